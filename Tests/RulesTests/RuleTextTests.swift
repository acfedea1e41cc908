import RuleDSL
import RuleTexts
import Rules
import Testing
import Ytelser

/// The real rule texts: what travels in the library, the law's own words, and their examples.
struct RuleTextTests {
  /// The Markdown files in the folders of `RuleSets`; one beside them is for readers only.
  private static let paths = Repository.paths(in: "RuleSets", ending: ".md")
    .filter { $0.dropFirst("RuleSets/".count).contains("/") }

  // MARK: What travels

  @Test func `the texts in the library are the files, byte for byte`() {
    let names = Self.paths.map { String($0.dropFirst("RuleSets/".count)) }
    #expect(SourceFile.ruleTexts.map(\.name) == names)
    for text in SourceFile.ruleTexts {
      #expect(text.bytes == Repository.bytes("RuleSets/\(text.name)"), "\(text.name)")
    }
  }

  // MARK: The law's words

  @Test func `what is quoted stands in the law`() {
    let law = LawTexts.inSharedFolder
    guard !law.isEmpty else {
      print("The law's texts are not beside the package: quotations are not held against them.")
      return
    }
    var count = 0
    for path in Self.paths {
      for (number, passage) in LawTexts.passages(of: Repository.text(path)) {
        count += 1
        let isThere = law.contains { $0.contains(passage) }
        #expect(isThere, "\(path):\(number): \(passage)")
      }
    }
    #expect(count > 50)
  }

  @Test func `a passage is what stands between gaps, without its list marker`() {
    let text = "> **Den** som […] er  syk,\n>\n> - a. får penger\n> […]\n\nFri tekst\n> b. og mer"
    let passages = LawTexts.passages(of: text).map { "\($0.line) \($0.words)" }
    #expect(passages == ["1 Den som", "1 er syk,", "3 får penger", "7 og mer"])
  }

  // MARK: Rules

  private static let sets: [RuleSetTexts] = RuleLibrary(files: SourceFile.ruleTexts).ruleSetIDs.map
  {
    RuleSetTexts(id: $0)
  }

  @Test(arguments: sets) func `a rule set has no faults`(set: RuleSetTexts) {
    let faults = set.diagnostics.filter { $0.message.severity != .note }
    for fault in faults { Issue.record("\(fault.rendered(in: SourceFile.ruleTexts))") }
  }

  @Test(arguments: sets) func `the types in Swift are those of the text`(
    set: RuleSetTexts
  ) throws {
    let ruleSet = try #require(set.ruleSet)
    try Golden.expect(ruleSet.typer, at: "Sources/Ytelser/Typer/\(ruleSet.typenavn).swift")
  }

  @Test func `there are types for the rule sets and nothing else`() {
    let names = Self.sets.compactMap(\.ruleSet?.typenavn).map { $0 + ".swift" }
    #expect(Golden.names(in: "Sources/Ytelser/Typer", ending: "") == names.sorted())
  }

  @Test(arguments: sets) func `the examples of a rule set hold`(set: RuleSetTexts) throws {
    let ruleSet = try #require(set.ruleSet)
    #expect(!ruleSet.examples.isEmpty)
    for broken in ruleSet.brokenExamples(in: SourceFile.ruleTexts) { Issue.record("\(broken)") }
  }

  /// What Nav has not done, or what no wording at hand decides, is never a no.
  private static let neverNo: Set = [
    "harInnhentetOppfølgingsplan", "gjørAvtaltEllerPålagtAktivitet",
  ]

  @Test(arguments: sets)
  func `every condition is met, is not met and is open in an example`(set: RuleSetTexts) throws {
    let ruleSet = try #require(set.ruleSet)
    let shown = ruleSet.shownOutcomes
    let own = Set(
      Self.paths.filter { $0.hasPrefix("RuleSets/\(set.id)/") }.flatMap { path in
        Repository.text(path).matches(of: #/\nvilkår ([^\n]+)/#).map { String($0.1) }
      })
    #expect(!own.isEmpty)
    for condition in ruleSet.conditions where own.contains(condition.name) {
      for outcome in [Outcome.met, .notMet, .open]
      where !(outcome == .notMet && Self.neverNo.contains(condition.name))
        && shown[condition.name]?.contains(outcome) != true
      {
        Issue.record("\(set.id): no example has \(condition.name) \(outcome.word)")
      }
    }
  }

  @Test(arguments: sets)
  func `every decision is granted, refused and open in an example`(set: RuleSetTexts) throws {
    let ruleSet = try #require(set.ruleSet)
    let shown = ruleSet.shownOutcomes
    for decision in ruleSet.decisions {
      for outcome in [Outcome.met, .notMet, .open]
      where shown[decision.name]?.contains(outcome) != true {
        Issue.record("\(set.id): no example has \(decision.name) \(outcome.word)")
      }
    }
  }
}

/// A rule set as it is read from the texts in the library.
struct RuleSetTexts: Sendable, CustomTestStringConvertible {
  var id: String
  var ruleSet: RuleSet?
  var diagnostics: [Diagnostic]

  var testDescription: String { id }

  init(id: String) {
    self.id = id
    (ruleSet, diagnostics) = RuleLibrary(files: SourceFile.ruleTexts).load(id)
  }
}

/// The law as it was fetched, when it lies beside the package.
enum LawTexts {
  /// The texts with their spaces made even; empty when they are not there.
  static let inSharedFolder: [String] = Repository.paths(in: "../shared/law", ending: ".md")
    .map { even(Repository.text($0).replacing("**", with: "")) }

  /// The quoted words of a rule text, by line: each piece between gaps, without marks of Markdown.
  static func passages(of text: String) -> [(line: Int, words: String)] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { index, line -> [(line: Int, words: String)] in
      guard line.hasPrefix(">") else { return [] }
      var words = String(line.dropFirst()).replacing("**", with: "")
      words.trimPrefix(#/\s*(- )?([a-z0-9]{1,2}[.)] )?/#)
      return words.split(separator: "[…]").map(even).filter { !$0.isEmpty }
        .map { (index + 1, $0) }
    }
  }

  /// With one space where there are many, or a line break.
  private static func even(_ text: some StringProtocol) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }.joined(separator: " ")
  }
}
