/// Room for trying out missing facts, and what trials have come to.
struct TrialMemory {
  /// A fact that is tried, and where its cells stand.
  struct Variable {
    var fact: Int
    var first: Int
    var count: Int
    var current = 0
  }

  /// How much of each stack was in use.
  struct Mark {
    var variables: Int
    var cells: Int
  }

  var memo = TrialMemo()
  var variables: [Variable] = []
  var cells: [NodeValue] = []
  var starts: [Int64] = []
  /// By slot; only that of an open node that is tried out means anything.
  var standing: [Trial.Standing]
  /// By level of trials within trials, and slot.
  private var open: [[Ways]] = []
  private var level = 0

  init(slotCount: Int) {
    standing = Array(repeating: .loose, count: slotCount)
  }

  /// In how many ways a slot keeps a node open.
  enum Ways: UInt8 { case none, once, many }

  func mark() -> Mark { Mark(variables: variables.count, cells: cells.count) }

  mutating func release(to mark: Mark) {
    variables.removeLast(variables.count - mark.variables)
    cells.removeLast(cells.count - mark.cells)
  }

  /// Goes on to the next combination; false after the last.
  mutating func advance(_ range: Range<Int>) -> Bool {
    for index in range.reversed() {
      variables[index].current += 1
      if variables[index].current < variables[index].count { return true }
      variables[index].current = 0
    }
    return false
  }

  // MARK: What is open

  mutating func enter() -> Int {
    if level == open.count { open.append(Array(repeating: .none, count: standing.count)) }
    level += 1
    return level - 1
  }

  mutating func leave() { level -= 1 }

  mutating func clear(_ level: Int) {
    for index in open[level].indices { open[level][index] = .none }
  }

  /// A slot is reached from one that is reached in so many ways.
  mutating func mark(_ slot: Int, _ ways: Ways, _ level: Int) {
    open[level][slot] = open[level][slot] == .none ? ways : .many
  }

  func ways(_ slot: Int, _ level: Int) -> Ways { open[level][slot] }

  func isOpen(_ slot: Int, _ level: Int) -> Bool { open[level][slot] != .none }
}
