import Rules
import Testing
import Ytelser

/// Masked output tells what was read and decided, and nothing of who it was about.
@Suite struct MaskeringTests {
  /// What the case says of the person, in its own words.
  private static let secrets = [
    "aap-001", "smerter", "ryggen", "Kari Nordmann", "Fastlegen", "60 prosent",
    "3. september", "legeerklæring 10", "1982",
  ]

  private func forms(_ vedtak: Vedtak) -> [String] {
    Begrunnelse.Profil.allCases.flatMap { profil in
      Målform.allCases.flatMap { målform in
        [
          vedtak.tekst(.ingen, målform, profil), vedtak.json(målform, profil),
          vedtak.begrunnelse(målform, profil).markdown(), vedtak.nettside(målform, profil),
        ]
      }
    } + [vedtak.forklaring()]
  }

  @Test func `no form shows what is known of the person`() throws {
    let vedtak = try Saker.eksempel("avslag-40-prosent")
    let open = forms(vedtak).joined()
    for secret in Self.secrets { #expect(open.contains(secret), "\(secret) is not in the case") }
    for text in forms(vedtak.maskert()) {
      for secret in Self.secrets where text.contains(secret) {
        Issue.record("'\(secret)' is shown: \(text.prefix(60))")
      }
    }
  }

  @Test func `rules, outcomes and fingerprints are still there`() throws {
    let vedtak = try Saker.eksempel("avslag-40-prosent")
    let json = vedtak.maskert().json()
    #expect(json.contains("folketrygdloven § 11-5"))
    #expect(json.contains("\"utfall\": \"ikke oppfylt\""))
    #expect(json.contains(vedtak.regelsettFingeravtrykk))
    #expect(json.contains(vedtak.sak.fingeravtrykk))
  }

  @Test func `a fact that no rule reads is named`() throws {
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  skal gis når alle:\n    - båt",
      hode: Prøvesak.opplysning("harBåt", "ja/nei") + Prøvesak.opplysning("harSeil", "ja/nei"),
      regler: "vilkår båt\n  oppfylt når harBåt")
    let vedtak = try Prøvesak.vedtak(regelverk, ["harBåt": "true", "harSeil": "true"])
    #expect(vedtak.oppgittIkkeLest.map { vedtak.regelsett.facts[$0.index].name } == ["harSeil"])
    #expect(vedtak.lest.map { vedtak.regelsett.facts[$0.index].name } == ["harBåt"])
    #expect(vedtak.tekst().contains("Ingen regel her trenger harSeil."))
  }
}
