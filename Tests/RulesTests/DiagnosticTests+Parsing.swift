extension MarkedText {
  /// The text itself: bytes, headings and blocks.
  static let text = [
    MarkedText(
      "line breaks of the kind CR",
      """
      # Prøveloven. Prøve\r
                         ^ R0103 filen har linjeskift av typen CR
      """),
    MarkedText(
      "a tab",
      """
      vilkår a
             ^ R0120 linjen 'oppfylt når' mangler
      \toppfylt når harBåt
      ^ R0104 tabulator i regelteksten
      """),
    MarkedText(
      "three spaces",
      """
      vilkår a
         oppfylt når harBåt
         ^^^^^^^ R0105 innrykket stemmer ikke
      """),
    MarkedText(
      "a first line that is indented",
      """
        uten rettsvirkning «a»
        ^^^^ R0105 innrykket stemmer ikke
      """),
    MarkedText(
      "a block with almost the right name",
      """
      # Prøveloven. Prøve

      ```regl
      ^^^^^^^ R0106 ukjent blokk 'regl'
      noe annet
      ```
      """),
    MarkedText(
      "a block without an end",
      """
      # Prøveloven. Prøve

      ```regel
      ^^^^^^^^ R0107 blokken blir aldri lukket
      """),
    MarkedText(
      "wordings that can't be read",
      """
      # Prøveloven. Prøve

      ## § 1-1. Prøve

      ### Ordlyd 2018
      ^^^^^^^^^^^^^^^ R0108 overskriften 'Ordlyd 2018' kan ikke leses

      ### Ordlyd fra 2018-02-30
      ^^^^^^^^^^^^^^^^^^^^^^^^^ R0108 overskriften 'Ordlyd fra 2018-02-30' kan ikke leses

      ### Ordlydd fra 2018-01-01
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ R0108 overskriften 'Ordlydd fra 2018-01-01' kan ikke leses

      ### Ordlyd fra 2018-01-01 og senere
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ R0108 overskriften 'Ordlyd fra 2018-01-01 og senere' kan ikke leses

      ### Ordlyd fra 2018-01-01 (i kraft 2018-02-01
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ R0108 overskriften 'Ordlyd fra 2018-01-01 (i kraft 2018-02-01' kan ikke leses
      """),
    MarkedText(
      "a paragraph without a number",
      """
      # Prøveloven. Prøve

      ## § Prøve
      ^^^^^^^^^^ R0109 overskriften for paragrafen kan ikke leses
      """),
    MarkedText(
      "two titles",
      """
      # Prøveloven. Prøve

      # Prøveloven. En gang til
      ^^^^^^^^^^^^^^^^^^^^^^^^^ R0110 filen har mer enn én hovedoverskrift
      """),
    MarkedText(
      "a wording above the first paragraph",
      """
      # Prøveloven. Prøve

      ### Ordlyd fra 2020-01-01
      ^^^^^^^^^^^^^^^^^^^^^^^^^ R0111 ordlyden står ikke under en paragraf
      """),
    MarkedText(
      "a character without meaning",
      """
      vilkår a
        oppfylt når harBåt & harSeil
                           ^ R0112 tegnet '&' har ingen mening her
                           ^ R0117 '&' passer ikke her
      """),
    MarkedText(
      "a text without an end",
      """
      uten rettsvirkning «bare formål
                         ^^^^^^^^^^^^ R0113 teksten blir aldri lukket
      """),
    MarkedText(
      "a letter with its mark apart",
      """
      vilkår ba\u{30A}t
               ^ R0135 bokstaven er skrevet med løst tegn over
               ^ R0117 '\u{30A}' passer ikke her
      """),
  ]

  /// Statements and their lines.
  static let lines = [
    MarkedText(
      "a statement that no one knows",
      """
      vilkårr a
      ^^^^^^^ R0116 'vilkårr' begynner ingen setning
        oppfylt når harBåt
      """),
    MarkedText(
      "a word out of place",
      """
      vilkår a og
               ^^ R0117 'og' passer ikke her
        oppfylt når harBåt
      """),
    MarkedText(
      "a line of another statement",
      """
      vilkår a
        spørsmål «Har du båt?»
        ^^^^^^^^ R0117 'spørsmål' passer ikke her
        oppfylt når harBåt
      """),
    MarkedText(
      "lines that end too soon",
      """
      vilkår
           ^ R0118 linjen slutter for tidlig
      vilkår a
        oppfylt når harBåt og
                            ^ R0118 linjen slutter for tidlig
      """),
    MarkedText(
      "a line below one that takes none",
      """
      vilkår a
        oppfylt når harBåt
          harSeil
          ^^^^^^^ R0119 linjen som begynner med 'harSeil' hører ikke hjemme her
      """),
    MarkedText(
      "lines that are missing",
      """
      vilkår a
             ^ R0120 linjen 'oppfylt når' mangler
        hjemmel første ledd
      unntak b fra grunnkrav
             ^ R0120 linjen 'når' mangler
             ^ R0120 linjen 'oppfylt når, oppfylt, ikke oppfylt eller gjelder ikke' mangler
      opplysning c: ja/nei
                 ^ R0120 linjen 'navn' mangler
                 ^ R0120 linjen 'spørsmål' mangler
                 ^ R0120 linjen 'fra' mangler
      beregn d: kroner
             ^ R0120 linjen '= uttrykk' mangler
      beregn e: kroner
             ^ R0120 linjen '- ellers' mangler
        første som passer:
          - når harBåt: 1 kr
      avgjørelse f
                 ^ R0120 linjen 'skal gis når' mangler
      avgjørelse g
        skal gis når harBåt
        grunnlag h
                 ^ R0120 linjen 'et krav' mangler
      eksempel «i»
               ^^^ R0120 linjen 'gir' mangler
        vurderingsdag = 2024-01-01
      eksempel «j»
        gir prøven åpent
            ^^^^^^ R0120 linjen 'vurderingsdag = …' mangler
      """),
    MarkedText(
      "lines that stand twice",
      """
      vilkår a
        hjemmel første ledd
        hjemmel andre ledd
        ^^^^^^^ R0121 linjen står to ganger
        oppfylt når harBåt
        oppfylt når harSeil
        ^^^^^^^ R0121 linjen står to ganger
        begrunnelse
          oppfylt «Ja.»
          oppfylt «Jo.»
          ^^^^^^^^^^^^^ R0121 linjen står to ganger
      unntak b fra a
        når harSeil
        oppfylt
        gjelder ikke
        ^^^^^^^ R0121 linjen står to ganger
      """),
    MarkedText(
      "lists without items",
      """
      vilkår a
        oppfylt når alle:
                    ^^^^^ R0122 listen er tom
      sats b: kroner
           ^ R0122 listen er tom
      """),
    MarkedText(
      "a name that the language has taken",
      """
      vilkår samlet
             ^^^^^^ R0126 'samlet' er et ord i språket og kan ikke være et navn
        oppfylt når harBåt
      """),
    MarkedText(
      "a name with a capital letter",
      """
      vilkår Åpen
             ^^^^ R0127 navnet 'Åpen' begynner med stor bokstav
        oppfylt når harBåt
      """),
    MarkedText(
      "a table with its default above the end",
      """
      beregn a: kroner
        første som passer:
          - ellers: 1 kr
                    ^^^^ R0131 'ellers' står ikke sist
          - når harBåt: 2 kr
      """),
    MarkedText(
      "an amount of another type",
      """
      sats a: kroner
        fra 2019-01-01: 50 kr kilde «lov»
        fra 2020-01-01: 50 % kilde «lov»
                        ^^^^ R0133 verdien har ikke satsens type
      """),
    MarkedText(
      "amounts out of order",
      """
      sats a: kroner
        fra 2021-01-01: 60 kr kilde «lov»
        fra 2021-01-01: 50 kr kilde «lov»
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ R0134 datoene i satsen står ikke i rekkefølge
      """),
  ]

  /// Formulas as they are written.
  static let formulas = [
    MarkedText(
      "a day that no calendar has",
      """
      vilkår a
        oppfylt når kravdato ≥ 2023-02-29
                               ^^^^^^^^^^ R0114 datoen '2023-02-29' finnes ikke
      """),
    MarkedText(
      "numbers that are too long",
      """
      vilkår a
        oppfylt når lengde ≥ 0,1234567
                             ^^^^^^^^^ R0115 tallet '0,1234567' kan ikke brukes
      vilkår b
        oppfylt når mengde ≥ 1234567890123
                             ^^^^^^^^^^^^^ R0115 tallet '1234567890123' kan ikke brukes
      """),
    MarkedText(
      "og and eller without parentheses",
      """
      vilkår a
        oppfylt når harBåt og harSeil eller mengde > 1
                                      ^^^^^ R0123 'og' og 'eller' står blandet
      """),
    MarkedText(
      "a chain of comparisons",
      """
      vilkår a
        oppfylt når 1 < mengde < 3
                               ^ R0124 to sammenligninger på rad
      """),
    MarkedText(
      "257 parentheses",
      "vilkår a\n  oppfylt når " + String(repeating: "(", count: 257) + "harBåt"
        + String(repeating: ")", count: 257) + "\n" + String(repeating: " ", count: 14 + 256)
        + "^ R0125 uttrykket er mer enn 256 nivåer dypt"),
    MarkedText(
      "a duration that is too long",
      """
      vilkår a
        oppfylt når kravdato ≥ fødselsdato + 12 001 dager
                                             ^^^^^^^^^^^^ R0128 varigheten kan ikke brukes
      """),
    MarkedText(
      "a duration that is not whole",
      """
      vilkår a
        oppfylt når kravdato ≥ fødselsdato + 0,5 år
                                             ^^^^^^ R0128 varigheten kan ikke brukes
      """),
    MarkedText(
      "an age in months, and one in a sum",
      """
      vilkår a
        oppfylt når alder(fødselsdato) ≥ 18 måneder
                                         ^^^^^^^^^^ R0129 alder kan bare sammenlignes med et antall år
      vilkår b
        oppfylt når mengde ≥ alder(fødselsdato)
                             ^^^^^ R0129 alder kan bare sammenlignes med et antall år
      """),
    MarkedText(
      "two steps of time",
      """
      vilkår a
        oppfylt når kravdato ≥ fødselsdato + 18 år + 6 måneder
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ R0130 to tidssteg etter hverandre har ikke én bestemt mening
      """),
    MarkedText(
      "functions of too few and too many values",
      """
      vilkår a
        oppfylt når høyeste(mengde) > 3
                    ^^^^^^^^^^^^^^^ R0136 'høyeste' har feil antall verdier
      vilkår b
        oppfylt når månedsslutt(kravdato, vurderingsdag) > 2020-01-01
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ R0136 'månedsslutt' har feil antall verdier
      """),
    MarkedText(
      "a choice with one name twice",
      """
      opplysning a: valg rød | grønn | rød
                         ^^^^^^^^^^^^^^^^^ R0132 valget har like navn eller mer enn 62
      """),
  ]
}
