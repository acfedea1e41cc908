/// The loops over a block. Each reads and writes ``ColumnLayout/blockSize`` values.
enum Loops {
  typealias Bytes = UnsafeMutablePointer<UInt8>
  typealias Days = UnsafeMutablePointer<Int32>
  @inline(__always) static var places: Range<Int> { 0..<1024 }

  static func fill(_ r: Bytes, _ value: UInt8) {
    for i in places { unsafe r[i] = value }
  }

  static func copy(_ r: Bytes, _ a: Bytes) {
    for i in places { unsafe r[i] = a[i] }
  }

  static func least(_ r: Bytes, _ a: Bytes, _ b: Bytes) {
    for i in places { unsafe r[i] = min(a[i], b[i]) }
  }

  // Where the result is an operand too, a loop of its own: the wide form is for columns apart.

  static func least(_ r: Bytes, _ a: Bytes) {
    for i in places { unsafe r[i] = min(r[i], a[i]) }
  }

  static func greatest(_ r: Bytes, _ a: Bytes) {
    for i in places { unsafe r[i] = max(r[i], a[i]) }
  }

  static func greatest(_ r: Bytes, _ a: Bytes, _ b: Bytes) {
    for i in places { unsafe r[i] = max(a[i], b[i]) }
  }

  static func not(_ r: Bytes) {
    for i in places { unsafe r[i] = 2 &- r[i] }
  }

  static func not(_ r: Bytes, _ a: Bytes) {
    for i in places { unsafe r[i] = 2 &- a[i] }
  }

  /// No becomes not met (2), open either (3), yes met (1).
  static func condition(_ r: Bytes, _ a: Bytes) {
    for i in places {
      let value = unsafe a[i]
      unsafe r[i] = (value == 0 ? 0 : 1) | (value == 2 ? 0 : 2)
    }
  }

  static func condition(_ r: Bytes, _ relevant: Bytes, _ a: Bytes) {
    for i in places {
      let (value, relevance) = unsafe (a[i], relevant[i])
      let possible: UInt8 = (value == 0 ? 0 : 1) | (value == 2 ? 0 : 2)
      unsafe r[i] = (relevance == 0 ? 0 : possible) | (relevance == 2 ? 0 : 4)
    }
  }

  /// Whether bits are among others: yes, no or open.
  static func isAmong(_ r: Bytes, _ a: Bytes, _ bits: UInt8) {
    for i in places {
      let value = unsafe a[i]
      let some: UInt8 = value & bits == 0 ? 0 : 1
      let all: UInt8 = value & ~bits == 0 ? 1 : 0
      unsafe r[i] = some &+ (some & all)
    }
  }

  /// Sets a bit where an outcome is not met, and another where it is open.
  static func addOutcomes(
    _ failed: Bytes, _ open: Bytes, _ a: Bytes, _ bit: UInt8, isFirst: Bool
  ) {
    if isFirst {
      for i in places {
        let value = unsafe a[i]
        unsafe failed[i] = value == 2 ? bit : 0
        unsafe open[i] = value & (value &- 1) == 0 ? 0 : bit
      }
    } else {
      for i in places {
        let value = unsafe a[i]
        unsafe failed[i] |= value == 2 ? bit : 0
        unsafe open[i] |= value & (value &- 1) == 0 ? 0 : bit
      }
    }
  }

  // MARK: Lists of outcomes

  // *alle* over sets: not met if some part can be; met if all can be met or not relevant, and some
  // met; not relevant if all can be. `r` gathers what all can, `some` what some can.

  static func gatherAll(_ r: Bytes, _ some: Bytes, _ a: Bytes) {
    for i in places {
      let value = unsafe a[i]
      unsafe some[i] |= value
      unsafe r[i] &= value | value >> 2
    }
  }

  static func finishAll(_ r: Bytes, _ some: Bytes) {
    for i in places {
      let (all, any) = unsafe (r[i], some[i])
      unsafe r[i] = any & 2 | all & any & 1 | all & 4
    }
  }

  static func gatherAny(_ r: Bytes, _ some: Bytes, _ a: Bytes) {
    for i in places {
      let value = unsafe a[i]
      unsafe some[i] |= value
      unsafe r[i] &= value | value >> 1 & 2
    }
  }

  static func finishAny(_ r: Bytes, _ some: Bytes) {
    for i in places {
      let (all, any) = unsafe (r[i], some[i])
      unsafe r[i] = any & 1 | all & any & 2 | all & 4
    }
  }

  static func finishNone(_ r: Bytes, _ some: Bytes) {
    for i in places {
      let (all, any) = unsafe (r[i], some[i])
      let (met, notMet) = (any & 1, all & any & 2)
      unsafe r[i] = notMet >> 1 | met << 1 | all & 4
    }
  }

  // MARK: Choices

  /// A truth value as a set: 1 for no, 2 for yes.
  @inline(__always)
  private static func possible(_ value: UInt8) -> UInt8 {
    (value == 2 ? 0 : 1) | (value == 0 ? 0 : 2)
  }

  static func copyPossible(_ r: Bytes, _ a: Bytes, isTruth: Bool) {
    if !isTruth { return unsafe copy(r, a) }
    for i in places { unsafe r[i] = possible(a[i]) }
  }

  /// `r` is what is chosen if the guard does not hold.
  static func choose(_ r: Bytes, _ guards: Bytes, _ a: Bytes, isTruth: Bool) {
    if isTruth {
      for i in places {
        let (guardValue, value) = unsafe (guards[i], possible(a[i]))
        unsafe r[i] = (guardValue == 0 ? 0 : value) | (guardValue == 2 ? 0 : r[i])
      }
    } else {
      for i in places {
        let (guardValue, value) = unsafe (guards[i], a[i])
        unsafe r[i] = (guardValue == 0 ? 0 : value) | (guardValue == 2 ? 0 : r[i])
      }
    }
  }

  static func possibleToTruth(_ r: Bytes) {
    for i in places {
      let value = unsafe r[i]
      unsafe r[i] = value == 1 ? 0 : value == 2 ? 2 : 1
    }
  }

  // MARK: Comparisons

  /// `a ≥ b` between bounds of one kind: the sum of whether it can and whether it must.
  @inline(__always)
  static func atLeast<Value: FixedWidthInteger>(
    _ r: Bytes, _ aLow: UnsafeMutablePointer<Value>, _ aHigh: UnsafeMutablePointer<Value>,
    _ bLow: UnsafeMutablePointer<Value>, _ bHigh: UnsafeMutablePointer<Value>
  ) {
    for i in places {
      let must: UInt8 = unsafe aLow[i] >= bHigh[i] ? 1 : 0
      let can: UInt8 = unsafe aHigh[i] >= bLow[i] ? 1 : 0
      unsafe r[i] = must &+ can
    }
  }

  @inline(__always)
  static func moreThan<Value: FixedWidthInteger>(
    _ r: Bytes, _ aLow: UnsafeMutablePointer<Value>, _ aHigh: UnsafeMutablePointer<Value>,
    _ bLow: UnsafeMutablePointer<Value>, _ bHigh: UnsafeMutablePointer<Value>
  ) {
    for i in places {
      let must: UInt8 = unsafe aLow[i] > bHigh[i] ? 1 : 0
      let can: UInt8 = unsafe aHigh[i] > bLow[i] ? 1 : 0
      unsafe r[i] = must &+ can
    }
  }

  /// Whether steps are at least so many: `reach` from 0 to 256.
  static func atLeast(_ r: Bytes, _ low: Bytes, _ high: Bytes, _ reach: Int) {
    guard reach > 0 else { return unsafe fill(r, 2) }
    guard let reach = UInt8(exactly: reach) else { return unsafe fill(r, 0) }
    for i in places {
      let must: UInt8 = unsafe low[i] >= reach ? 1 : 0
      let can: UInt8 = unsafe high[i] >= reach ? 1 : 0
      unsafe r[i] = must &+ can
    }
  }

  // MARK: Days

  /// Months later; see ``Day/adding(months:)``.
  static func shift(_ r: Days, _ a: Days, _ months: Int64) {
    guard months % 12 == 0, let years = Int32(exactly: months / 12) else {
      for i in places {
        unsafe r[i] = PackedDay.pack(
          Day(number: PackedDay.unpack(a[i])).adding(months: months).number)
      }
      return
    }
    let added = years << 9
    for part in 0..<16 {
      let (result, value) = unsafe (r + part &* 64, a + part &* 64)
      var leap: Int32 = 0
      for i in 0..<64 {
        let day = unsafe value[i]
        unsafe result[i] = day &+ added
        // Below zero for 29 February only: then the month's last day, where the year has none.
        leap |= (day & 511 ^ 93) &- 1
      }
      if leap < 0 { unsafe withoutLeapDays(result) }
    }
  }

  private static func withoutLeapDays(_ r: Days) {
    for i in 0..<64 where unsafe r[i] & 511 == 93 {
      let year = unsafe Int(r[i] >> 9)
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      if !isLeap { unsafe r[i] -= 1 }
    }
  }
}
