import Rules

/// What a node is in a case where everything is known.
enum ReferenceValue: Equatable {
  case truth(Bool)
  case outcome(Outcome)
  /// Millionths or days, as a fraction.
  case number(Int128, over: Int128)
  case choice(Int64)
}

/// Evaluates nodes of complete cases by plain recursion, after the decisions on the language: two
/// truth values, no intervals. Nil where law or days outside the case are needed.
final class NodeReference {
  let program: Program
  let facts: Facts
  private var known: [ReferenceValue??]

  init(_ program: Program, _ facts: Facts) {
    self.program = program
    self.facts = facts
    known = Array(repeating: nil, count: program.nodes.count)
  }

  func value(_ id: NodeID) -> ReferenceValue? {
    if let value = known[id.index] { return value }
    let value = evaluate(program[id], program.type(of: id))
    known[id.index] = .some(value)
    return value
  }

  private func truth(_ id: NodeID) -> Bool? {
    if case .truth(let value) = value(id) { value } else { nil }
  }

  private func outcome(_ id: NodeID) -> Outcome? {
    if case .outcome(let value) = value(id) { value } else { nil }
  }

  private func number(_ id: NodeID) -> (Int128, Int128)? {
    if case .number(let value, let over) = value(id) { (value, over) } else { nil }
  }

  private func day(_ id: NodeID) -> Int64? { number(id).map { Int64($0.0) } }

  private func read(_ value: NodeValue?, _ type: ValueType) -> ReferenceValue? {
    guard let value, value.isPoint else { return nil }
    switch type {
    case .truth: return .truth(value.low == 1)
    case .outcome: return value.outcomes.shown == .open ? nil : .outcome(value.outcomes.shown)
    case .choice: return value.low.nonzeroBitCount == 1 ? .choice(value.low) : nil
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount, .day:
      return .number(Int128(value.low), over: 1)
    }
  }

  private func read(_ fact: FactID, on day: Int64, _ type: ValueType) -> ReferenceValue? {
    if facts.steps[fact.index].isEmpty { return read(facts[fact], type) }
    let step = facts.steps[fact.index].first { $0.first <= day && day <= $0.last }
    return read(step?.value, type)
  }

  private func evaluate(_ node: Node, _ type: ValueType) -> ReferenceValue? {
    switch node {
    case .constant(let value): return read(value, type)
    case .notEncoded: return nil
    case .fact(let fact): return read(fact, on: facts.day.number, type)
    case .factOn(let fact, let on): return day(on).flatMap { read(fact, on: $0, type) }
    case .rate(let rate, let on):
      guard let day = day(on) else { return nil }
      let entry = program.rates[rate].entries.last { $0.from.number <= day }
      return entry.map { .number(Int128($0.value), over: 1) }
    case .all(let list): return joined(list, decisive: false)
    case .any(let list): return joined(list, decisive: true)
    case .not(let a): return truth(a).map { .truth(!$0) }
    case .compare(let comparison, let a, let b):
      guard let a = number(a), let b = number(b) else { return nil }
      let order = (a.0 * b.1 - b.0 * a.1).signum()
      return .truth(comparison.holds(for: Int(order)))
    case .isAmong(let a, let bits):
      guard case .choice(let bit) = value(a) else { return nil }
      return .truth(bit & bits != 0)
    case .apply, .ratio, .round, .shift, .length: return computed(node)
    case .days(let fact, let answer, let from, let through):
      return count(fact, answer, from, through).map { .number($0 * 1_000_000, over: 1) }
    case .always(let fact, let from, let through):
      return count(fact, false, from, through).map { .truth($0 == 0) }
    case .condition(let relevant, let a):
      if let relevant {
        guard let applies = truth(relevant) else { return nil }
        if !applies { return .outcome(.notRelevant) }
      }
      return truth(a).map { .outcome($0 ? .met : .notMet) }
    case .list(let kind, let list):
      let outcomes = list.map(outcome)
      if outcomes.contains(nil) { return nil }
      return .outcome(ModelDemand.combine(kind, outcomes.compactMap { $0 }))
    case .hasOutcome(let a, let wanted):
      return outcome(a).map {
        .truth(wanted == ($0 == .met ? .met : $0 == .notMet ? .notMet : .notRelevant))
      }
    case .choose(let branches, let base):
      for branch in branches {
        guard let applies = truth(branch.guardNode) else { return nil }
        if applies { return value(branch.value) }
      }
      return value(base)
    }
  }

  private func joined(_ list: [NodeID], decisive: Bool) -> ReferenceValue? {
    let truths = list.map(truth)
    if truths.contains(decisive) { return .truth(decisive) }
    return truths.contains(nil) ? nil : .truth(!decisive)
  }

  private func computed(_ node: Node) -> ReferenceValue? {
    switch node {
    case .apply(let operation, let list):
      let numbers = list.compactMap { number($0)?.0 }
      guard numbers.count == list.count else { return nil }
      return .number(Self.applied(operation, numbers), over: 1)
    case .ratio(let a, let b, let scale):
      guard let a = number(a), let b = number(b), b.0 > 0 else { return nil }
      return .number(a.0 * Int128(scale), over: b.0)
    case .round(let a, let rounding):
      return number(a).map { .number(Self.rounded($0.0, $0.1, rounding), over: 1) }
    case .shift(let a, let step):
      return day(a).map { .number(Int128(Self.shifted($0, step)), over: 1) }
    case .length(let step, let a):
      return day(a).map { .number(Int128(Self.shifted($0, step) - $0) * 1_000_000, over: 1) }
    default: return nil
    }
  }

  private static func applied(_ operation: Operator, _ list: [Int128]) -> Int128 {
    // The random texts use these operators; another one needs no reference of its own.
    references[operation]?(list) ?? operation.meaning.value(list)
  }

  private static let references: [Operator: @Sendable ([Int128]) -> Int128] = [
    .plus: { $0[0] + $0[1] }, .minus: { $0[0] - $0[1] },
    .times: { $0[0] * $0[1] / 1_000_000 },
    .greatest: { $0.reduce($0[0], max) }, .latest: { $0.reduce($0[0], max) },
    .least: { $0.reduce($0[0], min) }, .earliest: { $0.reduce($0[0], min) },
    .monthEnd: { Int128(CivilDay(Int64($0[0])).monthEnd.number) },
  ]

  private static func shifted(_ day: Int64, _ step: DateStep) -> Int64 {
    step.isMonths ? CivilDay(day).after(months: Int(step.count)).number : day + step.count
  }

  /// The nearest multiples below and above are compared; nothing is divided but to find them.
  static func rounded(_ value: Int128, _ over: Int128, _ rounding: Rounding) -> Int128 {
    let unit = Int128(rounding.step) * over
    var below = value - value % unit
    if below > value { below -= unit }
    let (down, up) = (value - below, below + unit - value)
    let goesUp: Bool
    switch rounding.direction {
    case .down: goesUp = false
    case .up: goesUp = down > 0
    case .nearest where down != up: goesUp = up < down
    case .nearest:
      switch rounding.halves {
      case .up: goesUp = true
      case .down: goesUp = false
      case .even: goesUp = (below / unit) % 2 != 0
      }
    }
    return (goesUp ? below + unit : below) / over
  }

  private func count(
    _ fact: FactID, _ answer: Bool, _ from: NodeID, _ through: NodeID
  ) -> Int128? {
    guard let first = day(from), let last = day(through) else { return nil }
    var result: Int128 = 0
    for day in stride(from: first, through: last, by: 1) {
      guard case .truth(let truth) = read(fact, on: day, .truth) else { return nil }
      if truth == answer { result += 1 }
    }
    return result
  }
}

extension NodeValue {
  /// Whether a value of a complete case is among those that a node says are possible.
  func contains(_ value: ReferenceValue) -> Bool {
    switch value {
    case .truth(let truth): return low <= (truth ? 1 : 0) && (truth ? 1 : 0) <= high
    case .outcome(let outcome): return outcomes.contains(Outcomes(outcome)) && outcome != .open
    case .choice(let bit): return low & bit != 0
    case .number(let value, let over):
      return Int128(low) * over <= value && value <= Int128(high) * over
    }
  }
}
