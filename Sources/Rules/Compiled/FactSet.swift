/// Some facts, as bits.
struct FactSet: Equatable, Sendable {
  private(set) var words: [UInt64]

  /// None of so many facts.
  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ fact: Int) { words[fact >> 6] |= 1 << UInt64(fact & 63) }

  func contains(_ fact: Int) -> Bool { words[fact >> 6] >> UInt64(fact & 63) & 1 == 1 }

  mutating func removeAll() {
    for index in words.indices { words[index] = 0 }
  }

  /// Whether those that are in two sets are just these.
  func isIntersection(of a: FactSet, _ b: FactSet) -> Bool {
    for index in words.indices where words[index] != a.words[index] & b.words[index] {
      return false
    }
    return true
  }

  func intersection(_ other: FactSet) -> FactSet {
    var result = self
    for index in words.indices { result.words[index] &= other.words[index] }
    return result
  }
}
