import Rules

/// Collects nodes; what is the same is one node.
struct NodeBuilder {
  private struct Key: Hashable {
    var node: Node
    var type: ValueType

    /// Nodes that are equal seldom differ in type, and a choice has all its names in its own.
    func hash(into hasher: inout Hasher) { hasher.combine(node) }
  }

  private(set) var program = Program()
  /// How many decimals each node's number can have.
  private(set) var decimals: [Int] = []
  private var known: [Key: NodeID] = [:]

  mutating func add(_ node: Node, _ type: ValueType, decimals count: Int = 0) -> NodeID {
    let key = Key(node: node, type: type)
    if let id = known[key] { return id }
    let id = NodeID(program.nodes.count)
    program.nodes.append(node)
    program.types.append(type)
    decimals.append(count)
    known[key] = id
    return id
  }

  mutating func add(rate: Rate) { program.rates.append(rate) }

  /// Says what a node that was written out for each element of a list stands for.
  mutating func caption(_ node: NodeID, _ text: String) { program.captions[node] = text }

  mutating func truth(_ value: Bool) -> NodeID { add(.constant(value ? .yes : .no), .truth) }

  mutating func outcome(_ outcome: Outcomes) -> NodeID { add(.constant(outcome.value), .outcome) }

  mutating func day(_ day: Day) -> NodeID { add(.constant(NodeValue(day.number)), .day) }

  mutating func number(_ value: Int64, _ type: ValueType) -> NodeID {
    add(.constant(NodeValue(value)), type, decimals: Self.decimals(of: value))
  }

  mutating func all(_ nodes: [NodeID]) -> NodeID {
    nodes.count == 1 ? nodes[0] : add(.all(nodes), .truth)
  }

  mutating func any(_ nodes: [NodeID]) -> NodeID {
    nodes.count == 1 ? nodes[0] : add(.any(nodes), .truth)
  }

  mutating func not(_ node: NodeID) -> NodeID {
    if case .not(let inner) = program[node] { return inner }
    return add(.not(node), .truth)
  }

  mutating func compare(_ comparison: Comparison, _ a: NodeID, _ b: NodeID) -> NodeID {
    add(.compare(comparison, a, b), .truth)
  }

  /// The base alone when there is nothing to choose between.
  mutating func choose(_ branches: [Branch], base: NodeID) -> NodeID {
    branches.isEmpty ? base : add(.choose(branches, base: base), program.type(of: base))
  }

  /// The number of decimals of a value in millionths.
  static func decimals(of value: Int64) -> Int {
    var count = 6
    var rest = value
    while count > 0, rest % 10 == 0 {
      rest /= 10
      count -= 1
    }
    return count
  }
}
