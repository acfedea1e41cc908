import Rules
import Ytelser

/// `rulecheck log add`: one more line in a log.
struct LogAdd {
  func run(_ arguments: Arguments) throws -> Int32 {
    let (path, entry) = try entry(arguments)
    let isNew = arguments.flags.contains("--new")
    var added: (number: Int, head: String)?
    do {
      try Platform.append(to: path, isNew: isNew) { bytes in
        let post = try Logg(bytes).ny(entry)
        let line = post.linje() + "\n"
        added = (post.nr, Logg(Array(line.utf8)).hode)
        return Array(line.utf8)
      }
    } catch let error as Loggfeil {
      Platform.printError("feil: \(error.tekst)\n  = hjelp: \(error.hjelp)\n")
      return error.kanIkkeFattes ? 3 : 1
    } catch let failure as Platform.Failure {
      throw InputError(
        text: "feil: '\(path)' \(failure.reason)\n"
          + (isNew ? "" : "  = hjelp: --new begynner en ny logg\n"))
    }
    if let added { Platform.print("ført som nr \(added.number), hode \(added.head)\n") }
    return 0
  }

  /// What is to be entered: a vedtak that is just what its case and the rules give.
  private func entry(_ arguments: Arguments) throws -> (log: String, Føring) {
    guard arguments.rest.count == 3, arguments.rest[1] != "-",
      let casePath = arguments.values["--case"], let name = arguments.values["--by"]
    else {
      throw UsageError.wrong(
        "feil: oppgi loggen, vedtaket, saken, hvem som fører, og dagen\n  = hjelp: "
          + "rulecheck log add LOGG VEDTAK.json --case SAK.json --by NAVN --date DAG")
    }
    let day = try day(arguments)
    let kind = try kind(arguments)
    let vedtak = try Documents.read(arguments.rest[2])
    let replayed = try Documents.replay(vedtak, of: casePath, try Texts.regelverk(arguments))
    guard replayed.erLik else { throw InputError(text: replayed.tekst()) }
    var entry = Føring(vedtak, art: kind, av: name, tid: day)
    entry.retter = try number(arguments)
    entry.hjemmel = arguments.values["--citation"]
    entry.begrunnelse = arguments.values["--reason"]
    entry.erTilUgunst = try effect(arguments)
    return (arguments.rest[1], entry)
  }

  private func day(_ arguments: Arguments) throws -> Day {
    guard let text = arguments.values["--date"], let day = Day(iso: text.utf8) else {
      throw UsageError.wrong("feil: hvilken dag føres det?\n  = hjelp: skriv --date 2026-10-02")
    }
    return day
  }

  private func kind(_ arguments: Arguments) throws -> Loggpost.Art {
    guard let text = arguments.values["--kind"] else { return .vedtak }
    guard let kind = Loggpost.Art(rawValue: text) else {
      throw UsageError.wrong(
        "feil: ukjent art '\(text)'\n  = hjelp: velg "
          + Loggpost.Art.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))
    }
    return kind
  }

  private func number(_ arguments: Arguments) throws -> Int? {
    guard let text = arguments.values["--corrects"] else { return nil }
    guard let number = Int(text), number > 0 else {
      throw UsageError.wrong("feil: '\(text)' er ikke et nummer\n  = hjelp: skriv --corrects 3")
    }
    return number
  }

  private func effect(_ arguments: Arguments) throws -> Bool? {
    switch arguments.values["--effect"] {
    case nil: return nil
    case "gunst": return false
    case "ugunst": return true
    case .some(let word):
      throw UsageError.wrong(
        "feil: '\(word)' er ingen virkning\n  = hjelp: skriv --effect gunst eller --effect ugunst")
    }
  }
}
