import RuleDSL
import RuleTexts
import Rules
import Testing

/// What the guide to the rule language shows is what is: every rule text in it is read and run.
@Suite struct RuleSetsReadmeTests {
  private static let path = "RuleSets/README.md"

  /// A fenced block of the guide, such as ```` ````markdown feil ````.
  struct Block: CustomTestStringConvertible {
    /// The words after the backticks.
    var info: String
    var text: String
    /// The line of the opening fence, from 1.
    var line: Int

    var testDescription: String { "\(RuleSetsReadmeTests.path):\(line)" }
  }

  /// The outermost blocks, in order.
  private static let blocks: [Block] = {
    var blocks: [Block] = []
    var open: (fence: Substring, block: Block)?
    for (index, line) in Repository.lines(path).enumerated() {
      if let (fence, block) = open {
        if line == fence {
          blocks.append(block)
          open = nil
        } else {
          open?.block.text += line + "\n"
        }
      } else if line.hasPrefix("```") {
        let fence = line.prefix { $0 == "`" }
        let info = String(line.dropFirst(fence.count))
        open = (fence, Block(info: info, text: "", line: index + 1))
      }
    }
    return blocks
  }()

  private static let complete = blocks.filter { $0.info == "markdown" }

  /// A block as a rule set of its own, with the file of another folder that stands before it.
  private func files(of block: Block) -> [SourceFile] {
    let before = Self.blocks.last { $0.line < block.line }
    let file = SourceFile(name: "prove/lov.md", text: block.text)
    guard let before, before.info.hasPrefix("markdown felles/") else { return [file] }
    let path = String(before.info.dropFirst("markdown ".count))
    return [file, SourceFile(name: path, text: before.text)]
  }

  @Test(arguments: complete)
  func `a rule text has no faults, and its examples hold`(block: Block) throws {
    let files = files(of: block)
    let (ruleSet, diagnostics) = RuleLibrary(files: files).load("prove")
    let faults = diagnostics.filter { $0.message.severity != .note }
    #expect(faults.isEmpty, "\(faults.map { $0.rendered(in: files) }.joined())")
    let rules = try #require(ruleSet)
    #expect(!rules.examples.isEmpty)
    let broken = rules.brokenExamples(in: files)
    #expect(broken.isEmpty, "\(broken.joined(separator: "\n"))")
    #expect(block.text.hasPrefix("# Prøveloven "), "the law is invented")
    let (formatted, _) = Formatter.format(files[0])
    #expect(formatted == files[0], "as the formatter writes it")
  }

  @Test(arguments: blocks.indices.filter { blocks[$0].info == "markdown feil" })
  func `a fault looks as the checker draws it`(index: Int) throws {
    let block = Self.blocks[index]
    let shown = try #require(Self.blocks.indices.contains(index + 1) ? Self.blocks[index + 1] : nil)
    let files = files(of: block)
    let drawn = RuleLibrary(files: files).load("prove").1
      .filter { $0.message.severity != .note }
      .map { $0.rendered(in: files) }.joined(separator: "\n")
    #expect(!drawn.isEmpty)
    #expect(shown.info == "text" && shown.text == drawn, "\(block.testDescription)")
  }

  @Test func `nothing is shown that no test reads`() {
    #expect(Self.complete.count > 10)
    #expect(Self.blocks.contains { $0.info == "markdown feil" })
    for (before, block) in zip([nil] + Self.blocks.map { $0 as Block? }, Self.blocks) {
      let isRead =
        ["markdown", "markdown feil", "sh"].contains(block.info)
        || block.info.hasPrefix("markdown felles/") || block.info.hasPrefix("markdown utdrag ")
        || (block.info == "text" && before?.info == "markdown feil")
      #expect(isRead, "\(block.testDescription): '\(block.info)'")
    }
  }

  @Test func `the excerpt of true law is the rule text's own, line for line`() throws {
    let excerpts = Self.blocks.filter { $0.info.hasPrefix("markdown utdrag ") }
    try #require(!excerpts.isEmpty)
    for excerpt in excerpts {
      let path = excerpt.info.dropFirst("markdown utdrag ".count)
      let file = try #require(SourceFile.ruleTexts.first { $0.name == path })
      var rest = String(decoding: file.bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)[...]
      for line in excerpt.text.split(separator: "\n") {
        let place = try #require(rest.firstIndex(of: line), "not in \(path): \(line)")
        rest = rest[(place + 1)...]
      }
    }
  }

  /// The words of the language. The glossary is internal to its room, so it is read as text.
  private static let words: [Substring] =
    Repository.lines("Sources/RuleDSL/Text/Keywords.swift").compactMap { line in
      line.hasPrefix("  case ") ? line.split(separator: "\"").dropFirst().first : nil
    }

  @Test func `the list of words has every keyword`() throws {
    #expect(Self.words.count > 100)
    let lines = Repository.lines(Self.path)
    let start = try #require(lines.firstIndex(of: "## Alle ordene"))
    let shown = lines[start...].flatMap { line in
      // Every second piece stands between backticks.
      line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.flatMap { $0.element.split(separator: " ") }
    }
    let missing = Set(Self.words).subtracting(shown).sorted()
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test func `every keyword is used in a rule text that is run`() {
    let used = Self.blocks.filter { $0.info == "markdown" || $0.info.hasPrefix("markdown felles/") }
      .flatMap { Self.rules(in: $0.text).split { " (),:\n".contains($0) } }
    let missing = Set(Self.words).subtracting(used).sorted()
    #expect(missing.isEmpty, "\(missing)")
  }

  /// What stands in the `regel` fences of a text, without what is said to people.
  private static func rules(in text: String) -> String {
    var isRule = false
    var isQuoted = false
    return text.split(separator: "\n").filter { line in
      if line.hasPrefix("```") { isRule = line == "```regel" }
      return isRule
    }.joined(separator: "\n").filter { character in
      if character == "«" { isQuoted = true }
      defer { if character == "»" { isQuoted = false } }
      return !isQuoted
    }
  }

  @Test func `every rank, kind of decision and supplier is told`() {
    let text = Repository.text(Self.path)
    let words =
      Rank.allCases.map(\.rawValue) + Decision.Kind.allCases.map(\.rawValue)
      + Fact.Supplier.allCases.map(\.rawValue) + Decision.Modality.allCases.map(\.rawValue)
    for word in words {
      #expect(text.contains("`\(word)`") || text.contains("`\(word) …`"), "\(word)")
    }
  }

  @Test func `the table of contents has every heading, and each link a place`() {
    var isFenced = false
    var headings: [String] = []
    for line in Repository.lines(Self.path) {
      if line.hasPrefix("````") { isFenced.toggle() }
      if !isFenced, line.hasPrefix("## ") { headings.append(String(line.dropFirst(3))) }
    }
    let anchors = headings.map { heading in
      String(
        heading.lowercased().filter { $0.isLetter || $0 == " " }.map { $0 == " " ? "-" : $0 })
    }
    let links = Repository.text(Self.path).split(separator: "](#").dropFirst().map {
      String($0.prefix { $0 != ")" })
    }
    for link in links { #expect(anchors.contains(link), "\(link)") }
    for anchor in anchors.dropFirst() { #expect(links.contains(anchor), "\(anchor)") }
  }
}
