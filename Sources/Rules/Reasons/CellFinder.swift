/// Finds the cells of one fact in case after case.
///
/// They are the cells that ``Evaluator/cells(of:in:_:byBothBounds:)`` finds. What a comparison turns
/// on changes only with the few facts that it rests on, so it is found once for each of their values.
package struct CellFinder {
  private struct Turning {
    var comparison: Comparison
    var left: NodeID
    var right: NodeID
    /// What it rests on that the fact can change.
    var moving: [NodeID]
    /// The other facts that it rests on.
    var others: [FactID]
    var known: [[NodeValue?]: [Int64]] = [:]
  }

  private let fact: FactID
  private let declared: Fact
  private var turnings: [Turning] = []

  /// - Parameter cone: Where comparisons are looked for.
  package init(of fact: FactID, in cone: Reach, _ ruleSet: RuleSet) {
    self.fact = fact
    declared = ruleSet.facts[fact.index]
    let program = ruleSet.program
    for sensitive in program.comparisons(of: fact, in: cone) {
      guard case .compare(let comparison, let left, let right) = program[sensitive.node] else {
        continue
      }
      let others = Set(sensitive.parts.compactMap { program[$0].fact })
        .union([.assessmentDay]).subtracting([fact])
      turnings.append(
        Turning(
          comparison: comparison, left: left, right: right,
          moving: program.dependents(on: [fact], in: sensitive.parts), others: others.sorted()))
    }
  }

  /// The cells of the fact, of which nothing is known yet.
  ///
  /// - Parameter values: What the nodes of the cone come to with the facts that are known.
  package mutating func cells(
    _ evaluator: Evaluator, _ known: Facts, _ values: [NodeValue]
  ) -> [NodeValue] {
    guard declared.type == .day || declared.type.isNumber else {
      return evaluator.cells(of: fact, in: [], known)
    }
    var starts: Set<Int64> = [declared.range.low]
    for index in turnings.indices {
      starts.formUnion(self.starts(of: index, evaluator, known, values))
    }
    let sorted = starts.sorted()
    return sorted.indices.map { index in
      let next = index + 1 < sorted.count ? sorted[index + 1] - declared.step : declared.range.high
      return NodeValue(low: sorted[index], high: max(sorted[index], next))
    }
  }

  private mutating func starts(
    of index: Int, _ evaluator: Evaluator, _ known: Facts, _ values: [NodeValue]
  ) -> [Int64] {
    let turning = turnings[index]
    let key = turning.others.map { known[$0] }
    if let found = turning.known[key] { return found }
    var (filled, scratch) = (known, values)
    let found = turning.comparison.turningOrders.compactMap { atLeast in
      declared.range.firstChange(by: declared.step) { value in
        filled[fact] = NodeValue(value)
        evaluator.run(turning.moving, filled, &scratch)
        return evaluator.bounds(of: turning.left, scratch).low
          .order(against: evaluator.bounds(of: turning.right, scratch).high) >= atLeast
      }
    }
    turnings[index].known[key] = found
    return found
  }
}

extension Evaluator {
  /// Fills in the values of some nodes, in order, among those of a search.
  package func refresh(_ nodes: [NodeID], _ facts: Facts, _ values: inout [NodeValue]) {
    run(nodes, facts, &values)
  }
}
