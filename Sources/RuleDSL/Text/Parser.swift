import Rules

/// Reads lines of tokens into statements, by recursive descent.
///
/// A fault ends the line it stands on, never the text: the parser goes on with the next line, so
/// all faults are reported.
struct Parser {
  /// Ends a line; caught where lines are taken up.
  struct Fault: Error {
    var message: Diagnostic.Message
    var span: SourceSpan
  }

  /// How deep formulas and lists can stand inside each other.
  static let depthLimit = 256

  let bytes: [UInt8]
  let file: Int32
  let context: Context
  private(set) var diagnostics: [Diagnostic] = []
  private var tokens: [Token] = []
  /// The names read in the statement so far.
  var mentions: [String] = []
  var position = 0
  var depth = 0

  init(_ bytes: [UInt8], file: Int32, context: Context) {
    self.bytes = bytes
    self.file = file
    self.context = context
  }

  /// All statements of a text.
  static func parse(_ file: SourceFile, index: Int32) -> (Document, [Statement], [Diagnostic]) {
    var (document, diagnostics) = DocumentReader.read(file, index: index)
    var statements: [Statement] = []
    for block in document.blocks {
      var lexer = Lexer(
        file.bytes, file: index, range: block.range, law: block.context.breadcrumb)
      let (lines, faults) = lexer.lineTree()
      var parser = Parser(file.bytes, file: index, context: block.context)
      for line in lines {
        if let statement = parser.statement(line) { statements.append(statement) }
      }
      diagnostics += faults + parser.diagnostics
    }
    if file.bytes.isEmpty { document.title = "" }
    return (document, statements, diagnostics)
  }

  // MARK: Lines

  /// Reads one line to its end; nil if it has a fault, which is then recorded.
  mutating func line<T>(
    _ line: Line, _ read: (inout Parser) throws(Fault) -> T
  ) -> T? {
    let outer = (tokens, position, depth)
    defer { (tokens, position, depth) = outer }
    tokens = line.tokens
    position = 0
    do throws(Fault) {
      let result = try read(&self)
      if let token = current { throw unexpected(token, wanted: "slutten av linjen") }
      return result
    } catch {
      diagnostics.append(Diagnostic(error.message, at: error.span, under: context.breadcrumb))
      return nil
    }
  }

  /// Reports lines that stand deeper where nothing can.
  mutating func refuseChildren(_ line: Line) {
    for child in line.children { report(.unexpectedLine(text(child.tokens[0])), child.tokens[0]) }
  }

  mutating func report(_ message: Diagnostic.Message, _ token: Token) {
    report(message, at: span(token))
  }

  mutating func report(_ message: Diagnostic.Message, at span: SourceSpan) {
    diagnostics.append(Diagnostic(message, at: span, under: context.breadcrumb))
  }

  // MARK: Tokens

  var current: Token? { position < tokens.count ? tokens[position] : nil }

  func peek(_ offset: Int) -> Token? {
    position + offset < tokens.count ? tokens[position + offset] : nil
  }

  /// The tokens from a place to here.
  func tokens(from start: Int) -> ArraySlice<Token> { tokens[start..<position] }

  /// The last token that was read.
  var previous: Token { tokens[max(0, position - 1)] }

  func at(_ keyword: Keyword, _ offset: Int = 0) -> Bool {
    peek(offset)?.kind == .keyword(keyword)
  }

  func at(_ symbol: Token.Symbol, _ offset: Int = 0) -> Bool {
    peek(offset)?.kind == .symbol(symbol)
  }

  @discardableResult mutating func take() -> Token? {
    defer { position += 1 }
    return current
  }

  /// Takes the words if they all stand here.
  mutating func take(_ keywords: Keyword...) -> Bool {
    for (offset, keyword) in keywords.enumerated() where !at(keyword, offset) { return false }
    position += keywords.count
    return true
  }

  mutating func take(_ symbol: Token.Symbol) -> Bool {
    guard at(symbol) else { return false }
    position += 1
    return true
  }

  mutating func expect(_ keywords: Keyword...) throws(Fault) {
    for keyword in keywords {
      guard at(keyword) else { throw missing("'\(keyword.rawValue)'") }
      position += 1
    }
  }

  mutating func expect(_ symbol: Token.Symbol) throws(Fault) {
    guard take(symbol) else { throw missing("'\(symbol.rawValue)'") }
  }

  mutating func name() throws(Fault) -> Name {
    guard let token = current else { throw missing("et navn") }
    if case .keyword(let keyword) = token.kind {
      throw Fault(message: .keywordAsName(keyword.rawValue), span: span(token))
    }
    if case .word(let operation) = token.kind {
      throw Fault(message: .keywordAsName(operation.rawValue), span: span(token))
    }
    guard token.kind == .name else { throw missing("et navn") }
    position += 1
    let text = text(token)
    // Most names begin with a small letter of ASCII: looking up what others are takes time.
    let isPlain = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[token.start])
    if !isPlain, let first = text.unicodeScalars.first, first.properties.isUppercase {
      throw Fault(message: .upperCaseName(text), span: span(token))
    }
    mentions.append(text)
    return Name(text: text, span: span(token))
  }

  mutating func names() throws(Fault) -> [Name] {
    var names = [try name()]
    while take(.comma) { names.append(try name()) }
    return names
  }

  /// A text between quotation marks.
  mutating func text() throws(Fault) -> TextSyntax {
    guard let token = current, token.kind == .text else { throw missing("en tekst i «…»") }
    position += 1
    let closed = token.end - token.start >= 4
    let range = token.start + 2..<(closed ? token.end - 2 : token.end)
    return TextSyntax(text: String(decoding: bytes[range], as: UTF8.self), span: span(token))
  }

  mutating func day() throws(Fault) -> Day {
    guard let token = current, token.kind == .date else { throw missing("en dato (åååå-mm-dd)") }
    position += 1
    // A day that does not exist has been reported by the lexer.
    return Day(iso: bytes[token.range]) ?? Day(number: 0)
  }

  // MARK: Places and faults

  func text(_ token: Token) -> String { String(decoding: bytes[token.range], as: UTF8.self) }

  func span(_ token: Token) -> SourceSpan {
    SourceSpan(file: file, start: Int32(token.start), end: Int32(token.end))
  }

  /// From a token through the last one read.
  func span(from start: Int) -> SourceSpan {
    let first = tokens[min(start, tokens.count - 1)]
    return span(first).joined(with: span(previous))
  }

  /// What was wanted here is not here.
  func missing(_ wanted: String) -> Fault {
    if let token = current { return unexpected(token, wanted: wanted) }
    let end = tokens.last.map(span) ?? .none
    return Fault(
      message: .unexpectedEnd(wanted: wanted),
      span: SourceSpan(file: end.file, start: max(end.start, end.end - 1), end: end.end))
  }

  func unexpected(_ token: Token, wanted: String) -> Fault {
    Fault(message: .unexpected(text(token), wanted: wanted), span: span(token))
  }
}
