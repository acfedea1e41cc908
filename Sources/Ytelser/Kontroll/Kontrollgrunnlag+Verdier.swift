import Rules

// Hva som skal stå på hver plass i en mal, lest av vedtaket utenom brevet.
extension Kontrollgrunnlag {
  /// Det som kan stå på en plass.
  enum Ventet: Hashable, Sendable {
    /// Ett av dette, ord for ord.
    case énAv([String])
    /// Vedtaket har ikke ordene; bare dager, paragrafer og tall kan kontrolleres.
    case ukjent
    /// En egen kontroll ser på den.
    case ettersesFørSeg
  }

  func ventet(
    _ navn: String, i del: Begrunnelse.Del, _ plassert: Plassert
  ) -> Ventet {
    guard let fast = fast(del, plassert) else { return regelverdi(navn, plassert) }
    switch fast {
    case .kravetStår, .ikkeLov, .unntaketStår, .fyller, .fyllerIkke, .gjelderIkke, .ikkeSvar:
      return .ettersesFørSeg
    case .kildeOgDato, .bareKilde, .bareDato, .opplysning, .opplysningFraTil,
      .opplysningVerdiFraTil, .opplysningNeiFraTil:
      return opplysningsverdi(navn, plassert)
    case .egneOrd, .moment, .byggerPå, .vurdertAv, .altVurdertAv, .talerFor, .talerImot,
      .avgjørendeEr, .avgjørendeErDette:
      return vurderingsverdi(navn, del, plassert)
    default: return saksverdi(fast, navn, plassert)
    }
  }

  /// Den faste setningen en mal er. Der to har samme ord, avgjør stedet.
  private func fast(_ del: Begrunnelse.Del, _ plassert: Plassert) -> Fast? {
    let funnet = Fast.allCases.filter { $0[målform] == del.mal }
    guard funnet.contains(.fastsatt) else { return funnet.first }
    return innledning.contains { $0.setning == plassert.setning } ? .fastsatt : .opplysning
  }

  private func énAv(_ tekst: String?) -> Ventet { .énAv([tekst].compactMap { $0 }) }

  /// Der en egen kontroll sier fra når vedtaket ikke har det.
  private func ellers(_ tekst: String?) -> Ventet {
    tekst.map { .énAv([$0]) } ?? .ettersesFørSeg
  }

  // MARK: Saken

  private func saksverdi(_ fast: Fast, _ navn: String, _ plassert: Plassert) -> Ventet {
    let varsel = dokument.forhåndsvarsel
    switch (fast, navn) {
    case (.kravetFra, "dag"), (.gjelderKravet, "dag"): return énAv(dokument.kravdato?.iBrev)
    case (.gjelderFra, "dag"): return énAv(dokument.virkningFra?.iBrev)
    case (.varslet, "dato"), (.måUndersøkeSvar, "dato"): return ellers(varsel?.dato.iBrev)
    case (.varslet, "frist"), (.kanSiTil, "frist"): return ellers(varsel?.frist.iBrev)
    case (.svarteDette, _):
      guard case .uttalelse(let tekst)? = varsel?.svar else {
        return varsel?.svar == nil ? .ettersesFørSeg : .énAv([])
      }
      return énAv(tekst)
    case (.viSvarer, _): return ellers(varsel?.navsSvar?.medPunktum)
    case (.ikkeVarslet, "hjemmel"):
      return ellers(dokument.varselunntak.map { målform.hjemmel($0.hjemmel) })
    case (.ikkeVarslet, _): return ellers(dokument.varselunntak?.begrunnelse.medPunktum)
    case (.kanIkkeFortelle, _):
      return .énAv(
        opplysninger(plassert).compactMap { $0.unntattInnsyn.map { målform.hjemmel($0) } })
    case (.sagtOgSvart, "tekst"): return .énAv(dokument.anførsler.map(\.tekst))
    case (.sagtOgSvart, _):
      let svar = dokument.anførsler.compactMap { $0.svar?.medPunktum }
      return svar.count < dokument.anførsler.count ? .ettersesFørSeg : .énAv(svar)
    case (.kanKlage, "frist"): return ellers(dokument.klage?.frist)
    case (.kanKlage, _): return ellers(dokument.klage.map { målform.hjemmel($0.hjemmel) })
    case (.gårVidere, _): return ellers(dokument.klage?.organ)
    case (.avgjortAv, "dag"), (.avgjortAutomatisk, _): return énAv(dokument.vedtaksdato.iBrev)
    case (.avgjortAv, _): return ellers(dokument.saksbehandler)
    case (.behandlesAv, _): return énAv(dokument.saksbehandler)
    case (.svarInnen, _): return énAv(dokument.svarInnen?.iBrev)
    case (.lovForEndringen, _): return énAv(dokument.omgjør.map { målform.hjemmel($0.hjemmel) })
    case (.harSpurt, _):
      return .énAv(
        dokument.mangler.filter { plassert.harNode($0.node) }
          .compactMap { $0.ukjentFordi?.medPunktum })
    case (.fastsatt, "verdi"): return .énAv(dokument.fastsatt.compactMap { iBrev($0.verdi) })
    default: return .ukjent
    }
  }

  // MARK: Opplysningene

  private func opplysninger(_ plassert: Plassert) -> [LestVedtak.Opplysning] {
    dokument.opplysninger.filter { plassert.harNode($0.node) }
  }

  /// Verdiene setningen kan handle om: dem med det tidsrommet den nevner.
  private func verdier(_ plassert: Plassert) -> [LestVedtak.Verdi] {
    let alle = opplysninger(plassert).flatMap(\.verdier)
    let fra = plassert.setning.deler.flatMap(\.verdier).first { $0.navn == "fra" }?.tekst
    let tidsrom = alle.filter { $0.fra?.iBrev == fra }
    return tidsrom.isEmpty ? alle : tidsrom
  }

  private func opplysningsverdi(_ navn: String, _ plassert: Plassert) -> Ventet {
    let verdier = verdier(plassert)
    switch navn {
    case "kilde": return .énAv(verdier.compactMap(\.kilde))
    case "dato": return .énAv(verdier.compactMap { $0.dato?.iBrev })
    case "fra": return .énAv(verdier.compactMap { $0.fra?.iBrev })
    case "til": return .énAv(verdier.compactMap { $0.til?.iBrev })
    case "verdi": return tall(verdier.map(\.verdi))
    default: return .ukjent
    }
  }

  /// En plass i regelens egne ord: verdien av en node, eller av opplysningen setningen sier.
  private func regelverdi(_ navn: String, _ plassert: Plassert) -> Ventet {
    if let verdi = dokument.spor[navn] { return tall([verdi]) }
    return navn == "verdi" ? tall(verdier(plassert).map(\.verdi)) : .ukjent
  }

  /// Tall og dager står likt i alle brev; ord om et valg er regelens egne.
  private func tall(_ skrevet: [String]) -> Ventet {
    let sagt = skrevet.map(iBrev)
    return sagt.contains(nil) || sagt.isEmpty ? .ukjent : .énAv(sagt.compactMap { $0 })
  }

  /// `50 %` som `50 prosent`, `2026-09-03` som `3. september 2026`; nil når det ikke er ett tall eller
  /// én dag.
  func iBrev(_ skrevet: String) -> String? {
    if let dag = Day(iso: skrevet.utf8) { return dag.iBrev }
    guard skrevet.first?.isNumber == true, !skrevet.contains("–") else { return nil }
    let ganger = målform == .nynorsk ? " gonger grunnbeløpet" : " ganger grunnbeløpet"
    for (enhet, ord) in [(" %", " prosent"), (" kr", " kroner"), (" G", ganger)]
    where skrevet.hasSuffix(enhet) {
      return skrevet.dropLast(enhet.count) + ord
    }
    return skrevet
  }

  // MARK: Vurderingene

  private func vurderingsverdi(
    _ navn: String, _ del: Begrunnelse.Del, _ plassert: Plassert
  ) -> Ventet {
    let vurderinger = vurderinger(plassert)
    switch navn {
    case "ord": return .énAv(vurderinger.compactMap { $0.begrunnelse?.medPunktum })
    case "moment": return .énAv(vurderinger.flatMap(\.momenter).map(\.navn.iOrd))
    case "svar":
      let moment = del.verdier.first { $0.navn == "moment" }?.tekst
      let alle = vurderinger.flatMap(\.momenter)
      let samme = alle.filter { $0.navn.iOrd == moment }
      return .énAv((samme.isEmpty ? alle : samme).map(\.svar.medPunktum))
    case "kilder": return .énAv(vurderinger.map(\.kilder.oppramset))
    case "hvem": return .énAv(vurderinger.compactMap(\.vurdertAv))
    case "dag": return .énAv(vurderinger.compactMap { $0.vurdertDato?.iBrev })
    case "hensyn": return .énAv(vurderinger.compactMap(\.hensyn).flatMap(\.iBrev))
    default: return .ukjent
    }
  }

  /// Vurderingene setningen kan gjengi: av opplysningen den står ved, ellers av linjer utenfor
  /// reglene.
  private func vurderinger(_ plassert: Plassert) -> [LestVedtak.Vurdering] {
    let opplysninger = opplysninger(plassert)
    if let omgjør = dokument.omgjør, opplysninger.isEmpty,
      setninger(under: .omEndringen).contains(where: { $0.avsnitt == plassert.avsnitt })
    {
      return [.init(begrunnelse: omgjør.begrunnelse)]
    }
    let erVeid = er(.sierAnnet, plassert.setning)
    let egne = opplysninger.compactMap { erVeid ? $0.bevisvurdering : $0.vurdering }
    guard opplysninger.isEmpty else { return egne }
    return dokument.vurdertUtenfor.map {
      .init(vurdertAv: $0.vurdertAv, vurdertDato: $0.vurdertDato, begrunnelse: $0.begrunnelse)
    }
  }
}

extension LestVedtak.Hensyn {
  /// Slik hvert av dem står i et brev.
  fileprivate var iBrev: [String] {
    [taleFor, taleImot, [avgjørende]].map { hensyn in
      hensyn.filter { !$0.erBlank }.map(\.utenSluttpunktum).joined(separator: "; ").medPunktum
    }
  }
}
