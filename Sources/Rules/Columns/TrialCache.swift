/// What trials came to in the columns of a few facts, by the columns' own bytes.
///
/// Each key has two places in the table; a later case takes over the older.
struct TrialCache {
  private struct Entry {
    var key: Key = (0, 0, 0, 0)
    var isUsed = false
    var value: UInt8 = 0
    var standing = Trial.Standing.loose
  }

  typealias Key = (UInt64, UInt64, UInt64, UInt64)

  private static let bits: UInt64 = 12

  private let facts: [Int]
  private var entries: [Entry]

  /// Nil where the facts are too many, or stand in words too wide.
  init?(_ trial: Trial, _ layout: ColumnLayout) {
    guard !trial.hasSteps, (1...4).contains(trial.support.count),
      layout.kinds[trial.slot].width == 1,
      trial.support.allSatisfy({ layout.kinds[$0] != .wide })
    else { return nil }
    facts = trial.support
    entries = Array(repeating: Entry(), count: 1 << Int(Self.bits))
  }

  /// What is known of a case.
  @inline(__always)
  func key(_ frame: borrowing ColumnFrame, _ place: Int) -> Key {
    let count = facts.count
    return (
      frame.word(facts[0], place), count > 1 ? frame.word(facts[1], place) : 0,
      count > 2 ? frame.word(facts[2], place) : 0, count > 3 ? frame.word(facts[3], place) : 0
    )
  }

  @inline(__always)
  private func index(_ key: Key) -> Int {
    var hash = key.0 &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ key.1 ^ hash &>> 32) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ key.2 ^ hash &>> 32) &* 0x94D0_49BB_1331_11EB
    hash = (hash ^ key.3 ^ hash &>> 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash &>> (64 &- Self.bits))
  }

  /// What was kept for such a case; nil if nothing was.
  @inline(__always)
  func find(_ key: Key) -> (value: UInt8, standing: Trial.Standing)? {
    let first = index(key)
    if entries[first].key == key, entries[first].isUsed {
      return (entries[first].value, entries[first].standing)
    }
    let second = first ^ 1
    guard entries[second].key == key, entries[second].isUsed else { return nil }
    return (entries[second].value, entries[second].standing)
  }

  mutating func keep(_ value: UInt8, _ standing: Trial.Standing, _ key: Key) {
    let first = index(key)
    // The older of the two gives way.
    entries[first ^ 1] = entries[first]
    entries[first] = Entry(key: key, isUsed: true, value: value, standing: standing)
  }
}

extension ColumnFrame {
  /// A slot's bounds in one case as one word; not for wide ones.
  @inline(__always)
  func word(_ slot: Int, _ place: Int) -> UInt64 {
    switch layout.kinds[slot] {
    case .truth, .bits: unsafe UInt64(low[slot].asBytes[place])
    case .steps:
      unsafe UInt64(low[slot].asBytes[place]) | UInt64(high[slot].asBytes[place]) &<< 8
    case .days:
      unsafe UInt64(UInt32(bitPattern: low[slot].asDays[place]))
        | UInt64(UInt32(bitPattern: high[slot].asDays[place])) &<< 32
    case .wide: 0
    }
  }
}
