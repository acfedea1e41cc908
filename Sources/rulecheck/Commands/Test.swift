import RuleDSL
import Rules
import Ytelser

/// `rulecheck test`: the examples of the rule texts, and what cases are expected to give.
struct Test: Command {
  static let name = "test"
  static let summary = "kjører eksemplene i regeltekstene og sakers 'forventet'"
  static let usage = "rulecheck test [REGELSETT… | SAK.json…] [--rules MAPPE]"
  static let options = [Texts.option]
  static let examples = [
    "rulecheck test", "rulecheck test aap", "rulecheck test Examples/aap/*.json",
  ]

  func run(_ arguments: Arguments) throws -> Int32 {
    let regelverk = try Texts.regelverk(arguments)
    let isCase = { (word: String) in word.hasSuffix(".json") || word == "-" }
    var passed = 0
    var failures: [String] = []
    let wanted = arguments.rest.isEmpty ? regelverk.bibliotek.ruleSetIDs : arguments.rest
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
    return failures.isEmpty ? 0 : 1
  }

  private func faults(
    of example: Example, _ ruleSet: RuleSet, _ files: [SourceFile]
  ) -> [String] {
    let trace = ruleSet.evaluate(example.facts)
    return example.expectations.compactMap { name, span, expected in
      let (wanted, found): (String, String)
      switch expected {
      case .outcome(let node, let outcome):
        (wanted, found) = (outcome.word, trace.outcome(of: node).word)
      case .value(let node, let value):
        let type = ruleSet.program.type(of: node)
        (wanted, found) = (type.written(value), type.written(trace[node]))
      }
      guard wanted != found else { return nil }
      let message = Diagnostic.Message(
        "R0501", "eksempelet «\(example.text)» gir \(name) \(found), ikke \(wanted)",
        help: "rett regelen eller eksempelet; vis hele treet med 'rulecheck explain'")
      return Diagnostic(message, at: span, under: example.citation.description)
        .rendered(in: files)
    }
  }

  private func faults(of sak: Sak, _ ruleSet: RuleSet, _ path: String) -> [String] {
    let trace = ruleSet.evaluate(sak.fakta)
    return sak.forventet.compactMap { expected in
      let node =
        ruleSet.decision(named: expected.navn)?.node
        ?? ruleSet.conditions.first { $0.name == expected.navn }?.node
      guard let node, trace.outcome(of: node) != expected.utfall else { return nil }
      return "feil[R0502]: \(path) gir \(expected.navn) \(trace.outcome(of: node).word), "
        + "ikke \(expected.utfall.word)\n"
    }
  }
}
