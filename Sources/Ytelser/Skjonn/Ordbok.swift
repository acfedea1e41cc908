import Rules

/// Ordene i regeltekstene, lest på forhånd: en vurdering blir holdt mot de samme tekstene i sak etter
/// sak.
struct Ordbok: Sendable {
  private var kjente: [Tekst: [String]] = [:]
  /// Tekstene i saken, som hver vurdering blir holdt mot.
  private var lest: [Tekst: [String]] = [:]

  init() {}

  /// Alle tekster i et regelsett som en vurdering kan bli holdt mot.
  init(_ regelsett: RuleSet) {
    let versjoner = regelsett.conditions.flatMap(\.versions)
    let tekster =
      regelsett.facts.flatMap(\.egneOrd) + versjoner.flatMap(\.regelord)
      + regelsett.factors.flatMap(\.names).map(\.iOrd) + regelsett.decisions.map(\.label)
    for tekst in tekster { kjente[Tekst(tekst)] = Self.former(av: tekst) }
  }

  /// Ordene i en tekst, i hver form, uten dem som bare binder andre sammen.
  mutating func former(av tekst: String) -> [String] {
    let nøkkel = Tekst(tekst)
    if let former = kjente[nøkkel] ?? lest[nøkkel] { return former }
    let former = Self.former(av: tekst)
    lest[nøkkel] = former
    return former
  }

  private static func former(av tekst: String) -> [String] {
    Ordleser.ord(tekst).map(\.lite).filter { !Standardord.erBindeord($0) }.flatMap(\.former)
  }

  /// En tekst der bare de samme bytene er likt: å holde tegn mot tegn tar mange ganger så lang tid.
  private struct Tekst: Hashable {
    let tekst: String

    init(_ tekst: String) { self.tekst = tekst }

    static func == (a: Tekst, b: Tekst) -> Bool { a.tekst.utf8.elementsEqual(b.tekst.utf8) }

    func hash(into hasher: inout Hasher) {
      // Lengden og noen byte skiller regeltekster godt nok.
      hasher.combine(tekst.utf8.count)
      for byte in tekst.utf8.suffix(8) { hasher.combine(byte) }
    }
  }
}
