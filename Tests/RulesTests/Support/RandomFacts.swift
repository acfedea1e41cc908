import Rules

/// Cases for a rule set, with something missing, something half known, and values at the edges of
/// what the rules compare with.
struct RandomFacts {
  let ruleSet: RuleSet
  private let constants: [ValueType: [Int64]]

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    var constants: [ValueType: [Int64]] = [:]
    for (index, node) in ruleSet.program.nodes.enumerated() {
      if case .constant(let value) = node {
        constants[ruleSet.program.types[index], default: []].append(value.low)
      }
    }
    self.constants = constants
  }

  func next(_ dice: inout Dice, missing: Int) -> Facts {
    let day = day(&dice)
    var facts = Facts(count: ruleSet.facts.count, on: day)
    for (index, fact) in ruleSet.facts.enumerated() where index > 0 && !dice.chance(missing) {
      if fact.isOverTime {
        facts.steps[index] = steps(fact, around: day.number, &dice)
      } else {
        facts.values[index] = value(fact, around: day.number, &dice)
      }
    }
    return facts
  }

  private func day(_ dice: inout Dice) -> Day {
    let known = constants[.day] ?? []
    if !known.isEmpty, dice.chance(50) {
      return Day(number: dice.pick(known) + Int64(dice.roll(-1...1)))
    }
    return Day(number: Int64(dice.roll(14_000...21_500)))
  }

  private func steps(_ fact: Fact, around day: Int64, _ dice: inout Dice) -> [Facts.Step] {
    var steps: [Facts.Step] = []
    var first = day - Int64(dice.roll(0...4_000))
    for _ in 0..<dice.roll(1...4) {
      let last = first + Int64(dice.roll(0...2_500))
      steps.append(
        .init(
          from: Day(number: first), through: Day(number: last), value(fact, around: day, &dice)))
      first = last + 1 + (dice.chance(60) ? 0 : Int64(dice.roll(1...200)))
    }
    return steps
  }

  private func value(_ fact: Fact, around day: Int64, _ dice: inout Dice) -> NodeValue {
    let range = fact.range
    if fact.type == .truth { return dice.chance(50) ? .yes : .no }
    if fact.type.isMask {
      let bits = (0..<62).map { Int64(1) << $0 }.filter { range.low & $0 != 0 }
      return NodeValue(dice.chance(10) ? range.low : dice.pick(bits))
    }
    let value = number(fact, around: day, &dice)
    guard dice.chance(10) else { return NodeValue(value) }
    let other = number(fact, around: day, &dice)
    return NodeValue(low: min(value, other), high: max(value, other))
  }

  /// On a step of the fact's range.
  private func number(_ fact: Fact, around day: Int64, _ dice: inout Dice) -> Int64 {
    let range = fact.range
    let near: Int64? =
      fact.type == .day
      ? day + Int64(dice.roll(-400...400)) - (dice.chance(40) ? Int64(dice.roll(0...26_000)) : 0)
      : (constants[fact.type] ?? []).randomElement(using: &dice).map {
        $0 + fact.step * Int64(dice.roll(-1...1))
      }
    let free = Int64.random(in: 0...(range.high - range.low) / fact.step, using: &dice)
    let value = dice.chance(70) ? near ?? range.low : range.low + free * fact.step
    let clamped = min(max(value, range.low), range.high)
    return range.low + (clamped - range.low) / fact.step * fact.step
  }
}
