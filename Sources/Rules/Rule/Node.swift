/// A node's place in its ``Program``.
public struct NodeID: Hashable, Comparable, Sendable {
  public var index: Int

  public init(_ index: Int) {
    self.index = index
  }

  public static func < (a: NodeID, b: NodeID) -> Bool { a.index < b.index }
}

/// A fact's place in its ``RuleSet``.
public struct FactID: Hashable, Comparable, Sendable {
  public var index: Int

  public init(_ index: Int) {
    self.index = index
  }

  public static func < (a: FactID, b: FactID) -> Bool { a.index < b.index }

  /// The day that is judged: always known, and the only one that moves along a time line.
  public static let assessmentDay = FactID(0)
  /// The day the claim was made.
  public static let claimDay = FactID(1)
  /// The day of the decision.
  public static let decisionDay = FactID(2)
}

/// One step of a rule set, applied to nodes that stand before it.
///
/// Exceptions, wordings, regimes and tables have no nodes of their own: each becomes a
/// ``choose(_:base:)``.
public enum Node: Hashable, Sendable {
  /// `50 %`, `ja`, `2024-07-01`
  case constant(NodeValue)
  /// `arbeidsevneNedsattMed`; for a fact over time, its value on the day assessed
  case fact(FactID)
  /// `medlemITrygden på kravdato`
  case factOn(FactID, NodeID)
  /// `grunnbeløpet på kravdato`: the rate in force that day
  case rate(Int, NodeID)
  /// `a og b`
  case all([NodeID])
  /// `a eller b`
  case any([NodeID])
  /// `ikke a`
  case not(NodeID)
  /// `a ≥ b`
  case compare(Comparison, NodeID, NodeID)
  /// `oppholdsland = norge`: whether a choice is among the bits of the set
  case isAmong(NodeID, Int64)
  /// `a + b`, `høyeste(a, b)`, `månedsslutt(a)`
  case apply(Operator, [NodeID])
  /// `a delt på b`, an exact fraction times a scale; its value here is the nearest bounds
  case ratio(NodeID, NodeID, scale: Int64)
  /// `avrund a til nærmeste 5 %`
  case round(NodeID, Rounding)
  /// `kravdato − 5 år` in months, `a + 3 dager` in days
  case shift(NodeID, DateStep)
  /// `dager X fra a til og med b`: how many days of the window a fact over time has an answer
  case days(FactID, Bool, from: NodeID, through: NodeID)
  /// How many days it takes to count so far from a day
  case length(of: DateStep, from: NodeID)
  /// `X hele tiden fra a til og med b`
  case always(FactID, from: NodeID, through: NodeID)
  /// A formula as an outcome: not relevant unless the first node holds
  case condition(relevant: NodeID?, NodeID)
  /// `alle:`, `minst én av:`, `ingen av:` over outcomes
  case list(ListKind, [NodeID])
  /// `X er oppfylt`, `X er ikke oppfylt`
  case hasOutcome(NodeID, Outcomes)
  /// The first branch whose guard holds, else the base; while guards are open, all that are possible
  case choose([Branch], base: NodeID)
  /// Law that is missing or not encoded: the value is unknown, whatever the facts
  case notEncoded(NodeValue, reason: Int)
}

/// A way that a choice can go.
public struct Branch: Hashable, Sendable {
  /// A truth value.
  public var guardNode: NodeID
  public var value: NodeID

  public init(when guardNode: NodeID, _ value: NodeID) {
    self.guardNode = guardNode
    self.value = value
  }
}

/// How a list of outcomes becomes one.
public enum ListKind: Hashable, Sendable {
  /// `alle:`
  case all
  /// `minst én av:`
  case any
  /// `ingen av:`
  case none
}

/// A step of days or months.
public struct DateStep: Hashable, Sendable {
  public var count: Int64
  public var isMonths: Bool

  public init(days count: Int64) {
    self.count = count
    self.isMonths = false
  }

  public init(months count: Int64) {
    self.count = count
    self.isMonths = true
  }

  /// The day number that lies a step from another.
  public func applied(to day: Int64) -> Int64 {
    isMonths ? Day(number: day).adding(months: count).number : day + count
  }
}
