public import Rules

/// En type som en fastsatt verdi kan ha.
public protocol Fastsettbar: Hashable, Sendable {
  /// - Parameter regnet: Tallet slik motoren regner med det.
  init(regnet: Int64)
}

extension Prosent: Fastsettbar {}
extension Prosentpoeng: Fastsettbar {}
extension Kroner: Fastsettbar {}
extension Grunnbeløp: Fastsettbar {}
extension Desimaltall: Fastsettbar {}

extension Fasttall {
  public init(regnet: Int64) { self.init(milliondeler: regnet) }
}

extension Int: Fastsettbar {
  public init(regnet: Int64) { self = Int(clamping: regnet / NodeValue.one) }
}

extension Day: Fastsettbar {
  public init(regnet: Int64) { self.init(number: regnet) }
}

extension Bool: Fastsettbar {
  public init(regnet: Int64) { self = regnet == 1 }
}

/// Det en fastsatt verdi kan være. Mangler noe, er `minst` og `høyst` ulike.
public struct Område<Verdi: Fastsettbar>: Hashable, Sendable {
  public let minst: Verdi
  public let høyst: Verdi

  /// Verdien; nil så lenge flere er mulige.
  public var verdi: Verdi? { minst == høyst ? minst : nil }
}

/// Verdiene som avgjørelsene i et regelsett fastsetter.
public protocol FastsatteVerdier: Sendable {
  var vedtak: Vedtak { get }

  init(_ vedtak: Vedtak)
}

extension FastsatteVerdier {
  /// En verdi etter navnet i regelteksten; nil når denne avgjørelsen ikke fastsetter den.
  public func verdi<Verdi>(_ navn: String) -> Område<Verdi>? {
    guard vedtak.avgjørelse.fixes.contains(navn),
      let beregning = vedtak.regelsett.calculations.first(where: { $0.name == navn })
    else { return nil }
    let regnet = vedtak.spor[beregning.node]
    return Område(minst: Verdi(regnet: regnet.low), høyst: Verdi(regnet: regnet.high))
  }
}
