/// The words after a command, sorted into options and the rest.
struct Arguments {
  /// An option that a command takes.
  struct Option {
    var name: String
    /// What its value is called in help; nil for a flag.
    var value: String?
    var help: String
  }

  private(set) var flags: Set<String> = []
  private(set) var values: [String: String] = [:]
  /// All values of an option that is given more than once, in order.
  private(set) var repeated: [String: [String]] = [:]
  /// What is not an option, in order.
  private(set) var rest: [String] = []

  /// - Throws: ``UsageError`` for an option that the command does not take.
  init(_ words: ArraySlice<String>, _ options: [Option]) throws {
    var words = words
    var isPlain = false
    while let word = words.popFirst() {
      guard !isPlain, word.hasPrefix("-"), word != "-" else {
        rest.append(word)
        continue
      }
      if word == "--" {
        isPlain = true
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard let option = options.first(where: { $0.name == parts[0] }) else {
        throw UsageError.unknownOption(parts[0], options.map(\.name))
      }
      guard option.value != nil else {
        guard parts.count == 1 else { throw UsageError.noValueWanted(option.name) }
        flags.insert(option.name)
        continue
      }
      guard let value = parts.count == 2 ? parts[1] : words.popFirst() else {
        throw UsageError.valueMissing(option.name, option.value ?? "")
      }
      values[option.name] = value
      repeated[option.name, default: []].append(value)
    }
  }
}

/// Wrong use of the program: exit code 2.
enum UsageError: Error {
  case unknownOption(String, [String])
  case unknownCommand(String)
  case noValueWanted(String)
  case valueMissing(String, String)
  case wrong(String)
}

/// A fault in what the program was given: exit code 1. Its text has been made for people.
struct InputError: Error {
  var text: String
}
