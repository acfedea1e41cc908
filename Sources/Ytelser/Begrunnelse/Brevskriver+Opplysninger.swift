import Rules

// Opplysningene som setninger, med kilde og dato.
extension Brevskriver {
  /// Opplysningene som de avgjørende vilkårene hviler på, i regelsettets rekkefølge.
  var brukteOpplysninger: [FactID] {
    let oppgitt = Set(vedtak.sak.opplysninger.map(\.id))
    return oppgitt.intersection(vedtak.avgjørende.flatMap(\.opplysninger))
      .filter { $0.index >= 3 }.sorted()
  }

  /// Noden som leser opplysningen.
  func node(for id: FactID) -> NodeID? {
    vedtak.node(for: id)
  }

  /// Opplysningen som setninger: én, eller én for hvert tidsrom.
  func opplysning(_ id: FactID) -> [Setning] {
    guard let opplysning = vedtak.sak.opplysning(id) else { return [] }
    let fact = regelsett.facts[id.index]
    let noder = [node(for: id)].compactMap { $0 }
    if let unntatt = unntatt(opplysning, noder) { return [unntatt] }
    if vedtak.erMaskert { return [skjult(fact, noder)] }
    if let list = fact.list {
      return [medKilde(utsagn(opplysning, list, fact, noder), opplysning.verdier.first)]
    }
    guard fact.isOverTime else {
      let sagt = [utsagn(id)].compactMap { $0 }.map { medKilde($0, opplysning.verdier.first) }
      return sagt + motstriden(om: opplysning, noder)
    }
    return opplysning.verdier.compactMap { verdi in
      guard let fra = verdi.fra?.iBrev, let til = verdi.til?.iBrev else { return nil }
      return medKilde(tidsrom(fact, verdi.verdi, fra: fra, til: til, noder), verdi)
    }
  }

  private func tidsrom(
    _ fact: Fact, _ verdi: NodeValue, fra: String, til: String, _ noder: [NodeID]
  ) -> Setning {
    let navn = målform.navn(fact).medStorBokstav
    guard fact.type == .truth else {
      let skrevet = fact.iBrev(verdi, målform)
      return fast(
        .opplysningVerdiFraTil, ["navn": navn, "verdi": skrevet, "fra": fra, "til": til], noder)
    }
    if let egen = målform.setning(fact, verdi == .yes) {
      let stamme = egen.hasSuffix(".") ? String(egen.dropLast()) : egen
      return fast(.opplysningFraTil, ["utsagn": stamme, "fra": fra, "til": til], noder)
    }
    return verdi == .yes
      ? fast(.opplysningFraTil, ["utsagn": navn, "fra": fra, "til": til], noder)
      : fast(.opplysningNeiFraTil, ["navn": navn, "fra": fra, "til": til], noder)
  }

  /// Elementene i en liste: `Oppfølginger: 2 (1. mars 2024; 5. mai 2024).`
  private func utsagn(
    _ opplysning: Opplysning, _ list: FactList, _ fact: Fact, _ noder: [NodeID]
  ) -> Setning {
    let elementer = opplysning.elementer.map { element in
      element.map { felt -> String in
        let erklært = list.fields[felt.nummer]
        let navn = målform.navn(erklært)
        if erklært.type == .truth {
          let ikke = målform == .nynorsk ? "ikkje" : "ikke"
          return felt.verdi == .yes ? navn : "\(ikke) \(navn)"
        }
        let verdi = erklært.iBrev(felt.verdi, målform)
        return erklært.type == .day ? verdi : "\(navn) \(verdi)"
      }.joined(separator: ", ")
    }
    let antall = elementer.isEmpty ? "ingen" : "\(elementer.count)"
    let oppramset = elementer.isEmpty ? "" : " (\(elementer.joined(separator: "; ")))"
    return fast(
      .liste, ["navn": målform.navn(fact).medStorBokstav, "elementer": antall + oppramset], noder)
  }

  /// Verdien av en opplysning som en setning.
  func utsagn(_ id: FactID) -> Setning? {
    let fact = regelsett.facts[id.index]
    let noder = [node(for: id)].compactMap { $0 }
    guard let verdi = vedtak.sak.opplysning(id)?.verdier.first?.verdi else { return nil }
    if vedtak.erMaskert { return skjult(fact, noder) }
    if fact.type == .truth, let egen = målform.setning(fact, verdi == .yes) {
      return Setning([.init(egen)], noder)
    }
    let skrevet =
      if case .choice = fact.type { fact.iBrev(verdi, målform) } else {
        fact.type.iBrev(verdi, innenfor: fact.range, målform)
      }
    guard let setning = målform.setning(fact) else {
      return fast(
        .opplysning, ["navn": målform.navn(fact).medStorBokstav, "verdi": skrevet], noder)
    }
    return Setning([.init(setning, [.init("verdi", skrevet)])], noder)
  }

  private func skjult(_ fact: Fact, _ noder: [NodeID]) -> Setning {
    fast(.opplysning, ["navn": målform.navn(fact).medStorBokstav, "verdi": .maske], noder)
  }

  private func medKilde(_ setning: Setning, _ verdi: Opplysning.Verdi?) -> Setning {
    var setning = setning
    switch (verdi?.kilde, verdi?.dato) {
    case (let kilde?, let dato?):
      setning.deler += fast(.kildeOgDato, ["kilde": kilde, "dato": dato.iBrev]).deler
    case (let kilde?, nil): setning.deler += fast(.bareKilde, ["kilde": kilde]).deler
    case (nil, let dato?): setning.deler += fast(.bareDato, ["dato": dato.iBrev]).deler
    case (nil, nil): break
    }
    return setning
  }
}
