import Rules

// Kontrollene av underretningen, av brevet når saken ikke er avgjort, og av hver setning.
extension Kontroll {
  static let omUnderretningen: [Kontroll] = [
    Kontroll(
      "tittel", "forvaltningsloven § 27 første ledd", "Tittelen sier hva som er bestemt",
      ser: "tittelen", når: \.erVedtak, { $0.tittelen() }),
    Kontroll(
      "utfall-først", "forvaltningsloven § 27 første ledd", "Brevet begynner med utfallet",
      ser: "den første setningen", krever: .noder, når: \.måBegynneMedUtfallet, { $0.utfallet() }),
    Kontroll(
      "fastsatt", "forvaltningsloven § 27 første ledd", "Brevet sier hva som er fastsatt",
      ser: "det vedtaket fastsetter", når: \.erVedtak, { $0.fastsatt() }),
    Kontroll(
      "krav", "forvaltningsloven § 27 første ledd", "Brevet sier hvilket krav det svarer på",
      ser: "dagen for kravet",
      når: {
        $0.erSvarPåKrav && $0.dokument.kravdato != nil && $0.dokument.virkningFra == nil
      },
      { $0.kravet() }),
    Kontroll(
      "virkning", "forvaltningsloven § 27 første ledd", "Brevet sier når det gjelder fra",
      ser: "dagen noe tar slutt", når: { $0.erVedtak && $0.dokument.virkningFra != nil },
      { $0.virkningen() }),
    Kontroll(
      "mottaker", "forvaltningsloven § 27 første ledd", "Brevet går til den det skal",
      ser: "mottakerne, og alderen til den saken gjelder", når: { _ in true }, { $0.mottakerne() }),
    Kontroll(
      "klageadgang", "forvaltningsloven § 27 tredje ledd",
      "Brevet sier at det kan klages, og fristen",
      ser: "setningen om klage", når: \.kanPåklages, { $0.klagefristen() }),
    Kontroll(
      "klage-framgangsmåte", "forvaltningsloven § 27 tredje ledd", "Brevet sier hvordan det klages",
      ser: "hvor klagen sendes, og hva som skjer med den", når: \.kanPåklages,
      { $0.framgangsmåten() }),
    Kontroll(
      "klageinstans", "forvaltningsloven § 27 tredje ledd", "Brevet sier hvem som avgjør klagen",
      ser: "klageinstansen", når: \.kanPåklages, { $0.klageinstansen() }),
    Kontroll(
      "klage-søksmål", "forvaltningsloven § 27 tredje ledd",
      "Brevet sier hva som må til før søksmål, og det klageregelen ellers krever",
      ser: "klageregelens egne setninger",
      når: { $0.kanPåklages && !($0.dokument.klage?.setninger ?? []).isEmpty }, { $0.søksmål() }),
    Kontroll(
      "innsyn", "forvaltningsloven §§ 18 og 27 tredje ledd", "Brevet sier at papirene kan ses",
      ser: "setningen om innsyn", når: \.kanPåklages, { $0.innsynet() }),
    Kontroll(
      "utsatt-iverksetting", "forvaltningsloven §§ 27 tredje ledd og 42",
      "Brevet sier at det kan bes om å vente", ser: "vedtak som tar noe fra noen",
      når: { $0.kanPåklages && [.opphør, .pliktenErBrutt].contains($0.dokument.resultat) },
      { $0.utsettingen() }),
    Kontroll(
      "hjelp-med-klage", "forvaltningsloven §§ 11 og 27 fjerde ledd",
      "Brevet tilbyr hjelp med klagen",
      ser: "setningen om hjelp", .varsel, når: \.kanPåklages, { $0.hjelpen() }),
    Kontroll(
      "veiledning", "forvaltningsloven §§ 11 og 27 fjerde ledd", "Brevet sier hva en kan gjøre nå",
      ser: "rådene etter et nei", .varsel,
      når: { $0.erVedtak && $0.erImot && ($0.erEnkeltvedtak || !$0.dokument.veiledning.isEmpty) },
      { $0.veiledningen() }),
    Kontroll(
      "omgjøring", "forvaltningsloven § 35", "Brevet sier hvorfor et tidligere vedtak er endret",
      ser: "hvorfor, og etter hvilken regel", når: { $0.erVedtak && $0.dokument.omgjør != nil },
      { $0.omgjøringen() }),
    Kontroll(
      "sakskostnader", "forvaltningsloven §§ 27 fjerde ledd og 36",
      "Brevet sier at utgifter kan dekkes", ser: "endringer til gunst",
      når: { $0.erVedtak && $0.dokument.omgjør?.erTilUgunst == false }, { $0.sakskostnadene() }),
    Kontroll(
      "representant", "forvaltningsloven § 24 tredje ledd",
      "Brevet sier at en representant kan få vite det",
      ser: "opplysninger unntatt etter § 19 første ledd bokstav d", krever: .noder,
      når: \.erVedtak, { $0.representanten() }),
    Kontroll(
      "ingen-klage", "forvaltningsloven § 28",
      "Brevet sier ikke at det kan klages på det en ikke kan",
      ser: "setninger om klage", når: { $0.erMelding || !$0.kanPåklages }, { $0.ingenKlage() }),
    Kontroll(
      "automatisk", "nav-loven § 4 a andre ledd", "Brevet sier at et menneske kan se på saken",
      ser: "automatiske avgjørelser", når: { $0.erVedtak && $0.dokument.erAutomatisk },
      { $0.manuell() }),
  ]

  static let omMeldingen: [Kontroll] = [
    Kontroll(
      "melding-ikke-avslag", "forvaltningsloven § 11 a", "Brevet sier at det ikke er et avslag",
      ser: "innledningen", når: \.erMelding, { $0.ikkeAvslag() }),
    Kontroll(
      "melding-tittel", "forvaltningsloven § 11 a", "Tittelen ser ikke ut som et svar",
      ser: "tittelen", når: \.erMelding, { $0.tittelen() }),
    Kontroll(
      "melding-hvem", "forvaltningsloven § 17", "Brevet sier hvem som mangler noe, og det er sant",
      ser: "hvem som har det som mangler", når: \.erMelding, { $0.hvemSomMangler() }),
    Kontroll(
      "melding-saken", "forvaltningsloven § 11 a", "Brevet sier hva saken gjelder",
      ser: "kravet eller det som gis nå", når: \.erMelding, { $0.hvaSakenGjelder() }),
    Kontroll(
      "melding-spørsmål", "forvaltningsloven §§ 11 og 17",
      "Brevet sier hva som mangler, og hvem som har det",
      ser: "hver opplysning som mangler", krever: .noder, når: \.erMelding, { $0.spørsmålene() }),
    Kontroll(
      "melding-oppgaver", "forvaltningsloven § 11 a", "Brevet sier hva Nav må gjøre",
      ser: "det som står i veien hos Nav", når: \.erMelding, { $0.oppgavene() }),
    Kontroll(
      "melding-dokumentasjon", "forvaltningsloven § 11 a", "Brevet sier hva som må skrives først",
      ser: "dokumentasjonskravene som blokkerer", krever: .noder, når: \.erMelding,
      { $0.detSomMåSkrives() }),
    Kontroll(
      "melding-svar", "forvaltningsloven § 11 a", "Brevet sier når svaret kommer",
      ser: "dagen for svaret", når: \.erMelding, { $0.svaret() }),
    Kontroll(
      "melding-uttale-seg", "forvaltningsloven § 17", "Brevet sier at en kan uttale seg",
      ser: "vurderinger som ikke er gjort", .varsel,
      når: { $0.erMelding && $0.dokument.mangler.contains(where: \.erSkjønn) }, { $0.meningen() }),
    Kontroll(
      "melding-kan-ikke-klage", "forvaltningsloven § 11",
      "Brevet sier at det ikke kan klages på det",
      ser: "det brevet sier om klage", når: \.erMelding, { $0.kanIkkeKlage() }),
    Kontroll(
      "melding-klage-senere", "forvaltningsloven § 11", "Brevet sier at svaret kan påklages",
      ser: "det brevet sier om klage",
      når: { $0.erMelding && $0.dokument.type == .individual }, { $0.kanKlageSenere() }),
    Kontroll(
      "melding-innsyn", "forvaltningsloven § 18", "Brevet sier at papirene kan ses nå",
      ser: "setningen om innsyn", når: \.erMelding, { $0.innsynetNå() }),
    Kontroll(
      "melding-saksbehandler", "god forvaltningsskikk", "Brevet sier hvem som har saken",
      ser: "saksbehandleren",
      når: { $0.erMelding && $0.dokument.saksbehandler != nil }, { $0.hvemSomBehandler() }),
  ]

  /// Krav ingen paragraf stiller, men som må holde for at brevet skal kunne kontrolleres og forstås.
  static let egne: [Kontroll] = [
    Kontroll(
      "hvem-har-avgjort", "god forvaltningsskikk", "Brevet sier hvem som har avgjort saken",
      ser: "saksbehandleren, eller at det er gjort automatisk", når: \.erVedtak,
      { $0.hvemSomHarAvgjort() }),
    Kontroll(
      "ikke-vurdert", "god forvaltningsskikk", "Det som ikke er vurdert, er sagt, og det er sant",
      ser: "vilkårene som står åpne", krever: .noder, når: \.erVedtak, { $0.ikkeVurdert() }),
    Kontroll(
      "start", "god forvaltningsskikk", "Brevet sier hva som må til før det kan begynne",
      ser: "dokumentasjonskravene som stopper start", krever: .noder, når: \.erVedtak,
      { $0.starten() }),
    Kontroll(
      "kan-fattes", "eget krav", "Brevet er et vedtak bare når vedtaket kan fattes",
      ser: "om noe står i veien", når: { _ in true }, { $0.kanFattes() }),
    Kontroll(
      "utkast", "eget krav", "Vedtaket er merket som utkast", ser: "merket", når: { _ in true },
      { $0.utkast() }),
    Kontroll(
      "noder", "eget krav", "Hver setning viser til det den bygger på",
      ser: "nodene til setningene",
      når: { _ in true }, { $0.noder() }),
    Kontroll(
      "maler", "eget krav", "Hver setning er malen med verdiene satt inn",
      ser: "teksten og malen", når: { _ in true }, { $0.maler() }),
    Kontroll(
      "plasser", "eget krav", "Hver plass er fylt", ser: "plassene i malene", når: { _ in true },
      { $0.plasser() }),
    Kontroll(
      "tegn", "eget krav", "Tegnene er riktige", ser: "mellomrom, punktum og parenteser",
      når: { _ in true }, { $0.tegn() }),
    Kontroll(
      "tomt", "eget krav", "Ingenting er tomt", ser: "avsnittene og setningene",
      når: { _ in true }, { $0.tomme() }),
    Kontroll(
      "overskrifter", "eget krav", "Overskriftene er de faste", ser: "overskriftene",
      når: { _ in true }, { $0.overskrifter() }),
    Kontroll(
      "systemord", "eget krav", "Brevet har ikke ord som bare vi bruker",
      ser: "våre egne ord og regelens", når: { $0.brev.profil != .gjennomgang },
      { $0.systemordene() }),
    Kontroll(
      "verdier", "eget krav", "Det som er satt inn, er det vedtaket sier", ser: "verdiene i malene",
      når: { _ in true }, { $0.verdier() }),
    Kontroll(
      "nevnt", "eget krav", "Paragrafer, dager og tall i brevet finnes i vedtaket",
      ser: "våre egne ord og regelens", når: { $0.brev.profil == .kort }, { $0.nevnt() }),
  ]

  /// Loven av 20. juni 2025 nr. 81. Kongen bestemmer når den trer i kraft (§ 99).
  static func etterLovenAv2025(fra dag: Day?) -> [Kontroll] {
    let lov = "LOV-2025-06-20-81"
    let alle = [
      Kontroll(
        "ny-skriftlig", "\(lov) § 55", "Vedtaket er skriftlig", ser: "brevet og tittelen",
        når: \.erEnkeltvedtak, { $0.skriftligheten() }),
      Kontroll(
        "ny-varsel", "\(lov) § 42", "Den saken gjelder, er varslet og hørt",
        ser: "varselet, fristen og svaret", når: \.måVarsles, { $0.varselet() }),
      Kontroll(
        "ny-begrunnelse", "\(lov) § 56 første ledd", "Vedtaket er begrunnet samtidig",
        ser: "om brevet har reglene, forholdene eller vurderingene", når: \.erEnkeltvedtak,
        { $0.begrunnelsen() }),
      Kontroll(
        "ny-forhold", "\(lov) § 57 første ledd bokstav a", "Brevet nevner forholdene",
        ser: "hver opplysning som avgjorde", krever: .begrunnelse, når: \.erVedtak,
        { $0.forholdene() }),
      Kontroll(
        "ny-regler", "\(lov) § 57 første ledd bokstav b", "Brevet viser til reglene",
        ser: "paragrafen for og innholdet i hvert avgjørende vilkår", krever: .begrunnelse,
        når: \.erVedtak, { $0.reglene() + $0.innholdet() }),
      Kontroll(
        "ny-hensyn", "\(lov) § 57 første ledd bokstav c",
        "Brevet sier hvilke hensyn det særlig er lagt vekt på",
        ser: "det den som vurderte, har skrevet", krever: .begrunnelse, når: \.erVedtak,
        { $0.hensynene() + $0.avveiningene() }),
      Kontroll(
        "ny-saksbehandler", "\(lov) § 59 andre ledd", "Brevet sier hvem som har avgjort saken",
        ser: "saksbehandleren", når: { $0.erEnkeltvedtak && !$0.dokument.erAutomatisk },
        { $0.hvemSomHarAvgjort() }),
      Kontroll(
        "ny-klage", "\(lov) § 59 tredje ledd bokstav a", "Brevet sier hvordan det kan klages",
        ser: "adgang, frist, framgangsmåte og instans", når: \.kanPåklages,
        { $0.klagefristen() + $0.framgangsmåten() + $0.klageinstansen() }),
      Kontroll(
        "ny-manuell", "\(lov) §§ 12 og 59 tredje ledd bokstav b",
        "Brevet sier at et menneske kan se på saken", ser: "automatiske avgjørelser",
        når: { $0.erVedtak && $0.dokument.erAutomatisk }, { $0.manuell() }),
      Kontroll(
        "ny-innsyn", "\(lov) § 59 tredje ledd bokstav c", "Brevet sier at papirene kan ses",
        ser: "setningen om innsyn", når: \.kanPåklages, { $0.innsynet() }),
      Kontroll(
        "ny-veiledning", "\(lov) § 59 tredje ledd bokstav d", "Brevet tilbyr hjelp",
        ser: "setningen om hjelp", når: \.kanPåklages, { $0.hjelpen() }),
      Kontroll(
        "ny-utsetting", "\(lov) § 59 tredje ledd bokstav f",
        "Brevet sier at det kan bes om å vente",
        ser: "vedtak som tar noe fra noen",
        når: { $0.kanPåklages && [.opphør, .pliktenErBrutt].contains($0.dokument.resultat) },
        { $0.utsettingen() }),
      Kontroll(
        "ny-søksmål", "\(lov) § 59 tredje ledd bokstav i", "Brevet sier hva som må til før søksmål",
        ser: "klageregelens egne setninger", når: \.kanPåklages, { $0.søksmål() }),
    ]
    return alle.map { kontroll in
      var kontroll = kontroll
      kontroll.ikraft = dag
      return kontroll
    }
  }
}

extension Kontrollgrunnlag {
  /// Om den saken gjelder, skal ha vært varslet (forvaltningsloven § 16).
  var måVarsles: Bool {
    erVedtak
      && (dokument.måVarsles || dokument.resultat == .opphør
        || dokument.omgjør?.erTilUgunst == true)
  }

  /// Et ja eller nei til en ytelse sies både i tittelen og i den første setningen. Det gjør også annet
  /// som avgjørelsen har egne ord om.
  var måBegynneMedUtfallet: Bool { erVedtak && (dokument.harÅpning || erSvarPåKrav) }

  var erSvarPåKrav: Bool {
    erEnkeltvedtak
      && [.innvilgelse, .avslag, .opphør, .iMålgruppen, .utenforMålgruppen].contains(
        dokument.resultat)
  }

  /// At brevet har en tittel og noe under den.
  func skriftligheten() -> [Kontroll.Funn] {
    if setninger.isEmpty { return [funn("Brevet er tomt.", "hele brevet")] }
    return brev.tittel.fylt.erBlank ? [funn("Brevet har ingen tittel.", "tittelen")] : []
  }
}
