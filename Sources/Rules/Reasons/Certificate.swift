/// What a decided value rests on, read off a trace from the top down.
///
/// *alle* that is false rests on every false part, *alle* that is true on all its parts, *minst én*
/// that is true on the first true part, false on all. A choice rests on the guards that have been
/// passed and the one that certainly holds, with its branch; where a guard is open and the value
/// decided all the same, on all branches that are possible. A part that is not relevant counts as
/// passed: that it does not apply is part of the reason.
///
/// Nothing else is decisive, and nothing is left out: with only the facts that a certificate reads,
/// the node comes out the same.
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
    // Where a value is decided by trying out a fact, what is open below counts in full.
    var isTried = included
    included[root.index] = true
    let isDecided = self[root].isDecided(as: program.type(of: root))
    for index in stride(from: root.index, through: 0, by: -1) where included[index] {
      let id = NodeID(index)
      let tries = isTried[index] || (isDecided && isRefined(id, in: program))
      for reason in reasons(for: id, in: program, isDecided: isDecided, tries) {
        included[reason.index] = true
        if tries, !self[reason].isDecided(as: program.type(of: reason)) {
          isTried[reason.index] = true
        }
      }
    }
    return Certificate(nodes: included.indices.filter { included[$0] }.map(NodeID.init))
  }

  /// Whether a decided value does not follow from the operands' values, only from trying out what a
  /// missing fact can be (``Split``).
  private func isRefined(_ id: NodeID, in program: Program) -> Bool {
    guard program.splits[id] != nil, self[id].isDecided(as: program.type(of: id)) else {
      return false
    }
    switch program[id] {
    case .condition(let relevant, let a):
      let relevance = relevant.map { self[$0] } ?? .yes
      return Evaluator.condition(relevance, self[a]) != self[id].outcomes
    case .list(let kind, let list):
      return kind.value(list.map { self[$0].outcomes }) != self[id].outcomes
    case .choose(let branches, let base):
      return possible(branches, base).contains { self[$0] != self[id] }
    case .constant, .fact, .factOn, .rate, .all, .any, .not, .compare, .isAmong, .apply, .ratio,
      .round, .shift, .days, .length, .always, .hasOutcome, .notEncoded:
      return false
    }
  }

  /// The operands that a node's value rests on.
  ///
  /// - Parameters:
  ///   - isDecided: Whether the certificate is of a decided node.
  ///   - tries: Whether a missing fact is tried out over this node.
  private func reasons(
    for id: NodeID, in program: Program, isDecided: Bool, _ tries: Bool
  ) -> [NodeID] {
    let value = self[id]
    if case .choose(let branches, let base) = program[id] {
      let same = tries || !value.isDecided(as: program.type(of: id)) ? nil : value
      return reasons(branches, base, tries, same, program)
    }
    if isDecided, tries || !value.isDecided(as: program.type(of: id)) {
      return program[id].operands
    }
    switch program[id] {
    case .all(let list): return reasons(list, value.truth, decisive: false)
    case .any(let list): return reasons(list, value.truth, decisive: true)
    case .condition(let relevant?, _) where value.outcomes == .notRelevant: return [relevant]
    case .list(let kind, let list): return reasons(kind, list, value.outcomes)
    case .constant, .fact, .factOn, .rate, .not, .compare, .isAmong, .apply, .ratio, .round,
      .shift, .days, .length, .always, .condition, .hasOutcome, .choose, .notEncoded:
      return program[id].operands
    }
  }

  /// - Parameter decisive: The answer that one part alone can give.
  private func reasons(_ list: [NodeID], _ truth: Bool?, decisive: Bool) -> [NodeID] {
    guard let truth else { return list.filter { !self[$0].isPoint } }
    guard truth == decisive else { return list }
    let decided = list.filter { self[$0].truth == decisive }
    return decisive ? Array(decided.prefix(1)) : decided
  }

  private func reasons(_ kind: ListKind, _ list: [NodeID], _ outcomes: Outcomes) -> [NodeID] {
    let wanted = kind == .none ? Outcomes.not(outcomes) : outcomes
    switch (kind, wanted) {
    case (.all, .notMet): return list.filter { self[$0].outcomes == .notMet }
    case (.any, .met), (.none, .met):
      return Array(list.filter { self[$0].outcomes == .met }.prefix(1))
    case (_, .met), (_, .notMet), (_, .notRelevant): return list
    default: return list.filter { self[$0].outcomes.shown == .open }
    }
  }

  /// - Parameter same: The value that has been decided. A branch that would give the same needs no
  ///   guard: that an exception does not apply is no reason where it changes nothing.
  private func reasons(
    _ branches: [Branch], _ base: NodeID, _ tries: Bool, _ same: NodeValue?, _ program: Program
  ) -> [NodeID] {
    var reasons: [NodeID] = []
    for branch in branches {
      switch self[branch.guardNode].truth {
      case false:
        let isNeedless = self[branch.value] == same && !program.isOfDays(branch.guardNode)
        reasons.append(isNeedless ? branch.value : branch.guardNode)
      case true: return reasons + [branch.guardNode, branch.value]
      case nil: reasons += tries ? [branch.guardNode, branch.value] : [branch.value]
      }
    }
    return reasons + [base]
  }

  /// The values that a choice can still come to.
  private func possible(_ branches: [Branch], _ base: NodeID) -> [NodeID] {
    var values: [NodeID] = []
    for branch in branches where self[branch.guardNode] != .no {
      values.append(branch.value)
      if self[branch.guardNode] == .yes { return values }
    }
    return values + [base]
  }
}

extension Program {
  /// Whether a guard rests on the named days alone, as the beginning of a wording does.
  fileprivate func isOfDays(_ guardNode: NodeID) -> Bool {
    support(of: guardNode).allSatisfy { $0 <= .decisionDay }
  }
}
