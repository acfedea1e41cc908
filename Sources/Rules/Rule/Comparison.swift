/// How two values are held against each other.
public enum Comparison: String, Hashable, Sendable, CaseIterable {
  case equal = "="
  case notEqual = "≠"
  case less = "<"
  case lessOrEqual = "≤"
  case greater = ">"
  case greaterOrEqual = "≥"

  /// Whether the comparison holds when the left side is less than (−1), equal to (0) or greater
  /// than (1) the right.
  public func holds(for order: Int) -> Bool {
    switch self {
    case .equal: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    case .greaterOrEqual: order >= 0
    }
  }

  /// Open unless the bounds decide.
  ///
  /// - Parameters:
  ///   - lowest: The order of the left side's low bound against the right side's high bound.
  ///   - highest: The order of the left side's high bound against the right side's low bound.
  func value(lowest: Int, highest: Int) -> NodeValue {
    let orders = lowest...max(lowest, highest)
    let results = orders.map(holds(for:))
    if results.allSatisfy({ $0 }) { return .yes }
    return results.contains(true) ? .open : .no
  }

  /// The orders from which on the answer differs from what it was below: where `a ≥ b` turns as `a`
  /// grows is where the order becomes 0, for `a > b` where it becomes 1.
  public var turningOrders: [Int] {
    switch self {
    case .equal, .notEqual: [0, 1]
    case .greaterOrEqual, .less: [0]
    case .greater, .lessOrEqual: [1]
    }
  }

  /// Whether the boundary itself does not count, as in «mer enn».
  public var isStrict: Bool { self == .less || self == .greater || self == .notEqual }

  /// With its sides changed about: `a < b` is `b > a`.
  public var flipped: Comparison {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}

/// `avrund X til nærmeste 5 % halve opp`; the step is in millionths.
public struct Rounding: Hashable, Sendable {
  /// `nærmeste`, `opp`, `ned`
  public enum Direction: Hashable, Sendable { case nearest, up, down }
  /// What a half rounds to when the nearest is wanted: `halve opp|ned|partall`
  public enum Halves: Hashable, Sendable { case up, down, even }

  public var direction: Direction
  public var halves: Halves
  public var step: Int64

  public init(_ direction: Direction, halves: Halves = .up, step: Int64) {
    self.direction = direction
    self.halves = halves
    self.step = step
  }

  /// The multiple of the step that a fraction rounds to.
  func applied(to value: Fraction) -> Int64 {
    let unit = value.denominator * Int128(step)
    var quotient = value.numerator / unit
    if quotient * unit > value.numerator { quotient -= 1 }
    let rest = value.numerator - quotient * unit
    if roundsUp(rest: rest, of: unit, quotientIsOdd: quotient & 1 == 1) { quotient += 1 }
    return Int64(clamping: quotient * Int128(step))
  }

  private func roundsUp(rest: Int128, of unit: Int128, quotientIsOdd: Bool) -> Bool {
    switch direction {
    case .down: return false
    case .up: return rest > 0
    case .nearest:
      if rest * 2 != unit { return rest * 2 > unit }
      switch halves {
      case .up: return true
      case .down: return false
      case .even: return quotientIsOdd
      }
    }
  }
}

/// An exact number of millionths as a fraction; the denominator is positive.
struct Fraction {
  var numerator: Int128
  var denominator: Int128

  init(_ numerator: Int128, over denominator: Int128 = 1) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// −1, 0 or 1. Denominators are positive; the products take up to 256 bits.
  func order(against other: Fraction) -> Int {
    let left = numerator.multipliedFullWidth(by: other.denominator)
    let right = other.numerator.multipliedFullWidth(by: denominator)
    if left.high != right.high { return left.high < right.high ? -1 : 1 }
    return left.low < right.low ? -1 : left.low == right.low ? 0 : 1
  }
}
