import Rules

extension Brevskriver {
  /// Hva som er bestemt: at noe gis, ikke gis, eller tar slutt fra en dag.
  func åpning() -> [Begrunnelse.Setning] {
    let node = vedtak.avgjørelse.node
    guard let dag = vedtak.virkningFra else {
      if overskrift() == nil, let (_, resten) = delt() {
        return resten.isEmpty ? [] : [.init(resten, [node])]
      }
      return [setning(vedtak.avgjørelse.words[vedtak.utfall], node)].compactMap { $0 }
    }
    let navn = vedtak.avgjørelse.label
    let slutt =
      setning(vedtak.avgjørelse.wordsWhenEnded, node)
      ?? .init("Du har ikke lenger rett til \(navn).", [node])
    return [slutt, .init("Det gjelder fra og med \(dag.iBrev).", [node])]
  }

  /// At den det gjelder, ble varslet før vedtaket, og hva svaret var.
  func varselet() -> [Begrunnelse.Setning] {
    guard vedtak.resultat == .opphør, let varsel = vedtak.sak.forhåndsvarsel else { return [] }
    let node = [vedtak.avgjørelse.node]
    var setninger: [Begrunnelse.Setning] = [
      .init(
        "Vi skrev til deg om dette \(varsel.dato.iBrev), og du hadde frist til å svare til og med "
          + "\(varsel.frist.iBrev).", node)
    ]
    switch varsel.svar {
    case .uttalelse(let tekst): setninger.append(.init("Du svarte: «\(tekst)»", node))
    case .ingen: setninger.append(.init("Du svarte ikke.", node))
    case nil: break
    }
    return setninger
  }
}
