import Rules

extension Lexer {
  /// How deep lines can stand under each other.
  private static let depthLimit = 64

  /// The block's lines as a tree by their indentation: two spaces for each step.
  mutating func lineTree() -> (lines: [Line], diagnostics: [Diagnostic]) {
    let flat = lines()
    var faults: [Diagnostic] = []
    var index = 0
    let tree = Self.children(of: flat, &index, indent: 0, depth: 0) { token in
      let span = SourceSpan(file: file, start: Int32(token.start), end: Int32(token.end))
      faults.append(Diagnostic(.indentation, at: span, under: law))
    }
    return (tree, diagnostics + faults)
  }

  private static func children(
    of flat: [(indent: Int, tokens: [Token])], _ index: inout Int, indent: Int, depth: Int,
    _ report: (Token) -> Void
  ) -> [Line] {
    var lines: [Line] = []
    while index < flat.count, flat[index].indent >= indent {
      let line = flat[index]
      if line.indent > indent || depth > depthLimit { report(line.tokens[0]) }
      index += 1
      var children: [Line] = []
      if depth <= depthLimit, index < flat.count, flat[index].indent > line.indent {
        if flat[index].indent != line.indent + 2 { report(flat[index].tokens[0]) }
        children = Self.children(
          of: flat, &index, indent: flat[index].indent, depth: depth + 1, report)
      }
      lines.append(Line(tokens: line.tokens, children: children))
    }
    return lines
  }
}
