// Generert fra RuleSets/tiltak – ikke rediger. Oppskrift: ARCHITECTURE.md.

public import Rules

/// Arbeidsmarkedstiltak
public enum Tiltak: TypetRegelsett {
  public static let id = "tiltak"

  /// Opplysningene i en sak. Nil er ukjent og ikke spurt om.
  public struct Opplysninger: TypedeOpplysninger {
    /// Er det plass på tiltaket og midler til det nå?
    public var erPlassOgMidler: Oppgitt<Bool>?
    /// Gjelder klagen bare at en annen fikk tjenesten?
    public var klagenGjelderAtEnAnnenFikkTjenesten: Oppgitt<Bool>?
    /// Hva slags avgjørelse er det klaget på?
    public var avgjørelsenGjelder: Oppgitt<AvgjørelsenGjelder>?
    /// Gjelder klagen opptak til et arbeidsmarkedskurs eller en jobbklubb, og ikke et avslag eller
    /// en stans?
    public var gjelderOpptakTilKurs: Oppgitt<Bool>?
    /// Hvilken dag fikk du vedtaket?
    public var dagenVedtaketKomFram: Oppgitt<Dato>?
    /// Er det et vedtak om at Nav tildeler en tiltaksplass hos en arbeidsgiver?
    public var gjelderTildelingAvPlassHosArbeidsgiver: Oppgitt<Bool>?
    /// Hvilken dag sendte du klagen?
    public var klagenBleSendt: Oppgitt<Dato>?
    /// Deltar du i opplæring etter tiltaksforskriften § 7-2 første ledd bokstav d (fag- og
    /// yrkesopplæring)?
    public var deltarIFagopplæring: Oppgitt<Bool>?
    /// Er det fastslått i et vedtak at brukeren har et bistandsbehov? Har Nav ikke vurdert det, er
    /// svaret ukjent.
    public var bistandsbehovErFastslått: Oppgitt<Bool>?
    /// Har du rett til kvalifiseringsprogram?
    public var harRettTilKvalifiseringsprogram: Oppgitt<Bool>?
    /// Hadde deltakeren en aktivitetsplan med innhold da tiltaket startet? En plan uten mål og
    /// tiltak er ingen plan.
    public var haddePlanDaTiltaketStartet: Oppgitt<Bool>?
    /// Sto dette tiltaket i aktivitetsplanen da det startet?
    public var tiltaketStoIPlanen: Oppgitt<Bool>?
    /// Hvilket tiltak gjelder saken?
    public var tiltak: Oppgitt<Tiltak>?
    /// Hvilken dag starter tiltaket? Ved forlengelse er svaret dagen tiltaket først startet.
    public var tiltaketStarter: Oppgitt<Dato>?
    /// Hvilken dag er den siste på tiltaket? Er det avsluttet før planen, er svaret den dagen det
    /// ble avsluttet.
    public var tiltaketSlutter: Oppgitt<Dato>?
    /// Deltar du i tiltaket nå?
    public var deltarITiltaket: Oppgitt<Bool>?
    /// Gjelder saken en forlengelse av et tiltak som er i gang?
    public var erForlengelse: Oppgitt<Bool>?
    /// Er arbeidsevnen nedsatt? Årsaken kan være helse eller andre hindringer. Et skjønn.
    public var harNedsattArbeidsevne: Oppgitt<Bool>?
    /// Er tiltaket nødvendig for at deltakeren skal skaffe seg eller beholde inntektsgivende
    /// arbeid? Ledige plasser, budsjett og hvilken ytelse deltakeren får, teller ikke. Et skjønn.
    public var tiltaketErNødvendig: Oppgitt<Bool>?
    /// Er tiltaket hensiktsmessig for at deltakeren skal skaffe seg eller beholde inntektsgivende
    /// arbeid? Et skjønn.
    public var tiltaketErHensiktsmessig: Oppgitt<Bool>?
    /// Er valget, innholdet og varigheten bestemt i samråd med deltakeren?
    public var erValgtSammenMedDeltakeren: Oppgitt<Bool>?
    /// Hvor gammel blir du det året tiltaket starter? Fra 0 til og med 120.
    public var alderIOppstartsåret: Oppgitt<Int>?
    /// Har deltakeren fått tilbud om høvelig arbeid eller et annet arbeidsmarkedstiltak? Et skjønn.
    public var harFåttTilbudOmArbeidEllerAnnetTiltak: Oppgitt<Bool>?
    /// Er det et særlig tilfelle der Nav godkjenner at deltakeren fullfører tiltaket? Et skjønn.
    public var navGodkjennerAtTiltaketFullføres: Oppgitt<Bool>?
    /// Deltakeren fyller ikke lenger kravene. Bør deltakeren likevel få fortsette? Feil hos Nav er
    /// aldri en grunn til å svare nei. Et skjønn.
    public var deltakerenBørFåFortsette: Oppgitt<Bool>?
    /// Reglene om hvem som kan få dette tiltaket, står ikke her. Fyller deltakeren kravene i
    /// kapitlet om tiltaket? Et skjønn.
    public var fyllerKraveneIKapitletOmTiltaket: Oppgitt<Bool>?
    /// Vil tiltaksplassen fortrenge ordinær arbeidskraft hos arrangøren? Et skjønn.
    public var plassenFortrengerArbeidskraft: Oppgitt<Bool>?
    /// Virker tiltaksplassen konkurransevridende? Et skjønn.
    public var plassenVirkerKonkurransevridende: Oppgitt<Bool>?
    /// Er du ansatt hos en arbeidsgiver nå? En jobb som begynner med tiltaket, regnes ikke med.
    public var erArbeidstaker: Oppgitt<Bool>?
    /// Har arbeidsgiveren oppfylt plikten til å legge til rette (arbeidsmiljøloven § 4-2)? Et
    /// skjønn.
    public var arbeidsgiverHarTilrettelagt: Oppgitt<Bool>?
    /// Hvilken dag hentet Nav inn oppfølgingsplanen fra arbeidsgiveren? Er den ikke hentet inn, er
    /// svaret ukjent til det er gjort.
    public var oppfølgingsplanenBleInnhentet: Oppgitt<Dato>?
    /// Er det dokumentert at arbeidsgiveren har gjennomført bedriftsinterne tiltak?
    public var bedriftsinterneTiltakErGjennomført: Oppgitt<Bool>?
    /// Er det dokumentert at bedriftsinterne tiltak ikke er mulige å gjennomføre?
    public var bedriftsinterneTiltakErIkkeMulige: Oppgitt<Bool>?
    /// Har deltakeren behov for en mer omfattende avklaring enn Nav selv kan tilby? Et skjønn.
    public var trengerMerAvklaringEnnNavKanTilby: Oppgitt<Bool>?
    /// Hvilken dag ble tiltaket avsluttet? Er det ikke avsluttet, er svaret ukjent.
    public var tiltaketBleAvsluttet: Oppgitt<Dato>?
    /// Har arrangøren gitt en skriftlig rapport om hvordan tiltaket ble gjennomført?
    public var rapportenSierHvordanTiltaketGikk: Oppgitt<Bool>?
    /// Sier rapporten om deltakeren trenger bistand for å få eller beholde arbeid?
    public var rapportenSierHvilkenHjelpSomTrengs: Oppgitt<Bool>?
    /// Er du arbeidssøker?
    public var erArbeidssøker: Oppgitt<Bool>?
    /// Har deltakeren liten eller mangelfull arbeidserfaring? Et skjønn.
    public var harLitenEllerMangelfullArbeidserfaring: Oppgitt<Bool>?
    /// Har deltakeren behov for arbeidsrettet bistand for å komme i inntektsgivende arbeid? Et
    /// skjønn.
    public var harBehovForArbeidsrettetBistand: Oppgitt<Bool>?
    /// Er det laget en avtale mellom deltakeren, arbeidsgiveren og Nav?
    public var alleTrePartenesAvtaleErSkrevet: Oppgitt<Bool>?
    /// Sier avtalen hva formålet og innholdet er?
    public var avtalenSierFormålOgInnhold: Oppgitt<Bool>?
    /// Har avtalen en plan for opplæring på arbeidsplassen?
    public var avtalenHarPlanForOpplæring: Oppgitt<Bool>?
    /// Hvilke dager har Nav fulgt opp deltakeren og arbeidsgiveren?
    public var oppfølgingene: ListeAv<OppfølgingAvTreningen>?
    /// Har Nav skrevet hvordan arbeidstreningen ble gjennomført?
    public var redegjørelsenSierHvordanTreningenGikk: Oppgitt<Bool>?
    /// Har Nav skrevet om målet med arbeidstreningen er oppnådd?
    public var redegjørelsenSierOmMåletErNådd: Oppgitt<Bool>?
    /// Hvilke dager har Nav vurdert hvor lenge arbeidstreningen bør vare?
    public var varighetsvurderingene: ListeAv<VurderingAvVarighet>?
    /// Har virksomheten drøftet plassen med de ansattes representanter?
    public var plassenErDrøftetMedDeAnsatte: Oppgitt<Bool>?
    /// Er deltakeren ansatt i virksomheten der tiltaket skjer?
    public var erAnsattITiltaksvirksomheten: Oppgitt<Bool>?
    /// Har deltakeren behov for en mer omfattende formidlings- og oppfølgingsbistand enn Nav selv
    /// kan tilby? Et skjønn.
    public var trengerMerOppfølgingEnnNavKanTilby: Oppgitt<Bool>?
    /// Brukes tiltaket ved overgang fra skole eller soning i institusjon?
    public var erOvergangFraSkoleEllerSoning: Oppgitt<Bool>?
    /// Hvilket annet tiltak deltar du i?
    public var tiltakSammenMedMentor: Oppgitt<TiltakSammenMedMentor>?
    /// Gjennomfører arbeidssøkeren fagopplæring som en del av opplæringstiltakene (§ 7-2 bokstav
    /// a–f)?
    public var gjennomførerFagopplæringEtter72: Oppgitt<Bool>?
    /// Er mentor nødvendig for å få eller beholde lønnet arbeid i en ordinær virksomhet? Et skjønn.
    public var mentorErNødvendigForLønnetArbeid: Oppgitt<Bool>?
    /// Har deltakeren særlige behov for bistand fra mentor? Et skjønn.
    public var harSærligeBehovForMentor: Oppgitt<Bool>?
    /// Deltar du i et tilrettelagt fag- og yrkesopplæringsløp som opplæringstiltak?
    public var erITilrettelagtFagopplæring: Oppgitt<Bool>?
    /// Hvilken type opplæring gjelder det? Typene står i § 7-2 første ledd bokstav a til f.
    public var opplæringstype: Oppgitt<Opplæringstype>?
    /// Har deltakeren behov for kvalifisering? Et skjønn.
    public var harBehovForKvalifisering: Oppgitt<Bool>?
    /// Har deltakeren vanskeligheter med å komme inn på arbeidsmarkedet på grunn av mangelfulle
    /// kvalifikasjoner eller svake grunnleggende ferdigheter? Et skjønn.
    public var harVanskerMedÅKommeInnPåArbeidsmarkedet: Oppgitt<Bool>?
    /// Hindrer nedsatt arbeidsevne deltakeren i å skaffe seg eller beholde inntektsgivende arbeid?
    /// Et skjønn.
    public var nedsattArbeidsevneHindrerArbeid: Oppgitt<Bool>?
    /// Er det et unntakstilfelle med sammensatt bistandsbehov, der personen trenger et alternativt
    /// og tilrettelagt fag- og yrkesopplæringstilbud med individuelt tilpasset oppfølging? Et
    /// skjønn.
    public var trengerAlternativtTilrettelagtLøp: Oppgitt<Bool>?
    /// Tas norsk eller grunnleggende ferdigheter før eller sammen med fag- og yrkesopplæring, eller
    /// studiespesialisering før høyere utdanning?
    public var kombinererMedForberedendeOpplæring: Oppgitt<Bool>?
    /// Er det særlige grunner til at deltakeren ikke klarer å gjennomføre utdanningen i tide? Et
    /// skjønn.
    public var særligeGrunnerHindretFullføring: Oppgitt<Bool>?
    /// Har arrangøren laget en plan for deltakeren, med mål, aktiviteter, oppfølging og
    /// tilrettelegging?
    public var arrangørenHarLagetPlan: Oppgitt<Bool>?
    /// Hvilke dager har Nav vurdert status og progresjon?
    public var progresjonsvurderingene: ListeAv<VurderingAvProgresjon>?
    /// Har arrangøren skrevet en sluttrapport om tiltaksløpet og om ressursene og mulighetene på
    /// arbeidsmarkedet?
    public var arrangørenHarSkrevetSluttrapport: Oppgitt<Bool>?
    /// Gjennomfører deltakeren opplæring og utdanning som gir formell kompetanse, eller med sikte
    /// på det?
    public var tarFormellKompetanse: Oppgitt<Bool>?
    /// Gjelder saken oppfølging etter at deltakeren er ansatt i ordinært arbeid?
    public var gjelderOppfølgingEtterAnsettelse: Oppgitt<Bool>?
    /// Når er du født?
    public var fødselsdato: Oppgitt<Dato>?

    public init() {}

    /// Hva slags avgjørelse er det klaget på?
    public enum AvgjørelsenGjelder: String, Valg {
      case navsAvgjørelseOverforDeltakeren
      case etableringAvPlassHosArrangør
      case arbeidsgiversInntak
      case arbeidsgiversAvslutning
    }

    /// Hvilket tiltak gjelder saken?
    public enum Tiltak: String, Valg {
      case avklaring
      case arbeidstrening
      case oppfølging
      case mentor
      case opplæring
      case arbeidsforberedendeTrening
      case arbeidMedStøtte
      case etAnnet
    }

    /// En post i oppfølgingene.
    public struct OppfølgingAvTreningen: Post {
      /// Dagen for oppfølgingen.
      public var holdt: Dato?

      public init() {}

      /// Fører hvert felt under navnet sitt.
      public func før(_ felter: inout Postfører) {
        felter.før("holdt", holdt)
      }
    }

    /// En post i varighetsvurderingene.
    public struct VurderingAvVarighet: Post {
      /// Dagen for vurderingen.
      public var gjort: Dato?

      public init() {}

      /// Fører hvert felt under navnet sitt.
      public func før(_ felter: inout Postfører) {
        felter.før("gjort", gjort)
      }
    }

    /// Hvilket annet tiltak deltar du i?
    public enum TiltakSammenMedMentor: String, Valg {
      case arbeidstrening
      case opplæring
      case sommerjobb
      case midlertidigLønnstilskudd
      case varigLønnstilskudd
      case etAnnet
      case ikkeNoe
    }

    /// Hvilken type opplæring gjelder det? Typene står i § 7-2 første ledd bokstav a til f.
    public enum Opplæringstype: String, Valg {
      case arbeidsmarkedsopplæring
      case norskEllerGrunnleggendeFerdigheter
      case studiespesialisering
      case fagOgYrkesopplæring
      case høyereYrkesfagligUtdanning
      case høyereUtdanning
    }

    /// En post i progresjonsvurderingene.
    public struct VurderingAvProgresjon: Post {
      /// Dagen for vurderingen.
      public var gjort: Dato?

      public init() {}

      /// Fører hvert felt under navnet sitt.
      public func før(_ felter: inout Postfører) {
        felter.før("gjort", gjort)
      }
    }

    /// Fører opplysningene under navnet sitt.
    public func før(_ sak: inout Opplysningsfører) {
      sak.før("erPlassOgMidler", erPlassOgMidler)
      sak.før("klagenGjelderAtEnAnnenFikkTjenesten", klagenGjelderAtEnAnnenFikkTjenesten)
      sak.før("avgjørelsenGjelder", avgjørelsenGjelder)
      sak.før("gjelderOpptakTilKurs", gjelderOpptakTilKurs)
      sak.før("dagenVedtaketKomFram", dagenVedtaketKomFram)
      sak.før("gjelderTildelingAvPlassHosArbeidsgiver", gjelderTildelingAvPlassHosArbeidsgiver)
      sak.før("klagenBleSendt", klagenBleSendt)
      sak.før("deltarIFagopplæring", deltarIFagopplæring)
      sak.før("bistandsbehovErFastslått", bistandsbehovErFastslått)
      sak.før("harRettTilKvalifiseringsprogram", harRettTilKvalifiseringsprogram)
      sak.før("haddePlanDaTiltaketStartet", haddePlanDaTiltaketStartet)
      sak.før("tiltaketStoIPlanen", tiltaketStoIPlanen)
      sak.før("tiltak", tiltak)
      sak.før("tiltaketStarter", tiltaketStarter)
      sak.før("tiltaketSlutter", tiltaketSlutter)
      sak.før("deltarITiltaket", deltarITiltaket)
      sak.før("erForlengelse", erForlengelse)
      sak.før("harNedsattArbeidsevne", harNedsattArbeidsevne)
      sak.før("tiltaketErNødvendig", tiltaketErNødvendig)
      sak.før("tiltaketErHensiktsmessig", tiltaketErHensiktsmessig)
      sak.før("erValgtSammenMedDeltakeren", erValgtSammenMedDeltakeren)
      sak.før("alderIOppstartsåret", alderIOppstartsåret)
      sak.før("harFåttTilbudOmArbeidEllerAnnetTiltak", harFåttTilbudOmArbeidEllerAnnetTiltak)
      sak.før("navGodkjennerAtTiltaketFullføres", navGodkjennerAtTiltaketFullføres)
      sak.før("deltakerenBørFåFortsette", deltakerenBørFåFortsette)
      sak.før("fyllerKraveneIKapitletOmTiltaket", fyllerKraveneIKapitletOmTiltaket)
      sak.før("plassenFortrengerArbeidskraft", plassenFortrengerArbeidskraft)
      sak.før("plassenVirkerKonkurransevridende", plassenVirkerKonkurransevridende)
      sak.før("erArbeidstaker", erArbeidstaker)
      sak.før("arbeidsgiverHarTilrettelagt", arbeidsgiverHarTilrettelagt)
      sak.før("oppfølgingsplanenBleInnhentet", oppfølgingsplanenBleInnhentet)
      sak.før("bedriftsinterneTiltakErGjennomført", bedriftsinterneTiltakErGjennomført)
      sak.før("bedriftsinterneTiltakErIkkeMulige", bedriftsinterneTiltakErIkkeMulige)
      sak.før("trengerMerAvklaringEnnNavKanTilby", trengerMerAvklaringEnnNavKanTilby)
      sak.før("tiltaketBleAvsluttet", tiltaketBleAvsluttet)
      sak.før("rapportenSierHvordanTiltaketGikk", rapportenSierHvordanTiltaketGikk)
      sak.før("rapportenSierHvilkenHjelpSomTrengs", rapportenSierHvilkenHjelpSomTrengs)
      sak.før("erArbeidssøker", erArbeidssøker)
      sak.før("harLitenEllerMangelfullArbeidserfaring", harLitenEllerMangelfullArbeidserfaring)
      sak.før("harBehovForArbeidsrettetBistand", harBehovForArbeidsrettetBistand)
      sak.før("alleTrePartenesAvtaleErSkrevet", alleTrePartenesAvtaleErSkrevet)
      sak.før("avtalenSierFormålOgInnhold", avtalenSierFormålOgInnhold)
      sak.før("avtalenHarPlanForOpplæring", avtalenHarPlanForOpplæring)
      sak.før("oppfølgingene", oppfølgingene)
      sak.før("redegjørelsenSierHvordanTreningenGikk", redegjørelsenSierHvordanTreningenGikk)
      sak.før("redegjørelsenSierOmMåletErNådd", redegjørelsenSierOmMåletErNådd)
      sak.før("varighetsvurderingene", varighetsvurderingene)
      sak.før("plassenErDrøftetMedDeAnsatte", plassenErDrøftetMedDeAnsatte)
      sak.før("erAnsattITiltaksvirksomheten", erAnsattITiltaksvirksomheten)
      sak.før("trengerMerOppfølgingEnnNavKanTilby", trengerMerOppfølgingEnnNavKanTilby)
      sak.før("erOvergangFraSkoleEllerSoning", erOvergangFraSkoleEllerSoning)
      sak.før("tiltakSammenMedMentor", tiltakSammenMedMentor)
      sak.før("gjennomførerFagopplæringEtter72", gjennomførerFagopplæringEtter72)
      sak.før("mentorErNødvendigForLønnetArbeid", mentorErNødvendigForLønnetArbeid)
      sak.før("harSærligeBehovForMentor", harSærligeBehovForMentor)
      sak.før("erITilrettelagtFagopplæring", erITilrettelagtFagopplæring)
      sak.før("opplæringstype", opplæringstype)
      sak.før("harBehovForKvalifisering", harBehovForKvalifisering)
      sak.før("harVanskerMedÅKommeInnPåArbeidsmarkedet", harVanskerMedÅKommeInnPåArbeidsmarkedet)
      sak.før("nedsattArbeidsevneHindrerArbeid", nedsattArbeidsevneHindrerArbeid)
      sak.før("trengerAlternativtTilrettelagtLøp", trengerAlternativtTilrettelagtLøp)
      sak.før("kombinererMedForberedendeOpplæring", kombinererMedForberedendeOpplæring)
      sak.før("særligeGrunnerHindretFullføring", særligeGrunnerHindretFullføring)
      sak.før("arrangørenHarLagetPlan", arrangørenHarLagetPlan)
      sak.før("progresjonsvurderingene", progresjonsvurderingene)
      sak.før("arrangørenHarSkrevetSluttrapport", arrangørenHarSkrevetSluttrapport)
      sak.før("tarFormellKompetanse", tarFormellKompetanse)
      sak.før("gjelderOppfølgingEtterAnsettelse", gjelderOppfølgingEtterAnsettelse)
      sak.før("fødselsdato", fødselsdato)
    }
  }

  /// Det regelsettet kan avgjøre.
  public enum Avgjørelse: String, CaseIterable, Sendable {
    /// rett til å klage på avgjørelsen om tiltaket
    case klagerett
    /// Navs plikt til å ha tiltaket i aktivitetsplanen før det starter
    case planFørOppstart
    /// tiltaket
    case tildeling
    /// fortsatt plass på tiltaket
    case fortsattDeltakelse
    /// Navs plikt til å velge tiltaket sammen med deg
    case samråd
    /// plikten til å gi en skriftlig rapport etter avklaringen
    case rapportEtterAvklaring
    /// Navs plikt til å ha avtalen og drøftingen klar før arbeidstreningen starter
    case avtaleOgDrøfting
    /// Navs plikt til å skrive hvordan arbeidstreningen gikk
    case redegjørelseVedSlutt
    /// Navs plikt til å følge opp arbeidstreningen hver tredje måned
    case oppfølgingUnderveis
    /// Navs plikt til å vurdere tiden på arbeidstrening hver tredje måned
    case vurderingAvVarigheten
    /// plikten til å lage plan og sluttrapport i arbeidsforberedende trening
    case planOgSluttrapport
    /// Navs plikt til å vurdere hvordan det går med deg, hver tredje måned
    case vurderingAvProgresjonen
  }

  /// Vilkårene, i lovens rekkefølge.
  public enum Vilkår: String, CaseIterable, Sendable {
    /// arbeidsmarkedsloven § 12 første ledd og tiltaksforskriften § 1-5
    case harPlassOgMidler
    /// arbeidsmarkedsloven § 16 første ledd
    case klagerErPart
    /// arbeidsmarkedsloven § 16 andre ledd
    case avgjørelsenErEnkeltvedtak
    /// arbeidsmarkedsloven § 17 andre ledd
    case klagenErITide
    /// egenregiforskriften § 2-4 andre ledd
    case varighetenAvArbeidMedStøtte
    /// Navs standard for bruk av arbeidsmarkedstiltak (2016)
    case planenNevnteTiltaket
    /// nav-loven § 14 a tredje og fjerde ledd
    case harPlanVedOppstart
    /// tiltaksforskriften § 1-3 femte ledd og kapitlet om tiltaket
    case kraveneForAndreTiltak
    /// tiltaksforskriften § 1-3 første ledd første punktum
    case erHensiktsmessig
    /// tiltaksforskriften § 1-3 første ledd første punktum
    case erNødvendig
    /// tiltaksforskriften § 1-3 første ledd tredje punktum
    case tiltaketErValgtISamråd
    /// tiltaksforskriften § 1-3 tredje ledd første punktum
    case harFyltAldersgrensen
    /// tiltaksforskriften § 1-3 fjerde ledd første punktum
    case kanFortsetteEtterTilbud
    /// tiltaksforskriften § 1-3 femte ledd
    case navLarDeltakerenFortsette
    /// tiltaksforskriften § 1-6 første ledd
    case fortrengerIkkeArbeidskraft
    /// tiltaksforskriften § 1-6 første ledd
    case virkerIkkeKonkurransevridende
    /// tiltaksforskriften § 1-8 første ledd
    case harTilrettelagtArbeid
    /// tiltaksforskriften § 1-8 andre ledd
    case harInnhentetOppfølgingsplan
    /// tiltaksforskriften § 1-8 andre ledd
    case harPrøvdBedriftsinterneTiltak
    /// tiltaksforskriften § 2-3 første ledd
    case målgruppenForAvklaring
    /// tiltaksforskriften § 2-4 første ledd
    case varighetenAvAvklaring
    /// tiltaksforskriften § 2-5 første ledd
    case rapportenFraAvklaringen
    /// tiltaksforskriften § 3-3 første ledd
    case målgruppenForArbeidstrening
    /// tiltaksforskriften § 3-4 første ledd
    case avtalenErInngått
    /// tiltaksforskriften § 3-4 første ledd
    case avtalenHarDetDenSkal
    /// tiltaksforskriften § 3-4 andre ledd første punktum
    case erFulgtOppITide
    /// tiltaksforskriften § 3-4 tredje ledd
    case redegjørelsenErSkrevet
    /// tiltaksforskriften § 3-5 første ledd andre punktum
    case varighetenErVurdertITide
    /// tiltaksforskriften § 3-5 andre ledd
    case varighetenAvArbeidstrening
    /// tiltaksforskriften § 3-6 første ledd
    case plassenErDrøftet
    /// tiltaksforskriften § 3-7 første ledd
    case erIkkeAnsattDerTreningenSkjer
    /// tiltaksforskriften § 4-3 første ledd
    case målgruppenForOppfølging
    /// tiltaksforskriften § 4-4 andre ledd
    case varighetenAvOppfølging
    /// tiltaksforskriften § 5-3
    case målgruppenForMentor
    /// tiltaksforskriften § 5-4 første ledd
    case varighetenAvMentor
    /// tiltaksforskriften § 7-3 andre og fjerde ledd
    case aldersgrensenForOpplæring
    /// tiltaksforskriften § 7-3 første, andre og fjerde ledd
    case målgruppenForOpplæring
    /// tiltaksforskriften § 7-4
    case varighetenAvOpplæring
    /// tiltaksforskriften § 13-2 tredje ledd
    case deltakerenHarPlan
    /// tiltaksforskriften § 13-2 fjerde ledd
    case progresjonenErVurdertITide
    /// tiltaksforskriften § 13-2 femte ledd
    case sluttrapportenErSkrevet
    /// tiltaksforskriften § 13-4 andre ledd
    case varighetenAvArbeidsforberedendeTrening
    /// tiltaksforskriften § 13-5 første ledd
    case erIkkeAnsattHosArrangøren
  }

  /// Verdiene som avgjørelsene fastsetter; nil for dem denne avgjørelsen ikke gjør.
  public struct Fastsatt: FastsatteVerdier {
    public let vedtak: Vedtak

    public init(_ vedtak: Vedtak) { self.vedtak = vedtak }

    /// Siste dag for å klage (arbeidsmarkedsloven § 17 andre ledd).
    public var klagefristen: Område<Day>? {
      verdi("klagefristen")
    }
  }
}
