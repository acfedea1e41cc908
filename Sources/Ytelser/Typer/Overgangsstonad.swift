// Generert fra RuleSets/overgangsstonad – ikke rediger. Oppskrift: ARCHITECTURE.md.

public import Rules

/// Overgangsstønad til enslig mor eller far
public enum Overgangsstonad: TypetRegelsett {
  public static let id = "overgangsstonad"

  /// Opplysningene i en sak. Nil er ukjent og ikke spurt om.
  public struct Opplysninger: TypedeOpplysninger {
    /// Hvor mange prosent av full tid arbeider du? Ikke rund av. Fra 0 % til og med 100 %.
    public var arbeidsandel: Oppgitt<Prosent>?
    /// Hvor mange prosent av full tid er utdanningen eller opplæringen du gjennomfører? Ikke rund
    /// av. Fra 0 % til og med 100 %.
    public var utdanningsandel: Oppgitt<Prosent>?
    /// Er utdanningen eller opplæringen nødvendig og hensiktsmessig for at du skal kunne få eller
    /// beholde et arbeid? Et skjønn.
    public var utdanningErNødvendigOgHensiktsmessig: Oppgitt<Bool>?
    /// Etablerer du egen virksomhet, som nevnt i § 4-6 tredje ledd? Et skjønn.
    public var etablererEgenVirksomhet: Oppgitt<Bool>?
    /// Fikk du overgangsstønad 31. desember 2011?
    public var mottokOvergangsstønad31Desember2011: Oppgitt<Bool>?
    /// Har barnet en tilfredsstillende tilsynsordning? Et skjønn.
    public var harTilfredsstillendeTilsynsordning: Oppgitt<Bool>?
    /// Kan det tilskrives deg selv at barnet ikke har en tilfredsstillende tilsynsordning? Et
    /// skjønn.
    public var manglendeTilsynSkyldesMedlemmet: Oppgitt<Bool>?
    /// Fra hvilken dag har du fått, eller skal du få, stønad uten aktivitet fordi barnet mangler
    /// tilsynsordning?
    public var førsteDagUtenTilsyn: Oppgitt<Dato>?
    /// Har du eller barnet en sykdom som hindrer yrkesrettet aktivitet? Et skjønn.
    public var sykdomHindrerAktivitet: Oppgitt<Bool>?
    /// Er sykdommen dokumentert med legeerklæring? Svaret er nei bare når vi har bedt om den, og
    /// fristen er ute.
    public var harLegeerklæringOmSykdom: Oppgitt<Bool>?
    /// Skal det gis overgangsstønad uten aktivitet på grunn av sykdommen? Loven sier at Nav kan,
    /// ikke at Nav må. Et skjønn.
    public var stønadGisVedSykdom: Oppgitt<Bool>?
    /// Hvilken dag begynte den første måneden med overgangsstønad? Flytt dagen fram én måned for
    /// hver måned uten stønad siden da.
    public var stønadstidenRegnesFra: Oppgitt<Dato>?
    /// Har du fått overgangsstønad i en hel stønadsperiode før?
    public var harHattHelStønadsperiode: Oppgitt<Bool>?
    /// Skal du få en ny stønadsperiode? Loven sier at Nav kan, ikke at Nav må. Et skjønn.
    public var nyStønadsperiodeInnvilges: Oppgitt<Bool>?
    /// Fra hvilken dag har barnet rett til barnehageplass etter barnehageloven? Gjelder bare tiden
    /// før februar 2024.
    public var barnetHarRettTilBarnehageplassFra: Oppgitt<Dato>?
    /// Skal det gis stønad før fødselen? Loven sier at Nav kan, ikke at Nav må. Et skjønn.
    public var stønadGisFørFødselen: Oppgitt<Bool>?
    /// Venter du et barn til, i tillegg til barn under åtte år som du har fra før?
    public var venterEtNyttBarn: Oppgitt<Bool>?
    /// Når har du termin, når du har barn under åtte år fra før?
    public var termindatoForNyttBarn: Oppgitt<Dato>?
    /// Skal stønadstiden utvides fordi du er under nødvendig og hensiktsmessig utdanning? Loven
    /// sier at Nav kan, ikke at Nav må. Et skjønn.
    public var stønadstidenUtvidesForUtdanning: Oppgitt<Bool>?
    /// Har du aleneomsorg for flere enn to barn?
    public var harAleneomsorgForFlereEnnToBarn: Oppgitt<Bool>?
    /// Fikk du aleneomsorg for barn før du fylte 18 år?
    public var fikkAleneomsorgFør18År: Oppgitt<Bool>?
    /// Skal stønadstiden forlenges til utdanningsåret du har begynt på, er slutt? Loven sier at Nav
    /// kan, ikke at Nav må. Et skjønn.
    public var stønadGisUtUtdanningsåret: Oppgitt<Bool>?
    /// Hvilken dag slutter utdanningsåret du har begynt på?
    public var utdanningsåretSlutter: Oppgitt<Dato>?
    /// Er du forhindret fra å arbeide fordi barnet krever særlig tilsyn på grunn av
    /// funksjonshemming, sykdom eller store sosiale problemer? Et skjønn.
    public var forhindretAvBarnMedSærligTilsyn: Oppgitt<Bool>?
    /// Når er barnet som krever særlig tilsyn, født?
    public var barnMedSærligTilsynFødt: Oppgitt<Dato>?
    /// Er barnets fysiske eller psykiske tilstand dokumentert av lege? Svaret er nei bare når vi
    /// har bedt om det, og fristen er ute.
    public var tilstandenErDokumentertAvLege: Oppgitt<Bool>?
    /// Er det dokumentert at du er forhindret fra å arbeide på grunn av barnets tilstand? Svaret er
    /// nei bare når vi har bedt om det, og fristen er ute.
    public var hindringenErDokumentert: Oppgitt<Bool>?
    /// Skal du få overgangsstønad ut over stønadstiden eller åtteårsgrensen fordi barnet krever
    /// særlig tilsyn (§§ 15-5 og 15-8)? Loven sier at Nav kan, ikke at Nav må. Et skjønn.
    public var stønadstidenUtvidesVedSærligTilsyn: Oppgitt<Bool>?
    /// Er forlengelsen i direkte tilknytning til en løpende stønadsperiode?
    public var erIDirekteTilknytning: Oppgitt<Bool>?
    /// Hvilken dag begynner den første måneden etter stønadsperioden?
    public var forlengelsenRegnesFra: Oppgitt<Dato>?
    /// Har du eller barnet en forbigående sykdom som hindrer deg i å arbeide? Et skjønn.
    public var harForbigåendeSykdom: Oppgitt<Bool>?
    /// Skal stønadstiden forlenges på grunn av forbigående sykdom? Loven sier at Nav kan, ikke at
    /// Nav må. Et skjønn.
    public var stønadstidenForlengesVedSykdom: Oppgitt<Bool>?
    /// Venter du på skolestart, barnetilsyn eller et konkret arbeidstilbud, eller har du meldt deg
    /// som reell arbeidssøker?
    public var venterPå: Oppgitt<VenterPå>?
    /// Er det et særlig tilfelle der stønadstiden skal forlenges mens du venter? Loven sier at Nav
    /// kan, ikke at Nav må. Et skjønn.
    public var stønadstidenForlengesIPåvente: Oppgitt<Bool>?
    /// Hvor stor inntekt etter § 15-9 har du, eller kan du forventes å få, regnet på ett år? Fra 0
    /// kr til og med 100 000 000 kr. Et skjønn.
    public var forventetÅrsinntekt: Oppgitt<Kroner>?
    /// For hvilke måneder er det vedtatt at stønaden faller bort?
    public var harVedtakOmBortfall: OverTid<Bool>?
    /// For hvilke perioder er det vedtatt at du er utestengt fra stønad?
    public var harVedtakOmUtestengning: OverTid<Bool>?
    /// Hva gjelder det: egen oppsigelse, nei til tilbudt arbeid, ikke tilbake etter
    /// foreldrepermisjon, nei til tiltak, eller ikke møtt til innkalling? En innkalling teller bare
    /// når den er kommet fram.
    public var hendelse: Oppgitt<Hendelse>?
    /// Hadde du rimelig grunn til det som skjedde? Et skjønn.
    public var haddeRimeligGrunnTilHendelsen: Oppgitt<Bool>?
    /// Er du varslet på forhånd om vedtaket, og er fristen for å uttale seg ute?
    public var harFåttVarselOgKunnetUttaleSeg: Oppgitt<Bool>?
    /// Har du gitt uriktige opplysninger, eller unnlatt å gi opplysninger, av betydning for retten
    /// til stønad? Et skjønn.
    public var harGittUriktigeEllerHoldtTilbakeOpplysninger: Oppgitt<Bool>?
    /// Var du klar over dette, eller burde vært klar over det? Et skjønn.
    public var forstodEllerBurdeForstått: Oppgitt<Bool>?
    /// Skal du utestenges? Loven sier at Nav kan, ikke at Nav må. Et skjønn.
    public var medlemmetSkalUtestenges: Oppgitt<Bool>?
    /// Har det skjedd før i løpet av de siste tre årene?
    public var erGjentakelseSisteTreÅr: Oppgitt<Bool>?
    /// Får du omstillingsstønad, pensjon eller overgangsstønad som gjenlevende, uføretrygd, noe
    /// tilsvarende fra utlandet, eller avtalefestet pensjon (§ 3-19)?
    public var mottarYtelseSomGårForan: Oppgitt<Bool>?
    /// Hvor mye får du til sammen på ett år i ytelser som går foran overgangsstønad (§ 15-13)? Fra
    /// 0 kr til og med 100 000 000 kr.
    public var andreYtelserPåÅrsbasis: Oppgitt<Kroner>?
    /// Følger du reglene fra før 1. juli 2026, etter overgangsreglene? Et skjønn.
    public var følgerReglerFørJuli2026: Oppgitt<Bool>?
    /// Får du overgangsstønad allerede?
    public var mottarOvergangsstønad: Oppgitt<Bool>?
    /// Når er det yngste barnet født? Venter du barn og har ingen andre barn under åtte år, er
    /// svaret termindatoen.
    public var yngsteBarnFødt: Oppgitt<Dato>?
    /// I hvilke perioder oppholder barnet seg i Norge?
    public var barnetOppholderSegINorge: OverTid<Bool>?
    /// I hvilke perioder oppholder barnet seg i et annet EØS-land, eller der en trygdeavtale gjør
    /// at trygdeforordningen gjelder?
    public var barnetOppholderSegIEøsEllerAvtaleland: OverTid<Bool>?
    /// Hvor mange dager er du i utlandet til sammen i tolvmånedersperioden? Fra 0 til og med 366.
    public var dagerIUtlandetITolvMåneder: Oppgitt<Int>?
    /// Skyldes oppholdet i utlandet arbeid for en norsk arbeidsgiver?
    public var arbeiderIUtlandetForNorskArbeidsgiver: Oppgitt<Bool>?
    /// Er du mor eller far til barnet?
    public var erForelder: Oppgitt<Bool>?
    /// Har du fått foreldreansvaret etter barnelova § 38, fordi en forelder er død?
    public var harForeldreansvarVedDødsfall: Oppgitt<Bool>?
    /// Hva er sivilstanden din?
    public var sivilstand: Oppgitt<Sivilstand>?
    /// Er samlivet med ektefellen opphørt?
    public var samlivetErOpphørt: Oppgitt<Bool>?
    /// Er ekteskapet krevd oppløst ved søknad om separasjon og skilsmisse eller sak for domstolene?
    public var ekteskapetErKrevdOppløst: Oppgitt<Bool>?
    /// Lever du uten partner? En partner er en du lever sammen med, og har barn med, har vært gift
    /// med eller lever som gift med. Svaret er nei bare når det er mest sannsynlig at du har en
    /// partner, eller når vi har spurt om det som mangler, og fristen er ute. Ellers er det ukjent.
    /// Et skjønn.
    public var leverUtenPartner: Oppgitt<Bool>?
    /// Har du fått et nytt barn med en du har barn med fra før?
    public var harFåttNyttBarnMedSammePartner: Oppgitt<Bool>?
    /// Hadde du eller den andre forelderen fått stønad som enslig for et felles barn da det nye
    /// barnet kom?
    public var stønadForFellesBarnFørNyttBarn: Oppgitt<Bool>?
    /// Har du varig klart mer av den daglige omsorgen for barnet enn den andre forelderen? Svaret
    /// er nei bare når det er mest sannsynlig at du ikke har det, eller når vi har spurt om det som
    /// mangler, og fristen er ute. Ellers er det ukjent. Et skjønn.
    public var harMestAvOmsorgen: Oppgitt<Bool>?
    /// Er svaret nei fordi det ikke er sannsynliggjort at du er enslig med aleneomsorg? Svaret er
    /// ja bare når vi har spurt om det som mangler, og fristen er ute. Da må vi også ha sagt hva et
    /// manglende svar kan bety. Et skjønn.
    public var avgjortEtterBevisbyrden: Oppgitt<Bool>?
    /// Fikk du overgangsstønad da omsorgen for barnet opphørte uventet?
    public var omsorgenOpphørteUventet: Oppgitt<Bool>?
    /// Bor du i samme hus som den andre forelderen, også om dere bor i hver sin del av huset?
    public var borISammeHusSomDenAndreForelderen: Oppgitt<Bool>?
    /// Bor dere i hver sin boenhet i et hus med mer enn fire selvstendige og klart atskilte
    /// boenheter?
    public var borIHverSinBoenhetIStortHus: Oppgitt<Bool>?
    /// Skal det gjøres unntak fordi dere bor i hver sin boenhet i et stort hus (§ 1-5 fjerde ledd)?
    /// Et skjønn.
    public var unntakForHverSinBoenhet: Oppgitt<Bool>?
    /// Har du og den andre forelderen vanligvis felles bolig, selv om dere bor atskilt en tid? Et
    /// skjønn.
    public var harVanligvisFellesBolig: Oppgitt<Bool>?
    /// Bor du og den andre forelderen ellers så nær hverandre at det er et nært boforhold? Et
    /// skjønn.
    public var harAndreNæreBoforhold: Oppgitt<Bool>?
    /// Er du midlertidig ute av stand til å forsørge deg selv ved eget arbeid, på grunn av omsorg
    /// for barn? Et skjønn.
    public var kanIkkeForsørgeSegPåGrunnAvOmsorg: Oppgitt<Bool>?
    /// Kan du, på grunn av omsorg for barn, først få et arbeid etter en tid med omstilling eller
    /// utdanning? Et skjønn.
    public var trengerOmstillingEllerUtdanning: Oppgitt<Bool>?
    /// Skal det gjøres unntak fra åtteårsgrensen fordi stønadstiden forlenges? Et skjønn.
    public var unntakFraÅtteårsgrensen: Oppgitt<Bool>?
    /// Har du selv sagt opp en jobb de siste seks månedene før du søkte?
    public var harSagtOppArbeidsforhold: Oppgitt<Bool>?
    /// Hvilken dag sa du opp jobben?
    public var dagenArbeidetBleSagtOpp: Oppgitt<Dato>?
    /// Hadde du rimelig grunn til å si opp jobben? Et skjønn.
    public var haddeRimeligGrunnTilÅSiOpp: Oppgitt<Bool>?
    /// I hvilke perioder oppholder du deg i Norge?
    public var oppholderSegINorge: OverTid<Bool>?
    /// Er du statsborger i Norge eller et annet EØS-land?
    public var erEøsBorger: Oppgitt<Bool>?
    /// I hvilke perioder oppholder du deg i et annet EØS-land enn Norge?
    public var oppholderSegIAnnetEøsLand: OverTid<Bool>?
    /// I hvilke perioder er oppholdet i et land der en trygdeavtale (§ 1-3 b) gjør at
    /// trygdeforordningen gjelder? Et skjønn.
    public var oppholderSegIAvtaleland: OverTid<Bool>?
    /// Gir EØS-reglene eller en trygdeavtale rett, selv om tiden som medlem i Norge er for kort? Et
    /// skjønn.
    public var medlemskapskravetFravikes: Oppgitt<Bool>?
    /// Gir EØS-reglene eller en trygdeavtale rett, selv om oppholdet er utenfor Norge? Et skjønn.
    public var oppholdskravetFravikes: Oppgitt<Bool>?
    /// I hvilke perioder har du vært medlem i folketrygden?
    public var medlemITrygden: OverTid<Bool>?
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

    public init() {}

    /// Venter du på skolestart, barnetilsyn eller et konkret arbeidstilbud, eller har du meldt deg
    /// som reell arbeidssøker?
    public enum VenterPå: String, Valg {
      case ingenting
      case skolestart
      case barnetilsyn
      case arbeidstilbud
      case arbeidssøking
    }

    /// Hva gjelder det: egen oppsigelse, nei til tilbudt arbeid, ikke tilbake etter
    /// foreldrepermisjon, nei til tiltak, eller ikke møtt til innkalling? En innkalling teller bare
    /// når den er kommet fram.
    public enum Hendelse: String, Valg {
      case ingenting
      case oppsigelse
      case arbeidstilbud
      case permisjon
      case tiltak
      case innkalling
    }

    /// Hva er sivilstanden din?
    public enum Sivilstand: String, Valg {
      case ugift
      case gift
      case separert
      case skilt
      case etterlatt
    }

    /// Fører opplysningene under navnet sitt.
    public func før(_ sak: inout Opplysningsfører) {
      sak.før("arbeidsandel", arbeidsandel)
      sak.før("utdanningsandel", utdanningsandel)
      sak.før("utdanningErNødvendigOgHensiktsmessig", utdanningErNødvendigOgHensiktsmessig)
      sak.før("etablererEgenVirksomhet", etablererEgenVirksomhet)
      sak.før("mottokOvergangsstønad31Desember2011", mottokOvergangsstønad31Desember2011)
      sak.før("harTilfredsstillendeTilsynsordning", harTilfredsstillendeTilsynsordning)
      sak.før("manglendeTilsynSkyldesMedlemmet", manglendeTilsynSkyldesMedlemmet)
      sak.før("førsteDagUtenTilsyn", førsteDagUtenTilsyn)
      sak.før("sykdomHindrerAktivitet", sykdomHindrerAktivitet)
      sak.før("harLegeerklæringOmSykdom", harLegeerklæringOmSykdom)
      sak.før("stønadGisVedSykdom", stønadGisVedSykdom)
      sak.før("stønadstidenRegnesFra", stønadstidenRegnesFra)
      sak.før("harHattHelStønadsperiode", harHattHelStønadsperiode)
      sak.før("nyStønadsperiodeInnvilges", nyStønadsperiodeInnvilges)
      sak.før("barnetHarRettTilBarnehageplassFra", barnetHarRettTilBarnehageplassFra)
      sak.før("stønadGisFørFødselen", stønadGisFørFødselen)
      sak.før("venterEtNyttBarn", venterEtNyttBarn)
      sak.før("termindatoForNyttBarn", termindatoForNyttBarn)
      sak.før("stønadstidenUtvidesForUtdanning", stønadstidenUtvidesForUtdanning)
      sak.før("harAleneomsorgForFlereEnnToBarn", harAleneomsorgForFlereEnnToBarn)
      sak.før("fikkAleneomsorgFør18År", fikkAleneomsorgFør18År)
      sak.før("stønadGisUtUtdanningsåret", stønadGisUtUtdanningsåret)
      sak.før("utdanningsåretSlutter", utdanningsåretSlutter)
      sak.før("forhindretAvBarnMedSærligTilsyn", forhindretAvBarnMedSærligTilsyn)
      sak.før("barnMedSærligTilsynFødt", barnMedSærligTilsynFødt)
      sak.før("tilstandenErDokumentertAvLege", tilstandenErDokumentertAvLege)
      sak.før("hindringenErDokumentert", hindringenErDokumentert)
      sak.før("stønadstidenUtvidesVedSærligTilsyn", stønadstidenUtvidesVedSærligTilsyn)
      sak.før("erIDirekteTilknytning", erIDirekteTilknytning)
      sak.før("forlengelsenRegnesFra", forlengelsenRegnesFra)
      sak.før("harForbigåendeSykdom", harForbigåendeSykdom)
      sak.før("stønadstidenForlengesVedSykdom", stønadstidenForlengesVedSykdom)
      sak.før("venterPå", venterPå)
      sak.før("stønadstidenForlengesIPåvente", stønadstidenForlengesIPåvente)
      sak.før("forventetÅrsinntekt", forventetÅrsinntekt)
      sak.før("harVedtakOmBortfall", harVedtakOmBortfall)
      sak.før("harVedtakOmUtestengning", harVedtakOmUtestengning)
      sak.før("hendelse", hendelse)
      sak.før("haddeRimeligGrunnTilHendelsen", haddeRimeligGrunnTilHendelsen)
      sak.før("harFåttVarselOgKunnetUttaleSeg", harFåttVarselOgKunnetUttaleSeg)
      sak.før(
        "harGittUriktigeEllerHoldtTilbakeOpplysninger",
        harGittUriktigeEllerHoldtTilbakeOpplysninger)
      sak.før("forstodEllerBurdeForstått", forstodEllerBurdeForstått)
      sak.før("medlemmetSkalUtestenges", medlemmetSkalUtestenges)
      sak.før("erGjentakelseSisteTreÅr", erGjentakelseSisteTreÅr)
      sak.før("mottarYtelseSomGårForan", mottarYtelseSomGårForan)
      sak.før("andreYtelserPåÅrsbasis", andreYtelserPåÅrsbasis)
      sak.før("følgerReglerFørJuli2026", følgerReglerFørJuli2026)
      sak.før("mottarOvergangsstønad", mottarOvergangsstønad)
      sak.før("yngsteBarnFødt", yngsteBarnFødt)
      sak.før("barnetOppholderSegINorge", barnetOppholderSegINorge)
      sak.før("barnetOppholderSegIEøsEllerAvtaleland", barnetOppholderSegIEøsEllerAvtaleland)
      sak.før("dagerIUtlandetITolvMåneder", dagerIUtlandetITolvMåneder)
      sak.før("arbeiderIUtlandetForNorskArbeidsgiver", arbeiderIUtlandetForNorskArbeidsgiver)
      sak.før("erForelder", erForelder)
      sak.før("harForeldreansvarVedDødsfall", harForeldreansvarVedDødsfall)
      sak.før("sivilstand", sivilstand)
      sak.før("samlivetErOpphørt", samlivetErOpphørt)
      sak.før("ekteskapetErKrevdOppløst", ekteskapetErKrevdOppløst)
      sak.før("leverUtenPartner", leverUtenPartner)
      sak.før("harFåttNyttBarnMedSammePartner", harFåttNyttBarnMedSammePartner)
      sak.før("stønadForFellesBarnFørNyttBarn", stønadForFellesBarnFørNyttBarn)
      sak.før("harMestAvOmsorgen", harMestAvOmsorgen)
      sak.før("avgjortEtterBevisbyrden", avgjortEtterBevisbyrden)
      sak.før("omsorgenOpphørteUventet", omsorgenOpphørteUventet)
      sak.før("borISammeHusSomDenAndreForelderen", borISammeHusSomDenAndreForelderen)
      sak.før("borIHverSinBoenhetIStortHus", borIHverSinBoenhetIStortHus)
      sak.før("unntakForHverSinBoenhet", unntakForHverSinBoenhet)
      sak.før("harVanligvisFellesBolig", harVanligvisFellesBolig)
      sak.før("harAndreNæreBoforhold", harAndreNæreBoforhold)
      sak.før("kanIkkeForsørgeSegPåGrunnAvOmsorg", kanIkkeForsørgeSegPåGrunnAvOmsorg)
      sak.før("trengerOmstillingEllerUtdanning", trengerOmstillingEllerUtdanning)
      sak.før("unntakFraÅtteårsgrensen", unntakFraÅtteårsgrensen)
      sak.før("harSagtOppArbeidsforhold", harSagtOppArbeidsforhold)
      sak.før("dagenArbeidetBleSagtOpp", dagenArbeidetBleSagtOpp)
      sak.før("haddeRimeligGrunnTilÅSiOpp", haddeRimeligGrunnTilÅSiOpp)
      sak.før("oppholderSegINorge", oppholderSegINorge)
      sak.før("erEøsBorger", erEøsBorger)
      sak.før("oppholderSegIAnnetEøsLand", oppholderSegIAnnetEøsLand)
      sak.før("oppholderSegIAvtaleland", oppholderSegIAvtaleland)
      sak.før("medlemskapskravetFravikes", medlemskapskravetFravikes)
      sak.før("oppholdskravetFravikes", oppholdskravetFravikes)
      sak.før("medlemITrygden", medlemITrygden)
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
    }
  }

  /// Det regelsettet kan avgjøre.
  public enum Avgjørelse: String, CaseIterable, Sendable {
    /// bortfall av overgangsstønad i én måned
    case bortfallIEnMåned
    /// utestengning fra overgangsstønad
    case utestengning
    /// overgangsstønad
    case overgangsstønad
  }

  /// Vilkårene, i lovens rekkefølge.
  public enum Vilkår: String, CaseIterable, Sendable {
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
    /// folketrygdloven § 15-2 første ledd
    case forutgåendeMedlemskap
    /// folketrygdloven § 15-3 første ledd
    case barnetsOpphold
    /// folketrygdloven § 15-3 første ledd
    case opphold
    /// folketrygdloven § 15-4 fjerde ledd andre punktum, § 1-5 fjerde ledd
    case borIkkeNærDenAndreForelderen
    /// folketrygdloven § 15-4 fjerde ledd første punktum
    case harAleneomsorg
    /// folketrygdloven § 15-4 første og andre ledd
    case erMorEllerFar
    /// folketrygdloven § 15-4 tredje ledd andre punktum
    case leverIkkeSammenMedPartner
    /// folketrygdloven § 15-4 tredje ledd fjerde og femte punktum
    case harIkkeNyttBarnMedSammePartner
    /// folketrygdloven § 15-4 tredje ledd første og tredje punktum
    case erUgiftSeparertEllerSkilt
    /// folketrygdloven § 15-5 første ledd
    case kanIkkeForsørgeSegNå
    /// folketrygdloven § 15-5 andre ledd første punktum
    case harBarnUnderÅtteÅr
    /// folketrygdloven § 15-5 tredje ledd
    case harIkkeSagtOppUtenGrunn
    /// folketrygdloven § 15-6 første ledd
    case yrkesrettetAktivitet
    /// folketrygdloven § 15-8 første ledd første punktum
    case innenforStønadstiden
    /// folketrygdloven § 15-9 andre ledd
    case inntektenGirRomForStønad
    /// forvaltningsloven § 16
    case varsletOmBortfall
    /// forvaltningsloven § 16
    case varsletOmUtestengning
    /// folketrygdloven § 15-12 første ledd
    case ingenBortfallsmåned
    /// folketrygdloven § 15-12 første ledd første punktum
    case bruddUtenRimeligGrunn
    /// folketrygdloven § 15-12 andre ledd
    case gaUriktigeOpplysninger
    /// folketrygdloven § 15-12 andre ledd
    case ikkeUtestengt
    /// folketrygdloven § 15-12 andre ledd første punktum
    case burdeVærtKlarOverDet
    /// folketrygdloven § 15-12 andre ledd første punktum
    case utestengningErValgt
    /// folketrygdloven § 15-13 første ledd
    case andreYtelserGirRomForStønad
  }

  /// Verdiene som avgjørelsene fastsetter; nil for dem denne avgjørelsen ikke gjør.
  public struct Fastsatt: FastsatteVerdier {
    public let vedtak: Vedtak

    public init(_ vedtak: Vedtak) { self.vedtak = vedtak }

    /// Stønadstiden kan vare til og med (folketrygdloven §§ 15-5 andre ledd, 15-8 og 22-12 sjette
    /// ledd).
    public var sisteDagMedStønad: Område<Day>? {
      verdi("sisteDagMedStønad")
    }

    /// Lengste utestengning, i måneder (folketrygdloven § 15-12 andre ledd første punktum).
    public var lengsteUtestengning: Område<Int>? {
      verdi("lengsteUtestengning")
    }

    /// Overgangsstønad i måneden (folketrygdloven §§ 15-7, 15-9, 15-13 og 22-11).
    public var månedligOvergangsstønad: Område<Kroner>? {
      verdi("månedligOvergangsstønad")
    }
  }
}
