import Rules

/// A lowered requirement: a truth value, or an outcome when it lists conditions.
struct LoweredRequirement {
  var node: NodeID
  var isOutcome: Bool
  var parts: [Part]
}

/// What a rule's words can speak of: found when the first of them has a place for a value.
struct Support {
  private let roots: [NodeID]
  private var known: Reach?

  init(_ roots: [NodeID]) { self.roots = roots }

  mutating func reach(in program: Program) -> Reach {
    if let known { return known }
    let reach = program.reach(of: roots)
    known = reach
    return reach
  }
}

extension Compiler {
  mutating func lower(
    _ requirement: Requirement, _ context: Context
  ) -> LoweredRequirement? {
    switch requirement.kind {
    case .formula(let formula):
      return truth(formula, context).map {
        LoweredRequirement(node: $0, isOutcome: false, parts: [])
      }
    case .list(let kind, let items):
      let lowered = items.map { item($0, context) }
      guard !lowered.contains(where: { $0 == nil }) else { return nil }
      return list(kind, lowered.compactMap { $0 })
    }
  }

  private typealias LoweredItem = (part: Part, isOutcome: Bool)

  private mutating func item(_ item: Requirement.Item, _ context: Context) -> LoweredItem? {
    var result: LoweredRequirement?
    if case .formula(let formula) = item.requirement.kind, case .name(let name) = formula.kind,
      factIDs[name] == nil, calculations[name] == nil
    {
      result = condition(Name(text: name, span: formula.span), context).map {
        LoweredRequirement(node: $0, isOutcome: true, parts: [])
      }
    } else {
      result = lower(item.requirement, context)
    }
    guard let result else { return nil }
    let words = words(item.words, support: [result.node], item.requirement, context)
    let part = Part(node: result.node, letter: item.letter, words: words, parts: result.parts)
    return (part, result.isOutcome)
  }

  private mutating func list(_ kind: ListKind, _ items: [LoweredItem]) -> LoweredRequirement {
    guard items.contains(where: \.isOutcome) else {
      let nodes = items.map(\.part.node)
      let node =
        switch kind {
        case .all: builder.all(nodes)
        case .any: builder.any(nodes)
        case .none: builder.not(builder.any(nodes))
        }
      return LoweredRequirement(node: node, isOutcome: false, parts: items.map(\.part))
    }
    let nodes = items.map { item in
      item.isOutcome ? item.part.node : asOutcome(item.part.node)
    }
    let node = builder.add(.list(kind, nodes), .outcome)
    return LoweredRequirement(node: node, isOutcome: true, parts: items.map(\.part))
  }

  mutating func asOutcome(_ truth: NodeID) -> NodeID {
    builder.add(.condition(relevant: nil, truth), .outcome)
  }

  /// A requirement that must be yes or no, such as a guard.
  mutating func guardNode(_ requirement: Requirement, _ context: Context) -> NodeID? {
    guard let lowered = lower(requirement, context) else { return nil }
    if lowered.isOutcome {
      report(.conditionInGuard, at: requirement.span, context)
      return nil
    }
    return lowered.node
  }

  // MARK: Words

  /// Checks and compiles the sentences of a rule. A placeholder must be something the rule rests
  /// on.
  mutating func words(
    _ syntax: WordsSyntax, support nodes: [NodeID], _ requirement: Requirement?,
    _ context: Context, isPartOfMore: Bool = false
  ) -> Words {
    var words = Words()
    if syntax.texts.isEmpty, syntax.nynorsk == nil { return words }
    var support = Support(nodes)
    if !isPartOfMore { checkParity(syntax.nynorsk, with: syntax.byWord, context) }
    for (key, path) in Self.paths {
      guard let text = syntax.texts[key] else { continue }
      var template = template(text, &support, requirement, context)
      if let other = syntax.nynorsk?.texts[key.written] {
        template?.nynorsk = self.template(other, &support, requirement, context)?.pieces
        checkParity(template, at: other.span, context)
      }
      words[keyPath: path] = template
    }
    return words
  }

  private static let paths: [(WordsSyntax.Case, any WritableKeyPath<Words, Template?> & Sendable)] =
    [
      (.rule, \.rule), (.met, \.met), (.notMet, \.notMet), (.open, \.open),
      (.notRelevant, \.notRelevant), (.notApplicable, \.notApplicable),
      (.titleMet, \.titleMet), (.titleNotMet, \.titleNotMet), (.titleOpen, \.titleOpen),
    ]

  /// A text with its placeholders resolved; nil with a report if one can't be.
  mutating func template(
    _ text: TextSyntax, _ support: inout Support, _ requirement: Requirement?, _ context: Context
  ) -> Template? {
    var pieces: [Template.Piece] = []
    for piece in Self.pieces(of: text.text) {
      switch piece {
      case .text(let words): pieces.append(.text(words))
      case .name("grense"):
        let thresholds = requirement.map(Self.thresholds) ?? []
        guard thresholds.count == 1, let node = value(thresholds[0], context)?.id else {
          report(.noSingleThreshold, at: text.span, context)
          return nil
        }
        pieces.append(.value(node))
      case .name(let name):
        let reach = support.reach(in: builder.program)
        guard let node = placeholder(name, reach) else {
          report(unknownPlaceholder(name, reach), at: text.span, context)
          return nil
        }
        pieces.append(.value(node))
      case .unclosed:
        report(.unclosedPlaceholder, at: text.span, context)
        return nil
      }
    }
    return Template(pieces)
  }

  private mutating func placeholder(_ name: String, _ reach: Reach) -> NodeID? {
    if let id = factIDs[name] {
      guard reach.contains(id) || id.index < 3 else { return nil }
      return builder.add(.fact(id), ruleSet.facts[id.index].type)
    }
    guard let node = lowered[name] ?? nil, calculations[name] != nil, reach.contains(node) else {
      return nil
    }
    return node
  }

  private func unknownPlaceholder(_ name: String, _ reach: Reach) -> Diagnostic.Message {
    let names = reach.facts.map { ruleSet.facts[$0.index].name } + ["grense"]
    let isFact = factIDs[name] != nil || calculations[name] != nil
    return .badPlaceholder(
      name, isKnown: isFact, closest: Suggestions.closest(to: name, among: names.sorted()))
  }

  private enum Piece {
    case text(String), name(String), unclosed
  }

  /// `{{` is a brace; `{name}` is a place for a value.
  private static func pieces(of text: String) -> [Piece] {
    let bytes = text.utf8
    // Most texts have no places.
    guard bytes.contains(where: isBrace) else { return text.isEmpty ? [] : [.text(text)] }
    var pieces: [Piece] = []
    var plain = ""
    var rest = bytes.startIndex
    while let brace = bytes[rest...].firstIndex(where: isBrace) {
      plain += text[rest..<brace]
      let next = bytes.index(after: brace)
      rest = next
      if next < bytes.endIndex, bytes[next] == bytes[brace] {
        plain += text[brace..<next]
        rest = bytes.index(after: next)
        continue
      }
      guard bytes[brace] == UInt8(ascii: "{"),
        let end = bytes[next...].firstIndex(of: UInt8(ascii: "}"))
      else { return [.unclosed] }
      if !plain.isEmpty { pieces.append(.text(plain)) }
      plain = ""
      pieces.append(.name(String(text[next..<end])))
      rest = bytes.index(after: end)
    }
    plain += text[rest...]
    if !plain.isEmpty { pieces.append(.text(plain)) }
    return pieces
  }

  private static func isBrace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
  }

  /// The right sides of a requirement's comparisons.
  private static func thresholds(_ requirement: Requirement) -> [Formula] {
    switch requirement.kind {
    case .formula(let formula): thresholds(formula)
    case .list(_, let items): items.flatMap { thresholds($0.requirement) }
    }
  }

  private static func thresholds(_ formula: Formula) -> [Formula] {
    switch formula.kind {
    case .all(let parts), .any(let parts): parts.flatMap(thresholds)
    case .not(let part): thresholds(part)
    case .compare(_, _, let right): [right]
    case .name, .number, .day, .truth, .age, .hasOutcome, .documented, .on, .apply, .ratio, .shift,
      .round,
      .days, .window, .field, .list:
      []
    }
  }

  // MARK: Citations and marks

  func citation(_ syntax: CitationSyntax?, _ context: Context) -> Citation {
    var order = context.order
    if let syntax, syntax.isFree {
      return Citation(
        law: context.law, section: context.citedSection, text: syntax.text, order: order)
    }
    var places: [String] = []
    let isOwnLedd = syntax?.text.contains("ledd") == true
    if let ledd = context.ledd, !isOwnLedd {
      places.append(ledd)
      order.append(ledd.split(separator: " ").first.flatMap { Parser.ordinals[String($0)] } ?? 0)
    }
    if let syntax {
      places.append(syntax.text)
      order += syntax.order
    }
    return Citation(
      law: context.law, section: context.citedSection, place: places.joined(separator: " "),
      order: order)
  }

  /// The marks of a statement; with `current`, only while that holds.
  mutating func marks(
    _ trimmings: Trimmings, _ context: Context, while current: NodeID? = nil
  ) -> [Mark] {
    trimmings.marks.compactMap { mark in
      guard let condition = mark.condition else { return Mark(mark.text, when: current) }
      return truth(condition, context).map { node in
        Mark(mark.text, when: builder.all([current, node].compactMap { $0 }))
      }
    }
  }
}
