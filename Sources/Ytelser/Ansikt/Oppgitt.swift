/// Det en sak oppgir om en opplysning: verdien, hvor den kommer fra, og for et skjønn vurderingen.
///
///     opplysninger.harGodkjentYrkesskade = false
///     opplysninger.arbeidsevneNedsattMed = Oppgitt(40, kilde: "lege", dato: "2026-08-21")
///     opplysninger.mottarAap = .ukjent("søkeren har ikke svart")
public struct Oppgitt<Verdi: Opplysningsverdi>: Hashable, Sendable {
  /// Hva som er kjent.
  public enum Innhold: Hashable, Sendable {
    case verdi(Verdi)
    /// Et tall som bare er kjent som minst eller høyst noe; nil er så langt området rekker.
    case mellom(minst: Verdi?, høyst: Verdi?)
    /// Noen har spurt uten å få svar, og hvorfor.
    case ukjent(String)
  }

  public var innhold: Innhold
  public var kilde: String?
  /// Når opplysningen er fra.
  public var dato: Dato?
  /// Når den saken gjelder, fikk se den.
  public var forelagt: Dato?
  /// Hvorfor den ikke er forelagt: hjemmel, kolon og grunn.
  public var forelagtUnntak: String?
  /// Bare for skjønn.
  public var vurdering: Vurdering?

  public init(
    _ innhold: Innhold, kilde: String? = nil, dato: Dato? = nil, vurdering: Vurdering? = nil
  ) {
    self.innhold = innhold
    self.kilde = kilde
    self.dato = dato
    self.vurdering = vurdering
  }

  public init(
    _ verdi: Verdi, kilde: String? = nil, dato: Dato? = nil, vurdering: Vurdering? = nil
  ) {
    self.init(.verdi(verdi), kilde: kilde, dato: dato, vurdering: vurdering)
  }

  /// Spurt uten svar. Det som ingen har spurt om, er nil.
  public static func ukjent(_ grunn: String) -> Self { Self(.ukjent(grunn)) }
}

extension Oppgitt: ExpressibleByBooleanLiteral where Verdi == Bool {
  public init(booleanLiteral verdi: Bool) { self.init(verdi) }
}

extension Oppgitt: ExpressibleByIntegerLiteral where Verdi: ExpressibleByIntegerLiteral {
  public init(integerLiteral verdi: Verdi.IntegerLiteralType) {
    self.init(Verdi(integerLiteral: verdi))
  }
}

extension Oppgitt: ExpressibleByUnicodeScalarLiteral where Verdi == Dato {
  public init(unicodeScalarLiteral skrevet: String) { self.init(Dato(skrevet)) }
}

extension Oppgitt: ExpressibleByExtendedGraphemeClusterLiteral where Verdi == Dato {
  public init(extendedGraphemeClusterLiteral skrevet: String) { self.init(Dato(skrevet)) }
}

extension Oppgitt: ExpressibleByStringLiteral where Verdi == Dato {
  public init(stringLiteral skrevet: String) { self.init(Dato(skrevet)) }
}

/// Hvem som har skjønnet, når, hvorfor og på hva.
public struct Vurdering: Hashable, Sendable {
  public var vurdertAv: String?
  public var vurdertDato: Dato?
  public var begrunnelse: String?
  public var momenter: [Opplysning.Moment]
  public var kilder: [String]
  public var hovedhensyn: Opplysning.Hovedhensyn?

  public init(
    av: String? = nil, dato: Dato? = nil, begrunnelse: String? = nil,
    momenter: KeyValuePairs<String, String> = [:], kilder: [String] = [],
    hovedhensyn: Opplysning.Hovedhensyn? = nil
  ) {
    vurdertAv = av
    vurdertDato = dato
    self.begrunnelse = begrunnelse
    self.momenter = momenter.map { Opplysning.Moment(navn: $0, svar: $1) }
    self.kilder = kilder
    self.hovedhensyn = hovedhensyn
  }
}

/// En opplysning som gjelder over tid. Dager som ikke er nevnt, er ukjente.
public struct OverTid<Verdi: Opplysningsverdi>: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// En verdi fra og med en dag til og med en annen.
  public struct Tidsrom: Hashable, Sendable {
    public var fra: Dato
    /// Siste dag som er med.
    public var til: Dato
    public var verdi: Verdi
    public var kilde: String?
    public var dato: Dato?
    public var forelagt: Dato?
    public var forelagtUnntak: String?
    public var vurdering: Vurdering?

    public init(
      fra: Dato, til: Dato, _ verdi: Verdi, kilde: String? = nil, dato: Dato? = nil,
      vurdering: Vurdering? = nil
    ) {
      self.fra = fra
      self.til = til
      self.verdi = verdi
      self.kilde = kilde
      self.dato = dato
      self.vurdering = vurdering
    }
  }

  public var tidsrom: [Tidsrom]
  /// Hvorfor ingenting er kjent, når noen har spurt.
  public var ukjentFordi: String?

  public init(_ tidsrom: [Tidsrom]) { self.tidsrom = tidsrom }

  public init(arrayLiteral tidsrom: Tidsrom...) { self.tidsrom = tidsrom }

  /// Spurt uten svar.
  public static func ukjent(_ grunn: String) -> Self {
    var overTid = Self([])
    overTid.ukjentFordi = grunn
    return overTid
  }
}

/// En opplysning som er en liste av poster.
public struct ListeAv<Element: Post>: Hashable, Sendable, ExpressibleByArrayLiteral {
  public var elementer: [Element]
  /// Om det ikke finnes flere enn dem som er nevnt.
  public var erFullstendig = true
  public var kilde: String?
  public var dato: Dato?
  public var forelagt: Dato?
  public var forelagtUnntak: String?
  /// Hvorfor listen ikke er kjent, når noen har spurt.
  public var ukjentFordi: String?

  public init(
    _ elementer: [Element], erFullstendig: Bool = true, kilde: String? = nil, dato: Dato? = nil
  ) {
    self.elementer = elementer
    self.erFullstendig = erFullstendig
    self.kilde = kilde
    self.dato = dato
  }

  public init(arrayLiteral elementer: Element...) { self.elementer = elementer }

  /// Spurt uten svar.
  public static func ukjent(_ grunn: String) -> Self {
    var liste = Self([])
    liste.ukjentFordi = grunn
    return liste
  }
}

/// Et element i en liste; et felt som er nil, er ukjent.
public protocol Post: Hashable, Sendable {
  init()

  /// Fører feltene under navnene de har i regelteksten.
  func før(_ felter: inout Postfører)
}
