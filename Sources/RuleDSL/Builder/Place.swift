import Rules

/// Where a statement stands when no headings say so: read from a citation and a date.
struct Place {
  var context = Context()
  var faults: [Diagnostic] = []
  private var citation: CitationSyntax?

  /// - Parameters:
  ///   - citation: `folketrygdloven § 11-5 første ledd`, or a text without a paragraph.
  ///   - wording: The first day of the wording; then a paragraph is demanded.
  init(_ citation: String, wording: String? = nil) {
    let halves = citation.split(separator: "§", maxSplits: 1).map { String($0).trimmed }
    if halves.count == 2 {
      context.law = halves[0].lowercased()
      read(place: halves[1], of: citation)
    } else if wording != nil {
      report(.badSectionHeading)
    } else if !citation.isEmpty {
      context.law = Context.law(in: citation)
      self.citation = CitationSyntax(text: citation, order: [], isFree: true, span: .none)
    }
    guard let wording else { return }
    if let day = Day(iso: wording.utf8) {
      context.wording = WordingHeading(kind: .text, from: day, span: .none)
    } else {
      report(.noSuchDay(wording))
    }
  }

  /// `11-5`, `1-3 a andre ledd bokstav b`
  private mutating func read(place: String, of whole: String) {
    var words = place.split(separator: " ").map(String.init)
    guard words.first?.utf8.first.map(Lexer.isDigit) == true else {
      return report(.badSectionHeading)
    }
    context.section = words.removeFirst()
    if words.first?.count == 1 { context.section += " " + words.removeFirst() }
    guard !words.isEmpty else { return }
    let (citation, faults) = Parser.citation(words.joined(separator: " "))
    self.citation = citation
    self.faults += faults
  }

  func trimmings(rule: String? = nil, words: [Outcome: String] = [:]) -> Trimmings {
    var trimmings = Trimmings()
    trimmings.citation = citation
    trimmings.words.texts[.rule] = rule.map { TextSyntax($0) }
    for (outcome, text) in words { trimmings.words.texts[outcome.key] = TextSyntax(text) }
    return trimmings
  }

  private mutating func report(_ message: Diagnostic.Message) {
    faults.append(Diagnostic(message, at: .none, under: context.breadcrumb))
  }
}

extension Outcome {
  fileprivate var key: WordsSyntax.Case {
    switch self {
    case .met: .met
    case .notMet: .notMet
    case .notRelevant: .notRelevant
    case .open: .open
    }
  }
}

extension Parser {
  /// `første ledd andre punktum`, standing by itself.
  fileprivate static func citation(_ text: String) -> (CitationSyntax?, [Diagnostic]) {
    read(text) { (parser: inout Parser) throws(Fault) in try parser.citation() }
  }

  /// One formula that stands by itself; it belongs to no file.
  static func formula(_ text: String) -> (Formula?, [Diagnostic]) {
    read(text) { (parser: inout Parser) throws(Fault) in try parser.formula() }
  }

  private static func read<T>(
    _ text: String, _ read: (inout Parser) throws(Fault) -> T
  ) -> (T?, [Diagnostic]) {
    let bytes = Array(text.utf8)
    let none = SourceSpan.none.file
    var lexer = Lexer(bytes, file: none, range: bytes.indices, law: nil)
    let (lines, faults) = lexer.lineTree()
    var parser = Parser(bytes, file: none, context: Context())
    guard let line = lines.first else {
      return (nil, [Diagnostic(.unexpectedEnd(wanted: "en formel"), at: .none)])
    }
    for other in lines.dropFirst() + line.children {
      parser.report(.unexpectedLine(parser.text(other.tokens[0])), other.tokens[0])
    }
    return (parser.line(line, read), faults + parser.diagnostics)
  }
}

extension Name {
  /// A name that is written in Swift.
  init(_ text: String) {
    self.init(text: text, span: .none)
  }

  /// What the rule language would say of a text as a name.
  static func faults(_ text: String) -> [Diagnostic] {
    Parser.name(text)
  }
}

extension Parser {
  fileprivate static func name(_ text: String) -> [Diagnostic] {
    read(text) { (parser: inout Parser) throws(Fault) in try parser.name() }.1
  }
}

extension TextSyntax {
  /// A text that is written in Swift.
  init(_ text: String) {
    self.init(text: text, span: .none)
  }
}

extension Formula {
  /// Stands where a formula is missing and has been reported.
  static let missing = Formula(kind: .truth(false), span: .none)
}

extension Requirement {
  /// Stands where a requirement is missing and has been reported.
  static let missing = Requirement(kind: .formula(.missing), span: .none)
}
