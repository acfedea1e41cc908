import Rules

extension Compiler {
  /// A formula that has a value of any type but an outcome; nil with a report if it hasn't.
  mutating func value(_ formula: Formula, _ context: Context) -> Typed? {
    nesting += 1
    defer { nesting -= 1 }
    guard hasRoom(at: formula.span, context) else { return nil }
    switch formula.kind {
    case .name(let name): return named(name, formula.span, context)
    case .number(let value, let type):
      return Typed(builder.number(value, type), type)
    case .day(let day): return Typed(builder.day(day), .day)
    case .on(let value, let day): return on(value, day, formula.span, context)
    case .apply(let operation, let operands):
      let typed = operands.compactMap { value($0, context) }
      guard typed.count == operands.count else { return nil }
      return apply(operation, typed, formula.span, context)
    case .ratio(let a, let b): return ratio(a, b, formula.span, context)
    case .shift(let day, let step):
      return self.day(day, context).map { Typed(builder.add(.shift($0, step), .day), .day) }
    case .round(let value, let rounding, let step): return round(value, rounding, step, context)
    case .days(let name, let answer, let window):
      guard let fact = factOverTime(name, context), let (from, through) = bounds(window, context)
      else { return nil }
      return Typed(
        builder.add(.days(fact, answer, from: from, through: through), .integer), .integer)
    case .field(let variable, let name): return field(variable, name, context)
    case .list(let list) where !list.isTruth:
      guard let typed = aggregate(list, formula.span, context) else { return nil }
      builder.caption(typed.id, list.text)
      return typed
    case .truth, .all, .any, .not, .compare, .age, .hasOutcome, .documented, .window, .list:
      return truth(formula, context).map { Typed($0, .truth) }
    }
  }

  private mutating func named(_ name: String, _ span: SourceSpan, _ context: Context) -> Typed? {
    if let id = factIDs[name] {
      if ruleSet.facts[id.index].list != nil {
        report(.listAlone(name), at: span, context)
        return nil
      }
      return slot(id)
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
      return apply(.times, [factor, amount], span, context)
    case .name(let name):
      if let rate = rateIDs[name] { return rateOn(rate, date) }
      guard let id = factIDs[name] else {
        report(unknownFact(name), at: value.span, context)
        return nil
      }
      let fact = ruleSet.facts[id.index].domain
      guard fact.isOverTime else {
        report(.notOverTime(name), at: value.span, context)
        return nil
      }
      let count = fact.type.isNumber ? NodeBuilder.decimals(of: fact.step) : 0
      return Typed(builder.add(.factOn(id, date), fact.type, decimals: count), fact.type)
    case .number, .day, .truth, .all, .any, .not, .compare, .age, .hasOutcome, .documented, .on,
      .apply, .ratio,
      .shift, .round, .days, .window, .field, .list:
      report(.nothingOnDay, at: value.span, context)
      return nil
    }
  }

  private mutating func rateOn(_ rate: Int, _ day: NodeID) -> Typed {
    let declared = builder.program.rates[rate]
    let count = declared.entries.map { NodeBuilder.decimals(of: $0.value) }.max() ?? 0
    let node = builder.add(.rate(rate, day), declared.type, decimals: count)
    guard let first = declared.entries.first, let context = rateContexts[declared.name] else {
      return Typed(node, declared.type)
    }
    // Before its first day the series does not say what the amount was: anything from a hundredth of
    // the least to ten times the greatest.
    let known = declared.entries.map(\.value)
    let (least, greatest) = (known.min() ?? 0, known.max() ?? 0)
    let before = notEncoded(
      NodeValue(low: min(least, least / 100), high: max(greatest, greatest * 10)), declared.type,
      .init(
        kind: .beforeFirstWording, text: first.from.description,
        citation: citation(nil, context), conditions: []))
    let isKnown = builder.compare(.greaterOrEqual, day, builder.day(first.from))
    return Typed(builder.choose([Branch(when: isKnown, node)], base: before), declared.type)
  }

  /// An operator on values: its own table says what types go together and what comes out.
  private mutating func apply(
    _ operation: Operator, _ operands: [Typed], _ span: SourceSpan, _ context: Context
  ) -> Typed? {
    guard operands.allSatisfy({ $0.ratio == nil }) else {
      report(.fractionInSum, at: span, context)
      return nil
    }
    let meaning = operation.meaning
    let operands =
      operation == .times ? operands.map { asFactor($0, among: operands, span, context) } : operands
    guard let type = meaning.type(operands.map(\.type)) else {
      report(mismatch(operands.map(\.type)), at: span, context)
      return nil
    }
    let decimals = meaning.decimals(operands.map { builder.decimals[$0.id.index] })
    if decimals > 6 { report(.tooManyDecimals, at: span, context) }
    return Typed(
      builder.add(.apply(operation, operands.map(\.id)), type, decimals: min(6, decimals)), type)
  }

  private func mismatch(_ types: [ValueType]) -> Diagnostic.Message {
    guard let first = types.first else { return .typeMismatch(.truth, .truth) }
    let other = types.first { $0 != first } ?? first
    return other == first ? .wrongOperand(first) : .typeMismatch(first, other)
  }

  /// A constant percentage of an amount as the number it multiplies by: 66 % is 0,66.
  private mutating func asFactor(
    _ value: Typed, among operands: [Typed], _ span: SourceSpan, _ context: Context
  ) -> Typed {
    guard value.type == .percent, operands.contains(where: { $0.type == .money }),
      case .constant(let constant) = builder.program[value.id]
    else { return value }
    if constant.low % 100 != 0 { report(.tooManyDecimals, at: span, context) }
    return Typed(builder.number(constant.low / 100, .decimal), .decimal)
  }

  private mutating func ratio(
    _ a: Formula, _ b: Formula, _ span: SourceSpan, _ context: Context
  ) -> Typed? {
    guard let left = value(a, context), let right = value(b, context) else { return nil }
    let isByNumber = right.type == .integer || right.type == .decimal
    guard left.ratio == nil, right.ratio == nil, left.type.isNumber,
      left.type == right.type || isByNumber
    else {
      report(.typeMismatch(left.type, right.type), at: span, context)
      return nil
    }
    // An amount by a number is an amount; by an amount it is a plain number, or a percentage.
    let keepsUnit = isByNumber && left.type != .integer && left.type != .decimal
    var typed = Typed(left.id, keepsUnit ? left.type : .decimal)
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
}
