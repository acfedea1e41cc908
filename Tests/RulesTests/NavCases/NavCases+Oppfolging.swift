import Rules
import Ytelser

extension NavArea {
  /// Decisions by § 14 a of the NAV act.
  static let oppfølgingsvedtak = NavArea(
    name: "oppfølgingsvedtak",
    table: [
      "nav-14a-001": .agrees,
      "nav-14a-009": .disagrees(
        "ferdigstilles",
        because: """
          Nav-loven § 14 a første ledd: alle skal få vurdert hva slags arbeid som skal være målet. \
          Loven forbyr ikke å oppgi det for den som har liten mulighet til å jobbe.
          """),
      "nav-14a-gj-001": .notCovered(gjeldende), "nav-14a-gj-002": .notCovered(gjeldende),
      "nav-14a-gj-003": .notCovered(gjeldende), "nav-14a-gj-005": .notCovered(gjeldende),
    ],
    answer: { navCase in
      guard let isSent = navCase.expected.flag("ferdigstilles"),
        navCase.facts.text("status") == "UTKAST"
      else { return nil }
      let facts = navCase.facts
      var question = NavQuestion(set: "oppfolgingsvedtak", day: "2026-08-20")
      question.set("innsatsgruppe", text: facts.text("innsatsgruppe").flatMap { groups[$0] })
      question.set("harHovedmål", facts.has("hovedmal"))
      question.set("begrunnelsenViserTilForholdISaken", facts.flag("begrunnelse") ?? false)
      question.set("harOppgittKilder", facts.list("kilder")?.isEmpty == false)
      question.set(
        "erGodkjentAvBeslutter", facts.text("beslutterstatus") == "GODKJENT_AV_BESLUTTER")
      let found = try question.outcome([
        "vedtaketErBegrunnet", "hovedmåletErSatt", "kildeneErOppgitt", "beslutterHarGodkjent",
      ])
      return NavAnswer(
        found: found == Outcome.met.word ? "ferdigstilles" : "ferdigstilles ikke",
        wanted: isSent ? "ferdigstilles" : "ferdigstilles ikke")
    })

  private static let gjeldende = """
    Hvilket av flere vedtak fagsystemet viser som gjeldende, og hva en oppfølgingsperiode er, står \
    ikke i Nav-loven § 14 a.
    """

  private static let groups = [
    "STANDARD_INNSATS": "godeMuligheter", "SITUASJONSBESTEMT_INNSATS": "trengerVeiledning",
    "SPESIELT_TILPASSET_INNSATS": "trengerVeiledningNedsattArbeidsevne",
    "GRADERT_VARIG_TILPASSET_INNSATS": "jobbeDelvis",
    "VARIG_TILPASSET_INNSATS": "litenMulighetTilÅJobbe",
  ]

  /// The ages of the youth guarantee.
  static let ungdomsgaranti = NavArea(
    name: "ungdomsgarantien",
    table: [
      "nav-ungdomsgaranti-001": .agrees,
      "nav-ungdomsgaranti-003": .agrees,
      "nav-ungdomsgaranti-005": .agrees,
      "nav-ungdomsgaranti-008": .disagrees(
        "åpent",
        because: """
          Forskrift 2023 nr. 1073 § 4-1: garantien gjelder «fra fylte 16 år». Er bare året kjent, \
          kan dagen være før eller etter 16-årsdagen. Koden runder i stedet av til hele år.
          """),
      "nav-ungdomsgaranti-010": .agrees,
    ],
    answer: { navCase in
      guard let isInside = navCase.expected.flag("innenforAlder"),
        let day = navCase.facts.text("dato")
      else { return nil }
      var question = NavQuestion(set: "ungdomsgaranti", day: day)
      question.set(
        "fødselsdato", text: navCase.facts.text("fodselsdato") ?? navCase.facts.number("fodselsaar")
      )
      question.set("skalHaTilrettelagtFagopplæring", false)
      return NavAnswer(
        found: try question.outcome(["harFylt16År", "harIkkeFylt30År"]),
        wanted: (isInside ? Outcome.met : .notMet).word)
    })
}
