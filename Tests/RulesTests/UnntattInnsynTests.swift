import Rules
import Testing
import Ytelser

/// What a person may not be told, and that a duty is not held broken before the person is heard.
@Suite struct UnntattInnsynTests {
  private static let regelverk = Prøvesak.regelverk(
    avgjørelse: "  skal gis når alle:\n    - båt",
    hode: Prøvesak.opplysning("lengde", "heltall", "område 0 til og med 100"),
    regler: """
      vilkår båt
        oppfylt når lengde ≤ 15
        begrunnelse
          regel «Båten kan være høyst 15 meter.»
          ikke oppfylt «Båten er for lang: {lengde} meter.»
      """)

  private func brev(
    _ hjemmel: String?, _ profil: Begrunnelse.Profil = .full, _ målform: Målform = .bokmål
  ) throws -> String {
    let unntak = hjemmel.map { ", \"unntattInnsyn\": {\"hjemmel\": \"\($0)\", \"grunn\": \"x\"}" }
    let vedtak = try Prøvesak.vedtak(
      Self.regelverk,
      [
        "lengde":
          "{\"verdi\": 20, \"kilde\": \"søknaden\", \"dato\": \"2026-09-01\"\(unntak ?? "")}"
      ])
    #expect(vedtak.kanFattes.ja)
    return vedtak.begrunnelse(målform, profil).tekst().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test func `a withheld ground is told as a rule only, in no profile that is sent`() throws {
    #expect(try brev(nil).contains("Båten er for lang: 20 meter."))
    for profil in [Begrunnelse.Profil.kort, .full] {
      let brev = try brev("forvaltningsloven § 19 andre ledd bokstav b", profil)
      #expect(!brev.contains("for lang") && !brev.contains("20 meter") && !brev.contains(": 20"))
      #expect(brev.contains("Båten kan være høyst 15 meter."))
      #expect(brev.contains("Du fyller ikke kravet i prøveloven § 1"))
      #expect(brev.contains("noe vi ikke kan fortelle deg (forvaltningsloven § 19 andre ledd"))
      #expect(!brev.contains("representerer deg"))
    }
    let gjennomgang = try brev("forvaltningsloven § 19", .gjennomgang)
    #expect(gjennomgang.contains("20 meter"))
  }

  @Test func `a representative may be told what would harm the person to know`() throws {
    let hjemmel = "forvaltningsloven § 19 første ledd bokstav d"
    #expect(try brev(hjemmel).contains("En som representerer deg, kan be om å få vite det"))
    #expect(
      try brev(hjemmel, .kort, .nynorsk).contains("Ein som representerer deg, kan be om"))
  }

  private func brudd(_ vilkår: String, _ fakta: [String: String], _ mer: String = "") throws
    -> Vedtak
  {
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  type enkeltvedtak\n  plikten er brutt når alle:\n    - ikkeMeldt",
      hode: Prøvesak.opplysning("harMeldt", "ja/nei")
        + Prøvesak.opplysning("erVarslet", "ja/nei"),
      regler: "vilkår ikkeMeldt\n  oppfylt når \(vilkår)")
    return try Prøvesak.vedtak(regelverk, fakta, mer: Prøvesak.klageinstans + mer)
  }

  @Test func `a duty is not held broken before the person is told, unless the rules ask`() throws {
    let fakta = ["harMeldt": "false"]
    let uten = try brudd("ikke harMeldt", fakta)
    #expect(uten.resultat == .pliktenErBrutt)
    #expect(uten.kanFattes.hindre.map(\.art) == [.varsel])
    let varslet =
      #", "forhåndsvarsel": {"dato": "2026-09-01", "frist": "2026-09-22", "ingenSvar": true}"#
    #expect(try brudd("ikke harMeldt", fakta, varslet).kanFattes.ja)
    let unntatt = #"""
      , "varselunntak": {"hjemmel": "folketrygdloven § 11-30 andre ledd", "begrunnelse": "Du fikk \#
      vite det 1. mai", "vurdertAv": "Kari Nordmann", "dato": "2026-09-20"}
      """#
    #expect(try brudd("ikke harMeldt", fakta, unntatt).kanFattes.ja)
    let spurt = try brudd(
      "ikke harMeldt og erVarslet", ["harMeldt": "false", "erVarslet": "true"])
    #expect(spurt.kanFattes.ja)
  }
}
