import Rules

/// The words that have a meaning of their own in a rule text, found by their bytes.
struct WordTable {
  private struct Entry {
    var hash: UInt64
    var bytes: [UInt8]
    var kind: Token.Kind
  }

  /// Each word stands at the place its hash says, or at the next one that was free.
  private var entries: [Entry?] = Array(repeating: nil, count: 1 << 10)

  static let words: WordTable = {
    var table = WordTable()
    for keyword in Keyword.allCases {
      table.insert(Array(keyword.rawValue.utf8), .keyword(keyword))
    }
    for operation in Operator.allCases {
      table.insert(Array(operation.rawValue.utf8), .word(operation))
    }
    return table
  }()

  /// What a range of bytes spells; nil for a name.
  func kind(of range: Range<Int>, in bytes: [UInt8]) -> Token.Kind? {
    var hash = Self.start
    for index in range { hash = Self.hash(hash, bytes[index]) }
    var place = place(of: hash)
    while let entry = entries[place] {
      if entry.hash == hash, entry.bytes.elementsEqual(bytes[range]) { return entry.kind }
      place = next(place)
    }
    return nil
  }

  private mutating func insert(_ bytes: [UInt8], _ kind: Token.Kind) {
    let hash = bytes.reduce(Self.start, Self.hash)
    var place = place(of: hash)
    while entries[place] != nil { place = next(place) }
    entries[place] = Entry(hash: hash, bytes: bytes, kind: kind)
  }

  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (entries.count - 1) }

  private func next(_ place: Int) -> Int { (place + 1) & (entries.count - 1) }

  /// FNV-1a.
  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
