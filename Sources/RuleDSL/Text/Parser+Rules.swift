import Rules

extension Parser {
  /// `vilkår navn` with its lines.
  mutating func condition(_ line: Line) -> ConditionSyntax? {
    guard let name = headName(line) else { return nil }
    var trimmings = Trimmings()
    var applies: Requirement?
    var met: Requirement?
    for child in line.children where !trimmingLine(child, &trimmings) {
      let keyword = child.tokens[0]
      if keyword.kind == .keyword(.applies) {
        take(requirement: child, [.applies, .when], into: &applies)
      } else if keyword.kind == .keyword(.met) {
        take(requirement: child, [.met, .when], into: &met)
      } else {
        report(
          .unexpected(text(keyword), wanted: "'gjelder når', 'oppfylt når' eller 'hjemmel'"),
          keyword)
      }
    }
    guard let met else {
      if !line.children.contains(where: { $0.tokens[0].kind == .keyword(.met) }) {
        report(.missingLine("oppfylt når"), at: name.span)
      }
      return nil
    }
    return ConditionSyntax(name: name, applies: applies, met: met, trimmings: trimmings)
  }

  /// `unntak navn fra vilkår` with its lines.
  mutating func exception(_ line: Line) -> ExceptionSyntax? {
    let head = self.line(line) { (parser: inout Parser) throws(Fault) in
      parser.take()
      let name = try parser.name()
      try parser.expect(.from)
      let displaces = try parser.names()
      let ruleSet: Name? = parser.take(.in) ? try parser.ruleSetID() : nil
      return (name, displaces, ruleSet)
    }
    guard let (name, displaces, ruleSet) = head else { return nil }
    var body = ExceptionBody()
    for child in line.children where !trimmingLine(child, &body.trimmings) {
      exceptionLine(child, &body)
    }
    guard let when = body.when, let effect = body.effect else {
      if body.when == nil, !body.hasFaults { report(.missingLine("når"), at: name.span) }
      if body.effect == nil, !body.hasFaults {
        report(.missingLine("oppfylt når, oppfylt, ikke oppfylt eller gjelder ikke"), at: name.span)
      }
      return nil
    }
    return ExceptionSyntax(
      name: name, displaces: displaces, ruleSet: ruleSet, when: when, effect: effect,
      met: body.met, value: body.value, before: body.before, trimmings: body.trimmings)
  }

  private struct ExceptionBody {
    var when: Requirement?
    var effect: Exception.Effect?
    var met: Requirement?
    var value: Formula?
    var before: [Name] = []
    var trimmings = Trimmings()
    var hasFaults = false
  }

  private mutating func exceptionLine(_ child: Line, _ body: inout ExceptionBody) {
    let isEffect: Bool
    switch child.tokens[0].kind {
    case .keyword(.when):
      take(requirement: child, [.when], into: &body.when)
      if body.when == nil { body.hasFaults = true }
      return
    case .keyword(.goes):
      refuseChildren(child)
      let names = self.line(child) { (parser: inout Parser) throws(Fault) in
        try parser.expect(.goes, .before)
        return try parser.names()
      }
      body.before += names ?? []
      return
    case .keyword(.met), .keyword(.notWord), .keyword(.applies), .keyword(.value): isEffect = true
    default: isEffect = false
    }
    guard isEffect else {
      body.hasFaults = true
      report(
        .unexpected(
          text(child.tokens[0]),
          wanted: "'når', 'oppfylt når', 'oppfylt', 'ikke oppfylt', 'gjelder ikke', 'verdi' "
            + "eller 'går foran'"), child.tokens[0])
      return
    }
    if body.effect != nil { report(.repeatedLine, child.tokens[0]) }
    let read: Void? = self.line(child) { (parser: inout Parser) throws(Fault) in
      if parser.take(.met, .when) {
        body.effect = .metWhen
        body.met = try parser.requirement(child.children)
      } else if parser.take(.met) {
        body.effect = .met
      } else if parser.take(.notWord, .met) {
        body.effect = .notMet
      } else if parser.take(.applies, .notWord) {
        body.effect = .notRelevant
      } else {
        try parser.expect(.value)
        body.effect = .value
        body.value = try parser.expression()
      }
    }
    if read == nil { body.hasFaults = true }
  }

  /// `beregn navn: type` with a formula or a table.
  mutating func calculation(_ line: Line) -> CalculationSyntax? {
    let head = self.line(line) { (parser: inout Parser) throws(Fault) in
      parser.take()
      let name = try parser.name()
      try parser.expect(.colon)
      return (name, try parser.type())
    }
    guard let (name, type) = head else { return nil }
    var syntax = CalculationSyntax(name: name, type: type, rows: [], trimmings: Trimmings())
    for child in line.children where !trimmingLine(child, &syntax.trimmings) {
      _ = self.line(child) { (parser: inout Parser) throws(Fault) in
        if parser.take(.label) {
          syntax.label = try parser.text()
        } else if parser.take(.equal) {
          syntax.rows = [.init(when: nil, value: try parser.expression())]
        } else {
          try parser.expect(.first, .that, .fits)
          try parser.expect(.colon)
          syntax.rows = child.children.compactMap { parser.row($0) }
        }
      }
    }
    guard !syntax.rows.isEmpty else {
      let isTried = line.children.contains {
        [.symbol(.equal), .keyword(.first)].contains($0.tokens[0].kind)
      }
      if !isTried { report(.missingLine("= uttrykk"), at: name.span) }
      return nil
    }
    if let row = syntax.rows.dropLast().first(where: { $0.when == nil }) {
      report(.otherwiseNotLast, at: row.value.span)
    } else if syntax.rows.last?.when != nil {
      report(.missingLine("- ellers"), at: name.span)
    }
    return syntax
  }

  private mutating func row(_ line: Line) -> CalculationSyntax.Row? {
    refuseChildren(line)
    return self.line(line) { (parser: inout Parser) throws(Fault) in
      try parser.expect(.bullet)
      var when: Formula?
      if !parser.take(.otherwise) {
        try parser.expect(.when)
        when = try parser.formula()
      }
      try parser.expect(.colon)
      return .init(when: when, value: try parser.expression())
    }
  }

  /// `avgjørelse navn` with its lines.
  mutating func decision(_ line: Line) -> DecisionSyntax? {
    guard let name = headName(line) else { return nil }
    var trimmings = Trimmings()
    var parts = DecisionParts()
    for child in line.children where !trimmingLine(child, &trimmings) {
      if child.tokens[0].kind == .keyword(.ground) {
        if let ground = ground(child) { parts.grounds.append(ground) }
      } else {
        decisionLine(child, &parts)
      }
    }
    guard let modality = parts.modality, let requirement = parts.requirement else {
      if parts.modality == nil { report(.missingLine("skal gis når"), at: name.span) }
      return nil
    }
    return DecisionSyntax(
      name: name, label: parts.label, modality: modality, kind: parts.kind,
      requirement: requirement, grounds: parts.grounds, fixes: parts.fixes,
      guidance: parts.guidance, complaints: parts.complaints, runs: parts.runs,
      ended: parts.ended, trimmings: trimmings)
  }

  private struct DecisionParts {
    var label: TextSyntax?
    var modality: Decision.Modality?
    var kind = Decision.Kind.individual
    var requirement: Requirement?
    var grounds: [DecisionSyntax.Ground] = []
    var fixes: [Name] = []
    var guidance: [TextSyntax] = []
    var complaints: [ComplaintSyntax] = []
    var runs: Formula?
    var ended: TextSyntax?
  }

  private mutating func decisionLine(_ child: Line, _ parts: inout DecisionParts) {
    _ = self.line(child) { (parser: inout Parser) throws(Fault) in
      if parser.take(.label) {
        parts.label = try parser.text()
      } else if parser.take(.guidance) {
        parts.guidance.append(try parser.text())
      } else if parser.take(.complaint) {
        parts.complaints.append(try parser.complaint())
      } else if parser.take(.runs, .when) {
        if parts.runs != nil { parser.report(.repeatedLine, child.tokens[0]) }
        parts.runs = try parser.formula()
      } else if parser.take(.ended) {
        if parts.ended != nil { parser.report(.repeatedLine, child.tokens[0]) }
        parts.ended = try parser.text()
      } else if parser.take(.fixes) {
        parts.fixes += try parser.names()
      } else if parser.take(.kind) {
        guard let token = parser.take(), let kind = Decision.Kind(rawValue: parser.text(token))
        else {
          throw parser.missing(
            Decision.Kind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))
        }
        parts.kind = kind
      } else {
        if parts.modality != nil { parser.report(.repeatedLine, child.tokens[0]) }
        parts.modality = try parser.modality()
        parts.requirement = try parser.requirement(child.children)
      }
    }
  }

  private mutating func modality() throws(Fault) -> Decision.Modality {
    if take(.shall, .given, .when) { return .shallBeGranted }
    if take(.may, .given, .when) { return .mayBeGranted }
    if take(.duty, .is, .breached, .when) { return .dutyIsBreached }
    if take(.in, .targetGroup, .when) { return .inTargetGroup }
    throw missing(Decision.Modality.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))
  }

  /// `grunnlag navn`, its lines and its requirement.
  private mutating func ground(_ line: Line) -> DecisionSyntax.Ground? {
    guard let name = headName(line) else { return nil }
    var relevant: Requirement?
    var requirement: Requirement?
    var trimmings = Trimmings()
    for child in line.children where !trimmingLine(child, &trimmings) {
      if child.tokens[0].kind == .keyword(.relevant) {
        take(requirement: child, [.relevant, .when], into: &relevant)
      } else {
        take(requirement: child, [], into: &requirement)
      }
    }
    guard let requirement else {
      report(.missingLine("et krav"), at: name.span)
      return nil
    }
    return .init(
      name: name, citation: trimmings.citation, relevant: relevant, requirement: requirement)
  }

  // MARK: Common

  /// The name after a statement's keyword.
  private mutating func headName(_ line: Line) -> Name? {
    self.line(line) { (parser: inout Parser) throws(Fault) in
      parser.take()
      return try parser.name()
    }
  }

  /// A requirement after some keywords, once.
  private mutating func take(
    requirement line: Line, _ keywords: [Keyword], into target: inout Requirement?
  ) {
    if target != nil { report(.repeatedLine, line.tokens[0]) }
    let result = self.line(line) { (parser: inout Parser) throws(Fault) in
      for keyword in keywords { try parser.expect(keyword) }
      let result = try parser.requirement(line.children)
      if case .formula = result.kind { parser.refuseChildren(line) }
      return result
    }
    target = result ?? target
  }
}
