import Rules
import Ytelser

extension NavArea {
  /// Chapter 15.
  static let ensligForsørger = NavArea(
    name: "enslig forsørger",
    table: [
      "nav-ef-010": .agrees,
      "nav-ef-041": .agrees,
      "nav-ef-042": .agrees,
      "nav-ef-054": .agrees,
      "nav-ef-055": .agrees,
      "nav-ef-060": .notCovered(
        "En oppgave om å sende varsel når barnet er et halvt år. § 15-6 har ingen slik grense."),
      "nav-ef-061": .agrees,
    ]
    .merging(
      ["001", "004", "005", "006", "008", "010", "011", "014"].map {
        ("nav-ef-regelverk-\($0)", .notCovered(overgang))
      }
    ) { first, _ in first },
    answer: { navCase in
      let facts = navCase.facts
      let wanted = (navCase.expected.text("resultat")).flatMap(NavCase.word) ?? navCase.outcome
      if let wanted {
        if facts.has("SAGT_OPP_ELLER_REDUSERT") {
          return NavAnswer(found: try oppsigelse(facts), wanted: wanted)
        }
        if facts.has("antallBarn") { return NavAnswer(found: try nyttBarn(facts), wanted: wanted) }
        if facts.has("sivilstand") {
          return NavAnswer(found: try sivilstand(facts), wanted: wanted)
        }
      }
      if navCase.expected.text("oppgave") == "ETT_ÅR" { return try ettÅr(navCase) }
      return nil
    })

  private static let overgang = """
    Om søkeren følger reglene fra før 1. juli 2026, avgjøres av en overgangsforskrift som ikke er \
    funnet. Hos oss svarer et menneske på det, i `følgerReglerFørJuli2026`.
    """

  private static let set = "overgangsstonad"
  private static let day = "2026-06-15"

  private static func oppsigelse(_ facts: JSONValue) throws -> String {
    var question = NavQuestion(set: set, day: day)
    question.set("harSagtOppArbeidsforhold", facts.text("SAGT_OPP_ELLER_REDUSERT") == "JA")
    question.set("dagenArbeidetBleSagtOpp", text: "2026-03-02")
    question.set("haddeRimeligGrunnTilÅSiOpp", facts.text("RIMELIG_GRUNN").map { $0 == "JA" })
    return try question.outcome("harIkkeSagtOppUtenGrunn")
  }

  /// One who has had no stønad before can't have had it for a child they share.
  private static func nyttBarn(_ facts: JSONValue) throws -> String {
    var question = NavQuestion(set: set, day: day)
    if facts.flag("tidligereVedtak") == false {
      question.set("stønadForFellesBarnFørNyttBarn", false)
    }
    return try question.outcome("harIkkeNyttBarnMedSammePartner")
  }

  /// One who says to be married or separated against the register: then neither is an answer yet.
  private static func sivilstand(_ facts: JSONValue) throws -> String {
    var question = NavQuestion(set: set, day: day)
    if facts.flag("uformeltGift") != true, facts.flag("uformeltSeparert") != true {
      question.set("sivilstand", text: facts.text("sivilstand")?.lowercased())
    }
    return try question.outcome("erUgiftSeparertEllerSkilt")
  }

  /// The duty of activity begins within the days that NAV looks back.
  private static func ettÅr(_ navCase: NavCase) throws -> NavAnswer? {
    guard let day = navCase.facts.day("dato"), let back = navCase.facts.whole("cutoffDager") else {
      return nil
    }
    let outcomes = try [day.adding(days: -back), day].map { day in
      var question = NavQuestion(set: set, day: "\(day)")
      question.set("yngsteBarnFødt", text: navCase.facts.text("barnFodt"))
      for name in [
        "harTilfredsstillendeTilsynsordning", "forhindretAvBarnMedSærligTilsyn",
        "sykdomHindrerAktivitet",
      ] { question.set(name, name.hasPrefix("har")) }
      return try question.outcome("yrkesrettetAktivitet")
    }
    return NavAnswer(
      found: outcomes.joined(separator: ", "),
      wanted: "\(Outcome.notRelevant.word), \(Outcome.open.word)")
  }
}
