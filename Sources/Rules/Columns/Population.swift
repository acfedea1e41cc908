/// Facts of many cases, a column for each fact.
///
/// Not for facts over time, which have no columns: a rule set's ``ColumnLayout`` takes them case by
/// case (``set(_:of:at:)-(_,FactID,_)``).
@safe
public struct Population: ~Copyable {
  public let layout: ColumnLayout
  /// How many cases there is room for: whole blocks.
  public let capacity: Int
  // Allocated for `capacity` values each; places and facts from outside are checked.
  let low: UnsafeMutablePointer<UnsafeMutableRawPointer>
  let high: UnsafeMutablePointer<UnsafeMutableRawPointer>
  /// By fact, the known intervals of each case that has any.
  var steps: [Int: [Int: [Facts.Step]]] = [:]

  /// Nothing is known of any case.
  public init(_ layout: ColumnLayout, count: Int) {
    self.layout = layout
    let blocks = max(1, (count + ColumnLayout.blockSize - 1) / ColumnLayout.blockSize)
    capacity = blocks * ColumnLayout.blockSize
    let facts = layout.program.ruleSet.facts.count
    unsafe low = .allocate(capacity: facts)
    unsafe high = .allocate(capacity: facts)
    for index in 0..<facts {
      let kind = layout.kinds[index]
      let bytes = capacity * kind.width
      unsafe low[index] = .allocate(byteCount: bytes, alignment: 64)
      unsafe high[index] =
        kind.hasBounds ? .allocate(byteCount: bytes, alignment: 64) : low[index]
    }
    for place in 0..<capacity { clear(at: place) }
  }

  deinit {
    for index in 0..<layout.program.ruleSet.facts.count {
      unsafe low[index].deallocate()
      if layout.kinds[index].hasBounds { unsafe high[index].deallocate() }
    }
    unsafe low.deallocate()
    unsafe high.deallocate()
  }

  /// What is known of a fact in one case: within its declared range and on its steps, as all that is
  /// read from a case is.
  public mutating func set(_ value: NodeValue, of fact: FactID, at place: Int) {
    precondition(place >= 0 && place < capacity && fact.index < layout.unknown.count)
    precondition(layout.kinds[fact.index].holds(value), "a value outside the fact's range")
    unsafe layout.kinds[fact.index].store(value, low[fact.index], high[fact.index], place)
  }

  /// Nothing is known of a case.
  public mutating func clear(at place: Int) {
    precondition(place >= 0 && place < capacity)
    for index in layout.unknown.indices {
      let bounds = layout.unknown[index]
      switch layout.kinds[index].width {
      case 1:
        unsafe low[index].asBytes[place] = UInt8(truncatingIfNeeded: bounds.low)
        unsafe high[index].asBytes[place] = UInt8(truncatingIfNeeded: bounds.high)
      case 4:
        unsafe low[index].asDays[place] = Int32(truncatingIfNeeded: bounds.low)
        unsafe high[index].asDays[place] = Int32(truncatingIfNeeded: bounds.high)
      default:
        unsafe low[index].asWide[place] = bounds.low
        unsafe high[index].asWide[place] = bounds.high
      }
    }
    for fact in steps.keys { steps[fact]?[place] = nil }
  }

  /// What is known of a fact over time in one case.
  public mutating func set(_ known: [Facts.Step], of fact: FactID, at place: Int) {
    precondition(place >= 0 && place < capacity)
    steps[fact.index, default: [:]][place] = known
  }

  /// All that is known in one case.
  public mutating func load(_ facts: Facts, at place: Int) {
    for (index, value) in facts.values.enumerated() {
      set(value ?? layout.program.initial[index], of: FactID(index), at: place)
      if layout.program.ruleSet.facts[index].isOverTime {
        set(facts.steps[index], of: FactID(index), at: place)
      }
    }
  }
}

extension ColumnKind {
  /// The bounds as a column keeps them; the same twice where it keeps one.
  func packed(_ value: NodeValue) -> (low: Int64, high: Int64) {
    switch self {
    case .truth: (value.low + value.high, value.low + value.high)
    case .bits: (value.low, value.low)
    case .steps(let step, let first): ((value.low - first) / step, (value.high - first) / step)
    case .days: (Int64(PackedDay.pack(value.low)), Int64(PackedDay.pack(value.high)))
    case .wide: (value.low, value.high)
    }
  }

  /// Whether a column can keep the value as it is.
  @inline(__always)
  func holds(_ value: NodeValue) -> Bool {
    guard case .steps(let step, let first) = self else { return true }
    let (low, high) = ((value.low &- first) / step, (value.high &- first) / step)
    return low >= 0 && high <= 255 && low &* step &+ first == value.low
      && high &* step &+ first == value.high
  }

  @inline(__always)
  func store(
    _ value: NodeValue, _ low: UnsafeMutableRawPointer, _ high: UnsafeMutableRawPointer,
    _ place: Int
  ) {
    switch self {
    case .truth: unsafe low.asBytes[place] = UInt8(truncatingIfNeeded: value.low + value.high)
    case .bits: unsafe low.asBytes[place] = UInt8(truncatingIfNeeded: value.low)
    case .steps(let step, let first):
      unsafe low.asBytes[place] = UInt8(truncatingIfNeeded: (value.low - first) / step)
      unsafe high.asBytes[place] = UInt8(truncatingIfNeeded: (value.high - first) / step)
    case .days:
      let packed = PackedDay.pack(value.low)
      unsafe low.asDays[place] = packed
      unsafe high.asDays[place] = value.isPoint ? packed : PackedDay.pack(value.high)
    case .wide:
      unsafe low.asWide[place] = value.low
      unsafe high.asWide[place] = value.high
    }
  }

  @inline(__always)
  func load(
    _ low: UnsafeMutableRawPointer, _ high: UnsafeMutableRawPointer, _ place: Int
  ) -> NodeValue {
    switch self {
    case .truth:
      let value = unsafe Int64(low.asBytes[place])
      return NodeValue(low: value >> 1, high: (value + 1) >> 1)
    case .bits: return unsafe NodeValue(Int64(low.asBytes[place]))
    case .steps(let step, let first):
      return unsafe NodeValue(
        low: first + Int64(low.asBytes[place]) * step,
        high: first + Int64(high.asBytes[place]) * step)
    case .days:
      let (from, through) = unsafe (low.asDays[place], high.asDays[place])
      let first = PackedDay.unpack(from)
      return NodeValue(low: first, high: from == through ? first : PackedDay.unpack(through))
    case .wide: return unsafe NodeValue(low: low.asWide[place], high: high.asWide[place])
    }
  }
}

extension UnsafeMutableRawPointer {
  @inline(__always)
  var asBytes: UnsafeMutablePointer<UInt8> { unsafe assumingMemoryBound(to: UInt8.self) }
  @inline(__always)
  var asDays: UnsafeMutablePointer<Int32> { unsafe assumingMemoryBound(to: Int32.self) }
  @inline(__always)
  var asWide: UnsafeMutablePointer<Int64> { unsafe assumingMemoryBound(to: Int64.self) }
}
