// R0101–R0115: the file and its words. Sorted by code.
extension DiagnosticCatalogue {
  static let textEntries: [Entry] = [
    Entry(
      "R0101", wrong: "«Tromsø» lagret som Latin-1, der ø er byten F8",
      right: "«Tromsø» lagret som UTF-8, der ø er bytene C3 B8",
      """
      Regeltekster lagres som UTF-8. Her er det en byte som ikke hører hjemme der, oftest fordi \
      filen er lagret som Latin-1, Windows-1252 eller UTF-16. Programmet gjetter ikke: et ord i \
      loven som er lest feil, kan få en annen mening. Lagre filen på nytt som UTF-8.
      """),
    Entry(
      "R0102", wrong: "én fil med hele folketrygdloven og alle forskriftene",
      right: "én fil for hvert kapittel: aap/ftrl-11.md, felles/ftrl-01.md",
      """
      Filen er større enn 16 MiB. Så lange er ikke lovtekster, og grensen gjør at en fil som er \
      blitt feil, ikke tar all plass på maskinen. Del den, gjerne med en fil for hvert kapittel.
      """),
    Entry(
      "R0103", wrong: "linjeskift CR LF, slik mange programmer på Windows lagrer",
      right: "linjeskift LF",
      """
      Linjene i en regeltekst slutter med LF alene. Da har filen de samme bytene, og dermed det \
      samme fingeravtrykket, på alle maskiner. Velg «LF» eller «Unix» når filen lagres.
      """),
    Entry(
      "R0104", wrong: "vilkår harSkade\n\toppfylt når harYrkesskade",
      right: "vilkår harSkade\n  oppfylt når harYrkesskade",
      """
      Innrykk viser hva som hører under hva, omtrent som ledd og bokstaver i loven. En tabulator \
      er ikke like bred overalt, så det som ser riktig ut hos deg, kan se galt ut hos andre. Rykk \
      inn med to mellomrom.
      """),
    Entry(
      "R0105", wrong: "vilkår harSkade\n   oppfylt når harYrkesskade",
      right: "vilkår harSkade\n  oppfylt når harYrkesskade",
      """
      Hvert nivå er rykket inn to mellomrom, og linjer på samme nivå står like langt inne. Ellers \
      er det ikke sikkert hva linjen hører til, og dermed hva regelen sier. Første linje i en \
      blokk står helt ute.
      """),
    Entry(
      "R0106", wrong: "```Regel\nvilkår harSkade\n  oppfylt når harYrkesskade\n```",
      right: "```regel\nvilkår harSkade\n  oppfylt når harYrkesskade\n```",
      """
      Regler står i blokker som begynner med ```regel, med små bokstaver. Navnet på denne blokken \
      likner. Hadde det passert i stillhet, ville regelen stått i teksten uten å virke.
      """),
    Entry(
      "R0107", wrong: "```regel\nvilkår harSkade\n  oppfylt når harYrkesskade",
      right: "```regel\nvilkår harSkade\n  oppfylt når harYrkesskade\n```",
      """
      Blokken begynner med ```regel, men slutten mangler. Da ville resten av filen, også lovens \
      egne ord, blitt lest som regler. Sett ``` alene på linjen etter den siste regelen.
      """),
    Entry(
      "R0108", wrong: "## § 11-7. Aktivitet\n\n### Ordlyd 2018-01-01",
      right: "## § 11-7. Aktivitet\n\n### Ordlyd fra 2018-01-01",
      """
      Overskriften over en ordlyd sier fra hvilken dag den gjelder. Her er den skrevet nesten, men \
      ikke helt, slik språket leser den. Det er en feil og ikke fri tekst, for uten datoen vet \
      ingen hvilke saker regelen gjelder for. Formene er «Ordlyd fra», «Tilføyd fra», «Ordlyd \
      ukjent fra» og «Opphevet fra» med en dato. Etter datoen kan det stå «(i kraft 2026-07-01)» \
      når loven trer i kraft senere enn den virker fra, og «, den gang § 11-13» når paragrafen \
      hadde et annet nummer.
      """),
    Entry(
      "R0109", wrong: "## § 11-5 Nedsatt arbeidsevne", right: "## § 11-5. Nedsatt arbeidsevne",
      """
      Overskriften er hjemmelen for alt som står under den: nummeret, punktum og så tittelen. Kan \
      nummeret ikke leses, får reglene ingen hjemmel, og et vedtak skal vise til de reglene det \
      bygger på (forvaltningsloven § 25).
      """),
    Entry(
      "R0110", wrong: "# Kapittel 12. Uføretrygd",
      right: "## § 11-5. Nedsatt arbeidsevne",
      """
      Den første overskriften med én # er lovens navn, og alle hjemler i filen begynner med det. \
      To navn i én fil ville gjort hjemlene uklare. Bruk ## for paragrafer og ### under dem, og en \
      ny fil for en annen lov eller et annet kapittel.
      """),
    Entry(
      "R0111", wrong: "## Innledning\n\n### Ordlyd fra 2018-01-01",
      right: "## § 11-7. Aktivitet\n\n### Ordlyd fra 2018-01-01",
      """
      En ordlyd er en paragrafs ord fra en bestemt dag. Her står den uten noen paragraf over seg, \
      så det er ikke til å se hvilken bestemmelse den gjelder.
      """),
    Entry(
      "R0112", wrong: "oppfylt når harYrkesskade # se § 11-22", right: "oppfylt når harYrkesskade",
      """
      Tegnet betyr ikke noe i språket. Merknader skrives som vanlig tekst utenfor blokken, der de \
      kan leses sammen med lovens ord. Regneuttrykk bruker + − × og «delt på».
      """),
    Entry(
      "R0113",
      wrong: """
        eksempel «to barn er nok
          vurderingsdag = 2024-07-01
          barn = 2
          gir grunnvilkår åpent
        """,
      right: """
        eksempel «to barn er nok»
          vurderingsdag = 2024-07-01
          barn = 2
          gir grunnvilkår åpent
        """,
      """
      Tekster står i «gåseøyne» og slutter på den linjen de begynner. Her mangler tegnet » der \
      teksten slutter.
      """),
    Entry(
      "R0114", wrong: "oppfylt når fødselsdato ≤ 2023-02-29",
      right: "oppfylt når fødselsdato ≤ 2023-02-28",
      """
      Dagen finnes ikke i kalenderen. Den 29. februar er bare med i skuddår. En dato skrives med \
      år, måned og dag: 2024-02-29. Programmet flytter ikke datoen selv, for én dag kan avgjøre en \
      sak.
      """),
    Entry(
      "R0115", wrong: "oppfylt når inntekt ≥ 0,1234567 kr", right: "oppfylt når inntekt ≥ 0,12 kr",
      """
      Tall regnes nøyaktig, med høyst tolv sifre foran komma og seks etter. Et lengre tall måtte \
      ha vært avrundet, og en avrunding skal stå i regelen med hjemmel.
      """),
  ]
}
