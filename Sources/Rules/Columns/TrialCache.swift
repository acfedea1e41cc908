/// What trials came to in the columns of a few facts, by the columns' own bytes.
///
/// What is known of the facts makes one word, which is kept whole beside the answer. Its bits folded
/// say where to look, so that days next to each other stand next to each other: a day and nothing else
/// is a place in a table. A later case takes over the older.
@safe
final class TrialCache {
  /// What is known where it is too much for a word.
  static let unfit: UInt64 = 1 << 63

  /// A fact's column, and where its part of the word is.
  struct Part {
    var fact: Int
    var first: UInt64
    var bits: UInt64
    var kind: ColumnKind
    /// All that it can be, as its column keeps it.
    var unknown: (low: Int64, high: Int64)
  }

  private static let mostBits: UInt64 = 51
  private static let mostIndexBits: UInt64 = 14

  private let parts: [Part]
  private let indexBits: UInt64
  // `1 << indexBits` entries, and an index has no more bits. An entry is the word, a byte of value and
  // four bits of standing; all ones is none, as no word has so many.
  private let entries: UnsafeMutablePointer<UInt64>

  /// Nil where what is known of the facts isn't sure to fit in a word.
  init?(_ trial: Trial, _ layout: ColumnLayout) {
    guard let parts = Self.parts(trial, layout), let last = parts.last else { return nil }
    self.parts = parts
    indexBits = min(last.first + last.bits, Self.mostIndexBits)
    unsafe entries = .allocate(capacity: 1 << Int(indexBits))
    unsafe entries.initialize(repeating: .max, count: 1 << Int(indexBits))
  }

  /// How a word is made; nil where it can't be.
  static func parts(_ trial: Trial, _ layout: ColumnLayout) -> [Part]? {
    guard !trial.hasSteps, layout.kinds[trial.slot].width == 1 else { return nil }
    var parts: [Part] = []
    var first: UInt64 = 0
    for fact in trial.support {
      guard let bits = bits(of: fact, layout), first + bits <= mostBits else { return nil }
      parts.append(
        Part(
          fact: fact, first: first, bits: bits, kind: layout.kinds[fact],
          unknown: layout.unknown[fact]))
      first += bits
    }
    return parts.isEmpty ? nil : parts
  }

  deinit { unsafe entries.deallocate() }

  private static func bits(of fact: Int, _ layout: ColumnLayout) -> UInt64? {
    switch layout.kinds[fact] {
    case .truth: 2
    case .bits: 8
    case .steps: 16
    case .days:
      // The days from the lowest, and one for none; see `addDays`.
      UInt64(64 - (layout.rows.limits[fact].span + 1).leadingZeroBitCount)
    case .wide: nil
    }
  }

  // MARK: Words

  /// Writes what is known in each of some cases, one fact at a time.
  func know(
    _ cases: inout TriedCases, _ low: UnsafeMutablePointer<UnsafeMutableRawPointer>,
    _ high: UnsafeMutablePointer<UnsafeMutableRawPointer>
  ) {
    cases.forgetWords()
    for part in parts {
      let (low, high) = unsafe (low[part.fact], high[part.fact])
      switch part.kind {
      case .truth, .bits: unsafe addBytes(&cases, part.first, low.asBytes)
      case .steps:
        unsafe addBytes(&cases, part.first, low.asBytes)
        unsafe addBytes(&cases, part.first + 8, high.asBytes)
      case .days: unsafe addDays(&cases, part, low.asDays, high.asDays)
      case .wide: break
      }
    }
  }

  private func addBytes(
    _ cases: inout TriedCases, _ first: UInt64, _ column: UnsafeMutablePointer<UInt8>
  ) {
    for index in 0..<cases.count {
      cases.words[index] |= unsafe UInt64(column[Int(cases.places[index])]) &<< first
    }
  }

  /// Days count from 1; 0 is a day that nothing is known of. Days between bounds don't fit.
  private func addDays(
    _ cases: inout TriedCases, _ part: Part, _ low: UnsafeMutablePointer<Int32>,
    _ high: UnsafeMutablePointer<Int32>
  ) {
    let before = part.unknown.low &- 1
    for index in 0..<cases.count {
      let place = Int(cases.places[index])
      let (from, through) = unsafe (low[place], high[place])
      if from == through {
        cases.words[index] |= UInt64(bitPattern: Int64(from) &- before) &<< part.first
      } else if Int64(from) != part.unknown.low || Int64(through) != part.unknown.high {
        cases.words[index] |= Self.unfit
      }
    }
  }

  // MARK: Answers

  @inline(__always)
  private func index(_ word: UInt64) -> Int {
    var index = word ^ word &>> indexBits
    index ^= index &>> (2 &* indexBits)
    return Int(truncatingIfNeeded: index & (1 &<< indexBits &- 1))
  }

  /// What was kept for a word; nil if nothing was.
  @inline(__always)
  func find(_ word: UInt64) -> (value: UInt8, standing: UInt8)? {
    let first = index(word)
    var entry = unsafe entries[first]
    if entry &>> 12 != word {
      entry = unsafe entries[first ^ 1]
      guard entry &>> 12 == word else { return nil }
    }
    return (UInt8(truncatingIfNeeded: entry &>> 4), UInt8(truncatingIfNeeded: entry & 15))
  }

  func keep(_ value: UInt8, _ standing: UInt8, _ word: UInt64) {
    guard word & Self.unfit == 0 else { return }
    let first = index(word)
    // The older of the two gives way.
    if unsafe entries[first] != .max { unsafe entries[first ^ 1] = entries[first] }
    unsafe entries[first] = word &<< 12 | UInt64(value) &<< 4 | UInt64(standing)
  }
}

/// Some cases of a block: their places, and a word of what is known in each.
struct TriedCases {
  var places = [Int32](repeating: 0, count: ColumnLayout.blockSize)
  var words = [UInt64](repeating: 0, count: ColumnLayout.blockSize)
  private(set) var count = 0

  /// All places whose flag, 0 or 1, is set.
  mutating func find(_ flags: UnsafeMutablePointer<UInt8>) {
    count = 0
    for base in stride(from: 0, to: ColumnLayout.blockSize, by: 8) {
      var eight = unsafe UnsafeRawPointer(flags + base).load(as: UInt64.self).littleEndian
      while eight != 0 {
        places[count] = Int32(truncatingIfNeeded: base &+ eight.trailingZeroBitCount &>> 3)
        count &+= 1
        eight &= eight &- 1
      }
    }
  }

  /// Nothing is known in any of them.
  mutating func forgetWords() {
    for index in 0..<count { words[index] = 0 }
  }

  /// Moves a case to the place of one that is done.
  mutating func move(_ index: Int, to newIndex: Int) {
    places[newIndex] = places[index]
    words[newIndex] = words[index]
  }
}
