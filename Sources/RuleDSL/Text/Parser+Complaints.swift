import Rules

/// A `klageregel` as written.
struct ComplaintRuleSyntax: Hashable, Sendable {
  var name: TextSyntax
  var citation: TextSyntax?
  var limits: [ComplaintRule.Limit]
  var sentences: [String]
  var nynorskSentences: [String] = []
}

/// A `klage` line of a decision as written.
struct ComplaintSyntax: Hashable, Sendable {
  var rule: TextSyntax
  /// For `ved innvilgelse` met, for `ved avslag` not met.
  var outcome: Outcome?
  var when: Formula?
}

extension Parser {
  /// `klageregel «folketrygdloven § 21-12»` with `hjemmel`, dated limits and sentences.
  mutating func complaintRule(_ line: Line) -> ComplaintRuleSyntax? {
    let name = self.line(line) { (parser: inout Parser) throws(Fault) in
      parser.take()
      return try parser.text()
    }
    guard let name else { return nil }
    var syntax = ComplaintRuleSyntax(name: name, limits: [], sentences: [])
    var hasFaults = false
    for child in line.children {
      refuseChildren(child)
      let read: Void? = self.line(child) { (parser: inout Parser) throws(Fault) in
        if parser.take(.citation) {
          syntax.citation = try parser.text()
        } else if parser.take(.sentence) {
          let text = try parser.text().text
          syntax.sentences.append(text)
          syntax.nynorskSentences.append(
            parser.take(.nynorsk) ? try parser.text().text : text)
        } else {
          syntax.limits.append(try parser.limit(after: syntax.limits.last))
        }
      }
      if read == nil { hasFaults = true }
    }
    if syntax.limits.isEmpty, !hasFaults {
      report(.missingLine("fra åååå-mm-dd: 6 uker kilde «…»"), at: name.span)
    }
    return syntax
  }

  /// `fra 2010-01-01: 6 uker kilde «…»`
  private mutating func limit(
    after last: ComplaintRule.Limit?
  ) throws(Fault) -> ComplaintRule.Limit {
    try expect(.from)
    let from = try day()
    try expect(.colon)
    guard let length = try duration() else { throw missing("en varighet, som '6 uker'") }
    try expect(.source)
    let source = try text().text
    if let last, last.from >= from {
      throw Fault(message: .rateOrder, span: span(from: 1))
    }
    return .init(from: from, length: length, source: source)
  }

  /// `klage «…»`, `klage «…» ved avslag`, `klage «…» når F`
  mutating func complaint() throws(Fault) -> ComplaintSyntax {
    var syntax = ComplaintSyntax(rule: try text())
    if take(.by, .grant) {
      syntax.outcome = .met
    } else if take(.by, .refusal) {
      syntax.outcome = .notMet
    }
    if take(.when) { syntax.when = try formula() }
    return syntax
  }
}
