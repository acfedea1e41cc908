extension Fast {
  /// Setningen på bokmål og nynorsk.
  var tekster: (bokmål: String, nynorsk: String) {
    switch self {
    case .tittelInnvilgelse: ("Du får {ytelse}", "Du får {ytelse}")
    case .tittelAvslag: ("Du får ikke {ytelse}", "Du får ikkje {ytelse}")
    case .tittelOpphør: ("Du får ikke lenger {ytelse}", "Du får ikkje lenger {ytelse}")
    case .tittelUavklart:
      ("Vi kan ikke avgjøre saken ennå: {ytelse}", "Vi kan ikkje avgjere saka enno: {ytelse}")
    case .tittelBrutt: ("Plikten er ikke fulgt: {ytelse}", "Plikta er ikkje følgd: {ytelse}")
    case .tittelIkkeBrutt: ("Plikten er fulgt: {ytelse}", "Plikta er følgd: {ytelse}")
    case .tittelJa: ("{ytelse}: ja", "{ytelse}: ja")
    case .tittelNei: ("{ytelse}: nei", "{ytelse}: nei")
    case .tittelIMålgruppen:
      ("Du er med i gruppen for {ytelse}", "Du er med i gruppa for {ytelse}")
    case .tittelUtenfor:
      ("Du er ikke med i gruppen for {ytelse}", "Du er ikkje med i gruppa for {ytelse}")
    case .omReglene: ("Hva reglene sier", "Kva reglane seier")
    case .omOpplysningene: ("Dette bygger vi på", "Dette byggjer vi på")
    case .omVurderingen: ("Slik har vi vurdert det", "Slik har vi vurdert det")
    case .omAndreKrav: ("Andre regler vi har sett på", "Andre reglar vi har sett på")
    case .omIkkeVurdert: ("Dette er ikke vurdert", "Dette er ikkje vurdert")
    case .omRåd: ("Hva du kan gjøre", "Kva du kan gjere")
    case .omKlage: ("Hvis du er uenig", "Viss du er usamd")
    case .omHvem: ("Hvem som har avgjort saken", "Kven som har avgjort saka")
    case .omSaken: ("Hva saken gjelder", "Kva saka gjeld")
    case .omMangler: ("Dette mangler", "Dette manglar")
    case .omVidere: ("Hva som skjer nå", "Kva som skjer no")
    case .omLoven: ("Det loven sier", "Det lova seier")
    case .omHvaOm: ("Hva som kunne endret svaret", "Kva som kunne endra svaret")
    case .omVilkårene: ("Hvert krav", "Kvart krav")
    case .omDokumentasjonen: ("Det som skal være skrevet", "Det som skal vere skrive")
    case .kravetFra: ("Det gjelder kravet ditt fra {dag}.", "Det gjeld kravet ditt frå {dag}.")
    case .fastsatt: ("{navn}: {verdi}.", "{navn}: {verdi}.")
    case .ikkeLengerRett:
      ("Du har ikke lenger rett til {ytelse}.", "Du har ikkje lenger rett til {ytelse}.")
    case .gjelderFra: ("Det gjelder fra og med {dag}.", "Det gjeld frå og med {dag}.")
    case .varslet:
      (
        "Vi skrev til deg om dette {dato}, og du hadde frist til å svare til og med {frist}.",
        "Vi skreiv til deg om dette {dato}, og du hadde frist til å svare til og med {frist}."
      )
    case .svarteDette: ("Du svarte: «{uttalelse}»", "Du svarte: «{uttalelse}»")
    case .viSvarer: ("Til det sier vi: {svar}", "Til det seier vi: {svar}")
    case .svarteIkke: ("Du svarte ikke.", "Du svarte ikkje.")
    case .kravetStår: ("Det står i {hjemmel}.", "Det står i {hjemmel}.")
    case .ikkeLov:
      ("Dette er ikke lov, men {hjemmel}.", "Dette er ikkje lov, men {hjemmel}.")
    case .unntaketStår: ("Det står i {hjemmel}.", "Det står i {hjemmel}.")
    case .fyller: ("Du fyller kravet i {hjemmel}.", "Du fyller kravet i {hjemmel}.")
    case .fyllerIkke: ("Du fyller ikke kravet i {hjemmel}.", "Du fyller ikkje kravet i {hjemmel}.")
    case .gjelderIkke:
      ("Kravet i {hjemmel} gjelder ikke for deg.", "Kravet i {hjemmel} gjeld ikkje for deg.")
    case .ikkeSvar:
      (
        "Vi kan ikke svare ennå på kravet i {hjemmel}.",
        "Vi kan ikkje svare enno på kravet i {hjemmel}."
      )
    case .lovensOrd: ("{hjemmel}: «{ordlyd}»", "{hjemmel}: «{ordlyd}»")
    case .opplysning: ("{navn}: {verdi}.", "{navn}: {verdi}.")
    case .opplysningIkke: ("{navn}: nei.", "{navn}: nei.")
    case .opplysningFraTil:
      (
        "{utsagn}. Det gjelder fra {fra} til og med {til}.",
        "{utsagn}. Det gjeld frå {fra} til og med {til}."
      )
    case .opplysningVerdiFraTil:
      ("{navn}: {verdi} fra {fra} til og med {til}.", "{navn}: {verdi} frå {fra} til og med {til}.")
    case .opplysningNeiFraTil:
      ("{navn}: nei fra {fra} til og med {til}.", "{navn}: nei frå {fra} til og med {til}.")
    case .liste: ("{navn}: {elementer}.", "{navn}: {elementer}.")
    case .kildeOgDato: ("Kilde: {kilde}, {dato}.", "Kjelde: {kilde}, {dato}.")
    case .bareKilde: ("Kilde: {kilde}.", "Kjelde: {kilde}.")
    case .bareDato: ("Opplyst {dato}.", "Opplyst {dato}.")
    case .egneOrd: ("{ord}", "{ord}")
    case .moment: ("{moment}: {svar}", "{moment}: {svar}")
    case .byggerPå: ("Vi bygger på {kilder}.", "Vi byggjer på {kilder}.")
    case .vurdertAv: ("Vurdert av {hvem} {dag}.", "Vurdert av {hvem} {dag}.")
    case .altVurdertAv:
      ("Alt dette er vurdert av {hvem} {dag}.", "Alt dette er vurdert av {hvem} {dag}.")
    case .talerFor: ("Dette taler for: {hensyn}", "Dette talar for: {hensyn}")
    case .talerImot: ("Dette taler imot: {hensyn}", "Dette talar imot: {hensyn}")
    case .avgjørendeEr: ("Det avgjørende er {hensyn}", "Det avgjerande er {hensyn}")
    case .avgjørendeErDette:
      ("Dette er avgjørende: {hensyn}", "Dette er avgjerande: {hensyn}")
    case .omAnførslene: ("Det du har sagt", "Det du har sagt")
    case .sagtOgSvart: ("Du har sagt: «{tekst}» {svar}", "Du har sagt: «{tekst}» {svar}")
    case .sierAnnet:
      (
        "Andre kilder sier noe annet om dette ({navn}): {andre}.",
        "Andre kjelder seier noko anna om dette ({navn}): {andre}."
      )
    case .kanIkkeFortelle:
      (
        "Vi bygger også på noe vi ikke kan fortelle deg ({hjemmel}).",
        "Vi byggjer også på noko vi ikkje kan fortelje deg ({hjemmel})."
      )
    case .representantKanFåVite:
      (
        "En som representerer deg, kan be om å få vite det (forvaltningsloven § 24).",
        "Ein som representerer deg, kan be om å få vite det (forvaltningslova § 24)."
      )
    case .ikkeVarslet:
      (
        "Vi skrev ikke til deg om dette på forhånd ({hjemmel}). {grunn}",
        "Vi skreiv ikkje til deg om dette på førehand ({hjemmel}). {grunn}"
      )
    case .måSvareDeg:
      (
        "Vi må svare på det du har sagt, og du må få se det vi bygger på.",
        "Vi må svare på det du har sagt, og du må få sjå det vi byggjer på."
      )
    case .omNodene: ("Hvert steg", "Kvart steg")
    case .kravet:
      (
        "{navn}: {utfall}. {hjemmel}, ordlyden fra {ordlyd}.",
        "{navn}: {utfall}. {hjemmel}, ordlyden frå {ordlyd}."
      )
    case .avstanden:
      (
        "Krav {krav}, funnet {funnet}, mangler {mangler}.",
        "Krav {krav}, funne {funnet}, manglar {mangler}."
      )
    case .unntaketBrukt:
      ("Unntaket {navn} gjelder ({hjemmel}).", "Unntaket {navn} gjeld ({hjemmel}).")
    case .unntaketPrøvd:
      ("Unntaket {navn} gjelder ikke ({hjemmel}).", "Unntaket {navn} gjeld ikkje ({hjemmel}).")
    case .uavklartRett: ("Uavklart rett: {merke}.", "Uavklart rett: {merke}.")
    case .dokumentasjonskravet:
      (
        "{krav}: {utfall}. Følge: {følge}. {hjemmel} ({rang}).",
        "{krav}: {utfall}. Følgje: {følge}. {hjemmel} ({rang})."
      )
    case .noden: ("{node}: {regel} = {verdi}", "{node}: {regel} = {verdi}")
    case .erPåPlass: ("{krav} er på plass.", "{krav} er på plass.")
    case .mangler: ("{krav} mangler.", "{krav} manglar.")
    case .ikkeFørtOpp:
      ("Vi vet ikke ennå om vi har {krav}.", "Vi veit ikkje enno om vi har {krav}.")
    case .omHvorfor: ("Hvorfor vi ikke kan svare nå", "Kvifor vi ikkje kan svare no")
    case .måVæreSkrevet:
      (
        "Før vi kan svare, må vi ha {krav}. Det følger av {hjemmel}.",
        "Før vi kan svare, må vi ha {krav}. Det følgjer av {hjemmel}."
      )
    case .omStart: ("Før det kan starte", "Før det kan starte")
    case .kanIkkeStarte:
      (
        "Det kan ikke starte før vi har dette i orden:",
        "Det kan ikkje starte før vi har dette i orden:"
      )
    default: teksterOmBehandlingen
    }
  }
}
