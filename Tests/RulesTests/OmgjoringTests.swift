import Rules
import Testing
import Ytelser

/// A vedtak that comes instead of another says by which law, why, and whether it does harm.
@Suite struct OmgjøringTests {
  private func vedtak(
    poeng: Int = 7, hjemmel: String = "forvaltningsloven § 35 første ledd bokstav c",
    grunn: String = "Poengene var regnet feil.", tilUgunst: Bool = false, mer: String = ""
  ) throws -> Vedtak {
    let felt =
      #", "omgjør": {"vedtak": "v1", "hjemmel": "\#(hjemmel)", "begrunnelse": "\#(grunn)", "#
      + #""tilUgunst": \#(tilUgunst)}"#
    return try Kvitteringssak.vedtak(poeng: poeng, mer: felt + mer)
  }

  private func ord(_ vedtak: Vedtak) -> String {
    vedtak.begrunnelse().tekst().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `the vedtak and the letter name the law and the reason`() throws {
    let vedtak = try vedtak()
    #expect(vedtak.kanFattes.ja)
    #expect(vedtak.json().contains(#""hjemmel": "forvaltningsloven § 35 første ledd bokstav c""#))
    let brev = ord(vedtak)
    #expect(brev.contains("Hvorfor vi har endret vedtaket"))
    #expect(brev.contains("Poengene var regnet feil."))
    #expect(brev.contains("forvaltningsloven § 36"))
    #expect(try !ord(Kvitteringssak.vedtak(poeng: 7)).contains("endret vedtaket"))
  }

  @Test(arguments: [
    ("feilregistrert", false), ("forvaltningsloven § 35", false),
    ("forvaltningsloven § 35 første ledd bokstav a", true), ("", false),
  ])
  func `what is no law for it stops the vedtak`(hjemmel: String, tilUgunst: Bool) throws {
    let hindre = try vedtak(
      hjemmel: hjemmel, tilUgunst: tilUgunst, mer: Kvitteringssak.varsel
    ).kanFattes.hindre
    #expect(hindre.map(\.art) == [.omgjøring])
  }

  @Test(arguments: [
    ("forvaltningsloven § 35 første ledd bokstav a", false),
    ("forvaltningsloven § 35 første ledd bokstav b", true),
    ("forvaltningsloven § 35 tredje ledd", true), ("forvaltningsloven § 34", true),
    ("folketrygdloven § 22-15", true),
  ])
  func `what is law for it does not`(hjemmel: String, tilUgunst: Bool) throws {
    #expect(
      try vedtak(hjemmel: hjemmel, tilUgunst: tilUgunst, mer: Kvitteringssak.varsel).kanFattes.ja)
  }

  @Test func `no reason stops the vedtak`() throws {
    #expect(try vedtak(grunn: " ").kanFattes.hindre.map(\.art) == [.omgjøring])
  }

  @Test func `harm takes a warning and a person`() throws {
    let uten = try vedtak(poeng: 3, tilUgunst: true)
    #expect(uten.kanFattes.hindre.map(\.art) == [.varsel])
    let med = try vedtak(poeng: 3, tilUgunst: true, mer: Kvitteringssak.varsel)
    #expect(med.kanFattes.ja)
    #expect(!med.kanFattes.avMaskin)
    #expect(ord(med).contains("Vi skrev til deg om dette 1. september 2026"))
    #expect(!ord(med).contains("§ 36"))
    #expect(try vedtak(poeng: 3).kanFattes.avMaskin)
  }

  @Test func `the message about what is missing has no words of law`() throws {
    let melding = ord(try vedtak(hjemmel: "feilregistrert"))
    #expect(melding.contains("Vi må skrive hvorfor vi kan endre det vi har bestemt før."))
  }

  @Test func `masked, it tells the law and nothing of the reason`() throws {
    let maskert = try vedtak().maskert()
    for tekst in [maskert.tekst(), maskert.json()] {
      #expect(!tekst.contains("Poengene var regnet feil"))
      #expect(tekst.contains("§ 35"))
    }
  }

  @Test(arguments: [
    (#""omgjør": "v1""#, "R0622"), (#""omgjør": {"vedtak": "v1"}"#, "R0621"),
    (
      #""omgjør": {"vedtak": "v", "hjemmel": "§ 1", "begrunnelse": "x", "tilUgunst": "nei"}"#,
      "R0622"
    ),
    (
      #""omgjør": {"vedtak": "v", "hjemmel": "§ 1", "begrunnelse": "x", "tilGunst": true}"#,
      "R0620"
    ),
  ])
  func `a field that can't be read is a fault`(felt: String, kode: String) {
    let lest = Prøvesak.les(
      Kvitteringssak.regelverk(), ["poeng": "7"], mer: Prøvesak.klageinstans + ", " + felt)
    #expect(lest.feil.map(\.message.code).contains(kode))
    #expect(lest.sak == nil)
  }

  @Test func `a case says the same when it is written and read again`() throws {
    let vedtak = try vedtak()
    let skrevet = vedtak.sak.json(vedtak.regelsett)
    let lest = Sak.les(SourceFile(name: "x", text: skrevet), Kvitteringssak.regelverk())
    #expect(lest.sak?.omgjør == vedtak.sak.omgjør)
    #expect(try vedtak.dokument().omgjør == vedtak.sak.omgjør)
    #expect(vedtak.regelsett.saksskjema().contains("\"omgjør\""))
  }
}
