import Rules

extension Compiler {
  /// A calculation through all its wordings; nil with a report if it has a fault.
  mutating func calculation(_ name: Name, _ context: Context) -> Typed? {
    guard let declared = calculations[name.text], let type = declared.first?.syntax.type else {
      return nil
    }
    if let known = lowered[name.text] {
      if known == nil, let start = path.firstIndex(of: name.text) {
        report(.circle(path[start...] + [name.text]), at: name.span, context)
      }
      return known.map { Typed($0, type) }
    }
    lowered[name.text] = .some(nil)
    path.append(name.text)
    let node = lower(name.text, declared.sorted { from($0.context) < from($1.context) })
    path.removeLast()
    lowered[name.text] = .some(node)
    return node.map { Typed($0, type) }
  }

  private mutating func lower(
    _ name: String, _ declared: [Declared<CalculationSyntax>]
  ) -> NodeID? {
    guard let latest = declared.last else { return nil }
    var versions: [(wording: Wording, node: NodeID)] = []
    var marks: [Mark] = []
    var node: NodeID?
    for version in declared {
      guard let value = lower(version) else { return nil }
      let wording = wording(version.context)
      if let wording { versions.append((wording, value)) }
      marks += self.marks(version.syntax.trimmings, version.context, while: wording?.current)
      node = value
    }
    if !versions.isEmpty {
      let (type, range) = (latest.syntax.type, range(of: versions.map(\.node)))
      let absent = notEncoded(
        range, type,
        .init(
          kind: .opening, text: "ordlyden har ingen beregning av «\(name)»",
          citation: citation(nil, latest.context), conditions: []))
      node = chosen(latest.context.stream, versions, absent: absent, unknown: range, conditions: [])
    }
    guard let base = node else { return nil }
    let block = latest.syntax.trimmings.words.nynorsk
    let label = latest.syntax.label.map { [Keyword.label.rawValue: $0] } ?? [:]
    checkParity(block, with: label, latest.context)
    let all = builder.choose(branches(of: orderedExceptions(of: name)), base: base)
    ruleSet.calculations.append(
      Calculation(
        name: name, label: latest.syntax.label?.text ?? name,
        nynorskLabel: block?.texts[Keyword.label.rawValue]?.text,
        citation: citation(latest.syntax.trimmings.citation, latest.context), node: all,
        marks: marks))
    return all
  }

  /// All that some nodes can come to, whatever the facts.
  func range(of nodes: [NodeID]) -> NodeValue {
    var ruleSet = ruleSet
    ruleSet.program = builder.program
    var facts = Facts(count: ruleSet.facts.count, on: Day(number: 0))
    facts.values[0] = nil
    let values = ruleSet.evaluate(facts)
    let ranges = nodes.map { values[$0] }
    let type = builder.program.type(of: nodes[0])
    return ranges.dropFirst().reduce(ranges[0]) { $0.union($1, as: type) }
  }

  private mutating func lower(_ declared: Declared<CalculationSyntax>) -> NodeID? {
    let (syntax, context) = (declared.syntax, declared.context)
    var branches: [Branch] = []
    for (index, row) in syntax.rows.enumerated() {
      guard let typed = value(row.value, context) else { return nil }
      guard let value = resolved(typed, as: syntax.type) else {
        report(.expected(syntax.type, found: typed.type), at: row.value.span, context)
        return nil
      }
      checkRounding(row.value, syntax.trimmings, context)
      guard let when = row.when, index < syntax.rows.count - 1 else {
        return builder.choose(branches, base: value.id)
      }
      guard let guardNode = truth(when, context) else { return nil }
      branches.append(Branch(when: guardNode, value.id))
    }
    return nil
  }

  /// A rounding changes what a person gets, so the law that says so is cited, or its silence marked.
  private mutating func checkRounding(
    _ formula: Formula, _ trimmings: Trimmings, _ context: Context
  ) {
    guard case .round = formula.kind, trimmings.citation == nil, trimmings.marks.isEmpty else {
      return
    }
    report(.uncitedRounding, at: formula.span, context)
  }
}
