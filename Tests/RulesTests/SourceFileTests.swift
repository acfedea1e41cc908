import Rules
import Testing

/// Bytes, lines and columns.
@Suite struct SourceFileTests {
  @Test func `every scalar is valid, and nothing else`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let file = SourceFile(name: "f", text: String(Character(scalar)))
      if file.firstInvalidByte != nil { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], 1), ([0x80], 0), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0),
      ([0xE0, 0x9F, 0xBF], 0),
      ([0xED, 0xA0, 0x80], 0), ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0xF5, 0x80, 0x80, 0x80], 0), ([0xC3], 0), ([0xE2, 0x82], 0), ([0x61, 0xC3, 0x61], 1),
      ([0xC3, 0xA5, 0xE2, 0x28, 0xA1], 2),
    ] as [([UInt8], Int)])
  func `a byte that is no part of UTF-8 is found`(bytes: [UInt8], place: Int) {
    #expect(SourceFile(name: "f", bytes: bytes).firstInvalidByte == place)
  }

  @Test func `columns count characters, not bytes`() {
    let file = SourceFile(name: "f", text: "å§x\nøy")
    #expect(file.position(of: 4) == (1, 3))
    #expect(file.position(of: 8) == (2, 2))
  }
}
