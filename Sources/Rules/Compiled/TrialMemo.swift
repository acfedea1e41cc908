/// What trials have come to, by all that was known of the facts they rest on.
///
/// Keys are compared whole, so nothing rests on a hash alone. When there is no more room, all is
/// forgotten.
struct TrialMemo {
  /// A key that has been looked up in vain, and what it hashes to.
  struct Key {
    var start: Int
    var count: Int
    var bucket: Int
  }

  private struct Entry {
    var key: Key
    var next: Int32
    var result: Trial.Result
  }

  /// How many words of keys are kept before all is forgotten: 1 MiB.
  private static let limit = 1 << 17
  private static let bucketCount = 1 << 12

  private var words: [Int64] = []
  private var entries: [Entry] = []
  private var buckets = [Int32](repeating: -1, count: Self.bucketCount)

  /// Must not be called while a key is in use.
  mutating func forgetIfFull() {
    guard words.count > Self.limit else { return }
    words.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    for index in buckets.indices { buckets[index] = -1 }
  }

  /// Begins a key.
  mutating func begin(_ trial: Int) -> Int {
    words.append(Int64(trial))
    return words.count - 1
  }

  /// Adds what is known of a fact.
  mutating func add(_ fact: Int, _ value: NodeValue) {
    words.append(Int64(fact))
    words.append(value.low)
    words.append(value.high)
  }

  /// Adds an interval of a fact over time.
  mutating func add(_ fact: Int, _ step: Facts.Step) {
    add(fact, step.value)
    words.append(step.first)
    words.append(step.last)
  }

  /// What the trial came to for the key, or the key, to remember it by.
  mutating func find(from start: Int) -> (result: Trial.Result?, key: Key) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in start..<words.count {
      hash = (hash ^ UInt64(bitPattern: words[index])) &* 0x0000_0100_0000_01b3
      hash ^= hash >> 29
    }
    let key = Key(
      start: start, count: words.count - start, bucket: Int(hash % UInt64(Self.bucketCount)))
    var place = buckets[key.bucket]
    while place >= 0 {
      let entry = entries[Int(place)]
      if isSame(entry.key, key) {
        words.removeLast(key.count)
        return (entry.result, key)
      }
      place = entry.next
    }
    return (nil, key)
  }

  private func isSame(_ a: Key, _ b: Key) -> Bool {
    guard a.count == b.count else { return false }
    for offset in 0..<a.count where words[a.start + offset] != words[b.start + offset] {
      return false
    }
    return true
  }

  /// Takes back a key that nothing is to be remembered by; it must be the last.
  mutating func abandon(_ key: Key) { words.removeLast(key.count) }

  mutating func remember(_ result: Trial.Result, _ key: Key) {
    entries.append(Entry(key: key, next: buckets[key.bucket], result: result))
    buckets[key.bucket] = Int32(entries.count - 1)
  }
}
