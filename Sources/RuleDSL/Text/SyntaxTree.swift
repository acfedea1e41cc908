import Rules

/// A name as written, with its place.
struct Name: Hashable, Sendable {
  var text: String
  var span: SourceSpan
}

/// A formula as written.
struct Formula: Hashable, Sendable {
  indirect enum Kind: Hashable, Sendable {
    /// `arbeidsevneNedsattMed`
    case name(String)
    /// `50 %`, in millionths
    case number(Int64, ValueType)
    /// `2024-07-01`
    case day(Day)
    /// `ja`, `nei`
    case truth(Bool)
    /// `a og b`
    case all([Formula])
    /// `a eller b`
    case any([Formula])
    /// `ikke a`
    case not(Formula)
    /// `a ≥ b`
    case compare(Comparison, Formula, Formula)
    /// `alder(fødselsdato) ≥ 18 år`
    case age(Comparison, Formula, years: Int64)
    /// `X er oppfylt`
    case hasOutcome(Name, Outcomes)
    /// `X er begrunnet`
    case documented(Name, Documentation)
    /// `X på D`
    case on(Formula, Formula)
    /// `a + b`, `høyeste(a, b)`, `månedsslutt(a)`
    case apply(Operator, [Formula])
    /// `a delt på b`
    case ratio(Formula, Formula)
    /// `kravdato − 5 år`
    case shift(Formula, DateStep)
    /// `avrund a til nærmeste 5 %`
    case round(Formula, Rounding, step: Formula)
    /// `dager X fra a til og med b`
    case days(Name, Bool, Window)
    /// `X hele tiden fra a inntil b`
    case window(Name, WindowTest, Window)
    /// `o.dato`, where `o` stands for an element of a list
    case field(Name, Name)
    /// `minst én o i oppfølginger der …`, `antall o i oppfølginger`
    case list(ListFormula)
  }

  var kind: Kind
  var span: SourceSpan
}

/// What is asked of the elements of a list.
struct ListFormula: Hashable, Sendable {
  indirect enum Question: Hashable, Sendable {
    /// `minst én o i L der F`
    case some
    /// `alle o i L der F om ingen ja`
    case all(ifNone: Bool)
    /// `ingen o i L der F`
    case none
    /// `antall o i L der F`
    case count
    /// `sum av o.beløp for o i L der F`
    case sum(Formula)
    /// `seneste o.dato for o i L der F om ingen D`
    case pick(Operator, Formula, ifNone: Formula)
    /// `hver o.dato for o i L der F innen 3 måneder fra a til og med b`
    case every(Formula, DateStep, Window)
  }

  var question: Question
  /// As it is written.
  var text: String
  var variable: Name
  var list: Name
  /// The elements that count; nil for all.
  var filter: Formula?
}

/// `fra a til og med b` or `fra a inntil b`, where the last day does not count.
struct Window: Hashable, Sendable {
  var from: Formula
  var to: Formula
  var includesEnd: Bool
}

enum WindowTest: Hashable, Sendable {
  /// `hele tiden`
  case always
  /// `minst én dag`
  case ever
  /// `samlet minst 2 år`
  case atLeast(DateStep)
  /// `samlet høyst 20 dager`
  case atMost(DateStep)
  /// `unntatt samlet høyst 5 år`
  case exceptAtMost(DateStep)
}

/// A *krav*: a formula, or a list of them.
struct Requirement: Hashable, Sendable {
  indirect enum Kind: Hashable, Sendable {
    case formula(Formula)
    case list(ListKind, [Item])
  }

  struct Item: Hashable, Sendable {
    var letter: String?
    var requirement: Requirement
    var words: WordsSyntax
  }

  var kind: Kind
  var span: SourceSpan
}

/// A text as written, between its quotation marks.
struct TextSyntax: Hashable, Sendable {
  var text: String
  var span: SourceSpan
}

/// A `begrunnelse` block, and the `nynorsk` block beside it.
struct WordsSyntax: Hashable, Sendable {
  /// What a sentence is said of. A raw value would be what is hashed, and these are looked up often.
  enum Case: Hashable, Sendable {
    case rule, met, notMet, open, notRelevant, notApplicable, titleMet, titleNotMet, titleOpen

    var written: String {
      switch self {
      case .rule: "regel"
      case .met: "oppfylt"
      case .notMet: "ikke oppfylt"
      case .open: "åpent"
      case .notRelevant: "gjelder ikke"
      case .notApplicable: "ikke aktuelt"
      case .titleMet: "overskrift oppfylt"
      case .titleNotMet: "overskrift ikke oppfylt"
      case .titleOpen: "overskrift åpent"
      }
    }
  }

  var texts: [Case: TextSyntax] = [:]
  var nynorsk: NynorskSyntax?
}

/// A `nynorsk` block: what the statement says in bokmål, said again, by the word before it.
struct NynorskSyntax: Hashable, Sendable {
  var texts: [String: TextSyntax] = [:]
  /// Several lines of this word, in order.
  var guidance: [TextSyntax] = []
  var span: SourceSpan
}

struct CitationSyntax: Hashable, Sendable {
  /// `første ledd`, `andre punktum`, `bokstav a`, or a free text.
  var text: String
  /// The numbers in it, by ledd, punktum and letter; empty for a free text.
  var order: [Int]
  var isFree: Bool
  var span: SourceSpan
}

struct MarkSyntax: Hashable, Sendable {
  var text: String
  var condition: Formula?
}

/// What many statements can have below their first line.
struct Trimmings: Hashable, Sendable {
  var citation: CitationSyntax?
  var words = WordsSyntax()
  var marks: [MarkSyntax] = []
  var sources: [String] = []
  var rank = Rank.statute
}

/// One statement of a rule text, with the heading it stands under.
struct Statement: Hashable, Sendable {
  /// Indirect, so that a statement that is handed on is one reference, not all that stands in it.
  indirect enum Kind: Hashable, Sendable {
    case ruleSet(id: Name, title: String, uses: [TextSyntax])
    case fact(FactSyntax)
    case record(RecordSyntax)
    case rate(RateSyntax)
    case factors(fact: Name, names: [String], isOpen: Bool)
    case transition(day: Name?, Formula?, Trimmings)
    case condition(ConditionSyntax)
    case exception(ExceptionSyntax)
    case calculation(CalculationSyntax)
    case decision(DecisionSyntax)
    case complaintRule(ComplaintRuleSyntax)
    case duty(DutySyntax)
    case notEncoded(NotEncodedSyntax)
    case noLegalEffect(String)
    case example(ExampleSyntax)
  }

  var kind: Kind
  var context: Context
  var span: SourceSpan
  /// All names that stand in it, its own among them.
  var mentions: [String] = []
}

struct FactSyntax: Hashable, Sendable {
  var name: Name
  var type: ValueType
  /// For a list: the record its elements are, and how many there is room for.
  var list: (record: Name, limit: Int)?
  var isOverTime = false
  var label: TextSyntax?
  var question: TextSyntax?
  var range: (Formula, Formula)?
  var step: Formula?
  var suppliers: [Fact.Supplier] = []
  var decidedIn: String?
  var isJudgement = false
  var isSpecialCategory = false
  var canChange = false
  var sentence: TextSyntax?
  var ifYes: TextSyntax?
  var ifNo: TextSyntax?
  /// The words for the values of a choice.
  var choices: [(name: Name, text: TextSyntax)] = []
  var nynorsk: NynorskSyntax?

  static func == (a: Self, b: Self) -> Bool { a.name == b.name }
  func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// `post oppfølging` with its fields.
struct RecordSyntax: Hashable, Sendable {
  var name: Name
  var fields: [FactSyntax]
}

struct RateSyntax: Hashable, Sendable {
  var name: Name
  var type: ValueType
  var entries: [Rate.Entry]
}

struct ConditionSyntax: Hashable, Sendable {
  var name: Name
  var applies: Requirement?
  var met: Requirement
  var trimmings: Trimmings
}

/// A `dokumentasjonskrav`: a condition with what follows when it is not met.
struct DutySyntax: Hashable, Sendable {
  var condition: ConditionSyntax
  var label: TextSyntax?
  /// Empty for all decisions.
  var decisions: [Name]
  var side = DocumentationDuty.Side.any
  var consequence: DocumentationDuty.Consequence
  var suppliers: [Fact.Supplier]
}

struct ExceptionSyntax: Hashable, Sendable {
  var name: Name
  var displaces: [Name]
  var ruleSet: Name?
  var when: Requirement
  var effect: Exception.Effect
  /// For ``Exception/Effect/metWhen``.
  var met: Requirement?
  /// For ``Exception/Effect/value``.
  var value: Formula?
  var before: [Name]
  var trimmings: Trimmings
}

struct CalculationSyntax: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    /// Nil for `ellers`.
    var when: Formula?
    var value: Formula
  }

  var name: Name
  var type: ValueType
  var label: TextSyntax?
  var rows: [Row]
  var trimmings: Trimmings
}

struct DecisionSyntax: Hashable, Sendable {
  struct Ground: Hashable, Sendable {
    var name: Name
    var citation: CitationSyntax?
    var relevant: Requirement?
    var requirement: Requirement
  }

  var name: Name
  var label: TextSyntax?
  var modality: Decision.Modality
  var kind: Decision.Kind
  var requirement: Requirement
  var grounds: [Ground]
  var fixes: [Name]
  var guidance: [TextSyntax]
  var complaints: [ComplaintSyntax] = []
  var runs: Formula?
  var ended: TextSyntax?
  var trimmings: Trimmings
}

struct NotEncodedSyntax: Hashable, Sendable {
  var kind: NotEncoded.Kind
  var text: String
  var conditions: [Name]
  /// The decisions whose grant it holds up; empty for all.
  var decisions: [Name] = []
  var when: Formula?
}

struct ExampleSyntax: Hashable, Sendable {
  struct Assignment: Hashable, Sendable {
    var name: Name
    var value: Formula
    var window: Window?
    /// For a list: the fields of each element.
    var elements: [[Field]]?
    /// For `X er begrunnet`; the value then says yes or no.
    var documentation: Documentation?
  }

  struct Field: Hashable, Sendable {
    var name: Name
    var value: Formula
  }

  enum Expected: Hashable, Sendable {
    case outcome(Outcome)
    case value(Formula)
  }

  var text: String
  var assignments: [Assignment]
  var expectations: [(name: Name, expected: Expected)]

  static func == (a: Self, b: Self) -> Bool {
    a.text == b.text && a.assignments == b.assignments
      && a.expectations.map(\.name) == b.expectations.map(\.name)
  }
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
