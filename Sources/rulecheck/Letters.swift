import Ytelser

/// The options that say how a letter is written: `--format`, `--lang`, `--profile`.
enum Letters {
  static let options: [Arguments.Option] = [
    .init(name: "--format", value: "FORM", help: "text, markdown, html eller json"),
    .init(name: "--lang", value: "MÅL", help: "nb (bokmål) eller nn (nynorsk)"),
    .init(name: "--profile", value: "PROFIL", help: "short, full eller review"),
    mask,
  ]

  static let mask = Arguments.Option(
    name: "--mask", value: nil, help: "skjul verdier som gjelder personen")

  /// How a decision is shown.
  enum Format: String, CaseIterable {
    case text, markdown, html, json
  }

  static func format(_ arguments: Arguments) throws -> Format {
    let named = try one(of: Format.allCases.map { ($0.rawValue, $0) }, "--format", arguments)
    guard arguments.flags.contains("--json") else { return named ?? .text }
    guard named ?? .json == .json else {
      throw UsageError.wrong("feil: --json og --format sier to ting\n  = hjelp: velg én av dem")
    }
    return .json
  }

  static func language(_ arguments: Arguments) throws -> Målform {
    let all = Målform.allCases.map { ($0.rawValue, $0) }
    return try one(of: all, "--lang", arguments) ?? .bokmål
  }

  static func profile(_ arguments: Arguments) throws -> Begrunnelse.Profil {
    let all: [(String, Begrunnelse.Profil)] = [
      ("short", .kort), ("full", .full), ("review", .gjennomgang),
    ]
    return try one(of: all, "--profile", arguments) ?? .kort
  }

  private static func one<Value>(
    of all: [(String, Value)], _ option: String, _ arguments: Arguments
  ) throws -> Value? {
    guard let written = arguments.values[option] else { return nil }
    if let found = all.first(where: { $0.0 == written }) { return found.1 }
    throw UsageError.wrong(
      "feil: '\(written)' passer ikke etter \(option)\n  = hjelp: skriv "
        + all.map(\.0).joined(separator: ", "))
  }
}
