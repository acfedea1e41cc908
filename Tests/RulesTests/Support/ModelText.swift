import RuleDSL
import Rules

extension Model {
  /// The rule text. With dice: all that the order of shall not matter, in random order.
  func text(shuffledBy seed: Int? = nil) -> String {
    var dice = seed.map { Dice(seed: $0) }
    var lines = ["# Testloven kapittel 1. Prøve", "", "```regel", "regelsett t «Prøve»", ""]
    for fact in shuffled(facts, &dice) {
      lines.append("opplysning \(fact.name): \(fact.type)\(fact.isOverTime ? " over tid" : "")")
      lines += ["navn «\(fact.name)»", "spørsmål «\(fact.name)?»"].map { "  " + $0 }
      lines += (fact.lines + ["fra søker"]).map { "  " + $0 }
    }
    for calculation in calculations { lines += self.lines(calculation, &dice) }
    lines += decisionLines(&dice) + ["```", ""]
    let numbers = conditions.map(\.section) + exceptions.map(\.section)
    for section in shuffled(numbers, &dice) {
      lines += ["## § \(section.number). Prøve", ""]
      for index in shuffled(Array(section.wordings.indices), &dice) {
        lines += self.lines(section, index, &dice)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The rule set, or nil with the codes of what the checker refuses.
  func load(shuffledBy seed: Int? = nil) -> (ruleSet: RuleSet?, diagnostics: [Diagnostic]) {
    let file = SourceFile(name: "t/a.md", text: text(shuffledBy: seed))
    return RuleLibrary(files: [file]).load("t")
  }

  private func lines(_ calculation: Calculation, _ dice: inout Dice?) -> [String] {
    let head = [
      "beregn \(calculation.name): \(calculation.type)", "  navn «\(calculation.name)»",
      "  hjemmel «§ 0»",
    ]
    if calculation.rows.isEmpty { return head + ["  = \(calculation.otherwise.text)"] }
    let rows = calculation.rows.map { "    - når \($0.when.text(&dice)): \($0.value.text)" }
    return head + ["  første som passer:"] + rows + ["    - ellers: \(calculation.otherwise.text)"]
  }

  private func decisionLines(_ dice: inout Dice?) -> [String] {
    var lines = [
      "avgjørelse d", "  navn «d»", "  hjemmel «kapittel 1»", "  type enkeltvedtak",
      "  skal gis når " + decision.text(indent: 4, &dice),
    ]
    for ground in shuffled(grounds, &dice) {
      lines.append("  grunnlag \(ground.name)")
      if let relevant = ground.relevant { lines.append("    aktuelt når \(relevant.text(&dice))") }
      lines.append("    " + ground.met.text(indent: 6, &dice))
    }
    return lines
  }

  private func lines(_ section: Section, _ index: Int, _ dice: inout Dice?) -> [String] {
    let wording = section.wordings[index]
    let word =
      switch wording.heading {
      case .added: "Tilføyd fra"
      case .text: "Ordlyd fra"
      case .unknown: "Ordlyd ukjent fra"
      case .repealed: "Opphevet fra"
      }
    var lines = ["### \(word) \(Day(number: wording.from))", ""]
    var statements: [[String]] = []
    if wording.byClaimDay { statements.append(["overgang etter kravdato hjemmel «§ 0»"]) }
    for condition in conditions where condition.section.number == section.number {
      for version in condition.versions where version.wording == index {
        statements.append(self.lines(condition.name, version, &dice))
        if let opening = version.opening {
          statements.append([
            "ikke kodet «noe» gjelder \(condition.name) når \(opening.text(&dice))"
          ])
        }
      }
    }
    for exception in exceptions where exception.section.number == section.number {
      for version in exception.versions where version.wording == index {
        statements.append(self.lines(exception, version, &dice))
      }
    }
    guard !statements.isEmpty else { return lines }
    lines += ["```regel"] + shuffled(statements, &dice).flatMap { $0 } + ["```", ""]
    return lines
  }

  private func lines(
    _ name: String, _ version: Condition.Version, _ dice: inout Dice?
  ) -> [String] {
    var lines = ["vilkår \(name)", "  hjemmel første ledd"]
    if let relevant = version.relevant {
      lines.append("  gjelder når " + relevant.text(indent: 4, &dice))
    }
    return lines + ["  oppfylt når " + version.met.text(indent: 4, &dice)]
  }

  private func lines(
    _ exception: Exception, _ version: Exception.Version, _ dice: inout Dice?
  ) -> [String] {
    var lines = [
      "unntak \(exception.name) fra \(exception.from.joined(separator: ", "))",
      "  hjemmel første ledd", "  når " + version.when.text(indent: 4, &dice),
    ]
    switch version.effect {
    case .met: lines.append("  oppfylt")
    case .notMet: lines.append("  ikke oppfylt")
    case .notRelevant: lines.append("  gjelder ikke")
    case .metWhen(let demand): lines.append("  oppfylt når " + demand.text(indent: 4, &dice))
    }
    if !exception.before.isEmpty {
      lines.append("  går foran " + exception.before.joined(separator: ", "))
    }
    return lines
  }
}
