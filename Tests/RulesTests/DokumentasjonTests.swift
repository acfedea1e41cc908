import Rules
import Testing
import Ytelser

/// What must be written never changes an outcome, only whether it can be issued.
@Suite struct DokumentasjonTests {
  private func regelverk(_ følge: String, ved: String = "") -> Regelverk {
    Prøvesak.regelverk(
      avgjørelse: "  skal gis når alle:\n    - sjødyktig",
      hode: Prøvesak.opplysning("båtenErSjødyktig", "ja/nei", "skjønn"),
      regler: """
        vilkår sjødyktig
          oppfylt når båtenErSjødyktig
        dokumentasjonskrav skrevet
          navn «en skrevet vurdering»
          hjemmel «prøveloven § 2»
          rang forskrift
          følge \(følge)\(ved)
          fra nav
          krever båtenErSjødyktig svarer på skrog
          begrunnelse
            ikke oppfylt «Det står ikke hvordan skroget er.»
        """)
  }

  private func vurdering(_ svar: Bool, _ momenter: String = "") -> [String: String] {
    [
      "båtenErSjødyktig": """
      {"verdi": \(svar), "vurdertAv": "Kari Nordmann", "vurdertDato": "2026-09-20",
       "begrunnelse": "Båten din lå ute i vår og tok inn vann ved akterspeilet 3. mai.",
       "kilder": ["befaring 3. mai 2026"], "momenter": {\(momenter)}}
      """
    ]
  }

  @Test func `a duty that blocks says what is missing, by which norm and who has it`() throws {
    let vedtak = try Prøvesak.vedtak(regelverk("blokkerer"), vurdering(true))
    #expect(vedtak.utfall == .met)
    let hindre = vedtak.kanFattes.hindre.filter { $0.art == .dokumentasjon }
    #expect(
      hindre.map(\.tekst) == ["Det står ikke hvordan skroget er. (prøveloven § 2; forskrift)"])
    #expect(hindre.map(\.hvem) == ["Nav"])
    #expect(vedtak.begrunnelse().art == .melding)
    #expect(vedtak.begrunnelse().tekst().contains("Det står ikke hvordan skroget er."))
  }

  @Test func `what is written is in order`() throws {
    let vedtak = try Prøvesak.vedtak(
      regelverk("blokkerer"), vurdering(true, "\"skrog\": \"Tett etter at du la ny duk 9. mai.\""))
    #expect(vedtak.kanFattes.hindre.allSatisfy { $0.art != .dokumentasjon })
    #expect(vedtak.dokumentasjon.map(\.utfall) == [.met])
  }

  @Test(arguments: ["stopper start", "brudd", "varsel", "info"])
  func `a duty of another consequence is told and stops nothing`(følge: String) throws {
    let vedtak = try Prøvesak.vedtak(regelverk(følge), vurdering(true))
    #expect(vedtak.kanFattes.hindre.allSatisfy { $0.art != .dokumentasjon })
    #expect(vedtak.dokumentasjon.map(\.krav.consequence.rawValue) == [følge])
    #expect(vedtak.tekst().contains("Det står ikke hvordan skroget er."))
  }

  @Test func `a signed departure lifts what would make the person wait, never a refusal`() throws {
    let avvik = """
      , "avvik": [{"krav": "skrevet", "begrunnelse": "Sesongen slutter på fredag.",
        "godkjentAv": "Per Hansen", "dato": "2026-10-01"}]
      """
    func hindre(_ svar: Bool) throws -> Int {
      let mer = Prøvesak.klageinstans + avvik
      let vedtak = try Prøvesak.vedtak(regelverk("blokkerer"), vurdering(svar), mer: mer)
      return vedtak.kanFattes.hindre.count { $0.art == .dokumentasjon }
    }
    #expect(try hindre(true) == 0)
    #expect(try hindre(false) == 1)
  }

  @Test func `a duty for refusals is not asked of a grant`() throws {
    let rules = regelverk("blokkerer", ved: "\n  ved avslag")
    #expect(try Prøvesak.vedtak(rules, vurdering(true)).dokumentasjon.isEmpty)
    #expect(try Prøvesak.vedtak(rules, vurdering(false)).dokumentasjon.map(\.blokkerer) == [true])
  }
}
