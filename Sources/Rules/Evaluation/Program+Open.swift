extension Program {
  /// The open nodes that keep a node open, itself first if it is: from the top down through what is
  /// open and can still count.
  func openNodes(below root: NodeID, _ values: [NodeValue]) -> [NodeID] {
    var isReached = [Bool](repeating: false, count: root.index + 1)
    isReached[root.index] = !values[root.index].isDecided(as: type(of: root))
    var nodes: [NodeID] = []
    for index in stride(from: root.index, through: 0, by: -1) where isReached[index] {
      nodes.append(NodeID(index))
      for operand in openOperands(of: NodeID(index), values) { isReached[operand.index] = true }
    }
    return nodes
  }

  private func openOperands(of id: NodeID, _ values: [NodeValue]) -> [NodeID] {
    let isOpen = { (node: NodeID) in !values[node.index].isDecided(as: type(of: node)) }
    guard case .choose(let branches, let base) = self[id] else {
      return self[id].operands.filter(isOpen)
    }
    var result: [NodeID] = []
    for branch in branches {
      let applies = values[branch.guardNode.index]
      if applies == .no { continue }
      result += [branch.guardNode, branch.value].filter(isOpen)
      if applies == .yes { return result }
    }
    return result + [base].filter(isOpen)
  }

  /// The nodes of a cone, in order, that some facts can change.
  package func dependents(on facts: Set<FactID>, in cone: [NodeID]) -> [NodeID] {
    guard let last = cone.last else { return [] }
    var isDependent = [Bool](repeating: false, count: last.index + 1)
    return cone.filter { id in
      let node = self[id]
      let depends =
        node.facts.contains(where: facts.contains)
        || node.operands.contains { isDependent[$0.index] }
      isDependent[id.index] = depends
      return depends
    }
  }
}
