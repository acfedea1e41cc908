import Rules
import Testing

/// ``Day`` against facts that another language's calendar knows (`Scripts/date-oracle.py`).
struct DayTests {
  /// A line of `Dates/oracle.csv`.
  struct Row {
    var kind: Substring
    var input: String
    var argument: Int64
    var expected: String
  }

  private static let rows: [Row] = Repository.lines("Tests/RulesTests/Dates/oracle.csv").dropFirst()
    .filter { !$0.isEmpty }.compactMap { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count == 4 else { return nil }
      return Row(
        kind: fields[0], input: String(fields[1]), argument: Int64(fields[2]) ?? 0,
        expected: String(fields[3]))
    }

  @Test(
    arguments: [
      "weekday", "dayNumber", "addDays", "addMonths", "addYears", "monthEnd", "invalid",
    ])
  func `a day is what the calendar says`(kind: String) throws {
    let rows = Self.rows.filter { $0.kind == kind }
    try #require(rows.count > 50)
    for row in rows {
      #expect(Self.answer(row) == row.expected, "\(kind) \(row.input) \(row.argument)")
    }
  }

  @Test func `every row of the oracle is asked`() {
    let lines = Repository.lines("Tests/RulesTests/Dates/oracle.csv").filter { !$0.isEmpty }
    #expect(Self.rows.count == lines.count - 1)
    #expect(Self.rows.allSatisfy { Self.answer($0) != nil })
  }

  /// What ``Day`` says; nil for a kind of row that no test asks.
  private static func answer(_ row: Row) -> String? {
    guard let day = Day(iso: row.input.utf8) else { return "invalid" }
    switch row.kind {
    case "weekday": return String((day.number % 7 + 10) % 7 + 1)
    case "dayNumber": return String(day.number)
    case "addDays": return day.adding(days: row.argument).description
    case "addMonths": return day.adding(months: row.argument).description
    case "addYears": return day.adding(months: row.argument * 12).description
    case "monthEnd": return day.monthEnd.description
    case "invalid": return day.description
    default: return nil
    }
  }

  @Test func `a day is read back from its own text`() {
    for number in stride(from: Int64(-719_162), through: 2_932_896, by: 97) {
      let day = Day(number: number)
      #expect(Day(iso: day.description.utf8) == day)
    }
  }

  @Test func `a day before one year and after 9999 can't be written`() {
    #expect(Day(year: 0, month: 12, day: 31) == nil)
    #expect(Day(year: 1, month: 1, day: 1)?.number == -719_162)
    #expect(Day(year: 9999, month: 12, day: 31)?.number == 2_932_896)
    #expect(Day(year: 10_000, month: 1, day: 1) == nil)
  }
}
