extension MarkedText {
  /// Names of facts, rules, files and amounts.
  static let names = [
    MarkedText(
      "facts that are not declared",
      """
      vilkår a
        oppfylt når harBått
                    ^^^^^^^ R0201 ukjent opplysning 'harBått'
      vilkår b
        oppfylt når noeHeltAnnet på kravdato
                    ^^^^^^^^^^^^ R0201 ukjent opplysning 'noeHeltAnnet'
      vilkår c
        oppfylt når medlemm hele tiden fra 2020-01-01 inntil kravdato
                    ^^^^^^^ R0201 ukjent opplysning 'medlemm'
      momenter for medlemskap: tid
                   ^^^^^^^^^^ R0201 ukjent opplysning 'medlemskap'
      eksempel «d»
        vurderingsdag = 2024-01-01
        harBaat = ja
        ^^^^^^^ R0201 ukjent opplysning 'harBaat'
        gir prøven åpent
      """),
    MarkedText(
      "rules that are not written",
      """
      vilkår a
        oppfylt når alle:
          - grunnkraf
            ^^^^^^^^^ R0202 ukjent regel 'grunnkraf'
      vilkår b
        oppfylt når mangler er oppfylt
                    ^^^^^^^ R0202 ukjent regel 'mangler'
      unntak c fra borte
                   ^^^^^ R0202 ukjent regel 'borte'
        når harSeil
        oppfylt
        går foran vekk
                  ^^^^ R0202 ukjent regel 'vekk'
      eksempel «d»
        vurderingsdag = 2024-01-01
        gir hva oppfylt
            ^^^ R0202 ukjent regel 'hva'
      avgjørelse e
        skal gis når harBåt
        fastsetter beløp
                   ^^^^^ R0202 ukjent regel 'beløp'
      ikke kodet «f» gjelder ingenting
                             ^^^^^^^^^ R0202 ukjent regel 'ingenting'
      """),
    MarkedText(
      "a rule that rests on itself",
      """
      vilkår a
        oppfylt når a er oppfylt
                    ^ R0203 reglene går i ring: a → a
      """),
    MarkedText(
      "a circle of calculations",
      """
      beregn x: kroner
        = y + 1 kr
      beregn y: kroner
        = x + 1 kr
          ^ R0203 reglene går i ring: x → y → x
      """),
    MarkedText(
      "a calculation with a fault is no circle where it is used",
      """
      beregn x: kroner
        = mangler × 2
          ^^^^^^^ R0201 ukjent opplysning 'mangler'
      vilkår a
        oppfylt når x > 3 kr
      """),
    MarkedText(
      "a circle of exceptions",
      """
      unntak x fra y
             ^ R0203 reglene går i ring: x → y → x
        når harBåt
        gjelder ikke
      unntak y fra x
        når harSeil
        gjelder ikke
      """),
    MarkedText(
      "names that are taken",
      """
      opplysning harBåt: ja/nei
                 ^^^^^^ R0204 'harBåt' finnes allerede
        navn «båt»
        spørsmål «Har du båt?»
        fra søker
      vilkår andel
             ^^^^^ R0204 'andel' finnes allerede
        oppfylt når harSeil
      vilkår to
        oppfylt når harSeil
      vilkår to
             ^^ R0204 'to' finnes allerede
        oppfylt når harBåt
      eksempel «tre»
        vurderingsdag = 2024-01-01
        harBåt = ja
        harBåt = nei
        ^^^^^^ R0204 'harBåt' finnes allerede
        gir prøven oppfylt
      """),
    MarkedText(
      "a place for what the rule does not rest on",
      """
      vilkår a
        oppfylt når mengde ≥ 3
        begrunnelse
          oppfylt «Du har {antal}.»
                  ^^^^^^^^^^^^^^^^^ R0205 '{antal}' er ikke noe regelen bygger på
          ikke oppfylt «Du har {andel}.»
                       ^^^^^^^^^^^^^^^^^ R0205 '{andel}' er ikke noe regelen bygger på
      """),
    MarkedText(
      "a threshold that is not one",
      """
      vilkår a
        oppfylt når mengde ≥ 3 og andel ≥ 5 %
        begrunnelse
          oppfylt «Kravet er {grense}.»
                  ^^^^^^^^^^^^^^^^^^^^^ R0206 '{grense}' krever at regelen har nøyaktig én sammenligning
      """),
    MarkedText(
      "a brace on its own",
      """
      vilkår a
        oppfylt når mengde ≥ 3
        begrunnelse
          oppfylt «Du har {mengde.»
                  ^^^^^^^^^^^^^^^^^ R0207 krøllparentesen hører ikke til noe navn
      """),
    MarkedText(
      "an amount without a day",
      """
      vilkår a
        oppfylt når inntekt > avgift
                              ^^^^^^ R0208 satsen 'avgift' har ulik verdi over tid
      """),
    MarkedText(
      "G without the base amount",
      """
      vilkår a
        oppfylt når inntekt > 2 G på kravdato
                              ^^^ R0209 'G' krever en sats som heter 'grunnbeløpet'
      """),
    MarkedText(
      "a file that is not there",
      """
      # Prøveloven. Prøve

      ```regel
      regelsett prove «Prøve»
        bruker «felles/borte.md»
               ^^^^^^^^^^^^^^^^^ R0210 filen 'felles/borte.md' finnes ikke
      avgjørelse a
        skal gis når ja
      ```
      """),
    MarkedText(
      "two statements for one rule set",
      """
      # Prøveloven. Prøve

      ```regel
      regelsett prove «Prøve»
      regelsett prove «Prøve»
                ^^^^^ R0204 'prove' finnes allerede
      avgjørelse a
        skal gis når ja
      ```
      """),
    MarkedText(
      "a folder without a rule set",
      """
      # Prøveloven. Ingen regelsett
      ^ R0211 mappen 'prove' har ingen 'regelsett'-setning
      """),
    MarkedText(
      "a rule set in another folder",
      """
      # Prøveloven. Prøve

      ```regel
      regelsett annet «Prøve»
                ^^^^^ R0212 regelsettet 'annet' ligger i mappen 'prove'
      avgjørelse a
        skal gis når ja
      ```
      """),
    MarkedText(
      "factors for what is no judgement",
      """
      momenter for harBåt: alder, lengde
                   ^^^^^^ R0213 'harBåt' er ikke et skjønn og har ingen momenter
      """),
    MarkedText(
      "lists",
      """
      post møte
        holdt: dato
          navn «holdt»
          område 2000-01-01 til og med 2099-12-31
        vurdert: ja/nei
        ^^^^^^^ R0219 et felt i en post har ikke 'fra' eller 'skjønn'
          navn «vurdert»
          skjønn
      opplysning møtene: liste av møte høyst 3
        navn «møtene»
        spørsmål «Hvilke møter?»
        fra nav
      opplysning andre: liste av mote høyst 3
                                 ^^^^ R0215 ukjent post 'mote'
        navn «andre»
        spørsmål «Hvilke andre?»
        fra nav
      opplysning mange: liste av møte høyst 1000
                                            ^^^^ R0137 en liste må ha plass til mellom 1 og 200
        navn «mange»
        spørsmål «Hvilke?»
        fra nav
      vilkår a
        oppfylt når møtene
                    ^^^^^^ R0218 listen 'møtene' er ikke noe svar i seg selv
      vilkår b
        oppfylt når minst én m i harBåt der m.holdt > 2020-01-01
                                 ^^^^^^ R0217 'harBåt' er ikke en liste
      vilkår c
        oppfylt når minst én m i møtene der m.hold > 2020-01-01
                                              ^^^^ R0216 posten 'møte' har ikke feltet 'hold'
      """),
  ]
}
