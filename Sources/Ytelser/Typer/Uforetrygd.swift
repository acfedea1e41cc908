// Generert fra RuleSets/uforetrygd – ikke rediger. Oppskrift: ARCHITECTURE.md.

/// Uføretrygd
public enum Uforetrygd: TypetRegelsett {
  public static let id = "uforetrygd"

  /// Opplysningene i en sak. Nil er ukjent og ikke spurt om.
  public struct Opplysninger: TypedeOpplysninger {
    /// Ble du ufør før du fylte 26 år? Et skjønn.
    public var varUførFør26År: Oppgitt<Bool>?
    /// Ble du ufør før du fylte 26 år på grunn av en alvorlig og varig sykdom, skade eller medfødt
    /// feil? Et skjønn.
    public var sykdommenFør26VarAlvorligOgVarig: Oppgitt<Bool>?
    /// Er det klart dokumentert at du ble ufør av denne sykdommen eller skaden før du fylte 26 år?
    /// Et skjønn.
    public var sykdommenFør26ErKlartDokumentert: Oppgitt<Bool>?
    /// Har du vært mer enn 50 prosent yrkesaktiv etter at du fylte 26 år?
    public var harVærtMerEnnHalvtYrkesaktivEtter26: Oppgitt<Bool>?
    /// Har du hatt uføretrygd med minsteytelse som ung ufør, som falt bort på grunn av inntekt (§
    /// 12-14)?
    public var hattUngUførSomFaltBortVedInntekt: Oppgitt<Bool>?
    /// Er du arbeidsufør på grunn av yrkesskaden eller yrkessykdommen? Et skjønn.
    public var uførhetenSkyldesYrkesskaden: Oppgitt<Bool>?
    /// Hvor mange prosent av inntektsevnen er tapt på grunn av yrkesskaden alene? Fra 0 % til og
    /// med 100 %. Et skjønn.
    public var tapPåGrunnAvYrkesskaden: Oppgitt<Prosent>?
    /// Har du gått gjennom behandling som kunne gjøre at du kan tjene mer? Loven sier
    /// hensiktsmessig behandling. Finnes det ingen slik behandling, er svaret ja. Er det ikke
    /// vurdert, er svaret ukjent. Et skjønn.
    public var harGjennomgåttHensiktsmessigBehandling: Oppgitt<Bool>?
    /// Har du gjennomført tiltak for å komme i arbeid, som passet for deg? Loven sier individuelle
    /// og hensiktsmessige arbeidsrettede tiltak. Et skjønn.
    public var harGjennomførtArbeidsrettedeTiltak: Oppgitt<Bool>?
    /// Har du prøvd å gjennomføre tiltak for å komme i arbeid, som passet for deg? Loven sier
    /// individuelle og hensiktsmessige arbeidsrettede tiltak. Et skjønn.
    public var harForsøktArbeidsrettedeTiltak: Oppgitt<Bool>?
    /// Har tiltakene gjort at du kan tjene mer? Et skjønn.
    public var inntektsevnenErBedretAvTiltakene: Oppgitt<Bool>?
    /// Er det åpenbart at tiltak ikke kan hjelpe deg i arbeid? Et skjønn.
    public var åpenbareGrunnerMotTiltak: Oppgitt<Bool>?
    /// Er det dokumentert at funksjonsevnen din er vurdert av lege eller annet fagpersonell?
    public var funksjonsevnenErVurdertAvFagpersonell: Oppgitt<Bool>?
    /// Har du en varig sykdom, en varig skade eller en medfødt feil (lyte)? Et skjønn.
    public var harVarigSykdomSkadeEllerLyte: Oppgitt<Bool>?
    /// Er lidelsen sykdom etter et begrep som er vitenskapelig basert og alminnelig anerkjent i
    /// medisinsk praksis? Er det en skade eller en medfødt feil, er svaret ja. Et skjønn.
    public var sykdommenErMedisinskAnerkjent: Oppgitt<Bool>?
    /// Har den medisinske lidelsen ført til en varig nedsettelse av funksjonsevnen? Et skjønn.
    public var funksjonsnedsettelsenErVarig: Oppgitt<Bool>?
    /// Er funksjonsnedsettelsen av en slik art og grad at den er hovedårsaken til at inntektsevnen
    /// er nedsatt? Sosiale eller økonomiske problemer teller ikke med. Et skjønn.
    public var sykdommenErHovedårsak: Oppgitt<Bool>?
    /// Er evnen din til å tjene penger nedsatt for lang tid framover? Et skjønn.
    public var nedsettelsenErVarig: Oppgitt<Bool>?
    /// I hvilke perioder mottar du arbeidsavklaringspenger?
    public var harVedtakOmAap: OverTid<Bool>?
    /// Hvilken dag ble evnen din til å tjene penger varig nedsatt så mye som §§ 12-7 og 12-17
    /// krever? Er den nedsatt mindre enn det, er det dagen den ble varig nedsatt. Et skjønn.
    public var uføretidspunkt: Oppgitt<Dato>?
    /// Hva var den normale årsinntekten din i full stilling før uføretidspunktet? Regn med all
    /// pensjonsgivende inntekt (§ 3-15), men for arbeidstakere ikke inntekt som ikke viser den
    /// reelle inntektsevnen. Det kan gjøres unntak for inntekt fra en avsluttet aktivitet. Fra 0 kr
    /// til og med 100 000 000 kr. Et skjønn.
    public var normalÅrsinntektFørUførhet: Oppgitt<Kroner>?
    /// Var du selvstendig næringsdrivende før uføretidspunktet?
    public var varSelvstendigNæringsdrivende: Oppgitt<Bool>?
    /// Hva var den gjennomsnittlige pensjonsgivende inntekten i de tre siste kalenderårene før
    /// uføretidspunktet? Fra 0 kr til og med 100 000 000 kr.
    public var gjennomsnittsinntektSomSelvstendig: Oppgitt<Kroner>?
    /// Har sykdommen satt ned evnen din til å tjene penger gradvis over flere år, og skal inntekten
    /// før sykdommen oppsto brukes (§ 12-7 tredje ledd tredje punktum)? Et skjønn.
    public var inntektenFørSykdommenBrukes: Oppgitt<Bool>?
    /// Hva var den normale årsinntekten i full stilling før sykdommen, skaden eller den medfødte
    /// feilen satte ned inntektsevnen? Fra 0 kr til og med 100 000 000 kr. Et skjønn.
    public var årsinntektFørSykdommen: Oppgitt<Kroner>?
    /// Hvilken dag oppsto sykdommen, skaden eller den medfødte feilen? Et skjønn.
    public var datoSykdommenOppsto: Oppgitt<Dato>?
    /// Hvor mye kan du tjene i året nå, i alle slags arbeid du kan utføre? For arbeidstakere regnes
    /// ikke inntekt som ikke viser den reelle inntektsevnen. Det kan gjøres unntak for inntekt fra
    /// en avsluttet aktivitet. Fra 0 kr til og med 100 000 000 kr. Et skjønn.
    public var forventetInntektEtterUførhet: Oppgitt<Kroner>?
    /// Fra hvilken dag er lønnsnivået som inntekten din nå er regnet i?
    public var datoForventetInntekt: Oppgitt<Dato>?
    /// Lever du sammen med en ektefelle eller samboer? Samboere med felles barn, eller som har vært
    /// gift med hverandre, regnes som ektefeller (§ 1-5). For andre samboere er spørsmålet om dere
    /// har bodd sammen i minst 12 av de siste 18 månedene.
    public var samliv: Oppgitt<Samliv>?
    /// Får du uføretrygd allerede?
    public var mottarUføretrygd: Oppgitt<Bool>?
    /// Har du hatt tjeneste i en internasjonal organisasjon som Norge er med i eller bidrar til?
    public var harTjenesteIInternasjonalOrganisasjon: Oppgitt<Bool>?
    /// Er uføretrygd med 100 prosent uføregrad, regnet av grunnlaget etter § 12-11 første ledd,
    /// minst halvparten av høy sats? Ikke regn med framtidig trygdetid.
    public var uføretrygdAvGrunnlagetErMinstHalvHøySats: Oppgitt<Bool>?
    /// Er uføretrygd med 100 prosent uføregrad, regnet av periodene som medlem, minst halvparten av
    /// minsteytelsen? Ikke regn med framtidig trygdetid.
    public var uføretrygdAvMedlemstidenErMinstHalvMinsteytelse: Oppgitt<Bool>?
    /// Hvor mange hele år trygdetid har du etter § 12-12 andre ledd? Fra 0 til og med 60.
    public var trygdetidIÅr: Oppgitt<Int>?
    /// Har du hatt minst ett år med pensjonsgivende inntekt over grunnbeløpet før du ble ufør?
    public var harHattInntektOverGrunnbeløpet: Oppgitt<Bool>?
    /// Hvor stor var den pensjonsgivende inntekten i året før uføretidspunktet? Fra 0 kr til og med
    /// 100 000 000 kr.
    public var pensjonsgivendeInntektÅretFør: Oppgitt<Kroner>?
    /// Hvor stor var den pensjonsgivende inntekten til sammen de tre siste årene før
    /// uføretidspunktet? Fra 0 kr til og med 300 000 000 kr.
    public var pensjonsgivendeInntektTreÅrFør: Oppgitt<Kroner>?
    /// Har du rett til å ta ut hel alderspensjon etter kapittel 19 og 20?
    public var harRettTilHelAlderspensjon: Oppgitt<Bool>?
    /// Har du uføretrygd som er gitt med virkning fra før du fylte 62 år?
    public var harUføretrygdGittFraFørFylte62: Oppgitt<Bool>?
    /// Når er du født?
    public var fødselsdato: Oppgitt<Dato>?
    /// Gir EØS-reglene eller en trygdeavtale rett, selv om tiden som medlem i Norge er for kort? Et
    /// skjønn.
    public var medlemskapskravetFravikes: Oppgitt<Bool>?
    /// Gir EØS-reglene eller en trygdeavtale rett, selv om oppholdet er utenfor Norge? Et skjønn.
    public var oppholdskravetFravikes: Oppgitt<Bool>?
    /// I hvilke perioder har du vært medlem i folketrygden?
    public var medlemITrygden: OverTid<Bool>?
    /// Har du en yrkesskade eller yrkessykdom som er godkjent etter folketrygdloven kapittel 13? Er
    /// saken om yrkesskade ikke avgjort, er svaret ukjent.
    public var harGodkjentYrkesskade: Oppgitt<Bool>?

    public init() {}

    /// Lever du sammen med en ektefelle eller samboer? Samboere med felles barn, eller som har vært
    /// gift med hverandre, regnes som ektefeller (§ 1-5). For andre samboere er spørsmålet om dere
    /// har bodd sammen i minst 12 av de siste 18 månedene.
    public enum Samliv: String, Valg {
      case enslig
      case ektefelle
      case samboerI12Av18Måneder
      case samboerKortere
    }

    /// Fører opplysningene under navnet sitt.
    public func før(_ sak: inout Opplysningsfører) {
      sak.før("varUførFør26År", varUførFør26År)
      sak.før("sykdommenFør26VarAlvorligOgVarig", sykdommenFør26VarAlvorligOgVarig)
      sak.før("sykdommenFør26ErKlartDokumentert", sykdommenFør26ErKlartDokumentert)
      sak.før("harVærtMerEnnHalvtYrkesaktivEtter26", harVærtMerEnnHalvtYrkesaktivEtter26)
      sak.før("hattUngUførSomFaltBortVedInntekt", hattUngUførSomFaltBortVedInntekt)
      sak.før("uførhetenSkyldesYrkesskaden", uførhetenSkyldesYrkesskaden)
      sak.før("tapPåGrunnAvYrkesskaden", tapPåGrunnAvYrkesskaden)
      sak.før("harGjennomgåttHensiktsmessigBehandling", harGjennomgåttHensiktsmessigBehandling)
      sak.før("harGjennomførtArbeidsrettedeTiltak", harGjennomførtArbeidsrettedeTiltak)
      sak.før("harForsøktArbeidsrettedeTiltak", harForsøktArbeidsrettedeTiltak)
      sak.før("inntektsevnenErBedretAvTiltakene", inntektsevnenErBedretAvTiltakene)
      sak.før("åpenbareGrunnerMotTiltak", åpenbareGrunnerMotTiltak)
      sak.før("funksjonsevnenErVurdertAvFagpersonell", funksjonsevnenErVurdertAvFagpersonell)
      sak.før("harVarigSykdomSkadeEllerLyte", harVarigSykdomSkadeEllerLyte)
      sak.før("sykdommenErMedisinskAnerkjent", sykdommenErMedisinskAnerkjent)
      sak.før("funksjonsnedsettelsenErVarig", funksjonsnedsettelsenErVarig)
      sak.før("sykdommenErHovedårsak", sykdommenErHovedårsak)
      sak.før("nedsettelsenErVarig", nedsettelsenErVarig)
      sak.før("harVedtakOmAap", harVedtakOmAap)
      sak.før("uføretidspunkt", uføretidspunkt)
      sak.før("normalÅrsinntektFørUførhet", normalÅrsinntektFørUførhet)
      sak.før("varSelvstendigNæringsdrivende", varSelvstendigNæringsdrivende)
      sak.før("gjennomsnittsinntektSomSelvstendig", gjennomsnittsinntektSomSelvstendig)
      sak.før("inntektenFørSykdommenBrukes", inntektenFørSykdommenBrukes)
      sak.før("årsinntektFørSykdommen", årsinntektFørSykdommen)
      sak.før("datoSykdommenOppsto", datoSykdommenOppsto)
      sak.før("forventetInntektEtterUførhet", forventetInntektEtterUførhet)
      sak.før("datoForventetInntekt", datoForventetInntekt)
      sak.før("samliv", samliv)
      sak.før("mottarUføretrygd", mottarUføretrygd)
      sak.før("harTjenesteIInternasjonalOrganisasjon", harTjenesteIInternasjonalOrganisasjon)
      sak.før("uføretrygdAvGrunnlagetErMinstHalvHøySats", uføretrygdAvGrunnlagetErMinstHalvHøySats)
      sak.før(
        "uføretrygdAvMedlemstidenErMinstHalvMinsteytelse",
        uføretrygdAvMedlemstidenErMinstHalvMinsteytelse)
      sak.før("trygdetidIÅr", trygdetidIÅr)
      sak.før("harHattInntektOverGrunnbeløpet", harHattInntektOverGrunnbeløpet)
      sak.før("pensjonsgivendeInntektÅretFør", pensjonsgivendeInntektÅretFør)
      sak.før("pensjonsgivendeInntektTreÅrFør", pensjonsgivendeInntektTreÅrFør)
      sak.før("harRettTilHelAlderspensjon", harRettTilHelAlderspensjon)
      sak.før("harUføretrygdGittFraFørFylte62", harUføretrygdGittFraFørFylte62)
      sak.før("fødselsdato", fødselsdato)
      sak.før("medlemskapskravetFravikes", medlemskapskravetFravikes)
      sak.før("oppholdskravetFravikes", oppholdskravetFravikes)
      sak.før("medlemITrygden", medlemITrygden)
      sak.før("harGodkjentYrkesskade", harGodkjentYrkesskade)
    }
  }

  /// Det regelsettet kan avgjøre.
  public enum Avgjørelse: String, CaseIterable, Sendable {
    /// uføretrygd
    case uføretrygd
  }

  /// Vilkårene, i lovens rekkefølge.
  public enum Vilkår: String, CaseIterable, Sendable {
    /// folketrygdloven § 12-2 første ledd
    case forutgåendeMedlemskap
    /// folketrygdloven § 12-3 første ledd
    case fortsattMedlemskap
    /// folketrygdloven § 12-4 første ledd
    case harFylt18År
    /// folketrygdloven § 12-4 første ledd
    case innenforØvreAldersgrense
    /// folketrygdloven § 12-4 andre ledd
    case inntektFørUføretidspunktet
    /// folketrygdloven § 12-5 første ledd første punktum
    case hensiktsmessigBehandling
    /// folketrygdloven § 12-5 første ledd andre punktum
    case arbeidsrettedeTiltak
    /// folketrygdloven § 12-5 tredje ledd
    case funksjonsevnenErVurdert
    /// folketrygdloven § 12-6 første ledd
    case varigSykdom
    /// folketrygdloven § 12-6 andre ledd
    case anerkjentSykdom
    /// folketrygdloven § 12-6 tredje ledd
    case sykdomErHovedårsak
    /// folketrygdloven § 12-6 tredje ledd
    case varigFunksjonsnedsettelse
    /// folketrygdloven § 12-7 første ledd
    case inntektsevnenErNedsattNok
    /// folketrygdloven § 12-7 første ledd
    case inntektsevnenErVarigNedsatt
  }

  /// Verdiene som avgjørelsene fastsetter; nil for dem denne avgjørelsen ikke gjør.
  public struct Fastsatt: FastsatteVerdier {
    public let vedtak: Vedtak

    public init(_ vedtak: Vedtak) { self.vedtak = vedtak }

    /// Uføregrad (folketrygdloven § 12-10 første ledd).
    public var uføregrad: Område<Prosent>? {
      verdi("uføregrad")
    }

    /// Uføregrad som skyldes yrkesskaden (folketrygdloven § 12-17 andre ledd).
    public var uføregradPåGrunnAvYrkesskade: Område<Prosent>? {
      verdi("uføregradPåGrunnAvYrkesskade")
    }
  }
}
