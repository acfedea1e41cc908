import RuleDSL
import Rules
import Testing
import Ytelser

/// The compiled program against the definition, node for node: one frame for case after case.
@Suite struct CompiledProgramTests {
  @Test(arguments: Regelverk.innebygd.bibliotek.ruleSetIDs)
  func `the rule sets come out as they are defined`(id: String) throws {
    let ruleSet = try #require(Regelverk.innebygd.lest(id).regelsett(id).0)
    let random = RandomFacts(ruleSet)
    var frame = Frame(CompiledProgram(ruleSet))
    var dice = Dice(seed: 62)
    for number in 0..<24 {
      let facts = random.next(&dice, missing: [0, 5, 40, 90][number % 4])
      #expect(difference(ruleSet, facts, &frame) == nil, "case \(number)")
    }
  }

  @Test(arguments: 0..<10)
  func `random rule sets come out as they are defined`(block: Int) {
    for seed in block * 20..<(block + 1) * 20 {
      guard let trial = Trial(seed: seed, hasOpenLaw: seed % 3 == 0, limit: 20) else { continue }
      var frame = Frame(CompiledProgram(trial.ruleSet))
      let cases = [trial.partial] + trial.completions.prefix(20)
      for (number, one) in cases.enumerated() {
        let found = difference(trial.ruleSet, one.facts(for: trial.ruleSet), &frame)
        if let found { Issue.record("\(trial.report(found)), case \(number)") }
      }
      let random = RandomFacts(trial.ruleSet)
      var dice = Dice(seed: seed)
      for number in 0..<20 {
        let facts = random.next(&dice, missing: [0, 20, 50, 90][number % 4])
        if let found = difference(trial.ruleSet, facts, &frame) {
          Issue.record("\(trial.report(found)), random case \(number)")
        }
      }
    }
  }

  @Test func `a case says nothing of the one before it`() throws {
    let ruleSet = try #require(Saker.aap)
    let random = RandomFacts(ruleSet)
    let program = CompiledProgram(ruleSet)
    var used = Frame(program)
    var dice = Dice(seed: 7)
    for _ in 0..<10 {
      used.load(random.next(&dice, missing: 20))
      used.evaluate()
    }
    let facts = Facts(count: ruleSet.facts.count, on: Day(number: 20_000))
    #expect(difference(ruleSet, facts, &used) == nil)
  }

  /// The first node that the two do not agree on.
  private func difference(
    _ ruleSet: RuleSet, _ facts: Facts, _ frame: inout Frame
  ) -> String? {
    frame.load(facts)
    frame.evaluate()
    let defined = ruleSet.evaluate(facts)
    let found = frame.trace(of: facts)
    guard
      let index = defined.values.indices.first(where: { defined.values[$0] != found.values[$0] })
    else { return nil }
    return
      "\(ruleSet.identifiers[index]): \(found.values[index]), not \(defined.values[index]); "
      + "\(ruleSet.text(of: NodeID(index)))"
  }
}
