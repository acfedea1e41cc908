import RuleDSL
import Rules
import Ytelser

/// `rulecheck audit`: counts over many decisions.
struct Audit: Command {
  static let name = "audit"
  static let summary = "teller mange vedtak: dokumentasjonskrav, hindre og resultater, per gruppe"
  static let usage =
    "rulecheck audit MAPPE|FIL|-… [--by FELT[,FELT]]… [--format text|csv|json|html]\n"
    + "       rulecheck audit MAPPE|FIL|-… --list NAVN|alle [--by FELT]…"
  static let options: [Arguments.Option] = [
    .init(
      name: "--by", value: "FELT",
      help: "grupper etter kontor, måned, kvartal, år, regelsett, avgjørelse, resultat\n"
        + pad + "eller en opplysning, som tiltak; 'kontor,måned' er hver måned ved hvert\n" + pad
        + "kontor, og valget kan gis flere ganger; en dag grupperes etter året"),
    .init(
      name: "--format", value: "FORM", help: "text (vanlig), csv, json eller html; tallene er like"),
    .init(
      name: "--cases", value: nil, help: "ta med saken bak hvert tall (json og html)"),
    .init(
      name: "--list", value: "NAVN",
      help: "skriv i stedet vedtakene bak tallene som CSV: for ett krav, eller alle"),
    .init(
      name: "--alike", value: nil,
      help: "skriv i stedet begrunnelser som er like i flere saker, som CSV"),
    .init(
      name: "--questions", value: "FIL",
      help: "svar også på spørsmålene i filen, som sier hvilke krav som svarer på dem"),
    .init(
      name: "--on-error", value: "HVA",
      help: "stop (vanlig): ingen tall når noe ikke kan telles; skip: tell resten"),
  ]
  static let examples = [
    "rulecheck audit vedtak/ --by kontor --by tiltak",
    "rulecheck audit vedtak.ndjson --by kontor,kvartal --format html > revisjon.html",
    "rulecheck audit vedtak/ --questions Integrations/revisjon/riksrevisjonen-2018.json",
    "rulecheck audit vedtak/ --list planFørTiltaket > planer.csv",
  ]

  private static let pad = String(repeating: " ", count: 24)

  /// How many faults are shown.
  private static let shownFaults = 100

  func run(_ arguments: Arguments) throws -> Int32 {
    guard !arguments.rest.isEmpty else {
      throw UsageError.wrong(
        "feil: hvilke vedtak?\n  = hjelp: rulecheck audit MAPPE, FIL.ndjson eller '-'")
    }
    let format = try Self.choice(arguments, "--format", ["text", "csv", "json", "html"])
    let stops = try Self.choice(arguments, "--on-error", ["stop", "skip"]) == "stop"
    let withCases = arguments.flags.contains("--cases")
    let list = arguments.values["--list"]
    if withCases, !["json", "html"].contains(format) || list != nil {
      throw UsageError.wrong(
        "feil: '--cases' hører til '--format json' og '--format html'\n"
          + "  = hjelp: '--list NAVN' skriver sakene som CSV")
    }
    let isAlike = arguments.flags.contains("--alike")
    if isAlike, list != nil || withCases || arguments.values["--format"] != nil {
      throw UsageError.wrong(
        "feil: '--alike' skriver bare like begrunnelser, som CSV\n"
          + "  = hjelp: ta bort '--list', '--cases' og '--format'")
    }
    if list != nil, arguments.values["--format"].map({ $0 != "csv" }) ?? false {
      throw UsageError.wrong("feil: '--list' skriver alltid CSV\n  = hjelp: ta bort '--format'")
    }
    let questions = try Self.questions(arguments)
    var audit = Revisjon(
      etter: try Self.groupings(arguments), spørsmål: questions, medSaker: withCases)
    let lister = list.map {
      Revisjonsliste(
        navn: $0 == "alle" ? nil : $0, felt: audit.grupperinger.flatMap(\.self).uniqued,
        spørsmål: questions)
    }
    var alike = isAlike ? Likelydende() : nil
    let skipped = try Self.count(&audit, arguments.rest, lister, &alike, stops: stops)
    guard audit.antall > 0 || skipped > 0 else {
      throw InputError(
        text: "feil: ingen vedtak i \(arguments.rest.joined(separator: ", "))\n"
          + "  = hjelp: 'rulecheck run --json SAK.json > vedtak/SAK.json' lager et\n")
    }
    Self.warn(audit)
    if let alike {
      Platform.print(alike.csv())
    } else if lister == nil {
      Self.show(audit.rapport(hoppetOver: skipped), as: format)
    }
    return skipped == 0 ? 0 : 1
  }

  // MARK: What was asked for

  private static func choice(
    _ arguments: Arguments, _ name: String, _ choices: [String]
  ) throws -> String {
    guard let value = arguments.values[name] else { return choices[0] }
    guard choices.contains(value) else {
      throw UsageError.wrong(
        "feil: '\(name) \(value)' finnes ikke\n"
          + "  = hjelp: velg \(choices.joined(separator: ", "))")
    }
    return value
  }

  private static func groupings(_ arguments: Arguments) throws -> [[Revisjonsfelt]] {
    try (arguments.repeated["--by"] ?? []).map { words in
      let names = words.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard !names.contains(""), Set(names).count == names.count else {
        throw UsageError.wrong(
          "feil: '--by \(words)' må være navn med komma mellom\n  = hjelp: --by kontor,måned")
      }
      return names.map(Revisjonsfelt.init)
    }
  }

  private static func questions(_ arguments: Arguments) throws -> [Revisjonsspørsmål] {
    guard let path = arguments.values["--questions"] else { return [] }
    let (questions, fault) = Revisjonsspørsmål.les(
      SourceFile(name: path, bytes: try Texts.read(path)))
    if let fault { throw InputError(text: fault.skrevet) }
    return questions
  }

  // MARK: Counting

  /// - Returns: How many decisions could not be counted.
  private static func count(
    _ audit: inout Revisjon, _ paths: [String], _ list: Revisjonsliste?,
    _ alike: inout Likelydende?, stops: Bool
  ) throws -> Int {
    var skipped = 0
    var lines = list?.hode ?? ""
    var hasLines = false
    try DecisionFiles.each(of: paths) { part, file in
      let (decision, fault) = audit.tell(part, fil: file)
      if let fault {
        skipped += 1
        if stops { throw InputError(text: fault.skrevet) }
        if skipped <= shownFaults { Platform.printError(fault.skrevet) }
        return
      }
      if let fields = audit.forFin { throw tooFine(fields) }
      if let decision { alike?.add(decision) }
      guard let list, let decision else { return }
      let new = list.linjer(decision)
      hasLines = hasLines || !new.isEmpty
      lines += new
      if lines.utf8.count > 1 << 16 {
        Platform.print(lines)
        lines = ""
      }
    }
    if skipped > 0 {
      let more = skipped > shownFaults ? " De første \(shownFaults) er vist." : ""
      Platform.printError(
        "feil: \(skipped) av \(audit.antall + skipped) vedtak er ikke talt.\(more)\n")
    }
    Platform.print(lines)
    if let name = list?.navn, !hasLines, audit.antall > 0 { throw unknown(name, audit) }
    return skipped
  }

  private static func tooFine(_ fields: [Revisjonsfelt]) -> InputError {
    InputError(
      text: "feil: '--by \(fields.map(\.navn).joined(separator: ","))' gir mer enn "
        + "\(Revisjon.høyestAntallGrupper) grupper\n"
        + "  = hjelp: grupper etter noe som flere vedtak har felles\n")
  }

  private static func unknown(_ name: String, _ audit: Revisjon) -> InputError {
    let report = audit.rapport()
    let names = report.alle.krav.map(\.navn) + report.alle.tall.map(\.navn)
    let closest = Suggestions.closest(to: name, among: names)
    return InputError(
      text: "feil: ingen vedtak er talt under '\(name)'\n  = hjelp: "
        + (closest.map { "mente du '\($0)'?" } ?? "navnene står i 'rulecheck audit --format csv'")
        + "\n")
  }

  private static func warn(_ audit: Revisjon) {
    for (name, known) in audit.ukjente {
      let closest = Suggestions.closest(to: name, among: known)
      Platform.printError(
        "advarsel: ingen av sakene har opplysningen '\(name)'\n"
          + (closest.map { "  = hjelp: mente du '\($0)'?\n" } ?? ""))
    }
  }

  private static func show(_ report: Revisjonsrapport, as format: String) {
    switch format {
    case "csv": Platform.print(report.csv())
    case "json": Platform.print(report.json())
    case "html": Platform.print(report.html())
    default: Platform.print(report.tekst(Platform.hasColour ? .farger : .ingen))
    }
  }
}

extension [Revisjonsfelt] {
  /// Each field once, in order.
  fileprivate var uniqued: Self {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
