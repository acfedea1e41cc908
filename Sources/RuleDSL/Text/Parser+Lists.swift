import Rules

extension Parser {
  /// `minst én o i L der F`, `alle o i L der F om ingen ja`, `ingen o i L der F`,
  /// `hver o.dato for o i L innen 3 måneder fra a til og med b`; nil if none of them stands here.
  mutating func quantified() throws(Fault) -> Formula? {
    let start = position
    if at(.every) {
      take()
      let field = try field()
      try expect(.for)
      let (variable, list, filter) = try elements()
      try expect(.within)
      guard let step = try duration() else { throw missing("en varighet, som '3 måneder'") }
      return formula(.every(field, step, try window()), variable, list, filter, from: start)
    }
    let isSome = at(.atLeast) && (at(.one, 1) || at(.oneNeuter, 1)) && peek(2)?.kind == .name
    let isAll = at(.all) && peek(1)?.kind == .name
    let isNone = at(.noneOf) && peek(1)?.kind == .name
    guard isSome || isAll || isNone else { return nil }
    position += isSome ? 2 : 1
    let (variable, list, filter) = try elements()
    if filter == nil { throw missing("'der'") }
    var question = isSome ? ListFormula.Question.some : .none
    if isAll {
      try expect(.if, .noneOf)
      guard at(.yes) || at(.no) else { throw missing("'ja' eller 'nei'") }
      question = .all(ifNone: at(.yes))
      take()
    }
    return formula(question, variable, list, filter, from: start)
  }

  /// `antall o i L`, `sum av o.beløp for o i L`, `seneste o.dato for o i L om ingen D`; nil if none
  /// of them stands here.
  mutating func aggregate() throws(Fault) -> Formula? {
    let start = position
    if take(.count) {
      let (variable, list, filter) = try elements()
      return formula(.count, variable, list, filter, from: start)
    }
    if take(.sum, .of) {
      let field = try field()
      try expect(.for)
      let (variable, list, filter) = try elements()
      return formula(.sum(field), variable, list, filter, from: start)
    }
    guard case .word(let operation) = current?.kind, peek(1)?.kind == .name, at(.dot, 2) else {
      return nil
    }
    take()
    let field = try field()
    try expect(.for)
    let (variable, list, filter) = try elements()
    try expect(.if, .noneOf)
    let ifNone = try sum()
    return formula(.pick(operation, field, ifNone: ifNone), variable, list, filter, from: start)
  }

  /// `o.dato`
  mutating func field() throws(Fault) -> Formula {
    let start = position
    let variable = try name()
    try expect(.dot)
    return Formula(kind: .field(variable, try name()), span: span(from: start))
  }

  /// `o i L der F`
  private mutating func elements() throws(Fault) -> (Name, Name, Formula?) {
    let variable = try name()
    try expect(.in)
    let list = try name()
    guard take(.whose) else { return (variable, list, nil) }
    guard take(.open) else { return (variable, list, try negation()) }
    let filter = try formula()
    try expect(.close)
    return (variable, list, filter)
  }

  private func formula(
    _ question: ListFormula.Question, _ variable: Name, _ list: Name, _ filter: Formula?,
    from start: Int
  ) -> Formula {
    let span = span(from: start)
    let text = BlockFormatter.line(bytes, tokens(from: start))
    let content = ListFormula(
      question: question, text: text, variable: variable, list: list, filter: filter)
    return Formula(kind: .list(content), span: span)
  }
}
