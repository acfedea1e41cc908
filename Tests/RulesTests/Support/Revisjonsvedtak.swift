import RuleDSL
import Rules
import Testing
import Ytelser

/// Decisions for tests of the audit, with what is counted known from the decision itself.
enum Revisjonsvedtak {
  static let kontorer = ["Nav Sagene", "Nav Øygarden, avdeling \"sør\"", "Nav <Tana> & omegn", nil]

  /// The committed examples of three rule sets through the engine, with an office by turns.
  static let eksempler: [Vedtak] = {
    let regelsett = ["aap", "oppfolgingsvedtak", "tiltak"]
    // Each rule set is read once.
    let regelverk = regelsett.reduce(Saker.regelverk) { $0.lest($1) }
    let paths = regelsett.flatMap { Repository.paths(in: "Examples/\($0)", ending: ".json") }
    return paths.enumerated().compactMap { nummer, path in
      let lest = Sak.les(SourceFile(name: path, text: Repository.text(path)), regelverk)
      guard let sak = lest.sak, let regelsett = lest.regelsett,
        var vedtak = regelverk.avgjør(sak, regelsett)
      else { return nil }
      vedtak.sak.kontor = kontorer[nummer % kontorer.count]
      vedtak.sak.id = "\(path)"
      return vedtak
    }
  }()

  static let regelverk = Prøvesak.regelverk(
    avgjørelse: "  skal gis når alle:\n    - sjødyktig",
    hode: Prøvesak.opplysning("båtenErSjødyktig", "ja/nei", "skjønn")
      + Prøvesak.opplysning("tiltak", "valg kurs | trening | mentor")
      + Prøvesak.opplysning("tiltaketStarter", "dato", "område 2020-01-01 til og med 2040-01-01"),
    regler: """
      vilkår sjødyktig
        oppfylt når båtenErSjødyktig
      dokumentasjonskrav skrevet
        navn «en skrevet vurdering av om båten er tett, og av hvor lenge den kommer til å være det»
        hjemmel «prøveloven § 2»
        rang forskrift
        følge varsel
        fra nav
        krever båtenErSjødyktig svarer på skrog
      dokumentasjonskrav plan
        navn «en plan før start»
        hjemmel «prøveloven § 3»
        følge stopper start
        fra nav
        gjelder når tiltak = kurs
        krever tiltaketStarter ≤ 2026-09-15
      """)

  /// Decisions on invented law with all that the audit tells apart.
  static func tilfeldige(_ antall: Int, seed: Int) throws -> [Vedtak] {
    var dice = Dice(seed: seed)
    return try (0..<antall).map { nummer in
      var opplysninger = ["båtenErSjødyktig": skjønn(&dice)]
      if dice.chance(80) {
        opplysninger["tiltak"] = "\"\(dice.pick(["kurs", "kurs", "trening", "mentor"]))\""
      }
      if dice.chance(70) {
        opplysninger["tiltaketStarter"] = "\"\(dice.pick(["2026-09-15", "2027-01-16"]))\""
      }
      var mer = dice.chance(70) ? Prøvesak.klageinstans : ""
      if dice.chance(30) {
        let krav = dice.pick(["skrevet", "plan"])
        mer += """
          , "avvik": [{"krav": "\(krav)", "begrunnelse": "Sesongen slutter på fredag.",
            "godkjentAv": "Per Hansen", "dato": "2026-10-01"}]
          """
      }
      var vedtak = try Prøvesak.vedtak(regelverk, opplysninger, mer: mer)
      vedtak.sak.id = "sak \(nummer)"
      vedtak.sak.kontor = dice.pick(kontorer)
      vedtak.sak.vedtaksdato = try #require(
        Day(year: dice.roll(2026...2027), month: dice.roll(1...12), day: dice.roll(1...28)))
      return vedtak
    }
  }

  private static func skjønn(_ dice: inout Dice) -> String {
    let av = dice.chance(80) ? "\"vurdertAv\": \"Kari Nordmann\", " : ""
    let svar = dice.chance(60) ? "\"skrog\": \"Tett etter at du la ny duk 9. mai.\"" : ""
    return """
      {"verdi": \(dice.chance(70)), \(av)"vurdertDato": "2026-09-20",
       "begrunnelse": "Båten din lå ute i vår og tok inn vann ved akterspeilet 3. mai.",
       "kilder": ["befaring 3. mai 2026"], "momenter": {\(svar)}}
      """
  }

  /// The audit of decisions as `rulecheck run --json` writes them, one after the other.
  static func talt(
    _ vedtak: [String], etter grupperinger: [[Revisjonsfelt]] = [],
    spørsmål: [Revisjonsspørsmål] = [], medSaker: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Revisjon {
    var revisjon = Revisjon(etter: grupperinger, spørsmål: spørsmål, medSaker: medSaker)
    for (del, _) in deler(vedtak.joined(separator: "\n")) {
      let (_, feil) = revisjon.tell(del, fil: "vedtak.ndjson")
      if let feil { Issue.record("\(feil.skrevet)", sourceLocation: sourceLocation) }
    }
    return revisjon
  }

  /// The parts of a text, each with the line it begins on, fed so many bytes at a time.
  static func deler(
    _ tekst: String, stykke: () -> Int = { 1 << 16 }
  ) -> [(del: Vedtaksdeler.Del, linje: Int)] {
    var deler: [(Vedtaksdeler.Del, Int)] = []
    var deleren = Vedtaksdeler()
    var rest = Array(tekst.utf8)[...]
    while !rest.isEmpty {
      let stykke = stykke()
      deleren.ta(rest.prefix(stykke)) { deler.append(($0, $0.linje)) }
      rest = rest.dropFirst(stykke)
    }
    deleren.slutt { deler.append(($0, $0.linje)) }
    return deler
  }

  /// The same decision on one line.
  static func kompakt(_ json: String) throws -> String {
    let (verdi, _) = JSONParser.parse(SourceFile(name: "vedtak.json", text: json), index: 0)
    var writer = JSONWriter(style: .compact)
    writer.value(try #require(verdi))
    return writer.text
  }
}
