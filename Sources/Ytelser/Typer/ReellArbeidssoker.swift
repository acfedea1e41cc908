// Generert fra RuleSets/reell-arbeidssoker – ikke rediger. Oppskrift: ARCHITECTURE.md.

/// Reell arbeidssøker
public enum ReellArbeidssoker: TypetRegelsett {
  public static let id = "reell-arbeidssoker"

  /// Opplysningene i en sak. Nil er ukjent og ikke spurt om.
  public struct Opplysninger: TypedeOpplysninger {
    /// Er du arbeidsfør, altså i stand til å ta arbeid? Et skjønn.
    public var erArbeidsfør: Oppgitt<Bool>?
    /// I hvilke perioder er du registrert som arbeidssøker hos Nav?
    public var erRegistrertSomArbeidssøker: OverTid<Bool>?
    /// Har du meldt deg som arbeidssøker uten at Nav har registrert deg?
    public var harMeldtSegUtenÅBliRegistrert: Oppgitt<Bool>?
    /// Er du villig til å ta ethvert arbeid som er lønnet etter tariff eller sedvane, også i et
    /// annet yrke?
    public var erVilligTilEthvertArbeid: Oppgitt<Bool>?
    /// Er det helsen som gjør at du ikke kan ta alle slags jobber? Svaret må være dokumentert av
    /// lege.
    public var helsenHindrerNoenTyperArbeid: Oppgitt<Bool>?
    /// Er du villig til å ta arbeid hvor som helst i Norge?
    public var erVilligTilArbeidIHeleNorge: Oppgitt<Bool>?
    /// Er du villig til å ta arbeid uavhengig av om det er på heltid eller deltid?
    public var erVilligTilHeltidOgDeltid: Oppgitt<Bool>?
    /// Søker du bare arbeid på deltid?
    public var søkerBareDeltidsarbeid: Oppgitt<Bool>?
    /// Er du villig til å delta på arbeidsmarkedstiltak?
    public var erVilligTilTiltak: Oppgitt<Bool>?
    /// Var du villig til å skaffe deg inntekt ved selvstendig næringsvirksomhet? Gjelder bare tiden
    /// fram til 2005.
    public var erVilligTilEgenNæring: Oppgitt<Bool>?
    /// Er det et særlig tilfelle, der det kreves at du er villig til å ta arbeid som er lavere
    /// lønnet enn dagpengene? Gjelder bare tiden fram til 2005. Et skjønn.
    public var detKrevesLavereLønnetArbeid: Oppgitt<Bool>?
    /// Var du villig til å ta arbeid som var lavere lønnet enn dagpengene? Gjelder bare tiden fram
    /// til 2005.
    public var erVilligTilLavereLønnetArbeid: Oppgitt<Bool>?
    /// Har du god nok grunn til å søke bare deltid: alder eller tungtveiende sosiale hensyn? Et
    /// skjønn.
    public var alderEllerSosialeHensynTilsierDeltid: Oppgitt<Bool>?
    /// Har du god nok grunn til å søke arbeid bare i en del av landet: alder eller tungtveiende
    /// sosiale hensyn? Et skjønn.
    public var alderEllerSosialeHensynTilsierBegrensetOmråde: Oppgitt<Bool>?
    /// Har du og Nav avtalt hva du skal gjøre for å skaffe deg arbeid?
    public var harAvtaltAktivitet: Oppgitt<Bool>?
    /// Har Nav pålagt deg å gjøre noe bestemt for å skaffe deg arbeid, fordi dere ikke ble enige?
    public var harPåleggOmAktivitet: Oppgitt<Bool>?
    /// Har du gjort det som er avtalt eller pålagt?
    public var harGjennomførtAktiviteten: Oppgitt<Bool>?
    /// Har du vist Nav at du har gjort det du ble pålagt?
    public var harDokumentertAktiviteten: Oppgitt<Bool>?
    /// I hvilke perioder er du meldt slik du skulle? Har du latt være å melde deg, er svaret nei
    /// fra dagen du skulle ha meldt deg, til dagen før du meldte deg igjen.
    public var harMeldtSegTilFastsattDag: OverTid<Bool>?
    /// Hadde du rimelig grunn til ikke å melde deg den dagen du skulle? Et skjønn.
    public var haddeRimeligGrunnTilÅIkkeMeldeSeg: Oppgitt<Bool>?

    public init() {}

    /// Fører opplysningene under navnet sitt.
    public func før(_ sak: inout Opplysningsfører) {
      sak.før("erArbeidsfør", erArbeidsfør)
      sak.før("erRegistrertSomArbeidssøker", erRegistrertSomArbeidssøker)
      sak.før("harMeldtSegUtenÅBliRegistrert", harMeldtSegUtenÅBliRegistrert)
      sak.før("erVilligTilEthvertArbeid", erVilligTilEthvertArbeid)
      sak.før("helsenHindrerNoenTyperArbeid", helsenHindrerNoenTyperArbeid)
      sak.før("erVilligTilArbeidIHeleNorge", erVilligTilArbeidIHeleNorge)
      sak.før("erVilligTilHeltidOgDeltid", erVilligTilHeltidOgDeltid)
      sak.før("søkerBareDeltidsarbeid", søkerBareDeltidsarbeid)
      sak.før("erVilligTilTiltak", erVilligTilTiltak)
      sak.før("erVilligTilEgenNæring", erVilligTilEgenNæring)
      sak.før("detKrevesLavereLønnetArbeid", detKrevesLavereLønnetArbeid)
      sak.før("erVilligTilLavereLønnetArbeid", erVilligTilLavereLønnetArbeid)
      sak.før("alderEllerSosialeHensynTilsierDeltid", alderEllerSosialeHensynTilsierDeltid)
      sak.før(
        "alderEllerSosialeHensynTilsierBegrensetOmråde",
        alderEllerSosialeHensynTilsierBegrensetOmråde)
      sak.før("harAvtaltAktivitet", harAvtaltAktivitet)
      sak.før("harPåleggOmAktivitet", harPåleggOmAktivitet)
      sak.før("harGjennomførtAktiviteten", harGjennomførtAktiviteten)
      sak.før("harDokumentertAktiviteten", harDokumentertAktiviteten)
      sak.før("harMeldtSegTilFastsattDag", harMeldtSegTilFastsattDag)
      sak.før("haddeRimeligGrunnTilÅIkkeMeldeSeg", haddeRimeligGrunnTilÅIkkeMeldeSeg)
    }
  }

  /// Det regelsettet kan avgjøre.
  public enum Avgjørelse: String, CaseIterable, Sendable {
    /// spørsmålet om du er reell arbeidssøker
    case vurderingAvReellArbeidssøker
    /// spørsmålet om du gjør det en arbeidssøker skal
    case vurderingAvPliktene
  }

  /// Vilkårene, i lovens rekkefølge.
  public enum Vilkår: String, CaseIterable, Sendable {
    /// folketrygdloven § 4-5 tredje ledd, og dagpengeforskriften
    case gjørAvtaltEllerPålagtAktivitet
    /// folketrygdloven § 4-5 første ledd
    case reellArbeidssøker
    /// folketrygdloven § 4-5 første ledd andre punktum
    case arbeidsfør
    /// folketrygdloven § 4-5 første ledd andre punktum
    case registrertSomArbeidssøker
    /// folketrygdloven § 4-5 første ledd bokstav a
    case villigTilEthvertArbeid
    /// folketrygdloven § 4-5 første ledd bokstav b
    case villigTilArbeidIHeleNorge
    /// folketrygdloven § 4-5 første ledd bokstav c
    case villigTilHeltidOgDeltid
    /// folketrygdloven § 4-5 første ledd bokstav d
    case villigTilEgenNæring
    /// folketrygdloven § 4-5 første ledd bokstav d
    case villigTilTiltak
    /// folketrygdloven § 4-5 tredje ledd
    case villigTilLavereLønnetArbeid
    /// folketrygdloven § 4-8
    case meldeplikten
    /// folketrygdloven § 4-8 andre og fjerde ledd
    case meldtTilFastsattDag
    /// folketrygdloven § 4-8 første ledd
    case meldtSomArbeidssøker
  }

  /// Verdiene som avgjørelsene fastsetter; nil for dem denne avgjørelsen ikke gjør.
  public struct Fastsatt: FastsatteVerdier {
    public let vedtak: Vedtak

    public init(_ vedtak: Vedtak) { self.vedtak = vedtak }
  }
}
