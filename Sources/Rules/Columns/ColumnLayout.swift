/// How the slots of a compiled program stand in columns.
///
/// Made once for a program; never changes, and can be shared by threads.
public struct ColumnLayout: Sendable {
  /// How many cases are evaluated together.
  public static let blockSize = 1024

  public let program: CompiledProgram
  /// How the facts of a case stand in a row.
  public let rows: RowLayout
  /// By slot.
  var kinds: [ColumnKind] = []
  /// By fact, the bounds of what can be, as its column keeps them.
  var unknown: [(low: Int64, high: Int64)] = []
  /// Where instructions begin, in order.
  var starts: [Int32] = []
  /// By instruction, the slots that it reads and the facts over time.
  var reads: [[Int32]] = []
  /// The slots that stand still while the named days do.
  var dated: [Int32] = []
  /// How many instructions rest on the named days alone; they come first.
  var datedCount: Int { dated.count }
  /// The named days that those rest on.
  var datedBy: [Int] = []
  /// How trials are shortened: by number of ``CompiledProgram/trials``.
  var inner: [[Int]?] = []

  public init(_ program: CompiledProgram) {
    self.program = program
    rows = RowLayout(program.ruleSet)
    kinds = rows.kinds
    var types = [ValueType?](repeating: nil, count: program.slotCount)
    for (node, slot) in program.slots.enumerated() {
      types[Int(slot)] = program.ruleSet.program.types[node]
    }
    for slot in kinds.count..<program.slotCount {
      kinds.append(types[slot].map { ColumnKind(of: $0) } ?? .wide)
    }
    unknown = kinds.indices.prefix(program.ruleSet.facts.count).map {
      kinds[$0].packed(program.initial[$0])
    }
    findInstructions()
    inner = program.trials.indices.map(innerTrials)
  }

  private mutating func findInstructions() {
    var nodeAt: [Int32: Int] = [:]
    for (node, start) in program.starts.enumerated() where start >= 0 { nodeAt[start] = node }
    var place = 0
    while place < program.code.count {
      let start = Int32(place)
      starts.append(start)
      if let node = nodeAt[start] {
        reads.append(Array(program.reads[Int(program.slots[node])]))
        if place < program.datedEnd {
          dated.append(program.slots[node])
          for fact in program.ruleSet.program.support(of: NodeID(node))
          where !datedBy.contains(fact.index) {
            datedBy.append(fact.index)
          }
        }
      } else {
        reads.append([])
      }
      place += program.length(at: place)
    }
  }

  /// The trials through which alone a trial's facts reach it, each on one way; nil where they do so in
  /// others. Where each of those stands tight, so does this (``Frame/isSettled(_:)``).
  private func innerTrials(_ number: Int) -> [Int]? {
    let trial = program.trials[number]
    var ways = [Int](repeating: 0, count: program.slotCount)
    var seen: UInt64 = 0
    var inner: [Int] = []
    for read in operands(at: trial.start) { ways[Int(read)] += 1 }
    for step in trial.steps.reversed() where ways[Int(step.slot)] > 0 && step.facts != 0 {
      let many = ways[Int(step.slot)] > 1
      if let index = program.trials.firstIndex(where: { $0.slot == Int(step.slot) }) {
        guard !many, seen & step.facts == 0 else { return nil }
        seen |= step.facts
        inner.append(index)
        continue
      }
      for read in operands(at: Int(step.start)) { ways[Int(read)] += many ? 2 : 1 }
    }
    return trial.facts.contains { ways[$0] > 0 } ? nil : inner
  }

  private func operands(at start: Int) -> [Int32] {
    starts.firstIndex(of: Int32(start)).map { reads[$0] } ?? []
  }
}

extension CompiledProgram {
  /// How many words an instruction has.
  func length(at place: Int) -> Int {
    switch Opcode(word: code[place]) {
    case .all, .any, .greatest, .least, .listAll, .listAny, .listNone, .chooseSet, .chooseRange:
      return 3 + Int(code[place + 2])
    case .apply: return 4 + Int(code[place + 3])
    case .not, .compareExactly, .monthEnd, .yearStart, .yearEnd, .workingDay, .ratio, .round,
      .condition, .refine:
      return 3
    case .both, .either, .atLeast, .moreThan, .equal, .notEqual, .isAmong, .plus, .minus, .times,
      .shiftDays,
      .shiftMonths, .factOn, .rate, .conditionWhen, .hasOutcome:
      return 4
    case .always, .length: return 5
    case .days: return 6
    }
  }
}
