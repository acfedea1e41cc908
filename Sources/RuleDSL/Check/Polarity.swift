import Rules

/// Which way each fact pulls a node: only up, only down, or both.
///
/// Where every fact pulls one way, plain evaluation with unknowns is exact. A fact that pulls both
/// ways is tried out over its cells (``Split``).
struct Polarity {
  private static let up: UInt8 = 1
  private static let down: UInt8 = 2
  private static let both: UInt8 = 3

  private let program: Program
  private var signs: [UInt8]
  private var facts: [FactID: UInt8] = [:]

  /// The facts that pull a node both ways, in order.
  static func mixedFacts(of root: NodeID, cone: [NodeID], in program: Program) -> [FactID] {
    var polarity = Polarity(program: program, signs: Array(repeating: 0, count: root.index + 1))
    polarity.signs[root.index] = up
    for id in cone.reversed() { polarity.pass(id) }
    return polarity.facts.filter { $0.value == both }.keys.sorted()
  }

  /// Whether each fact turns a comparison at most as often as it is written: up on one side only.
  static func isMonotone(_ a: NodeID, _ b: NodeID, in program: Program) -> Bool {
    let count = max(a.index, b.index) + 1
    var polarity = Polarity(program: program, signs: Array(repeating: 0, count: count))
    polarity.give(up, to: a)
    polarity.give(down, to: b)
    for id in Set(program.cone(of: a) + program.cone(of: b)).sorted().reversed() {
      polarity.pass(id)
    }
    return !polarity.facts.values.contains(both)
  }

  private init(program: Program, signs: [UInt8]) {
    self.program = program
    self.signs = signs
  }

  private mutating func pass(_ id: NodeID) {
    let sign = signs[id.index]
    let opposite = sign == Self.both ? sign : sign ^ Self.both
    switch program[id] {
    case .constant, .notEncoded: break
    case .fact(let fact): facts[fact, default: 0] |= sign
    case .factOn(let fact, let day):
      facts[fact, default: 0] |= sign
      give(Self.both, to: day)
    case .rate(_, let day), .length(_, let day): give(Self.both, to: day)
    case .all(let list), .any(let list): give(sign, to: list)
    case .list(let kind, let list): give(kind == .none ? opposite : sign, to: list)
    case .not(let a): give(opposite, to: a)
    case .round(let a, _), .shift(let a, _): give(sign, to: a)
    case .isAmong(let a, _), .hasOutcome(let a, _): give(Self.both, to: a)
    case .compare(let comparison, let a, let b): compare(comparison, a, b, sign, opposite)
    case .apply(let operation, let list):
      for (index, operand) in list.enumerated() {
        switch direction(operation, list, index) {
        case .up: give(sign, to: operand)
        case .down: give(opposite, to: operand)
        case .either, .none: give(Self.both, to: operand)
        }
      }
    case .ratio(let a, let b, _):
      // The divisor is positive, so what is divided decides which way it pulls.
      give(sign, to: a)
      give(constant(a).map { $0 < 0 ? sign : opposite } ?? Self.both, to: b)
    case .days(let fact, let answer, let from, let through):
      facts[fact, default: 0] |= answer ? sign : opposite
      give(Self.both, to: [from, through])
    case .always(let fact, let from, let through):
      facts[fact, default: 0] |= sign
      give(Self.both, to: [from, through])
    case .condition(let relevant, let a):
      give(sign, to: a)
      if let relevant { give(Self.both, to: relevant) }
    case .choose(let branches, let base):
      give(Self.both, to: branches.map(\.guardNode))
      give(sign, to: branches.map(\.value) + [base])
    }
  }

  private mutating func compare(
    _ comparison: Comparison, _ a: NodeID, _ b: NodeID, _ sign: UInt8, _ opposite: UInt8
  ) {
    switch comparison {
    case .equal, .notEqual: give(Self.both, to: [a, b])
    case .greater, .greaterOrEqual:
      give(sign, to: a)
      give(opposite, to: b)
    case .less, .lessOrEqual:
      give(opposite, to: a)
      give(sign, to: b)
    }
  }

  /// Which way an operand pulls; where that rests on the others, only if they are constants.
  private func direction(
    _ operation: Operator, _ operands: [NodeID], _ index: Int
  ) -> Operator.Meaning.Direction {
    let declared = operation.meaning.direction(of: index)
    guard declared == .either else { return declared }
    var (less, more) = ([Int128](), [Int128]())
    for (other, operand) in operands.enumerated() {
      guard let value = other == index ? 0 : constant(operand) else { return .either }
      less.append(Int128(value))
      more.append(Int128(value) + (other == index ? Int128(NodeValue.one) : 0))
    }
    return operation.meaning.value(more) < operation.meaning.value(less) ? .down : .up
  }

  private func constant(_ id: NodeID) -> Int64? {
    if case .constant(let value) = program[id] { value.low } else { nil }
  }

  private mutating func give(_ sign: UInt8, to node: NodeID) { signs[node.index] |= sign }

  private mutating func give(_ sign: UInt8, to nodes: [NodeID]) {
    for node in nodes { give(sign, to: node) }
  }
}

extension RuleSet {
  /// Finds where facts pull both ways, and so where evaluation tries out what is missing.
  ///
  /// - Returns: The names of the rules that can stay open though no answer would change them.
  mutating func findSplits() -> [String] {
    var inexact: [String] = []
    for condition in conditions + duties.map(\.condition) {
      let cone = program.cone(of: condition.node)
      let mixed = Polarity.mixedFacts(of: condition.node, cone: cone, in: program)
        .filter { $0 != .assessmentDay }
      if split(condition.node, on: mixed, cone) { inexact.append(condition.name) }
    }
    for decision in decisions {
      let cone = program.cone(of: decision.node)
      let parts = conditions.filter { cone.contains($0.node) }
      let alone = factsOfOnePart(of: decision.node, cone, Set(parts.map(\.node)))
      let mixed = Polarity.mixedFacts(of: decision.node, cone: cone, in: program)
        .filter { $0 != .assessmentDay && !alone.contains($0) }
      let isInexact = split(decision.node, on: mixed, cone)
      if isInexact || parts.contains(where: { inexact.contains($0.name) }) {
        inexact.append(decision.name)
      }
    }
    return inexact
  }

  /// The facts that a decision rests on through one condition only, which stands in it once: trying
  /// them out for the condition is enough.
  private func factsOfOnePart(
    of root: NodeID, _ cone: [NodeID], _ parts: Set<NodeID>
  ) -> Set<FactID> {
    var uses = [Int](repeating: 0, count: root.index + 1)
    var counts: [FactID: Int] = [:]
    uses[root.index] = 1
    for id in cone.reversed() where uses[id.index] > 0 {
      if id != root, parts.contains(id) {
        for fact in program.support(of: id) { counts[fact, default: 0] += uses[id.index] }
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
    let mixed = all.filter { !facts[$0.index].isPart }
    let hasLists = mixed.count < all.count
    guard !mixed.isEmpty else { return hasLists }
    let cells = mixed.reduce(1) { min(1 << 20, $0 * cellCount(of: $1, in: cone)) }
    let isInexact = hasLists || cells > Split.limit || cone.contains { mixes($0, Set(mixed)) }
    // By name, since the order that facts are declared in must not matter where cells run out.
    let ordered = mixed.sorted { facts[$0.index].name < facts[$1.index].name }
    program.splits[root] = Split(facts: ordered, cone: cone, isInexact: isInexact)
    return isInexact
  }

  /// How many cells a fact can have at most.
  private func cellCount(of fact: FactID, in cone: [NodeID]) -> Int {
    switch facts[fact.index].type {
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
  private func mixes(_ id: NodeID, _ mixed: Set<FactID>) -> Bool {
    switch program[id] {
    case .apply(let operation, let list):
      // What is not monotone is open on a cell, whatever the answer.
      let free = list.indices.filter { operation.meaning.direction(of: $0) == .none }
      return free.contains { !mixed.isDisjoint(with: program.support(of: list[$0])) }
    case .compare, .days, .always, .factOn, .rate, .length:
      let support = program.support(of: id).filter { $0 != .assessmentDay && $0 != .decisionDay }
      guard support.contains(where: mixed.contains) else { return false }
      guard case .compare(_, let a, let b) = program[id] else { return true }
      return support.count > 1 || !Polarity.isMonotone(a, b, in: program)
    case .fact(let fact): return mixed.contains(fact) && facts[fact.index].isOverTime
    case .constant, .all, .any, .not, .isAmong, .ratio, .round, .shift,
      .condition, .list, .hasOutcome, .choose, .notEncoded:
      return false
    }
  }
}
