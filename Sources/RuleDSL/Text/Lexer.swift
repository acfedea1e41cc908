import Rules

/// Reads the bytes of one `regel` block into lines of tokens.
struct Lexer {
  let bytes: [UInt8]
  let file: Int32
  let law: String?
  var position: Int
  let end: Int
  private(set) var diagnostics: [Diagnostic] = []

  init(_ bytes: [UInt8], file: Int32, range: Range<Int>, law: String?) {
    self.bytes = bytes
    self.file = file
    self.law = law
    self.position = range.lowerBound
    self.end = range.upperBound
  }

  /// All lines with their indentation; a line that begins with `og` or `eller`, or stands inside
  /// parentheses, belongs to the one above.
  mutating func lines() -> [(indent: Int, tokens: [Token])] {
    var lines: [(indent: Int, tokens: [Token])] = []
    var depth = 0
    while position < end {
      let start = position
      skip { $0 == UInt8(ascii: " ") }
      let indent = position - start
      let tokens = lineTokens()
      guard let first = tokens.first else { continue }
      let continues =
        depth > 0 || first.kind == .keyword(.and) || first.kind == .keyword(.or)
      if continues, !lines.isEmpty {
        lines[lines.count - 1].tokens += tokens
      } else {
        lines.append((indent, tokens))
        depth = 0
      }
      for token in tokens {
        if token.kind == .symbol(.open) { depth += 1 }
        // The letter of a list item, `a)`, closes nothing.
        if token.kind == .symbol(.close) { depth = max(0, depth - 1) }
      }
    }
    return lines
  }

  private mutating func lineTokens() -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(8)
    while position < end, bytes[position] != UInt8(ascii: "\n") {
      if bytes[position] == UInt8(ascii: " ") || isNoBreakSpace {
        position += bytes[position] == 0xC2 ? 2 : 1
        continue
      }
      tokens.append(token(isFirst: tokens.isEmpty))
    }
    if position < end { position += 1 }
    return tokens
  }

  private mutating func token(isFirst: Bool) -> Token {
    let start = position
    let byte = bytes[position]
    if Self.isDigit(byte) { return number() }
    if Self.isLetter(byte) && !matches("×") { return word() }
    if matches("«") { return text() }
    if isFirst, byte == UInt8(ascii: "-"), next(1) == UInt8(ascii: " ") {
      position += 1
      return Token(kind: .symbol(.bullet), start: start, end: position)
    }
    if let (symbol, length) = symbol(at: byte) {
      position += length
      return Token(kind: .symbol(symbol), start: start, end: position)
    }
    skipCharacter()
    let written = String(decoding: bytes[start..<position], as: UTF8.self)
    let isCombining = byte == 0xCC || byte == 0xCD
    report(
      byte == 0x09 ? .tab : isCombining ? .notComposed : .unexpectedCharacter(written),
      start..<position)
    return Token(kind: .invalid, start: start, end: position)
  }

  /// The sign that begins with a byte here, and how many bytes it has.
  private func symbol(at byte: UInt8) -> (Token.Symbol, Int)? {
    let isBeforeEqual = next(1) == UInt8(ascii: "=")
    switch byte {
    case UInt8(ascii: ">"): return isBeforeEqual ? (.greaterOrEqual, 2) : (.greater, 1)
    case UInt8(ascii: "<"): return isBeforeEqual ? (.lessOrEqual, 2) : (.less, 1)
    case UInt8(ascii: "!"): return isBeforeEqual ? (.notEqual, 2) : nil
    case UInt8(ascii: "="): return (.equal, 1)
    case UInt8(ascii: "+"): return (.plus, 1)
    case UInt8(ascii: "-"): return (.minus, 1)
    case UInt8(ascii: "*"): return (.times, 1)
    case UInt8(ascii: "%"): return (.percent, 1)
    case UInt8(ascii: "("): return (.open, 1)
    case UInt8(ascii: ")"): return (.close, 1)
    case UInt8(ascii: ":"): return (.colon, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: "|"): return (.bar, 1)
    case UInt8(ascii: "."): return (.dot, 1)
    default: return Self.signs.first { matches($0.rawValue) }.map { ($0, $0.rawValue.utf8.count) }
    }
  }

  /// The signs that are more than one byte.
  private static let signs: [Token.Symbol] = [
    .greaterOrEqual, .lessOrEqual, .notEqual, .minus, .times, .section,
  ]

  private mutating func word() -> Token {
    let start = position
    // A multiplication sign is C3 97, so its first byte looks like a letter's.
    while position < end, Self.isLetter(bytes[position]) || Self.isDigit(bytes[position]) {
      if bytes[position] == 0xC3, next(1) == 0x97 { break }
      position += 1
    }
    var kind = WordTable.words.kind(of: start..<position, in: bytes)
    if kind == .keyword(.yes), matches("/nei") {
      position += 4
      kind = .keyword(.yesNo)
    }
    return Token(kind: kind ?? .name, start: start, end: position)
  }

  /// `136 549`, `0,5` or `2024-07-01`.
  private mutating func number() -> Token {
    let start = position
    skip(Self.isDigit)
    if position - start == 4, next(0) == UInt8(ascii: "-"), next(1).map(Self.isDigit) == true {
      skip { Self.isDigit($0) || $0 == UInt8(ascii: "-") }
      if Day(iso: bytes[start..<position]) == nil {
        let written = String(decoding: bytes[start..<position], as: UTF8.self)
        report(.noSuchDay(written), start..<position)
      }
      return Token(kind: .date, start: start, end: position)
    }
    if position - start <= 3 { while isThousandsGroup { position += groupLead + 3 } }
    if next(0) == UInt8(ascii: ","), next(1).map(Self.isDigit) == true {
      position += 1
      skip(Self.isDigit)
    }
    return Token(kind: .number, start: start, end: position)
  }

  /// A space or no-break space, three digits and no fourth.
  private var isThousandsGroup: Bool {
    guard groupLead > 0 else { return false }
    let digits = (0..<3).allSatisfy { next(groupLead + $0).map(Self.isDigit) == true }
    return digits && next(groupLead + 3).map(Self.isDigit) != true
  }

  private var groupLead: Int {
    next(0) == UInt8(ascii: " ") ? 1 : isNoBreakSpace ? 2 : 0
  }

  private mutating func text() -> Token {
    let start = position
    while position < end, bytes[position] != UInt8(ascii: "\n") {
      if bytes[position] == 0xC2, next(1) == 0xBB { break }
      position += 1
    }
    if matches("»") {
      position += 2
    } else {
      report(.unclosedText, start..<position)
    }
    return Token(kind: .text, start: start, end: position)
  }

  private mutating func skip(_ isPart: (UInt8) -> Bool) {
    while position < end, isPart(bytes[position]) { position += 1 }
  }

  private mutating func skipCharacter() {
    position += 1
    while position < end, bytes[position] & 0xC0 == 0x80 { position += 1 }
  }

  private func next(_ offset: Int) -> UInt8? {
    position + offset < end ? bytes[position + offset] : nil
  }

  private func matches(_ spelling: String) -> Bool {
    let utf8 = spelling.utf8
    return position + utf8.count <= end
      && bytes[position..<position + utf8.count].elementsEqual(utf8)
  }

  private var isNoBreakSpace: Bool { next(0) == 0xC2 && next(1) == 0xA0 }

  private mutating func report(_ message: Diagnostic.Message, _ range: Range<Int>) {
    let span = SourceSpan(file: file, start: Int32(range.lowerBound), end: Int32(range.upperBound))
    diagnostics.append(Diagnostic(message, at: span, under: law))
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// ASCII letters, and the bytes of letters such as æ, ø, å and é: UTF-8 leads C3–C9 and what
  /// follows a lead. Signs of the language begin with C2 or E2, combining marks with CC or CD.
  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || (0x80...0xBF).contains(byte)
      || (0xC3...0xC9).contains(byte)
  }
}
