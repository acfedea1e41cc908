/// A rule set lowered to one acyclic list: each node's operands stand before it.
///
/// Evaluating the list writes one value for each node, and those values are the trace.
public struct Program: Hashable, Sendable {
  public var nodes: [Node] = []
  /// The type of each node's value.
  public var types: [ValueType] = []
  /// Dated amounts, by number.
  public var rates: [Rate] = []
  /// Conditions and decisions that some facts pull both ways, by node: there the value is refined
  /// by trying what each missing fact can be (``Split``).
  public var splits: [NodeID: Split] = [:]

  /// The comparisons that rest on each fact: where its cells begin. See ``findComparisons()``.
  var comparisons: [FactID: [Sensitive]] = [:]
  /// Nodes that stand for something about a whole list, as the rule text says it.
  public var captions: [NodeID: String] = [:]

  public init() {}

  public subscript(_ id: NodeID) -> Node { nodes[id.index] }

  public func type(of id: NodeID) -> ValueType { types[id.index] }

  /// The node and all it rests on, in order.
  public func cone(of root: NodeID) -> [NodeID] {
    var seen = [Bool](repeating: false, count: root.index + 1)
    seen[root.index] = true
    for index in stride(from: root.index, through: 0, by: -1) where seen[index] {
      for operand in nodes[index].operands { seen[operand.index] = true }
    }
    return seen.indices.filter { seen[$0] }.map(NodeID.init)
  }

  /// The facts that a node rests on, in order.
  public func support(of root: NodeID) -> [FactID] {
    Set(cone(of: root).flatMap { nodes[$0.index].facts }).sorted()
  }
}

/// A comparison that rests on a fact, with all that it rests on, in order.
struct Sensitive: Hashable, Sendable {
  var node: NodeID
  var parts: [NodeID]
}

extension Program {
  /// Notes which comparisons rest on each fact. Must follow the last node.
  package mutating func findComparisons() {
    comparisons = [:]
    for (index, node) in nodes.enumerated() {
      guard case .compare = node else { continue }
      let parts = parts(of: NodeID(index))
      let facts = Set(parts.flatMap { nodes[$0.index].facts })
      for fact in facts {
        comparisons[fact, default: []].append(Sensitive(node: NodeID(index), parts: parts))
      }
    }
  }

  /// All that a node rests on, in order.
  private func parts(of root: NodeID) -> [NodeID] {
    var seen: Set<NodeID> = []
    var rest = nodes[root.index].operands
    while let id = rest.popLast() {
      if seen.insert(id).inserted { rest += nodes[id.index].operands }
    }
    return seen.sorted()
  }
}

/// The facts of a node's cone that pull it both ways.
public struct Split: Hashable, Sendable {
  public var facts: [FactID]
  /// The node's cone, in order.
  public var cone: [NodeID]
  /// Whether trying out the missing facts can leave the node open though no answer would change it:
  /// too many cells, or comparisons between two missing facts.
  public var isInexact: Bool

  public init(facts: [FactID], cone: [NodeID], isInexact: Bool) {
    self.facts = facts
    self.cone = cone
    self.isInexact = isInexact
  }

  /// How many cells of missing facts are tried before the plain value is kept.
  public static let limit = 64
}

extension Node {
  /// The nodes that this one reads.
  public var operands: [NodeID] {
    switch self {
    case .constant, .fact, .notEncoded: []
    case .factOn(_, let a), .rate(_, let a), .not(let a), .isAmong(let a, _), .round(let a, _),
      .shift(let a, _), .length(_, let a), .hasOutcome(let a, _):
      [a]
    case .compare(_, let a, let b), .ratio(let a, let b, _),
      .days(_, _, let a, let b), .always(_, let a, let b):
      [a, b]
    case .all(let list), .any(let list), .list(_, let list), .apply(_, let list): list
    case .condition(let relevant, let a): (relevant.map { [$0] } ?? []) + [a]
    case .choose(let branches, let base): branches.flatMap { [$0.guardNode, $0.value] } + [base]
    }
  }

  /// The facts that this node reads itself.
  public var facts: [FactID] {
    switch self {
    case .fact(let fact), .factOn(let fact, _), .days(let fact, _, _, _), .always(let fact, _, _):
      [fact]
    case .constant, .rate, .all, .any, .not, .compare, .isAmong, .apply, .ratio, .round,
      .shift, .length, .condition, .list, .hasOutcome, .choose, .notEncoded:
      []
    }
  }
}

/// A dated series of amounts with a source for each, such as grunnbeløpet.
public struct Rate: Hashable, Sendable {
  /// The amount from one day on.
  public struct Entry: Hashable, Sendable {
    /// The first day it is in force.
    public var from: Day
    /// In millionths.
    public var value: Int64
    public var source: String

    public init(from: Day, value: Int64, source: String) {
      self.from = from
      self.value = value
      self.source = source
    }
  }

  public var name: String
  public var type: ValueType
  /// In the order of their days.
  public var entries: [Entry]

  public init(name: String, type: ValueType, entries: [Entry]) {
    self.name = name
    self.type = type
    self.entries = entries
  }

  /// All values in force on some day of an interval. A day before the first entry gives all values
  /// that any day has: the series does not say.
  func value(on days: NodeValue) -> NodeValue {
    var result: NodeValue?
    let known = entries.first.map { $0.from.number <= days.low } ?? false
    for (index, entry) in entries.enumerated() {
      let until = index + 1 < entries.count ? entries[index + 1].from.number : Int64.max
      guard !known || (entry.from.number <= days.high && until > days.low) else { continue }
      let value = NodeValue(entry.value)
      result = result?.union(value, as: type) ?? value
    }
    return result ?? NodeValue(0)
  }
}
