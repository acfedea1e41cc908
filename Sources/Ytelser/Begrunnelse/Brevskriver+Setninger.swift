package import Rules

extension Brevskriver {
  /// Regelens setning med verdiene satt inn; nil hvis den ikke har noen, eller en verdi er ukjent.
  func setning(_ mal: Template?, _ node: NodeID) -> Begrunnelse.Setning? {
    guard let mal else { return nil }
    var tekst = ""
    var noder = [node]
    for del in mal.pieces {
      switch del {
      case .text(let ord): tekst += ord
      case .value(let id):
        let type = regelsett.program.type(of: id)
        guard vedtak.spor[id].isDecided(as: type) else { return nil }
        tekst += iBrev(vedtak.spor[id], id)
        noder.append(id)
      }
    }
    return .init(tekst, noder)
  }

  /// Verdien av en node slik den står i et brev; et valg med ordene det har.
  func iBrev(_ verdi: NodeValue, _ id: NodeID) -> String {
    if case .fact(let fact) = regelsett.program[id] {
      return regelsett.facts[fact.index].iBrev(verdi)
    }
    return regelsett.program.type(of: id).iBrev(verdi)
  }

  /// Det som sies om et vilkår, slik det kom ut: unntakets ord når unntaket avgjorde.
  func utfallssetninger(_ vilkår: Vilkårsvurdering) -> [Begrunnelse.Setning] {
    let ord = vilkår.unntak?.versjon.words[vilkår.utfall] ?? vilkår.versjon?.words[vilkår.utfall]
    if let setning = setning(ord, vilkår.node) { return [setning] + punkter(vilkår) }
    guard let hjemmel = vilkår.hjemmel else { return [] }
    let tekst: String
    switch vilkår.utfall {
    case .met: tekst = "Du fyller kravet i \(hjemmel)."
    case .notMet: tekst = "Du fyller ikke kravet i \(hjemmel)."
    case .notRelevant: tekst = "Kravet i \(hjemmel) gjelder ikke for deg."
    case .open: tekst = "Vi kan ikke svare ennå på kravet i \(hjemmel)."
    }
    return [.init(tekst, [vilkår.node])]
  }

  /// Ordene til punktene i vilkårets liste, for de punktene som står slik vilkåret gjør.
  private func punkter(_ vilkår: Vilkårsvurdering) -> [Begrunnelse.Setning] {
    guard vilkår.unntak == nil, vilkår.utfall == .met || vilkår.utfall == .notMet else { return [] }
    return punkter(vilkår.versjon?.parts ?? [], vilkår.utfall)
  }

  func punkter(_ deler: [Part], _ utfall: Outcome) -> [Begrunnelse.Setning] {
    deler.flatMap { del -> [Begrunnelse.Setning] in
      let verdi = vedtak.spor[del.node]
      let erSlik =
        regelsett.program.type(of: del.node) == .outcome
        ? verdi.outcomes.shown == utfall : verdi.truth == (utfall == .met)
      guard erSlik else { return [] }
      return [setning(del.words[utfall], del.node)].compactMap { $0 } + punkter(del.parts, utfall)
    }
  }

  /// Opplysningene som de avgjørende vilkårene hviler på, i regelsettets rekkefølge.
  var brukteOpplysninger: [FactID] {
    let alle = Set(vedtak.avgjørende.flatMap(\.opplysninger))
    return alle.filter { $0.index >= 3 && vedtak.sak.opplysning($0) != nil }.sorted()
  }

  /// Noden som leser opplysningen.
  func node(for id: FactID) -> NodeID? {
    regelsett.program.nodes.firstIndex { node in
      node.facts.contains { regelsett.owner(of: $0) == id }
    }.map(NodeID.init)
  }

  /// Opplysningen som setninger, med kilde og dato.
  func opplysning(_ id: FactID) -> [Begrunnelse.Setning] {
    guard let opplysning = vedtak.sak.opplysning(id) else { return [] }
    let fact = regelsett.facts[id.index]
    let noder = [node(for: id)].compactMap { $0 }
    if let list = fact.list {
      return [.init(utsagn(opplysning, list, fact) + kilde(opplysning.verdier.first), noder)]
    }
    guard fact.isOverTime else {
      guard let tekst = utsagn(id) else { return [] }
      return [.init(tekst + kilde(opplysning.verdier.first), noder)]
    }
    return opplysning.verdier.map { verdi in
      if let egen = verdi.verdi == .yes ? fact.sentenceIfYes : fact.sentenceIfNo,
        fact.type == .truth, let fra = verdi.fra, let til = verdi.til
      {
        let stamme = egen.hasSuffix(".") ? String(egen.dropLast()) : egen
        return .init(
          "\(stamme): fra \(fra.iBrev) til og med \(til.iBrev).\(kilde(verdi))", noder)
      }
      let nei = fact.type == .truth && verdi.verdi == .no
      var tekst = nei ? "ikke " + fact.label : fact.label
      if fact.type != .truth { tekst += ": " + fact.type.iBrev(verdi.verdi) }
      let fra = verdi.fra?.iBrev ?? ""
      let til = verdi.til?.iBrev ?? ""
      return .init("\(tekst.medStorBokstav) fra \(fra) til og med \(til).\(kilde(verdi))", noder)
    }
  }

  /// Elementene i en liste: `Oppfølginger: 2 (1. mars 2024; 5. mai 2024).`
  private func utsagn(_ opplysning: Opplysning, _ list: FactList, _ fact: Fact) -> String {
    let elementer = opplysning.elementer.map { element in
      element.map { felt -> String in
        let erklært = list.fields[felt.nummer]
        if erklært.type == .truth {
          return felt.verdi == .yes ? erklært.label : "ikke \(erklært.label)"
        }
        return erklært.type == .day
          ? erklært.type.iBrev(felt.verdi) : "\(erklært.label) \(erklært.type.iBrev(felt.verdi))"
      }.joined(separator: ", ")
    }
    let antall = elementer.isEmpty ? "ingen" : "\(elementer.count)"
    let oppramset = elementer.isEmpty ? "" : " (\(elementer.joined(separator: "; ")))"
    return "\(fact.label.medStorBokstav): \(antall)\(oppramset)."
  }

  /// Verdien av en opplysning som en setning.
  func utsagn(_ id: FactID) -> String? {
    let fact = regelsett.facts[id.index]
    guard let verdi = vedtak.sak.opplysning(id)?.verdier.first?.verdi else { return nil }
    if fact.type == .truth, let egen = verdi == .yes ? fact.sentenceIfYes : fact.sentenceIfNo {
      return egen
    }
    let skrevet = fact.type.iBrev(verdi, innenfor: fact.range)
    guard let setning = fact.sentence else { return "\(fact.label.medStorBokstav): \(skrevet)." }
    return setning.erstatt("{verdi}", med: skrevet)
  }

  private func kilde(_ verdi: Opplysning.Verdi?) -> String {
    switch (verdi?.kilde, verdi?.dato) {
    case (let kilde?, let dato?): " Kilde: \(kilde), \(dato.iBrev)."
    case (let kilde?, nil): " Kilde: \(kilde)."
    case (nil, let dato?): " Opplyst \(dato.iBrev)."
    case (nil, nil): ""
    }
  }
}

extension Fact {
  /// En verdi av opplysningen slik den står i et brev.
  package func iBrev(_ verdi: NodeValue) -> String {
    guard case .choice = type else { return type.iBrev(verdi) }
    return choiceWords[type.written(verdi)] ?? type.iBrev(verdi)
  }
}

extension ValueType {
  /// En verdi slik den står i et brev: `50 prosent`, `136 549 kroner`, `3. september 2026`.
  package func iBrev(_ verdi: NodeValue) -> String {
    switch self {
    case .percent: tall(verdi) + " prosent"
    case .money: tall(verdi) + " kroner"
    case .day:
      verdi.isPoint
        ? Day(number: verdi.low).iBrev
        : "\(Day(number: verdi.low).iBrev) til \(Day(number: verdi.high).iBrev)"
    case .integer, .decimal: tall(verdi)
    case .percentPoint: tall(verdi) + " prosentpoeng"
    case .baseAmount: tall(verdi) + " ganger grunnbeløpet"
    case .truth, .outcome, .choice: written(verdi)
    }
  }

  /// En verdi som bare er kjent som minst eller høyst noe: `høyst 45 prosent`.
  package func iBrev(_ verdi: NodeValue, innenfor område: NodeValue) -> String {
    guard isNumber || self == .day, !verdi.isPoint else { return iBrev(verdi) }
    let (lav, høy) = (iBrev(NodeValue(verdi.low)), iBrev(NodeValue(verdi.high)))
    if verdi.low == område.low { return self == .day ? "senest \(høy)" : "høyst \(høy)" }
    if verdi.high == område.high { return self == .day ? "tidligst \(lav)" : "minst \(lav)" }
    return "mellom \(self == .day ? lav : tall(NodeValue(verdi.low))) og \(høy)"
  }

  private func tall(_ verdi: NodeValue) -> String {
    if verdi.isPoint { return Self.decimal(verdi.low) }
    return "\(Self.decimal(verdi.low)) til \(Self.decimal(verdi.high))"
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

extension String {
  var medStorBokstav: String { prefix(1).uppercased() + dropFirst() }

  /// Med punktum til slutt, om det ikke alt står et tegn der.
  var medPunktum: String {
    guard let siste = last else { return self }
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

  func erstatt(_ merke: String, med verdi: String) -> String {
    var rest = self[...]
    var resultat = ""
    guard let første = merke.first else { return self }
    while let start = rest.firstIndex(of: første) {
      resultat += rest[..<start]
      rest = rest[start...]
      if rest.hasPrefix(merke) {
        resultat += verdi
        rest = rest.dropFirst(merke.count)
      } else {
        resultat.append(rest.removeFirst())
      }
    }
    return resultat + rest
  }
}

extension Mangel {
  /// Hvem som skal svare, sagt til den saken gjelder. Det Nav kan hente selv, skal ingen spørres
  /// om (forvaltningsloven § 17).
  var hvemIBrev: String {
    if erSkjønn { return "Det vurderer en saksbehandler." }
    if leverandører.contains(.register) { return "Det henter vi fra et register." }
    if leverandører.contains(.applicant) { return "Det spør vi deg om." }
    if leverandører.contains(.physician) { return "Det spør vi legen din om." }
    return leverandører.contains(.employer)
      ? "Det spør vi arbeidsgiveren din om." : "Det finner vi ut selv."
  }
}
