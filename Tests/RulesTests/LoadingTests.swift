import RuleDSL
import RuleTexts
import Rules
import Testing

/// What loads rule texts fast gives the same as what says it plainly.
struct LoadingTests {
  @Test(arguments: ["", "a", "ab", "aa", "aab", "aba", "baab", "abcabd"])
  func `bytes are found where a plain search finds them`(pattern: String) {
    var dice = Dice(seed: pattern.utf8.count)
    let wanted = Array(pattern.utf8)
    for length in 0..<200 {
      let text = (0..<length).map { _ in "abcd".utf8.randomElement(using: &dice) ?? 0 }
      let plain = text.indices.contains { text[$0...].starts(with: wanted) } || wanted.isEmpty
      #expect(BytePattern(pattern).isFound(in: text) == plain, "\(pattern) in \(text)")
      #expect(BytePattern(pattern).isFound(in: String(decoding: text, as: UTF8.self)) == plain)
    }
  }

  @Test(arguments: ["aap", "uforetrygd", "ungdomsgaranti"])
  func `cells found one comparison at a time are the evaluator's cells`(id: String) throws {
    var ruleSet = try #require(RuleLibrary(files: SourceFile.ruleTexts).load(id).0)
    // Searches for cases are run before it is known where facts pull both ways.
    ruleSet.program.splits = [:]
    let evaluator = Evaluator(ruleSet: ruleSet)
    let compiled = CompiledProgram(ruleSet)
    var frame = Frame(compiled)
    var dice = Dice(seed: 5)
    var found = 0
    for root in ruleSet.conditions.map(\.node) {
      let reach = ruleSet.program.reach(of: [root])
      let facts = reach.facts.filter { !ruleSet.facts[$0.index].isOverTime }
      var finders = facts.map { CellFinder(of: $0, in: reach, compiled) }
      for _ in 0..<3 {
        let known = someKnown(facts, ruleSet, &dice)
        for (place, fact) in facts.enumerated() {
          var without = known
          without[fact] = nil
          frame.load(without)
          frame.evaluate()
          let before = frame.trace(of: without)
          let cells = finders[place].cells(&frame)
          #expect(frame.trace(of: without) == before)
          #expect(cells == evaluator.cells(of: fact, in: reach.cone, without))
          found += cells.count
        }
      }
    }
    #expect(found > 300)
  }

  @Test(arguments: ["aap", "tiltak"])
  func `a reach holds the nodes and facts below its roots, and no other`(id: String) throws {
    let program = try #require(RuleLibrary(files: SourceFile.ruleTexts).load(id).0).program
    var cones = ConeFinder(program)
    for root in stride(from: 0, to: program.nodes.count, by: 7) {
      let roots = [NodeID(root), NodeID(root / 2)]
      var below = Set(roots)
      var rest = roots
      while let id = rest.popLast() {
        rest += program[id].operands.filter { below.insert($0).inserted }
      }
      let reach = program.reach(of: roots)
      #expect(reach.cone == below.sorted())
      #expect(reach.facts == Set(below.flatMap { program[$0].facts }).sorted())
      #expect(below.allSatisfy { reach.contains($0) })
      #expect(cones.cone(of: NodeID(root)) == program.cone(of: NodeID(root)))
      #expect(cones.support(of: NodeID(root)) == program.support(of: NodeID(root)))
    }
  }

  @Test func `texts that are part of the program read as the same texts in files`() {
    let files = RuleLibrary(files: SourceFile.ruleTexts)
    let embedded = RuleLibrary(embedded: EmbeddedText.ruleTexts)
    #expect(embedded.files == files.files)
    #expect(embedded.ruleSetIDs == files.ruleSetIDs)
    #expect(files.ruleSetIDs.allSatisfy { files.contains($0) && embedded.contains($0) })
    #expect(!embedded.contains("") && !embedded.contains("ukjent"))
    #expect(embedded.load("felles").0 == files.load("felles").0)
    let names = ["felles/ftrl-02.md", "aap/ftrl-11.md", "ukjent.md"]
    #expect(embedded.files(named: names).map(\.name) == names.prefix(2).sorted())
  }

  /// Half of the facts, each with a value in its range.
  private func someKnown(_ facts: [FactID], _ ruleSet: RuleSet, _ dice: inout Dice) -> Facts {
    var known = Facts(count: ruleSet.facts.count, on: Day(number: 0))
    known.values[0] = nil
    for id in facts where Bool.random(using: &dice) {
      let fact = ruleSet.facts[id.index]
      if case .choice(let names, _) = fact.type {
        known[id] = NodeValue(1 << Int64.random(in: 0..<Int64(names.count), using: &dice))
      } else {
        let steps = (fact.range.high - fact.range.low) / fact.step
        let step = Int64.random(in: 0...steps, using: &dice)
        known[id] = NodeValue(fact.range.low + step * fact.step)
      }
    }
    return known
  }
}
