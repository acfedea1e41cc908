import RuleDSL
import Rules
import Testing
import Ytelser

/// Lines decided together in columns come out byte for byte as those decided one by one.
struct BunkekolonneTests {
  /// Many lines that the quick reader takes, and some that it doesn't.
  private static func lines(
    _ ruleSet: RuleSet, _ flat: Flatform?, count: Int
  ) -> [UInt8] {
    var reader = Regelsettarbeider(ruleSet, flat)
    var dice = Dice(seed: 29)
    var bytes: [UInt8] = []
    var quick = 0
    while quick < count {
      let line = Array(Bunkesak.linje(ruleSet, flat: flat != nil, &dice).utf8)
      let isQuick = reader.prøv(line) != nil
      quick += isQuick ? 1 : 0
      guard isQuick || dice.chance(1) else { continue }
      bytes += line + [0x0A]
    }
    return bytes
  }

  private static func agree(
    _ bytes: [UInt8], _ form: Bunkeoppsett.Form, _ level: Bunkeoppsett.Nivå,
    _ regelverk: Regelverk
  ) throws {
    var setup = Bunkeoppsett(form, level, regelverk)
    setup.kolonner = .aldri
    let singly = try Bunkesak.kjør(bytes, setup)
    setup.kolonner = .alltid
    let together = try Bunkesak.kjør(bytes, setup)
    #expect(singly.telling == together.telling)
    let differs = zip(singly.linjer, together.linjer).first { $0.0 != $0.1 }
    #expect(differs == nil)
    #expect(singly == together)
  }

  @Test(arguments: Regelverk.innebygd.bibliotek.ruleSetIDs + ["prove"], [true, false])
  func `columns and program write the same`(id: String, isFlat: Bool) throws {
    let regelverk = id == "prove" ? Bunkesak.regelverk.lest(id) : Regelverk.innebygd.lest(id)
    let ruleSet = try #require(regelverk.regelsett(id).0)
    var flat = Flatform(ruleSet, avgjørelse: try #require(ruleSet.decisions.last).name)
    flat.vurderingsdag = Flatform.dag("2026-09-28")
    let bytes = Self.lines(ruleSet, isFlat ? flat : nil, count: id == "prove" ? 2_500 : 300)
    let form: Bunkeoppsett.Form = isFlat ? .flat(flat) : .saker
    try Self.agree(bytes, form, .grunner, regelverk)
    try Self.agree(bytes, form, .utfall, regelverk)
  }

  @Test func `the rule sets that gain from columns are told apart`() throws {
    func gains(_ id: String) throws -> Bool {
      let ruleSet = try #require(Regelverk.innebygd.lest(id).regelsett(id).0)
      return ColumnLayout(CompiledProgram(ruleSet)).isGain
    }
    #expect(try gains("oppfolgingsvedtak"))
    // Rates, sums and periods are run case by case.
    #expect(try !gains("uforetrygd"))
    #expect(try !gains("tiltak"))
  }

  @Test func `the last day of every month is read, and none after it`() throws {
    let flat = try Bunkesak.flat()
    var reader = Regelsettarbeider(flat.regelsett, flat)
    for year in [1900, 1904, 1999, 2000, 2023, 2024] {
      for month in 1...12 {
        for day in 27...32 {
          let written = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day)"
          let quick = reader.prøv(Array(#"{"født":"\#(written)"}"#.utf8))
          let known = Day(iso: written.utf8)
          let born = try #require(flat.regelsett.fact(named: "født"))
          #expect(quick?.fakta[born] == known.map { NodeValue($0.number) }, "\(written)")
        }
      }
    }
  }
}
