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
  /// By node.
  var slots: [Int32] = []
  /// By node, where its instruction begins; −1 for facts and constants.
  var starts: [Int32] = []
  /// By node, whether its exact bounds are its value's: see ``Program/hasPlainBounds(_:)``.
  var isPlain: [Bool] = []
  var constants: [Int64] = []
  var rates: [Rate] = []
  var trials: [Trial] = []
  /// By fact: the comparisons that rest on it.
  var sensitives: [[CompiledComparison]] = []

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
struct CompiledComparison: Sendable {
  var slot: Int32
  var comparison: Comparison
  var left: NodeID
  var right: NodeID
  /// The operands' slots; nil where their bounds are fractions.
  var operands: (left: Int, right: Int)?
  /// Where instructions between the fact and the comparison begin, in order.
  var starts: [Int32]
  /// The slots that those write.
  var written: [Int32]
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
  /// Whether a fact over time is among them.
  let hasSteps: Bool

  init(
    slot: Int, start: Int, isSet: Bool, facts: [Int], steps: [Step], support: [Int],
    hasSteps: Bool
  ) {
    self.slot = slot
    self.start = start
    self.isSet = isSet
    self.facts = facts
    self.steps = steps
    self.support = support
    self.hasSteps = hasSteps
  }

  /// An instruction of the cone.
  struct Step: Sendable {
    var start: Int32
    var slot: Int32
    /// A bit for each of ``Trial/facts`` that it rests on; the last bit stands for the 64th and on.
    var facts: UInt64
    /// Whether it is tried out itself.
    var isTrial: Bool
  }
}
