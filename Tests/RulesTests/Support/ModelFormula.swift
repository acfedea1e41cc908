import Rules

/// A yes or no of the random rule sets: what is written, and what it means. Nil: law at issue.
indirect enum ModelFormula {
  case leaf(String, (Reader) -> Bool?)
  case not(ModelFormula)
  case all([ModelFormula])
  case any([ModelFormula])

  func truth(_ reader: Reader) -> Bool? {
    switch self {
    case .leaf(_, let meaning): return meaning(reader)
    case .not(let part): return part.truth(reader).map { !$0 }
    case .all(let parts):
      let answers = parts.map { $0.truth(reader) }
      return answers.contains(false) ? false : answers.contains(nil) ? nil : true
    case .any(let parts):
      let answers = parts.map { $0.truth(reader) }
      return answers.contains(true) ? true : answers.contains(nil) ? nil : false
    }
  }

  func text(_ dice: inout Dice?) -> String {
    switch self {
    case .leaf(let text, _): return text
    case .not(let part): return "ikke " + part.operand(&dice)
    case .all(let parts): return Self.joined(parts, " og ", &dice)
    case .any(let parts): return Self.joined(parts, " eller ", &dice)
    }
  }

  private func operand(_ dice: inout Dice?) -> String {
    switch self {
    case .leaf: "(" + text(&dice) + ")"
    case .not, .all, .any: "(" + text(&dice) + ")"
    }
  }

  private static func joined(
    _ parts: [ModelFormula], _ word: String, _ dice: inout Dice?
  ) -> String {
    shuffled(parts, &dice).map { $0.operand(&dice) }.joined(separator: word)
  }
}

/// A demand: a formula, or a list of formulas, conditions and lists.
indirect enum ModelDemand {
  case formula(ModelFormula)
  case condition(String)
  case list(ListKind, [ModelDemand])

  /// Whether a condition stands somewhere in it, so that it has an outcome and not only a truth.
  var listsConditions: Bool {
    switch self {
    case .formula: false
    case .condition: true
    case .list(_, let items): items.contains(where: \.listsConditions)
    }
  }

  /// Nil: the law is not at hand.
  func outcome(_ reader: Reader) -> Outcome? {
    switch self {
    case .formula(let formula): return formula.truth(reader).map { $0 ? .met : .notMet }
    case .condition(let name): return reader.outcome(name)
    case .list(let kind, let items):
      let outcomes = items.map { $0.outcome(reader) }
      guard !outcomes.contains(nil) else { return nil }
      return Self.combine(kind, outcomes.compactMap { $0 })
    }
  }

  /// *alle* is the least in not met < met < not relevant, *minst én* the greatest in not relevant
  /// < not met < met.
  static func combine(_ kind: ListKind, _ outcomes: [Outcome]) -> Outcome {
    switch kind {
    case .all:
      if outcomes.contains(.notMet) { return .notMet }
      return outcomes.contains(.met) ? .met : .notRelevant
    case .any, .none:
      let hit: Outcome = kind == .any ? .met : .notMet
      let miss: Outcome = kind == .any ? .notMet : .met
      if outcomes.contains(.met) { return hit }
      return outcomes.contains(.notMet) ? miss : .notRelevant
    }
  }

  /// From the word after `når` on; lists go on below.
  func text(indent: Int, _ dice: inout Dice?) -> String {
    switch self {
    case .formula(let formula): return formula.text(&dice)
    case .condition(let name): return name
    case .list(let kind, let items):
      let head = kind == .all ? "alle:" : kind == .any ? "minst én av:" : "ingen av:"
      let margin = String(repeating: " ", count: indent)
      return shuffled(items, &dice).reduce(head) {
        $0 + "\n" + margin + "- " + $1.text(indent: indent + 2, &dice)
      }
    }
  }
}

/// In random order where there are dice, else as it is.
func shuffled<Element>(_ list: [Element], _ dice: inout Dice?) -> [Element] {
  guard var own = dice else { return list }
  let result = list.shuffled(using: &own)
  dice = own
  return result
}
