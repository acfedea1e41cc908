/// Why a node is open: the facts that are not known, and the law that is not encoded.
public struct Openings: Hashable, Sendable {
  public var facts: [FactID]
  /// By number in ``RuleSet/notEncoded``.
  public var law: [Int]
}

extension RuleSet {
  /// What keeps a node open, read off the trace along its open parts.
  public func openings(of root: NodeID, in trace: Trace) -> Openings {
    var facts: Set<FactID> = []
    var law: Set<Int> = []
    for id in program.openNodes(below: root, trace.values) {
      if case .notEncoded(_, let reason) = program[id] { law.insert(reason) }
      if let fact = program[id].fact, !isKnown(fact, for: id, in: trace) { facts.insert(fact) }
    }
    facts = Set(facts.map { asked(for: $0, in: trace) })
    facts.remove(.assessmentDay)
    return Openings(facts: facts.sorted(), law: law.sorted())
  }

  /// Whether all that a node can read of a fact is known: of a fact over time, each day of the
  /// longest window that is possible.
  private func isKnown(_ fact: FactID, for id: NodeID, in trace: Trace) -> Bool {
    guard facts[fact.index].isOverTime else {
      return trace.facts[fact]?.isDecided(as: facts[fact.index].type) ?? false
    }
    let (first, last): (Int64, Int64)
    switch program[id] {
    case .factOn(_, let day): (first, last) = (trace[day].low, trace[day].high)
    case .days(_, _, let from, let through), .always(_, let from, let through):
      (first, last) = (trace[from].low, trace[through].high)
    default: (first, last) = (trace.facts.day.number, trace.facts.day.number)
    }
    var next = first
    for step in trace.facts.steps[fact.index] where step.last >= first && step.first <= last {
      guard step.first <= next, step.value.isDecided(as: facts[fact.index].type) else {
        return false
      }
      next = step.last + 1
    }
    return next > last
  }
}
