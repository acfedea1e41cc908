extension ValueType {
  /// A value as a rule text writes it: `50 %`, `136 549 kr`, `2024-02-29`, `ja`, `18–66`.
  public func written(_ value: NodeValue) -> String {
    switch self {
    case .truth: value == .open ? "ukjent" : value == .yes ? "ja" : "nei"
    case .outcome: value.outcomes.shown.word
    case .day: range(value) { Day(number: $0).description }
    case .choice(let names, _):
      names.indices.filter { value.low & (1 << Int64($0)) != 0 }.map { names[$0] }
        .joined(separator: " eller ")
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount:
      range(value, Self.decimal) + (unit.isEmpty ? "" : " " + unit)
    }
  }

  private func range(_ value: NodeValue, _ write: (Int64) -> String) -> String {
    value.isPoint ? write(value.low) : "\(write(value.low))–\(write(value.high))"
  }

  /// Millionths with a decimal comma and groups of thousands.
  public static func decimal(_ value: Int64) -> String {
    let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    var digits = Array(String(whole))
    var place = digits.count - 3
    while place > 0, digits.count > 4 || place > 1 {
      digits.insert(" ", at: place)
      place -= 3
    }
    var text = (value < 0 ? "−" : "") + String(digits)
    if rest > 0 {
      var decimals = String(rest)
      decimals = String(repeating: "0", count: 6 - decimals.count) + decimals
      while decimals.hasSuffix("0") { decimals.removeLast() }
      text += "," + decimals
    }
    return text
  }
}

extension Outcome {
  /// As the rule language writes it.
  public var word: String {
    switch self {
    case .met: "oppfylt"
    case .notMet: "ikke oppfylt"
    case .notRelevant: "gjelder ikke"
    case .open: "åpent"
    }
  }
}
