import RuleDSL
import Rules
import Ytelser

/// `rulecheck test`: the examples of the rule texts, and what cases are expected to give.
struct Test: Command {
  static let name = "test"
  static let summary = "kjører eksemplene i regeltekstene og sakers 'forventet'"
  static let usage = "rulecheck test [REGELSETT… | SAK.json… | MAPPE] [--rules MAPPE]"
  static let options = [Texts.option]
  static let examples = [
    "rulecheck test", "rulecheck test aap", "rulecheck test Examples/aap/*.json",
  ]

  func run(_ arguments: Arguments) throws -> Int32 {
    let regelverk = try Texts.regelverk(arguments)
    let isCase = { (word: String) in word.hasSuffix(".json") || word == "-" }
    var passed = 0
    var failures: [String] = []
    let isAll = arguments.rest.isEmpty || Texts.folder(in: arguments) != nil
    let wanted = isAll ? regelverk.bibliotek.ruleSetIDs : arguments.rest
    for id in wanted where !isCase(id) {
      let ruleSet = try Texts.ruleSet(id, regelverk)
      for example in ruleSet.examples {
        let faults = faults(of: example, ruleSet, regelverk.bibliotek.files)
        if faults.isEmpty { passed += 1 } else { failures += faults }
      }
    }
    for path in wanted where isCase(path) {
      let (sak, regelsett) = try Cases.read(path, regelverk)
      let faults = faults(of: sak, regelsett, path)
      if faults.isEmpty { passed += 1 } else { failures += faults }
    }
    if !failures.isEmpty { Platform.printError(failures.joined(separator: "\n") + "\n") }
    Platform.print("\(passed) passed, \(failures.count) failed\n")
    if passed == 0, failures.isEmpty {
      throw InputError(text: "feil: det er ingenting å prøve\n")
    }
    return failures.isEmpty ? 0 : 1
  }

  private func faults(
    of example: Example, _ ruleSet: RuleSet, _ files: [SourceFile]
  ) -> [String] {
    ruleSet.disagreements(with: example).map { fault in
      let message = Diagnostic.Message(
        "R0501",
        "eksempelet «\(example.text)» ventet \(fault.name): \(fault.wanted), men fikk: \(fault.found)",
        help: "rett regelen eller eksempelet")
      return Diagnostic(message, at: fault.span, under: example.citation.description)
        .rendered(in: files)
    }
  }

  private func faults(of sak: Sak, _ ruleSet: RuleSet, _ path: String) -> [String] {
    let trace = ruleSet.evaluate(sak.fakta)
    return sak.forventet.compactMap { expected in
      let node =
        ruleSet.decision(named: expected.navn)?.node
        ?? ruleSet.conditions.first { $0.name == expected.navn }?.node
      guard let node else { return nil }
      let found = ruleSet.outcome(of: node, in: trace)
      guard found != expected.utfall else { return nil }
      return "feil[R0502]: \(path) ventet \(expected.navn): \(expected.utfall.word), "
        + "men fikk: \(found.word)\n"
    }
  }
}
