public import Rules

/// Et eksakt tall med enhet, holdt som milliondeler. Enheter blandes ikke: ``Prosent`` er ikke
/// ``Prosentpoeng``.
///
///     let nedsatt: Prosent = 40
///     let stilling = Prosent("37.5")
public protocol Fasttall: Opplysningsverdi, Comparable, ExpressibleByIntegerLiteral,
  CustomStringConvertible
{
  /// Typen i regelspråket.
  static var type: ValueType { get }
  /// 50 % er 50 000 000.
  var milliondeler: Int64 { get }

  init(milliondeler: Int64)
}

extension Fasttall {
  public init(_ hele: Int) { self.init(milliondeler: Int64(hele).milliondeler) }

  public init(integerLiteral hele: Int64) { self.init(milliondeler: hele.milliondeler) }

  /// `37.5`, skrevet som i JSON; nil for det som ikke er et tall med høyst seks desimaler.
  public init?(_ skrevet: String) {
    guard let tall = JSONNumber(skrevet)?.scaled(by: 6) else { return nil }
    self.init(milliondeler: tall)
  }

  public static func < (a: Self, b: Self) -> Bool { a.milliondeler < b.milliondeler }

  /// Som i en regeltekst: `37,5 %`.
  public var description: String { Self.type.written(NodeValue(milliondeler)) }

  /// Tallet, i området og på et trinn.
  public func verdi(for fact: Fact) throws(Verdifeil) -> NodeValue {
    guard fact.type == Self.type else { throw .annenType(fact) }
    if let feil = fact.feil(ved: milliondeler) { throw Verdifeil(feil) }
    return NodeValue(milliondeler)
  }
}

/// `prosent`
public struct Prosent: Fasttall {
  public static let type = ValueType.percent
  public let milliondeler: Int64
  public init(milliondeler: Int64) { self.milliondeler = milliondeler }
}

/// Forskjellen mellom to prosenter.
public struct Prosentpoeng: Fasttall {
  public static let type = ValueType.percentPoint
  public let milliondeler: Int64
  public init(milliondeler: Int64) { self.milliondeler = milliondeler }
}

/// `kroner`
public struct Kroner: Fasttall {
  public static let type = ValueType.money
  public let milliondeler: Int64
  public init(milliondeler: Int64) { self.milliondeler = milliondeler }
}

/// `G`: så mange ganger grunnbeløpet.
public struct Grunnbeløp: Fasttall {
  public static let type = ValueType.baseAmount
  public let milliondeler: Int64
  public init(milliondeler: Int64) { self.milliondeler = milliondeler }
}

/// `desimaltall`
public struct Desimaltall: Fasttall {
  public static let type = ValueType.decimal
  public let milliondeler: Int64
  public init(milliondeler: Int64) { self.milliondeler = milliondeler }
}
