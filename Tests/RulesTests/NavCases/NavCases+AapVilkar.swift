import Rules
import Ytelser

extension NavArea {
  /// §§ 11-5, 11-6 and 11-22 on what it takes, and what is about amounts.
  static let aapVilkår = NavArea(
    name: "AAP: arbeidsevne og bistand",
    table: [
      "nav-aap-11-5-001": .agrees,
      "nav-aap-11-5-002": .agrees,
      "nav-aap-11-5-008": .agrees,
      "nav-aapvedtak-11-6-002": .agrees,
      "nav-aapvedtak-11-6-003": .agrees,
      "nav-aapvedtak-11-6-004": .agrees,
      "nav-aapvedtak-11-6-005": .agrees,
      "nav-aapvedtak-11-6-006": .agrees,
      "nav-aapvedtak-11-5-001": .agrees,
      "nav-aapvedtak-11-5-002": .agrees,
      "nav-aapvedtak-11-5-004": .agrees,
      "nav-aapvedtak-11-5-006": .agrees,
      "nav-aap-kvote-001": .notCovered(
        """
        En prøvekvote på fire hverdager. § 11-12 regner stønadsperioden i år fra dagen, og teller \
        ikke hverdager.
        """),
      "nav-aap-11-23-006": .notCovered(
        "§ 11-23: hvor mye ytelsen blir redusert ved arbeid, er ikke kodet."),
      "nav-aap-11-22-002": .notCovered("§ 11-22 andre og tredje ledd: grunnlaget er ikke kodet."),
      "nav-aap-11-22-003": .notCovered("§ 11-22 andre og tredje ledd: grunnlaget er ikke kodet."),
    ],
    answer: { navCase in
      let facts = navCase.facts
      let asked = conditions(facts)
      guard !asked.isEmpty else { return nil }
      let question = question(facts)
      if let wanted = navCase.outcome {
        return NavAnswer(found: try question.outcome(asked), wanted: wanted)
      }
      guard let ordinary = navCase.expected.flag("ordinaerAapOppfylt"),
        let other = navCase.expected.flag("skalVurderesForSykepengeerstatning_11_13")
      else { return nil }
      return NavAnswer(
        found: try "ordinær \(question.outcome(asked)), § 11-13 \(sykepengeerstatning(question))",
        wanted: "ordinær \(word(ordinary)), § 11-13 \((other ? Outcome.open : .notMet).word)")
    })

  private static func word(_ isMet: Bool) -> String { (isMet ? Outcome.met : .notMet).word }

  /// What the whole decision comes to for one who has no new right to sykepenger and has had them
  /// before: open as long as § 11-13 may still give a right.
  private static func sykepengeerstatning(_ question: NavQuestion) throws -> String {
    var question = question
    for name in [
      "erStudentSomHarAvbruttStudiet", "etablererEgenVirksomhet", "venterPåAktivitet",
      "sattIStandTilÅSkaffeArbeid", "skalVurderesForUføretrygd", "erInnvilgetUføretrygd",
    ] { question.set(name, false) }
    question.set("harOpparbeidetNyRettTilSykepenger", false)
    return try question.outcome("arbeidsavklaringspenger")
  }

  /// The conditions that the case's facts are about; a case that leaves one out does not ask for it.
  private static func conditions(_ facts: JSONValue) -> [String] {
    var names: [String] = []
    if facts.has("harBehovForBehandling") { return ["behovForBistand"] }
    if facts.has("nedsattMinstHalvparten") || facts.has("nedsattMedMinst50Prosent") {
      names.append("arbeidsevnenErNedsattNok")
    }
    if facts.has("skyldesSykdomSkadeEllerLyte") || facts.has("erVesentligMedvirkende") {
      names.append("sykdomErÅrsak")
    }
    if facts.has("harNedsattArbeidsevne") { names.append("vissVarighet") }
    if facts.has("bistandsbehov11_6") { names.append("behovForBistand") }
    return names
  }

  private static func question(_ facts: JSONValue) -> NavQuestion {
    let day = facts.list("periode")?.first?.text ?? "2026-09-28"
    var question = NavQuestion(set: "aap", day: day, claim: facts.text("kravdato") ?? day)
    question.set("mottarAap", false)
    question.set("aapSkalGjenopptas", false)
    let isInjury = facts.flag("yrkesskade") ?? facts.flag("yrkesskadeArsakssammenheng") ?? false
    question.set("harGodkjentYrkesskade", isInjury)
    question.set("nedsettelsenSkyldesYrkesskaden", isInjury)
    // An assessment that nobody has made, or that was sent back, is no answer yet.
    guard facts.flag("saksbehandlerHarVurdert") != false,
      facts.flag("kvalitetssikringGodkjent") != false
    else { return question }
    let cause = facts.flag("skyldesSykdomSkadeEllerLyte")
    question.set("harSykdomSkadeEllerLyte", facts.flag("harSkadeSykdomEllerLyte") ?? cause)
    question.set(
      "sykdomErVesentligMedvirkendeÅrsak", facts.flag("erVesentligMedvirkende") ?? cause)
    question.set(
      "nedsettelsenHarEnVissVarighet", facts.text("harNedsattArbeidsevne").map { $0 == "JA" })
    question.facts["arbeidsevneNedsattMed"] = nedsatt(facts)
    help(facts["bistandsbehov11_6"]?.value ?? facts, &question)
    return question
  }

  private static func nedsatt(_ facts: JSONValue) -> String? {
    guard let half = facts.flag("nedsattMinstHalvparten") ?? facts.flag("nedsattMedMinst50Prosent")
    else { return nil }
    if half { return #"{"minst": 50}"# }
    let third = facts.flag("nedsattMedMinst30Prosent") ?? facts.flag("nedsattMinst30Prosent")
    return third == true ? #"{"minst": 30, "høyst": 49}"# : #"{"høyst": 49}"#
  }

  private static func help(_ facts: JSONValue, _ question: inout NavQuestion) {
    question.set(
      "harBehovForAktivBehandling",
      facts.flag("behovAktivBehandling") ?? facts.flag("harBehovForBehandling"))
    question.set(
      "harBehovForArbeidsrettetTiltak",
      facts.flag("behovArbeidsrettetTiltak") ?? facts.flag("harBehovForTiltak"))
    // Their one question covers all of letter c.
    let rest = facts.flag("behovAnnenOppfolging") ?? facts.flag("harMulighetForAKommeIArbeid")
    for name in [
      "harPrøvdBehandlingEllerTiltak", "harVissMulighetForÅKommeIArbeid",
      "fårAnnenOppfølgingFraNav",
    ] { question.set(name, rest) }
  }
}
