import Rules

/// Two exceptions from one rule that no `går foran` parts.
struct ExceptionPair {
  var target: String
  var a: String
  var b: String
}

/// An exception and the rule it displaces, in one wording.
struct Favour {
  var exception: String
  var condition: String
  /// The rule without exceptions.
  var base: NodeID
  /// Whether the wording is in use.
  var start: NodeID
}

extension Compiler {
  /// The exceptions from a rule, those that go before others first, else in the law's order.
  mutating func orderedExceptions(of target: String) -> [String] {
    if let known = ordered[target] { return known }
    let result = inOrder(target)
    ordered[target] = result
    return result
  }

  private mutating func inOrder(_ target: String) -> [String] {
    let names = (displacing[target] ?? []).sorted { citedOrder($0) < citedOrder($1) }
    guard names.count > 1 else { return names }
    var before: [String: Set<String>] = [:]
    for name in names { before[name] = reach(from: name) }
    for name in names where before[name]?.contains(name) == true {
      if let declared = exceptions[name]?.first {
        report(.precedenceCircle(name), at: declared.syntax.name.span, declared.context)
      }
      return names
    }
    for (index, a) in names.enumerated() {
      for b in names[(index + 1)...]
      where before[a]?.contains(b) != true && before[b]?.contains(a) != true {
        pairs.append(ExceptionPair(target: target, a: a, b: b))
      }
    }
    var rest = names
    var ordered: [String] = []
    while !rest.isEmpty {
      let index =
        rest.firstIndex { name in !rest.contains { before[$0]?.contains(name) == true } } ?? 0
      ordered.append(rest.remove(at: index))
    }
    return ordered
  }

  /// All that an exception goes before, also through others.
  private func reach(from name: String) -> Set<String> {
    var result: Set<String> = []
    var queue = [name]
    while let next = queue.popLast() {
      for version in exceptions[next] ?? [] {
        for other in version.syntax.before where result.insert(other.text).inserted {
          queue.append(other.text)
        }
      }
    }
    return result
  }

  private func citedOrder(_ name: String) -> Citation {
    let latest = exceptions[name]?.max { from($0.context) < from($1.context) }
    return latest.map { citation($0.syntax.trimmings.citation, $0.context) }
      ?? Citation(law: "", section: "")
  }

  /// The branches that some exceptions open: guard, and the outcome or value they give.
  mutating func branches(of names: [String]) -> [Branch] {
    names.compactMap { name in
      guard let declared = exceptions[name]?.first else { return nil }
      guard exception(declared.syntax.name, declared.context) != nil,
        let lowered = loweredExceptions[name]
      else { return nil }
      return Branch(when: lowered.exception.guardNode, lowered.value)
    }
  }

  /// An exception through all its wordings: its guard; nil with a report if it has a fault.
  mutating func exception(_ name: Name, _ context: Context) -> NodeID? {
    guard let declared = exceptions[name.text] else {
      report(unknownRule(name.text), at: name.span, context)
      return nil
    }
    if let known = loweredExceptions[name.text] { return known.exception.guardNode }
    if path.contains(name.text) {
      report(.circle(path + [name.text]), at: name.span, context)
      return nil
    }
    path.append(name.text)
    defer { path.removeLast() }
    return lower(name.text, declared)
  }

  private mutating func lower(_ name: String, _ declared: [Declared<ExceptionSyntax>]) -> NodeID? {
    guard let stream = declared.first?.context.stream else { return nil }
    var versions: [Exception.Version] = []
    for version in declared.sorted(by: { from($0.context) < from($1.context) }) {
      guard let lowered = lower(version) else { return nil }
      versions.append(lowered)
      checkBefore(version)
    }
    var targets: [String] = []
    for target in declared.flatMap({ $0.syntax.displaces.map(\.text) })
    where !targets.contains(target) {
      targets.append(target)
    }
    let type = builder.program.type(of: versions[0].value)
    var guardNode = chosen(
      stream, versions.map { ($0.wording, $0.guardNode) }, absent: builder.truth(false),
      unknown: .open, conditions: targets)
    let absent = type == .outcome ? builder.outcome(.notRelevant) : versions[0].value
    let unknown = type == .outcome ? Outcomes.either.value : range(of: versions.map(\.value))
    var value = chosen(
      stream, versions.map { ($0.wording, $0.value) }, absent: absent, unknown: unknown,
      conditions: targets)
    displace(name, &guardNode, &value)
    let exception = Exception(
      name: name, displaces: targets, guardNode: guardNode, versions: versions)
    loweredExceptions[name] = (exception, value)
    return guardNode
  }

  /// Exceptions from an exception: one that makes it not apply restores what it displaced.
  private mutating func displace(_ name: String, _ guardNode: inout NodeID, _ value: inout NodeID) {
    let names = orderedExceptions(of: name)
    var guards: [Branch] = []
    var values: [Branch] = []
    for (inner, branch) in zip(names, branches(of: names)) {
      let lifts = lifts(inner, branch.value)
      guards.append(Branch(when: branch.guardNode, unless(lifts, guardNode)))
      values.append(Branch(when: branch.guardNode, either(lifts, value, branch.value)))
    }
    (guardNode, value) = (
      builder.choose(guards, base: guardNode), builder.choose(values, base: value)
    )
  }

  private mutating func unless(_ lifts: NodeID, _ guardNode: NodeID) -> NodeID {
    if lifts == builder.truth(false) { return guardNode }
    let isCertain = lifts == builder.truth(true)
    return isCertain ? builder.truth(false) : builder.all([builder.not(lifts), guardNode])
  }

  private mutating func either(_ guardNode: NodeID, _ a: NodeID, _ b: NodeID) -> NodeID {
    if guardNode == builder.truth(true) { return a }
    return guardNode == builder.truth(false)
      ? b : builder.choose([.init(when: guardNode, a)], base: b)
  }

  /// Whether an exception makes what it displaces not apply: by its words, or by its value where its
  /// wordings differ or something else displaces it.
  private mutating func lifts(_ name: String, _ value: NodeID) -> NodeID {
    let own = (exceptions[name] ?? []).map { $0.syntax.effect == .notRelevant }
    guard own.contains(true) else { return builder.truth(false) }
    let others = (displacing[name] ?? []).flatMap { exceptions[$0] ?? [] }
    if !own.contains(false), others.allSatisfy({ $0.syntax.effect == .notRelevant }) {
      return builder.truth(true)
    }
    return builder.add(.hasOutcome(value, .notRelevant), .truth)
  }

  private mutating func lower(_ declared: Declared<ExceptionSyntax>) -> Exception.Version? {
    let (syntax, context) = (declared.syntax, declared.context)
    guard let guardNode = guardNode(syntax.when, context), let wording = wording(context),
      let value = effect(of: syntax, context)
    else { return nil }
    let words = words(
      syntax.trimmings.words, support: [guardNode, value], syntax.met ?? syntax.when, context)
    return Exception.Version(
      wording: wording, citation: citation(syntax.trimmings.citation, context),
      rank: syntax.trimmings.rank, effect: syntax.effect, guardNode: guardNode, value: value,
      words: words, marks: marks(syntax.trimmings, context))
  }

  private mutating func effect(of syntax: ExceptionSyntax, _ context: Context) -> NodeID? {
    let calculation = syntax.displaces.compactMap { calculations[$0.text]?.first?.syntax }.first
    let isInner = calculation == nil && syntax.displaces.contains { givesValue($0.text) }
    let fits =
      isInner ? syntax.effect == .notRelevant : (calculation != nil) == (syntax.effect == .value)
    if !fits {
      report(.effectMismatch, at: syntax.name.span, context)
      return nil
    }
    switch syntax.effect {
    case .met: return builder.outcome(.met)
    case .notMet: return builder.outcome(.notMet)
    case .notRelevant: return builder.outcome(.notRelevant)
    case .metWhen:
      guard let met = syntax.met, let lowered = lower(met, context) else { return nil }
      return lowered.isOutcome ? lowered.node : asOutcome(lowered.node)
    case .value:
      guard let formula = syntax.value, let typed = value(formula, context) else { return nil }
      guard let wanted = calculation?.type else { return typed.id }
      guard let value = resolved(typed, as: wanted) else {
        report(.expected(wanted, found: typed.type), at: formula.span, context)
        return nil
      }
      return value.id
    }
  }

  /// Whether an exception puts another value in place of a calculation's, so that an exception from
  /// it can only make it not apply.
  private func givesValue(_ name: String) -> Bool {
    (exceptions[name] ?? []).contains { $0.syntax.effect == .value }
  }

  private mutating func checkBefore(_ declared: Declared<ExceptionSyntax>) {
    for other in declared.syntax.before where exceptions[other.text] == nil {
      let closest = Suggestions.closest(to: other.text, among: exceptions.keys.sorted())
      report(
        .unknownCondition(other.text, closest: closest), at: other.span, declared.context)
    }
  }

  // MARK: Decisions

  mutating func lower(factors fact: Name, _ names: [String], _ isOpen: Bool, _ context: Context) {
    guard let id = factIDs[fact.text] else {
      return report(unknownFact(fact.text), at: fact.span, context)
    }
    guard ruleSet.facts[id.index].isJudgement else {
      return report(.factorsWithoutJudgement(fact.text), at: fact.span, context)
    }
    guard let wording = wording(context) else {
      return report(.outsideWording("momenter"), at: fact.span, context)
    }
    ruleSet.factors.append(
      Factors(
        fact: id, names: names, isOpen: isOpen, citation: citation(nil, context),
        wording: wording))
  }

  mutating func lower(_ declared: Declared<DecisionSyntax>) {
    let (syntax, context) = (declared.syntax, declared.context)
    guard let common = lower(syntax.requirement, context) else { return }
    var nodes = [common.isOutcome ? common.node : asOutcome(common.node)]
    var grounds: [Decision.Ground] = []
    for ground in syntax.grounds {
      guard let lowered = lower(ground, context) else { return }
      grounds.append(lowered)
    }
    if !grounds.isEmpty { nodes.append(builder.add(.list(.any, grounds.map(\.node)), .outcome)) }
    let node = nodes.count == 1 ? nodes[0] : builder.add(.list(.all, nodes), .outcome)
    for name in syntax.fixes where calculations[name.text] == nil {
      report(unknownRule(name.text), at: name.span, context)
    }
    lowered[syntax.name.text] = .some(node)
    var decision = Decision(
      name: syntax.name.text, label: syntax.label?.text ?? syntax.name.text,
      modality: syntax.modality, kind: syntax.kind,
      citation: citation(syntax.trimmings.citation, context), node: node, grounds: grounds,
      fixes: syntax.fixes.map(\.text),
      words: words(
        syntax.trimmings.words,
        support: [node] + syntax.fixes.compactMap { lowered[$0.text] ?? nil },
        syntax.requirement, context, isPartOfMore: true),
      guidance: syntax.guidance.map(\.text), complaints: complaints(of: syntax, context),
      nynorsk: nynorsk(of: syntax, context))
    decision.running = syntax.runs.flatMap { truth($0, context) }
    var support = Support([node])
    decision.wordsWhenEnded = syntax.ended.flatMap { template($0, &support, nil, context) }
    if let other = syntax.trimmings.words.nynorsk?.texts[Keyword.ended.rawValue] {
      decision.wordsWhenEnded?.nynorsk = template(other, &support, nil, context)?.pieces
      checkParity(decision.wordsWhenEnded, at: other.span, context)
    }
    ruleSet.decisions.append(decision)
    checkDiscretion(syntax, node, context)
  }

  private mutating func nynorsk(
    of syntax: DecisionSyntax, _ context: Context
  ) -> Decision.Nynorsk? {
    let block = syntax.trimmings.words.nynorsk
    var bokmål = syntax.trimmings.words.byWord
    bokmål[Keyword.label.rawValue] = syntax.label
    bokmål[Keyword.ended.rawValue] = syntax.ended
    checkParity(block, with: bokmål, guidance: syntax.guidance, context)
    return block.map {
      Decision.Nynorsk(
        label: $0.texts[Keyword.label.rawValue]?.text ?? "", guidance: $0.guidance.map(\.text))
    }
  }

  private mutating func lower(
    _ ground: DecisionSyntax.Ground, _ context: Context
  ) -> Decision.Ground? {
    guard let met = lower(ground.requirement, context) else { return nil }
    var node = met.isOutcome ? met.node : asOutcome(met.node)
    if let relevant = ground.relevant {
      guard let guardNode = guardNode(relevant, context) else { return nil }
      let absent = Branch(when: builder.not(guardNode), builder.outcome(.notRelevant))
      node = builder.choose([absent], base: node)
    }
    return Decision.Ground(
      name: ground.name.text, citation: citation(ground.citation, context), node: node)
  }

  /// «Kan gis» leaves the choice to a person, so a judgement must be asked for.
  private mutating func checkDiscretion(
    _ syntax: DecisionSyntax, _ node: NodeID, _ context: Context
  ) {
    guard syntax.modality == .mayBeGranted else { return }
    let asks = builder.program.support(of: node).contains { ruleSet.facts[$0.index].isJudgement }
    if !asks { report(.discretionWithoutJudgement, at: syntax.name.span, context) }
  }

  /// Law that stands outside the conditions, for the decision to tell.
  mutating func record(_ opening: Declared<NotEncodedSyntax>) {
    for name in opening.syntax.conditions where conditions[name.text] == nil {
      report(unknownRule(name.text), at: name.span, opening.context)
    }
    for name in opening.syntax.decisions
    where !decisions.contains(where: { $0.syntax.name.text == name.text }) {
      report(unknownRule(name.text), at: name.span, opening.context)
    }
    guard opening.syntax.kind != .opening else { return }
    let when = opening.syntax.when.map { truth($0, opening.context) }
    if case .some(nil) = when { return }
    let parts = [wording(opening.context)?.current, when ?? nil].compactMap { $0 }
    ruleSet.notEncoded.append(
      NotEncoded(
        kind: opening.syntax.kind, text: opening.syntax.text,
        citation: citation(nil, opening.context),
        conditions: opening.syntax.conditions.map(\.text),
        decisions: opening.syntax.decisions.map(\.text),
        current: parts.isEmpty ? nil : builder.all(parts)))
  }
}
