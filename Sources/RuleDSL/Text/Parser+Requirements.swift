import Rules

extension Parser {
  /// A formula on the line, or the head of a list whose items stand on the lines below.
  mutating func requirement(_ children: [Line]) throws(Fault) -> Requirement {
    let start = position
    guard let kind = listHead() else {
      let formula = try formula()
      return Requirement(kind: .formula(formula), span: formula.span)
    }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw Fault(message: .tooDeep, span: span(previous)) }
    let span = span(from: start)
    let items = children.compactMap { item($0) }
    if children.isEmpty { throw Fault(message: .emptyList, span: span) }
    return Requirement(kind: .list(kind, items), span: span)
  }

  /// Whether a list begins here, so that the lines below are its items.
  private mutating func listHead() -> ListKind? {
    if at(.all), at(.colon, 1) {
      position += 2
      return .all
    }
    if at(.atLeast), at(.one, 1), at(.of, 2), at(.colon, 3) {
      position += 4
      return .any
    }
    if at(.noneOf), at(.of, 1), at(.colon, 2) {
      position += 3
      return ListKind.none
    }
    return nil
  }

  /// `- a) krav`, with a `begrunnelse` or the items of a list below it.
  private mutating func item(_ line: Line) -> Requirement.Item? {
    self.line(line) { (parser: inout Parser) throws(Fault) in
      try parser.expect(.bullet)
      let letter = parser.letter()
      var words = WordsSyntax()
      var rest: [Line] = []
      for child in line.children {
        if child.tokens.first?.kind == .keyword(.reasons) {
          words.texts = parser.words(child)
        } else if child.tokens.first?.kind == .keyword(.nynorsk) {
          words.nynorsk = parser.nynorsk(child)
        } else {
          rest.append(child)
        }
      }
      let requirement = try parser.requirement(rest)
      if case .formula = requirement.kind {
        for child in rest {
          parser.report(.unexpectedLine(parser.text(child.tokens[0])), child.tokens[0])
        }
      }
      return Requirement.Item(letter: letter, requirement: requirement, words: words)
    }
  }

  /// The law's own letter: `a)`.
  private mutating func letter() -> String? {
    guard let token = current, token.end - token.start == 1, at(.close, 1) else { return nil }
    position += 2
    return text(token)
  }

  /// The lines below `begrunnelse`.
  mutating func words(_ line: Line) -> [WordsSyntax.Case: TextSyntax] {
    var words: [WordsSyntax.Case: TextSyntax] = [:]
    _ = self.line(line) { (parser: inout Parser) throws(Fault) in
      try parser.expect(.reasons)
    }
    for child in line.children {
      _ = self.line(child) { (parser: inout Parser) throws(Fault) in
        let start = parser.position
        let key = try parser.wordsCase()
        let text = try parser.text()
        if words[key] != nil {
          throw Fault(message: .repeatedLine, span: parser.span(from: start))
        }
        words[key] = text
      }
      refuseChildren(child)
    }
    return words
  }

  private mutating func wordsCase() throws(Fault) -> WordsSyntax.Case {
    if let found = takeWordsCase() { return found }
    throw missing(
      "'regel', 'oppfylt', 'ikke oppfylt', 'åpent', 'gjelder ikke' eller 'ikke aktuelt'")
  }

  private mutating func takeWordsCase() -> WordsSyntax.Case? {
    if take(.rule) { return .rule }
    if take(.met) { return .met }
    if take(.undecided) { return .open }
    if take(.notWord, .met) { return .notMet }
    if take(.notWord, .relevant) { return .notApplicable }
    if take(.applies, .notWord) { return .notRelevant }
    if take(.heading, .met) { return .titleMet }
    if take(.heading, .notWord, .met) { return .titleNotMet }
    if take(.heading, .undecided) { return .titleOpen }
    return nil
  }

  /// The lines below `nynorsk`: any text that a statement can have.
  mutating func nynorsk(_ line: Line) -> NynorskSyntax {
    var block = NynorskSyntax(span: span(line.tokens[0]))
    _ = self.line(line) { (parser: inout Parser) throws(Fault) in
      try parser.expect(.nynorsk)
    }
    for child in line.children {
      refuseChildren(child)
      _ = self.line(child) { (parser: inout Parser) throws(Fault) in
        let start = parser.position
        if parser.take(.guidance) {
          block.guidance.append(try parser.text())
          return
        }
        let key = try parser.nynorskKey()
        let text = try parser.text()
        if block.texts.updateValue(text, forKey: key) != nil {
          throw Fault(message: .repeatedLine, span: parser.span(from: start))
        }
      }
    }
    return block
  }

  private mutating func nynorskKey() throws(Fault) -> String {
    if take(.value) { return "\(Keyword.value.rawValue) \(try name().text)" }
    let lines: [Keyword] = [.label, .question, .sentence, .yes, .no, .ended]
    if let keyword = lines.first(where: { at($0) }) {
      take()
      return keyword.rawValue
    }
    if let found = takeWordsCase() { return found.written }
    throw missing("det samme ordet som på bokmål, som 'oppfylt', 'navn' eller 'veiledning'")
  }

  /// `hjemmel første ledd andre punktum bokstav a` or `hjemmel «…»`, after the keyword.
  mutating func citation() throws(Fault) -> CitationSyntax {
    let start = position
    if current?.kind == .text {
      let text = try text()
      return CitationSyntax(text: text.text, order: [], isFree: true, span: text.span)
    }
    var words: [String] = []
    var order: [Int] = []
    while let token = current {
      let word = text(token)
      if let number = Self.ordinals[word], let unit = peek(1).map(text),
        unit == "ledd" || unit == "punktum"
      {
        order.append(number)
        words += [word, unit]
      } else if word == "bokstav", let letter = peek(1).map(text), letter.utf8.count == 1 {
        order.append(Int(letter.utf8.first ?? 0))
        words += [word, letter]
      } else {
        throw missing("et ledd, et punktum, en bokstav eller en tekst i «…»")
      }
      position += 2
    }
    if words.isEmpty { throw missing("et ledd, et punktum, en bokstav eller en tekst i «…»") }
    return CitationSyntax(
      text: words.joined(separator: " "), order: order, isFree: false, span: span(from: start))
  }

  static let ordinals: [String: Int] = [
    "første": 1, "andre": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6, "sjuende": 7,
    "åttende": 8, "niende": 9, "tiende": 10, "ellevte": 11, "tolvte": 12,
  ]
}
