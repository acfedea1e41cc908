import Rules

/// Lists are written out for each element there is room for: a quantifier becomes `og` or `eller`
/// over the elements, a count becomes a sum. So the engine knows nothing of lists.
extension Compiler {
  mutating func declare(_ record: RecordSyntax) {
    if records.updateValue(record, forKey: record.name.text) != nil {
      report(.duplicateName(record.name.text), at: record.name.span, Context())
    }
  }

  /// A slot for the list, then for each element one for whether it is there and one for each field.
  mutating func declare(list syntax: FactSyntax, _ fact: Fact, _ context: Context) {
    guard let (name, limit) = syntax.list else { return }
    guard let record = records[name.text] else {
      let closest = Suggestions.closest(to: name.text, among: records.keys.sorted())
      ruleSet.facts.append(fact)
      return report(.unknownRecord(name.text, closest: closest), at: name.span, context)
    }
    let fields = record.fields.map { field(of: $0, context) }
    let id = FactID(ruleSet.facts.count)
    var whole = fact
    whole.role = .list(FactList(element: name.text, fields: fields, limit: limit))
    ruleSet.facts.append(whole)
    for number in 0..<limit {
      var presence = Fact(
        name: "\(fact.name)[\(number + 1)]", type: .truth, range: .open)
      presence.role = .element(of: id, number: number, field: nil)
      ruleSet.facts.append(presence)
      for (index, field) in fields.enumerated() {
        var slot = field
        slot.name = "\(presence.name).\(field.name)"
        slot.label = "\(field.label) (\(name.text) \(number + 1))"
        slot.question = fact.question
        slot.suppliers = fact.suppliers
        slot.isSpecialCategory = fact.isSpecialCategory
        slot.role = .element(of: id, number: number, field: index)
        ruleSet.facts.append(slot)
      }
    }
  }

  private mutating func field(of syntax: FactSyntax, _ context: Context) -> Fact {
    if syntax.name.text == "id" {
      report(.duplicateName("id"), at: syntax.name.span, context)
    }
    if syntax.isJudgement || !syntax.suppliers.isEmpty {
      report(.fieldOfRecord, at: syntax.name.span, context)
    }
    var field = described(syntax, context)
    if syntax.label == nil { report(.missingLine("navn"), at: syntax.name.span, context) }
    field.nynorsk = nynorsk(of: syntax, context)
    return field
  }

  /// The node of a fact that stands in one slot.
  mutating func slot(_ id: FactID) -> Typed {
    let fact = ruleSet.facts[id.index].domain
    let count = fact.type.isNumber ? NodeBuilder.decimals(of: fact.step) : 0
    return Typed(builder.add(.fact(id), fact.type, decimals: count), fact.type)
  }

  /// `o.dato`
  mutating func field(_ variable: Name, _ name: Name, _ context: Context) -> Typed? {
    guard let (list, number) = bound[variable.text], let whole = ruleSet.facts[list.index].list
    else {
      let closest = Suggestions.closest(to: variable.text, among: bound.keys.sorted())
      report(.unknownFact(variable.text, closest: closest), at: variable.span, context)
      return nil
    }
    guard let index = whole.fields.firstIndex(where: { $0.name == name.text }) else {
      let closest = Suggestions.closest(to: name.text, among: whole.fields.map(\.name))
      report(.unknownField(name.text, of: whole.element, closest: closest), at: name.span, context)
      return nil
    }
    return slot(whole.slot(index, of: number, in: list))
  }

  // MARK: What is asked

  /// `minst én`, `alle`, `ingen` and `hver … innen`.
  mutating func quantified(
    _ formula: ListFormula, _ span: SourceSpan, _ context: Context
  ) -> NodeID? {
    if case .every(let field, let step, let window) = formula.question {
      return every(formula, field, step, window, context)
    }
    guard let list = list(formula, context) else { return nil }
    var nodes: [NodeID] = []
    var present: [NodeID] = []
    for element in list {
      guard let filter = filter(formula, element, context) else { return nil }
      let isThere = slot(element.presence).id
      present.append(isThere)
      switch formula.question {
      case .all: nodes.append(builder.any([builder.not(isThere), filter]))
      default: nodes.append(builder.all([isThere, filter]))
      }
    }
    switch formula.question {
    case .some: return builder.any(nodes)
    case .none: return builder.not(builder.any(nodes))
    case .all(let ifNone):
      return ifNone ? builder.all(nodes) : builder.all(nodes + [builder.any(present)])
    case .count, .sum, .pick, .every: return nil
    }
  }

  /// `antall`, `sum av` and `seneste … om ingen`.
  mutating func aggregate(
    _ formula: ListFormula, _ span: SourceSpan, _ context: Context
  ) -> Typed? {
    guard let list = list(formula, context) else { return nil }
    var parts: [(counts: NodeID, value: Typed)] = []
    for element in list {
      guard let counts = counts(formula, element, context),
        let value = value(formula, element, context)
      else { return nil }
      parts.append((counts, value))
    }
    guard let type = parts.first?.value.type else { return nil }
    switch formula.question {
    case .count, .sum:
      guard type.isNumber else {
        report(.wrongOperand(type), at: span, context)
        return nil
      }
      let zero = builder.number(0, type)
      let terms = parts.map { builder.choose([Branch(when: $0.counts, $0.value.id)], base: zero) }
      return Typed(folded(terms, .plus, type), type)
    case .pick(let operation, _, let ifNone):
      return pick(operation, ifNone, parts, type, span, context)
    case .some, .all, .none, .every: return nil
    }
  }

  private mutating func pick(
    _ operation: Operator, _ ifNone: Formula, _ parts: [(counts: NodeID, value: Typed)],
    _ type: ValueType, _ span: SourceSpan, _ context: Context
  ) -> Typed? {
    guard let fallback = value(ifNone, context) else { return nil }
    guard fallback.type == type, fallback.ratio == nil else {
      report(.expected(type, found: fallback.type), at: ifNone.span, context)
      return nil
    }
    guard operation.meaning.type([type, type]) == type, operation.isChoiceOfOne else {
      report(.wrongOperand(type), at: span, context)
      return nil
    }
    // What does not count must never win: it stands as the value that any other beats.
    let isHighest = operation == .greatest || operation == .latest
    let neutral = parts.map { part -> NodeID in
      let range = range(of: part.value.id)
      return builder.add(
        .constant(NodeValue(isHighest ? range.low : range.high)), type,
        decimals: builder.decimals[part.value.id.index])
    }
    let values = zip(parts, neutral).map { part, neutral in
      builder.choose([Branch(when: part.counts, part.value.id)], base: neutral)
    }
    let any = builder.any(parts.map(\.counts))
    let best = folded(values, operation, type)
    return Typed(builder.choose([Branch(when: any, best)], base: fallback.id), type)
  }

  /// From a and from each event in the window there is a next one in time, unless the window ends
  /// before it is due. Both ends count.
  private mutating func every(
    _ formula: ListFormula, _ field: Formula, _ step: DateStep, _ window: Window,
    _ context: Context
  ) -> NodeID? {
    guard let list = list(formula, context), let (first, last) = bounds(window, context) else {
      return nil
    }
    var events: [(counts: NodeID, day: NodeID)] = []
    for element in list {
      guard let counts = counts(formula, element, context),
        let value = with(element, formula, { $0.day(field, context) })
      else { return nil }
      events.append((counts, value))
    }
    var nodes = [isFollowed(first, by: events, step, last)]
    for (index, event) in events.enumerated() {
      let others = events.indices.filter { $0 != index }.map { events[$0] }
      let isInside = builder.all([
        event.counts, builder.compare(.greaterOrEqual, event.day, first),
        builder.compare(.lessOrEqual, event.day, last),
      ])
      let isFollowed = isFollowed(event.day, by: others, step, last)
      nodes.append(builder.any([builder.not(isInside), isFollowed]))
    }
    return builder.all(nodes)
  }

  private mutating func isFollowed(
    _ day: NodeID, by events: [(counts: NodeID, day: NodeID)], _ step: DateStep, _ last: NodeID
  ) -> NodeID {
    let due = builder.add(.shift(day, step), .day)
    var ways = [builder.compare(.greaterOrEqual, due, last)]
    for event in events {
      ways.append(
        builder.all([
          event.counts, builder.compare(.greater, event.day, day),
          builder.compare(.lessOrEqual, event.day, due),
        ]))
    }
    return builder.any(ways)
  }

  // MARK: Elements

  private typealias Element = (list: FactID, number: Int, presence: FactID)

  private mutating func list(_ formula: ListFormula, _ context: Context) -> [Element]? {
    let name = formula.list
    guard let id = factIDs[name.text], let list = ruleSet.facts[id.index].list else {
      let names = factIDs.filter { ruleSet.facts[$0.value.index].list != nil }.keys.sorted()
      let closest = Suggestions.closest(to: name.text, among: names)
      report(.notAList(name.text, closest: closest), at: name.span, context)
      return nil
    }
    let variable = formula.variable
    if factIDs[variable.text] != nil || bound[variable.text] != nil {
      report(.duplicateName(variable.text), at: variable.span, context)
      return nil
    }
    return (0..<list.limit).map { (id, $0, list.presence(of: $0, in: id)) }
  }

  /// Lowers something with the variable standing for an element. A fault is told once, for the
  /// first element.
  private mutating func with<T>(
    _ element: Element, _ formula: ListFormula, _ lower: (inout Compiler) -> T
  ) -> T {
    bound[formula.variable.text] = (element.list, element.number)
    defer { bound[formula.variable.text] = nil }
    return lower(&self)
  }

  private mutating func filter(
    _ formula: ListFormula, _ element: Element, _ context: Context
  ) -> NodeID? {
    guard let filter = formula.filter else { return builder.truth(true) }
    return with(element, formula) { $0.truth(filter, context) }
  }

  /// Whether an element is there and counts.
  private mutating func counts(
    _ formula: ListFormula, _ element: Element, _ context: Context
  ) -> NodeID? {
    let isThere = slot(element.presence).id
    guard formula.filter != nil else { return isThere }
    return filter(formula, element, context).map { builder.all([isThere, $0]) }
  }

  private mutating func value(
    _ formula: ListFormula, _ element: Element, _ context: Context
  ) -> Typed? {
    switch formula.question {
    case .sum(let field), .pick(_, let field, _):
      return with(element, formula) { $0.value(field, context) }
    case .count: return Typed(builder.number(NodeValue.one, .integer), .integer)
    case .some, .all, .none, .every: return nil
    }
  }

  private mutating func folded(_ nodes: [NodeID], _ operation: Operator, _ type: ValueType)
    -> NodeID
  {
    nodes.dropFirst().reduce(nodes[0]) { sum, node in
      let decimals = max(builder.decimals[sum.index], builder.decimals[node.index])
      return builder.add(.apply(operation, [sum, node]), type, decimals: decimals)
    }
  }

  private func range(of node: NodeID) -> NodeValue {
    if case .fact(let id) = builder.program[node] { return ruleSet.facts[id.index].range }
    return Self.allDays
  }
}

extension ListFormula {
  /// Whether the answer is yes or no.
  var isTruth: Bool {
    switch question {
    case .some, .all, .none, .every: true
    case .count, .sum, .pick: false
    }
  }
}

extension Operator {
  /// Whether its value is always one of its operands.
  fileprivate var isChoiceOfOne: Bool {
    switch self {
    case .greatest, .least, .latest, .earliest: true
    case .plus, .minus, .times, .monthEnd, .yearStart, .yearEnd, .workingDay: false
    }
  }
}
