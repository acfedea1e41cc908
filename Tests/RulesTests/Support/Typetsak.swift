import Ytelser

/// The case of `Examples/aap/avslag-40-prosent.json`, written in Swift.
enum Typetsak {
  static let opplysninger = AAP.Opplysninger {
    $0.fødselsdato = Oppgitt("1982-03-14", kilde: "Folkeregisteret", dato: "2026-09-28")
    $0.medlemITrygden = [
      .init(
        fra: "1982-03-14", til: "2026-09-28", true,
        kilde: "Medlemskapsregisteret", dato: "2026-09-28")
    ]
    $0.oppholderSegINorge = [
      .init(
        fra: "1982-03-14", til: "2026-09-28", true,
        kilde: "Folkeregisteret", dato: "2026-09-28")
    ]
    $0.arbeidsevneNedsattMed = Oppgitt(
      40, kilde: "vurdering i saken", dato: "2026-09-30", vurdering: arbeidsevnen)
    $0.arbeidsevneNedsattMed?.forelagt = "2026-09-17"
    $0.harGodkjentYrkesskade = Oppgitt(false, kilde: "Navs yrkesskaderegister", dato: "2026-09-28")
    $0.mottarAap = Oppgitt(false, kilde: "Navs vedtaksregister", dato: "2026-09-28")
    $0.harMottattAapFør = Oppgitt(false, kilde: "Navs vedtaksregister", dato: "2026-09-28")
    $0.aapSkalGjenopptas = Oppgitt(false, kilde: "Navs vedtaksregister", dato: "2026-09-28")
    $0.erStudentSomHarAvbruttStudiet = Oppgitt(false, kilde: "søknaden", dato: "2026-09-03")
    $0.skalVurderesForUføretrygd = Oppgitt(false, kilde: "søknaden", dato: "2026-09-03")
    $0.erInnvilgetUføretrygd = Oppgitt(false, kilde: "Navs vedtaksregister", dato: "2026-09-28")
  }

  static let ramme = {
    var ramme = Saksramme(
      id: "aap-001", vurderingsdag: "2026-09-28", kravdato: "2026-09-03",
      vedtaksdato: "2026-10-02")
    ramme.saksbehandler = "Kari Nordmann, Nav Sagene"
    return ramme
  }()

  static let arbeidsevnen = Vurdering(
    av: "Kari Nordmann, Nav Sagene", dato: "2026-09-30",
    begrunnelse: """
      Vi er enige i at ryggen gjør at du må jobbe mindre. Men du har klart 60 prosent av full \
      jobb i over ett år. Fastlegen din mener at du kan fortsette med det. Du skrev at du er \
      helt utslitt etter jobb. Det tror vi på. Det er en grunn til at vi ikke mener at du kan \
      jobbe mer enn 60 prosent. Men det viser ikke at du må jobbe mindre enn du gjør nå.
      """,
    momenter: [
      "helse": "Du har varige smerter i ryggen.",
      "alder": "Du er 44 år. Alderen gjør det ikke vanskeligere for deg å være i arbeid.",
      "evner": "Vi har ikke sett noe som tyder på at evnene dine gjør arbeidet vanskeligere.",
      "utdanning": "Du har fagbrev i kontorfag.",
      "yrkesbakgrunn":
        "Du har 18 års erfaring fra kontor, og har jobbet 60 prosent siden august 2025.",
      "arbeidsmuligheter":
        "Du har en jobb der du bor. Arbeidsgiveren skriver at du kan fortsette i 60 prosent.",
      "legens vurdering av hva du klarer":
        "Fastlegen mener at du kan fortsette i 60 prosent jobb, men ikke mer.",
    ],
    kilder: [
      "legeerklæring 10. september 2026",
      "søknaden 3. september 2026",
      "brev fra arbeidsgiveren 15. september 2026",
      "oppfølgingsplan 30. juni 2026",
      "CV på nav.no",
    ])
}
