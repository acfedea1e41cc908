import Rules

// Det mennesker har vurdert: hva, hvorfor, på hva, av hvem og når.
extension Brevskriver {
  /// Skjønnene som avgjorde, med hvert moment. Det som alt er sagt, sies ikke en gang til, og den som
  /// har vurdert flere ting samme dag, nevnes etter det siste.
  func vurderingene(etter sagt: [Begrunnelse.Avsnitt]) -> [Begrunnelse.Avsnitt?] {
    let sagt = sagt.flatMap(\.setninger).map(\.tekst)
    let skjønn = brukteOpplysninger.filter { regelsett.facts[$0.index].isJudgement }
      .compactMap { vedtak.sak.opplysning($0) }
    return skjønn.indices.map { nummer in
      let neste = skjønn.indices.contains(nummer + 1) ? skjønn[nummer + 1].vurdering : nil
      let forrige = nummer > 0 ? skjønn[nummer - 1].vurdering : nil
      let setninger = setninger(om: skjønn[nummer], sagt, forrige, neste)
      return avsnitt(nummer == 0 ? "Slik har vi vurdert det" : "", .løpende, setninger)
    }
  }

  private func setninger(
    om opplysning: Opplysning, _ sagt: [String], _ forrige: Opplysning.Vurdering?,
    _ neste: Opplysning.Vurdering?
  ) -> [Begrunnelse.Setning] {
    var tekster: [String] = []
    if let utsagn = utsagn(opplysning.id), !sagt.contains(where: { $0.hasPrefix(utsagn) }) {
      tekster.append(utsagn)
    }
    if let vurdering = opplysning.vurdering {
      if let begrunnelse = vurdering.begrunnelse, !begrunnelse.isEmpty {
        tekster.append(begrunnelse.medPunktum)
      }
      for moment in vurdering.momenter where !moment.svar.isEmpty {
        tekster.append("\(moment.navn.iOrd): \(moment.svar.medPunktum)")
      }
      let sammeNeste = vurdering.erAvSammeSamtidig(som: neste)
      if !vurdering.kilder.isEmpty, !(sammeNeste && neste?.kilder == vurdering.kilder) {
        tekster.append("Vi bygger på \(vurdering.kilder.oppramset).")
      }
      if let av = vurdering.vurdertAv, let dato = vurdering.vurdertDato, !sammeNeste {
        let hva = vurdering.erAvSammeSamtidig(som: forrige) ? "Alt dette er vurdert" : "Vurdert"
        tekster.append("\(hva) av \(av) \(dato.iBrev).")
      }
    }
    let noder = [node(for: opplysning.id) ?? vedtak.avgjørelse.node]
    return tekster.map { .init($0, noder) }
  }

  /// Det mennesker har vurdert utenfor reglene, samlet etter hvem og når.
  func utenforReglene() -> [Begrunnelse.Avsnitt?] {
    let node = [vedtak.avgjørelse.node]
    var grupper: [(av: String, dato: Day, grunner: [Begrunnelse.Setning])] = []
    for vurdering in vedtak.vurdertUtenfor.map(\.vurdering) {
      let grunn = Begrunnelse.Setning(vurdering.begrunnelse.medPunktum, node)
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
        nummer == 0 ? "De andre kravene" : "", .løpende,
        gruppe.grunner + [.init("Vurdert av \(gruppe.av) \(gruppe.dato.iBrev).", node)])
    }
  }
}

extension Opplysning.Vurdering {
  /// Om den samme har gjort begge, samme dag.
  fileprivate func erAvSammeSamtidig(som annen: Self?) -> Bool {
    annen?.vurdertAv == vurdertAv && annen?.vurdertDato == vurdertDato
  }
}
