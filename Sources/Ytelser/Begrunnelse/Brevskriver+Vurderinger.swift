import Rules

// Det mennesker har vurdert: hva, hvorfor, på hva, av hvem og når.
extension Brevskriver {
  /// Skjønnene som avgjorde, med hvert moment. Det som alt er sagt, sies ikke en gang til, og den som
  /// har vurdert flere ting samme dag, nevnes etter det siste.
  func vurderingene(etter sagt: [Avsnitt]) -> [Avsnitt?] {
    let sagt = sagt.flatMap(\.setninger).map(\.tekst)
    let skjønn = brukteOpplysninger.filter { regelsett.facts[$0.index].isJudgement }
      .compactMap { vedtak.sak.opplysning($0) }
    return skjønn.indices.flatMap { nummer -> [Avsnitt?] in
      let neste = skjønn.indices.contains(nummer + 1) ? skjønn[nummer + 1].vurdering : nil
      let forrige = nummer > 0 ? skjønn[nummer - 1].vurdering : nil
      let setninger = setninger(om: skjønn[nummer], sagt, forrige, neste)
      return medMomentene(setninger, nummer == 0 ? .omVurderingen : nil)
    }
  }

  /// Er det flere momenter, står de som en liste, mellom det som er sagt før og etter dem.
  private func medMomentene(_ setninger: [Setning], _ overskrift: Fast?) -> [Avsnitt?] {
    func erMoment(_ setning: Setning) -> Bool {
      setning.deler.first?.mal == Fast.moment[målform]
    }
    guard setninger.count(where: erMoment) > 1,
      let første = setninger.firstIndex(where: erMoment),
      let siste = setninger.lastIndex(where: erMoment)
    else { return [avsnitt(overskrift, .løpende, setninger)] }
    let før = avsnitt(overskrift, .løpende, Array(setninger[..<første]))
    return [
      før,
      avsnitt(før == nil ? overskrift : nil, .liste, Array(setninger[første...siste])),
      avsnitt(nil, .løpende, Array(setninger[(siste + 1)...])),
    ]
  }

  /// Sier en setning alt det en vurdering kom til, hører den til vurderingen også.
  func medVurderingsnoder(_ avsnitt: [Avsnitt]) -> [Avsnitt] {
    var avsnitt = avsnitt
    let tekster = avsnitt.map { $0.setninger.map(\.tekst) }
    for id in brukteOpplysninger where regelsett.facts[id.index].isJudgement {
      guard let utsagn = utsagn(id)?.tekst, let node = node(for: id) else { continue }
      for nummer in avsnitt.indices {
        guard let sted = tekster[nummer].firstIndex(where: { $0.hasPrefix(utsagn) }) else {
          continue
        }
        avsnitt[nummer].setninger[sted].tilføy([node])
        break
      }
    }
    return avsnitt
  }

  private func setninger(
    om opplysning: Opplysning, _ sagt: [String], _ forrige: Opplysning.Vurdering?,
    _ neste: Opplysning.Vurdering?
  ) -> [Setning] {
    var setninger: [Setning] = []
    let noder = [node(for: opplysning.id) ?? vedtak.avgjørelse.node]
    if let unntatt = unntatt(opplysning, noder) { return [unntatt] }
    if let utsagn = utsagn(opplysning.id) {
      let tekst = utsagn.tekst
      if !sagt.contains(where: { $0.hasPrefix(tekst) }) { setninger.append(utsagn) }
    }
    setninger += motstriden(om: opplysning, noder)
    guard let vurdering = opplysning.vurdering else { return setninger }
    if let begrunnelse = vurdering.begrunnelse, !begrunnelse.isEmpty {
      setninger.append(fast(.egneOrd, ["ord": begrunnelse.medPunktum], noder))
    }
    for moment in vurdering.momenter where !moment.svar.isEmpty {
      setninger.append(
        fast(.moment, ["moment": moment.navn.iOrd, "svar": moment.svar.medPunktum], noder))
    }
    setninger += hovedhensynene(vurdering, noder)
    let sammeNeste = vurdering.erAvSammeSamtidig(som: neste)
    if !vurdering.kilder.isEmpty, !(sammeNeste && neste?.kilder == vurdering.kilder) {
      setninger.append(fast(.byggerPå, ["kilder": vurdering.kilder.oppramset], noder))
    }
    if let av = vurdering.vurdertAv, let dato = vurdering.vurdertDato, !sammeNeste {
      let hva: Fast = vurdering.erAvSammeSamtidig(som: forrige) ? .altVurdertAv : .vurdertAv
      setninger.append(fast(hva, ["hvem": av, "dag": dato.iBrev], noder))
    }
    return setninger
  }

  /// Det mennesker har vurdert utenfor reglene, samlet etter hvem og når.
  func utenforReglene() -> [Avsnitt?] {
    var grupper: [(av: String, dato: Day, grunner: [Setning])] = []
    for vurdering in vedtak.vurdertUtenfor.map(\.vurdering) {
      let grunn = fast(.egneOrd, ["ord": vurdering.begrunnelse.medPunktum])
      if let nummer = grupper.firstIndex(where: {
        $0.av == vurdering.vurdertAv && $0.dato == vurdering.vurdertDato
      }) {
        grupper[nummer].grunner.append(grunn)
      } else {
        grupper.append((vurdering.vurdertAv, vurdering.vurdertDato, [grunn]))
      }
    }
    return grupper.enumerated().map { nummer, gruppe in
      avsnitt(
        nummer == 0 ? .omAndreKrav : nil, .løpende,
        gruppe.grunner + [fast(.vurdertAv, ["hvem": gruppe.av, "dag": gruppe.dato.iBrev])])
    }
  }
}

extension Opplysning.Vurdering {
  /// Om den samme har gjort begge, samme dag.
  fileprivate func erAvSammeSamtidig(som annen: Self?) -> Bool {
    annen?.vurdertAv == vurdertAv && annen?.vurdertDato == vurdertDato
  }
}
