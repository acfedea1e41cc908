/// Deler en tekst i setninger og ord, for kontroller som leser hva et menneske har skrevet.
enum Ordleser {
  /// Et ord, et tall, et paragraftegn eller et komma.
  struct Ord: Hashable {
    var tekst: String
    /// Om det er skrevet med stor bokstav inne i en setning, som navn er.
    var erNavn: Bool

    /// Om det har et siffer: et tall, en dag, et klokkeslett.
    var erTall: Bool { tekst.contains(where: \.isNumber) }
    var lite: String { tekst.lowercased() }
  }

  /// Ordene i hver setning. Punktumet i `1. juli` og `nr. 3` slutter ingen setning.
  static func setninger(_ tekst: String) -> [[Ord]] {
    let tegn = Array(tekst)
    var setninger: [[Ord]] = [[]]
    var plass = 0
    while plass < tegn.count {
      if tegn[plass].isLetter || tegn[plass].isNumber {
        let slutt = slutt(av: plass, i: tegn)
        let ord = String(tegn[plass..<slutt])
        let først = setninger[setninger.count - 1].isEmpty
        setninger[setninger.count - 1].append(
          Ord(tekst: ord, erNavn: !først && tegn[plass].isUppercase))
        plass = slutt
        continue
      }
      if tegn[plass] == "§" || tegn[plass] == "," {
        setninger[setninger.count - 1].append(Ord(tekst: String(tegn[plass]), erNavn: false))
      } else if slutterSetning(plass, i: tegn) {
        setninger.append([])
      }
      plass += 1
    }
    return setninger.filter { !$0.isEmpty }
  }

  /// Alle ordene i en tekst.
  static func ord(_ tekst: String) -> [Ord] { setninger(tekst).flatMap { $0 } }

  /// Der ordet slutter: bokstaver for seg, og tall med skilletegn mellom sifrene (`12.10.2026`).
  private static func slutt(av start: Int, i tegn: [Character]) -> Int {
    let erTall = tegn[start].isNumber
    var plass = start
    while plass < tegn.count {
      let hører = erTall ? tegn[plass].isNumber : tegn[plass].isLetter
      let mellom =
        erTall && ".,:/-–".contains(tegn[plass]) && plass + 1 < tegn.count
        && tegn[plass + 1].isNumber
      guard hører || mellom else { break }
      plass += 1
    }
    return plass
  }

  private static func slutterSetning(_ plass: Int, i tegn: [Character]) -> Bool {
    switch tegn[plass] {
    case "!", "?", ";", "\n", "\r", "\r\n": return true
    case ".":
      let neste = tegn[(plass + 1)...].first { !$0.isWhitespace && !"»\"”)".contains($0) }
      return neste.map { $0.isUppercase } ?? true
    default: return false
    }
  }
}

extension String {
  /// Ordet uten bøyning, grovt: `vurderingen`, `vurderes` og `vurdert` gir alle `vurder`.
  ///
  /// Nynorsk `-leg` og `-heit` blir lest som `-lig` og `-het`. Stammen skal bare holdes mot andre
  /// stammer, og er ikke alltid et ord.
  var ordstamme: String {
    var ord = lowercased()
    // Endelsene er ASCII, så hver byte av dem er ett tegn.
    var antall = ord.tegn
    for (nynorsk, bokmål) in [("leg", "lig"), ("lege", "lig"), ("heit", "het"), ("heiter", "het")]
    where antall > nynorsk.utf8.count + 3 && ord.slutter(på: nynorsk) {
      ord = ord.uten(nynorsk) + bokmål
      antall += bokmål.utf8.count - nynorsk.utf8.count
    }
    for ending in Self.endinger
    where antall - ending.utf8.count >= (ending == "t" ? 4 : 3) && ord.slutter(på: ending) {
      let stamme = ord.uten(ending)
      return stamme.slutter(på: "mm") ? stamme.uten("m") : stamme
    }
    return ord
  }

  /// Hvor mange tegn det har. Bokstaver som æ, ø, å og é begynner med byten C3, og ingen tegn der
  /// hører til det foran: da trengs ikke Unicodes regler for hvor et tegn slutter.
  private var tegn: Int {
    guard utf8.allSatisfy({ $0 > UInt8(ascii: " ") && $0 < 0xC4 }) else { return count }
    return utf8.count(where: { $0 & 0xC0 != 0x80 })
  }

  private func slutter(på ending: String) -> Bool {
    utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  private func uten(_ ending: String) -> String {
    String(self[..<utf8.index(endIndex, offsetBy: -ending.utf8.count)])
  }

  /// Ordet som det står, og stammen: `plikt` er både seg selv og stammen av `plikter`.
  var former: [String] {
    let (ord, stamme) = (lowercased(), ordstamme)
    return ord == stamme ? [ord] : [ord, stamme]
  }

  /// De lengste først.
  private static let endinger = [
    "hetenes", "ingenes", "hetene", "ingene", "ingane", "elsene", "ingens", "heten", "heter",
    "ingen", "inger", "ingar", "elsen", "elser", "endes", "andes", "inga", "ings", "else", "ende",
    "ande", "het", "ing", "ene", "ane", "ens", "ets", "ers", "tes", "des", "es", "en", "et", "er",
    "ar", "te", "de", "a", "e", "t", "s",
  ]
}
