import RuleDSL
import Rules
import Ytelser

/// What `rulecheck batch` was asked for.
struct BatchOptions {
  var setup: Bunkeoppsett
  var isCSV = false
  var jobs = 1
  var fromLine = 1

  init(_ arguments: Arguments, _ path: String) throws {
    let (rules, named) = try Self.rules(arguments)
    setup = Bunkeoppsett(.saker, try Self.level(arguments), rules)
    setup.medMangler = arguments.flags.contains("--missing")
    if setup.medMangler, setup.nivå != .grunner {
      throw UsageError.wrong(
        "feil: '--missing' hører til '--reasons'\n"
          + "  = hjelp: ta bort '--outcome-only'; '--vedtak' har det som mangler, fra før")
    }
    setup.stanserVedFeil =
      try Self.choice(arguments, "--on-error", ["skip", "stop"]) == "stop"
    let isCSVName = path.hasSuffix(".csv") || path.hasSuffix(".CSV")
    isCSV =
      try Self.choice(arguments, "--format", isCSVName ? ["csv", "ndjson"] : ["ndjson", "csv"])
      == "csv"
    jobs = try Self.number(arguments, "--jobs", 1...256) ?? Platform.processors
    fromLine = try Self.number(arguments, "--from-line", 1...Int.max) ?? 1
    if let flat = try Self.flat(arguments, rules, named) {
      setup.form = .flat(flat)
    } else if isCSV {
      throw UsageError.wrong(
        "feil: en CSV-fil sier ikke hva som skal avgjøres\n"
          + "  = hjelp: rulecheck batch FIL.csv --rules aap "
          + "--decision arbeidsavklaringspenger --day 2026-09-28")
    }
  }

  private static func level(_ arguments: Arguments) throws -> Bunkeoppsett.Nivå {
    let levels: [(String, Bunkeoppsett.Nivå)] = [
      ("--outcome-only", .utfall), ("--reasons", .grunner), ("--vedtak", .vedtak),
    ]
    let chosen = levels.filter { arguments.flags.contains($0.0) }
    guard chosen.count <= 1 else {
      throw UsageError.wrong("feil: velg ett av \(chosen.map(\.0).joined(separator: " og "))")
    }
    return chosen.first?.1 ?? .grunner
  }

  private static func choice(
    _ arguments: Arguments, _ name: String, _ choices: [String]
  ) throws -> String {
    guard let value = arguments.values[name] else { return choices[0] }
    guard choices.contains(value) else {
      throw UsageError.wrong(
        "feil: '\(name) \(value)' finnes ikke\n"
          + "  = hjelp: velg \(choices.sorted().joined(separator: " eller "))")
    }
    return value
  }

  private static func number(
    _ arguments: Arguments, _ name: String, _ range: ClosedRange<Int>
  ) throws -> Int? {
    guard let value = arguments.values[name] else { return nil }
    guard let number = Int(value), range.contains(number) else {
      let end = range.upperBound == .max ? "og oppover" : "til \(range.upperBound)"
      throw UsageError.wrong(
        "feil: '\(name) \(value)' er ikke et tall som går\n"
          + "  = hjelp: et helt tall fra \(range.lowerBound) \(end)")
    }
    return number
  }

  // MARK: Rules

  /// The texts, and the rule set that is named.
  private static func rules(_ arguments: Arguments) throws -> (Regelverk, String?) {
    var named: String?
    var files: [SourceFile] = []
    var folder: Regelverk?
    for source in arguments.repeated["--rules"] ?? [] {
      if source.hasSuffix(".md") {
        // A rule set is a folder, so the name is the folder's and the file's.
        let name = source.split(separator: "/").suffix(2).joined(separator: "/")
        files.append(SourceFile(name: name, bytes: try Texts.read(source)))
      } else if Platform.isFolder(source) {
        folder = try Texts.regelverk(in: source)
      } else {
        named = source
      }
    }
    if folder != nil, !files.isEmpty {
      throw UsageError.wrong(
        "feil: '--rules' er enten en mappe eller regeltekster, ikke begge deler")
    }
    let rules = folder ?? (files.isEmpty ? .innebygd : Regelverk(filer: files))
    let known = rules.bibliotek.ruleSetIDs
    if let named, !known.contains(named) {
      let closest = Suggestions.closest(to: named, among: known)
      throw InputError(
        text: "feil: '\(named)' er verken et regelsett, en mappe eller en regeltekst\n  = hjelp: "
          + (closest.map { "mente du '\($0)'?" }
            ?? "regelsettene er \(known.joined(separator: ", "))") + "\n")
    }
    return (rules, named ?? (known.count == 1 ? known[0] : nil))
  }

  private static func flat(
    _ arguments: Arguments, _ rules: Regelverk, _ named: String?
  ) throws -> Flatform? {
    let days = ["--day", "--claim-day", "--decision-day"]
    guard let decision = arguments.values["--decision"] else {
      if let day = days.first(where: { arguments.values[$0] != nil }) {
        throw UsageError.wrong(
          "feil: '\(day)' gjelder flate linjer\n  = hjelp: si hva de gjelder med '--decision'")
      }
      return nil
    }
    guard let named else {
      throw UsageError.wrong(
        "feil: hvilket regelsett er '\(decision)' i?\n  = hjelp: --rules aap")
    }
    let ruleSet = try Texts.ruleSet(named, rules)
    guard ruleSet.decision(named: decision) != nil else {
      let names = ruleSet.decisions.map(\.name)
      let closest = Suggestions.closest(to: decision, among: names)
      throw UsageError.wrong(
        "feil: '\(named)' har ingen avgjørelse '\(decision)'\n  = hjelp: "
          + (closest.map { "mente du '\($0)'?" } ?? "velg \(names.joined(separator: ", "))"))
    }
    var flat = Flatform(ruleSet, avgjørelse: decision)
    flat.vurderingsdag = try day(arguments, days[0])
    flat.kravdato = try day(arguments, days[1]).map { NodeValue($0.number) }
    flat.vedtaksdato = try day(arguments, days[2])
    return flat
  }

  private static func day(_ arguments: Arguments, _ name: String) throws -> Day? {
    guard let written = arguments.values[name] else { return nil }
    guard let day = Flatform.dag(written) else {
      throw UsageError.wrong(
        "feil: '\(name) \(written)' er ikke en dag fra 1900 til 2199\n  = hjelp: \(name) 2026-09-28"
      )
    }
    return day
  }
}
