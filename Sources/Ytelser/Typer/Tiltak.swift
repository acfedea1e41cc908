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
    /// Er det fastslått i et vedtak at du trenger hjelp for å komme i arbeid? Har Nav ikke vurdert
    /// det, er svaret ukjent.
    public var bistandsbehovErFastslått: Oppgitt<Bool>?
    /// Har du rett til kvalifiseringsprogram?
    public var harRettTilKvalifiseringsprogram: Oppgitt<Bool>?
    /// Hadde du en aktivitetsplan med innhold da tiltaket startet? En plan uten mål og tiltak er
    /// ingen plan.
    public var haddePlanDaTiltaketStartet: Oppgitt<Bool>?
    /// Sto dette tiltaket i aktivitetsplanen da det startet? Har det ikke startet, er spørsmålet om
    /// det står der nå.
    public var tiltaketStoIPlanen: Oppgitt<Bool>?
    /// Hvilken dag er aktivitetsplanen datert? Er det ingen plan, er svaret ukjent.
    public var planensDato: Oppgitt<Dato>?
    /// Sier aktivitetsplanen hvordan situasjonen din er nå?
    public var planenSierNåsituasjonen: Oppgitt<Bool>?
    /// Sier aktivitetsplanen hva målet er?
    public var planenSierMålet: Oppgitt<Bool>?
    /// Sier aktivitetsplanen hva du og Nav skal gjøre for å nå målet?
    public var planenSierVirkemidlene: Oppgitt<Bool>?
    /// Er teksten i aktivitetsplanen skrevet for deg? Er den bare standardtekst, er svaret nei.
    public var planenErSkrevetForDeltakeren: Oppgitt<Bool>?
    /// Er både du og Nav enige om aktivitetsplanen?
    public var beggeErEnigeOmPlanen: Oppgitt<Bool>?
    /// Hvilken dag ble det forrige tiltaket avsluttet? Har du ikke vært på tiltak før, er svaret
    /// ukjent.
    public var forrigeTiltakBleAvsluttet: Oppgitt<Dato>?
    /// Hvilke dager har Nav fulgt deg opp i ventetiden?
    public var oppfølgingeneIVentetiden: ListeAv<OppfølgingMensDuVenter>?
    /// Hvilken dag begynte du å vente på plan eller tiltak? Har du ikke ventet, er svaret ukjent.
    public var ventingenBegynte: Oppgitt<Dato>?
    /// Hvorfor har du ventet: på ledig plass, på behandling, på plan, etter eget ønske, eller av en
    /// annen grunn?
    public var årsakTilVenting: Oppgitt<ÅrsakTilVenting>?
    /// Skal tiltaket hjelpe deg med å få arbeid eller med å beholde arbeid?
    public var formåletMedTiltaket: Oppgitt<FormåletMedTiltaket>?
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
    /// Er tiltaket nødvendig for at du skal få eller beholde inntektsgivende arbeid? Ledige
    /// plasser, budsjett og hvilken ytelse du får, teller ikke. Et skjønn.
    public var tiltaketErNødvendig: Oppgitt<Bool>?
    /// Passer tiltaket for å hjelpe deg med å få eller beholde inntektsgivende arbeid? Et skjønn.
    public var tiltaketErHensiktsmessig: Oppgitt<Bool>?
    /// Er valget, innholdet og varigheten bestemt i samråd med deg?
    public var erValgtSammenMedDeltakeren: Oppgitt<Bool>?
    /// Hvor gammel blir du det året tiltaket starter? Fra 0 til og med 120.
    public var alderIOppstartsåret: Oppgitt<Int>?
    /// Har du fått tilbud om arbeid som passer for deg, eller et annet arbeidsmarkedstiltak? Et
    /// skjønn.
    public var harFåttTilbudOmArbeidEllerAnnetTiltak: Oppgitt<Bool>?
    /// Er det et særlig tilfelle der Nav godkjenner at du fullfører tiltaket? Et skjønn.
    public var navGodkjennerAtTiltaketFullføres: Oppgitt<Bool>?
    /// Bør du få fortsette selv om du ikke lenger fyller kravene? Feil hos Nav er aldri en grunn
    /// til å svare nei. Et skjønn.
    public var deltakerenBørFåFortsette: Oppgitt<Bool>?
    /// Fyller du kravene i kapitlet om tiltaket? De står ikke her, og må vurderes for seg. Et
    /// skjønn.
    public var fyllerKraveneIKapitletOmTiltaket: Oppgitt<Bool>?
    /// Gir vedtaket alt du søkte om, og er det ingen grunn til å tro at noen er misfornøyd med det?
    /// Er det tvil, er svaret nei.
    public var begrunnelsenKanVente: Oppgitt<Bool>?
    /// Er tiltaket en jobbklubb?
    public var erJobbklubb: Oppgitt<Bool>?
    /// Hvilken dag skrev Nav behovs- eller arbeidsevnevurderingen? Er den ikke skrevet, er svaret
    /// ukjent.
    public var vurderingensDato: Oppgitt<Dato>?
    /// Hvilken dag var den siste vesentlige endringen i situasjonen din? Er ingen ført opp, er
    /// svaret ukjent.
    public var sisteVesentligeEndring: Oppgitt<Dato>?
    /// Vil plassen på tiltak ta arbeid fra de ansatte på stedet? Et skjønn.
    public var plassenFortrengerArbeidskraft: Oppgitt<Bool>?
    /// Gir plassen på tiltak bedriften en urimelig fordel i konkurransen? Et skjønn.
    public var plassenVirkerKonkurransevridende: Oppgitt<Bool>?
    /// Er arbeidsgiveren egnet til å ta imot deg? Svar på tidligere tiltak der, pågående tiltak,
    /// behov for å ansette, og omstilling eller nedbemanning. Et skjønn.
    public var arbeidsgiverenErEgnet: Oppgitt<Bool>?
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
    /// Trenger du en mer omfattende avklaring enn Nav selv kan tilby? Et skjønn.
    public var trengerMerAvklaringEnnNavKanTilby: Oppgitt<Bool>?
    /// Hvilken dag ble tiltaket avsluttet? Er det ikke avsluttet, er svaret ukjent.
    public var tiltaketBleAvsluttet: Oppgitt<Dato>?
    /// Har arrangøren gitt en skriftlig rapport om hvordan tiltaket ble gjennomført?
    public var rapportenSierHvordanTiltaketGikk: Oppgitt<Bool>?
    /// Sier rapporten om du trenger hjelp for å få eller beholde arbeid?
    public var rapportenSierHvilkenHjelpSomTrengs: Oppgitt<Bool>?
    /// Er du arbeidssøker?
    public var erArbeidssøker: Oppgitt<Bool>?
    /// Har du liten eller mangelfull arbeidserfaring? Et skjønn.
    public var harLitenEllerMangelfullArbeidserfaring: Oppgitt<Bool>?
    /// Trenger du arbeidsrettet hjelp for å komme i inntektsgivende arbeid? Et skjønn.
    public var harBehovForArbeidsrettetBistand: Oppgitt<Bool>?
    /// Er det laget en avtale mellom deg, arbeidsgiveren og Nav?
    public var alleTrePartenesAvtaleErSkrevet: Oppgitt<Bool>?
    /// Sier avtalen hva formålet og innholdet er?
    public var avtalenSierFormålOgInnhold: Oppgitt<Bool>?
    /// Har avtalen en plan for opplæring på arbeidsplassen?
    public var avtalenHarPlanForOpplæring: Oppgitt<Bool>?
    /// Hvilke dager har Nav fulgt opp deg og arbeidsgiveren?
    public var oppfølgingene: ListeAv<OppfølgingAvTreningen>?
    /// Har Nav skrevet hvordan arbeidstreningen ble gjennomført?
    public var redegjørelsenSierHvordanTreningenGikk: Oppgitt<Bool>?
    /// Har Nav skrevet om målet med arbeidstreningen er oppnådd?
    public var redegjørelsenSierOmMåletErNådd: Oppgitt<Bool>?
    /// Har Nav undersøkt om arbeidsgiveren følger planen for opplæring, og følger arbeidsgiveren
    /// den? Er det ikke undersøkt, er svaret ukjent.
    public var opplæringsplanenErFulgt: Oppgitt<Bool>?
    /// Har du vært på arbeidstrening før: hvilken dag sluttet den siste? Ellers er svaret ukjent.
    public var forrigeArbeidstreningSluttet: Oppgitt<Dato>?
    /// Har Nav skrevet hvordan den siste arbeidstreningen gikk, og om målet ble nådd?
    public var forrigeArbeidstreningErGjortRedeFor: Oppgitt<Bool>?
    /// Hvilke dager har Nav vurdert hvor lenge arbeidstreningen bør vare?
    public var varighetsvurderingene: ListeAv<VurderingAvVarighet>?
    /// Har virksomheten drøftet plassen med de ansattes representanter?
    public var plassenErDrøftetMedDeAnsatte: Oppgitt<Bool>?
    /// Er du ansatt i virksomheten der tiltaket skjer?
    public var erAnsattITiltaksvirksomheten: Oppgitt<Bool>?
    /// Trenger du mer omfattende hjelp til å finne jobb og bli fulgt opp enn Nav selv kan tilby? Et
    /// skjønn.
    public var trengerMerOppfølgingEnnNavKanTilby: Oppgitt<Bool>?
    /// Brukes tiltaket ved overgang fra skole eller soning i institusjon?
    public var erOvergangFraSkoleEllerSoning: Oppgitt<Bool>?
    /// Hvilket annet tiltak deltar du i?
    public var tiltakSammenMedMentor: Oppgitt<TiltakSammenMedMentor>?
    /// Gjennomfører arbeidssøkeren fagopplæring som en del av opplæringstiltakene (§ 7-2 bokstav
    /// a–f)?
    public var gjennomførerFagopplæringEtter72: Oppgitt<Bool>?
    /// Er mentor nødvendig for at du skal få eller beholde lønnet arbeid i en vanlig virksomhet? Et
    /// skjønn.
    public var mentorErNødvendigForLønnetArbeid: Oppgitt<Bool>?
    /// Har du særlige behov for hjelp fra en mentor? Et skjønn.
    public var harSærligeBehovForMentor: Oppgitt<Bool>?
    /// Deltar du i et tilrettelagt fag- og yrkesopplæringsløp som opplæringstiltak?
    public var erITilrettelagtFagopplæring: Oppgitt<Bool>?
    /// Hvilken type opplæring gjelder det? Typene står i § 7-2 første ledd bokstav a til f.
    public var opplæringstype: Oppgitt<Opplæringstype>?
    /// Trenger du mer kompetanse? Et skjønn.
    public var harBehovForKvalifisering: Oppgitt<Bool>?
    /// Er det vanskelig for deg å komme i arbeid på grunn av mangelfulle kvalifikasjoner eller
    /// svake grunnleggende ferdigheter? Et skjønn.
    public var harVanskerMedÅKommeInnPåArbeidsmarkedet: Oppgitt<Bool>?
    /// Hindrer nedsatt arbeidsevne deg i å få eller beholde inntektsgivende arbeid? Et skjønn.
    public var nedsattArbeidsevneHindrerArbeid: Oppgitt<Bool>?
    /// Trenger du unntaksvis et alternativt og tilrettelagt tilbud om fag- og yrkesopplæring? Det
    /// krever et sammensatt behov for hjelp, og oppfølging som er tilpasset deg. Et skjønn.
    public var trengerAlternativtTilrettelagtLøp: Oppgitt<Bool>?
    /// Tas norsk eller grunnleggende ferdigheter før eller sammen med fag- og yrkesopplæring, eller
    /// studiespesialisering før høyere utdanning?
    public var kombinererMedForberedendeOpplæring: Oppgitt<Bool>?
    /// Er det særlige grunner til at du ikke klarer å gjennomføre utdanningen i tide? Et skjønn.
    public var særligeGrunnerHindretFullføring: Oppgitt<Bool>?
    /// Har arrangøren laget en plan for deg, med mål, aktiviteter, oppfølging og tilrettelegging?
    public var arrangørenHarLagetPlan: Oppgitt<Bool>?
    /// Hvilke dager har Nav vurdert status og progresjon?
    public var progresjonsvurderingene: ListeAv<VurderingAvProgresjon>?
    /// Har arrangøren skrevet en sluttrapport om tiltaket og om hva du kan, og mulighetene dine for
    /// å få jobb?
    public var arrangørenHarSkrevetSluttrapport: Oppgitt<Bool>?
    /// Tar du opplæring eller utdanning som gir formell kompetanse, eller med sikte på det?
    public var tarFormellKompetanse: Oppgitt<Bool>?
    /// Gjelder saken oppfølging etter at du er ansatt i vanlig arbeid?
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

    /// En post i oppfølgingeneIVentetiden.
    public struct OppfølgingMensDuVenter: Post {
      /// Dagen for oppfølgingen.
      public var holdt: Dato?

      public init() {}

      /// Fører hvert felt under navnet sitt.
      public func før(_ felter: inout Postfører) {
        felter.før("holdt", holdt)
      }
    }

    /// Hvorfor har du ventet: på ledig plass, på behandling, på plan, etter eget ønske, eller av en
    /// annen grunn?
    public enum ÅrsakTilVenting: String, Valg {
      case ledigPlass
      case behandling
      case planMangler
      case deltakerensØnske
      case enAnnenGrunn
    }

    /// Skal tiltaket hjelpe deg med å få arbeid eller med å beholde arbeid?
    public enum FormåletMedTiltaket: String, Valg {
      case skaffeArbeid
      case beholdeArbeid
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
      sak.før("planensDato", planensDato)
      sak.før("planenSierNåsituasjonen", planenSierNåsituasjonen)
      sak.før("planenSierMålet", planenSierMålet)
      sak.før("planenSierVirkemidlene", planenSierVirkemidlene)
      sak.før("planenErSkrevetForDeltakeren", planenErSkrevetForDeltakeren)
      sak.før("beggeErEnigeOmPlanen", beggeErEnigeOmPlanen)
      sak.før("forrigeTiltakBleAvsluttet", forrigeTiltakBleAvsluttet)
      sak.før("oppfølgingeneIVentetiden", oppfølgingeneIVentetiden)
      sak.før("ventingenBegynte", ventingenBegynte)
      sak.før("årsakTilVenting", årsakTilVenting)
      sak.før("formåletMedTiltaket", formåletMedTiltaket)
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
      sak.før("begrunnelsenKanVente", begrunnelsenKanVente)
      sak.før("erJobbklubb", erJobbklubb)
      sak.før("vurderingensDato", vurderingensDato)
      sak.før("sisteVesentligeEndring", sisteVesentligeEndring)
      sak.før("plassenFortrengerArbeidskraft", plassenFortrengerArbeidskraft)
      sak.før("plassenVirkerKonkurransevridende", plassenVirkerKonkurransevridende)
      sak.før("arbeidsgiverenErEgnet", arbeidsgiverenErEgnet)
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
      sak.før("opplæringsplanenErFulgt", opplæringsplanenErFulgt)
      sak.før("forrigeArbeidstreningSluttet", forrigeArbeidstreningSluttet)
      sak.før("forrigeArbeidstreningErGjortRedeFor", forrigeArbeidstreningErGjortRedeFor)
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
