import Testing
import Ytelser

/// Lines are broken over bytes. What they must come to is said here over scalars.
@Suite struct LinjebrytingTests {
  /// The same as ``Swift/String/brutt(innrykk:først:)``, short and slow.
  private func broken(_ text: String, innrykk: String, først: String) -> [String] {
    var lines: [String] = []
    var line = først
    var width = først.count
    var isEmpty = true
    let scalars = Array(text.unicodeScalars)
    let kept = scalars.indices.map { index -> Unicode.Scalar in
      let followsSection = index > 0 && scalars[index - 1] == "§"
      return followsSection && scalars[index] == " " ? "\u{A0}" : scalars[index]
    }
    for scalars in kept.split(whereSeparator: isSeparator) {
      var word = String.UnicodeScalarView()
      word.append(contentsOf: scalars)
      // Each word counts for itself, also where it begins with a mark that joins what is before it.
      if !isEmpty, width + 1 + String(word).count > 80 {
        lines.append(line)
        line = innrykk
        width = innrykk.count
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + String(word)
      width += (isEmpty ? 0 : 1) + String(word).count
      isEmpty = false
    }
    return (lines + [line]).map { line in
      var plain = String.UnicodeScalarView()
      plain.append(contentsOf: line.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 })
      return String(plain)
    }
  }

  private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static let pieces: [String] = [
    " ", " ", " ", "  ", "\n", "\t", "\r\n", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}", "\u{202E}",
    "\u{2066}", "\u{2069}", "\u{200B}", "\u{2065}", "§", "§ ", "§§ ", "§ 11-5", "§\u{A0}8", "a",
    "å",
    "arbeidsevnen", "folketrygdloven", "rekkjefølgja", "–", "«ord»", "…", "“", "a\u{30A}",
    "\u{301}", "👩‍👩‍👧", "日本", "👍🏽", "¾", "Ā", "\u{2FF}", "\u{300}",
  ]

  @Test(arguments: 1...40)
  func `broken as the slow definition breaks them, byte for byte`(seed: Int) {
    var dice = Dice(seed: seed)
    for _ in 0..<100 {
      let text = (0..<dice.roll(0...60)).map { _ in dice.pick(Self.pieces) }.joined()
      let indent = dice.pick(["", "  ", "      "])
      let first = dice.pick(["", "  – ", "  ✓ ", "\u{1B}[1m✓\u{1B}[0m ", "      "])
      let lines = text.brutt(innrykk: indent, først: first)
      let wanted = broken(text, innrykk: indent, først: first)
      #expect(lines.map { Array($0.utf8) } == wanted.map { Array($0.utf8) }, "\(text)")
    }
  }

  @Test func `a section sign keeps its number, and a line may be full`() {
    let full = String(repeating: "a", count: 77) + " § 8"
    #expect(full.brutt(innrykk: "  ", først: "").map(\.count) == [77, 5])
    let fits = String(repeating: "a", count: 76) + " 8-1"
    #expect(fits.brutt(innrykk: "", først: "") == [fits])
    #expect((fits + "1").brutt(innrykk: "", først: "").count == 2)
    #expect("".brutt(innrykk: "  ", først: "– ") == ["– "])
  }
}
