// R04xx and R05xx: what the law demands of rules, and examples that fail. Sorted by code.
extension DiagnosticCatalogue {
  static let lawEntries: [Entry] = [
    Entry(
      "R0401",
      wrong: """
        ## § 11-7. Tittel

        ```regel
        vilkår harSkade
          oppfylt når harYrkesskade
        ```
        """,
      right: """
        ## § 11-7. Tittel

        ### Ordlyd fra 2018-01-01

        ```regel
        vilkår harSkade
          oppfylt når harYrkesskade
        ```
        """,
      """
      Vilkår, unntak, momenter og overganger må stå under en datert ordlyd. Et vedtak skal bygge på \
      loven slik den lød for den dagen det gjelder. Uten en dato kunne en regel bli brukt på en tid \
      den ikke gjaldt for.
      """),
    Entry(
      "R0402",
      wrong: """
        ## § 11-7. Tittel

        ### Ordlyd ukjent fra 2018-01-01

        ```regel
        vilkår harSkade
          oppfylt når harYrkesskade
        ```
        """,
      right: """
        ## § 11-7. Tittel

        ### Ordlyd fra 2018-01-01

        ```regel
        vilkår harSkade
          oppfylt når harYrkesskade
        ```
        """,
      """
      Regelen står under en ordlyd som er ukjent eller opphevet. Der finnes det ingen lovtekst å \
      bygge på. Ingen regel skal gjettes ut fra et forarbeid eller et brev: kjenner vi ikke \
      ordlyden, skal vilkåret stå åpent.
      """),
    Entry(
      "R0403",
      wrong: """
        ## § 11-7. Tittel

        ### Ordlyd fra 2018-01-01

        ### Ordlyd fra 2018-01-01
        """,
      right: """
        ## § 11-7. Tittel

        ### Ordlyd fra 2018-01-01

        ### Ordlyd fra 2022-01-01
        """,
      """
      To ordlyder av samme paragraf begynner samme dag, så det er uklart hvilken som gjelder. Slå \
      dem sammen. Bare når den ene sto i en annen paragraf, kan de ha samme dato; da skrives «, den \
      gang § 11-13» etter den.
      """),
    Entry(
      "R0404",
      wrong: """
        unntak vedSkade fra grunnvilkår
          når harYrkesskade
          gjelder ikke

        unntak forForeldre fra grunnvilkår
          når barn ≥ 1
          oppfylt når arbeidsevneNedsattMed ≥ 30 %
        """,
      right: """
        unntak vedSkade fra grunnvilkår
          når harYrkesskade
          gjelder ikke
          går foran forForeldre

        unntak forForeldre fra grunnvilkår
          når barn ≥ 1
          oppfylt når arbeidsevneNedsattMed ≥ 30 %
        """,
      """
      Samme person kan komme inn under begge unntakene, og de gir ulikt svar. Hvilket som går foran, \
      er et rettslig spørsmål. Det blir aldri avgjort av rekkefølgen i filen. Meldingen viser et \
      tilfelle der de kolliderer.
      """),
    Entry(
      "R0405",
      wrong: """
        unntak forUnge fra grunnvilkår
          når fødselsdato > tidligereDato + 1 måned
          gjelder ikke

        unntak forGamle fra grunnvilkår
          når fødselsdato < tidligereDato + 30 dager
          oppfylt når arbeidsevneNedsattMed ≥ 30 %
        """,
      right: """
        unntak forUnge fra grunnvilkår
          når fødselsdato > tidligereDato + 1 måned
          gjelder ikke
          går foran forGamle

        unntak forGamle fra grunnvilkår
          når fødselsdato < tidligereDato + 30 dager
          oppfylt når arbeidsevneNedsattMed ≥ 30 %
        """,
      """
      Programmet har ikke funnet et tilfelle der begge unntakene gjelder, men heller ikke bevist at \
      det ikke finnes. For å være på den sikre siden må det stå hvilket som går foran. Gjelder de \
      aldri samtidig, har linjen ingen virkning.
      """),
    Entry(
      "R0406",
      wrong: """
        unntak vedSkade fra grunnvilkår
          når harYrkesskade
          gjelder ikke
          går foran forForeldre

        unntak forForeldre fra grunnvilkår
          når barn ≥ 1
          oppfylt
          går foran vedSkade
        """,
      right: """
        unntak vedSkade fra grunnvilkår
          når harYrkesskade
          gjelder ikke
          går foran forForeldre

        unntak forForeldre fra grunnvilkår
          når barn ≥ 1
          oppfylt
        """,
      """
      Unntakene går foran hverandre i ring, så ingen av dem er først. Fjern en av linjene med «går \
      foran».
      """),
    Entry(
      "R0407",
      wrong: """
        unntak vedSkade fra grunnvilkår
          når harYrkesskade
          oppfylt når arbeidsevneNedsattMed ≥ 60 %
        """,
      right: """
        unntak vedSkade fra grunnvilkår
          når harYrkesskade
          oppfylt når arbeidsevneNedsattMed ≥ 30 %
        """,
      """
      Et unntak som setter et annet krav i stedet for regelens, skal hjelpe den det gjelder. Her \
      finnes det noen som oppfyller regelen, men ikke unntaket; meldingen viser hvem. Er det likevel \
      det loven sier, er det et vilkår til og ikke et unntak.
      """),
    Entry(
      "R0408",
      wrong: """
        vilkår begge
          oppfylt når alle:
            - grunnvilkår
            - harYrkesskade

        unntak forForeldre fra begge
          når barn ≥ 1
          gjelder ikke
        """,
      right: """
        vilkår begge
          oppfylt når alle:
            - grunnvilkår
            - harYrkesskade

        unntak forForeldre fra grunnvilkår
          når barn ≥ 1
          gjelder ikke
        """,
      """
      Unntaket setter til side en hel liste med vilkår. Loven gjør som regel unntak fra ett krav: \
      den som har yrkesskade, slipper den høye grensen, men ikke kravet om sykdom. La unntaket peke \
      på det ene vilkåret.
      """),
    Entry(
      "R0409",
      wrong: """
        avgjørelse tillegg
          navn «tillegg»
          kan gis når alle:
            - grunnvilkår
        """,
      right: """
        avgjørelse tillegg
          navn «tillegg»
          skal gis når alle:
            - grunnvilkår
        """,
      """
      «Kan gis» betyr at Nav skal skjønne, også når vilkårene er oppfylt. Da må avgjørelsen bygge på \
      en opplysning som er et skjønn, med navn, dato og begrunnelse. Følger retten rett av loven, \
      skriv «skal gis når». En helautomatisk avgjørelse kan ikke bygge på skjønn uten at svaret er \
      utvilsomt (NAV-loven § 4 a).
      """),
    Entry(
      "R0410", wrong: "oppfylt når inntekt ≥ tidligereInntekt eller inntekt < tidligereInntekt",
      right: "oppfylt når inntekt ≥ 1000 kr",
      """
      Dette er en merknad og ikke en feil. Når flere opplysninger mangler på en gang, kan regelen bli \
      stående åpen selv om svaret hadde blitt det samme uansett. Da blir noen spurt om mer enn \
      nødvendig. Et svar som er gitt, er alltid riktig.
      """),
    Entry(
      "R0411", wrong: "regelsett aap «Arbeidsavklaringspenger» uten noen avgjørelse",
      right: "avgjørelse aap\n  skal gis når alle:\n    - grunnvilkår",
      """
      Regelsettet har vilkår, men ingen avgjørelse som sier hva de fører til. Da kan ingen sak bli \
      avgjort. Skriv hvilke vilkår som må være oppfylt, og om det da «skal» eller «kan» gis.
      """),
    Entry(
      "R0412", wrong: "vilkår harSkade\n  oppfylt når harYrkesskade",
      right: "avgjørelse ytelse\n  skal gis når alle:\n    - grunnvilkår\n    - harSkade",
      """
      Vilkåret påvirker ingen avgjørelse. Er det glemt i en liste, kan noen få en ytelse uten å \
      fylle et krav som loven stiller. Skal det ikke være med, kan det fjernes.
      """),
    Entry(
      "R0413",
      wrong: """
        opplysning erGift: ja/nei
          navn «gift»
          spørsmål «Er du gift?»
          fra register
        """,
      right: """
        opplysning erGift: ja/nei
          navn «gift»
          spørsmål «Er du gift?»
          fra register

        vilkår ikkeGift
          oppfylt når ikke erGift
        """,
      """
      Ingen regel bruker opplysningen. Nav skal ikke samle inn flere personopplysninger enn det \
      trenger (personvernforordningen artikkel 5 nr. 1 bokstav c), så den skal brukes eller fjernes.
      """),
    Entry(
      "R0414",
      wrong: """
        ## § 11-7. Tittel

        ### Ordlyd fra 2018-01-01

        > Det er et vilkår at medlemmet har en yrkesskade.
        """,
      right: """
        ## § 11-7. Tittel

        ### Ordlyd fra 2018-01-01

        > Det er et vilkår at medlemmet har en yrkesskade.

        ```regel
        vilkår harSkade
          oppfylt når harYrkesskade
        ```
        """,
      """
      Ordlyden er sitert, men ingen regel bygger på den. Da ser det ut som om loven er fulgt, mens \
      den ikke er kodet. Skriv regelen, «ikke kodet» med hva som mangler, eller «uten rettsvirkning» \
      når ordene ikke avgjør noe.
      """),
  ]

  static let exampleEntries: [Entry] = [
    Entry(
      "R0501",
      wrong: """
        eksempel «40 prosent»
          vurderingsdag = 2024-07-01
          arbeidsevneNedsattMed = 40 %
          gir grunnvilkår oppfylt
        """,
      right: """
        eksempel «40 prosent»
          vurderingsdag = 2024-07-01
          arbeidsevneNedsattMed = 40 %
          gir grunnvilkår ikke oppfylt
        """,
      """
      Et eksempel i regelteksten fikk et annet svar enn det som står etter «gir». Enten er regelen \
      feil, eller så er eksempelet det; les lovens ord før du retter noen av dem. Det eksempelet \
      ikke nevner, er ukjent, og ukjent er ikke nei: ofte er svaret åpent fordi en opplysning \
      mangler.
      """),
    Entry(
      "R0502", wrong: #""forventet": {"grunnvilkår": "oppfylt"} i en sak med 40 prosent"#,
      right: #""forventet": {"grunnvilkår": "ikke oppfylt"}"#,
      """
      En sak fikk et annet svar enn det som står i feltet «forventet». Se på sporet med «rulecheck \
      explain» hva svaret bygger på, og hold det opp mot loven. Har reglene endret seg med vilje, \
      er det saken som skal rettes.
      """),
  ]
}
