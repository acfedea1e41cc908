public import Rules

/// Rule texts, and the rule sets that can be read from them.
///
/// A rule set is a folder: its files, and those that its `bruker` line names. Only the files of the
/// set asked for are read.
///
///     let library = RuleLibrary(files: texts)
///     let (ruleSet, diagnostics) = library.load("aap")
public struct RuleLibrary: Sendable {
  private let texts: [Text]

  /// A text that is at hand, or one that is copied when it is asked for.
  private enum Text: Sendable {
    case file(SourceFile)
    case embedded(EmbeddedText)

    var name: String {
      switch self {
      case .file(let file): file.name
      case .embedded(let text): text.name
      }
    }

    var file: SourceFile {
      switch self {
      case .file(let file): file
      case .embedded(let text): text.file
      }
    }

    func holds(_ pattern: BytePattern) -> Bool {
      switch self {
      case .file(let file): pattern.isFound(in: file.bytes)
      case .embedded(let text): pattern.isFound(in: text.text)
      }
    }

    /// The folder that it stands in.
    var folder: String {
      let path = name.utf8.split(separator: UInt8(ascii: "/"))
      return path.dropLast().last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
  }

  /// Texts that are at hand.
  public init(files: [SourceFile]) {
    texts = files.map(Text.file)
  }

  /// Texts that are part of the program; each is copied when it is read.
  public init(embedded: [EmbeddedText]) {
    texts = embedded.map(Text.embedded)
  }

  /// All the texts; those that are embedded are copied.
  public var files: [SourceFile] { texts.map(\.file) }

  /// The texts with some names, in the order of the names; see ``files``.
  public func files(named names: [String]) -> [SourceFile] {
    let wanted = Set(names)
    return texts.filter { wanted.contains($0.name) }.map(\.file).sorted { $0.name < $1.name }
  }

  /// The folders with a `regelsett` statement, in order.
  public var ruleSetIDs: [String] {
    Set(texts.filter { $0.holds(Self.head) }.map(\.folder)).sorted()
  }

  /// Whether a folder has a `regelsett` statement: only its own texts are looked at.
  public func contains(_ id: String) -> Bool {
    texts.contains { $0.folder == id && $0.holds(Self.head) }
  }

  private static let head = BytePattern("\nregelsett ")

  /// Reads, checks and lowers one rule set.
  ///
  /// - Returns: The rule set, or nil if its texts have errors, and everything there is to say of
  ///   them. The spans' `file` is an index into ``files``.
  public func load(_ id: String) -> (RuleSet?, [Diagnostic]) {
    var pending = texts.indices.filter { texts[$0].folder == id }
    var read: Set<Int> = []
    var statements: [Statement] = []
    var wordings: [Context] = []
    var quotes: [LawText] = []
    var diagnostics: [Diagnostic] = []
    var head: (id: Name, title: String)?
    while !pending.isEmpty {
      let index = pending.removeFirst()
      guard read.insert(index).inserted else { continue }
      let file = texts[index].file
      let (document, parsed, faults) = Parser.parse(file, index: Int32(index))
      diagnostics += faults + Self.unusedQuotes(document, parsed, index)
      wordings += document.wordings
      quotes += Quotes.texts(of: document, in: file)
      statements += parsed
      for statement in parsed {
        guard case .ruleSet(let name, let title, let uses) = statement.kind,
          statement.context.folder == id
        else { continue }
        if let first = head {
          diagnostics.append(Diagnostic(.duplicateName(first.id.text), at: name.span))
        }
        head = (name, title)
        for use in uses {
          if let file = texts.firstIndex(where: { $0.name == use.text }) {
            pending.append(file)
          } else {
            let closest = Suggestions.closest(to: use.text, among: texts.map(\.name))
            diagnostics.append(
              Diagnostic(.unknownFile(use.text, closest: closest), at: use.span))
          }
        }
      }
    }
    guard let head else {
      let span = SourceSpan(file: Int32(read.sorted().first ?? -1), start: 0, end: 0)
      return (nil, diagnostics + [Diagnostic(.missingRuleSet(id), at: span)])
    }
    if head.id.text != id {
      diagnostics.append(
        Diagnostic(.wrongRuleSetID(head.id.text, folder: id), at: head.id.span))
    }
    var (ruleSet, faults) = Compiler.compile(
      id: id, title: head.title, statements: Borrowed.kept(statements, in: id),
      wordings: wordings)
    ruleSet.take(quotes)
    ruleSet.sources = read.map { texts[$0].name }.sorted()
    // An exception with a fault is met once for each rule that it displaces. A fact that stands in a
    // file for others to use need not be used here.
    var seen: Set<Diagnostic> = []
    // Searching all files for their names is only worth it when there is something to forgive.
    let unused = Set(faults.filter(\.isOfUnusedFact).map(\.span.file))
    let lent = unused.filter {
      texts.indices.contains(Int($0)) && isLent(texts[Int($0)].name, by: id)
    }
    let all = (diagnostics + faults).filter {
      seen.insert($0).inserted && !($0.isOfUnusedFact && lent.contains($0.span.file))
    }.sorted {
      ($0.span.file, $0.span.start) < ($1.span.file, $1.span.start)
    }
    return (all.contains(where: \.isError) ? nil : ruleSet, all)
  }

  /// Whether a rule set in another folder names a file after `bruker`.
  private func isLent(_ name: String, by id: String) -> Bool {
    let quoted = BytePattern("«\(name)»")
    return texts.contains { $0.folder != id && $0.holds(quoted) }
  }

  /// Wordings that are quoted with nothing said of what they mean here.
  private static func unusedQuotes(
    _ document: Document, _ statements: [Statement], _ index: Int
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var seen: Set<SourceSpan> = []
    for (context, _) in document.quotes {
      guard let wording = context.wording, seen.insert(wording.span).inserted else { continue }
      let isUsed = statements.contains { statement in
        statement.context.section == context.section
          && (statement.context.wording == wording
            || statement.context.wording == nil
              && statement.isAboutLaw)
      }
      if !isUsed {
        diagnostics.append(
          Diagnostic(.quoteWithoutRule, at: wording.span, under: context.breadcrumb))
      }
    }
    return diagnostics
  }
}

extension Statement {
  /// Whether it says what a wording means, though it stands outside any.
  fileprivate var isAboutLaw: Bool {
    switch kind {
    case .notEncoded, .noLegalEffect, .calculation, .rate: true
    case .ruleSet, .fact, .record, .factors, .transition, .condition, .exception, .decision,
      .complaintRule, .duty, .example:
      false
    }
  }
}

extension Diagnostic {
  fileprivate var isOfUnusedFact: Bool { message.code == Message.unusedFact("").code }
}
