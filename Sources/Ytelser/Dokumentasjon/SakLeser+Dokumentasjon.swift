import RuleDSL
import Rules

extension SakLeser {
  /// `[{"krav": "…", "begrunnelse": "…", "godkjentAv": "…", "dato": "2026-11-20"}]`
  mutating func avvik(_ json: JSONValue, _ regelsett: RuleSet) -> [Avvik] {
    guard let felt = json["avvik"] else { return [] }
    let navn = regelsett.duties.map(\.condition.name)
    let eksempel =
      "\"avvik\": [{\"krav\": \"\(navn.first ?? "…")\", \"begrunnelse\": \"…\", "
      + "\"godkjentAv\": \"Kari Nordmann\", \"dato\": \"2026-11-20\"}]"
    guard case .array(let elementer) = felt.value.kind else {
      meld(.feilForm("en liste", eksempel: eksempel), felt.value.span)
      return []
    }
    return elementer.compactMap { element in
      guard let felter = objekt(element, eksempel: eksempel) else { return nil }
      sjekk(felter, mot: ["krav", "begrunnelse", "godkjentAv", "dato"])
      guard let krav = tekst(element, "krav", eksempel: "\"krav\": \"\(navn.first ?? "…")\""),
        let begrunnelse = tekst(element, "begrunnelse", eksempel: "\"begrunnelse\": \"…\""),
        let av = tekst(element, "godkjentAv", eksempel: "\"godkjentAv\": \"Kari Nordmann\""),
        let dato = dag(element, "dato")
      else { return nil }
      if !navn.contains(krav) {
        meld(
          .ukjentNøkkel(krav, mente: Suggestions.closest(to: krav, among: navn), av: navn),
          element["krav"]?.value.span ?? element.span)
      }
      guard !begrunnelse.erBlank, !av.erBlank else {
        meld(.feilForm("et avvik med grunn og navn", eksempel: eksempel), element.span)
        return nil
      }
      return Avvik(krav: krav, begrunnelse: begrunnelse, godkjentAv: av, dato: dato)
    }
  }
}

extension Facts {
  /// Fyller plassene som sier hvordan hver opplysning er dokumentert. De er alltid kjent.
  mutating func dokumenter(
    _ opplysninger: [Opplysning], _ regelsett: RuleSet, _ forberedt: Forberedt? = nil
  ) {
    var prøver = Dokumentasjonsprøver(regelsett, forberedt, alle: opplysninger)
    for (nummer, fact) in regelsett.facts.enumerated() {
      guard case .documentation(let id, let hva) = fact.role else { continue }
      let opplysning = opplysninger.first { $0.id == id }
      let svar = opplysning.map { prøver.er($0, hva) } ?? false
      self[FactID(nummer)] = svar ? .yes : .no
    }
  }
}

/// Holder opplysningene i en sak mot det krav spør om.
private struct Dokumentasjonsprøver {
  let regelsett: RuleSet
  let forberedt: Forberedt?
  let alle: [Opplysning]
  var ordbok: Ordbok

  init(_ regelsett: RuleSet, _ forberedt: Forberedt?, alle: [Opplysning]) {
    self.regelsett = regelsett
    self.forberedt = forberedt
    self.alle = alle
    ordbok = forberedt?.ordbok ?? Ordbok()
  }

  /// Om en opplysning er dokumentert på en måte et krav spør om.
  mutating func er(_ opplysning: Opplysning, _ hva: Documentation) -> Bool {
    let verdier = opplysning.verdier
    switch hva {
    case .known: return !verdier.isEmpty
    case .sourced:
      return !verdier.isEmpty && verdier.allSatisfy { $0.kilde != nil && $0.dato != nil }
    case .reasoned: return erBegrunnet(opplysning)
    case .answers(let moment):
      return opplysning.vurdering?.momenter.contains {
        $0.navn == moment && !$0.svar.erBlank
      } ?? false
    }
  }

  /// Om det står hvem, når og hvorfor, og grunnen sier noe om denne personen.
  private mutating func erBegrunnet(_ opplysning: Opplysning) -> Bool {
    guard let vurdering = opplysning.vurdering, let begrunnelse = vurdering.begrunnelse,
      !(vurdering.vurdertAv ?? "").erBlank, vurdering.vurdertDato != nil, !begrunnelse.erBlank
    else { return false }
    let versjoner =
      forberedt?.versjoner(somLeser: opplysning.id)
      ?? regelsett.versjoner(somLeser: opplysning.id)
    let grunnlag = regelsett.formelgrunnlag(
      opplysning.id, begrunnelse, vurdering, versjoner, alle)
    return Formelkontroll.prøv(grunnlag, &ordbok).erKonkret
  }
}
