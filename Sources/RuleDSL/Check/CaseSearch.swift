import Rules

/// Looks for facts that make some nodes come out in a certain way: the cells of each fact are tried
/// in turn, and what can no longer succeed is left.
struct CaseSearch {
  enum Result {
    /// These facts do it.
    case found(Facts)
    /// No facts do it.
    case impossible
    /// Not settled: too many cases, or comparisons that cells do not decide.
    case unsettled
  }

  /// How many cases are tried before the search gives up.
  private static let limit = 4_000

  private let ruleSet: RuleSet
  private let evaluator: Evaluator
  private let facts: [FactID]
  /// nil: still open; true: it has come out so; false: it can't any more.
  private let verdict: ([NodeValue]) -> Bool?
  private var tried = 0
  private var isUnsettled = false
  /// The nodes of the cone that each fact can change.
  private let affected: [[NodeID]]
  /// The cells of each fact, one comparison at a time.
  private var cells: [CellFinder]
  private var known: Facts
  /// What the nodes of the cone come to with what is known.
  private var values: [NodeValue]

  static func run(
    _ ruleSet: RuleSet, over roots: [NodeID], until verdict: @escaping ([NodeValue]) -> Bool?
  ) -> Result {
    var search = CaseSearch(ruleSet, roots, verdict)
    if search.search(0) { return .found(search.known) }
    return search.isUnsettled ? .unsettled : .impossible
  }

  private init(
    _ ruleSet: RuleSet, _ roots: [NodeID], _ verdict: @escaping ([NodeValue]) -> Bool?
  ) {
    self.ruleSet = ruleSet
    self.verdict = verdict
    evaluator = Evaluator(ruleSet: ruleSet)
    let reach = ruleSet.program.reach(of: roots)
    let cone = reach.cone
    // By name: where the search gives up, the order that facts are declared in must not matter.
    facts = reach.facts.sorted { ruleSet.facts[$0.index].name < ruleSet.facts[$1.index].name }
    affected = facts.map { ruleSet.program.dependents(on: [$0], in: cone) }
    cells = facts.map { CellFinder(of: $0, in: reach, ruleSet) }
    known = Facts(count: ruleSet.facts.count, on: Day(number: 0))
    known.values[0] = nil
    values = [NodeValue](repeating: NodeValue(0), count: ruleSet.program.nodes.count)
    evaluator.refresh(cone, known, &values)
  }

  /// Whether some cells of the facts from a place on give the verdict; they are then known.
  private mutating func search(_ next: Int) -> Bool {
    tried += 1
    guard tried <= Self.limit else {
      isUnsettled = true
      return false
    }
    if let answer = verdict(values) { return answer }
    guard next < facts.count else {
      isUnsettled = true
      return false
    }
    let fact = facts[next]
    guard !ruleSet.facts[fact.index].isOverTime else { return search(next + 1) }
    let before = affected[next].map { values[$0.index] }
    for cell in cells[next].cells(evaluator, known, values) {
      known[fact] = cell
      evaluator.refresh(affected[next], known, &values)
      if search(next + 1) { return true }
    }
    known[fact] = nil
    for (node, value) in zip(affected[next], before) { values[node.index] = value }
    return false
  }
}

extension RuleSet {
  /// A case in words, for a diagnostic: `harGodkjentYrkesskade = ja og arbeidsevneNedsattMed = 30 %`.
  func described(_ facts: Facts, only support: [FactID]) -> String {
    let parts = support.compactMap { id -> String? in
      guard let value = facts[id], value != self.facts[id.index].range else { return nil }
      let fact = self.facts[id.index]
      return "\(fact.name) = \(fact.type.written(NodeValue(value.low)))"
    }
    return parts.isEmpty ? "begge gjelder" : parts.joined(separator: " og ")
  }
}
