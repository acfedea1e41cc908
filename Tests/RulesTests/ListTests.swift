import RuleDSL
import Rules
import Testing

/// Quantifiers over random lists against the plain sense of them.
struct ListTests {
  private static let ruleSet: RuleSet? = RuleLibrary(files: [
    SourceFile(
      name: "konformitet/poster.md",
      text: Repository.text("Tests/RulesTests/Conformance/poster.md"))
  ]).load("konformitet").0

  private struct Case {
    var from: Day
    var through: Day
    var days: [Day]
  }

  @Test func `follow-up each third month is what a person would find on a calendar`() throws {
    let ruleSet = try #require(Self.ruleSet)
    var dice = Dice(seed: 20_260)
    var outcomes: [Bool: Int] = [:]
    for _ in 0..<3_000 {
      let from = Day(number: 19_000 + Int64(dice.next() % 400))
      let through = from.adding(days: Int64(dice.next() % 500) - 20)
      let days = (0..<Int(dice.next() % 7)).map { _ in
        from.adding(days: Int64(dice.next() % 520) - 20)
      }
      let expected = Self.isFollowed(Case(from: from, through: through, days: days))
      outcomes[expected, default: 0] += 1
      let facts = try Self.facts(from, through, days, in: ruleSet)
      let node = try #require(ruleSet.conditions.first { $0.name == "fulgtOpp" }?.node)
      let found = ruleSet.evaluate(facts)[node].outcomes.shown
      #expect(found == (expected ? .met : .notMet), "\(from) \(through) \(days)")
    }
    #expect(outcomes.values.allSatisfy { $0 > 500 })
  }

  /// One day after the other in order, from the first day to the last.
  private static func isFollowed(_ sak: Case) -> Bool {
    guard sak.from <= sak.through else { return true }
    let inside = sak.days.filter { $0 >= sak.from && $0 <= sak.through }.sorted()
    let points = [sak.from] + inside
    for (index, point) in points.enumerated() {
      let due = point.adding(months: 3)
      if due >= sak.through { continue }
      let next = points[(index + 1)...].first { $0 > point }
      guard let next, next <= due else { return false }
    }
    return true
  }

  private static func facts(
    _ from: Day, _ through: Day, _ days: [Day], in ruleSet: RuleSet
  ) throws -> Facts {
    var facts = Facts(count: ruleSet.facts.count, on: Day(number: 30_000))
    let names = ["start": from, "slutt": through]
    for (name, day) in names {
      facts[try #require(ruleSet.fact(named: name))] = NodeValue(day.number)
    }
    let id = try #require(ruleSet.fact(named: "samtaler"))
    let list = try #require(ruleSet.facts[id.index].list)
    for number in 0..<list.limit {
      facts[list.presence(of: number, in: id)] = number < days.count ? .yes : .no
      if number < days.count {
        facts[list.slot(0, of: number, in: id)] = NodeValue(days[number].number)
      }
    }
    return facts
  }
}
