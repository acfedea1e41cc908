import Rules
import Testing
import Ytelser

/// Who is heard, what is weighed, and what may not be told.
@Suite struct KontradiksjonTests {
  private static let regelverk = Prøvesak.regelverk(
    avgjørelse: "  skal gis når alle:\n    - båt",
    hode: Prøvesak.opplysning("lengde", "heltall", "område 0 til og med 100"),
    regler: """
      vilkår båt
        oppfylt når lengde ≤ 15
        begrunnelse
          ikke oppfylt «Båten din er for lang.»
      """)

  private func vedtak(_ lengde: String, _ mer: String = "") throws -> Vedtak {
    try Prøvesak.vedtak(
      Self.regelverk,
      [
        "lengde":
          "{\"verdi\": \(lengde), \"kilde\": \"Skipsregisteret\", \"dato\": \"2026-09-01\","
          + " \"forelagt\": \"2026-09-08\"\(mer)}"
      ])
  }

  private func hindre(_ vedtak: Vedtak) -> [String] { vedtak.kanFattes.hindre.map(\.art.rawValue) }

  @Test func `a claim must have an answer before a refusal, and the letter gives it`() throws {
    func med(_ svar: String, _ lengde: String = "20") throws -> Vedtak {
      try Prøvesak.vedtak(
        Self.regelverk, ["lengde": lengde],
        mer: Prøvesak.klageinstans
          + ", \"anførsler\": [{\"tekst\": \"Baugspydet teller ikke.\"\(svar)}]")
    }
    #expect(try hindre(med("")).contains("kontradiksjon"))
    #expect(try !hindre(med("", "10")).contains("kontradiksjon"))
    let besvart = try med(", \"svar\": \"Vi har ikke regnet det med\", \"svartAv\": \"Kari\"")
    #expect(besvart.kanFattes.ja)
    #expect(
      besvart.begrunnelse().tekst().contains(
        "Du har sagt: «Baugspydet teller ikke.» Vi har ikke regnet det med."))
  }

  @Test func `sources that disagree must be weighed, by a person, and the letter says both`() throws
  {
    let annet = ", \"motstrid\": [{\"verdi\": 14, \"kilde\": \"søknaden\"}]"
    let uveid = try vedtak("20", annet)
    #expect(hindre(uveid).contains("skjønn"))
    let veid = try vedtak(
      "20",
      annet + ", \"bevisvurdering\": {\"begrunnelse\": \"Registeret målte båten i mai\","
        + " \"vurdertAv\": \"Kari\", \"vurdertDato\": \"2026-09-20\"}")
    #expect(veid.kanFattes.ja && !veid.kanFattes.avMaskin)
    let brev = veid.begrunnelse().tekst().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(brev.contains("Andre kilder sier noe annet om dette (lengde): 14 (søknaden)."))
    #expect(brev.contains("Registeret målte båten i mai. Vurdert av Kari 20. september 2026."))
  }

  @Test func `what may not be told is withheld, and the letter says by which rule`() throws {
    let brev = try vedtak(
      "20", ", \"unntattInnsyn\": {\"hjemmel\": \"forvaltningsloven § 19\", \"grunn\": \"x\"}"
    ).begrunnelse(.nynorsk).tekst()
    #expect(brev.contains("noko vi ikkje kan fortelje deg (forvaltningslova § 19)"))
    #expect(!brev.contains("Skipsregisteret"))
  }

  @Test func `a case is written as it is read`() throws {
    let annet =
      ", \"motstrid\": [{\"verdi\": 14, \"kilde\": \"søknaden\"}], \"bevisvurdering\":"
      + " {\"begrunnelse\": \"b\", \"vurdertAv\": \"Kari\", \"vurdertDato\": \"2026-09-20\"}"
    let vedtak = try vedtak("20", annet)
    let skrevet = vedtak.sak.json(vedtak.regelsett)
    let lest = Sak.les(SourceFile(name: "sak.json", text: skrevet), Self.regelverk)
    #expect(lest.feil.isEmpty)
    #expect(lest.sak?.opplysninger == vedtak.sak.opplysninger)
  }
}
