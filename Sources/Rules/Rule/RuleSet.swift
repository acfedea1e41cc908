/// Rules for one benefit, checked and lowered, with all that a person needs to read them.
public struct RuleSet: Hashable, Sendable {
  public var id: String
  /// The benefit's name as written: `Arbeidsavklaringspenger`.
  public var title: String
  public var facts: [Fact] = []
  public var program = Program()
  /// In the law's order.
  public var conditions: [Condition] = []
  public var exceptions: [Exception] = []
  public var calculations: [Calculation] = []
  public var decisions: [Decision] = []
  public var factors: [Factors] = []
  /// In the law's order.
  public var duties: [DocumentationDuty] = []
  public var complaintRules: [ComplaintRule] = []
  /// Law that is not encoded: paragraphs that decide the right all the same, and openings inside
  /// encoded ones. ``Node/notEncoded(_:reason:)`` points here.
  public var notEncoded: [NotEncoded] = []
  public var examples: [Example] = []
  /// The law's words that the rules cite, in the order of the texts.
  public var lawTexts: [LawText] = []
  /// The names of the texts it was read from, in order.
  public var sources: [String] = []
  /// A stable name for each node: the rule it stands in, the wording's date and the path inside.
  public var identifiers: [String] = []

  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }

  /// The fact with a name; nil if there is none.
  public func fact(named name: String) -> FactID? {
    facts.firstIndex { $0.name == name }.map(FactID.init)
  }

  /// The decision with a name; nil if there is none.
  public func decision(named name: String) -> Decision? {
    decisions.first { $0.name == name }
  }

  /// The condition whose outcome through all wordings a node is.
  public func condition(at node: NodeID) -> Condition? {
    conditions.first { $0.node == node }
  }
}

/// A *vilkår*: one demand that the law can refuse on, through all its wordings.
public struct Condition: Hashable, Sendable {
  public var name: String
  public var node: NodeID
  /// By date, the oldest first.
  public var versions: [Version]

  public init(name: String, node: NodeID, versions: [Version]) {
    self.name = name
    self.node = node
    self.versions = versions
  }

  /// A condition under one dated wording.
  public struct Version: Hashable, Sendable {
    public var wording: Wording
    public var citation: Citation
    public var rank: Rank
    /// Its outcome with exceptions, in the wording.
    public var node: NodeID
    /// Its outcome without exceptions.
    public var base: NodeID
    public var parts: [Part]
    public var words: Words
    public var marks: [Mark]
    /// The exceptions from it by number in ``RuleSet/exceptions``, the first that counts first.
    public var exceptions: [Int]

    public init(
      wording: Wording, citation: Citation, rank: Rank, node: NodeID, base: NodeID, parts: [Part],
      words: Words, marks: [Mark], exceptions: [Int]
    ) {
      self.wording = wording
      self.citation = citation
      self.rank = rank
      self.node = node
      self.base = base
      self.parts = parts
      self.words = words
      self.marks = marks
      self.exceptions = exceptions
    }
  }
}

/// The time of a wording.
public struct Wording: Hashable, Sendable {
  /// The first day it has effect.
  public var from: Day
  /// The day it came into force, when that was later.
  public var inForce: Day?
  /// Whether it has begun: a truth value.
  public var start: NodeID
  /// Whether it has begun and no later wording has: a truth value.
  public var current: NodeID
  public var marks: [Mark]
  /// What chooses it, when that is not the day assessed: `kravdato`.
  public var chosenBy: String?

  public init(
    from: Day, inForce: Day? = nil, start: NodeID, current: NodeID, marks: [Mark] = [],
    chosenBy: String? = nil
  ) {
    self.from = from
    self.inForce = inForce
    self.start = start
    self.current = current
    self.marks = marks
    self.chosenBy = chosenBy
  }
}

/// A line of a list, with the law's letter.
public struct Part: Hashable, Sendable {
  public var node: NodeID
  public var letter: String?
  public var words: Words
  public var parts: [Part]

  public init(node: NodeID, letter: String?, words: Words, parts: [Part]) {
    self.node = node
    self.letter = letter
    self.words = words
    self.parts = parts
  }
}

/// An *unntak*: stands under its own paragraph and displaces named conditions or exceptions.
public struct Exception: Hashable, Sendable {
  /// What takes the place of what it displaces.
  public enum Effect: Hashable, Sendable {
    case metWhen, met, notMet, notRelevant, value
  }

  public var name: String
  public var displaces: [String]
  /// Whether it applies, through all its wordings: a truth value.
  public var guardNode: NodeID
  public var versions: [Version]

  public init(name: String, displaces: [String], guardNode: NodeID, versions: [Version]) {
    self.name = name
    self.displaces = displaces
    self.guardNode = guardNode
    self.versions = versions
  }

  /// An exception under one dated wording.
  public struct Version: Hashable, Sendable {
    public var wording: Wording
    public var citation: Citation
    public var rank: Rank
    public var effect: Effect
    /// Whether it applies by this wording.
    public var guardNode: NodeID
    /// The outcome or the value that it gives.
    public var value: NodeID
    public var words: Words
    public var marks: [Mark]

    public init(
      wording: Wording, citation: Citation, rank: Rank, effect: Effect, guardNode: NodeID,
      value: NodeID, words: Words, marks: [Mark]
    ) {
      self.wording = wording
      self.citation = citation
      self.rank = rank
      self.effect = effect
      self.guardNode = guardNode
      self.value = value
      self.words = words
      self.marks = marks
    }
  }
}

/// A *beregning*: a named number or day.
public struct Calculation: Hashable, Sendable {
  public var name: String
  public var label: String
  public var nynorskLabel: String?
  public var citation: Citation
  public var node: NodeID
  public var marks: [Mark]

  public init(
    name: String, label: String, nynorskLabel: String? = nil, citation: Citation, node: NodeID,
    marks: [Mark]
  ) {
    self.name = name
    self.label = label
    self.nynorskLabel = nynorskLabel
    self.citation = citation
    self.node = node
    self.marks = marks
  }
}

/// The factors (*momenter*) that one wording lists for a judgement.
public struct Factors: Hashable, Sendable {
  public var fact: FactID
  public var names: [String]
  /// Whether the list is open: «blant annet».
  public var isOpen: Bool
  public var citation: Citation
  public var wording: Wording

  public init(
    fact: FactID, names: [String], isOpen: Bool, citation: Citation, wording: Wording
  ) {
    self.fact = fact
    self.names = names
    self.isOpen = isOpen
    self.citation = citation
    self.wording = wording
  }
}
