extension Unicode.Scalar {
  /// Mellomrom, linjeskift og styretegn, som i en tekst fra en sak kunne forfalske utkastet.
  var erSkille: Bool {
    value <= 0x20
      || (value >= 0x7F
        && (value <= 0x9F || (0x2028...0x202E).contains(value)
          || (0x2066...0x2069).contains(value)))
  }
}

extension Character {
  /// Om tegnet skiller ord, eller har noe i seg som gjør det.
  var erSkille: Bool {
    self == " " || unicodeScalars.contains { $0 != " " && $0.erSkille }
  }
}

extension String {
  /// Brutt til linjer på høyst 80 tegn; et paragraftegn står på linje med tallet sitt, og et hardt
  /// mellomrom blir et vanlig.
  package func brutt(innrykk: String, først: String) -> [String] {
    var linjer: [String] = []
    var linje: [UInt8] = []
    linje.legg(til: self, innrykk: innrykk, først: først) { linje in
      linjer.append(String(decoding: linje, as: UTF8.self))
      linje.removeAll(keepingCapacity: true)
    }
    return linjer + [String(decoding: linje, as: UTF8.self)]
  }
}

/// Linjer som skrives etter hverandre inn i én tekst.
struct Linjeskriver {
  private var byte: [UInt8] = []

  /// Linjene, med linjeskift etter hver.
  var tekst: String { String(decoding: byte, as: UTF8.self) }
  /// Linjene, med linjeskift mellom dem.
  var tekstUtenSisteLinjeskift: String { String(decoding: byte.dropLast(), as: UTF8.self) }

  /// Én linje, satt sammen av deler.
  mutating func linje(_ deler: String...) {
    for del in deler { byte += del.utf8 }
    byte.append(UInt8(ascii: "\n"))
  }

  /// Linjer brutt som i ``Swift/String/brutt(innrykk:først:)``.
  mutating func brutt(_ tekst: String, innrykk: String, først: String) {
    byte.legg(til: tekst, innrykk: innrykk, først: først) { $0.append(UInt8(ascii: "\n")) }
    byte.append(UInt8(ascii: "\n"))
  }
}

extension [String] {
  /// Som `joined(separator:)`, skrevet rett inn i én tekst.
  func samlet(_ skille: String) -> String {
    var tekst = ""
    tekst.reserveCapacity(reduce(0) { $0 + $1.utf8.count + skille.utf8.count })
    for (nummer, del) in enumerated() {
      if nummer > 0 { tekst += skille }
      tekst += del
    }
    return tekst
  }
}

/// UTF-8 som brytes til linjer.
extension [UInt8] {
  /// Legger til en tekst, brutt til linjer. Den siste linjen blir ikke avsluttet.
  fileprivate mutating func legg(
    til tekst: String, innrykk: String, først: String, linjeslutt: (inout [UInt8]) -> Void
  ) {
    let ny = Array(tekst.utf8)
    self += Array(først.utf8).medVanligeMellomrom
    var bredde = først.count
    var erTom = true
    var plass = ny.etterSkiller(0)
    while plass < ny.count {
      let ord = ny.ord(fra: plass)
      if !erTom, bredde + ord.bredde + 1 > 80 {
        linjeslutt(&self)
        self += Array(innrykk.utf8).medVanligeMellomrom
        bredde = innrykk.count
        erTom = true
      }
      if !erTom {
        append(0x20)
        bredde += 1
      }
      self +=
        ord.harHardeMellomrom
        ? Array(ny[plass..<ord.slutt]).medVanligeMellomrom[...] : ny[plass..<ord.slutt]
      bredde += ord.bredde
      erTom = false
      plass = ny.etterSkiller(ord.slutt)
    }
  }

  /// Hvor mange byte et skille er, etter ``Unicode/Scalar/erSkille``; 0 der det ikke er noe.
  /// Mellomrommet etter et paragraftegn skiller ingenting.
  private func skille(_ plass: Int) -> Int {
    switch self[plass] {
    case 0x20: plass >= 2 && self[plass - 1] == 0xA7 && self[plass - 2] == 0xC2 ? 0 : 1
    case 0x00...0x1F, 0x7F: 1
    case 0xC2: self[plass + 1] < 0xA0 ? 2 : 0
    case 0xE2:
      switch (self[plass + 1], self[plass + 2]) {
      case (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): 3
      default: 0
      }
    default: 0
    }
  }

  fileprivate func etterSkiller(_ plass: Int) -> Int {
    var plass = plass
    while plass < count {
      let lengde = skille(plass)
      if lengde == 0 { break }
      plass += lengde
    }
    return plass
  }

  /// Et ord: hvor det slutter, og hvor mange tegn det er.
  fileprivate func ord(
    fra start: Int
  ) -> (slutt: Int, bredde: Int, harHardeMellomrom: Bool) {
    var (slutt, bredde, erEnkelt, harHardeMellomrom) = (start, 0, true, false)
    while slutt < count {
      let byte = self[slutt]
      if byte <= 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 {
        if skille(slutt) > 0 { break }
        if byte == 0xC2, self[slutt + 1] == 0xA0 { harHardeMellomrom = true }
      }
      // Under U+0300 er hvert skalartegn et tegn for seg.
      if byte >= 0xCC { erEnkelt = false }
      if byte & 0xC0 != 0x80 { bredde += 1 }
      slutt += 1
    }
    if !erEnkelt { bredde = String(decoding: self[start..<slutt], as: UTF8.self).count }
    return (slutt, bredde, harHardeMellomrom)
  }

  /// Med vanlige mellomrom i stedet for harde.
  fileprivate var medVanligeMellomrom: [UInt8] {
    guard contains(0xC2) else { return self }
    var resultat: [UInt8] = []
    for (plass, byte) in enumerated() {
      if byte == 0xA0, plass > 0, self[plass - 1] == 0xC2 {
        resultat[resultat.count - 1] = 0x20
      } else {
        resultat.append(byte)
      }
    }
    return resultat
  }
}
