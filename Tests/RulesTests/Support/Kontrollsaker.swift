import Rules
import Testing
import Ytelser

/// Decisions to be checked, each by its name: the committed examples, and what no example has.
enum Kontrollsaker {
  /// A decision as JSON, in bokmål and nynorsk.
  struct Vedtakstekst: Sendable, CustomTestStringConvertible {
    var navn: String
    var bokmål: JSONValue
    var nynorsk: JSONValue
    var testDescription: String { navn }
  }

  static let alle: [Vedtakstekst] = eksempler + konstruerte

  static func hent(
    _ navn: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> JSONValue {
    try #require(
      alle.first { $0.navn == navn }, "\(navn)", sourceLocation: sourceLocation
    ).bokmål
  }

  private static let eksempler: [Vedtakstekst] = Repository.paths(in: "Examples", ending: ".json")
    .compactMap { path in
      guard let vedtak = try? Saker.vedtak(path: path) else { return nil }
      return tekst(String(path.dropFirst("Examples/".count).dropLast(".json".count)), vedtak)
    }

  private static func tekst(_ navn: String, _ vedtak: Vedtak) -> Vedtakstekst? {
    func json(_ målform: Målform) -> JSONValue? {
      JSONParser.parse(SourceFile(name: navn, text: vedtak.json(målform)), index: 0).0
    }
    guard let bokmål = json(.bokmål), let nynorsk = json(.nynorsk) else { return nil }
    return Vedtakstekst(navn: navn, bokmål: bokmål, nynorsk: nynorsk)
  }

  // MARK: What no example has

  private static let opphør = "  løper når fårStønad\n  opphør «Du får ikke lenger båtstønad.»\n"

  private static func regelverk(_ opphør: String = "") -> Regelverk {
    Prøvesak.regelverk(
      avgjørelse: opphør
        + """
          skal gis når alle:
            - båt
            - god
          veiledning «Du kan søke på nytt.»
          begrunnelse
            oppfylt «Du får båtstønad.»
            ikke oppfylt «Vi har kommet til at du ikke har rett til båtstønad.»
        """,
      hode: Prøvesak.opplysning("lengde", "heltall", "område 0 til og med 100")
        + Prøvesak.opplysning("fårStønad", "ja/nei")
        + Prøvesak.opplysning(
          "erGod", "ja/nei", "skjønn\nja «Båten er god.»\nnei «Båten er ikke god.»"),
      regler: """
        vilkår båt
          oppfylt når lengde ≤ 15
          begrunnelse
            regel «Båten kan være høyst 15 meter.»
            oppfylt «Båten er kort nok.»
            ikke oppfylt «Båten er for lang.»
        vilkår god
          oppfylt når erGod
          begrunnelse
            regel «Båten må være god.»
            oppfylt «Båten er god nok.»
            ikke oppfylt «Båten er ikke god nok.»
        """)
  }

  private static func lengde(_ mer: String = "") -> String {
    #"{"verdi": 20, "kilde": "søknaden", "dato": "2026-09-01"\#(mer)}"#
  }

  private static func erGod(_ verdi: Bool, _ mer: String = "") -> String {
    #"""
    {"verdi": \#(verdi), "vurdertAv": "Kari Nordmann", "vurdertDato": "2026-09-20",
     "begrunnelse": "Du fortalte at du bygde skroget selv, og at det ikke lekker",
     "kilder": ["søknaden"]\#(mer)}
    """#
  }

  private static let varsel =
    #", "forhåndsvarsel": {"dato": "2026-09-01", "frist": "2026-09-22""#

  private static let konstruerte: [Vedtakstekst] = {
    let fårStønad = #"{"verdi": true, "kilde": "saken", "dato": "2026-09-01"}"#
    let løper = ["lengde": lengde(), "fårStønad": fårStønad, "erGod": erGod(true)]
    let avslag = ["lengde": lengde(), "erGod": erGod(true)]
    let hensyn =
      #", "hovedhensyn": {"for": ["du bygde den selv"], "imot": ["den er tung"], "#
      + #""avgjørende": "at skroget sprekker"}"#
    let omgjør =
      #", "omgjør": {"vedtak": "sak-1", "hjemmel": "forvaltningsloven § 35 første ledd bokstav a", "#
      + #""begrunnelse": "Vi regnet lengden feil", "tilUgunst": false}"#
    let motstrid =
      #", "motstrid": [{"verdi": 14, "kilde": "søknaden 2"}], "bevisvurdering": "#
      + #"{"begrunnelse": "Du målte båten på nytt i mai", "vurdertAv": "Kari", "#
      + #""vurdertDato": "2026-09-20"}"#
    let hjemmel = "forvaltningsloven § 19 første ledd bokstav d"
    let skjult = ", \"unntattInnsyn\": {\"hjemmel\": \"\(hjemmel)\", \"grunn\": \"x\"}"
    let anførsel =
      #", "anførsler": [{"tekst": "Spydet teller ikke.", "svar": "Vi har ikke regnet det med", "#
      + #""svartAv": "Kari"}]"#
    let forelagt =
      #"{"verdi": 20, "kilde": "Skipsregisteret", "dato": "2026-09-01", "#
      + #""forelagt": "2026-09-08"}"#
    let unntak =
      #", "varselunntak": {"hjemmel": "forvaltningsloven § 16 tredje ledd bokstav b", "#
      + #""begrunnelse": "Vi fant ingen adresse", "vurdertAv": "Kari", "dato": "2026-09-20"}"#
    return [
      sak("opphør-uten-svar", opphør, løper, varsel + #", "ingenSvar": true}"#),
      sak(
        "opphør-med-svar", opphør, løper,
        varsel + #", "uttalelse": "Båten er kort.", "#
          + #""svar": "Båten er målt til 20 meter", "svartAv": "Kari"}"#),
      sak("opphør-uten-varsel", opphør, løper, unntak),
      sak("omgjøring", "", avslag, omgjør),
      sak("anførsel", "", avslag, anførsel),
      sak("forelagt", "", ["lengde": forelagt, "erGod": erGod(true)], ""),
      sak("motstrid", "", ["lengde": lengde(motstrid), "erGod": erGod(true)], ""),
      sak("skjult", "", ["lengde": lengde(skjult), "erGod": erGod(true)], ""),
      sak("hovedhensyn", "", ["lengde": lengde(), "erGod": erGod(false, hensyn)], ""),
    ].compactMap { $0 }
  }()

  private static func sak(
    _ navn: String, _ opphør: String, _ fakta: [String: String], _ mer: String
  ) -> Vedtakstekst? {
    let vedtak = try? Prøvesak.vedtak(
      regelverk(opphør), fakta, mer: Prøvesak.klageinstans + mer)
    return vedtak.flatMap { tekst(navn, $0) }
  }
}
