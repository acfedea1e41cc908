import Rules
import Ytelser

extension NavArea {
  /// §§ 4-3 and 4-5, and what else NAV's code has of chapter 4.
  static let dagpenger = NavArea(
    name: "dagpenger",
    table: [
      "nav-dp-4-5-006": .agrees,
      "nav-dp-4-5-007": .disagrees(
        "oppfylt",
        because: """
          § 4-5 første ledd bokstav c spør om viljen til å ta heltid og deltid, og har ingen \
          minste ønsket arbeidstid. § 4-3 andre ledd bruker den ønskede tiden bare som tak.
          """),
      "nav-dp-4-5-008": .agrees,
      "nav-dp-4-5-009": .disagrees(
        "åpent",
        because: """
          § 4-5 første ledd bokstav a har ikke noe unntak for helse; andre ledd gjelder deltid og \
          sted. At Nav godtar en dokumentert grunn, er praksis etter et rundskriv som ikke er lest.
          """),
      "nav-dp-4-5-reg-003": .agrees,
      "nav-dp-4-23-002": .notCovered("§ 4-23 om alder er ikke kodet."),
      "nav-dp-4-3-002": .agrees,
      "nav-dp-4-3-003": .disagrees(
        "åpent",
        because: """
          § 4-3 krever halvparten. De 40 prosentene for permitterte i fiskeindustrien står i \
          forskriften etter § 4-7 tredje ledd, som ikke er funnet. Derfor er svaret åpent.
          """),
      "nav-dp-4-3-006": .agrees,
      "nav-dp-4-3-007": .agrees,
      "nav-dp-4-6-005": .notCovered(
        "§ 4-6: unntakene står i dagpengeforskriften kapittel 4, som ikke er funnet."),
      "nav-dp-4-10-004": .notCovered("§ 4-10 om sanksjonsperiode er ikke kodet."),
    ],
    answer: { navCase in
      let (facts, expected) = (navCase.facts, navCase.expected)
      let working = expected.text("tapAvArbeidstid").flatMap(NavCase.word)
      guard let wanted = navCase.outcome ?? working else { return nil }
      if facts.has("onsketArbeidstidTimer") {
        return NavAnswer(found: try vilje(facts), wanted: wanted)
      }
      if facts.has("registrertArbeidssoker") {
        return NavAnswer(found: try registrert(facts), wanted: wanted)
      }
      if facts.has("vanligArbeidstid") {
        return NavAnswer(found: try arbeidstid(facts), wanted: wanted)
      }
      return nil
    })

  /// One for whom none of the paragraphs with rules of their own is at issue.
  private static func ordinary(on day: String) -> NavQuestion {
    var question = NavQuestion(set: "dagpenger", day: day)
    for name in [
      "harFeriefravær", "fårDagpengerUnderUtdanning", "etablererEgenVirksomhet", "erPermittert",
      "harTilknytningTilAnnetTrygdeland", "harAvtjentVerneplikt",
    ] { question.set(name, false) }
    return question
  }

  /// What the applicant will take: letters a, b and c.
  private static func vilje(_ facts: JSONValue) throws -> String {
    var question = ordinary(on: facts.text("soknadsdato") ?? "2026-09-28")
    if let any = facts.flag("kanTaAlleTyperArbeid"), let other = facts.flag("villigTilABytteYrke") {
      question.set("erVilligTilEthvertArbeid", any && other)
    }
    // Health is the cause of what one cannot do, not of what one will not do.
    question.set(
      "helsenHindrerNoenTyperArbeid",
      facts.flag("godkjentArbeidsufor") == true && facts.flag("kanTaAlleTyperArbeid") == false)
    question.set("erVilligTilArbeidIHeleNorge", facts.flag("kanJobbeHeleNorge"))
    question.set("erVilligTilHeltidOgDeltid", facts.flag("kanJobbeHeltidOgDeltid"))
    question.set("søkerBareDeltidsarbeid", facts.flag("kanJobbeHeltidOgDeltid").map { !$0 })
    question.set(
      "alderEllerSosialeHensynTilsierDeltid", facts.flag("godkjentDeltidssoker") ?? false)
    question.set(
      "alderEllerSosialeHensynTilsierBegrensetOmråde",
      facts.flag("godkjentLokalArbeidssoker") ?? false)
    question.facts["ønsketArbeidstid"] = facts.number("onsketArbeidstidTimer")
    return try question.outcome([
      "villigTilEthvertArbeid", "villigTilArbeidIHeleNorge", "villigTilHeltidOgDeltid",
    ])
  }

  /// Registration stands in § 4-5 from 2025 and was asked for by § 4-8 before.
  private static func registrert(_ facts: JSONValue) throws -> String {
    let day = facts.text("soknadstidspunkt") ?? "2026-09-28"
    var question = ordinary(on: day)
    if let isRegistered = facts.flag("registrertArbeidssoker") {
      let from = facts.text("registreringsdato") ?? day
      question.facts["erRegistrertSomArbeidssøker"] =
        "[{\"fra\": \"\(from)\", \"til\": \"2099-12-31\", \"verdi\": \(isRegistered)}]"
    }
    return try question.outcome(["registrertSomArbeidssøker", "meldtSomArbeidssøker"])
  }

  private static func arbeidstid(_ facts: JSONValue) throws -> String {
    var question = ordinary(on: "2024-06-03")
    question.facts["arbeidstidFørLedigheten"] = facts.number("vanligArbeidstid")
    question.facts["arbeidstidNå"] = facts.number("nyArbeidstid")
    question.facts["lovbestemtArbeidstid"] = "40"
    question.set("søkerBareDeltidsarbeid", false)
    question.set("erPermittert", facts.flag("permittertFiskeindustri"))
    return try question.outcome("arbeidstidenErRedusertNok")
  }
}
