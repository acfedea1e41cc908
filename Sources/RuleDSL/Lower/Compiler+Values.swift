import Rules

extension Compiler {
  /// A formula that has a value of any type but an outcome; nil with a report if it hasn't.
  mutating func value(_ formula: Formula, _ context: Context) -> Typed? {
    switch formula.kind {
    case .name(let name): return named(name, formula.span, context)
    case .number(let value, let type):
      if type == .baseAmount {
        report(.baseAmountNeedsDay, at: formula.span, context)
        return nil
      }
      return Typed(builder.number(value, type), type)
    case .day(let day): return Typed(builder.day(day), .day)
    case .on(let value, let day): return on(value, day, formula.span, context)
    case .arithmetic(let operation, let a, let b):
      guard let left = value(a, context), let right = value(b, context) else { return nil }
      return arithmetic(operation, left, right, formula.span, context)
    case .ratio(let a, let b): return ratio(a, b, formula.span, context)
    case .shift(let day, let step):
      return self.day(day, context).map { Typed(builder.add(.shift($0, step), .day), .day) }
    case .monthEnd(let day):
      return self.day(day, context).map { Typed(builder.add(.monthEnd($0), .day), .day) }
    case .round(let value, let rounding, let step): return round(value, rounding, step, context)
    case .extreme(let operation, let isDays, let values):
      return extreme(operation, isDays, values, formula.span, context)
    case .days(let name, let answer, let window):
      guard let fact = factOverTime(name, context), let (from, through) = bounds(window, context)
      else { return nil }
      return Typed(
        builder.add(.days(fact, answer, from: from, through: through), .integer), .integer)
    case .truth, .all, .any, .not, .compare, .age, .hasOutcome, .window:
      return truth(formula, context).map { Typed($0, .truth) }
    }
  }

  private mutating func named(_ name: String, _ span: SourceSpan, _ context: Context) -> Typed? {
    if let id = factIDs[name] {
      let fact = ruleSet.facts[id.index]
      let count = fact.type.isNumber ? NodeBuilder.decimals(of: fact.step) : 0
      return Typed(builder.add(.fact(id), fact.type, decimals: count), fact.type)
    }
    if calculations[name] != nil {
      return calculation(Name(text: name, span: span), context)
    }
    if rateIDs[name] != nil {
      report(.rateNeedsDay(name), at: span, context)
    } else if conditions[name] != nil {
      report(.conditionInFormula(name), at: span, context)
    } else {
      report(unknownFact(name), at: span, context)
    }
    return nil
  }

  /// `1 G på D`, `sats på D`, `X på D`
  private mutating func on(
    _ value: Formula, _ day: Formula, _ span: SourceSpan, _ context: Context
  ) -> Typed? {
    guard let date = self.day(day, context) else { return nil }
    switch value.kind {
    case .number(let count, .baseAmount):
      guard let rate = rateIDs["grunnbeløpet"] else {
        report(.missingBaseAmount, at: value.span, context)
        return nil
      }
      let amount = rateOn(rate, date)
      let factor = Typed(builder.number(count, .decimal), .decimal)
      return arithmetic(.times, factor, amount, span, context)
    case .name(let name):
      if let rate = rateIDs[name] { return rateOn(rate, date) }
      guard let id = factIDs[name] else {
        report(unknownFact(name), at: value.span, context)
        return nil
      }
      let fact = ruleSet.facts[id.index]
      guard fact.isOverTime else {
        report(.notOverTime(name), at: value.span, context)
        return nil
      }
      let count = fact.type.isNumber ? NodeBuilder.decimals(of: fact.step) : 0
      return Typed(builder.add(.factOn(id, date), fact.type, decimals: count), fact.type)
    case .number, .day, .truth, .all, .any, .not, .compare, .age, .hasOutcome, .on, .arithmetic,
      .ratio, .shift, .round, .extreme, .monthEnd, .days, .window:
      report(.nothingOnDay, at: value.span, context)
      return nil
    }
  }

  private mutating func rateOn(_ rate: Int, _ day: NodeID) -> Typed {
    let declared = builder.program.rates[rate]
    let count = declared.entries.map { NodeBuilder.decimals(of: $0.value) }.max() ?? 0
    return Typed(builder.add(.rate(rate, day), declared.type, decimals: count), declared.type)
  }

  private mutating func arithmetic(
    _ operation: Arithmetic, _ a: Typed, _ b: Typed, _ span: SourceSpan, _ context: Context
  ) -> Typed? {
    guard a.ratio == nil, b.ratio == nil else {
      report(.fractionInSum, at: span, context)
      return nil
    }
    guard let type = operation == .times ? product(a.type, b.type) : sum(operation, a.type, b.type)
    else {
      report(.typeMismatch(a.type, b.type), at: span, context)
      return nil
    }
    var (left, right) = (a.id, b.id)
    if type == .money, a.type == .percent || b.type == .percent {
      guard let one = asFactor(a), let other = asFactor(b) else {
        report(.typeMismatch(a.type, b.type), at: span, context)
        return nil
      }
      (left, right) = (one, other)
    }
    let (one, other) = (builder.decimals[left.index], builder.decimals[right.index])
    let decimals = operation == .times ? one + other : max(one, other)
    if decimals > 6 { report(.tooManyDecimals, at: span, context) }
    return Typed(
      builder.add(.arithmetic(operation, left, right), type, decimals: min(6, decimals)), type)
  }

  /// A constant percentage as the number it multiplies by: 66 % is 0,66.
  private mutating func asFactor(_ value: Typed) -> NodeID? {
    guard value.type == .percent else { return value.id }
    guard case .constant(let constant) = builder.program[value.id] else { return nil }
    return builder.number(constant.low / 100, .decimal)
  }

  private func sum(_ operation: Arithmetic, _ a: ValueType, _ b: ValueType) -> ValueType? {
    guard a.isNumber || (a == .day && operation != .plus && operation != .minus) else { return nil }
    if a == b { return operation == .minus && a == .percent ? .percentPoint : a }
    switch (a, b) {
    case (.integer, .decimal), (.decimal, .integer): return .decimal
    case (.percent, .percentPoint) where operation == .plus || operation == .minus: return .percent
    default: return nil
    }
  }

  private func product(_ a: ValueType, _ b: ValueType) -> ValueType? {
    let isPlain = { (type: ValueType) in type == .integer || type == .decimal }
    if isPlain(a), isPlain(b) { return a == b ? a : .decimal }
    if isPlain(a), b.isNumber { return b }
    if isPlain(b), a.isNumber { return a }
    if a == .percent, b == .money { return .money }
    return a == .money && b == .percent ? .money : nil
  }

  private mutating func ratio(
    _ a: Formula, _ b: Formula, _ span: SourceSpan, _ context: Context
  ) -> Typed? {
    guard let left = value(a, context), let right = value(b, context) else { return nil }
    guard left.ratio == nil, right.ratio == nil, left.type == right.type, left.type.isNumber else {
      report(.typeMismatch(left.type, right.type), at: span, context)
      return nil
    }
    var typed = Typed(left.id, .decimal)
    typed.ratio = (left.id, right.id)
    return typed
  }

  private mutating func round(
    _ value: Formula, _ rounding: Rounding, _ step: Formula, _ context: Context
  ) -> Typed? {
    guard let typed = self.value(value, context) else { return nil }
    guard case .number(let size, let type) = step.kind, size > 0,
      let number = resolved(typed, as: type)
    else {
      report(.badRoundingStep, at: step.span, context)
      return nil
    }
    var rounding = rounding
    rounding.step = size
    let node = builder.add(
      .round(number.id, rounding), type, decimals: NodeBuilder.decimals(of: size))
    return Typed(node, type)
  }

  private mutating func extreme(
    _ operation: Arithmetic, _ isDays: Bool, _ values: [Formula], _ span: SourceSpan,
    _ context: Context
  ) -> Typed? {
    let typed = values.compactMap { value($0, context) }
    guard typed.count == values.count, var result = typed.first else { return nil }
    for (next, formula) in zip(typed, values) where (next.type == .day) != isDays {
      report(
        isDays ? .expected(.day, found: next.type) : .expected(.money, found: next.type),
        at: formula.span, context)
      return nil
    }
    for next in typed.dropFirst() {
      guard let both = arithmetic(operation, result, next, span, context) else { return nil }
      result = both
    }
    return result
  }
}
