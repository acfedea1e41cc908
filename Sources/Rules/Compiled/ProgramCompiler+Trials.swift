/// What must be run where missing facts are tried out (``Split``).
extension ProgramCompiler {
  /// For each fact, the comparisons that rest on it and the instructions between.
  mutating func addSensitives() {
    result.sensitives = ruleSet.facts.indices.map { index in
      let fact = FactID(index)
      return (program.comparisons[fact] ?? []).compactMap { sensitive in
        guard case .compare(let comparison, let a, let b) = program[sensitive.node] else {
          return nil
        }
        let isPlain = program.hasPlainBounds(a) && program.hasPlainBounds(b)
        let between = program.dependents(on: [fact], in: sensitive.parts)
        defer { result.turningCount += comparison.turningOrders.count }
        return CompiledComparison(
          slot: Int(result.slots[sensitive.node.index]), comparison: comparison, left: a, right: b,
          operands: isPlain
            ? (Int(result.slots[a.index]), Int(result.slots[b.index])) : nil,
          steps: between.compactMap { id in
            start(id).map { .init(start: $0, slot: result.slots[id.index]) }
          },
          turnsOnce: turnsOnce(sensitive.node, through: between),
          memory: result.turningCount)
      }
    }
  }

  /// Whether a fact reaches a comparison on one way, and all on that way never goes back as it grows:
  /// then the comparison turns once at most in each order.
  private func turnsOnce(_ comparison: NodeID, through between: [NodeID]) -> Bool {
    let moved = Set(between)
    return (between + [comparison]).allSatisfy { id in
      let ways = program[id].operands.count { moved.contains($0) }
      return switch program[id] {
      case .fact: true
      case .shift, .compare: ways == 1
      case .apply(
        .plus, _), .apply(.minus, _), .apply(.greatest, _), .apply(.least, _), .apply(.latest, _),
        .apply(.earliest, _), .apply(.monthEnd, _), .apply(.yearStart, _), .apply(.yearEnd, _),
        .apply(.workingDay, _):
        ways == 1
      default: false
      }
    }
  }

  /// What each slot's instruction reads.
  mutating func addReads() {
    // Slots stand in the order of their nodes.
    for (index, node) in program.nodes.enumerated() where result.starts[index] >= 0 {
      while result.reads.count < Int(result.slots[index]) { result.reads.end() }
      addOperands(of: node)
      if let fact = node.fact { result.reads.add(Int32(fact.index)) }
      // One over time is read on the day assessed.
      if case .fact = node { result.reads.add(Int32(FactID.assessmentDay.index)) }
      result.reads.end()
    }
    while result.reads.count < result.slotCount { result.reads.end() }
  }

  /// Of fractions, and of a choice between them, also what they are made of.
  private mutating func addOperands(of node: Node) {
    var nested: [NodeID] = []
    node.eachOperand { operand in
      result.reads.add(result.slots[operand.index])
      if !result.isPlain[operand.index] { nested.append(operand) }
    }
    for operand in nested { addOperands(of: program[operand]) }
  }

  /// What must be run again when only the day assessed is another.
  mutating func addDaily() {
    var rests = [Bool](repeating: false, count: result.slotCount)
    rests[FactID.assessmentDay.index] = true
    for (index, start) in result.starts.enumerated() where start >= 0 {
      let slot = Int(result.slots[index])
      rests[slot] = result.reads[slot].contains { rests[Int($0)] }
      if rests[slot], start >= result.datedEnd { result.daily.append(start) }
    }
  }

  func trial(of root: NodeID) -> Trial {
    let split = program.splits[root] ?? Split(facts: [], cone: [], isInexact: false)
    let support = program.support(of: root)
    var movable = FactSet(count: ruleSet.facts.count)
    for id in split.cone {
      for fact in program.splits[id].map(tried) ?? [] { movable.insert(fact.index) }
    }
    let movables = support.map(\.index).filter(movable.contains)
    return Trial(
      slot: Int(result.slots[root.index]), start: Int(result.starts[root.index]),
      isSet: program.type(of: root).isMask, facts: tried(split).map(\.index),
      steps: steps(of: split, below: root), support: support.map(\.index),
      hasSteps: support.contains { ruleSet.facts[$0.index].isOverTime }, movables: movables,
      movable: movable,
      ends: [
        movables.map { result.isSet[$0] ? 1 : .min },
        movables.map { result.isSet[$0] ? 1 << 61 : .max },
      ])
  }

  /// Facts over time count as known: they have no cells.
  private func tried(_ split: Split) -> [FactID] {
    split.facts.filter { !ruleSet.facts[$0.index].isOverTime }
  }

  private func steps(of split: Split, below root: NodeID) -> [Trial.Step] {
    var rests = [UInt64](repeating: 0, count: root.index + 1)
    var steps: [Trial.Step] = []
    let facts = tried(split)
    for id in split.cone {
      for fact in program[id].facts {
        if let bit = facts.firstIndex(of: fact) { rests[id.index] |= Trial.bit(bit) }
      }
      for operand in program[id].operands { rests[id.index] |= rests[operand.index] }
      if id != root, let start = start(id) {
        steps.append(
          .init(
            start: start, slot: result.slots[id.index], facts: rests[id.index],
            isTrial: program.splits[id] != nil, isSet: program.type(of: id).isMask))
      }
    }
    return steps
  }

  private func start(_ id: NodeID) -> Int32? {
    result.starts[id.index] >= 0 ? result.starts[id.index] : nil
  }

}

extension Trial {
  /// The bit of a fact by its place.
  static func bit(_ place: Int) -> UInt64 { 1 << UInt64(min(place, 63)) }
}
