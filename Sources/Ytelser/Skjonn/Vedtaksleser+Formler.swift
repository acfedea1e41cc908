import RuleDSL
import Rules

// En vurdering som bare er en formel, er ikke gjort rede for (forvaltningsloven § 25).
extension Vedtaksleser {
  /// Vurderingene vedtaket hviler på, som ikke sier noe om denne personen.
  func formler(_ vedtak: Vedtak) -> [KanFattes.Hinder] {
    bærende(vedtak).compactMap { id in
      guard let vurdering = sak.opplysning(id)?.vurdering,
        let begrunnelse = vurdering.begrunnelse, !begrunnelse.erBlank
      else { return nil }
      let grunnlag = formelgrunnlag(id, begrunnelse, vurdering, vedtak)
      guard case .formel(_, let hvorfor) = Formelkontroll.prøv(grunnlag) else { return nil }
      let navn = regelsett.facts[id.index].label
      return .init(
        art: .skjønn,
        tekst: "begrunnelsen for \(navn) er en formel: «\(begrunnelse.forkortet)». "
          + "\(hvorfor.medStorBokstav). Skriv hva ved denne personen som er avgjørende: hva som er "
          + "sett, sagt eller hendt, når, og hvor det står",
        hvem: vurdering.vurdertAv ?? "en saksbehandler")
    }
  }

  /// Opplysningene vedtaket hviler på, også dem som gjør det til et opphør.
  func bærende(_ vedtak: Vedtak) -> [FactID] {
    var alle = regelsett.told(sertifikat)
    if let node = avgjørelse.running, vedtak.utfall == avgjørelse.modality.adverse {
      let løper = regelsett.told(spor.certificate(of: node, in: regelsett.program))
      alle += løper.filter { !alle.contains($0) }
    }
    return alle.filter { $0.index >= 3 && sak.opplysning($0) != nil }
  }

  private func formelgrunnlag(
    _ id: FactID, _ begrunnelse: String, _ vurdering: Opplysning.Vurdering, _ vedtak: Vedtak
  ) -> Formelkontroll.Grunnlag {
    let fact = regelsett.facts[id.index]
    let versjoner = vedtak.vilkår.filter { $0.opplysninger.contains(id) }.compactMap(\.versjon)
    let maler = versjoner.flatMap { [$0.words.rule, $0.words.met, $0.words.notMet] }
    let momenter = regelsett.factors.filter { $0.fact == id }.flatMap(\.names).map(\.iOrd)
    return Formelkontroll.Grunnlag(
      begrunnelse, momenter: vurdering.momenter.map(\.svar),
      hovedhensyn: vurdering.hovedhensyn?.tekster ?? [], kilder: vurdering.kilder,
      regelord: fact.egneOrd + maler.compactMap { $0?.ord } + momenter + [avgjørelse.label],
      andre: sak.opplysninger.filter { $0.id != id }.flatMap(ord),
      vurdertAv: vurdering.vurdertAv ?? "")
  }

  /// Det som står om en annen opplysning: navnet, verdiene og kildene.
  private func ord(_ opplysning: Opplysning) -> [String] {
    let fact = regelsett.facts[opplysning.id.index]
    guard opplysning.ukjentFordi == nil, fact.list == nil else { return [fact.label] }
    let verdier = opplysning.verdier.flatMap { verdi in
      [fact.iBrev(verdi.verdi), verdi.kilde ?? ""]
    }
    return [fact.label] + (fact.isJudgement ? [] : verdier) + (opplysning.vurdering?.kilder ?? [])
  }
}

extension Fact {
  /// Ordene regelen selv har om opplysningen, på bokmål og nynorsk.
  fileprivate var egneOrd: [String] {
    [label, question, sentence, sentenceIfYes, sentenceIfNo].compactMap { $0 }
      + choiceWords.values.sorted()
      + [nynorsk?.label, nynorsk?.question, nynorsk?.sentence].compactMap { $0 }
  }
}

extension Template {
  /// Ordene i den, uten verdiene.
  fileprivate var ord: String {
    pieces.map { del in
      switch del {
      case .text(let tekst): tekst
      case .value: " "
      }
    }.joined()
  }
}
