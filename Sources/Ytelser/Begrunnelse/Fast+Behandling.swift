extension Fast {
  /// Setningene om klage, om hvem som har avgjort, og om saken når den ikke er avgjort.
  var teksterOmBehandlingen: (bokmål: String, nynorsk: String) {
    switch self {
    case .andreKravIkkeVurdert:
      (
        "Vi har ikke tatt stilling til alle de andre kravene i loven.",
        "Vi har ikkje teke stilling til alle dei andre krava i lova."
      )
    case .kanKlage:
      (
        "Du kan klage innen {frist} fra du fikk dette brevet ({hjemmel}).",
        "Du kan klage innan {frist} frå du fekk dette brevet ({hjemmel})."
      )
    case .klagenSendes: ("Klagen sender du til oss.", "Klaga sender du til oss.")
    case .serPåNytt: ("Vi ser på saken på nytt.", "Vi ser på saka på nytt.")
    case .gårVidere:
      (
        "Gir vi deg ikke rett, går saken til {organ}.",
        "Gir vi deg ikkje rett, går saka til {organ}."
      )
    case .serPapirene:
      (
        "Du har rett til å se papirene i saken (forvaltningsloven § 18).",
        "Du har rett til å sjå papira i saka (forvaltningslova § 18)."
      )
    case .hjelperMedKlage:
      (
        "Vi hjelper deg med å skrive klagen hvis du vil.",
        "Vi hjelper deg med å skrive klaga viss du vil."
      )
    case .venteMedStans:
      (
        "Du kan be oss om å vente med å gjennomføre vedtaket til klagen er avgjort "
          + "(forvaltningsloven § 42).",
        "Du kan be oss om å vente med å gjennomføre vedtaket til klaga er avgjord "
          + "(forvaltningslova § 42)."
      )
    case .avgjortAv: ("Saken er avgjort av {hvem} {dag}.", "Saka er avgjord av {hvem} {dag}.")
    case .avgjortAutomatisk:
      (
        "Saken er avgjort automatisk {dag}, uten at en saksbehandler har sett på den.",
        "Saka er avgjord automatisk {dag}, utan at ein saksbehandlar har sett på ho."
      )
    case .kreverMenneske:
      (
        "Du har rett til å få en saksbehandler til å vurdere den på nytt (Nav-loven § 4 a).",
        "Du har rett til å få ein saksbehandlar til å vurdere ho på nytt (Nav-lova § 4 a)."
      )
    case .ikkeAvslag: ("Dette er ikke et avslag.", "Dette er ikkje eit avslag.")
    case .ikkeBestemt: ("Vi har ikke bestemt noe ennå.", "Vi har ikkje bestemt noko enno.")
    case .måHaFraDeg:
      ("Noe av det som mangler, må vi få fra deg.", "Noko av det som manglar, må vi få frå deg.")
    case .måHaFraLegen:
      (
        "Noe av det som mangler, må vi få fra legen din.",
        "Noko av det som manglar, må vi få frå legen din."
      )
    case .navMangler:
      ("Det er Nav som mangler noe, ikke du.", "Det er Nav som manglar noko, ikkje du.")
    case .gjelderDetDuFår:
      ("Saken gjelder {ytelse}, som du får nå.", "Saka gjeld {ytelse}, som du får no.")
    case .endrerIkke:
      ("Dette brevet endrer ikke det du får.", "Dette brevet endrar ikkje det du får.")
    case .gjelderSaken: ("Saken gjelder {ytelse}.", "Saka gjeld {ytelse}.")
    case .gjelderKravet:
      (
        "Saken gjelder kravet ditt om {ytelse} fra {dag}.",
        "Saka gjeld kravet ditt om {ytelse} frå {dag}."
      )
    case .spørsmål: ("{spørsmål}", "{spørsmål}")
    case .harSpurt: ("Vi har spurt: {grunn}", "Vi har spurt: {grunn}")
    case .vurdererSaksbehandler:
      ("Det vurderer en saksbehandler.", "Det vurderer ein saksbehandlar.")
    case .henterFraRegister: ("Det henter vi fra et register.", "Det hentar vi frå eit register.")
    case .spørDeg: ("Det spør vi deg om.", "Det spør vi deg om.")
    case .spørLegen: ("Det spør vi legen din om.", "Det spør vi legen din om.")
    case .spørArbeidsgiveren:
      ("Det spør vi arbeidsgiveren din om.", "Det spør vi arbeidsgivaren din om.")
    case .finnerUt: ("Det finner vi ut selv.", "Det finn vi ut sjølv.")
    default: teksterOmDetSomMangler
    }
  }

  private var teksterOmDetSomMangler: (bokmål: String, nynorsk: String) {
    switch self {
    case .måHenteOpplysninger:
      ("Vi må hente flere opplysninger.", "Vi må hente fleire opplysningar.")
    case .måSkriveVurdering:
      ("Vi må skrive ferdig vurderingen vår.", "Vi må skrive ferdig vurderinga vår.")
    case .måUndersøkeRegel:
      ("Vi må undersøke en regel før vi kan svare.", "Vi må undersøkje ein regel før vi kan svare.")
    case .måSeHvaSaken:
      ("Vi må se på hva saken skal gjelde.", "Vi må sjå på kva saka skal gjelde.")
    case .måUndersøkeAnnenRegel:
      (
        "Vi må undersøke om en annen regel kan gi deg rett.",
        "Vi må undersøkje om ein annan regel kan gi deg rett."
      )
    case .måVurdereKrav: ("Vi må se på flere regler.", "Vi må sjå på fleire reglar.")
    case .måKontrollere:
      ("Vi må kontrollere noen av opplysningene.", "Vi må kontrollere nokre av opplysningane.")
    case .skalFåVite:
      (
        "Du skal få vite hva vi vurderer, og få si hva du mener, før vi avgjør saken.",
        "Du skal få vite kva vi vurderer, og få seie kva du meiner, før vi avgjer saka."
      )
    case .kanSiTil:
      (
        "Du kan si hva du mener til og med {frist}.",
        "Du kan seie kva du meiner til og med {frist}."
      )
    case .måUndersøkeSvar:
      (
        "Vi må undersøke om du har svart på brevet vårt fra {dato}.",
        "Vi må undersøkje om du har svart på brevet vårt frå {dato}."
      )
    case .måKlarleggeHvem:
      (
        "Vi må klarlegge hvem som skal avgjøre saken, og hvem vi skal skrive til.",
        "Vi må klarleggje kven som skal avgjere saka, og kven vi skal skrive til."
      )
    case .måUndersøkeKlage:
      (
        "Vi må undersøke hvordan du kan klage når du får svar.",
        "Vi må undersøkje korleis du kan klage når du får svar."
      )
    case .svarInnen: ("Du får svar innen {dag}.", "Du får svar innan {dag}.")
    case .svarNårKlart: ("Du får svar når dette er på plass.", "Du får svar når dette er på plass.")
    case .forsinket:
      ("Blir vi forsinket, får du vite hvorfor.", "Blir vi forseinka, får du vite kvifor.")
    case .kanSiMening:
      (
        "Du kan si hva du mener, og du kan ha med deg noen.",
        "Du kan seie kva du meiner, og du kan ha med deg nokon."
      )
    case .kanIkkeKlage:
      (
        "Du kan ikke klage på dette brevet, for vi har ikke avgjort saken.",
        "Du kan ikkje klage på dette brevet, for vi har ikkje avgjort saka."
      )
    case .kanKlageSenere: ("Når du får svar, kan du klage.", "Når du får svar, kan du klage.")
    case .svaretSierFrist:
      ("Svaret sier hvor lenge du har på deg.", "Svaret seier kor lenge du har på deg.")
    case .serPapireneNå:
      ("Du har rett til å se papirene i saken nå.", "Du har rett til å sjå papira i saka no.")
    case .behandlesAv: ("Saken behandles av {hvem}.", "Saka blir behandla av {hvem}.")
    case .hvisEndret:
      (
        "Du kan få et annet svar hvis dette blir slik: {utsagn}",
        "Du kan få eit anna svar viss dette blir slik: {utsagn}"
      )
    case .hvisEndretVurderes:
      (
        "Hvis dette blir slik, må vi vurdere saken på nytt: {utsagn}",
        "Viss dette blir slik, må vi vurdere saka på nytt: {utsagn}"
      )
    default: teksterOmEndringen
    }
  }
}
