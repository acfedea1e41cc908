import RuleDSL
import Rules
import Ytelser

/// Cases given on the command line.
enum Cases {
  /// A case and its rule set; else what is wrong is shown and the program ends with 1.
  ///
  /// - Parameter isMasked: Whether faults are told without the case's own words: only code and place.
  static func read(
    _ path: String, _ regelverk: Regelverk, isMasked: Bool = false
  ) throws -> (Sak, RuleSet) {
    let name = path == "-" ? "standard inn" : path
    let file = SourceFile(name: name, bytes: try Texts.read(path))
    let read = Sak.les(file, regelverk)
    let ruleFaults = read.regelfeil.filter(\.isError)
    guard let sak = read.sak, let ruleSet = read.regelsett, ruleFaults.isEmpty else {
      throw InputError(
        text: Texts.rendered(ruleFaults, regelverk.bibliotek.files)
          + (isMasked ? places(of: read.feil, in: file) : Texts.rendered(read.feil, [file])))
    }
    return (sak, ruleSet)
  }

  private static func places(of faults: [Diagnostic], in file: SourceFile) -> String {
    faults.map { fault in
      let (line, column) = file.position(of: Int(fault.span.start))
      return "feil[\(fault.message.code)]: linje \(line), kolonne \(column)\n"
        + "  = hjelp: verdien er skjult; rulecheck explain --code \(fault.message.code)\n"
    }.joined()
  }
}
