/// A rule set's program as flat code: what ``RuleSet/evaluate(_:)`` defines, made to be fast.
///
/// Each fact, constant and node has a slot; a node that only repeats a fact shares its slot. The code
/// is 32-bit words in topological order, with no text and no references, so a ``Frame`` runs it
/// without allocating. It is made once for a rule set, never changes, and can be shared by threads.
public struct CompiledProgram: Sendable {
  /// The rules it was made from.
  public let ruleSet: RuleSet
  /// Instructions; see ``Opcode``. Those before ``datedEnd`` rest on the named days alone.
  var code: [Int32] = []
  var datedEnd = 0
  /// What slots hold before anything is known: facts their ranges, constants their values.
  var initial: [NodeValue] = []
  /// By slot, whether values are sets.
  var isSet: [Bool] = []
  /// By fact, whether it is over time.
  var isOverTime: [Bool] = []
  /// Where instructions that rest on the day assessed begin, but for those before ``datedEnd``.
  var daily: [Int32] = []
  /// By fact.
  var types: [ValueType] = []
  /// By fact, the smallest step between two values.
  var grain: [Int64] = []
  /// By node.
  var slots: [Int32] = []
  /// By node, where its instruction begins; −1 for facts and constants.
  var starts: [Int32] = []
  /// By node, whether its exact bounds are its value's: see ``Program/hasPlainBounds(_:)``.
  var isPlain: [Bool] = []
  var reads = Reads()
  var constants: [Int64] = []
  var rates: [Rate] = []
  var trials: [Trial] = []
  /// By fact: the comparisons that rest on it.
  var sensitives: [[CompiledComparison]] = []
  /// How many places comparisons can turn at, all together.
  var turningCount = 0

  /// How many slots there are; the first are the facts'.
  var slotCount: Int { initial.count }

  /// - Parameter ruleSet: Checked, and without errors.
  public init(_ ruleSet: RuleSet) {
    var compiler = ProgramCompiler(ruleSet)
    self = compiler.compiled()
  }

  /// Without code as yet.
  init(for ruleSet: RuleSet) {
    self.ruleSet = ruleSet
    rates = ruleSet.program.rates
  }
}

/// A comparison that rests on a fact, and what must be run again when the fact changes.
final class CompiledComparison: Sendable {
  let slot: Int
  /// See ``Comparison/turningOrders``.
  let turningOrders: [Int]
  let left: NodeID
  let right: NodeID
  /// The operands' slots; nil where their bounds are fractions.
  let operands: (left: Int, right: Int)?
  /// The instructions between the fact and the comparison, in order.
  let steps: [Step]
  /// Whether it turns once at most in each order, by what is between.
  let turnsOnce: Bool
  /// By order, where ``TrialMemory/turnings`` keeps the place it turned at last.
  let memory: Int

  init(
    slot: Int, comparison: Comparison, left: NodeID, right: NodeID,
    operands: (left: Int, right: Int)?, steps: [Step], turnsOnce: Bool,
    memory: Int
  ) {
    self.slot = slot
    turningOrders = comparison.turningOrders
    self.left = left
    self.right = right
    self.operands = operands
    self.steps = steps
    self.turnsOnce = turnsOnce
    self.memory = memory
  }

  /// An instruction, and the slot that it writes.
  struct Step: Sendable {
    var start: Int32
    var slot: Int32
  }
}

/// A ``Split`` compiled: what to try where a node is open.
final class Trial: Sendable {
  let slot: Int
  /// The root's own instruction.
  let start: Int
  let isSet: Bool
  /// The facts that pull both ways and can be tried, in order.
  let facts: [Int]
  /// The instructions of the cone but the root's, in order.
  let steps: [Step]
  /// All facts of the cone.
  let support: [Int]
  /// The facts that it or a trial in its cone can try, as bits by fact.
  let movable: FactSet
  /// The same, in order.
  let movables: [Int]
  /// For each of those the least and the greatest it can be; of a choice the first and the last.
  let ends: [[Int64]]
  /// Whether a fact over time is among them.
  let hasSteps: Bool

  init(
    slot: Int, start: Int, isSet: Bool, facts: [Int], steps: [Step], support: [Int],
    hasSteps: Bool, movables: [Int], movable: FactSet, ends: [[Int64]]
  ) {
    self.slot = slot
    self.start = start
    self.isSet = isSet
    self.facts = facts
    self.steps = steps
    self.support = support
    self.hasSteps = hasSteps
    self.movable = movable
    self.movables = movables
    self.ends = ends
  }

  /// An instruction of the cone.
  struct Step: Sendable {
    var start: Int32
    var slot: Int32
    /// A bit for each of ``Trial/facts`` that it rests on; the last bit stands for the 64th and on.
    var facts: UInt64
    /// Whether it is tried out itself.
    var isTrial: Bool
    /// Whether its values are sets.
    var isSet: Bool
  }
}
