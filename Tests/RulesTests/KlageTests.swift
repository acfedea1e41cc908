import Rules
import Testing
import Ytelser

/// What a letter says of complaint: by the kind of decision, dated, and never a day counted out.
@Suite struct KlageTests {
  private static let tabell = """
    klageregel «langt»
      hjemmel «prøveloven § 8»
      fra 2020-01-01: 3 uker kilde «gammel»
      fra 2026-10-02: 6 uker kilde «ny»
      setning «Du må klage før du kan gå til domstolen.»
    klageregel «kort»
      hjemmel «prøveloven § 9»
      fra 2020-01-01: 3 uker kilde «kort»
    """

  private func vedtak(
    _ linjer: String, type: String = "enkeltvedtak", harBåt: String = "false",
    hosArbeidsgiver: String? = "false", tabell: String = tabell, instans: Bool = true
  ) throws -> Vedtak {
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  type \(type)\n\(linjer)  skal gis når alle:\n    - båt",
      hode: Prøvesak.opplysning("harBåt", "ja/nei")
        + Prøvesak.opplysning("hosArbeidsgiver", "ja/nei") + tabell,
      regler: "vilkår båt\n  oppfylt når harBåt", kanPåklages: false)
    var fakta = ["harBåt": harBåt]
    fakta["hosArbeidsgiver"] = hosArbeidsgiver
    return try Prøvesak.vedtak(regelverk, fakta, mer: instans ? Prøvesak.klageinstans : "")
  }

  @Test func `the row that holds on the day of the decision gives the limit`() throws {
    let brev = try vedtak("  klage «langt»\n").begrunnelse().tekst()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      brev.contains("Du kan klage innen seks uker fra du fikk dette brevet (prøveloven § 8)."))
    #expect(brev.contains("går saken til Prøvenemnda."))
    #expect(brev.contains("Du må klage før du kan gå til domstolen."))
  }

  @Test(arguments: [
    ("true", "true", "kort"), ("true", "false", "langt"), ("false", "true", "langt"),
  ])
  func `a line for some cases goes before the line for all`(
    harBåt: String, hosArbeidsgiver: String, regel: String
  ) throws {
    let vedtak = try vedtak(
      "  klage «langt»\n  klage «kort» ved innvilgelse når hosArbeidsgiver\n", harBåt: harBåt,
      hosArbeidsgiver: hosArbeidsgiver)
    guard case .regel(let funnet, _) = vedtak.klageadgang else {
      Issue.record("\(vedtak.klageadgang)")
      return
    }
    #expect(funnet.name == regel)
  }

  @Test(arguments: ["prosessledende", "vurdering", "veiledning"])
  func `what is no enkeltvedtak has no complaint and needs none`(type: String) throws {
    let vedtak = try vedtak("", type: type)
    #expect(vedtak.klageadgang == .ingen)
    #expect(vedtak.kanFattes.ja)
    #expect(!vedtak.begrunnelse().tekst().contains("klage"))
  }

  @Test func `without a row, a limit or a body there is no decision`() throws {
    let uten = try [
      vedtak(""), vedtak("  klage «langt»\n", instans: false),
      vedtak("  klage «kort» når hosArbeidsgiver\n", hosArbeidsgiver: nil),
      vedtak("  klage «langt»\n  klage «kort»\n"),
      vedtak(
        "  klage «sen»\n",
        tabell: "klageregel «sen»\n  fra 2026-10-03: 6 uker kilde «i morgen»"),
    ]
    for vedtak in uten { #expect(vedtak.kanFattes.hindre.map(\.art) == [.klage]) }
  }

  @Test func `decisions on folketrygdloven say that complaint and anke come before the court`()
    throws
  {
    let aap = try Saker.eksempel("avslag-40-prosent")
    guard case .regel(let regel, let frist) = aap.klageadgang else {
      Issue.record("\(aap.klageadgang)")
      return
    }
    #expect(frist.length == DateStep(days: 42))
    #expect(regel.sentences.contains { $0.contains("klage og anke") && $0.contains("domstolen") })
    #expect(aap.klageinstans?.navn == "Nav klageinstans")
  }

  @Test func `the table has the limits of the law`() throws {
    let regler = try #require(Saker.aap).complaintRules
    let uker = Dictionary(uniqueKeysWithValues: regler.map { ($0.name, $0.limits.map(\.length)) })
    #expect(uker["folketrygdloven § 21-12"] == [DateStep(days: 42)])
    #expect(uker["arbeidsmarkedsloven § 17"] == [DateStep(days: 42)])
    #expect(uker["arbeidsmarkedsloven § 17, plass hos en arbeidsgiver"] == [DateStep(days: 21)])
    #expect(uker["Nav-loven § 14 a"] == [DateStep(days: 21)])
  }
}
