import RuleDSL
import Rules
import Testing
import Ytelser

/// Rows of packed words become the same columns as cases loaded one by one.
struct ColumnRowsTests {
  /// Cases without what a row has no place for: facts over time, and bounds.
  private static func cases(_ ruleSet: RuleSet, _ rows: RowLayout, count: Int) -> [Facts] {
    let random = RandomFacts(ruleSet)
    var dice = Dice(seed: 17)
    return (0..<count).map { number in
      var facts = random.next(&dice, missing: [0, 5, 40, 90][number % 4])
      for index in facts.values.indices {
        facts.steps[index] = []
        if let value = facts.values[index], rows.word(value, of: FactID(index)) == nil {
          facts.values[index] = nil
        }
      }
      return facts
    }
  }

  private static func words(_ facts: Facts, _ rows: RowLayout) -> [Int64] {
    facts.values.enumerated().map { index, value in
      value.flatMap { rows.word($0, of: FactID(index)) } ?? RowLayout.unknown
    }
  }

  @Test(arguments: Regelverk.innebygd.bibliotek.ruleSetIDs, [1, 129, 1_024])
  func `a block of rows comes out as the cases do one by one`(id: String, count: Int) throws {
    let ruleSet = try #require(Regelverk.innebygd.lest(id).regelsett(id).0)
    let decision = try #require(ruleSet.decisions.first).node
    #expect(Self.faults(ruleSet, decision, count: count) == [])
  }

  /// What differs between rows in the second of two blocks and the same cases one by one.
  private static func faults(_ ruleSet: RuleSet, _ decision: NodeID, count: Int) -> [String] {
    let program = CompiledProgram(ruleSet)
    var population = Population(ColumnLayout(program), count: 2 * ColumnLayout.blockSize)
    let rows = population.layout.rows
    let cases = cases(ruleSet, rows, count: count)
    let words = cases.flatMap { Self.words($0, rows) }
    // What was there before must be gone.
    var dice = Dice(seed: 3)
    let before = RandomFacts(ruleSet).next(&dice, missing: 0)
    for place in 0..<population.capacity { population.load(before, at: place) }
    population.fill(block: 1, rows: words.span)

    var columns = ColumnFrame(population.layout)
    columns.evaluate(population, block: 1)
    var frame = Frame(program)
    let outcomes = columns.outcomes(of: decision)
    var faults: [String] = []
    for place in 0..<ColumnLayout.blockSize {
      // The places that are left are as the first.
      frame.load(cases[place < count ? place : 0])
      frame.evaluate()
      if Int64(outcomes[place]) != frame[decision].low { faults.append("case \(place)") }
      for node in ruleSet.program.nodes.indices.map(NodeID.init)
      where frame[node] != columns.value(of: node, at: place) {
        faults.append("case \(place), \(ruleSet.identifiers[node.index])")
      }
    }
    return Array(faults.prefix(3))
  }

  @Test(arguments: Regelverk.innebygd.bibliotek.ruleSetIDs)
  func `a word stands for its value and no other`(id: String) throws {
    let ruleSet = try #require(Regelverk.innebygd.lest(id).regelsett(id).0)
    let rows = RowLayout(ruleSet)
    for facts in Self.cases(ruleSet, rows, count: 40) {
      for (index, value) in facts.values.enumerated() {
        guard let value else { continue }
        let word = try #require(rows.word(value, of: FactID(index)))
        #expect(rows.value(word, of: FactID(index)) == value)
      }
    }
    for (index, fact) in ruleSet.facts.enumerated() where !fact.type.isMask {
      #expect(rows.value(RowLayout.unknown, of: FactID(index)) == fact.range)
      #expect(rows.word(fact.range, of: FactID(index)) == nil)
      #expect(rows.word(NodeValue(fact.range.high + 1), of: FactID(index)) == nil)
    }
  }

  @Test func `a word that no value has is refused`() async {
    await #expect(processExitsWith: .failure) {
      let ruleSet = try Bunkesak.regelsett()
      let age = try #require(ruleSet.fact(named: "fylteÅr"))
      Self.fill(ruleSet, age, 121)
    }
    await #expect(processExitsWith: .success) {
      let ruleSet = try Bunkesak.regelsett()
      let age = try #require(ruleSet.fact(named: "fylteÅr"))
      Self.fill(ruleSet, age, 120)
    }
  }

  private static func fill(_ ruleSet: RuleSet, _ fact: FactID, _ word: Int64) {
    var population = Population(ColumnLayout(CompiledProgram(ruleSet)), count: 1)
    var words = [Int64](repeating: RowLayout.unknown, count: ruleSet.facts.count)
    words[fact.index] = word
    population.fill(block: 0, rows: words.span)
  }
}
