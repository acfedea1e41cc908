public import Rules

/// Saken det skal avgjøres noe i: hva som skal avgjøres, dagene det vurderes etter, og
/// opplysningene.
public struct Sak: Sendable {
  /// Sakens eget navn; tomt når det ikke er oppgitt.
  public var id: String
  public var regelsett: String
  /// Navnet på avgjørelsen.
  public var avgjørelse: String
  public var vurderingsdag: Day
  public var kravdato: NodeValue?
  public var vedtaksdato: Day
  /// I den rekkefølgen de står i saken.
  public var opplysninger: [Opplysning]
  /// Linjer som regelsettet ikke dekker, men som noen har vurdert.
  public var vurdertUtenfor: [VurdertUtenfor]
  /// Navnet på den som har saken.
  public var saksbehandler: String?
  /// Kontoret som har saken.
  public var kontor: String?
  /// Dokumentasjonskrav som er fraveket i saken.
  public var avvik: [Avvik] = []
  /// Vergen som opptrer for den saken gjelder.
  public var verge: String?
  /// Dagen den saken gjelder, er lovet svar.
  public var svarInnen: Day?
  /// Varselet om at noe som løper, kan ta slutt.
  public var forhåndsvarsel: Forhåndsvarsel?
  /// Hvorfor det ikke er varslet, når loven har et unntak.
  public var varselunntak: Varselunntak?
  /// Det den saken gjelder, har sagt, og svarene.
  public var anførsler: [Anførsel] = []
  /// Hvem som avgjør en klage i denne saken, når det er et annet organ enn det vanlige.
  public var klageinstans: Klageinstans?
  /// Et tidligere vedtak som dette kommer i stedet for.
  public var omgjør: Omgjøring?
  /// Det saken er ventet å gi, for `rulecheck test`.
  public var forventet: [Forventning]
  /// Det motoren regner på.
  public var fakta: Facts
  /// SHA-256 av saken slik den ble lest.
  public var fingeravtrykk: String

  /// Det som er oppgitt om en opplysning, med kilde.
  public func opplysning(_ id: FactID) -> Opplysning? {
    opplysninger.first { $0.id == id }
  }

  /// Et ventet utfall av et vilkår eller en avgjørelse.
  public struct Forventning: Hashable, Sendable {
    public var navn: String
    public var utfall: Outcome
  }
}

/// Et varsel om et vedtak som kan komme (forvaltningsloven § 16), og hva som kom ut av det.
public struct Forhåndsvarsel: Hashable, Sendable {
  public var dato: Day
  /// Siste dag for å uttale seg.
  public var frist: Day
  /// Nil når det ikke er ført opp.
  public var svar: Svar?
  /// Hva Nav mener om det den det gjelder, svarte; nil når det ikke er besvart.
  public var navsSvar: String?
  public var svartAv: String?

  public init(
    dato: Day, frist: Day, svar: Svar? = nil, navsSvar: String? = nil, svartAv: String? = nil
  ) {
    self.dato = dato
    self.frist = frist
    self.svar = svar
    self.navsSvar = navsSvar
    self.svartAv = svartAv
  }

  /// Om det står hva Nav mener om svaret, og hvem som mener det. Det som ikke er sagt, trenger ikke
  /// svar.
  var erBesvart: Bool {
    guard case .uttalelse = svar else { return true }
    return !(navsSvar ?? "").erBlank && !(svartAv ?? "").erBlank
  }

  /// Hva den det gjelder, svarte.
  public enum Svar: Hashable, Sendable {
    case uttalelse(String)
    case ingen
  }
}

/// En opplysning i en sak: verdien, hvor den kommer fra, og for et skjønn hvem som har vurdert.
public struct Opplysning: Hashable, Sendable {
  public var id: FactID
  public var navn: String
  /// Én verdi, eller én for hvert tidsrom. Tom når noen har spurt uten å få svar.
  public var verdier: [Verdi]
  /// Hvorfor den ikke er kjent, når det er spurt.
  public var ukjentFordi: String?
  /// Bare for skjønn.
  public var vurdering: Vurdering?
  /// Andre kilder som sier noe annet.
  public var motstrid: Motstrid?
  /// At den saken gjelder, ikke skal få vite det.
  public var unntattInnsyn: UnntattInnsyn?
  /// Bare for lister: de kjente feltene i hvert element, i sakens rekkefølge.
  public var elementer: [[Felt]] = []

  /// Et felt i et element av en liste.
  public struct Felt: Hashable, Sendable {
    /// Plassen i posten.
    public var nummer: Int
    public var verdi: NodeValue
  }

  /// En verdi med kilde og dato.
  public struct Verdi: Hashable, Sendable {
    public var verdi: NodeValue
    /// Tidsrommet den gjelder, når opplysningen gjelder over tid.
    public var fra: Day?
    public var til: Day?
    public var kilde: String?
    public var dato: Day?
    /// Om den saken gjelder, har fått se den.
    public var forelagt: Forelegging?
  }

  /// Hvem som har skjønnet, når, hvorfor og på hva.
  public struct Vurdering: Hashable, Sendable {
    public var vurdertAv: String?
    public var vurdertDato: Day?
    public var begrunnelse: String?
    /// Svaret på hvert moment, i sakens rekkefølge.
    public var momenter: [Moment]
    public var kilder: [String]
    /// Det som veide mest, når det er ført opp.
    public var hovedhensyn: Hovedhensyn?
  }

  /// Det som er sagt om ett moment.
  public struct Moment: Hashable, Sendable {
    public var navn: String
    public var svar: String
  }
}

/// En `ikke kodet`-linje i regelsettet, vurdert av et menneske.
public struct VurdertUtenfor: Hashable, Sendable {
  /// Navnet på linjen, som `§ 11-7 #3fa9c1`.
  public var linje: String
  public var erOppfylt: Bool
  public var vurdertAv: String
  public var vurdertDato: Day
  public var begrunnelse: String

  public init(
    linje: String, erOppfylt: Bool, vurdertAv: String, vurdertDato: Day, begrunnelse: String
  ) {
    self.linje = linje
    self.erOppfylt = erOppfylt
    self.vurdertAv = vurdertAv
    self.vurdertDato = vurdertDato
    self.begrunnelse = begrunnelse
  }
}
