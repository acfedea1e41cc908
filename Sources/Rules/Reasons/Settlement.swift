/// Facts that would settle an open node, with an answer that does it.
public struct Settlement: Hashable, Sendable {
  public var outcome: Outcome
  /// In order.
  public var answers: [Answer]

  /// A fact with an answer to it.
  public struct Answer: Hashable, Sendable {
    public var fact: FactID
    /// One range of answers that does it; others may too.
    public var value: NodeValue

    public init(fact: FactID, value: NodeValue) {
      self.fact = fact
      self.value = value
    }
  }
}

extension RuleSet {
  /// For each outcome that an open node can still have: the smallest sets of missing facts for
  /// which some answer forces it.
  ///
  /// Exact up to twelve missing facts and a bounded number of trials; above that `isLimited`. Never
  /// part of deciding.
  public func settlements(of root: NodeID, in trace: Trace) -> (
    sets: [Settlement], isLimited: Bool
  ) {
    let all = openings(of: root, in: trace).facts
    // The answers to a whole list are too many to try.
    let missing = all.filter { facts[$0.index].list == nil }
    var search = SettlementSearch(
      ruleSet: self, root: root, facts: trace.facts, missing: Array(missing.prefix(12)),
      possible: trace[root].outcomes)
    search.run()
    return (search.found, search.isLimited || all.count > min(12, missing.count))
  }
}

private struct SettlementSearch {
  /// How many trials there are; fewer where so much is missing that each is long.
  var limit: Int { missing.count > 7 ? 200 : 6_000 }

  let ruleSet: RuleSet
  let root: NodeID
  let facts: Facts
  let missing: [FactID]
  let possible: Outcomes
  let cone: [NodeID]
  var found: [Settlement] = []
  var isLimited = false
  private var tried = 0

  init(ruleSet: RuleSet, root: NodeID, facts: Facts, missing: [FactID], possible: Outcomes) {
    self.ruleSet = ruleSet
    self.root = root
    self.facts = facts
    self.missing = missing
    self.possible = possible
    cone = ruleSet.program.cone(of: root)
  }

  mutating func run() {
    for size in stride(from: 1, through: missing.count, by: 1) {
      choose(size, from: 0, [])
      if isLimited { return }
    }
  }

  /// All sets of a size, each with the facts in order.
  private mutating func choose(_ size: Int, from start: Int, _ chosen: [FactID]) {
    if size == 0 {
      attempt(chosen)
      return
    }
    for index in start..<missing.count where missing.count - index >= size && !isLimited {
      choose(size - 1, from: index + 1, chosen + [missing[index]])
    }
  }

  private mutating func attempt(_ chosen: [FactID]) {
    let set = Set(chosen)
    var wanted = possible
    for settlement in found where set.isSuperset(of: settlement.answers.map(\.fact)) {
      wanted.subtract(Outcomes(settlement.outcome))
    }
    if !wanted.isEmpty { fill(chosen[...], facts, [], &wanted) }
  }

  private mutating func fill(
    _ rest: ArraySlice<FactID>, _ known: Facts, _ answers: [Settlement.Answer],
    _ wanted: inout Outcomes
  ) {
    guard let fact = rest.first else {
      tried += 1
      if tried > limit { isLimited = true }
      var values = [NodeValue](repeating: NodeValue(0), count: root.index + 1)
      Evaluator(ruleSet: ruleSet).run(cone, known, &values)
      let outcome = values[root.index].outcomes
      guard outcome.rawValue.nonzeroBitCount == 1, wanted.contains(outcome) else { return }
      wanted.subtract(outcome)
      found.append(Settlement(outcome: outcome.shown, answers: answers))
      return
    }
    for cell in cells(of: fact, known) where !wanted.isEmpty && !isLimited {
      fill(
        rest.dropFirst(), ruleSet.filling(fact, with: cell, in: known),
        answers + [.init(fact: fact, value: cell)], &wanted)
    }
  }

  private func cells(of fact: FactID, _ known: Facts) -> [NodeValue] {
    ruleSet.facts[fact.index].type == .truth
      ? [.yes, .no]
      : Evaluator(ruleSet: ruleSet).cells(of: fact, in: cone, known, byBothBounds: true)
  }
}

extension Outcomes {
  /// One outcome as a set; open is met or not met.
  public init(_ outcome: Outcome) {
    switch outcome {
    case .met: self = .met
    case .notMet: self = .notMet
    case .notRelevant: self = .notRelevant
    case .open: self = .either
    }
  }
}

extension RuleSet {
  /// The facts with an answer to one more; for a fact over time, on all days that are not known.
  public func filling(_ fact: FactID, with value: NodeValue, in facts: Facts) -> Facts {
    var filled = facts
    guard self.facts[fact.index].isOverTime else {
      filled[fact] = value
      return filled
    }
    let all = self.facts[FactID.assessmentDay.index].range
    var next = all.low
    var steps: [Facts.Step] = []
    for step in facts.steps[fact.index] {
      if step.first > next {
        steps.append(.init(from: Day(number: next), through: Day(number: step.first - 1), value))
      }
      steps.append(step)
      next = max(next, step.last + 1)
    }
    if next <= all.high {
      steps.append(.init(from: Day(number: next), through: Day(number: all.high), value))
    }
    filled.steps[fact.index] = steps
    return filled
  }

  /// The facts without what a person has judged.
  public func withoutJudgements(_ facts: Facts) -> Facts {
    var result = facts
    for (index, fact) in self.facts.enumerated() where fact.isJudgement {
      result.values[index] = nil
      result.steps[index] = []
    }
    return result
  }
}
