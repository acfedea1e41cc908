// R0116–R0136: how statements are built. Sorted by code.
extension DiagnosticCatalogue {
  static let statementEntries: [Entry] = [
    Entry(
      "R0116", wrong: "vilkar harSkade\n  oppfylt når harYrkesskade",
      right: "vilkår harSkade\n  oppfylt når harYrkesskade",
      """
      Hver setning begynner med et ord som sier hva den er: vilkår, unntak, opplysning, beregn, \
      avgjørelse og noen til. Ordet her er ikke ett av dem. Fri tekst hører hjemme utenfor blokken.
      """),
    Entry(
      "R0117", wrong: "oppfylt når arbeidsevneNedsattMed minst 50 %",
      right: "oppfylt når arbeidsevneNedsattMed ≥ 50 %",
      """
      Ordet eller tegnet passer ikke der det står; meldingen sier hva som var ventet. Språket har \
      bare én skrivemåte for hver mening, slik at to regler som sier det samme, også ser like ut: \
      «når» og ikke «dersom» eller «hvis», «≥ 50 %» og ikke «minst 50 %».
      """),
    Entry(
      "R0118", wrong: "oppfylt når arbeidsevneNedsattMed ≥",
      right: "oppfylt når arbeidsevneNedsattMed ≥ 50 %",
      """
      Linjen slutter midt i noe; meldingen sier hva som mangler. Skal den fortsette på neste \
      linje, må den neste begynne med «og» eller «eller», eller stå i en parentes som er åpnet.
      """),
    Entry(
      "R0119", wrong: "oppfylt når harYrkesskade\n  barn ≥ 1",
      right: "oppfylt når harYrkesskade\n  og barn ≥ 1",
      """
      Linjen står dypere enn den over, men den over har ikke plass til noe under seg. Hører de \
      sammen, må det stå «og» eller «eller» mellom dem. Ellers skal linjen lenger ut.
      """),
    Entry(
      "R0120", wrong: "vilkår harSkade\n  hjemmel første ledd",
      right: "vilkår harSkade\n  hjemmel første ledd\n  oppfylt når harYrkesskade",
      """
      Setningen mangler en linje den ikke kan være uten. Et vilkår må si når det er oppfylt, et \
      unntak når det gjelder og hva det fører til. En opplysning må ha navn, spørsmål og hvem den \
      kan komme fra, slik at den som mangler den, vet hva han skal spørre om og hvem han skal \
      spørre (forvaltningsloven § 17). Et eksempel må ha en vurderingsdag og si hva det gir.
      """),
    Entry(
      "R0121",
      wrong: "hjemmel første ledd\nhjemmel andre punktum\noppfylt når harYrkesskade",
      right: "hjemmel første ledd andre punktum\noppfylt når harYrkesskade",
      """
      Samme slags linje står to ganger i én setning. Det er uklart om den siste skal erstatte den \
      første eller komme i tillegg. Slå dem sammen, eller fjern den ene.
      """),
    Entry(
      "R0122", wrong: "oppfylt når alle:",
      right: "oppfylt når alle:\n  - harYrkesskade\n  - barn ≥ 1",
      """
      Listen har ingen punkter. Det er ikke klart hva en tom liste skal bety: «alle» av ingenting \
      ville vært oppfylt for enhver. Punktene står på egne linjer, to mellomrom lenger inn, med \
      «- » foran.
      """),
    Entry(
      "R0123", wrong: "oppfylt når harYrkesskade og barn ≥ 1 eller barn ≥ 3",
      right: "oppfylt når harYrkesskade og (barn ≥ 1 eller barn ≥ 3)",
      """
      Med både «og» og «eller» på samme nivå kan setningen leses på to måter. Det er en vanlig \
      kilde til tvil når lovtekst tolkes, så her må forfatteren velge. Sett parentes rundt det som \
      hører sammen, eller bruk en liste.
      """),
    Entry(
      "R0124", wrong: "oppfylt når 1 ≤ barn ≤ 3", right: "oppfylt når barn ≥ 1 og barn ≤ 3",
      """
      To sammenligninger på rad leses ulikt av ulike lesere. Skriv hver av dem for seg med «og» \
      mellom. Da kan begrunnelsen også si hvilken av dem som ikke var oppfylt.
      """),
    Entry(
      "R0125", wrong: "((((harYrkesskade)))) med mer enn 256 parenteser i hverandre",
      right: "oppfylt når harYrkesskade",
      """
      Uttrykket eller listen har mer enn 256 nivåer. Så dypt er ingen lovregel; trolig er teksten \
      laget av et program. Del den opp i flere vilkår eller beregninger.
      """),
    Entry(
      "R0126", wrong: "vilkår alder\n  oppfylt når harYrkesskade",
      right: "vilkår aldersgrense\n  oppfylt når harYrkesskade",
      """
      Ordet har alt en mening i språket, og et ord skal ha bare én. Velg et navn som sier mer, \
      gjerne satt sammen av flere ord: «aldersgrense», «dagerMedArbeid».
      """),
    Entry(
      "R0127", wrong: "vilkår HarSkade\n  oppfylt når harYrkesskade",
      right: "vilkår harSkade\n  oppfylt når harYrkesskade",
      """
      Navn begynner med liten bokstav, og nye ord inne i navnet med stor. Da er det ikke tvil om \
      hva som er samme navn.
      """),
    Entry(
      "R0128", wrong: "oppfylt når vurderingsdag ≥ fødselsdato + 1,5 år",
      right: "oppfylt når vurderingsdag ≥ fødselsdato + 18 måneder",
      """
      En varighet er et helt tall fra 0 til 12 000 med dager, uker, måneder eller år. Halve \
      måneder og år har ikke én bestemt lengde. Skriv lengden i en mindre enhet.
      """),
    Entry(
      "R0129", wrong: "oppfylt når alder(fødselsdato) ≥ 18",
      right: "oppfylt når alder(fødselsdato) ≥ 18 år",
      """
      «alder» sammenlignes bare med et antall hele år. Den som er født 1. mars 2000, fyller 18 år \
      1. mars 2018, og har nådd grensen hele den dagen. Andre lengder skrives med datoer: \
      «vurderingsdag ≥ fødselsdato + 18 måneder».
      """),
    Entry(
      "R0130", wrong: "oppfylt når fødselsdato ≤ kravdato − 3 år − 6 måneder",
      right: "oppfylt når fødselsdato ≤ kravdato − 42 måneder",
      """
      Måneder er ulike lange, så to steg etter hverandre kan gi en annen dag enn ett steg som er \
      like langt. 31. januar pluss én måned er siste dag i februar (jf. domstolloven § 148). Legg \
      til eller trekk fra alt i ett steg.
      """),
    Entry(
      "R0131",
      wrong: """
        beregn grense: prosent
          hjemmel første ledd
          første som passer:
            - ellers: 50 %
            - når harYrkesskade: 30 %
        """,
      right: """
        beregn grense: prosent
          hjemmel første ledd
          første som passer:
            - når harYrkesskade: 30 %
            - ellers: 50 %
        """,
      """
      Tabellen leses ovenfra, og «ellers» passer alltid. Det som står under, kan derfor aldri bli \
      brukt. Flytt «ellers» til slutten.
      """),
    Entry(
      "R0132",
      wrong: """
        opplysning sivilstand: valg gift | ugift | gift
          navn «sivilstand»
          spørsmål «Er du gift?»
          fra register
        """,
      right: """
        opplysning sivilstand: valg gift | ugift
          navn «sivilstand»
          spørsmål «Er du gift?»
          fra register
        """,
      """
      To av valgene har samme navn, eller det er mer enn 62 av dem. Et svar må peke på nøyaktig \
      ett valg.
      """),
    Entry(
      "R0133",
      wrong: "sats stønad: kroner\n  fra 2024-05-01: 2000 kilde «forskriften for 2024»",
      right: "sats stønad: kroner\n  fra 2024-05-01: 2000 kr kilde «forskriften for 2024»",
      """
      Hver verdi i en sats skrives med satsens egen enhet. Da kan ikke et beløp i kroner bli lest \
      som prosent eller som et antall G.
      """),
    Entry(
      "R0134",
      wrong: """
        sats stønad: kroner
          fra 2025-05-01: 2100 kr kilde «forskriften for 2025»
          fra 2024-05-01: 2000 kr kilde «forskriften for 2024»
        """,
      right: """
        sats stønad: kroner
          fra 2024-05-01: 2000 kr kilde «forskriften for 2024»
          fra 2025-05-01: 2100 kr kilde «forskriften for 2025»
        """,
      """
      Verdiene i en sats står i tidens orden, den eldste først, og hver dag bare én gang. Da er \
      det lett å se om et år mangler.
      """),
    Entry(
      "R0135", wrong: "«år» der å er en a fulgt av en løs ring",
      right: "«år» der å er ett tegn",
      """
      Bokstaven er skrevet som to tegn: en grunnbokstav og et løst tegn over. På skjermen ser det \
      likt ut, men to navn som ser like ut, kan da være ulike. Lagre filen i Unicode-formen NFC.
      """),
    Entry(
      "R0136", wrong: "oppfylt når arbeidsevneNedsattMed ≥ høyeste(50 %)",
      right: "oppfylt når arbeidsevneNedsattMed ≥ høyeste(50 %, 40 %)",
      """
      Parentesen har for få eller for mange verdier. «høyeste», «laveste», «tidligste» og «seneste» \
      velger mellom flere, og «månedsslutt» tar én dato. Mangler en av dem, er noe falt ut.
      """),
    Entry(
      "R0137",
      wrong: """
        post møte
          holdt: dato
            navn «holdt»
            område 2000-01-01 til og med 2099-12-31

        opplysning møtene: liste av møte høyst 1000
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
      En liste må si hvor mange elementer det er plass til, fra 1 til 200. Reglene skrives ut for hvert \
      element, så tallet bør ikke være større enn det trenger.
      """),
  ]
}
