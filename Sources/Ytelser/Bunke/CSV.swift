package import Rules

/// Kolonnene i en CSV-fil (RFC 4180), slik den første linjen sier.
///
/// Skilletegnet er semikolon når overskriften har et utenfor anførselstegn, ellers komma.
package struct CSVhode: Sendable {
  /// Hvordan cellene i en kolonne skrives som JSON.
  enum Slag: Sendable {
    case tekst, sannhet, tall
  }

  struct Kolonne: Sendable {
    var navn: String
    var slag: Slag
    /// `"navn":`
    var nøkkel: [UInt8]
  }

  let skille: UInt8
  let kolonner: [Kolonne]

  /// Leser overskriften.
  ///
  /// - Returns: Kolonnene, eller nil og det første som er galt, med navnet på kolonnen.
  package static func les(
    _ linje: [UInt8], _ flat: Flatform
  ) -> (hode: CSVhode?, feil: (melding: Diagnostic.Message, kolonne: String)?) {
    let merke: [UInt8] = [0xEF, 0xBB, 0xBF]
    let byte = linje.starts(with: merke) ? Array(linje.dropFirst(3)) : linje
    let skille = Self.skille(byte)
    var celler = CSVceller(byte, skille: skille)
    var kolonner: [Kolonne] = []
    while let celle = celler.neste() {
      let navn = String(decoding: celle, as: UTF8.self)
      if let feil = celler.feil { return (nil, (feil, navn)) }
      if let feil = Self.feil(navn, kolonner.map(\.navn), flat) { return (nil, (feil, navn)) }
      kolonner.append(
        Kolonne(navn: navn, slag: slag(navn, flat), nøkkel: Array("\"\(navn)\":".utf8)))
    }
    if let feil = celler.feil { return (nil, (feil, kolonner.last?.navn ?? "")) }
    return (CSVhode(skille: skille, kolonner: kolonner), nil)
  }

  private static func skille(_ byte: [UInt8]) -> UInt8 {
    var iTekst = false
    for tegn in byte {
      if tegn == UInt8(ascii: "\"") { iTekst.toggle() }
      if tegn == UInt8(ascii: ";"), !iTekst { return tegn }
    }
    return UInt8(ascii: ",")
  }

  private static func feil(
    _ navn: String, _ før: [String], _ flat: Flatform
  ) -> Diagnostic.Message? {
    if før.contains(navn) { return .sammeKolonne(navn) }
    if navn == "id" || Linjeskjema.dager.contains(navn) { return nil }
    guard flat.navn.contains(navn), let id = flat.regelsett.fact(named: navn) else {
      return .ukjentKolonne(navn, blant: ["id"] + flat.navn)
    }
    let fact = flat.regelsett.facts[id.index]
    return fact.list != nil || fact.isOverTime ? .ikkeICSV(navn) : nil
  }

  private static func slag(_ navn: String, _ flat: Flatform) -> Slag {
    guard let id = flat.regelsett.fact(named: navn) else { return .tekst }
    let type = flat.regelsett.facts[id.index].type
    return type == .truth ? .sannhet : type.isNumber ? .tall : .tekst
  }
}

/// Cellene i en linje, uten anførselstegn.
struct CSVceller {
  private let byte: [UInt8]
  private let skille: UInt8
  private var her = 0
  private var erSlutt = false
  private(set) var feil: Diagnostic.Message?

  /// - Parameter byte: Linjen uten linjeskiftet som avslutter den.
  init(_ byte: [UInt8], skille: UInt8) {
    self.byte = byte.last == 0x0D ? byte.dropLast() : byte
    self.skille = skille
  }

  /// Neste celle; nil etter den siste.
  mutating func neste() -> ArraySlice<UInt8>? {
    if erSlutt || feil != nil { return nil }
    while her < byte.count, byte[her] == 0x20 || byte[her] == 0x09 { her += 1 }
    let celle = her < byte.count && byte[her] == UInt8(ascii: "\"") ? iAnførsel() : bar()
    if her < byte.count {
      her += 1
    } else {
      erSlutt = true
    }
    return celle
  }

  private mutating func bar() -> ArraySlice<UInt8> {
    let fra = her
    while her < byte.count, byte[her] != skille {
      if byte[her] == UInt8(ascii: "\"") { feil = .anførselICelle }
      her += 1
    }
    var til = her
    while til > fra, byte[til - 1] == 0x20 || byte[til - 1] == 0x09 { til -= 1 }
    return byte[fra..<til]
  }

  private mutating func iAnførsel() -> ArraySlice<UInt8> {
    var celle: [UInt8] = []
    her += 1
    while her < byte.count {
      let tegn = byte[her]
      her += 1
      if tegn != UInt8(ascii: "\"") {
        celle.append(tegn)
      } else if her < byte.count, byte[her] == UInt8(ascii: "\"") {
        celle.append(tegn)
        her += 1
      } else {
        while her < byte.count, byte[her] == 0x20 || byte[her] == 0x09 { her += 1 }
        if her < byte.count, byte[her] != skille { feil = .anførselICelle }
        return celle[...]
      }
    }
    feil = .uavsluttetCelle
    return celle[...]
  }
}

/// Skriver en CSV-linje om til en flat JSON-linje, så den leses som alle andre.
struct CSVOmskriver: Sendable {
  /// Hvor hver celle begynner i det som er skrevet om.
  struct Kolonner {
    var plasser: [Int] = []
    var hode: CSVhode

    /// Navnet på kolonnen som en plass hører til.
    func navn(ved plass: Int) -> String {
      let nummer = plasser.lastIndex { $0 <= plass } ?? 0
      return hode.kolonner.indices.contains(nummer) ? hode.kolonner[nummer].navn : ""
    }
  }

  let hode: CSVhode
  /// Linjen som JSON, uten linjeskift.
  private(set) var json: [UInt8] = []
  private(set) var kolonner: Kolonner

  init(_ hode: CSVhode) {
    self.hode = hode
    kolonner = Kolonner(hode: hode)
  }

  /// - Returns: Det som er galt med cellene, med navnet på kolonnen; nil når linjen er skrevet om.
  mutating func skrivOm(_ linje: [UInt8]) -> (melding: Diagnostic.Message, kolonne: String)? {
    json.removeAll(keepingCapacity: true)
    kolonner.plasser.removeAll(keepingCapacity: true)
    json.append(UInt8(ascii: "{"))
    var celler = CSVceller(linje, skille: hode.skille)
    var nummer = 0
    while let celle = celler.neste() {
      let navn = nummer < hode.kolonner.count ? hode.kolonner[nummer].navn : ""
      if let feil = celler.feil { return (feil, navn) }
      kolonner.plasser.append(json.count)
      if nummer < hode.kolonner.count, !celle.isEmpty { skriv(celle, hode.kolonner[nummer]) }
      nummer += 1
    }
    guard nummer == hode.kolonner.count else {
      let siste = hode.kolonner[min(nummer, hode.kolonner.count) - 1].navn
      return (.antallCeller(nummer, hode.kolonner.count), siste)
    }
    json.append(UInt8(ascii: "}"))
    return nil
  }

  private mutating func skriv(_ celle: ArraySlice<UInt8>, _ kolonne: CSVhode.Kolonne) {
    if json.count > 1 { json.append(UInt8(ascii: ",")) }
    json += kolonne.nøkkel
    switch kolonne.slag {
    case .sannhet:
      if let svar = Self.svar(celle) {
        json += (svar ? "true" : "false").utf8
        return
      }
    case .tall:
      if let tall = Self.tall(celle) {
        json += tall
        return
      }
    case .tekst: break
    }
    json.append(UInt8(ascii: "\""))
    for tegn in celle { skriv(tegn) }
    json.append(UInt8(ascii: "\""))
  }

  private mutating func skriv(_ tegn: UInt8) {
    switch tegn {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), tegn]
    case 0..<0x20:
      json += "\\u00".utf8
      json += (tegn < 16 ? "0" : "").utf8
      json += String(tegn, radix: 16).utf8
    default: json.append(tegn)
    }
  }

  /// `ja`, `nei`, `true` eller `false`, med store eller små bokstaver.
  private static func svar(_ celle: ArraySlice<UInt8>) -> Bool? {
    switch String(decoding: celle.map { $0 | 0x20 }, as: UTF8.self) {
    case "ja", "true": true
    case "nei", "false": false
    default: nil
    }
  }

  /// Sifre med komma eller punktum, skrevet med punktum.
  private static func tall(_ celle: ArraySlice<UInt8>) -> [UInt8]? {
    let byte = celle.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
    let uten = byte.first == UInt8(ascii: "-") ? byte.dropFirst() : byte[...]
    guard let første = uten.first, første != UInt8(ascii: "."),
      uten.allSatisfy({ $0 == UInt8(ascii: ".") || $0 &- 0x30 < 10 })
    else { return nil }
    return byte
  }
}
