import RuleDSL
import Rules
import Testing

/// The rule language, one construct a file, on law that does not exist. What a file asks for stands
/// in its own examples.
struct ConformanceTests {
  @Test(arguments: RuleFile.conformance)
  func `the examples of a construct hold`(file: RuleFile) {
    let texts = [SourceFile(name: "konformitet/\(file.name)", text: file.text)]
    let (ruleSet, diagnostics) = RuleLibrary(files: texts).load("konformitet")
    let faults = diagnostics.filter { $0.message.severity != .note }
    for fault in faults { Issue.record("\(fault.rendered(in: texts))") }
    guard let ruleSet else { return }
    #expect(!ruleSet.examples.isEmpty, "\(file.name) has no example")
    for broken in ruleSet.brokenExamples(in: texts) { Issue.record("\(broken)") }
  }

  @Test(arguments: Operator.allCases)
  func `every operator is shown`(operation: Operator) {
    let isShown = RuleFile.conformance.contains { $0.text.contains(" \(operation.rawValue)") }
    #expect(isShown, "no file of Conformance has '\(operation.rawValue)'")
  }

  @Test(arguments: RuleFile.conformance)
  func `every rule of a construct is met, is not met and is open somewhere`(file: RuleFile) {
    let texts = [SourceFile(name: "konformitet/\(file.name)", text: file.text)]
    guard let ruleSet = RuleLibrary(files: texts).load("konformitet").0 else { return }
    let shown = ruleSet.shownOutcomes
    for condition in ruleSet.conditions {
      let seen = shown[condition.name] ?? []
      for outcome in [Outcome.met, .notMet, .open] where !seen.contains(outcome) {
        guard !file.exempt.contains("\(condition.name) \(outcome.word)") else { continue }
        Issue.record("\(file.name): no example has \(condition.name) \(outcome.word)")
      }
    }
  }
}

extension RuleSet {
  /// The outcomes that examples ask for, by the condition's name.
  var shownOutcomes: [String: Set<Outcome>] {
    var shown: [String: Set<Outcome>] = [:]
    for (name, _, expected) in examples.flatMap(\.expectations) {
      if case .outcome(_, let outcome) = expected { shown[name, default: []].insert(outcome) }
    }
    return shown
  }
}

/// A file of `Conformance`.
struct RuleFile: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String

  var testDescription: String { name }

  static let conformance: [RuleFile] = {
    let folder = "Tests/RulesTests/Conformance"
    return Repository.paths(in: folder, ending: ".md").map { path in
      RuleFile(
        name: String(path.dropFirst(folder.count + 1)), text: Repository.text(path))
    }
  }()

  /// Outcomes that a rule of the file can't come to, as its prose says: `Aldri: regel utfall`.
  var exempt: Set<String> {
    Set(
      text.split(separator: "\n").filter { $0.hasPrefix("Aldri: ") }
        .map { String($0.dropFirst("Aldri: ".count)) })
  }
}
