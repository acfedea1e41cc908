import Rules
import Ytelser

/// `rulecheck compare`: what is other in a vedtak than in the former one, and why.
struct Compare: Command {
  static let name = "compare"
  static let summary = "viser hva som er endret fra et vedtak til et annet, og hvorfor"
  static let usage = "rulecheck compare FORRIGE.json NYTT.json [--json]"
  static let options = [Arguments.Option.json]
  static let examples = [
    "rulecheck run --json Examples/aap/avslag-40-prosent.json > forrige.json",
    "rulecheck run --json Examples/aap/yrkesskade-30.json > nytt.json",
    "rulecheck compare forrige.json nytt.json",
  ]

  func run(_ arguments: Arguments) throws -> Int32 {
    guard arguments.rest.count == 2 else {
      throw UsageError.wrong(
        "feil: oppgi to vedtak\n  = hjelp: rulecheck compare FORRIGE.json NYTT.json")
    }
    let former = try Documents.read(arguments.rest[0])
    let difference = try Documents.difference(former, try Documents.read(arguments.rest[1]))
    if arguments.flags.contains("--json") {
      Platform.print(difference.json() + "\n")
    } else {
      Platform.print(difference.tekst(Platform.hasColour ? .farger : .ingen))
    }
    return 0
  }
}

extension Documents {
  /// - Throws: ``InputError`` when the two answer different questions.
  static func difference(_ former: Vedtaksdokument, _ new: Vedtaksdokument) throws -> Sammenligning
  {
    do {
      return try Sammenligning(former, new)
    } catch {
      throw InputError(text: error.tekst)
    }
  }
}
