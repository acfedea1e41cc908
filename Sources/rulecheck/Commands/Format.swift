import RuleDSL
import Rules

/// `rulecheck format`: rule texts in one look.
struct Format: Command {
  static let name = "format"
  static let summary = "setter opp regeltekster likt; rører bare 'regel'-blokkene"
  static let usage = "rulecheck format FIL.md… [--check]"
  static let options = [
    Arguments.Option(
      name: "--check", value: nil, help: "skriv ingenting; slutt med 1 hvis noe ville blitt endret")
  ]
  static let examples = [
    "rulecheck format RuleSets/aap/ftrl-11.md", "rulecheck format --check RuleSets/*/*.md",
    "cat lov.md | rulecheck format -",
  ]

  func run(_ arguments: Arguments) throws -> Int32 {
    if arguments.rest.isEmpty {
      throw UsageError.wrong("feil: hvilken fil?\n  = hjelp: rulecheck format FIL.md, eller '-'")
    }
    var code: Int32 = 0
    for path in arguments.rest {
      let file = SourceFile(
        name: path == "-" ? "standard inn" : path, bytes: try Texts.read(path))
      let (formatted, diagnostics) = Formatter.format(file)
      if !diagnostics.isEmpty {
        Platform.printError(Texts.rendered(diagnostics, [file]) + "\n")
        code = 1
      }
      if path == "-", !arguments.flags.contains("--check") {
        Platform.print(bytes: formatted.bytes)
      } else if formatted.bytes != file.bytes {
        if arguments.flags.contains("--check") {
          Platform.print("\(file.name) ville blitt endret\n")
          code = 1
        } else {
          try Platform.write(formatted.bytes, to: path)
          Platform.print("\(path) er satt opp på nytt\n")
        }
      }
    }
    return code
  }
}
