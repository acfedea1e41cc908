/// A declared fact: what a case may tell, and who can tell it.
public struct Fact: Hashable, Sendable {
  public var name: String
  public var type: ValueType
  /// Whether it is a value for each interval of days.
  public var isOverTime: Bool
  /// What it can be: the declared range, or all values of the type.
  public var range: NodeValue
  /// The smallest step in millionths; 1 for days and for types without steps.
  public var step: Int64
  /// A short name for lists.
  public var label: String
  /// The question to ask for it.
  public var question: String
  public var suppliers: [Supplier]
  /// The decision that the fact is read from, such as `aap`, when it is one.
  public var decidedIn: String?
  /// A judgement by a person, which the engine asks for and never makes.
  public var isJudgement: Bool
  /// Health and other special categories of personal data.
  public var isSpecialCategory: Bool
  /// Whether the person can change or document it, so that it is advice to say what it could do.
  public var canChange = false
  /// How a letter states it; `{verdi}` stands for the value.
  public var sentence: String?
  public var sentenceIfYes: String?
  public var sentenceIfNo: String?
  /// How people read each value of a choice, by its name; the name itself where nothing is written.
  public var choiceWords: [String: String] = [:]
  /// The same in nynorsk, where it is written.
  public var nynorsk: Nynorsk?
  /// Whether it stands alone, is a list, or is part of one.
  public var role = Role.single

  public init(name: String, type: ValueType, range: NodeValue) {
    self.name = name
    self.type = type
    self.range = range
    self.isOverTime = false
    self.step = 1
    self.label = name
    self.question = ""
    self.suppliers = []
    self.decidedIn = nil
    self.isJudgement = false
    self.isSpecialCategory = false
  }

  /// What people read of a fact, in nynorsk.
  public struct Nynorsk: Hashable, Sendable {
    public var label: String
    /// Nil where only bokmål is written.
    public var question: String?
    public var sentence: String?
    public var sentenceIfYes: String?
    public var sentenceIfNo: String?
    public var choiceWords: [String: String] = [:]

    public init(label: String) {
      self.label = label
    }
  }

  /// Who can supply a fact.
  public enum Supplier: String, Hashable, Sendable, CaseIterable {
    case applicant = "søker"
    case register = "register"
    case physician = "lege"
    case employer = "arbeidsgiver"
    case agency = "nav"
  }
}
