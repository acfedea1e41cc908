import Rules

/// Feltene på øverste nivå i en sak som ikke trenger den strenge leseren.
enum Saksfelt: String, CaseIterable {
  case id, regelsett, avgjørelse, vurderingsdag, kravdato, vedtaksdato, saksbehandler, kontor
  case opplysninger
}

/// Feltene ved en verdi som ikke trenger den strenge leseren.
enum Kildefelt: String, CaseIterable {
  case verdi, kilde, dato
}

extension Hurtigleser {
  /// En hel sak, slik `rulecheck run` tar den.
  ///
  /// - Returns: Plassen etter linjeskiftet, eller ``usikker``: også når saken er for et annet
  ///   regelsett enn skjemaets.
  mutating func sak(_ byte: Linjebyte, fra: Int) -> Int {
    begynn()
    avgjørelse = -1
    saksfelter.begynn()
    var her = Self.mellomrom(byte, fra)
    guard byte[her] == UInt8(ascii: "{") else { return Self.usikker }
    her = Self.mellomrom(byte, her &+ 1)
    var forrige = saksfelter.begynnelsen
    while true {
      let (nøkkel, etter) = saksfelter.finn(byte, her, etter: forrige)
      guard nøkkel >= 0 else { return Self.usikker }
      her = saksfelt(nøkkel, byte, Self.mellomrom(byte, etter))
      guard her >= 0 else { return Self.usikker }
      her = Self.mellomrom(byte, her)
      if byte[her] == UInt8(ascii: ",") {
        her = Self.mellomrom(byte, her &+ 1)
        forrige = nøkkel
        continue
      }
      guard byte[her] == UInt8(ascii: "}"), erHel else { return Self.usikker }
      return Self.slutt(byte, her &+ 1)
    }
  }

  /// Om alt en sak må ha, er lest.
  private var erHel: Bool {
    vurderingsdag != nil && vedtaksdato != nil && avgjørelse >= 0 && saksfelter.harSett(1)
      && saksfelter.harSett(8)
  }

  private mutating func saksfelt(_ nøkkel: Int, _ byte: Linjebyte, _ her: Int) -> Int {
    switch nøkkel {
    case 0:
      let etter = Self.tekst(byte, her)
      if etter >= 0 { id = her &+ 1..<etter &- 1 }
      return etter
    case 1: return står(regelsettnavn, byte, her) ? her &+ regelsettnavn.count : Self.usikker
    case 2:
      for (nummer, navn) in avgjørelser.enumerated() where står(navn, byte, her) {
        avgjørelse = nummer
        return her &+ navn.count
      }
      return Self.usikker
    case 3:
      vurderingsdag = dag(byte, her)
      return vurderingsdag == nil ? Self.usikker : her &+ 12
    case 4:
      kravdato = dag(byte, her)
      return kravdato == nil ? Self.usikker : her &+ 12
    case 5:
      vedtaksdato = dag(byte, her)
      return vedtaksdato == nil ? Self.usikker : her &+ 12
    case 6, 7: return Self.tekst(byte, her)
    default: return alleOpplysninger(byte, her)
    }
  }

  private mutating func alleOpplysninger(_ byte: Linjebyte, _ fra: Int) -> Int {
    guard byte[fra] == UInt8(ascii: "{") else { return Self.usikker }
    opplysninger.begynn()
    var her = Self.mellomrom(byte, fra &+ 1)
    if byte[her] == UInt8(ascii: "}") { return her &+ 1 }
    var forrige = opplysninger.begynnelsen
    while true {
      let (nøkkel, etter) = opplysninger.finn(byte, her, etter: forrige)
      guard nøkkel >= 0 else { return Self.usikker }
      her = Self.mellomrom(byte, etter)
      her =
        byte[her] == UInt8(ascii: "{")
        ? medKilde(nøkkel, byte, her) : uten(nøkkel, byte, her)
      guard her >= 0 else { return Self.usikker }
      her = Self.mellomrom(byte, her)
      if byte[her] == UInt8(ascii: ",") {
        her = Self.mellomrom(byte, her &+ 1)
        forrige = nøkkel
        continue
      }
      return byte[her] == UInt8(ascii: "}") ? her &+ 1 : Self.usikker
    }
  }

  /// Bare verdien, uten kilde.
  @inline(__always)
  private mutating func uten(
    _ felt: Int, _ byte: Linjebyte, _ her: Int
  ) -> Int {
    let etter = verdi(felt, byte, her)
    if etter >= 0, felter[felt].kjent >= 0 { sett(felter[felt].kjent, Linjerader.ja) }
    return etter
  }

  /// `{"verdi": 40, "kilde": "lege", "dato": "2026-09-30"}`
  @inline(__always)
  private mutating func medKilde(
    _ felt: Int, _ byte: Linjebyte, _ fra: Int
  ) -> Int {
    kildefelter.begynn()
    var her = Self.mellomrom(byte, fra &+ 1)
    var forrige = kildefelter.begynnelsen
    while true {
      let (nøkkel, etter) = kildefelter.finn(byte, her, etter: forrige)
      guard nøkkel >= 0 else { return Self.usikker }
      her = Self.mellomrom(byte, etter)
      switch nøkkel {
      case 0: her = uten(felt, byte, her)
      case 1: her = Self.tekst(byte, her)
      default: her = dag(byte, her) == nil ? Self.usikker : her &+ 12
      }
      guard her >= 0 else { return Self.usikker }
      her = Self.mellomrom(byte, her)
      if byte[her] == UInt8(ascii: ",") {
        her = Self.mellomrom(byte, her &+ 1)
        forrige = nøkkel
        continue
      }
      guard byte[her] == UInt8(ascii: "}"), kildefelter.harSett(0) else { return Self.usikker }
      if felter[felt].harKilde >= 0, kildefelter.harSett(1), kildefelter.harSett(2) {
        sett(felter[felt].harKilde, Linjerader.ja)
      }
      return her &+ 1
    }
  }
}
