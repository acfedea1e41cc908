/// Hva som er endret fra et vedtak til et annet om det samme, og hvorfor.
///
/// Alt er lest av de to vedtakene. Årsaken til at noe falt annerledes ut, er det som er ulikt blant
/// det svaret hviler på: opplysninger, dager, ordlyd, unntak og regel. Det andre som er endret, står
/// for seg.
public struct Sammenligning: Hashable, Sendable {
  public var resultat: Endring?
  /// Hvorfor resultatet er et annet.
  public var årsaker: [Endring]
  /// Om det nye er til skade for den det gamle tilgodeser.
  public var skade: Skade
  public var fastsatt: [Endring]
  public var vilkår: [Vilkårsendring]
  public var opplysninger: [Opplysningsendring]
  /// Dokumentasjonskrav som ikke står som før. Et krav som ikke gjelder, har ikke noe før eller nå.
  public var dokumentasjon: [Endring]
  /// Dagene, hvem som avgjør, og om vedtaket kan fattes.
  public var behandling: [Endring]
  /// Regeltekst og motor, ved fingeravtrykk og versjon.
  public var regler: [Endring]

  /// Et vilkår som ikke står som før.
  public struct Vilkårsendring: Hashable, Sendable {
    public var navn: String
    /// Om det var en del av grunnen i det gamle vedtaket, og om det er det i det nye.
    public var avgjordeFør: Bool
    public var erAvgjørendeNå: Bool
    public var erAvgjørende: Bool { avgjordeFør || erAvgjørendeNå }
    /// `utfall`, `unntak`, `hjemmel`, `ordlydFra` og `regel`.
    public var endringer: [Endring]
    /// Det som er ulikt blant det vilkåret hviler på.
    public var årsaker: [Endring]
  }

  /// En opplysning som ikke står som før.
  public struct Opplysningsendring: Hashable, Sendable {
    public var navn: String
    /// `verdi`, `kilde` og `vurdering`.
    public var endringer: [Endring]
  }

  /// De to vedtakene kan ikke holdes mot hverandre. Teksten er for mennesker.
  public struct Feil: Error, Hashable, Sendable {
    public var tekst: String
  }

  /// - Throws: Når de to svarer på hvert sitt.
  public init(_ før: Vedtaksdokument, _ nå: Vedtaksdokument) throws(Feil) {
    guard før.innhold.regelsett == nå.innhold.regelsett,
      før.innhold.avgjørelse == nå.innhold.avgjørelse
    else {
      throw Feil(
        tekst: "feil: vedtakene svarer på hvert sitt: "
          + "\(før.innhold.avgjørelse.trygt) (\(før.innhold.regelsett.trygt)) og "
          + "\(nå.innhold.avgjørelse.trygt) (\(nå.innhold.regelsett.trygt))\n"
          + "  = hjelp: hold vedtaket mot et tidligere om den samme avgjørelsen\n")
    }
    let (gammelt, nytt) = (Vedtaksinnsyn(før), Vedtaksinnsyn(nå))
    vilkår = gammelt.navn(nytt, \.vilkår).compactMap { .init($0, gammelt, nytt) }
    opplysninger = gammelt.navn(nytt, \.opplysninger).compactMap { .init($0, gammelt, nytt) }
    dokumentasjon = Endring.mellom(
      gammelt.dokumentasjon.map { ($0.navn, $0.står) },
      nytt.dokumentasjon.map { ($0.navn, $0.står) })
    resultat = Endring(
      "resultat", før.innhold.resultat.rawValue, nå.innhold.resultat.rawValue)
    skade = nå.innhold.skade(fra: før.innhold)
    fastsatt = Endring.mellom(
      før.innhold.fastsatt.map { ($0.navn, $0.verdi) },
      nå.innhold.fastsatt.map { ($0.navn, $0.verdi) })
    behandling = Self.behandlingsfelter.compactMap {
      Endring($0, gammelt.felt($0), nytt.felt($0))
    }
    regler =
      [
        Endring("regeltekst", før.avtrykk.regelsett, nå.avtrykk.regelsett),
        Endring("motor", før.avtrykk.motor, nå.avtrykk.motor),
      ].compactMap { $0 }
    årsaker = []
    if resultat != nil { årsaker = årsaker(før.innhold.resultat, nå.innhold.resultat) }
  }

  /// Et nei har grunnen i det som nå står imot, et nytt ja i det som sto imot før.
  private func årsaker(_ før: Vedtak.Resultat, _ nå: Vedtak.Resultat) -> [Endring] {
    let endret = vilkår.filter { $0.endringer[0].hva == "utfall" }
    let grunner = endret.filter {
      nå.erTilGunst == false
        ? $0.erAvgjørendeNå : før.erTilGunst == false ? $0.avgjordeFør : $0.erAvgjørende
    }
    var årsaker: [Endring] = []
    for vilkår in grunner.isEmpty ? endret.filter(\.erAvgjørende) : grunner {
      for årsak in vilkår.årsaker where !årsaker.contains(årsak) { årsaker.append(årsak) }
    }
    return årsaker
  }

  private static let behandlingsfelter = [
    "sak", "vurderingsdag", "kravdato", "vedtaksdato", "virkningFra", "saksbehandler", "kanFattes",
  ]

  public var erLike: Bool {
    resultat == nil && fastsatt.isEmpty && vilkår.isEmpty && opplysninger.isEmpty
      && dokumentasjon.isEmpty && behandling.isEmpty && regler.isEmpty
  }
}

extension Sammenligning.Vilkårsendring {
  fileprivate init?(_ navn: String, _ før: Vedtaksinnsyn, _ nå: Vedtaksinnsyn) {
    let (gammelt, nytt) = (før.vilkår[navn], nå.vilkår[navn])
    let utfall = Endring("utfall", gammelt?["utfall"]?.value.tekst, nytt?["utfall"]?.value.tekst)
    let grunner = [
      Endring(
        "unntak", gammelt?["unntak"]?.value["navn"]?.value.tekst,
        nytt?["unntak"]?.value["navn"]?.value.tekst),
      Endring("hjemmel", gammelt?["hjemmel"]?.value.tekst, nytt?["hjemmel"]?.value.tekst),
      Endring("ordlydFra", gammelt?["ordlydFra"]?.value.tekst, nytt?["ordlydFra"]?.value.tekst),
      Endring("regel", før.regel(gammelt), nå.regel(nytt)),
    ].compactMap { $0 }
    guard utfall != nil || !grunner.isEmpty else { return nil }
    self.navn = navn
    avgjordeFør = gammelt?["avgjørende"]?.value.svar == true
    erAvgjørendeNå = nytt?["avgjørende"]?.value.svar == true
    endringer = (utfall.map { [$0] } ?? []) + grunner
    var hvilerPå: [String] = []
    for vilkår in [gammelt, nytt] {
      for opplysning in vilkår?["opplysninger"]?.value.ledd.compactMap(\.tekst) ?? []
      where !hvilerPå.contains(opplysning) {
        hvilerPå.append(opplysning)
      }
    }
    let fakta = hvilerPå.compactMap { Endring($0, før.verdi($0), nå.verdi($0)) }
    // Hjemmelen følger av unntaket og ordlyden, og er ingen årsak for seg.
    årsaker = fakta + (utfall == nil ? [] : grunner.filter { $0.hva != "hjemmel" })
  }
}

extension Sammenligning.Opplysningsendring {
  fileprivate init?(_ navn: String, _ før: Vedtaksinnsyn, _ nå: Vedtaksinnsyn) {
    let (gammel, ny) = (før.opplysninger[navn], nå.opplysninger[navn])
    endringer = [
      Endring("verdi", gammel?.verdier, ny?.verdier),
      Endring("kilde", gammel?.kilder, ny?.kilder),
      Endring("vurdering", gammel?.resten, ny?.resten),
    ].compactMap { $0 }
    guard !endringer.isEmpty else { return nil }
    self.navn = navn
  }
}
