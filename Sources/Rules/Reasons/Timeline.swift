/// A case over a period: each day is evaluated, and days that come out alike are put together.
public struct Timeline: Hashable, Sendable {
  /// Days that come out alike.
  public struct Span: Hashable, Sendable {
    public var first: Day
    public var last: Day
    /// The first day's trace.
    public var trace: Trace
    /// The conditions that came out another way than the day before; empty for the first span.
    public var changed: [NodeID]
    /// The leaves that differ from the day before: the cause.
    public var causes: [NodeID]
  }

  public var spans: [Span]
}

extension RuleSet {
  /// - Parameters:
  ///   - root: The decision's node.
  ///   - facts: The day assessed in them does not count.
  ///   - through: At or after `first`.
  public func timeline(
    of root: NodeID, _ facts: Facts, from first: Day, through last: Day
  ) -> Timeline {
    let cone = program.cone(of: root)
    let watched = [root] + conditions.map(\.node).filter { cone.contains($0) }
    var frame = Frame(CompiledProgram(self))
    frame.load(facts)
    func trace(on day: Day) -> Trace {
      frame[.assessmentDay] = NodeValue(day.number)
      frame.evaluate()
      return frame.trace(of: facts.on(day))
    }
    var spans = [
      Timeline.Span(first: first, last: first, trace: trace(on: first), changed: [], causes: [])
    ]
    var known = watched.map { frame[$0] }
    var day = first.adding(days: 1)
    while day <= last {
      frame[.assessmentDay] = NodeValue(day.number)
      frame.evaluate()
      let changed = watched.indices.filter { frame[watched[$0]] != known[$0] }
      if changed.isEmpty {
        spans[spans.count - 1].last = day
      } else {
        let nodes = changed.map { watched[$0] }
        let (before, after) = (trace(on: day.adding(days: -1)), trace(on: day))
        known = watched.map { after[$0] }
        spans.append(
          Timeline.Span(
            first: day, last: day, trace: after, changed: nodes,
            causes: causes(of: nodes, before, after)))
      }
      day = day.adding(days: 1)
    }
    return Timeline(spans: spans)
  }

  /// Comparisons, windows and facts in the certificates of what changed that have another value.
  private func causes(of changed: [NodeID], _ before: Trace, _ after: Trace) -> [NodeID] {
    var causes: Set<NodeID> = []
    for node in changed {
      let nodes =
        before.certificate(of: node, in: program).nodes
        + after.certificate(of: node, in: program).nodes
      let moved = nodes.filter { before[$0] != after[$0] }
      let leaves = moved.filter(isLeaf)
      causes.formUnion(leaves.isEmpty ? first(of: moved, before, after) : leaves)
    }
    return causes.sorted()
  }

  /// What has another value though all that it reads but the day stands still: a rate, say, while
  /// the comparison with it is open on both days.
  private func first(of moved: [NodeID], _ before: Trace, _ after: Trace) -> [NodeID] {
    moved.filter { id in
      program[id] != .fact(.assessmentDay)
        && program[id].operands.allSatisfy {
          before[$0] == after[$0] || program[$0] == .fact(.assessmentDay)
        }
    }
  }

  private func isLeaf(_ id: NodeID) -> Bool {
    switch program[id] {
    case .compare, .always, .isAmong: true
    case .apply: program.type(of: id) == .truth
    case .fact(let fact), .factOn(let fact, _): facts[fact.index].type == .truth
    case .constant, .rate, .all, .any, .not, .ratio, .round, .shift, .days,
      .length, .condition, .list, .hasOutcome, .choose, .notEncoded:
      false
    }
  }
}
