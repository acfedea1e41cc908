import Rules
import Testing
import Ytelser

/// What counted for and against in a judgement, and why the one won.
@Suite struct HovedhensynTests {
  private static let regelverk = Prøvesak.regelverk(
    avgjørelse: "  skal gis når alle:\n    - båt",
    hode: Prøvesak.opplysning("erSjødyktig", "ja/nei", "skjønn"),
    regler: "vilkår båt\n  oppfylt når erSjødyktig")

  private func lest(_ hensyn: String, begrunnelse: String = "Skroget lekker ved kjølen")
    -> SakLest
  {
    Prøvesak.les(
      Self.regelverk,
      [
        "erSjødyktig": """
        {"verdi": false, "vurdertAv": "Kari", "vurdertDato": "2026-09-20", \
        "begrunnelse": "\(begrunnelse)", "kilder": ["søknaden"]\(hensyn)}
        """
      ])
  }

  private func vedtak(_ hensyn: String, begrunnelse: String = "Skroget lekker ved kjølen")
    throws -> Vedtak
  {
    let lest = lest(hensyn, begrunnelse: begrunnelse)
    let sak = try #require(lest.sak, "\(lest.feil)")
    let regelsett = try #require(lest.regelsett)
    return try #require(Self.regelverk.avgjør(sak, regelsett))
  }

  private static let hensyn = #"""
    , "hovedhensyn": {"for": ["motoren er ny"], "imot": ["skroget lekker.", "radioen er borte"], \#
    "avgjørende": "at båten tar inn vann"}
    """#

  private func ord(_ vedtak: Vedtak, _ målform: Målform = .bokmål) -> String {
    vedtak.begrunnelse(målform).tekst().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test func `the letter says what spoke for and against, and what decided`() throws {
    let vedtak = try vedtak(Self.hensyn)
    #expect(vedtak.kanFattes.ja)
    #expect(
      ord(vedtak).contains(
        "Dette taler for: motoren er ny. Dette taler imot: skroget lekker; radioen er borte. "
          + "Det avgjørende er at båten tar inn vann."))
    #expect(ord(vedtak, .nynorsk).contains("Dette talar for: motoren er ny."))
    #expect(vedtak.json().contains(#""avgjørende": "at båten tar inn vann""#))
    let maskert = vedtak.maskert()
    #expect(!maskert.json().contains("båten tar inn vann") && !ord(maskert).contains("radioen"))
  }

  @Test func `a whole sentence stands by itself, and none is no fault`() throws {
    let hel = try vedtak(#", "hovedhensyn": {"avgjørende": "Båten tar inn vann."}"#)
    #expect(ord(hel).contains("Dette er avgjørende: Båten tar inn vann."))
    #expect(!ord(hel).contains("taler for"))
    #expect(try vedtak("").kanFattes.ja)
  }

  @Test func `a concrete weighing carries a reason that is short of words`() throws {
    let formel = "Dette er vurdert etter en helhetlig vurdering."
    #expect(try !vedtak("", begrunnelse: formel).kanFattes.ja)
    #expect(try vedtak(Self.hensyn, begrunnelse: formel).kanFattes.ja)
  }

  @Test(arguments: [
    (#", "hovedhensyn": {"for": ["x"]}"#, "R0621"), (#", "hovedhensyn": "x""#, "R0622"),
    (#", "hovedhensyn": {"avgjørende": "x", "for": "y"}"#, "R0622"),
    (#", "hovedhensyn": {"avgjørende": "x", "mot": []}"#, "R0620"),
  ])
  func `what can't be read is refused with its code`(hensyn: String, kode: String) {
    #expect(lest(hensyn).feil.map(\.message.code) == [kode])
  }

  @Test func `a case is written as it is read`() throws {
    let vedtak = try vedtak(Self.hensyn)
    let skrevet = vedtak.sak.json(vedtak.regelsett)
    let lest = Sak.les(SourceFile(name: "sak.json", text: skrevet), Self.regelverk)
    #expect(lest.feil.isEmpty)
    #expect(lest.sak?.opplysninger == vedtak.sak.opplysninger)
  }
}
