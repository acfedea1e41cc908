import Rules
import Testing

@Suite struct OutcomeTests {
  /// All sets of outcomes but the empty one.
  static let sets = (1...7).map { Outcomes(rawValue: $0) }
  private static let outcomes: [Outcomes] = [.met, .notMet, .notRelevant]

  /// What an operation on single outcomes gives over all that two sets hold.
  private func lifted(
    _ a: Outcomes, _ b: Outcomes, _ combine: ([Outcome]) -> Outcome
  ) -> Outcomes {
    var result: Outcomes = []
    for one in Self.outcomes where a.contains(one) {
      for other in Self.outcomes where b.contains(other) {
        result.insert(Outcomes(combine([one.shown, other.shown])))
      }
    }
    return result
  }

  @Test(arguments: sets, sets)
  func `lists of two are what each pair of outcomes comes to`(_ a: Outcomes, _ b: Outcomes) {
    #expect(Outcomes.all(a, b) == lifted(a, b) { ModelDemand.combine(.all, $0) })
    #expect(Outcomes.any(a, b) == lifted(a, b) { ModelDemand.combine(.any, $0) })
    let none = Outcomes.not(Outcomes.any(a, b))
    #expect(none == lifted(a, b) { ModelDemand.combine(.none, $0) })
  }

  @Test func `order and grouping do not matter`() {
    for operation in [Outcomes.all, Outcomes.any] {
      for a in Self.sets {
        for b in Self.sets {
          #expect(operation(a, b) == operation(b, a))
          for c in Self.sets {
            #expect(operation(operation(a, b), c) == operation(a, operation(b, c)))
          }
        }
      }
    }
  }

  @Test func `what is not relevant is neutral, and not undoes itself`() {
    for set in Self.sets {
      #expect(Outcomes.all(set, .notRelevant) == set)
      #expect(Outcomes.any(set, .notRelevant) == set)
      #expect(Outcomes.not(Outcomes.not(set)) == set)
    }
  }

  @Test func `a set with more than one outcome is shown as open`() {
    for set in Self.sets {
      #expect((set.shown == .open) == (set.rawValue.nonzeroBitCount > 1))
    }
  }
}
