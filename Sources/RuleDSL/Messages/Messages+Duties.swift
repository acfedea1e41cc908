import Rules

// R0424–R0429: what a documentation duty may ask, and who may ask it. Sorted by code.
extension Diagnostic.Message {
  static func documentationInLaw(_ documentation: Documentation) -> Self {
    Self(
      "R0424", "'\(documentation.text)' kan bare stå i et dokumentasjonskrav",
      help: "et vilkår hviler på det som er sant, ikke på det som er skrevet ned; lag et "
        + "'dokumentasjonskrav' ved siden av")
  }
  static func reasonsWithoutJudgement(_ name: String, _ documentation: Documentation) -> Self {
    Self(
      "R0425", "'\(name)' er ikke et skjønn, så det er ingen grunner å spørre etter",
      help: "skriv 'skjønn' under opplysningen, eller spør om den 'har kilde'")
  }
  static func restsOnDuty(_ name: String) -> Self {
    Self(
      "R0426", "'\(name)' er et dokumentasjonskrav, og ingen regel kan hvile på det",
      help: "det som mangler i papirene, er aldri en grunn mot den saken gjelder; skriv et vilkår "
        + "om det som er sant")
  }
  static func dutyDiffers(_ name: String) -> Self {
    Self(
      "R0427", "'\(name)' har ikke samme 'for', 'ved' og 'følge' i alle ordlyder",
      help: "lag to dokumentasjonskrav med hvert sitt navn")
  }
  static func notAskedFor(_ name: String, _ documentation: Documentation) -> Self {
    Self(
      "R0428", "ingen dokumentasjonskrav spør om '\(name) \(documentation.text)'",
      help: "fjern linjen, eller skriv et krav som spør om det")
  }
  static func adviceOnSelf(_ name: String) -> Self {
    Self(
      "R0429", "'\(name)' kan ikke stå med 'kan endres'",
      help: "det er aldri et råd å endre helsen sin, og et skjønn er det Nav som gjør")
  }
}
