import Rules

/// Writes the lines of one `regel` block anew.
struct BlockFormatter {
  /// A token with its depth, in the spelling that is written.
  struct Word: Hashable {
    var depth: Int
    var kind: Token.Kind
    var text: String
  }

  private let bytes: [UInt8]
  private var output: [UInt8] = []
  /// Where the last token that was written ends in ``bytes``.
  private var end: Int?

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The block's text, or nil with the reasons when it must stay as it is.
  static func format(
    _ file: SourceFile, _ block: Document.Block
  ) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
    let (lines, faults) = lines(file.bytes, block)
    if !faults.isEmpty { return (nil, faults) }
    if isClosed(lines) {
      var formatter = BlockFormatter(file.bytes)
      for line in lines { formatter.write(line, depth: 0) }
      if formatter.reads(as: lines, block.context) { return (formatter.output, []) }
    }
    var parser = Parser(file.bytes, file: 0, context: block.context)
    for line in lines { _ = parser.statement(line) }
    return (nil, parser.diagnostics)
  }

  /// Whether what was written has the words of some lines. Some faults don't survive other spaces:
  /// in `50  000`, two numbers would become one.
  private func reads(as lines: [Line], _ context: Context) -> Bool {
    let block = Document.Block(context: context, range: 0..<output.count)
    let (after, faults) = Self.lines(output, block)
    return faults.isEmpty && Self.words(output, after) == Self.words(bytes, lines)
  }

  static func lines(
    _ bytes: [UInt8], _ block: Document.Block
  ) -> (lines: [Line], diagnostics: [Diagnostic]) {
    var lexer = Lexer(bytes, file: 0, range: block.range, law: block.context.breadcrumb)
    return lexer.lineTree()
  }

  static func words(_ bytes: [UInt8], _ lines: [Line], depth: Int = 0) -> [Word] {
    let formatter = BlockFormatter(bytes)
    return lines.flatMap { line in
      formatter.tokens(of: line).map { token in
        let text = String(decoding: formatter.spelling(of: token), as: UTF8.self)
        return Word(depth: depth, kind: token.kind, text: text)
      } + words(bytes, line.children, depth: depth + 1)
    }
  }

  /// An open parenthesis draws the lines below it into its own, and they would lose their indent.
  private static func isClosed(_ lines: [Line]) -> Bool {
    lines.allSatisfy { line in
      var depth = 0
      for token in line.tokens {
        if token.kind == .symbol(.open) { depth += 1 }
        if token.kind == .symbol(.close) { depth = max(0, depth - 1) }
      }
      return depth == 0 && isClosed(line.children)
    }
  }

  /// Some tokens on one line, spelt and spaced as the formatter does.
  static func line(_ bytes: [UInt8], _ tokens: ArraySlice<Token>) -> String {
    let formatter = BlockFormatter(bytes)
    var output: [UInt8] = []
    for (index, token) in tokens.enumerated() {
      if index > 0, isSpaced(tokens[tokens.startIndex + index - 1], token) {
        output.append(UInt8(ascii: " "))
      }
      output += formatter.spelling(of: token)
    }
    return String(decoding: output, as: UTF8.self)
  }

  // MARK: Lines

  private mutating func write(_ line: Line, depth: Int) {
    let tokens = tokens(of: line)
    if depth == 0, let end, let start = tokens.first?.start, newlines(end..<start) > 1 {
      output.append(UInt8(ascii: "\n"))
    }
    indent(depth)
    for (index, token) in tokens.enumerated() {
      if index > 0 {
        let before = tokens[index - 1]
        if newlines(before.end..<token.start) > 0 {
          output.append(UInt8(ascii: "\n"))
          indent(depth + 1)
        } else if Self.isSpaced(before, token) {
          output.append(UInt8(ascii: " "))
        }
      }
      output += spelling(of: token)
      end = token.end
    }
    output.append(UInt8(ascii: "\n"))
    for child in line.children { write(child, depth: depth + 1) }
  }

  private mutating func indent(_ depth: Int) {
    output += Array(repeating: UInt8(ascii: " "), count: 2 * depth)
  }

  private func newlines(_ range: Range<Int>) -> Int {
    bytes[range].count { $0 == UInt8(ascii: "\n") }
  }

  /// The line's tokens; a rule set's name is its folder's, letter by letter, so it is one token.
  private func tokens(of line: Line) -> [Token] {
    let tokens = line.tokens
    guard tokens.first?.kind == .keyword(.ruleSet) else { return tokens }
    let end = tokens.firstIndex { $0.kind == .text } ?? tokens.count
    guard end > 1 else { return tokens }
    let name = Token(kind: .name, start: tokens[1].start, end: tokens[end - 1].end)
    return [tokens[0], name] + tokens[end...]
  }

  // MARK: Tokens

  private static func isSpaced(_ a: Token, _ b: Token) -> Bool {
    switch (a.kind, b.kind) {
    case (.symbol(.open), _), (_, .symbol(.comma)), (_, .symbol(.close)), (_, .symbol(.colon)),
      (.symbol(.dot), _), (_, .symbol(.dot)):
      false
    case (.word, .symbol(.open)), (.keyword(.age), .symbol(.open)): false
    default: true
    }
  }

  private func spelling(of token: Token) -> [UInt8] {
    switch token.kind {
    case .symbol(let symbol): Array(symbol.rawValue.utf8)
    case .number: grouped(bytes[token.range])
    case .keyword, .name, .word, .date, .text, .invalid: Array(bytes[token.range])
    }
  }

  /// Groups of three from five digits on: `60 699`, but `1500`.
  private func grouped(_ number: ArraySlice<UInt8>) -> [UInt8] {
    let comma = number.firstIndex(of: UInt8(ascii: ",")) ?? number.endIndex
    let digits = number[..<comma].filter(Lexer.isDigit)
    var result: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, digits.count > 4, (digits.count - index) % 3 == 0 {
        result.append(UInt8(ascii: " "))
      }
      result.append(digit)
    }
    return result + number[comma...]
  }
}
