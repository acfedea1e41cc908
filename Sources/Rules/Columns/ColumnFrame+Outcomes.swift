/// Which conditions are not met, and which are open, for each case of a block.
public struct ConditionMasks: Sendable {
  /// The conditions, in order: the first eight in the first group of bytes, and so on.
  public let conditions: [NodeID]
  /// A byte for each case, group after group: a bit for each condition that is not met.
  public private(set) var failed: [UInt8]
  /// The same for those that are open.
  public private(set) var open: [UInt8]

  public init(_ conditions: [NodeID]) {
    self.conditions = conditions
    let groups = (conditions.count + 7) / 8
    failed = Array(repeating: 0, count: groups * ColumnLayout.blockSize)
    open = failed
  }

  /// Reads the block that was evaluated last.
  public mutating func read(_ frame: borrowing ColumnFrame) {
    for (number, node) in conditions.enumerated() {
      let column = unsafe frame.bytes(Int(frame.layout.program.slots[node.index]))
      let base = number / 8 * ColumnLayout.blockSize
      let bit = UInt8(1 << (number % 8))
      unsafe failed.withUnsafeMutableBufferPointer { failed in
        unsafe open.withUnsafeMutableBufferPointer { open in
          guard let failed = failed.baseAddress, let open = open.baseAddress else { return }
          unsafe Loops.addOutcomes(
            failed + base, open + base, column, bit, isFirst: number % 8 == 0)
        }
      }
    }
  }
}
