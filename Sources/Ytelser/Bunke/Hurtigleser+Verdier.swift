import Rules

extension Hurtigleser {
  /// En verdi av opplysningens type, innenfor området. `null` er ingen verdi.
  ///
  /// - Returns: Plassen etter verdien, eller ``usikker``.
  @inline(__always)
  mutating func verdi(_ felt: Int, _ byte: Linjebyte, _ her: Int) -> Int {
    switch felter[felt].slag {
    case .sannhet:
      let ord = byte.halvord(her)
      let erSann = ord == 0x6575_7274
      let erUsann = ord == 0x736C_6166 && byte[her &+ 4] == UInt8(ascii: "e")
      guard erSann || erUsann else { return Self.usikker }
      sett(felter[felt].plass, erSann ? Linjerader.ja : Linjerader.nei)
      return her &+ (erSann ? 4 : 5)
    case .tall: return tall(felt, byte, her)
    case .dag:
      guard let dag = dag(byte, her), dag >= felter[felt].lavest, dag <= felter[felt].høyest else {
        return Self.usikker
      }
      sett(felter[felt].plass, dag)
      return her &+ 12
    case .valg: return valg(felt, byte, her)
    case .annet: return Self.usikker
    }
  }

  /// En dag i anførselstegn, tolv byte, som ordet i en rad.
  @inline(__always)
  func dag(_ byte: Linjebyte, _ her: Int) -> Int64? {
    guard byte[her] == UInt8(ascii: "\""), let dag = måneder.dag(byte, her &+ 1),
      byte[her &+ 11] == UInt8(ascii: "\"")
    else { return nil }
    return dag
  }

  /// Høyst tolv sifre foran punktumet og seks etter; lengre tall leses strengt.
  @inline(__always)
  private mutating func tall(_ felt: Int, _ byte: Linjebyte, _ fra: Int) -> Int {
    let erNegativt = byte[fra] == UInt8(ascii: "-")
    let første = erNegativt ? fra &+ 1 : fra
    var her = første
    var verdi: Int64 = 0
    while byte[her] &- 0x30 < 10, her &- første < 13 {
      verdi = verdi &* 10 &+ Int64(byte[her] &- 0x30)
      her &+= 1
    }
    let sifre = her &- første
    if sifre == 0 || sifre > 12 || (sifre > 1 && byte[første] == 0x30) { return Self.usikker }
    let heltall = erNegativt ? 0 &- verdi : verdi
    verdi = verdi &* NodeValue.one
    let erHelt = byte[her] != UInt8(ascii: ".")
    if !erHelt {
      let desimaler = desimaler(byte, her &+ 1)
      guard desimaler.etter >= 0 else { return Self.usikker }
      verdi = verdi &+ desimaler.verdi
      her = desimaler.etter
    }
    if erNegativt { verdi = 0 &- verdi }
    guard verdi >= felter[felt].lavest, verdi <= felter[felt].høyest else { return Self.usikker }
    // Heltall er oftest på trinnet uten at det må deles.
    let trinn = felter[felt].trinn
    if erHelt, trinn == NodeValue.one {
      sett(felter[felt].plass, felter[felt].førsteTrinn.map { heltall &- $0 } ?? verdi)
    } else {
      guard trinn == 1 || verdi % trinn == 0 else { return Self.usikker }
      sett(felter[felt].plass, felter[felt].førsteTrinn.map { verdi / trinn &- $0 } ?? verdi)
    }
    return her
  }

  /// Ett til seks sifre etter punktumet, i milliondeler.
  private func desimaler(_ byte: Linjebyte, _ fra: Int) -> (verdi: Int64, etter: Int) {
    var her = fra
    var verdi: Int64 = 0
    while byte[her] &- 0x30 < 10, her &- fra < 7 {
      verdi = verdi &* 10 &+ Int64(byte[her] &- 0x30)
      her &+= 1
    }
    guard (1...6).contains(her &- fra) else { return (0, Self.usikker) }
    for _ in 0..<6 &- (her &- fra) { verdi = verdi &* 10 }
    return (verdi, her)
  }

  /// Et av valgene, byte for byte.
  private mutating func valg(_ felt: Int, _ byte: Linjebyte, _ her: Int) -> Int {
    guard byte[her] == UInt8(ascii: "\"") else { return Self.usikker }
    for nummer in 0..<Int(felter[felt].antallValg) {
      let etter = passer(valgplasser[Int(felter[felt].valg) + nummer], byte, her &+ 1)
      if etter >= 0 {
        sett(felter[felt].plass, 1 << Int64(nummer))
        return etter
      }
    }
    return Self.usikker
  }

  /// Plassen etter et ord som står her, med anførselstegnet; ellers ``usikker``.
  private func passer(_ ord: Range<Int>, _ byte: Linjebyte, _ fra: Int) -> Int {
    var her = fra
    for plass in ord {
      if byte[her] != valg[plass] { return Self.usikker }
      her &+= 1
    }
    return her
  }

  /// Om noen byte står her. Ingen av dem er linjeskift, så den første ulike stanser i tide.
  func står(_ ord: [UInt8], _ byte: Linjebyte, _ fra: Int) -> Bool {
    for nummer in ord.indices where byte[fra &+ nummer] != ord[nummer] { return false }
    return true
  }
}
