import Rules

extension AtomWriter {
  private static let unit: [Model.Fact.Kind: String] = [.percent: " %", .money: " kr"]

  /// A fact's own value. Numbers are in millionths, days are counts.
  static func plain(_ fact: Model.Fact) -> ModelNumber {
    let scale: Int128 = fact.kind == .day ? 1 : 1_000_000
    return ModelNumber(text: fact.name) { ($0.value(fact.name).wide, scale) }
  }

  static func day(_ day: Int64) -> ModelNumber {
    ModelNumber(text: Day(number: day).description) { _ in (day.wide, 1) }
  }

  /// A number of the fact's unit somewhere in its range.
  static func constant(_ fact: Model.Fact, _ dice: inout Dice) -> ModelNumber {
    let value = dice.pick(fact.domain) / million
    return ModelNumber(text: "\(value)\(unit[fact.kind] ?? "")") { _ in (value.wide, 1) }
  }

  /// A difference of the fact's unit.
  static func gap(_ value: Int64, _ fact: Model.Fact) -> ModelNumber {
    let whole = value / million
    let word = fact.kind == .percent ? " prosentpoeng" : unit[fact.kind] ?? ""
    return ModelNumber(text: "\(whole)\(word)") { _ in (whole.wide, 1) }
  }

  static func sum(_ a: ModelNumber, _ b: ModelNumber) -> ModelNumber {
    ModelNumber(text: "\(a.text) + \(b.text)") { reader in
      let (one, two) = (a.value(reader), b.value(reader))
      return (one.0 * two.over + two.0 * one.over, one.over * two.over)
    }
  }

  static func difference(
    _ a: ModelNumber, _ b: ModelNumber, _ fact: Model.Fact
  ) -> ModelNumber {
    ModelNumber(text: "\(a.text) − \(b.text)") { reader in
      let (one, two) = (a.value(reader), b.value(reader))
      return (one.0 * two.over - two.0 * one.over, one.over * two.over)
    }
  }

  static func ratio(_ a: ModelNumber, _ b: ModelNumber) -> ModelNumber {
    ModelNumber(text: "\(a.text) delt på \(b.text)") { reader in
      let (one, two) = (a.value(reader), b.value(reader))
      return (one.0 * two.over, one.over * two.0)
    }
  }

  static func extreme(_ a: ModelNumber, _ b: ModelNumber, _ isHigh: Bool) -> ModelNumber {
    ModelNumber(text: "\(isHigh ? "høyeste" : "laveste")(\(a.text), \(b.text))") { reader in
      let (one, two) = (a.value(reader), b.value(reader))
      return (one.0 * two.over > two.0 * one.over) == isHigh ? one : two
    }
  }

  /// Rounded to twos, or to thirties for percentages, which are sometimes half way.
  static func rounded(
    _ a: ModelNumber, _ fact: Model.Fact, _ dice: inout Dice
  ) -> ModelNumber {
    let step: Int128 = fact.kind == .percent ? 50 : 2
    let (word, nudge): (String, Int128) = dice.pick([
      ("opp", 2), ("ned", 0), ("nærmeste", 1),
    ])
    let text = "avrund \(a.text) til \(word) \(step)\(unit[fact.kind] ?? "")"
    return ModelNumber(text: text) { reader in
      let value = a.value(reader)
      let unit = step * value.over
      // Values here are never negative, and at most whole tenths.
      let added = nudge == 2 ? unit - 1 : nudge == 1 ? unit / 2 : 0
      return ((value.0 + added) / unit * step, 1)
    }
  }
}

/// A calendar of its own, by counting: slow and plain.
struct CivilDay {
  var year: Int
  var month: Int
  var day: Int

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  private static func length(_ year: Int, _ month: Int) -> Int {
    month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  init(_ number: Int64) {
    var rest = Int(number)
    (year, month) = (1970, 1)
    while rest < 0 {
      year -= 1
      rest += Self.isLeap(year) ? 366 : 365
    }
    while rest >= (Self.isLeap(year) ? 366 : 365) {
      rest -= Self.isLeap(year) ? 366 : 365
      year += 1
    }
    while rest >= Self.length(year, month) {
      rest -= Self.length(year, month)
      month += 1
    }
    day = rest + 1
  }

  var number: Int64 {
    var result = day - 1
    for earlier in 1..<13 where earlier < month { result += Self.length(year, earlier) }
    for earlier in stride(from: 1970, to: year, by: 1) {
      result += Self.isLeap(earlier) ? 366 : 365
    }
    for later in stride(from: year, to: 1970, by: 1) { result -= Self.isLeap(later) ? 366 : 365 }
    return Int64(result)
  }

  /// The month's last day where there is no such day.
  func after(months: Int) -> CivilDay {
    var result = self
    let total = year * 12 + month - 1 + months
    (result.year, result.month) = (total / 12, total % 12 + 1)
    result.day = min(day, Self.length(result.year, result.month))
    return result
  }

  var monthEnd: CivilDay {
    var result = self
    result.day = Self.length(year, month)
    return result
  }
}
