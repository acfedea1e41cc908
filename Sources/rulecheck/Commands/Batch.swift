import RuleDSL
import Rules
import Ytelser

/// `rulecheck batch`: decides a stream of cases, one line for each.
struct Batch: Command {
  static let name = "batch"
  static let summary = "avgjør en strøm av saker, én linje inn og én ut, i konstant minne"
  static let usage =
    "rulecheck batch [FIL|-] [--outcome-only|--reasons|--vedtak]\n"
    + "       rulecheck batch [FIL|-] --rules SETT|FIL --decision NAVN --day DAG"
  static let options: [Arguments.Option] = [
    .init(name: "--outcome-only", value: nil, help: "skriv bare utfallet"),
    .init(
      name: "--reasons", value: nil,
      help: "skriv også vilkårene som ikke er oppfylt, og de åpne (vanlig)"),
    .init(name: "--vedtak", value: nil, help: "skriv hele vedtaket, som 'run --json', på én linje"),
    .init(
      name: "--missing", value: nil,
      help: "skriv også opplysningene som kan avgjøre et åpent utfall"),
    .init(
      name: "--rules", value: "KILDE",
      help: "et regelsett, en regeltekst (kan gis flere ganger) eller en mappe"),
    .init(
      name: "--decision", value: "NAVN",
      help: "linjene er flate, {\"id\": …, \"alder\": 41}, og gjelder denne avgjørelsen"),
    .init(
      name: "--day", value: "DAG",
      help: "vurderingsdagen for flate linjer som ikke har sin egen"),
    .init(name: "--claim-day", value: "DAG", help: "kravdatoen for flate linjer"),
    .init(
      name: "--decision-day", value: "DAG",
      help: "vedtaksdatoen for flate linjer; ellers vurderingsdagen"),
    .init(
      name: "--format", value: "FORM", help: "ndjson (vanlig) eller csv; ellers etter filnavnet"),
    .init(name: "--jobs", value: "ANTALL", help: "tråder; ellers én for hver prosessor"),
    .init(
      name: "--on-error", value: "HVA",
      help: "skip (vanlig): linjen sier hva som er galt; stop: stans ved den første"),
    .init(name: "--from-line", value: "LINJE", help: "fortsett fra denne linjen i filen"),
  ]
  static let examples = [
    "rulecheck batch saker.ndjson > svar.ndjson",
    "rulecheck batch --outcome-only --jobs 1 - < saker.ndjson",
    "rulecheck batch personer.csv --rules aap --decision arbeidsavklaringspenger "
      + "--day 2026-09-28",
  ]

  func run(_ arguments: Arguments) throws -> Int32 {
    guard arguments.rest.count <= 1 else {
      throw UsageError.wrong(
        "feil: én fil om gangen\n  = hjelp: cat saker/*.ndjson | rulecheck batch -")
    }
    let path = arguments.rest.first ?? "-"
    let options = try BatchOptions(arguments, path)
    var setup = options.setup
    let descriptor = try opened(path)
    Platform.holdSignals()
    var lines = Linjekilde(
      erCSV: options.isCSV, fraLinje: options.fromLine,
      størrelse: setup.nivå == .vedtak ? 1 << 14 : 1 << 18,
      flesteLinjer: setup.nivå == .vedtak ? 32 : 8_192)
    if options.isCSV { setup.csv = try Self.columns(&lines, descriptor, setup) }
    let stream = try BatchStream(descriptor, lines, setup, jobs: options.jobs)
    return Self.tell(try stream.run(jobs: options.jobs), setup)
  }

  private func opened(_ path: String) throws -> Int32 {
    do {
      return try Platform.descriptor(path)
    } catch let failure as Platform.Failure {
      throw InputError(text: "feil: '\(path)' \(failure.reason)\n")
    }
  }

  private static func columns(
    _ lines: inout Linjekilde, _ descriptor: Int32, _ setup: Bunkeoppsett
  ) throws -> CSVhode? {
    guard case .flat(let flat) = setup.form else { return nil }
    guard
      let head = try lines.overskrift({ try Platform.read(descriptor, into: &$0, $1) })
    else {
      throw InputError(
        text: "feil: CSV-filen har ingen overskrift\n"
          + "  = hjelp: den første linjen er navnene på kolonnene, som id;alder;bosatt\n")
    }
    let (columns, fault) = CSVhode.les(head, flat)
    if let fault {
      throw InputError(
        text: "feil[\(fault.melding.code)]: linje 1, kolonnen '\(fault.kolonne)': "
          + "\(fault.melding.text)\n" + (fault.melding.help.map { "  = hjelp: \($0)\n" } ?? ""))
    }
    return columns
  }

  // MARK: How it went

  /// Says how it went on standard error.
  ///
  /// - Returns: The exit code: 1 if a line failed or there is more to decide.
  private static func tell(_ output: BatchStream.Output, _ setup: Bunkeoppsett) -> Int32 {
    // Who closes a pipe has seen enough.
    if output.isClosed { return 0 }
    var code: Int32 = output.count.feil > 0 ? 1 : 0
    let goOn = "  = hjelp: fortsett med '--from-line \(output.lastLine + 1)'\n"
    if !output.ruleFaults.isEmpty {
      Platform.printError(
        Texts.rendered(output.ruleFaults.filter(\.isError), setup.regelverk.bibliotek.files))
      return 1
    }
    if let failure = output.failure {
      Platform.printError(
        "feil: utskriften stoppet etter linje \(output.lastLine): \(failure)\n\(goOn)")
      code = 1
    } else if let failure = output.inputFailure {
      Platform.printError(
        "feil: lesingen stoppet etter linje \(output.lastLine): \(failure)\n\(goOn)")
      code = 1
    } else if let line = output.stoppedAt {
      Platform.printError(
        "feil: stanset ved linje \(line); alt foran er skrevet\n"
          + "  = hjelp: rett linjen og fortsett med '--from-line \(line)'\n")
      code = 1
    } else if output.wasInterrupted {
      Platform.printError("avbrutt etter linje \(output.lastLine)\n\(goOn)")
      code = 1
    }
    let count = output.count
    Platform.printError(
      "\(count.alle) \(count.alle == 1 ? "sak" : "saker"): \(count.oppfylt) oppfylt, \(count.ikkeOppfylt) ikke oppfylt, "
        + "\(count.åpne) åpne, \(count.feil) med feil\n")
    if case .saker = setup.form, count.feil == count.alle, count.alle > 1 {
      Platform.printError(
        "  = hjelp: hver linje skal være en hel sak; en sak over flere linjer avgjøres med "
          + "'rulecheck run'\n")
    }
    return code
  }
}
