import RuleDSL
import Ytelser

/// Finds the command and turns what goes wrong into words and exit codes.
struct Dispatcher {
  let commands: [any Command.Type]

  func run(_ words: [String]) -> Int32 {
    do {
      return try start(words)
    } catch let error as InputError {
      Platform.printError(error.text)
      return 1
    } catch let error as UsageError {
      Platform.printError(text(for: error) + "\n")
      return 2
    } catch let error as Platform.Failure {
      Platform.printError("feil: \(error.reason)\n")
      return 1
    } catch {
      Platform.printError("feil: \(error)\n")
      return 1
    }
  }

  private func start(_ words: [String]) throws -> Int32 {
    guard let first = words.first else {
      Platform.printError(overview)
      return 2
    }
    switch first {
    case "help", "--help", "-h":
      guard words.count > 1 else {
        Platform.print(overview)
        return 0
      }
      Platform.print(try command(words[1]).help)
      return 0
    case "--version":
      Platform.print("rulecheck \(Regelverk.motorversjon)\n")
      return 0
    default: break
    }
    let command = try command(first)
    if words.contains("--help") || words.contains("-h") {
      Platform.print(command.help)
      return 0
    }
    return try command.init().run(Arguments(words.dropFirst(), command.options))
  }

  private func command(_ name: String) throws -> any Command.Type {
    guard let command = commands.first(where: { $0.name == name }) else {
      throw UsageError.unknownCommand(name)
    }
    return command
  }

  private var overview: String {
    var text = "rulecheck avgjør saker etter regler skrevet som tekst, og sier hvorfor.\n\n"
    text += "Bruk: rulecheck KOMMANDO [VALG] [FIL…]\n\nKommandoer:\n"
    for command in commands {
      let pad = String(repeating: " ", count: max(1, 10 - command.name.count))
      text += "  \(command.name)\(pad)\(command.summary)\n"
    }
    return text + """

      'rulecheck help KOMMANDO' sier mer. '-' er standard inn.
      Sluttkoder: 0 avgjort eller i orden, 1 feil i sak eller regler, 2 feil bruk,
      3 uavklart eller kan ikke fattes.

      """
  }

  private func text(for error: UsageError) -> String {
    switch error {
    case .unknownCommand(let name):
      let names = commands.map { $0.name }
      let closest = Suggestions.closest(to: name, among: names)
      return "feil: ukjent kommando '\(name)'\n  = hjelp: "
        + (closest.map { "mente du '\($0)'?" } ?? "kommandoene er \(names.joined(separator: ", "))")
    case .unknownOption(let name, let known):
      let closest = Suggestions.closest(to: name, among: known)
      return "feil: ukjent valg '\(name)'\n  = hjelp: "
        + (closest.map { "mente du '\($0)'?" } ?? "valgene er \(known.joined(separator: ", "))")
    case .noValueWanted(let name): return "feil: valget '\(name)' tar ingen verdi"
    case .valueMissing(let name, let value): return "feil: valget '\(name)' mangler \(value)"
    case .wrong(let text): return text
    }
  }
}
