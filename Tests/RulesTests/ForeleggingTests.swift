import Rules
import Testing
import Ytelser

/// What others have said of a person is shown to the person before it decides against them.
@Suite struct ForeleggingTests {
  private static func regelverk(
    _ modalitet: String = "skal gis når alle:\n    - båt", kanPåklages: Bool = true
  ) -> Regelverk {
    Prøvesak.regelverk(
      avgjørelse: "  \(modalitet)",
      hode: Prøvesak.opplysning("lengde", "heltall", "område 0 til og med 100"),
      regler: "vilkår båt\n  oppfylt når lengde ≤ 15", kanPåklages: kanPåklages)
  }

  private func lest(
    _ mer: String, lengde: Int = 20, kilde: String = "Skipsregisteret",
    _ regelverk: Regelverk = regelverk()
  ) -> SakLest {
    Prøvesak.les(
      regelverk,
      [
        "lengde":
          "{\"verdi\": \(lengde), \"kilde\": \"\(kilde)\", \"dato\": \"2026-09-01\"\(mer)}"
      ])
  }

  private func hindre(_ lest: SakLest, _ regelverk: Regelverk = regelverk()) throws -> [String] {
    let sak = try #require(lest.sak, "\(lest.feil)")
    let regelsett = try #require(lest.regelsett)
    let vedtak = try #require(regelverk.avgjør(sak, regelsett))
    return vedtak.kanFattes.hindre.filter { $0.art == .kontradiksjon }.map(\.tekst)
  }

  @Test func `a refusal on what others have said waits until the person has seen it`() throws {
    let uten = try hindre(lest(""))
    #expect(uten.count == 1)
    #expect(uten[0].contains("har ikke fått se det som kommer fra Skipsregisteret"))
    #expect(uten[0].contains("forvaltningsloven § 17 annet ledd"))
    #expect(try hindre(lest(#", "forelagt": "2026-09-10""#)).isEmpty)
    #expect(
      try hindre(
        lest(#", "forelagtUnntak": "forvaltningsloven § 17 annet ledd bokstav a: du skrev det""#)
      ).isEmpty)
  }

  @Test func `shown the same day as the decision is too late`() throws {
    #expect(try hindre(lest(#", "forelagt": "2026-10-01""#)).isEmpty)
    let sammeDag = try hindre(lest(#", "forelagt": "2026-10-02""#))
    #expect(sammeDag.count == 1 && sammeDag[0].contains("samme dag"))
  }

  @Test func `a grant does not wait, and neither does what is no enkeltvedtak`() throws {
    #expect(try hindre(lest("", lengde: 10)).isEmpty)
    let plikt = Self.regelverk(
      "type vurdering\n  plikten er brutt når båt er ikke oppfylt", kanPåklages: false)
    #expect(try hindre(lest("", plikt), plikt).isEmpty)
  }

  @Test(arguments: [
    ("søknaden 3. september 2026", true), ("Søkeren", true), ("samtale 1. september", true),
    ("samtale med deg 1. september", true), ("klagen", true), ("brev fra deg", true),
    ("Navs vedtaksregister", true), ("saken", true),
    ("samtale med naboen", false), ("møte med Fjord Bakeri", false), ("legeerklæring", false),
    ("Folkeregisteret", false), ("brev fra arbeidsgiveren", false), ("anonymt tips", false),
  ])
  func `the person's own words and what Nav has done need not be shown`(
    kilde: String, erEget: Bool
  ) throws {
    #expect(try hindre(lest("", kilde: kilde)).isEmpty == erEget)
  }

  @Test(arguments: [
    (#", "forelagt": "2026-10-03""#, "R0638"), (#", "forelagt": "2026-08-31""#, "R0638"),
    (#", "forelagt": "i går""#, "R0627"), (#", "forelagtUnntak": "haster""#, "R0622"),
    (#", "forelagtUnntak": "§ 17: ""#, "R0622"),
    (#", "forelagt": "2026-09-10", "forelagtUnntak": "§ 17: x""#, "R0635"),
  ])
  func `a bad date or an exception without law or reason is refused`(mer: String, kode: String) {
    #expect(lest(mer).feil.map(\.message.code) == [kode])
  }

  @Test func `a judgement's own sources count, and its reason is not enough`() throws {
    var sak = try Saker.eksempel("avslag-40-prosent").sak
    let nummer = try #require(sak.opplysninger.firstIndex { $0.navn == "arbeidsevneNedsattMed" })
    #expect(sak.opplysninger[nummer].verdier[0].forelagt != nil)
    sak.opplysninger[nummer].verdier[0].forelagt = nil
    let regelsett = try #require(Saker.aap)
    let vedtak = try #require(Saker.regelverk.avgjør(sak, regelsett))
    #expect(vedtak.kanFattes.hindre.map(\.art) == [.kontradiksjon])
    #expect(vedtak.kanFattes.hindre.allSatisfy { $0.tekst.contains("legeerklæring") })
    #expect(vedtak.maskert().kanFattes.hindre.allSatisfy { !$0.tekst.contains("legeerklæring") })
  }
}
