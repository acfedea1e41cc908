import Rules

extension RuleSet {
  /// Finds where facts pull both ways, and so where evaluation tries out what is missing.
  ///
  /// - Returns: The names of the rules that can stay open though no answer would change them.
  mutating func findSplits() -> [String] {
    var finder = SplitFinder(self)
    finder.find()
    program.splits = finder.splits
    return finder.inexact
  }
}

/// Finds the facts that pull each condition and decision both ways.
private struct SplitFinder {
  private let ruleSet: RuleSet
  private let program: Program
  private var cones: ConeFinder
  private var polarity: Polarity
  private(set) var splits: [NodeID: Split] = [:]
  /// The names of the rules that can stay open though no answer would change them.
  private(set) var inexact: [String] = []

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    program = ruleSet.program
    cones = ConeFinder(program)
    polarity = Polarity(program)
  }

  mutating func find() {
    var isInexact: Set<NodeID> = []
    for condition in ruleSet.conditions + ruleSet.duties.map(\.condition) {
      let cone = cones.cone(of: condition.node)
      let mixed = polarity.mixedFacts(of: condition.node, cone: cone)
        .filter { $0 != .assessmentDay }
      guard split(condition.node, on: mixed, cone) else { continue }
      inexact.append(condition.name)
      isInexact.insert(condition.node)
    }
    let conditions = ruleSet.conditions.map(\.node)
    for decision in ruleSet.decisions {
      let reach = program.reach(of: [decision.node])
      let parts = Set(conditions.filter { reach.contains($0) })
      let alone = factsOfOnePart(of: decision.node, reach.cone, parts)
      let mixed = polarity.mixedFacts(of: decision.node, cone: reach.cone)
        .filter { $0 != .assessmentDay && !alone.contains($0) }
      let isOpen = split(decision.node, on: mixed, reach.cone)
      if isOpen || !parts.isDisjoint(with: isInexact) { inexact.append(decision.name) }
    }
  }

  /// The facts that a decision rests on through one condition only, which stands in it once: trying
  /// them out for the condition is enough.
  private mutating func factsOfOnePart(
    of root: NodeID, _ cone: [NodeID], _ parts: Set<NodeID>
  ) -> Set<FactID> {
    var uses = [Int](repeating: 0, count: root.index + 1)
    var counts: [FactID: Int] = [:]
    uses[root.index] = 1
    for id in cone.reversed() where uses[id.index] > 0 {
      if id != root, parts.contains(id) {
        for fact in cones.support(of: id) { counts[fact, default: 0] += uses[id.index] }
        continue
      }
      for fact in program[id].facts { counts[fact, default: 0] += 2 }
      for operand in program[id].operands {
        uses[operand.index] = min(2, uses[operand.index] + uses[id.index])
      }
    }
    return Set(counts.filter { $0.value == 1 }.keys)
  }

  private mutating func split(_ root: NodeID, on all: [FactID], _ cone: [NodeID]) -> Bool {
    // The parts of a list are too many to try.
    let mixed = all.filter { !ruleSet.facts[$0.index].isPart }
    let hasLists = mixed.count < all.count
    guard !mixed.isEmpty else { return hasLists }
    let (nodes, facts) = (Set(cone), Set(mixed))
    let cells = mixed.reduce(1) { min(1 << 20, $0 * cellCount(of: $1, in: nodes)) }
    let isInexact = hasLists || cells > Split.limit || cone.contains { mixes($0, facts) }
    // By name, since the order that facts are declared in must not matter where cells run out.
    let ordered = mixed.sorted { ruleSet.facts[$0.index].name < ruleSet.facts[$1.index].name }
    splits[root] = Split(facts: ordered, cone: cone, isInexact: isInexact)
    return isInexact
  }

  /// How many cells a fact can have at most.
  private func cellCount(of fact: FactID, in cone: Set<NodeID>) -> Int {
    switch ruleSet.facts[fact.index].type {
    case .truth: return 2
    case .choice(let names, _): return names.count
    case .outcome: return 1
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount, .day: break
    }
    return program.comparisons(of: fact, in: cone).reduce(1) { count, id in
      guard case .compare(let comparison, _, _) = program[id] else { return count }
      return count + comparison.turningOrders.count
    }
  }

  /// Whether a node sets a mixed fact against another that can be missing or against itself, or
  /// reads it in a way that cells do not cover.
  private mutating func mixes(_ id: NodeID, _ mixed: Set<FactID>) -> Bool {
    switch program[id] {
    case .apply(let operation, let list):
      // What is not monotone is open on a cell, whatever the answer.
      let free = list.indices.filter { operation.meaning.direction(of: $0) == .none }
      return free.contains { !mixed.isDisjoint(with: cones.support(of: list[$0])) }
    case .compare, .days, .always, .factOn, .rate, .length:
      let support = cones.support(of: id).filter { $0 != .assessmentDay && $0 != .decisionDay }
      guard support.contains(where: mixed.contains) else { return false }
      guard case .compare(_, let a, let b) = program[id] else { return true }
      return support.count > 1
        || !polarity.isMonotone(a, b, cone: cones.cone(of: id).filter { $0 != id })
    case .fact(let fact): return mixed.contains(fact) && ruleSet.facts[fact.index].isOverTime
    case .constant, .all, .any, .not, .isAmong, .ratio, .round, .shift,
      .condition, .list, .hasOutcome, .choose, .notEncoded:
      return false
    }
  }
}
