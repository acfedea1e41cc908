// Generert fra RuleSets/oppfolgingsvedtak – ikke rediger. Oppskrift: ARCHITECTURE.md.

public import Rules

/// Oppfølgingsvedtak etter Nav-loven § 14 a
public enum Oppfolgingsvedtak: TypetRegelsett {
  public static let id = "oppfolgingsvedtak"

  /// Opplysningene i en sak. Nil er ukjent og ikke spurt om.
  public struct Opplysninger: TypedeOpplysninger {
    /// Har du henvendt deg til Nav-kontoret?
    public var harHenvendtSeg: Oppgitt<Bool>?
    /// Ønsker du hjelp for å komme i arbeid?
    public var ønskerBistand: Oppgitt<Bool>?
    /// Trenger du hjelp for å komme i arbeid? Et skjønn.
    public var trengerBistand: Oppgitt<Bool>?
    /// Trenger du mer hjelp fra Nav for å komme i arbeid enn det alle kan få? Svar på hvert av de
    /// fem punktene i loven. Et skjønn.
    public var trengerHjelpFraNav: Oppgitt<Bool>?
    /// Har du behov for en mer omfattende vurdering av hva slags hjelp du trenger? Et skjønn.
    public var harBehovForMerOmfattendeVurdering: Oppgitt<Bool>?
    /// Sier den skriftlige vurderingen noe om mulighetene for å komme i arbeid?
    public var vedtaketSierMulighetene: Oppgitt<Bool>?
    /// Sier den skriftlige vurderingen hva slags arbeid som skal være målet?
    public var vedtaketSierMålet: Oppgitt<Bool>?
    /// Sier den skriftlige vurderingen hvor mye hjelp du trenger?
    public var vedtaketSierBistandsbehovet: Oppgitt<Bool>?
    /// Sier den skriftlige vurderingen om arbeidsevnen er nedsatt?
    public var vedtaketSierOmArbeidsevnenErNedsatt: Oppgitt<Bool>?
    /// Sier den skriftlige vurderingen hvor mye arbeidsevnen er nedsatt?
    public var vedtaketSierHvorMyeArbeidsevnenErNedsatt: Oppgitt<Bool>?
    /// Sier den skriftlige vurderingen hva slags hjelp som kan være aktuell?
    public var vedtaketSierTypenBistand: Oppgitt<Bool>?
    /// Er arbeidsevnen nedsatt? Årsaken kan være helse eller andre hindringer. Et skjønn.
    public var harNedsattArbeidsevne: Oppgitt<Bool>?
    /// Er arbeidsevnen varig nedsatt? Et skjønn.
    public var arbeidsevnenErVarigNedsatt: Oppgitt<Bool>?
    /// Har situasjonen endret seg vesentlig etter vurderingen, uten at det er gjort en ny? Et
    /// skjønn.
    public var harVesentligEndringEtterVurderingen: Oppgitt<Bool>?
    /// Hvilken dag er vurderingen gjort?
    public var vurderingenErDatert: Oppgitt<Dato>?
    /// Hvilken dag endret situasjonen seg vesentlig sist? Er det ikke registrert noen endring, står
    /// svaret tomt.
    public var sisteVesentligeEndring: Oppgitt<Dato>?
    /// Viser begrunnelsen til reglene og til minst ett forhold i denne saken? Gjentar den bare
    /// regelens ord, er svaret nei.
    public var begrunnelsenViserTilForholdISaken: Oppgitt<Bool>?
    /// Sier begrunnelsen hva du trenger, hva du kan vente fra Nav, og hva som kreves av deg?
    public var begrunnelsenSierHvaSomKanVentes: Oppgitt<Bool>?
    /// Hvilken av de fem gruppene har Nav kommet til? Et skjønn.
    public var innsatsgruppe: Oppgitt<Innsatsgruppe>?
    /// Står det om målet er å skaffe eller å beholde arbeid?
    public var harHovedmål: Oppgitt<Bool>?
    /// Står det hvilke opplysninger vurderingen bygger på?
    public var harOppgittKilder: Oppgitt<Bool>?
    /// Har en annen saksbehandler godkjent vurderingen?
    public var erGodkjentAvBeslutter: Oppgitt<Bool>?
    /// Er det fastslått i et vedtak at du trenger hjelp for å komme i arbeid? Har Nav ikke vurdert
    /// det, er svaret ukjent.
    public var bistandsbehovErFastslått: Oppgitt<Bool>?
    /// Har du rett til kvalifiseringsprogram?
    public var harRettTilKvalifiseringsprogram: Oppgitt<Bool>?
    /// Nav har laget en aktivitetsplan. Fikk du være med på å lage den?
    public var deltokIPlanen: Oppgitt<Bool>?
    /// Hvilken dag er aktivitetsplanen laget? Er den ikke laget, står svaret tomt.
    public var aktivitetsplanenErDatert: Oppgitt<Dato>?
    /// Sier planen, med egne ord, hvordan situasjonen din er nå?
    public var planenSierNåsituasjonen: Oppgitt<Bool>?
    /// Sier planen hva som er målet ditt?
    public var planenSierMålet: Oppgitt<Bool>?
    /// Sier planen hva du og Nav skal gjøre for å nå målet?
    public var planenSierHvaSomSkalGjøres: Oppgitt<Bool>?
    /// Er du og Nav enige om planen?
    public var planenErAvtaltAvBegge: Oppgitt<Bool>?
    /// Hvilken dag fikk du vedtaket?
    public var dagenVedtaketKomFram: Oppgitt<Dato>?
    /// Hvilken dag sendte du klagen?
    public var klagenBleSendt: Oppgitt<Dato>?

    public init() {}

    /// Hvilken av de fem gruppene har Nav kommet til?
    public enum Innsatsgruppe: String, Valg {
      case godeMuligheter
      case trengerVeiledning
      case trengerVeiledningNedsattArbeidsevne
      case jobbeDelvis
      case litenMulighetTilÅJobbe
    }

    /// Fører opplysningene under navnet sitt.
    public func før(_ sak: inout Opplysningsfører) {
      sak.før("harHenvendtSeg", harHenvendtSeg)
      sak.før("ønskerBistand", ønskerBistand)
      sak.før("trengerBistand", trengerBistand)
      sak.før("trengerHjelpFraNav", trengerHjelpFraNav)
      sak.før("harBehovForMerOmfattendeVurdering", harBehovForMerOmfattendeVurdering)
      sak.før("vedtaketSierMulighetene", vedtaketSierMulighetene)
      sak.før("vedtaketSierMålet", vedtaketSierMålet)
      sak.før("vedtaketSierBistandsbehovet", vedtaketSierBistandsbehovet)
      sak.før("vedtaketSierOmArbeidsevnenErNedsatt", vedtaketSierOmArbeidsevnenErNedsatt)
      sak.før("vedtaketSierHvorMyeArbeidsevnenErNedsatt", vedtaketSierHvorMyeArbeidsevnenErNedsatt)
      sak.før("vedtaketSierTypenBistand", vedtaketSierTypenBistand)
      sak.før("harNedsattArbeidsevne", harNedsattArbeidsevne)
      sak.før("arbeidsevnenErVarigNedsatt", arbeidsevnenErVarigNedsatt)
      sak.før("harVesentligEndringEtterVurderingen", harVesentligEndringEtterVurderingen)
      sak.før("vurderingenErDatert", vurderingenErDatert)
      sak.før("sisteVesentligeEndring", sisteVesentligeEndring)
      sak.før("begrunnelsenViserTilForholdISaken", begrunnelsenViserTilForholdISaken)
      sak.før("begrunnelsenSierHvaSomKanVentes", begrunnelsenSierHvaSomKanVentes)
      sak.før("innsatsgruppe", innsatsgruppe)
      sak.før("harHovedmål", harHovedmål)
      sak.før("harOppgittKilder", harOppgittKilder)
      sak.før("erGodkjentAvBeslutter", erGodkjentAvBeslutter)
      sak.før("bistandsbehovErFastslått", bistandsbehovErFastslått)
      sak.før("harRettTilKvalifiseringsprogram", harRettTilKvalifiseringsprogram)
      sak.før("deltokIPlanen", deltokIPlanen)
      sak.før("aktivitetsplanenErDatert", aktivitetsplanenErDatert)
      sak.før("planenSierNåsituasjonen", planenSierNåsituasjonen)
      sak.før("planenSierMålet", planenSierMålet)
      sak.før("planenSierHvaSomSkalGjøres", planenSierHvaSomSkalGjøres)
      sak.før("planenErAvtaltAvBegge", planenErAvtaltAvBegge)
      sak.før("dagenVedtaketKomFram", dagenVedtaketKomFram)
      sak.før("klagenBleSendt", klagenBleSendt)
    }
  }

  /// Det regelsettet kan avgjøre.
  public enum Avgjørelse: String, CaseIterable, Sendable {
    /// en vurdering av hva slags hjelp du trenger for å komme i arbeid
    case oppfølgingsvedtak
    /// en arbeidsevnevurdering
    case arbeidsevnevurdering
    /// mer hjelp fra Nav for å komme i arbeid
    case bistandsbehov
    /// Navs plikt til å gi en skriftlig vurdering med alt loven krever
    case skriftligVurdering
    /// Navs plikt til å vurdere på nytt når situasjonen din endrer seg
    case oppdatertVurdering
    /// Navs plikt til å ha vedtaket klart før det sendes
    case klartTilUtsending
    /// en aktivitetsplan som du er med på å lage
    case aktivitetsplan
    /// Navs plikt til å la deg være med på å lage aktivitetsplanen
    case deltakelseIPlanen
    /// rett til å få klagen behandlet
    case klagerett
  }

  /// Vilkårene, i lovens rekkefølge.
  public enum Vilkår: String, CaseIterable, Sendable {
    /// Navs praksis for vedtak etter Nav-loven § 14 a
    case beslutterHarGodkjent
    /// Navs praksis for vedtak etter Nav-loven § 14 a
    case gruppenStemmerMedVurderingen
    /// Navs praksis for vedtak etter Nav-loven § 14 a
    case hovedmåletErSatt
    /// Navs praksis for vedtak etter Nav-loven § 14 a
    case kildeneErOppgitt
    /// Navs praksis for vedtak etter Nav-loven § 14 a
    case vedtaketSierHvaDuKanVente
    /// forvaltningsloven § 29 første ledd
    case klagenErITide
    /// forvaltningsloven §§ 24 og 25
    case vedtaketErBegrunnet
    /// nav-loven § 14 a første ledd tredje punktum, andre punkt i listen
    case måletErVurdert
    /// nav-loven § 14 a første ledd tredje punktum, femte punkt i listen
    case bistandstypenErVurdert
    /// nav-loven § 14 a første ledd tredje punktum, fjerde punkt i listen
    case arbeidsevnenErVurdert
    /// nav-loven § 14 a første ledd tredje punktum, første punkt i listen
    case muligheteneErVurdert
    /// nav-loven § 14 a første ledd tredje punktum, tredje punkt i listen
    case bistandsbehovetErVurdert
    /// nav-loven § 14 a første ledd
    case vurderingenErOppdatert
    /// nav-loven § 14 a første ledd første punktum
    case harHenvendtSegTilNav
    /// nav-loven § 14 a første ledd første punktum
    case trengerHjelpForÅKommeIArbeid
    /// nav-loven § 14 a første ledd første punktum
    case ønskerEllerTrengerBistand
    /// nav-loven § 14 a første ledd andre punktum
    case trengerMerOmfattendeVurdering
    /// nav-loven § 14 a tredje ledd første punktum
    case behovForBistandErFastslått
    /// nav-loven § 14 a tredje ledd første punktum
    case brukerenFikkDelta
    /// nav-loven § 14 a tredje ledd andre punktum
    case planenSkalLages
  }

  /// Verdiene som avgjørelsene fastsetter; nil for dem denne avgjørelsen ikke gjør.
  public struct Fastsatt: FastsatteVerdier {
    public let vedtak: Vedtak

    public init(_ vedtak: Vedtak) { self.vedtak = vedtak }

    /// Siste dag for å klage (forvaltningsloven §§ 29 og 30).
    public var klagefristen: Område<Day>? {
      verdi("klagefristen")
    }
  }
}
