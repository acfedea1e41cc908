/// Missing facts tried out (``Split``), as ``Evaluator/refined(_:at:_:_:_:)`` defines it.
///
/// Slots are filled in place and put back, and only what rests on a fact is run again.
extension Frame {
  /// Narrows an open node to the values that it can have over the cells of its missing facts.
  @inline(never)
  mutating func refine(_ number: Int) {
    let slot = program.trials[number].slot
    if isSettled(number) {
      trials.standing[slot] = .settled
      return
    }
    let plain = unsafe slots[slot]
    let (known, key) = trials.memo.find(from: beginKey(number))
    let result = known ?? refined(plain, number)
    if known == nil { trials.memo.remember(result, key) }
    set(slot, result)
  }

  /// What a trial came to before, when all that it rests on was known to be the same.
  mutating func recalled(_ number: Int) -> (NodeValue, Trial.Standing)? {
    let (known, key) = trials.memo.find(from: beginKey(number))
    guard let known else {
      trials.memo.abandon(key)
      return nil
    }
    return (known.value, known.isTight ? .tight : .loose)
  }

  private mutating func set(_ slot: Int, _ result: Trial.Result) {
    unsafe slots[slot] = result.value
    trials.standing[slot] = result.isTight ? .tight : .loose
  }

  /// Begins a key of all that is known of the facts of a trial.
  private mutating func beginKey(_ number: Int) -> Int {
    let trial = program.trials[number]
    let start = trials.memo.begin(number)
    for fact in trial.support {
      let value = unsafe slots[fact]
      if value != program.initial[fact] { trials.memo.add(fact, value) }
    }
    if trial.hasSteps {
      for fact in trial.support {
        for step in steps[fact] { trials.memo.add(fact, step) }
      }
    }
    return start
  }

  private mutating func refined(_ plain: NodeValue, _ number: Int) -> Trial.Result {
    let fixed = trials.mark()
    defer { trials.release(to: fixed) }
    let tried = chooseCells(number)
    guard tried != 0 else { return .init(value: plain, isTight: false) }
    let trial = program.trials[number]
    let affected = trial.steps.indices.filter { trial.steps[$0].facts & tried != 0 }
    let saved = affected.map { save(Int(trial.steps[$0].slot)) }
    let known = fixed.variables..<trials.variables.count
    let before = known.map { unsafe slots[trials.variables[$0].fact] }
    var union = Trial.Union(isSet: trial.isSet, plain: plain)
    repeat {
      for index in known {
        let variable = trials.variables[index]
        unsafe slots[variable.fact] = trials.cells[variable.first + variable.current]
      }
      union.add(value(trial, affected))
      if !union.isTight { probe(trial, affected, known, &union) }
    } while !union.isWhole && trials.advance(known)
    for (place, index) in affected.enumerated() {
      restore(Int(trial.steps[index].slot), saved[place])
    }
    for (place, index) in known.enumerated() {
      unsafe slots[trials.variables[index].fact] = before[place]
    }
    return union.result
  }

  /// What the root comes to with the facts as they are.
  private mutating func value(_ trial: Trial, _ affected: [Int]) -> NodeValue {
    for index in affected { runNode(Int(trial.steps[index].start)) }
    _ = step(trial.start)
    return unsafe slots[trial.slot]
  }

  /// Tries the ends of the cells. What comes out decided can really be; it never adds to the answer.
  private mutating func probe(
    _ trial: Trial, _ affected: [Int], _ known: Range<Int>, _ union: inout Trial.Union
  ) {
    guard known.count <= 3, affected.count <= 32 else { return }
    for corner in 0..<(1 << known.count) where !union.isTight {
      for (place, index) in known.enumerated() {
        let variable = trials.variables[index]
        let cell = trials.cells[variable.first + variable.current]
        let isHigh = corner >> place & 1 == 1
        unsafe slots[variable.fact] = NodeValue(isHigh ? cell.high : cell.low)
      }
      union.attest(value(trial, affected))
    }
  }

  private func save(_ slot: Int) -> (value: NodeValue, standing: Trial.Standing) {
    unsafe (slots[slot], trials.standing[slot])
  }

  private mutating func restore(
    _ slot: Int, _ saved: (value: NodeValue, standing: Trial.Standing)
  ) {
    unsafe slots[slot] = saved.value
    trials.standing[slot] = saved.standing
  }

  /// Puts the facts to try, with their cells, on the stack.
  ///
  /// - Returns: The bits of the facts; 0 when there is nothing to try.
  private mutating func chooseCells(_ number: Int) -> UInt64 {
    let marks = trials.enter()
    defer { trials.leave() }
    markOpen(number, marks)
    var combinations = 1
    var tried: UInt64 = 0
    for (place, fact) in program.trials[number].facts.enumerated()
    where marks.isMarked(fact) {
      if unsafe slots[fact].isDecided(program.isSet[fact]) { continue }
      let first = trials.cells.count
      pushCells(of: fact, marks)
      let count = trials.cells.count - first
      guard count > 1, combinations * count <= Split.limit else {
        trials.cells.removeLast(count)
        continue
      }
      combinations *= count
      trials.variables.append(.init(fact: fact, first: first, count: count))
      tried |= Trial.bit(place)
    }
    return combinations > 1 ? tried : 0
  }
}
