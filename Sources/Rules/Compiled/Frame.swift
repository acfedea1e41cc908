/// The slots that one case is evaluated in: what is known, and then the value of every node.
///
/// Made once and used for case after case by one thread; nothing is allocated for a case unless
/// missing facts must be tried out. It gives bit for bit what ``RuleSet/evaluate(_:)`` defines.
///
///     var frame = Frame(CompiledProgram(ruleSet))
///     frame.load(facts)
///     frame.evaluate()
///     frame[decision.node]
@safe
public struct Frame: ~Copyable {
  public let program: CompiledProgram
  // Every index in the code was made by the compiler from the counts that these are allocated with,
  // and ``FactID`` and ``NodeID`` from outside are checked.
  let code: UnsafeMutablePointer<Int32>
  let slots: UnsafeMutablePointer<NodeValue>
  /// By fact, all it can be.
  private let unknown: UnsafeMutablePointer<NodeValue>
  /// By fact; empty for one that is the same on all days.
  var steps: [[Facts.Step]]
  /// The facts that have steps.
  private var stepped: [Int] = []
  /// Whether something but the day assessed may be another than when all was evaluated last.
  private var isStale = true
  /// The days that the dated instructions were last run for.
  private var dated: (NodeValue, NodeValue, NodeValue)?
  var trials: TrialMemory

  public init(_ program: CompiledProgram) {
    self.program = program
    unsafe code = .allocate(capacity: max(1, program.code.count))
    unsafe code.initialize(from: program.code, count: program.code.count)
    unsafe slots = .allocate(capacity: max(1, program.slotCount))
    unsafe slots.initialize(from: program.initial, count: program.slotCount)
    steps = Array(repeating: [], count: program.ruleSet.facts.count)
    unsafe unknown = .allocate(capacity: max(1, steps.count))
    unsafe unknown.initialize(from: program.initial, count: steps.count)
    trials = TrialMemory(program)
  }

  deinit {
    unsafe code.deallocate()
    unsafe slots.deallocate()
    unsafe unknown.deallocate()
  }

  /// How many facts there are.
  var factCount: Int { steps.count }

  /// Nothing is known of any fact.
  public mutating func clear() {
    forget()
    unsafe slots.update(from: unknown, count: factCount)
  }

  /// Facts over time are unknown, and nothing rests on what is known of the others.
  private mutating func forget() {
    isStale = true
    trials.knowsMissing = false
    for index in stepped { steps[index] = [] }
    stepped.removeAll(keepingCapacity: true)
  }

  /// What is known of a fact that is not over time: a value, or all it can be.
  public subscript(fact: FactID) -> NodeValue {
    get {
      precondition(fact.index >= 0 && fact.index < factCount)
      return unsafe slots[fact.index]
    }
    set {
      precondition(fact.index >= 0 && fact.index < factCount)
      if fact != .assessmentDay { isStale = true }
      trials.knowsMissing = false
      unsafe slots[fact.index] = newValue
    }
  }

  /// What is known of a fact over time: intervals in order, none overlapping.
  public mutating func set(_ known: [Facts.Step], of fact: FactID) {
    isStale = true
    if steps[fact.index].isEmpty { stepped.append(fact.index) }
    steps[fact.index] = known
  }

  /// All that is known in a case without facts over time.
  ///
  /// - Parameter row: By fact, as the rule set has them: a value, or all it can be (``Fact/range``).
  public mutating func load(row: [NodeValue]) {
    precondition(row.count == factCount)
    forget()
    for index in row.indices { unsafe slots[index] = row[index] }
  }

  /// All that is known in a case.
  public mutating func load(_ facts: Facts) {
    clear()
    for (index, value) in facts.values.enumerated() {
      if let value { self[FactID(index)] = value }
      if !facts.steps[index].isEmpty { set(facts.steps[index], of: FactID(index)) }
    }
  }

  /// Writes the value of every node.
  public mutating func evaluate() {
    let days = unsafe (slots[0], slots[1], slots[2])
    if dated.map({ $0 != days }) ?? true {
      run(from: 0, to: program.datedEnd)
      dated = days
    }
    if isStale {
      run(from: program.datedEnd, to: program.code.count)
      isStale = false
    } else {
      for start in program.daily { runNode(Int(start)) }
    }
  }

  /// A node's value, after ``evaluate()``.
  public subscript(node: NodeID) -> NodeValue {
    unsafe slots[Int(program.slots[node.index])]
  }

  /// The values of all nodes, after ``evaluate()``: the trace, to read reasons off.
  ///
  /// - Parameter facts: What was loaded.
  public func trace(of facts: Facts) -> Trace {
    Trace(facts: facts, values: program.slots.map { unsafe slots[Int($0)] })
  }
}

extension CompiledProgram {
  /// The value of every node for one case: the same as ``RuleSet/evaluate(_:)``.
  ///
  /// For case after case, keep a ``Frame``.
  public func evaluate(_ facts: Facts) -> Trace {
    var frame = Frame(self)
    frame.load(facts)
    frame.evaluate()
    return frame.trace(of: facts)
  }
}
