/// Whether columns are worth while.
extension ColumnLayout {
  /// What an instruction without a loop of its own, or a trial that can't be looked up, costs in
  /// instructions that have one.
  private static let singleCost = 32
  /// Beyond this the columns of a block don't stay near the processor.
  private static let mostBytes = 1 << 20

  /// Whether many cases are decided faster in columns than one by one.
  ///
  /// So it is where nearly all instructions have loops over the block: rules with sums, rates and
  /// periods are mostly run case by case, and then a ``Frame`` does as well.
  public var isGain: Bool {
    let bytes = kinds.reduce(0) { $0 + $1.width * ($1.hasBounds ? 2 : 1) } * Self.blockSize
    guard bytes <= Self.mostBytes else { return false }
    let singles = starts.dropFirst(datedCount).count { !hasLoop(Int($0)) }
    let lone = program.trials.indices.count {
      inner[$0] == nil && TrialCache.parts(program.trials[$0], self) == nil
    }
    return (singles + lone) * Self.singleCost <= starts.count - datedCount
  }

  /// Whether an instruction is a loop over the block; see ``ColumnFrame/run(_:)``.
  private func hasLoop(_ start: Int) -> Bool {
    let code = program.code
    let (slot, first) = (Int(code[start + 1]), Int(code[start + 2]))
    switch Opcode(word: code[start]) {
    case .all, .any, .both, .either, .not, .condition, .conditionWhen, .listAll, .listAny,
      .listNone, .hasOutcome, .shiftMonths, .refine:
      return true
    case .isAmong: return kinds[first] == .bits
    case .chooseSet, .chooseRange: return kinds[slot] == .truth || kinds[slot] == .bits
    case .atLeast, .moreThan:
      switch (kinds[first], kinds[Int(code[start + 3])]) {
      case (.days, .days), (.wide, .wide): return true
      // What is compared with in steps is nearly always a constant.
      case (.steps, .wide), (.wide, .steps): return true
      default: return false
      }
    default: return false
    }
  }
}
