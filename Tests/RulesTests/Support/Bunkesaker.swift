import RuleDSL
import Rules
import Testing
import Ytelser

/// Lines for batches: rules on invented law, random lines, and what comes out of them.
enum Bunkesak {
  static let regelverk = Prøvesak.regelverk(
    avgjørelse: "  skal gis når alle:\n    - gammelNok\n    - rikNok",
    hode: [
      Prøvesak.opplysning("født", "dato", "område 1900-01-01 til og med 2029-12-31"),
      Prøvesak.opplysning("fylteÅr", "heltall", "område 0 til og med 120"),
      Prøvesak.opplysning("andel", "prosent", "område 0 % til og med 100 %\ntrinn 0,5 %"),
      Prøvesak.opplysning("inntekt", "kroner", "område 0 kr til og med 9 000 000 kr"),
      Prøvesak.opplysning("bosatt", "ja/nei"),
      Prøvesak.opplysning("farge", "valg rød | grønn | blå"),
      Prøvesak.opplysning("medlem", "ja/nei over tid"),
    ].joined(),
    regler: """
      vilkår gammelNok
        oppfylt når fylteÅr ≥ 18 og (bosatt eller medlem) og født ≤ 2020-01-01

      vilkår rikNok
        oppfylt når inntekt ≥ 1 000 kr eller andel ≥ 50 % eller farge = rød

      dokumentasjonskrav papirer
        navn «papirer»
        hjemmel første ledd
        følge varsel
        fra søker
        krever alle:
          - a) fylteÅr er kjent
          - b) inntekt har kilde
      """, kanPåklages: false)

  static func regelsett() throws -> RuleSet {
    let (regelsett, feil) = regelverk.regelsett("prove")
    for feil in feil where feil.isError {
      Issue.record("\(feil.rendered(in: regelverk.bibliotek.files))")
    }
    return try #require(regelsett)
  }

  static func flat() throws -> Flatform {
    var flat = Flatform(try regelsett(), avgjørelse: "ytelse")
    flat.vurderingsdag = Flatform.dag("2026-09-28")
    return flat
  }

  static func oppsett(
    flat erFlat: Bool = true, _ nivå: Bunkeoppsett.Nivå = .grunner
  ) throws -> Bunkeoppsett {
    Bunkeoppsett(erFlat ? .flat(try flat()) : .saker, nivå, regelverk)
  }

  /// A whole case on one line.
  static func sak(_ id: String, _ opplysninger: String, _ mer: String = "") -> String {
    #"{"id":"\#(id)","regelsett":"prove","avgjørelse":"ytelse","vurderingsdag":"2026-09-28","#
      + #""vedtaksdato":"2026-10-02","opplysninger":{\#(opplysninger)}\#(mer)}"#
  }

  // MARK: Running

  /// All that came out of a batch.
  struct Svar: Equatable {
    var ut = ""
    var telling = Bunketelling()
    var meldinger: [String] = []
    var stansetVed: Int?

    var linjer: [String] { ut.split(separator: "\n").map(String.init) }
  }

  /// Runs a batch, read so many bytes at a time.
  static func kjør(
    _ byte: [UInt8], _ oppsett: Bunkeoppsett, størrelse: Int = 1 << 18, flesteLinjer: Int = 8_192,
    fraLinje: Int = 1
  ) throws -> Svar {
    var oppsett = oppsett
    var kilde = Linjekilde(
      erCSV: oppsett.csv != nil, fraLinje: fraLinje, størrelse: størrelse,
      flesteLinjer: flesteLinjer)
    var lest = 0
    func les(_ til: inout [UInt8], _ område: Range<Int>) -> Int {
      let antall = min(område.count, byte.count - lest)
      for nummer in 0..<antall { til[område.lowerBound + nummer] = byte[lest + nummer] }
      lest += antall
      return antall
    }
    if oppsett.csv != nil, case .flat(let flat) = oppsett.form {
      let linje = try kilde.overskrift(les)
      oppsett.csv = CSVhode.les(try #require(linje), flat).hode
    }
    var arbeider = Bunkearbeider(oppsett)
    var (stykke, svar) = (Bunkestykke(), Svar())
    while svar.stansetVed == nil, try kilde.neste(&stykke, les) {
      let ferdig = arbeider.avgjør(stykke)
      svar.ut += String(decoding: ferdig.byte, as: UTF8.self)
      svar.telling += ferdig.telling
      svar.meldinger += ferdig.meldinger
      svar.stansetVed = ferdig.stansetVed
    }
    return svar
  }

  static func kjør(
    _ tekst: String, _ oppsett: Bunkeoppsett, størrelse: Int = 1 << 18, fraLinje: Int = 1
  ) throws -> Svar {
    try kjør(Array(tekst.utf8), oppsett, størrelse: størrelse, fraLinje: fraLinje)
  }

  // MARK: Random lines

  /// A line with random values of the facts, most of them right.
  static func linje(_ regelsett: RuleSet, flat: Bool, _ dice: inout Dice) -> String {
    let luft = dice.pick(["", "", " ", "\t"])
    var felter: [String] = []
    let prosent = regelsett.facts.count > 30 ? 10 : 60
    for fact in regelsett.facts.dropFirst(3) where !fact.isPart && dice.chance(prosent) {
      if fact.list != nil || fact.isOverTime, dice.chance(95) { continue }
      let verdi = verdi(fact, &dice)
      let skrevet =
        flat || dice.chance(30)
        ? verdi
        : #"{"verdi":\#(luft)\#(verdi),"kilde":"søknaden – «\#(dice.roll(1...9))»","dato":"2026-09-01"}"#
      felter.append(#""\#(fact.name)":\#(luft)\#(dice.chance(2) ? "null" : skrevet)"#)
    }
    if dice.chance(20) { felter.shuffle(using: &dice) }
    let inni = felter.joined(separator: ",\(luft)")
    guard !flat else {
      return #"{"id":"sak-\#(dice.roll(1...99))"\#(felter.isEmpty ? "" : ",")\#(inni)}"#
    }
    let dag = "20\(dice.roll(10...30))-0\(dice.roll(1...9))-1\(dice.roll(0...9))"
    var hode = [
      #""id":"sak-1""#, #""regelsett":"\#(regelsett.id)""#,
      #""avgjørelse":"\#(dice.pick(regelsett.decisions).name)""#, #""vurderingsdag":"\#(dag)""#,
      #""vedtaksdato":"2030-12-01""#, #""opplysninger":\#(luft){\#(inni)}"#,
    ]
    if dice.chance(50) { hode.insert(#""kravdato":"\#(dag)""#, at: 3) }
    if dice.chance(10) { hode.shuffle(using: &dice) }
    if dice.chance(5) { hode.remove(at: dice.roll(0...hode.count - 1)) }
    return "{\(luft)" + hode.joined(separator: "\(luft),") + "}"
  }

  private static func verdi(_ fact: Fact, _ dice: inout Dice) -> String {
    if dice.chance(3) { return dice.pick(["\"x\"", "1e2", "007", "-0", "0.5", "[]", "{}", "1."]) }
    switch fact.type {
    case .truth, .outcome: return dice.chance(50) ? "true" : "false"
    case .day:
      let dag = Day(number: number(fact, &dice)).description
      return "\"\(dice.chance(2) ? String(dag.prefix(7)) : dag)\""
    case .choice(let navn, _): return "\"\(dice.pick(navn))\""
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount:
      let value = number(fact, &dice) + (dice.chance(2) ? Int64(dice.roll(-3...3)) : 0)
      let digits = String(1_000_000 + value.magnitude % 1_000_000).dropFirst()
      let whole = "\(value < 0 ? "-" : "")\(value.magnitude / 1_000_000)"
      return whole + (digits == "000000" && dice.chance(90) ? "" : ".\(digits)")
    }
  }

  /// A value in the range, or seldom just outside.
  private static func number(_ fact: Fact, _ dice: inout Dice) -> Int64 {
    let steps = (fact.range.high - fact.range.low) / fact.step
    let chosen = dice.chance(10) ? steps : Int64(dice.roll(0...Int(steps)))
    return fact.range.low + (chosen + (dice.chance(2) ? 1 : 0)) * fact.step
  }

  /// A line with some of its bytes changed; never with a line break.
  static func ødelagt(_ linje: String, _ dice: inout Dice) -> [UInt8] {
    var byte = Array(linje.utf8)
    for _ in 0..<dice.roll(1...3) where !byte.isEmpty {
      let her = dice.roll(0...byte.count - 1)
      let deler = [
        "\"", "{", "}", ",", ":", "\\", "\\u00e5", "null", "true", " ", "\t", "\r", "e9", "-", "0",
        ".", "9999999999999999999", "å", "a\u{30A}", "\"id\":\"2\",", "\0", "[", "]", "\u{1}",
      ]
      switch dice.roll(0...5) {
      case 0: byte.remove(at: her)
      case 1: byte.insert(byte[her], at: her)
      case 2: byte.swapAt(her, dice.roll(0...byte.count - 1))
      case 3: byte[her] = UInt8(dice.roll(0...255))
      case 4: byte.insert(contentsOf: Array(dice.pick(deler).utf8), at: her)
      default: byte.removeSubrange(her..<min(byte.count, her + dice.roll(1...12)))
      }
    }
    return byte.map { $0 == 0x0A ? 0x20 : $0 }
  }
}
