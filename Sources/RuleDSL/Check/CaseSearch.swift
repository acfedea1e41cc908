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

  private let compiled: CompiledProgram
  private let facts: [FactID]
  /// nil: still open; true: it has come out so; false: it can't any more.
  private let verdict: (borrowing Frame) -> Bool?
  private var tried = 0
  private var isUnsettled = false
  /// What each fact can change.
  private let affected: [Passage]
  /// The cells of each fact, one comparison at a time.
  private var cells: [CellFinder]

  /// - Parameter frame: One of the rule set's, in which nothing is known and nothing need be
  ///   evaluated; it is left so.
  static func run(
    _ frame: inout Frame, over roots: [NodeID],
    until verdict: @escaping (borrowing Frame) -> Bool?
  ) -> Result {
    let reach = frame.program.ruleSet.program.reach(of: roots)
    frame.run(frame.program.passage(reach.cone))
    var search = CaseSearch(frame.program, reach, verdict)
    let isFound = search.search(0, &frame)
    defer { frame.clear() }
    if isFound { return .found(search.known(in: frame)) }
    return search.isUnsettled ? .unsettled : .impossible
  }

  private init(
    _ compiled: CompiledProgram, _ reach: Reach,
    _ verdict: @escaping (borrowing Frame) -> Bool?
  ) {
    self.compiled = compiled
    self.verdict = verdict
    let (ruleSet, cone) = (compiled.ruleSet, reach.cone)
    // By name: where the search gives up, the order that facts are declared in must not matter.
    facts = reach.facts.sorted { ruleSet.facts[$0.index].name < ruleSet.facts[$1.index].name }
    affected = facts.map { fact in
      compiled.passage(ruleSet.program.dependents(on: [fact], in: cone))
    }
    cells = facts.map { CellFinder(of: $0, in: reach, compiled) }
  }

  /// Whether some cells of the facts from a place on give the verdict; they are then known.
  private mutating func search(_ next: Int, _ frame: inout Frame) -> Bool {
    tried += 1
    guard tried <= Self.limit else {
      isUnsettled = true
      return false
    }
    if let answer = verdict(frame) { return answer }
    guard next < facts.count else {
      isUnsettled = true
      return false
    }
    let (fact, passage) = (facts[next], affected[next])
    let declared = compiled.ruleSet.facts[fact.index]
    guard !declared.isOverTime else { return search(next + 1, &frame) }
    let before = frame.values(of: passage)
    for cell in cells[next].cells(&frame) {
      frame[fact] = cell
      frame.run(passage)
      if search(next + 1, &frame) { return true }
    }
    frame[fact] = declared.range
    frame.put(before, of: passage)
    return false
  }

  /// The facts as they were filled in.
  private func known(in frame: borrowing Frame) -> Facts {
    var known = Facts(count: compiled.ruleSet.facts.count, on: Day(number: 0))
    known.values[0] = nil
    for fact in facts { known[fact] = frame[fact] }
    return known
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
