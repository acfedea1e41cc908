/// What a decided value rests on, read off a trace from the top down.
///
/// *alle* that is false rests on every false part, *alle* that is true on all its relevant parts,
/// *minst én* that is true on the first true part, false on all. A choice rests on the guard that
/// certainly holds and its branch; where a guard is open and the value decided all the same, on all
/// branches that are possible. What is in the certificate of a decision is decisive; nothing else.
public struct Certificate: Hashable, Sendable {
  /// In the order of the program.
  public var nodes: [NodeID]

  /// Whether a node is part of why.
  public func contains(_ node: NodeID) -> Bool {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < nodes.count && nodes[low] == node
  }

  /// The facts that it reads, in order.
  public func facts(in program: Program) -> [FactID] {
    Set(nodes.flatMap { program[$0].facts }).sorted()
  }
}

extension Trace {
  /// The certificate of a node. Of an open node: all that could still decide it.
  public func certificate(of root: NodeID, in program: Program) -> Certificate {
    var included = [Bool](repeating: false, count: root.index + 1)
    included[root.index] = true
    for index in stride(from: root.index, through: 0, by: -1) where included[index] {
      for reason in reasons(for: NodeID(index), in: program) { included[reason.index] = true }
    }
    return Certificate(nodes: included.indices.filter { included[$0] }.map(NodeID.init))
  }

  /// The operands that a node's value rests on.
  private func reasons(for id: NodeID, in program: Program) -> [NodeID] {
    let value = self[id]
    switch program[id] {
    case .all(let list): return reasons(list, value.truth, decisive: false)
    case .any(let list): return reasons(list, value.truth, decisive: true)
    case .condition(let relevant, let a):
      guard let relevant else { return [a] }
      return value.outcomes == .notRelevant ? [relevant] : [relevant, a]
    case .list(let kind, let list): return reasons(kind, list, value.outcomes)
    case .choose(let branches, let base): return reasons(branches, base)
    case .constant, .fact, .factOn, .rate, .not, .compare, .isAmong, .apply, .ratio, .round,
      .shift, .days, .length, .always, .hasOutcome, .notEncoded:
      return program[id].operands
    }
  }

  /// - Parameter decisive: The answer that one part alone can give.
  private func reasons(_ list: [NodeID], _ truth: Bool?, decisive: Bool) -> [NodeID] {
    guard let truth else { return list.filter { !self[$0].isPoint } }
    guard truth == decisive else { return list }
    let decided = list.filter { self[$0].truth == decisive }
    // Decided with no part that decides it: each cell of a missing fact has its own.
    if decided.isEmpty { return list.filter { !self[$0].isPoint } }
    return decisive ? [decided[0]] : decided
  }

  private func reasons(_ kind: ListKind, _ list: [NodeID], _ outcomes: Outcomes) -> [NodeID] {
    let open = list.filter { self[$0].outcomes.rawValue.nonzeroBitCount > 1 }
    let wanted = kind == .none ? Outcomes.not(outcomes) : outcomes
    switch (kind, wanted) {
    case (.all, .notMet), (.any, .met), (.none, .met):
      let decided = list.filter { self[$0].outcomes == wanted }
      return decided.isEmpty ? open : kind == .all ? decided : [decided[0]]
    case (.all, .met), (.any, .notMet), (.none, .notMet):
      return list.filter { self[$0].outcomes != .notRelevant }
    case (_, .notRelevant): return list
    default: return open
    }
  }

  private func reasons(_ branches: [Branch], _ base: NodeID) -> [NodeID] {
    var passed: [NodeID] = []
    var candidates: [NodeID] = []
    for branch in branches {
      switch self[branch.guardNode].truth {
      case false: passed.append(branch.guardNode)
      case true:
        return candidates.isEmpty
          ? passed + [branch.guardNode, branch.value]
          : passed + candidates + [branch.value]
      case nil: candidates.append(branch.value)
      }
    }
    return passed + candidates + [base]
  }
}
