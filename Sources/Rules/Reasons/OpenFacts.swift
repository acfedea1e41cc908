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
    var visited = [Bool](repeating: false, count: root.index + 1)
    visited[root.index] = !trace[root].isDecided(as: program.type(of: root))
    for index in stride(from: root.index, through: 0, by: -1) where visited[index] {
      let id = NodeID(index)
      if case .notEncoded(_, let reason) = program[id] { law.insert(reason) }
      facts.formUnion(program[id].facts)
      for operand in openOperands(of: id, in: trace) { visited[operand.index] = true }
    }
    facts.remove(.assessmentDay)
    return Openings(
      facts: facts.filter { !isKnown($0, in: trace.facts) }.sorted(), law: law.sorted())
  }

  private func isKnown(_ fact: FactID, in facts: Facts) -> Bool {
    guard !self.facts[fact.index].isOverTime else { return false }
    return facts[fact]?.isDecided(as: self.facts[fact.index].type) ?? false
  }

  private func openOperands(of id: NodeID, in trace: Trace) -> [NodeID] {
    let isOpen = { (node: NodeID) in !trace[node].isDecided(as: program.type(of: node)) }
    guard case .choose(let branches, let base) = program[id] else {
      return program[id].operands.filter(isOpen)
    }
    var result: [NodeID] = []
    for branch in branches {
      let applies = trace[branch.guardNode]
      if applies == .no { continue }
      result += [branch.guardNode, branch.value].filter(isOpen)
      if applies == .yes { return result }
    }
    return result + [base].filter(isOpen)
  }
}
