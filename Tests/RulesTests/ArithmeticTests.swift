import Rules
import Testing

/// Numbers and days, one node at a time: constants in, one value out.
@Suite struct ArithmeticTests {
  private static let million: Int64 = 1_000_000

  /// The value of a node over constants of some type.
  private func value(
    _ operands: [NodeValue], _ type: ValueType, rates: [Rate] = [], _ node: ([NodeID]) -> Node
  ) -> NodeValue {
    var ruleSet = RuleSet(id: "t", title: "T")
    ruleSet.program.rates = rates
    ruleSet.program.nodes = operands.map { .constant($0) }
    ruleSet.program.types = operands.map { _ in type }
    ruleSet.program.nodes.append(node(operands.indices.map(NodeID.init)))
    ruleSet.program.types.append(type)
    let trace = ruleSet.evaluate(Facts(count: 3, on: Day(number: 0)))
    return trace.values[operands.count]
  }

  private static let roundings = [Rounding.Direction.nearest, .up, .down].flatMap { direction in
    [Rounding.Halves.up, .down, .even].map { Rounding(direction, halves: $0, step: 1) }
  }

  @Test(arguments: roundings)
  func `rounding gives the multiple that its direction says`(_ rounding: Rounding) {
    var dice = Dice(seed: 7)
    for round in 0..<400 {
      var rounding = rounding
      rounding.step = dice.pick([1, 5, 500_000, Self.million, 5 * Self.million, 7])
      // Half of them on or beside a half way point.
      let near = Int64(dice.roll(-40...40)) * rounding.step / 2 + Int64(dice.roll(-1...1))
      let number = round.isMultiple(of: 2) ? near : Int64(dice.roll(-50_000_000...50_000_000))
      let rounded = value([NodeValue(number)], .decimal) { .round($0[0], rounding) }
      let wanted = NodeReference.rounded(Int128(number), 1, rounding)
      #expect(rounded == NodeValue(Int64(wanted)), "\(number) \(rounding)")
    }
  }

  @Test(arguments: roundings)
  func `a fraction is rounded once, from its exact value`(_ rounding: Rounding) {
    var dice = Dice(seed: 8)
    for _ in 0..<200 {
      var rounding = rounding
      rounding.step = dice.pick([Self.million, 5 * Self.million, 500_000])
      let a = Int64(dice.roll(-900...900)) * 10_000
      let b = Int64(dice.roll(1...900)) * 10_000
      var ruleSet = RuleSet(id: "t", title: "T")
      ruleSet.program.nodes = [
        .constant(NodeValue(a)), .constant(NodeValue(b)),
        .ratio(NodeID(0), NodeID(1), scale: 100 * Self.million), .round(NodeID(2), rounding),
      ]
      ruleSet.program.types = [.money, .money, .percent, .percent]
      let trace = ruleSet.evaluate(Facts(count: 3, on: Day(number: 0)))
      let wanted = NodeReference.rounded(
        Int128(a) * 100 * Int128(Self.million), Int128(b), rounding)
      #expect(trace.values[3] == NodeValue(Int64(wanted)), "\(a) / \(b) \(rounding)")
      #expect(trace.values[2].contains(.number(Int128(a) * 100_000_000, over: Int128(b))))
    }
  }

  @Test(arguments: [Operator.plus, .minus, .times, .greatest, .least])
  func `an interval holds what its points come to, and its ends are reached`(_ sign: Operator) {
    var dice = Dice(seed: 9)
    for _ in 0..<300 {
      let operands = (0..<2).map { _ in
        let low = Int64(dice.roll(-6...6))
        return NodeValue(
          low: low * Self.million, high: (low + Int64(dice.roll(0...3))) * Self.million)
      }
      let whole = value(operands, .integer) { .apply(sign, $0) }
      var (low, high) = (Int64.max, Int64.min)
      for a in stride(from: operands[0].low, through: operands[0].high, by: Int(Self.million)) {
        for b in stride(from: operands[1].low, through: operands[1].high, by: Int(Self.million)) {
          let point = value([NodeValue(a), NodeValue(b)], .integer) { .apply(sign, $0) }
          #expect(point.isPoint)
          (low, high) = (min(low, point.low), max(high, point.low))
        }
      }
      #expect(whole == NodeValue(low: low, high: high), "\(sign.rawValue) \(operands)")
    }
  }

  @Test func `days after a step keep their order, and match a slow calendar`() {
    for months in [-25, -12, -1, 0, 1, 6, 11, 12, 13, 48, 804] {
      var before = Int64.min
      for number in stride(from: Int64(-800), through: 800, by: 1) {
        let day = Day(number: number + 11_000).adding(months: Int64(months))
        #expect(day.number >= before)
        before = day.number
        if number.isMultiple(of: 7) {
          #expect(day.number == CivilDay(number + 11_000).after(months: months).number)
        }
      }
    }
    for number in stride(from: Int64(-26_000), through: 84_000, by: 211) {
      #expect(Day(number: number).monthEnd.number == CivilDay(number).monthEnd.number)
    }
  }

  @Test func `a run of months from any day lasts about as long as from the first`() {
    var dice = Dice(seed: 10)
    for _ in 0..<400 {
      let step = DateStep(months: Int64(dice.roll(-30...130)))
      let low = Int64(dice.roll(-20_000...60_000))
      let from = NodeValue(low: low, high: low + Int64(dice.roll(0...3_000)))
      let whole = value([from], .integer) { .length(of: step, from: $0[0]) }
      for _ in 0..<20 {
        let day = Int64.random(in: from.low...from.high, using: &dice)
        let length = (step.applied(to: day) - day) * Self.million
        #expect(whole.low <= length && length <= whole.high, "\(step) from \(day) in \(from)")
      }
    }
  }

  @Test func `a rate over days that are not known is all that it is on any of them`() {
    let days: [Int64] = [100, 200, 300]
    let rate = Rate(
      name: "sats", type: .money,
      entries: zip(days, [5, 3, 9]).map {
        .init(from: Day(number: $0), value: $1 * Self.million, source: "")
      })
    for low in stride(from: Int64(90), through: 320, by: 5) {
      for high in stride(from: low, through: 320, by: 5) {
        let whole = value([NodeValue(low: low, high: high)], .money, rates: [rate]) {
          .rate(0, $0[0])
        }
        var known: [Int64] = []
        for day in low...high {
          known += [rate.entries.last { $0.from.number <= day }?.value ?? -1]
        }
        // Before the first day the series does not say.
        let values = known.contains(-1) ? [5, 3, 9].map { $0 * Self.million } : known
        #expect(whole == NodeValue(low: values.min() ?? 0, high: values.max() ?? 0))
      }
    }
  }
}
