/// Instructions carried out. What each means is defined by ``Evaluator``.
extension Frame {
  mutating func run(from start: Int, to end: Int) {
    var place = start
    while place < end { place = step(place) }
  }

  /// One instruction, and the trial that follows it, if one does.
  mutating func runNode(_ start: Int) {
    let next = step(start)
    if next < program.code.count, unsafe code[next] == Opcode.refine.word { _ = step(next) }
  }

  /// Carries out an instruction.
  ///
  /// - Returns: Where the next begins.
  @inline(__always)
  mutating func step(_ place: Int) -> Int {
    let words = unsafe code + place
    let opcode = unsafe Opcode(word: words[0])
    let slot = unsafe Int(words[1])
    let count = unsafe Int(words[2])
    switch opcode {
    case .all:
      var (low, high): (Int64, Int64) = (1, 1)
      for index in 3..<(3 &+ count) {
        let value = unsafe slots[Int(words[index])]
        low &= value.low
        high &= value.high
      }
      unsafe slots[slot] = NodeValue(low: low, high: high)
      return place &+ 3 &+ count
    case .any:
      var (low, high): (Int64, Int64) = (0, 0)
      for index in 3..<(3 &+ count) {
        let value = unsafe slots[Int(words[index])]
        low |= value.low
        high |= value.high
      }
      unsafe slots[slot] = NodeValue(low: low, high: high)
      return place &+ 3 &+ count
    case .both:
      let (a, b) = unsafe (slots[count], slots[Int(words[3])])
      unsafe slots[slot] = NodeValue(low: a.low & b.low, high: a.high & b.high)
      return place &+ 4
    case .either:
      let (a, b) = unsafe (slots[count], slots[Int(words[3])])
      unsafe slots[slot] = NodeValue(low: a.low | b.low, high: a.high | b.high)
      return place &+ 4
    case .not:
      let value = unsafe slots[count]
      unsafe slots[slot] = NodeValue(low: 1 &- value.high, high: 1 &- value.low)
      return place &+ 3
    case .atLeast:
      let (a, b) = unsafe (slots[count], slots[Int(words[3])])
      unsafe slots[slot] = .truth(a.low >= b.high, a.high >= b.low)
      return place &+ 4
    case .moreThan:
      let (a, b) = unsafe (slots[count], slots[Int(words[3])])
      unsafe slots[slot] = .truth(a.low > b.high, a.high > b.low)
      return place &+ 4
    case .equal:
      let (a, b) = unsafe (slots[count], slots[Int(words[3])])
      unsafe slots[slot] = .equality(a, b)
      return place &+ 4
    case .notEqual:
      let (a, b) = unsafe (slots[count], slots[Int(words[3])])
      let equal = NodeValue.equality(a, b)
      unsafe slots[slot] = NodeValue(low: 1 &- equal.high, high: 1 &- equal.low)
      return place &+ 4
    case .isAmong:
      let mask = unsafe slots[count].low
      let bits = unsafe program.constants[Int(words[3])]
      unsafe slots[slot] = .truth(mask & ~bits == 0 && mask & bits != 0, mask & bits != 0)
      return place &+ 4
    case .condition:
      unsafe slots[slot] = .condition(.yes, slots[count])
      return place &+ 3
    case .conditionWhen:
      unsafe slots[slot] = .condition(slots[count], slots[Int(words[3])])
      return place &+ 4
    case .listAll:
      // Met if all can be met or not relevant, and one met; see ``Outcomes/all(_:_:)``.
      var (some, every): (Int64, Int64) = (0, 5)
      for index in 3..<(3 &+ count) {
        let mask = unsafe slots[Int(words[index])].low
        some |= mask
        every &= mask | mask &>> 2
      }
      unsafe slots[slot] = NodeValue(some & 2 | every & some & 1 | every & 4)
      return place &+ 3 &+ count
    case .listAny, .listNone:
      var (some, every): (Int64, Int64) = (0, 6)
      for index in 3..<(3 &+ count) {
        let mask = unsafe slots[Int(words[index])].low
        some |= mask
        every &= mask | (mask &>> 1) & 2
      }
      let any = some & 1 | every & some & 2 | every & 4
      unsafe slots[slot] = NodeValue(
        opcode == .listNone ? any & 4 | (any & 1) &<< 1 | (any & 2) &>> 1 : any)
      return place &+ 3 &+ count
    case .hasOutcome:
      let mask = unsafe slots[count].low
      let bits = unsafe Int64(words[3])
      unsafe slots[slot] = .truth(mask & ~bits == 0 && mask & bits != 0, mask & bits != 0)
      return place &+ 4
    case .chooseSet:
      var mask: Int64 = 0
      var index = 3
      let base = 2 &+ count
      while index < base {
        let guardValue = unsafe slots[Int(words[index])]
        if guardValue.high != 0 { mask |= unsafe slots[Int(words[index &+ 1])].low }
        if guardValue.low == 1 { break }
        index &+= 2
      }
      if index >= base { mask |= unsafe slots[Int(words[base])].low }
      unsafe slots[slot] = NodeValue(mask)
      return place &+ 3 &+ count
    case .chooseRange:
      unsafe slots[slot] = chosen(words + 3, count)
      return place &+ 3 &+ count
    case .plus:
      unsafe slots[slot] = .sum(slots[count], slots[Int(words[3])])
      return place &+ 4
    case .minus:
      unsafe slots[slot] = .difference(slots[count], slots[Int(words[3])])
      return place &+ 4
    case .shiftDays:
      let (a, days) = unsafe (slots[count], program.constants[Int(words[3])])
      unsafe slots[slot] = NodeValue(low: a.low + days, high: a.high + days)
      return place &+ 4
    case .refine:
      if unsafe !slots[slot].isDecided(program.trials[count].isSet) { refine(count) }
      return place &+ 3
    default: return unsafe stepSeldom(opcode, words, place)
    }
  }

  /// The branch that is chosen, or what all that can be have between them.
  @inline(__always)
  private func chosen(_ words: UnsafeMutablePointer<Int32>, _ count: Int) -> NodeValue {
    var (low, high) = (Int64.max, Int64.min)
    var index = 0
    while index < count - 1 {
      let guardValue = unsafe slots[Int(words[index])]
      if guardValue.high != 0 {
        let value = unsafe slots[Int(words[index &+ 1])]
        low = min(low, value.low)
        high = max(high, value.high)
      }
      if guardValue.low == 1 { return NodeValue(low: low, high: high) }
      index &+= 2
    }
    let base = unsafe slots[Int(words[count - 1])]
    return NodeValue(low: min(low, base.low), high: max(high, base.high))
  }
}

extension NodeValue {
  @inline(__always)
  static func truth(_ low: Bool, _ high: Bool) -> NodeValue {
    NodeValue(low: low ? 1 : 0, high: high ? 1 : 0)
  }

  /// `a = b` over intervals.
  @inline(__always)
  static func equality(_ a: NodeValue, _ b: NodeValue) -> NodeValue {
    .truth(a.low == b.high && a.high == b.low, a.low <= b.high && a.high >= b.low)
  }

  @inline(__always)
  static func condition(_ relevance: NodeValue, _ truth: NodeValue) -> NodeValue {
    let possible = truth.high | (1 &- truth.low) &<< 1
    return NodeValue(possible & -relevance.high | (1 &- relevance.low) &<< 2)
  }

  @inline(__always)
  func isDecided(_ isSet: Bool) -> Bool { isSet ? low & (low &- 1) == 0 && low != 0 : low == high }

  /// The checker has proved that it fits; where it has not, it is the nearest that does.
  @inline(__always)
  static func sum(_ a: NodeValue, _ b: NodeValue) -> NodeValue {
    let (low, isLow) = a.low.addingReportingOverflow(b.low)
    let (high, isHigh) = a.high.addingReportingOverflow(b.high)
    return NodeValue(
      low: isLow ? (a.low < 0 ? .min : .max) : low, high: isHigh ? (a.high < 0 ? .min : .max) : high
    )
  }

  @inline(__always)
  static func difference(_ a: NodeValue, _ b: NodeValue) -> NodeValue {
    let (low, isLow) = a.low.subtractingReportingOverflow(b.high)
    let (high, isHigh) = a.high.subtractingReportingOverflow(b.low)
    return NodeValue(
      low: isLow ? (a.low < 0 ? .min : .max) : low, high: isHigh ? (a.high < 0 ? .min : .max) : high
    )
  }
}
