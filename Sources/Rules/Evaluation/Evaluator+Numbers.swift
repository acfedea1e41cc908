extension Evaluator {
  /// Exact bounds of a number or day: fractions stay fractions.
  func bounds(of id: NodeID, _ values: [NodeValue]) -> (low: Fraction, high: Fraction) {
    if case .ratio(let a, let b, let scale) = program[id] {
      return Self.ratio(values[a.index], values[b.index], scale)
    }
    let value = values[id.index]
    return (Fraction(Int128(value.low)), Fraction(Int128(value.high)))
  }

  /// `a delt på b`, where the checker has proved that b is positive.
  static func ratio(_ a: NodeValue, _ b: NodeValue, _ scale: Int64) -> (
    low: Fraction, high: Fraction
  ) {
    let least = Int128(max(1, b.low))
    let greatest = Int128(max(1, b.high))
    func fraction(_ value: Int64, _ small: Int128, _ large: Int128) -> Fraction {
      Fraction(Int128(value) * Int128(scale), over: value < 0 ? small : large)
    }
    return (fraction(a.low, least, greatest), fraction(a.high, greatest, least))
  }

  /// Days of a window, both ends included, on which a fact over time has an answer.
  func days(
    of fact: FactID, _ answer: NodeValue, _ from: NodeValue, _ through: NodeValue, _ facts: Facts
  ) -> NodeValue {
    let inner = facts.count(answer, of: fact, from: from.high, through: through.low)
    let outer = facts.count(answer, of: fact, from: from.low, through: through.high)
    let window = max(0, through.high - from.low + 1)
    return NodeValue(low: inner.yes * NodeValue.one, high: (window - outer.no) * NodeValue.one)
  }

  /// Whether a fact over time is yes on every day of a window; an empty window has no day that
  /// isn't.
  func always(
    _ fact: FactID, _ from: NodeValue, _ through: NodeValue, _ facts: Facts
  ) -> NodeValue {
    let inner = facts.count(.yes, of: fact, from: from.high, through: through.low)
    if inner.no > 0 { return .no }
    let outer = facts.count(.yes, of: fact, from: from.low, through: through.high)
    return outer.yes >= through.high - from.low + 1 ? .yes : .open
  }

  /// How many days a step takes from a day. From a day that is not known: within five days of
  /// what it takes from the first that is possible, since two runs of as many months never differ
  /// by more.
  static func length(of step: DateStep, from: NodeValue) -> NodeValue {
    let days = step.applied(to: from.low) - from.low
    let slack: Int64 = from.isPoint || !step.isMonths ? 0 : 5
    return NodeValue(low: (days - slack) * NodeValue.one, high: (days + slack) * NodeValue.one)
  }
}

extension Arithmetic {
  /// The checker has proved that no sum or product of values in range overflows.
  func value(_ a: NodeValue, _ b: NodeValue) -> NodeValue {
    switch self {
    case .plus: Self.clamped(Int128(a.low) + Int128(b.low), Int128(a.high) + Int128(b.high))
    case .minus: Self.clamped(Int128(a.low) - Int128(b.high), Int128(a.high) - Int128(b.low))
    case .times: Self.product(a, b)
    case .greatest: NodeValue(low: max(a.low, b.low), high: max(a.high, b.high))
    case .least: NodeValue(low: min(a.low, b.low), high: min(a.high, b.high))
    }
  }

  private static func product(_ a: NodeValue, _ b: NodeValue) -> NodeValue {
    let corners = [
      Int128(a.low) * Int128(b.low), Int128(a.low) * Int128(b.high),
      Int128(a.high) * Int128(b.low), Int128(a.high) * Int128(b.high),
    ].map { $0 / Int128(NodeValue.one) }
    return clamped(corners.min() ?? 0, corners.max() ?? 0)
  }

  private static func clamped(_ low: Int128, _ high: Int128) -> NodeValue {
    NodeValue(low: Int64(clamping: low), high: Int64(clamping: high))
  }
}
