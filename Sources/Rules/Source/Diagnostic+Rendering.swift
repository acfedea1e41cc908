extension Diagnostic {
  /// How many characters of a long line are shown around the fault.
  private static let window = 100

  /// The fault as plain text: code and words, place, the line with a caret under it, the way out
  /// and the paragraph.
  ///
  /// - Parameter files: The files that were read together; the span's `file` is an index into them.
  public func rendered(in files: [SourceFile]) -> String {
    let head = "\(message.severity.word)[\(message.code)]: \(message.text)\n"
    var tail = ""
    if let help = message.help { tail += "  = hjelp: \(help)\n" }
    if let law { tail += "  = i \(law)\n" }
    let index = Int(span.file)
    guard files.indices.contains(index) else { return head + tail }
    return head + Self.excerpt(of: files[index], at: span) + tail
  }

  private static func excerpt(of file: SourceFile, at span: SourceSpan) -> String {
    let (line, column) = file.position(of: Int(span.start))
    let range = file.lineRange(around: Int(span.start))
    var shown = Array(file.text(range).unicodeScalars)
    let end = min(Int(span.end), range.upperBound)
    let marked = max(1, file.position(of: end).column - column)
    var start = column - 1
    var prefix = 0
    if shown.count > window {
      prefix = max(0, start - window / 2)
      shown = Array(shown[min(prefix, shown.count)...].prefix(window))
      start -= prefix
    }
    let width = min(marked, max(1, window - start))
    let gutter = String(repeating: " ", count: String(line).count)
    var text = String(String.UnicodeScalarView())
    for scalar in shown { text.unicodeScalars.append(printable(scalar)) }
    let pad = String(repeating: " ", count: start + (prefix > 0 ? 1 : 0))
    return """
      \(gutter)--> \(file.name):\(line):\(column)
      \(gutter) |
      \(line) | \(prefix > 0 ? "…" : "")\(text)
      \(gutter) | \(pad)\(String(repeating: "^", count: width))

      """
  }

  /// Control characters would move the caret, and could drive a terminal.
  private static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    return value < 0x20 || (0x7F...0x9F).contains(value) ? " " : scalar
  }
}

extension Diagnostic.Severity {
  /// As it stands first in a report.
  public var word: String {
    switch self {
    case .error: "feil"
    case .warning: "advarsel"
    case .note: "merknad"
    }
  }
}
