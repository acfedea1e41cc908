/// What a condition comes to, as people read it.
public enum Outcome: Hashable, Sendable, CaseIterable {
  case met, notMet, notRelevant
  /// The facts or the law at hand do not settle it. A missing fact is never read as no.
  case open
}

/// The outcomes that a condition can still have: a set that is never empty.
///
/// Lists of conditions are the minimum or the maximum in an order, lifted to sets:
/// *alle* is the least in not met < met < not relevant, *minst én av* the greatest in
/// not relevant < not met < met. So a condition that is not relevant is neutral in both.
public struct Outcomes: OptionSet, Hashable, Sendable {
  public var rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let met = Outcomes(rawValue: 1)
  public static let notMet = Outcomes(rawValue: 2)
  public static let notRelevant = Outcomes(rawValue: 4)
  /// Either met or not met.
  public static let either: Outcomes = [.met, .notMet]

  /// One outcome when only one is possible, else ``Outcome/open``.
  public var shown: Outcome {
    switch self {
    case .met: .met
    case .notMet: .notMet
    case .notRelevant: .notRelevant
    default: .open
    }
  }

  /// As a node keeps it.
  public var value: NodeValue { NodeValue(Int64(rawValue)) }

  /// *alle*: not met if any is, met if any of the rest is, else not relevant.
  public static func all(_ a: Outcomes, _ b: Outcomes) -> Outcomes {
    var result: Outcomes = []
    let both = a.union(b)
    if both.contains(.notMet) { result.insert(.notMet) }
    if a.contains(.met), !b.isDisjoint(with: [.met, .notRelevant]) { result.insert(.met) }
    if b.contains(.met), !a.isDisjoint(with: [.met, .notRelevant]) { result.insert(.met) }
    if a.contains(.notRelevant), b.contains(.notRelevant) { result.insert(.notRelevant) }
    return result
  }

  /// *minst én av*: met if any is, not met if any of the rest is, else not relevant.
  public static func any(_ a: Outcomes, _ b: Outcomes) -> Outcomes {
    var result: Outcomes = []
    if !a.union(b).isDisjoint(with: .met) { result.insert(.met) }
    if a.contains(.notMet), !b.isDisjoint(with: [.notMet, .notRelevant]) { result.insert(.notMet) }
    if b.contains(.notMet), !a.isDisjoint(with: [.notMet, .notRelevant]) { result.insert(.notMet) }
    if a.contains(.notRelevant), b.contains(.notRelevant) { result.insert(.notRelevant) }
    return result
  }

  /// *ikke*: met and not met change places.
  public static func not(_ a: Outcomes) -> Outcomes {
    var result = a.intersection(.notRelevant)
    if a.contains(.met) { result.insert(.notMet) }
    if a.contains(.notMet) { result.insert(.met) }
    return result
  }
}
