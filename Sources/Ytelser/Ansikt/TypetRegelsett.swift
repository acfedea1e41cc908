public import Rules

/// Et regelsett med egne typer i Swift, laget av regelteksten: se `Sources/Ytelser/Typer`.
///
///     let opplysninger = AAP.Opplysninger { $0.fødselsdato = "2010-03-14" }
///     let sak = Saksramme(vurderingsdag: "2026-09-28", vedtaksdato: "2026-10-02")
///     let svar = try AAP.avgjør(
///       .arbeidsavklaringspenger, opplysninger, i: sak, etter: regelverk)
///     svar[.harFylt18År]  // .notMet
public protocol TypetRegelsett {
  /// Navnet på regelsettet.
  static var id: String { get }
  associatedtype Opplysninger: TypedeOpplysninger
  associatedtype Avgjørelse: RawRepresentable<String>, CaseIterable, Sendable
  associatedtype Vilkår: RawRepresentable<String>, CaseIterable, Sendable
  associatedtype Fastsatt: FastsatteVerdier
}

/// Opplysningene i et regelsett, hver med sin type. Nil er ukjent og ikke spurt om.
public protocol TypedeOpplysninger: Hashable, Sendable {
  init()

  /// Fører opplysningene under navnene de har i regelteksten.
  func før(_ sak: inout Opplysningsfører)
}

extension TypedeOpplysninger {
  public init(_ fyll: (inout Self) -> Void) {
    self.init()
    fyll(&self)
  }
}

/// Det en sak er, utenom opplysningene; se ``Sak`` for hvert felt.
public struct Saksramme: Hashable, Sendable {
  public var id = ""
  public var vurderingsdag: Dato
  /// En måned eller et år når mer ikke er kjent.
  public var kravdato: Dato?
  public var vedtaksdato: Dato
  public var vurdertUtenfor: [VurdertUtenfor] = []
  public var saksbehandler: String?
  public var kontor: String?
  public var avvik: [Avvik] = []
  public var anførsler: [Anførsel] = []
  public var varselunntak: Varselunntak?
  public var verge: String?
  public var svarInnen: Dato?
  public var forhåndsvarsel: Forhåndsvarsel?
  public var klageinstans: Klageinstans?
  public var omgjør: Omgjøring?

  public init(id: String = "", vurderingsdag: Dato, kravdato: Dato? = nil, vedtaksdato: Dato) {
    self.id = id
    self.vurderingsdag = vurderingsdag
    self.kravdato = kravdato
    self.vedtaksdato = vedtaksdato
  }
}

/// Alt som er galt i en typet sak, eller i reglene den skulle avgjøres etter.
public struct Saksfeil: Error, Hashable, CustomStringConvertible {
  /// De samme som når saken leses fra JSON, uten plass i en fil.
  public var feil: [Diagnostic]
  /// Feil i regeltekstene, med spenn inn i regelverkets filer.
  public var regelfeil: [Diagnostic] = []

  public var description: String {
    (feil + regelfeil).map { $0.rendered(in: []) }.joined()
  }
}

/// Det en typet sak kommer til.
public struct Avgjort<Sett: TypetRegelsett>: Sendable {
  /// Hele vedtaket: det som mangler, begrunnelsen, om det kan fattes, og JSON.
  public let vedtak: Vedtak

  public var utfall: Outcome { vedtak.utfall }

  /// Verdiene som avgjørelsen fastsetter.
  public var fastsatt: Sett.Fastsatt { Sett.Fastsatt(vedtak) }

  /// Utfallet av et vilkår, også om avgjørelsen ikke spør etter det.
  public subscript(vilkår: Sett.Vilkår) -> Outcome {
    let regelsett = vedtak.regelsett
    return regelsett.conditions.first { $0.name == vilkår.rawValue }
      .map { regelsett.outcome(of: $0.node, in: vedtak.spor) } ?? .open
  }
}

extension TypetRegelsett {
  public typealias Resultat = Avgjort<Self>

  /// Avgjør en sak uten å gå veien om JSON.
  ///
  /// - Parameter regelverk: Bør ha regelsettet ferdig lest, se ``Regelverk/lest(_:)``.
  /// - Throws: Alt som er galt i saken, samlet.
  public static func avgjør(
    _ avgjørelse: Avgjørelse, _ opplysninger: Opplysninger, i ramme: Saksramme,
    etter regelverk: Regelverk
  ) throws(Saksfeil) -> Resultat {
    let (sak, regelsett) = try sak(avgjørelse, opplysninger, i: ramme, etter: regelverk)
    // At avgjørelsen finnes, er sjekket da saken ble til.
    guard let vedtak = regelverk.avgjør(sak, regelsett) else { throw Saksfeil(feil: []) }
    return Avgjort(vedtak: vedtak)
  }

  /// Saken slik ``Regelverk/avgjør(_:_:)`` tar den, og regelsettet den hører til.
  public static func sak(
    _ avgjørelse: Avgjørelse, _ opplysninger: Opplysninger, i ramme: Saksramme,
    etter regelverk: Regelverk
  ) throws(Saksfeil) -> (Sak, RuleSet) {
    let (regelsett, regelfeil) = regelverk.regelsett(id)
    guard let regelsett else {
      throw Saksfeil(feil: [], regelfeil: regelfeil.filter(\.isError))
    }
    let sak = try ramme.sak(avgjørelse.rawValue, regelsett) { opplysninger.før(&$0) }
    return (sak, regelsett)
  }
}
