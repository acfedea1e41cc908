extension Operator {
  /// What an operator means: its form, its types, its value and which way each operand pulls.
  public struct Meaning: Sendable {
    /// Where the operands stand.
    public enum Form: Hashable, Sendable {
      /// `a + b`
      case infix(Precedence)
      /// `høyeste(a, b)` with so many operands
      case function(ClosedRange<Int>)
    }

    /// What binds tighter comes later.
    public enum Precedence: Hashable, Sendable {
      case comparison, sum, product
    }

    /// How the value moves when one operand grows and the others stand still.
    public enum Direction: Hashable, Sendable {
      case up, down
      /// Up or down by what the others are; an interval's bounds are found at its corners.
      case either
      /// Neither: with an operand that is not known, only a yes or no is possible, and it is open.
      case none
    }

    public var form: Form
    /// The same for all operands of a function of many.
    public var directions: [Direction]
    /// The type for operands of these types; nil where they don't go together.
    public var type: @Sendable ([ValueType]) -> ValueType?
    /// The number of decimals for operands with so many.
    public var decimals: @Sendable ([Int]) -> Int
    /// Numbers in millionths, days as counts, no and yes as 0 and 1. Exact: what is too large for 64
    /// bits is refused by the checker.
    public var value: @Sendable ([Int128]) -> Int128

    init(
      _ form: Form, _ directions: [Direction],
      type: @escaping @Sendable ([ValueType]) -> ValueType?,
      decimals: @escaping @Sendable ([Int]) -> Int = { $0.max() ?? 0 },
      value: @escaping @Sendable ([Int128]) -> Int128
    ) {
      self.form = form
      self.directions = directions
      self.type = type
      self.decimals = decimals
      self.value = value
    }

    /// Which way one operand pulls.
    public func direction(of operand: Int) -> Direction {
      directions[min(operand, directions.count - 1)]
    }
  }

  public var meaning: Meaning { Self.meanings[self] ?? defined }

  /// Each is made once: evaluation asks for them all the time.
  private static let meanings = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.defined) })

  private var defined: Meaning {
    switch self {
    case .plus:
      Meaning(.infix(.sum), [.up, .up], type: { Self.sum($0) }, value: { $0[0] + $0[1] })
    case .minus:
      Meaning(
        .infix(.sum), [.up, .down],
        type: { $0 == [.percent, .percent] ? .percentPoint : Self.sum($0) },
        value: { $0[0] - $0[1] })
    case .times:
      Meaning(
        .infix(.product), [.either, .either], type: { Self.product($0) },
        decimals: { $0[0] + $0[1] }, value: { $0[0] * $0[1] / Int128(NodeValue.one) })
    case .greatest:
      Meaning(
        .function(2...64), [.up], type: { Self.same($0, where: \.isNumber) },
        value: { $0.max() ?? 0 })
    case .least:
      Meaning(
        .function(2...64), [.up], type: { Self.same($0, where: \.isNumber) },
        value: { $0.min() ?? 0 })
    case .latest:
      Meaning(
        .function(2...64), [.up], type: { Self.same($0) { $0 == .day } }, value: { $0.max() ?? 0 })
    case .earliest:
      Meaning(
        .function(2...64), [.up], type: { Self.same($0) { $0 == .day } }, value: { $0.min() ?? 0 })
    case .monthEnd:
      Meaning(
        .function(1...1), [.up], type: { $0 == [.day] ? .day : nil },
        value: { Int128(Day(number: Int64(clamping: $0[0])).monthEnd.number) })
    case .yearStart:
      Meaning(
        .function(1...1), [.up], type: { $0 == [.day] ? .day : nil },
        value: { Int128(Day(number: Int64(clamping: $0[0])).yearStart.number) })
    case .yearEnd:
      Meaning(
        .function(1...1), [.up], type: { $0 == [.day] ? .day : nil },
        value: { Int128(Day(number: Int64(clamping: $0[0])).yearEnd.number) })
    case .workingDay:
      Meaning(
        .function(1...1), [.up], type: { $0 == [.day] ? .day : nil },
        value: { Int128(Day(number: Int64(clamping: $0[0])).workingDay.number) })
    }
  }

  // MARK: Types

  private static func same(
    _ types: [ValueType], where isFit: (ValueType) -> Bool
  ) -> ValueType? {
    guard let first = types.first, isFit(first) else { return nil }
    return types.allSatisfy { $0 == first } ? first : plain(types)
  }

  /// A mix of whole and decimal numbers is decimal.
  private static func plain(_ types: [ValueType]) -> ValueType? {
    types.allSatisfy { $0 == .integer || $0 == .decimal } ? .decimal : nil
  }

  private static func sum(_ types: [ValueType]) -> ValueType? {
    types == [.percent, .percentPoint] ? .percent : same(types, where: \.isNumber)
  }

  private static func product(_ types: [ValueType]) -> ValueType? {
    if types == [.integer, .integer] { return .integer }
    if let plain = plain(types) { return plain }
    let units = types.filter { $0 != .integer && $0 != .decimal }
    return units.count == 1 && units[0].isNumber ? units[0] : nil
  }
}
