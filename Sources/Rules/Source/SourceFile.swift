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

  /// The offset of the first byte that is not part of valid UTF-8 (RFC 3629), or nil if all of it
  /// is valid.
  public var firstInvalidByte: Int? {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      // Most letters that are not ASCII have two bytes.
      if 0xC2...0xDF ~= bytes[index], index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
        index += 2
        continue
      }
      let length = Self.validLength(bytes[index...].prefix(4))
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// The number of bytes of the scalar that comes first; 0 if they are none.
  private static func validLength(_ bytes: ArraySlice<UInt8>) -> Int {
    let lead = bytes[bytes.startIndex]
    if lead < 0x80 { return 1 }
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, bytes.count >= length else { return 0 }
    let rest = bytes.dropFirst().prefix(length - 1)
    guard rest.allSatisfy({ $0 & 0xC0 == 0x80 }), let second = rest.first else { return 0 }
    // No longer form than needed, no surrogates, nothing above U+10FFFF.
    switch lead {
    case 0xE0: return second >= 0xA0 ? length : 0
    case 0xED: return second < 0xA0 ? length : 0
    case 0xF0: return second >= 0x90 ? length : 0
    case 0xF4: return second < 0x90 ? length : 0
    default: return length
    }
  }

  /// The text of a range of bytes; bytes that are not UTF-8 become U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
