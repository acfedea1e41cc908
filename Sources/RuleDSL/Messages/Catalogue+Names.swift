// R02xx: names. Sorted by code.
extension DiagnosticCatalogue {
  static let nameEntries: [Entry] = [
    Entry(
      "R0201", wrong: "oppfylt når arbeidsevneNedsatMed ≥ 50 %",
      right: "oppfylt når arbeidsevneNedsattMed ≥ 50 %",
      """
      Ingen opplysning, beregning eller sats har dette navnet. Det kan være en skrivefeil, eller \
      opplysningen er ikke erklært. En opplysning må erklæres med spørsmål og kilde før en regel \
      kan bygge på den, ellers kunne regelen aldri bli avgjort.
      """),
    Entry(
      "R0202",
      wrong: "unntak vedSkade fra grunvilkår\n  når harYrkesskade\n  gjelder ikke",
      right: "unntak vedSkade fra grunnvilkår\n  når harYrkesskade\n  gjelder ikke",
      """
      Ingen regel har dette navnet. Et unntak må peke på det kravet det gjelder, og en avgjørelse \
      på de vilkårene den bygger på. Ligger regelen i en annen fil, må filen være nevnt i linjen \
      «bruker» under regelsettet.
      """),
    Entry(
      "R0203",
      wrong: """
        vilkår a
          oppfylt når b er oppfylt

        vilkår b
          oppfylt når a er oppfylt
        """,
      right: """
        vilkår a
          oppfylt når b er oppfylt

        vilkår b
          oppfylt når harYrkesskade
        """,
      """
      Regelen bygger på seg selv, kanskje gjennom andre. Da finnes det ikke noe sted å begynne, og \
      svaret kunne vært både ja og nei. Det som hører til før dette vedtaket, som tidligere brukt \
      stønadstid, er en opplysning og ikke en regel.
      """),
    Entry(
      "R0204",
      wrong: """
        vilkår harSkade
          oppfylt når harYrkesskade

        vilkår harSkade
          oppfylt når barn ≥ 1
        """,
      right: """
        vilkår harSkade
          oppfylt når harYrkesskade

        vilkår harBarn
          oppfylt når barn ≥ 1
        """,
      """
      Navnet er alt i bruk. Et navn peker på én ting, for det er navnet som følger vilkåret inn i \
      vedtaket. Bare et vilkår som får ny ordlyd, står flere ganger: med samme navn i hver ordlyd \
      av samme paragraf, én gang i hver.
      """),
    Entry(
      "R0205",
      wrong: """
        oppfylt når arbeidsevneNedsattMed ≥ 50 %
        begrunnelse
          oppfylt «Inntekten din er {inntekt}.»
        """,
      right: """
        oppfylt når arbeidsevneNedsattMed ≥ 50 %
        begrunnelse
          oppfylt «Arbeidsevnen din er nedsatt med {arbeidsevneNedsattMed}.»
        """,
      """
      En begrunnelse skal nevne de faktiske forholdene vedtaket bygger på (forvaltningsloven § \
      25), og ikke andre. Navnet i krøllparentesen er ikke noe denne regelen bygger på, så \
      setningen ville gitt leseren feil bilde av hvorfor.
      """),
    Entry(
      "R0206",
      wrong: """
        oppfylt når barn ≥ 1 og inntekt ≤ 1000 kr
        begrunnelse
          oppfylt «Grensen er {grense}.»
        """,
      right: """
        oppfylt når inntekt ≤ 1000 kr
        begrunnelse
          oppfylt «Grensen er {grense}.»
        """,
      """
      «{grense}» er terskelen i regelens ene sammenligning. Regelen her har ingen eller flere, så \
      det er ikke klart hvilken som er ment. Del den i flere vilkår, ett for hvert krav loven kan \
      gi avslag på; da blir også begrunnelsen tydeligere.
      """),
    Entry(
      "R0207",
      wrong: "oppfylt når barn ≥ 1\nbegrunnelse\n  oppfylt «Du har {barn barn.»",
      right: "oppfylt når barn ≥ 1\nbegrunnelse\n  oppfylt «Du har {barn} barn.»",
      """
      En krøllparentes i en setning åpner plassen til en verdi, og må lukkes etter navnet. Skal \
      tegnet selv stå i teksten, skrives det dobbelt: {{ eller }}.
      """),
    Entry(
      "R0208", wrong: "oppfylt når inntekt ≤ stønadssats",
      right: "oppfylt når inntekt ≤ stønadssats på kravdato",
      """
      En sats har ulik verdi fra år til år. Hvilken dag som avgjør, er et rettslig spørsmål som \
      loven svarer på: kravdatoen, vedtaksdatoen eller dagen som vurderes. Skriv dagen.
      """),
    Entry(
      "R0209", wrong: "oppfylt når inntekt ≤ 2 G på kravdato",
      right: "regelsett aap «Arbeidsavklaringspenger»\n  bruker «felles/grunnbelop.md»",
      """
      Grunnbeløpet (G) fastsettes hvert år (folketrygdloven § 1-4) og er en sats som heter \
      «grunnbeløpet». Ingen fil i regelsettet har den. Ta med filen som har den.
      """),
    Entry(
      "R0210", wrong: "bruker «felles/grunnbeløp.md»", right: "bruker «felles/grunnbelop.md»",
      """
      Regelsettet bruker en fil som ikke finnes. Stien skrives fra mappen med alle regelsettene. \
      Filnavn har ikke æ, ø og å.
      """),
    Entry(
      "R0211", wrong: "en mappe aap/ der ingen fil sier «regelsett»",
      right: "regelsett aap «Arbeidsavklaringspenger»",
      """
      Et regelsett er en mappe, og én av filene i den må si hva regelsettet heter og hvilke andre \
      filer det bruker. Uten den setningen er det ikke sagt hvilke regler som gjelder sammen.
      """),
    Entry(
      "R0212", wrong: "regelsett dagpenger «Arbeidsavklaringspenger» i mappen aap/",
      right: "regelsett aap «Arbeidsavklaringspenger» i mappen aap/",
      """
      Regelsettet har et annet navn enn mappen sin. Navnet følger med inn i vedtak og eksempler, \
      så det må peke på det samme stedet overalt.
      """),
    Entry(
      "R0213", wrong: "momenter for harYrkesskade: helse, alder",
      right: "momenter for sykdomErÅrsak: helse, alder",
      """
      Momenter er det loven sier skal trekkes inn i en skjønnsmessig vurdering. Opplysningen her \
      er ikke et skjønn, men noe som kan slås fast. Er den et skjønn, skal det stå «skjønn» under \
      den; da kreves det navn, dato og begrunnelse for hver vurdering.
      """),
    Entry(
      "R0214", wrong: "1000 vilkår der hvert bygger på det neste",
      right: "noen få vilkår som hvert bygger på opplysningene sine",
      """
      En regel kan bygge på en annen, som bygger på en tredje. Her er rekken så lang at ingen kan \
      følge den, og da er det oftest en feil. Slå sammen regler, eller la dem bygge rett på \
      opplysningene.
      """),
    Entry(
      "R0215",
      wrong: """
        post møte
          holdt: dato
            navn «holdt»
            område 2000-01-01 til og med 2099-12-31

        opplysning møtene: liste av mote høyst 40
          navn «møtene»
          spørsmål «Hvilke møter har vært holdt?»
          fra nav
        """,
      right: """
        post møte
          holdt: dato
            navn «holdt»
            område 2000-01-01 til og med 2099-12-31

        opplysning møtene: liste av møte høyst 40
          navn «møtene»
          spørsmål «Hvilke møter har vært holdt?»
          fra nav
        """,
      """
      Listen er av en post som ikke er erklært. Posten sier hvilke felter hvert element har. Skriv den \
      med «post», eller rett navnet.
      """),
    Entry(
      "R0216",
      wrong: """
        post møte
          holdt: dato
            navn «holdt»
            område 2000-01-01 til og med 2099-12-31

        opplysning møtene: liste av møte høyst 40
          navn «møtene»
          spørsmål «Hvilke møter har vært holdt?»
          fra nav

        vilkår harMøtt
          oppfylt når minst én m i møtene der m.dag1 > 2020-01-01
        """,
      right: """
        post møte
          holdt: dato
            navn «holdt»
            område 2000-01-01 til og med 2099-12-31

        opplysning møtene: liste av møte høyst 40
          navn «møtene»
          spørsmål «Hvilke møter har vært holdt?»
          fra nav

        vilkår harMøtt
          oppfylt når minst én m i møtene der m.holdt > 2020-01-01
        """,
      """
      Et felt skrives med navnet på elementet, et punktum og feltets navn. Posten har ikke dette feltet.
      """),
    Entry(
      "R0217",
      wrong: """
        post møte
          holdt: dato
            navn «holdt»
            område 2000-01-01 til og med 2099-12-31

        opplysning møtene: liste av møte høyst 40
          navn «møtene»
          spørsmål «Hvilke møter har vært holdt?»
          fra nav

        vilkår harMøtt
          oppfylt når minst én m i harYrkesskade der m.holdt > 2020-01-01
        """,
      right: """
        post møte
          holdt: dato
            navn «holdt»
            område 2000-01-01 til og med 2099-12-31

        opplysning møtene: liste av møte høyst 40
          navn «møtene»
          spørsmål «Hvilke møter har vært holdt?»
          fra nav

        vilkår harMøtt
          oppfylt når minst én m i møtene der m.holdt > 2020-01-01
        """,
      """
      Ordene «minst én … i», «alle … i», «ingen … i», «antall … i» og «hver … for» spør om en liste. \
      Dette er ikke en liste.
      """),
    Entry(
      "R0218",
      wrong: """
        post møte
          holdt: dato
            navn «holdt»
            område 2000-01-01 til og med 2099-12-31

        opplysning møtene: liste av møte høyst 40
          navn «møtene»
          spørsmål «Hvilke møter har vært holdt?»
          fra nav

        vilkår harMøtt
          oppfylt når møtene
        """,
      right: """
        post møte
          holdt: dato
            navn «holdt»
            område 2000-01-01 til og med 2099-12-31

        opplysning møtene: liste av møte høyst 40
          navn «møtene»
          spørsmål «Hvilke møter har vært holdt?»
          fra nav

        vilkår harMøtt
          oppfylt når antall m i møtene ≥ 1
        """,
      """
      En liste er verken ja eller nei. Spør om elementene: om det finnes noen, hvor mange, eller hva som \
      skal gjelde for dem.
      """),
    Entry(
      "R0219",
      wrong: """
        post møte
          holdt: dato
            navn «holdt»
            fra nav
            område 2000-01-01 til og med 2099-12-31

        opplysning møtene: liste av møte høyst 40
          navn «møtene»
          spørsmål «Hvilke møter har vært holdt?»
          fra nav
        """,
      right: """
        post møte
          holdt: dato
            navn «holdt»
            område 2000-01-01 til og med 2099-12-31

        opplysning møtene: liste av møte høyst 40
          navn «møtene»
          spørsmål «Hvilke møter har vært holdt?»
          fra nav
        """,
      """
      Hvem som kan svare, står på opplysningen som er en liste, for hele listen har én kilde. Et skjønn \
      kan ikke stå i en post: det er en egen opplysning med navn, dato og begrunnelse.
      """),
  ]
}
