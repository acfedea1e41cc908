import Rules
import Testing
import Ytelser

extension NavArea {
  /// How answers are put together, on invented law: it is the language that is asked.
  static let sammenstilling = NavArea(
    name: "sammenstilling",
    table: [
      "nav-nare-001": .agrees,
      "nav-nare-003": .agrees,
      "nav-nare-009": .agrees,
      "nav-ef-eval-002": .agrees,
      "nav-ef-eval-003": .agrees,
      "nav-ef-eval-004": .disagrees(
        "ikke oppfylt",
        because: """
          Ett krav som ikke er oppfylt, avgjør når alle må være det. Det som mangler, kan ikke \
          endre det, og da trengs det ikke (forvaltningsloven § 17 første ledd).
          """),
      "nav-ef-016": .agrees,
      "nav-ef-024": .agrees,
      "nav-ef-030": .agrees,
      "nav-ef-032": .agrees,
      "nav-ef-034": .agrees,
    ],
    answer: { navCase in
      let (facts, expected) = (navCase.facts, navCase.expected)
      if let sign = facts.text("operator"), let wanted = expected.text("resultat") {
        let found = try formel(sign, facts.text("venstre"), facts.text("hoyre"))
        return NavCase.word(wanted).map { NavAnswer(found: found, wanted: $0) }
      }
      if let children = facts.list("perBarn"), let wanted = expected.text("samletResultat") {
        let found = try liste("minst én av", children.compactMap(\.text))
        return NavCase.word(wanted).map { NavAnswer(found: found, wanted: $0) }
      }
      if let all = facts.list("vilkar"), let isSettled = expected.flag("alleTattStillingTil") {
        let found = try liste("alle", all.compactMap(\.text))
        return NavAnswer(found: "\(found != Outcome.open.word)", wanted: "\(isSettled)")
      }
      if let parts = facts.list("delvilkar") ?? facts.list("svar"), let wanted = navCase.outcome {
        return NavAnswer(found: try liste("alle", parts.compactMap(\.text)), wanted: wanted)
      }
      return nil
    })

  private static func formel(_ sign: String, _ left: String?, _ right: String?) throws -> String {
    let formula =
      switch sign {
      case "OG": "a og b"
      case "ELLER": "a eller b"
      default: "ikke a"
      }
    let rules = Prøvesak.regelverk(
      avgjørelse: "skal gis når alle:\n  - svaret".indented,
      hode: Prøvesak.opplysning("a", "ja/nei") + Prøvesak.opplysning("b", "ja/nei"),
      regler: "vilkår svaret\n  oppfylt når \(formula)")
    var facts: [String: String] = [:]
    for (name, answer) in [("a", left), ("b", right)] where answer == "JA" || answer == "NEI" {
      facts[name] = "\(answer == "JA")"
    }
    return try utfall(rules, facts)
  }

  /// A condition that is a list of others, each of which came out as told.
  private static func liste(_ quantifier: String, _ parts: [String]) throws -> String {
    let names = parts.indices.map { "del\($0)" }
    let rules = Prøvesak.regelverk(
      avgjørelse: "skal gis når alle:\n  - svaret".indented,
      hode: names.map {
        Prøvesak.opplysning("\($0)Svar", "ja/nei") + Prøvesak.opplysning("\($0)Angår", "ja/nei")
      }.joined(),
      regler: names.map {
        "vilkår \($0)\n  gjelder når \($0)Angår\n  oppfylt når \($0)Svar\n"
      }.joined() + "vilkår svaret\n  oppfylt når \(quantifier):\n"
        + names.map { "    - \($0)\n" }.joined())
    var facts: [String: String] = [:]
    for (name, part) in zip(names, parts) {
      let word = NavCase.word(part)
      facts["\(name)Angår"] = "\(word != Outcome.notRelevant.word)"
      if word == Outcome.met.word || word == Outcome.notMet.word {
        facts["\(name)Svar"] = "\(word == Outcome.met.word)"
      }
    }
    return try utfall(rules, facts)
  }

  private static func utfall(_ rules: Regelverk, _ facts: [String: String]) throws -> String {
    let vedtak = try Prøvesak.vedtak(rules, facts)
    let svaret = vedtak.vilkår.first { $0.navn == "svaret" }
    return svaret?.utfall.word ?? ""
  }
}

extension String {
  /// Two spaces before every line.
  fileprivate var indented: String {
    split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
  }
}
