// Generert fra RuleSets/felles – ikke rediger. Oppskrift: ARCHITECTURE.md.

public import Rules

/// Felles regler
public enum Felles: TypetRegelsett {
  public static let id = "felles"

  /// Opplysningene i en sak. Nil er ukjent og ikke spurt om.
  public struct Opplysninger: TypedeOpplysninger {
    /// Er det klaget over en avgjørelse overfor en arrangør om en plass, eller over inntak eller
    /// opphør som en arbeidsgiver har bestemt?
    public var gjelderArrangørEllerArbeidsgiversInntak: Oppgitt<Bool>?
    /// Er det klaget over at en annen har fått tjenesten?
    public var klagenGjelderAtAndreFikkTjenesten: Oppgitt<Bool>?
    /// Berører avgjørelsen et barn, som part eller som barn av søkeren?
    public var avgjørelsenBerørerBarn: Oppgitt<Bool>?
    /// Er det vurdert hva som er best for barnet, og er det tatt med som et grunnleggende hensyn?
    /// Et skjønn.
    public var barnetsBesteErTattMed: Oppgitt<Bool>?
    /// Gir EØS-reglene eller en trygdeavtale rett, selv om tiden som medlem i Norge er for kort? Et
    /// skjønn.
    public var medlemskapskravetFravikes: Oppgitt<Bool>?
    /// Gir EØS-reglene eller en trygdeavtale rett, selv om oppholdet er utenfor Norge? Et skjønn.
    public var oppholdskravetFravikes: Oppgitt<Bool>?
    /// Er oppholdet i Norge ment å vare minst 12 måneder? Et skjønn.
    public var oppholdErMentÅVareTolvMåneder: Oppgitt<Bool>?
    /// Hvilken dag kom du til Norge for å bo her? Har du bodd her hele livet, er det fødselsdagen
    /// din.
    public var innreisedato: Oppgitt<Dato>?
    /// Er fraværet fra Norge midlertidig, og ikke ment å vare mer enn 12 måneder? Et skjønn.
    public var fraværetErMidlertidig: Oppgitt<Bool>?
    /// Har du vært, eller skal du være, i utlandet mer enn seks måneder per år i to eller flere år
    /// på rad?
    public var merEnnSeksMånederUteToÅrPåRad: Oppgitt<Bool>?
    /// I hvilke perioder har du lovlig opphold i Norge?
    public var harLovligOppholdINorge: OverTid<Bool>?
    /// Gjelder et annet lands trygd i stedet for den norske, etter EØS-reglene eller en
    /// trygdeavtale? Et skjønn.
    public var annetLandsTrygdGjelder: Oppgitt<Bool>?
    /// Er personen unntatt fra medlemskap etter §§ 2-11 til 2-13 (ambassade, turistskip, utenlandsk
    /// trygd) eller § 2-17 (fengsel mv.)?
    public var erUnntattFraMedlemskap: Oppgitt<Bool>?
    /// I hvilke perioder har du vært medlem i folketrygden?
    public var medlemITrygden: OverTid<Bool>?
    /// Gir EØS-reglene eller en trygdeavtale rett, selv om søkeren ikke er medlem i folketrygden
    /// nå? Et skjønn.
    public var kravetOmMedlemskapNåFravikes: Oppgitt<Bool>?
    /// Gjelder saken en skade eller sykdom etter en arbeidsulykke, eller en yrkessykdom?
    public var kravetGjelder: Oppgitt<KravetGjelder>?
    /// Var personen yrkesskadedekket da det skjedde (§§ 13-6 til 13-13)?
    public var erYrkesskadedekket: Oppgitt<Bool>?
    /// Har personen vært utsatt for en plutselig eller uventet ytre hending i arbeidet? Et skjønn.
    public var varPlutseligEllerUventetHending: Oppgitt<Bool>?
    /// Skjedde det noe konkret og tidsbegrenset, med en påkjenning som er usedvanlig i dette
    /// arbeidet? Et skjønn.
    public var varUsedvanligPåkjenning: Oppgitt<Bool>?
    /// Skyldes skaden eller sykdommen ulykken? Et skjønn.
    public var skyldesArbeidsulykken: Oppgitt<Bool>?
    /// Er det en lidelse i muskler og skjelett, eller etter psykisk påkjenning, som har utviklet
    /// seg over tid? Et skjønn.
    public var erBelastningOverTid: Oppgitt<Bool>?
    /// Er sykdommen angitt i forskriften om yrkessykdommer?
    public var sykdomErAngittIForskrift: Oppgitt<Bool>?
    /// Er sykdomsbildet karakteristisk, og i samsvar med det påvirkningen kan framkalle? Et skjønn.
    public var sykdomsbildetErKarakteristisk: Oppgitt<Bool>?
    /// Var påvirkningen så lang og sterk at det er en rimelig sammenheng med sykdommen? Et skjønn.
    public var påvirkningenVarStorNok: Oppgitt<Bool>?
    /// Har symptomene oppstått i rimelig tid etter påvirkningen? Et skjønn.
    public var symptomeneKomIRimeligTid: Oppgitt<Bool>?
    /// Er det mer sannsynlig at en annen sykdom eller påvirkning er årsak til symptomene? Et
    /// skjønn.
    public var annenÅrsakErMerSannsynlig: Oppgitt<Bool>?
    /// Hvilken dag skjedde ulykken? Ved sykdom: Hvilken dag ble medlemmet eller den meldepliktige
    /// klar over årsaken?
    public var ulykkesdagEllerKunnskapsdag: Oppgitt<Dato>?
    /// Hvilken dag ble skaden eller sykdommen meldt til Nav?
    public var skadenMeldt: Oppgitt<Dato>?
    /// Er det klart at forholdet er en yrkesskade? Et skjønn.
    public var erKlartEnYrkesskade: Oppgitt<Bool>?
    /// Er det særlige grunner til at skaden ikke ble meldt i rett tid? Et skjønn.
    public var særligeGrunnerForSenMelding: Oppgitt<Bool>?
    /// Bør det gjøres unntak fra meldefristen? Et skjønn.
    public var meldefristenBørFravikes: Oppgitt<Bool>?
    /// Har du en yrkesskade eller yrkessykdom som er godkjent etter folketrygdloven kapittel 13? Er
    /// saken om yrkesskade ikke avgjort, er svaret ukjent.
    public var harGodkjentYrkesskade: Oppgitt<Bool>?
    /// Har klageinstansen avgjort klagen din?
    public var klagenErAvgjort: Oppgitt<Bool>?
    /// Kan klageinstansens vedtak ankes til Trygderetten?
    public var vedtaketKanAnkes: Oppgitt<Bool>?
    /// Har Trygderetten avgjort anken din?
    public var ankenErAvgjort: Oppgitt<Bool>?
    /// Sto det i brevet om vedtaket at du må bruke retten til å klage og anke før du kan gå til
    /// domstolen?
    public var brevetOpplysteOmDomstolen: Oppgitt<Bool>?
    /// Er opplysningene nødvendige for å vurdere retten til ytelsen, eller for å kontrollere den?
    /// Et skjønn.
    public var opplysningeneErNødvendige: Oppgitt<Bool>?
    /// Hvilken dag ba Nav om opplysningene?
    public var påleggSendt: Oppgitt<Dato>?
    /// Sa brevet tydelig hvilke opplysninger eller dokumenter som manglet?
    public var påleggSierHva: Oppgitt<Bool>?
    /// Sa brevet hva som kan skje hvis opplysningene ikke kommer?
    public var påleggSierFølgen: Oppgitt<Bool>?
    /// Hva var siste dag for å sende opplysningene?
    public var påleggFrist: Oppgitt<Dato>?
    /// Har Nav fått opplysningene, fra deg eller fra andre?
    public var opplysningeneErKommet: Oppgitt<Bool>?
    /// Kan Nav hente opplysningene fra lege, arbeidsgiver, register eller andre etter § 21-4?
    public var navKanHenteSelv: Oppgitt<Bool>?
    /// Har Nav prøvd å hente opplysningene der Nav kan, uten å få dem?
    public var navHarForsøktÅHente: Oppgitt<Bool>?
    /// Gjelder saken uriktige opplysninger, opplysninger som er holdt tilbake, eller et pålegg som
    /// ikke er fulgt?
    public var sakenGjelder: Oppgitt<SakenGjelder>?
    /// Har personen gitt uriktige opplysninger mot bedre vitende? Et skjønn.
    public var gaUriktigeOpplysninger: Oppgitt<Bool>?
    /// Har personen holdt tilbake opplysninger som er viktige for rettigheter eller plikter etter
    /// loven? Et skjønn.
    public var holdtTilbakeOpplysninger: Oppgitt<Bool>?
    /// Har personen en rimelig grunn til at pålegget ikke er fulgt? Et skjønn.
    public var haddeRimeligGrunnTilÅIkkeSvare: Oppgitt<Bool>?
    /// Bør kravet avslås, eller ytelsen holdes tilbake eller stanses? Er det for strengt, er svaret
    /// nei. Et skjønn.
    public var kravetBørAvslåsEllerStanses: Oppgitt<Bool>?
    /// Fra hvilken dag var kravene for å endre ytelsen møtt?
    public var endringKravMøttFra: Oppgitt<Dato>?
    /// Settes ytelsen opp eller ned?
    public var endringsretning: Oppgitt<Endringsretning>?
    /// Hvilken ytelse gjelder kravet?
    public var slagYtelse: Oppgitt<SlagYtelse>?
    /// Er kravet om ytelsen satt fram?
    public var harSattFramKrav: Oppgitt<Bool>?
    /// Hvilken dag kunne kravet tidligst ha vært satt fram? Et skjønn.
    public var kunneTidligstSøke: Oppgitt<Dato>?
    /// Er det åpenbart at søkeren ikke har vært i stand til å sette fram krav tidligere? Et skjønn.
    public var åpenbartIkkeIStandTilÅSøke: Oppgitt<Bool>?
    /// Har søkeren ikke satt fram krav tidligere fordi trygdens organer ga misvisende opplysninger?
    /// Et skjønn.
    public var søkteSentFordiNavVilledet: Oppgitt<Bool>?
    /// Bør ytelsen gis for inntil tre år før kravet ble satt fram? Et skjønn.
    public var ytelsenBørGisTreÅrTilbake: Oppgitt<Bool>?
    /// Når ble barnet som stønaden gjelder, født?
    public var barnetBleFødt: Oppgitt<Dato>?
    /// Er du enslig mor, og gjelder kravet tiden før barnet ble født?
    public var kravetGjelderTidenFørFødselen: Oppgitt<Bool>?
    /// Fra hvilken dag var alle kravene til ytelsen møtt?
    public var alleKravMøttFra: Oppgitt<Dato>?
    /// Hvilken dag slutter retten til sykepenger?
    public var sykepengerettenSlutter: Oppgitt<Dato>?
    /// Har du rett til sykepenger når kravene til uføretrygd er møtt?
    public var harRettTilSykepenger: Oppgitt<Bool>?
    /// Er AAP innvilget for samme måned, blir gradert uføretrygd hel, eller har det vært en periode
    /// uten utbetaling etter § 12-10 tredje ledd?
    public var uføretrygdSærtilfelle: Oppgitt<Bool>?
    /// I hvilke perioder har du mottatt arbeidsavklaringspenger (AAP)?
    public var harMottattAapDagen: OverTid<Bool>?
    /// Har retten til ytelsen falt bort?
    public var rettenHarFaltBort: Oppgitt<Bool>?
    /// Hvilken dag falt retten til ytelsen bort?
    public var rettenFaltBortDato: Oppgitt<Dato>?
    /// Er det omsorgen for barn som er opphørt, og var det uventet? Et skjønn.
    public var omsorgenOpphørteUventet: Oppgitt<Bool>?
    /// Skal pensjonen avløses av en annen pensjon?
    public var avløsesAvNyPensjon: Oppgitt<Bool>?
    /// Har søkeren før fått avslag på samme ytelse på grunn av feil hos Nav, eller gale
    /// opplysninger fra andre enn søkeren? Et skjønn.
    public var tidligereAvslagSkyldtesFeil: Oppgitt<Bool>?
    /// Fra hvilken dag skulle ytelsen ha vært gitt hvis det første kravet var godtatt? Et skjønn.
    public var ytelsenSkulleVærtGittFra: Oppgitt<Dato>?
    /// Har parten uttalt seg i saken ved søknad eller på annen måte, også om det vedtaket skal
    /// bygge på?
    public var partenHarUttaltSeg: Oppgitt<Bool>?
    /// Er det sendt varsel som sier hva saken gjelder, hva parten trenger å vite, og en frist for å
    /// svare?
    public var varselErSendt: Oppgitt<Bool>?
    /// Hva er siste dag for å svare på varselet?
    public var varselFrist: Oppgitt<Dato>?
    /// Er varsel ikke praktisk mulig, eller er det fare for at vedtaket da ikke kan gjennomføres?
    /// Et skjønn.
    public var varselIkkeMulig: Oppgitt<Bool>?
    /// Mangler parten kjent adresse, og vil ettersporing kreve mer enn rimelig? Et skjønn.
    public var partenErUkjentEttersporet: Oppgitt<Bool>?
    /// Vet parten at vedtaket kommer, og har hatt grunn og tid til å uttale seg? Eller er varsel
    /// åpenbart unødvendig? Et skjønn.
    public var varselErUnødvendig: Oppgitt<Bool>?
    /// Blir parten representert av verge i saken?
    public var representeresAvVerge: Oppgitt<Bool>?
    /// Har den unge selv uttalt seg i saken, eller selv fått varsel og mulighet til det? Det er
    /// ikke nok at vergen har uttalt seg.
    public var denUngeErVarslet: Oppgitt<Bool>?
    /// Har Nav fått opplysninger om parten fra andre, som parten har rett til å se?
    public var harOpplysningerFraAndre: Oppgitt<Bool>?
    /// Er opplysningene lagt fram for parten, med mulighet til å uttale seg?
    public var opplysningeneErForelagt: Oppgitt<Bool>?
    /// Er opplysningene bekreftet av parten, uten avgjørende betydning, haster saken, eller er det
    /// ellers unødvendig å legge dem fram (andre ledd a til c)? Et skjønn.
    public var foreleggingErUnødvendig: Oppgitt<Bool>?
    /// Er den unge i stand til å danne seg egne synspunkter på det saken gjelder? Et skjønn.
    public var kanDanneSegEgneSynspunkter: Oppgitt<Bool>?
    /// Har den unge fått mulighet til å si hva han eller hun mener?
    public var denUngeHarKunnetSiSittSyn: Oppgitt<Bool>?
    /// Er opplysningene fra andre lagt fram for den unge selv, eller har den unge sagt at det ikke
    /// er nødvendig?
    public var opplysningeneErForelagtDenUnge: Oppgitt<Bool>?
    /// Har parten, eller vergen hvis parten har verge, fått melding om vedtaket?
    public var partenErUnderrettet: Oppgitt<Bool>?
    /// Har den unge selv fått melding om vedtaket?
    public var denUngeHarFåttVedtaket: Oppgitt<Bool>?
    /// Hva slags vedtak klages det over?
    public var klageOver: Oppgitt<KlageOver>?
    /// Er det klaget over et enkeltvedtak, og ikke et vedtak som klageinstansen har truffet?
    public var påklagetErEnkeltvedtak: Oppgitt<Bool>?
    /// Er vedtaket rettet mot deg, eller gjelder saken deg direkte?
    public var klagerErPart: Oppgitt<Bool>?
    /// Har den som klager, rettslig klageinteresse i saken? Et skjønn.
    public var harRettsligKlageinteresse: Oppgitt<Bool>?
    /// Har du fått vedtaket, på papir eller digitalt?
    public var fikkUnderretning: Oppgitt<Bool>?
    /// Hvilken dag kom vedtaket fram til deg? Digitalt er det dagen vedtaket ble gjort tilgjengelig
    /// for deg.
    public var underretningKomFram: Oppgitt<Dato>?
    /// Hvilken dag fikk, eller burde den som klager fått, kjennskap til vedtaket? Et skjønn.
    public var fikkKjennskapTilVedtaket: Oppgitt<Dato>?
    /// Hvilken dag ble klagen sendt, postet eller levert?
    public var klageFremsatt: Oppgitt<Dato>?
    /// Kom vedtaket uten begrunnelse, og ba du om å få den før klagefristen var ute?
    public var harKrevdBegrunnelse: Oppgitt<Bool>?
    /// Hvilken dag kom begrunnelsen fram til deg?
    public var begrunnelseKomFram: Oppgitt<Dato>?
    /// Er klagefristen forlenget, og skjedde det før den var ute?
    public var klagefristenErForlenget: Oppgitt<Bool>?
    /// Til hvilken dag er klagefristen forlenget?
    public var forlengetKlagefrist: Oppgitt<Dato>?
    /// Ble klagen sendt i tide uten å komme fram, og gjentatt innen en uke etter at klageren fikk
    /// vite eller burde forstått det? Et skjønn.
    public var klagenBleGjentattITide: Oppgitt<Bool>?
    /// Hvilken dag ble vedtaket det klages over, truffet?
    public var påklagetVedtakTruffet: Oppgitt<Dato>?
    /// Er det slik at klageren, eller den som hjelper til, ikke kan lastes for at klagen kom for
    /// sent, eller for å ha drøyd etterpå? Et skjønn.
    public var kanIkkeLastesForOversittelsen: Oppgitt<Bool>?
    /// Er det av særlige grunner rimelig at klagen blir prøvd? Et skjønn.
    public var særligeGrunnerTilsierPrøving: Oppgitt<Bool>?
    /// Bør klagen behandles selv om den kom for sent? Et skjønn.
    public var klagenBørPrøvesLikevel: Oppgitt<Bool>?
    /// Hadde klagen mangler, og fikk klageren en frist for å rette dem?
    public var fikkFristForÅRetteKlagen: Oppgitt<Bool>?
    /// Hva var fristen for å rette klagen?
    public var fristForRettingAvKlagen: Oppgitt<Dato>?
    /// Er manglene i klagen rettet, så den kan behandles?
    public var klagenErRettetEllerUtfylt: Oppgitt<Bool>?
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

    public init() {}

    /// Gjelder saken en skade eller sykdom etter en arbeidsulykke, eller en yrkessykdom?
    public enum KravetGjelder: String, Valg {
      case arbeidsulykke
      case yrkessykdom
    }

    /// Gjelder saken uriktige opplysninger, opplysninger som er holdt tilbake, eller et pålegg som
    /// ikke er fulgt?
    public enum SakenGjelder: String, Valg {
      case uriktigeOpplysninger
      case tilbakeholdteOpplysninger
      case påleggSomIkkeErFulgt
    }

    /// Settes ytelsen opp eller ned?
    public enum Endringsretning: String, Valg {
      case høyere
      case lavere
    }

    /// Hvilken ytelse gjelder kravet?
    public enum SlagYtelse: String, Valg {
      case arbeidsavklaringspenger
      case dagpenger
      case annenDagytelse
      case uføretrygd
      case overgangsstønad
      case barnetilsyn
      case barnepensjon
      case menerstatning
      case alderspensjon
      case annenMånedsytelse
      case engangsytelse
    }

    /// Hva slags vedtak klages det over?
    public enum KlageOver: String, Valg {
      case folketrygdytelse
      case ankeTilTrygderetten
      case arbeidsmarkedstiltak
      case plassHosArbeidsgiver
      case behovsvurdering
      case annetVedtak
    }

    /// Fører opplysningene under navnet sitt.
    public func før(_ sak: inout Opplysningsfører) {
      sak.før("gjelderArrangørEllerArbeidsgiversInntak", gjelderArrangørEllerArbeidsgiversInntak)
      sak.før("klagenGjelderAtAndreFikkTjenesten", klagenGjelderAtAndreFikkTjenesten)
      sak.før("avgjørelsenBerørerBarn", avgjørelsenBerørerBarn)
      sak.før("barnetsBesteErTattMed", barnetsBesteErTattMed)
      sak.før("medlemskapskravetFravikes", medlemskapskravetFravikes)
      sak.før("oppholdskravetFravikes", oppholdskravetFravikes)
      sak.før("oppholdErMentÅVareTolvMåneder", oppholdErMentÅVareTolvMåneder)
      sak.før("innreisedato", innreisedato)
      sak.før("fraværetErMidlertidig", fraværetErMidlertidig)
      sak.før("merEnnSeksMånederUteToÅrPåRad", merEnnSeksMånederUteToÅrPåRad)
      sak.før("harLovligOppholdINorge", harLovligOppholdINorge)
      sak.før("annetLandsTrygdGjelder", annetLandsTrygdGjelder)
      sak.før("erUnntattFraMedlemskap", erUnntattFraMedlemskap)
      sak.før("medlemITrygden", medlemITrygden)
      sak.før("kravetOmMedlemskapNåFravikes", kravetOmMedlemskapNåFravikes)
      sak.før("kravetGjelder", kravetGjelder)
      sak.før("erYrkesskadedekket", erYrkesskadedekket)
      sak.før("varPlutseligEllerUventetHending", varPlutseligEllerUventetHending)
      sak.før("varUsedvanligPåkjenning", varUsedvanligPåkjenning)
      sak.før("skyldesArbeidsulykken", skyldesArbeidsulykken)
      sak.før("erBelastningOverTid", erBelastningOverTid)
      sak.før("sykdomErAngittIForskrift", sykdomErAngittIForskrift)
      sak.før("sykdomsbildetErKarakteristisk", sykdomsbildetErKarakteristisk)
      sak.før("påvirkningenVarStorNok", påvirkningenVarStorNok)
      sak.før("symptomeneKomIRimeligTid", symptomeneKomIRimeligTid)
      sak.før("annenÅrsakErMerSannsynlig", annenÅrsakErMerSannsynlig)
      sak.før("ulykkesdagEllerKunnskapsdag", ulykkesdagEllerKunnskapsdag)
      sak.før("skadenMeldt", skadenMeldt)
      sak.før("erKlartEnYrkesskade", erKlartEnYrkesskade)
      sak.før("særligeGrunnerForSenMelding", særligeGrunnerForSenMelding)
      sak.før("meldefristenBørFravikes", meldefristenBørFravikes)
      sak.før("harGodkjentYrkesskade", harGodkjentYrkesskade)
      sak.før("klagenErAvgjort", klagenErAvgjort)
      sak.før("vedtaketKanAnkes", vedtaketKanAnkes)
      sak.før("ankenErAvgjort", ankenErAvgjort)
      sak.før("brevetOpplysteOmDomstolen", brevetOpplysteOmDomstolen)
      sak.før("opplysningeneErNødvendige", opplysningeneErNødvendige)
      sak.før("påleggSendt", påleggSendt)
      sak.før("påleggSierHva", påleggSierHva)
      sak.før("påleggSierFølgen", påleggSierFølgen)
      sak.før("påleggFrist", påleggFrist)
      sak.før("opplysningeneErKommet", opplysningeneErKommet)
      sak.før("navKanHenteSelv", navKanHenteSelv)
      sak.før("navHarForsøktÅHente", navHarForsøktÅHente)
      sak.før("sakenGjelder", sakenGjelder)
      sak.før("gaUriktigeOpplysninger", gaUriktigeOpplysninger)
      sak.før("holdtTilbakeOpplysninger", holdtTilbakeOpplysninger)
      sak.før("haddeRimeligGrunnTilÅIkkeSvare", haddeRimeligGrunnTilÅIkkeSvare)
      sak.før("kravetBørAvslåsEllerStanses", kravetBørAvslåsEllerStanses)
      sak.før("endringKravMøttFra", endringKravMøttFra)
      sak.før("endringsretning", endringsretning)
      sak.før("slagYtelse", slagYtelse)
      sak.før("harSattFramKrav", harSattFramKrav)
      sak.før("kunneTidligstSøke", kunneTidligstSøke)
      sak.før("åpenbartIkkeIStandTilÅSøke", åpenbartIkkeIStandTilÅSøke)
      sak.før("søkteSentFordiNavVilledet", søkteSentFordiNavVilledet)
      sak.før("ytelsenBørGisTreÅrTilbake", ytelsenBørGisTreÅrTilbake)
      sak.før("barnetBleFødt", barnetBleFødt)
      sak.før("kravetGjelderTidenFørFødselen", kravetGjelderTidenFørFødselen)
      sak.før("alleKravMøttFra", alleKravMøttFra)
      sak.før("sykepengerettenSlutter", sykepengerettenSlutter)
      sak.før("harRettTilSykepenger", harRettTilSykepenger)
      sak.før("uføretrygdSærtilfelle", uføretrygdSærtilfelle)
      sak.før("harMottattAapDagen", harMottattAapDagen)
      sak.før("rettenHarFaltBort", rettenHarFaltBort)
      sak.før("rettenFaltBortDato", rettenFaltBortDato)
      sak.før("omsorgenOpphørteUventet", omsorgenOpphørteUventet)
      sak.før("avløsesAvNyPensjon", avløsesAvNyPensjon)
      sak.før("tidligereAvslagSkyldtesFeil", tidligereAvslagSkyldtesFeil)
      sak.før("ytelsenSkulleVærtGittFra", ytelsenSkulleVærtGittFra)
      sak.før("partenHarUttaltSeg", partenHarUttaltSeg)
      sak.før("varselErSendt", varselErSendt)
      sak.før("varselFrist", varselFrist)
      sak.før("varselIkkeMulig", varselIkkeMulig)
      sak.før("partenErUkjentEttersporet", partenErUkjentEttersporet)
      sak.før("varselErUnødvendig", varselErUnødvendig)
      sak.før("representeresAvVerge", representeresAvVerge)
      sak.før("denUngeErVarslet", denUngeErVarslet)
      sak.før("harOpplysningerFraAndre", harOpplysningerFraAndre)
      sak.før("opplysningeneErForelagt", opplysningeneErForelagt)
      sak.før("foreleggingErUnødvendig", foreleggingErUnødvendig)
      sak.før("kanDanneSegEgneSynspunkter", kanDanneSegEgneSynspunkter)
      sak.før("denUngeHarKunnetSiSittSyn", denUngeHarKunnetSiSittSyn)
      sak.før("opplysningeneErForelagtDenUnge", opplysningeneErForelagtDenUnge)
      sak.før("partenErUnderrettet", partenErUnderrettet)
      sak.før("denUngeHarFåttVedtaket", denUngeHarFåttVedtaket)
      sak.før("klageOver", klageOver)
      sak.før("påklagetErEnkeltvedtak", påklagetErEnkeltvedtak)
      sak.før("klagerErPart", klagerErPart)
      sak.før("harRettsligKlageinteresse", harRettsligKlageinteresse)
      sak.før("fikkUnderretning", fikkUnderretning)
      sak.før("underretningKomFram", underretningKomFram)
      sak.før("fikkKjennskapTilVedtaket", fikkKjennskapTilVedtaket)
      sak.før("klageFremsatt", klageFremsatt)
      sak.før("harKrevdBegrunnelse", harKrevdBegrunnelse)
      sak.før("begrunnelseKomFram", begrunnelseKomFram)
      sak.før("klagefristenErForlenget", klagefristenErForlenget)
      sak.før("forlengetKlagefrist", forlengetKlagefrist)
      sak.før("klagenBleGjentattITide", klagenBleGjentattITide)
      sak.før("påklagetVedtakTruffet", påklagetVedtakTruffet)
      sak.før("kanIkkeLastesForOversittelsen", kanIkkeLastesForOversittelsen)
      sak.før("særligeGrunnerTilsierPrøving", særligeGrunnerTilsierPrøving)
      sak.før("klagenBørPrøvesLikevel", klagenBørPrøvesLikevel)
      sak.før("fikkFristForÅRetteKlagen", fikkFristForÅRetteKlagen)
      sak.før("fristForRettingAvKlagen", fristForRettingAvKlagen)
      sak.før("klagenErRettetEllerUtfylt", klagenErRettetEllerUtfylt)
      sak.før("fødselsdato", fødselsdato)
      sak.før("oppholderSegINorge", oppholderSegINorge)
      sak.før("erEøsBorger", erEøsBorger)
      sak.før("oppholderSegIAnnetEøsLand", oppholderSegIAnnetEøsLand)
      sak.før("oppholderSegIAvtaleland", oppholderSegIAvtaleland)
      sak.før("harFlyktningstatus", harFlyktningstatus)
    }
  }

  /// Det regelsettet kan avgjøre.
  public enum Avgjørelse: String, CaseIterable, Sendable {
    /// om EØS-regler eller en avtale med et annet land gir deg rett
    case eøsEllerTrygdeavtale
    /// medlemskap i folketrygden
    case pliktigMedlemskap
    /// medlemskap i folketrygden nå
    case medlemskapNå
    /// godkjenning som yrkesskade
    case godkjentYrkesskade
    /// særfordeler ved yrkesskade
    case særfordelerVedYrkesskade
    /// om du kan ta saken til domstolen
    case kanGåTilDomstolen
    /// å gi Nav opplysninger
    case avslagEllerStansFordiOpplysningerMangler
    /// endring av ytelsen for denne dagen
    case endringAvYtelsen
    /// ytelsen for denne dagen
    case fraHvilkenDag
    /// en avgjørelse i saken nå
    case vedtaketKanTreffesNå
    /// melding om vedtaket
    case vedtaketErMeldtRiktig
    /// behandling av klagen
    case klagenTasTilBehandling
  }

  /// Vilkårene, i lovens rekkefølge.
  public enum Vilkår: String, CaseIterable, Sendable {
    /// folketrygdloven § 1-3 a tredje ledd og § 1-3 b tredje ledd
    case oppholdetErIkkeTilHinder
    /// folketrygdloven § 1-3 a tredje ledd og § 1-3 b tredje ledd
    case tidenSomMedlemErLangNok
    /// folketrygdloven §§ 2-1 a, 1-3 a og 1-3 b
    case ikkeMedlemNåErIkkeTilHinder
    /// folketrygdloven kapittel 2
    case medlemNå
    /// folketrygdloven § 2-1 andre ledd
    case bosattINorge
    /// folketrygdloven § 2-1 tredje ledd
    case harLovligOpphold
    /// folketrygdloven §§ 2-1 a, 1-3 a og 1-3 b
    case norskTrygdGjelder
    /// folketrygdloven §§ 2-11 til 2-13 og 2-17
    case ikkeUnntattFraMedlemskap
    /// folketrygdloven § 13-2 første ledd
    case harRettTilSærfordeler
    /// folketrygdloven § 13-3 første ledd og § 13-4 tredje ledd
    case varYrkesskadedekket
    /// folketrygdloven § 13-3 første ledd
    case skadenSkyldesUlykken
    /// folketrygdloven § 13-3 andre ledd
    case varArbeidsulykke
    /// folketrygdloven § 13-3 tredje ledd
    case ikkeBelastningslidelse
    /// folketrygdloven § 13-4 første ledd
    case sykdommenStårIForskriften
    /// folketrygdloven § 13-4 andre ledd
    case erYrkessykdom
    /// folketrygdloven § 13-14 fjerde ledd
    case skadenErMeldtITide
    /// folketrygdloven § 21-3 og forvaltningsloven §§ 11, 16 og 17
    case påleggetVarRiktig
    /// folketrygdloven § 21-3 første ledd
    case opplysningeneTrengs
    /// folketrygdloven § 21-4 og forvaltningsloven § 17 første ledd
    case navHarPrøvdSelv
    /// folketrygdloven § 21-7
    case avslagEllerStansErRiktig
    /// folketrygdloven § 21-7 bokstav a
    case harGittUriktigeOpplysninger
    /// folketrygdloven § 21-7 bokstav b
    case harHoldtTilbakeOpplysninger
    /// folketrygdloven § 21-7 bokstav c
    case ingenRimeligGrunn
    /// folketrygdloven § 21-7 bokstav c
    case påleggetErIkkeFulgt
    /// folketrygdloven § 21-12 sjette ledd
    case klageOgAnkeErBruktOpp
    /// folketrygdloven § 22-12 fjerde ledd første punktum og femte ledd
    case endringenHarBegynt
    /// folketrygdloven § 22-12 første og andre ledd
    case utbetalingenHarBegynt
    /// folketrygdloven § 22-12 sjette ledd
    case utbetalingenErIkkeStanset
    /// folketrygdloven § 22-12 tredje ledd første punktum
    case ikkeUføretrygdOgAap
    /// folketrygdloven § 22-13 tredje til sjuende ledd
    case innenforTidenFørKravet
    /// folketrygdloven § 22-13 første ledd første punktum
    case kravErSattFram
    /// folketrygdloven § 22-13 andre ledd
    case engangskravErITide
    /// forvaltningsloven § 16 første ledd første punktum
    case partenHarFåttUttaleSeg
    /// forvaltningsloven § 16 første ledd andre punktum
    case denUngeHarFåttVarsel
    /// forvaltningsloven § 17 første ledd andre punktum
    case denUngeHarFåttSiSittSyn
    /// forvaltningsloven § 17 andre ledd
    case partenHarFåttSeOpplysningene
    /// forvaltningsloven § 17 fjerde ledd
    case denUngeHarFåttSeOpplysningene
    /// forvaltningsloven § 27 første ledd første punktum
    case partenEllerVergenErUnderrettet
    /// forvaltningsloven § 27 første ledd andre punktum
    case denUngeErUnderrettet
    /// forvaltningsloven § 28 første ledd
    case harKlagerett
    /// forvaltningsloven § 28 første ledd
    case vedtaketKanPåklages
    /// forvaltningsloven §§ 29 og 30
    case klageErITide
    /// forvaltningsloven § 32 tredje ledd og § 33 andre ledd tredje punktum
    case klagenErRettet
    /// Grunnloven § 104 og barnekonvensjonen artikkel 3
    case barnetsBesteErVurdert
  }

  /// Verdiene som avgjørelsene fastsetter; nil for dem denne avgjørelsen ikke gjør.
  public struct Fastsatt: FastsatteVerdier {
    public let vedtak: Vedtak

    public init(_ vedtak: Vedtak) { self.vedtak = vedtak }

    /// Første dag med endret ytelse (folketrygdloven § 22-12 fjerde ledd første punktum og femte
    /// ledd).
    public var endringGjelderFra: Område<Day>? {
      verdi("endringGjelderFra")
    }

    /// Første dag ytelsen kan gis (folketrygdloven §§ 22-12 og 22-13).
    public var tidligstFra: Område<Day>? {
      verdi("tidligstFra")
    }
  }
}
