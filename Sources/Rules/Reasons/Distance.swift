/// How far a failing comparison is from holding: `krav 50 %, funnet 40 %, mangler 10 prosentpoeng`.
///
/// It tells what would turn this comparison, not what would change the case.
public struct Distance: Hashable, Sendable {
  public var node: NodeID
  public var comparison: Comparison
  public var found: NodeValue
  public var required: NodeValue
  /// How much is lacking, always positive and in whole steps of the fact; in days for dates, else
  /// in millionths.
  public var lacking: Int64
  /// The type of what was found and required.
  public var type: ValueType
}

extension RuleSet {
  /// The distances of all comparisons in a certificate that fail, where both sides are known.
  public func distances(in certificate: Certificate, of trace: Trace) -> [Distance] {
    certificate.nodes.compactMap { id in
      guard case .compare(let comparison, let a, let b) = program[id], trace[id] == .no,
        trace[a].isPoint, trace[b].isPoint, let step = distanceStep(of: id)
      else { return nil }
      let isTooLow = comparison == .greater || comparison == .greaterOrEqual
      let gap = isTooLow ? trace[b].low - trace[a].low : trace[a].low - trace[b].low
      let steps = comparison.isStrict ? gap / step + 1 : (gap + step - 1) / step
      return Distance(
        node: id, comparison: comparison, found: trace[a], required: trace[b],
        lacking: steps * step, type: program.type(of: a))
    }
  }

  /// The steps that the distance of a comparison is measured in; nil where there is no distance.
  package func distanceStep(of id: NodeID) -> Int64? {
    guard case .compare(let comparison, let a, let b) = program[id], !choosesLaw(id),
      comparison != .equal, comparison != .notEqual
    else { return nil }
    return step(of: a) ?? step(of: b) ?? 1
  }

  /// Whether a comparison only holds the case's own days against a date: it picks the law, and nobody
  /// lacks anything.
  private func choosesLaw(_ id: NodeID) -> Bool {
    program.support(of: id).allSatisfy { $0 <= .decisionDay }
  }

  /// The least that a side of a comparison can move by: the fact's own step, or one day or one whole
  /// number. Nil where any amount is possible, and where nothing moves.
  private func step(of id: NodeID) -> Int64? {
    switch (program[id], program.type(of: id)) {
    case (.fact(let fact), _), (.factOn(let fact, _), _): facts[fact.index].step
    case (.constant, _): nil
    case (_, .integer): NodeValue.one
    default: nil
    }
  }
}
