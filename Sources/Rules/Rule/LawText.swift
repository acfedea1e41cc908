/// The law's own words under one dated heading, as they are quoted in a rule text.
public struct LawText: Hashable, Sendable {
  /// The law's name in lower case, such as `folketrygdloven`.
  public var law: String
  /// The paragraph's number in this wording.
  public var section: String
  /// The ledd that the heading names, such as `andre ledd`; nil where the whole paragraph is quoted.
  public var ledd: String?
  /// The wording's first day; nil for a quote outside dated wordings.
  public var from: Day?
  /// One string for each paragraph of the quote.
  public var paragraphs: [String]

  public init(law: String, section: String, ledd: String?, from: Day?, paragraphs: [String]) {
    self.law = law
    self.section = section
    self.ledd = ledd
    self.from = from
    self.paragraphs = paragraphs
  }
}

extension RuleSet {
  /// The words that a citation in one wording rests on; empty where they are not quoted.
  public func lawTexts(for citation: Citation, in wording: Wording) -> [LawText] {
    lawTexts.filter { text in
      text.law == citation.law && text.section == citation.section && text.from == wording.from
        && (text.ledd == nil || citation.place.isEmpty || citation.place.hasPrefix(text.ledd ?? ""))
    }
  }
}
