package import Rules

/// Leser JSON strengt etter RFC 8259: ingen kommentarer, ingen komma til slutt, ingen gjetning.
///
/// Lesingen går over UTF-8-bytene én gang og stanser ved den første syntaksfeilen. Like nøkler er
/// ikke syntaksfeil: de blir meldt alle sammen, og verdien kommer likevel.
package struct JSONParser {
  /// Hvor mange lister og objekter som kan stå i hverandre.
  package static let maximumDepth = 64
  /// Den største filen som blir lest, i byte.
  package static let maximumSize = 16 << 20
  /// Så mange like nøkler meldes hver for seg; resten meldes samlet.
  package static let maximumDuplicates = 100
  /// Så mange kombinerende tegn kan stå på rad, som i Unicodes «Stream-Safe Text Format».
  ///
  /// Uten en grense bruker `==` på strenger kvadratisk tid på en streng av bare slike tegn.
  package static let maximumCombiningMarks = 30

  /// Anførselstegn som andre språk og tekstbehandlere bruker.
  private static let otherQuotes = [
    "'", "`", "´", "‘", "’", "‚", "‛", "“", "”", "„", "‟", "«", "»", "‹", "›",
  ]

  private let file: SourceFile
  private let bytes: [UInt8]
  private let index: Int32
  private var position = 0
  /// Linjen `position` står på. Utenfor mellomrom finnes det ingen linjeskift i gyldig JSON.
  private var line = 1
  /// Listene og objektene som ikke er avsluttet.
  private var open: [(isObject: Bool, line: Int)] = []
  private var fault: Diagnostic?
  private var duplicates: [Diagnostic] = []
  private var further: (count: Int, first: SourceSpan) = (0, .none)

  private init(_ file: SourceFile, index: Int32) {
    self.file = file
    self.bytes = file.bytes
    self.index = index
  }

  /// Verdien i en fil, og det som er galt med den.
  ///
  /// Verdien er nil når filen har en syntaksfeil. Er det bare like nøkler som er galt, har
  /// objektene begge medlemmene, og meldingene er feil like fullt.
  ///
  /// - Parameter index: Filens plass i listen over filer som leses sammen.
  /// - Complexity: O(antall byte), også for en fil som er laget for å skade.
  package static func parse(_ file: SourceFile, index: Int32) -> (JSONValue?, [Diagnostic]) {
    var parser = JSONParser(file, index: index)
    let value = parser.document()
    return (value, parser.diagnostics)
  }

  private var diagnostics: [Diagnostic] {
    var all = duplicates
    if further.count > 0 {
      all.append(Diagnostic(.furtherDuplicateKeys(further.count), at: further.first))
    }
    if let fault { all.append(fault) }
    return all
  }

  // MARK: - Verdier

  private mutating func document() -> JSONValue? {
    guard bytes.count <= Self.maximumSize else { return fail(.fileTooLarge(bytes.count), 0..<0) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return fail(.byteOrderMark, 0..<3) }
    if let place = file.firstInvalidByte { return fail(.invalidUTF8, place..<place + 1) }
    skipSpace()
    guard let value = value() else { return nil }
    skipSpace()
    guard position == bytes.count else { return unexpected { .contentAfterValue(found: $0) } }
    return value
  }

  private mutating func value() -> JSONValue? {
    let start = position
    guard let kind = kind() else { return nil }
    return JSONValue(kind, at: span(start..<position))
  }

  private mutating func kind() -> JSONValue.Kind? {
    switch peek {
    case Ascii.openBrace:
      var seen: [String: Int] = [:]
      return items(isObject: true) { $0.member(&seen) }.map { .object($0) }
    case Ascii.openBracket: return items(isObject: false) { $0.value() }.map { .array($0) }
    case Ascii.quote: return string().map { .string($0) }
    case let byte? where Ascii.startsNumber(byte): return number().map { .number($0) }
    default: return word()
    }
  }

  /// Leddene i et objekt eller en liste, med klammene.
  private mutating func items<Item>(
    isObject: Bool, _ item: (inout JSONParser) -> Item?
  ) -> [Item]? {
    guard open.count < Self.maximumDepth else { return fail(.tooDeep, position..<position + 1) }
    open.append((isObject, line))
    let closer = isObject ? Ascii.closeBrace : Ascii.closeBracket
    position += 1
    skipSpace()
    var items: [Item] = []
    while peek != closer {
      guard let next = item(&self) else { return nil }
      items.append(next)
      skipSpace()
      if peek == closer { break }
      let comma = position
      guard peek == Ascii.comma else { return unexpectedSeparator(isObject: isObject) }
      position += 1
      skipSpace()
      if peek == closer { return fail(.trailingComma(isObject: isObject), comma..<comma + 1) }
    }
    position += 1
    open.removeLast()
    return items
  }

  private mutating func member(_ seen: inout [String: Int]) -> JSONValue.Member? {
    guard peek == Ascii.quote else { return unexpected { .expectedKey(found: $0) } }
    let start = position
    guard let key = string() else { return nil }
    let keySpan = span(start..<position)
    if let first = seen[key] {
      report(key, at: keySpan, firstLine: first)
    } else {
      seen[key] = line
    }
    skipSpace()
    guard peek == Ascii.colon else { return unexpected { .expectedColon(found: $0) } }
    position += 1
    skipSpace()
    guard let value = value() else { return nil }
    return JSONValue.Member(key, at: keySpan, value)
  }

  private mutating func report(_ key: String, at span: SourceSpan, firstLine: Int) {
    if duplicates.count < Self.maximumDuplicates {
      duplicates.append(Diagnostic(.duplicateKey(key, firstLine: firstLine), at: span))
    } else {
      if further.count == 0 { further.first = span }
      further.count += 1
    }
  }

  private mutating func word() -> JSONValue.Kind? {
    let range = tokenRange
    let kind: JSONValue.Kind
    switch file.text(range.prefix(16)) {
    case "true": kind = .bool(true)
    case "false": kind = .bool(false)
    case "null": kind = .null
    case "NaN", "Infinity": return fail(.malformedNumber(file.text(range), .notANumber), range)
    default: return unexpected { .expectedValue(found: $0) }
    }
    position = range.upperBound
    return kind
  }

  private mutating func number() -> JSONNumber? {
    let start = position
    while let byte = peek, Ascii.continuesNumber(byte) { position += 1 }
    let range = start..<position
    if let fault = JSONNumber.fault(in: bytes[range]) {
      return fail(.malformedNumber(file.text(range), fault), range)
    }
    guard range.count <= JSONNumber.maximumLength else {
      return fail(.numberTooLong(range.count), range)
    }
    return JSONNumber(checked: file.text(range))
  }

  // MARK: - Strenger

  private mutating func string() -> String? {
    let start = position
    var content: [UInt8] = []
    var chunk = start + 1
    position = chunk
    while let byte = peek, byte >= 0x20 {
      if byte == Ascii.quote {
        content += bytes[chunk..<position]
        position += 1
        return checked(String(decoding: content, as: UTF8.self), start..<position)
      }
      if byte == Ascii.backslash {
        content += bytes[chunk..<position]
        guard let scalar = escape(in: start) else { return nil }
        content += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        chunk = position
      } else {
        position += 1
      }
    }
    if let byte = peek, byte != Ascii.newline, byte != Ascii.carriageReturn {
      return fail(.controlCharacter(byte), position..<position + 1)
    }
    return fail(.unclosedString, start..<position)
  }

  private mutating func checked(_ text: String, _ range: Range<Int>) -> String? {
    var marks = 0
    // Et kombinerende tegn er på minst to byte, så korte strenger trenger ingen prøve.
    guard text.utf8.count > 2 * Self.maximumCombiningMarks else { return text }
    for scalar in text.unicodeScalars {
      let combines =
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
      marks = combines ? marks + 1 : 0
      if marks > Self.maximumCombiningMarks { return fail(.tooManyCombiningMarks, range) }
    }
    return text
  }

  /// Tegnet som sekvensen her står for, i strengen som begynner ved `start`.
  private mutating func escape(in start: Int) -> Unicode.Scalar? {
    let backslash = position
    position += 1
    guard let byte = peek, byte != Ascii.newline, byte != Ascii.carriageReturn else {
      return fail(.unclosedString, start..<position)
    }
    if byte == UInt8(ascii: "u") { return unicodeEscape(at: backslash) }
    let range = backslash..<scalarEnd(at: position)
    guard let meant = Ascii.escaped(byte) else {
      return fail(.unknownEscape(file.text(range)), range)
    }
    position += 1
    return Unicode.Scalar(meant)
  }

  private mutating func unicodeEscape(at start: Int) -> Unicode.Scalar? {
    guard var value = fourDigits() else {
      return fail(.unfinishedEscape(file.text(start..<position)), start..<position)
    }
    let range = start..<position
    if 0xD800...0xDBFF ~= value, peek == Ascii.backslash {
      position += 1
      if peek == UInt8(ascii: "u"), let low = fourDigits(), 0xDC00...0xDFFF ~= low {
        value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)
      }
    }
    guard let scalar = Unicode.Scalar(value) else {
      return fail(.loneSurrogate(file.text(range)), range)
    }
    return scalar
  }

  /// De fire sekstentallssifrene etter `u`, eller nil med `position` der de tar slutt.
  private mutating func fourDigits() -> UInt32? {
    position += 1
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Ascii.hexadecimal(byte) else { return nil }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  // MARK: - Plass og feil

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = peek {
      switch byte {
      case Ascii.newline: line += 1
      case Ascii.space, Ascii.tab, Ascii.carriageReturn: break
      default: return
      }
      position += 1
    }
  }

  private func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(
      file: index, start: Int32(clamping: range.lowerBound), end: Int32(clamping: range.upperBound))
  }

  private mutating func fail<T>(_ message: Diagnostic.Message, _ range: Range<Int>) -> T? {
    fault = Diagnostic(message, at: span(range))
    return nil
  }

  private mutating func unexpectedSeparator<T>(isObject: Bool) -> T? {
    let line = open.last?.line ?? line
    return unexpected { .expectedSeparator(isObject: isObject, from: line, found: $0) }
  }

  /// Noe annet enn ventet: slutten på filen, en kommentar, feil anførselstegn eller et annet ord.
  private mutating func unexpected<T>(_ message: (String) -> Diagnostic.Message) -> T? {
    guard position < bytes.count else {
      let end = bytes.count..<bytes.count
      guard let inner = open.last else { return fail(.emptyFile, 0..<0) }
      return fail(.unexpectedEnd(isObject: inner.isObject, from: inner.line), end)
    }
    if let comment = commentRange { return fail(.comment, comment) }
    let scalar = position..<scalarEnd(at: position)
    if Self.otherQuotes.contains(file.text(scalar)) {
      return fail(.wrongQuote(file.text(scalar)), scalar)
    }
    let range = tokenRange
    return fail(message(file.text(range)), range)
  }

  /// En kommentar slik andre språk har dem, om det begynner en her.
  private var commentRange: Range<Int>? {
    let rest = bytes[position...]
    let isBlock = rest.starts(with: [Ascii.slash, Ascii.star])
    guard isBlock || rest.starts(with: [Ascii.slash, Ascii.slash]) || rest.first == Ascii.hash
    else { return nil }
    var end = position
    while end < bytes.count, bytes[end] != Ascii.newline, bytes[end] != Ascii.carriageReturn {
      end += 1
      if isBlock, end >= position + 4, bytes[end - 2] == Ascii.star, bytes[end - 1] == Ascii.slash {
        break
      }
    }
    return position..<end
  }

  /// Ordet, strengen eller tegnet som står her.
  private var tokenRange: Range<Int> {
    var end = position
    if peek == Ascii.quote {
      end += 1
      while end < bytes.count, bytes[end] != Ascii.quote, bytes[end] >= 0x20 { end += 1 }
      if end < bytes.count, bytes[end] == Ascii.quote { end += 1 }
      return position..<end
    }
    while end < bytes.count, Ascii.isWord(bytes[end]) { end += 1 }
    return position..<max(end, min(position + 1, bytes.count))
  }

  /// Byten etter tegnet som begynner her.
  private func scalarEnd(at start: Int) -> Int {
    var end = min(start + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}

/// Bytene som betyr noe i JSON.
private enum Ascii {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let hash = UInt8(ascii: "#")
  static let star = UInt8(ascii: "*")
  static let comma = UInt8(ascii: ",")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let openBracket = UInt8(ascii: "[")
  static let backslash = UInt8(ascii: "\\")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")

  static func startsNumber(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".")
  }

  /// Alt som kan henge sammen med et tall, så hele `2024-01-01` blir meldt under ett.
  static func continuesNumber(_ byte: UInt8) -> Bool {
    startsNumber(byte) || isWord(byte)
  }

  /// Bokstaver, sifre, `_` og alt utenfor ASCII.
  static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  static func hexadecimal(_ byte: UInt8) -> UInt32? {
    if isDigit(byte) { return UInt32(byte - UInt8(ascii: "0")) }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// Byten som står for seg selv eller et styretegn etter `\`, uten `u`.
  static func escaped(_ byte: UInt8) -> UInt8? {
    switch byte {
    case quote, backslash, slash: byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): newline
    case UInt8(ascii: "r"): carriageReturn
    case UInt8(ascii: "t"): tab
    default: nil
    }
  }
}
