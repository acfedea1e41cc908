/// What is known of a node's value in one case: everything between two bounds, or a set.
///
/// - Truth values are numbers: 0 is no, 1 is yes, and from 0 to 1 is open.
/// - Numbers are millionths (50 % is 50 000 000), days are counts: a closed interval.
/// - Outcomes and choices are sets: a bit for each value that is still possible; both bounds hold
///   the same bits.
public struct NodeValue: Hashable, Sendable {
  public var low: Int64
  public var high: Int64

  public init(low: Int64, high: Int64) {
    self.low = low
    self.high = high
  }

  /// A value that is known.
  public init(_ value: Int64) {
    self.init(low: value, high: value)
  }

  public static let no = NodeValue(0)
  public static let yes = NodeValue(1)
  public static let open = NodeValue(low: 0, high: 1)

  /// How many millionths make one.
  public static let one: Int64 = 1_000_000

  public var isPoint: Bool { low == high }

  /// Whether one value only is possible.
  public func isDecided(as type: ValueType) -> Bool {
    type.isMask ? low.nonzeroBitCount == 1 : isPoint
  }

  /// The values possible in either.
  public func union(_ other: NodeValue, as type: ValueType) -> NodeValue {
    type.isMask
      ? NodeValue(low | other.low)
      : NodeValue(low: min(low, other.low), high: max(high, other.high))
  }

  /// The values possible in both; `self` if there are none, which sound values never come to.
  public func intersection(_ other: NodeValue, as type: ValueType) -> NodeValue {
    if type.isMask { return low & other.low == 0 ? self : NodeValue(low & other.low) }
    let narrowed = NodeValue(low: max(low, other.low), high: min(high, other.high))
    return narrowed.low <= narrowed.high ? narrowed : self
  }

  /// For a truth value: yes or no, or nil while it is open.
  public var truth: Bool? { isPoint ? low == 1 : nil }

  /// For an outcome: the outcomes that are possible.
  public var outcomes: Outcomes { Outcomes(rawValue: UInt8(truncatingIfNeeded: low)) }
}
