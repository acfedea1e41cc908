import RuleDSL
import Rules
import Testing

/// What the engine promises, tried on random rule texts: every case with something missing is held
/// against all its completions, and those against two references that share no code with it.
@Suite struct PropertyTests {
  /// Rule texts in each block; the checker refuses some, which is as it should be.
  private static let size = 25

  @Test(arguments: 0..<10)
  func `no random rule text breaks a promise`(block: Int) {
    var accepted = 0
    var faults: [Fault] = []
    for seed in block * Self.size..<(block + 1) * Self.size {
      guard let trial = Trial(seed: seed) else { continue }
      accepted += 1
      var dice = Dice(seed: seed + 1_000_000)
      faults += completionFaults(trial) + exactnessFaults(trial)
      let others: [(String, [String])] = [
        ("a certificate is enough", trial.certificateFaults(&dice)),
        ("what can matter is asked for", trial.openingFaults()),
        ("a fact more never changes what is decided", trial.additionFaults(&dice)),
        ("order never matters", trial.orderFaults(seed)),
        ("the smallest sets of answers", trial.settlementFaults()),
      ]
      for (promise, texts) in others {
        faults += texts.map { Fault(promise: promise, trial: trial, text: $0) }
      }
    }
    #expect(accepted >= Self.size / 2)
    // The shortest rule text that shows a fault is the one to read.
    for (promise, all) in Dictionary(grouping: faults, by: \.promise) {
      guard let least = all.min(by: { $0.length < $1.length }) else { continue }
      Issue.record("\(promise), \(all.count) times\n\(least.trial.report(least.text))")
    }
  }

  private struct Fault {
    var promise: String
    var trial: Trial
    var text: String
    var length: Int { trial.model.text().count }
  }

  /// Each node is held against the reference for nodes, each rule against the one for texts.
  private func completionFaults(_ trial: Trial) -> [Fault] {
    var faults: [Fault] = []
    let program = trial.ruleSet.program
    for completion in trial.completions {
      let facts = completion.facts(for: trial.ruleSet)
      let whole = trial.ruleSet.evaluate(facts)
      let reference = NodeReference(program, facts)
      for id in program.nodes.indices.map(NodeID.init) {
        guard let value = reference.value(id) else { continue }
        let rule = trial.ruleSet.text(of: id)
        if !trial.trace[id].contains(value) {
          let text = "\(rule) says \(trial.trace[id]), but can be \(value)"
          faults.append(Fault(promise: "decided is never wrong", trial: trial, text: text))
        }
        if !agrees(whole[id], with: value, at: id, program) {
          let text = "\(rule) says \(whole[id]), not \(value)"
          faults.append(Fault(promise: "a whole case has one answer", trial: trial, text: text))
        }
      }
      let reader = Reader(trial.model, completion)
      for root in trial.roots {
        guard let wanted = reader.outcome(root.name) else { continue }
        let found = whole[root.node].outcomes.shown
        if found == wanted { continue }
        let text = "\(root.name) says \(found), not \(wanted), in \(completion)"
        faults.append(Fault(promise: "the text means what it says", trial: trial, text: text))
      }
      faults += reader.collisions.map {
        Fault(promise: "accepted exceptions never collide", trial: trial, text: $0)
      }
    }
    return faults
  }

  /// A fraction is kept as its nearest bounds; all else is one value when all facts are known.
  private func agrees(
    _ found: NodeValue, with value: ReferenceValue, at id: NodeID, _ program: Program
  ) -> Bool {
    if case .ratio = program[id] { return found.contains(value) }
    return found.contains(value) && found.isDecided(as: program.type(of: id))
  }

  /// What is open really goes both ways, for all that is not named inexact.
  private func exactnessFaults(_ trial: Trial) -> [Fault] {
    trial.roots.compactMap { root in
      guard trial.isExact(root), let possible = trial.possible(root.name) else { return nil }
      let found = trial.trace[root.node].outcomes
      let text = "\(root.name) says \(found), but can be \(possible)"
      return found == possible
        ? nil : Fault(promise: "open really goes both ways", trial: trial, text: text)
    }
  }
}
