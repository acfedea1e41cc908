import RuleDSL
import Rules

extension SakLeser {
  /// `[{"tekst": "…", "svar": "…", "svartAv": "Kari Nordmann", "dato": "2026-10-01"}]`
  mutating func anførsler(_ json: JSONValue) -> [Anførsel] {
    guard let felt = json["anførsler"] else { return [] }
    let eksempel = "[{\"tekst\": \"Jeg er mer sliten enn legen skriver.\", \"svar\": \"…\", …}]"
    guard case .array(let elementer) = felt.value.kind else {
      meld(.feilForm("en liste", eksempel: "\"anførsler\": \(eksempel)"), felt.value.span)
      return []
    }
    return elementer.compactMap { element in
      guard let felter = objekt(element, eksempel: eksempel) else { return nil }
      sjekk(felter, mot: ["tekst", "svar", "svartAv", "dato"])
      guard let tekst = tekst(element, "tekst", eksempel: "\"tekst\": \"…\"") else { return nil }
      var anførsel = Anførsel(tekst)
      anførsel.svar = element["svar"].flatMap { self.tekst($0, eksempel: "\"svar\": \"…\"") }
      anførsel.svartAv = navn(element, "svartAv", eksempel: "Kari Nordmann")
      anførsel.dato = element["dato"] == nil ? nil : dag(element, "dato")
      return anførsel
    }
  }

  /// `{"hjemmel": "forvaltningsloven § 16 tredje ledd bokstav c", "begrunnelse": "…", …}`
  mutating func varselunntak(_ json: JSONValue) -> Varselunntak? {
    guard let felt = json["varselunntak"] else { return nil }
    let eksempel = "{\"hjemmel\": \"forvaltningsloven § 16 tredje ledd bokstav c\", …}"
    guard let felter = objekt(felt.value, eksempel: eksempel) else { return nil }
    sjekk(felter, mot: ["hjemmel", "begrunnelse", "vurdertAv", "dato"])
    if json["forhåndsvarsel"] != nil {
      meld(.motstrid("forhåndsvarsel", "varselunntak"), felt.keySpan)
    }
    guard let hjemmel = tekst(felt.value, "hjemmel", eksempel: eksempel),
      let begrunnelse = tekst(felt.value, "begrunnelse", eksempel: "\"begrunnelse\": \"…\""),
      let av = tekst(felt.value, "vurdertAv", eksempel: "\"vurdertAv\": \"Kari Nordmann\""),
      let dato = dag(felt.value, "dato")
    else { return nil }
    guard !hjemmel.erBlank, !begrunnelse.erBlank, !av.erBlank else {
      meld(.feilForm("et unntak med hjemmel, grunn og navn", eksempel: eksempel), felt.value.span)
      return nil
    }
    return Varselunntak(hjemmel: hjemmel, begrunnelse: begrunnelse, vurdertAv: av, dato: dato)
  }

  /// `"forelagt": "2026-09-15"`, eller `"forelagtUnntak"` med hjemmel og grunn.
  ///
  /// - Parameter dato: Dagen opplysningen er fra; før den kan ingen ha fått se den. Det et skjønn
  ///   bygger på, er derimot lagt fram før skjønnet.
  mutating func forelagt(_ json: JSONValue, fra dato: Day?) -> Forelegging? {
    if let unntak = json["forelagtUnntak"] {
      if json["forelagt"] != nil { meld(.motstrid("forelagt", "forelagtUnntak"), unntak.keySpan) }
      let eksempel = "\"forelagtUnntak\": \(Forelegging.unntakseksempel)"
      guard let grunn = tekst(unntak, eksempel: eksempel) else { return nil }
      guard Forelegging.erUnntak(grunn) else {
        meld(
          .feilForm("paragrafen, kolon og hvorfor den gjelder", eksempel: eksempel),
          unntak.value.span)
        return nil
      }
      return .unntak(grunn)
    }
    guard let felt = json["forelagt"], let dag = dag(json, "forelagt") else { return nil }
    if let dato, dag < dato, json["vurdertDato"] == nil {
      meld(.feilRekkefølge("forelagt", "dato"), felt.value.span)
    }
    return .vist(dag)
  }

  /// `"motstrid": [{"verdi": …, "kilde": …, "dato": …}], "bevisvurdering": {…}`
  mutating func motstrid(_ json: JSONValue, _ fact: Fact) -> Opplysning.Motstrid? {
    guard let felt = json["motstrid"] else {
      if let alene = json["bevisvurdering"] {
        meld(.manglerNøkkel("motstrid", eksempel: "\"motstrid\": [{\"verdi\": …}]"), alene.keySpan)
      }
      return nil
    }
    let eksempel = "[{\"verdi\": …, \"kilde\": \"legen\", \"dato\": \"2026-09-10\"}]"
    guard case .array(let elementer) = felt.value.kind, !elementer.isEmpty else {
      meld(.feilForm("en liste", eksempel: "\"motstrid\": \(eksempel)"), felt.value.span)
      return nil
    }
    let andre = elementer.compactMap { element -> Opplysning.Verdi? in
      guard let felter = objekt(element, eksempel: eksempel) else { return nil }
      sjekk(felter, mot: ["verdi"] + Self.kildefelter)
      guard let verdi = element["verdi"].flatMap({ verdi($0.value, fact) }) else { return nil }
      var lest = Opplysning.Verdi(verdi: verdi)
      kilde(element, &lest)
      return lest
    }
    return Opplysning.Motstrid(andre: andre, bevisvurdering: bevisvurdering(json))
  }

  private mutating func bevisvurdering(_ json: JSONValue) -> Opplysning.Bevisvurdering? {
    guard let felt = json["bevisvurdering"] else { return nil }
    let eksempel = "{\"begrunnelse\": \"…\", \"vurdertAv\": \"…\", \"vurdertDato\": \"2026-09-30\"}"
    guard let felter = objekt(felt.value, eksempel: eksempel) else { return nil }
    sjekk(felter, mot: ["begrunnelse", "vurdertAv", "vurdertDato"])
    guard let begrunnelse = tekst(felt.value, "begrunnelse", eksempel: eksempel),
      let av = tekst(felt.value, "vurdertAv", eksempel: eksempel),
      let dato = dag(felt.value, "vurdertDato"), !begrunnelse.erBlank, !av.erBlank
    else { return nil }
    return .init(begrunnelse: begrunnelse, vurdertAv: av, vurdertDato: dato)
  }

  /// `{"hjemmel": "forvaltningsloven § 19 første ledd bokstav d", "grunn": "…"}`
  mutating func unntattInnsyn(_ json: JSONValue) -> Opplysning.UnntattInnsyn? {
    guard let felt = json["unntattInnsyn"] else { return nil }
    let eksempel = "{\"hjemmel\": \"forvaltningsloven § 19 andre ledd\", \"grunn\": \"…\"}"
    guard let felter = objekt(felt.value, eksempel: eksempel) else { return nil }
    sjekk(felter, mot: ["hjemmel", "grunn"])
    guard let hjemmel = tekst(felt.value, "hjemmel", eksempel: eksempel),
      let grunn = tekst(felt.value, "grunn", eksempel: eksempel)
    else { return nil }
    return .init(hjemmel: hjemmel, grunn: grunn)
  }
}
