import Rules
import Ytelser

/// `rulecheck reasons`: what a decision lacks by forvaltningsloven, and how easy its letter is to
/// read. It reads the decision alone: no rules and no case.
struct Reasons: Command {
  static let name = "reasons"
  static let summary =
    "sier hva et vedtak mangler etter forvaltningsloven, og hvor lett brevet er å lese"
  static let usage = "rulecheck reasons VEDTAK.json|MAPPE|-… [--json]"
  static let options = [Arguments.Option.json]
  static let examples = [
    "rulecheck run --json Examples/aap/avslag-40-prosent.json > vedtak.json",
    "rulecheck reasons vedtak.json",
    "rulecheck run --json Examples/aap/*.json | rulecheck reasons -",
  ]

  /// One decision: its reports, and where it was read from.
  private struct Checked {
    var file: String
    var line: Int
    var report: Kontrollrapport
  }

  func run(_ arguments: Arguments) throws -> Int32 {
    if arguments.rest.isEmpty {
      throw UsageError.wrong(
        "feil: hvilket vedtak?\n  = hjelp: rulecheck reasons VEDTAK.json, eller '-'")
    }
    var checked: [Checked] = []
    var hasFaults = false
    try DecisionFiles.each(of: arguments.rest) { part, file in
      if let report = report(on: part, file) {
        checked.append(Checked(file: file, line: part.linje, report: report))
      } else {
        hasFaults = true
      }
    }
    if checked.isEmpty, !hasFaults {
      throw InputError(text: "feil: det er ingen vedtak å kontrollere\n")
    }
    Platform.print(arguments.flags.contains("--json") ? json(checked) : text(checked))
    if hasFaults { return 1 }
    return checked.allSatisfy(\.report.funn.isEmpty) ? 0 : 3
  }

  /// The report; nil when the decision can't be read, which is said to standard error.
  private func report(on part: Vedtaksdeler.Del, _ name: String) -> Kontrollrapport? {
    guard !part.erForStor else {
      Platform.printError("feil: vedtaket på linje \(part.linje) i '\(name)' er for stort\n")
      return nil
    }
    let file = SourceFile(name: name, bytes: part.bytes)
    let (document, faults) = LestVedtak.les(file)
    guard let document else {
      let start = part.linje > 1 ? "i vedtaket som begynner på linje \(part.linje):\n" : ""
      Platform.printError(start + Texts.rendered(faults, [file]))
      return nil
    }
    return document.kontrollert()
  }

  private func text(_ checked: [Checked]) -> String {
    checked.map { one in
      let place = one.line > 1 ? "\(one.file), linje \(one.line)" : one.file
      let heading = one.report.sak.isEmpty ? place : "\(place) (sak \(one.report.sak))"
      let report = one.report.tekst(Platform.hasColour ? .farger : .ingen)
      return checked.count == 1 ? report : heading + "\n" + report
    }.joined(separator: "\n")
  }

  private func json(_ checked: [Checked]) -> String {
    JSONText.array(checked) { one, object in
      object.member("fil", one.file)
      object.member("linje", one.line)
      one.report.skriv(&object)
    } + "\n"
  }
}
