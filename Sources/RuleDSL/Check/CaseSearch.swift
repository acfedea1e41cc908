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
  private let cone: [NodeID]
  private let facts: [FactID]
  /// nil: still open; true: it has come out so; false: it can't any more.
  private let verdict: ([NodeValue]) -> Bool?
  private var tried = 0
  /// The nodes of the cone that each fact can change.
  private let affected: [FactID: [NodeID]]
  private var isUnsettled = false

  static func run(
    _ ruleSet: RuleSet, over roots: [NodeID], until verdict: @escaping ([NodeValue]) -> Bool?
  ) -> Result {
    var search = CaseSearch(ruleSet, roots, verdict)
    var start = Facts(count: ruleSet.facts.count, on: Day(number: 0))
    start.values[0] = nil
    var values = [NodeValue](repeating: NodeValue(0), count: ruleSet.program.nodes.count)
    Evaluator(ruleSet: ruleSet).run(search.cone, start, &values)
    if let found = search.search(start, 0, values) { return .found(found) }
    return search.isUnsettled ? .unsettled : .impossible
  }

  private init(
    _ ruleSet: RuleSet, _ roots: [NodeID], _ verdict: @escaping ([NodeValue]) -> Bool?
  ) {
    self.ruleSet = ruleSet
    self.verdict = verdict
    let cone = Set(roots.flatMap { ruleSet.program.cone(of: $0) }).sorted()
    // By name: where the search gives up, the order that facts are declared in must not matter.
    facts = Set(roots.flatMap { ruleSet.program.support(of: $0) })
      .sorted { ruleSet.facts[$0.index].name < ruleSet.facts[$1.index].name }
    affected = Dictionary(
      uniqueKeysWithValues: facts.map { ($0, ruleSet.program.dependents(on: [$0], in: cone)) })
    self.cone = cone
  }

  /// - Parameter values: What the nodes of the cone come to with what is known.
  private mutating func search(_ known: Facts, _ next: Int, _ values: [NodeValue]) -> Facts? {
    tried += 1
    guard tried <= Self.limit else {
      isUnsettled = true
      return nil
    }
    if let answer = verdict(values) { return answer ? known : nil }
    guard next < facts.count else {
      isUnsettled = true
      return nil
    }
    let fact = facts[next]
    guard !ruleSet.facts[fact.index].isOverTime else { return search(known, next + 1, values) }
    let evaluator = Evaluator(ruleSet: ruleSet)
    for cell in evaluator.cells(of: fact, in: cone, known) {
      var (filled, after) = (known, values)
      filled[fact] = cell
      evaluator.run(affected[fact] ?? [], filled, &after)
      if let found = search(filled, next + 1, after) { return found }
    }
    return nil
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
