import RuleDSL
import Rules

extension Saksramme {
  /// Saken med opplysningene ført inn.
  func sak(
    _ avgjørelse: String, _ regelsett: RuleSet, _ opplysninger: (inout Opplysningsfører) -> Void
  ) throws(Saksfeil) -> Sak {
    var fører = Opplysningsfører(regelsett, på: Day(number: 0))
    let vurdering = fører.dag(vurderingsdag, "vurderingsdag")
    let vedtak = fører.dag(vedtaksdato, "vedtaksdato")
    if let vurdering { fører.fakta[.assessmentDay] = NodeValue(vurdering.number) }
    if let vedtak { fører.fakta[.decisionDay] = NodeValue(vedtak.number) }
    let kravdag = regelsett.facts[FactID.claimDay.index]
    let krav = kravdato.flatMap { krav in
      fører.lest { () throws(Verdifeil) in try krav.verdi(for: kravdag) }
    }
    fører.fakta[.claimDay] = krav
    let svar = fører.dag(svarInnen, "svarInnen")
    let finnes = regelsett.decisions.map(\.name)
    if !finnes.contains(avgjørelse) {
      fører.feil.append(.ukjentAvgjørelse(avgjørelse, mente: nil, finnes: finnes))
    }
    opplysninger(&fører)
    fører.fakta.dokumenter(fører.opplysninger, regelsett)
    for avvik in avvik where !regelsett.duties.contains(where: { $0.condition.name == avvik.krav })
    {
      fører.feil.append(
        .ukjentNøkkel(avvik.krav, mente: nil, av: regelsett.duties.map(\.condition.name)))
    }
    if let vedtak { sjekk(vedtak, krav, &fører) }
    sjekkLinjer(regelsett, &fører)
    guard fører.feil.isEmpty, let vurdering, let vedtak else {
      throw Saksfeil(feil: fører.feil.map { Diagnostic($0, at: .none) })
    }
    var sak = Sak(
      id: id, regelsett: regelsett.id, avgjørelse: avgjørelse, vurderingsdag: vurdering,
      kravdato: krav, vedtaksdato: vedtak, opplysninger: fører.opplysninger,
      vurdertUtenfor: vurdertUtenfor, saksbehandler: saksbehandler?.nilOmBlank,
      verge: verge?.nilOmBlank, svarInnen: svar, forhåndsvarsel: forhåndsvarsel,
      klageinstans: klageinstans, omgjør: omgjør, forventet: [], fakta: fører.fakta,
      fingeravtrykk: "")
    (sak.kontor, sak.avvik) = (kontor?.nilOmBlank, avvik)
    (sak.anførsler, sak.varselunntak) = (anførsler, varselunntak)
    sak.fingeravtrykk = SHA256.hexDigest(of: Array(sak.json(regelsett).utf8))
    return sak
  }

  /// Et krav og en vurdering kommer før vedtaket, et varsel før fristen.
  private func sjekk(_ vedtak: Day, _ krav: NodeValue?, _ fører: inout Opplysningsfører) {
    if let krav, krav.low > vedtak.number {
      fører.feil.append(.feilRekkefølge("vedtaksdato", "kravdato"))
    }
    for dag in fører.vurdert + vurdertUtenfor.map(\.vurdertDato) where dag > vedtak {
      fører.feil.append(.feilRekkefølge("vedtaksdato", "vurdertDato"))
    }
    for dag in fører.forelagt where dag > vedtak {
      fører.feil.append(.feilRekkefølge("vedtaksdato", "forelagt"))
    }
    if let varsel = forhåndsvarsel, varsel.frist < varsel.dato {
      fører.feil.append(.feilRekkefølge("frist", "dato"))
    }
  }

  private func sjekkLinjer(_ regelsett: RuleSet, _ fører: inout Opplysningsfører) {
    guard !vurdertUtenfor.isEmpty else { return }
    let linjer = regelsett.notEncoded.filter(\.kanVurderesUtenfor).map(\.linje)
    var lest: Set<String> = []
    for linje in vurdertUtenfor.map(\.linje) {
      if !linjer.contains(linje) {
        let mente = Suggestions.closest(to: linje, among: linjer)
        fører.feil.append(.ukjentLinje(linje, mente: mente, regelsett: regelsett.id))
      } else if !lest.insert(linje).inserted {
        fører.feil.append(.sammeLinje(linje))
      }
    }
  }
}

extension String {
  /// Et navn uten bokstaver er ikke oppgitt.
  fileprivate var nilOmBlank: String? { erBlank ? nil : self }
}
