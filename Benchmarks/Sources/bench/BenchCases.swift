import CBaseline
import Rules

/// Random numbers that come out the same on every machine (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 1...100, using: &self) <= percent }
}

/// One case of the measured rule; what is missing is nil.
struct BenchCase {
  static let answers = [
    ("sykdom", 90), ("yrkesskade", 15), ("aarsakssammenheng", 70), ("vesentligMedvirkende", 90),
    ("bosattINorge", 95), ("behovAktivBehandling", 60), ("behovTiltak", 50),
    ("behovOppfolging", 30),
  ]

  var birth: Day?
  var day: Day
  var answers: [Bool?]
  var reduced: Int?
  var years: Int?

  init(_ dice: inout Dice, missing: Int = 5) {
    func known<Value>(_ value: Value) -> Value? { dice.chance(missing) ? nil : value }
    let birthday = Day(number: Int64.random(in: -5_479...14_244, using: &dice))
    birth = known(birthday)
    day = Day(number: Int64.random(in: 18_993...20_453, using: &dice))
    var all: [Bool?] = []
    for (_, percent) in Self.answers {
      let answer = dice.chance(percent)
      all.append(dice.chance(missing) ? nil : answer)
    }
    answers = all
    let percent = Int.random(in: 0...20, using: &dice) * 5
    reduced = dice.chance(missing) ? nil : percent
    let membership = Int.random(in: dice.chance(70) ? 0...40 : 3...6, using: &dice)
    years = dice.chance(missing) ? nil : membership
  }

  var baseline: BaselineCase {
    var result = BaselineCase()
    func packed(_ day: Day) -> (UInt16, UInt16) {
      let (year, month, day) = day.civil
      return (UInt16(year), UInt16(month * 100 + day))
    }
    if let birth { (result.birthYear, result.birthDay) = packed(birth) }
    (result.dayYear, result.day) = packed(day)
    withUnsafeMutableBytes(of: &result.answers) { bytes in
      for (index, answer) in answers.enumerated() {
        bytes[index] = answer.map { $0 ? 1 : 0 } ?? 2
      }
    }
    result.reduced = reduced.map(UInt8.init) ?? 255
    result.years = years.map(UInt8.init) ?? 255
    return result
  }

  /// Facts with their values, for a rule set that has these names.
  func facts(_ place: [String: FactID]) -> [(fact: FactID, value: NodeValue)] {
    var result: [(FactID, NodeValue)] = []
    func add(_ name: String, _ value: Int64?) {
      if let value, let fact = place[name] { result.append((fact, NodeValue(value))) }
    }
    add("fodselsdato", birth?.number)
    add("vurderingsdato", day.number)
    for (answer, (name, _)) in zip(answers, Self.answers) { add(name, answer.map { $0 ? 1 : 0 }) }
    add("arbeidsevneNedsattProsent", reduced.map { Int64($0) * NodeValue.one })
    add("medlemskapAar", years.map { Int64($0) * NodeValue.one })
    return result
  }

  /// As a line of NDJSON.
  ///
  /// - Parameter hasSources: Whether each fact is `{verdi, kilde, dato}`, as services send it.
  func line(_ number: Int, hasSources: Bool) -> String {
    func fact(_ name: String, _ value: String) -> String {
      hasSources
        ? #""\#(name)":{"verdi":\#(value),"kilde":"register","dato":"2025-11-03"}"#
        : #""\#(name)":\#(value)"#
    }
    var facts: [String] = []
    if let birth { facts.append(fact("fodselsdato", "\"\(birth)\"")) }
    facts.append(fact("vurderingsdato", "\"\(day)\""))
    for (answer, (name, _)) in zip(answers, Self.answers) {
      if let answer { facts.append(fact(name, "\(answer)")) }
    }
    if let reduced { facts.append(fact("arbeidsevneNedsattProsent", "\(reduced)")) }
    if let years { facts.append(fact("medlemskapAar", "\(years)")) }
    let id = "sak-" + String(String(10_000_000 + number).dropFirst())
    let all = facts.joined(separator: ",")
    return hasSources
      ? #"{"id":"\#(id)","regelsett":"benk","avgjørelse":"ytelse","vurderingsdag":"2026-01-01","#
        + #""vedtaksdato":"2026-01-01","opplysninger":{\#(all)}}"#
      : #"{"id":"\#(id)",\#(all)}"#
  }

  static func many(_ count: Int, seed: UInt64 = 62) -> [BenchCase] {
    var dice = Dice(state: seed)
    return (0..<count).map { _ in BenchCase(&dice) }
  }
}
