extension MarkedText {
  /// What the law demands of rules.
  static let law = [
    MarkedText(
      "rules without a date",
      """
      # Prøveloven. Prøve

      ## § 1-1. Prøve

      ```regel
      vilkår a
             ^ R0401 'vilkår' står ikke under en datert ordlyd
        oppfylt når harBåt
      unntak b fra grunnkrav
             ^ R0401 'unntak' står ikke under en datert ordlyd
        når harSeil
        oppfylt
      overgang etter kravdato
      ^^^^^^^^ R0401 'overgang' står ikke under en datert ordlyd
      momenter for børGis: behov
                   ^^^^^^ R0401 'momenter' står ikke under en datert ordlyd
      ```
      """),
    MarkedText(
      "rules where there is no text",
      """
      # Prøveloven. Prøve

      ## § 1-1. Prøve

      ### Ordlyd ukjent fra 2020-01-01

      ```regel
      vilkår a
             ^ R0402 'vilkår' står under en ordlyd som er ukjent eller opphevet
        oppfylt når harBåt
      ```

      ### Opphevet fra 2021-01-01

      ```regel
      unntak b fra a
             ^ R0402 'unntak' står under en ordlyd som er ukjent eller opphevet
        når harSeil
        oppfylt
      ```
      """),
    MarkedText(
      "nynorsk that does not say the same",
      """
      vilkår a
        oppfylt når mengde ≥ 3
        begrunnelse
          oppfylt «Du har {mengde}. Kravet er minst 3.»
          ikke oppfylt «Du har bare {mengde}.»
          åpent «Vi vet ikke hvor mange du har.»
        nynorsk
        ^^^^^^^ R0421 nynorsk mangler for 'åpent'
          oppfylt «Du har {mengde}. Kravet er minst 4.»
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ R0423 nynorsk og bokmål har ikke de samme tallene og navnene
          ikke oppfylt «Du har for få.»
                       ^^^^^^^^^^^^^^^^ R0423 nynorsk og bokmål har ikke de samme tallene og navnene
          gjelder ikke «Kravet gjeld ikkje for deg.»
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ R0422 'gjelder ikke' står bare på nynorsk
      """),
    MarkedText(
      "duties that ask what they may not, and rules that rest on them",
      """
      # Prøveloven. Prøve

      ## § 1-1. Prøve

      ### Ordlyd fra 2020-01-01

      ```regel
      opplysning helsen: ja/nei
                 ^^^^^^ R0429 'helsen' kan ikke stå med 'kan endres'
        navn «helsen»
        spørsmål «Er du frisk?»
        fra søker
        kan endres
        særlig kategori
      vilkår a
        oppfylt når helsen og harBåt har kilde
                              ^^^^^^^^^^^^^^^^ R0424 'har kilde' kan bare stå i et dokumentasjonskrav
      vilkår b
        oppfylt når papirer er oppfylt
                    ^^^^^^^ R0426 'papirer' er et dokumentasjonskrav, og ingen regel kan hvile på det
      dokumentasjonskrav papirer
        navn «papirer»
        hjemmel første ledd
        følge blokkerer
        fra nav
        krever harBåt er begrunnet
               ^^^^^^^^^^^^^^^^^^^ R0425 'harBåt' er ikke et skjønn, så det er ingen grunner å spørre etter
      dokumentasjonskrav kvittering
        navn «kvittering»
        hjemmel første ledd
        følge varsel
        fra søker
        krever harBåt har kilde
      eksempel «prøve»
        vurderingsdag = 2024-01-01
        harBåt er kjent
        ^^^^^^ R0428 ingen dokumentasjonskrav spør om 'harBåt er kjent'
        gir kvittering åpent
      ```

      ### Ordlyd fra 2022-01-01

      ```regel
      dokumentasjonskrav kvittering
                         ^^^^^^^^^^ R0427 'kvittering' har ikke samme 'for', 'ved' og 'følge' i alle ordlyder
        navn «kvittering»
        hjemmel første ledd
        følge brudd
        fra søker
        krever harBåt har kilde
      ```
      """),
    MarkedText(
      "two wordings of one day",
      """
      # Prøveloven. Prøve

      ## § 1-1. Prøve

      ### Ordlyd fra 2020-01-01

      ### Ordlyd fra 2020-01-01
      ^^^^^^^^^^^^^^^^^^^^^^^^^ R0403 to ordlyder fra 2020-01-01
      """),
    MarkedText(
      "exceptions that collide",
      """
      unntak a fra grunnkrav
        hjemmel første ledd
        når harSeil
        oppfylt
      unntak b fra grunnkrav
             ^ R0404 unntakene 'a' og 'b' kan gjelde samtidig og gi ulikt svar
        hjemmel andre ledd
        når mengde > 3
        gjelder ikke
      """),
    MarkedText(
      "exceptions that may collide",
      """
      unntak a fra grunnkrav
        hjemmel første ledd
        når medlem
        oppfylt
      unntak b fra grunnkrav
             ^ R0405 det er ikke bevist at unntakene 'a' og 'b' aldri gjelder samtidig
        hjemmel andre ledd
        når ikke medlem
        gjelder ikke
      """),
    MarkedText(
      "exceptions before each other",
      """
      unntak a fra grunnkrav
             ^ R0406 'a' går foran seg selv
        hjemmel første ledd
        når harSeil
        oppfylt
        går foran b
      unntak b fra grunnkrav
        hjemmel andre ledd
        når mengde > 3
        gjelder ikke
        går foran a
      """),
    MarkedText(
      "an exception that makes someone worse off",
      """
      vilkår a
        hjemmel første ledd
        oppfylt når andel ≥ 50 %
      unntak b fra a
             ^ R0407 unntaket 'b' kan stille noen dårligere enn 'a'
        når harSeil
        oppfylt når andel ≥ 60 %
      """),
    MarkedText(
      "an exception from a whole list",
      """
      vilkår a
             ^ R0408 'b' fortrenger hele listen 'a'
        oppfylt når alle:
          - grunnkrav
      unntak b fra a
        når harSeil
        oppfylt
      """),
    MarkedText(
      "what may be granted without a judgement",
      """
      avgjørelse a
                 ^ R0409 'kan gis' uten at noen skjønner
        kan gis når harBåt
      """),
    MarkedText(
      "a rule that can stay open too long",
      """
      vilkår a
             ^ R0410 'a' kan stå åpent lenger enn nødvendig
        oppfylt når inntekt ≥ formue eller inntekt < formue
      """),
    MarkedText(
      "a rule set without a decision",
      """
      # Prøveloven. Prøve

      ```regel
      regelsett prove «Prøve»
      ```

      ## § 1-1. Prøve

      ### Tilføyd fra 2020-01-01

      ```regel
      vilkår b
        oppfylt når ja
      vilkår a
             ^ R0411 regelsettet 'prove' har ingen avgjørelse
        oppfylt når ja
      ```
      """),
    MarkedText(
      "a condition that no decision has",
      """
      vilkår a
             ^ R0412 vilkåret 'a' inngår ikke i noen avgjørelse
        oppfylt når harSeil
      """),
    MarkedText(
      "a fact that no rule uses",
      """
      opplysning a: ja/nei
                 ^ R0413 ingen regel bruker opplysningen 'a'
        navn «a»
        spørsmål «a?»
        fra søker
      """),
    MarkedText(
      "a quotation without a rule",
      """
      # Prøveloven. Prøve

      ## § 1-1. Prøve

      ### Ordlyd fra 2020-01-01
      ^^^^^^^^^^^^^^^^^^^^^^^^^ R0414 ordlyden er sitert, men ingen regel bygger på den

      > Den som har båt, skal ha seil.
      """),
    MarkedText(
      "complaint rules that are not there, or not for this",
      """
      klageregel «prøveloven § 8»
        hjemmel «prøveloven § 8»
        fra 2020-01-01: 6 uker kilde «prøveloven § 8»
        setning «Klag til oss.»
      avgjørelse a
        skal gis når harBåt
        klage «prøveloven § 9»
              ^^^^^^^^^^^^^^^^ R0415 ukjent klageregel «prøveloven § 9»
        klage «prøveloven § 8» ved avslag når harSeil
      avgjørelse b
        type veiledning
        skal gis når harBåt
        klage «prøveloven § 8»
              ^^^^^^^^^^^^^^^^ R0416 bare et enkeltvedtak kan påklages
      """),
  ]
}
