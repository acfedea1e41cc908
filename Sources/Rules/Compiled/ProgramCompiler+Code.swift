/// The instructions of nodes.
extension ProgramCompiler {
  private func slot(_ id: NodeID) -> Int32 { result.slots[id.index] }

  private mutating func put(_ opcode: Opcode, _ id: NodeID, _ words: [Int32]) {
    result.starts[id.index] = Int32(result.code.count)
    result.code += [opcode.word, slot(id)] + words
  }

  private mutating func put(_ opcode: Opcode, _ id: NodeID, list: [NodeID]) {
    put(opcode, id, [Int32(list.count)] + list.map { slot($0) })
  }

  private mutating func constant(_ value: Int64) -> Int32 {
    result.constants.append(value)
    return Int32(result.constants.count - 1)
  }

  mutating func emitRefine(_ id: NodeID) {
    result.code += [Opcode.refine.word, slot(id), Int32(refined.count)]
    refined.append(id)
  }

  mutating func emit(_ id: NodeID) {
    let itself = Int32(id.index)
    switch program[id] {
    case .constant, .notEncoded: break
    case .fact(let fact):
      guard ruleSet.facts[fact.index].isOverTime else { return }
      put(.factOn, id, [Int32(fact.index), Int32(FactID.assessmentDay.index)])
    case .factOn(let fact, let day): put(.factOn, id, [Int32(fact.index), slot(day)])
    case .rate(let rate, let day): put(.rate, id, [Int32(rate), slot(day)])
    case .all(let list) where list.count == 2: put(.both, id, list.map { slot($0) })
    case .any(let list) where list.count == 2: put(.either, id, list.map { slot($0) })
    case .all(let list): put(.all, id, list: list)
    case .any(let list): put(.any, id, list: list)
    case .not(let a): put(.not, id, [slot(a)])
    case .compare(let comparison, let a, let b): emit(comparison, a, b, id)
    case .isAmong(let a, let bits): put(.isAmong, id, [slot(a), constant(bits)])
    case .apply(let operation, let list): emit(operation, list, id)
    case .ratio: put(.ratio, id, [itself])
    case .round: put(.round, id, [itself])
    case .shift(let a, let step):
      put(step.isMonths ? .shiftMonths : .shiftDays, id, [slot(a), constant(step.count)])
    case .days(let fact, let answer, let from, let through):
      put(.days, id, [Int32(fact.index), answer ? 1 : 0, slot(from), slot(through)])
    case .length(let step, let from):
      put(.length, id, [slot(from), constant(step.count), step.isMonths ? 1 : 0])
    case .always(let fact, let from, let through):
      put(.always, id, [Int32(fact.index), slot(from), slot(through)])
    case .condition(nil, let a): put(.condition, id, [slot(a)])
    case .condition(let relevant?, let a): put(.conditionWhen, id, [slot(relevant), slot(a)])
    case .list(let kind, let list):
      put(kind == .all ? .listAll : kind == .any ? .listAny : .listNone, id, list: list)
    case .hasOutcome(let a, let wanted): put(.hasOutcome, id, [slot(a), Int32(wanted.rawValue)])
    case .choose(let branches, let base):
      let list = branches.flatMap { [$0.guardNode, $0.value] } + [base]
      put(program.type(of: base).isMask ? .chooseSet : .chooseRange, id, list: list)
    }
  }

  private mutating func emit(
    _ comparison: Comparison, _ a: NodeID, _ b: NodeID, _ id: NodeID
  ) {
    guard program.hasPlainBounds(a), program.hasPlainBounds(b) else {
      put(.compareExactly, id, [Int32(id.index)])
      return
    }
    switch comparison {
    case .equal: put(.equal, id, [slot(a), slot(b)])
    case .notEqual: put(.notEqual, id, [slot(a), slot(b)])
    case .greaterOrEqual: put(.atLeast, id, [slot(a), slot(b)])
    case .greater: put(.moreThan, id, [slot(a), slot(b)])
    case .lessOrEqual: put(.atLeast, id, [slot(b), slot(a)])
    case .less: put(.moreThan, id, [slot(b), slot(a)])
    }
  }

  private mutating func emit(_ operation: Operator, _ list: [NodeID], _ id: NodeID) {
    switch operation {
    case .plus where list.count == 2: put(.plus, id, list.map { slot($0) })
    case .minus where list.count == 2: put(.minus, id, list.map { slot($0) })
    case .times where list.count == 2: put(.times, id, list.map { slot($0) })
    case .greatest, .latest: put(.greatest, id, list: list)
    case .least, .earliest: put(.least, id, list: list)
    case .monthEnd where list.count == 1: put(.monthEnd, id, list.map { slot($0) })
    case .yearStart where list.count == 1: put(.yearStart, id, list.map { slot($0) })
    case .yearEnd where list.count == 1: put(.yearEnd, id, list.map { slot($0) })
    case .workingDay where list.count == 1: put(.workingDay, id, list.map { slot($0) })
    default:
      let number = Operator.allCases.firstIndex(of: operation) ?? 0
      put(.apply, id, [Int32(number), Int32(list.count)] + list.map { slot($0) })
    }
  }
}

extension Program {
  /// Whether a node's exact bounds are its value's: not where a fraction is, or is chosen.
  func hasPlainBounds(_ id: NodeID) -> Bool {
    switch self[id] {
    case .ratio: false
    case .choose(let branches, let base):
      !type(of: id).isMask && splits[id] == nil && hasPlainBounds(base)
        && branches.allSatisfy { hasPlainBounds($0.value) }
    default: true
    }
  }
}
