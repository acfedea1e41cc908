import RuleDSL
import Rules
import Testing
import Ytelser

/// What comes out of a batch: one line for each line, in order, whatever is wrong with some.
struct BunkeTests {
  private let blandet = """
    {"id":"1","fylteÅr":41,"bosatt":true,"født":"1982-03-14","inntekt":5000}
    {"id":"2","fylteÅr":12,"bosatt":true,"født":"1982-03-14"}

    {"id":"3","fylteÅr":200}
      \t\r
    {"id":"4","fylteÅr":41,"bosatt":true,"født":"1982-03-14","inntekt":null,"farge":"blå","andel":0}
    {"id":"5", feil
    {"id":"6","medlem":[{"fra":"2020-01-01","til":"2026-12-31","verdi":true}],"fylteÅr":18}
    """

  @Test func `each line is told its outcome with the conditions that failed and are open`() throws {
    let svar = try Bunkesak.kjør(blandet, try Bunkesak.oppsett())
    #expect(
      svar.linjer.filter { $0.hasPrefix("{\"id\"") } == [
        #"{"id":"1","utfall":"oppfylt","ikkeOppfylt":[],"åpne":[]}"#,
        #"{"id":"2","utfall":"ikke oppfylt","ikkeOppfylt":["gammelNok"],"åpne":["rikNok"]}"#,
        #"{"id":"4","utfall":"åpent","ikkeOppfylt":[],"åpne":["rikNok"]}"#,
        #"{"id":"6","utfall":"åpent","ikkeOppfylt":[],"åpne":["gammelNok","rikNok"]}"#,
      ])
    #expect(svar.linjer.count == 6)
    #expect(svar.linjer[2].hasPrefix(#"{"linje":4,"feil":"R0628","kolonne":21,"melding":""#))
    #expect(svar.linjer[4].hasPrefix(#"{"linje":7,"feil":"R0610""#))
    #expect(svar.telling.alle == 6)
    #expect(svar.telling.feil == 2)
    #expect(svar.meldinger.count == 2)
    #expect(svar.meldinger[0].hasPrefix("feil[R0628]: linje 4, kolonne 21: 'fylteÅr'"))
    #expect(svar.meldinger.allSatisfy { $0.contains("\n  = hjelp: ") })
  }

  @Test(arguments: [1, 2, 7, 64, 300])
  func `how much is read at a time makes no difference`(størrelse: Int) throws {
    var dice = Dice(seed: størrelse)
    let regelsett = try Bunkesak.regelsett()
    var byte = Array(blandet.utf8)
    for _ in 0..<40 {
      byte.append(0x0A)
      let linje = Bunkesak.linje(regelsett, flat: true, &dice)
      byte += dice.chance(30) ? Bunkesak.ødelagt(linje, &dice) : Array(linje.utf8)
    }
    let hele = try Bunkesak.kjør(byte, try Bunkesak.oppsett())
    #expect(hele.linjer.count > 40)
    for flesteLinjer in [1, 3, 8_192] {
      let delt = try Bunkesak.kjør(
        byte, try Bunkesak.oppsett(), størrelse: størrelse, flesteLinjer: flesteLinjer)
      #expect(delt == hele)
    }
  }

  @Test func `a level says less or more`() throws {
    let linje = blandet.split(separator: "\n")[3]
    var oppsett = try Bunkesak.oppsett()
    oppsett.medMangler = true
    #expect(try Bunkesak.kjør("\(linje)", oppsett).ut.hasSuffix(#""mangler":["inntekt"]}"# + "\n"))
    let utfall = try Bunkesak.kjør("\(linje)", try Bunkesak.oppsett(.utfall))
    #expect(utfall.ut == #"{"id":"4","utfall":"åpent"}"# + "\n")
  }

  @Test func `a whole decision is the one that a single run gives, on one line`() throws {
    let sak = Bunkesak.sak("1", #""fylteÅr":41,"bosatt":true"#)
    let svar = try Bunkesak.kjør(sak, try Bunkesak.oppsett(flat: false, .vedtak))
    let lest = Sak.les(SourceFile(name: "sak", text: sak), Bunkesak.regelverk)
    let (regelsett, funnet) = (try #require(lest.regelsett), try #require(lest.sak))
    let vedtak = try #require(Bunkesak.regelverk.avgjør(funnet, regelsett))
    #expect(svar.linjer.count == 1)
    let (ett, mange) = (try Self.uten(vedtak.json()), try Self.uten(svar.ut))
    #expect(mange == ett)
  }

  private static func uten(_ json: String) throws -> String {
    var skriver = JSONWriter(style: .compact)
    let (verdi, feil) = JSONParser.parse(SourceFile(name: "json", text: json), index: 0)
    #expect(feil.isEmpty)
    skriver.value(try #require(verdi))
    return skriver.text
  }

  @Test func `cases of many rule sets can stand in any order`() throws {
    let aap = { (id: Int) in
      #"{"id":"\#(id)","regelsett":"aap","avgjørelse":"arbeidsavklaringspenger","#
        + #""vurderingsdag":"2026-09-28","vedtaksdato":"2026-10-02","opplysninger":{}}"#
    }
    let tiltak = try #require(Regelverk.innebygd.regelsett("tiltak").0?.decisions.first?.name)
    let annen = aap(2).replacing("\"aap\"", with: "\"tiltak\"")
      .replacing("arbeidsavklaringspenger", with: tiltak)
    let linjer = [aap(1), annen, aap(3), annen, annen, aap(4)]
    let oppsett = Bunkeoppsett(.saker, .utfall, .innebygd)
    let svar = try Bunkesak.kjør(linjer.joined(separator: "\n"), oppsett)
    #expect(svar.linjer.map { $0.prefix(8) } == [1, 2, 3, 2, 2, 4].map { "{\"id\":\"\($0)" })
    #expect(svar.telling.feil == 0)
  }

  // MARK: Faults

  @Test func `a batch can stop at the first fault and go on from there`() throws {
    var oppsett = try Bunkesak.oppsett()
    oppsett.stanserVedFeil = true
    let svar = try Bunkesak.kjør(blandet, oppsett)
    #expect(svar.linjer.count == 2)
    #expect(svar.stansetVed == 4)
    let alle = try Bunkesak.kjør(blandet, try Bunkesak.oppsett())
    for størrelse in [10, 1 << 18] {
      let resten = try Bunkesak.kjør(
        blandet, try Bunkesak.oppsett(), størrelse: størrelse, fraLinje: 4)
      #expect(svar.linjer + resten.linjer == alle.linjer)
    }
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x7B, 0x7D], "R0604"),
      ([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], "R0603"),
      ([0x7B, 0x00, 0x7D], "R0610"), (Array(repeating: 0x5B, count: 5_000), "R0605"),
      (Array("{\"id\":\"1\"".utf8), "R0606"),
    ] as [([UInt8], String)])
  func `a broken line is told by its number, and the next is decided`(
    byte: [UInt8], code: String
  ) throws {
    let svar = try Bunkesak.kjør(
      Array("{}\n".utf8) + byte + Array("\n{}\n".utf8), try Bunkesak.oppsett(.utfall))
    #expect(svar.linjer.count == 3)
    #expect(svar.linjer[1].hasPrefix(#"{"linje":2,"feil":"\#(code)""#), "\(svar.linjer[1])")
    // The same at the end of the file, without a line break.
    let siste = try Bunkesak.kjør(Array("{}\n".utf8) + byte, try Bunkesak.oppsett(.utfall))
    #expect(siste.linjer == Array(svar.linjer.prefix(2)))
  }

  @Test func `a line that is too long is passed by without being held`() throws {
    let lang = [UInt8](repeating: 0x20, count: Linjekilde.lengsteLinje + 3)
    let byte = Array("{}\n".utf8) + lang + Array("\n{}\n".utf8)
    let svar = try Bunkesak.kjør(byte, try Bunkesak.oppsett(.utfall))
    #expect(svar.linjer.count == 3)
    #expect(svar.linjer[1].hasPrefix(#"{"linje":2,"feil":"R0602""#))
    #expect(svar.linjer[2] == #"{"id":"","utfall":"åpent"}"#)
  }

  @Test func `a name is written as it was, and escaped where it must be`() throws {
    let svar = try Bunkesak.kjør(
      #"{"id":"ærlig – «1»"}"# + "\n" + #"{"id":"a\"b\\c\u0041\n"}"# + "\n" + #"{"id":12}"#,
      try Bunkesak.oppsett(.utfall))
    #expect(
      svar.linjer == [
        #"{"id":"ærlig – «1»","utfall":"åpent"}"#, #"{"id":"a\"b\\cA\n","utfall":"åpent"}"#,
        #"{"id":"12","utfall":"åpent"}"#,
      ])
  }
}

extension Bunkesak {
  fileprivate static func oppsett(_ nivå: Bunkeoppsett.Nivå) throws -> Bunkeoppsett {
    try oppsett(flat: true, nivå)
  }
}
