extension RuleSet {
  /// What a condition or decision comes to, as people read it.
  ///
  /// A decision whose conditions are all not relevant is open: nothing is granted, and nothing
  /// refused, because there is no demand.
  public func outcome(of node: NodeID, in trace: Trace) -> Outcome {
    let outcome = trace[node].outcomes.shown
    let isDecision = decisions.contains { $0.node == node }
    return isDecision && outcome == .notRelevant ? .open : outcome
  }

  /// What an example asks for and does not get.
  public func disagreements(with example: Example) -> [Disagreement] {
    let trace = evaluate(example.facts)
    return example.expectations.compactMap { name, span, expected in
      let (wanted, found): (String, String)
      switch expected {
      case .outcome(let node, let outcome):
        (wanted, found) = (outcome.word, self.outcome(of: node, in: trace).word)
      case .value(let node, let value):
        let type = program.type(of: node)
        (wanted, found) = (type.written(value), type.written(trace[node]))
      }
      return wanted == found
        ? nil : Disagreement(name: name, span: span, wanted: wanted, found: found)
    }
  }
}

/// One line of an example that does not hold.
public struct Disagreement: Hashable, Sendable {
  /// The condition, decision or calculation.
  public var name: String
  public var span: SourceSpan
  public var wanted: String
  public var found: String
}
