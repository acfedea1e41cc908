import Rules

// Kontroller av underretningen (forvaltningsloven § 27): klage, innsyn, utsetting, hvem, og varsel.
extension Kontrollgrunnlag {
  private var hvor: String { "under «\(Fast.omKlage[målform])»" }

  private func mangler(_ fast: Fast, _ hva: String, _ hvor: String) -> [Kontroll.Funn] {
    har(fast) ? [] : [funn(hva, hvor)]
  }

  func klagefristen() -> [Kontroll.Funn] {
    guard dokument.klage != nil else {
      return [
        funn("Vedtaket sier ikke hvilken klageregel som gjelder.", "feltet «klage»", .regler)
      ]
    }
    return mangler(.kanKlage, "Brevet sier ikke at det kan klages, og innen når.", hvor)
  }

  func framgangsmåten() -> [Kontroll.Funn] {
    mangler(.klagenSendes, "Brevet sier ikke hvor klagen sendes.", hvor)
      + mangler(.serPåNytt, "Brevet sier ikke at vi ser på saken på nytt når noen klager.", hvor)
  }

  func klageinstansen() -> [Kontroll.Funn] {
    if let klage = dokument.klage, klage.organ == nil {
      return [funn("Vedtaket sier ikke hvem som avgjør klagen.", "feltet «klage»", .regler)]
    }
    return mangler(.gårVidere, "Brevet sier ikke hvem som avgjør klagen.", hvor)
  }

  /// Det klageregelen selv krever at brevet sier. Sier ikke brevet at klage er et vilkår for
  /// søksmål, faller vilkåret bort (§ 27 tredje ledd).
  func søksmål() -> [Kontroll.Funn] {
    let sagt = Set(setninger.flatMap(\.setning.deler).map(\.mal))
    return (dokument.klage?.setninger ?? []).filter { !sagt.contains($0) }.map {
      funn("Brevet sier ikke det klageregelen krever: «\($0)»", hvor)
    }
  }

  func innsynet() -> [Kontroll.Funn] {
    mangler(.serPapirene, "Brevet sier ikke at det er rett til å se papirene i saken.", hvor)
  }

  func hjelpen() -> [Kontroll.Funn] {
    mangler(.hjelperMedKlage, "Brevet sier ikke at vi hjelper med klagen.", hvor)
  }

  func utsettingen() -> [Kontroll.Funn] {
    mangler(
      .venteMedStans, "Brevet sier ikke at det kan bes om å vente til klagen er avgjort.", hvor)
  }

  /// Det den saken gjelder, ikke får vite av hensyn til helse eller nære, kan en representant få vite.
  func representanten() -> [Kontroll.Funn] {
    setninger.filter { plassert in
      let unntak = brukte.filter { plassert.harNode($0.node) }.compactMap(\.unntattInnsyn)
      return er(.kanIkkeFortelle, plassert.setning)
        && unntak.contains { $0.contains("§ 19") && $0.contains("bokstav d") }
        && !er(.representantKanFåVite, plassert.setning)
    }.map { funn("Brevet sier ikke at en representant kan få vite det.", $0.sted) }
  }

  private static let omKlage: [Fast] = [
    .kanKlage, .klagenSendes, .serPåNytt, .gårVidere, .hjelperMedKlage, .venteMedStans,
  ]

  /// At brevet ikke sier at det kan klages på noe som ikke er et enkeltvedtak.
  func ingenKlage() -> [Kontroll.Funn] {
    setninger.filter { plassert in Self.omKlage.contains { er($0, plassert.setning) } }.prefix(1)
      .map {
        funn("Brevet sier at det kan klages, men det er ikke noe å klage på.", $0.sted)
      }
  }

  // MARK: Hvem

  func hvemSomHarAvgjort() -> [Kontroll.Funn] {
    let sted = "under «\(Fast.omHvem[målform])»"
    if dokument.erAutomatisk {
      return mangler(
        .avgjortAutomatisk, "Brevet sier ikke at saken er avgjort automatisk.", sted)
    }
    guard dokument.saksbehandler != nil else {
      return [
        funn("Saksbehandleren er ikke ført opp.", "feltet «saksbehandler»", .saksbehandler)
      ]
    }
    return mangler(.avgjortAv, "Brevet sier ikke hvem som har avgjort saken, og når.", sted)
  }

  func manuell() -> [Kontroll.Funn] {
    mangler(
      .kreverMenneske, "Brevet sier ikke at et menneske kan vurdere saken på nytt.",
      "under «\(Fast.omHvem[målform])»")
  }

  // MARK: Forhåndsvarselet

  /// At et vedtak som tar noe fra noen, er varslet, med en frist som er ute, og at svaret er ført opp.
  func varselet() -> [Kontroll.Funn] {
    if dokument.varselunntak != nil { return [] }
    let felt = "feltet «forhåndsvarsel»"
    guard let varsel = dokument.forhåndsvarsel else {
      return [
        funn("Det er ikke ført opp at den saken gjelder, er varslet.", felt, .saksbehandler)
      ]
    }
    if dokument.vedtaksdato <= varsel.frist {
      return [
        funn(
          "Fristen for å uttale seg var ikke ute før \(varsel.frist.iBrev).", felt, .saksbehandler)
      ]
    }
    if varsel.svar == nil {
      return [funn("Det er ikke ført opp om det kom svar på varselet.", felt, .saksbehandler)]
    }
    return varsel.erBesvart
      ? [] : [funn("Svaret på varselet er ikke vurdert.", felt, .saksbehandler)]
  }

  /// At brevet sier at det er varslet, og hva svaret var; eller hvorfor det ikke er det.
  func varseletIBrevet() -> [Kontroll.Funn] {
    let sted = "i innledningen"
    if dokument.varselunntak != nil {
      return mangler(.ikkeVarslet, "Brevet sier ikke hvorfor det ikke er varslet.", sted)
    }
    guard let varsel = dokument.forhåndsvarsel else { return [] }
    let varslet = mangler(.varslet, "Brevet sier ikke når det ble varslet.", sted)
    switch varsel.svar {
    case .uttalelse:
      return varslet
        + mangler(.svarteDette, "Brevet sier ikke hva svaret på varselet var.", sted)
        + mangler(.viSvarer, "Brevet sier ikke hva Nav mener om svaret på varselet.", sted)
    case .ingen:
      return varslet + mangler(.svarteIkke, "Brevet sier ikke at det ikke kom svar.", sted)
    case nil: return varslet
    }
  }

  // MARK: Et vedtak i stedet for et annet

  /// At brevet sier at det kommer i stedet for et annet vedtak, hvorfor, og etter hvilken regel.
  func omgjøringen() -> [Kontroll.Funn] {
    let sted = "under «\(Fast.omEndringen[målform])»"
    let grunn = setninger(under: .omEndringen).contains { er(.egneOrd, $0.setning) }
    return mangler(.erstatter, "Brevet sier ikke at det kommer i stedet for et annet.", sted)
      + (grunn ? [] : [funn("Brevet sier ikke hvorfor vedtaket er endret.", sted)])
      + mangler(.lovForEndringen, "Brevet sier ikke hvilken regel som lar oss endre det.", sted)
  }

  func sakskostnadene() -> [Kontroll.Funn] {
    mangler(
      .kanKreveUtgifter, "Brevet sier ikke at utgifter kan dekkes.",
      "under «\(Fast.omEndringen[målform])»")
  }

  // MARK: Det som må være skrevet

  /// At ingenting som loven krever skrevet før vedtaket, mangler.
  func dokumentasjonen() -> [Kontroll.Funn] {
    dokument.dokumentasjon.filter(\.blokkerer).map {
      funn("Det mangler \($0.krav) (\($0.hjemmel)).", "feltet «dokumentasjon»", .saksbehandler)
    }
  }

  /// At brevet sier hva som må være på plass før det som er gitt, kan begynne.
  func starten() -> [Kontroll.Funn] {
    let venter = dokument.dokumentasjon.filter {
      $0.følge == "stopper start" && !$0.erFraveket
        && ($0.utfall == Outcome.notMet.word || $0.utfall == Outcome.open.word)
    }
    guard !erImot, !venter.isEmpty else { return [] }
    let sted = "under «\(Fast.omStart[målform])»"
    return mangler(.kanIkkeStarte, "Brevet sier ikke at det som er gitt, ikke kan begynne.", sted)
      + venter.filter { krav in setninger.count { $0.harNode(krav.node) } < krav.setninger }.map {
        funn("Brevet sier ikke alt om at \($0.krav) må være på plass.", sted)
      }
  }
}
