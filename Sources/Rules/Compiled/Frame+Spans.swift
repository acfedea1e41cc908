/// A trial cut short, where two combinations of answers show that it can't narrow its node.
extension Frame {
  /// What a trial comes to where the facts' least and greatest values give all that the node can be:
  /// its cells, which those values are in, then give no less.
  ///
  /// - Returns: Nil where that is not so, or where trials within it could make the cells give less.
  mutating func spanned(_ trial: Trial) -> Trial.Result? {
    let plain = unsafe slots[trial.slot]
    let open = openFacts(of: trial)
    let fixed = trials.mark()
    defer { trials.release(to: fixed) }
    for step in trial.steps where step.facts & open != 0 {
      if step.isTrial { return nil }
      let slot = Int(step.slot)
      trials.affected.append(unsafe .init(step: step, value: slots[slot], standing: .loose))
    }
    for fact in trial.facts where unsafe !slots[fact].isDecided(program.isSet[fact]) {
      trials.variables.append(
        unsafe .init(fact: fact, first: 0, count: 0, before: slots[fact]))
    }
    let affected = fixed.affected..<trials.affected.count
    let known = fixed.variables..<trials.variables.count
    var union = Trial.Union(isSet: trial.isSet, plain: plain)
    for end in 0..<2 where !union.isWhole {
      for index in known {
        let variable = trials.variables[index]
        unsafe slots[variable.fact] = self.end(end, of: variable)
      }
      for index in affected { _ = step(Int(trials.affected[index].step.start)) }
      _ = step(trial.start)
      unsafe union.add(slots[trial.slot])
    }
    unsafe slots[trial.slot] = plain
    for index in affected {
      let before = trials.affected[index]
      unsafe slots[Int(before.step.slot)] = before.value
    }
    for index in known {
      let variable = trials.variables[index]
      unsafe slots[variable.fact] = variable.before
    }
    return union.isWhole ? union.result : nil
  }

  /// The least or the greatest that a fact can be; of a choice the first or the last.
  private func end(_ end: Int, of variable: TrialMemory.Variable) -> NodeValue {
    let range = variable.before
    if program.isSet[variable.fact] {
      let bit = end == 0 ? range.low & -range.low : 1 << (63 - range.low.leadingZeroBitCount)
      return NodeValue(Int64(bit))
    }
    let grain = program.grain[variable.fact]
    return NodeValue(end == 0 ? range.low : range.low + (range.high - range.low) / grain * grain)
  }
}
