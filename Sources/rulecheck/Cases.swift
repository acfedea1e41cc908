import RuleDSL
import Rules
import Ytelser

/// Cases given on the command line.
enum Cases {
  /// A case and its rule set; else what is wrong is shown and the program ends with 1.
  static func read(_ path: String, _ regelverk: Regelverk) throws -> (Sak, RuleSet) {
    let name = path == "-" ? "standard inn" : path
    let file = SourceFile(name: name, bytes: try Texts.read(path))
    let read = Sak.les(file, regelverk)
    let ruleFaults = read.regelfeil.filter(\.isError)
    guard let sak = read.sak, let ruleSet = read.regelsett, ruleFaults.isEmpty else {
      throw InputError(
        text: Texts.rendered(ruleFaults, regelverk.bibliotek.files)
          + Texts.rendered(read.feil, [file]))
    }
    return (sak, ruleSet)
  }
}
