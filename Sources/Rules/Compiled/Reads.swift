/// What each slot's instruction reads: slots, and those of facts over time.
struct Reads: Sendable {
  private var firsts: [Int32] = [0]
  private var slots: [Int32] = []

  /// How many slots have been ended.
  var count: Int { firsts.count - 1 }

  /// Adds to what the slot reads that is not ended yet.
  mutating func add(_ slot: Int32) { slots.append(slot) }

  mutating func end() { firsts.append(Int32(slots.count)) }

  subscript(slot: Int) -> ArraySlice<Int32> { slots[Int(firsts[slot])..<Int(firsts[slot + 1])] }
}
