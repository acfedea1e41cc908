import RuleDSL
import Rules
import Ytelser

/// `rulecheck schema`: the JSON Schema of a rule set's cases, or of a vedtak.
struct Schema: Command {
  static let name = "schema"
  static let summary = "skriver JSON Schema for saker, eller for et vedtak"
  static let usage = "rulecheck schema [REGELSETT] [--vedtak] [--rules MAPPE]"
  static let options = [
    .init(name: "--vedtak", value: nil, help: "skriv skjemaet for vedtaket"), Texts.option,
  ]
  static let examples = ["rulecheck schema aap > aap.schema.json", "rulecheck schema --vedtak"]

  func run(_ arguments: Arguments) throws -> Int32 {
    if arguments.flags.contains("--vedtak") {
      Platform.print(Vedtak.skjema + "\n")
      return 0
    }
    let regelverk = try Texts.regelverk(arguments)
    let known = regelverk.bibliotek.ruleSetIDs
    guard arguments.rest.count == 1, let id = arguments.rest.first else {
      throw UsageError.wrong(
        "feil: oppgi ett regelsett\n  = hjelp: regelsettene er \(known.joined(separator: ", "))")
    }
    Platform.print(try Texts.ruleSet(id, regelverk).saksskjema() + "\n")
    return 0
  }
}
