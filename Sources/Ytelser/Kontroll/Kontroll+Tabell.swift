public import Rules

extension Kontroll {
  static let skriftlig = "skriftlig"

  /// Alle kontrollene, i den rekkefølgen de står i loven: først forvaltningslovens, så de som bare
  /// gjelder når saken ikke er avgjort, så våre egne krav til brevet, og til slutt loven av 2025.
  ///
  /// - Parameter nyLovFra: Dagen loven av 2025 trer i kraft. Den opphever loven av 1967 (§ 99).
  public static func alle(nyLovFra: Day? = nil) -> [Kontroll] {
    let gamle = (omVedtaket + omBegrunnelsen + omUnderretningen + omMeldingen).map { kontroll in
      var kontroll = kontroll
      if kontroll.hjemmel.hasPrefix("forvaltningsloven") { kontroll.oppheves = nyLovFra }
      return kontroll
    }
    return gamle + egne + etterLovenAv2025(fra: nyLovFra)
  }

  /// Da forvaltningsloven av 1967 trådte i kraft.
  private static let start = Day(number: 0)

  init(
    _ id: String, _ hjemmel: String, _ navn: String, ser serPå: String, _ tyngde: Tyngde = .mangel,
    krever: Krav = .ingenting, når: @escaping @Sendable (Kontrollgrunnlag) -> Bool,
    _ finn: @escaping @Sendable (Kontrollgrunnlag) -> [Funn]
  ) {
    (self.id, self.hjemmel, self.navn, self.serPå, self.tyngde) = (id, hjemmel, navn, serPå, tyngde)
    (ikraft, oppheves, self.krever, self.finn) = (Self.start, nil, krever, finn)
    // Unntakene fra plikten til å begrunne gjelder alt begrunnelsen skal ha.
    bruk = { grunnlag in
      guard når(grunnlag) else { return .gjelderIkke }
      let unntak = krever == .begrunnelse ? grunnlag.begrunnelsesunntak : nil
      return unntak.map { .unntatt($0) } ?? .ja
    }
  }

  // MARK: Vedtaket og det som går foran

  private static let omVedtaket: [Kontroll] = [
    Kontroll(
      "forhåndsvarsel", "forvaltningsloven § 16", "Den saken gjelder, er varslet og hørt",
      ser: "varselet, fristen og svaret", når: \.måVarsles, { $0.varselet() }),
    Kontroll(
      "varsel-i-brevet", "forvaltningsloven § 25 andre ledd", "Brevet sier at det er varslet",
      ser: "innledningen", når: \.måVarsles, { $0.varseletIBrevet() }),
    Kontroll(
      "forelagt", "forvaltningsloven § 17 annet ledd",
      "Det andre har sagt, er vist til den det gjelder",
      ser: "opplysninger fra andre som vedtaket bygger på",
      når: { $0.erEnkeltvedtak && $0.erImot }, { $0.foreleggingen() }),
    Kontroll(
      "dokumentasjon", "forvaltningsloven § 17 første ledd",
      "Det som skal være skrevet, er skrevet",
      ser: "dokumentasjonskravene som blokkerer", når: \.erVedtak, { $0.dokumentasjonen() }),
    Kontroll(
      skriftlig, "forvaltningsloven § 23", "Vedtaket er skriftlig", ser: "brevet og tittelen",
      når: \.erEnkeltvedtak, { $0.skriftligheten() }),
  ]

  // MARK: Begrunnelsen

  private static let omBegrunnelsen: [Kontroll] = [
    Kontroll(
      "begrunnelse", "forvaltningsloven § 24 første ledd", "Vedtaket er begrunnet samtidig",
      ser: "om brevet har reglene, forholdene eller vurderingene", når: \.erEnkeltvedtak,
      unntatt: \.begrunnelsesunntak, { $0.begrunnelsen() }),
    Kontroll(
      "begrunnelse-grunner", "forvaltningsloven § 25", "Alle grunnene er sagt med det samme",
      ser: "hvert avgjørende vilkår i innledningen", krever: .noder,
      når: \.erVedtak, { $0.grunnene() }),
    Kontroll(
      "begrunnelse-regler", "forvaltningsloven § 25 første ledd", "Brevet viser til reglene",
      ser: "paragrafen for hvert avgjørende vilkår", krever: .begrunnelse, når: \.erVedtak,
      { $0.reglene() }),
    Kontroll(
      "begrunnelse-innhold", "forvaltningsloven § 25 første ledd",
      "Brevet sier hva reglene går ut på", ser: "setningene om hvert avgjørende vilkår",
      krever: .begrunnelse, når: \.erVedtak, { $0.innholdet() }),
    Kontroll(
      "begrunnelse-unntak", "forvaltningsloven § 25 første ledd",
      "Brevet sier hvilke unntak som er brukt eller prøvd", ser: "unntakene til det som avgjorde",
      krever: .begrunnelse, når: \.erVedtak, { $0.unntakene() }),
    Kontroll(
      "begrunnelse-bare-det-som-avgjorde", "forvaltningsloven § 25 første ledd",
      "Brevet viser ikke til regler som ikke avgjorde noe", ser: "hver henvisning i brevet",
      når: \.erVedtak, { $0.bareDetSomAvgjorde() }),
    Kontroll(
      "begrunnelse-forhold", "forvaltningsloven § 25 andre ledd",
      "Brevet nevner forholdene vedtaket bygger på", ser: "hver opplysning som avgjorde",
      krever: .begrunnelse, når: \.erVedtak, { $0.forholdene() }),
    Kontroll(
      "begrunnelse-kilder", "forvaltningsloven § 25 andre ledd",
      "Hvert forhold har kilde og dato", ser: "kilden i hver setning om en opplysning",
      krever: .begrunnelse, når: \.erVedtak, { $0.kildene() }),
    Kontroll(
      "begrunnelse-motstrid", "forvaltningsloven § 25 andre ledd",
      "Brevet sier hvem vi tror på når kildene ikke er enige",
      ser: "opplysninger som kildene ikke er enige om", krever: .begrunnelse, når: \.erVedtak,
      { $0.motstriden() }),
    Kontroll(
      "begrunnelse-vurdert-av", "forvaltningsloven § 25 andre ledd",
      "Brevet sier hvem som har vurdert, og når", ser: "hver vurdering som avgjorde",
      krever: .begrunnelse, når: \.erVedtak, { $0.hvemSomHarVurdert() }),
    Kontroll(
      "begrunnelse-grunnlag", "forvaltningsloven § 25 andre ledd",
      "Brevet sier hva vurderingene bygger på", ser: "kildene til hver vurdering",
      krever: .begrunnelse, når: \.erVedtak, { $0.grunnlagene() }),
    Kontroll(
      "begrunnelse-svar", "forvaltningsloven § 25 andre ledd",
      "Brevet sier hva hver vurdering kom til", ser: "svaret i hver vurdering",
      krever: .begrunnelse, når: \.erVedtak, { $0.svarene() }),
    Kontroll(
      "begrunnelse-hensyn", "forvaltningsloven § 25 tredje ledd", "Hovedhensynene er nevnt",
      ser: "det den som vurderte, har skrevet", .varsel, krever: .begrunnelse, når: \.erVedtak,
      { $0.hensynene() }),
    Kontroll(
      "begrunnelse-momenter", "forvaltningsloven § 25 tredje ledd", "Hvert moment er nevnt",
      ser: "momentene i hver vurdering", .varsel, krever: .begrunnelse, når: \.erVedtak,
      { $0.momentene() }),
    Kontroll(
      "begrunnelse-avveining", "forvaltningsloven § 25 tredje ledd",
      "Brevet sier hva som talte for og imot", ser: "hovedhensynene i hver vurdering", .varsel,
      krever: .begrunnelse, når: \.erVedtak, { $0.avveiningene() }),
    Kontroll(
      "begrunnelse-utenfor-reglene", "forvaltningsloven § 25",
      "Det som er vurdert utenfor reglene, er begrunnet", ser: "linjene noen har skrevet under på",
      krever: .begrunnelse, når: \.erVedtak, { $0.utenforReglene() }),
    Kontroll(
      "begrunnelse-anførsler", "forvaltningsloven §§ 25 og 34",
      "Det den det gjelder, har sagt, er besvart",
      ser: "hver anførsel og svaret på den", når: \.erVedtak, { $0.anførslene() }),
  ]
}

extension Kontroll {
  /// Med et unntak som gjelder uten at kontrollen krever noen begrunnelse.
  init(
    _ id: String, _ hjemmel: String, _ navn: String, ser serPå: String,
    når: @escaping @Sendable (Kontrollgrunnlag) -> Bool,
    unntatt: @escaping @Sendable (Kontrollgrunnlag) -> String?,
    _ finn: @escaping @Sendable (Kontrollgrunnlag) -> [Funn]
  ) {
    self.init(id, hjemmel, navn, ser: serPå, når: når, finn)
    bruk = { grunnlag in
      guard når(grunnlag) else { return .gjelderIkke }
      return unntatt(grunnlag).map { .unntatt($0) } ?? .ja
    }
  }
}
