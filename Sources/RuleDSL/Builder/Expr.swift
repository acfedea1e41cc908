public import Rules

/// A formula, or a list of demands, for rules that are written in Swift.
///
/// A text is a formula as the rule language writes it: a name, a value with its unit, or as much
/// more as is wanted. Comparisons, `&&`, `||` and `!` are Swift's:
///
///     Expr("arbeidsevneNedsattMed") >= "50 %" && !Expr("harAnnenYtelse")
///     Expr("medlem hele tiden fra kravdato − 5 år inntil kravdato")
///     Expr("alder(fødselsdato) ≥ 18 år")
///
/// Nothing is looked up before the rule set is built: an unknown name is a ``Diagnostic`` then, as
/// is a text that can't be read.
public struct Expr: Sendable {
  var requirement: Requirement
  var faults: [Diagnostic] = []

  private init(_ kind: Requirement.Kind, _ parts: [Expr] = []) {
    requirement = Requirement(kind: kind, span: .none)
    faults = parts.flatMap(\.faults)
  }

  private init(_ kind: Formula.Kind, _ parts: [Expr] = []) {
    self.init(.formula(Formula(kind: kind, span: .none)), parts)
  }

  /// A list of demands: ``ListKind/all`` (`alle:`), ``ListKind/any`` (`minst én av:`) or
  /// ``ListKind/none`` (`ingen av:`).
  ///
  ///     Expr.list(.any, lettered: true) {
  ///       Expr("arbeidsandel") >= "50 %"  // a)
  ///       Expr("erArbeidssøker")          // b)
  ///     }
  ///
  /// Unlike `||`, it keeps its items apart in the begrunnelse, and an item can be the name of
  /// another condition.
  public static func list(
    _ kind: ListKind, lettered: Bool = false, @Lines<Expr> _ items: () -> [Expr]
  ) -> Expr {
    listed(kind, items(), lettered: lettered)
  }

  private static func listed(_ kind: ListKind, _ parts: [Expr], lettered: Bool) -> Expr {
    let items = parts.enumerated().map { index, part in
      let letter = index < 26 ? String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index))) : nil
      return Requirement.Item(
        letter: lettered ? letter : nil, requirement: part.requirement, words: WordsSyntax())
    }
    var list = Expr(.list(kind, items), parts)
    if items.isEmpty { list.report(.emptyList) }
    return list
  }

  /// Lines that must all hold: a formula joined by `og`, or a list when one of them is a list; nil
  /// without lines.
  static func joined(_ lines: [Expr]) -> Expr? {
    guard lines.count > 1 else { return lines.first }
    var parts: [Formula] = []
    for line in lines {
      guard case .formula(let formula) = line.requirement.kind else {
        return listed(.all, lines, lettered: false)
      }
      if case .all(let inner) = formula.kind { parts += inner } else { parts.append(formula) }
    }
    return Expr(.all(parts), lines)
  }

  /// Lines as a list, as in a decision; nil without lines.
  static func conditions(_ lines: [Expr]) -> Expr? {
    if case .list = lines.first?.requirement.kind, lines.count == 1 { return lines[0] }
    return lines.isEmpty ? nil : listed(.all, lines, lettered: false)
  }

  // MARK: Formulas

  /// The formula; a list in its place is a fault, which is then recorded.
  private mutating func takeFormula() -> Formula {
    switch requirement.kind {
    case .formula(let formula): return formula
    case .list:
      report(.unexpected("alle:", wanted: "en formel"))
      return .missing
    }
  }

  /// The formula that stands alone in the lines, such as a calculation's.
  static func formula(_ lines: [Expr]) -> (formula: Formula?, faults: [Diagnostic]) {
    guard var only = lines.first, lines.count == 1 else {
      return (nil, [Diagnostic(.missingLine("= uttrykk"), at: .none)])
    }
    let formula = only.takeFormula()
    return (formula, only.faults)
  }

  private mutating func report(_ message: Diagnostic.Message) {
    faults.append(Diagnostic(message, at: .none))
  }

  private static func compared(_ a: Expr, _ comparison: Comparison, _ b: Expr) -> Expr {
    var (a, b) = (a, b)
    let (left, right) = (a.takeFormula(), b.takeFormula())
    return Expr(.compare(comparison, left, right), [a, b])
  }

  /// `a = b`
  public static func == (a: Expr, b: Expr) -> Expr { compared(a, .equal, b) }
  /// `a ≠ b`
  public static func != (a: Expr, b: Expr) -> Expr { compared(a, .notEqual, b) }
  /// `a < b`
  public static func < (a: Expr, b: Expr) -> Expr { compared(a, .less, b) }
  /// `a ≤ b`
  public static func <= (a: Expr, b: Expr) -> Expr { compared(a, .lessOrEqual, b) }
  /// `a > b`
  public static func > (a: Expr, b: Expr) -> Expr { compared(a, .greater, b) }
  /// `a ≥ b`
  public static func >= (a: Expr, b: Expr) -> Expr { compared(a, .greaterOrEqual, b) }

  /// `a og b`; `a && b && c` is one formula with three parts.
  public static func && (a: Expr, b: Expr) -> Expr {
    var (a, b) = (a, b)
    let (left, right) = (a.takeFormula(), b.takeFormula())
    if case .all(let parts) = left.kind { return Expr(.all(parts + [right]), [a, b]) }
    return Expr(.all([left, right]), [a, b])
  }

  /// `a eller b`
  public static func || (a: Expr, b: Expr) -> Expr {
    var (a, b) = (a, b)
    let (left, right) = (a.takeFormula(), b.takeFormula())
    if case .any(let parts) = left.kind { return Expr(.any(parts + [right]), [a, b]) }
    return Expr(.any([left, right]), [a, b])
  }

  /// `ikke a`
  public static prefix func ! (a: Expr) -> Expr {
    var a = a
    let operand = a.takeFormula()
    return Expr(.not(operand), [a])
  }
}

extension Expr: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// A formula in the words of the rule language; for a text that is not a literal, write
  /// `Expr(stringLiteral: text)`.
  public init(stringLiteral text: String) {
    let (formula, faults) = Parser.formula(text)
    self.init(formula?.kind ?? .truth(false))
    self.faults = faults
  }

  /// A whole number without a unit.
  public init(integerLiteral value: Int64) {
    let isShort = value.magnitude < 1_000_000_000_000
    self.init(.number(isShort ? value * NodeValue.one : 0, .integer))
    if !isShort { report(.badNumber(String(value))) }
  }
}
