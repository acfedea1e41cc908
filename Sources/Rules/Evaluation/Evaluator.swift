extension RuleSet {
  /// The definition of what rules mean: the value of every node, for these facts.
  ///
  /// Pure and total: no clock, no files, and on a checked rule set no failure. Each node's value is
  /// computed from the nodes before it; nothing is cut short. Where a fact that is missing pulls a
  /// node both ways, the node is refined by trying what the fact can be (``Split``).
  public func evaluate(_ facts: Facts) -> Trace {
    let evaluator = Evaluator(ruleSet: self)
    var values = [NodeValue](repeating: NodeValue(0), count: program.nodes.count)
    evaluator.run(program.nodes.indices.lazy.map(NodeID.init), facts, &values)
    return Trace(facts: facts, values: values)
  }

  /// The values of some nodes and of all that they rest on, by node; the rest are 0.
  package func evaluate(_ facts: Facts, only nodes: [NodeID]) -> [NodeValue] {
    var values = [NodeValue](repeating: NodeValue(0), count: program.nodes.count)
    Evaluator(ruleSet: self).run(program.reach(of: nodes).cone, facts, &values)
    return values
  }
}

/// Everything that was computed for one case on one day, by node.
public struct Trace: Hashable, Sendable {
  public var facts: Facts
  public var values: [NodeValue]

  public subscript(_ node: NodeID) -> NodeValue { values[node.index] }

}

/// One pass over nodes; ``RuleSet/evaluate(_:)`` is the whole of it.
package struct Evaluator {
  let ruleSet: RuleSet

  package init(ruleSet: RuleSet) {
    self.ruleSet = ruleSet
  }

  var program: Program { ruleSet.program }

  /// Fills in the values of nodes that are given in order.
  package func run(_ nodes: some Sequence<NodeID>, _ facts: Facts, _ values: inout [NodeValue]) {
    for id in nodes {
      let value = self.value(of: ruleSet.program.nodes[id.index], facts, values)
      // What stood there from another combination of facts must not be read as this one's.
      values[id.index] = value
      if let split = ruleSet.program.splits[id], !value.isDecided(as: program.type(of: id)) {
        values[id.index] = refined(value, at: id, split, facts, values)
      }
    }
  }

  /// What a node comes to, given the values before it.
  func value(of node: Node, _ facts: Facts, _ values: [NodeValue]) -> NodeValue {
    switch node {
    case .constant(let value), .notEncoded(let value, _): return value
    case .fact(let fact): return self.value(of: fact, on: facts.values[0] ?? NodeValue(0), facts)
    case .factOn(let fact, let day): return self.value(of: fact, on: values[day.index], facts)
    case .rate(let rate, let day): return program.rates[rate].value(on: values[day.index])
    case .all(let list):
      return list.reduce(.yes) {
        NodeValue(low: min($0.low, values[$1.index].low), high: min($0.high, values[$1.index].high))
      }
    case .any(let list):
      return list.reduce(.no) {
        NodeValue(low: max($0.low, values[$1.index].low), high: max($0.high, values[$1.index].high))
      }
    case .not(let a):
      return NodeValue(low: 1 - values[a.index].high, high: 1 - values[a.index].low)
    case .compare(let comparison, let a, let b):
      let (left, right) = (bounds(of: a, values), bounds(of: b, values))
      return comparison.value(
        lowest: left.low.order(against: right.high), highest: left.high.order(against: right.low))
    case .isAmong(let a, let bits):
      let mask = values[a.index].low
      return mask & bits == 0 ? .no : mask & ~bits == 0 ? .yes : .open
    case .apply(let operation, let list):
      return operation.meaning.value(list.map { values[$0.index] })
    case .ratio(let a, let b, let scale):
      let exact = Self.ratio(values[a.index], values[b.index], scale)
      return NodeValue(
        low: Rounding(.down, step: 1).applied(to: exact.low),
        high: Rounding(.up, step: 1).applied(to: exact.high))
    case .round(let a, let rounding):
      let exact = bounds(of: a, values)
      return NodeValue(low: rounding.applied(to: exact.low), high: rounding.applied(to: exact.high))
    case .shift(let a, let step):
      return NodeValue(
        low: step.applied(to: values[a.index].low), high: step.applied(to: values[a.index].high))
    case .days(let fact, let answer, let from, let through):
      return facts.steps[fact.index].days(
        answer ? .yes : .no, values[from.index], values[through.index])
    case .length(let step, let from): return Self.length(of: step, from: values[from.index])
    case .always(let fact, let from, let through):
      return facts.steps[fact.index].always(values[from.index], values[through.index])
    case .condition(let relevant, let a):
      let relevance = relevant.map { values[$0.index] } ?? .yes
      return Self.condition(relevance, values[a.index]).value
    case .list(let kind, let list):
      return kind.value(list.map { values[$0.index].outcomes }).value
    case .hasOutcome(let a, let wanted):
      let possible = values[a.index].outcomes
      return possible.isDisjoint(with: wanted) ? .no : possible.isSubset(of: wanted) ? .yes : .open
    case .choose(let branches, let base): return choice(branches, base, values)
    }
  }

  /// Every branch whose guard can hold, down to the first whose guard certainly does, else the base.
  private func choice(_ branches: [Branch], _ base: NodeID, _ values: [NodeValue]) -> NodeValue {
    let type = program.type(of: base)
    let possible = possible(branches, base, values).map { values[$0.index] }
    return possible.dropFirst().reduce(possible[0]) { $0.union($1, as: type) }
  }

  /// What can be chosen: never empty.
  func possible(_ branches: [Branch], _ base: NodeID, _ values: [NodeValue]) -> [NodeID] {
    var possible: [NodeID] = []
    for branch in branches {
      let applies = values[branch.guardNode.index]
      if applies == .no { continue }
      possible.append(branch.value)
      if applies == .yes { return possible }
    }
    return possible + [base]
  }

  private func value(of fact: FactID, on day: NodeValue, _ facts: Facts) -> NodeValue {
    let declared = ruleSet.facts[fact.index]
    guard declared.isOverTime else { return facts.values[fact.index] ?? declared.range }
    return facts.steps[fact.index].value(
      from: day.low, through: day.high, as: declared.type)
      ?? declared.range
  }

  static func condition(_ relevance: NodeValue, _ truth: NodeValue) -> Outcomes {
    var outcomes: Outcomes = []
    if relevance.high == 1 {
      if truth.high == 1 { outcomes.insert(.met) }
      if truth.low == 0 { outcomes.insert(.notMet) }
    }
    if relevance.low == 0 { outcomes.insert(.notRelevant) }
    return outcomes
  }
}

extension ListKind {
  func value(_ outcomes: [Outcomes]) -> Outcomes {
    switch self {
    case .all: outcomes.reduce(.notRelevant, Outcomes.all)
    case .any: outcomes.reduce(.notRelevant, Outcomes.any)
    case .none: Outcomes.not(outcomes.reduce(.notRelevant, Outcomes.any))
    }
  }
}
