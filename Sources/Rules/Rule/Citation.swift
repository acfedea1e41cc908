/// A place in a law: `folketrygdloven § 11-5 første ledd`.
public struct Citation: Hashable, Sendable {
  /// The law's name in lower case, such as `folketrygdloven`.
  public var law: String
  /// The paragraph's number in the wording that is cited, such as `11-5`.
  public var section: String
  /// The rest as written: `andre ledd bokstav a`; empty for the whole paragraph.
  public var place: String
  /// What stands instead, when the place is written out freely: `folketrygdloven § 11-2, slik den
  /// lød fra 2010 til 2017`.
  public var text: String?
  /// Place in the law's own order: chapter, paragraph, then ledd, punktum and letter.
  public var order: [Int]

  public init(
    law: String, section: String, place: String = "", text: String? = nil, order: [Int] = []
  ) {
    self.law = law
    self.text = text
    self.section = section
    self.place = place
    self.order = order
  }
}

extension Citation: CustomStringConvertible {
  /// Such as `folketrygdloven § 11-5 første ledd`.
  public var description: String {
    if let text { return text }
    return place.isEmpty ? paragraph : "\(paragraph) \(place)"
  }

  /// The paragraph alone: `folketrygdloven § 11-5`.
  public var paragraph: String { section.isEmpty ? law : "\(law) § \(section)" }
}

extension Citation: Comparable {
  public static func < (a: Citation, b: Citation) -> Bool {
    if a.law != b.law { return a.law < b.law }
    if a.order != b.order { return a.order.lexicographicallyPrecedes(b.order) }
    // No two that differ may count as equal, or the order of a sort would be left to chance.
    return (a.section, a.place, a.text ?? "") < (b.section, b.place, b.text ?? "")
  }
}

/// What kind of norm a rule is.
public enum Rank: String, Hashable, Sendable, CaseIterable {
  case statute = "lov"
  case regulation = "forskrift"
  case circular = "rundskriv"
  case standard = "standard"
  case practice = "praksis"
  case political = "politisk"
}

/// A mark on a rule that follows into each decision resting on it: `uavklart rett «…»`.
public struct Mark: Hashable, Sendable {
  public var text: String
  /// The mark only follows while this formula may hold.
  public var condition: NodeID?

  public init(_ text: String, when condition: NodeID? = nil) {
    self.text = text
    self.condition = condition
  }
}

/// A sentence with places for values: `Kravet er minst {grense}.`
public struct Template: Hashable, Sendable {
  /// Words, or a place for a value.
  public enum Piece: Hashable, Sendable {
    case text(String)
    /// The value of a node.
    case value(NodeID)
  }

  /// In bokmål.
  public var pieces: [Piece]
  /// The same in nynorsk, where it is written.
  public var nynorsk: [Piece]?

  public init(_ pieces: [Piece], nynorsk: [Piece]? = nil) {
    self.pieces = pieces
    self.nynorsk = nynorsk
  }
}

/// What is said of a rule, by how it came out.
public struct Words: Hashable, Sendable {
  private enum Place: Int, CaseIterable {
    case rule, met, notMet, open, notRelevant, notApplicable, titleMet, titleNotMet, titleOpen
  }

  // One reference, since words are copied with the rules and conditions that they are said of.
  private var templates = Self.none
  private static let none = [Template?](repeating: nil, count: Place.allCases.count)

  private subscript(at place: Place) -> Template? {
    get { templates[place.rawValue] }
    set { templates[place.rawValue] = newValue }
  }

  /// What the rule demands, in plain words.
  public var rule: Template? {
    get { self[at: .rule] }
    set { self[at: .rule] = newValue }
  }
  public var met: Template? {
    get { self[at: .met] }
    set { self[at: .met] = newValue }
  }
  public var notMet: Template? {
    get { self[at: .notMet] }
    set { self[at: .notMet] = newValue }
  }
  public var open: Template? {
    get { self[at: .open] }
    set { self[at: .open] = newValue }
  }
  public var notRelevant: Template? {
    get { self[at: .notRelevant] }
    set { self[at: .notRelevant] = newValue }
  }
  /// For an exception that does not apply.
  public var notApplicable: Template? {
    get { self[at: .notApplicable] }
    set { self[at: .notApplicable] = newValue }
  }
  /// The heading of a decision's letter, by how it came out.
  public var titleMet: Template? {
    get { self[at: .titleMet] }
    set { self[at: .titleMet] = newValue }
  }
  public var titleNotMet: Template? {
    get { self[at: .titleNotMet] }
    set { self[at: .titleNotMet] = newValue }
  }
  public var titleOpen: Template? {
    get { self[at: .titleOpen] }
    set { self[at: .titleOpen] = newValue }
  }

  public init() {}

  /// The sentence for an outcome; nil where none is written.
  public subscript(outcome: Outcome) -> Template? {
    switch outcome {
    case .met: met
    case .notMet: notMet
    case .notRelevant: notRelevant
    case .open: open
    }
  }
}
