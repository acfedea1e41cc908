extension Evaluator {
  /// Exact bounds of a number or day: fractions stay fractions, also where one is chosen.
  func bounds(of id: NodeID, _ values: [NodeValue]) -> (low: Fraction, high: Fraction) {
    switch program[id] {
    case .ratio(let a, let b, let scale):
      return Self.ratio(values[a.index], values[b.index], scale)
    case .choose(let branches, let base):
      let possible = possible(branches, base, values).map { bounds(of: $0, values) }
      let lows = possible.map(\.low)
      let highs = possible.map(\.high)
      return (
        lows.dropFirst().reduce(lows[0]) { $0.order(against: $1) > 0 ? $1 : $0 },
        highs.dropFirst().reduce(highs[0]) { $0.order(against: $1) < 0 ? $1 : $0 }
      )
    default:
      let value = values[id.index]
      return (Fraction(Int128(value.low)), Fraction(Int128(value.high)))
    }
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

  /// How many days a step takes from a day. From a day that is not known: within five days of
  /// what it takes from the first that is possible, since two runs of as many months never differ
  /// by more.
  static func length(of step: DateStep, from: NodeValue) -> NodeValue {
    let days = step.applied(to: from.low) - from.low
    let slack: Int64 = from.isPoint || !step.isMonths ? 0 : 5
    return NodeValue(low: (days - slack) * NodeValue.one, high: (days + slack) * NodeValue.one)
  }
}

extension Operator.Meaning {
  /// The least and the greatest value over intervals: at one corner for each, or at all of them
  /// where an operand's direction rests on the others.
  ///
  /// The checker has proved that no value in range overflows.
  func value(_ operands: [NodeValue]) -> NodeValue {
    if directions.allSatisfy({ $0 == .up }) || operands.allSatisfy(\.isPoint) {
      let low = Int64(clamping: value(operands.map { Int128($0.low) }))
      return NodeValue(
        low: low,
        high: operands.allSatisfy(\.isPoint)
          ? low : Int64(clamping: value(operands.map { Int128($0.high) })))
    }
    var lows: [[Int128]] = [[]]
    var highs: [[Int128]] = [[]]
    for (index, operand) in operands.enumerated() {
      let (low, high) = (Int128(operand.low), Int128(operand.high))
      switch direction(of: index) {
      case .up:
        lows = lows.map { $0 + [low] }
        highs = highs.map { $0 + [high] }
      case .down:
        lows = lows.map { $0 + [high] }
        highs = highs.map { $0 + [low] }
      case .either:
        let corners = operand.isPoint ? [low] : [low, high]
        lows = lows.flatMap { list in corners.map { list + [$0] } }
        highs = highs.flatMap { list in corners.map { list + [$0] } }
      case .none:
        if !operand.isPoint { return .open }
        lows = lows.map { $0 + [low] }
        highs = highs.map { $0 + [high] }
      }
    }
    return NodeValue(
      low: Int64(clamping: lows.map(value).min() ?? 0),
      high: Int64(clamping: highs.map(value).max() ?? 0))
  }
}
