public import Rules

/// A statement of a rule set that is written in Swift.
///
/// It is the same statement as in a rule text, so it is checked and lowered by the same compiler,
/// and its faults are the same diagnostics. A citation is the whole place,
/// `folketrygdloven § 11-5 første ledd`, since there is no heading above; `wording` is the first
/// day of the wording that the rule rests on. Before it, the law is not at hand.
public struct Draft: Sendable {
  var kind: Statement.Kind
  var context: Context
  var faults: [Diagnostic]

  private init(
    _ kind: Statement.Kind, _ place: Place = Place(""), faults: [Diagnostic] = []
  ) {
    self.kind = kind
    self.context = place.context
    self.faults = (place.faults + faults).map {
      Diagnostic($0.message, at: $0.span, under: place.context.breadcrumb)
    }
  }

  /// An *opplysning*.
  ///
  ///     Draft.fact(
  ///       "arbeidsevneNedsattMed", .percent, label: "nedsatt arbeidsevne",
  ///       question: "Hvor mye er arbeidsevnen nedsatt?", range: ("0 %", "100 %"),
  ///       from: [.agency], isJudgement: true)
  ///
  /// - Parameters:
  ///   - range: The least and the greatest value; demanded of numbers and days.
  ///   - step: The smallest difference between two values.
  public static func fact(
    _ name: String, _ type: ValueType, label: String, question: String,
    range: (Expr, Expr)? = nil, step: Expr? = nil, isOverTime: Bool = false,
    from suppliers: [Fact.Supplier], isJudgement: Bool = false, isSpecialCategory: Bool = false
  ) -> Draft {
    var syntax = FactSyntax(name: Name(name), type: type)
    syntax.label = TextSyntax(label)
    syntax.question = TextSyntax(question)
    let (low, high, least) = (
      range.map { Expr.formula([$0.0]) }, range.map { Expr.formula([$0.1]) },
      step.map { Expr.formula([$0]) }
    )
    if let low = low?.formula, let high = high?.formula { syntax.range = (low, high) }
    syntax.step = least?.formula
    syntax.isOverTime = isOverTime
    syntax.suppliers = suppliers
    syntax.isJudgement = isJudgement
    syntax.isSpecialCategory = isSpecialCategory
    return Draft(
      .fact(syntax), faults: Name.faults(name) + [low, high, least].flatMap { $0?.faults ?? [] })
  }

  /// A *vilkår*. Lines are joined by `og`.
  ///
  ///     Draft.condition(
  ///       "gammelNok", citing: "folketrygdloven § 11-4 første ledd", wording: "2018-01-01",
  ///       words: [.notMet: "Du er {fylteÅr} år. Kravet er {grense}."]
  ///     ) {
  ///       Expr("fylteÅr") >= 18
  ///     }
  ///
  /// - Parameters:
  ///   - applies: When the demand is made at all (`gjelder når`).
  ///   - rule: What the rule demands, in plain words.
  ///   - words: What a letter says, by outcome.
  public static func condition(
    _ name: String, citing place: String, wording: String, applies: Expr? = nil,
    rule: String? = nil, words: [Outcome: String] = [:], @Lines<Expr> _ met: () -> [Expr]
  ) -> Draft {
    let place = Place(place, wording: wording)
    var faults = Name.faults(name) + (applies?.faults ?? [])
    let met = Expr.joined(met())
    if met == nil { faults.append(Diagnostic(.missingLine("oppfylt når"), at: .none)) }
    let syntax = ConditionSyntax(
      name: Name(name), applies: applies?.requirement, met: met?.requirement ?? .missing,
      trimmings: place.trimmings(rule: rule, words: words))
    return Draft(.condition(syntax), place, faults: faults + (met?.faults ?? []))
  }

  /// An *unntak* from conditions, calculations or other exceptions.
  ///
  ///     Draft.exception(
  ///       "yrkesskade", from: ["nedsattNok"], citing: "folketrygdloven § 11-22 første ledd",
  ///       wording: "2018-01-01", when: "harYrkesskade", effect: .metWhen
  ///     ) {
  ///       Expr("arbeidsevneNedsattMed") >= "30 %"
  ///     }
  ///
  /// - Parameters:
  ///   - before: The exceptions that it goes before (`går foran`).
  ///   - instead: The demand that takes the place of the rule, for ``Exception/Effect/metWhen``, or
  ///     the value, for ``Exception/Effect/value``; nothing for the other effects.
  public static func exception(
    _ name: String, from rules: [String], citing place: String, wording: String, when: Expr,
    effect: Exception.Effect, before: [String] = [], rule: String? = nil,
    words: [Outcome: String] = [:], @Lines<Expr> _ instead: () -> [Expr] = { [] }
  ) -> Draft {
    let place = Place(place, wording: wording)
    let lines = instead()
    var syntax = ExceptionSyntax(
      name: Name(name), displaces: rules.map { Name($0) }, ruleSet: nil, when: when.requirement,
      effect: effect, met: nil, value: nil, before: before.map { Name($0) },
      trimmings: place.trimmings(rule: rule, words: words))
    var faults = Name.faults(name) + when.faults
    switch effect {
    case .met, .notMet, .notRelevant:
      if !lines.isEmpty { faults.append(Diagnostic(.repeatedLine, at: .none)) }
    case .metWhen:
      let met = Expr.joined(lines)
      syntax.met = met?.requirement
      faults += met?.faults ?? [Diagnostic(.missingLine("oppfylt når"), at: .none)]
    case .value:
      let (value, others) = Expr.formula(lines)
      syntax.value = value
      faults += others
    }
    return Draft(.exception(syntax), place, faults: faults)
  }

  /// A *beregning* of a number or a day.
  ///
  ///     Draft.calculation("minsteYtelse", .money, citing: "folketrygdloven § 11-20") {
  ///       "2 G på kravdato"
  ///     }
  public static func calculation(
    _ name: String, _ type: ValueType, citing place: String, label: String? = nil,
    @Lines<Expr> _ value: () -> [Expr]
  ) -> Draft {
    let place = Place(place)
    let (formula, faults) = Expr.formula(value())
    let syntax = CalculationSyntax(
      name: Name(name), type: type, label: label.map { TextSyntax($0) },
      rows: [.init(when: nil, value: formula ?? .missing)], trimmings: place.trimmings())
    return Draft(.calculation(syntax), place, faults: Name.faults(name) + faults)
  }

  /// An *avgjørelse*: the names of the conditions that must all be met.
  ///
  ///     Draft.decision("ytelse", citing: "folketrygdloven kapittel 11", label: "ytelsen") {
  ///       "gammelNok"
  ///       "nedsattNok"
  ///     }
  public static func decision(
    _ name: String, citing place: String, label: String? = nil,
    _ modality: Decision.Modality = .shallBeGranted, kind: Decision.Kind = .individual,
    words: [Outcome: String] = [:], @Lines<Expr> _ conditions: () -> [Expr]
  ) -> Draft {
    let place = Place(place)
    var faults = Name.faults(name)
    let requirement = Expr.conditions(conditions())
    if requirement == nil { faults.append(Diagnostic(.emptyList, at: .none)) }
    let syntax = DecisionSyntax(
      name: Name(name), label: label.map { TextSyntax($0) }, modality: modality, kind: kind,
      requirement: requirement?.requirement ?? .missing, grounds: [], fixes: [], guidance: [],
      trimmings: place.trimmings(words: words))
    return Draft(.decision(syntax), place, faults: faults + (requirement?.faults ?? []))
  }
}
