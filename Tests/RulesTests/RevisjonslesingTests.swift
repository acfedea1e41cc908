import RuleTexts
import Rules
import Testing
import Ytelser

/// How `rulecheck audit` finds decisions in a stream, and what it says of what is not one.
@Suite struct RevisjonslesingTests {
  private static let vedtak = #"""
    {
      "form": "vedtak/1", "sak": "sak 1", "regelsett": "prove", "avgjørelse": "ytelse",
      "vurderingsdag": "2026-09-28", "vedtaksdato": "2026-10-02", "kontor": "Nav Sagene",
      "automatisk": false, "resultat": "avslag",
      "opplysninger": [
        {"navn": "tiltak", "skjønn": false, "verdier": [
          {"til": "2026-09-27", "verdi": "kurs"}, {"fra": "2026-09-28", "verdi": "mentor"}]},
        {"navn": "født", "skjønn": false, "verdier": [{"verdi": "1982-03-14"}]},
        {"navn": "perioden", "skjønn": false, "verdier": [{"verdi": "2026-01-01–2027-06-30"}]},
        {"navn": "inntekt", "skjønn": false, "verdier": [{"verdi": "523 411 kr"}]},
        {"navn": "spurt", "skjønn": false, "ukjent": "venter", "verdier": []},
        {"navn": "over", "skjønn": true, "verdier": [{"til": "2026-01-01", "verdi": "ja"}]}
      ],
      "dokumentasjon": [
        {"navn": "skrevet", "krav": "en vurdering", "hjemmel": "", "rang": "lov",
         "følge": "blokkerer", "utfall": "ikke oppfylt"},
        {"navn": "plan", "krav": "en plan", "hjemmel": "§ 3", "rang": "lov",
         "følge": "varsel", "utfall": "oppfylt", "avvik": {}}
      ],
      "kanFattes": {"ja": false, "avMaskin": false, "hindre": [
        {"art": "skjønn"}, {"art": "skjønn"}, {"art": "dokumentasjon"}]},
      "vilkår": [{"navn": "]}"}], "spor": [{"id": "a", "regel": "\"spor\": [", "verdi": "\\"}],
      "begrunnelse": {"tittel": "{["}
    }
    """#

  private func les(
    _ tekst: String, ønsket: Set<String> = []
  ) -> (vedtak: Vedtaksutdrag?, feil: Revisjonsfeil?) {
    Revisjon.les(
      .init(bytes: Array(tekst.utf8), linje: 7), fil: "a.ndjson", ønsket: ønsket)
  }

  // MARK: One decision

  @Test func `what is counted of a decision`() throws {
    let vedtak = try #require(les(Self.vedtak).vedtak)
    #expect(vedtak.hindre == [.skjønn, .dokumentasjon])
    #expect(vedtak.krav.map(\.status) == [.mangler, .påPlass])
    #expect(vedtak.skjønn == 1 && vedtak.begrunnedeSkjønn == 0)
    #expect(
      vedtak.mål.map(\.navn) == [
        "alle vedtak", "kan ikke fattes", "hinder: skjønn", "hinder: dokumentasjon", "har skjønn",
        "skjønn uten skrevne grunner", "resultat: avslag",
      ])
  }

  @Test(arguments: [
    ("kontor", "Nav Sagene"), ("måned", "2026-10"), ("kvartal", "2026-K4"), ("år", "2026"),
    ("regelsett", "prove"), ("avgjørelse", "ytelse"), ("resultat", "avslag"),
    ("tiltak", "mentor"), ("født", "1982"), ("perioden", "2026–2027"), ("inntekt", "et beløp"),
    ("spurt", "ukjent"), ("over", "ikke oppgitt"), ("finnes ikke", "ikke oppgitt"),
  ])
  func `a group is the value on the day, and names no one`(navn: String, gruppe: String) throws {
    let felt = Revisjonsfelt(navn)
    #expect(felt.navn == navn)
    let vedtak = try #require(les(Self.vedtak, ønsket: [navn]).vedtak)
    #expect(felt.verdi(vedtak) == gruppe)
  }

  @Test(arguments: 1...12) func `a quarter is three months`(måned: Int) throws {
    var vedtak = try #require(les(Self.vedtak).vedtak)
    vedtak.vedtaksdato = try #require(Day(year: 2026, month: måned, day: 28))
    let kvartal = ["K1", "K2", "K3", "K4"][(måned - 1) / 3]
    #expect(Revisjonsfelt.kvartal.verdi(vedtak) == "2026-\(kvartal)")
  }

  // MARK: What is not counted

  @Test func `what is not counted is cut out before reading, and nothing else is`() throws {
    let kuttet = Vedtakskutt.kuttet(Array(Self.vedtak.utf8))
    let tekst = String(decoding: kuttet, as: UTF8.self)
    #expect(tekst.contains(#""vilkår": 0, "spor": 0,"#) && tekst.contains(#""begrunnelse": 0"#))
    #expect(tekst.hasPrefix(Self.vedtak.prefix { $0 != "]" }))
    let ekte = try Revisjonsvedtak.tilfeldige(1, seed: 1)[0].json()
    let (helt, delvis) = (ekte.utf8.count, Vedtakskutt.kuttet(Array(ekte.utf8)).count)
    #expect(delvis < helt / 2)
  }

  @Test(arguments: [
    #"{"spor": [1, [2]"#, #"{"spor": ["a"#, #"{"spor": "[", "a": 1}"#, #"{"spor" 1}"#,
    #"{"a": {"spor": [1]}}"#, #"["spor", [1]]"#, #"{"spo\u0072": [1]}"#, #"{"sporet": [1]}"#, "",
    #"{"spor"#, #"{"spor":"#,
  ])
  func `what does not add up, or is not the member, is left alone`(tekst: String) {
    #expect(Vedtakskutt.kuttet(Array(tekst.utf8)) == Array(tekst.utf8))
  }

  @Test(arguments: [
    ("\"vedtak/1\"", "\"vedtak/2\"", "formen er 'vedtak/2', og bare 'vedtak/1' kan telles"),
    ("\"form\"", "\"fårm\"", "dette er ikke et vedtak: 'form' mangler"),
    ("\"sak 1\"", "\"\"", "saken har verken navn eller fingeravtrykk"),
    ("\"sak 1\"", "1", "'sak' mangler"), ("\"regelsett\"", "\"x\"", "'regelsett' mangler"),
    (
      "2026-10-02", "2026-02-30",
      "'vedtaksdato' er '2026-02-30', og skal være en dag som 2026-11-20"
    ),
    ("\"avslag\"", "\"nei takk\"", "'resultat' er 'nei takk', som formen vedtak/1 ikke har"),
    ("\"automatisk\": false", "\"automatisk\": 0", "'automatisk' skal være true eller false"),
    ("{\"art\": \"skjønn\"}, {", "{", nil),
    ("\"art\": \"dokumentasjon\"", "\"art\": \"x\"", "'art' er 'x', som formen vedtak/1 ikke har"),
    ("\"utfall\": \"oppfylt\"", "\"utfall\": 1", "'utfall' skal være en tekst"),
    ("\"følge\": \"varsel\"", "\"følge\": \"v\"", "'følge' er 'v', som formen vedtak/1 ikke har"),
    (
      "\"navn\": \"plan\"", "\"navn\": \"skrevet\"", "dokumentasjonskravet 'skrevet' står to ganger"
    ),
    ("\"dokumentasjon\": [", "\"dok\": [", "'dokumentasjon' mangler"),
    ("\"hindre\": [", "\"hindre\": 1, \"h\": [", "'hindre' skal være en liste"),
    ("\"kontor\": \"Nav Sagene\"", "\"kontor\": null", "'kontor' skal være en tekst"),
    ("\"skjønn\": true", "\"skjønn\": \"ja\"", "'skjønn' skal være true eller false"),
  ])
  func `a decision that can't be counted is named with its line`(
    del: String, ny: String, feil: String?
  ) {
    #expect(Self.vedtak.contains(del))
    let funn = les(Self.vedtak.replacing(del, with: ny, maxReplacements: 1)).feil
    #expect(funn?.tekst == feil)
    #expect(funn.map { $0.skrevet.contains("\n --> a.ndjson:7\n") } ?? true)
  }

  @Test func `a decision that ends too soon is said to be cut, wherever it is`() throws {
    let tekst = try Revisjonsvedtak.kompakt(Self.vedtak)
    for lengde in stride(from: 1, to: tekst.count, by: 7) {
      let feil = try #require(les(String(tekst.prefix(lengde))).feil)
      #expect(feil.tekst == "vedtaket som begynner på linje 7, er kuttet før det er ferdig")
      #expect(feil.linje == 7)
    }
    let feil = try #require(les("{\n\"form\": vedtak,\n\"a\": 1}").feil)
    #expect(feil.skrevet.hasPrefix("feil: ventet en verdi, fant 'vedtak'\n --> a.ndjson:8:9\n"))
  }

  @Test func `the same decision is counted once, and another day is another decision`() {
    var revisjon = Revisjon()
    func tell(_ tekst: String, _ linje: Int) -> String? {
      revisjon.tell(.init(bytes: Array(tekst.utf8), linje: linje), fil: "a.ndjson").feil?.skrevet
    }
    let annenDag = Self.vedtak.replacing("2026-10-02", with: "2026-10-03")
    #expect(tell(Self.vedtak, 1) == nil)
    #expect(tell(annenDag, 2) == nil)
    #expect(tell(Self.vedtak.replacing("\"ytelse\"", with: "\"x\""), 3) == nil)
    #expect(
      tell(Self.vedtak, 4) == """
        feil: vedtaket i sak 'sak 1' (prove/ytelse, 2026-10-02) er talt før
         --> a.ndjson:4
          = hjelp: det første står i a.ndjson:1

        """)
    #expect(revisjon.antall == 3)
    #expect(revisjon.rapport(hoppetOver: 1).tekst().contains("1 av 4 er hoppet over"))
  }

  // MARK: The stream

  @Test(arguments: 1...20) func `decisions are found in any stream, in pieces of any size`(
    seed: Int
  ) throws {
    var dice = Dice(seed: seed)
    let kompakt = try Revisjonsvedtak.kompakt(Self.vedtak)
    let kuttetFlere = "{\n  \"form\": \"vedtak/1\","
    var (tekst, wanted): (String, [(String, Int)]) = ("", [])
    for nummer in 0..<dice.roll(1...12) {
      // A cut one over several lines is only known to end when the next begins.
      let neste = dice.pick([
        kompakt, Self.vedtak, String(kompakt.prefix(90)), kuttetFlere, "", " \t",
      ])
      if wanted.last?.0 == kuttetFlere, neste != Self.vedtak, neste != kuttetFlere { continue }
      let linje = tekst.utf8.count { $0 == UInt8(ascii: "\n") } + 1
      if !neste.isEmpty, neste != " \t" { wanted.append((neste, linje)) }
      tekst += neste + (nummer % 3 == 0 ? "\r\n" : "\n")
    }
    if dice.chance(50) { tekst.removeLast() }
    let deler = Revisjonsvedtak.deler(tekst) { dice.roll(1...200) }
    #expect(deler.map(\.linje) == wanted.map(\.1))
    for (del, wanted) in zip(deler, wanted) {
      let funnet = String(decoding: del.del.bytes, as: UTF8.self)
      #expect(funnet.replacing("\r", with: "") == wanted.0.replacing("\r", with: ""))
    }
  }

  @Test(arguments: [1, 7, 1_000]) func `one that is too large is told, and the next is read`(
    stykke: Int
  ) {
    for stor in [String(repeating: "x", count: 50), "{\n\(String(repeating: "y\n", count: 20))}"] {
      var deler: [Vedtaksdeler.Del] = []
      var deleren = Vedtaksdeler(grense: 30)
      let bytes = Array("\(stor)\n{\"a\": 1}\n".utf8)
      for start in stride(from: 0, to: bytes.count, by: stykke) {
        deleren.ta(bytes[start..<min(start + stykke, bytes.count)]) { deler.append($0) }
      }
      deleren.slutt { deler.append($0) }
      #expect(deler.map(\.erForStor) == [true, false])
      #expect(deler.allSatisfy { $0.bytes.count <= 31 })
      #expect(deler.last?.linje == stor.split(separator: "\n").count + 1)
    }
  }

  // MARK: Questions

  @Test func `a question is answered by the worst of its duties that apply`() throws {
    var vedtak = try #require(les(Self.vedtak).vedtak)
    func svar(_ krav: Set<String>) -> Kravstatus {
      Revisjonsspørsmål(navn: "V1", spørsmål: "Er det?", kilde: "en", krav: krav).svar(vedtak)
    }
    #expect(svar(["prove/skrevet", "prove/plan"]) == .mangler)
    #expect(svar(["prove/plan", "prove/annet"]) == .påPlass)
    #expect(svar(["annet/skrevet"]) == .gjelderIkke)
    vedtak.krav[0].status = .fraveket
    #expect(svar(["prove/skrevet", "prove/plan"]) == .fraveket)
    vedtak.krav[1].status = .ikkeFørt
    #expect(svar(["prove/skrevet", "prove/plan"]) == .ikkeFørt)
  }

  @Test func `questions are read from a file, or what is wrong with it is told`() {
    func les(_ tekst: String) -> (spørsmål: [Revisjonsspørsmål], feil: Revisjonsfeil?) {
      Revisjonsspørsmål.les(SourceFile(name: "s.json", text: tekst))
    }
    func fil(_ spørsmål: String) -> String {
      "{\"form\": \"revisjonsspørsmål/1\", \"kilde\": \"en\", \"spørsmål\": [\n\(spørsmål)]}"
    }
    let v1 = "{\"navn\": \"V1\", \"spørsmål\": \"Er det?\", \"krav\": [\"a/b\"]}"
    #expect(
      les(fil(v1)).spørsmål == [.init(navn: "V1", spørsmål: "Er det?", kilde: "en", krav: ["a/b"])])
    #expect(les("{}").feil?.linje == 1)
    #expect(les("{").feil?.tekst.isEmpty == false)
    #expect(les(fil("{}")).feil?.linje == 2)
    #expect(les(fil("\(v1),\n\(v1)")).feil?.linje == 3)
    #expect(les(fil(v1.replacing("a/b", with: "b"))).feil?.hjelp == nil)
    #expect(les(fil(v1.replacing("[\"a/b\"]", with: "[]"))).feil != nil)
  }

  @Test func `the duties that answer Riksrevisjonen are in the rule texts`() throws {
    let path = "Integrations/revisjon/riksrevisjonen-2018.json"
    let (spørsmål, feil) = Revisjonsspørsmål.les(
      SourceFile(name: path, text: Repository.text(path)))
    #expect(feil == nil)
    #expect(spørsmål.count == 10)
    let krav = SourceFile.ruleTexts.flatMap { fil in
      String(decoding: fil.bytes, as: UTF8.self)
        .matches(of: /(?m)^dokumentasjonskrav (\S+)/)
        .map { "\(fil.name.prefix { $0 != "/" })/\($0.output.1)" }
    }
    for navn in spørsmål.flatMap(\.krav) { #expect(krav.contains(navn), "\(navn)") }
  }

  // MARK: CSV

  @Test func `a cell can't break its line or become a formula`() throws {
    let ord = ["=1+1", "+47", "-a", "@b", "a,b", "si \"hei\"", "vanlig"]
    let vedtak = try ord.enumerated().map { nummer, ord in
      let kodet = ord.replacing("\"", with: "\\\"")
      return try Revisjonsvedtak.kompakt(
        Self.vedtak.replacing("Nav Sagene", with: kodet).replacing("sak 1", with: "s\(nummer)"))
    }
    let csv = Revisjonsvedtak.talt(vedtak, etter: [[.kontor]]).rapport().csv()
    let grupper = Set(csv.split(separator: "\n").map { Rapportleser.celler(String($0))[1] })
    let wanted = ["'=1+1", "'+47", "'-a", "'@b", "a,b", "si \"hei\"", "vanlig"]
    #expect(grupper == Set(wanted + ["", "gruppe"]))
    for linje in csv.split(separator: "\n") {
      #expect(Rapportleser.celler(String(linje)).count == 11)
    }
  }
}
