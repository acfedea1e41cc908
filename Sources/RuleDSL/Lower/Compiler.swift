import Rules

/// Turns statements into a checked rule set: names are resolved, types checked, and everything
/// lowered to one list of nodes.
struct Compiler {
  /// A statement's content with where it stands.
  struct Declared<Syntax> {
    var syntax: Syntax
    var context: Context
  }

  var ruleSet: RuleSet
  var builder = NodeBuilder()
  var diagnostics: [Diagnostic] = []

  var records: [String: RecordSyntax] = [:]
  /// The variables of the quantifiers around what is being lowered, with the elements they stand for.
  var bound: [String: (list: FactID, number: Int)] = [:]
  var factIDs: [String: FactID] = [:]
  var factSpans: [String: SourceSpan] = [:]
  /// The slots that say how facts are documented, by their roles.
  var documentationSlots: [Fact.Role: FactID] = [:]
  var rateIDs: [String: Int] = [:]
  var rateContexts: [String: Context] = [:]
  var conditions: [String: [Declared<ConditionSyntax>]] = [:]
  var exceptions: [String: [Declared<ExceptionSyntax>]] = [:]
  var calculations: [String: [Declared<CalculationSyntax>]] = [:]
  var openings: [Declared<NotEncodedSyntax>] = []
  /// The places among ``openings`` of what is not encoded in each condition, by its name.
  var openingsIn: [String: [Int]] = [:]
  var decisions: [Declared<DecisionSyntax>] = []
  /// The documentation duties by name; their conditions are among ``conditions``.
  var duties: [String: [Declared<DutySyntax>]] = [:]
  /// Whether a documentation duty is being lowered: only that may ask how a fact is documented.
  var isLoweringDuty = false
  var transitions: [Declared<(day: Name?, formula: Formula?, trimmings: Trimmings)>] = []
  var examples: [Declared<ExampleSyntax>] = []
  /// The names of the exceptions that displace a rule, by its name.
  var displacing: [String: [String]] = [:]
  /// The same in the order they count, once it has been found.
  var ordered: [String: [String]] = [:]
  /// The dated headings of each stream, by date.
  var streams: [Context.Stream: [Context]] = [:]

  /// What has been lowered, by name; nil while it is under way.
  var lowered: [String: NodeID?] = [:]
  var loweredConditions: [String: Condition] = [:]
  var loweredExceptions: [String: (exception: Exception, value: NodeID)] = [:]
  var starts: [SourceSpan: NodeID] = [:]
  /// What is not encoded, with its number.
  var reasons: [NotEncoded: Int] = [:]
  /// The names on the way to what is being lowered, for reporting a circle.
  var path: [String] = []
  /// How many formulas that are being lowered stand inside each other, through all rules of the path.
  var nesting = 0
  /// Pairs of exceptions that no priority parts, to be proved apart.
  var pairs: [ExceptionPair] = []
  /// Favourable exceptions with the base they displace.
  var favours: [Favour] = []

  /// A rule set from statements and the dated headings of their files.
  static func compile(
    id: String, title: String, statements: [Statement], wordings: [Context]
  ) -> (RuleSet, [Diagnostic]) {
    var compiler = Compiler(ruleSet: RuleSet(id: id, title: title))
    compiler.declareBuiltIns()
    compiler.collectStreams(wordings)
    for case .record(let record) in statements.map(\.kind) { compiler.declare(record) }
    for statement in statements { compiler.declare(statement) }
    compiler.linkExceptions()
    compiler.lowerAll(statements)
    compiler.finish()
    return (compiler.ruleSet, compiler.diagnostics)
  }

  private init(ruleSet: RuleSet) {
    self.ruleSet = ruleSet
  }

  /// Whether there is still room on the stack for what stands inside; else it is reported. A rule on
  /// the way takes as much as some twenty formulas.
  mutating func hasRoom(at span: SourceSpan, _ context: Context) -> Bool {
    if nesting + 20 * path.count <= 2_000 { return true }
    report(.tooManyLinks, at: span, context)
    return false
  }

  mutating func report(_ message: Diagnostic.Message, at span: SourceSpan, _ context: Context) {
    diagnostics.append(Diagnostic(message, at: span, under: context.breadcrumb))
  }

  // MARK: Declarations

  /// The named days of every case.
  private mutating func declareBuiltIns() {
    let days: [(String, String, String)] = [
      ("vurderingsdag", "dagen som vurderes", "Hvilken dag skal vurderes?"),
      ("kravdato", "dagen kravet ble satt fram", "Hvilken dag ble kravet satt fram?"),
      ("vedtaksdato", "dagen for vedtaket", "Hvilken dag blir vedtaket truffet?"),
    ]
    for (name, label, question) in days {
      var fact = Fact(name: name, type: .day, range: Self.allDays)
      fact.label = label
      fact.question = question
      fact.suppliers = name == "kravdato" ? [.applicant] : [.agency]
      factIDs[name] = FactID(ruleSet.facts.count)
      ruleSet.facts.append(fact)
    }
  }

  /// The days that a date can be when nothing narrower is declared: 1900 to 2199.
  static let allDays = NodeValue(low: -25_567, high: 84_005)

  private mutating func collectStreams(_ wordings: [Context]) {
    for context in wordings { streams[context.stream, default: []].append(context) }
    for (stream, contexts) in streams {
      let sorted = contexts.sorted { from($0) < from($1) }
      for (a, b) in zip(sorted, sorted.dropFirst()) where from(a) == from(b) {
        guard let one = a.wording, let two = b.wording else { continue }
        if one.formerSection == two.formerSection {
          report(.sameWordingDate(two.from), at: two.span, b)
        }
      }
      streams[stream] = sorted
    }
  }

  private mutating func declare(_ statement: Statement) {
    let context = statement.context
    switch statement.kind {
    case .ruleSet, .record, .factors, .noLegalEffect: break
    case .fact(let syntax): declare(syntax, context)
    case .rate(let syntax):
      guard claim(syntax.name, context) else { return }
      rateIDs[syntax.name.text] = builder.program.rates.count
      rateContexts[syntax.name.text] = context
      builder.add(
        rate: Rate(name: syntax.name.text, type: syntax.type, entries: syntax.entries))
    case .transition(let day, let formula, let trimmings):
      if context.wording == nil { report(.outsideWording("overgang"), at: statement.span, context) }
      transitions.append(Declared(syntax: (day, formula, trimmings), context: context))
    case .condition(let syntax):
      conditions[syntax.name.text, default: []].append(Declared(syntax: syntax, context: context))
      checkWording(of: syntax.name, "vilkår", context)
    case .duty(let syntax):
      duties[syntax.condition.name.text, default: []].append(
        Declared(syntax: syntax, context: context))
      conditions[syntax.condition.name.text, default: []].append(
        Declared(syntax: syntax.condition, context: context))
      checkWording(of: syntax.condition.name, "dokumentasjonskrav", context)
    case .exception(let syntax):
      guard syntax.ruleSet == nil || syntax.ruleSet?.text == ruleSet.id else { return }
      exceptions[syntax.name.text, default: []].append(Declared(syntax: syntax, context: context))
      checkWording(of: syntax.name, "unntak", context)
    case .calculation(let syntax):
      declare(syntax, context)
    case .decision(let syntax):
      guard claim(syntax.name, context) else { return }
      decisions.append(Declared(syntax: syntax, context: context))
    case .notEncoded(let syntax):
      if syntax.kind == .opening {
        for name in Set(syntax.conditions.map(\.text)) {
          openingsIn[name, default: []].append(openings.count)
        }
      }
      openings.append(Declared(syntax: syntax, context: context))
    case .complaintRule(let syntax): declare(syntax, context)
    case .example(let syntax): examples.append(Declared(syntax: syntax, context: context))
    }
  }

  /// Once, or once in each wording of its paragraph.
  private mutating func declare(_ syntax: CalculationSyntax, _ context: Context) {
    let earlier = calculations[syntax.name.text] ?? []
    let isAnotherWording =
      context.wording != nil && !earlier.isEmpty
      && earlier.allSatisfy {
        $0.context.stream == context.stream && $0.context.wording != nil
          && $0.context.wording?.from != context.wording?.from
      }
    guard isAnotherWording || claim(syntax.name, context) else { return }
    if let wanted = earlier.first?.syntax.type, wanted != syntax.type {
      report(.expected(wanted, found: syntax.type), at: syntax.name.span, context)
    }
    if let kind = context.wording?.kind, kind == .unknown || kind == .repealed {
      report(.inEmptyWording("beregn"), at: syntax.name.span, context)
    }
    calculations[syntax.name.text] = earlier + [Declared(syntax: syntax, context: context)]
  }

  private mutating func checkWording(of name: Name, _ kind: String, _ context: Context) {
    switch context.wording?.kind {
    case .text, .added: break
    case nil: report(.outsideWording(kind), at: name.span, context)
    case .unknown, .repealed: report(.inEmptyWording(kind), at: name.span, context)
    }
  }

  /// Takes a name into use; false if it is taken.
  mutating func claim(_ name: Name, _ context: Context) -> Bool {
    let taken =
      factIDs[name.text] != nil || rateIDs[name.text] != nil || calculations[name.text] != nil
      || decisions.contains { $0.syntax.name.text == name.text }
    if taken { report(.duplicateName(name.text), at: name.span, context) }
    return !taken
  }

  /// Exceptions by what they displace, and names that are used for two kinds of thing.
  private mutating func linkExceptions() {
    for name in conditions.keys.sorted() { checkVersions(conditions[name] ?? [], \.name) }
    for name in exceptions.keys.sorted() {
      let versions = exceptions[name] ?? []
      checkVersions(versions, \.name)
      let targets = Set(versions.flatMap { $0.syntax.displaces.map(\.text) })
      for target in targets.sorted() { displacing[target, default: []].append(name) }
      for version in versions {
        for target in version.syntax.displaces {
          let isKnown =
            conditions[target.text] != nil || exceptions[target.text] != nil
            || calculations[target.text] != nil
          if !isKnown { report(unknownRule(target.text), at: target.span, version.context) }
        }
      }
    }
  }

  /// One rule has one name, one paragraph and one statement for each wording.
  private mutating func checkVersions<Syntax>(
    _ versions: [Declared<Syntax>], _ name: KeyPath<Syntax, Name>
  ) {
    guard let first = versions.first else { return }
    let firstName = first.syntax[keyPath: name]
    let isTaken =
      factIDs[firstName.text] != nil || calculations[firstName.text] != nil
      || (conditions[firstName.text] != nil && exceptions[firstName.text] != nil)
    if isTaken { report(.duplicateName(firstName.text), at: firstName.span, first.context) }
    var seen: Set<Day> = []
    for version in versions {
      let name = version.syntax[keyPath: name]
      let isNew = version.context.wording.map { seen.insert($0.from).inserted } ?? true
      if !isNew || version.context.stream != first.context.stream {
        report(.duplicateName(name.text), at: name.span, version.context)
      }
    }
  }

  func unknownRule(_ name: String) -> Diagnostic.Message {
    .unknownCondition(
      name,
      closest: Suggestions.closest(
        to: name,
        among: (Array(conditions.keys) + exceptions.keys + calculations.keys).sorted()))
  }
}
