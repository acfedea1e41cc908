/// What kind of value a fact or a node has, and so its unit. Units never mix.
public enum ValueType: Hashable, Sendable {
  /// `ja/nei`
  case truth
  /// The outcome of a condition: met, not met or not relevant.
  case outcome
  /// `heltall`
  case integer
  /// `desimaltall`
  case decimal
  /// `prosent`
  case percent
  /// The difference between two percentages.
  case percentPoint
  /// `kroner`
  case money
  /// `G`, multiples of the base amount.
  case baseAmount
  /// `dato`
  case day
  /// `valg a | b | c`: at most 62 named values, with an order only when it says so.
  case choice(names: [String], ordered: Bool)

  /// Whether a value is a set of possible answers, kept as a bit for each of them.
  public var isMask: Bool {
    switch self {
    case .outcome, .choice: true
    case .truth, .integer, .decimal, .percent, .percentPoint, .money, .baseAmount, .day: false
    }
  }

  /// Whether values are numbers kept as millionths.
  public var isNumber: Bool {
    switch self {
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount: true
    case .truth, .outcome, .day, .choice: false
    }
  }

  /// The unit as a rule text writes it after a number; empty for those without.
  public var unit: String {
    switch self {
    case .percent: "%"
    case .percentPoint: "prosentpoeng"
    case .money: "kr"
    case .baseAmount: "G"
    case .truth, .outcome, .integer, .decimal, .day, .choice: ""
    }
  }
}
