import RuleDSL
import Rules
import Testing

/// Every fault that a rule text can have, marked where it stands.
struct DiagnosticTests {
  static let all =
    MarkedText.text + MarkedText.lines + MarkedText.formulas + MarkedText.names + MarkedText.types
    + MarkedText.law

  /// The codes in the files of messages, in order.
  private static let catalogue: [String] = {
    let files = Repository.paths(in: "Sources/RuleDSL/Messages", ending: ".swift")
      .filter { $0.contains("/Messages+") }
    return files.flatMap { file in
      Repository.text(file).matches(of: #/"(R0\d{3})"/#).map { String($0.output.1) }
    }
  }()

  @Test(arguments: all)
  func `a fault is reported where it stands, with its code and words`(marked: MarkedText) {
    #expect(marked.found == marked.expected)
  }

  @Test func `bytes that are not text are reported at the first one`() throws {
    let file = SourceFile(name: "prove/a.md", bytes: Array("# Prøve\n".utf8) + [0x61, 0xFF, 0x0A])
    let (ruleSet, diagnostics) = RuleLibrary(files: [file]).load("prove")
    #expect(ruleSet == nil)
    let first = try #require(diagnostics.first { $0.message.code == "R0101" })
    #expect(first.message.text == "filen er ikke gyldig UTF-8")
    #expect(first.span == SourceSpan(file: 0, start: 10, end: 11))
  }

  @Test func `a text above the size that is read is reported at its start`() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 16 << 20 + 1)
    let (_, diagnostics) = RuleLibrary(files: [.init(name: "prove/a.md", bytes: bytes)]).load(
      "prove")
    let first = try #require(diagnostics.first { $0.message.code == "R0102" })
    #expect(first.message.text == "filen er større enn 16 MiB")
    #expect(first.span == SourceSpan(file: 0, start: 0, end: 1))
  }

  @Test func `every code in the catalogue is reached by a test`() {
    let written = Set(Self.catalogue)
    // Those not in marked texts have tests of their own, here and among the hostile texts.
    let reached = Self.all.reduce(into: ["R0101", "R0102", "R0214"] as Set) {
      $0.formUnion($1.codes)
    }
    #expect(written.count > 70)
    #expect(written.subtracting(reached).sorted() == [])
    #expect(reached.subtracting(written).sorted() == [])
  }

  @Test func `a code means one thing`() {
    #expect(Self.catalogue.count == Set(Self.catalogue).count)
  }

  @Test func `a fault is drawn with its line, a caret, a way out and the paragraph`() throws {
    let text = """
      # Prøveloven. Prøve

      ## § 1-1. Prøve

      ### Tilføyd fra 2020-01-01

      ```regel
      vilkår sånn
        oppfylt når ålHarBått og harSeilt
      ```
      """
    let files = [SourceFile(name: "prove/tekst.md", text: text), MarkedText.foundation]
    let (ruleSet, diagnostics) = RuleLibrary(files: files).load("prove")
    #expect(ruleSet == nil)
    let drawn = diagnostics.filter(\.isError).map { $0.rendered(in: files) }
    #expect(
      drawn.joined(separator: "\n") == """
        feil[R0201]: ukjent opplysning 'ålHarBått'
         --> prove/tekst.md:9:15
          |
        9 |   oppfylt når ålHarBått og harSeilt
          |               ^^^^^^^^^
          = hjelp: erklær den med 'opplysning ålHarBått: …'
          = i prøveloven § 1-1

        feil[R0201]: ukjent opplysning 'harSeilt'
         --> prove/tekst.md:9:28
          |
        9 |   oppfylt når ålHarBått og harSeilt
          |                            ^^^^^^^^
          = hjelp: mente du 'harSeil'?
          = i prøveloven § 1-1

        """)
  }
}
