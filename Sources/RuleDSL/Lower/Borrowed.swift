import Rules

/// What a rule set takes from files of other folders: only what its own rules rest on.
///
/// A benefit can so rest on a condition of another benefit, or share facts, without asking for
/// anything that it does not use. The other set's decisions and examples stay with it.
enum Borrowed {
  /// The statements of a rule set's own files, and those of others that they reach.
  static func kept(_ statements: [Statement], in id: String) -> [Statement] {
    var isKept = statements.map { $0.context.folder == id }
    var mentioned = Set(
      statements.indices.filter { isKept[$0] }.flatMap { statements[$0].mentions })
    var sections: Set<String> = []
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (index, statement) in statements.enumerated()
      where !isKept[index] && isReached(statement, mentioned, sections, in: id) {
        isKept[index] = true
        isGrowing = true
        mentioned.formUnion(statement.mentions)
        if statement.isRule { sections.insert(statement.context.place) }
      }
    }
    return statements.indices.filter { isKept[$0] }.map { statements[$0] }
  }

  private static func isReached(
    _ statement: Statement, _ mentioned: Set<String>, _ sections: Set<String>, in id: String
  ) -> Bool {
    switch statement.kind {
    case .ruleSet, .decision, .example, .noLegalEffect: false
    case .rate, .complaintRule: true
    case .record(let syntax): mentioned.contains(syntax.name.text)
    case .fact(let syntax): mentioned.contains(syntax.name.text)
    case .condition(let syntax): mentioned.contains(syntax.name.text)
    case .calculation(let syntax): mentioned.contains(syntax.name.text)
    case .duty(let syntax): syntax.decisions.isEmpty
    case .exception(let syntax):
      (syntax.ruleSet == nil || syntax.ruleSet?.text == id)
        && syntax.displaces.contains { mentioned.contains($0.text) }
    case .factors(let fact, _, _): mentioned.contains(fact.text)
    case .transition: sections.contains(statement.context.place)
    case .notEncoded(let syntax):
      syntax.kind == .blocksGrant
        ? sections.contains(statement.context.place)
        : syntax.conditions.contains { mentioned.contains($0.text) }
    }
  }
}

extension Context {
  /// The paragraph, whatever its wordings and ledd.
  fileprivate var place: String { "\(law) § \(section)" }
}

extension Statement {
  fileprivate var isRule: Bool {
    switch kind {
    case .condition, .exception, .calculation, .duty: true
    case .ruleSet, .fact, .record, .rate, .factors, .transition, .decision, .complaintRule,
      .notEncoded, .noLegalEffect, .example:
      false
    }
  }
}
