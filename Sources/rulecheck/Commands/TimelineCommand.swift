import Rules
import Ytelser

/// `rulecheck timeline`: a case over a period.
struct TimelineCommand: Command {
  static let name = "timeline"
  static let summary = "viser en sak over tid, med dagen og årsaken til hver endring"
  static let usage = "rulecheck timeline SAK.json --from DAG --to DAG [--json] [--rules MAPPE]"
  static let options = [
    .init(
      name: "--from", value: "DAG", help: "første dag, som 2026-01-01 (ellers vurderingsdagen)"),
    .init(name: "--to", value: "DAG", help: "siste dag, som er med (ellers ett år etter)"), .json,
    Texts.option,
  ]
  static let examples = [
    "rulecheck timeline Examples/aap/fyller-67.json --from 2026-01-01 --to 2027-12-31"
  ]

  /// A period of at most so many days.
  private static let limit: Int64 = 36_525

  func run(_ arguments: Arguments) throws -> Int32 {
    guard let path = arguments.rest.first, arguments.rest.count == 1 else {
      throw UsageError.wrong("feil: oppgi én sak\n  = hjelp: rulecheck timeline SAK.json")
    }
    let regelverk = try Texts.regelverk(arguments)
    let (sak, regelsett) = try Cases.read(path, regelverk)
    let first = try day("--from", arguments) ?? sak.vurderingsdag
    let last = try day("--to", arguments) ?? first.adding(months: 12)
    guard first <= last, last.number - first.number < Self.limit else {
      throw UsageError.wrong(
        "feil: perioden er tom eller lengre enn 100 år\n  = hjelp: --to må være på eller etter --from"
      )
    }
    guard let line = regelverk.tidslinje(sak, regelsett, fra: first, til: last) else { return 1 }
    if arguments.flags.contains("--json") {
      Platform.print(line.json() + "\n")
    } else {
      Platform.print(line.tekst(Platform.hasColour ? .farger : .ingen))
    }
    return 0
  }

  private func day(_ option: String, _ arguments: Arguments) throws -> Day? {
    guard let text = arguments.values[option] else { return nil }
    guard let day = Day(iso: text.utf8) else {
      throw UsageError.wrong(
        "feil: '\(text)' er ingen dag\n  = hjelp: skriv \(option) 2026-01-31")
    }
    return day
  }
}
