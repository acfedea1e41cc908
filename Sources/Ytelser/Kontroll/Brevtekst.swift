import Rules

/// Paragrafene, dagene og tallene som er nevnt i en tekst.
struct Brevtekst: Hashable, Sendable {
  /// Slik som `11-5` og `8-7 a`, uten loven.
  var paragrafer: Set<String> = []
  var dager: Set<Day> = []
  /// Slik som `50 prosent` og `136549 kroner`.
  var tall: Set<String> = []

  init(_ tekster: [String]) {
    for tekst in tekster { les(tekst) }
  }

  init(_ tekst: String) { les(tekst) }

  private mutating func les(_ tekst: String) {
    // Paragrafer, dager og tall har alle et siffer.
    guard tekst.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return }
    let ord = Self.ord(tekst)
    for nummer in ord.indices {
      if ord[nummer].hasPrefix("§") { paragrafer.formUnion(Self.paragrafer(ord, nummer)) }
      if let dag = Day(iso: ord[nummer].utf8) { dager.insert(dag) }
      if let dag = Self.dag(ord, nummer) { dager.insert(dag) }
      if let tall = Self.tall(ord, nummer) { self.tall.insert(tall) }
    }
  }

  /// Teksten som ord, uten tegnene rundt dem. Punktumet etter dagen i en dato står.
  private static func ord(_ tekst: String) -> [String] {
    tekst.split { $0.isWhitespace || $0 == "–" }.map { ord in
      var rest = ord[...]
      while let første = rest.first, "«(“\"".contains(første) { rest.removeFirst() }
      while let siste = rest.last, ",;:!?)»”\"".contains(siste) { rest.removeLast() }
      return String(rest)
    }.filter { !$0.isEmpty }
  }

  /// `§ 8-7 a`, `§§ 24 og 25`, `§§ 11-19 til 11-21`
  private static func paragrafer(_ ord: [String], _ start: Int) -> [String] {
    var funnet: [String] = []
    var nummer = start + 1
    let flere = ord[start] == "§§"
    while nummer < ord.count {
      let nå = ord[nummer].utenSluttpunktum
      if nå.first?.isNumber == true, nå.allSatisfy({ $0.isNumber || $0 == "-" || $0.isLetter }) {
        funnet.append(nå)
      } else if nå.count == 1, let bokstav = nå.first, ("a"..."h").contains(bokstav),
        let siste = funnet.last, siste.last?.isNumber == true
      {
        funnet[funnet.count - 1] = siste + " " + nå
      } else if !(flere && ["og", "til"].contains(nå)) {
        break
      }
      if ord[nummer].hasSuffix(".") || (!flere && nummer > start + 1) { break }
      nummer += 1
    }
    return funnet
  }

  private static let måneder = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "desember",
  ]

  /// `3. september 2026`
  private static func dag(_ ord: [String], _ nummer: Int) -> Day? {
    guard nummer + 2 < ord.count, ord[nummer].hasSuffix("."), let dag = Int(ord[nummer].dropLast()),
      let måned = måneder.firstIndex(of: ord[nummer + 1]),
      let år = Int(ord[nummer + 2].utenSluttpunktum)
    else { return nil }
    return Day(year: år, month: måned + 1, day: dag)
  }

  /// `50 prosent`, `50 %`, `136 549 kroner`, `136 549 kr`
  private static func tall(_ ord: [String], _ nummer: Int) -> String? {
    let enheter = ["%": "prosent", "prosent": "prosent", "kr": "kroner", "kroner": "kroner"]
    guard let enhet = enheter[ord[nummer].utenSluttpunktum], nummer > 0 else { return nil }
    var siffer = ""
    var før = nummer - 1
    while ord.indices.contains(før), ord[før].allSatisfy({ $0.isNumber || $0 == "," }) {
      siffer = ord[før] + siffer
      // Bare tusener er delt: `136 549`.
      guard ord[før].count == 3, før > 0 else { break }
      før -= 1
    }
    return siffer.isEmpty ? nil : "\(siffer) \(enhet)"
  }
}

extension String {
  var utenSluttpunktum: String { hasSuffix(".") ? String(dropLast()) : self }
}
