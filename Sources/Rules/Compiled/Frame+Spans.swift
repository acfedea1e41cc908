/// A trial cut short, where a few combinations of answers show that it can't narrow its node.
extension Frame {
  /// What a trial comes to where some answers to what is missing give all that the node can be: its
  /// cells, which those answers are in, then give no less.
  ///
  /// An answer is given to each fact that the trial or one within it can try, so that no cells of
  /// theirs could give less either; nothing else is filled in.
  ///
  /// - Returns: Nil where the answers that are kept don't show it.
  mutating func spanned(_ trial: Trial, _ number: Int) -> Trial.Result? {
    let plain = unsafe slots[trial.slot]
    let fixed = trials.mark()
    defer { trials.release(to: fixed) }
    let (known, affected) = pushOpen(trial)
    var union = Trial.Union(isSet: trial.isSet, plain: plain)
    var (latest, earlier): (Int?, Int?) = (nil, nil)
    for way in trials.witnesses[number].ways.indices where !union.isWhole {
      for index in known {
        let variable = trials.variables[index]
        let wish = trials.witnesses[number].ways[way][variable.first]
        unsafe slots[variable.fact] = near(wish, variable.fact, variable.before)
      }
      for index in affected { _ = step(trials.affected[index].start) }
      _ = step(trial.start)
      if unsafe union.add(slots[trial.slot]) { (latest, earlier) = (way, latest) }
    }
    putBack(trial, plain, affected, known)
    guard union.isWhole else { return nil }
    trials.witnesses[number].succeed(earlier, latest)
    return union.result
  }

  private mutating func putBack(
    _ trial: Trial, _ plain: NodeValue, _ affected: Range<Int>, _ known: Range<Int>
  ) {
    unsafe slots[trial.slot] = plain
    for index in affected { restore(trials.affected[index].before) }
    for index in known {
      let variable = trials.variables[index]
      unsafe slots[variable.fact] = variable.before
    }
  }

  /// Puts on the stack what is missing of the facts that a trial or one within it can try, and the
  /// instructions that can still come out another way.
  ///
  /// - Returns: Where they stand.
  private mutating func pushOpen(_ trial: Trial) -> (known: Range<Int>, affected: Range<Int>) {
    let before = trials.mark()
    for (place, fact) in trial.movables.enumerated()
    where unsafe !slots[fact].isDecided(program.isSet[fact]) {
      trials.variables.append(
        unsafe .init(fact: fact, first: place, count: 0, before: slots[fact]))
    }
    for step in trial.steps {
      let slot = Int(step.slot)
      if unsafe slots[slot].isDecided(step.isSet) { continue }
      trials.affected.append(.init(start: Int(step.start), before: save(slot)))
    }
    return (
      before.variables..<trials.variables.count, before.affected..<trials.affected.count
    )
  }

  /// Looks for one way to answer what is missing that gives all that the node can be.
  ///
  /// - Parameter cells: Values of the facts with which it does.
  mutating func findWitness(_ trial: Trial, _ number: Int, _ cells: [(fact: Int, cell: NodeValue)])
  {
    let plain = unsafe slots[trial.slot]
    let fixed = trials.mark()
    defer { trials.release(to: fixed) }
    let (known, affected) = pushOpen(trial)
    var way = trials.witnesses[number].ways[0]
    for (fact, cell) in cells { unsafe slots[fact] = cell }
    var isFound = true
    for index in known where isFound {
      let variable = trials.variables[index]
      let range = unsafe slots[variable.fact]
      isFound = false
      for wish in wishes(variable.fact, range) where !isFound {
        unsafe slots[variable.fact] = near(wish, variable.fact, range)
        for index in affected { _ = step(trials.affected[index].start) }
        _ = step(trial.start)
        isFound = unsafe slots[trial.slot].covers(plain, trial.isSet)
        way[variable.first] = wish
      }
    }
    putBack(trial, plain, affected, known)
    if isFound { trials.witnesses[number].add(way) }
  }

  /// Values to try of a fact. Days are tried near the day assessed and long before it, and numbers in
  /// the middle first: those are likely to do another day too.
  private func wishes(_ fact: Int, _ range: NodeValue) -> [Int64] {
    if program.isSet[fact] {
      return (0..<62).map { 1 << $0 }.filter { range.low & $0 != 0 }
    }
    let middle = range.low + (range.high - range.low) / 2
    guard program.types[fact] == .day else { return [middle, range.low, range.high] }
    let day = unsafe slots[FactID.assessmentDay.index].low
    return [day, day - 366, day - 12_000, middle, range.low, range.high]
  }

  /// A value that a fact can have, near the one that is wished for.
  private func near(_ wish: Int64, _ fact: Int, _ range: NodeValue) -> NodeValue {
    if program.isSet[fact] {
      let bit = range.low & wish
      return NodeValue(bit != 0 ? bit & -bit : range.low & -range.low)
    }
    let grain = program.grain[fact]
    let past = min(max(wish, range.low), range.high) - range.low
    return NodeValue(range.low + past / grain * grain)
  }
}
