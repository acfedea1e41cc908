/// Missing facts tried out (``Split``), as ``Evaluator/refined(_:at:_:_:_:)`` defines it.
///
/// Slots are filled in place and put back, and only what rests on a fact is run again.
extension Frame {
  /// Narrows an open node to the values that it can have over the cells of its missing facts.
  @inline(never)
  mutating func refine(_ number: Int) {
    let trial = program.trials[number]
    guard trials.isOutermost else { return narrow(trial, number) }
    if recall(number, trial) { return }
    narrow(trial, number)
    remember(number, trial)
  }

  private mutating func narrow(_ trial: Trial, _ number: Int) {
    if isSettled(trial) {
      trials.standing[trial.slot] = .settled
      return
    }
    let result = spanned(trial, number) ?? refined(trial, number)
    unsafe slots[trial.slot] = result.value
    trials.standing[trial.slot] = result.isTight ? .tight : .loose
  }

  private mutating func refined(_ trial: Trial, _ number: Int) -> Trial.Result {
    let plain = unsafe slots[trial.slot]
    let fixed = trials.mark()
    defer { trials.release(to: fixed) }
    let tried = chooseCells(trial)
    guard tried != 0 else { return .init(value: plain, isTight: false) }
    for step in trial.steps where step.facts & tried != 0 {
      trials.affected.append(.init(start: Int(step.start), before: save(Int(step.slot))))
    }
    let known = fixed.variables..<trials.variables.count
    let affected = fixed.affected..<trials.affected.count
    var union = Trial.Union(isSet: trial.isSet, plain: plain)
    var isCovered = false
    let count = known.reduce(1) { $0 * trials.variables[$1].count }
    for turn in 0..<count where !union.isWhole {
      // The last is tried second: where one end says no and the other yes, that is all.
      choose(turn == 0 ? 0 : turn == 1 ? count - 1 : turn - 1, known)
      let value = value(trial, affected)
      if union.add(value) { trials.witnesses[number].add(answers(trial)) }
      isCovered = isCovered || value.covers(plain, trial.isSet)
      if !union.isTight { probe(trial, affected, known, &union) }
    }
    for index in affected { restore(trials.affected[index].before) }
    for index in known {
      let variable = trials.variables[index]
      unsafe slots[variable.fact] = variable.before
    }
    unsafe slots[trial.slot] = plain
    if isCovered, trials.witnesses[number].fail() {
      findWitness(
        trial, number,
        known.map { index in
          let variable = trials.variables[index]
          return (variable.fact, trials.cells[variable.first + variable.current])
        })
    }
    return union.result
  }

  /// An answer to each of a trial's facts, as they are filled in.
  private func answers(_ trial: Trial) -> [Int64] { trial.movables.map { unsafe slots[$0].low } }

  /// Fills in the facts with a combination of their cells.
  private mutating func choose(_ combination: Int, _ known: Range<Int>) {
    var rest = combination
    for index in known.reversed() {
      let variable = trials.variables[index]
      trials.variables[index].current = rest % variable.count
      unsafe slots[variable.fact] = trials.cells[variable.first + rest % variable.count]
      rest /= variable.count
    }
  }

  /// What the root comes to with the facts as they are.
  private mutating func value(_ trial: Trial, _ affected: Range<Int>) -> NodeValue {
    for index in affected { runNode(trials.affected[index].start) }
    _ = step(trial.start)
    return unsafe slots[trial.slot]
  }

  /// Tries the ends of the cells. What comes out decided can really be; it never adds to the answer.
  private mutating func probe(
    _ trial: Trial, _ affected: Range<Int>, _ known: Range<Int>, _ union: inout Trial.Union
  ) {
    guard known.count <= 3, affected.count <= 32 else { return }
    for corner in 0..<(1 << known.count) where !union.isTight {
      guard fill(known, corner) else { continue }
      union.attest(value(trial, affected))
    }
  }

  /// Fills in the facts with the ends of their cells: by bit the high one.
  ///
  /// - Returns: False where another corner is the same, since a cell has one value.
  private mutating func fill(_ known: Range<Int>, _ corner: Int) -> Bool {
    var isWide = false
    for (place, index) in known.enumerated() {
      let variable = trials.variables[index]
      let cell = trials.cells[variable.first + variable.current]
      let isHigh = corner >> place & 1 == 1
      if isHigh, cell.isPoint { return false }
      isWide = isWide || !cell.isPoint
      unsafe slots[variable.fact] = NodeValue(isHigh ? cell.high : cell.low)
    }
    return isWide
  }

  func save(_ slot: Int) -> TrialMemory.Saved {
    unsafe .init(slot: slot, value: slots[slot], standing: trials.standing[slot])
  }

  mutating func restore(_ saved: TrialMemory.Saved) {
    unsafe slots[saved.slot] = saved.value
    trials.standing[saved.slot] = saved.standing
  }

  /// Puts the facts to try, with their cells, on the stack.
  ///
  /// - Returns: The bits of the facts; 0 when there is nothing to try.
  private mutating func chooseCells(_ trial: Trial) -> UInt64 {
    let marks = trials.enter()
    defer { trials.leave() }
    markOpen(trial, marks)
    var combinations = 1
    var tried: UInt64 = 0
    for (place, fact) in trial.facts.enumerated() where marks.isMarked(fact) {
      if unsafe slots[fact].isDecided(program.isSet[fact]) { continue }
      let first = trials.cells.count
      pushCells(of: fact, marks)
      let count = trials.cells.count - first
      guard count > 1, combinations * count <= Split.limit else {
        trials.cells.removeLast(count)
        continue
      }
      combinations *= count
      trials.variables.append(
        unsafe .init(fact: fact, first: first, count: count, before: slots[fact]))
      tried |= Trial.bit(place)
    }
    return combinations > 1 ? tried : 0
  }
}
