/// What must be run where missing facts are tried out (``Split``).
extension ProgramCompiler {
  /// For each fact, the comparisons that rest on it and the instructions between.
  func sensitives() -> [[CompiledComparison]] {
    ruleSet.facts.indices.map { index in
      let fact = FactID(index)
      return (program.comparisons[fact] ?? []).compactMap { sensitive in
        guard case .compare(let comparison, let a, let b) = program[sensitive.node] else {
          return nil
        }
        let between = program.dependents(on: [fact], in: sensitive.parts)
        let isPlain = program.hasPlainBounds(a) && program.hasPlainBounds(b)
        return CompiledComparison(
          slot: result.slots[sensitive.node.index], comparison: comparison, left: a, right: b,
          operands: isPlain
            ? (Int(result.slots[a.index]), Int(result.slots[b.index])) : nil,
          starts: between.compactMap(start), written: between.compactMap(writtenSlot))
      }
    }
  }

  func trial(of root: NodeID) -> Trial {
    let split = program.splits[root] ?? Split(facts: [], cone: [], isInexact: false)
    let support = program.support(of: root)
    return Trial(
      slot: Int(result.slots[root.index]), start: Int(result.starts[root.index]),
      isSet: program.type(of: root).isMask, facts: tried(split).map(\.index),
      steps: steps(of: split, below: root), support: support.map(\.index),
      hasSteps: support.contains { ruleSet.facts[$0.index].isOverTime })
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
      if id != root, let start = start(id), let slot = writtenSlot(id) {
        steps.append(
          .init(
            start: start, slot: slot, facts: rests[id.index], isTrial: program.splits[id] != nil))
      }
    }
    return steps
  }

  private func start(_ id: NodeID) -> Int32? {
    result.starts[id.index] >= 0 ? result.starts[id.index] : nil
  }

  private func writtenSlot(_ id: NodeID) -> Int32? {
    result.starts[id.index] >= 0 ? result.slots[id.index] : nil
  }
}

extension Trial {
  /// The bit of a fact by its place.
  static func bit(_ place: Int) -> UInt64 { 1 << UInt64(min(place, 63)) }
}
