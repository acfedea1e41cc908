public import Rules

/// Rule texts, and the rule sets that can be read from them.
///
/// A rule set is a folder: its files, and those that its `bruker` line names. Only the files of the
/// set asked for are read.
///
///     let library = RuleLibrary(files: texts)
///     let (ruleSet, diagnostics) = library.load("aap")
public struct RuleLibrary: Sendable {
  public let files: [SourceFile]

  /// The folders with a `regelsett` statement, in order.
  public let ruleSetIDs: [String]

  public init(files: [SourceFile]) {
    self.files = files
    let marker = BytePattern("\nregelsett ")
    ruleSetIDs = Set(files.filter { marker.isFound(in: $0.bytes) }.map(Self.folder)).sorted()
  }

  /// Reads, checks and lowers one rule set.
  ///
  /// - Returns: The rule set, or nil if its texts have errors, and everything there is to say of
  ///   them. The spans' `file` is an index into ``files``.
  public func load(_ id: String) -> (RuleSet?, [Diagnostic]) {
    var pending = files.indices.filter { Self.folder(of: files[$0]) == id }
    var read: Set<Int> = []
    var statements: [Statement] = []
    var wordings: [Context] = []
    var quotes: [LawText] = []
    var diagnostics: [Diagnostic] = []
    var head: (id: Name, title: String)?
    while !pending.isEmpty {
      let index = pending.removeFirst()
      guard read.insert(index).inserted else { continue }
      let (document, parsed, faults) = Parser.parse(files[index], index: Int32(index))
      diagnostics += faults + Self.unusedQuotes(document, parsed, index)
      wordings += document.wordings
      quotes += Quotes.texts(of: document, in: files[index])
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
          if let file = files.firstIndex(where: { $0.name == use.text }) {
            pending.append(file)
          } else {
            let closest = Suggestions.closest(to: use.text, among: files.map(\.name))
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
    ruleSet.sources = read.map { files[$0].name }.sorted()
    // An exception with a fault is met once for each rule that it displaces. A fact that stands in a
    // file for others to use need not be used here.
    var seen: Set<Diagnostic> = []
    // Searching all files for their names is only worth it when there is something to forgive.
    let unused = Set(faults.filter(\.isOfUnusedFact).map(\.span.file))
    let lent = unused.filter {
      files.indices.contains(Int($0)) && isLent(files[Int($0)].name, by: id)
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
    return files.contains { Self.folder(of: $0) != id && quoted.isFound(in: $0.bytes) }
  }

  private static func folder(of file: SourceFile) -> String {
    let path = file.name.utf8.split(separator: UInt8(ascii: "/"))
    return path.dropLast().last.map { String(decoding: $0, as: UTF8.self) } ?? ""
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
