/// Comparisons over a block.
extension ColumnFrame {
  /// `a ≥ b` or `a > b`.
  mutating func compare(_ index: Int, _ opcode: Opcode, _ slot: Int, _ a: Int, _ b: Int) {
    let result = unsafe bytes(slot)
    switch (layout.kinds[a], layout.kinds[b]) {
    case (.days, .days):
      let (aLow, aHigh) = unsafe (low[a].asDays, high[a].asDays)
      let (bLow, bHigh) = unsafe (low[b].asDays, high[b].asDays)
      if opcode == .atLeast {
        unsafe Loops.atLeast(result, aLow, aHigh, bLow, bHigh)
      } else {
        unsafe Loops.moreThan(result, aLow, aHigh, bLow, bHigh)
      }
    case (.wide, .wide):
      let (aLow, aHigh) = unsafe (low[a].asWide, high[a].asWide)
      let (bLow, bHigh) = unsafe (low[b].asWide, high[b].asWide)
      if opcode == .atLeast {
        unsafe Loops.atLeast(result, aLow, aHigh, bLow, bHigh)
      } else {
        unsafe Loops.moreThan(result, aLow, aHigh, bLow, bHigh)
      }
    case (.steps(let step, let first), _):
      guard let edge = uniform[b], edge.isPoint else { return runSingly(index) }
      // The first step that is at, or beyond, the edge.
      let distance = edge.low - first
      let reach = distance.dividedDown(by: step)
      let isExact = reach * step == distance
      unsafe Loops.atLeast(
        result, low[a].asBytes, high[a].asBytes,
        Int(clamping: opcode == .atLeast && isExact ? reach : reach + 1))
    case (_, .steps(let step, let first)):
      // `a ≥ b` is not `b > a`.
      guard let edge = uniform[a], edge.isPoint else { return runSingly(index) }
      let distance = edge.low - first
      let reach = distance.dividedDown(by: step)
      let isExact = reach * step == distance
      unsafe Loops.atLeast(
        result, low[b].asBytes, high[b].asBytes,
        Int(clamping: opcode == .atLeast || !isExact ? reach + 1 : reach))
      unsafe Loops.not(result)
    default: runSingly(index)
    }
  }
}

extension Int64 {
  /// The greatest whole number of times that a positive step goes in this.
  func dividedDown(by step: Int64) -> Int64 {
    let quotient = self / step
    return quotient * step > self ? quotient - 1 : quotient
  }
}
