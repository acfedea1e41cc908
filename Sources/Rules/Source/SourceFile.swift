/// A text with a name: a rule text or a case.
public struct SourceFile: Hashable, Sendable {
  /// What diagnostics call it, such as `aap/ftrl-11.md`.
  public var name: String
  /// The text as UTF-8. It need not be valid: the reader of it says so with a diagnostic.
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The line (from 1) and the column in characters (from 1) of a byte offset.
  ///
  /// Characters are counted as Unicode scalars, so `å` and `§` are one column each.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    var line = 1
    var column = 1
    for byte in bytes[..<offset] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }

  /// The bytes of the line that holds an offset, without its line break.
  public func lineRange(around offset: Int) -> Range<Int> {
    let offset = min(max(offset, 0), bytes.count)
    var start = offset
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = offset
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return start..<end
  }

  /// The offset of the first byte that is not part of valid UTF-8, or nil if all of it is valid.
  public var firstInvalidByte: Int? {
    guard case .some(let error) = invalidPlace else { return nil }
    return error
  }

  private var invalidPlace: Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The text of a range of bytes; bytes that are not UTF-8 become U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
