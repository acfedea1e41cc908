// Generert fra RuleSets/aap – ikke rediger. Oppskrift: ARCHITECTURE.md.

/// Arbeidsavklaringspenger
public enum AAP: TypetRegelsett {
  public static let id = "aap"

  /// Opplysningene i en sak. Nil er ukjent og ikke spurt om.
  public struct Opplysninger: TypedeOpplysninger {
    /// Har du opparbeidet deg ny rett til sykepenger etter kapittel 8?
    public var harOpparbeidetNyRettTilSykepenger: Oppgitt<Bool>?
    /// Fra hvilken dag gis AAP fordi du ikke har ny rett til sykepenger?
    public var utenNySykepengerettFra: Oppgitt<Dato>?
    /// Har du hatt arbeidsavklaringspenger før, som har opphørt?
    public var harMottattAapFør: Oppgitt<Bool>?
    /// Hvilken dag opphørte arbeidsavklaringspengene du hadde før?
    public var aapOpphørteDen: Oppgitt<Dato>?
    /// Hvilken dag ble du arbeidsufør denne gangen?
    public var bleArbeidsuførDen: Oppgitt<Dato>?
    /// Er du arbeidsufør av den samme sykdommen som da du fikk AAP? Et skjønn.
    public var erArbeidsuførAvSammeSykdom: Oppgitt<Bool>?
    /// Har du fått sykepenger i til sammen 248, 250 eller 260 sykepengedager i løpet av de tre
    /// siste årene (§ 8-12)?
    public var harBruktOppSykepengedagene: Oppgitt<Bool>?
    /// Ble du arbeidsufør igjen mens du var i arbeid?
    public var bleArbeidsuførMensIArbeid: Oppgitt<Bool>?
    /// Er du fortsatt arbeidsufør på grunn av sykdom eller skade?
    public var erFortsattArbeidsufør: Oppgitt<Bool>?
    /// Fikk du foreldrepenger etter at du hadde fått AAP?
    public var harFåttForeldrepengerEtterAap: Oppgitt<Bool>?
    /// Hvilken dag opphørte foreldrepengene?
    public var foreldrepengeneOpphørteDen: Oppgitt<Dato>?
    /// I hvilke perioder er du i arbeidsgiverperioden for sykepenger (§ 8-19)?
    public var erIArbeidsgiverperioden: OverTid<Bool>?
    /// Er kravene til legeerklæring og aktivitet i §§ 8-7 og 8-8 fulgt? Et skjønn.
    public var følgerKraveneVedSykmelding: Oppgitt<Bool>?
    /// Loven sier at AAP kan gis. Bør du få AAP etter § 11-13? Et skjønn.
    public var aapGisUtenNySykepengerett: Oppgitt<Bool>?
    /// Er du student, og har du avbrutt studiet?
    public var erStudentSomHarAvbruttStudiet: Oppgitt<Bool>?
    /// Er det behov for aktiv behandling for å kunne gjenoppta studiet? Et skjønn.
    public var trengerBehandlingForÅGjenopptaStudiet: Oppgitt<Bool>?
    /// Loven sier at AAP kan gis. Bør du få AAP etter § 11-14? Et skjønn.
    public var aapGisTilStudenten: Oppgitt<Bool>?
    /// Vil du ha AAP mens du etablerer egen virksomhet?
    public var etablererEgenVirksomhet: Oppgitt<Bool>?
    /// Gjelder etableringen en ny virksomhet?
    public var erNyVirksomhet: Oppgitt<Bool>?
    /// Tror vi at etableringen gjør deg selvforsørget, eventuelt sammen med gradert uføretrygd? Et
    /// skjønn.
    public var antasÅBliSelvforsørget: Oppgitt<Bool>?
    /// Har du fått en næringsfaglig vurdering av planen fra fylkeskommunen, kommunen eller andre
    /// som er kompetente?
    public var harNæringsfagligVurdering: Oppgitt<Bool>?
    /// Gjelder det utviklingsfasen eller oppstartfasen?
    public var etableringsfase: Oppgitt<Etableringsfase>?
    /// Søkte du før denne fasen begynte?
    public var søkteFørEtableringsfasen: Oppgitt<Bool>?
    /// Fra hvilken dag er AAP innvilget i denne fasen av etableringen?
    public var etableringsfasenRegnesFra: Oppgitt<Dato>?
    /// Har det vist seg at etableringen åpenbart ikke lar seg gjennomføre? Et skjønn.
    public var etableringenLarSegÅpenbartIkkeGjennomføre: Oppgitt<Bool>?
    /// Loven sier at AAP kan gis. Bør du få AAP etter § 11-15? Et skjønn.
    public var aapGisUnderEtablering: Oppgitt<Bool>?
    /// Venter du på aktivitetsplanen, på at behandling eller tiltak skal starte, eller er du mellom
    /// to tiltak?
    public var venterPåAktivitet: Oppgitt<Bool>?
    /// Loven sier at AAP kan gis. Bør du få AAP etter § 11-16? Et skjønn.
    public var aapGisIVentetiden: Oppgitt<Bool>?
    /// Er du i stand til å skaffe deg arbeid som du kan utføre? Et skjønn.
    public var sattIStandTilÅSkaffeArbeid: Oppgitt<Bool>?
    /// Fra hvilken dag var du i stand til å skaffe deg arbeid? Et skjønn.
    public var sattIStandTilÅSkaffeArbeidDen: Oppgitt<Dato>?
    /// Har du fått arbeid eller tilbud om arbeid?
    public var harFåttArbeidEllerTilbud: Oppgitt<Bool>?
    /// Er du reell arbeidssøker etter § 4-5? Da må du kunne og ville ta arbeid. Et skjønn.
    public var fyllerKravetTilReellArbeidssøker: Oppgitt<Bool>?
    /// Har du meldt deg som arbeidssøker og fulgt meldeplikten i § 4-8?
    public var fyllerMeldepliktenSomArbeidssøker: Oppgitt<Bool>?
    /// I hvilke perioder er ytelsen falt bort etter reglene i § 4-20?
    public var harTidsbegrensetBortfall: OverTid<Bool>?
    /// Loven sier at AAP kan gis. Bør du få AAP etter § 11-17? Et skjønn.
    public var aapGisSomArbeidssøker: Oppgitt<Bool>?
    /// Skal du vurderes for uføretrygd?
    public var skalVurderesForUføretrygd: Oppgitt<Bool>?
    /// Fra hvilken dag gis AAP fordi du skal vurderes for uføretrygd?
    public var aapUnderUførevurderingFra: Oppgitt<Dato>?
    /// Er kravet om uføretrygd behandlet?
    public var kravetOmUføretrygdErBehandlet: Oppgitt<Bool>?
    /// Loven sier at AAP kan gis. Bør du få AAP etter § 11-18? Et skjønn.
    public var aapGisUnderUførevurdering: Oppgitt<Bool>?
    /// Er du innvilget uføretrygd?
    public var erInnvilgetUføretrygd: Oppgitt<Bool>?
    /// Hva er virkningstidspunktet for uføretrygden?
    public var uføretrygdenVirkerFra: Oppgitt<Dato>?
    /// Har du og Nav laget en aktivitetsplan som sier hva du skal gjøre?
    public var aktivitetskraveneErFastsatt: Oppgitt<Bool>?
    /// Er du med på å lage aktivitetsplanen? Har Nav ikke bedt om det ennå, er svaret ja.
    public var medvirkerVedAktivitetsplanen: Oppgitt<Bool>?
    /// Bidrar du aktivt i prosessen med å komme i arbeid, ut fra hva du klarer? Et skjønn.
    public var bidrarAktivtIProsessen: Oppgitt<Bool>?
    /// Har du vært borte fra en aktivitet som står i aktivitetsplanen?
    public var harFraværFraFastsattAktivitet: Oppgitt<Bool>?
    /// Hvor mange dager var du borte fra fastsatt aktivitet i meldeperioden på fjorten dager? Regn
    /// ikke med dager med sykdom eller skade, eller dager Nav har godtatt på grunn av sterke
    /// velferdsgrunner. Fra 0 til og med 14.
    public var fraværsdagerIMeldeperioden: Oppgitt<Int>?
    /// Skyldes fraværet som er regnet med, sterke velferdsgrunner? Et skjønn.
    public var fraværetSkyldesSterkeVelferdsgrunner: Oppgitt<Bool>?
    /// Skyldes fraværet som er regnet med, sykdom eller skade? Nav kan be om legeerklæring. Har Nav
    /// ikke bedt om den, er det nok at du sier fra.
    public var fraværetSkyldesSykdomEllerSkade: Oppgitt<Bool>?
    /// Er du tilbake i den fastsatte aktiviteten, eller fyller du av andre grunner kravene for å få
    /// AAP igjen?
    public var erTilbakeIAktivitet: Oppgitt<Bool>?
    /// Ble arbeidsavklaringspengene stanset fordi du var borte fra fastsatt aktivitet?
    public var aapBleStansetForFravær: Oppgitt<Bool>?
    /// Har du latt være å følge en aktivitetsplikt som AAP-forskriften nevner?
    public var harBruttBestemtAktivitetsplikt: Oppgitt<Bool>?
    /// Hvilken dag ble plikten ikke fulgt?
    public var pliktbruddetSkjedde: Oppgitt<Dato>?
    /// Hadde du en rimelig grunn til ikke å følge plikten? Et skjønn.
    public var harRimeligGrunnForPliktbruddet: Oppgitt<Bool>?
    /// Hvilken dag skulle du ha meldt deg?
    public var fastsattMeldedag: Oppgitt<Dato>?
    /// Meldte du deg på den fastsatte dagen?
    public var harMeldtSegPåFastsattDag: Oppgitt<Bool>?
    /// Har du meldt deg etter den fastsatte dagen, senest den dagen som blir vurdert?
    public var harMeldtSegPåNytt: Oppgitt<Bool>?
    /// Har Nav fritatt deg fra meldeplikten?
    public var erFritattFraMeldeplikten: Oppgitt<Bool>?
    /// Er det unødig tungt for deg å følge meldeplikten? Nav skal vurdere dette av eget tiltak. Et
    /// skjønn.
    public var meldepliktenErUnødigTyngende: Oppgitt<Bool>?
    /// Hadde du en rimelig grunn til ikke å melde deg på fastsatt dag? Et skjønn.
    public var harRimeligGrunnTilÅIkkeMeldeSeg: Oppgitt<Bool>?
    /// Ble arbeidsavklaringspengene stanset fordi du ikke hadde meldt deg?
    public var aapBleStansetForManglendeMelding: Oppgitt<Bool>?
    /// Er du varslet om at AAP kan bli stanset, og er fristen for å uttale seg ute? Kan varselet
    /// utelates (forvaltningsloven § 16 tredje ledd), er svaret ja.
    public var harFåttVarselOmStans: Oppgitt<Bool>?
    /// Fikk du vite på forhånd hva som skjer når plikten ikke blir fulgt? Et varsel der fristen er
    /// ute, er også nok.
    public var erOrientertOmReduksjon: Oppgitt<Bool>?
    /// Er arbeidsevnen nedsatt på grunn av yrkesskaden eller yrkessykdommen? Et skjønn.
    public var nedsettelsenSkyldesYrkesskaden: Oppgitt<Bool>?
    /// Får du arbeidsavklaringspenger allerede?
    public var mottarAap: Oppgitt<Bool>?
    /// Hvor mange prosent er arbeidsevnen nedsatt når tiden som går med til behandling og
    /// arbeidsrettet tiltak, regnes med? Fra 0 % til og med 100 %. Et skjønn.
    public var arbeidsevneNedsattMedTidTilAktivitet: Oppgitt<Prosent>?
    /// Er det kort vei til fullt arbeid, slik at AAP bør gis en tid mens det jobbes inntil 80
    /// prosent? Et skjønn.
    public var erNærFulltArbeid: Oppgitt<Bool>?
    /// Hvor mange prosent av full tid (37,5 timer i uka) jobber du i meldeperioden? Regn ikke med
    /// timer som ikke skal telle etter § 11-23 femte ledd eller § 11-15 femte ledd. Fra 0 % til og
    /// med 100 %.
    public var arbeiderProsent: Oppgitt<Prosent>?
    /// Fra hvilken dag gis AAP fordi det er kort vei til fullt arbeid (§ 11-23 sjette ledd)?
    public var nærFulltArbeidFra: Oppgitt<Dato>?
    /// Har du hatt en slik periode med AAP nær fullt arbeid før, i samme stønadsperiode?
    public var harHattPeriodeNærFulltArbeidFør: Oppgitt<Bool>?
    /// I hvilke perioder sitter du i varetekt, soner du straff eller er du underlagt særreaksjon i
    /// anstalt, i Norge eller utlandet? Straff i frihet er ikke med.
    public var sitterIVaretektEllerSoner: OverTid<Bool>?
    /// Er formuen din satt under forvaltning etter straffeprosessloven § 220?
    public var formuenErUnderForvaltning: Oppgitt<Bool>?
    /// Arbeider du for en arbeidsgiver utenfor anstalten etter straffegjennomføringsloven § 20?
    public var arbeiderForArbeidsgiverUtenforAnstalten: Oppgitt<Bool>?
    /// Har du også rett til en annen full ytelse fra folketrygden for det samme inntektstapet, for
    /// eksempel foreldrepenger? Sykepenger og alderspensjon er ikke med.
    public var harRettTilAnnenFullYtelse: Oppgitt<Bool>?
    /// Har du valgt AAP i stedet for den andre ytelsen?
    public var harValgtAap: Oppgitt<Bool>?
    /// Har du rett til sykepenger nå?
    public var harRettTilSykepenger: Oppgitt<Bool>?
    /// Hvor stort er sykepengegrunnlaget ditt? Fra 0 kr til og med 100 000 000 kr.
    public var sykepengegrunnlag: Oppgitt<Kroner>?
    /// Er du sykmeldt fra en deltidsstilling som du har ved siden av AAP?
    public var erSykmeldtFraDeltidsstilling: Oppgitt<Bool>?
    /// Får du dekket det samme inntektstapet etter en annen lov enn folketrygdloven?
    public var fårInntektstapetDekketEtterAnnenLov: Oppgitt<Bool>?
    /// Har arbeidsavklaringspengene vært stanset, og skal de tas opp igjen i samme sak?
    public var aapSkalGjenopptas: Oppgitt<Bool>?
    /// Hva var den første dagen arbeidsavklaringspengene var stanset?
    public var aapStansetFra: Oppgitt<Dato>?
    /// Har du fått arbeidsavklaringspenger ut den maksimale stønadsperioden før?
    public var harMottattAapUtStønadsperioden: Oppgitt<Bool>?
    /// I hvilke perioder har du fått foreldrepenger som er opptjent på grunnlag av AAP?
    public var fårForeldrepengerOpptjentPåAap: OverTid<Bool>?
    /// Hva var siste dag i den maksimale stønadsperioden du hadde før?
    public var sisteDagIStønadsperioden: Oppgitt<Dato>?
    /// Er du alvorlig syk eller skadet? Et skjønn.
    public var erAlvorligSykEllerSkadet: Oppgitt<Bool>?
    /// Hvilken dag regnes stønadsperioden fra? For den som er ny, er det dagen ytelsen kan gis fra.
    /// Tid som ikke teller med, flytter dagen like mye fram.
    public var stønadsperiodenRegnesFra: Oppgitt<Dato>?
    /// Fikk du arbeidsavklaringspenger 31. desember 2017, og har de ikke opphørt siden?
    public var harHattAapUtenOpphørSiden2017: Oppgitt<Bool>?
    /// Er AAP fortsatt nødvendig for at du skal kunne gjennomføre aktiviteten i planen og komme i
    /// arbeid? Et skjønn.
    public var aapErNødvendigForAktiviteten: Oppgitt<Bool>?
    /// Loven sier at stønadsperioden kan forlenges. Bør den forlenges i denne saken? Et skjønn.
    public var stønadsperiodenForlenges: Oppgitt<Bool>?
    /// Er dette et særlig tilfelle der stønadsperioden bør forlenges? Et skjønn.
    public var erSærligTilfelle: Oppgitt<Bool>?
    /// Er sykdom, skade eller lyte hovedårsaken til at arbeidsevnen ikke er avklart mot arbeid
    /// eller uføretrygd? Et skjønn.
    public var sykdomErHovedårsakTilManglendeAvklaring: Oppgitt<Bool>?
    /// Begynte hensiktsmessig behandling eller tiltak først etter langvarig utredning? Et skjønn.
    public var begynteEtterLangvarigUtredning: Oppgitt<Bool>?
    /// Har det vært umulig for deg å kombinere medisinsk behandling og arbeidsrettet tiltak? Et
    /// skjønn.
    public var varForhindretFraÅKombinere: Oppgitt<Bool>?
    /// Er du i arbeid?
    public var erIArbeid: Oppgitt<Bool>?
    /// Er du nær ved å kunne øke arbeidsevnen din? Et skjønn.
    public var erNærVedÅØkeArbeidsevnen: Oppgitt<Bool>?
    /// Er du nær ved å bli satt i stand til å skaffe deg arbeid eller gå tilbake i arbeid? Et
    /// skjønn.
    public var erNærVedÅKommeIArbeid: Oppgitt<Bool>?
    /// Hvor stor arbeidsevne har du, eller hvor stor kan den bli? Fra 0 % til og med 100 %. Et
    /// skjønn.
    public var oppnåeligArbeidsevne: Oppgitt<Prosent>?
    /// I hvilke perioder deltar du på et opplæringstiltak?
    public var deltarPåOpplæringstiltak: OverTid<Bool>?
    /// Har du hatt tjeneste i en internasjonal organisasjon som Norge er med i eller bidrar til?
    public var harTjenesteIInternasjonalOrganisasjon: Oppgitt<Bool>?
    /// Hvilken dag ble arbeidsevnen nedsatt med minst halvparten? Et skjønn.
    public var datoArbeidsevnenNedsattMedMinstHalvparten: Oppgitt<Dato>?
    /// Var helsen god nok, fysisk og psykisk, til ordinært arbeid i hele det siste året som medlem
    /// før kravet? Et skjønn.
    public var varIStandTilOrdinærtArbeid: Oppgitt<Bool>?
    /// I hvilke perioder får du medisinsk behandling eller er på et arbeidsrettet tiltak utenfor
    /// Norge?
    public var fårBehandlingEllerTiltakUtenforNorge: OverTid<Bool>?
    /// Er behandlingen eller tiltaket utenfor Norge i samsvar med aktivitetsplanen? Mangler planen,
    /// må den lages først.
    public var utenlandsoppholdetErISamsvarMedPlanen: Oppgitt<Bool>?
    /// Hvor mange dager har du vært utenfor Norge i dette kalenderåret, til og med dagen som
    /// vurderes? Ikke regn med dager med behandling eller tiltak etter planen. Fra 0 til og med
    /// 366.
    public var dagerUtenforNorgeIKalenderåret: OverTid<Int>?
    /// Søkte du Nav om å være utenfor Norge før du reiste?
    public var søkteOmUtenlandsoppholdPåForhånd: Oppgitt<Bool>?
    /// For hvilke perioder har Nav godkjent at du er utenfor Norge?
    public var utenlandsoppholdetErGodkjent: OverTid<Bool>?
    /// Er oppholdet utenfor Norge forenlig med gjennomføringen av den fastsatte aktiviteten? Et
    /// skjønn.
    public var utenlandsoppholdetErForenligMedAktiviteten: Oppgitt<Bool>?
    /// Hindrer oppholdet utenfor Norge Navs oppfølging og kontroll? Et skjønn.
    public var utenlandsoppholdetHindrerOppfølging: Oppgitt<Bool>?
    /// Er oppholdet utenfor Norge for en begrenset periode? Et skjønn.
    public var utenlandsoppholdetErForEnBegrensetPeriode: Oppgitt<Bool>?
    /// Hvor stor var den pensjonsgivende inntekten i året før arbeidsevnen ble nedsatt med minst
    /// halvparten? Fra 0 kr til og med 100 000 000 kr.
    public var pensjonsgivendeInntektÅretFør: Oppgitt<Kroner>?
    /// Hvor stor var den pensjonsgivende inntekten til sammen de tre siste årene før arbeidsevnen
    /// ble nedsatt med minst halvparten? Fra 0 kr til og med 300 000 000 kr.
    public var pensjonsgivendeInntektTreÅrFør: Oppgitt<Kroner>?
    /// Har du rett til å ta ut hel alderspensjon etter kapittel 19 og 20?
    public var harRettTilHelAlderspensjon: Oppgitt<Bool>?
    /// Får du ytelser som gjenlevende ektefelle etter kapittel 17 på nivå med minste pensjonsnivå?
    public var mottarGjenlevendeytelsePåMinstePensjonsnivå: Oppgitt<Bool>?
    /// Hvor mange prosent er arbeidsevnen nedsatt? Fra 0 % til og med 100 %. Et skjønn.
    public var arbeidsevneNedsattMed: Oppgitt<Prosent>?
    /// Er det en sykdom, en skade eller en medfødt feil (lyte) som påvirker arbeidsevnen? Et
    /// skjønn.
    public var harSykdomSkadeEllerLyte: Oppgitt<Bool>?
    /// Er sykdom, skade eller lyte en vesentlig medvirkende årsak til at arbeidsevnen er nedsatt?
    /// Et skjønn.
    public var sykdomErVesentligMedvirkendeÅrsak: Oppgitt<Bool>?
    /// Er arbeidsevnen nedsatt i mer enn en kort, forbigående periode? Et skjønn.
    public var nedsettelsenHarEnVissVarighet: Oppgitt<Bool>?
    /// Er arbeidsevnen nedsatt på grunn av sykdom, skade eller lyte? Et skjønn.
    public var nedsettelsenSkyldesSykdomSkadeEllerLyte: Oppgitt<Bool>?
    /// Er arbeidsevnen så nedsatt at den er til hinder for å beholde eller skaffe seg
    /// inntektsgivende arbeid? Et skjønn.
    public var hindresIÅBeholdeEllerSkaffeArbeid: Oppgitt<Bool>?
    /// Er det behov for aktiv behandling for å skaffe seg eller beholde et arbeid som er mulig å
    /// utføre? Et skjønn.
    public var harBehovForAktivBehandling: Oppgitt<Bool>?
    /// Er det behov for et arbeidsrettet tiltak for å skaffe seg eller beholde et arbeid som er
    /// mulig å utføre? Et skjønn.
    public var harBehovForArbeidsrettetTiltak: Oppgitt<Bool>?
    /// Har du prøvd aktiv behandling eller arbeidsrettet tiltak?
    public var harPrøvdBehandlingEllerTiltak: Oppgitt<Bool>?
    /// Er det fortsatt en viss mulighet for å komme i arbeid? Et skjønn.
    public var harVissMulighetForÅKommeIArbeid: Oppgitt<Bool>?
    /// Gir Nav, eller skal Nav gi, annen oppfølging enn behandling og tiltak?
    public var fårAnnenOppfølgingFraNav: Oppgitt<Bool>?
    /// Gir Nav, eller skal Nav gi, oppfølging for å skaffe seg eller beholde et arbeid som er mulig
    /// å utføre?
    public var fårOppfølgingFraNav: Oppgitt<Bool>?
    /// Når er du født?
    public var fødselsdato: Oppgitt<Dato>?
    /// I hvilke perioder oppholder du deg i Norge?
    public var oppholderSegINorge: OverTid<Bool>?
    /// Er du statsborger i Norge eller et annet EØS-land?
    public var erEøsBorger: Oppgitt<Bool>?
    /// I hvilke perioder oppholder du deg i et annet EØS-land enn Norge?
    public var oppholderSegIAnnetEøsLand: OverTid<Bool>?
    /// I hvilke perioder er oppholdet i et land der en trygdeavtale (§ 1-3 b) gjør at
    /// trygdeforordningen gjelder? Et skjønn.
    public var oppholderSegIAvtaleland: OverTid<Bool>?
    /// Har du status som flyktning (§ 1-7)?
    public var harFlyktningstatus: Oppgitt<Bool>?
    /// Gir EØS-reglene eller en trygdeavtale rett, selv om tiden som medlem i Norge er for kort? Et
    /// skjønn.
    public var medlemskapskravetFravikes: Oppgitt<Bool>?
    /// Gir EØS-reglene eller en trygdeavtale rett, selv om oppholdet er utenfor Norge? Et skjønn.
    public var oppholdskravetFravikes: Oppgitt<Bool>?
    /// I hvilke perioder har du vært medlem i folketrygden?
    public var medlemITrygden: OverTid<Bool>?
    /// Gir EØS-reglene eller en trygdeavtale rett, selv om søkeren ikke er medlem i folketrygden
    /// nå? Et skjønn.
    public var kravetOmMedlemskapNåFravikes: Oppgitt<Bool>?
    /// Har du en yrkesskade eller yrkessykdom som er godkjent etter folketrygdloven kapittel 13? Er
    /// saken om yrkesskade ikke avgjort, er svaret ukjent.
    public var harGodkjentYrkesskade: Oppgitt<Bool>?

    public init() {}

    /// Gjelder det utviklingsfasen eller oppstartfasen?
    public enum Etableringsfase: String, Valg {
      case utvikling
      case oppstart
    }

    /// Fører opplysningene under navnet sitt.
    public func før(_ sak: inout Opplysningsfører) {
      sak.før("harOpparbeidetNyRettTilSykepenger", harOpparbeidetNyRettTilSykepenger)
      sak.før("utenNySykepengerettFra", utenNySykepengerettFra)
      sak.før("harMottattAapFør", harMottattAapFør)
      sak.før("aapOpphørteDen", aapOpphørteDen)
      sak.før("bleArbeidsuførDen", bleArbeidsuførDen)
      sak.før("erArbeidsuførAvSammeSykdom", erArbeidsuførAvSammeSykdom)
      sak.før("harBruktOppSykepengedagene", harBruktOppSykepengedagene)
      sak.før("bleArbeidsuførMensIArbeid", bleArbeidsuførMensIArbeid)
      sak.før("erFortsattArbeidsufør", erFortsattArbeidsufør)
      sak.før("harFåttForeldrepengerEtterAap", harFåttForeldrepengerEtterAap)
      sak.før("foreldrepengeneOpphørteDen", foreldrepengeneOpphørteDen)
      sak.før("erIArbeidsgiverperioden", erIArbeidsgiverperioden)
      sak.før("følgerKraveneVedSykmelding", følgerKraveneVedSykmelding)
      sak.før("aapGisUtenNySykepengerett", aapGisUtenNySykepengerett)
      sak.før("erStudentSomHarAvbruttStudiet", erStudentSomHarAvbruttStudiet)
      sak.før("trengerBehandlingForÅGjenopptaStudiet", trengerBehandlingForÅGjenopptaStudiet)
      sak.før("aapGisTilStudenten", aapGisTilStudenten)
      sak.før("etablererEgenVirksomhet", etablererEgenVirksomhet)
      sak.før("erNyVirksomhet", erNyVirksomhet)
      sak.før("antasÅBliSelvforsørget", antasÅBliSelvforsørget)
      sak.før("harNæringsfagligVurdering", harNæringsfagligVurdering)
      sak.før("etableringsfase", etableringsfase)
      sak.før("søkteFørEtableringsfasen", søkteFørEtableringsfasen)
      sak.før("etableringsfasenRegnesFra", etableringsfasenRegnesFra)
      sak.før(
        "etableringenLarSegÅpenbartIkkeGjennomføre", etableringenLarSegÅpenbartIkkeGjennomføre)
      sak.før("aapGisUnderEtablering", aapGisUnderEtablering)
      sak.før("venterPåAktivitet", venterPåAktivitet)
      sak.før("aapGisIVentetiden", aapGisIVentetiden)
      sak.før("sattIStandTilÅSkaffeArbeid", sattIStandTilÅSkaffeArbeid)
      sak.før("sattIStandTilÅSkaffeArbeidDen", sattIStandTilÅSkaffeArbeidDen)
      sak.før("harFåttArbeidEllerTilbud", harFåttArbeidEllerTilbud)
      sak.før("fyllerKravetTilReellArbeidssøker", fyllerKravetTilReellArbeidssøker)
      sak.før("fyllerMeldepliktenSomArbeidssøker", fyllerMeldepliktenSomArbeidssøker)
      sak.før("harTidsbegrensetBortfall", harTidsbegrensetBortfall)
      sak.før("aapGisSomArbeidssøker", aapGisSomArbeidssøker)
      sak.før("skalVurderesForUføretrygd", skalVurderesForUføretrygd)
      sak.før("aapUnderUførevurderingFra", aapUnderUførevurderingFra)
      sak.før("kravetOmUføretrygdErBehandlet", kravetOmUføretrygdErBehandlet)
      sak.før("aapGisUnderUførevurdering", aapGisUnderUførevurdering)
      sak.før("erInnvilgetUføretrygd", erInnvilgetUføretrygd)
      sak.før("uføretrygdenVirkerFra", uføretrygdenVirkerFra)
      sak.før("aktivitetskraveneErFastsatt", aktivitetskraveneErFastsatt)
      sak.før("medvirkerVedAktivitetsplanen", medvirkerVedAktivitetsplanen)
      sak.før("bidrarAktivtIProsessen", bidrarAktivtIProsessen)
      sak.før("harFraværFraFastsattAktivitet", harFraværFraFastsattAktivitet)
      sak.før("fraværsdagerIMeldeperioden", fraværsdagerIMeldeperioden)
      sak.før("fraværetSkyldesSterkeVelferdsgrunner", fraværetSkyldesSterkeVelferdsgrunner)
      sak.før("fraværetSkyldesSykdomEllerSkade", fraværetSkyldesSykdomEllerSkade)
      sak.før("erTilbakeIAktivitet", erTilbakeIAktivitet)
      sak.før("aapBleStansetForFravær", aapBleStansetForFravær)
      sak.før("harBruttBestemtAktivitetsplikt", harBruttBestemtAktivitetsplikt)
      sak.før("pliktbruddetSkjedde", pliktbruddetSkjedde)
      sak.før("harRimeligGrunnForPliktbruddet", harRimeligGrunnForPliktbruddet)
      sak.før("fastsattMeldedag", fastsattMeldedag)
      sak.før("harMeldtSegPåFastsattDag", harMeldtSegPåFastsattDag)
      sak.før("harMeldtSegPåNytt", harMeldtSegPåNytt)
      sak.før("erFritattFraMeldeplikten", erFritattFraMeldeplikten)
      sak.før("meldepliktenErUnødigTyngende", meldepliktenErUnødigTyngende)
      sak.før("harRimeligGrunnTilÅIkkeMeldeSeg", harRimeligGrunnTilÅIkkeMeldeSeg)
      sak.før("aapBleStansetForManglendeMelding", aapBleStansetForManglendeMelding)
      sak.før("harFåttVarselOmStans", harFåttVarselOmStans)
      sak.før("erOrientertOmReduksjon", erOrientertOmReduksjon)
      sak.før("nedsettelsenSkyldesYrkesskaden", nedsettelsenSkyldesYrkesskaden)
      sak.før("mottarAap", mottarAap)
      sak.før("arbeidsevneNedsattMedTidTilAktivitet", arbeidsevneNedsattMedTidTilAktivitet)
      sak.før("erNærFulltArbeid", erNærFulltArbeid)
      sak.før("arbeiderProsent", arbeiderProsent)
      sak.før("nærFulltArbeidFra", nærFulltArbeidFra)
      sak.før("harHattPeriodeNærFulltArbeidFør", harHattPeriodeNærFulltArbeidFør)
      sak.før("sitterIVaretektEllerSoner", sitterIVaretektEllerSoner)
      sak.før("formuenErUnderForvaltning", formuenErUnderForvaltning)
      sak.før("arbeiderForArbeidsgiverUtenforAnstalten", arbeiderForArbeidsgiverUtenforAnstalten)
      sak.før("harRettTilAnnenFullYtelse", harRettTilAnnenFullYtelse)
      sak.før("harValgtAap", harValgtAap)
      sak.før("harRettTilSykepenger", harRettTilSykepenger)
      sak.før("sykepengegrunnlag", sykepengegrunnlag)
      sak.før("erSykmeldtFraDeltidsstilling", erSykmeldtFraDeltidsstilling)
      sak.før("fårInntektstapetDekketEtterAnnenLov", fårInntektstapetDekketEtterAnnenLov)
      sak.før("aapSkalGjenopptas", aapSkalGjenopptas)
      sak.før("aapStansetFra", aapStansetFra)
      sak.før("harMottattAapUtStønadsperioden", harMottattAapUtStønadsperioden)
      sak.før("fårForeldrepengerOpptjentPåAap", fårForeldrepengerOpptjentPåAap)
      sak.før("sisteDagIStønadsperioden", sisteDagIStønadsperioden)
      sak.før("erAlvorligSykEllerSkadet", erAlvorligSykEllerSkadet)
      sak.før("stønadsperiodenRegnesFra", stønadsperiodenRegnesFra)
      sak.før("harHattAapUtenOpphørSiden2017", harHattAapUtenOpphørSiden2017)
      sak.før("aapErNødvendigForAktiviteten", aapErNødvendigForAktiviteten)
      sak.før("stønadsperiodenForlenges", stønadsperiodenForlenges)
      sak.før("erSærligTilfelle", erSærligTilfelle)
      sak.før("sykdomErHovedårsakTilManglendeAvklaring", sykdomErHovedårsakTilManglendeAvklaring)
      sak.før("begynteEtterLangvarigUtredning", begynteEtterLangvarigUtredning)
      sak.før("varForhindretFraÅKombinere", varForhindretFraÅKombinere)
      sak.før("erIArbeid", erIArbeid)
      sak.før("erNærVedÅØkeArbeidsevnen", erNærVedÅØkeArbeidsevnen)
      sak.før("erNærVedÅKommeIArbeid", erNærVedÅKommeIArbeid)
      sak.før("oppnåeligArbeidsevne", oppnåeligArbeidsevne)
      sak.før("deltarPåOpplæringstiltak", deltarPåOpplæringstiltak)
      sak.før("harTjenesteIInternasjonalOrganisasjon", harTjenesteIInternasjonalOrganisasjon)
      sak.før(
        "datoArbeidsevnenNedsattMedMinstHalvparten", datoArbeidsevnenNedsattMedMinstHalvparten)
      sak.før("varIStandTilOrdinærtArbeid", varIStandTilOrdinærtArbeid)
      sak.før("fårBehandlingEllerTiltakUtenforNorge", fårBehandlingEllerTiltakUtenforNorge)
      sak.før("utenlandsoppholdetErISamsvarMedPlanen", utenlandsoppholdetErISamsvarMedPlanen)
      sak.før("dagerUtenforNorgeIKalenderåret", dagerUtenforNorgeIKalenderåret)
      sak.før("søkteOmUtenlandsoppholdPåForhånd", søkteOmUtenlandsoppholdPåForhånd)
      sak.før("utenlandsoppholdetErGodkjent", utenlandsoppholdetErGodkjent)
      sak.før(
        "utenlandsoppholdetErForenligMedAktiviteten", utenlandsoppholdetErForenligMedAktiviteten)
      sak.før("utenlandsoppholdetHindrerOppfølging", utenlandsoppholdetHindrerOppfølging)
      sak.før(
        "utenlandsoppholdetErForEnBegrensetPeriode", utenlandsoppholdetErForEnBegrensetPeriode)
      sak.før("pensjonsgivendeInntektÅretFør", pensjonsgivendeInntektÅretFør)
      sak.før("pensjonsgivendeInntektTreÅrFør", pensjonsgivendeInntektTreÅrFør)
      sak.før("harRettTilHelAlderspensjon", harRettTilHelAlderspensjon)
      sak.før(
        "mottarGjenlevendeytelsePåMinstePensjonsnivå", mottarGjenlevendeytelsePåMinstePensjonsnivå)
      sak.før("arbeidsevneNedsattMed", arbeidsevneNedsattMed)
      sak.før("harSykdomSkadeEllerLyte", harSykdomSkadeEllerLyte)
      sak.før("sykdomErVesentligMedvirkendeÅrsak", sykdomErVesentligMedvirkendeÅrsak)
      sak.før("nedsettelsenHarEnVissVarighet", nedsettelsenHarEnVissVarighet)
      sak.før("nedsettelsenSkyldesSykdomSkadeEllerLyte", nedsettelsenSkyldesSykdomSkadeEllerLyte)
      sak.før("hindresIÅBeholdeEllerSkaffeArbeid", hindresIÅBeholdeEllerSkaffeArbeid)
      sak.før("harBehovForAktivBehandling", harBehovForAktivBehandling)
      sak.før("harBehovForArbeidsrettetTiltak", harBehovForArbeidsrettetTiltak)
      sak.før("harPrøvdBehandlingEllerTiltak", harPrøvdBehandlingEllerTiltak)
      sak.før("harVissMulighetForÅKommeIArbeid", harVissMulighetForÅKommeIArbeid)
      sak.før("fårAnnenOppfølgingFraNav", fårAnnenOppfølgingFraNav)
      sak.før("fårOppfølgingFraNav", fårOppfølgingFraNav)
      sak.før("fødselsdato", fødselsdato)
      sak.før("oppholderSegINorge", oppholderSegINorge)
      sak.før("erEøsBorger", erEøsBorger)
      sak.før("oppholderSegIAnnetEøsLand", oppholderSegIAnnetEøsLand)
      sak.før("oppholderSegIAvtaleland", oppholderSegIAvtaleland)
      sak.før("harFlyktningstatus", harFlyktningstatus)
      sak.før("medlemskapskravetFravikes", medlemskapskravetFravikes)
      sak.før("oppholdskravetFravikes", oppholdskravetFravikes)
      sak.før("medlemITrygden", medlemITrygden)
      sak.før("kravetOmMedlemskapNåFravikes", kravetOmMedlemskapNåFravikes)
      sak.før("harGodkjentYrkesskade", harGodkjentYrkesskade)
    }
  }

  /// Det regelsettet kan avgjøre.
  public enum Avgjørelse: String, CaseIterable, Sendable {
    /// plikten til å bidra aktivt
    case bruddPåAktivitetsplikten
    /// stans av AAP på grunn av fravær
    case stansVedFravær
    /// etterbetaling av AAP etter stans ved fravær
    case etterbetalingEtterFravær
    /// reduksjon av AAP
    case reduksjonVedPliktbrudd
    /// stans av AAP på grunn av meldeplikten
    case stansVedManglendeMelding
    /// etterbetaling av AAP etter stans når meldeplikten ikke var fulgt
    case etterbetalingEtterManglendeMelding
    /// arbeidsavklaringspenger (AAP)
    case arbeidsavklaringspenger
  }

  /// Vilkårene, i lovens rekkefølge.
  public enum Vilkår: String, CaseIterable, Sendable {
    /// folketrygdloven kapittel 2
    case medlemNå
    /// folketrygdloven § 11-2 første ledd
    case forutgåendeMedlemskap
    /// folketrygdloven § 11-3 første ledd
    case opphold
    /// folketrygdloven § 11-4 første ledd første punktum
    case harFylt18År
    /// folketrygdloven § 11-4 første ledd andre punktum
    case innenforØvreAldersgrense
    /// folketrygdloven § 11-4 andre ledd
    case inntektFørNedsettelsen
    /// folketrygdloven § 11-5 første ledd, sett sammen med § 11-13 første ledd
    case vissVarighet
    /// folketrygdloven § 11-5 første ledd
    case hindresIArbeid
    /// folketrygdloven § 11-5 første ledd første punktum
    case arbeidsevnenErNedsattNok
    /// folketrygdloven § 11-5 første ledd andre punktum
    case sykdomErÅrsak
    /// folketrygdloven § 11-6 første ledd
    case behovForBistand
    /// folketrygdloven § 11-7 første ledd
    case bidrarAktivt
    /// folketrygdloven § 11-7 første ledd
    case manglendeBidrag
    /// folketrygdloven § 11-8 første ledd
    case fraværFraAktivitet
    /// folketrygdloven § 11-8 første ledd
    case fraværetVarer
    /// folketrygdloven § 11-8 andre ledd
    case haddeGrunnTilFraværet
    /// folketrygdloven § 11-8 andre ledd
    case stansetForFravær
    /// folketrygdloven § 11-9 første ledd
    case bruddPåBestemtPlikt
    /// folketrygdloven § 11-9 første ledd
    case utenRimeligGrunnForBruddet
    /// folketrygdloven § 11-9 andre ledd
    case ileggesITide
    /// folketrygdloven § 11-7, slik den lød fra 2010 til 2017
    case utenRimeligGrunnTilÅIkkeMeldeSeg
    /// folketrygdloven § 11-10 andre ledd første punktum
    case ikkeMeldtSeg
    /// folketrygdloven § 11-10 andre ledd andre punktum
    case haddeRimeligGrunnTilÅIkkeMeldeSeg
    /// folketrygdloven § 11-10 andre ledd andre punktum
    case stansetForManglendeMelding
    /// folketrygdloven § 11-12 første ledd
    case aapErNødvendig
    /// folketrygdloven § 11-12 første ledd
    case innenforStønadsperioden
    /// folketrygdloven § 11-13 første ledd
    case harTilknytningTilTidligereYtelse
    /// folketrygdloven § 11-13 første ledd
    case innenSeksMånederUtenSykepengerett
    /// folketrygdloven § 11-13 første ledd
    case kanGisUtenNySykepengerett
    /// folketrygdloven § 11-13 andre ledd første punktum
    case utenforArbeidsgiverperioden
    /// folketrygdloven § 11-13 andre ledd andre punktum
    case kraveneVedSykmeldingErFulgt
    /// folketrygdloven § 11-14 første ledd
    case behandlingForÅGjenopptaStudiet
    /// folketrygdloven § 11-14 første ledd
    case kanGisTilStudent
    /// folketrygdloven § 11-15 første ledd første punktum
    case blirSelvforsørget
    /// folketrygdloven § 11-15 første ledd første punktum
    case kanGisUnderEtablering
    /// folketrygdloven § 11-15 første ledd andre punktum
    case virksomhetenErNy
    /// folketrygdloven § 11-15 andre ledd
    case innenforEtableringsfasen
    /// folketrygdloven § 11-15 andre ledd første punktum
    case søkteFørFasen
    /// folketrygdloven § 11-15 tredje ledd første punktum
    case næringsfagligVurdering
    /// folketrygdloven § 11-15 fjerde ledd
    case etableringenKanGjennomføres
    /// folketrygdloven § 11-16 første ledd
    case kanGisIVentetiden
    /// folketrygdloven § 11-16 første ledd
    case venterPåPlanBehandlingEllerTiltak
    /// folketrygdloven § 11-17 første punktum
    case harIkkeFåttArbeid
    /// folketrygdloven § 11-17 første punktum
    case innenforTidenSomArbeidssøker
    /// folketrygdloven § 11-17 første punktum
    case kanGisSomArbeidssøker
    /// folketrygdloven § 11-17 andre punktum
    case erMeldtSomArbeidssøker
    /// folketrygdloven § 11-17 andre punktum
    case erReellArbeidssøker
    /// folketrygdloven § 11-17 tredje punktum
    case ikkeTidsbegrensetBortfall
    /// folketrygdloven § 11-18 første ledd
    case innenforTidenTilUførevurdering
    /// folketrygdloven § 11-18 første ledd
    case kanGisUnderUførevurdering
    /// folketrygdloven § 11-18 andre ledd
    case førUføretrygdenVirker
    /// folketrygdloven § 11-23 fjerde ledd første punktum
    case arbeiderIkkeForMye
    /// folketrygdloven § 11-26 første ledd
    case ikkeIVaretektEllerSoning
    /// folketrygdloven § 11-27 første ledd første punktum
    case velgerAap
    /// folketrygdloven § 11-27 første ledd andre punktum
    case sykepengeneErBruktFørst
    /// folketrygdloven § 11-29 første ledd
    case inntektstapetErIkkeDekket
    /// folketrygdloven § 11-31 første ledd første punktum
    case karensperiodenErOver
    /// folketrygdloven § 11-31 første ledd første punktum
    case nyttKravErSattFram
  }

  /// Verdiene som avgjørelsene fastsetter; nil for dem denne avgjørelsen ikke gjør.
  public struct Fastsatt: FastsatteVerdier {
    public let vedtak: Vedtak

    public init(_ vedtak: Vedtak) { self.vedtak = vedtak }
  }
}
