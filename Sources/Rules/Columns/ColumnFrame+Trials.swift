/// Missing facts tried out (``Split``) for the cases of a block that need it.
extension ColumnFrame {
  mutating func refine(_ number: Int) {
    let trial = layout.program.trials[number]
    if layout.kinds[trial.slot].width == 1 {
      unsafe Loops.undecided(some, bytes(trial.slot), isSet: trial.isSet)
    } else {
      for place in 0..<ColumnLayout.blockSize {
        unsafe some[place] = value(trial.slot, place).isDecided(trial.isSet) ? 0 : 1
      }
    }
    if let inner = layout.inner[number] { settle(number, inner) }
    unsafe tried.find(some)
    if tried.count == 0 { return }
    if let cache = caches[number] {
      recall(number, trial.slot, cache)
    } else {
      for index in 0..<tried.count { refineSingly(number, trial, Int(tried.places[index])) }
    }
  }

  @inline(__always)
  private func standing(_ number: Int) -> UnsafeMutablePointer<UInt8> {
    unsafe standing + number &* ColumnLayout.blockSize
  }

  /// Takes out the cases where trying facts can't narrow any of the nodes that they reach this one by.
  private func settle(_ number: Int, _ inner: [Int]) {
    unsafe Loops.copy(more, some)
    for number in inner {
      let trial = layout.program.trials[number]
      if layout.kinds[trial.slot].width == 1 {
        unsafe Loops.keepFirm(more, bytes(trial.slot), standing(number), isSet: trial.isSet)
      } else {
        for place in 0..<ColumnLayout.blockSize
        where unsafe standing(number)[place] == Trial.Standing.loose.rawValue
          && !value(trial.slot, place).isDecided(trial.isSet)
        {
          unsafe more[place] = 0
        }
      }
    }
    unsafe Loops.settle(some, more, standing(number))
  }

  /// Looks up what the cases came to before, and tries only the rest.
  private mutating func recall(_ number: Int, _ slot: Int, _ cache: TrialCache) {
    unsafe cache.know(&tried, low, high)
    let (values, standing) = unsafe (bytes(slot), standing(number))
    var rest = 0
    for index in 0..<tried.count {
      guard let known = cache.find(tried.words[index]) else {
        tried.move(index, to: rest)
        rest &+= 1
        continue
      }
      let place = Int(tried.places[index])
      unsafe values[place] = known.value
      unsafe standing[place] = known.standing
    }
    for index in 0..<rest {
      let (place, word) = (Int(tried.places[index]), tried.words[index])
      if let known = cache.find(word) {
        unsafe values[place] = known.value
        unsafe standing[place] = known.standing
      } else {
        refineSingly(number, layout.program.trials[number], place)
        unsafe cache.keep(values[place], standing[place], word)
      }
    }
  }

  @inline(never)
  private mutating func refineSingly(_ number: Int, _ trial: Trial, _ place: Int) {
    for fact in trial.support { gather(fact, place) }
    unsafe single.slots[trial.slot] = value(trial.slot, place)
    for step in trial.steps { unsafe single.slots[Int(step.slot)] = value(Int(step.slot), place) }
    for (index, other) in layout.program.trials.enumerated() where index < number {
      let standing = unsafe Trial.Standing(rawValue: standing(index)[place])
      single.trials.standing[other.slot] = standing ?? .loose
    }
    single.trials.knowsMissing = false
    single.refine(number)
    unsafe store(single.slots[trial.slot], trial.slot, place)
    unsafe standing(number)[place] = single.trials.standing[trial.slot].rawValue
  }
}

extension Loops {
  /// Marks what can be more than one thing: a truth value of 1, or a set of more than one bit.
  static func undecided(_ r: Bytes, _ a: Bytes, isSet: Bool) {
    if isSet {
      for i in places { unsafe r[i] = a[i] & (a[i] &- 1) == 0 ? 0 : 1 }
    } else {
      for i in places { unsafe r[i] = a[i] == 1 ? 1 : 0 }
    }
  }

  /// Unmarks what can be more than one thing and stands loose, which is 0.
  static func keepFirm(_ r: Bytes, _ a: Bytes, _ standing: Bytes, isSet: Bool) {
    if isSet {
      for i in places {
        unsafe r[i] = a[i] & (a[i] &- 1) != 0 && standing[i] == 0 ? 0 : r[i]
      }
    } else {
      for i in places { unsafe r[i] = a[i] == 1 && standing[i] == 0 ? 0 : r[i] }
    }
  }

  /// What is marked in both stands settled, which is 1, and is no longer marked.
  static func settle(_ r: Bytes, _ firm: Bytes, _ standing: Bytes) {
    for i in places {
      unsafe standing[i] = firm[i] == 1 ? 1 : standing[i]
      unsafe r[i] = firm[i] == 1 ? 0 : r[i]
    }
  }
}
