/// One verb of `rulecheck`.
protocol Command {
  static var name: String { get }
  /// What it does, in one line.
  static var summary: String { get }
  static var usage: String { get }
  static var options: [Arguments.Option] { get }
  static var examples: [String] { get }
  init()
  /// - Returns: The exit code: 0 done, 1 faults, 3 open or cannot be issued.
  func run(_ arguments: Arguments) throws -> Int32
}

extension Arguments.Option {
  static let json = Self(name: "--json", value: nil, help: "skriv JSON i stedet for tekst")
}

extension Command {
  static var help: String {
    var text = "\(summary.prefix(1).uppercased() + summary.dropFirst()).\n\nBruk: \(usage)\n"
    let all = options + [.init(name: "--help", value: nil, help: "vis denne hjelpen")]
    text += "\nValg:\n"
    for option in all {
      let name = option.name + (option.value.map { " " + $0 } ?? "")
      text += "  \(name)\(String(repeating: " ", count: max(1, 22 - name.count)))\(option.help)\n"
    }
    if !examples.isEmpty {
      text += "\nEksempler:\n" + examples.map { "  \($0)\n" }.joined()
    }
    return text
  }
}
