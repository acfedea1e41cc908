import Rules

/// A word, number, text or sign of a `regel` block: a range of bytes.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case keyword(Keyword)
    case name
    /// `høyeste`: an operator that is written as a word
    case word(Operator)
    /// `136 549` or `0,5`
    case number
    /// `2024-07-01`
    case date
    /// `«…»`, with its quotation marks
    case text
    /// `≥`, `(`, `:` and the like
    case symbol(Symbol)
    /// What the lexer could not read; it has been reported.
    case invalid
  }

  enum Symbol: String, Hashable, Sendable, CaseIterable {
    case equal = "="
    case notEqual = "≠"
    case less = "<"
    case lessOrEqual = "≤"
    case greater = ">"
    case greaterOrEqual = "≥"
    case plus = "+"
    case minus = "−"
    case times = "×"
    case percent = "%"
    case section = "§"
    case open = "("
    case close = ")"
    case colon = ":"
    case comma = ","
    case bar = "|"
    case dot = "."
    case bullet = "-"

    private static let comparisons = table { Comparison(rawValue: $0.rawValue) }
    private static let operations = table { Operator(rawValue: $0.rawValue) }

    private static func table<Value>(_ value: (Symbol) -> Value?) -> [Symbol: Value] {
      Dictionary(
        uniqueKeysWithValues: allCases.compactMap { symbol in value(symbol).map { (symbol, $0) } })
    }

    var comparison: Comparison? { Self.comparisons[self] }
    var operation: Operator? { Self.operations[self] }
  }

  var kind: Kind
  var start: Int
  var end: Int

  var range: Range<Int> { start..<end }

  /// The operator that it spells, if any.
  var operation: Operator? {
    switch kind {
    case .word(let operation): operation
    case .symbol(let symbol): symbol.operation
    case .keyword, .name, .number, .date, .text, .invalid: nil
    }
  }
}

/// A line of a `regel` block with the lines that stand deeper under it.
struct Line: Hashable, Sendable {
  var tokens: [Token]
  var children: [Line]
}
