import RuleDSL
import Rules
import Testing

/// Rule texts that are broken, huge or made to hurt: always an answer with a place, never a crash.
@Suite(.timeLimit(.minutes(5)))
struct HostileTests {
  private static let frame =
    "# Prøveloven. Prøve\n\n## § 1-1. Prøve\n\n### Tilføyd fra 2020-01-01\n\n"

  /// The codes of the errors in a text, each once, with the number of them.
  private static func errors(_ bytes: [UInt8]) -> [String: Int] {
    let file = SourceFile(name: "prove/tekst.md", bytes: bytes)
    let (ruleSet, diagnostics) = RuleLibrary(files: [MarkedText.foundation, file]).load("prove")
    #expect((ruleSet == nil) == diagnostics.contains(where: \.isError))
    for diagnostic in diagnostics.prefix(20) + diagnostics.suffix(20) {
      #expect(diagnostic.message.text.utf8.count < 1_000)
      #expect(diagnostic.span.start <= diagnostic.span.end)
      #expect(diagnostic.rendered(in: [MarkedText.foundation, file]).utf8.count < 3_000)
    }
    return diagnostics.filter(\.isError).reduce(into: [:]) { $0[$1.message.code, default: 0] += 1 }
  }

  /// The errors of statements in a block.
  private static func errors(in block: String) -> [String: Int] {
    errors(Array("\(frame)```regel\n\(block)\n```\n".utf8))
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  // MARK: Bytes

  @Test func `bytes that are not UTF-8 are one error`() {
    for bytes: [UInt8] in [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF5, 0, 0, 0]] {
      #expect(Self.errors(Array(Self.frame.utf8) + bytes) == ["R0101": 1])
    }
  }

  @Test func `an empty file and one with headings only have no faults`() {
    #expect(Self.errors([]) == [:])
    #expect(Self.errors(Array("\n\n\n".utf8)) == [:])
    #expect(Self.errors(Array(Self.frame.utf8)) == [:])
  }

  @Test func `line breaks of the kind CR LF are one error`() {
    #expect(Self.errors(Array("# Prøve\r\n\r\n## § 1-1. A\r\n".utf8)) == ["R0103": 1])
  }

  @Test func `a byte order mark is not an error outside a block`() {
    #expect(Self.errors([0xEF, 0xBB, 0xBF] + Array("# Prøve\n".utf8)) == [:])
    #expect(Self.errors(in: "\u{FEFF}vilkår a\n  oppfylt når harBåt") == ["R0112": 1])
  }

  @Test func `NUL bytes are characters without meaning`() {
    #expect(Self.errors(in: "\0") == ["R0112": 1])
    #expect(Self.errors(in: Self.repeated("\0", 1_000)) == ["R0112": 1_000])
    #expect(Self.errors(in: "uten rettsvirkning «\0»") == [:])
  }

  @Test func `marks without a letter are told one by one`() {
    #expect(Self.errors(in: Self.repeated("\u{301}", 1_000)) == ["R0135": 1_000])
    #expect(Self.errors(in: "uten rettsvirkning «a\(Self.repeated("\u{301}", 100_000))»") == [:])
  }

  // MARK: Size

  @Test func `a line of ten million bytes is read`() {
    let name = Self.repeated("a", 10_000_000)
    #expect(Self.errors(in: "vilkår a\n  oppfylt når \(name)") == ["R0201": 1])
  }

  @Test func `a text of a million bytes is read`() {
    #expect(Self.errors(in: "uten rettsvirkning «\(Self.repeated("å", 500_000))»") == [:])
    let words = Self.repeated("{{", 500_000)
    #expect(
      Self.errors(in: "vilkår a\n  oppfylt når harBåt\n  begrunnelse\n    oppfylt «\(words)»")
        == [:])
    #expect(
      Self.errors(in: "vilkår a\n  oppfylt når harBåt\n  begrunnelse\n    oppfylt «\(words){»")
        == ["R0207": 1])
  }

  @Test func `thousands of statements with one name are told`() {
    let fact = "opplysning a: ja/nei\n  navn «a»\n  spørsmål «a?»\n  fra søker\n"
    #expect(Self.errors(in: Self.repeated(fact, 5_000)) == ["R0204": 4_999])
    let condition = "vilkår a\n  oppfylt når harBåt\n"
    #expect(Self.errors(in: Self.repeated(condition, 2_000)) == ["R0204": 1_999])
    #expect(Self.errors(in: Self.repeated("hva er dette\n", 20_000)) == ["R0116": 20_000])
  }

  @Test func `a long sum, product and list of conditions`() {
    let sum = Self.repeated("mengde + ", 20_000) + "mengde > 3"
    #expect(Self.errors(in: "vilkår a\n  oppfylt når \(sum)") == ["R0125": 1])
    let product = Self.repeated("mengde × ", 20_000) + "mengde > 3"
    #expect(Self.errors(in: "vilkår a\n  oppfylt når \(product)") == ["R0125": 1])
    let all = Self.repeated("harBåt og ", 20_000) + "harSeil"
    #expect(Self.errors(in: "vilkår a\n  oppfylt når \(all)") == [:])
    let list = Self.repeated("    - harBåt\n", 20_000)
    #expect(Self.errors(in: "vilkår a\n  oppfylt når minst én av:\n\(list)") == [:])
    let highest = Self.repeated("mengde, ", 20_000) + "mengde"
    #expect(Self.errors(in: "vilkår a\n  oppfylt når høyeste(\(highest)) > 3") == ["R0136": 1])
  }

  // MARK: Depth

  @Test(
    arguments: [
      ("(", "harBåt", ")"), ("ikke ", "harBåt", ""), ("månedsslutt(", "kravdato", ")"),
      ("høyeste(1, ", "mengde", ")"), ("1 på (", "kravdato", ")"), ("mengde + (", "mengde", ")"),
      ("mengde × (", "mengde", ")"), ("ikke (", "harBåt", ")"), ("(mengde = ", "mengde", ")"),
      ("1 på (", "", ""), ("månedsslutt(", "", ""), ("(", "", ""),
    ])
  func `ten thousand levels in a formula are one error`(
    open: String, inner: String, close: String
  ) {
    let deep = Self.repeated(open, 10_000) + inner + Self.repeated(close, 10_000)
    #expect(Self.errors(in: "vilkår a\n  oppfylt når \(deep)") == ["R0125": 1])
    if !open.hasPrefix("ikke") {
      #expect(Self.errors(in: "beregn a: kroner\n  = \(deep)")["R0125"] == 1)
    }
    #expect(Self.errors(in: "overgang når \(deep)") == ["R0125": 1])
  }

  @Test func `six hundred levels of lists are told, and no level is lost`() {
    var text = "vilkår a\n  oppfylt når alle:\n"
    for level in 2..<600 { text += Self.repeated("  ", level) + "- alle:\n" }
    let errors = Self.errors(in: text)
    #expect(errors.keys.sorted() == ["R0105", "R0122"])
    #expect(errors["R0105"] == 535)
  }

  @Test func `a thousand lines below each other are told`() {
    var text = "vilkår a\n"
    for level in 1..<100 { text += Self.repeated("  ", level) + "oppfylt når alle:\n" }
    text += Self.repeated(Self.repeated("  ", 100) + "- harBåt\n", 1_000)
    #expect(Self.errors(in: text)["R0105"] == 1_035)
  }

  // MARK: Circles

  /// Rules that rest on the next one, and the last on the first.
  private static func circle(_ count: Int, _ rule: (Int, Int) -> String) -> String {
    (0..<count).map { rule($0, ($0 + 1) % count) + "\n" }.joined()
  }

  @Test(
    arguments: [
      { "vilkår v\($0)\n  oppfylt når v\($1) er oppfylt" },
      { "vilkår v\($0)\n  oppfylt når alle:\n    - v\($1)" },
      { "vilkår v\($0)\n  gjelder når v\($1) er oppfylt\n  oppfylt når harBåt" },
      { "beregn v\($0): kroner\n  = v\($1) + 1 kr" },
      { "unntak v\($0) fra v\($1)\n  når harBåt\n  gjelder ikke" },
    ] as [@Sendable (Int, Int) -> String])
  func `a circle is told, and a long one ends`(rule: @Sendable (Int, Int) -> String) {
    #expect(Self.errors(in: Self.circle(2, rule)) == ["R0203": 1])
    #expect(Self.errors(in: Self.circle(50, rule)) == ["R0203": 1])
    #expect(Self.errors(in: Self.circle(1_000, rule)).keys.sorted() == ["R0214"])
  }

  @Test func `a chain of rules has room for eighty, and a longer one is told`() {
    func chain(_ count: Int) -> String {
      (1...count).reversed().map { "beregn b\($0): kroner\n  = b\($0 - 1) + 1 kr\n" }.joined()
        + "beregn b0: kroner\n  = inntekt\n"
    }
    #expect(Self.errors(in: chain(80)) == [:])
    #expect(Self.errors(in: chain(5_000)).keys.sorted() == ["R0214"])
  }

  @Test func `deep formulas in a long chain have room together`() {
    let deep = Self.repeated("ikke ", 200)
    let chain = (1...100).map { "vilkår v\($0)\n  oppfylt når \(deep)(v\($0 + 1) er oppfylt)\n" }
    #expect(Self.errors(in: chain.joined())["R0214"] != nil)
  }
}
