import RuleDSL
import Rules
import Testing
import Ytelser

/// The quick reader of lines takes only what the strict reader takes, and gets the same out of it.
struct BunkelesingTests {
  private static let names = ["prove", "aap", "tiltak"]

  private static func rules(_ name: String) throws -> (Regelverk, RuleSet) {
    if name == "prove" { return (Bunkesak.regelverk.lest(name), try Bunkesak.regelsett()) }
    let regelverk = Regelverk.innebygd.lest(name)
    return (regelverk, try #require(regelverk.regelsett(name).0))
  }

  /// Holds the two readers together on one line.
  ///
  /// - Returns: Whether the quick reader took it.
  private static func agree(
    _ line: [UInt8], _ reader: inout Regelsettarbeider, _ flat: Flatform?, _ regelverk: Regelverk
  ) -> Bool {
    guard let quick = reader.prøv(line) else { return false }
    let file = SourceFile(name: "linje", bytes: line)
    let strict = flat.map { Sak.les(file, $0, regelverk) } ?? Sak.les(file, regelverk)
    let text = String(decoding: line, as: UTF8.self)
    let faults = strict.feil.filter(\.isError).map(\.message.text)
    #expect(faults.isEmpty, "only the quick reader takes \(text)")
    #expect(strict.sak?.id == quick.id, "\(text)")
    #expect(strict.sak?.avgjørelse == quick.avgjørelse, "\(text)")
    #expect(strict.sak?.fakta == quick.fakta, "\(text)")
    return true
  }

  @Test(arguments: names, [true, false])
  func `what the quick reader takes, the strict one reads the same way`(
    name: String, isFlat: Bool
  ) throws {
    let (regelverk, ruleSet) = try Self.rules(name)
    var flat = Flatform(ruleSet, avgjørelse: try #require(ruleSet.decisions.last).name)
    flat.vurderingsdag = Flatform.dag("2026-09-28")
    flat.kravdato = Flatform.dag("2026-09-03").map { NodeValue($0.number) }
    var reader = Regelsettarbeider(ruleSet, isFlat ? flat : nil)
    var dice = Dice(seed: 62)
    var (taken, broken) = (0, 0)
    for _ in 0..<(name == "prove" ? 400 : 50) {
      let line = Bunkesak.linje(ruleSet, flat: isFlat, &dice)
      let form = isFlat ? flat : nil
      if Self.agree(Array(line.utf8), &reader, form, regelverk) { taken += 1 }
      for _ in 0..<4 where Self.agree(Bunkesak.ødelagt(line, &dice), &reader, form, regelverk) {
        broken += 1
      }
    }
    // It must not be that nothing was tried.
    #expect(taken > (name == "prove" ? 200 : 2), "the quick reader took \(taken)")
    if name == "prove" { #expect(broken > 20, "and \(broken) of the broken") }
  }

  @Test(arguments: [
    #"{"id":"1","fylteÅr":41,"bosatt":true,"født":"1982-03-14","farge":"grønn","andel":12.5}"#,
    #"{ "id" : "æ – «ø»" , "fylteÅr": 0, "inntekt": 0.25, "bosatt": null }"#.replacing(
      " :", with: ":"),
    #"{"id":"1","født":"2000-02-29","vurderingsdag":"2026-01-31","kravdato":"2026-01-02"}"#,
    "{}", "  {\"fylteÅr\":120}\r",
    #"{"id":17,"inntekt":9000000}"#,
  ])
  func `a plain line is read quickly`(line: String) throws {
    let flat = try Bunkesak.flat()
    var reader = Regelsettarbeider(flat.regelsett, flat)
    let isTaken = Self.agree(Array(line.utf8), &reader, flat, Bunkesak.regelverk)
    #expect(isTaken)
  }

  @Test(arguments: [
    #"{"fylteÅr":121}"#, #"{"fylteÅr":-1}"#, #"{"fylteÅr":1.5}"#, #"{"fylteÅr":041}"#,
    #"{"fylteÅr":4 1}"#,
    #"{"fylteÅr":1,"fylteÅr":1}"#, #"{"andel":12.25}"#, #"{"født":"1900-02-29"}"#,
    #"{"bosatt":ja}"#,
    #"{"født":"2001-13-01"}"#, #"{"født":"2001-00-10"}"#, #"{"født":"2001-1-010"}"#,
    #"{"farge":"gul"}"#, #"{"ukjent":1}"#, #"{"ukjent":null}"#, #"{"fylteÅr":41}}"#,
    #"{"fylteÅr":41"#,
    #"{"fylteÅr":41,}"#, "", "{", #"{"fylteÅr"}"#, #"{"id":"a\#u{1}b"}"#, #"{"id":1.5}"#,
    #"{"vurderingsdag":"2026-01-01","kravdato":"2026-01-02"}"#, #"{"medlem":true}"#,
    #"{"vurderingsdag":"1899-12-31"}"#, #"{"bosatt":1}"#, #"{"bosatt":truefalse}"#,
  ])
  func `what is wrong is refused by both readers`(line: String) throws {
    let flat = try Bunkesak.flat()
    var reader = Regelsettarbeider(flat.regelsett, flat)
    let quick = reader.prøv(Array(line.utf8))
    #expect(quick == nil)
    let strict = Sak.les(SourceFile(name: "linje", text: line), flat, Bunkesak.regelverk)
    let faults = strict.feil.filter(\.isError)
    #expect(!faults.isEmpty)
    #expect(strict.sak == nil)
  }

  @Test func `how a fact is documented is read from its source and date`() throws {
    let ruleSet = try Bunkesak.regelsett()
    var reader = Regelsettarbeider(ruleSet, nil)
    let sources = [
      #"{"verdi":5000,"kilde":"skatt","dato":"2026-09-01"}"#, #"{"verdi":5000,"kilde":"skatt"}"#,
      "5000",
    ]
    let duty = try #require(ruleSet.duties.first).condition.node
    var outcomes: [Outcome] = []
    for source in sources {
      let line = Array(Bunkesak.sak("1", #""fylteÅr":41,"inntekt":\#(source)"#).utf8)
      let isTaken = Self.agree(line, &reader, nil, Bunkesak.regelverk)
      #expect(isTaken)
      let quick = reader.prøv(line)
      let facts = try #require(quick).fakta
      outcomes.append(ruleSet.evaluate(facts)[duty].outcomes.shown)
    }
    #expect(outcomes == [.met, .notMet, .notMet])
  }
}
