/// A trial cut short, where a few combinations of answers show that it can't narrow its node.
extension Frame {
  /// What a trial comes to where some answers to its missing facts give all that the node can be: its
  /// cells, which those answers are in, then give no less.
  ///
  /// The least and the greatest that each fact can be are tried, and before them what has shown it
  /// in other cases.
  ///
  /// - Returns: Nil where that is not so, or where trials within it could make the cells give less.
  mutating func spanned(_ trial: Trial, _ number: Int) -> Trial.Result? {
    let plain = unsafe slots[trial.slot]
    let fixed = trials.mark()
    defer { trials.release(to: fixed) }
    guard pushOpen(trial) else { return nil }
    let affected = fixed.affected..<trials.affected.count
    let known = fixed.variables..<trials.variables.count
    var union = Trial.Union(isSet: trial.isSet, plain: plain)
    for way in 0..<(trials.witnesses[number].count + 2) where !union.isWhole {
      for index in known {
        let variable = trials.variables[index]
        let wish = trials.witnesses[number].wish(way, variable.first, program.isSet[variable.fact])
        unsafe slots[variable.fact] = near(wish, variable)
      }
      for index in affected { _ = step(trials.affected[index].start) }
      _ = step(trial.start)
      unsafe union.add(slots[trial.slot])
    }
    unsafe slots[trial.slot] = plain
    for index in affected { restore(trials.affected[index].before) }
    for index in known {
      let variable = trials.variables[index]
      unsafe slots[variable.fact] = variable.before
    }
    return union.isWhole ? union.result : nil
  }

  /// Puts on the stack what is missing of a trial's facts, by place, and what rests on it.
  ///
  /// - Returns: False where trials within it do.
  private mutating func pushOpen(_ trial: Trial) -> Bool {
    let open = openFacts(of: trial)
    for step in trial.steps where step.facts & open != 0 {
      if step.isTrial { return false }
      trials.affected.append(.init(start: Int(step.start), before: save(Int(step.slot))))
    }
    for (place, fact) in trial.facts.enumerated()
    where unsafe !slots[fact].isDecided(program.isSet[fact]) {
      trials.variables.append(
        unsafe .init(fact: fact, first: place, count: 0, before: slots[fact]))
    }
    return true
  }

  /// A value that a fact can have, near the one that is wished for.
  private func near(_ wish: Int64, _ variable: TrialMemory.Variable) -> NodeValue {
    let range = variable.before
    if program.isSet[variable.fact] {
      let bit = range.low & wish
      return NodeValue(bit != 0 ? bit & -bit : range.low & -range.low)
    }
    let grain = program.grain[variable.fact]
    let past = min(max(wish, range.low), range.high) - range.low
    return NodeValue(range.low + past / grain * grain)
  }
}

/// Answers that have shown what a trial's node can come to, kept to be tried first.
struct Witnesses {
  private static let limit = 3

  /// By age, newest first, the answer for each of the trial's facts.
  private var wishes: [[Int64]] = []

  var count: Int { wishes.count }

  mutating func add(_ answers: [Int64]) {
    if wishes.count == Self.limit { wishes.removeLast() }
    wishes.insert(answers, at: 0)
  }

  /// What to try of a fact; past those that are kept, its least and its greatest.
  func wish(_ way: Int, _ place: Int, _ isSet: Bool) -> Int64 {
    if way < wishes.count { return wishes[way][place] }
    if way == wishes.count { return isSet ? 1 : .min }
    return isSet ? 1 << 61 : .max
  }
}
