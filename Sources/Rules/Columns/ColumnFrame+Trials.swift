/// Missing facts tried out (``Split``) for the cases of a block that need it.
extension ColumnFrame {
  mutating func refine(_ number: Int) {
    let trial = layout.program.trials[number]
    let inner = layout.inner[number]
    guard layout.kinds[trial.slot].width == 1 else {
      for place in 0..<ColumnLayout.blockSize
      where !value(trial.slot, place).isDecided(trial.isSet) {
        refine(number, trial, inner, place)
      }
      return
    }
    unsafe Loops.undecided(some, bytes(trial.slot), isSet: trial.isSet)
    for group in 0..<(ColumnLayout.blockSize / 8) {
      let base = group &* 8
      var flags = unsafe UnsafeRawPointer(some + base).load(as: UInt64.self)
      while flags != 0 {
        refine(number, trial, inner, base &+ flags.littleEndian.trailingZeroBitCount / 8)
        flags &= flags &- 1
      }
    }
  }

  private mutating func refine(_ number: Int, _ trial: Trial, _ inner: [Int]?, _ place: Int) {
    if let inner, areFirm(inner, place) {
      set(.settled, number, place)
      return
    }
    guard let key = caches[number]?.key(self, place) else {
      return refineSingly(number, trial, place)
    }
    if let known = caches[number]?.find(key) {
      unsafe bytes(trial.slot)[place] = known.value
      set(known.standing, number, place)
      return
    }
    refineSingly(number, trial, place)
    let (value, standing) = unsafe (bytes(trial.slot)[place], self.standing(number, place))
    caches[number]?.keep(value, standing, key)
  }

  @inline(__always)
  private func standing(_ number: Int, _ place: Int) -> Trial.Standing {
    unsafe standing[number &* ColumnLayout.blockSize &+ place]
  }

  @inline(__always)
  private func set(_ value: Trial.Standing, _ number: Int, _ place: Int) {
    unsafe standing[number &* ColumnLayout.blockSize &+ place] = value
  }

  /// Whether trying facts can't narrow any of these nodes further.
  @inline(__always)
  private func areFirm(_ inner: [Int], _ place: Int) -> Bool {
    for number in inner where standing(number, place) == .loose {
      let trial = layout.program.trials[number]
      if !value(trial.slot, place).isDecided(trial.isSet) { return false }
    }
    return true
  }

  @inline(never)
  private mutating func refineSingly(_ number: Int, _ trial: Trial, _ place: Int) {
    for fact in trial.support { gather(fact, place) }
    unsafe single.slots[trial.slot] = value(trial.slot, place)
    for step in trial.steps { unsafe single.slots[Int(step.slot)] = value(Int(step.slot), place) }
    for (index, other) in layout.program.trials.enumerated() where index < number {
      single.trials.standing[other.slot] = standing(index, place)
    }
    single.trials.knowsMissing = false
    single.refine(number)
    unsafe store(single.slots[trial.slot], trial.slot, place)
    set(single.trials.standing[trial.slot], number, place)
  }
}
