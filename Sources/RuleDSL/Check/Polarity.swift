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
  /// By node; nothing between one question and the next.
  private var signs: [UInt8]
  private var facts: [FactID: UInt8] = [:]

  init(_ program: Program) {
    self.program = program
    signs = Array(repeating: 0, count: program.nodes.count)
  }

  /// The facts that pull a node both ways, in order.
  mutating func mixedFacts(of root: NodeID, cone: [NodeID]) -> [FactID] {
    give(Self.up, to: root)
    passAll(cone)
    return facts.filter { $0.value == Self.both }.keys.sorted()
  }

  /// Whether each fact turns a comparison of two nodes at most as often as it is written: up on one
  /// side only.
  ///
  /// - Parameter cone: What both rest on, and they.
  mutating func isMonotone(_ a: NodeID, _ b: NodeID, cone: [NodeID]) -> Bool {
    give(Self.up, to: a)
    give(Self.down, to: b)
    passAll(cone)
    return !facts.values.contains(Self.both)
  }

  private mutating func passAll(_ cone: [NodeID]) {
    facts.removeAll(keepingCapacity: true)
    for id in cone.reversed() {
      pass(id)
      signs[id.index] = 0
    }
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
