// R03xx: types and numbers. Sorted by code.
extension DiagnosticCatalogue {
  static let typeEntries: [Entry] = [
    Entry(
      "R0301", wrong: "oppfylt når arbeidsevneNedsattMed ≥ 50 kr",
      right: "oppfylt når arbeidsevneNedsattMed ≥ 50 %",
      """
      De to sidene har ulik enhet og kan ikke regnes sammen eller sammenlignes. 50 prosent er ikke \
      50 kroner. Prosent og prosentpoeng er også to ting: fra 40 til 50 prosent er det 10 \
      prosentpoeng.
      """),
    Entry(
      "R0302", wrong: "oppfylt når fødselsdato", right: "oppfylt når fødselsdato ≤ 2008-01-01",
      """
      Her trengs en annen slags verdi. Et krav må for eksempel være ja eller nei: en dato alene er \
      ingen av delene, men en sammenligning av to datoer er det.
      """),
    Entry(
      "R0303",
      wrong: """
        opplysning stillingsprosent: prosent
          navn «stillingsprosent»
          spørsmål «Hvor stor er stillingen?»
          område 0 til og med 100
          fra arbeidsgiver
        """,
      right: """
        opplysning stillingsprosent: prosent
          navn «stillingsprosent»
          spørsmål «Hvor stor er stillingen?»
          område 0 % til og med 100 %
          fra arbeidsgiver
        """,
      """
      Her skal det stå en ferdig verdi av riktig type, skrevet med enheten sin: 50 %, 60 699 kr, \
      2024-02-29, ja. Et regnestykke eller et tall uten enhet godtas ikke, for leseren skal slippe \
      å gjette.
      """),
    Entry(
      "R0304", wrong: "oppfylt når grunnvilkår og harYrkesskade",
      right: "oppfylt når grunnvilkår er oppfylt og harYrkesskade",
      """
      Et vilkår har flere utfall enn ja og nei: det kan også være åpent, eller ikke gjelde i det \
      hele tatt. I en formel må det derfor stå hva du spør om: «X er oppfylt» eller «X er ikke \
      oppfylt». Som eget punkt i en liste kan vilkåret stå med bare navnet.
      """),
    Entry(
      "R0305",
      wrong: """
        gjelder når alle:
          - grunnvilkår
          - harYrkesskade
        oppfylt når barn ≥ 1
        """,
      right: """
        gjelder når alle:
          - grunnvilkår er oppfylt
          - harYrkesskade
        oppfylt når barn ≥ 1
        """,
      """
      Her må svaret være ja eller nei, men listen har et vilkår som punkt, og et vilkår kan også \
      falle utenfor saken. Si hvilket utfall som teller: «X er oppfylt».
      """),
    Entry(
      "R0306", wrong: "oppfylt når harYrkesskade hele tiden fra 2020-01-01 inntil kravdato",
      right: "oppfylt når medlemITrygden hele tiden fra 2020-01-01 inntil kravdato",
      """
      Bare en ja/nei-opplysning «over tid» har et svar for hver dag, så bare den kan holdes opp \
      mot en periode. Skal opplysningen kunne endre seg fra dag til dag, skriv «ja/nei over tid» \
      der den er erklært.
      """),
    Entry(
      "R0307",
      wrong: """
        eksempel «medlem i ett år»
          vurderingsdag = 2024-07-01
          medlemITrygden = ja
          gir grunnvilkår åpent
        """,
      right: """
        eksempel «medlem i ett år»
          vurderingsdag = 2024-07-01
          medlemITrygden = ja fra 2023-07-01 til og med 2024-06-30
          gir grunnvilkår åpent
        """,
      """
      Opplysningen gjelder over tid, så et svar må si hvilke dager det er for. Dager ingen har \
      svart for, er ukjente. De er ikke nei.
      """),
    Entry(
      "R0308", wrong: "oppfylt når bostedsland = norg", right: "oppfylt når bostedsland = norge",
      """
      Navnet er ikke blant valgene opplysningen har. Da kunne svaret aldri blitt ja. Se hvilke \
      valg som står etter «valg» der opplysningen er erklært.
      """),
    Entry(
      "R0309", wrong: "oppfylt når bostedsland ≥ norge", right: "oppfylt når bostedsland = norge",
      """
      Valgene har ingen rekkefølge, så «større» og «mindre» betyr ikke noe. Har de en rekkefølge \
      som loven bygger på, skriv «valg ordnet», med det laveste først.
      """),
    Entry(
      "R0310",
      wrong: """
        opplysning timer: heltall
          navn «timer»
          spørsmål «Hvor mange timer har du arbeidet?»
          område 0 til og med 999 999 999 999
          fra arbeidsgiver

        beregn lønn: kroner
          hjemmel første ledd
          = inntekt × timer
        """,
      right: """
        opplysning timer: heltall
          navn «timer»
          spørsmål «Hvor mange timer har du arbeidet?»
          område 0 til og med 8784
          fra arbeidsgiver

        beregn lønn: kroner
          hjemmel første ledd
          = inntekt × timer
        """,
      """
      Med de største verdiene området tillater, blir resultatet større enn tallene programmet kan \
      regne nøyaktig med. Det blir oppdaget her, og ikke midt i en sak. Gi opplysningene de \
      grensene de har i virkeligheten.
      """),
    Entry(
      "R0311",
      wrong: "oppfylt når tidligereInntekt delt på inntekt ≥ 50 %",
      right: "oppfylt når tidligereInntekt ≥ 50 % × inntekt",
      """
      Området til nevneren begynner på null eller lavere, og ingenting kan deles på null. Gi \
      nevneren et område over null, la et eget vilkår ta seg av null, eller gang i stedet.
      """),
    Entry(
      "R0312",
      wrong: """
        opplysning faktor: desimaltall
          navn «faktor»
          spørsmål «Hvilken faktor gjelder?»
          område 0 til og med 2
          fra nav

        beregn utbetaling: kroner
          hjemmel første ledd
          = inntekt × faktor
        """,
      right: """
        opplysning faktor: desimaltall
          navn «faktor»
          spørsmål «Hvilken faktor gjelder?»
          område 0 til og med 2
          trinn 0,01
          fra nav

        beregn utbetaling: kroner
          hjemmel første ledd
          = inntekt × faktor
        """,
      """
      Tall har høyst seks desimaler. Ganges to tall med mange desimaler, kan det bli flere, og da \
      måtte programmet ha avrundet på egen hånd. Si med «trinn» hvor fint opplysningene er \
      oppgitt, eller skriv avrundingen med hjemmel.
      """),
    Entry(
      "R0313",
      wrong: """
        opplysning timer: heltall
          navn «timer»
          spørsmål «Hvor mange timer har du arbeidet?»
          fra arbeidsgiver
        """,
      right: """
        opplysning timer: heltall
          navn «timer»
          spørsmål «Hvor mange timer har du arbeidet?»
          område 0 til og med 8784
          fra arbeidsgiver
        """,
      """
      Tall og datoer må ha et «område»: den minste og den største verdien som finnes. Da blir \
      feilskrevne tall i en sak oppdaget, og det kan bevises at ingen utregning går galt.
      """),
    Entry(
      "R0314",
      wrong: """
        opplysning stillingsprosent: prosent
          navn «stillingsprosent»
          spørsmål «Hvor stor er stillingen?»
          område 100 % til og med 0 %
          fra arbeidsgiver
        """,
      right: """
        opplysning stillingsprosent: prosent
          navn «stillingsprosent»
          spørsmål «Hvor stor er stillingen?»
          område 0 % til og med 100 %
          fra arbeidsgiver
        """,
      """
      Området eller perioden slutter før den begynner, eller to perioder dekker samme dag. Da \
      passer ingen verdi, eller en dag har to. Skriv den minste verdien først, og hver dag bare én \
      gang. Et «trinn» må være over null.
      """),
    Entry(
      "R0315",
      wrong: """
        eksempel «tjue barn»
          vurderingsdag = 2024-07-01
          barn = 200
          gir grunnvilkår åpent
        """,
      right: """
        eksempel «tjue barn»
          vurderingsdag = 2024-07-01
          barn = 20
          gir grunnvilkår åpent
        """,
      """
      Verdien er utenfor området opplysningen har. Det er oftest en skrivefeil. Er verdien riktig, \
      er det området som må utvides.
      """),
    Entry(
      "R0316", wrong: "oppfylt når inntekt ≤ 2 G", right: "oppfylt når inntekt ≤ 2 G på kravdato",
      """
      Grunnbeløpet endres hvert år (folketrygdloven § 1-4). To ganger grunnbeløpet er derfor ikke \
      et bestemt beløp før loven eller praksis har sagt hvilken dag som gjelder. Skriv dagen etter \
      «på».
      """),
    Entry(
      "R0317", wrong: "oppfylt når arbeidsevneNedsattMed ≥ 50 % på kravdato",
      right: "oppfylt når arbeidsevneNedsattMed ≥ 50 %",
      """
      «på» henter verdien den dagen, og det gir bare mening for noe som har ulik verdi fra dag til \
      dag: et antall G, en sats eller en opplysning over tid. 50 % er det samme hver dag.
      """),
    Entry(
      "R0318",
      wrong: """
        beregn andel: prosent
          hjemmel første ledd
          = inntekt delt på tidligereInntekt + 5 %
        """,
      right: """
        beregn andel: prosent
          hjemmel første ledd
          = (avrund inntekt delt på tidligereInntekt til nærmeste 1 %) + 5 %
        """,
      """
      En brøk, som en tredel, har ofte uendelig mange desimaler. Den kan sammenlignes nøyaktig med \
      en grense, men skal den regnes videre med, må den rundes av, og det skal stå i regelen.
      """),
    Entry(
      "R0319",
      wrong: """
        beregn grad: prosent
          hjemmel første ledd
          = avrund arbeidsevneNedsattMed til nærmeste 5
        """,
      right: """
        beregn grad: prosent
          hjemmel første ledd
          = avrund arbeidsevneNedsattMed til nærmeste 5 %
        """,
      """
      Trinnet det rundes av til, må være et ferdig tall over null med samme enhet som det som \
      rundes av.
      """),
    Entry(
      "R0320",
      wrong: """
        beregn grad: prosent
          = avrund arbeidsevneNedsattMed til nærmeste 5 %
        """,
      right: """
        beregn grad: prosent
          uavklart rett «loven sier ikke hvilken vei det rundes av»
          = avrund arbeidsevneNedsattMed til nærmeste 5 %
        """,
      """
      En avrunding kan flytte et beløp eller en grad over en grense, og dermed endre hva noen har \
      rett til. Da må det stå hvilken regel den følger. Sier loven ikke noe om det, skriv \
      «uavklart rett» med hva som er uklart; merket følger med til hvert vedtak det gjelder.
      """),
    Entry(
      "R0321",
      wrong: "unntak vedSkade fra grunnvilkår\n  når harYrkesskade\n  verdi 30 %",
      right: "unntak vedSkade fra grunnvilkår\n  når harYrkesskade\n  gjelder ikke",
      """
      Et unntak fra en beregning gir en annen verdi. Et unntak fra et vilkår gir et annet utfall \
      eller et annet krav. Her er de to blandet sammen.
      """),
    Entry(
      "R0322",
      wrong: """
        beregn sisteDag: dato
          = høyeste(fødselsdato, tidligereDato)
        """,
      right: """
        beregn sisteDag: dato
          = seneste(fødselsdato, tidligereDato)
        """,
      """
      Operatoren tar ikke verdier av denne typen. Beløp kan være høyest og lavest, datoer er \
      tidligst og senest, og to datoer kan ikke legges sammen.
      """),
  ]
}
