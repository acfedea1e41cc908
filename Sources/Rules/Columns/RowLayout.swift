/// How one case's facts stand in a row: a word for each fact, in order.
///
/// A word is what a column keeps of a known value, so that rows become columns by being copied: no is
/// 0 and yes 2, a choice is its bit, a day is year, month and day in one number, and a number is
/// itself in millionths, or the steps from the lowest where a byte can count them. A reader of cases
/// finds the word for what it reads once for each fact, not once for each case.
///
/// Rows have no place for facts over time, nor for what is known only within bounds.
public struct RowLayout: Sendable {
  /// The word of a fact of which nothing is known.
  public static let unknown = Int64.min

  /// By fact.
  let kinds: [ColumnKind]
  /// By fact, all that it can be.
  private let ranges: [NodeValue]
  /// By fact, whether values are sets.
  private let isSet: [Bool]
  /// By fact, the least and the greatest word.
  private(set) var limits: [ClosedRange<Int64>] = []

  public init(_ ruleSet: RuleSet) {
    kinds = ruleSet.facts.map { ColumnKind(of: $0) }
    ranges = ruleSet.facts.map(\.range)
    isSet = ruleSet.facts.map(\.type.isMask)
    limits = kinds.indices.map(limits)
  }

  /// How many words a row has.
  public var width: Int { kinds.count }

  /// How a fact's words are made from its values.
  package func kind(of fact: FactID) -> ColumnKind { kinds[fact.index] }

  /// The word for a value; nil where it isn't one value, or not within the fact's range.
  public func word(_ value: NodeValue, of fact: FactID) -> Int64? {
    let (kind, range) = (kinds[fact.index], ranges[fact.index])
    let isWithin =
      isSet[fact.index]
      ? value.low & ~range.low == 0 : value.low >= range.low && value.low <= range.high
    guard value.isPoint, isWithin, kind.holds(value) else { return nil }
    return kind.packed(value).low
  }

  /// The value that a word stands for: for ``unknown``, all that the fact can be.
  public func value(_ word: Int64, of fact: FactID) -> NodeValue {
    if word == Self.unknown { return ranges[fact.index] }
    switch kinds[fact.index] {
    case .truth: return NodeValue(low: word &>> 1, high: (word &+ 1) &>> 1)
    case .bits, .wide: return NodeValue(word)
    case .steps(let step, let first): return NodeValue(first + word * step)
    case .days: return NodeValue(PackedDay.unpack(Int32(truncatingIfNeeded: word)))
    }
  }

  private func limits(of fact: Int) -> ClosedRange<Int64> {
    if kinds[fact] == .truth { return 0...2 }
    if isSet[fact] { return 1...max(1, ranges[fact].low) }
    let (low, high) = (kinds[fact].packed(ranges[fact]).low, kinds[fact].packed(ranges[fact]).high)
    return low...max(low, high)
  }
}

extension ClosedRange<Int64> {
  /// How far it is from the least to the greatest.
  var span: UInt64 { UInt64(bitPattern: upperBound &- lowerBound) }
}
