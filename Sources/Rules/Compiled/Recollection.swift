/// What a trial came to the last time, and all that it read then.
///
/// From day to day and from question to question little changes: most trials read the same, so they
/// come to the same. What a trial can read rests on which of the facts that it may try are missing;
/// it is found once those have been the same twice in a row.
struct Recollection {
  /// The facts that were missing, of those that it or a trial within it can try.
  var missing: FactSet?
  /// What it reads that those can't change, by slot; nil while this has not been found.
  var read: [Int32]?
  /// What those held, and the facts over time among them; empty before the first time.
  var values: [NodeValue] = []
  var steps: [[Facts.Step]] = []
  var value = NodeValue(0)
  /// How often in a row it read something else.
  var misses = 0
  var standing = Trial.Standing.loose
}

extension Frame {
  /// Whether a trial would read just what it read last; then its slot is what it came to.
  mutating func recall(_ number: Int, _ trial: Trial) -> Bool {
    findMissing()
    guard
      let missing = trials.recollections[number].missing,
      missing.isIntersection(of: trial.movable, trials.missing)
    else {
      trials.recollections[number] = Recollection(
        missing: trials.missing.intersection(trial.movable))
      return false
    }
    guard trials.recollections[number].read != nil else {
      trials.recollections[number].read = readSlots(of: trial, missing)
      return false
    }
    // What reads something new each time is asked seldom whether it does.
    if trials.recollections[number].misses & 15 > 3 {
      trials.recollections[number].misses += 1
      return false
    }
    guard isSame(trials.recollections[number]) else {
      trials.recollections[number].misses += 1
      return false
    }
    trials.recollections[number].misses = 0
    unsafe slots[trial.slot] = trials.recollections[number].value
    trials.standing[trial.slot] = trials.recollections[number].standing
    return true
  }

  /// Whether all that was read then is the same now.
  private func isSame(_ known: borrowing Recollection) -> Bool {
    guard let read = known.read, known.values.count == read.count else { return false }
    var step = 0
    for index in read.indices {
      let slot = Int(read[index])
      if unsafe slots[slot] != known.values[index] { return false }
      guard slot < factCount, program.isOverTime[slot] else { continue }
      if steps[slot] != known.steps[step] { return false }
      step += 1
    }
    return true
  }

  /// Keeps what a trial came to, if what it reads is known.
  mutating func remember(_ number: Int, _ trial: Trial) {
    guard let read = trials.recollections[number].read,
      trials.recollections[number].misses & 15 <= 3
    else { return }
    trials.recollections[number].values.removeAll(keepingCapacity: true)
    trials.recollections[number].steps.removeAll(keepingCapacity: true)
    for slot in read {
      unsafe trials.recollections[number].values.append(slots[Int(slot)])
      guard slot < factCount, program.isOverTime[Int(slot)] else { continue }
      trials.recollections[number].steps.append(steps[Int(slot)])
    }
    trials.recollections[number].value = unsafe slots[trial.slot]
    trials.recollections[number].standing = trials.standing[trial.slot]
  }

  /// Finds which facts are missing, once for a case.
  private mutating func findMissing() {
    guard !trials.knowsMissing else { return }
    trials.knowsMissing = true
    trials.missing.removeAll()
    for fact in 0..<factCount where unsafe !slots[fact].isDecided(program.isSet[fact]) {
      trials.missing.insert(fact)
    }
  }

  /// The slots that a trial can read and that trying the facts can't change, with the facts.
  private func readSlots(of trial: Trial, _ missing: FactSet) -> [Int32] {
    var isMoved = [Bool](repeating: false, count: program.slotCount)
    var isRead = isMoved
    for fact in 0..<factCount where missing.contains(fact) {
      isMoved[fact] = true
      isRead[fact] = true
    }
    for slot in trial.steps.map({ Int($0.slot) }) + [trial.slot] {
      let reads = program.reads[slot]
      guard slot == trial.slot || reads.contains(where: { isMoved[Int($0)] }) else { continue }
      isMoved[slot] = true
      for read in reads where !isMoved[Int(read)] { isRead[Int(read)] = true }
    }
    return isRead.indices.filter { isRead[$0] }.map { Int32($0) }
  }
}
