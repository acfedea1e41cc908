import Rules

/// Leser en linje rett fra byte til plasser, uten tekster, oppslag og nye objekter.
///
/// Den tar bare imot det den er helt sikker på at den strenge leseren tar imot, med de samme
/// verdiene. Alt annet, riktig eller galt, er ``usikker``, og den linjen leses strengt.
struct Hurtigleser: ~Copyable {
  /// Den strenge leseren må lese linjen.
  static let usikker = -1

  let skjema: Linjeskjema
  let felter: Plasser<Linjeskjema.Felt>
  var opplysninger: Nøkkelring
  /// Alle valg etter hverandre, hvert med anførselstegnet etter.
  let valg: Plasser<UInt8>
  let valgplasser: [Range<Int>]
  let måneder = Månedstabell()

  /// Linjene som er lest, og raden som leses nå.
  var rader: Linjerader

  /// Det som står i anførselstegn under `id`, eller et tall; tomt når den mangler.
  var id = 0..<0
  var idErTekst = true
  /// Dagene i saken, slik de er skrevet, som ord i en rad.
  var vurderingsdag: Int64?
  var kravdato: Int64?
  var vedtaksdato: Int64?

  // Øverste nivå i en flat linje, og i en sak.
  var flate: Nøkkelring
  var saksfelter = Nøkkelring(Saksfelt.allCases.map(\.rawValue))
  var kildefelter = Nøkkelring(Kildefelt.allCases.map(\.rawValue))
  /// `regelsett` og hver avgjørelse slik de skal stå, i anførselstegn.
  let regelsettnavn: [UInt8]
  let avgjørelser: [[UInt8]]
  var avgjørelse = 0

  init(_ skjema: Linjeskjema) {
    self.skjema = skjema
    felter = Plasser(skjema.felter)
    opplysninger = Nøkkelring(skjema.navn)
    flate = Nøkkelring(skjema.navn + ["id"] + Linjeskjema.dager)
    rader = Linjerader(skjema)
    var ord: [UInt8] = []
    valgplasser = skjema.valg.map { navn in
      let fra = ord.count
      ord += Array("\(navn)\"".utf8)
      return fra..<ord.count
    }
    valg = Plasser(ord)
    regelsettnavn = Array("\"\(skjema.regelsett.id)\"".utf8)
    avgjørelser = skjema.regelsett.decisions.map { Array("\"\($0.name)\"".utf8) }
  }

  mutating func begynn() {
    rader.begynn()
    id = 0..<0
    idErTekst = true
    (vurderingsdag, kravdato, vedtaksdato) = (nil, nil, nil)
  }

  @inline(__always)
  mutating func sett(_ plass: Int32, _ ord: Int64) { rader.sett(Int(plass), ord) }

  // MARK: En flat linje

  /// `{"id": "1", "alder": 41, "bosatt": null}`
  ///
  /// - Returns: Plassen etter linjeskiftet, eller ``usikker``.
  mutating func flat(_ byte: Linjebyte, fra: Int) -> Int {
    begynn()
    flate.begynn()
    var her = Self.mellomrom(byte, fra)
    guard byte[her] == UInt8(ascii: "{") else { return Self.usikker }
    her = Self.mellomrom(byte, her &+ 1)
    if byte[her] == UInt8(ascii: "}") { return Self.slutt(byte, her &+ 1) }
    var forrige = flate.begynnelsen
    while true {
      let (nøkkel, etter) = flate.finn(byte, her, etter: forrige)
      guard nøkkel >= 0 else { return Self.usikker }
      her = Self.mellomrom(byte, etter)
      her =
        nøkkel < felter.antall
        ? flatVerdi(nøkkel, byte, her) : annetFelt(nøkkel &- felter.antall, byte, her)
      guard her >= 0 else { return Self.usikker }
      her = Self.mellomrom(byte, her)
      if byte[her] == UInt8(ascii: ",") {
        her = Self.mellomrom(byte, her &+ 1)
        forrige = nøkkel
        continue
      }
      guard byte[her] == UInt8(ascii: "}") else { return Self.usikker }
      return Self.slutt(byte, her &+ 1)
    }
  }

  @inline(__always)
  private mutating func flatVerdi(
    _ felt: Int, _ byte: Linjebyte, _ her: Int
  ) -> Int {
    if byte[her] == UInt8(ascii: "n") { return Self.null(byte, her) }
    let etter = verdi(felt, byte, her)
    if etter >= 0, felter[felt].kjent >= 0 { sett(felter[felt].kjent, Linjerader.ja) }
    return etter
  }

  /// `id` og dagene i saken.
  private mutating func annetFelt(_ nummer: Int, _ byte: Linjebyte, _ her: Int) -> Int {
    if byte[her] == UInt8(ascii: "n") { return Self.null(byte, her) }
    if nummer == 0 {
      if byte[her] == UInt8(ascii: "\"") {
        let etter = Self.tekst(byte, her)
        if etter >= 0 { id = her &+ 1..<etter &- 1 }
        return etter
      }
      let etter = Self.heltall(byte, her)
      if etter >= 0 { (id, idErTekst) = (her..<etter, false) }
      return etter
    }
    let dag = dag(byte, her)
    guard let dag else { return Self.usikker }
    switch nummer {
    case 1: vurderingsdag = dag
    case 2: kravdato = dag
    default: vedtaksdato = dag
    }
    return her &+ 12
  }

  // MARK: Tegn

  /// Plassen etter mellomrom; linjeskift er ikke mellomrom her.
  @inline(__always)
  static func mellomrom(_ byte: Linjebyte, _ fra: Int) -> Int {
    // Oftest er det ingen.
    byte[fra] > 0x20 ? fra : forbi(byte, fra)
  }

  @inline(never)
  private static func forbi(_ byte: Linjebyte, _ fra: Int) -> Int {
    var her = fra
    while byte[her] == 0x20 || byte[her] == 0x09 || byte[her] == 0x0D { her &+= 1 }
    return her
  }

  /// Plassen etter linjeskiftet, når det bare er mellomrom foran det.
  @inline(__always)
  static func slutt(_ byte: Linjebyte, _ fra: Int) -> Int {
    let her = mellomrom(byte, fra)
    return byte[her] == UInt8(ascii: "\n") ? her &+ 1 : usikker
  }

  @inline(__always)
  static func null(_ byte: Linjebyte, _ her: Int) -> Int {
    byte.halvord(her) == 0x6C6C_756E ? her &+ 4 : usikker
  }

  /// Et heltall uten fortegn, på høyst 18 sifre.
  static func heltall(_ byte: Linjebyte, _ fra: Int) -> Int {
    var her = fra
    while byte[her] &- 0x30 < 10, her &- fra < 19 { her &+= 1 }
    let lengde = her &- fra
    if lengde == 0 || lengde > 18 || (lengde > 1 && byte[fra] == 0x30) { return usikker }
    return her
  }

  /// En tekst uten escape-sekvenser, i anførselstegn: plassen etter det siste.
  ///
  /// Tegn utenfor ASCII er med når de er latinske bokstaver eller vanlige skilletegn; de andre kan
  /// være kombinerende, og dem teller den strenge leseren.
  @inline(__always)
  static func tekst(_ byte: Linjebyte, _ fra: Int) -> Int {
    guard byte[fra] == UInt8(ascii: "\"") else { return usikker }
    var her = fra &+ 1
    while true {
      let ord = byte.ord(her)
      let merker = særlige(ord)
      guard merker != 0 else {
        her &+= 8
        continue
      }
      her &+= merker.trailingZeroBitCount &>> 3
      let tegn = byte[her]
      if tegn == UInt8(ascii: "\"") { return her &+ 1 }
      guard tegn >= 0x80 else { return usikker }
      let lengde = latinsk(byte, her)
      guard lengde > 0 else { return usikker }
      her &+= lengde
    }
  }

  /// Et høyt bit i hver byte som er et styretegn, `"`, `\` eller utenfor ASCII. Det laveste er riktig.
  @inline(__always)
  private static func særlige(_ ord: UInt64) -> UInt64 {
    let (en, høyt): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let sitat = ord ^ (en &* 0x22)
    let strek = ord ^ (en &* 0x5C)
    let styre = (ord &- en &* 0x20) & ~ord
    return ((sitat &- en) & ~sitat | (strek &- en) & ~strek | styre | ord) & høyt
  }

  /// Lengden av tegnet: U+0080–U+02FF og U+2000–U+203F, ellers 0.
  private static func latinsk(_ byte: Linjebyte, _ her: Int) -> Int {
    let første = byte[her]
    if første >= 0xC2, første <= 0xCB, byte[her &+ 1] & 0xC0 == 0x80 { return 2 }
    if første == 0xE2, byte[her &+ 1] == 0x80, byte[her &+ 2] & 0xC0 == 0x80 { return 3 }
    return 0
  }
}
