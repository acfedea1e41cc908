/// A *klageregel*: how a kind of decision can be complained of, with the day each limit holds from.
public struct ComplaintRule: Hashable, Sendable {
  /// The name that decisions choose it by.
  public var name: String
  /// Where the limit stands, as a letter writes it: `folketrygdloven § 21-12`.
  public var citation: String
  /// By date, the oldest first.
  public var limits: [Limit]
  /// What a letter must say besides the limit.
  public var sentences: [String]
  /// The same in nynorsk.
  public var nynorskSentences: [String]

  /// How long a party has, counted from the day that notice of the decision reached it.
  public struct Limit: Hashable, Sendable {
    /// The first day of decisions that it holds for.
    public var from: Day
    public var length: DateStep
    public var source: String

    public init(from: Day, length: DateStep, source: String) {
      self.from = from
      self.length = length
      self.source = source
    }
  }

  public init(
    name: String, citation: String, limits: [Limit], sentences: [String],
    nynorskSentences: [String]
  ) {
    self.name = name
    self.citation = citation
    self.limits = limits
    self.sentences = sentences
    self.nynorskSentences = nynorskSentences
  }

  /// The limit for a decision made on a day; nil for a day before the first.
  public func limit(on day: Day) -> Limit? { limits.last { $0.from <= day } }
}

extension Decision {
  /// A line of a decision that chooses a ``ComplaintRule``.
  public struct Complaint: Hashable, Sendable {
    /// The rule's name.
    public var rule: String
    /// The outcome it is for; nil for all.
    public var outcome: Outcome?
    /// What must hold for it: a truth value.
    public var condition: NodeID?

    public init(rule: String, outcome: Outcome?, condition: NodeID?) {
      self.rule = rule
      self.outcome = outcome
      self.condition = condition
    }

    /// Whether it is for some cases only, and goes before a line that is for all.
    public var isParticular: Bool { outcome != nil || condition != nil }
  }
}
