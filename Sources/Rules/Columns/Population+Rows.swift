/// Rows made into columns.
extension Population {
  /// How many rows are turned at once: few enough that they stay near while each fact's words are
  /// picked out of them.
  private static var rowsAtOnce: Int { 128 }

  /// Takes what is known in the cases of a block from rows, one after the other (``RowLayout``).
  ///
  /// - Parameter rows: At most ``ColumnLayout/blockSize`` of them. The places that are left are as the
  ///   first, so that what all cases have in common is so for the whole block.
  public mutating func fill(block: Int, rows: Span<Int64>) {
    let width = layout.rows.width
    let count = rows.count / max(1, width)
    precondition(count > 0 && count <= ColumnLayout.blockSize && count * width == rows.count)
    precondition(block >= 0 && (block + 1) * ColumnLayout.blockSize <= capacity)
    let start = block * ColumnLayout.blockSize
    for fact in steps.keys {
      for place in start..<(start + ColumnLayout.blockSize) { steps[fact]?[place] = nil }
    }
    unsafe rows.withUnsafeBufferPointer { words in
      guard let words = words.baseAddress else { return }
      for first in stride(from: 0, to: count, by: Self.rowsAtOnce) {
        let these = min(Self.rowsAtOnce, count - first)
        for fact in 0..<width {
          unsafe take(fact, words + (first * width + fact), these, at: start + first)
        }
      }
    }
    for fact in 0..<width { repeatFirst(of: fact, in: start..<(start + count)) }
  }

  /// Turns one fact's words into its column, from a place on.
  private func take(_ fact: Int, _ words: UnsafePointer<Int64>, _ count: Int, at place: Int) {
    let (width, limits) = (layout.rows.width, layout.rows.limits[fact])
    let unknown = layout.unknown[fact]
    let isWithin: Bool
    switch (layout.kinds[fact].width, layout.kinds[fact].hasBounds) {
    case (1, false):
      isWithin = unsafe Loops.turn(
        words, width, count, limits, low[fact].asBytes + place, UInt8(unknown.low))
    case (1, true):
      isWithin = unsafe Loops.turn(
        words, width, count, limits, low[fact].asBytes + place, high[fact].asBytes + place,
        (UInt8(unknown.low), UInt8(unknown.high)))
    case (4, _):
      isWithin = unsafe Loops.turn(
        words, width, count, limits, low[fact].asDays + place, high[fact].asDays + place,
        (Int32(unknown.low), Int32(unknown.high)))
    default:
      isWithin = unsafe Loops.turn(
        words, width, count, limits, low[fact].asWide + place, high[fact].asWide + place, unknown)
    }
    precondition(isWithin, "a word outside the fact's range")
  }

  private func repeatFirst(of fact: Int, in places: Range<Int>) {
    let width = layout.kinds[fact].width
    unsafe Loops.spread(low[fact], width, places)
    if layout.kinds[fact].hasBounds { unsafe Loops.spread(high[fact], width, places) }
  }
}

extension Loops {
  /// Every `width`th word, narrowed: the result is whether all were unknown or within limits.
  @inline(__always)
  static func turn<Value: FixedWidthInteger>(
    _ words: UnsafePointer<Int64>, _ width: Int, _ count: Int, _ limits: ClosedRange<Int64>,
    _ low: UnsafeMutablePointer<Value>, _ high: UnsafeMutablePointer<Value>,
    _ unknown: (low: Value, high: Value)
  ) -> Bool {
    let (least, span) = (limits.lowerBound, limits.span)
    var isWithin = true
    var from = 0
    for place in 0..<count {
      let word = unsafe words[from]
      let isUnknown = word == RowLayout.unknown
      if !isUnknown, UInt64(bitPattern: word &- least) > span { isWithin = false }
      unsafe low[place] = isUnknown ? unknown.low : Value(truncatingIfNeeded: word)
      unsafe high[place] = isUnknown ? unknown.high : Value(truncatingIfNeeded: word)
      from &+= width
    }
    return isWithin
  }

  /// The same for a column that keeps no bounds.
  @inline(__always)
  static func turn<Value: FixedWidthInteger>(
    _ words: UnsafePointer<Int64>, _ width: Int, _ count: Int, _ limits: ClosedRange<Int64>,
    _ only: UnsafeMutablePointer<Value>, _ unknown: Value
  ) -> Bool {
    let (least, span) = (limits.lowerBound, limits.span)
    var isWithin = true
    var from = 0
    for place in 0..<count {
      let word = unsafe words[from]
      let isUnknown = word == RowLayout.unknown
      if !isUnknown, UInt64(bitPattern: word &- least) > span { isWithin = false }
      unsafe only[place] = isUnknown ? unknown : Value(truncatingIfNeeded: word)
      from &+= width
    }
    return isWithin
  }

  /// The first value of some places in all places after them, to the end of the block.
  static func spread(_ column: UnsafeMutableRawPointer, _ width: Int, _ places: Range<Int>) {
    let (first, next) = (places.lowerBound, places.upperBound)
    let count = ColumnLayout.blockSize - places.count
    switch width {
    case 1: unsafe (column.asBytes + next).update(repeating: column.asBytes[first], count: count)
    case 4: unsafe (column.asDays + next).update(repeating: column.asDays[first], count: count)
    default: unsafe (column.asWide + next).update(repeating: column.asWide[first], count: count)
    }
  }
}
