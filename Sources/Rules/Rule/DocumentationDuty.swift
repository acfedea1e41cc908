/// A *dokumentasjonskrav*: what must stand in writing in a case, by which norm, and what follows when
/// it doesn't.
///
/// It is evaluated like a condition, in the same pass, but no condition or decision rests on it: what
/// is written down never changes an outcome, only whether it can be issued. Rank and consequence are
/// two things: a statute may ask for something that stops nothing, a regulation may stop everything.
public struct DocumentationDuty: Hashable, Sendable {
  /// What follows when the duty is not met.
  public enum Consequence: String, Hashable, Sendable, CaseIterable {
    /// The decision can't be issued.
    case blocks = "blokkerer"
    /// What is decided can be issued, but not begin.
    case stopsStart = "stopper start"
    /// A duty was not met; it is recorded, and stops nothing.
    case breach = "brudd"
    /// What is recommended was departed from: a reason must be recorded.
    case warning = "varsel"
    /// Something to know.
    case info = "info"
  }

  /// Which decisions it concerns by their outcome.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    case any = ""
    /// In the person's favour.
    case grant = "ved innvilgelse"
    /// Against the person.
    case refusal = "ved avslag"
  }

  /// Its name, outcome, wordings and words.
  public var condition: Condition
  /// As in a list of what is missing: `en skrevet vurdering av om tiltaket er nødvendig`.
  public var label: String
  public var nynorskLabel: String?
  /// The decisions it concerns, by name; empty for all of the rule set.
  public var decisions: [String]
  public var side: Side
  public var consequence: Consequence
  /// Who can supply what is missing.
  public var suppliers: [Fact.Supplier]

  public init(
    condition: Condition, label: String, nynorskLabel: String?, decisions: [String], side: Side,
    consequence: Consequence, suppliers: [Fact.Supplier]
  ) {
    self.condition = condition
    self.label = label
    self.nynorskLabel = nynorskLabel
    self.decisions = decisions
    self.side = side
    self.consequence = consequence
    self.suppliers = suppliers
  }
}

/// What can be asked of how a fact is documented. Only a ``DocumentationDuty`` may ask.
public enum Documentation: Hashable, Sendable {
  /// `X er kjent`: it has a value.
  case known
  /// `X er begrunnet`: a judgement with who, when, and reasons that say something of this person.
  case reasoned
  /// `X har kilde`: each value has a source and a date.
  case sourced
  /// `X svarer på helse`: a judgement that answers a factor.
  case answers(String)

  /// As it is written after the fact's name.
  public var text: String {
    switch self {
    case .known: "er kjent"
    case .reasoned: "er begrunnet"
    case .sourced: "har kilde"
    case .answers(let factor): "svarer på \(factor)"
    }
  }
}
