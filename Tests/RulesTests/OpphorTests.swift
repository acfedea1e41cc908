import Rules
import Testing
import Ytelser

/// A no to what runs already is an end and not a refused claim: it is told of first, has a day it
/// holds from, and can be put off.
@Suite struct OpphorTests {
  private static let varsel =
    #", "forhåndsvarsel": {"dato": "2026-09-01", "frist": "2026-09-22", "ingenSvar": true}"#

  private func vedtak(
    løper: String? = "true", varsel: String = varsel, harBåt: String = "false"
  ) throws -> Vedtak {
    let regelverk = Prøvesak.regelverk(
      avgjørelse: """
          løper når fårStønad
          opphør «Du får ikke lenger båtstønad.»
          skal gis når alle:
            - båt
        """,
      hode: Prøvesak.opplysning("harBåt", "ja/nei") + Prøvesak.opplysning("fårStønad", "ja/nei"),
      regler: "vilkår båt\n  oppfylt når harBåt")
    var fakta = ["harBåt": harBåt]
    fakta["fårStønad"] = løper
    return try Prøvesak.vedtak(regelverk, fakta, mer: Prøvesak.klageinstans + varsel)
  }

  private func ord(_ vedtak: Vedtak) -> String {
    vedtak.begrunnelse().tekst().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `what runs ends from the day assessed, and the letter says so`() throws {
    let vedtak = try vedtak()
    #expect(vedtak.resultat == .opphør)
    #expect(vedtak.virkningFra == vedtak.sak.vurderingsdag)
    #expect(vedtak.kanFattes.ja)
    #expect(!vedtak.kanFattes.avMaskin)
    let brev = ord(vedtak)
    #expect(brev.hasPrefix("Du får ikke lenger prøvestønad Du får ikke lenger båtstønad."))
    #expect(brev.contains("Det gjelder fra og med 28. september 2026."))
    #expect(brev.contains("Du svarte ikke."))
    #expect(brev.contains("vente med å gjennomføre vedtaket"))
    #expect(!brev.contains("avslått") && !brev.contains("kravet ditt"))
    #expect(vedtak.json().contains(#""virkningFra": "2026-09-28""#))
  }

  @Test func `a claim that is refused is no end`() throws {
    let vedtak = try vedtak(løper: "false", varsel: "")
    #expect(vedtak.resultat == .avslag)
    #expect(vedtak.kanFattes.ja)
    #expect(!ord(vedtak).contains("vente med å stanse"))
  }

  @Test func `a grant is a grant, whether it runs or not`() throws {
    #expect(try vedtak(løper: "true", varsel: "", harBåt: "true").resultat == .innvilgelse)
    #expect(try vedtak(løper: nil, varsel: "", harBåt: "true").kanFattes.ja)
  }

  @Test func `while nobody knows whether it runs, there is no refusal`() throws {
    let vedtak = try vedtak(løper: nil, varsel: "")
    #expect(vedtak.resultat == .avslag)
    #expect(vedtak.kanFattes.hindre.map(\.tekst) == ["fårStønad"])
  }

  @Test(arguments: [
    ("", "ikke varslet"),
    (
      #", "forhåndsvarsel": {"dato": "2026-09-11", "frist": "2026-10-02", "ingenSvar": true}"#,
      "ikke ute før 2. oktober 2026"
    ),
    (#", "forhåndsvarsel": {"dato": "2026-09-01", "frist": "2026-10-01"}"#, "kom svar"),
  ])
  func `nothing ends before the person is told and has had the time`(
    varsel: String, hinder: String
  ) throws {
    let vedtak = try vedtak(varsel: varsel)
    #expect(vedtak.kanFattes.hindre.map(\.art) == [.varsel])
    #expect(vedtak.kanFattes.hindre.allSatisfy { $0.tekst.contains(hinder) })
  }

  @Test func `the day after the time is out is soon enough`() throws {
    let varsel =
      #", "forhåndsvarsel": {"dato": "2026-09-10", "frist": "2026-10-01", "#
      + #""uttalelse": "Båten kommer.", "svar": "Den er ikke her", "svartAv": "Kari"}"#
    let vedtak = try vedtak(varsel: varsel)
    #expect(vedtak.kanFattes.ja)
    #expect(
      ord(vedtak).contains("Du svarte: «Båten kommer.» Til det sier vi: Den er ikke her."))
    let nynorsk = vedtak.begrunnelse(.nynorsk).tekst()
    #expect(
      nynorsk.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
        "Til det seier vi: Den er ikke her."))
    let skrevet = vedtak.sak.json(vedtak.regelsett)
    #expect(skrevet.contains(#""svartAv": "Kari""#) && vedtak.json().contains(#""svar": "Den er"#))
  }

  @Test(arguments: ["", #", "svar": " ", "svartAv": "Kari""#, #", "svar": "Nei.""#])
  func `what was said to the notice must be answered by someone`(svar: String) throws {
    let varsel =
      #", "forhåndsvarsel": {"dato": "2026-09-10", "frist": "2026-10-01", "#
      + #""uttalelse": "Båten kommer."\#(svar)}"#
    let hindre = try vedtak(varsel: varsel).kanFattes.hindre
    #expect(hindre.map(\.art) == [.kontradiksjon])
    #expect(hindre.allSatisfy { $0.tekst.contains("forvaltningsloven §§ 16 og 25") })
  }

  @Test(arguments: [
    (#"{"dato": "2026-09-22", "frist": "2026-09-01"}"#, "R0638"),
    (#"{"dato": "2026-09-01"}"#, "R0621"),
    (#"{"dato": "2026-09-01", "frist": "2026-09-22", "ingenSvar": false}"#, "R0622"),
    (
      #"{"dato": "2026-09-01", "frist": "2026-09-22", "ingenSvar": true, "uttalelse": "x"}"#,
      "R0635"
    ),
    (
      #"{"dato": "2026-09-01", "frist": "2026-09-22", "ingenSvar": true, "svar": "x"}"#, "R0635"
    ),
  ])
  func `a bad notice is refused with its code`(varsel: String, kode: String) {
    let lest = Saker.aap("", mer: #", "forhåndsvarsel": \#(varsel)"#)
    #expect(lest.feil.map(\.message.code) == [kode])
  }
}
