extension NavArea {
  /// What belongs to other rules than those written here.
  static let andre = NavArea(
    name: "andre ytelser",
    table: [
      "nav-asr-001": .notCovered(registrering), "nav-asr-003": .notCovered(registrering),
      "nav-asr-004": .notCovered(registrering),
      "nav-ef-regelverk-bt-002": .notCovered(barnetilsyn),
      "nav-ef-regelverk-bt-003": .notCovered(barnetilsyn),
      "nav-ung-003": .notCovered(ungdomsprogram), "nav-ung-004": .notCovered(ungdomsprogram),
      "nav-spv-8-2-002": .notCovered(opptjening), "nav-spv-8-2-006": .notCovered(opptjening),
      "nav-spv-8-2-008": .notCovered(opptjening),
    ],
    answer: { _ in nil })

  private static let registrering = """
    Arbeidsmarkedsloven § 10: retten til å bli registrert som arbeidssøker er ikke kodet. Loven \
    nevner heller ikke om søkeren er bosatt eller EØS-borger.
    """
  private static let barnetilsyn = "§ 15-10: stønad til barnetilsyn er en annen ytelse."
  private static let ungdomsprogram = """
    Ungdomsprogramytelsen er en annen ytelse, med sin egen forskrift.
    """
  private static let opptjening = """
    § 8-2 om opptjening til sykepenger er ikke kodet. Reglene her begynner etter åtte uker.
    """
}
