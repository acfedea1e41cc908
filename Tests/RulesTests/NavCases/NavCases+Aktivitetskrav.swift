import Rules
import Ytelser

extension NavArea {
  /// § 8-8 and the notice before a stop.
  static let aktivitetskrav = NavArea(
    name: "aktivitetskravet",
    table: [
      "nav-8-8-013": .agrees,
      "nav-8-8-022": .notCovered(
        "Hele uker i et tilfelle. § 8-8 spør bare om åtte uker er gått, og det er en dag hos oss."),
      "nav-8-8-031": .agrees,
      "nav-8-8-034": .notCovered("NY er fagsystemets egen tilstand. Ingen rett følger av den."),
      "nav-8-8-035": .notCovered("Hvem som kan sette en status i fagsystemet, står ikke i loven."),
      "nav-8-8-043": .agrees,
      "nav-8-8-047": .notCovered(
        """
        Hvilken status som kan følge en annen i fagsystemet. § 8-8 hindrer ikke et nytt varsel når \
        forholdene endrer seg.
        """),
    ],
    answer: { navCase in
      let facts = navCase.facts
      if facts.has("nyttTilfelleUker") { return try nyttTilfelle(navCase) }
      if let causes = facts["nyVurdering"]?.value.list("arsaker") {
        return try årsak(navCase, causes.compactMap(\.text))
      }
      if facts.has("frist"), facts.has("dato") { return try svarfrist(navCase) }
      return nil
    })

  /// Each spell is assessed by itself: the old one with the activity it was settled by, the new one
  /// with nothing known but its length. A demand is one that is not plainly away.
  private static func nyttTilfelle(_ navCase: NavCase) throws -> NavAnswer? {
    guard let weeks = navCase.facts.whole("nyttTilfelleUker"),
      let isGraded = navCase.facts.flag("gradert"),
      let number = navCase.expected.number("antallKrav"),
      let status = navCase.expected.text("gammeltKravStatus").flatMap(NavCase.word),
      let start = Day(iso: "2026-03-02".utf8)
    else { return nil }
    var old = sykefravær(on: start, weeks: 12, isGraded: false)
    old.set("deltarPåArbeidsrettetTiltak", true)
    let new = sykefravær(on: start.adding(months: 12), weeks: weeks, isGraded: isGraded)
    let broken = try old.outcome("aktivitetskravet") == Outcome.notMet.word
    let again = try new.outcome("aktivitetskravet") != Outcome.notMet.word
    return NavAnswer(
      found: "\((broken ? Outcome.met : .notMet).word), \(again ? 2 : 1) krav",
      wanted: "\(status), \(number) krav")
  }

  private static func sykefravær(on start: Day, weeks: Int64, isGraded: Bool) -> NavQuestion {
    let day = start.adding(days: weeks * 7)
    var question = NavQuestion(set: "aktivitetskrav", day: "\(day)")
    question.set("arbeidsuførFra", text: "\(start)")
    question.set("sykmeldtAvLegeFra", text: "\(start)")
    question.set("harHattOppholdISykefraværet", false)
    question.set("mottarSykepenger", true)
    question.set("erGradertSykmeldt", isGraded)
    return question
  }

  /// NAV's causes, by our facts.
  private static let causes = [
    "GRADERT": "erGradertSykmeldt", "TILTAK": "deltarPåArbeidsrettetTiltak",
    "MEDISINSKE_GRUNNER": "medisinskeGrunnerKlartTilHinder",
    "TILRETTELEGGING_IKKE_MULIG": "aktivitetKanIkkeGjennomføresPåArbeidsplassen",
  ]

  /// Whether a cause leads to the status that the caseworker chose: activity is no exception.
  private static func årsak(_ navCase: NavCase, _ chosen: [String]) throws -> NavAnswer? {
    let names = chosen.compactMap { causes[$0] }
    guard names.count == chosen.count,
      let status = navCase.facts["nyVurdering"]?.value.text("status")
    else { return nil }
    var question = sykefravær(on: Day(number: 20_500), weeks: 10, isGraded: false)
    for name in causes.values { question.set(name, names.contains(name)) }
    question.set("erIAnnenAktivitet", false)
    question.set("arbeidssituasjon", text: "arbeidstaker")
    let condition = try question.vedtak("aktivitetskravet").vilkår
      .first { $0.navn == "manglerAktivitet" }
    let settled = condition?.unntak == nil ? "OPPFYLT" : "UNNTAK"
    let found = condition?.utfall == .notMet ? settled : "IKKE_OPPFYLT"
    let fault = navCase.expected.text("feil")
    return NavAnswer(found: found == status ? "gyldig" : "UGYLDIG_ARSAK", wanted: fault ?? "gyldig")
  }

  private static func svarfrist(_ navCase: NavCase) throws -> NavAnswer? {
    guard let day = navCase.facts.text("dato") else { return nil }
    var question = NavQuestion(set: "aktivitetskrav", day: day)
    question.set("varseletSendt", text: day)
    question.set("sisteDagForUttalelse", text: navCase.facts.text("frist"))
    let isMet = try question.outcome("svarfristenFølgerPraksis") == Outcome.met.word
    return NavAnswer(
      found: isMet ? "gyldig" : "UGYLDIG_FRIST", wanted: navCase.expected.text("feil") ?? "gyldig")
  }
}
