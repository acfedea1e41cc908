import RuleDSL
import Rules
import Ytelser

/// `rulecheck export`: a rule set as JSON, for a checker that shares no code with the engine.
struct Export: Command {
  static let name = "export"
  static let summary = "skriver et regelsett som JSON, for etterprøving uten motoren"
  static let usage = "rulecheck export REGELSETT [--rules MAPPE]"
  static let options = [Texts.option]
  static let examples = ["rulecheck export aap > aap.json"]

  func run(_ arguments: Arguments) throws -> Int32 {
    let regelverk = try Texts.regelverk(arguments)
    let known = regelverk.bibliotek.ruleSetIDs
    guard arguments.rest.count == 1, let id = arguments.rest.first else {
      throw UsageError.wrong(
        "feil: oppgi ett regelsett\n  = hjelp: regelsettene er \(known.joined(separator: ", "))")
    }
    Platform.print(regelverk.eksport(av: try Texts.ruleSet(id, regelverk)) + "\n")
    return 0
  }
}
