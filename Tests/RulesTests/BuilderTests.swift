import RuleDSL
import Rules
import Testing

struct BuilderTests {
  @Test func `the example of the documentation is a rule set`() throws {
    let (ruleSet, diagnostics) = RuleSet.build("demo", "Demo") {
      Draft.fact(
        "fylteÅr", .integer, label: "alder", question: "Hvor gammel er du?",
        range: (0, 120), from: [.register])
      Draft.fact(
        "harOpphold", .truth, label: "opphold", question: "Har du oppholdstillatelse?",
        from: [.applicant])
      Draft.condition(
        "gammelNok", citing: "folketrygdloven § 11-4 første ledd", wording: "2018-01-01"
      ) {
        Expr("fylteÅr") >= 18
        Expr("harOpphold")
      }
      Draft.decision("ytelse", citing: "folketrygdloven kapittel 11") { "gammelNok" }
    }
    #expect(diagnostics.isEmpty)
    let rules = try #require(ruleSet)
    let citation = rules.conditions[0].versions[0].citation
    #expect(citation.description == "folketrygdloven § 11-4 første ledd")
    #expect(rules.decisions[0].citation.description == "folketrygdloven kapittel 11")
  }

  @Test func `the same rules in text and in Swift are the same rule set`() throws {
    var (fromText, faults) = library(
      """
      regelsett demo «Demo»

      \(Self.facts)
      avgjørelse ytelse
        hjemmel «folketrygdloven kapittel 11»
        navn «ytelsen»
        skal gis når alle:
          - gammelNok
          - nedsattNok
          - aktiv
        begrunnelse
          oppfylt «Du har rett til ytelsen.»
      """, Self.wordings
    ).load("demo")
    #expect(!faults.contains { $0.isError })
    fromText?.sources = []
    // Rules in Swift quote no law.
    fromText?.lawTexts = []
    let (fromSwift, diagnostics) = RuleSet.build("demo", "Demo", Self.drafts)
    #expect(Set(diagnostics.map(\.message)) == Set(faults.map(\.message)))
    let one = try #require(fromText)
    let other = try #require(fromSwift)
    #expect(one.program.nodes == other.program.nodes)
    #expect(one.program.types == other.program.types)
    #expect(one.program == other.program)
    #expect(one.facts == other.facts)
    #expect(one.conditions == other.conditions)
    #expect(one.exceptions == other.exceptions)
    #expect(one.decisions == other.decisions)
    #expect(one == other)
    #expect(one.program.nodes.count > 20)
  }

  @Test func `what is not taken is not in the rule`() {
    func condition(isStrict: Bool, hasMore: Bool) -> Program? {
      RuleSet.build("demo", "Demo") {
        Self.age
        Draft.condition("a", citing: "loven § 1", wording: "2018-01-01") {
          if isStrict { Expr("fylteÅr") > 18 } else { Expr("fylteÅr") >= 18 }
          if hasMore { Expr("fylteÅr") < 67 }
        }
        Draft.decision("b", citing: "loven") { "a" }
      }.0?.program
    }
    func comparisons(_ program: Program?) -> [Comparison] {
      (program?.nodes ?? []).compactMap { node in
        if case .compare(let comparison, _, let b) = node, program?.type(of: b) == .integer {
          comparison
        } else {
          nil
        }
      }
    }
    #expect(comparisons(condition(isStrict: true, hasMore: false)) == [.greater])
    #expect(comparisons(condition(isStrict: false, hasMore: false)) == [.greaterOrEqual])
    #expect(comparisons(condition(isStrict: false, hasMore: true)) == [.greaterOrEqual, .less])
  }

  // MARK: Faults

  private static let faulty: [(Expr, [String])] = [
    (Expr("fylteÅ") >= 18, ["R0201"]), ("fylteÅr = ", ["R0118"]), ("fylteÅr ≥ 50 %", ["R0301"]),
    (Expr("fylteÅr") >= "2024-02-30", ["R0114"]), (Expr("fylteÅr") >= "18 år", ["R0117"]),
    ("fylteÅr ≥ 1 og fylteÅr < 9 eller fylteÅr = 3", ["R0123"]), ("fylteÅr", ["R0302"]),
    ("", ["R0118"]), ("fylteÅr = 1\nfylteÅr = 2", ["R0119"]), (Expr("fylteÅr") == "«x»", ["R0117"]),
    (!Expr.list(.any) { "fylteÅr ≥ 18" }, ["R0117"]), (Expr.list(.any) {}, ["R0122"]),
    (Expr("fylteÅr") < 1_000_000_000_000, ["R0115"]), ("fylteÅr = 1 || fylteÅr ≥ 2", ["R0117"]),
    ("vilkår", ["R0117"]),
  ]

  @Test(arguments: faulty)
  func `a fault in a formula is a diagnostic`(formula: Expr, codes: [String]) {
    let (ruleSet, diagnostics) = RuleSet.build("demo", "Demo") {
      Self.age
      Draft.condition("a", citing: "loven § 1", wording: "2018-01-01") { formula }
    }
    #expect(ruleSet == nil)
    let found = diagnostics.filter { $0.law == "loven § 1" && $0.message.code != "R0411" }
    #expect(found.map(\.message.code) == codes)
    #expect(found.allSatisfy { $0.span.file == SourceSpan.none.file })
  }

  @Test(
    arguments: [
      ("loven", "2018-01-01", "R0109"), ("loven § x", "2018-01-01", "R0109"),
      ("loven § 1", "2018-02-30", "R0114"), ("loven § 1 hundrede ledd", "2018-01-01", "R0117"),
    ])
  func `a fault in a place is a diagnostic`(place: String, wording: String, code: String) {
    let (ruleSet, diagnostics) = RuleSet.build("demo", "Demo") {
      Self.age
      Draft.condition("a", citing: place, wording: wording) { "fylteÅr ≥ 18" }
      Draft.exception(
        "b", from: ["a"], citing: place, wording: wording, when: "fylteÅr = 17", effect: .met)
    }
    #expect(ruleSet == nil)
    #expect(diagnostics.map(\.message.code).filter { $0 == code }.count == 2)
  }

  @Test func `all faults are reported, with the codes of the rule language`() {
    let (ruleSet, diagnostics) = RuleSet.build("demo", "Demo") {
      Draft.fact("Alder", .integer, label: "", question: "", range: ("0 %", 120), from: [])
      Draft.fact("vilkår", .truth, label: "", question: "", from: [.agency])
      Draft.condition("a", citing: "loven § 1", wording: "2018-01-01") {}
      Draft.condition("b", citing: "loven § 1", wording: "2018-01-01") { "kravdato" }
      Draft.exception(
        "c", from: ["x"], citing: "loven § 2", wording: "2018-01-01", when: "ja", effect: .metWhen)
      Draft.exception(
        "d", from: ["b"], citing: "loven § 2", wording: "2018-01-01", when: "ja", effect: .met
      ) { "ja" }
      Draft.calculation("e", .money, citing: "loven § 3") {}
      Draft.decision("f", citing: "loven") {}
      Draft.decision("g", citing: "loven") { "ukjent" }
    }
    #expect(ruleSet == nil)
    let codes = Set(diagnostics.map(\.message.code))
    let expected: Set = ["R0127", "R0126", "R0303", "R0120", "R0302", "R0121", "R0122", "R0202"]
    #expect(codes.isSuperset(of: expected), "\(expected.subtracting(codes))")
  }

  // MARK: The rules, twice

  private static let age = Draft.fact(
    "fylteÅr", .integer, label: "alder", question: "Hvor gammel er du?", range: (0, 120),
    from: [.register])

  private func library(_ head: String, _ rest: String) -> RuleLibrary {
    let text = "# Folketrygdloven kapittel 11. Ytelse\n\n```regel\n\(head)\n```\n\n\(rest)\n"
    return RuleLibrary(files: [SourceFile(name: "demo/lov.md", text: text)])
  }

  private static let facts = """
    opplysning fylteÅr: heltall
      navn «alder»
      spørsmål «Hvor gammel er du?»
      område 0 til og med 120
      fra register

    opplysning nedsattMed: prosent
      navn «nedsatt»
      spørsmål «Hvor mye?»
      område 0 % til og med 100 %
      trinn 5 %
      fra nav, lege
      skjønn
      særlig kategori

    opplysning medlem: ja/nei over tid
      navn «medlem»
      spørsmål «Når var du medlem?»
      fra register

    """

  private static let wordings = """
    ## § 11-4. Alder

    ### Ordlyd fra 2018-01-01

    > Ordene.

    ```regel
    vilkår gammelNok
      hjemmel første ledd andre punktum
      gjelder når ikke fylteÅr = 0
      oppfylt når fylteÅr ≥ 18 og fylteÅr < 67 og fylteÅr ≠ 20
      begrunnelse
        regel «Du må være voksen.»
        ikke oppfylt «Du er {fylteÅr} år.»
    ```

    ### Ordlyd fra 2022-01-01

    > Ordene.

    ```regel
    vilkår gammelNok
      oppfylt når fylteÅr ≠ 17
    ```

    ## § 11-5. Nedsatt

    ### Ordlyd fra 2018-01-01

    > Ordene.

    ```regel
    vilkår nedsattNok
      oppfylt når nedsattMed ≥ grense

    vilkår aktiv
      oppfylt når minst én av:
        - a) medlem hele tiden fra kravdato − 5 år inntil kravdato
        - b) alle:
          - fylteÅr ≤ 30 eller fylteÅr > 60 eller nedsattMed = 100 %
          - ikke (fylteÅr ≥ 40 og medlem)
    ```

    ## § 11-22. Unntak

    ### Ordlyd fra 2018-01-01

    > Ordene.

    ```regel
    unntak ung fra nedsattNok
      hjemmel bokstav b
      når fylteÅr < 25
      oppfylt når nedsattMed ≥ 30 %
      går foran gammel

    unntak gammel fra nedsattNok
      når fylteÅr ≥ 60 og nedsattMed > 10 % og fylteÅr < 90
      gjelder ikke
    ```

    ## § 11-6. Grense

    ```regel
    beregn grense: prosent
      navn «grensen»
      = høyeste(50 %, 40 %)
    ```
    """

  @Lines<Draft> private static func drafts() -> [Draft] {
    age
    Draft.fact(
      "nedsattMed", .percent, label: "nedsatt", question: "Hvor mye?", range: ("0 %", "100 %"),
      step: "5 %", from: [.agency, .physician], isJudgement: true, isSpecialCategory: true)
    Draft.fact(
      "medlem", .truth, label: "medlem", question: "Når var du medlem?", isOverTime: true,
      from: [.register])
    Draft.decision(
      "ytelse", citing: "folketrygdloven kapittel 11", label: "ytelsen",
      words: [.met: "Du har rett til ytelsen."]
    ) {
      "gammelNok"
      "nedsattNok"
      "aktiv"
    }
    Draft.condition(
      "gammelNok", citing: "Folketrygdloven § 11-4 første ledd andre punktum",
      wording: "2018-01-01", applies: !(Expr("fylteÅr") == 0), rule: "Du må være voksen.",
      words: [.notMet: "Du er {fylteÅr} år."]
    ) {
      Expr("fylteÅr") >= 18 && Expr("fylteÅr") < 67
      Expr("fylteÅr") != 20
    }
    Draft.condition("gammelNok", citing: "folketrygdloven § 11-4", wording: "2022-01-01") {
      Expr("fylteÅr") != 17
    }
    Draft.condition("nedsattNok", citing: "folketrygdloven § 11-5", wording: "2018-01-01") {
      Expr("nedsattMed") >= "grense"
    }
    Draft.condition("aktiv", citing: "folketrygdloven § 11-5", wording: "2018-01-01") {
      Expr.list(.any, lettered: true) {
        "medlem hele tiden fra kravdato − 5 år inntil kravdato"
        Expr.list(.all) {
          Expr("fylteÅr") <= 30 || Expr("fylteÅr") > 60 || Expr("nedsattMed") == "100 %"
          !(Expr("fylteÅr") >= 40 && "medlem")
        }
      }
    }
    Draft.exception(
      "ung", from: ["nedsattNok"], citing: "folketrygdloven § 11-22 bokstav b",
      wording: "2018-01-01", when: Expr("fylteÅr") < 25, effect: .metWhen, before: ["gammel"]
    ) {
      Expr("nedsattMed") >= "30 %"
    }
    Draft.exception(
      "gammel", from: ["nedsattNok"], citing: "folketrygdloven § 11-22", wording: "2018-01-01",
      when: Expr("fylteÅr") >= 60 && Expr("nedsattMed") > "10 %" && Expr("fylteÅr") < 90,
      effect: .notRelevant)
    Draft.calculation("grense", .percent, citing: "folketrygdloven § 11-6", label: "grensen") {
      "høyeste(50 %, 40 %)"
    }
  }
}
