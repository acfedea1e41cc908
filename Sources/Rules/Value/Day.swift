/// A civil day in the Gregorian calendar, as the number of days since 1970-01-01.
///
/// It has no clock and no time zone. Adding months to a day that the new month lacks gives the
/// month's last day (domstolloven § 148 second paragraph):
///
///     Day(year: 2023, month: 1, day: 31)?.adding(months: 1)  // 2023-02-28
public struct Day: Hashable, Comparable, Sendable {
  public var number: Int64

  public init(number: Int64) {
    self.number = number
  }

  /// Nil for a day that does not exist, such as 30 February, and for years outside 1–9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: Int64(year))
    else { return nil }
    self.init(number: Self.number(year: Int64(year), month: Int64(month), day: Int64(day)))
  }

  /// Reads `2024-02-29`: four, two and two digits. Nil for anything else.
  public init?(iso text: some Sequence<UInt8>) {
    self.init(iso: ArraySlice(text.prefix(11)))
  }

  /// The same of bytes in a longer text.
  public init?(iso text: ArraySlice<UInt8>) {
    guard text.count == 10 else { return nil }
    var digits = 0
    for (place, byte) in zip(0..., text) {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        let digit = byte &- UInt8(ascii: "0")
        guard digit < 10 else { return nil }
        digits = digits * 10 + Int(digit)
      }
    }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// Year, month (1–12) and day of the month.
  ///
  /// Neri and Schneider, Euclidean affine functions and their application to calendar algorithms
  /// (2023): years begin on 1 March, so that the leap day comes last.
  public var civil: (year: Int64, month: Int64, day: Int64) {
    guard Self.quick.contains(number) else { return distantCivil }
    let days = UInt32(truncatingIfNeeded: number &+ Self.dayShift)
    let quarters = 4 &* days &+ 3
    let century = quarters / 146_097
    let inCentury = 4 &* (quarters % 146_097 / 4) &+ 3
    let product = 2_939_745 &* UInt64(inCentury)
    let dayOfYear = UInt32(truncatingIfNeeded: product) / 2_939_745 / 4
    let year = 100 &* century &+ UInt32(truncatingIfNeeded: product &>> 32)
    let month = 2_141 &* dayOfYear &+ 197_913
    let isNext = dayOfYear >= 306
    return (
      Int64(year) &- Self.yearShift &+ (isNext ? 1 : 0),
      Int64(month &>> 16) &- (isNext ? 12 : 0), Int64(month & 0xFFFF) / 2_141 &+ 1
    )
  }

  private static let dayShift: Int64 = 719_468 + 146_097 * 82
  private static let yearShift: Int64 = 400 * 82
  /// Where 32 bits are enough: some 32 000 years back, and more forward.
  private static let quick: Range<Int64> = -12_000_000..<1_000_000_000

  /// The same for days further off.
  private var distantCivil: (year: Int64, month: Int64, day: Int64) {
    // Days are counted in 400-year eras.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  public func adding(days: Int64) -> Day { Day(number: number + days) }

  /// The same day of the month so many months later, or the month's last day when it has none.
  public func adding(months: Int64) -> Day {
    let (year, month, day) = civil
    if months % 12 == 0, day <= 28 {
      return Day(number: Self.number(year: year + months / 12, month: month, day: day))
    }
    let total = year * 12 + (month - 1) + months
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    let last = Int64(Self.length(ofMonth: Int(newMonth), year: newYear))
    return Day(number: Self.number(year: newYear, month: newMonth, day: min(day, last)))
  }

  /// The last day of this day's month.
  public var monthEnd: Day {
    let (year, month, day) = civil
    return adding(days: Int64(Self.length(ofMonth: Int(month), year: year)) - day)
  }

  /// 1 January of this day's year.
  public var yearStart: Day {
    Day(number: Self.number(year: civil.year, month: 1, day: 1))
  }

  /// 31 December of this day's year.
  public var yearEnd: Day {
    Day(number: Self.number(year: civil.year, month: 12, day: 31))
  }

  static func number(year: Int64, month: Int64, day: Int64) -> Int64 {
    if quickYears.contains(year) {
      let isEarly = month <= 2
      let shifted = UInt32(truncatingIfNeeded: year &+ yearShift &- (isEarly ? 1 : 0))
      let months = UInt32(truncatingIfNeeded: isEarly ? month &+ 12 : month)
      let century = shifted / 100
      let days = 1_461 &* shifted / 4 &- century &+ century / 4
      return Int64(days &+ (979 &* months &- 2_919) / 32) &+ day &- 1 &- dayShift
    }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static let quickYears: Range<Int64> = -32_000..<1_000_000

  private static func length(ofMonth month: Int, year: Int64) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: CustomStringConvertible {
  /// ISO 8601, such as `2024-02-29`.
  public var description: String {
    let (year, month, day) = civil
    func padded(_ number: Int64, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
