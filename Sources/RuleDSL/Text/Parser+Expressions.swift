import Rules

extension Parser {
  /// A sum, or a rounding of one.
  mutating func expression() throws(Fault) -> Formula {
    guard at(.round) else { return try sum() }
    let start = position
    take()
    let value = try sum()
    try expect(.to)
    let directions: [(Keyword, Rounding.Direction)] = [
      (.nearest, .nearest), (.up, .up), (.down, .down),
    ]
    guard let direction = directions.first(where: { at($0.0) }) else {
      throw missing("'nærmeste', 'opp' eller 'ned'")
    }
    take()
    let step = try factor()
    var rounding = Rounding(direction.1, step: 0)
    if take(.halves) {
      let halves: [(Keyword, Rounding.Halves)] = [(.up, .up), (.down, .down), (.even, .even)]
      guard let half = halves.first(where: { at($0.0) }) else {
        throw missing("'opp', 'ned' eller 'partall'")
      }
      take()
      rounding.halves = half.1
    }
    return Formula(kind: .round(value, rounding, step: step), span: span(from: start))
  }

  /// All that stands inside something else passes here, so here the levels are counted. Each term
  /// is a level too, since it holds the ones before it.
  mutating func sum() throws(Fault) -> Formula {
    let outer = depth
    defer { depth = outer }
    try deepen()
    let start = position
    var left = try product()
    while let operation = infix(.sum) {
      take()
      try deepen()
      if operation == .plus || operation == .minus, let step = try duration() {
        if case .shift = left.kind {
          throw Fault(message: .chainedDateStep, span: span(from: start))
        }
        var signed = step
        if operation == .minus { signed.count = -signed.count }
        left = Formula(kind: .shift(left, signed), span: span(from: start))
      } else {
        let right = try product()
        left = Formula(kind: .apply(operation, [left, right]), span: span(from: start))
      }
    }
    return left
  }

  /// The operator that stands here, if it is written between its operands and binds so tightly.
  func infix(_ precedence: Operator.Meaning.Precedence) -> Operator? {
    guard let operation = current?.operation, operation.meaning.form == .infix(precedence) else {
      return nil
    }
    return operation
  }

  private mutating func deepen() throws(Fault) {
    depth += 1
    guard depth <= Self.depthLimit else {
      throw Fault(message: .tooDeep, span: current.map(span) ?? span(previous))
    }
  }

  private mutating func product() throws(Fault) -> Formula {
    let outer = depth
    defer { depth = outer }
    let start = position
    var left = try factor()
    while true {
      if infix(.product) != nil || at(.divided) { try deepen() }
      if let operation = infix(.product) {
        take()
        let right = try factor()
        left = Formula(kind: .apply(operation, [left, right]), span: span(from: start))
      } else if take(.divided, .on) {
        let right = try factor()
        left = Formula(kind: .ratio(left, right), span: span(from: start))
      } else {
        return left
      }
    }
  }

  private mutating func factor() throws(Fault) -> Formula {
    let start = position
    let value = try primary()
    guard take(.on) else { return value }
    let day: Formula
    if take(.open) {
      day = try parenthesized { (parser: inout Parser) throws(Fault) in try parser.sum() }
    } else {
      day = try primary()
    }
    return Formula(kind: .on(value, day), span: span(from: start))
  }

  private mutating func parenthesized(
    _ read: (inout Parser) throws(Fault) -> Formula
  ) throws(Fault) -> Formula {
    let value = try read(&self)
    try expect(.close)
    return value
  }

  private mutating func primary() throws(Fault) -> Formula {
    let start = position
    guard let token = current else { throw missing("en verdi eller et navn") }
    func formula(_ kind: Formula.Kind) -> Formula { Formula(kind: kind, span: span(from: start)) }
    if let aggregate = try aggregate() { return aggregate }
    switch token.kind {
    case .name where at(.dot, 1): return try field()
    case .name:
      let name = try name()
      return Formula(kind: .name(name.text), span: name.span)
    case .number: return try quantity()
    case .date: return formula(.day(try day()))
    case .symbol(.open):
      take()
      return try parenthesized { (parser: inout Parser) throws(Fault) in try parser.formula() }
    case .word(let operation):
      take()
      guard case .function(let count) = operation.meaning.form else {
        throw unexpected(token, wanted: "en verdi eller et navn")
      }
      let operands = try arguments()
      guard count.contains(operands.count) else {
        throw Fault(
          message: .operandCount(operation.rawValue, count), span: span(from: start))
      }
      return formula(.apply(operation, operands))
    case .keyword(let keyword): return try keyworded(keyword)
    case .text, .symbol, .invalid: throw missing("en verdi eller et navn")
    }
  }

  /// `50 %`, `60 699 kr`, `1,5 G`, `3`
  private mutating func quantity() throws(Fault) -> Formula {
    let start = position
    let value = try number()
    let type: ValueType
    if take(.percent) {
      type = .percent
    } else if take(.kr) {
      type = .money
    } else if take(.baseAmount) {
      type = .baseAmount
    } else if take(.percentPoint) {
      type = .percentPoint
    } else {
      type = value % NodeValue.one == 0 ? .integer : .decimal
    }
    return Formula(kind: .number(value, type), span: span(from: start))
  }

  private mutating func keyworded(_ keyword: Keyword) throws(Fault) -> Formula {
    let start = position
    func formula(_ kind: Formula.Kind) -> Formula { Formula(kind: kind, span: span(from: start)) }
    switch keyword {
    case .yes, .no:
      take()
      return formula(.truth(keyword == .yes))
    case .days:
      take()
      let answer = !take(.without)
      let fact = try name()
      return formula(.days(fact, answer, try window()))
    case .deadline:
      take()
      guard let step = try duration() else { throw missing("en varighet, som '6 uker'") }
      try expect(.from)
      let day = try factor()
      let last = formula(.shift(day, step))
      return formula(.apply(.workingDay, [last]))
    case .age: throw Fault(message: .ageNeedsYears, span: current.map(span) ?? span(previous))
    default: throw missing("en verdi eller et navn")
    }
  }

  /// `(a, b)`
  private mutating func arguments() throws(Fault) -> [Formula] {
    try expect(.open)
    var values = [try sum()]
    while take(.comma) { values.append(try sum()) }
    try expect(.close)
    return values
  }
}
