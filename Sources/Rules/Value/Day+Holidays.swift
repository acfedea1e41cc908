extension Day {
  /// This day, or the next one that is no Saturday, holiday or day treated as a holiday: where a
  /// deadline ends (domstolloven § 149 first ledd).
  ///
  /// The days are Sundays, 1 and 17 May, and those of the church year that the Norwegian law on
  /// holidays names: New Year's Day, Maundy Thursday, Good Friday, Easter Sunday and Monday,
  /// Ascension Day, Whit Sunday and Monday, and the first two days of Christmas.
  public var workingDay: Day {
    var day = self
    while day.weekday >= 6 || day.isHoliday { day = day.adding(days: 1) }
    return day
  }

  /// Monday is 1, Sunday is 7.
  private var weekday: Int64 { (number % 7 + 10) % 7 + 1 }

  private var isHoliday: Bool {
    let (year, month, day) = civil
    switch (month, day) {
    case (1, 1), (5, 1), (5, 17), (12, 25), (12, 26): return true
    default: return [-3, -2, 1, 39, 50].contains(number - Day.easter(in: year).number)
    }
  }

  /// Easter Sunday in the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).
  private static func easter(in year: Int64) -> Day {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * late + 114
    let march = Day(year: Int(year), month: 3, day: 1) ?? Day(number: 0)
    // Counted from a March of 31 days: month 3 or 4, and the day in it.
    return march.adding(days: (days / 31 - 3) * 31 + days % 31)
  }
}
