import Rules

/// A random rule set as a tree of its own, which can be written as text and has a meaning of its
/// own, told from the decisions on the language and not from the engine.
struct Model {
  struct Fact {
    enum Kind: Equatable { case truth, integer, percent, money, day, choice }

    var name: String
    var kind: Kind
    /// What it can be: millionths, days, or the number of a choice.
    var domain: [Int64]
    var isOverTime = false
    /// Its declaration after the name and type.
    var lines: [String] = []
    var type: String
  }

  enum Heading { case added, text, unknown, repealed }

  /// A dated wording; rules stand in it by name.
  struct Wording {
    var heading: Heading
    var from: Int64
    var byClaimDay = false
  }

  struct Section {
    var number: String
    var wordings: [Wording]
  }

  struct Condition {
    struct Version {
      var wording: Int
      var relevant: ModelDemand?
      var met: ModelDemand
      /// `ikke kodet` on it.
      var opening: ModelFormula?
    }

    var name: String
    var section: Section
    var versions: [Version]
  }

  enum Effect {
    case met, notMet, notRelevant
    case metWhen(ModelDemand)
  }

  struct Exception {
    struct Version {
      var wording: Int
      var when: ModelDemand
      var effect: Effect
    }

    var name: String
    var from: [String]
    var before: [String]
    var section: Section
    var versions: [Version]
  }

  struct Calculation {
    var name: String
    var type: String
    var rows: [(when: ModelFormula, value: ModelNumber)]
    var otherwise: ModelNumber
  }

  struct Ground {
    var name: String
    var relevant: ModelFormula?
    var met: ModelDemand
  }

  var facts: [Fact] = []
  var calculations: [Calculation] = []
  var conditions: [Condition] = []
  var exceptions: [Exception] = []
  var decision: ModelDemand = .list(.all, [])
  var grounds: [Ground] = []

  var rules: [String] { conditions.map(\.name) + ["d"] }
}

/// A number or a day that is computed: what is written, and its exact value as a fraction.
struct ModelNumber {
  var text: String
  var value: (Reader) -> (Int128, over: Int128)
}

/// What is known in a case; nil where it isn't. Choices are kept by number.
struct ModelCase {
  static let firstDay: Int64 = 18_317  // 2020-02-25
  static let dayCount = 7

  var values: [String: Int64] = [:]
  /// By fact over time: an answer for each of seven days.
  var daily: [String: [Int64?]] = [:]

  /// As the engine reads it.
  func facts(for ruleSet: RuleSet) -> Facts {
    var facts = Facts(count: ruleSet.facts.count, on: Day(number: 0))
    for (name, value) in values {
      guard let id = ruleSet.fact(named: name) else { continue }
      facts[id] = Self.node(value, ruleSet.facts[id.index].type)
    }
    for (name, days) in daily {
      guard let id = ruleSet.fact(named: name) else { continue }
      for (index, value) in days.enumerated() {
        guard let value else { continue }
        let day = Day(number: Self.firstDay + Int64(index))
        let known = Self.node(value, ruleSet.facts[id.index].type)
        let last = facts.steps[id.index].count - 1
        if last >= 0, facts.steps[id.index][last].value == known,
          facts.steps[id.index][last].last == day.number - 1
        {
          facts.steps[id.index][last].last = day.number
        } else {
          facts.steps[id.index].append(.init(from: day, through: day, known))
        }
      }
    }
    return facts
  }

  static func node(_ value: Int64, _ type: ValueType) -> NodeValue {
    if case .choice = type { return NodeValue(1 << value) }
    return NodeValue(value)
  }
}
