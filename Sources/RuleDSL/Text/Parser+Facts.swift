import Rules

extension Parser {
  /// `ja/nei`, `prosent`, `valg a | b`
  mutating func type() throws(Fault) -> ValueType {
    let types: [(Keyword, ValueType)] = [
      (.yesNo, .truth), (.integer, .integer), (.decimal, .decimal), (.percent, .percent),
      (.money, .money), (.baseAmount, .baseAmount), (.day, .day),
    ]
    if let match = types.first(where: { at($0.0) }) {
      take()
      return match.1
    }
    guard take(.choice) else {
      throw missing(
        "en type: 'ja/nei', 'heltall', 'desimaltall', 'prosent', 'kroner', 'G', 'dato' eller 'valg'"
      )
    }
    let isOrdered = take(.ordered)
    let start = position
    var names = [try name().text]
    while take(.bar) { names.append(try name().text) }
    guard Set(names).count == names.count, names.count <= 62 else {
      throw Fault(message: .badChoice, span: span(from: start))
    }
    return .choice(names: names, ordered: isOrdered)
  }

  /// `opplysning arbeidsevneNedsattMed: prosent` with its lines.
  mutating func fact(_ line: Line) -> FactSyntax? {
    let head = self.line(line) { (parser: inout Parser) throws(Fault) in
      parser.take()
      let name = try parser.name()
      try parser.expect(.colon)
      if parser.take(.list, .of) {
        var syntax = FactSyntax(name: name, type: .truth)
        syntax.list = try parser.list()
        return syntax
      }
      var syntax = FactSyntax(name: name, type: try parser.type())
      syntax.isOverTime = parser.take(.over, .time)
      return syntax
    }
    return head.map { fact($0, line) }
  }

  /// The lines of a fact or a field.
  private mutating func fact(_ head: FactSyntax, _ line: Line) -> FactSyntax {
    var syntax = head
    var seen: [Keyword] = []
    for child in line.children {
      if child.tokens[0].kind == .keyword(.nynorsk) {
        if syntax.nynorsk != nil { report(.repeatedLine, child.tokens[0]) }
        syntax.nynorsk = nynorsk(child)
        continue
      }
      refuseChildren(child)
      if case .keyword(let keyword) = child.tokens[0].kind, keyword != .value {
        if seen.contains(keyword) { report(.repeatedLine, child.tokens[0]) }
        seen.append(keyword)
      }
      _ = self.line(child) { (parser: inout Parser) throws(Fault) in
        try parser.factLine(&syntax)
      }
    }
    return syntax
  }

  /// `oppfølging høyst 40`, after `liste av`
  private mutating func list() throws(Fault) -> (record: Name, limit: Int) {
    let record = try name()
    try expect(.atMost)
    let start = position
    let count = try number() / NodeValue.one
    guard (1...200).contains(count) else {
      throw Fault(message: .badListLimit, span: span(from: start))
    }
    return (record, Int(count))
  }

  /// `post oppfølging` with its fields.
  mutating func record(_ line: Line) -> RecordSyntax? {
    let head = self.line(line) { (parser: inout Parser) throws(Fault) in
      parser.take()
      return try parser.name()
    }
    guard let head else { return nil }
    let fields = line.children.compactMap { child -> FactSyntax? in
      let field = self.line(child) { (parser: inout Parser) throws(Fault) in
        let name = try parser.name()
        try parser.expect(.colon)
        return FactSyntax(name: name, type: try parser.type())
      }
      return field.map { fact($0, child) }
    }
    if line.children.isEmpty { report(.missingLine("felt: type"), at: head.span) }
    return RecordSyntax(name: head, fields: fields)
  }

  private mutating func factLine(_ fact: inout FactSyntax) throws(Fault) {
    guard let token = take(), case .keyword(let keyword) = token.kind else {
      throw unexpectedFactLine()
    }
    switch keyword {
    case .label: fact.label = try text()
    case .question: fact.question = try text()
    case .sentence: fact.sentence = try text()
    case .yes: fact.ifYes = try text()
    case .no: fact.ifNo = try text()
    case .value: fact.choices.append((try name(), try text()))
    case .judgement: fact.isJudgement = true
    case .may:
      try expect(.altered)
      fact.canChange = true
    case .special:
      try expect(.category)
      fact.isSpecialCategory = true
    case .step: fact.step = try sum()
    case .range:
      let low = try sum()
      try expect(.to, .and, .with)
      fact.range = (low, try sum())
    case .from: try suppliers(&fact)
    default: throw unexpectedFactLine()
    }
  }

  private func unexpectedFactLine() -> Fault {
    Fault(
      message: .unexpected(
        text(previous),
        wanted: "'navn', 'spørsmål', 'område', 'trinn', 'fra', 'skjønn', 'særlig kategori', "
          + "'kan endres', 'setning', 'ja' eller 'nei'"),
      span: span(previous))
  }

  private mutating func suppliers(_ fact: inout FactSyntax) throws(Fault) {
    if take(.decided) {
      fact.decidedIn = try name().text
      fact.suppliers = [.register]
      return
    }
    fact.suppliers += try supplierList()
  }

  /// `søker, nav`
  mutating func supplierList() throws(Fault) -> [Fact.Supplier] {
    var suppliers: [Fact.Supplier] = []
    repeat {
      guard let token = current, let supplier = Fact.Supplier(rawValue: text(token)) else {
        throw missing(
          Fact.Supplier.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))
      }
      take()
      suppliers.append(supplier)
    } while take(.comma)
    return suppliers
  }

  /// `eksempel «…»` with facts and what they come to.
  mutating func example(_ line: Line) -> ExampleSyntax? {
    let head = self.line(line) { (parser: inout Parser) throws(Fault) in
      parser.take()
      return try parser.text()
    }
    guard let head else { return nil }
    var syntax = ExampleSyntax(text: head.text, assignments: [], expectations: [])
    for child in line.children {
      if child.tokens.count == 2, child.tokens[1].kind == .symbol(.equal) {
        if let list = exampleList(child) { syntax.assignments.append(list) }
        continue
      }
      refuseChildren(child)
      _ = self.line(child) { (parser: inout Parser) throws(Fault) in
        if parser.take(.gives) {
          let name = try parser.name()
          let expected: ExampleSyntax.Expected =
            parser.take(.equal) ? .value(try parser.sum()) : .outcome(try parser.outcome())
          syntax.expectations.append((name, expected))
        } else {
          let isNegated = parser.take(.notWord)
          let name = try parser.name()
          if let documentation = try parser.documentation() {
            let value = Formula(kind: .truth(!isNegated), span: name.span)
            syntax.assignments.append(
              .init(name: name, value: value, documentation: documentation))
            return
          }
          if isNegated { throw parser.missing("'er kjent', 'er begrunnet' eller 'har kilde'") }
          try parser.expect(.equal)
          if parser.take(.noneOf) {
            let nothing = Formula(kind: .truth(true), span: name.span)
            syntax.assignments.append(.init(name: name, value: nothing, elements: []))
            return
          }
          let value = try parser.sum()
          let window = parser.at(.from) ? try parser.window() : nil
          syntax.assignments.append(.init(name: name, value: value, window: window))
        }
      }
    }
    if syntax.expectations.isEmpty { report(.missingLine("gir"), at: head.span) }
    return syntax
  }

  /// `oppfølginger =` with a line for each element: `- dato = 2024-01-01, skriftlig = ja`
  private mutating func exampleList(_ line: Line) -> ExampleSyntax.Assignment? {
    let head = self.line(line) { (parser: inout Parser) throws(Fault) in
      let name = try parser.name()
      try parser.expect(.equal)
      return name
    }
    guard let head else { return nil }
    let elements = line.children.compactMap { child -> [ExampleSyntax.Field]? in
      refuseChildren(child)
      return self.line(child) { (parser: inout Parser) throws(Fault) in
        try parser.expect(.bullet)
        var fields: [ExampleSyntax.Field] = []
        repeat {
          let name = try parser.name()
          try parser.expect(.equal)
          fields.append(.init(name: name, value: try parser.sum()))
        } while parser.take(.comma)
        return fields
      }
    }
    if line.children.isEmpty { report(.missingLine("- felt = verdi"), at: head.span) }
    let whole = Formula(kind: .truth(true), span: head.span)
    return .init(name: head, value: whole, elements: elements)
  }

  private mutating func outcome() throws(Fault) -> Outcome {
    if take(.met) { return .met }
    if take(.notWord, .met) { return .notMet }
    if take(.undecided) { return .open }
    if take(.applies, .notWord) { return .notRelevant }
    throw missing("'oppfylt', 'ikke oppfylt', 'åpent', 'gjelder ikke' eller '= verdi'")
  }
}
