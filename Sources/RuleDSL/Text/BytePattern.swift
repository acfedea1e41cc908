/// Some bytes to look for in long texts. Most bytes of the text are never looked at (Horspool 1980).
package struct BytePattern {
  private let bytes: [UInt8]
  /// How far the pattern can move on, by the byte of the text that stands under its last one.
  private var steps: [Int]

  package init(_ text: String) {
    bytes = Array(text.utf8)
    steps = Array(repeating: max(1, bytes.count), count: 256)
    for (index, byte) in bytes.dropLast().enumerated() {
      steps[Int(byte)] = bytes.count - 1 - index
    }
  }

  /// Whether they stand somewhere in a text.
  package func isFound(in text: [UInt8]) -> Bool { isIn(text) }

  /// Whether they stand somewhere in a text, which is read in place.
  package func isFound(in text: String) -> Bool {
    unsafe text.utf8.withContiguousStorageIfAvailable { unsafe isIn($0) } ?? isIn(Array(text.utf8))
  }

  private func isIn<Bytes: RandomAccessCollection>(_ text: Bytes) -> Bool
  where Bytes.Element == UInt8, Bytes.Index == Int {
    guard let last = bytes.last else { return true }
    var end = bytes.count - 1
    while end < text.count {
      let byte = text[end]
      if byte == last, text[(end - bytes.count + 1)...end].elementsEqual(bytes) { return true }
      end += steps[Int(byte)]
    }
    return false
  }
}
