/// How far a failing comparison is from holding: `krav 50 %, funnet 40 %, mangler 10 prosentpoeng`.
///
/// It tells what would turn this comparison, not what would change the case.
public struct Distance: Hashable, Sendable {
  public var node: NodeID
  public var comparison: Comparison
  public var found: NodeValue
  public var required: NodeValue
  /// How much is lacking, always positive; in days for dates, else in millionths.
  public var lacking: Int64
  /// The type of what was found and required.
  public var type: ValueType
}

extension Trace {
  /// The distances of all comparisons in a certificate that fail, where both sides are known.
  public func distances(in certificate: Certificate, of program: Program) -> [Distance] {
    certificate.nodes.compactMap { id in
      guard case .compare(let comparison, let a, let b) = program[id], self[id] == .no,
        self[a].isPoint, self[b].isPoint, !comparison.holds(for: 0) || comparison != .equal
      else { return nil }
      let type = program.type(of: a)
      let step: Int64 = comparison.isStrict ? 1 : 0
      let gap: Int64
      switch comparison {
      case .greater, .greaterOrEqual: gap = self[b].low - self[a].low + step
      case .less, .lessOrEqual: gap = self[a].low - self[b].low + step
      case .equal, .notEqual: return nil
      }
      return Distance(
        node: id, comparison: comparison, found: self[a], required: self[b], lacking: gap,
        type: type)
    }
  }
}
