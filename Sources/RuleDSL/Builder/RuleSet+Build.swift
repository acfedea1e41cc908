public import Rules

extension RuleSet {
  /// A rule set written in Swift, for tests and tools; the law's own texts belong in rule files.
  ///
  ///     let (ruleSet, diagnostics) = RuleSet.build("demo", "Demo") {
  ///       Draft.fact(
  ///         "fylteÅr", .integer, label: "alder", question: "Hvor gammel er du?",
  ///         range: (0, 120), from: [.register])
  ///       Draft.fact(
  ///         "harOpphold", .truth, label: "opphold", question: "Har du oppholdstillatelse?",
  ///         from: [.applicant])
  ///       Draft.condition(
  ///         "gammelNok", citing: "folketrygdloven § 11-4 første ledd", wording: "2018-01-01"
  ///       ) {
  ///         Expr("fylteÅr") >= 18
  ///         Expr("harOpphold")
  ///       }
  ///       Draft.decision("ytelse", citing: "folketrygdloven kapittel 11") { "gammelNok" }
  ///     }
  ///
  /// - Returns: The rule set, or nil if there are errors, and everything there is to say. No
  ///   diagnostic has a place in a file.
  public static func build(
    _ id: String, _ title: String, @Lines<Draft> _ drafts: () -> [Draft]
  ) -> (RuleSet?, [Diagnostic]) {
    let drafts = drafts()
    var wordings: [Context] = []
    var statements: [Statement] = []
    for draft in drafts where draft.isReadable {
      var context = draft.context
      context.folder = id
      place(&context, among: &wordings)
      statements.append(Statement(kind: draft.kind, context: context, span: .none))
    }
    let (ruleSet, others) = Compiler.compile(
      id: id, title: title, statements: statements, wordings: wordings)
    let diagnostics = drafts.flatMap(\.faults) + others
    return (diagnostics.contains(where: \.isError) ? nil : ruleSet, diagnostics)
  }

  /// One heading for each wording of a paragraph. The compiler knows headings by their places, so
  /// each has a place of its own, in no file.
  private static func place(_ context: inout Context, among wordings: inout [Context]) {
    guard let heading = context.wording else { return }
    let stream = context.stream
    if let known = wordings.first(where: {
      $0.stream == stream && $0.wording?.from == heading.from
    }) {
      context.wording = known.wording
      return
    }
    let number = Int32(wordings.count)
    context.wording?.span = SourceSpan(file: SourceSpan.none.file, start: number, end: number)
    wordings.append(context)
  }
}

extension Draft {
  /// As in a text, a rule with a fault is left out of what is compiled; a fact can still be named.
  fileprivate var isReadable: Bool {
    if case .fact = kind { true } else { faults.isEmpty }
  }
}
