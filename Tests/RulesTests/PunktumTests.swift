import Rules
import Testing
import Ytelser

/// Where a full stop stands when a person's words stand inside another sentence.
@Suite struct PunktumTests {
  private static let regelverk = Prøvesak.regelverk(
    avgjørelse: "  skal gis når alle:\n    - god",
    hode: Prøvesak.opplysning("erGod", "ja/nei", "skjønn"),
    regler: "vilkår god\n  oppfylt når erGod")

  private func vedtak(_ begrunnelse: String) throws -> Vedtak {
    try Prøvesak.vedtak(
      Self.regelverk,
      [
        "erGod": #"""
        {"verdi": true, "vurdertAv": "Kari", "vurdertDato": "2026-09-20", "kilder": ["søknaden"],
         "begrunnelse": "\#(begrunnelse)"}
        """#
      ])
  }

  @Test func `a formula is quoted without its full stop`() throws {
    let tekst = try #require(try vedtak("Vilkåret er oppfylt.").kanFattes.hindre.first).tekst
    #expect(tekst.contains("er en formel: «Vilkåret er oppfylt». Alt som står"), "\(tekst)")
  }

  @Test(arguments: ["Du sa ved skranken 3. mai: «Skroget er tett.»", "Skroget tålte 3. mai bølger"])
  func `a reason ends in one full stop`(grunn: String) throws {
    let brev = try vedtak(grunn).begrunnelse().markdown()
    let sagt = grunn.hasSuffix("»") ? grunn : grunn + "."
    #expect(brev.contains("\(sagt) Vi bygger på"), "\(brev)")
  }
}
