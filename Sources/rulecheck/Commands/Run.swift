import Rules
import Ytelser

/// `rulecheck run`: decides cases, as a dry run.
struct Run: Command {
  static let name = "run"
  static let summary = "avgjør saker (utkast) og viser begrunnelsen"
  static let usage = """
    rulecheck run SAK.json… [--format FORM] [--lang MÅL] [--profile PROFIL] [--rules MAPPE]
          rulecheck run SAK.json --former VEDTAK.json [--format text|html]
    """
  static let options =
    [.json] + Letters.options + [
      .init(
        name: "--former", value: "VEDTAK", help: "vis også hva som er endret fra forrige vedtak"),
      Texts.option,
    ]
  static let examples = [
    "rulecheck run Examples/aap/avslag-40-prosent.json",
    "rulecheck run --json Examples/aap/innvilget.json", "cat sak.json | rulecheck run -",
    "rulecheck run --format html Examples/aap/innvilget.json > innvilget.html",
  ]

  func run(_ arguments: Arguments) throws -> Int32 {
    if arguments.rest.isEmpty {
      throw UsageError.wrong("feil: hvilken sak?\n  = hjelp: rulecheck run SAK.json, eller '-'")
    }
    let format = try Letters.format(arguments)
    if format == .html, arguments.rest.count > 1 {
      throw UsageError.wrong(
        "feil: en nettside er én sak\n  = hjelp: kjør rulecheck én gang for hver sak")
    }
    let (målform, profil) = (try Letters.language(arguments), try Letters.profile(arguments))
    let isMasked = arguments.flags.contains(Letters.mask.name)
    var regelverk = try Texts.regelverk(arguments)
    let former = try former(arguments, format)
    var code: Int32 = 0
    for (index, path) in arguments.rest.enumerated() {
      do {
        let (sak, regelsett) = try Cases.read(path, regelverk, isMasked: isMasked)
        // Many cases of one rule set read its texts once.
        if arguments.rest.count > 1, !regelverk.erLest(sak.regelsett) {
          regelverk = regelverk.lest(sak.regelsett)
        }
        guard var vedtak = regelverk.avgjør(sak, regelsett) else { continue }
        if isMasked { vedtak = vedtak.maskert() }
        let difference = try former.map { try Documents.difference($0, try vedtak.dokument()) }
        if index > 0, format == .text || format == .markdown { Platform.print("\n") }
        switch format {
        case .json: Platform.print(vedtak.json(målform, profil) + "\n")
        case .markdown: Platform.print(vedtak.begrunnelse(målform, profil).markdown())
        case .html: Platform.print(vedtak.nettside(målform, profil, endret: difference))
        case .text:
          let colours: Pynt = Platform.hasColour ? .farger : .ingen
          Platform.print(vedtak.tekst(colours, målform, profil))
          if let difference {
            let rule = String(repeating: "─", count: 60)
            Platform.print("\n\(colours.svak(rule))\n\n\(difference.tekst(colours))")
          }
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

  /// The vedtak that the draft is held against.
  private func former(
    _ arguments: Arguments, _ format: Letters.Format
  ) throws -> Vedtaksdokument? {
    guard let path = arguments.values["--former"] else { return nil }
    // The JSON must come out the same whatever stands beside it, so that it can be replayed.
    guard arguments.rest.count == 1, format == .text || format == .html,
      !arguments.flags.contains(Letters.mask.name)
    else {
      throw UsageError.wrong(
        "feil: '--former' tar én sak, som tekst eller html der ingenting er skjult\n"
          + "  = hjelp: 'rulecheck compare --json FORRIGE.json NYTT.json' gir forskjellen som JSON")
    }
    return try Documents.read(path)
  }
}
