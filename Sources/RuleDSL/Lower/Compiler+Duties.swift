import Rules

/// Documentation duties are conditions that nothing rests on. How a fact is documented is a fact of
/// its own, in a slot that the case's reader fills, so the engine knows nothing of documentation.
extension Compiler {
  mutating func documented(
    _ name: Name, _ documentation: Documentation, _ span: SourceSpan, _ context: Context
  ) -> NodeID? {
    guard isLoweringDuty else {
      report(.documentationInLaw(documentation), at: span, context)
      return nil
    }
    guard let id = factIDs[name.text] else {
      report(unknownFact(name.text), at: name.span, context)
      return nil
    }
    let isJudgement = ruleSet.facts[id.index].isJudgement
    switch documentation {
    case .reasoned, .answers:
      guard isJudgement else {
        report(.reasonsWithoutJudgement(name.text, documentation), at: span, context)
        return nil
      }
    case .known, .sourced: break
    }
    return builder.add(.fact(declared(documentation, of: id)), .truth)
  }

  private mutating func declared(_ documentation: Documentation, of id: FactID) -> FactID {
    if let known = slot(documentation, of: id) { return known }
    let owner = ruleSet.facts[id.index]
    var fact = Fact(name: "\(owner.name) \(documentation.text)", type: .truth, range: .open)
    fact.label = "\(owner.label) \(documentation.text)"
    fact.question = owner.question
    fact.suppliers = [.agency]
    fact.role = .documentation(of: id, documentation)
    let slot = FactID(ruleSet.facts.count)
    documentationSlots[fact.role] = slot
    ruleSet.facts.append(fact)
    return slot
  }

  /// The slot that says how a fact is documented; nil where no duty asks.
  func slot(_ documentation: Documentation, of id: FactID) -> FactID? {
    documentationSlots[.documentation(of: id, documentation)]
  }

  /// Takes the duties from among the conditions into a list of their own.
  mutating func takeDuties() {
    // Those of one paragraph stand as they are written, so that a list of them reads as the law does.
    let written = ruleSet.conditions.filter { duties[$0.name] != nil }.sorted { a, b in
      let (one, other) = (a.versions.last?.citation, b.versions.last?.citation)
      guard let one, let other, one == other else {
        return (one.map { $0 < other ?? $0 }) ?? (a.name < b.name)
      }
      let (first, second) = (start(of: a.name), start(of: b.name))
      return (first.file, first.start) < (second.file, second.start)
    }
    ruleSet.duties = written.compactMap { condition in
      guard let versions = duties[condition.name], let first = versions.first else { return nil }
      checkAlike(versions)
      for version in versions { checkWords(of: version) }
      checkDecisions(of: first)
      let block = first.syntax.condition.trimmings.words.nynorsk
      return DocumentationDuty(
        condition: condition, label: first.syntax.label?.text ?? condition.name,
        nynorskLabel: block?.texts[Keyword.label.rawValue]?.text,
        decisions: first.syntax.decisions.map(\.text), side: first.syntax.side,
        consequence: first.syntax.consequence, suppliers: first.syntax.suppliers)
    }
    ruleSet.conditions.removeAll { duties[$0.name] != nil }
  }

  private func start(of duty: String) -> SourceSpan {
    duties[duty]?.first?.syntax.condition.name.span ?? .none
  }

  /// What follows is the same in all wordings; another consequence is another duty.
  private mutating func checkAlike(_ versions: [Declared<DutySyntax>]) {
    for (one, other) in zip(versions, versions.dropFirst()) {
      let (a, b) = (one.syntax, other.syntax)
      if a.consequence != b.consequence || a.side != b.side
        || a.decisions.map(\.text) != b.decisions.map(\.text)
      {
        report(.dutyDiffers(b.condition.name.text), at: b.condition.name.span, other.context)
      }
    }
  }

  private mutating func checkWords(of duty: Declared<DutySyntax>) {
    let words = duty.syntax.condition.trimmings.words
    var bokmål = words.byWord
    bokmål[Keyword.label.rawValue] = duty.syntax.label
    checkParity(words.nynorsk, with: bokmål, duty.context)
  }

  private mutating func checkDecisions(of duty: Declared<DutySyntax>) {
    for name in duty.syntax.decisions
    where !decisions.contains(where: { $0.syntax.name.text == name.text }) {
      report(unknownRule(name.text), at: name.span, duty.context)
    }
  }
}
