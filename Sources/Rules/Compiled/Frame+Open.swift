/// What keeps a node open, from the top down.
extension Frame {
  /// Marks the slots that keep a node open; see ``Program/openNodes(below:_:)``.
  ///
  /// Only through what rests on facts that can be tried: nothing else is asked about.
  mutating func markOpen(_ trial: Trial, _ marks: Marks) {
    let open = openFacts(of: trial)
    marks.mark(trial.slot, .once)
    markOperands(trial.start, .once, marks)
    for step in trial.steps.reversed()
    where step.facts & open != 0 && marks.isMarked(Int(step.slot)) {
      markOperands(Int(step.start), .once, marks)
    }
  }

  /// The bits of the facts that are missing, of those that can be tried.
  func openFacts(of trial: Trial) -> UInt64 {
    var open: UInt64 = 0
    for (place, fact) in trial.facts.enumerated()
    where unsafe !slots[fact].isDecided(program.isSet[fact]) {
      open |= Trial.bit(place)
    }
    return open
  }

  /// Whether trying facts can't narrow a node, so that its value stands as it is.
  ///
  /// So it is where no fact that pulls both ways keeps it open, or where those that do reach it only
  /// through nodes whose values are tight already: each on one way, and no fact through two of them.
  /// What is done with such a node's value on the way up gives the same for all its values together
  /// as for each of them put together.
  mutating func isSettled(_ trial: Trial) -> Bool {
    let open = openFacts(of: trial)
    if open == 0 { return true }
    let marks = trials.enter()
    defer { trials.leave() }
    marks.mark(trial.slot, .once)
    markOperands(trial.start, .once, marks)
    var seen: UInt64 = 0
    for step in trial.steps.reversed() where step.facts & open != 0 {
      let slot = Int(step.slot)
      let ways = marks.ways(slot)
      if ways == .none { continue }
      let reads = step.facts & open
      if step.isTrial {
        switch trials.standing[slot] {
        case .loose: return false
        case .tight:
          if ways == .many || seen & reads != 0 { return false }
          seen |= reads
          continue
        case .settled: break
        }
      }
      markOperands(Int(step.start), ways, marks)
    }
    for fact in trial.facts where marks.isMarked(fact) { return false }
    return true
  }

  private mutating func markOperands(_ start: Int, _ ways: Marks.Ways, _ marks: Marks) {
    let words = unsafe code + start
    let opcode = unsafe Opcode(word: words[0])
    let count = unsafe Int(words[2])
    switch opcode {
    case .all, .any, .greatest, .least, .listAll, .listAny, .listNone:
      for index in 3..<(3 + count) { unsafe markIfOpen(words[index], ways, marks) }
    case .apply:
      for index in 0..<(unsafe Int(words[3])) { unsafe markIfOpen(words[4 + index], ways, marks) }
    case .chooseSet, .chooseRange: unsafe markBranches(words + 3, count, ways, marks)
    case .not, .isAmong, .monthEnd, .yearStart, .yearEnd, .workingDay, .shiftDays, .shiftMonths,
      .length, .condition, .hasOutcome:
      unsafe markIfOpen(words[2], ways, marks)
    case .both, .either, .atLeast, .moreThan, .equal, .notEqual, .plus, .minus, .times,
      .conditionWhen:
      unsafe markIfOpen(words[2], ways, marks)
      unsafe markIfOpen(words[3], ways, marks)
    case .compareExactly, .ratio, .round:
      for operand in program.ruleSet.program[NodeID(count)].operands {
        markIfOpen(program.slots[operand.index], ways, marks)
      }
    case .factOn:
      unsafe markIfOpen(words[2], ways, marks)
      unsafe markIfOpen(words[3], ways, marks)
    case .rate: unsafe markIfOpen(words[3], ways, marks)
    case .days:
      unsafe markIfOpen(words[4], ways, marks)
      unsafe markIfOpen(words[5], ways, marks)
    case .always:
      unsafe markIfOpen(words[3], ways, marks)
      unsafe markIfOpen(words[4], ways, marks)
    case .refine: break
    }
  }

  private mutating func markBranches(
    _ words: UnsafeMutablePointer<Int32>, _ count: Int, _ ways: Marks.Ways, _ marks: Marks
  ) {
    for index in stride(from: 0, to: count - 1, by: 2) {
      let applies = unsafe slots[Int(words[index])]
      if applies == .no { continue }
      unsafe markIfOpen(words[index], ways, marks)
      unsafe markIfOpen(words[index + 1], ways, marks)
      if applies == .yes { return }
    }
    unsafe markIfOpen(words[count - 1], ways, marks)
  }

  private mutating func markIfOpen(_ slot: Int32, _ ways: Marks.Ways, _ marks: Marks) {
    if unsafe !slots[Int(slot)].isDecided(program.isSet[Int(slot)]) {
      marks.mark(Int(slot), ways)
    }
  }
}
