import Rules

extension Brevskriver {
  /// Hva som er bestemt: at noe gis, ikke gis, eller tar slutt fra en dag.
  func åpning() -> [Setning] {
    let node = vedtak.avgjørelse.node
    guard let dag = vedtak.virkningFra else {
      if overskrift() == nil, let (_, resten) = delt() { return [resten].compactMap { $0 } }
      return [setning(vedtak.avgjørelse.words[vedtak.utfall], node)].compactMap { $0 }
    }
    let slutt =
      setning(vedtak.avgjørelse.wordsWhenEnded, node) ?? fast(.ikkeLengerRett, ["ytelse": ytelse])
    return [slutt, fast(.gjelderFra, ["dag": dag.iBrev])]
  }

  /// At den det gjelder, ble varslet før vedtaket, og hva svaret var.
  func varselet() -> [Setning] {
    if vedtak.måVarsles, let unntak = vedtak.sak.varselunntak {
      let grunn = unntak.begrunnelse.medPunktum
      return [
        fast(.ikkeVarslet, ["hjemmel": målform.hjemmel(unntak.hjemmel), "grunn": grunn])
      ]
    }
    guard vedtak.måVarsles, let varsel = vedtak.sak.forhåndsvarsel else { return [] }
    let varslet = fast(.varslet, ["dato": varsel.dato.iBrev, "frist": varsel.frist.iBrev])
    switch varsel.svar {
    case .uttalelse(let tekst):
      let svar = varsel.navsSvar.map { fast(.viSvarer, ["svar": $0.medPunktum]) }
      return [varslet, fast(.svarteDette, ["uttalelse": tekst])] + [svar].compactMap { $0 }
    case .ingen: return [varslet, fast(.svarteIkke)]
    case nil: return [varslet]
    }
  }
}
