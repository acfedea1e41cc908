/// An *avgjørelse*: what is decided from the conditions.
public struct Decision: Hashable, Sendable {
  /// What the decision is: a right, a choice, a duty or a group.
  public enum Modality: String, Hashable, Sendable, CaseIterable {
    case shallBeGranted = "skal gis når"
    case mayBeGranted = "kan gis når"
    case dutyIsBreached = "plikten er brutt når"
    case inTargetGroup = "i målgruppen når"
  }

  /// *avgjørelsestype*: only an enkeltvedtak can be complained of.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case individual = "enkeltvedtak"
    case procedural = "prosessledende"
    case assessment = "vurdering"
    case guidance = "veiledning"
  }

  public var name: String
  /// As in a sentence: `arbeidsavklaringspenger (AAP)`.
  public var label: String
  public var modality: Modality
  public var kind: Kind
  public var citation: Citation
  public var node: NodeID
  public var grounds: [Ground]
  /// The calculations that the decision fixes.
  public var fixes: [String]
  public var words: Words
  /// What a person who is refused can do.
  public var guidance: [String]
  /// The label and the guidance in nynorsk, where they are written.
  public var nynorsk: Nynorsk?

  /// What people read of a decision, in nynorsk.
  public struct Nynorsk: Hashable, Sendable {
    public var label: String
    public var guidance: [String]

    public init(label: String, guidance: [String]) {
      self.label = label
      self.guidance = guidance
    }
  }
  /// How it can be complained of; empty where the rules don't say.
  public var complaints: [Complaint] = []
  /// Whether what is decided of runs already, so that a no ends it: a truth value; nil where the
  /// rules don't say.
  public var running: NodeID?
  /// The first sentence of a letter that ends what runs.
  public var wordsWhenEnded: Template?

  public init(
    name: String, label: String, modality: Modality, kind: Kind, citation: Citation, node: NodeID,
    grounds: [Ground], fixes: [String], words: Words, guidance: [String],
    complaints: [Complaint] = [], nynorsk: Nynorsk? = nil
  ) {
    self.name = name
    self.label = label
    self.modality = modality
    self.kind = kind
    self.citation = citation
    self.node = node
    self.grounds = grounds
    self.fixes = fixes
    self.words = words
    self.guidance = guidance
    self.complaints = complaints
    self.nynorsk = nynorsk
  }

  /// A *grunnlag*: one of several ways to a decision.
  public struct Ground: Hashable, Sendable {
    public var name: String
    public var citation: Citation
    public var node: NodeID

    public init(name: String, citation: Citation, node: NodeID) {
      self.name = name
      self.citation = citation
      self.node = node
    }
  }
}

/// Law that the rules don't carry.
public struct NotEncoded: Hashable, Sendable {
  /// Where the law is missing, and what that holds up.
  public enum Kind: Hashable, Sendable {
    /// `ikke kodet … gjelder V når F`: opens a condition.
    case opening
    /// `ikke kodet … ved innvilgelse`: nobody has assessed it, so no grant can be issued.
    case blocksGrant
    /// `ikke kodet … ved avslag gjelder V`: could lift these, so no refusal on them alone.
    case blocksRefusal
    /// `Ordlyd ukjent fra …`: the wording is not at hand.
    case unknownWording
    /// The days before the first wording.
    case beforeFirstWording
  }

  public var kind: Kind
  public var text: String
  public var citation: Citation
  /// The conditions it concerns, by name.
  public var conditions: [String]
  /// The decisions whose grant it holds up, by name; empty for all.
  public var decisions: [String]
  /// Whether it applies: the wording it stands under is the one that is used, and what follows
  /// `når` may hold; nil when it always does.
  public var current: NodeID?

  public init(
    kind: Kind, text: String, citation: Citation, conditions: [String], decisions: [String] = [],
    current: NodeID? = nil
  ) {
    self.kind = kind
    self.text = text
    self.citation = citation
    self.conditions = conditions
    self.decisions = decisions
    self.current = current
  }
}

/// An *eksempel* in a rule text: facts and what they come to.
public struct Example: Hashable, Sendable {
  /// An outcome of a condition or decision, or the value of a calculation.
  public enum Expectation: Hashable, Sendable {
    case outcome(NodeID, Outcome)
    case value(NodeID, NodeValue)
  }

  public var text: String
  private let known: KnownFacts
  public var expectations: [(name: String, span: SourceSpan, expected: Expectation)]
  public var citation: Citation

  /// What the example says of the case.
  public var facts: Facts { known.facts }

  public init(
    text: String, facts: Facts,
    expectations: [(name: String, span: SourceSpan, expected: Expectation)], citation: Citation
  ) {
    self.text = text
    known = KnownFacts(facts)
    self.expectations = expectations
    self.citation = citation
  }

  public static func == (a: Example, b: Example) -> Bool {
    a.text == b.text && a.known == b.known && a.citation == b.citation
      && a.expectations.map(\.expected) == b.expectations.map(\.expected)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(known)
  }
}
