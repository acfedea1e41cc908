extension Program {
  /// The open nodes that keep a node open, itself first if it is: from the top down through what is
  /// open and can still count.
  func openNodes(below root: NodeID, _ values: [NodeValue]) -> [NodeID] {
    var isReached = [Bool](repeating: false, count: root.index + 1)
    isReached[root.index] = !values[root.index].isDecided(as: type(of: root))
    var nodes: [NodeID] = []
    for index in stride(from: root.index, through: 0, by: -1) where isReached[index] {
      nodes.append(NodeID(index))
      eachOpenOperand(of: index, values) { isReached[$0.index] = true }
    }
    return nodes
  }

  /// Visits the operands that keep a node open.
  private func eachOpenOperand(
    of index: Int, _ values: [NodeValue], _ visit: (NodeID) -> Void
  ) {
    func visitIfOpen(_ node: NodeID) {
      let value = values[node.index]
      if !value.isDecided(as: types[node.index]) { visit(node) }
    }
    guard case .choose(let branches, let base) = nodes[index] else {
      return nodes[index].eachOperand(visitIfOpen)
    }
    for branch in branches {
      let applies = values[branch.guardNode.index]
      if applies == .no { continue }
      visitIfOpen(branch.guardNode)
      visitIfOpen(branch.value)
      if applies == .yes { return }
    }
    visitIfOpen(base)
  }

  /// The nodes of a cone, in order, that some facts can change.
  package func dependents(on facts: Set<FactID>, in cone: [NodeID]) -> [NodeID] {
    guard let last = cone.last else { return [] }
    var isDependent = [Bool](repeating: false, count: last.index + 1)
    return cone.filter { id in
      let node = nodes[id.index]
      var depends = node.fact.map(facts.contains) ?? false
      node.eachOperand { depends = depends || isDependent[$0.index] }
      isDependent[id.index] = depends
      return depends
    }
  }
}
