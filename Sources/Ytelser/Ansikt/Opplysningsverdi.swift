public import Rules

/// En verdi som en opplysning kan ha, med sin egen type i Swift.
public protocol Opplysningsverdi: Hashable, Sendable {
  /// Verdien slik motoren regner med den.
  ///
  /// - Throws: Det som er galt, når den ikke passer til opplysningen.
  func verdi(for fact: Fact) throws(Verdifeil) -> NodeValue
}

/// Hva som er galt med én verdi; samme melding som når den leses fra JSON.
public struct Verdifeil: Error, Hashable {
  public var melding: Diagnostic.Message

  init(_ melding: Diagnostic.Message) { self.melding = melding }

  /// Regelteksten har en annen type enn den Swift-typen er laget av.
  static func annenType(_ fact: Fact) -> Verdifeil {
    Verdifeil(
      .feilType(fact.name, fact.type, hjelp: "typene i Swift er laget av en annen regeltekst"))
  }
}

extension Fact {
  /// Det som er galt med et tall i milliondeler; nil når det er i området og på et trinn.
  func feil(ved tall: Int64) -> Diagnostic.Message? {
    guard tall >= range.low, tall <= range.high else { return .utenforOmråde(name, type, range) }
    return tall % step == 0 ? nil : .forNøyaktig(name, type, trinn: step)
  }
}

extension Bool: Opplysningsverdi {
  /// `ja/nei`
  public func verdi(for fact: Fact) throws(Verdifeil) -> NodeValue {
    guard fact.type == .truth else { throw .annenType(fact) }
    return self ? .yes : .no
  }
}

extension Int: Opplysningsverdi {
  /// `heltall`
  public func verdi(for fact: Fact) throws(Verdifeil) -> NodeValue {
    guard fact.type == .integer else { throw .annenType(fact) }
    let tall = Int64(self).milliondeler
    if let feil = fact.feil(ved: tall) { throw Verdifeil(feil) }
    return NodeValue(tall)
  }
}

extension Int64 {
  /// Ganget med en million; det som ikke får plass, blir det ytterste som gjør det, og er utenfor
  /// alle områder.
  var milliondeler: Int64 {
    let (svar, erForStort) = multipliedReportingOverflow(by: NodeValue.one)
    return erForStort ? (self < 0 ? .min : .max) : svar
  }
}

/// Et av de navngitte svarene på en opplysning av typen `valg`; `rawValue` er navnet.
public protocol Valg: Opplysningsverdi, RawRepresentable, CaseIterable where RawValue == String {}

extension Valg {
  /// Plassen blant valgene i regelteksten.
  public func verdi(for fact: Fact) throws(Verdifeil) -> NodeValue {
    guard case .choice(let navn, _) = fact.type else { throw .annenType(fact) }
    guard let nummer = navn.firstIndex(of: rawValue) else {
      throw Verdifeil(.ukjentValg(rawValue, mente: nil, finnes: navn))
    }
    return NodeValue(1 << Int64(nummer))
  }
}

/// En dag, eller en måned eller et år når mer ikke er kjent.
///
///     let født: Dato = "1982-03-14"
///     let omtrent: Dato = "1982-03"
///
/// En dag som ikke finnes, er en ``Saksfeil`` når saken avgjøres.
public struct Dato: Opplysningsverdi, ExpressibleByStringLiteral, CustomStringConvertible {
  /// Som skrevet.
  public let description: String
  /// Dagene den kan være; nil når den ikke finnes.
  let dager: NodeValue?

  /// `2024-07-01`, `2024-07` eller `2024`.
  public init(_ skrevet: String) {
    description = skrevet
    let antall = skrevet.utf8.count
    let tillegg = antall == 4 ? "-01-01" : antall == 7 ? "-01" : ""
    dager = Day(iso: (skrevet + tillegg).utf8).map { fra in
      let måneder: Int64 = antall == 4 ? 12 : antall == 7 ? 1 : 0
      let til = måneder == 0 ? fra : fra.adding(months: måneder).adding(days: -1)
      return NodeValue(low: fra.number, high: til.number)
    }
  }

  public init(_ dag: Day) {
    description = dag.description
    dager = NodeValue(dag.number)
  }

  public init(stringLiteral skrevet: String) { self.init(skrevet) }

  /// `dato`
  public func verdi(for fact: Fact) throws(Verdifeil) -> NodeValue {
    guard fact.type == .day else { throw .annenType(fact) }
    guard let dager else { throw Verdifeil(.ikkeEnDag(description)) }
    guard dager.low >= fact.range.low, dager.high <= fact.range.high else {
      throw Verdifeil(.utenforOmråde(fact.name, .day, fact.range))
    }
    return dager
  }

  /// Dagen, der en måned eller et år ikke er nok.
  func helDag(_ navn: String) throws(Verdifeil) -> Day {
    guard let dager, dager.isPoint else { throw Verdifeil(.ikkeEnDag(description)) }
    let område = NodeValue(low: Day.tidligste, high: Day.seneste)
    guard dager.low >= område.low, dager.high <= område.high else {
      throw Verdifeil(.utenforOmråde(navn, .day, område))
    }
    return Day(number: dager.low)
  }
}
