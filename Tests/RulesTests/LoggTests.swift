import Rules
import Testing
import Ytelser

/// What may be entered in a log, and what a correction must say.
@Suite struct LoggTests {
  private func logg(_ poster: [Loggpost]) -> Logg {
    Logg(Array(poster.map { $0.linje() + "\n" }.joined().utf8))
  }

  /// A log with one grant of 700 kroner.
  private func innvilget() throws -> Logg {
    logg([try Logg([]).ny(try føring(try Kvitteringssak.dokument(poeng: 7)))])
  }

  private func føring(
    _ vedtak: Vedtaksdokument, _ art: Loggpost.Art = .vedtak, retter: Int? = nil,
    hjemmel: String? = nil, grunn: String? = nil, tilUgunst: Bool? = nil,
    dag: String = "2026-10-02"
  ) throws -> Føring {
    var føring = Føring(vedtak, art: art, av: "Kari Nordmann", tid: try Kvitteringssak.dag(dag))
    (føring.retter, føring.hjemmel) = (retter, hjemmel)
    (føring.begrunnelse, føring.erTilUgunst) = (grunn, tilUgunst)
    return føring
  }

  private func feil(_ logg: Logg, _ føring: Føring) -> String {
    do {
      return "ført som \(try logg.ny(føring).nr)"
    } catch {
      return error.tekst
    }
  }

  private static let bokstavC = "forvaltningsloven § 35 første ledd bokstav c"

  @Test func `an entry is read as it was written`() throws {
    let logg = try innvilget()
    #expect(logg.funn.isEmpty)
    let post = try #require(logg.poster.first)
    #expect(post.nr == 1 && post.forrige == Loggpost.ingen)
    #expect(post.innhold.fastsatt == [.init(navn: "beløpet", verdi: "700 kr")])
    #expect(post.vedtak == (try Kvitteringssak.dokument(poeng: 7).fingeravtrykk))
    #expect(logg.tekst().contains("nr 1 · 2. oktober 2026 · vedtak · prøvestønad: ") == false)
    #expect(logg.tekst().contains("nr 1 · 2. oktober 2026 · vedtak · ytelse: innvilgelse"))
  }

  @Test func `what is entered once is not entered again`() throws {
    let vedtak = try Kvitteringssak.dokument(poeng: 7)
    #expect(feil(try innvilget(), try føring(vedtak)).contains("alt ført som nr 1"))
  }

  @Test func `what can't be issued is not entered`() throws {
    let føring = try føring(try Kvitteringssak.dokument(poeng: nil))
    #expect(throws: Loggfeil.self) { try Logg([]).ny(føring) }
    #expect(feil(Logg([]), føring).contains("kan ikke fattes"))
  }

  @Test(arguments: [("2026-10-01", "kan ikke føres før"), ("2026-10-02", "ført som 1")])
  func `nothing is entered before it was decided`(dag: String, svar: String) throws {
    let føring = try føring(try Kvitteringssak.dokument(poeng: 7), dag: dag)
    #expect(feil(Logg([]), føring).contains(svar))
  }

  @Test func `the days of a log don't go back`() throws {
    let logg = logg([
      try Logg([]).ny(try føring(try Kvitteringssak.dokument(poeng: 7), dag: "2026-10-05"))
    ])
    let neste = try Kvitteringssak.dokument(poeng: 8)
    #expect(feil(logg, try føring(neste, dag: "2026-10-04")).contains("alt en post fra 5. oktober"))
    #expect(feil(logg, try føring(neste, dag: "2026-10-05")) == "ført som 2")
  }

  @Test func `a wrong entry does not take a right back`() throws {
    let logg = try innvilget()
    let avslag = try føring(
      try Kvitteringssak.dokument(poeng: 3), .feilregistrering, retter: 1, grunn: "Tastefeil.")
    #expect(feil(logg, avslag).contains("innvilgelse blir avslag"))
    let mindre = try føring(
      try Kvitteringssak.dokument(poeng: 6), .feilregistrering, retter: 1, grunn: "Tastefeil.")
    #expect(feil(logg, mindre).contains("700 kr → 600 kr"))
    let likt = try føring(
      try Kvitteringssak.dokument(poeng: 7, motor: true), .feilregistrering, retter: 1,
      grunn: "Tastefeil.")
    #expect(feil(logg, likt) == "ført som 2")
    do {
      _ = try logg.ny(avslag)
    } catch {
      #expect(error.hjelp.contains("ingen hjemmel for å ta fra noen en rett"))
      #expect(error.hjelp.contains("--kind omgjøring"))
    }
  }

  @Test func `a wrong entry that hid a right is corrected`() throws {
    let avslått = logg([try Logg([]).ny(try føring(try Kvitteringssak.dokument(poeng: 3)))])
    let innvilget = try føring(
      try Kvitteringssak.dokument(poeng: 7), .feilregistrering, retter: 1, grunn: "Tastefeil.")
    #expect(feil(avslått, innvilget) == "ført som 2")
    let uten = try føring(try Kvitteringssak.dokument(poeng: 7), .feilregistrering, retter: 1)
    #expect(feil(avslått, uten).contains("hvorfor"))
  }

  @Test func `a change to harm names its law, its harm and the warning`() throws {
    let logg = try innvilget()
    let avslag = try Kvitteringssak.dokument(poeng: 3)
    let varslet = try Kvitteringssak.dokument(poeng: 3, mer: Kvitteringssak.varsel)
    func svar(_ vedtak: Vedtaksdokument, _ hjemmel: String?, _ ugunst: Bool?) throws -> String {
      feil(
        logg,
        try føring(
          vedtak, .omgjøring, retter: 1, hjemmel: hjemmel, grunn: "Feil.", tilUgunst: ugunst))
    }
    #expect(try svar(varslet, nil, true).contains("hvilken hjemmel"))
    #expect(try svar(varslet, "feilregistrert", true).contains("er ingen lov"))
    #expect(try svar(varslet, Self.bokstavC, nil).contains("er til skade"))
    #expect(try svar(varslet, Self.bokstavC, false).contains("er til ugunst"))
    #expect(
      try svar(varslet, "forvaltningsloven § 35 første ledd bokstav a", true)
        .contains("gjelder bare endringer som ikke er til skade"))
    #expect(try svar(avslag, Self.bokstavC, true).contains("ikke varslet"))
    #expect(try svar(varslet, Self.bokstavC, true) == "ført som 2")
    let unntak =
      #", "varselunntak": {"hjemmel": "forvaltningsloven § 16 tredje ledd bokstav b", "#
      + #""begrunnelse": "Ingen kjenner adressen.", "vurdertAv": "Kari", "dato": "2026-09-20"}"#
    let uvarslet = try Kvitteringssak.dokument(poeng: 3, mer: unntak)
    #expect(try svar(uvarslet, Self.bokstavC, true) == "ført som 2")
  }

  @Test func `what the vedtak says of itself is what is entered`() throws {
    let logg = try innvilget()
    let felt =
      #", "omgjør": {"vedtak": "v1", "hjemmel": "\#(Self.bokstavC)", "begrunnelse": "Feil.", "#
      + #""tilUgunst": true}"#
    let vedtak = try Kvitteringssak.dokument(poeng: 3, mer: felt + Kvitteringssak.varsel)
    let post = try logg.ny(try føring(vedtak, .omgjøring, retter: 1))
    #expect(post.retting?.hjemmel == Self.bokstavC)
    #expect(post.retting?.erTilUgunst == true)
    #expect(post.retting?.varsel == "sendt 2026-09-01, frist 2026-09-22")
    #expect(feil(logg, try føring(vedtak)).contains("føres ikke som et nytt"))
    #expect(
      feil(logg, try føring(vedtak, .omgjøring, retter: 1, hjemmel: "folketrygdloven § 1-1"))
        .contains("vedtaket sier at hjemmelen er"))
    let annet = felt.replacing("v1", with: String(repeating: "a", count: 64))
    let feilvist = try Kvitteringssak.dokument(poeng: 3, mer: annet + Kvitteringssak.varsel)
    #expect(feil(logg, try føring(feilvist, .omgjøring, retter: 1)).contains("gjør om aaaa"))
  }

  @Test func `what is corrected stays, and only what holds now is corrected`() throws {
    var poster = try innvilget().poster
    let mer = try Kvitteringssak.dokument(poeng: 9)
    poster.append(
      try logg(poster).ny(
        try føring(
          mer, .omgjøring, retter: 1, hjemmel: Self.bokstavC, grunn: "Mer.", tilUgunst: false)))
    let rettet = logg(poster)
    #expect(rettet.funn.isEmpty)
    #expect(rettet.tekst().contains("rettet av nr 2"))
    #expect(try #require(rettet.tekst(nr: 1)).contains("nei, rettet av nr 2"))
    let enda = try føring(
      try Kvitteringssak.dokument(poeng: 10), .omgjøring, retter: 1, hjemmel: Self.bokstavC,
      grunn: "Mer.", tilUgunst: false)
    #expect(feil(rettet, enda).contains("alt rettet av nr 2"))
    var neste = enda
    neste.retter = 2
    #expect(feil(rettet, neste) == "ført som 3")
    neste.retter = 7
    #expect(feil(rettet, neste).contains("ingen nr 7"))
  }

  @Test func `another question is not a correction`() throws {
    let annet = try Saker.eksempel("avslag-40-prosent").dokument()
    let føring = try føring(annet, .feilregistrering, retter: 1, grunn: "Feil sak.")
    #expect(feil(try innvilget(), føring).contains("gjelder noe annet"))
  }

  @Test func `nothing is added to a log that does not hold together`() throws {
    var bytes = Array((try innvilget().poster[0].linje() + "\n").utf8)
    bytes.removeLast()
    #expect(
      feil(Logg(bytes), try føring(try Kvitteringssak.dokument(poeng: 8)))
        .contains("henger ikke sammen"))
  }
}
