package import Rules

extension Diagnostic.Message {
  private static func forklaring(
    _ kode: String, galt: String, riktig: String, _ tekst: String
  ) -> (code: String, text: String) {
    (kode, "\(tekst)\n\nGalt:    \(galt)\nRiktig:  \(riktig)")
  }

  /// En utdyping av hver kode for saker, for `rulecheck explain --code R0620`.
  ///
  /// Linjene som begynner med `Galt:` og `Riktig:`, er felter i en sak og blir prøvd av testene.
  package static let sakExplanations: [(code: String, text: String)] = [
    forklaring(
      "R0620", galt: #""kravDato": "2024-06-01""#, riktig: #""kravdato": "2024-06-01""#,
      """
      Saken har et felt som ikke finnes. Det blir ikke hoppet over, for et feilskrevet felt kan \
      være en opplysning noen tror er med i vurderingen.
      """),
    forklaring(
      "R0621", galt: #""medlemITrygden": [{"fra": "2020-01-01", "verdi": true}]"#,
      riktig: #""medlemITrygden": [{"fra": "2020-01-01", "til": "2024-12-31", "verdi": true}]"#,
      """
      Et felt som må være med, mangler. En sak må si hvilket regelsett og hvilken avgjørelse den \
      gjelder, hvilken dag som vurderes, og dagen for vedtaket. Motoren bruker aldri dagen i dag, \
      for da kunne vedtaket ikke etterprøves senere.
      """),
    forklaring(
      "R0622", galt: #""forventet": ["oppfylt"]"#, riktig: #""forventet": {}"#,
      """
      Feltet har en annen form enn det skal: en tekst, en liste eller et objekt. Meldingen viser \
      hvordan det skrives.
      """),
    forklaring(
      "R0623", galt: #""regelsett": "app""#, riktig: #""regelsett": "aap""#,
      """
      Det finnes ikke noe regelsett med dette navnet. Navnet er det som står etter «regelsett» \
      øverst i regelteksten, og er det samme som navnet på mappen.
      """),
    forklaring(
      "R0624", galt: #""avgjørelse": "aap""#, riktig: #""avgjørelse": "arbeidsavklaringspenger""#,
      """
      Regelsettet har ingen avgjørelse med dette navnet. Et regelsett kan ha flere, og da må saken \
      si hvilken det er spurt om. Å avgjøre noe annet enn det som er søkt om, er en feil.
      """),
    forklaring(
      "R0625", galt: #""arbeidsevneNedsatMed": 40"#, riktig: #""arbeidsevneNedsattMed": 40"#,
      """
      Ingen opplysning i regelsettet har dette navnet. Ble det hoppet over, ville saken sett ut \
      som om opplysningen var vurdert. «rulecheck schema» viser alle navnene.
      """),
    forklaring(
      "R0626", galt: #""arbeidsevneNedsattMed": "40 %""#, riktig: #""arbeidsevneNedsattMed": 40"#,
      """
      Verdien er av feil slag. Tall skrives uten enhet og uten anførselstegn: 40 betyr 40 prosent \
      når opplysningen er i prosent, og 40 kroner når den er i kroner. Ja og nei skrives true og \
      false, datoer som "2024-07-01".
      """),
    forklaring(
      "R0627", galt: #""fødselsdato": "1982-02-30""#, riktig: #""fødselsdato": "1982-02-28""#,
      """
      Dagen finnes ikke i kalenderen, eller er skrevet på en annen måte enn år, måned og dag. \
      Er bare måneden eller året kjent, kan en opplysning skrives som "1982-02" eller "1982"; da \
      regnes alle dagene i den som mulige.
      """),
    forklaring(
      "R0628", galt: #""arbeidsevneNedsattMed": 140"#, riktig: #""arbeidsevneNedsattMed": 40"#,
      """
      Verdien er utenfor det området opplysningen kan ha, og det er nesten alltid en skrivefeil. \
      Motoren retter den ikke, for den vet ikke hva som var ment.
      """),
    forklaring(
      "R0629", galt: #""arbeidsevneNedsattMed": 49.95"#, riktig: #""arbeidsevneNedsattMed": 49.9"#,
      """
      Verdien er oppgitt finere enn opplysningen er ment å være. Den blir ikke rundet av, for 49,95 \
      prosent kan være på hver sin side av en grense. Hvem som runder av og hvilken vei, må være \
      klart før tallet brukes.
      """),
    forklaring(
      "R0630", galt: #""oppholdsland": "norg""#, riktig: #""oppholdsland": "norge""#,
      """
      Svaret er ikke blant de valgene opplysningen har. Skriv ett av navnene nøyaktig slik de står \
      i regelteksten, med små bokstaver.
      """),
    forklaring(
      "R0631", galt: #""fødselsdato": ["1982-03-14"]"#, riktig: #""fødselsdato": "1982-03-14""#,
      """
      Opplysningen har bare én verdi, men saken har en liste. To ulike verdier av samme opplysning \
      er en uenighet som et menneske må avklare, og ikke noe motoren kan velge mellom.
      """),
    forklaring(
      "R0632", galt: #""medlemITrygden": true"#,
      riktig: #""medlemITrygden": [{"fra": "2020-01-01", "til": "2024-12-31", "verdi": true}]"#,
      """
      Opplysningen kan endre seg over tid, så hver verdi må si hvilke dager den gjelder. Dager som \
      ikke er nevnt, er ukjente. De er ikke nei.
      """),
    forklaring(
      "R0633",
      galt: #""medlemITrygden": [{"fra": "2024-12-31", "til": "2020-01-01", "verdi": true}]"#,
      riktig: #""medlemITrygden": [{"fra": "2020-01-01", "til": "2024-12-31", "verdi": true}]"#,
      """
      Et tidsrom slutter før det begynner, eller to tidsrom dekker samme dag. Både «fra» og «til» \
      er med, så neste tidsrom begynner tidligst dagen etter «til».
      """),
    forklaring(
      "R0634", galt: #""harGodkjentYrkesskade": null"#,
      riktig: #""harGodkjentYrkesskade": {"ukjent": "søkeren har ikke svart"}"#,
      """
      «null» sier ikke om noen har spurt. Er det ikke spurt, utelates feltet. Er det spurt uten at \
      svaret er kjent, skrives «ukjent» med grunnen. Forskjellen betyr noe: Nav skal sørge for at \
      saken er godt nok opplyst (forvaltningsloven § 17), og ukjent blir aldri lest som nei.
      """),
    forklaring(
      "R0635", galt: #""harGodkjentYrkesskade": {"verdi": true, "ukjent": "ikke svart"}"#,
      riktig: #""harGodkjentYrkesskade": {"verdi": true}"#,
      """
      To felter sier imot hverandre: opplysningen kan ikke både ha en verdi og være ukjent. Behold \
      det som er riktig.
      """),
    forklaring(
      "R0636", galt: #""opplysninger": {"kravdato": "2024-06-01"}"#,
      riktig: #""kravdato": "2024-06-01""#,
      """
      Vurderingsdag, kravdato og vedtaksdato er sakens egne dager. De velger hvilken lov som \
      gjelder, og står derfor øverst i saken og ikke blant opplysningene.
      """),
    forklaring(
      "R0637", galt: #""harGodkjentYrkesskade": {"verdi": true, "vurdertAv": "Kari Nordmann"}"#,
      riktig: #""harGodkjentYrkesskade": {"verdi": true, "kilde": "Nav yrkesskade"}"#,
      """
      Feltet hører til et skjønn: hvem som har vurdert, når, hvorfor og etter hvilke momenter. \
      Opplysningen her er ikke et skjønn, men noe som kan slås fast. Da er det kilden som skal \
      oppgis.
      """),
    forklaring(
      "R0638", galt: #""forhåndsvarsel": {"dato": "2026-09-22", "frist": "2026-09-01"}"#,
      riktig: #""forhåndsvarsel": {"dato": "2026-09-01", "frist": "2026-09-22"}"#,
      """
      To dager står i en rekkefølge som ikke kan være riktig: en frist før varselet er sendt, et \
      krav eller en vurdering etter vedtaket. Motoren velger ikke mellom dem, for begge kan være \
      skrevet feil.
      """),
    forklaring(
      "R0639", galt: vurdert("§ 11-7"), riktig: vurdert(),
      """
      En vurdering utenfor reglene gjelder én linje, og ikke alt som står under paragrafen. Merket \
      etter paragrafen er regnet av ordene i linjen. Er ordene endret siden noen skrev under, \
      gjelder underskriften ikke lenger.
      """),
    forklaring(
      "R0640", galt: vurdert(ganger: 2), riktig: vurdert(),
      """
      Den samme linjen er vurdert to ganger. Sier de to hver sitt, vet ikke motoren hvem som skal \
      følges. Behold den vurderingen som gjelder.
      """),
    forklaring(
      "R0650", galt: "en liste med 41 elementer, når regelteksten sier «høyst 40»",
      riktig: "en liste med høyst 40 elementer",
      """
      Regelteksten sier hvor mange elementer listen har plass til. Ingenting kuttes i stillhet: er \
      tallet for lite for virkelige saker, er det regelteksten som skal rettes.
      """),
  ]

  /// En vurdering utenfor reglene; merket er bare et eksempel.
  private static func vurdert(_ linje: String = "§ 11-7 #3fa9c1", ganger: Int = 1) -> String {
    let en =
      "{\"linje\": \"\(linje)\", \"oppfylt\": true, \"vurdertAv\": \"Kari Nordmann\", "
      + "\"vurdertDato\": \"2024-06-20\", \"begrunnelse\": \"Du deltar i det som er avtalt.\"}"
    return "\"vurdertUtenfor\": ["
      + Array(repeating: en, count: ganger).joined(separator: ", ") + "]"
  }
}
