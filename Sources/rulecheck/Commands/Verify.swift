import RuleDSL
import Rules
import Ytelser

/// `rulecheck verify`: whether a stored vedtak is what its case and the rules give, byte for byte.
struct Verify: Command {
  static let name = "verify"
  static let summary = "avgjør saken på nytt og holder svaret mot et lagret vedtak, byte for byte"
  static let usage = "rulecheck verify VEDTAK.json --case SAK.json [--rules MAPPE]"
  static let options = [
    .init(name: "--case", value: "SAK", help: "saken vedtaket er laget av"), Texts.option,
  ]
  static let examples = [
    "rulecheck run --json Examples/aap/student.json > vedtak.json",
    "rulecheck verify vedtak.json --case Examples/aap/student.json",
  ]

  func run(_ arguments: Arguments) throws -> Int32 {
    guard arguments.rest.count == 1, let path = arguments.rest.first,
      let casePath = arguments.values["--case"], path != "-" || casePath != "-"
    else {
      throw UsageError.wrong(
        "feil: oppgi ett vedtak og saken det er laget av\n"
          + "  = hjelp: rulecheck verify VEDTAK.json --case SAK.json")
    }
    let regelverk = try Texts.regelverk(arguments)
    let vedtak = try Documents.read(path)
    let replayed = try Documents.replay(vedtak, of: casePath, regelverk)
    if replayed.erLik {
      Platform.print(replayed.tekst())
    } else {
      Platform.printError(replayed.tekst())
    }
    return replayed.erLik ? 0 : 1
  }
}

/// Stored vedtak given on the command line.
enum Documents {
  /// - Throws: ``InputError`` when the file is no vedtak.
  static func read(_ path: String) throws -> Vedtaksdokument {
    let name = path == "-" ? "standard inn" : path
    let file = SourceFile(name: name, bytes: try Texts.read(path))
    do {
      return try Vedtaksdokument(file)
    } catch {
      throw InputError(text: error.tekst)
    }
  }

  /// Decides a case anew. A case that these rules can't read is shown with the fingerprints that
  /// differ, for they are why.
  static func replay(
    _ vedtak: Vedtaksdokument, of path: String, _ regelverk: Regelverk
  ) throws -> Etterprøving {
    let name = path == "-" ? "standard inn" : path
    let file = SourceFile(name: name, bytes: try Texts.read(path))
    let read = Sak.les(file, regelverk)
    if let sak = read.sak, let ruleSet = read.regelsett,
      let replayed = regelverk.etterprøv(vedtak, av: sak, ruleSet)
    {
      return replayed
    }
    let now = Etterprøving.avtrykk(regelverk, read.regelsett, sak: file.bytes)
    let causes = Etterprøving(avvik: Etterprøving.årsaker(vedtak, now))
    throw InputError(
      text: (causes.erLik ? "" : causes.tekst())
        + Texts.rendered(read.regelfeil.filter(\.isError), regelverk.bibliotek.files)
        + Texts.rendered(read.feil, [file]))
  }
}
