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
  public func cone(of root: NodeID) -> [NodeID] { reach(of: [root]).cone }

  /// The facts that a node rests on, in order.
  public func support(of root: NodeID) -> [FactID] { reach(of: [root]).facts }

  /// All that some nodes rest on, found in one pass.
  package func reach(of roots: [NodeID]) -> Reach {
    var reach = Reach(count: (roots.max()?.index ?? -1) + 1)
    for root in roots { reach.insert(root) }
    for index in stride(from: reach.count - 1, through: 0, by: -1)
    where reach.contains(NodeID(index)) {
      nodes[index].eachOperand { reach.insert($0) }
      if let fact = nodes[index].fact { reach.insert(fact) }
    }
    return reach
  }
}

/// The nodes and facts that some nodes rest on.
package struct Reach: Sendable {
  private var isIn: [Bool]
  private var hasFact: [Bool] = []

  fileprivate init(count: Int) {
    isIn = Array(repeating: false, count: count)
  }

  fileprivate var count: Int { isIn.count }

  fileprivate mutating func insert(_ node: NodeID) { isIn[node.index] = true }

  fileprivate mutating func insert(_ fact: FactID) {
    while hasFact.count <= fact.index { hasFact.append(false) }
    hasFact[fact.index] = true
  }

  /// Whether a node is among them.
  package func contains(_ node: NodeID) -> Bool { node.index < isIn.count && isIn[node.index] }

  /// Whether one of them reads a fact.
  package func contains(_ fact: FactID) -> Bool {
    fact.index < hasFact.count && hasFact[fact.index]
  }

  /// The nodes, in order.
  package var cone: [NodeID] {
    var nodes: [NodeID] = []
    for index in isIn.indices where isIn[index] { nodes.append(NodeID(index)) }
    return nodes
  }

  /// The facts, in order.
  package var facts: [FactID] {
    var facts: [FactID] = []
    for index in hasFact.indices where hasFact[index] { facts.append(FactID(index)) }
    return facts
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
    // Who saw a node last, so that what has been seen need not be wiped out for each comparison.
    var seen = [Int](repeating: -1, count: nodes.count)
    for (index, node) in nodes.enumerated() {
      guard case .compare = node else { continue }
      var parts: [NodeID] = []
      var facts: Set<FactID> = []
      var rest = [NodeID(index)]
      while let id = rest.popLast() {
        if let fact = nodes[id.index].fact { facts.insert(fact) }
        nodes[id.index].eachOperand { operand in
          guard seen[operand.index] != index else { return }
          seen[operand.index] = index
          parts.append(operand)
          rest.append(operand)
        }
      }
      let sensitive = Sensitive(node: NodeID(index), parts: parts.sorted())
      for fact in facts { comparisons[fact, default: []].append(sensitive) }
    }
  }
}

extension Program {
  /// The comparisons among some nodes that rest on a fact, in order.
  package func comparisons(of fact: FactID, in cone: Set<NodeID>) -> [NodeID] {
    (comparisons[fact] ?? []).map(\.node).filter(cone.contains)
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

  /// Visits what ``operands`` holds, without making a list of it.
  package func eachOperand(_ visit: (NodeID) -> Void) {
    switch self {
    case .constant, .fact, .notEncoded: break
    case .factOn(_, let a), .rate(_, let a), .not(let a), .isAmong(let a, _), .round(let a, _),
      .shift(let a, _), .length(_, let a), .hasOutcome(let a, _):
      visit(a)
    case .compare(_, let a, let b), .ratio(let a, let b, _),
      .days(_, _, let a, let b), .always(_, let a, let b):
      visit(a)
      visit(b)
    case .all(let list), .any(let list), .list(_, let list), .apply(_, let list):
      for operand in list { visit(operand) }
    case .condition(let relevant, let a):
      if let relevant { visit(relevant) }
      visit(a)
    case .choose(let branches, let base):
      for branch in branches {
        visit(branch.guardNode)
        visit(branch.value)
      }
      visit(base)
    }
  }

  /// The facts that this node reads itself: one at most.
  public var facts: [FactID] { fact.map { [$0] } ?? [] }

  /// The fact that this node reads itself.
  package var fact: FactID? {
    switch self {
    case .fact(let fact), .factOn(let fact, _), .days(let fact, _, _, _), .always(let fact, _, _):
      fact
    case .constant, .rate, .all, .any, .not, .compare, .isAmong, .apply, .ratio, .round,
      .shift, .length, .condition, .list, .hasOutcome, .choose, .notEncoded:
      nil
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
