/// Room for trying out missing facts, and what trials have come to.
struct TrialMemory {
  /// A fact that is tried, and where its cells stand.
  struct Variable {
    var fact: Int
    var first: Int
    var count: Int
    var current = 0
    /// What was known of it.
    var before: NodeValue
  }

  /// What a slot held before facts were tried.
  struct Saved {
    var slot: Int
    var value: NodeValue
    var standing: Trial.Standing
  }

  /// An instruction that rests on the facts that are tried.
  struct Affected {
    var start: Int
    var before: Saved
  }

  /// How much of each stack was in use.
  struct Mark {
    var variables: Int
    var cells: Int
    var affected: Int
  }

  // Stacks: what is used within a trial is taken off when it ends.
  var variables: [Variable] = []
  var cells: [NodeValue] = []
  var affected: [Affected] = []
  var starts: [Int64] = []
  var saved: [Saved] = []
  /// By ``CompiledComparison/memory``: where it turned at last, to look there first.
  var turnings: [Int64?]
  /// By number of ``CompiledProgram/trials``.
  var recollections: [Recollection]
  /// By number of ``CompiledProgram/trials``.
  var witnesses: [Witnesses]
  /// The facts that are missing in the case, as long as it is the same one.
  var missing: FactSet
  var knowsMissing = false
  /// By slot; only that of an open node that is tried out means anything.
  var standing: [Trial.Standing]
  /// By level of trials within trials, and slot.
  private var open: [Marks] = []
  private var level = 0

  init(_ program: CompiledProgram) {
    standing = Array(repeating: .loose, count: program.slotCount)
    turnings = Array(repeating: nil, count: program.turningCount)
    recollections = Array(repeating: Recollection(), count: program.trials.count)
    witnesses = program.trials.map { Witnesses($0.ends) }
    missing = FactSet(count: program.ruleSet.facts.count)
  }

  /// Whether no facts are filled in to be tried.
  var isOutermost: Bool { level == 0 && variables.isEmpty }

  func mark() -> Mark {
    Mark(variables: variables.count, cells: cells.count, affected: affected.count)
  }

  mutating func release(to mark: Mark) {
    variables.removeLast(variables.count - mark.variables)
    cells.removeLast(cells.count - mark.cells)
    affected.removeLast(affected.count - mark.affected)
  }

  // MARK: What is open

  /// The marks of the level that begins: none.
  mutating func enter() -> Marks {
    if level == open.count { open.append(Marks(count: standing.count)) }
    let marks = open[level]
    marks.begin()
    level += 1
    return marks
  }

  mutating func leave() { level -= 1 }
}

/// In how many ways slots keep a node open. All are unmarked at once by counting on.
@safe
final class Marks {
  /// In how many ways a slot keeps a node open.
  enum Ways: UInt32 { case none, once, many }

  // As many as there are slots, and slots are the compiler's.
  private let stamps: UnsafeMutablePointer<UInt32>
  private var now: UInt32 = 0
  private let count: Int

  init(count: Int) {
    self.count = count
    unsafe stamps = .allocate(capacity: count)
    unsafe stamps.initialize(repeating: 0, count: count)
  }

  deinit { unsafe stamps.deallocate() }

  func begin() {
    now &+= 4
    guard now == 0 else { return }
    unsafe stamps.update(repeating: 0, count: count)
    now = 4
  }

  /// A slot is reached from one that is reached in so many ways.
  @inline(__always)
  func mark(_ slot: Int, _ ways: Ways) {
    unsafe stamps[slot] = now | (isMarked(slot) ? Ways.many : ways).rawValue
  }

  @inline(__always)
  func isMarked(_ slot: Int) -> Bool { unsafe stamps[slot] > now }

  @inline(__always)
  func ways(_ slot: Int) -> Ways {
    let stamp = unsafe stamps[slot]
    return stamp > now ? (stamp &- now == 1 ? .once : .many) : .none
  }
}
