import Rules

extension Parser {
  /// One statement with the lines under it; nil if its first line has a fault.
  mutating func statement(_ line: Line) -> Statement? {
    guard let first = line.tokens.first else { return nil }
    let kind: Statement.Kind?
    mentions = []
    switch first.kind {
    case .keyword(.ruleSet): kind = ruleSet(line)
    case .keyword(.fact): kind = fact(line).map(Statement.Kind.fact)
    case .keyword(.record): kind = record(line).map(Statement.Kind.record)
    case .keyword(.rate): kind = rate(line).map(Statement.Kind.rate)
    case .keyword(.factors): kind = factors(line)
    case .keyword(.transition): kind = transition(line)
    case .keyword(.condition): kind = condition(line).map(Statement.Kind.condition)
    case .keyword(.exception): kind = exception(line).map(Statement.Kind.exception)
    case .keyword(.calculation): kind = calculation(line).map(Statement.Kind.calculation)
    case .keyword(.decision): kind = decision(line).map(Statement.Kind.decision)
    case .keyword(.complaintRule): kind = complaintRule(line).map(Statement.Kind.complaintRule)
    case .keyword(.duties): kind = duty(line).map(Statement.Kind.duty)
    case .keyword(.notWord): kind = notEncoded(line).map(Statement.Kind.notEncoded)
    case .keyword(.without): kind = noLegalEffect(line)
    case .keyword(.example): kind = example(line).map(Statement.Kind.example)
    default:
      if first.kind != .invalid { report(.unknownStatement(text(first)), first) }
      return nil
    }
    return kind.map { Statement(kind: $0, context: context, span: span(first), mentions: mentions) }
  }

  /// A folder's name, letter by letter: `reell-arbeidssoker`.
  mutating func ruleSetID() throws(Fault) -> Name {
    let start = position
    while let token = current, token.kind != .text { take() }
    guard position > start else { throw missing("regelsettets navn") }
    let span = span(from: start)
    let id = String(decoding: bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
    return Name(text: id, span: span)
  }

  /// `regelsett aap «Arbeidsavklaringspenger»`
  private mutating func ruleSet(_ line: Line) -> Statement.Kind? {
    let head = self.line(line) { (parser: inout Parser) throws(Fault) in
      parser.take()
      return (try parser.ruleSetID(), try parser.text())
    }
    var uses: [TextSyntax] = []
    for child in line.children {
      _ = self.line(child) { (parser: inout Parser) throws(Fault) in
        try parser.expect(.uses)
        uses.append(try parser.text())
        while parser.take(.comma) { uses.append(try parser.text()) }
      }
    }
    return head.map { .ruleSet(id: $0.0, title: $0.1.text, uses: uses) }
  }

  /// `sats grunnbeløpet: kroner` with dated lines.
  private mutating func rate(_ line: Line) -> RateSyntax? {
    let head = self.line(line) { (parser: inout Parser) throws(Fault) in
      parser.take()
      let name = try parser.name()
      try parser.expect(.colon)
      return (name, try parser.type())
    }
    var entries: [Rate.Entry] = []
    for child in line.children {
      _ = self.line(child) { (parser: inout Parser) throws(Fault) in
        try parser.expect(.from)
        let from = try parser.day()
        try parser.expect(.colon)
        let start = parser.position
        let value = try parser.sum()
        guard case .number(let number, let type) = value.kind, type == head?.1 ?? type else {
          throw Fault(message: .rateType, span: parser.span(from: start))
        }
        try parser.expect(.source)
        let source = try parser.text().text
        if let last = entries.last, last.from >= from {
          throw Fault(message: .rateOrder, span: parser.span(from: 1))
        }
        entries.append(Rate.Entry(from: from, value: number, source: source))
      }
    }
    guard let (name, type) = head else { return nil }
    if entries.isEmpty { report(.emptyList, at: name.span) }
    return RateSyntax(name: name, type: type, entries: entries)
  }

  /// `momenter for X: helse, alder, «muligheter hjemme» blant annet`
  private mutating func factors(_ line: Line) -> Statement.Kind? {
    refuseChildren(line)
    return self.line(line) { (parser: inout Parser) throws(Fault) in
      parser.take()
      try parser.expect(.for)
      let fact = try parser.name()
      try parser.expect(.colon)
      var names: [String] = []
      repeat { names.append(try parser.factorName()) } while parser.take(.comma)
      let isOpen = parser.take(.among, .other)
      return .factors(fact: fact, names: names, isOpen: isOpen)
    }
  }

  /// Any word is a factor's name, also one that the language uses, such as `alder`.
  mutating func factorName() throws(Fault) -> String {
    guard let token = current else { throw missing("et moment") }
    switch token.kind {
    case .text: return try text().text
    case .name, .word, .keyword:
      take()
      return text(token)
    case .number, .date, .symbol, .invalid: throw missing("et moment")
    }
  }

  /// `overgang etter kravdato` or `overgang når FORMEL`
  private mutating func transition(_ line: Line) -> Statement.Kind? {
    var trimmings = Trimmings()
    let head = self.line(line) { (parser: inout Parser) throws(Fault) in
      parser.take()
      var day: Name?
      var formula: Formula?
      if parser.take(.after) {
        day = try parser.name()
      } else {
        try parser.expect(.when)
        formula = try parser.formula()
      }
      while parser.current != nil {
        guard try parser.trimming(&trimmings, []) else { throw parser.missing("'hjemmel'") }
      }
      return (day, formula)
    }
    for child in line.children where !self.trimmingLine(child, &trimmings) {
      report(.unexpectedLine(text(child.tokens[0])), child.tokens[0])
    }
    return head.map { .transition(day: $0.0, $0.1, trimmings) }
  }

  /// `ikke kodet «…» gjelder V når F`, `… ved innvilgelse`, `… ved avslag gjelder V`
  private mutating func notEncoded(_ line: Line) -> NotEncodedSyntax? {
    refuseChildren(line)
    return self.line(line) { (parser: inout Parser) throws(Fault) in
      try parser.expect(.notWord, .encoded)
      let text = try parser.text().text
      var syntax = NotEncodedSyntax(kind: .opening, text: text, conditions: [], when: nil)
      if parser.take(.by, .grant) {
        syntax.kind = .blocksGrant
        if parser.take(.of) { syntax.decisions = try parser.names() }
        if parser.take(.when) { syntax.when = try parser.formula() }
        return syntax
      }
      if parser.take(.by, .refusal) { syntax.kind = .blocksRefusal }
      try parser.expect(.applies)
      syntax.conditions = try parser.names()
      if parser.take(.when) { syntax.when = try parser.formula() }
      return syntax
    }
  }

  private mutating func noLegalEffect(_ line: Line) -> Statement.Kind? {
    refuseChildren(line)
    return self.line(line) { (parser: inout Parser) throws(Fault) in
      try parser.expect(.without, .legalEffect)
      return .noLegalEffect(try parser.text().text)
    }
  }

  // MARK: Trimmings

  /// Reads a line that many statements can have; false if it is none of them.
  mutating func trimmingLine(_ line: Line, _ trimmings: inout Trimmings) -> Bool {
    var copy = trimmings
    defer { trimmings = copy }
    switch line.tokens.first?.kind {
    case .keyword(.reasons):
      if !copy.words.texts.isEmpty { report(.repeatedLine, line.tokens[0]) }
      copy.words.texts = words(line)
      return true
    case .keyword(.nynorsk):
      if copy.words.nynorsk != nil { report(.repeatedLine, line.tokens[0]) }
      copy.words.nynorsk = nynorsk(line)
      return true
    case .keyword(.citation), .keyword(.unsettled), .keyword(.source), .keyword(.rank):
      refuseChildren(line)
      _ = self.line(line) { (parser: inout Parser) throws(Fault) in
        _ = try parser.trimming(&copy, line.children)
      }
      return true
    default: return false
    }
  }

  /// Reads `hjemmel`, `uavklart rett`, `kilde` or `rang` where they stand.
  private mutating func trimming(
    _ trimmings: inout Trimmings, _ children: [Line]
  ) throws(Fault) -> Bool {
    let start = position
    if take(.citation) {
      if trimmings.citation != nil {
        throw Fault(message: .repeatedLine, span: span(from: start))
      }
      trimmings.citation = try citation()
    } else if take(.unsettled) {
      try expect(.law)
      let text = try text().text
      let condition: Formula? = take(.when) ? try formula() : nil
      trimmings.marks.append(MarkSyntax(text: text, condition: condition))
    } else if take(.source) {
      trimmings.sources.append(try text().text)
    } else if take(.rank) {
      guard let token = current, let rank = Rank(rawValue: text(token)) else {
        throw missing(Rank.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))
      }
      take()
      trimmings.rank = rank
    } else {
      return false
    }
    return true
  }
}
