import Rules

extension Compiler {
  /// Puts the rule set together, then checks what can only be seen of the whole.
  mutating func finish() {
    ruleSet.program = builder.program
    ruleSet.program.findComparisons()
    ruleSet.calculations.sort { $0.citation < $1.citation }
    ruleSet.conditions = loweredConditions.values.sorted(by: Self.inLawOrder)
    ruleSet.exceptions = loweredExceptions.values.map(\.exception).sorted {
      ($0.versions[0].citation, $0.name) < ($1.versions[0].citation, $1.name)
    }
    for index in ruleSet.conditions.indices {
      let numbers = orderedExceptions(of: ruleSet.conditions[index].name).compactMap { name in
        ruleSet.exceptions.firstIndex { $0.name == name }
      }
      for version in ruleSet.conditions[index].versions.indices {
        ruleSet.conditions[index].versions[version].exceptions = numbers
      }
    }
    takeDuties()
    ruleSet.identifiers = ruleSet.identified()
    if decisions.isEmpty, let place = firstPlace {
      report(.missingDecision(ruleSet.id), at: place.0, place.1)
    }
    checkUse()
    guard !diagnostics.contains(where: \.isError) else { return }
    checkRanges()
    if !pairs.isEmpty || favours.contains(where: isInDoubt) {
      var frame = Frame(CompiledProgram(ruleSet))
      checkPairs(&frame)
      checkFavours(&frame)
    }
    for name in ruleSet.findSplits() {
      if let (span, context) = place(of: name) { report(.inexact(name), at: span, context) }
    }
  }

  private static func inLawOrder(_ a: Condition, _ b: Condition) -> Bool {
    let (one, other) = (a.versions.last?.citation, b.versions.last?.citation)
    guard let one, let other, one != other else { return a.name < b.name }
    return one < other || (!(other < one) && a.name < b.name)
  }

  /// Where a rule is first written.
  func place(of name: String) -> (SourceSpan, Context)? {
    if let declared = conditions[name]?.first {
      return (declared.syntax.name.span, declared.context)
    }
    if let declared = exceptions[name]?.first {
      return (declared.syntax.name.span, declared.context)
    }
    return decisions.first { $0.syntax.name.text == name }.map { ($0.syntax.name.span, $0.context) }
  }

  private var firstPlace: (SourceSpan, Context)? {
    conditions.keys.sorted().first.flatMap(place)
  }

  private mutating func checkUse() {
    let roots = ruleSet.decisions.map(\.node) + ruleSet.duties.map(\.condition.node)
    let used = ruleSet.program.reach(of: roots)
    guard !roots.isEmpty else { return }
    for condition in ruleSet.conditions where !used.contains(condition.node) {
      guard let (span, context) = place(of: condition.name) else { continue }
      report(.unusedCondition(condition.name), at: span, context)
    }
    let all = Set(ruleSet.program.nodes.compactMap(\.fact))
    let owners = all.union(all.compactMap { ruleSet.owner(of: $0) })
    for (index, fact) in ruleSet.facts.enumerated().dropFirst(3)
    where !fact.isPart && !owners.contains(FactID(index)) {
      diagnostics.append(Diagnostic(.unusedFact(fact.name), at: factSpans[fact.name] ?? .none))
    }
  }

  /// No sum or product of values in range may overflow, and no divisor may be zero.
  private mutating func checkRanges() {
    let numbers = ruleSet.program.nodes.indices.filter { index in
      switch ruleSet.program.nodes[index] {
      case .apply: ruleSet.program.types[index].isNumber
      case .ratio: true
      default: false
      }
    }
    guard !numbers.isEmpty else { return }
    var facts = Facts(count: ruleSet.facts.count, on: Day(number: 0))
    facts.values[0] = nil
    let values = ruleSet.evaluate(facts, only: numbers.map(NodeID.init))
    for index in numbers {
      let node = ruleSet.program.nodes[index]
      switch node {
      case .apply:
        let value = values[index]
        if value.low == .min || value.high == .max { reportNode(.overflow, index) }
      case .ratio(_, let divisor, _):
        if values[divisor.index].low < 1 { reportNode(.zeroDivisor, index) }
      default: break
      }
    }
  }

  private mutating func reportNode(_ message: Diagnostic.Message, _ index: Int) {
    for (name, declared) in calculations.sorted(by: { $0.key < $1.key }) {
      guard let node = lowered[name] ?? nil,
        ruleSet.program.cone(of: node).contains(NodeID(index)), let first = declared.first
      else { continue }
      return report(message, at: first.syntax.name.span, first.context)
    }
    for condition in ruleSet.conditions
    where ruleSet.program.cone(of: condition.node).contains(NodeID(index)) {
      guard let (span, context) = place(of: condition.name) else { continue }
      return report(message, at: span, context)
    }
  }

  /// Two exceptions from one rule must exclude each other, agree, or be put in order.
  private mutating func checkPairs(_ frame: inout Frame) {
    for pair in pairs {
      guard let a = loweredExceptions[pair.a], let b = loweredExceptions[pair.b],
        a.value != b.value, let (span, context) = place(of: pair.b)
      else { continue }
      let roots = [a.exception.guardNode, b.exception.guardNode, a.value, b.value]
      let type = ruleSet.program.type(of: a.value)
      let result = CaseSearch.run(&frame, over: roots) { values in
        let (first, second) = (values[roots[0]], values[roots[1]])
        if first == .no || second == .no { return false }
        let (one, other) = (values[a.value], values[b.value])
        guard one.isDecided(as: type), other.isDecided(as: type) else { return nil }
        if one == other { return false }
        return first == .yes && second == .yes ? true : nil
      }
      switch result {
      case .impossible: break
      case .unsettled: report(.unprovenPair(pair.a, pair.b), at: span, context)
      case .found(let facts):
        let support = Set(roots.flatMap { ruleSet.program.support(of: $0) }).sorted()
        let example = ruleSet.described(facts, only: support)
        report(.collision(pair.a, pair.b, example: example), at: span, context)
      }
    }
  }

  /// Whether an exception sets another demand, so that it might be harder to meet.
  private func isInDoubt(_ favour: Favour) -> Bool {
    let versions = loweredExceptions[favour.exception]?.exception.versions ?? []
    return versions.contains { $0.effect == .metWhen }
  }

  /// An exception that only sets another demand must never be harder to meet than the rule.
  private mutating func checkFavours(_ frame: inout Frame) {
    for favour in favours where isInDoubt(favour) {
      guard let lowered = loweredExceptions[favour.exception],
        let (span, context) = place(of: favour.exception)
      else { continue }
      let guardNode = lowered.exception.guardNode
      let roots = [guardNode, favour.start, favour.base, lowered.value]
      let result = CaseSearch.run(&frame, over: roots) { values in
        let (applies, begun) = (values[guardNode], values[favour.start])
        let (base, instead) = (values[favour.base].outcomes, values[lowered.value].outcomes)
        if applies == .no || begun == .no || !base.contains(.met) || !instead.contains(.notMet) {
          return false
        }
        let isCertain =
          applies == .yes && begun == .yes && base == .met && instead == .notMet
        return isCertain ? true : nil
      }
      guard case .found(let facts) = result else { continue }
      let support = Set(roots.flatMap { ruleSet.program.support(of: $0) }).sorted()
      report(
        .worseOff(
          favour.exception, favour.condition, example: ruleSet.described(facts, only: support)),
        at: span, context)
    }
  }
}
