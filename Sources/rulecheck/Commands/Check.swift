import RuleDSL
import Rules
import Ytelser

/// `rulecheck check`: all faults in the rule texts.
struct Check: Command {
  static let name = "check"
  static let summary = "sjekker regeltekstene og viser alle feil"
  static let usage = "rulecheck check [REGELSETT…|MAPPE] [--rules MAPPE] [--json] [--notes]"
  static let options = [
    Texts.option, .json,
    .init(name: "--notes", value: nil, help: "vis også merknader, som ikke er feil"),
  ]
  static let examples = ["rulecheck check", "rulecheck check aap --rules RuleSets"]

  func run(_ arguments: Arguments) throws -> Int32 {
    let regelverk = try Texts.regelverk(arguments)
    let known = regelverk.bibliotek.ruleSetIDs
    let wanted =
      arguments.rest.isEmpty || Texts.folder(in: arguments) != nil ? known : arguments.rest
    if known.isEmpty {
      throw InputError(
        text: "feil: ingen av mappene har en 'regelsett'-setning\n"
          + "  = hjelp: skriv 'regelsett mappenavn «Navn»' i en av filene\n")
    }
    var all: [Diagnostic] = []
    var summaries: [String] = []
    for id in wanted {
      guard known.contains(id) else {
        _ = try Texts.ruleSet(id, regelverk)
        continue
      }
      let (ruleSet, diagnostics) = regelverk.regelsett(id)
      for diagnostic in diagnostics where !all.contains(diagnostic) { all.append(diagnostic) }
      summaries.append(summary(id, ruleSet, diagnostics))
    }
    let shown = all.filter { $0.message.severity != .note || arguments.flags.contains("--notes") }
    if arguments.flags.contains("--json") {
      Platform.print(json(shown, regelverk.bibliotek.files) + "\n")
    } else {
      if !shown.isEmpty {
        Platform.printError(Texts.rendered(shown, regelverk.bibliotek.files) + "\n")
      }
      Platform.print(summaries.joined(separator: "\n") + "\n")
    }
    return all.contains(where: \.isError) ? 1 : 0
  }

  private func summary(_ id: String, _ ruleSet: RuleSet?, _ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count(where: \.isError)
    let warnings = diagnostics.count { $0.message.severity == .warning }
    let notes = diagnostics.count { $0.message.severity == .note }
    guard let ruleSet, errors == 0 else {
      return "\(id): \(errors) feil, \(warnings) advarsler"
    }
    return
      "\(id): i orden – \(ruleSet.conditions.count) vilkår, \(ruleSet.exceptions.count) unntak, "
      + "\(ruleSet.facts.count) opplysninger, \(ruleSet.examples.count) eksempler, "
      + "\(ruleSet.program.nodes.count) noder"
      + (warnings > 0 ? ", \(warnings) advarsler" : "")
      + (notes > 0 ? ", \(notes) merknader (se dem med --notes)" : "")
  }

  private func json(_ diagnostics: [Diagnostic], _ files: [SourceFile]) -> String {
    JSONText.array(diagnostics) { diagnostic, object in
      object.diagnostic(diagnostic, in: files)
    }
  }
}
