import Rules

extension Model {
  /// The days that a claim can be made on, for trying them all: the week and long before and after.
  static let claimDays =
    [-7_000] + Array(ModelCase.firstDay - 1...ModelCase.firstDay + 7) + [40_000]

  /// Everything is known.
  func completeCase(_ dice: inout Dice) -> ModelCase {
    var known = ModelCase()
    known.values["vurderingsdag"] = ModelCase.firstDay + Int64(dice.roll(0...6))
    known.values["vedtaksdato"] = ModelCase.firstDay + 10
    known.values["kravdato"] = dice.pick(Self.claimDays)
    for fact in facts {
      if fact.isOverTime {
        known.daily[fact.name] = (0..<ModelCase.dayCount).map { _ in dice.pick(fact.domain) }
      } else {
        known.values[fact.name] = dice.pick(fact.domain)
      }
    }
    return known
  }

  /// Some facts are missing, but so few that all completions can be tried.
  func partialCase(_ dice: inout Dice, upTo limit: Int) -> ModelCase {
    var known = completeCase(&dice)
    var count = 1
    for name in (facts.map(\.name) + ["kravdato"]).shuffled(using: &dice) {
      guard dice.chance(75) else { continue }
      let fact = facts.first { $0.name == name }
      if let fact, fact.isOverTime {
        for day in (0..<ModelCase.dayCount).shuffled(using: &dice) {
          guard count * fact.domain.count <= limit, dice.chance(70) else { break }
          count *= fact.domain.count
          known.daily[name]?[day] = nil
        }
      } else {
        let size = fact?.domain.count ?? Self.claimDays.count
        guard count * size <= limit else { continue }
        count *= size
        known.values[name] = nil
      }
    }
    return known
  }

  /// Every case that the missing facts leave possible.
  func completions(of partial: ModelCase) -> [ModelCase] {
    var cases = [partial]
    if partial.values["kravdato"] == nil {
      cases = Self.claimDays.map { day in
        var known = partial
        known.values["kravdato"] = day
        return known
      }
    }
    for fact in facts {
      if let days = partial.daily[fact.name] {
        for (index, day) in days.enumerated() where day == nil {
          cases = Self.filled(cases, fact.domain) { $0.daily[fact.name]?[index] = $1 }
        }
      } else if partial.values[fact.name] == nil {
        cases = Self.filled(cases, fact.domain) { $0.values[fact.name] = $1 }
      }
    }
    return cases
  }

  private static func filled(
    _ cases: [ModelCase], _ domain: [Int64], _ fill: (inout ModelCase, Int64) -> Void
  ) -> [ModelCase] {
    cases.flatMap { known in
      domain.map { value in
        var filled = known
        fill(&filled, value)
        return filled
      }
    }
  }

  /// The facts of which something is missing.
  func missing(in known: ModelCase) -> [String] {
    (facts.map(\.name) + ["kravdato"]).filter { name in
      known.daily[name].map { $0.contains(nil) } ?? (known.values[name] == nil)
    }
  }
}
