extension String {
  /// Ordet uten bøyning, grovt: `vurderingen`, `vurderes` og `vurdert` gir alle `vurder`.
  ///
  /// Nynorsk `-leg` og `-heit` blir lest som `-lig` og `-het`. Stammen skal bare holdes mot andre
  /// stammer, og er ikke alltid et ord.
  package var ordstamme: String { medSmåBokstaver.stamme }

  /// Stammen av et ord med små bokstaver.
  private var stamme: String {
    var byte = Array(utf8)
    // Endelsene er ASCII, så hver byte av dem er ett tegn. Under U+0300 er hvert skalartegn det òg.
    var antall =
      byte.allSatisfy { $0 < 0xCC } ? byte.count { $0 & 0xC0 != 0x80 } : count
    for (nynorsk, bokmål) in Self.nynorskeEndinger
    where antall > nynorsk.count + 3 && byte.slutter(på: nynorsk) {
      byte.removeLast(nynorsk.count)
      byte += bokmål
      antall += bokmål.count - nynorsk.count
    }
    guard let siste = byte.last else { return self }
    for ending in Self.endinger
    where ending.last == siste && antall - ending.count >= (ending == [0x74] ? 4 : 3)
      && byte.slutter(på: ending)
    {
      byte.removeLast(ending.count)
      if byte.slutter(på: Array("mm".utf8)) { byte.removeLast() }
      break
    }
    return String(decoding: byte, as: UTF8.self)
  }

  /// Ordet som det står, og stammen: `plikt` er både seg selv og stammen av `plikter`.
  var former: [String] {
    let ord = medSmåBokstaver
    let stamme = ord.stamme
    return ord == stamme ? [ord] : [ord, stamme]
  }

  private static let nynorskeEndinger = [
    ("leg", "lig"), ("lege", "lig"), ("heit", "het"), ("heiter", "het"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// De lengste først.
  private static let endinger = [
    "hetenes", "ingenes", "hetene", "ingene", "ingane", "elsene", "ingens", "heten", "heter",
    "ingen", "inger", "ingar", "elsen", "elser", "endes", "andes", "inga", "ings", "else", "ende",
    "ande", "het", "ing", "ene", "ane", "ens", "ets", "ers", "tes", "des", "es", "en", "et", "er",
    "ar", "te", "de", "a", "e", "t", "s",
  ].map { Array($0.utf8) }
}

extension String {
  /// Som `hasPrefix` for ord, som leser tegn for tegn der ikke alt er ASCII.
  ///
  /// To ulike ASCII-tegn smelter aldri sammen med det som står foran, så da er svaret gitt.
  package func begynner(med forledd: String) -> Bool {
    var egne = utf8.makeIterator()
    for byte in forledd.utf8 {
      guard let egen = egne.next() else { return false }
      if egen == byte { continue }
      return (egen >= 0x80 || byte >= 0x80) && hasPrefix(forledd)
    }
    // Det neste skalartegnet kan høre til det siste tegnet i forleddet.
    guard let neste = egne.next(), neste >= 0xCC else { return true }
    return hasPrefix(forledd)
  }
}

extension [UInt8] {
  fileprivate func slutter(på ending: [UInt8]) -> Bool { suffix(ending.count) == ending[...] }
}
