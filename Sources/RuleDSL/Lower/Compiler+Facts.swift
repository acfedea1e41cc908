import Rules

extension Compiler {
  mutating func declare(_ syntax: FactSyntax, _ context: Context) {
    guard claim(syntax.name, context) else { return }
    var fact = described(syntax, context)
    fact.nynorsk = nynorsk(of: syntax, context)
    if syntax.label == nil { report(.missingLine("navn"), at: syntax.name.span, context) }
    if syntax.question == nil { report(.missingLine("spørsmål"), at: syntax.name.span, context) }
    if syntax.suppliers.isEmpty { report(.missingLine("fra"), at: syntax.name.span, context) }
    factIDs[fact.name] = FactID(ruleSet.facts.count)
    factSpans[fact.name] = syntax.name.span
    if syntax.list != nil {
      declare(list: syntax, fact, context)
    } else {
      ruleSet.facts.append(fact)
    }
  }

  /// A fact with what its lines say.
  mutating func described(_ syntax: FactSyntax, _ context: Context) -> Fact {
    var fact = Fact(name: syntax.name.text, type: syntax.type, range: range(of: syntax, context))
    fact.isOverTime = syntax.isOverTime
    fact.step = step(of: syntax, context)
    narrow(&fact, to: syntax, context)
    fact.label = syntax.label?.text ?? syntax.name.text
    fact.question = syntax.question?.text ?? ""
    fact.suppliers = syntax.suppliers
    fact.decidedIn = syntax.decidedIn
    fact.isJudgement = syntax.isJudgement
    fact.isSpecialCategory = syntax.isSpecialCategory
    fact.canChange = syntax.canChange
    if syntax.canChange, syntax.isSpecialCategory || syntax.isJudgement {
      report(.adviceOnSelf(syntax.name.text), at: syntax.name.span, context)
    }
    fact.choiceWords = choiceWords(of: syntax, context)
    fact.sentence = syntax.sentence?.text
    fact.sentenceIfYes = syntax.ifYes?.text
    fact.sentenceIfNo = syntax.ifNo?.text
    return fact
  }

  private mutating func choiceWords(
    of syntax: FactSyntax, _ context: Context
  ) -> [String: String] {
    var words: [String: String] = [:]
    for (name, text) in syntax.choices {
      guard case .choice(let names, _) = syntax.type, names.contains(name.text) else {
        var names: [String] = []
        if case .choice(let all, _) = syntax.type { names = all }
        let closest = Suggestions.closest(to: name.text, among: names)
        report(.unknownChoice(name.text, closest: closest), at: name.span, context)
        continue
      }
      if words.updateValue(text.text, forKey: name.text) != nil {
        report(.duplicateName(name.text), at: name.span, context)
      }
    }
    return words
  }

  private mutating func range(of syntax: FactSyntax, _ context: Context) -> NodeValue {
    switch syntax.type {
    case .truth: return .open
    case .outcome: return NodeValue(7)
    case .choice(let names, _): return NodeValue((1 << Int64(names.count)) - 1)
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount, .day: break
    }
    guard let (low, high) = syntax.range else {
      report(.missingRange(syntax.name.text), at: syntax.name.span, context)
      return syntax.type == .day ? Self.allDays : NodeValue(0)
    }
    let bounds = [low, high].map { constant($0, syntax.type, context) }
    guard let from = bounds[0], let through = bounds[1] else { return NodeValue(0) }
    if from > through { report(.emptyRange, at: low.span.joined(with: high.span), context) }
    return NodeValue(low: from, high: max(from, through))
  }

  /// A number is a whole number of steps, so its range begins and ends on one.
  private mutating func narrow(_ fact: inout Fact, to syntax: FactSyntax, _ context: Context) {
    guard fact.type.isNumber, let (low, high) = syntax.range else { return }
    let (below, above) = (fact.range.low % fact.step, fact.range.high % fact.step)
    let from = fact.range.low - below + (below > 0 ? fact.step : 0)
    let through = fact.range.high - above - (above < 0 ? fact.step : 0)
    if from > through { report(.emptyRange, at: low.span.joined(with: high.span), context) }
    fact.range = NodeValue(low: from, high: max(from, through))
  }

  private mutating func step(of syntax: FactSyntax, _ context: Context) -> Int64 {
    let fallback: Int64 =
      switch syntax.type {
      case .integer: NodeValue.one
      case .percent, .percentPoint, .money: NodeValue.one / 100
      case .decimal, .baseAmount, .truth, .outcome, .day, .choice: 1
      }
    guard let step = syntax.step else { return fallback }
    guard syntax.type.isNumber else {
      report(
        .unexpected("trinn", wanted: "bare linjer som passer for typen"), at: step.span, context)
      return fallback
    }
    guard let value = constant(step, syntax.type, context) else { return fallback }
    if value <= 0 { report(.emptyRange, at: step.span, context) }
    return max(1, value)
  }

  /// A value written out, such as `50 %`, `2024-07-01` or `−3`; nil with a report if it is none of
  /// the type.
  mutating func constant(_ formula: Formula, _ type: ValueType, _ context: Context) -> Int64? {
    let value: Int64?
    switch formula.kind {
    case .number(let number, let unit):
      value = unit == type || (unit == .integer && type == .decimal) ? number : nil
    case .day(let day): value = type == .day ? day.number : nil
    case .truth(let truth): value = type == .truth ? (truth ? 1 : 0) : nil
    case .name(let name):
      if case .choice(let names, _) = type {
        guard let index = names.firstIndex(of: name) else {
          let closest = Suggestions.closest(to: name, among: names)
          report(.unknownChoice(name, closest: closest), at: formula.span, context)
          return nil
        }
        value = 1 << Int64(index)
      } else {
        value = nil
      }
    case .all, .any, .not, .compare, .age, .hasOutcome, .documented, .on, .apply, .ratio, .shift,
      .round,
      .days, .window, .field, .list:
      value = nil
    }
    if value == nil { report(.notAValue(of: type), at: formula.span, context) }
    return value
  }

  mutating func lower(_ declared: Declared<ExampleSyntax>, _ unknown: Facts) {
    var facts = unknown
    for assignment in declared.syntax.assignments {
      assign(assignment, &facts, declared.context)
    }
    if facts.values[0] == nil {
      let span = declared.syntax.expectations.first?.name.span ?? .none
      report(.missingLine("vurderingsdag = …"), at: span, declared.context)
      return
    }
    var expectations: [(name: String, span: SourceSpan, expected: Example.Expectation)] = []
    for (name, expected) in declared.syntax.expectations {
      guard let node = node(named: name.text) else {
        report(unknownRule(name.text), at: name.span, declared.context)
        continue
      }
      let type = builder.program.type(of: node)
      switch expected {
      case .outcome(let outcome):
        guard type == .outcome else {
          report(.notAValue(of: type), at: name.span, declared.context)
          continue
        }
        expectations.append((name.text, name.span, .outcome(node, outcome)))
      case .value(let formula):
        guard let value = constant(formula, type, declared.context) else { continue }
        expectations.append((name.text, name.span, .value(node, NodeValue(value))))
      }
    }
    ruleSet.examples.append(
      Example(
        text: declared.syntax.text, facts: facts, expectations: expectations,
        citation: citation(nil, declared.context)))
  }

  private mutating func assign(
    _ assignment: ExampleSyntax.Assignment, _ facts: inout Facts, _ context: Context
  ) {
    let name = assignment.name
    guard let id = factIDs[name.text] else {
      return report(unknownFact(name.text), at: name.span, context)
    }
    if let documentation = assignment.documentation {
      guard let slot = slot(documentation, of: id) else {
        return report(.notAskedFor(name.text, documentation), at: name.span, context)
      }
      return facts[slot] = assignment.value.kind == .truth(true) ? .yes : .no
    }
    if let elements = assignment.elements {
      return assign(elements, to: id, name, &facts, context)
    }
    if ruleSet.facts[id.index].list != nil {
      return report(.listAlone(name.text), at: name.span, context)
    }
    let fact = ruleSet.facts[id.index].domain
    guard let value = constant(assignment.value, fact.type, context) else { return }
    let isOffStep = fact.type.isNumber && value % fact.step != 0
    if !fact.type.isMask, isOffStep || value < fact.range.low || value > fact.range.high {
      return report(.outsideRange, at: assignment.value.span, context)
    }
    guard fact.isOverTime else {
      if assignment.window != nil {
        report(.notOverTime(name.text), at: name.span, context)
      } else if facts[id] != nil {
        report(.duplicateName(name.text), at: name.span, context)
      }
      return facts[id] = NodeValue(value)
    }
    guard let window = assignment.window, let from = constant(window.from, .day, context),
      let to = constant(window.to, .day, context)
    else {
      if assignment.window == nil { report(.missingWindow(name.text), at: name.span, context) }
      return
    }
    let last = window.includesEnd ? to : to - 1
    let overlaps = facts.steps[id.index].contains { $0.first <= last && $0.last >= from }
    if last < from || overlaps { return report(.emptyRange, at: window.from.span, context) }
    facts.steps[id.index].append(
      .init(from: Day(number: from), through: Day(number: last), NodeValue(value)))
    facts.steps[id.index].sort { $0.first < $1.first }
  }

  private mutating func assign(
    _ elements: [[ExampleSyntax.Field]], to id: FactID, _ name: Name, _ facts: inout Facts,
    _ context: Context
  ) {
    guard let list = ruleSet.facts[id.index].list else {
      return report(.notAList(name.text, closest: nil), at: name.span, context)
    }
    if elements.count > list.limit { return report(.outsideRange, at: name.span, context) }
    facts[id] = .yes
    for number in 0..<list.limit {
      facts[list.presence(of: number, in: id)] = number < elements.count ? .yes : .no
      for field in number < elements.count ? elements[number] : [] {
        guard let index = list.fields.firstIndex(where: { $0.name == field.name.text }) else {
          let closest = Suggestions.closest(to: field.name.text, among: list.fields.map(\.name))
          report(
            .unknownField(field.name.text, of: list.element, closest: closest),
            at: field.name.span, context)
          continue
        }
        let declared = list.fields[index].domain
        guard let value = constant(field.value, declared.type, context) else { continue }
        let isOff = declared.type.isNumber && value % declared.step != 0
        if !declared.type.isMask,
          isOff || value < declared.range.low || value > declared.range.high
        {
          report(.outsideRange, at: field.value.span, context)
        }
        facts[list.slot(index, of: number, in: id)] = NodeValue(value)
      }
    }
  }

  /// A rule or calculation that has been lowered.
  func node(named name: String) -> NodeID? {
    loweredConditions[name]?.node ?? lowered[name] ?? nil
  }

  func unknownFact(_ name: String) -> Diagnostic.Message {
    let names = Array(factIDs.keys) + calculations.keys + rateIDs.keys
    return .unknownFact(name, closest: Suggestions.closest(to: name, among: names.sorted()))
  }
}
