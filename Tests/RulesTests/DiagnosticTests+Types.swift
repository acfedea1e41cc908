extension MarkedText {
  /// Types, units and numbers.
  static let types = [
    MarkedText(
      "units that do not mix",
      """
      vilkår a
        oppfylt når andel ≥ 50 kr
                    ^^^^^^^^^^^^^ R0301 prosent og kroner kan ikke brukes sammen
      vilkår b
        oppfylt når inntekt + mengde > 3 kr
                    ^^^^^^^^^^^^^^^^ R0301 kroner og et heltall kan ikke brukes sammen
      vilkår c
        oppfylt når inntekt delt på mengde > 3
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ R0301 kroner og et heltall kan ikke brukes sammen
      """),
    MarkedText(
      "another type than the one needed",
      """
      vilkår a
        oppfylt når mengde
                    ^^^^^^ R0302 her trengs ja/nei, ikke et heltall
      vilkår b
        oppfylt når alder(mengde) ≥ 18 år
                          ^^^^^^ R0302 her trengs en dato, ikke et heltall
      vilkår c
        oppfylt når medlem hele tiden fra mengde inntil kravdato
                                          ^^^^^^ R0302 her trengs en dato, ikke et heltall
      beregn d: kroner
        = mengde
          ^^^^^^ R0302 her trengs kroner, ikke et heltall
      """),
    MarkedText(
      "a value that is not written out",
      """
      eksempel «a»
        vurderingsdag = 2024-01-01
        andel = 50
                ^^ R0303 dette er ikke prosent
        mengde = ja
                 ^^ R0303 dette er ikke et heltall
        harBåt = 1
                 ^ R0303 dette er ikke ja/nei
        gir prøven = 3
                     ^ R0303 dette er ikke et vilkår
      """),
    MarkedText(
      "a condition used as a fact",
      """
      vilkår a
        oppfylt når grunnkrav og harSeil
                    ^^^^^^^^^ R0304 'grunnkrav' er et vilkår, ikke ja eller nei
      """),
    MarkedText(
      "a list of conditions as a guard",
      """
      vilkår a
        gjelder når alle:
                    ^^^^^ R0305 en liste med vilkår er ikke ja eller nei
          - grunnkrav
        oppfylt når harSeil
      """),
    MarkedText(
      "a window over what does not change",
      """
      vilkår a
        oppfylt når harBåt hele tiden fra 2020-01-01 inntil kravdato
                    ^^^^^^ R0306 'harBåt' er ikke en ja/nei-opplysning over tid
      vilkår b
        oppfylt når harBåt på kravdato
                    ^^^^^^ R0306 'harBåt' er ikke en ja/nei-opplysning over tid
      eksempel «c»
        vurderingsdag = 2024-01-01
        harBåt = ja fra 2020-01-01 til og med 2024-12-31
        ^^^^^^ R0306 'harBåt' er ikke en ja/nei-opplysning over tid
        gir prøven åpent
      """),
    MarkedText(
      "a value over time without its days",
      """
      eksempel «a»
        vurderingsdag = 2024-01-01
        medlem = ja
        ^^^^^^ R0307 'medlem' gjelder over tid og trenger en periode
        gir prøven åpent
      """),
    MarkedText(
      "a name that is not among the choices",
      """
      vilkår a
        oppfylt når farge = blå
                            ^^^ R0308 'blå' er ikke blant valgene
      """),
    MarkedText(
      "an order where there is none",
      """
      vilkår a
        oppfylt når farge ≥ grønn
                            ^^^^^ R0309 valget har ingen rekkefølge
      """),
    MarkedText(
      "a product that is too large",
      """
      beregn a: kroner
             ^ R0310 tallet kan bli for stort
        = formue × 999 999 999
      vilkår b
        oppfylt når a > 3 kr
      """),
    MarkedText(
      "a divisor that can be zero",
      """
      vilkår a
             ^ R0311 nevneren kan bli null eller mindre
        oppfylt når formue delt på inntekt > 3
      """),
    MarkedText(
      "a product with too many decimals",
      """
      beregn a: desimaltall
        = lengde × 0,5
          ^^^^^^^^^^^^ R0312 produktet kan få mer enn seks desimaler
      """),
    MarkedText(
      "facts without a range",
      """
      opplysning a: kroner
                 ^ R0313 'a' mangler 'område'
        navn «a»
        spørsmål «a?»
        fra søker
      opplysning b: dato
                 ^ R0313 'b' mangler 'område'
        navn «b»
        spørsmål «b?»
        fra søker
      """),
    MarkedText(
      "ranges and days that are empty or overlap",
      """
      opplysning a: kroner
        navn «a»
        spørsmål «a?»
        område 9 kr til og med 0 kr
               ^^^^^^^^^^^^^^^^^^^^ R0314 området eller perioden er tom eller overlapper en annen
        trinn 0 kr
              ^^^^ R0314 området eller perioden er tom eller overlapper en annen
        fra søker
      eksempel «b»
        vurderingsdag = 2024-01-01
        medlem = ja fra 2020-01-01 til og med 2020-01-31
        medlem = nei fra 2020-01-31 til og med 2020-02-28
                         ^^^^^^^^^^ R0314 området eller perioden er tom eller overlapper en annen
        medlem = nei fra 2021-01-02 til og med 2021-01-01
                         ^^^^^^^^^^ R0314 området eller perioden er tom eller overlapper en annen
        gir prøven åpent
      """),
    MarkedText(
      "a value outside its range",
      """
      eksempel «a»
        vurderingsdag = 2024-01-01
        andel = 101 %
                ^^^^^ R0315 verdien er utenfor opplysningens område
        gir prøven åpent
      """),
    MarkedText(
      "G without a day",
      """
      vilkår a
        oppfylt når inntekt > 2 G
                              ^^^ R0316 et antall G har ingen verdi i kroner uten en dato
      """),
    MarkedText(
      "a day for what has none",
      """
      vilkår a
        oppfylt når inntekt > (1 kr) på kravdato
                               ^^^^ R0317 'på' kan bare stå etter et antall G, en sats eller en opplysning over tid
      """),
    MarkedText(
      "a fraction in a sum",
      """
      vilkår a
        oppfylt når mengde delt på 3 + 1 > 2
                    ^^^^^^^^^^^^^^^^^^^^ R0318 en brøk kan bare sammenlignes eller rundes av
      """),
    MarkedText(
      "a step of another unit",
      """
      beregn a: prosent
        hjemmel første ledd
        = avrund andel til nærmeste 5 kr
                                    ^^^^ R0319 trinnet det rundes av til, passer ikke
      """),
    MarkedText(
      "a rounding that no law is cited for",
      """
      beregn a: prosent
        = avrund andel til nærmeste 5 %
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ R0320 avrundingen har ingen hjemmel
      """),
    MarkedText(
      "an operator on what it does not take",
      """
      vilkår a
        oppfylt når høyeste(fødselsdato, kravdato) > 2020-01-01
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ R0322 operatoren passer ikke for en dato
      vilkår b
        oppfylt når tidligste(mengde, 3) > 2
                    ^^^^^^^^^^^^^^^^^^^^ R0322 operatoren passer ikke for et heltall
      """),
    MarkedText(
      "an effect of the wrong kind",
      """
      beregn a: kroner
        = inntekt × 2
      unntak b fra a
             ^ R0321 følgen passer ikke til det unntaket fortrenger
        når harBåt
        gjelder ikke
      unntak c fra grunnkrav
             ^ R0321 følgen passer ikke til det unntaket fortrenger
        når harSeil
        verdi 3 kr
      """),
    MarkedText(
      "an operator on what it does not take",
      """
      beregn a: dato
        = høyeste(2020-01-01, 2021-01-01)
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ R0322 operatoren passer ikke for en dato
      """),
    MarkedText(
      "an operator with too few values",
      """
      beregn a: kroner
        = høyeste(3 kr)
          ^^^^^^^^^^^^^ R0136 'høyeste' har feil antall verdier
      """),
  ]
}
