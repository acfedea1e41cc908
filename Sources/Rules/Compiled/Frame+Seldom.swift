/// Instructions that are seldom, or that take long by what they do.
extension Frame {
  @inline(never)
  mutating func stepSeldom(
    _ opcode: Opcode, _ words: UnsafeMutablePointer<Int32>, _ place: Int
  ) -> Int {
    let slot = unsafe Int(words[1])
    let count = unsafe Int(words[2])
    switch opcode {
    case .compareExactly:
      unsafe slots[slot] = comparison(NodeID(count))
      return place + 3
    case .times:
      unsafe slots[slot] = .product(slots[count], slots[Int(words[3])])
      return place + 4
    case .greatest, .least:
      var value = unsafe slots[Int(words[3])]
      for index in 4..<(3 + count) {
        let other = unsafe slots[Int(words[index])]
        value =
          opcode == .greatest
          ? NodeValue(low: max(value.low, other.low), high: max(value.high, other.high))
          : NodeValue(low: min(value.low, other.low), high: min(value.high, other.high))
      }
      unsafe slots[slot] = value
      return place + 3 + count
    case .monthEnd: unsafe slots[slot] = slots[count].days { $0.monthEnd }
    case .yearStart: unsafe slots[slot] = slots[count].days { $0.yearStart }
    case .yearEnd: unsafe slots[slot] = slots[count].days { $0.yearEnd }
    case .workingDay: unsafe slots[slot] = slots[count].days { $0.workingDay }
    case .apply:
      let operands = unsafe (0..<Int(words[3])).map { unsafe slots[Int(words[4 + $0])] }
      unsafe slots[slot] = Operator.allCases[count].meaning.value(operands)
      return unsafe place + 4 + Int(words[3])
    case .ratio:
      unsafe slots[slot] = ratio(NodeID(count))
      return place + 3
    case .round:
      unsafe slots[slot] = rounded(NodeID(count))
      return place + 3
    case .shiftMonths:
      let months = unsafe program.constants[Int(words[3])]
      unsafe slots[slot] = slots[count].days { $0.adding(months: months) }
      return place + 4
    default: return unsafe stepOverTime(opcode, words, place)
    }
    return place + 3
  }

  /// Instructions that read facts over time, or rates.
  private mutating func stepOverTime(
    _ opcode: Opcode, _ words: UnsafeMutablePointer<Int32>, _ place: Int
  ) -> Int {
    let slot = unsafe Int(words[1])
    let first = unsafe Int(words[2])
    let second = unsafe Int(words[3])
    switch opcode {
    case .factOn:
      let fact = program.ruleSet.facts[first]
      let day = unsafe slots[second]
      unsafe slots[slot] =
        fact.isOverTime
        ? steps[first].value(from: day.low, through: day.high, as: fact.type) ?? fact.range
        : slots[first]
      return place + 4
    case .rate:
      unsafe slots[slot] = program.rates[first].value(on: slots[second])
      return place + 4
    case .days:
      unsafe slots[slot] = steps[first].days(
        NodeValue(Int64(second)), slots[Int(words[4])], slots[Int(words[5])])
      return place + 6
    case .always:
      unsafe slots[slot] = steps[first].always(slots[second], slots[Int(words[4])])
      return place + 5
    case .length:
      let count = program.constants[second]
      let step = unsafe words[4] == 1 ? DateStep(months: count) : DateStep(days: count)
      unsafe slots[slot] = Evaluator.length(of: step, from: slots[first])
      return place + 5
    default: return program.code.count
    }
  }

  // MARK: Fractions

  /// Exact bounds of a number or day; see ``Evaluator/bounds(of:_:)``.
  func bounds(of id: NodeID) -> (low: Fraction, high: Fraction) {
    if program.isPlain[id.index] {
      let value = self[id]
      return (Fraction(Int128(value.low)), Fraction(Int128(value.high)))
    }
    switch program.ruleSet.program[id] {
    case .ratio(let a, let b, let scale): return Evaluator.ratio(self[a], self[b], scale)
    case .choose(let branches, let base):
      var result: (low: Fraction, high: Fraction)?
      func add(_ id: NodeID) {
        let next = bounds(of: id)
        guard let known = result else {
          result = next
          return
        }
        result = (
          known.low.order(against: next.low) > 0 ? next.low : known.low,
          known.high.order(against: next.high) < 0 ? next.high : known.high
        )
      }
      for branch in branches {
        let applies = self[branch.guardNode]
        if applies != .no { add(branch.value) }
        if applies == .yes { return result ?? (Fraction(0), Fraction(0)) }
      }
      add(base)
      return result ?? (Fraction(0), Fraction(0))
    default:
      let value = self[id]
      return (Fraction(Int128(value.low)), Fraction(Int128(value.high)))
    }
  }

  private func comparison(_ id: NodeID) -> NodeValue {
    guard case .compare(let comparison, let a, let b) = program.ruleSet.program[id] else {
      return .open
    }
    let (left, right) = (bounds(of: a), bounds(of: b))
    return comparison.value(
      lowest: left.low.order(against: right.high), highest: left.high.order(against: right.low))
  }

  private func ratio(_ id: NodeID) -> NodeValue {
    let exact = bounds(of: id)
    return NodeValue(
      low: Rounding(.down, step: 1).applied(to: exact.low),
      high: Rounding(.up, step: 1).applied(to: exact.high))
  }

  private func rounded(_ id: NodeID) -> NodeValue {
    guard case .round(let a, let rounding) = program.ruleSet.program[id] else { return .open }
    let exact = bounds(of: a)
    return NodeValue(low: rounding.applied(to: exact.low), high: rounding.applied(to: exact.high))
  }
}

extension NodeValue {
  /// The days that both bounds become, by a function that never goes backwards.
  @inline(__always)
  func days(_ moved: (Day) -> Day) -> NodeValue {
    let first = moved(Day(number: low)).number
    return low == high
      ? NodeValue(first) : NodeValue(low: first, high: moved(Day(number: high)).number)
  }

  /// The least and the greatest of the products at the corners.
  static func product(_ a: NodeValue, _ b: NodeValue) -> NodeValue {
    func times(_ a: Int64, _ b: Int64) -> Int64 {
      Int64(clamping: Int128(a) * Int128(b) / Int128(NodeValue.one))
    }
    let first = times(a.low, b.low)
    if a.isPoint && b.isPoint { return NodeValue(first) }
    let corners = (times(a.low, b.high), times(a.high, b.low), times(a.high, b.high))
    return NodeValue(
      low: min(first, corners.0, corners.1, corners.2),
      high: max(first, corners.0, corners.1, corners.2))
  }
}
