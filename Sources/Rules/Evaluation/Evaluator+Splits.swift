extension Evaluator {
  /// The values that a node can have over all cells of the missing facts that pull it both ways.
  ///
  /// A cell is a range of a fact in which no comparison of the cone changes; within a cell plain
  /// evaluation is exact. Facts are taken in order until there would be too many cells.
  func refined(
    _ plain: NodeValue, at root: NodeID, _ split: Split, _ facts: Facts, _ values: [NodeValue]
  ) -> NodeValue {
    let open = Array(program.openNodes(below: root, values).reversed())
    let reachable = Set(open.flatMap { program[$0].facts })
    var combinations: [Facts] = [facts]
    var tried: Set<FactID> = []
    for fact in split.facts where reachable.contains(fact) && !isKnown(fact, facts) {
      let cells = self.cells(of: fact, in: open, facts)
      guard cells.count > 1, combinations.count * cells.count <= Split.limit else { continue }
      tried.insert(fact)
      combinations = combinations.flatMap { known in
        cells.map { cell in
          var filled = known
          filled[fact] = cell
          return filled
        }
      }
    }
    guard combinations.count > 1 else { return plain }
    let type = program.type(of: root)
    let affected = program.dependents(on: tried, in: split.cone).filter { $0 != root }
    var result: NodeValue?
    var scratch = values
    for combination in combinations {
      run(affected, combination, &scratch)
      let value = self.value(of: program[root], combination, scratch)
      result = result?.union(value, as: type) ?? value
    }
    return result?.intersection(plain, as: type) ?? plain
  }

  /// Facts over time count as known: they have no cells.
  private func isKnown(_ fact: FactID, _ facts: Facts) -> Bool {
    let declared = ruleSet.facts[fact.index]
    return declared.isOverTime || facts[fact]?.isDecided(as: declared.type) ?? false
  }

  /// The ranges of a fact in which no comparison of a cone changes, within what is known of it.
  ///
  /// - Parameter byBothBounds: Whether a comparison with something open changes both where it first
  ///   can and where it last can: finer, for finding answers.
  package func cells(
    of fact: FactID, in cone: [NodeID], _ facts: Facts, byBothBounds: Bool = false
  ) -> [NodeValue] {
    let declared = ruleSet.facts[fact.index]
    let range = facts[fact] ?? declared.range
    switch declared.type {
    case .truth: return range == .open ? [.no, .yes] : [range]
    case .outcome: return [range]
    case .choice:
      return (0..<62).map { 1 << $0 }.filter { range.low & $0 != 0 }.map { NodeValue($0) }
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount, .day:
      return cells(
        of: fact, steppedBy: declared.step, over: range, cone, facts, byBothBounds)
    }
  }

  /// Each comparison that rests on the fact alone changes at most twice over the fact's range,
  /// since all that stands between is monotone; the places are found by halving.
  private func cells(
    of fact: FactID, steppedBy step: Int64, over range: NodeValue, _ cone: [NodeID],
    _ facts: Facts, _ byBothBounds: Bool
  ) -> [NodeValue] {
    var starts: Set<Int64> = [range.low]
    var filled = facts
    var scratch = [NodeValue](repeating: NodeValue(0), count: program.nodes.count)
    for sensitive in program.comparisons[fact] ?? [] where cone.containsSorted(sensitive.node) {
      guard case .compare(let comparison, let a, let b) = program[sensitive.node] else { continue }
      func order(_ value: Int64, _ atLeast: Int, atMost: Bool) -> Bool {
        filled[fact] = NodeValue(value)
        run(sensitive.parts, filled, &scratch)
        let (left, right) = (bounds(of: a, scratch), bounds(of: b, scratch))
        return atMost
          ? left.high.order(against: right.low) >= atLeast
          : left.low.order(against: right.high) >= atLeast
      }
      for atLeast in comparison.turningOrders {
        for atMost in byBothBounds ? [false, true] : [false] {
          let change = range.firstChange(by: step) { order($0, atLeast, atMost: atMost) }
          if let change { starts.insert(change) }
        }
      }
    }
    let sorted = starts.sorted()
    return sorted.indices.map { index in
      let next = index + 1 < sorted.count ? sorted[index + 1] - step : range.high
      return NodeValue(low: sorted[index], high: max(sorted[index], next))
    }
  }
}

extension NodeValue {
  /// The first value in steps at which a monotone test differs from its answer at the low end.
  func firstChange(by step: Int64, _ test: (Int64) -> Bool) -> Int64? {
    let first = test(low)
    let count = (high - low) / step
    guard count > 0, test(low + count * step) != first else { return nil }
    var same: Int64 = 0
    var different = count
    while different - same > 1 {
      let middle = same + (different - same) / 2
      if test(low + middle * step) == first { same = middle } else { different = middle }
    }
    return low + different * step
  }
}

extension [NodeID] {
  /// Whether a node is among these, which are in order.
  fileprivate func containsSorted(_ node: NodeID) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == node
  }
}
