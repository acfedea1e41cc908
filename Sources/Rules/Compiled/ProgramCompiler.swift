/// Makes the code of a ``CompiledProgram``.
struct ProgramCompiler {
  let ruleSet: RuleSet
  var result: CompiledProgram
  /// The nodes that are tried out, in order: by number of ``CompiledProgram/trials``.
  var refined: [NodeID] = []

  var program: Program { ruleSet.program }

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    result = CompiledProgram(for: ruleSet)
  }

  mutating func compiled() -> CompiledProgram {
    placeSlots()
    result.isPlain = program.nodes.indices.map { program.hasPlainBounds(NodeID($0)) }
    let isDated = datedNodes()
    let nodes = program.nodes.indices.map(NodeID.init)
    for id in nodes where isDated[id.index] { emit(id) }
    result.datedEnd = result.code.count
    for id in nodes where !isDated[id.index] {
      emit(id)
      if program.splits[id] != nil { emitRefine(id) }
    }
    addReads()
    addDaily()
    addSensitives()
    result.trials = refined.map { trial(of: $0) }
    return result
  }

  /// Facts first, then a slot for each node that has a value of its own.
  private mutating func placeSlots() {
    for fact in ruleSet.facts {
      result.initial.append(fact.range)
      result.isSet.append(fact.type.isMask)
      result.types.append(fact.type)
      result.isOverTime.append(fact.isOverTime)
      result.grain.append(fact.step)
    }
    for (index, node) in program.nodes.enumerated() {
      if case .fact(let fact) = node, !ruleSet.facts[fact.index].isOverTime {
        result.slots.append(Int32(fact.index))
        continue
      }
      result.slots.append(Int32(result.initial.count))
      result.isSet.append(program.types[index].isMask)
      switch node {
      case .constant(let value), .notEncoded(let value, _): result.initial.append(value)
      default: result.initial.append(NodeValue(0))
      }
    }
    result.starts = Array(repeating: -1, count: program.nodes.count)
  }

  /// Nodes that rest on the named days alone and are never tried out: they stand still while the days
  /// do.
  private func datedNodes() -> [Bool] {
    var isDated: [Bool] = []
    for (index, node) in program.nodes.enumerated() {
      isDated.append(
        program.splits[NodeID(index)] == nil
          && node.facts.allSatisfy { $0 <= .decisionDay && !ruleSet.facts[$0.index].isOverTime }
          && node.operands.allSatisfy { isDated[$0.index] })
    }
    return isDated
  }
}
