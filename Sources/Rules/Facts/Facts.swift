/// What is known in one case, in slots by ``FactID``.
public struct Facts: Hashable, Sendable {
  /// A value that holds from one day through another.
  public struct Step: Hashable, Sendable {
    public var first: Int64
    public var last: Int64
    public var value: NodeValue

    public init(from first: Day, through last: Day, _ value: NodeValue) {
      self.first = first.number
      self.last = last.number
      self.value = value
    }
  }

  /// Nil where a fact is unknown. For a fact over time, ``steps`` counts instead.
  public var values: [NodeValue?]
  /// By fact: its known intervals in order, none overlapping. Days between them are unknown.
  public var steps: [[Step]]

  /// Nothing is known of any fact but the day that is assessed.
  public init(count: Int, on day: Day) {
    values = Array(repeating: nil, count: count)
    steps = Array(repeating: [], count: count)
    values[FactID.assessmentDay.index] = NodeValue(day.number)
  }

  /// The value of a fact that is not over time; nil while it is unknown.
  public subscript(_ fact: FactID) -> NodeValue? {
    get { values[fact.index] }
    set { values[fact.index] = newValue }
  }

  /// Whether nothing at all is known of a fact.
  public func isMissing(_ fact: FactID) -> Bool {
    values[fact.index] == nil && steps[fact.index].isEmpty
  }

  /// The same facts on another day.
  public func on(_ day: Day) -> Facts {
    var facts = self
    facts[.assessmentDay] = NodeValue(day.number)
    return facts
  }

  public var day: Day { Day(number: values[FactID.assessmentDay.index]?.low ?? 0) }
}

extension [Facts.Step] {
  /// How many days of a window, both ends included, certainly have a value, and certainly have not.
  func count(_ value: NodeValue, from: Int64, through: Int64) -> (yes: Int64, no: Int64) {
    var yes: Int64 = 0
    var no: Int64 = 0
    for step in self {
      let days = Swift.min(step.last, through) - Swift.max(step.first, from) + 1
      guard days > 0, step.value.isPoint else { continue }
      if step.value == value { yes += days } else { no += days }
    }
    return (yes, no)
  }

  /// All values on some day of an interval; nil if one of the days is unknown.
  func value(from: Int64, through: Int64, as type: ValueType) -> NodeValue? {
    var next = from
    var result: NodeValue?
    for step in self where step.last >= from && step.first <= through {
      guard step.first <= next else { return nil }
      result = result?.union(step.value, as: type) ?? step.value
      next = step.last + 1
    }
    return next > through ? result : nil
  }

  /// How many days of a window, both ends included, have an answer.
  func days(_ answer: NodeValue, _ from: NodeValue, _ through: NodeValue) -> NodeValue {
    let inner = count(answer, from: from.high, through: through.low)
    let outer = count(answer, from: from.low, through: through.high)
    let window = Swift.max(0, through.high - from.low + 1)
    return NodeValue(low: inner.yes * NodeValue.one, high: (window - outer.no) * NodeValue.one)
  }

  /// Whether it is yes on every day of a window; an empty window has no day that isn't.
  func always(_ from: NodeValue, _ through: NodeValue) -> NodeValue {
    let inner = count(.yes, from: from.high, through: through.low)
    if inner.no > 0 { return .no }
    let outer = count(.yes, from: from.low, through: through.high)
    return outer.yes >= through.high - from.low + 1 ? .yes : .open
  }
}
