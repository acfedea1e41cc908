import RuleDSL
import Rules

extension RuleSet {
  /// Det en vurdering blir holdt mot: reglenes egne ord om den, og det som ellers står i saken.
  ///
  /// - Parameter versjoner: Kravene som leser opplysningen, i den ordlyden som gjelder.
  func formelgrunnlag(
    _ id: FactID, _ begrunnelse: String, _ vurdering: Opplysning.Vurdering,
    _ versjoner: [Condition.Version], _ alle: [Opplysning]
  ) -> Formelkontroll.Grunnlag {
    let momenter = factors.filter { $0.fact == id }.flatMap(\.names).map(\.iOrd)
    return Formelkontroll.Grunnlag(
      begrunnelse, momenter: vurdering.momenter.map(\.svar),
      hovedhensyn: vurdering.hovedhensyn?.tekster ?? [], kilder: vurdering.kilder,
      regelord: facts[id.index].egneOrd + versjoner.flatMap(\.regelord) + momenter
        + decisions.map(\.label),
      andre: alle.filter { $0.id != id }.flatMap(ord), vurdertAv: vurdering.vurdertAv ?? "")
  }

  /// Kravene som leser en opplysning, i alle ordlyder.
  func versjoner(somLeser id: FactID) -> [Condition.Version] {
    conditions.filter { program.support(of: $0.node).contains(id) }.flatMap(\.versions)
  }

  /// Det som står om en annen opplysning: navnet, verdiene og kildene.
  private func ord(_ opplysning: Opplysning) -> [String] {
    let fact = facts[opplysning.id.index]
    guard opplysning.ukjentFordi == nil, fact.list == nil else { return [fact.label] }
    let verdier = opplysning.verdier.flatMap { verdi in
      [fact.iBrev(verdi.verdi), verdi.kilde ?? ""]
    }
    return [fact.label] + (fact.isJudgement ? [] : verdier) + (opplysning.vurdering?.kilder ?? [])
  }
}

extension Fact {
  /// Ordene regelen selv har om opplysningen, på bokmål og nynorsk.
  var egneOrd: [String] {
    [label, question, sentence, sentenceIfYes, sentenceIfNo].compactMap { $0 }
      + choiceWords.values.sorted()
      + [nynorsk?.label, nynorsk?.question, nynorsk?.sentence].compactMap { $0 }
  }
}

extension Condition.Version {
  /// Ordene regelen har om kravet.
  var regelord: [String] { [words.rule, words.met, words.notMet].compactMap { $0?.ord } }
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
