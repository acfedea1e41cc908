import Rules

// R02xx: names. Sorted by code.
extension Diagnostic.Message {
  static func unknownFact(_ name: String, closest: String?) -> Self {
    Self(
      "R0201", "ukjent opplysning '\(name.shortened)'",
      help: closest.map { "mente du '\($0)'?" }
        ?? "erklær den med 'opplysning \(name.shortened): …'")
  }
  static func unknownCondition(_ name: String, closest: String?) -> Self {
    Self(
      "R0202", "ukjent regel '\(name.shortened)'",
      help: closest.map { "mente du '\($0)'?" } ?? "skriv den som vilkår, unntak eller beregning")
  }
  static func circle(_ names: [String]) -> Self {
    let shown = names.count > 8 ? Array(names.prefix(7)) + ["…"] : names
    return Self(
      "R0203", "reglene går i ring: " + shown.joined(separator: " → "),
      help: "bryt ringen; en regel kan ikke bygge på seg selv")
  }
  static func duplicateName(_ name: String) -> Self {
    Self(
      "R0204", "'\(name.shortened)' finnes allerede",
      help: "gi den et eget navn; et vilkår kan stå én gang i hver ordlyd av samme paragraf")
  }
  static func badPlaceholder(_ name: String, isKnown: Bool, closest: String?) -> Self {
    Self(
      "R0205", "'{\(name.shortened)}' er ikke noe regelen bygger på",
      help: closest.map { "mente du '{\($0)}'?" }
        ?? (isKnown
          ? "teksten kan bare nevne det som avgjør regelen"
          : "bruk navnet på en opplysning i regelen"))
  }
  static let noSingleThreshold = Self(
    "R0206", "'{grense}' krever at regelen har nøyaktig én sammenligning",
    help: "skriv grensen i teksten, eller gi hvert krav sitt eget vilkår")
  static let unclosedPlaceholder = Self(
    "R0207", "krøllparentesen hører ikke til noe navn",
    help: "skriv '{navn}', eller '{{' for selve tegnet")
  static func rateNeedsDay(_ name: String) -> Self {
    Self(
      "R0208", "satsen '\(name.shortened)' har ulik verdi over tid",
      help: "skriv '\(name.shortened) på kravdato' eller en annen dato")
  }
  static let missingBaseAmount = Self(
    "R0209", "'G' krever en sats som heter 'grunnbeløpet'",
    help: "ta med filen som har den: 'bruker «felles/grunnbelop.md»'")
  static func unknownFile(_ name: String, closest: String?) -> Self {
    Self(
      "R0210", "filen '\(name.shortened)' finnes ikke",
      help: closest.map { "mente du '\($0)'?" } ?? "skriv stien fra mappen med regelsettene")
  }
  static func missingRuleSet(_ folder: String) -> Self {
    Self(
      "R0211", "mappen '\(folder.shortened)' har ingen 'regelsett'-setning",
      help: "skriv 'regelsett \(folder.shortened) «Navnet på ytelsen»' øverst i en av filene")
  }
  static func wrongRuleSetID(_ id: String, folder: String) -> Self {
    Self(
      "R0212", "regelsettet '\(id.shortened)' ligger i mappen '\(folder.shortened)'",
      help: "regelsettet og mappen må ha samme navn")
  }
  static func factorsWithoutJudgement(_ name: String) -> Self {
    Self(
      "R0213", "'\(name.shortened)' er ikke et skjønn og har ingen momenter",
      help: "skriv 'skjønn' under opplysningen")
  }
  static let tooManyLinks = Self(
    "R0214", "reglene bygger på hverandre i for mange ledd",
    help: "slå noen av dem sammen; går de i ring, må ringen brytes")
  static func unknownRecord(_ name: String, closest: String?) -> Self {
    Self(
      "R0215", "ukjent post '\(name.shortened)'",
      help: closest.map { "mente du '\($0)'?" } ?? "erklær den med 'post \(name.shortened)'")
  }
  static func unknownField(_ name: String, of record: String, closest: String?) -> Self {
    Self(
      "R0216", "posten '\(record.shortened)' har ikke feltet '\(name.shortened)'",
      help: closest.map { "mente du '\($0)'?" } ?? "legg det til i posten, eller rett navnet")
  }
  static func notAList(_ name: String, closest: String?) -> Self {
    Self(
      "R0217", "'\(name.shortened)' er ikke en liste",
      help: closest.map { "mente du '\($0)'?" } ?? "erklær den med 'liste av … høyst …'")
  }
  static func listAlone(_ name: String) -> Self {
    Self(
      "R0218", "listen '\(name.shortened)' er ikke noe svar i seg selv",
      help: "spør om elementene, som 'minst én x i \(name.shortened) der …'")
  }
  static let fieldOfRecord = Self(
    "R0219", "et felt i en post har ikke 'fra' eller 'skjønn'",
    help: "skriv det på opplysningen som er en liste av posten")
}
