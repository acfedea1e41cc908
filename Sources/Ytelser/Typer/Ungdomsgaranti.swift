// Generert fra RuleSets/ungdomsgaranti – ikke rediger. Oppskrift: ARCHITECTURE.md.

public import Rules

/// Ungdomsgarantien
public enum Ungdomsgaranti: TypetRegelsett {
  public static let id = "ungdomsgaranti"

  /// Opplysningene i en sak. Nil er ukjent og ikke spurt om.
  public struct Opplysninger: TypedeOpplysninger {
    /// Går du på skole, eller tar du utdanning?
    public var erISkole: Oppgitt<Bool>?
    /// Er du i arbeid?
    public var erIArbeid: Oppgitt<Bool>?
    /// Har du læreplass?
    public var harLæreplass: Oppgitt<Bool>?
    /// Er du i annen aktivitet som er nyttig for deg, for eksempel tiltak eller behandling?
    public var erIAnnenAktivitet: Oppgitt<Bool>?
    /// Er du helt ledig, og har du vært det sammenhengende?
    public var erHeltLedigNå: Oppgitt<Bool>?
    /// Har Nav kommet til at arbeidsevnen din er nedsatt?
    public var harNedsattArbeidsevne: Oppgitt<Bool>?
    /// Hvilken dag begynte ledigheten?
    public var ledigFra: Oppgitt<Dato>?
    /// Hvilken dag ble du registrert hos Nav?
    public var registrertHosNavFra: Oppgitt<Dato>?
    /// Skal du gjennomføre tilrettelagt fag- og yrkesopplæring etter tiltaksforskriften § 7-3
    /// tredje ledd?
    public var skalHaTilrettelagtFagopplæring: Oppgitt<Bool>?
    /// I hvilke perioder har Nav fastslått at du trenger hjelp fra Nav for å komme i vanlig arbeid?
    /// Det står i vedtaket etter § 14 a. Uten et vedtak er svaret ukjent.
    public var harFastslåttBistandsbehov: OverTid<Bool>?
    /// Hva slags hjelp sier vedtaket etter § 14 a at du trenger?
    public var innsatsgruppe: OverTid<Innsatsgruppe>?
    /// Når er du født?
    public var fødselsdato: Oppgitt<Dato>?

    public init() {}

    /// Hva slags hjelp sier vedtaket etter § 14 a at du trenger?
    public enum Innsatsgruppe: String, Valg {
      case standard
      case situasjonsbestemt
      case spesieltTilpasset
      case gradertVarigTilpasset
      case varigTilpasset
    }

    /// Fører opplysningene under navnet sitt.
    public func før(_ sak: inout Opplysningsfører) {
      sak.før("erISkole", erISkole)
      sak.før("erIArbeid", erIArbeid)
      sak.før("harLæreplass", harLæreplass)
      sak.før("erIAnnenAktivitet", erIAnnenAktivitet)
      sak.før("erHeltLedigNå", erHeltLedigNå)
      sak.før("harNedsattArbeidsevne", harNedsattArbeidsevne)
      sak.før("ledigFra", ledigFra)
      sak.før("registrertHosNavFra", registrertHosNavFra)
      sak.før("skalHaTilrettelagtFagopplæring", skalHaTilrettelagtFagopplæring)
      sak.før("harFastslåttBistandsbehov", harFastslåttBistandsbehov)
      sak.før("innsatsgruppe", innsatsgruppe)
      sak.før("fødselsdato", fødselsdato)
    }
  }

  /// Det regelsettet kan avgjøre.
  public enum Avgjørelse: String, CaseIterable, Sendable {
    /// garantien for unge under 20 år
    case garantiForUngeUnder20
    /// garantien om oppfølging for unge fra 20 til 24 år
    case oppfølgingsgarantiFor20Til24
    /// garantien om tiltak for unge fra 20 til 24 år
    case tiltaksgarantiFor20Til24
    /// garantien om plan for unge fra 20 til 24 år
    case plangarantiFor20Til24
    /// ungdomsinnsatsen
    case ungdomsinnsats
    /// ungdomsgarantien
    case ungdomsgaranti
  }

  /// Vilkårene, i lovens rekkefølge.
  public enum Vilkår: String, CaseIterable, Sendable {
    /// egenregiforskriften § 4-1 første ledd første punktum
    case bistandsbehovErFastslått
    /// egenregiforskriften § 4-1 første ledd første punktum
    case harFylt16År
    /// egenregiforskriften § 4-1 første ledd første punktum
    case harIkkeFylt30År
    /// politisk løfte, ikke lov
    case erUnder20År
    /// politisk løfte, ikke lov
    case erUtenSkoleArbeidOgLæreplass
    /// politisk løfte, ikke lov
    case er20Til24År
    /// politisk løfte, ikke lov
    case harVærtLedigITreMåneder
    /// politisk løfte, ikke lov
    case erMellom20Og24År
    /// politisk løfte, ikke lov
    case harVærtHeltLedigISeksMåneder
    /// politisk løfte, ikke lov
    case erFra20Til24År
    /// politisk løfte, ikke lov
    case harVedtakSomGirPlan
    /// politisk løfte, ikke lov
    case erLedigEllerHarNedsattArbeidsevne
    /// politisk løfte, ikke lov
    case erUnder30År
    /// politisk løfte, ikke lov
    case erUtenAktivitet
    /// politisk løfte, ikke lov
    case harVærtRegistrertIMerEnnÅtteUker
  }

  /// Verdiene som avgjørelsene fastsetter; nil for dem denne avgjørelsen ikke gjør.
  public struct Fastsatt: FastsatteVerdier {
    public let vedtak: Vedtak

    public init(_ vedtak: Vedtak) { self.vedtak = vedtak }

    /// Dagen du fyller 30 år (egenregiforskriften § 4-1 første ledd første punktum).
    public var fyller30År: Område<Day>? {
      verdi("fyller30År")
    }
  }
}
