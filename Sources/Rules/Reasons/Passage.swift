/// Some instructions of a program that are run by themselves, in a search for cases: those of a
/// cone, or those that one fact can change.
package struct Passage: Sendable {
  fileprivate var starts: [Int] = []
  fileprivate var written: [Int] = []
}

extension CompiledProgram {
  /// The instructions of some nodes, which are given in order.
  package func passage(_ nodes: [NodeID]) -> Passage {
    var passage = Passage()
    for node in nodes where starts[node.index] >= 0 {
      passage.starts.append(Int(starts[node.index]))
      passage.written.append(Int(slots[node.index]))
    }
    return passage
  }
}

extension Frame {
  /// Writes the values of a passage's nodes.
  package mutating func run(_ passage: Passage) {
    for start in passage.starts { runNode(start) }
  }

  /// The values of a passage's nodes, to be put back.
  package func values(of passage: Passage) -> [NodeValue] {
    passage.written.map { unsafe slots[$0] }
  }

  /// Puts back what ``values(of:)`` gave.
  package mutating func put(_ values: [NodeValue], of passage: Passage) {
    for (slot, value) in zip(passage.written, values) { unsafe slots[slot] = value }
  }
}
