/// Finds cone after cone of one program, each in the time that its own size takes.
///
/// ``Program/reach(of:)`` looks at every node before the root: for the small cones of all the
/// conditions of a large rule set that is as many times as there are conditions.
package struct ConeFinder {
  private let program: Program
  private var isIn: [Bool]

  package init(_ program: Program) {
    self.program = program
    isIn = Array(repeating: false, count: program.nodes.count)
  }

  /// The node and all it rests on, in order: what ``Program/cone(of:)`` gives.
  package mutating func cone(of root: NodeID) -> [NodeID] {
    var cone = [root]
    isIn[root.index] = true
    var next = 0
    while next < cone.count {
      program.nodes[cone[next].index].eachOperand { operand in
        guard !isIn[operand.index] else { return }
        isIn[operand.index] = true
        cone.append(operand)
      }
      next += 1
    }
    for node in cone { isIn[node.index] = false }
    return cone.sorted()
  }

  /// The facts that a node rests on, in order: what ``Program/support(of:)`` gives.
  package mutating func support(of root: NodeID) -> [FactID] {
    Set(cone(of: root).compactMap { program[$0].fact }).sorted()
  }
}
