/// The ranges of a fact in which no comparison changes; see ``Evaluator/cells(of:in:_:byBothBounds:)``.
extension Frame {
  /// Puts the cells of a fact on the stack.
  mutating func pushCells(of fact: Int, _ marks: Marks) {
    let range = unsafe slots[fact]
    switch program.types[fact] {
    case .truth:
      if range == .open {
        trials.cells.append(.no)
        trials.cells.append(.yes)
      } else {
        trials.cells.append(range)
      }
    case .outcome: trials.cells.append(range)
    case .choice:
      for bit in 0..<62 where range.low & 1 << bit != 0 {
        trials.cells.append(NodeValue(1 << Int64(bit)))
      }
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount, .day:
      pushRanges(of: fact, over: range, marks)
    }
  }

  /// Where a comparison turns as a fact of which nothing is known grows through its range.
  mutating func turns(of comparison: CompiledComparison, _ fact: FactID) -> [Int64] {
    _ = trials.enter()
    defer { trials.leave() }
    let first = trials.starts.count
    pushTurnings(
      of: comparison, fact.index, over: program.initial[fact.index], program.grain[fact.index],
      since: first)
    defer { trials.starts.removeLast(trials.starts.count - first) }
    return Array(trials.starts[first...])
  }

  private mutating func pushRanges(of fact: Int, over range: NodeValue, _ marks: Marks) {
    let step = program.grain[fact]
    let first = trials.starts.count
    trials.starts.append(range.low)
    for comparison in program.sensitives[fact] where marks.isMarked(comparison.slot) {
      pushTurnings(of: comparison, fact, over: range, step, since: first)
    }
    for place in first..<trials.starts.count {
      let low = trials.starts[place]
      let last = place + 1 < trials.starts.count ? trials.starts[place + 1] - step : range.high
      trials.cells.append(NodeValue(low: low, high: max(low, last)))
    }
    trials.starts.removeLast(trials.starts.count - first)
  }

  /// Puts the values from which on a comparison has another answer among the starts, in order.
  private mutating func pushTurnings(
    of comparison: CompiledComparison, _ fact: Int, over range: NodeValue, _ step: Int64,
    since first: Int
  ) {
    let saved = trials.saved.count
    for step in comparison.steps { trials.saved.append(save(Int(step.slot))) }
    for (place, atLeast) in comparison.turningOrders.enumerated() {
      if let turning = turning(of: comparison, place, atLeast, fact, over: range, step) {
        insertStart(turning, since: first)
      }
    }
    unsafe slots[fact] = range
    for index in saved..<trials.saved.count { restore(trials.saved[index]) }
    trials.saved.removeLast(trials.saved.count - saved)
  }

  /// Where a comparison turns in an order, looked for where it last did if it turns only once.
  private mutating func turning(
    of comparison: CompiledComparison, _ place: Int, _ atLeast: Int, _ fact: Int,
    over range: NodeValue, _ step: Int64
  ) -> Int64? {
    guard comparison.turnsOnce else {
      return range.firstChange(by: step) { isOrdered(fact, $0, comparison, atLeast) }
    }
    var guess = trials.turnings[comparison.memory + place]
    let turning = range.firstChange(by: step, guess: &guess) {
      isOrdered(fact, $0, comparison, atLeast)
    }
    trials.turnings[comparison.memory + place] = guess
    return turning
  }

  private mutating func insertStart(_ start: Int64, since first: Int) {
    var place = trials.starts.count
    while place > first, trials.starts[place - 1] > start { place -= 1 }
    if place > first, trials.starts[place - 1] == start { return }
    trials.starts.insert(start, at: place)
  }

  /// Whether the left side's least is at least in an order to the right side's greatest, with a value
  /// of the fact.
  private mutating func isOrdered(
    _ fact: Int, _ value: Int64, _ comparison: CompiledComparison, _ atLeast: Int
  ) -> Bool {
    unsafe slots[fact] = NodeValue(value)
    for step in comparison.steps { runNode(Int(step.start)) }
    guard let (left, right) = comparison.operands else {
      let (low, high) = (bounds(of: comparison.left).low, bounds(of: comparison.right).high)
      return low.order(against: high) >= atLeast
    }
    let (low, high) = unsafe (slots[left].low, slots[right].high)
    return atLeast <= 0 ? low >= high : low > high
  }
}

extension NodeValue {
  /// The same as ``firstChange(by:_:)`` for a test that changes once at most.
  ///
  /// - Parameter guess: Where it may be, in steps from the low end; nil if nothing is known. Becomes
  ///   where it was.
  func firstChange(by step: Int64, guess: inout Int64?, _ test: (Int64) -> Bool) -> Int64? {
    let count = (high - low) / step
    guard count > 0 else { return nil }
    // Since it changes once at most, two neighbours that differ are all there is to find.
    if let place = guess, place > 0, place < count {
      let here = test(low + place * step)
      if here != test(low + (place - 1) * step) { return low + place * step }
      // A day later, what rests on the day assessed turns a day later.
      if here != test(low + (place + 1) * step) {
        guess = place + 1
        return low + (place + 1) * step
      }
    }
    let first = test(low)
    guard test(low + count * step) != first else {
      guess = nil
      return nil
    }
    // It differs from `different` on and not yet at `same`.
    var (same, different): (Int64, Int64) = (0, count)
    var (place, stride) = (guess ?? 0, Int64(1))
    while different - same > 1 {
      if place <= same || place >= different { place = same + (different - same) / 2 }
      if test(low + place * step) == first {
        same = place
        place += stride
      } else {
        different = place
        place -= stride
      }
      stride = min(stride, count / 4) * 4
    }
    guess = different
    return low + different * step
  }
}
