import RuleDSL
import RuleTexts
import Rules
import Testing

struct FormatterTests {
  // MARK: Examples

  @Test(
    arguments: [
      ("vilkår  a", "vilkår a"),
      ("  oppfylt når a>=50%", "  oppfylt når a ≥ 50 %"),
      ("  oppfylt når a<=b og c!=d", "  oppfylt når a ≤ b og c ≠ d"),
      ("  = 2*a+b", "  = 2 × a + b"),
      ("  = høyeste ( a ,b )  ", "  = høyeste(a, b)"),
      ("  = (a - b)*2", "  = (a − b) × 2"),
      ("  = 1 G på(kravdato - 1 år)", "  = 1 G på (kravdato − 1 år)"),
      ("  oppfylt når alder (fødselsdato) >= 18 år", "  oppfylt når alder(fødselsdato) ≥ 18 år"),
      ("  -   a )  krav", "  - a) krav"),
      ("  - når a :  1234567,5 kr", "  - når a: 1 234 567,5 kr"),
      ("  = 1234 kr + 12345 kr", "  = 1234 kr + 12 345 kr"),
      ("  = 12\u{A0}345 kr", "  = 12 345 kr"),
      ("  navn «a>=b  ,  10000»", "  navn «a>=b  ,  10000»"),
      ("opplysning a:ja/nei", "opplysning a: ja/nei"),
      ("opplysning a :valg b|c", "opplysning a: valg b | c"),
      ("regelsett aap-a2  «A»", "regelsett aap-a2 «A»"),
    ])
  func `a line is written with the habits of the language`(before: String, after: String) {
    let head = before.hasPrefix(" ") ? "x\n" : ""
    expectFormat(head + before + "\n", head + after + "\n")
  }

  @Test func `two spaces are one step, and a continued line stands two deeper than its first`() {
    expectFormat(
      """
      vilkår a
        oppfylt når b
      og c
              eller (d
       og
        e)
        begrunnelse
          oppfylt «x»

      """,
      """
      vilkår a
        oppfylt når b
          og c
          eller (d
          og
          e)
        begrunnelse
          oppfylt «x»

      """)
  }

  @Test func `a parenthesis after a letter can go on below`() {
    expectFormat(
      "a når alle:\n  - a) (b og\nc)\n  - d\n", "a når alle:\n  - a) (b og\n    c)\n  - d\n")
  }

  @Test func `blank lines part statements where the writer had one, never inside or around them`() {
    expectFormat(
      "\n \nvilkår a\n\n  oppfylt når b\n  \n\n\nvilkår c\n  oppfylt når d\nvilkår e\n\n",
      "vilkår a\n  oppfylt når b\n\nvilkår c\n  oppfylt når d\nvilkår e\n")
    expectFormat("\n\n", "")
  }

  @Test func `nothing outside the fences is touched`() {
    let outside = "#  A >= b  \n\n\n> 10000 * 2 \t\n```swift\na>=b\n```\n  ```regel\n  a>=b\n"
    let text = "\(outside)```regel  \na>=b\n```  \n\n\n##bad \n\u{A0}no newline at the end  "
    let expected = "\(outside)```regel  \na ≥ b\n```  \n\n\n##bad \n\u{A0}no newline at the end  "
    let (formatted, faults) = Formatter.format(SourceFile(name: "a.md", text: text))
    #expect(String(decoding: formatted.bytes, as: UTF8.self) == expected)
    #expect(faults.isEmpty)
  }

  // MARK: Faults

  @Test(
    arguments: [
      ("a>=b\n\tc\n", "R0104"), ("a>=b\n   c>=d\n", "R0105"), ("  a>=b\n", "R0105"),
      ("a>=b «x\n", "R0113"), ("a>=b # c\n", "R0112"), ("a>=2024-02-30\n", "R0114"),
      ("vilkår a\n  oppfylt når (b>=c\n", "R0118"), ("beregn a: kroner\n  = 50  000\n", "R0117"),
      ("avgjørelse a\n  skal gis når alle:\n    - \n", "R0118"),
    ])
  func `a block with a fault stays as it is, the others do not`(block: String, code: String) {
    let text = "```regel\n\(block)```\n```regel\na>=b\n```\n"
    let (formatted, faults) = Formatter.format(SourceFile(name: "a.md", text: text))
    let expected = "```regel\n\(block)```\n```regel\na ≥ b\n```\n"
    #expect(String(decoding: formatted.bytes, as: UTF8.self) == expected)
    #expect(faults.map(\.message.code) == [code])
  }

  @Test(arguments: ["```regel\na>=b\n", "# a\r\n```regel\na>=b\n```\n", "```regell\na>=b\n```\n"])
  func `a file whose blocks cannot be told apart stays as it is`(text: String) {
    let file = SourceFile(name: "a.md", text: text)
    let (formatted, faults) = Formatter.format(file)
    #expect(formatted == file)
    #expect(faults.count == 1)
    let invalid = SourceFile(name: "a.md", bytes: Array(text.utf8) + [0xFF])
    #expect(Formatter.format(invalid).0 == invalid)
  }

  // MARK: What it keeps

  @Test(arguments: Repository.paths(in: "Tests/RulesTests/Conformance", ending: ".md"))
  func `a text of the conformance suite keeps its meaning`(path: String) throws {
    let name = "konformitet/lov.md"
    let file = SourceFile(name: name, bytes: try #require(Repository.bytes(path)))
    let (once, faults) = Formatter.format(file)
    #expect(faults.isEmpty)
    #expect(Formatter.format(once).0 == once)
    #expect(Formatter.words(of: once) == Formatter.words(of: file))
    let before = RuleLibrary(files: [file]).load("konformitet")
    let after = RuleLibrary(files: [once]).load("konformitet")
    #expect(before.0 != nil && before.0 == after.0)
    #expect(before.1.map(\.message) == after.1.map(\.message))
  }

  @Test(arguments: SourceFile.ruleTexts.map(\.name))
  func `formatting twice is formatting once, and every word stays`(name: String) throws {
    let file = try ruleText(name)
    let (once, faults) = Formatter.format(file)
    #expect(faults.isEmpty)
    #expect(Formatter.format(once).0 == once)
    #expect(Formatter.words(of: once) == Formatter.words(of: file))
    #expect(outside(once) == outside(file))
    #expect(once == file, "the text is not formatted")
  }

  @Test func `the formatted texts give the same rule set`() {
    let before = RuleLibrary(files: SourceFile.ruleTexts)
    let after = RuleLibrary(files: SourceFile.ruleTexts.map { Formatter.format($0).0 })
    for id in before.ruleSetIDs {
      let (one, faults) = before.load(id)
      let (other, otherFaults) = after.load(id)
      #expect(one != nil && one == other)
      #expect(faults.map(\.message) == otherFaults.map(\.message))
    }
  }

  @Test(arguments: SourceFile.ruleTexts.map(\.name))
  func `whatever spaces and spellings a writer chose, the result is the same`(name: String) throws {
    let file = try ruleText(name)
    let expected = Formatter.format(file).0
    var generator = Random(seed: 0x5EED)
    for _ in 0..<3 {
      var roughener = Roughener(generator: generator)
      let rough = roughener.roughen(expected)
      generator = roughener.generator
      guard rough != expected else { continue }
      let (result, faults) = Formatter.format(rough)
      #expect(faults.isEmpty)
      #expect(outside(rough) == outside(file))
      if result != expected {
        let place = zip(result.bytes, expected.bytes).enumerated().first { $1.0 != $1.1 }?.offset
        let range = expected.lineRange(around: place ?? 0)
        Issue.record("differs at '\(expected.text(range))'")
        return
      }
    }
  }

  @Test func `random lines keep their words, and settle at once`() {
    let words = [
      "a", "bb", "og", "eller", "ikke", "alder", "høyeste", "på", "5", "12345", "1 234", "0,5",
      "«x  y»", "2024-01-01", "≥", ">=", "!=", "(", ")", ",", ":", "|", "-", "−", "*", "%", "kr",
      "ja/nei", "regelsett", "§", "\n", "\n", "\n  ", "\n  ", "\n\n", "\n    - ",
    ]
    var generator = Random(seed: 7)
    var changed = 0
    for _ in 0..<4_000 {
      var block = "x"
      for _ in 0..<Int.random(in: 1...25, using: &generator) {
        block += [" ", "  ", "\u{A0}", ""].randomElement(using: &generator) ?? ""
        block += words.randomElement(using: &generator) ?? ""
      }
      let file = SourceFile(name: "a.md", text: "```regel\n\(block)\n```\n")
      let once = Formatter.format(file).0
      if once != file { changed += 1 }
      #expect(Formatter.words(of: once) == Formatter.words(of: file))
      #expect(Formatter.format(once).0 == once, "\(block)")
    }
    #expect(changed > 500)
  }

  // MARK: Helpers

  private func expectFormat(
    _ before: String, _ after: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = SourceFile(name: "a.md", text: "```regel\n\(before)```\n")
    let (result, faults) = Formatter.format(file)
    let expected = "```regel\n\(after)```\n"
    #expect(
      String(decoding: result.bytes, as: UTF8.self) == expected, sourceLocation: sourceLocation)
    #expect(faults.isEmpty, sourceLocation: sourceLocation)
    #expect(Formatter.format(result).0 == result, sourceLocation: sourceLocation)
  }

  private func ruleText(_ name: String) throws -> SourceFile {
    try #require(SourceFile.ruleTexts.first { $0.name == name })
  }

  /// The lines outside `regel` blocks, with their fences.
  private func outside(_ file: SourceFile) -> [String] {
    var lines: [String] = []
    var isInside = false
    for line in String(decoding: file.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("```") { isInside = line == "```regel" }
      if !isInside || line.hasPrefix("```") { lines.append(String(line)) }
    }
    return lines
  }
}

/// A seeded generator (SplitMix64), the same on every machine.
private struct Random: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Writes formatted blocks as a careless writer would, without another meaning.
private struct Roughener {
  var generator: Random

  mutating func roughen(_ file: SourceFile) -> SourceFile {
    var result: [String] = []
    var isInside = false
    for line in String(decoding: file.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("```") {
        if isInside, happens() { result.append("  ") }
        isInside = line == "```regel"
        result.append(String(line))
        if isInside, happens() { result.append("") }
      } else if isInside {
        if line.hasPrefix(" "), happens() { result.append(" ") }
        if line.isEmpty, happens() { result.append("") }
        result.append(roughen(line) + (happens() ? "  " : ""))
      } else {
        result.append(String(line))
      }
    }
    return SourceFile(name: file.name, text: result.joined(separator: "\n"))
  }

  private mutating func roughen(_ line: Substring) -> String {
    var result = String(line.prefix { $0 == " " })
    let isRuleSet = line.hasPrefix("regelsett")
    let characters = Array(line.dropFirst(result.count))
    var isText = false
    for (index, character) in characters.enumerated() {
      if character == "«" { isText = true }
      if character == "»" { isText = false }
      let before = index > 0 ? characters[index - 1] : "x"
      let after = index + 1 < characters.count ? characters[index + 1] : "x"
      result +=
        isText || isRuleSet || !happens()
        ? String(character) : rough(character, before: before, after: after, index)
    }
    return result
  }

  private mutating func rough(
    _ character: Character, before: Character, after: Character, _ index: Int
  ) -> String {
    switch character {
    case "≥": return ">="
    case "≤": return "<="
    case "≠": return "!="
    case "×": return "*"
    case "−": return index > 0 ? "-" : "−"
    case ":", "|", ")": return " " + String(character)
    case ",": return after == " " ? " , " : ","
    case "(": return "( "
    case " " where before.isNumber && after.isNumber: return "\u{A0}"
    // A bullet stands apart from what follows.
    case " " where before == "-": return "   "
    case " " where "≥≤≠×=%+(".contains(after) || "≥≤≠×=+:".contains(before) || after == "«":
      return ""
    case " ": return happens() ? "\u{A0}" : "   "
    default: return String(character)
    }
  }

  private mutating func happens() -> Bool { Int.random(in: 0..<3, using: &generator) == 0 }
}
