import Rules

/// A lowered formula with its type.
struct Typed {
  var id: NodeID
  var type: ValueType
  /// A fraction that is still without a unit: it can only be compared or rounded.
  var ratio: (a: NodeID, b: NodeID)?

  init(_ id: NodeID, _ type: ValueType) {
    self.id = id
    self.type = type
  }
}

extension Compiler {
  /// A formula that is yes or no; nil with a report if it isn't.
  mutating func truth(_ formula: Formula, _ context: Context) -> NodeID? {
    nesting += 1
    defer { nesting -= 1 }
    guard hasRoom(at: formula.span, context) else { return nil }
    switch formula.kind {
    case .all(let parts):
      let nodes = parts.map { truth($0, context) }
      return nodes.contains(nil) ? nil : builder.all(nodes.compactMap { $0 })
    case .any(let parts):
      let nodes = parts.map { truth($0, context) }
      return nodes.contains(nil) ? nil : builder.any(nodes.compactMap { $0 })
    case .not(let part): return truth(part, context).map { builder.not($0) }
    case .compare(let comparison, let a, let b):
      return compare(comparison, a, b, formula.span, context)
    case .age(let comparison, let birth, let years):
      return age(comparison, birth, years, context)
    case .hasOutcome(let name, let outcomes):
      guard let node = condition(name, context) else { return nil }
      return builder.add(.hasOutcome(node, outcomes), .truth)
    case .documented(let name, let documentation):
      return documented(name, documentation, formula.span, context)
    case .window(let name, let test, let window): return self.window(name, test, window, context)
    case .truth(let value): return builder.truth(value)
    case .name(let name) where conditions[name] != nil:
      report(.conditionInFormula(name), at: formula.span, context)
      return nil
    case .list(let list) where list.isTruth:
      guard let node = quantified(list, formula.span, context) else { return nil }
      builder.caption(node, list.text)
      return node
    case .name, .number, .day, .on, .apply, .ratio, .shift, .round, .days, .field, .list:
      guard let value = value(formula, context) else { return nil }
      guard value.type == .truth else {
        report(.expected(.truth, found: value.type), at: formula.span, context)
        return nil
      }
      return value.id
    }
  }

  private mutating func compare(
    _ comparison: Comparison, _ a: Formula, _ b: Formula, _ span: SourceSpan, _ context: Context
  ) -> NodeID? {
    guard let left = value(a, context) else { return nil }
    if case .choice(let names, let isOrdered) = left.type {
      return choice(comparison, left.id, names, isOrdered, b, context)
    }
    guard let right = value(b, context) else { return nil }
    if left.type == .truth, right.type == .truth, case .truth(let wanted) = b.kind,
      comparison == .equal || comparison == .notEqual
    {
      return wanted == (comparison == .equal) ? left.id : builder.not(left.id)
    }
    guard let (one, other) = unified(left, right), one.type != .truth else {
      let mixesG = Set([left.type, right.type]) == [.money, .baseAmount]
      report(
        mixesG ? .baseAmountNeedsDay : .typeMismatch(left.type, right.type),
        at: left.type == .baseAmount ? a.span : mixesG ? b.span : span, context)
      return nil
    }
    return builder.compare(comparison, one.id, other.id)
  }

  /// `oppholdsland = norge`: an order only for `valg ordnet`.
  private mutating func choice(
    _ comparison: Comparison, _ fact: NodeID, _ names: [String], _ isOrdered: Bool,
    _ value: Formula, _ context: Context
  ) -> NodeID? {
    let type = ValueType.choice(names: names, ordered: isOrdered)
    guard let bit = constant(value, type, context) else { return nil }
    guard isOrdered || comparison == .equal || comparison == .notEqual else {
      report(.unorderedChoice, at: value.span, context)
      return nil
    }
    let bits = names.indices.map { Int64(1) << Int64($0) }
      .filter { comparison.holds(for: $0 < bit ? -1 : $0 == bit ? 0 : 1) }
    return builder.add(.isAmong(fact, bits.reduce(0, |)), .truth)
  }

  /// Age is defined by addition: `alder(f) ≥ n` is `vurderingsdag ≥ f + n år`.
  private mutating func age(
    _ comparison: Comparison, _ birth: Formula, _ years: Int64, _ context: Context
  ) -> NodeID? {
    guard let born = value(birth, context) else { return nil }
    guard born.type == .day else {
      report(.expected(.day, found: born.type), at: birth.span, context)
      return nil
    }
    let today = builder.add(.fact(.assessmentDay), .day)
    func reached(_ years: Int64, _ builder: inout NodeBuilder) -> NodeID {
      let birthday = builder.add(.shift(born.id, DateStep(months: years * 12)), .day)
      return builder.compare(.greaterOrEqual, today, birthday)
    }
    let isN = reached(years, &builder)
    let isMore = reached(years + 1, &builder)
    switch comparison {
    case .greaterOrEqual: return isN
    case .less: return builder.not(isN)
    case .greater: return isMore
    case .lessOrEqual: return builder.not(isMore)
    case .equal: return builder.all([isN, builder.not(isMore)])
    case .notEqual: return builder.any([builder.not(isN), isMore])
    }
  }

  private mutating func window(
    _ name: Name, _ test: WindowTest, _ window: Window, _ context: Context
  ) -> NodeID? {
    guard let fact = factOverTime(name, context), let (from, through) = bounds(window, context)
    else { return nil }
    func days(_ answer: Bool, _ builder: inout NodeBuilder) -> NodeID {
      builder.add(.days(fact, answer, from: from, through: through), .integer)
    }
    func length(_ step: DateStep, _ builder: inout NodeBuilder) -> NodeID {
      step.isMonths
        ? builder.add(.length(of: step, from: from), .integer)
        : builder.number(step.count * NodeValue.one, .integer)
    }
    switch test {
    case .always: return builder.add(.always(fact, from: from, through: through), .truth)
    case .ever:
      let one = builder.number(NodeValue.one, .integer)
      return builder.compare(.greaterOrEqual, days(true, &builder), one)
    case .atLeast(let step):
      return builder.compare(.greaterOrEqual, days(true, &builder), length(step, &builder))
    case .atMost(let step):
      return builder.compare(.lessOrEqual, days(true, &builder), length(step, &builder))
    case .exceptAtMost(let step):
      return builder.compare(.lessOrEqual, days(false, &builder), length(step, &builder))
    }
  }

  /// The first and the last day of a window.
  mutating func bounds(_ window: Window, _ context: Context) -> (NodeID, NodeID)? {
    guard let from = day(window.from, context), let to = day(window.to, context) else { return nil }
    return (from, window.includesEnd ? to : builder.add(.shift(to, DateStep(days: -1)), .day))
  }

  mutating func day(_ formula: Formula, _ context: Context) -> NodeID? {
    guard let value = value(formula, context) else { return nil }
    if value.type == .day { return value.id }
    report(.expected(.day, found: value.type), at: formula.span, context)
    return nil
  }

  /// A ja/nei fact over time, for windows.
  mutating func factOverTime(_ name: Name, _ context: Context) -> FactID? {
    guard let id = factIDs[name.text] else {
      report(unknownFact(name.text), at: name.span, context)
      return nil
    }
    let fact = ruleSet.facts[id.index].domain
    guard fact.isOverTime, fact.type == .truth else {
      report(.notOverTime(name.text), at: name.span, context)
      return nil
    }
    return id
  }

  /// The two sides with one type, where a fraction takes the other's unit.
  private mutating func unified(_ a: Typed, _ b: Typed) -> (Typed, Typed)? {
    if a.ratio != nil, b.ratio != nil { return nil }
    if a.ratio != nil { return resolved(a, as: b.type).map { ($0, b) } }
    if b.ratio != nil { return resolved(b, as: a.type).map { (a, $0) } }
    let isDecimal = { (type: ValueType) in type == .decimal || type == .integer }
    return a.type == b.type || (isDecimal(a.type) && isDecimal(b.type)) ? (a, b) : nil
  }

  /// A fraction with the unit it is wanted in: percent or a plain number.
  mutating func resolved(_ value: Typed, as type: ValueType) -> Typed? {
    guard let (a, b) = value.ratio else { return value.type == type ? value : nil }
    let scale: Int64
    if value.type != .decimal {
      guard value.type == type else { return nil }
      return Typed(builder.add(.ratio(a, b, scale: NodeValue.one), type, decimals: 6), type)
    }
    switch type {
    case .percent: scale = 100 * NodeValue.one
    case .decimal, .integer: scale = NodeValue.one
    case .truth, .outcome, .percentPoint, .money, .baseAmount, .day, .choice: return nil
    }
    return Typed(builder.add(.ratio(a, b, scale: scale), type, decimals: 6), type)
  }
}
