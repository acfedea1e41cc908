/// What there is to say of each diagnostic code of the rule texts, for
/// `rulecheck explain --code R0201`.
///
///     DiagnosticCatalogue.explanation(for: "R0123")  // «Med både og og eller på samme nivå …»
///
/// The paragraphs are in Norwegian, for those who know the law and not the machine. Codes from
/// R0600 on are explained where cases are read.
public enum DiagnosticCatalogue {
  /// One code: what is wrong and why, with an example of it and the same example put right.
  package struct Entry: Hashable, Sendable {
    package var code: String
    package var text: String
    package var wrong: String
    package var right: String

    init(_ code: String, wrong: String, right: String, _ text: String) {
      self.code = code
      self.text = text
      self.wrong = wrong
      self.right = right
    }
  }

  /// All that is explained, by code.
  package static let entries: [Entry] =
    textEntries + statementEntries + nameEntries + typeEntries + lawEntries
    + letterEntries + dutyEntries + exampleEntries

  /// The codes in order.
  public static var codes: [String] { entries.map(\.code) }

  /// A paragraph with an example, or nil for a code that does not exist.
  public static func explanation(for code: String) -> String? {
    entries.first { $0.code == code }.map { entry in
      "\(entry.text)\n\n\(example("Galt:", entry.wrong))\n\(example("Riktig:", entry.right))"
    }
  }

  /// An example beside its label, with all its lines as far in.
  private static func example(_ label: String, _ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let margin = String(repeating: " ", count: 9)
    return lines.enumerated().map { index, line in
      if index == 0 { return label + String(margin.dropFirst(label.count)) + line }
      return line.isEmpty ? "" : margin + line
    }.joined(separator: "\n")
  }
}
