import Rules
import Ytelser

/// `rulecheck run`: decides cases, as a dry run.
struct Run: Command {
  static let name = "run"
  static let summary = "avgjør saker (utkast) og viser begrunnelsen"
  static let usage =
    "rulecheck run SAK.json… [--format FORM] [--lang MÅL] [--profile PROFIL] [--rules MAPPE]"
  static let options = [.json] + Letters.options + [Texts.option]
  static let examples = [
    "rulecheck run Examples/aap/avslag-40-prosent.json",
    "rulecheck run --json Examples/aap/innvilget.json", "cat sak.json | rulecheck run -",
  ]

  func run(_ arguments: Arguments) throws -> Int32 {
    if arguments.rest.isEmpty {
      throw UsageError.wrong("feil: hvilken sak?\n  = hjelp: rulecheck run SAK.json, eller '-'")
    }
    let format = try Letters.format(arguments)
    let (målform, profil) = (try Letters.language(arguments), try Letters.profile(arguments))
    let isMasked = arguments.flags.contains(Letters.mask.name)
    let regelverk = try Texts.regelverk(arguments)
    var code: Int32 = 0
    for (index, path) in arguments.rest.enumerated() {
      do {
        let (sak, regelsett) = try Cases.read(path, regelverk, isMasked: isMasked)
        guard var vedtak = regelverk.avgjør(sak, regelsett) else { continue }
        if isMasked { vedtak = vedtak.maskert() }
        if index > 0, format == .text || format == .markdown { Platform.print("\n") }
        switch format {
        case .json: Platform.print(vedtak.json(målform, profil) + "\n")
        case .markdown: Platform.print(vedtak.begrunnelse(målform, profil).markdown())
        case .html: Platform.print(vedtak.nettside(målform, profil))
        case .text:
          Platform.print(vedtak.tekst(Platform.hasColour ? .farger : .ingen, målform, profil))
        }
        if !vedtak.kanFattes.ja, code != 1 { code = 3 }
      } catch let error as InputError {
        // The other cases are still decided; the worst code wins.
        Platform.printError(error.text)
        code = 1
      }
    }
    return code
  }
}
