/// Deler en tekst i setninger og ord, for kontroller som leser hva et menneske har skrevet.
package enum Ordleser {
  /// Et ord, et tall, et paragraftegn eller et komma.
  package struct Ord: Hashable {
    package var tekst: String
    /// Om det er skrevet med stor bokstav inne i en setning, som navn er.
    package var erNavn: Bool
    /// Om det har et siffer: et tall, en dag, et klokkeslett.
    package var erTall: Bool
    /// Med små bokstaver.
    package let lite: String

    init(tekst: String, erNavn: Bool, erTall: Bool) {
      self.tekst = tekst
      self.erNavn = erNavn
      self.erTall = erTall
      lite = tekst.medSmåBokstaver
    }
  }

  /// Ordene i hver setning. Punktumet i `1. juli` og `nr. 3` slutter ingen setning.
  package static func setninger(_ tekst: String) -> [[Ord]] {
    let byte = Array(tekst.utf8)
    let tegn = Tegn.alle(i: tekst, byte)
    var setninger: [[Ord]] = []
    var setning: [Ord] = []
    var plass = 0
    while plass < tegn.count - 1 {
      let slutt = tegn[plass].erIOrd ? slutt(av: plass, i: tegn) : plass + 1
      if tegn[plass].erIOrd || tegn[plass].art.contains(.alene) {
        let ord = byte[tegn[plass].start..<tegn[slutt].start]
        setning.append(
          Ord(
            tekst: String(decoding: ord, as: UTF8.self),
            erNavn: !setning.isEmpty && tegn[plass].erIOrd && tegn[plass].art.contains(.stor),
            erTall: tegn[plass..<slutt].contains { $0.art.contains(.tall) }))
      } else if slutterSetning(plass, i: tegn) {
        if !setning.isEmpty { setninger.append(setning) }
        setning = []
      }
      plass = slutt
    }
    return setning.isEmpty ? setninger : setninger + [setning]
  }

  /// Alle ordene i en tekst.
  static func ord(_ tekst: String) -> [Ord] { setninger(tekst).flatMap { $0 } }

  /// Der ordet slutter: bokstaver for seg, og tall med skilletegn mellom sifrene (`12.10.2026`).
  private static func slutt(av start: Int, i tegn: [Tegn]) -> Int {
    let art: Tegn.Art = tegn[start].art.contains(.tall) ? .tall : .bokstav
    var plass = start
    while plass < tegn.count - 1 {
      let mellom =
        art == .tall && tegn[plass].art.contains(.mellomSifre)
        && tegn[plass + 1].art.contains(.tall)
      guard tegn[plass].art.contains(art) || mellom else { break }
      plass += 1
    }
    return plass
  }

  private static func slutterSetning(_ plass: Int, i tegn: [Tegn]) -> Bool {
    if tegn[plass].art.contains(.setningsslutt) { return true }
    guard tegn[plass].art.contains(.punktum) else { return false }
    let neste = tegn[(plass + 1)...].first { !$0.art.contains(.etterPunktum) }
    return neste.map { $0.art.contains(.stor) || $0.art.contains(.slutt) } ?? true
  }
}

/// Et tegn i en tekst: hva det er, og hvilken byte det begynner med.
private struct Tegn {
  /// Det leseren spør om et tegn.
  struct Art: OptionSet {
    let rawValue: UInt16

    static let bokstav = Art(rawValue: 1)
    static let tall = Art(rawValue: 2)
    static let stor = Art(rawValue: 4)
    /// Et ord for seg selv: `§` og komma.
    static let alene = Art(rawValue: 8)
    static let punktum = Art(rawValue: 16)
    static let setningsslutt = Art(rawValue: 32)
    /// Mellomrom og anførselstegn, som kan stå etter et punktum uten å si om det slutter noe.
    static let etterPunktum = Art(rawValue: 64)
    static let mellomSifre = Art(rawValue: 128)
    /// Slutten på teksten.
    static let slutt = Art(rawValue: 256)
  }

  var art: Art
  var start: Int

  var erIOrd: Bool { !art.isDisjoint(with: [.bokstav, .tall]) }

  /// Alle tegnene, og slutten på teksten til sist.
  static func alle(i tekst: String, _ byte: [UInt8]) -> [Tegn] {
    var tegn: [Tegn] = []
    tegn.reserveCapacity(byte.count + 1)
    var start = 0
    if byte.allSatisfy({ $0 < 0xCC }) {
      // Under U+0300 er hvert skalartegn et tegn for seg, uten \r\n, som her er det samme som \n.
      while start < byte.count {
        let første = Int(byte[start])
        let verdi = første < 0x80 ? første : (første & 0x1F) << 6 | Int(byte[start + 1]) & 0x3F
        tegn.append(Tegn(art: arter[verdi], start: start))
        start += første < 0x80 ? 1 : 2
      }
    } else {
      for bokstav in tekst {
        tegn.append(Tegn(art: Art(bokstav), start: start))
        start += bokstav.utf8.count
      }
    }
    tegn.append(Tegn(art: .slutt, start: byte.count))
    return tegn
  }

  /// For hvert skalartegn under U+0300: å slå opp i Unicodes egenskaper tar det meste av tiden.
  private static let arter: [Art] = (0..<0x300).map { verdi in
    Unicode.Scalar(UInt32(verdi)).map { Art(Character($0)) } ?? []
  }
}

extension Tegn.Art {
  fileprivate init(_ tegn: Character) {
    self = []
    if tegn.isLetter { insert(.bokstav) }
    if tegn.isNumber { insert(.tall) }
    if tegn.isUppercase { insert(.stor) }
    if tegn.isWhitespace || "»\"”)".contains(tegn) { insert(.etterPunktum) }
    if ".,:/-–".contains(tegn) { insert(.mellomSifre) }
    switch tegn {
    case "§", ",": insert(.alene)
    case ".": insert(.punktum)
    case "!", "?", ";", "\n", "\r", "\r\n": insert(.setningsslutt)
    default: break
    }
  }
}

extension String {
  /// Som `lowercased()`, som ellers slår opp hver bokstav når én av dem ikke er ASCII.
  package var medSmåBokstaver: String {
    var byte = Array(utf8)
    var etterC3 = false
    for plass in byte.indices {
      switch byte[plass] {
      case 0x41...0x5A: byte[plass] += 0x20
      // À–Þ uten gangetegnet
      case 0x80...0x9E where etterC3 && byte[plass] != 0x97: byte[plass] += 0x20
      case 0xC4...: return lowercased()
      default: break
      }
      etterC3 = byte[plass] == 0xC3
    }
    return String(decoding: byte, as: UTF8.self)
  }
}
