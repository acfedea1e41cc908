import Rules

/// Writes atoms of formulas: random comparisons and windows over declared facts.
struct AtomWriter {
  static let million: Int64 = 1_000_000

  var facts: [Model.Fact]
  var calculations: [Model.Calculation]
  /// Conditions that a formula may ask for.
  var conditions: [String]

  private func named(_ kinds: Model.Fact.Kind..., overTime: Bool = false) -> [Model.Fact] {
    facts.filter { kinds.contains($0.kind) && $0.isOverTime == overTime }
  }

  func atom(_ dice: inout Dice) -> ModelFormula {
    if !conditions.isEmpty, dice.chance(15) { return asks(&dice) }
    if let calculation = calculations.randomElement(using: &dice), dice.chance(15) {
      return compared(calculation, &dice)
    }
    let fact = dice.pick(facts)
    if fact.isOverTime { return overTime(fact, &dice) }
    switch fact.kind {
    case .truth: return truth(fact, &dice)
    case .choice: return choice(fact, fact.name, &dice) { $0.value(fact.name) }
    case .day: return day(fact, &dice)
    case .integer, .percent, .money: return number(fact, &dice)
    }
  }

  private func asks(_ dice: inout Dice) -> ModelFormula {
    let name = dice.pick(conditions)
    let wanted: Outcome = dice.chance(70) ? .met : .notMet
    return .leaf("\(name) er \(wanted == .met ? "oppfylt" : "ikke oppfylt")") { reader in
      reader.outcome(name).map { $0 == wanted }
    }
  }

  private func truth(_ fact: Model.Fact, _ dice: inout Dice) -> ModelFormula {
    let name = fact.name
    if dice.chance(80) { return .leaf(name) { $0.value(name) == 1 } }
    return .leaf("\(name) = nei") { $0.value(name) == 0 }
  }

  private func choice(
    _ fact: Model.Fact, _ text: String, _ dice: inout Dice,
    _ value: @escaping (Reader) -> Int64
  ) -> ModelFormula {
    let isOrdered = fact.type.contains("ordnet")
    let sign = dice.pick(isOrdered ? Comparison.allCases : [.equal, .notEqual])
    let index = Int64(dice.roll(0...2))
    let word = ["rød", "gul", "blå"][Int(index)]
    return .leaf("\(text) \(sign.rawValue) \(word)") {
      sign.holds(for: (value($0) - index).signum().asInt)
    }
  }

  // MARK: Numbers

  private func number(_ fact: Model.Fact, _ dice: inout Dice) -> ModelFormula {
    let others = facts.filter { $0.kind == fact.kind && !$0.isOverTime && $0.name != fact.name }
    let one = Self.plain(fact)
    guard let other = others.first, dice.chance(35) else { return alone(fact, one, &dice) }
    let two = Self.plain(other)
    switch dice.roll(0...4) {
    case 0: return compare(one, two, &dice)
    case 1 where fact.kind == .integer:
      return compare(Self.sum(one, two), Self.constant(fact, &dice), &dice)
    case 2:
      let limit = Int64(dice.roll(-1...1)) * fact.domain[1]
      if limit >= 0 {
        return compare(Self.difference(one, two, fact), Self.gap(limit, fact), &dice)
      }
      return compare(one, two, &dice)
    case 3 where other.domain[0] > 0:
      let percent = Int64(dice.pick([50, 100, 150]))
      let limit = ModelNumber(text: "\(percent) %") { _ in (Int128(percent), 100) }
      return compare(Self.ratio(one, two), limit, &dice)
    default:
      let isHigh = dice.chance(50)
      return compare(Self.extreme(one, two, isHigh), Self.constant(fact, &dice), &dice)
    }
  }

  private func alone(
    _ fact: Model.Fact, _ one: ModelNumber, _ dice: inout Dice
  ) -> ModelFormula {
    switch dice.roll(0...9) {
    case 0: return compare(Self.rounded(one, fact, &dice), Self.constant(fact, &dice), &dice)
    case 1 where fact.kind != .percent:
      let twice = ModelNumber(text: "2 × \(one.text)") { reader in
        let value = one.value(reader)
        return (value.0 * 2, value.over)
      }
      return compare(twice, Self.constant(fact, &dice), &dice)
    case 2:
      return compare(
        Self.extreme(one, Self.constant(fact, &dice), dice.chance(50)), Self.constant(fact, &dice),
        &dice)
    case 3: return compare(Self.constant(fact, &dice), one, &dice)
    case 4 where fact.kind != .percent:
      // A fact against itself: not monotone.
      var floor = Self.rounded(one, fact, &dice)
      floor.text = "(\(floor.text))"
      let high = Self.extreme(one, Self.constant(fact, &dice), true)
      let other = dice.chance(50) ? floor : high
      let gap = Self.gap(Int64(dice.roll(0...1)) * Self.million, fact)
      return compare(Self.difference(other, one, fact), gap, &dice)
    default: return compare(one, Self.constant(fact, &dice), &dice)
    }
  }

  private func compared(_ calculation: Model.Calculation, _ dice: inout Dice) -> ModelFormula {
    let name = calculation.name
    let value = ModelNumber(text: name) { $0.calculated(name) }
    let limit = Int64(dice.roll(0...5))
    return compare(value, ModelNumber(text: "\(limit)") { _ in (Int128(limit), 1) }, &dice)
  }

  func compare(_ one: ModelNumber, _ two: ModelNumber, _ dice: inout Dice) -> ModelFormula {
    let sign = dice.pick(Comparison.allCases + [.greaterOrEqual, .less, .greaterOrEqual])
    return .leaf("\(one.text) \(sign.rawValue) \(two.text)") { reader in
      let (left, right) = (one.value(reader), two.value(reader))
      return sign.holds(for: (left.0 * right.over - right.0 * left.over).signum().asInt)
    }
  }

  // MARK: Days

  private func day(_ fact: Model.Fact, _ dice: inout Dice) -> ModelFormula {
    let one = Self.plain(fact)
    let anchor = dice.roll(0...6)
    if fact.name == "født" {
      let sign = dice.pick(Comparison.allCases)
      return .leaf("alder(født) \(sign.rawValue) 20 år") { reader in
        let today = reader.value("vurderingsdag")
        let years = (0...30).last {
          CivilDay(reader.value("født")).after(months: 12 * $0).number <= today
        }
        return sign.holds(for: ((years ?? 0) - 20).signum())
      }
    }
    switch dice.roll(0...7) {
    case 0:
      let shifted = ModelNumber(text: "\(fact.name) + 1 måned") {
        (Int128(CivilDay($0.value(fact.name)).after(months: 1).number), 1)
      }
      return compare(shifted, Self.day(ModelCase.firstDay + 27 + Int64(anchor)), &dice)
    case 1:
      let end = ModelNumber(text: "månedsslutt(\(fact.name))") {
        (Int128(CivilDay($0.value(fact.name)).monthEnd.number), 1)
      }
      return compare(end, Self.day(18_321), &dice)
    case 2:
      return compare(
        one, ModelNumber(text: "vurderingsdag") { ($0.value("vurderingsdag").wide, 1) }, &dice)
    case 3:
      let later = ModelNumber(text: "vurderingsdag − 2 dager") {
        (($0.value("vurderingsdag") - 2).wide, 1)
      }
      return compare(later, one, &dice)
    case 4:
      let others = named(.day).filter { $0.name != fact.name && $0.name != "født" }
      guard let other = others.first else { fallthrough }
      return compare(Self.plain(other), one, &dice)
    default: return compare(one, Self.day(ModelCase.firstDay + Int64(anchor)), &dice)
    }
  }

  // MARK: Facts over time

  private func overTime(_ fact: Model.Fact, _ dice: inout Dice) -> ModelFormula {
    let name = fact.name
    let isToday = fact.kind != .truth || dice.chance(25)
    if isToday || dice.chance(25) {
      let (text, day) = isToday ? ("", Self.today) : anchor(&dice)
      let read = text.isEmpty ? name : "\(name) på \(text)"
      switch fact.kind {
      case .truth: return .leaf(read) { $0.value(name, on: day($0)) == 1 }
      case .choice: return choice(fact, read, &dice) { $0.value(name, on: day($0)) }
      case .integer, .percent, .money, .day:
        let value = ModelNumber(text: read) { ($0.value(name, on: day($0)).wide, 1_000_000) }
        return compare(value, Self.constant(fact, &dice), &dice)
      }
    }
    return window(name, &dice)
  }

  private func window(_ name: String, _ dice: inout Dice) -> ModelFormula {
    let (from, first) = anchor(&dice)
    let (to, last) = anchor(&dice)
    let isOpen = dice.chance(40)
    let text = "fra \(from) \(isOpen ? "inntil" : "til og med") \(to)"
    func count(_ answer: Int64, _ reader: Reader) -> Int {
      let (start, end) = (first(reader), last(reader) - (isOpen ? 1 : 0))
      guard start <= end else { return 0 }
      return (start...end).count { reader.value(name, on: $0) == answer }
    }
    let limit = dice.roll(1...4)
    let days = "\(limit) \(limit == 1 ? "dag" : "dager")"
    switch dice.roll(0...5) {
    case 0: return .leaf("\(name) hele tiden \(text)") { count(0, $0) == 0 }
    case 1: return .leaf("\(name) minst én dag \(text)") { count(1, $0) > 0 }
    case 2: return .leaf("\(name) samlet minst \(days) \(text)") { count(1, $0) >= limit }
    case 3: return .leaf("\(name) samlet høyst \(days) \(text)") { count(1, $0) <= limit }
    case 4: return .leaf("\(name) unntatt samlet høyst \(days) \(text)") { count(0, $0) <= limit }
    default:
      let answer: Int64 = dice.chance(50) ? 1 : 0
      let value = ModelNumber(text: "dager \(answer == 1 ? "" : "uten ")\(name) \(text)") {
        (Int128(count(answer, $0)), 1)
      }
      return compare(value, ModelNumber(text: "\(limit)") { _ in (Int128(limit), 1) }, &dice)
    }
  }

  private static func today(_ reader: Reader) -> Int64 { reader.value("vurderingsdag") }

  /// A day inside the week where facts over time are known.
  private func anchor(_ dice: inout Dice) -> (String, (Reader) -> Int64) {
    if let fact = named(.day).first(where: { $0.name != "født" }), dice.chance(30) {
      return (fact.name, { $0.value(fact.name) })
    }
    if dice.chance(25) { return ("vurderingsdag", Self.today) }
    let day = ModelCase.firstDay + Int64(dice.roll(0...6))
    return (Day(number: day).description, { _ in day })
  }
}

extension Int64 {
  var wide: Int128 { Int128(self) }
  var asInt: Int { Int(self) }
}

extension Int128 {
  var asInt: Int { Int(self) }
}
