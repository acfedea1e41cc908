/// Answers to what is missing that show what a trial's node can come to, those that did last first.
struct Witnesses {
  private static let limit = 5

  /// The answer for each of the facts that the trial, or one within it, can try.
  private(set) var ways: [[Int64]]
  /// How often in a row they did not suffice.
  private var failures = 0

  init(_ ways: [[Int64]]) { self.ways = ways }

  mutating func add(_ way: [Int64]) {
    if ways.count == Self.limit { ways.removeLast() }
    ways.insert(way, at: 0)
  }

  /// These sufficed, of which the later stands further back.
  mutating func succeed(_ earlier: Int?, _ later: Int?) {
    failures = 0
    if let earlier { moveToFront(earlier) }
    if let later { moveToFront(later) }
  }

  private mutating func moveToFront(_ way: Int) {
    if way > 0 { ways.insert(ways.remove(at: way), at: 0) }
  }

  /// They did not suffice.
  ///
  /// - Returns: Whether to look for others: ever more seldom, since there may be none.
  mutating func fail() -> Bool {
    failures += 1
    return failures > 1 && failures & (failures - 1) == 0
  }
}
