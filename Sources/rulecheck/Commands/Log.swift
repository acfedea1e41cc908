import Rules
import Ytelser

/// `rulecheck log`: an append-only log of vedtak, where each line holds the one before it.
struct Log: Command {
  static let name = "log"
  static let summary = "fører vedtak i en logg som viser hver endring, og sjekker den"
  static let usage = """
    rulecheck log add LOGG VEDTAK.json --case SAK.json --by NAVN --date DAG [VALG]
          rulecheck log check LOGG [--head AVTRYKK]
          rulecheck log show LOGG [NR]

    'add' avgjør saken på nytt og fører bare et vedtak som er likt, byte for byte. Det
    skriver ut hodet, som er avtrykket av den nye linjen. Ta vare på hodet et annet sted:
    tap på slutten av en logg, og en logg som er skrevet helt på nytt, kan ikke ses uten.
    Flere kan føre samtidig på samme maskin: filen er låst mens en linje legges til.

    Noe som er galt, blir aldri endret. Det rettes av en ny post (--corrects NR):
      omgjøring         organet endrer sitt eget vedtak: forvaltningsloven § 35 eller annen lov
      klagevedtak       vedtaket endres etter klage: forvaltningsloven §§ 33 og 34
      feilregistrering  noe er ført feil; kan ikke ta fra noen en rett
    """
  static let options = [
    .init(name: "--new", value: nil, help: "begynn en ny logg"),
    .init(name: "--case", value: "SAK", help: "saken vedtaket er laget av"),
    .init(name: "--by", value: "NAVN", help: "hvem som fører"),
    .init(name: "--date", value: "DAG", help: "dagen det føres; aldri klokken"),
    .init(name: "--kind", value: "ART", help: "omgjøring, klagevedtak eller feilregistrering"),
    .init(name: "--corrects", value: "NR", help: "posten som rettes"),
    .init(name: "--citation", value: "TEKST", help: "hjemmelen for å endre vedtaket"),
    .init(name: "--reason", value: "TEKST", help: "hvorfor det endres"),
    .init(name: "--effect", value: "VIRKNING", help: "gunst eller ugunst"),
    .init(name: "--head", value: "AVTRYKK", help: "et hode som loggen skal ha"), .json,
    Texts.option,
  ]
  static let examples = [
    "rulecheck log add logg.ndjson vedtak.json --new --case sak.json --by Kari --date 2026-10-02",
    "rulecheck log check logg.ndjson", "rulecheck log show logg.ndjson 1",
  ]

  func run(_ arguments: Arguments) throws -> Int32 {
    switch arguments.rest.first {
    case "add": try LogAdd().run(arguments)
    case "check": try check(arguments)
    case "show": try show(arguments)
    case .some(let word):
      throw UsageError.wrong(
        "feil: ukjent ord '\(word)' etter 'log'\n  = hjelp: velg 'add', 'check' eller 'show'")
    case nil:
      throw UsageError.wrong("feil: hva med loggen?\n  = hjelp: velg 'add', 'check' eller 'show'")
    }
  }

  private func check(_ arguments: Arguments) throws -> Int32 {
    guard arguments.rest.count == 2 else {
      throw UsageError.wrong("feil: oppgi én logg\n  = hjelp: rulecheck log check LOGG")
    }
    let head = arguments.values["--head"]
    if let head, !head.erAvtrykk {
      throw UsageError.wrong(
        "feil: '\(head)' er ikke et hode\n  = hjelp: et hode er de 64 tegnene 'log add' skrev ut")
    }
    let log = Logg(try Texts.read(arguments.rest[1]))
    let findings = log.funn(hode: head)
    if arguments.flags.contains("--json") {
      Platform.print(json(log, findings) + "\n")
      return findings.isEmpty ? 0 : 1
    }
    guard findings.isEmpty else {
      Platform.printError(findings.map { "feil: \($0.linjetekst)\n" }.joined())
      return 1
    }
    var text = "loggen henger sammen: \(entries(log.poster.count)), hode \(log.hode)\n"
    if let head, let added = log.nye(etter: head) {
      text +=
        added == 0
        ? "hodet er det oppgitte\n" : "\(entries(added)) er ført etter det oppgitte hodet\n"
    } else {
      text += "tap på slutten kan ikke ses uten --head: ta vare på hodet et annet sted\n"
    }
    Platform.print(text)
    return 0
  }

  private func entries(_ count: Int) -> String { count == 1 ? "1 post" : "\(count) poster" }

  private func json(_ log: Logg, _ findings: [Logg.Funn]) -> String {
    var writer = JSONWriter(style: .pretty)
    writer.object { felt in
      felt.member("hel", findings.isEmpty)
      felt.member("poster", log.poster.count)
      felt.member("hode", log.hode)
      felt.array("funn") { list in
        for finding in findings {
          list.object {
            $0.member("art", finding.art.rawValue)
            $0.member("linje", finding.linje)
            $0.member("tekst", finding.tekst)
          }
        }
      }
    }
    return writer.text
  }

  private func show(_ arguments: Arguments) throws -> Int32 {
    guard (2...3).contains(arguments.rest.count) else {
      throw UsageError.wrong("feil: oppgi én logg\n  = hjelp: rulecheck log show LOGG [NR]")
    }
    let log = Logg(try Texts.read(arguments.rest[1]))
    Platform.printError(log.funn.map { "feil: \($0.linjetekst)\n" }.joined())
    if arguments.rest.count == 3 {
      guard let number = Int(arguments.rest[2]), let text = log.tekst(nr: number) else {
        throw UsageError.wrong(
          "feil: loggen har ingen nr '\(arguments.rest[2])'\n"
            + "  = hjelp: 'rulecheck log show LOGG' viser numrene")
      }
      Platform.print(text)
    } else {
      Platform.print(log.tekst())
    }
    return log.funn.isEmpty ? 0 : 1
  }
}
