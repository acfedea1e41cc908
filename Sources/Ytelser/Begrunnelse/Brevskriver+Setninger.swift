import Rules

extension Brevskriver {
  /// Regelens ord med verdiene satt inn. En setning med en verdi som er ukjent, er ikke med; nil når
  /// ingen er igjen, regelen ikke har ord, eller en verdi ville røpe det som ikke skal fortelles.
  func setning(_ mal: Template?, _ node: NodeID) -> Setning? {
    guard let mal else { return nil }
    let deler = målform.deler(mal)
    if deler.verdier.contains(where: røper) { return nil }
    guard deler.verdier.allSatisfy(erKjent) else { return ufullstendig(deler, node) }
    return Setning([del(deler)], [node] + deler.verdier)
  }

  /// Verdien av en node slik den står i et brev; et valg med ordene det har.
  func iBrev(_ verdi: NodeValue, _ id: NodeID) -> String {
    if case .fact(let fact) = regelsett.program[id] {
      return regelsett.facts[fact.index].iBrev(verdi, målform)
    }
    return regelsett.program.type(of: id).iBrev(verdi, målform)
  }

  /// Det som sies om et vilkår, slik det kom ut: unntakets ord når unntaket avgjorde.
  func utfallssetninger(_ vilkår: Vilkårsvurdering) -> [Setning] {
    let ord = vilkår.unntak?.versjon.words[vilkår.utfall] ?? vilkår.versjon?.words[vilkår.utfall]
    if !røper(vilkår.node), let setning = setning(ord, vilkår.node) {
      return [setning] + punkter(vilkår)
    }
    guard let hjemmel = vilkår.hjemmel else { return [] }
    let sagt: Fast =
      switch vilkår.utfall {
      case .met: .fyller
      case .notMet: .fyllerIkke
      case .notRelevant: .gjelderIkke
      case .open: .ikkeSvar
      }
    return [fast(sagt, ["hjemmel": målform.hjemmel(hjemmel.description)], [vilkår.node])]
  }

  /// Ordene til punktene i vilkårets liste, for de punktene som står slik vilkåret gjør.
  private func punkter(_ vilkår: Vilkårsvurdering) -> [Setning] {
    guard vilkår.unntak == nil, vilkår.utfall == .met || vilkår.utfall == .notMet else { return [] }
    let deler = vilkår.versjon?.parts ?? []
    guard let base = vilkår.versjon?.base, erIngenAv(base) else {
      return punkter(deler, vilkår.utfall)
    }
    // I en liste av det som ikke må være slik, er det de andre punktene som avgjør.
    return punkter(deler, vilkår.utfall == .met ? .notMet : .met)
  }

  /// Om kravet er at ingen av punktene er slik.
  private func erIngenAv(_ node: NodeID) -> Bool {
    switch regelsett.program[node] {
    case .condition(_, let indre), .choose(_, base: let indre): erIngenAv(indre)
    case .list(let kind, _): kind == .none
    case .not(let indre):
      if case .any = regelsett.program[indre] { true } else { false }
    default: false
    }
  }

  func punkter(_ deler: [Part], _ utfall: Outcome) -> [Setning] {
    deler.flatMap { del -> [Setning] in
      let verdi = vedtak.spor[del.node]
      let erSlik =
        regelsett.program.type(of: del.node) == .outcome
        ? verdi.outcomes.shown == utfall : verdi.truth == (utfall == .met)
      guard erSlik else { return [] }
      return [setning(del.words[utfall], del.node)].compactMap { $0 } + punkter(del.parts, utfall)
    }
  }
}

extension String {
  package var medStorBokstav: String { prefix(1).uppercased() + dropFirst() }

  /// Med punktum til slutt, om det ikke alt står et tegn der.
  var medPunktum: String {
    // Etter «Nei.» står punktumet alt, inne i sitatet.
    guard let siste = last(where: { $0 != "»" }) else { return self }
    return ".!?".contains(siste) ? self : self + "."
  }

  /// `arbeidsmuligheterPåHjemstedet` som `Arbeidsmuligheter på hjemstedet`.
  var iOrd: String {
    var ord = ""
    for tegn in self {
      if tegn.isUppercase { ord += " " + tegn.lowercased() } else { ord.append(tegn) }
    }
    return ord.medStorBokstav
  }

  /// Om bytene av en regeltekst står i den, etter hverandre.
  func har(_ tekst: String) -> Bool {
    let (bytes, søkt) = (Array(utf8), Array(tekst.utf8))
    guard let første = søkt.first, bytes.count >= søkt.count else { return søkt.isEmpty }
    return (0...(bytes.count - søkt.count)).contains {
      bytes[$0] == første && bytes[$0..<($0 + søkt.count)] == søkt[...]
    }
  }

  func erstatt(_ merke: String, med verdi: String) -> String {
    let bytes = utf8
    guard let første = merke.utf8.first, bytes.contains(første) else { return self }
    var resultat = ""
    var start = bytes.startIndex
    var plass = start
    while let funnet = bytes[plass...].firstIndex(of: første) {
      guard bytes[funnet...].starts(with: merke.utf8) else {
        plass = bytes.index(after: funnet)
        continue
      }
      resultat += self[start..<funnet] + verdi
      start = bytes.index(funnet, offsetBy: merke.utf8.count)
      plass = start
    }
    return resultat + self[start...]
  }
}

extension Day {
  private static let måneder = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "desember",
  ]

  /// `3. september 2026`
  package var iBrev: String {
    let (år, måned, dag) = civil
    return "\(dag). \(Self.måneder[Int(måned) - 1]) \(år)"
  }
}
