import Rules
import Testing
import Ytelser

/// A rule's words with a value that nobody knows: its sentence is left out, the others are said.
@Suite struct UkjentVerdiTests {
  private static func vedtak(_ ord: String, _ fakta: [String: String] = [:]) throws -> Vedtak {
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  skal gis når alle:\n    - båt",
      hode: Prøvesak.opplysning("lengde", "heltall", "område 0 til og med 100")
        + Prøvesak.opplysning("vekt", "heltall", "område 0 til og med 100"),
      regler: """
        vilkår båt
          oppfylt når lengde ≤ 15 og vekt ≤ 20
          begrunnelse
            ikke oppfylt «\(ord)»
        """)
    return try Prøvesak.vedtak(
      regelverk, fakta.merging(["lengde": "20"]) { gitt, _ in gitt },
      mer: Prøvesak.klageinstans)
  }

  private static func brev(_ ord: String, _ fakta: [String: String] = [:]) throws -> String {
    try vedtak(ord, fakta).begrunnelse().markdown()
  }

  @Test(arguments: [
    ("Båten er {lengde} meter. Vekten er {vekt}.", "Båten er 20 meter."),
    ("Vekten er {vekt}. Båten er {lengde} meter.", "Båten er 20 meter."),
    ("{vekt} er vekten. Båten er for lang.", "Båten er for lang."),
    ("Vekt: {vekt}. Det er for mye. Båten er {lengde} meter.", "Båten er 20 meter."),
    ("Fra 1. juli er vekten {vekt}. Båten er for lang.", "Båten er for lang."),
    ("Båten er for lang! {vekt} er vekten. Søk på nytt.", "Båten er for lang! Søk på nytt."),
  ])
  func `only the sentence with the unknown value is left out`(ord: String, sagt: String) throws {
    let brev = try Self.brev(ord)
    #expect(brev.contains("3. september 2026. \(sagt)\n"), "\(brev)")
  }

  @Test(arguments: ["Vekten er {vekt}.", "Vekten er {vekt}. Det er for mye."])
  func `where no sentence is left, the paragraph is named`(ord: String) throws {
    #expect(
      try Self.brev(ord).contains("3. september 2026. Du fyller ikke kravet i prøveloven § 1"))
  }

  @Test func `with all known, the template is one`() throws {
    let vedtak = try Self.vedtak(
      "Båten er {lengde} meter. Vekten er {vekt}. Det er for mye.", ["vekt": "30"])
    let setninger = vedtak.begrunnelse().avsnitt.flatMap(\.setninger)
    #expect(
      setninger.contains {
        $0.deler.count == 1 && $0.tekst == "Båten er 20 meter. Vekten er 30. Det er for mye."
      })
  }

  @Test func `each sentence that may stand alone is in the export`() throws {
    let vedtak = try Self.vedtak("Båten er {lengde} meter. Vekten er {vekt}.")
    let eksport = Regelverk.innebygd.eksport(av: vedtak.regelsett)
    for del in vedtak.begrunnelse().avsnitt.flatMap(\.setninger).flatMap(\.deler) {
      #expect(eksport.contains(del.mal), "\(del.mal)")
    }
  }
}
