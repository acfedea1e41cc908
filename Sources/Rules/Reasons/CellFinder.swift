/// Finds the cells of one fact in case after case.
///
/// They are the cells that ``Evaluator/cells(of:in:_:byBothBounds:)`` finds. Where a comparison turns
/// changes only with the few other facts that it rests on, and from case to case most stay the same.
package struct CellFinder {
  private struct Turning {
    var comparison: CompiledComparison
    /// The other facts that it rests on.
    var others: [FactID]
    /// Their values when it was last found where it turns, and where.
    var last: (values: [NodeValue], turns: [Int64])?
  }

  private let fact: FactID
  private let declared: Fact
  private var turnings: [Turning] = []

  /// - Parameter cone: Where comparisons are looked for.
  package init(of fact: FactID, in cone: Reach, _ compiled: CompiledProgram) {
    self.fact = fact
    declared = compiled.ruleSet.facts[fact.index]
    let program = compiled.ruleSet.program
    let sensitives = program.comparisons[fact] ?? []
    for (sensitive, comparison) in zip(sensitives, compiled.sensitives[fact.index])
    where cone.contains(sensitive.node) {
      let others = Set(sensitive.parts.compactMap { program[$0].fact })
        .union([.assessmentDay]).subtracting([fact])
      turnings.append(Turning(comparison: comparison, others: others.sorted()))
    }
  }

  /// The cells of the fact, of which nothing is known yet; leaves the frame as it was.
  package mutating func cells(_ frame: inout Frame) -> [NodeValue] {
    switch declared.type {
    case .truth: return [.no, .yes]
    case .outcome: return [declared.range]
    case .choice:
      return (0..<62).map { 1 << $0 }.filter { declared.range.low & $0 != 0 }.map { NodeValue($0) }
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount, .day: break
    }
    var starts = [declared.range.low]
    for index in turnings.indices { starts += self.starts(of: index, &frame) }
    starts.sort()
    var cells: [NodeValue] = []
    for (place, start) in starts.enumerated() where place == 0 || starts[place - 1] != start {
      if let last = cells.indices.last {
        cells[last].high = max(cells[last].low, start - declared.step)
      }
      cells.append(NodeValue(low: start, high: declared.range.high))
    }
    return cells
  }

  private mutating func starts(of index: Int, _ frame: inout Frame) -> [Int64] {
    let others = turnings[index].others
    if let last = turnings[index].last,
      others.indices.allSatisfy({ frame[others[$0]] == last.values[$0] })
    {
      return last.turns
    }
    let turns = frame.turns(of: turnings[index].comparison, fact)
    turnings[index].last = (others.map { frame[$0] }, turns)
    return turns
  }
}
