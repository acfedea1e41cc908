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
        "ikke oppfylt",
        because: """
          § 4-5 første ledd bokstav a har ikke noe unntak for helse; andre ledd gjelder deltid og \
          sted. At Nav godtar en dokumentert grunn, er praksis, og svaret er merket som uavklart.
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
      guard
        let wanted = navCase.outcome
          ?? navCase.expected.text("tapAvArbeidstid")
          .flatMap(NavCase.word)
      else { return nil }
      let facts = navCase.facts
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

  /// What the applicant will take: letters a, b and c.
  private static func vilje(_ facts: JSONValue) throws -> String {
    var question = NavQuestion(
      set: "reell-arbeidssoker", day: facts.text("soknadsdato") ?? "2026-09-28")
    question.set("harFeriefravær", false)
    question.set("fårDagpengerUnderUtdanning", false)
    question.set("erPermittert", false)
    question.set("harTilknytningTilAnnetTrygdeland", false)
    if let any = facts.flag("kanTaAlleTyperArbeid"), let other = facts.flag("villigTilABytteYrke") {
      question.set("erVilligTilEthvertArbeid", any && other)
    }
    question.set("helsenHindrerNoenTyperArbeid", facts.flag("godkjentArbeidsufor") ?? false)
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
    var question = NavQuestion(set: "reell-arbeidssoker", day: day)
    question.set("harTilknytningTilAnnetTrygdeland", false)
    if let isRegistered = facts.flag("registrertArbeidssoker") {
      let from = facts.text("registreringsdato") ?? day
      question.facts["erRegistrertSomArbeidssøker"] =
        "[{\"fra\": \"\(from)\", \"til\": \"2099-12-31\", \"verdi\": \(isRegistered)}]"
    }
    return try question.outcome(["registrertSomArbeidssøker", "meldtSomArbeidssøker"])
  }

  private static func arbeidstid(_ facts: JSONValue) throws -> String {
    var question = NavQuestion(set: "reell-arbeidssoker", day: "2024-06-03")
    question.facts["arbeidstidFørLedigheten"] = facts.number("vanligArbeidstid")
    question.facts["arbeidstidNå"] = facts.number("nyArbeidstid")
    question.facts["lovbestemtArbeidstid"] = "40"
    question.set("søkerBareDeltidsarbeid", false)
    question.set("harAvtjentVerneplikt", false)
    question.set("erPermittert", facts.flag("permittertFiskeindustri"))
    return try question.outcome("arbeidstidenErRedusertNok")
  }
}
