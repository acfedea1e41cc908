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

  @Test(arguments: Regelverk.innebygd.bibliotek.ruleSetIDs, [true, false])
  func `many cases at once come out as one by one`(id: String, hasOneDay: Bool) throws {
    let ruleSet = try #require(Regelverk.innebygd.lest(id).regelsett(id).0)
    #expect(columnFaults(ruleSet, count: 1_100, seed: 4, hasOneDay: hasOneDay) == [])
  }

  @Test(arguments: 0..<10)
  func `random rule sets come out in columns as one by one`(block: Int) {
    for seed in block * 10..<(block + 1) * 10 {
      guard let trial = Trial(seed: seed, hasOpenLaw: seed % 3 == 0, limit: 20) else { continue }
      let faults = columnFaults(trial.ruleSet, count: 60, seed: seed, hasOneDay: seed % 2 == 0)
      if let fault = faults.first { Issue.record("\(trial.report(fault))") }
    }
  }

  /// Nodes that columns do not agree with the program on, and conditions that are told wrong.
  private func columnFaults(
    _ ruleSet: RuleSet, count: Int, seed: Int, hasOneDay: Bool
  ) -> [String] {
    let program = CompiledProgram(ruleSet)
    let random = RandomFacts(ruleSet)
    var dice = Dice(seed: seed)
    var population = Population(ColumnLayout(program), count: count)
    let cases = (0..<count).map { number in
      let facts = random.next(&dice, missing: [0, 5, 40, 90][number % 4])
      return hasOneDay ? facts.on(Day(number: 19_000)) : facts
    }
    for (place, facts) in cases.enumerated() { population.load(facts, at: place) }
    var frame = Frame(program)
    var columns = ColumnFrame(population.layout)
    var masks = ConditionMasks(ruleSet.conditions.map(\.node))
    var faults: [String] = []
    for (place, facts) in cases.enumerated() {
      let inBlock = place % ColumnLayout.blockSize
      if inBlock == 0 {
        columns.evaluate(population, block: place / ColumnLayout.blockSize)
        masks.read(columns)
      }
      frame.load(facts)
      frame.evaluate()
      for node in ruleSet.program.nodes.indices.map(NodeID.init) {
        let (one, many) = (frame[node], columns.value(of: node, at: inBlock))
        if one != many, faults.count < 3 {
          faults.append(
            "case \(place), \(ruleSet.identifiers[node.index]): \(many), not \(one); "
              + ruleSet.text(of: node))
        }
      }
      for (number, condition) in ruleSet.conditions.enumerated() {
        let index = number / 8 * ColumnLayout.blockSize + inBlock
        let bit = UInt8(1 << (number % 8))
        let outcome = frame[condition.node].outcomes.shown
        if (masks.failed[index] & bit != 0) != (outcome == .notMet)
          || (masks.open[index] & bit != 0) != (outcome == .open)
        {
          faults.append("case \(place): the masks of \(condition.name)")
        }
      }
    }
    return faults
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

  /// What a trial came to is remembered, and only what rests on the day is run again.
  @Test(arguments: Regelverk.innebygd.bibliotek.ruleSetIDs)
  func `day after day comes out as it is defined`(id: String) throws {
    let ruleSet = try #require(Regelverk.innebygd.lest(id).regelsett(id).0)
    let random = RandomFacts(ruleSet)
    var frame = Frame(CompiledProgram(ruleSet))
    var dice = Dice(seed: 8)
    for number in 0..<6 {
      var facts = random.next(&dice, missing: [5, 40, 90][number % 3])
      frame.load(facts)
      let fault = daysDiffer(ruleSet, &facts, &frame, &dice, days: 12)
      #expect(fault == nil, "case \(number)")
    }
  }

  @Test(arguments: 0..<10)
  func `random rule sets come out day after day as they are defined`(block: Int) {
    for seed in block * 20..<(block + 1) * 20 {
      guard let trial = Trial(seed: seed, hasOpenLaw: seed % 3 == 0, limit: 20) else { continue }
      var frame = Frame(CompiledProgram(trial.ruleSet))
      let random = RandomFacts(trial.ruleSet)
      var dice = Dice(seed: seed)
      for number in 0..<4 {
        var facts = random.next(&dice, missing: [20, 50, 90][number % 3])
        frame.load(facts)
        if let fault = daysDiffer(trial.ruleSet, &facts, &frame, &dice, days: 40) {
          Issue.record("\(trial.report(fault)), case \(number)")
        }
      }
    }
  }

  /// Days that mostly follow each other, sometimes with one fact changed too.
  private func daysDiffer(
    _ ruleSet: RuleSet, _ facts: inout Facts, _ frame: inout Frame, _ dice: inout Dice, days: Int
  ) -> String? {
    let random = RandomFacts(ruleSet)
    var day = facts.values[0]?.low ?? 19_000
    for number in 0..<days {
      day += number % 7 == 6 ? Int64(dice.roll(-200...200)) : 1
      frame[.assessmentDay] = NodeValue(day)
      facts = facts.on(Day(number: day))
      if number % 9 == 8 {
        change(dice.roll(0...ruleSet.facts.count - 1), &facts, random, &frame, &dice)
      }
      if let fault = differs(ruleSet, facts, &frame) { return "day \(number): \(fault)" }
    }
    return nil
  }

  /// Gives one fact of another case; the named days stay.
  private func change(
    _ index: Int, _ facts: inout Facts, _ random: RandomFacts, _ frame: inout Frame,
    _ dice: inout Dice
  ) {
    guard index > FactID.decisionDay.index else { return }
    let other = random.next(&dice, missing: 50)
    let fact = FactID(index)
    facts.values[index] = other.values[index]
    facts.steps[index] = other.steps[index]
    frame.set(other.steps[index], of: fact)
    frame[fact] = other.values[index] ?? frame.program.ruleSet.facts[index].range
  }

  /// The first node that the two do not agree on.
  private func difference(
    _ ruleSet: RuleSet, _ facts: Facts, _ frame: inout Frame
  ) -> String? {
    frame.load(facts)
    return differs(ruleSet, facts, &frame)
  }

  /// The same, where the frame holds the facts already.
  private func differs(_ ruleSet: RuleSet, _ facts: Facts, _ frame: inout Frame) -> String? {
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
