import Rules

extension Compiler {
  /// Lowers everything, in the order it is written; what a rule rests on comes first all the same.
  mutating func lowerAll(_ statements: [Statement]) {
    for statement in statements {
      switch statement.kind {
      case .condition(let syntax): _ = condition(syntax.name, statement.context)
      case .duty(let syntax):
        isLoweringDuty = true
        _ = condition(syntax.condition.name, statement.context)
        isLoweringDuty = false
      case .exception(let syntax):
        if exceptions[syntax.name.text] != nil { _ = exception(syntax.name, statement.context) }
      case .calculation(let syntax): _ = calculation(syntax.name, statement.context)
      case .factors(let fact, let names, let isOpen):
        lower(factors: fact, names, isOpen, statement.context)
      case .ruleSet, .fact, .record, .rate, .transition, .decision, .complaintRule, .notEncoded,
        .noLegalEffect, .example:
        break
      }
    }
    for decision in decisions { lower(decision) }
    for opening in openings { record(opening) }
    var unknown = Facts(count: ruleSet.facts.count, on: Day(number: 0))
    unknown.values[0] = nil
    for example in examples { lower(example, unknown) }
  }

  /// Runs once for each name; a name that leads back to itself is reported.
  private mutating func once(
    _ name: Name, _ context: Context, _ lower: (inout Compiler) -> NodeID?
  ) -> NodeID? {
    if let known = lowered[name.text] {
      if known == nil, let start = path.firstIndex(of: name.text) {
        report(.circle(path[start...] + [name.text]), at: name.span, context)
      }
      return known
    }
    lowered[name.text] = .some(nil)
    guard hasRoom(at: name.span, context) else { return nil }
    path.append(name.text)
    let node = lower(&self)
    path.removeLast()
    lowered[name.text] = .some(node)
    return node
  }

  /// A condition through all its wordings; nil with a report if it has a fault.
  mutating func condition(_ name: Name, _ context: Context) -> NodeID? {
    guard let declared = conditions[name.text] else {
      report(unknownRule(name.text), at: name.span, context)
      return nil
    }
    let outer = isLoweringDuty
    isLoweringDuty = duties[name.text] != nil
    defer { isLoweringDuty = outer }
    if isLoweringDuty, !outer {
      report(.restsOnDuty(name.text), at: name.span, context)
      return nil
    }
    return once(name, context) { $0.lower(name.text, declared) }
  }

  private mutating func lower(
    _ name: String, _ declared: [Declared<ConditionSyntax>]
  ) -> NodeID? {
    guard let stream = declared.first?.context.stream else { return nil }
    let displacing = orderedExceptions(of: name)
    var versions: [Condition.Version] = []
    for version in declared.sorted(by: { from($0.context) < from($1.context) }) {
      guard let lowered = lower(version, displacing) else { return nil }
      versions.append(lowered)
    }
    let node = chosen(
      stream, versions.map { ($0.wording, $0.node) }, absent: builder.outcome(.notRelevant),
      unknown: Outcomes.either.value, conditions: [name])
    for version in versions {
      for exception in displacing {
        favours.append(
          Favour(
            exception: exception, condition: name, base: version.base,
            start: version.wording.current))
      }
    }
    loweredConditions[name] = Condition(name: name, node: node, versions: versions)
    return node
  }

  private mutating func lower(
    _ declared: Declared<ConditionSyntax>, _ displacing: [String]
  ) -> Condition.Version? {
    let (syntax, context) = (declared.syntax, declared.context)
    let relevant: NodeID?
    if let applies = syntax.applies {
      guard let node = guardNode(applies, context) else { return nil }
      relevant = node
    } else {
      relevant = nil
    }
    guard let met = lower(syntax.met, context), let wording = wording(context) else { return nil }
    if met.isOutcome, let exception = displacing.first {
      report(.compositeDisplaced(syntax.name.text, exception), at: syntax.name.span, context)
    }
    let opened = opened(met, of: syntax.name.text, context)
    let base = guarded(by: relevant, opened, [], met.isOutcome)
    let branches = branches(of: displacing)
    let node = guarded(by: relevant, opened, branches, met.isOutcome)
    let words = words(
      syntax.trimmings.words, support: [base, node], syntax.met, context,
      isPartOfMore: isLoweringDuty)
    return Condition.Version(
      wording: wording, citation: citation(syntax.trimmings.citation, context),
      rank: syntax.trimmings.rank, node: node, base: base, parts: met.parts, words: words,
      marks: marks(syntax.trimmings, context), exceptions: [])
  }

  /// Not relevant unless the guard holds; else what the exceptions say; else the rule itself.
  private mutating func guarded(
    by relevant: NodeID?, _ node: NodeID, _ exceptions: [Branch], _ isOutcome: Bool
  ) -> NodeID {
    if exceptions.isEmpty, !isOutcome {
      return builder.add(.condition(relevant: relevant, node), .outcome)
    }
    var branches = exceptions
    if let relevant {
      let absent = Branch(when: builder.not(relevant), builder.outcome(.notRelevant))
      branches.insert(absent, at: 0)
    }
    return builder.choose(branches, base: isOutcome ? node : asOutcome(node))
  }

  /// The rule with what is not encoded in it, which leaves it open where it may matter.
  private mutating func opened(
    _ met: LoweredRequirement, of name: String, _ context: Context
  ) -> NodeID {
    var branches: [Branch] = []
    for opening in (openingsIn[name] ?? []).map({ openings[$0] }) {
      let isElsewhere = opening.context.stream != context.stream
      guard
        opening.context.wording == nil || isElsewhere
          || opening.context.wording == context.wording
      else { continue }
      // Under another paragraph's wording it holds while that wording does.
      let current = isElsewhere ? wording(opening.context)?.current : nil
      let when = opening.syntax.when.map { truth($0, opening.context) } ?? builder.truth(true)
      guard let when else { continue }
      let guardNode = builder.all([current, when].compactMap { $0 })
      let value = notEncoded(
        met.isOutcome ? Outcomes.either.value : .open, met.isOutcome ? .outcome : .truth,
        .init(
          kind: .opening, text: opening.syntax.text, citation: citation(nil, opening.context),
          conditions: [name]))
      branches.append(Branch(when: guardNode, value))
    }
    return builder.choose(branches, base: met.node)
  }

  mutating func notEncoded(
    _ value: NodeValue, _ type: ValueType, _ entry: NotEncoded
  ) -> NodeID {
    let index = reasons[entry] ?? ruleSet.notEncoded.count
    if index == ruleSet.notEncoded.count {
      ruleSet.notEncoded.append(entry)
      reasons[entry] = index
    }
    return builder.add(.notEncoded(value, reason: index), type)
  }

  // MARK: Wordings

  func from(_ context: Context) -> Day { context.wording?.from ?? Day(number: 0) }

  mutating func wording(_ context: Context) -> Wording? {
    guard let heading = context.wording, let start = start(context) else { return nil }
    let transition = self.transition(of: context)
    let later = (streams[context.stream] ?? []).filter { from($0) > heading.from }
    let ended = later.compactMap { self.start($0) }.map { builder.not($0) }
    return Wording(
      from: heading.from, inForce: heading.inForce, start: start,
      current: builder.all([start] + ended),
      marks: transition.map { marks($0.trimmings, context) } ?? [],
      chosenBy: transition?.day?.text)
  }

  private func transition(of context: Context) -> (
    day: Name?, formula: Formula?, trimmings: Trimmings
  )? {
    transitions.first {
      $0.context.wording == context.wording && $0.context.stream == context.stream
    }?
    .syntax
  }

  /// Whether a wording has begun: by the day assessed, unless a transitional rule says otherwise.
  private mutating func start(_ context: Context) -> NodeID? {
    guard let heading = context.wording else { return nil }
    if let known = starts[heading.span] { return known }
    var parts: [NodeID] = []
    let transition = transition(of: context)
    var day = builder.add(.fact(.assessmentDay), .day)
    if let name = transition?.day {
      guard let chosen = self.day(Formula(kind: .name(name.text), span: name.span), context) else {
        return nil
      }
      day = chosen
    }
    parts.append(builder.compare(.greaterOrEqual, day, builder.day(heading.from)))
    if let formula = transition?.formula {
      guard let node = truth(formula, context) else { return nil }
      parts.append(node)
    }
    if let inForce = heading.inForce {
      let decided = builder.add(.fact(.decisionDay), .day)
      parts.append(builder.compare(.greaterOrEqual, decided, builder.day(inForce)))
    }
    let node = builder.all(parts)
    starts[heading.span] = node
    return node
  }

  /// A rule through the wordings of its paragraph: the last wording that has begun.
  ///
  /// - Parameters:
  ///   - absent: What it is where a wording does not have it, and after repeal.
  ///   - unknown: What it can be where the wording is not at hand, and before the first one.
  mutating func chosen(
    _ stream: Context.Stream, _ versions: [(wording: Wording, node: NodeID)], absent: NodeID,
    unknown: NodeValue, conditions: [String]
  ) -> NodeID {
    let contexts = streams[stream] ?? []
    let type = builder.program.type(of: absent)
    var branches: [Branch] = []
    var seen: Set<Day> = []
    for context in contexts.reversed() {
      guard let heading = context.wording, seen.insert(heading.from).inserted else { continue }
      if let version = versions.first(where: { $0.wording.from == heading.from }) {
        branches.append(Branch(when: version.wording.start, version.node))
      } else if let start = start(context) {
        let value =
          heading.kind == .unknown
          ? notEncoded(
            unknown, type,
            .init(
              kind: .unknownWording, text: heading.from.description,
              citation: citation(nil, context), conditions: conditions))
          : absent
        branches.append(Branch(when: start, value))
      }
    }
    guard let first = contexts.first, first.wording?.kind != .added else {
      return builder.choose(branches, base: absent)
    }
    let before = notEncoded(
      unknown, type,
      .init(
        kind: .beforeFirstWording, text: first.wording?.from.description ?? "",
        citation: citation(nil, first), conditions: conditions))
    return builder.choose(branches, base: before)
  }
}
