/// What keeps a node open, from the top down.
extension Frame {
  /// Marks the slots that keep a node open; see ``Program/openNodes(below:_:)``.
  mutating func markOpen(_ number: Int, _ level: Int) {
    let trial = program.trials[number]
    trials.clear(level)
    trials.mark(trial.slot, .once, level)
    markOperands(trial.start, .once, level)
    for step in trial.steps.reversed() where trials.isOpen(Int(step.slot), level) {
      markOperands(Int(step.start), .once, level)
    }
  }

  /// Whether trying facts can't narrow a node, so that its value stands as it is.
  ///
  /// So it is where no fact that pulls both ways keeps it open, or where those that do reach it only
  /// through nodes whose values are tight already: each on one way, and no fact through two of them.
  /// What is done with such a node's value on the way up gives the same for all its values together
  /// as for each of them put together.
  mutating func isSettled(_ number: Int) -> Bool {
    let trial = program.trials[number]
    let level = trials.enter()
    defer { trials.leave() }
    trials.clear(level)
    trials.mark(trial.slot, .once, level)
    markOperands(trial.start, .once, level)
    var open: UInt64 = 0
    for (place, fact) in trial.facts.enumerated() {
      let declared = program.ruleSet.facts[fact]
      if unsafe !declared.isOverTime && !slots[fact].isDecided(declared.type.isMask) {
        open |= Trial.bit(place)
      }
    }
    var seen: UInt64 = 0
    for step in trial.steps.reversed() {
      let slot = Int(step.slot)
      let ways = trials.ways(slot, level)
      if ways == .none { continue }
      let reads = step.facts & open
      if step.isTrial, reads != 0 {
        switch trials.standing[slot] {
        case .loose: return false
        case .tight:
          if ways == .many || seen & reads != 0 { return false }
          seen |= reads
          continue
        case .settled: break
        }
      }
      markOperands(Int(step.start), ways, level)
    }
    return trial.facts.allSatisfy {
      !trials.isOpen($0, level) || program.ruleSet.facts[$0].isOverTime
    }
  }

  private mutating func markOperands(_ start: Int, _ ways: TrialMemory.Ways, _ level: Int) {
    let words = unsafe code + start
    let opcode = unsafe Opcode(word: words[0])
    let count = unsafe Int(words[2])
    switch opcode {
    case .all, .any, .greatest, .least, .listAll, .listAny, .listNone:
      for index in 3..<(3 + count) { unsafe markIfOpen(words[index], ways, level) }
    case .apply:
      for index in 0..<(unsafe Int(words[3])) { unsafe markIfOpen(words[4 + index], ways, level) }
    case .chooseSet, .chooseRange: unsafe markBranches(words + 3, count, ways, level)
    case .not, .isAmong, .monthEnd, .yearStart, .yearEnd, .workingDay, .shiftDays, .shiftMonths,
      .length, .condition, .hasOutcome:
      unsafe markIfOpen(words[2], ways, level)
    case .both, .either, .atLeast, .moreThan, .equal, .notEqual, .plus, .minus, .times,
      .conditionWhen:
      unsafe markIfOpen(words[2], ways, level)
      unsafe markIfOpen(words[3], ways, level)
    case .compareExactly, .ratio, .round:
      for operand in program.ruleSet.program[NodeID(count)].operands {
        markIfOpen(program.slots[operand.index], ways, level)
      }
    case .factOn:
      unsafe markIfOpen(words[2], ways, level)
      unsafe markIfOpen(words[3], ways, level)
    case .rate: unsafe markIfOpen(words[3], ways, level)
    case .days:
      unsafe markIfOpen(words[4], ways, level)
      unsafe markIfOpen(words[5], ways, level)
    case .always:
      unsafe markIfOpen(words[3], ways, level)
      unsafe markIfOpen(words[4], ways, level)
    case .refine: break
    }
  }

  private mutating func markBranches(
    _ words: UnsafeMutablePointer<Int32>, _ count: Int, _ ways: TrialMemory.Ways, _ level: Int
  ) {
    for index in stride(from: 0, to: count - 1, by: 2) {
      let applies = unsafe slots[Int(words[index])]
      if applies == .no { continue }
      unsafe markIfOpen(words[index], ways, level)
      unsafe markIfOpen(words[index + 1], ways, level)
      if applies == .yes { return }
    }
    unsafe markIfOpen(words[count - 1], ways, level)
  }

  private mutating func markIfOpen(_ slot: Int32, _ ways: TrialMemory.Ways, _ level: Int) {
    if unsafe !slots[Int(slot)].isDecided(program.isSet[Int(slot)]) {
      trials.mark(Int(slot), ways, level)
    }
  }
}
