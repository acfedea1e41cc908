/// The facts of a case that are known, and no others: a rule set has many examples, and each knows
/// few of all its facts.
struct KnownFacts: Hashable, Sendable {
  private struct Known: Hashable, Sendable {
    var fact: Int
    var value: NodeValue?
    var steps: [Facts.Step]
  }

  private let count: Int
  private let known: [Known]

  init(_ facts: Facts) {
    count = facts.values.count
    var known: [Known] = []
    for (fact, value) in facts.values.enumerated() where value != nil {
      known.append(Known(fact: fact, value: value, steps: []))
    }
    for (fact, steps) in facts.steps.enumerated() where !steps.isEmpty {
      known.append(Known(fact: fact, value: facts.values[fact], steps: steps))
    }
    self.known = known
  }

  /// The same facts, each in its slot.
  var facts: Facts {
    var facts = Facts(count: count, on: Day(number: 0))
    facts[.assessmentDay] = nil
    for known in known {
      facts.values[known.fact] = known.value
      facts.steps[known.fact] = known.steps
    }
    return facts
  }
}
