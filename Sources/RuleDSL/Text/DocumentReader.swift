import Rules

/// Reads a rule text as Markdown, line by line; only fences named `regel`, headings and quotes
/// mean anything.
struct DocumentReader {
  /// The largest rule text that is read.
  static let sizeLimit = 16 << 20

  private let file: SourceFile
  private let index: Int32
  private var document = Document()
  private var context = Context()
  private var diagnostics: [Diagnostic] = []
  /// The heading level of the wording in ``context``.
  private var wordingLevel = 3

  private init(_ file: SourceFile, index: Int32) {
    self.file = file
    self.index = index
    let path = file.name.utf8.split(separator: UInt8(ascii: "/"))
    context.folder = path.dropLast().last.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  static func read(_ file: SourceFile, index: Int32) -> (Document, [Diagnostic]) {
    var reader = DocumentReader(file, index: index)
    if file.bytes.count > sizeLimit {
      reader.report(.fileTooLarge, 0..<1)
    } else if let place = file.firstInvalidByte {
      reader.report(.invalidUTF8, place..<place + 1)
    } else {
      reader.readLines()
    }
    return (reader.document, reader.diagnostics)
  }

  private mutating func readLines() {
    let carriageReturn = file.bytes.firstIndex(of: UInt8(ascii: "\r"))
    var position = 0
    var block: (start: Int, fence: Range<Int>, isRule: Bool)?
    while position < file.bytes.count {
      let end = file.bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
      let line = position..<end
      if let open = block {
        if starts(line, "```") {
          if open.isRule {
            document.blocks.append(.init(context: context, range: open.start..<position))
          }
          block = nil
        }
      } else if isHiddenRule(line) {
        report(.nearFence(file.text(line).trimmed), line)
      } else if starts(line, "```") {
        block = (min(end + 1, file.bytes.count), line, isRuleFence(line))
      } else if starts(line, "#") {
        heading(line)
      } else if starts(line, ">") {
        document.quotes.append((context, line))
      }
      if let place = carriageReturn, place < end {
        report(.carriageReturn, place..<place + 1)
        return
      }
      position = end + 1
    }
    if let open = block { report(.unclosedFence, open.fence) }
  }

  /// Whether a fence that is not exactly ```` ```regel ```` stands over what reads as a rule: it
  /// would be left out without a word.
  private func isHiddenRule(_ line: Range<Int>) -> Bool {
    func words(_ range: Range<Int>) -> [Substring] {
      file.text(range).split { " \u{A0}>-".contains($0) }
    }
    guard line.count < 200, isFenceLike(line), let fence = words(line).first,
      fence.hasPrefix("``") || fence.hasPrefix("~~~"),
      file.text(line).trimmed != "```regel" || !starts(line, "```")
    else { return false }
    let start = min(line.upperBound + 1, file.bytes.count)
    let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
    guard end - start < 400 else { return false }
    let next = words(start..<end).prefix(2)
    guard let head = next.first, next.count == 2 else { return false }
    return Self.heads.contains(String(head)) || next.joined(separator: " ") == "ikke kodet"
  }

  /// Whether a line's first sign, after what may stand before a fence, is one that fences begin
  /// with. Most lines are left here.
  private func isFenceLike(_ line: Range<Int>) -> Bool {
    for byte in file.bytes[line] {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: ">"), UInt8(ascii: "-"), 0xC2, 0xA0: continue
      default: return byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~")
      }
    }
    return false
  }

  private static let heads: Set<String> = [
    "regelsett", "opplysning", "sats", "momenter", "overgang", "vilkår", "unntak", "beregn",
    "avgjørelse", "eksempel",
  ]

  private func starts(_ line: Range<Int>, _ prefix: String) -> Bool {
    file.bytes[line].starts(with: prefix.utf8)
  }

  private mutating func isRuleFence(_ line: Range<Int>) -> Bool {
    let name = file.text(line.lowerBound + 3..<line.upperBound).trimmed
    if name == "regel" { return true }
    if name.isNear("regel") { report(.nearFence(name), line) }
    return false
  }

  private mutating func heading(_ line: Range<Int>) {
    let level = file.bytes[line].prefix { $0 == UInt8(ascii: "#") }.count
    guard level < line.count, file.bytes[line.lowerBound + level] == UInt8(ascii: " ") else {
      return
    }
    let text = file.text(line.lowerBound + level..<line.upperBound).trimmed
    switch level {
    case 1: title(text, line)
    case 2: section(text, line)
    case 3, 4: subheading(text, level, line)
    default: break
    }
  }

  private mutating func title(_ text: String, _ line: Range<Int>) {
    guard document.title.isEmpty else { return report(.secondTitle, line) }
    document.title = text
    context.law = Context.law(in: text)
  }

  /// `§ 11-5. Nedsatt arbeidsevne`
  private mutating func section(_ text: String, _ line: Range<Int>) {
    context.ledd = nil
    context.wording = nil
    context.section = ""
    guard text.hasPrefix("§") else { return }
    let rest = text.dropFirst().drop { $0 == " " || $0 == "\u{A0}" }
    guard let dot = rest.firstIndex(of: "."), dot != rest.startIndex,
      rest.first.map({ "0"..."9" ~= $0 }) == true
    else { return report(.badSectionHeading, line) }
    context.section = String(rest[..<dot])
  }

  private mutating func subheading(_ text: String, _ level: Int, _ line: Range<Int>) {
    let lower = text.lowercased()
    if lower.hasSuffix(" ledd"), level == 3 {
      context.ledd = lower
      context.wording = nil
    } else if ["ordlyd", "tilføyd", "opphevet"].contains(where: lower.hasPrefix) {
      if level == 3 { context.ledd = nil }
      wordingLevel = level
      context.wording = wording(text, line)
      if context.wording != nil { document.wordings.append(context) }
      if context.section.isEmpty { report(.wordingOutsideSection, line) }
    } else if level <= wordingLevel {
      context.wording = nil
      if level == 3 { context.ledd = nil }
      if lower.prefix(6).description.isNear("ordlyd") { report(.nearWording(text), line) }
    }
  }

  private mutating func wording(_ text: String, _ line: Range<Int>) -> WordingHeading? {
    let forms: [(String, WordingHeading.Kind)] = [
      ("Ordlyd ukjent fra ", .unknown), ("Ordlyd fra ", .text), ("Tilføyd fra ", .added),
      ("Opphevet fra ", .repealed),
    ]
    guard let (prefix, kind) = forms.first(where: { text.hasPrefix($0.0) }) else {
      report(.nearWording(text), line)
      return nil
    }
    var rest = Substring(text.dropFirst(prefix.count))
    guard let from = Day(iso: rest.prefix(10).utf8) else {
      report(.nearWording(text), line)
      return nil
    }
    rest = rest.dropFirst(10)
    var heading = WordingHeading(kind: kind, from: from, span: span(line))
    if rest.hasPrefix(" (i kraft "), let day = Day(iso: rest.dropFirst(10).prefix(10).utf8) {
      heading.inForce = day
      rest = rest.dropFirst(20)
      rest = rest.hasPrefix(")") ? rest.dropFirst() : "?"
    }
    if rest.hasPrefix(", den gang § ") {
      heading.formerSection = rest.dropFirst(13).description.trimmed
      rest = ""
    }
    guard rest.isEmpty else {
      report(.nearWording(text), line)
      return nil
    }
    return heading
  }

  private func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(file: index, start: Int32(range.lowerBound), end: Int32(range.upperBound))
  }

  private mutating func report(_ message: Diagnostic.Message, _ range: Range<Int>) {
    diagnostics.append(Diagnostic(message, at: span(range), under: context.breadcrumb))
  }
}

extension String {
  var trimmed: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\u{A0}" || $0 == "\t" }
    var rest = Substring(self).drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest)
  }
}
