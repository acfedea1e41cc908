import CBaseline
import Rules

/// The measured rule in memory: the C loop, columns, the program and the definition by turns.
struct InMemory {
  let ruleSet: RuleSet
  let day = NodeValue(20_454)
  let count = 100_000
  private let conditions = [
    "behov", "bosatt", "medlemskap", "medvirkende", "nedsatt", "rettAlder", "syk",
  ]

  func run() -> Bool {
    let cases = BenchCase.many(count)
    let baseline = cases.map(\.baseline)
    var answers = [BaselineAnswer](repeating: BaselineAnswer(), count: count)
    var places: [String: FactID] = [:]
    for (index, fact) in ruleSet.facts.enumerated() { places[fact.name] = FactID(index) }
    let rows = cases.map { $0.facts(places) }
    let program = CompiledProgram(ruleSet)
    let layout = ColumnLayout(program)
    var population = Population(layout, count: count)
    for place in 0..<population.capacity { population.set(day, of: .assessmentDay, at: place) }
    for (place, row) in rows.enumerated() {
      for (fact, value) in row { population.set(value, of: fact, at: place) }
    }
    let words = self.words(rows, layout.rows)
    let rowWidth = layout.rows.width
    // What a reader keeps: the block it has just filled.
    var block = Population(layout, count: ColumnLayout.blockSize)
    var columns = ColumnFrame(layout)
    var masks = ConditionMasks(
      conditions.compactMap { name in ruleSet.conditions.first { $0.name == name }?.node })
    var frame = Frame(program)
    let blocks = population.capacity / ColumnLayout.blockSize
    let whole = rows.map(filled)
    let few = 2_000
    let facts = rows.prefix(few).map { row in
      var facts = Facts(count: ruleSet.facts.count, on: Day(number: day.low))
      for (fact, value) in row { facts[fact] = value }
      return facts
    }

    var times: [String: [Double]] = [:]
    func time(_ name: String, _ count: Int, _ work: () -> Void) {
      times[name, default: []].append(seconds(work) / Double(count) * 1e9)
    }
    for _ in 0..<9 {
      time("c", count * 10) {
        for _ in 0..<10 { baselineDecide(baseline, count, &answers) }
      }
      time("columns", count * 10) {
        for _ in 0..<10 {
          for block in 0..<blocks {
            columns.evaluate(population, block: block)
            masks.read(columns)
          }
        }
      }
      time("rows", count * 10) {
        for _ in 0..<10 {
          for first in stride(from: 0, to: count, by: ColumnLayout.blockSize) {
            let last = min(first + ColumnLayout.blockSize, count)
            block.fill(
              block: 0, rows: words.span.extracting(first * rowWidth..<last * rowWidth))
            columns.evaluate(block, block: 0)
            masks.read(columns)
          }
        }
      }
      time("program", count) {
        for row in whole {
          frame.load(row: row)
          frame.evaluate()
        }
      }
      time("copying", count) {
        for row in whole { frame.load(row: row) }
        keep(frame[.assessmentDay])
      }
      time("trace", few) {
        for facts in facts {
          frame.load(facts)
          frame.evaluate()
          keep(frame.trace(of: facts))
        }
      }
      time("definition", few / 10) {
        for facts in facts.prefix(few / 10) { keep(ruleSet.evaluate(facts)) }
      }
    }
    let wrong = disagreements(rows, answers, &frame)
    var wrongInRows = 0
    for first in stride(from: 0, to: count, by: ColumnLayout.blockSize) {
      let last = min(first + ColumnLayout.blockSize, count)
      block.fill(block: 0, rows: words.span.extracting(first * rowWidth..<last * rowWidth))
      columns.evaluate(block, block: 0)
      masks.read(columns)
      for place in 0..<(last - first)
      where (masks.failed[place], masks.open[place])
        != (answers[first + place].failed, answers[first + place].open)
      {
        wrongInRows += 1
      }
    }
    report(times.mapValues(\.median), wrong + wrongInRows)
    return wrong + wrongInRows == 0
  }

  /// All that is known of each fact.
  private func filled(_ row: [(fact: FactID, value: NodeValue)]) -> [NodeValue] {
    var values = ruleSet.facts.map(\.range)
    values[FactID.assessmentDay.index] = day
    for (fact, value) in row { values[fact.index] = value }
    return values
  }

  /// Row after row, each fact's word packed as a reader packs it.
  private func words(
    _ rows: [[(fact: FactID, value: NodeValue)]], _ layout: RowLayout
  ) -> [Int64] {
    var words: [Int64] = []
    for row in rows {
      var one = [Int64](repeating: RowLayout.unknown, count: layout.width)
      for (fact, value) in [(.assessmentDay, day)] + row {
        one[fact.index] = layout.word(value, of: fact) ?? RowLayout.unknown
      }
      words += one
    }
    return words
  }

  /// How many cases the two do not agree on, in outcome or in any condition.
  private func disagreements(
    _ rows: [[(fact: FactID, value: NodeValue)]], _ answers: [BaselineAnswer],
    _ frame: inout Frame
  ) -> Int {
    var wrong = 0
    for (row, answer) in zip(rows, answers) {
      frame.clear()
      frame[.assessmentDay] = day
      for (fact, value) in row { frame[fact] = value }
      frame.evaluate()
      var (failed, open): (UInt8, UInt8) = (0, 0)
      for (index, name) in conditions.enumerated() {
        guard let node = ruleSet.conditions.first(where: { $0.name == name })?.node else {
          continue
        }
        let outcome = frame[node].outcomes.shown
        if outcome == .notMet { failed |= 1 << UInt8(index) }
        if outcome == .open { open |= 1 << UInt8(index) }
      }
      let outcome: UInt8 =
        switch frame[ruleSet.decisions[0].node].outcomes.shown {
        case .met: 1
        case .open: 2
        case .notMet, .notRelevant: 0
        }
      if (outcome, failed, open) != (answer.outcome, answer.failed, answer.open) { wrong += 1 }
    }
    return wrong
  }

  private func report(_ times: [String: Double], _ wrong: Int) {
    let c = times["c"] ?? 1
    var table = Table(
      title: "Én regel i minnet: 100 000 saker, \(ruleSet.program.nodes.count) noder",
      head: ["hva", "ns per sak", "× C", "ns per node"])
    let names = [
      ("c", "C, skrevet for hånd"), ("columns", "kolonner, hver node, ikke oppfylt og åpne"),
      ("rows", "kolonner fra rader"), ("program", "program, én sak, hver node"),
      ("copying", "av det: opplysningene lagt inn"), ("trace", "program med eget spor"),
      ("definition", "definisjonen"),
    ]
    for (key, name) in names {
      let time = times[key] ?? 0
      let perNode = time / Double(ruleSet.program.nodes.count)
      table.rows.append([name, time.short, (time / c).short, key == "c" ? "–" : perNode.short])
    }
    table.print()
    print("\nUenighet med C, i utfall eller vilkår: \(wrong) saker.")
  }
}
