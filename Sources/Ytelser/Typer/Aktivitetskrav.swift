// Generert fra RuleSets/aktivitetskrav – ikke rediger. Oppskrift: ARCHITECTURE.md.

public import Rules

/// Aktivitetskravet i sykepenger
public enum Aktivitetskrav: TypetRegelsett {
  public static let id = "aktivitetskrav"

  /// Opplysningene i en sak. Nil er ukjent og ikke spurt om.
  public struct Opplysninger: TypedeOpplysninger {
    /// I hvilke perioder er du arbeidsufør?
    public var erArbeidsufør: OverTid<Bool>?
    /// Antas et dialogmøte å være åpenbart unødvendig? Et skjønn.
    public var dialogmøteErÅpenbartUnødvendig: Oppgitt<Bool>?
    /// Har arbeidstakeren, arbeidsgiveren, sykmelderen eller Nav krevd dialogmøte på et tidligere
    /// tidspunkt enn 26 uker?
    public var dialogmøteErKrevdTidligere: Oppgitt<Bool>?
    /// Har Nav allerede holdt dialogmøte i dette sykefraværet?
    public var dialogmøteErHoldt: Oppgitt<Bool>?
    /// Har arbeidstakeren, arbeidsgiveren, sykmelderen eller Nav krevd et nytt dialogmøte?
    public var nyttDialogmøteErKrevd: Oppgitt<Bool>?
    /// Hvilken dag ble innkallingen til dialogmøtet sendt til partene?
    public var innkallingSendt: Oppgitt<Dato>?
    /// Hvilken dag skal dialogmøtet holdes?
    public var dialogmøteDag: Oppgitt<Dato>?
    /// I hvilke perioder mottar du sykepenger?
    public var mottarSykepenger: OverTid<Bool>?
    /// Er du arbeidstaker, selvstendig eller frilanser, eller uten arbeidsforhold?
    public var arbeidssituasjon: Oppgitt<Arbeidssituasjon>?
    /// Er du i annen aktivitet på jobb enn gradert arbeid og tiltak, for eksempel utprøving på
    /// arbeidsplassen? Et skjønn.
    public var erIAnnenAktivitet: Oppgitt<Bool>?
    /// Har du rimelig grunn til ikke å være i aktivitet på jobb? Et skjønn.
    public var harRimeligGrunnTilÅIkkeVæreIAktivitet: Oppgitt<Bool>?
    /// Har Nav fått svar fra legen om hinder for aktivitet, eller spurt og latt fristen gå ut?
    public var opplysningerFraLegenErInnhentet: Oppgitt<Bool>?
    /// Har Nav fått svar fra arbeidsgiveren om tilrettelegging, eller spurt og latt fristen gå ut?
    public var opplysningerFraArbeidsgiverenErInnhentet: Oppgitt<Bool>?
    /// Har Nav tilbudt deg et tiltak eller en annen aktivitet som du kan delta i?
    public var harFåttTilbudOmAktivitet: Oppgitt<Bool>?
    /// Nekter du å gi opplysninger om hva du kan gjøre, eller å medvirke til utredning?
    public var nekterÅGiOpplysningerEllerMedvirkeTilUtredning: Oppgitt<Bool>?
    /// Nekter du å ta imot tilbud om behandling, rehabilitering, tilrettelegging, arbeidsutprøving
    /// eller arbeidsrettede tiltak?
    public var nekterTilbudIArbeidet: Oppgitt<Bool>?
    /// Har du latt være å medvirke når oppfølgingsplanen lages og gjennomføres?
    public var medvirkerIkkeTilOppfølgingsplan: Oppgitt<Bool>?
    /// Har du latt være å delta i et dialogmøte som du var innkalt til?
    public var deltarIkkeIDialogmøte: Oppgitt<Bool>?
    /// Har du rimelig grunn til ikke å medvirke? Et skjønn.
    public var harRimeligGrunnTilÅIkkeMedvirke: Oppgitt<Bool>?
    /// Hvilken dag begynte arbeidsuførheten?
    public var arbeidsuførFra: Oppgitt<Dato>?
    /// Hvilken dag gjelder sykmeldingen fra legen fra?
    public var sykmeldtAvLegeFra: Oppgitt<Dato>?
    /// Har du vært helt arbeidsfør en tid etter den første dagen?
    public var harHattOppholdISykefraværet: Oppgitt<Bool>?
    /// I hvilke perioder har du vært gradert sykmeldt, altså delvis i jobb?
    public var erGradertSykmeldt: OverTid<Bool>?
    /// I hvilke perioder deltar du på et arbeidsrettet tiltak?
    public var deltarPåArbeidsrettetTiltak: OverTid<Bool>?
    /// Har du prøvd deg i arbeid eller annen aktivitet på jobb på en annen måte, etter at du ble
    /// arbeidsufør?
    public var harPrøvdSegIAktivitet: Oppgitt<Bool>?
    /// Er medisinske grunner klart til hinder for aktivitet på jobb? Se på hva legen skriver om
    /// behandling og lettere oppgaver. Et skjønn.
    public var medisinskeGrunnerKlartTilHinder: Oppgitt<Bool>?
    /// Er det umulig å gjennomføre aktivitet på arbeidsplassen? Se på hva arbeidsgiveren skriver om
    /// tilrettelegging. Et skjønn.
    public var aktivitetKanIkkeGjennomføresPåArbeidsplassen: Oppgitt<Bool>?
    /// Bør det unntaksvis ytes sykepenger utover åtte uker, fordi aktivitet ikke kan gjennomføres
    /// på arbeidsplassen? Et skjønn.
    public var børUnntaksvisFåSykepenger: Oppgitt<Bool>?
    /// Er de andre kravene til sykepenger i kapittel 8 vurdert, og er de møtt? Et skjønn.
    public var fyllerAndreKravTilSykepenger: Oppgitt<Bool>?
    /// Er det lagt fram en legeerklæring om hvorfor du ikke kan være i aktivitet på jobb?
    public var harLegeerklæringEtterÅtteUker: Oppgitt<Bool>?
    /// Dokumenterer legeerklæringen at medisinske grunner er til hinder for aktivitet på jobb? Et
    /// skjønn.
    public var legeerklæringenDokumentererMedisinskHinder: Oppgitt<Bool>?
    /// Har Nav bedt om legeerklæringen og sagt hva som skjer uten den, og er fristen ute?
    public var fristForLegeerklæringErUte: Oppgitt<Bool>?
    /// I hvilke perioder er du innlagt i helseinstitusjon?
    public var erInnlagtIHelseinstitusjon: OverTid<Bool>?
    /// Er lidelsen så alvorlig at en ikke kan regne med at du blir arbeidsfør igjen? Et skjønn.
    public var lidelsenErSåAlvorlig: Oppgitt<Bool>?
    /// Forventes det at du blir friskmeldt innen kort tid? Et skjønn.
    public var forventesFriskmeldtInnenKortTid: Oppgitt<Bool>?
    /// Nekter du å ta imot tilbud om behandling, rehabilitering eller arbeidsrettede tiltak?
    public var nekterBehandlingRehabiliteringEllerTiltak: Oppgitt<Bool>?
    /// Lar du være å følge rådene fra legen?
    public var følgerIkkeLegensRåd: Oppgitt<Bool>?
    /// Har du rimelig grunn til å nekte tilbudet, eller til ikke å følge legens råd? Et skjønn.
    public var harRimeligGrunnTilÅNekte: Oppgitt<Bool>?
    /// Gjør du noe som du bør forstå kan forverre helsen eller forlenge arbeidsuførheten? Et
    /// skjønn.
    public var opptrerSkadelig: Oppgitt<Bool>?
    /// Bør sykepengene holdes tilbake eller stanses, når loven sier at det kan gjøres? Et skjønn.
    public var ytelsenBørStanses: Oppgitt<Bool>?
    /// Vurderer Nav å stanse sykepengene?
    public var navVurdererÅStanse: Oppgitt<Bool>?
    /// Er det sendt forhåndsvarsel om stans, med frist for å uttale seg?
    public var erForhåndsvarslet: Oppgitt<Bool>?
    /// Hvilken dag er varselet sendt, eller skal det sendes?
    public var varseletSendt: Oppgitt<Dato>?
    /// Hva er den siste dagen for å svare på varselet?
    public var sisteDagForUttalelse: Oppgitt<Dato>?
    /// Er svaret på varselet vurdert? Svar ja også når fristen er ute uten at det har kommet noe
    /// svar.
    public var uttalelsenErVurdert: Oppgitt<Bool>?
    /// Hadde du allerede sagt hva du mener om en stans, før vi sendte noe varsel? Et svar på
    /// varselet er ikke det.
    public var harUttaltSegOmStans: Oppgitt<Bool>?
    /// Kan varsling unnlates etter forvaltningsloven § 16 tredje ledd? Et skjønn.
    public var varslingKanUnnlates: Oppgitt<Bool>?
    /// Er varselet skriftlig, og sier det hva saken gjelder og hva du trenger for å ivareta deg
    /// selv? Et skjønn.
    public var varseletForklarerSaken: Oppgitt<Bool>?
    /// Når er du født?
    public var fødselsdato: Oppgitt<Dato>?

    public init() {}

    /// Er du arbeidstaker, selvstendig eller frilanser, eller uten arbeidsforhold?
    public enum Arbeidssituasjon: String, Valg {
      case arbeidstaker
      case selvstendigEllerFrilanser
      case utenArbeidsforhold
    }

    /// Fører opplysningene under navnet sitt.
    public func før(_ sak: inout Opplysningsfører) {
      sak.før("erArbeidsufør", erArbeidsufør)
      sak.før("dialogmøteErÅpenbartUnødvendig", dialogmøteErÅpenbartUnødvendig)
      sak.før("dialogmøteErKrevdTidligere", dialogmøteErKrevdTidligere)
      sak.før("dialogmøteErHoldt", dialogmøteErHoldt)
      sak.før("nyttDialogmøteErKrevd", nyttDialogmøteErKrevd)
      sak.før("innkallingSendt", innkallingSendt)
      sak.før("dialogmøteDag", dialogmøteDag)
      sak.før("mottarSykepenger", mottarSykepenger)
      sak.før("arbeidssituasjon", arbeidssituasjon)
      sak.før("erIAnnenAktivitet", erIAnnenAktivitet)
      sak.før("harRimeligGrunnTilÅIkkeVæreIAktivitet", harRimeligGrunnTilÅIkkeVæreIAktivitet)
      sak.før("opplysningerFraLegenErInnhentet", opplysningerFraLegenErInnhentet)
      sak.før("opplysningerFraArbeidsgiverenErInnhentet", opplysningerFraArbeidsgiverenErInnhentet)
      sak.før("harFåttTilbudOmAktivitet", harFåttTilbudOmAktivitet)
      sak.før(
        "nekterÅGiOpplysningerEllerMedvirkeTilUtredning",
        nekterÅGiOpplysningerEllerMedvirkeTilUtredning)
      sak.før("nekterTilbudIArbeidet", nekterTilbudIArbeidet)
      sak.før("medvirkerIkkeTilOppfølgingsplan", medvirkerIkkeTilOppfølgingsplan)
      sak.før("deltarIkkeIDialogmøte", deltarIkkeIDialogmøte)
      sak.før("harRimeligGrunnTilÅIkkeMedvirke", harRimeligGrunnTilÅIkkeMedvirke)
      sak.før("arbeidsuførFra", arbeidsuførFra)
      sak.før("sykmeldtAvLegeFra", sykmeldtAvLegeFra)
      sak.før("harHattOppholdISykefraværet", harHattOppholdISykefraværet)
      sak.før("erGradertSykmeldt", erGradertSykmeldt)
      sak.før("deltarPåArbeidsrettetTiltak", deltarPåArbeidsrettetTiltak)
      sak.før("harPrøvdSegIAktivitet", harPrøvdSegIAktivitet)
      sak.før("medisinskeGrunnerKlartTilHinder", medisinskeGrunnerKlartTilHinder)
      sak.før(
        "aktivitetKanIkkeGjennomføresPåArbeidsplassen",
        aktivitetKanIkkeGjennomføresPåArbeidsplassen)
      sak.før("børUnntaksvisFåSykepenger", børUnntaksvisFåSykepenger)
      sak.før("fyllerAndreKravTilSykepenger", fyllerAndreKravTilSykepenger)
      sak.før("harLegeerklæringEtterÅtteUker", harLegeerklæringEtterÅtteUker)
      sak.før(
        "legeerklæringenDokumentererMedisinskHinder", legeerklæringenDokumentererMedisinskHinder)
      sak.før("fristForLegeerklæringErUte", fristForLegeerklæringErUte)
      sak.før("erInnlagtIHelseinstitusjon", erInnlagtIHelseinstitusjon)
      sak.før("lidelsenErSåAlvorlig", lidelsenErSåAlvorlig)
      sak.før("forventesFriskmeldtInnenKortTid", forventesFriskmeldtInnenKortTid)
      sak.før(
        "nekterBehandlingRehabiliteringEllerTiltak", nekterBehandlingRehabiliteringEllerTiltak)
      sak.før("følgerIkkeLegensRåd", følgerIkkeLegensRåd)
      sak.før("harRimeligGrunnTilÅNekte", harRimeligGrunnTilÅNekte)
      sak.før("opptrerSkadelig", opptrerSkadelig)
      sak.før("ytelsenBørStanses", ytelsenBørStanses)
      sak.før("navVurdererÅStanse", navVurdererÅStanse)
      sak.før("erForhåndsvarslet", erForhåndsvarslet)
      sak.før("varseletSendt", varseletSendt)
      sak.før("sisteDagForUttalelse", sisteDagForUttalelse)
      sak.før("uttalelsenErVurdert", uttalelsenErVurdert)
      sak.før("harUttaltSegOmStans", harUttaltSegOmStans)
      sak.før("varslingKanUnnlates", varslingKanUnnlates)
      sak.før("varseletForklarerSaken", varseletForklarerSaken)
      sak.før("fødselsdato", fødselsdato)
    }
  }

  /// Det regelsettet kan avgjøre.
  public enum Avgjørelse: String, CaseIterable, Sendable {
    /// dialogmøte med Nav og arbeidsgiveren
    case dialogmøte
    /// innkalling til dialogmøte
    case innkallingTilDialogmøte
    /// kravet om aktivitet på jobb
    case aktivitetskravet
    /// stans av sykepengene dine på grunn av kravet om aktivitet
    case stansVedManglendeAktivitet
    /// stans av sykepengene dine på grunn av kravet om å medvirke
    case stansVedManglendeMedvirkning
    /// sykepenger etter åtte uker
    case sykepengerEtterÅtteUker
    /// stans av sykepengene dine på grunn av kravet om behandling
    case stansVedNektetBehandling
    /// forhåndsvarsel om stans av sykepenger
    case forhåndsvarsel
  }

  /// Vilkårene, i lovens rekkefølge.
  public enum Vilkår: String, CaseIterable, Sendable {
    /// folketrygdloven kapittel 8
    case andreKravTilSykepenger
    /// folketrygdloven § 8-4 andre ledd første punktum, slik den lød fra 2011 til 2021
    case aktivitetErPrøvd
    /// folketrygdloven § 8-7 sjuende ledd
    case legeerklæringEtterÅtteUker
    /// folketrygdloven § 8-7 a andre ledd første punktum
    case erArbeidstakerMedArbeidsgiver
    /// folketrygdloven § 8-7 a andre ledd første punktum
    case tidForDialogmøte
    /// folketrygdloven § 8-7 a andre ledd femte punktum
    case innkallingErITide
    /// folketrygdloven § 8-8 andre ledd første punktum
    case fårSykepenger
    /// folketrygdloven § 8-8 andre ledd første punktum
    case manglerAktivitet
    /// folketrygdloven § 8-8 andre ledd første punktum
    case åtteUkerHarGått
    /// folketrygdloven § 8-8 tredje ledd
    case rettenFallerBortUtenMedvirkning
    /// folketrygdloven § 8-8 tredje ledd andre punktum
    case rettenFallerBortUtenAktivitet
    /// folketrygdloven § 21-8 første og andre ledd
    case ytelsenStanses
    /// forvaltningsloven § 16 første ledd
    case forhåndsvarslet
    /// forvaltningsloven § 16 første ledd
    case skalVarsles
    /// forvaltningsloven § 16 første ledd første punktum
    case svarfristenFølgerPraksis
    /// forvaltningsloven § 16 andre ledd
    case varseletErGodtNok
  }

  /// Verdiene som avgjørelsene fastsetter; nil for dem denne avgjørelsen ikke gjør.
  public struct Fastsatt: FastsatteVerdier {
    public let vedtak: Vedtak

    public init(_ vedtak: Vedtak) { self.vedtak = vedtak }

    /// Siste dag for dialogmøte (folketrygdloven § 8-7 a andre ledd første punktum).
    public var sisteDagForDialogmøte: Område<Day>? {
      verdi("sisteDagForDialogmøte")
    }

    /// Siste dag i de åtte ukene (folketrygdloven § 8-8 andre ledd første punktum).
    public var sisteDagForAktivitet: Område<Day>? {
      verdi("sisteDagForAktivitet")
    }
  }
}
