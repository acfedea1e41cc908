// R0415 and on: what a letter must be able to say. Sorted by code.
extension DiagnosticCatalogue {
  static let letterEntries: [Entry] = [
    Entry(
      "R0415",
      wrong: """
        klageregel «prøveloven § 9»
          hjemmel «prøveloven § 9»
          fra 2020-01-01: 6 uker kilde «prøveloven § 9»

        avgjørelse nyAvgjørelse
          skal gis når harYrkesskade
          klage «prøveloven § 8»
        """,
      right: """
        klageregel «prøveloven § 9»
          hjemmel «prøveloven § 9»
          fra 2020-01-01: 6 uker kilde «prøveloven § 9»

        avgjørelse nyAvgjørelse
          skal gis når harYrkesskade
          klage «prøveloven § 9»
        """,
      """
      Ingen klageregel har dette navnet. Klagefristen er ikke den samme for alle vedtak, og et \
      vedtak som ikke sier riktig frist, er en feil mot den det gjelder. Reglene står samlet, med \
      datoer og kilder, i filen «felles/klage.md».
      """),
    Entry(
      "R0416",
      wrong: """
        klageregel «prøveloven § 9»
          fra 2020-01-01: 6 uker kilde «prøveloven § 9»

        avgjørelse nyAvgjørelse
          type veiledning
          skal gis når harYrkesskade
          klage «prøveloven § 9»
        """,
      right: """
        klageregel «prøveloven § 9»
          fra 2020-01-01: 6 uker kilde «prøveloven § 9»

        avgjørelse nyAvgjørelse
          type enkeltvedtak
          skal gis når harYrkesskade
          klage «prøveloven § 9»
        """,
      """
      Bare et enkeltvedtak kan påklages (forvaltningsloven § 28). En vurdering, en veiledning og en \
      prosessledende avgjørelse har ingen klagefrist, og brevet skal ikke si noe annet.
      """),
    Entry(
      "R0421",
      wrong: """
        vilkår harSkade
          oppfylt når harYrkesskade
          begrunnelse
            oppfylt «Du har en skade.»
            ikke oppfylt «Du har ikke en skade.»
          nynorsk
            oppfylt «Du har ein skade.»
        """,
      right: """
        vilkår harSkade
          oppfylt når harYrkesskade
          begrunnelse
            oppfylt «Du har en skade.»
            ikke oppfylt «Du har ikke en skade.»
          nynorsk
            oppfylt «Du har ein skade.»
            ikke oppfylt «Du har ikkje ein skade.»
        """,
      """
      Har en regel først ord på nynorsk, skal den ha alle. Ellers ville den som skriver nynorsk, fått \
      et brev der noen setninger er på bokmål. Bare spørsmålet til en opplysning kan mangle.
      """),
    Entry(
      "R0422",
      wrong: """
        vilkår harSkade
          oppfylt når harYrkesskade
          nynorsk
            oppfylt «Du har ein skade.»
        """,
      right: """
        vilkår harSkade
          oppfylt når harYrkesskade
          begrunnelse
            oppfylt «Du har en skade.»
          nynorsk
            oppfylt «Du har ein skade.»
        """,
      """
      Det som står på nynorsk, må også stå på bokmål. Begge målformer skal gi de samme grunnene.
      """),
    Entry(
      "R0423",
      wrong: """
        vilkår minst50Prosent
          oppfylt når arbeidsevneNedsattMed ≥ 50 %
          begrunnelse
            oppfylt «Kravet er minst 50 prosent.»
          nynorsk
            oppfylt «Kravet er minst 40 prosent.»
        """,
      right: """
        vilkår minst50Prosent
          oppfylt når arbeidsevneNedsattMed ≥ 50 %
          begrunnelse
            oppfylt «Kravet er minst 50 prosent.»
          nynorsk
            oppfylt «Kravet er minst 50 prosent.»
        """,
      """
      De to målformene skal si det samme. Kontrollen ser bare etter tall og det som står i klammer; \
      resten må et menneske lese.
      """),
  ]
}
