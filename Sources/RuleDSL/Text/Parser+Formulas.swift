import Rules

extension Parser {
  /// `a og b og c` or `a eller b`; the two are never mixed without parentheses.
  mutating func formula() throws(Fault) -> Formula {
    let start = position
    var parts = [try negation()]
    guard let joint = current?.kind, joint == .keyword(.and) || joint == .keyword(.or) else {
      return parts[0]
    }
    while let token = current, token.kind == .keyword(.and) || token.kind == .keyword(.or) {
      guard token.kind == joint else {
        throw Fault(message: .mixedAndOr, span: span(token))
      }
      take()
      parts.append(try negation())
    }
    let kind: Formula.Kind = joint == .keyword(.and) ? .all(parts) : .any(parts)
    return Formula(kind: kind, span: span(from: start))
  }

  mutating func negation() throws(Fault) -> Formula {
    let start = position
    guard take(.notWord) else { return try comparison() }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw Fault(message: .tooDeep, span: span(previous)) }
    let operand = try negation()
    return Formula(kind: .not(operand), span: span(from: start))
  }

  private mutating func comparison() throws(Fault) -> Formula {
    let start = position
    if at(.age) { return try age() }
    if let quantified = try quantified() { return quantified }
    if current?.kind == .name, let special = try aboutName() { return special }
    let left = try expression()
    if let operation = infix(.comparison) {
      take()
      let right = try expression()
      return Formula(kind: .apply(operation, [left, right]), span: span(from: start))
    }
    guard let comparison = takeComparison() else { return left }
    let right = try expression()
    if case .symbol(let symbol) = current?.kind, symbol.comparison != nil, let token = current {
      throw Fault(message: .comparisonChain, span: span(token))
    }
    return Formula(kind: .compare(comparison, left, right), span: span(from: start))
  }

  private mutating func takeComparison() -> Comparison? {
    guard case .symbol(let symbol) = current?.kind, let comparison = symbol.comparison else {
      return nil
    }
    take()
    return comparison
  }

  /// `alder(fødselsdato) ≥ 18 år`
  private mutating func age() throws(Fault) -> Formula {
    let start = position
    take()
    try expect(.open)
    let birth = try sum()
    try expect(.close)
    guard let comparison = takeComparison() else { throw missing("en sammenligning med antall år") }
    let number = position
    guard let step = try duration(), at(.year, -1) else {
      throw Fault(message: .ageNeedsYears, span: span(from: number))
    }
    return Formula(kind: .age(comparison, birth, years: step.count / 12), span: span(from: start))
  }

  /// `X er oppfylt`, `X hele tiden fra …` and the other forms that begin with a name.
  private mutating func aboutName() throws(Fault) -> Formula? {
    let start = position
    let subject: Name
    let kind: Formula.Kind
    if at(.is, 1) {
      subject = try name()
      if let documentation = try documentation() {
        kind = .documented(subject, documentation)
      } else {
        take()
        let isNegated = take(.notWord)
        try expect(.met)
        kind = .hasOutcome(subject, isNegated ? .notMet : .met)
      }
    } else if isAtDocumentation(1) {
      subject = try name()
      guard let documentation = try documentation() else { return nil }
      kind = .documented(subject, documentation)
    } else if at(.whole, 1) || at(.atLeast, 1) || at(.total, 1) || at(.except, 1) {
      subject = try name()
      let test = try windowTest()
      kind = .window(subject, test, try window())
    } else {
      return nil
    }
    return Formula(kind: kind, span: span(from: start))
  }

  private mutating func windowTest() throws(Fault) -> WindowTest {
    if take(.whole) {
      try expect(.theTime)
      return .always
    }
    if take(.atLeast) {
      try expect(.one, .dayWord)
      return .ever
    }
    let isExcept = take(.except)
    try expect(.total)
    let isAtLeast = at(.atLeast) && !isExcept
    if isAtLeast { take() } else { try expect(.atMost) }
    guard let step = try duration() else { throw missing("en varighet, som '5 år'") }
    return isExcept ? .exceptAtMost(step) : isAtLeast ? .atLeast(step) : .atMost(step)
  }

  mutating func window() throws(Fault) -> Window {
    try expect(.from)
    let from = try sum()
    if take(.until) { return Window(from: from, to: try sum(), includesEnd: false) }
    guard take(.to, .and, .with) else { throw missing("'til og med' eller 'inntil'") }
    return Window(from: from, to: try sum(), includesEnd: true)
  }

  /// `5 år`, `6 måneder`, `14 dager`; nil if no number with a unit of time stands here.
  mutating func duration() throws(Fault) -> DateStep? {
    guard current?.kind == .number, case .keyword(let unit) = peek(1)?.kind else { return nil }
    let factor: (Int64, isMonths: Bool)
    switch unit {
    case .dayWord, .days: factor = (1, false)
    case .week, .weeks: factor = (7, false)
    case .month, .months: factor = (1, true)
    case .year: factor = (12, true)
    default: return nil
    }
    let start = position
    let value = try number()
    take()
    guard value % NodeValue.one == 0, value / NodeValue.one <= 12_000 else {
      throw Fault(message: .badDuration, span: span(from: start))
    }
    let count = value / NodeValue.one * factor.0
    return factor.isMonths ? DateStep(months: count) : DateStep(days: count)
  }

  /// A number as millionths.
  mutating func number() throws(Fault) -> Int64 {
    guard let token = current, token.kind == .number else { throw missing("et tall") }
    take()
    guard let value = Self.millionths(bytes[token.range]) else {
      throw Fault(message: .badNumber(text(token)), span: span(token))
    }
    return value
  }

  /// Nil for more than six decimals, or more than 12 digits before the comma.
  private static func millionths(_ digits: ArraySlice<UInt8>) -> Int64? {
    var value: Int64 = 0
    var decimals: Int?
    for byte in digits {
      if byte == UInt8(ascii: ",") { decimals = 0 }
      guard Lexer.isDigit(byte) else { continue }
      guard value < (decimals == nil ? 100_000_000_000 : 100_000_000_000_000_000) else {
        return nil
      }
      value = value * 10 + Int64(byte - UInt8(ascii: "0"))
      if let count = decimals { decimals = count + 1 }
    }
    guard decimals ?? 0 <= 6 else { return nil }
    for _ in (decimals ?? 0)..<6 {
      guard value <= 900_000_000_000_000_000 else { return nil }
      value *= 10
    }
    return value
  }
}
