import Rules

extension Parser {
  /// `dokumentasjonskrav navn for tildeling` with its lines.
  mutating func duty(_ line: Line) -> DutySyntax? {
    let head = self.line(line) { (parser: inout Parser) throws(Fault) in
      parser.take()
      let name = try parser.name()
      return (name, parser.take(.for) ? try parser.names() : [])
    }
    guard let (name, decisions) = head else { return nil }
    var trimmings = Trimmings()
    var parts = DutyParts()
    for child in line.children where !trimmingLine(child, &trimmings) {
      dutyLine(child, &parts)
    }
    let missing: [(Bool, String)] = [
      (parts.label == nil, "navn"), (trimmings.citation == nil, "hjemmel"),
      (parts.consequence == nil, "følge"), (parts.met == nil, "krever"),
      (parts.suppliers.isEmpty, "fra"),
    ]
    for (isMissing, what) in missing where isMissing && !parts.hasFaults {
      report(.missingLine(what), at: name.span)
    }
    guard let met = parts.met, let consequence = parts.consequence else { return nil }
    return DutySyntax(
      condition: ConditionSyntax(
        name: name, applies: parts.applies, met: met, trimmings: trimmings),
      label: parts.label, decisions: decisions, side: parts.side, consequence: consequence,
      suppliers: parts.suppliers)
  }

  private struct DutyParts {
    var label: TextSyntax?
    var applies: Requirement?
    var met: Requirement?
    var side = DocumentationDuty.Side.any
    var consequence: DocumentationDuty.Consequence?
    var suppliers: [Fact.Supplier] = []
    var hasFaults = false
  }

  private mutating func dutyLine(_ child: Line, _ parts: inout DutyParts) {
    var copy = parts
    let read: Void? = self.line(child) { (parser: inout Parser) throws(Fault) in
      if parser.take(.label) {
        copy.label = try parser.text()
      } else if parser.take(.consequence) {
        copy.consequence = try parser.consequence()
      } else if parser.take(.by) {
        copy.side = try parser.side()
      } else if parser.take(.from) {
        copy.suppliers = try parser.supplierList()
      } else if parser.take(.applies) {
        try parser.expect(.when)
        copy.applies = try parser.requirement(child.children)
      } else if parser.take(.demands) {
        copy.met = try parser.requirement(child.children)
      } else {
        throw parser.missing(
          "'navn', 'hjemmel', 'rang', 'følge', 'ved', 'fra', 'gjelder når' eller 'krever'")
      }
    }
    parts = copy
    if read == nil { parts.hasFaults = true }
  }

  private mutating func side() throws(Fault) -> DocumentationDuty.Side {
    if take(.grant) { return .grant }
    try expect(.refusal)
    return .refusal
  }

  /// `blokkerer`, `stopper start`, `brudd`: words of this line only, so they are free as names.
  private mutating func consequence() throws(Fault) -> DocumentationDuty.Consequence {
    let start = position
    var words: [String] = []
    while let token = take() { words.append(text(token)) }
    let all = DocumentationDuty.Consequence.allCases
    if let found = all.first(where: { $0.rawValue == words.joined(separator: " ") }) {
      return found
    }
    position = start
    throw missing(all.map { "'\($0.rawValue)'" }.joined(separator: ", "))
  }

  /// Whether `er kjent`, `er begrunnet`, `har kilde` or `svarer på …` stands so far ahead.
  func isAtDocumentation(_ offset: Int = 0) -> Bool {
    guard let first = peek(offset), let second = peek(offset + 1) else { return false }
    switch (text(first), text(second)) {
    case ("er", "kjent"), ("er", "begrunnet"), ("har", "kilde"), ("svarer", "på"): return true
    default: return false
    }
  }

  /// How a fact is documented, after its name; nil if nothing of the kind stands here.
  mutating func documentation() throws(Fault) -> Documentation? {
    guard isAtDocumentation(), let first = take(), let second = take() else { return nil }
    switch (text(first), text(second)) {
    case ("er", "kjent"): return .known
    case ("er", "begrunnet"): return .reasoned
    case ("har", "kilde"): return .sourced
    default: return .answers(try factorName())
    }
  }
}
