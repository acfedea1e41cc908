/// The ranges of a fact in which no comparison changes; see ``Evaluator/cells(of:in:_:byBothBounds:)``.
extension Frame {
  /// Puts the cells of a fact on the stack.
  mutating func pushCells(of fact: Int, _ marks: Marks) {
    let range = unsafe slots[fact]
    switch program.ruleSet.facts[fact].type {
    case .truth: trials.cells += range == .open ? [.no, .yes] : [range]
    case .outcome: trials.cells.append(range)
    case .choice:
      for bit in 0..<62 where range.low & 1 << bit != 0 {
        trials.cells.append(NodeValue(1 << Int64(bit)))
      }
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount, .day:
      pushRanges(of: fact, program.ruleSet.facts[fact].step, over: range, marks)
    }
  }

  private mutating func pushRanges(
    of fact: Int, _ step: Int64, over range: NodeValue, _ marks: Marks
  ) {
    let first = trials.starts.count
    trials.starts.append(range.low)
    for index in program.sensitives[fact].indices
    where marks.isMarked(Int(program.sensitives[fact][index].slot)) {
      let comparison = program.sensitives[fact][index]
      let saved = comparison.written.map { unsafe slots[Int($0)] }
      for atLeast in comparison.comparison.turningOrders {
        let change = range.firstChange(by: step) { isOrdered(fact, $0, comparison, atLeast) }
        if let change {
          trials.starts.append(change)
        }
      }
      unsafe slots[fact] = range
      for (place, slot) in comparison.written.enumerated() {
        unsafe slots[Int(slot)] = saved[place]
      }
    }
    let sorted = trials.starts[first...].sorted()
    trials.starts.removeLast(trials.starts.count - first)
    var place = 0
    while place < sorted.count {
      var next = place + 1
      while next < sorted.count, sorted[next] == sorted[place] { next += 1 }
      let last = next < sorted.count ? sorted[next] - step : range.high
      trials.cells.append(NodeValue(low: sorted[place], high: max(sorted[place], last)))
      place = next
    }
  }

  /// Whether the left side's least is at least in an order to the right side's greatest, with a value
  /// of the fact.
  private mutating func isOrdered(
    _ fact: Int, _ value: Int64, _ comparison: CompiledComparison, _ atLeast: Int
  ) -> Bool {
    unsafe slots[fact] = NodeValue(value)
    for start in comparison.starts { runNode(Int(start)) }
    guard let (left, right) = comparison.operands else {
      let (low, high) = (bounds(of: comparison.left).low, bounds(of: comparison.right).high)
      return low.order(against: high) >= atLeast
    }
    let (low, high) = unsafe (slots[left].low, slots[right].high)
    return atLeast <= 0 ? low >= high : low > high
  }
}
