import Rules
import Testing

/// `frist` against a list of holidays from elsewhere (`Scripts/holiday-oracle.py`).
struct DeadlineTests {
  private static let holidays: Set<Int64> = Set(
    Repository.lines("Tests/RulesTests/Dates/holidays.csv").compactMap {
      Day(iso: $0.utf8)?.number
    })

  /// A Monday is 0: 1 January 1990 was one.
  private static func isFree(_ number: Int64, monday: Int64) -> Bool {
    (number - monday) % 7 >= 5 || holidays.contains(number)
  }

  @Test(arguments: [DateStep(days: 21), DateStep(days: 42), DateStep(months: 1)])
  func `a deadline from every day 1990–2060 ends on a working day`(step: DateStep) throws {
    try #require(Self.holidays.count > 800)
    let first = try #require(Day(iso: "1990-01-01".utf8)).number
    let last = try #require(Day(iso: "2060-12-31".utf8)).number
    var moved = 0
    for start in first...last {
      let named = step.applied(to: start)
      var end = named
      while Self.isFree(end, monday: first) { end += 1 }
      if end != named { moved += 1 }
      #expect(Day(number: named).workingDay.number == end, "\(Day(number: start))")
    }
    #expect(moved > 7_000)
  }

  @Test func `the day after the last holiday of a long weekend`() {
    let cases = [
      // From Wednesday before Easter, over Easter Monday.
      ("2026-04-02", "2026-04-07"), ("2026-04-01", "2026-04-01"),
      // 1 May on a Friday, 17 May on a Sunday, Whit Monday, Christmas.
      ("2026-05-01", "2026-05-04"), ("2026-05-17", "2026-05-18"), ("2026-05-25", "2026-05-26"),
      ("2026-12-24", "2026-12-24"), ("2026-12-25", "2026-12-28"), ("2026-12-31", "2026-12-31"),
    ]
    for (day, end) in cases {
      #expect(Day(iso: day.utf8)?.workingDay.description == end)
    }
  }
}
