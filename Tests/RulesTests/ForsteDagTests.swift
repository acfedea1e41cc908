import Rules
import Testing
import Ytelser

/// From when a grant is given, where the rules do not say.
@Suite struct FørsteDagTests {
  private static let regelverk = Prøvesak.regelverk(
    avgjørelse: "  skal gis når alle:\n    - båt",
    hode: Prøvesak.opplysning("harBåt", "ja/nei"),
    regler: """
      vilkår båt
        oppfylt når harBåt
      ikke kodet «§ 22-13: hvilken dag ytelsen gis fra, tidligst da kravet ble satt fram» ved innvilgelse
      """)

  private func tekst(_ harBåt: String, _ grunn: String? = nil) throws -> String {
    let regelsett = try #require(Self.regelverk.regelsett("prove").0)
    let linje = try #require(regelsett.notEncoded.first { $0.text.contains("22-13") }).linje
    let vurdert = grunn.map {
      #", "vurdertUtenfor": [{"linje": "\#(linje)", "oppfylt": true, "vurdertAv": "Ola","#
        + #" "vurdertDato": "2026-09-30", "begrunnelse": "\#($0)"}]"#
    }
    let vedtak = try Prøvesak.vedtak(
      Self.regelverk, ["harBåt": harBåt], mer: Prøvesak.klageinstans + (vurdert ?? ""))
    #expect(!vedtak.begrunnelse().markdown().contains("Første dag"))
    #expect(
      vedtak.nettside().contains("<dt>Første dag</dt>") == vedtak.tekst().contains("Første dag:"))
    return vedtak.tekst().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `the draft says that a person must set the day, and the letter invents none`() throws {
    #expect(try tekst("true").contains("Første dag: må settes av et menneske; reglene her"))
  }

  @Test func `a day set outside the rules is told in the words of the one who set it`() throws {
    let tekst = try tekst("true", "Du får stønad fra 3. september.")
    #expect(tekst.contains("Første dag: er satt av et menneske"))
    #expect(tekst.contains("Du får stønad fra 3. september."))
  }

  @Test func `a refusal has no first day`() throws {
    #expect(try !tekst("false").contains("Første dag"))
  }
}
