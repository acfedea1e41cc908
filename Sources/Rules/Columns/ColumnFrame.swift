/// The columns that a block of cases is evaluated in: one for each slot, so that the value of every
/// node is there for every case.
///
/// Made once and used for block after block by one thread. It gives bit for bit what
/// ``RuleSet/evaluate(_:)`` defines for each case.
@safe
public struct ColumnFrame: ~Copyable {
  public let layout: ColumnLayout
  // Columns of `blockSize` values for each slot that is no fact's; those of facts are a population's.
  // Slots are the compiler's, and every loop runs over one block.
  let low: UnsafeMutablePointer<UnsafeMutableRawPointer>
  let high: UnsafeMutablePointer<UnsafeMutableRawPointer>
  private let factCount: Int
  /// By trial and case, how each stands: a ``Trial/Standing``.
  let standing: UnsafeMutablePointer<UInt8>
  /// Room for two columns of bytes.
  let some: UnsafeMutablePointer<UInt8>
  let more: UnsafeMutablePointer<UInt8>
  let caches: [TrialCache?]
  /// The cases of the block that are tried.
  var tried = TriedCases()
  /// By slot, the one value of all cases in the block, where it is known that there is one.
  var uniform: [NodeValue?]
  /// For what has no loop of its own, and for trials: one case at a time.
  var single: Frame
  private var dated: (NodeValue, NodeValue, NodeValue)?
  /// The block that was evaluated last.
  private(set) var block = 0
  var steps: [Int: [Int: [Facts.Step]]] = [:]

  public init(_ layout: ColumnLayout) {
    self.layout = layout
    let program = layout.program
    factCount = program.ruleSet.facts.count
    unsafe low = .allocate(capacity: program.slotCount)
    unsafe high = .allocate(capacity: program.slotCount)
    let size = max(1, program.trials.count) * ColumnLayout.blockSize
    unsafe standing = .allocate(capacity: size)
    unsafe standing.initialize(repeating: Trial.Standing.loose.rawValue, count: size)
    unsafe some = .allocate(capacity: 2 * ColumnLayout.blockSize)
    unsafe some.initialize(repeating: 0, count: 2 * ColumnLayout.blockSize)
    unsafe more = some + ColumnLayout.blockSize
    caches = program.trials.map { TrialCache($0, layout) }
    uniform = Array(repeating: nil, count: program.slotCount)
    single = Frame(program)
    for slot in factCount..<program.slotCount {
      let kind = layout.kinds[slot]
      let bytes = ColumnLayout.blockSize * kind.width
      unsafe low[slot] = .allocate(byteCount: bytes, alignment: 64)
      unsafe high[slot] =
        kind.hasBounds ? .allocate(byteCount: bytes, alignment: 64) : low[slot]
    }
    for slot in factCount..<program.slotCount { fill(slot, program.initial[slot]) }
    for (node, slot) in program.slots.enumerated() where program.starts[node] < 0 {
      if Int(slot) >= factCount { uniform[Int(slot)] = program.initial[Int(slot)] }
    }
  }

  deinit {
    for slot in factCount..<layout.program.slotCount {
      unsafe low[slot].deallocate()
      if layout.kinds[slot].hasBounds { unsafe high[slot].deallocate() }
    }
    unsafe low.deallocate()
    unsafe high.deallocate()
    unsafe standing.deallocate()
    unsafe some.deallocate()
  }

  private mutating func fill(_ slot: Int, _ value: NodeValue) {
    for place in 0..<ColumnLayout.blockSize { store(value, slot, place) }
  }

  @inline(__always)
  func store(_ value: NodeValue, _ slot: Int, _ place: Int) {
    unsafe layout.kinds[slot].store(value, low[slot], high[slot], place)
  }

  @inline(__always)
  func value(_ slot: Int, _ place: Int) -> NodeValue {
    unsafe layout.kinds[slot].load(low[slot], high[slot], place)
  }

  /// Evaluates the cases of a block.
  public mutating func evaluate(_ population: borrowing Population, block: Int) {
    precondition(block >= 0 && (block + 1) * ColumnLayout.blockSize <= population.capacity)
    self.block = block
    for fact in 0..<factCount {
      let offset = block * ColumnLayout.blockSize * layout.kinds[fact].width
      unsafe low[fact] = population.low[fact] + offset
      unsafe high[fact] = population.high[fact] + offset
    }
    steps = population.steps
    let days = (value(0, 0), value(1, 0), value(2, 0))
    var isSame = true
    for fact in layout.datedBy where !isSameForAll(fact) { isSame = false }
    if isSame { useDays(days) } else { forgetDays() }
    let first = isSame ? layout.datedCount : 0
    for index in first..<layout.starts.count { run(index) }
  }

  /// All cases have these days: what rests on them alone is found once.
  private mutating func useDays(_ days: (NodeValue, NodeValue, NodeValue)) {
    if let dated {
      let (old, new) = ([dated.0, dated.1, dated.2], [days.0, days.1, days.2])
      if layout.datedBy.allSatisfy({ old[$0] == new[$0] }) { return }
    }
    single.clear()
    single[.assessmentDay] = days.0
    single[.claimDay] = days.1
    single[.decisionDay] = days.2
    single.evaluate()
    for slot in layout.dated {
      let value = unsafe single.slots[Int(slot)]
      uniform[Int(slot)] = value
      fill(Int(slot), value)
    }
    dated = days
  }

  private mutating func forgetDays() {
    for slot in layout.dated { uniform[Int(slot)] = nil }
    dated = nil
  }

  /// Whether all cases of the block have a value.
  private func isSameForAll(_ slot: Int) -> Bool {
    let (first, last) = unsafe (low[slot].asDays, high[slot].asDays)
    let (from, through) = unsafe (first[0], last[0])
    var differs: Int32 = 0
    for place in 0..<ColumnLayout.blockSize {
      unsafe differs |= (first[place] ^ from) | (last[place] ^ through)
    }
    return differs == 0
  }

  /// A node's value in one case of the block.
  public func value(of node: NodeID, at place: Int) -> NodeValue {
    precondition(place >= 0 && place < ColumnLayout.blockSize)
    return value(Int(layout.program.slots[node.index]), place)
  }

  /// What a node of outcomes can be in each case of the block: ``Outcomes/rawValue``.
  public func outcomes(of node: NodeID) -> [UInt8] {
    let slot = Int(layout.program.slots[node.index])
    precondition(layout.kinds[slot] == .bits, "not a node of outcomes")
    return unsafe Array(UnsafeBufferPointer(start: bytes(slot), count: ColumnLayout.blockSize))
  }
}
