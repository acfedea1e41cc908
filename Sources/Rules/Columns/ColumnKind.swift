/// How the values of a slot stand in a column: one for each case.
package enum ColumnKind: Hashable, Sendable {
  /// A byte: no 0, open 1, yes 2. So *og* is the least and *eller* the greatest.
  case truth
  /// A byte with a bit for each value that is possible.
  case bits
  /// Two bytes: the bounds as steps from the lowest that is declared.
  case steps(of: Int64, from: Int64)
  /// Two 32-bit words: the bounds as year, month and day in one number, in the order of days.
  case days
  /// Two 64-bit words: the bounds as a node keeps them.
  case wide

  /// The bytes that one bound takes.
  var width: Int {
    switch self {
    case .truth, .bits, .steps: 1
    case .days: 4
    case .wide: 8
    }
  }

  var hasBounds: Bool {
    switch self {
    case .truth, .bits: false
    case .steps, .days, .wide: true
    }
  }

  init(of type: ValueType) {
    switch type {
    case .truth: self = .truth
    case .outcome: self = .bits
    case .choice(let names, _): self = names.count <= 8 ? .bits : .wide
    case .day: self = .days
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount: self = .wide
    }
  }

  /// A fact's own range may be narrow.
  init(of fact: Fact) {
    self.init(of: fact.type)
    guard self == .wide, !fact.type.isMask,
      (fact.range.high - fact.range.low) / fact.step <= 255,
      fact.range.low % fact.step == 0, fact.range.high % fact.step == 0
    else { return }
    self = .steps(of: fact.step, from: fact.range.low)
  }
}

/// A day as year, month and day in one number: year above nine bits, month above five. Whole years
/// later is an addition, but for 29 February.
package enum PackedDay {
  /// A day by its number.
  package static func pack(_ number: Int64) -> Int32 {
    let (year, month, day) = Day(number: number).civil
    return pack(year: Int(year), month: Int(month), day: Int(day))
  }

  /// A day that is known to exist.
  @inlinable
  package static func pack(year: Int, month: Int, day: Int) -> Int32 {
    Int32(truncatingIfNeeded: year &<< 9 | month &<< 5 | day)
  }

  static func unpack(_ packed: Int32) -> Int64 {
    Day.number(
      year: Int64(packed >> 9), month: Int64(packed >> 5 & 15), day: Int64(packed & 31))
  }
}
