import Rules

// R04xx: what the law demands of rules. Sorted by code.
extension Diagnostic.Message {
  static func outsideWording(_ kind: String) -> Self {
    Self(
      "R0401", "'\(kind)' står ikke under en datert ordlyd",
      help: "sett '### Ordlyd fra åååå-mm-dd' over, så det er klart når regelen gjelder")
  }
  static func inEmptyWording(_ kind: String) -> Self {
    Self(
      "R0402", "'\(kind)' står under en ordlyd som er ukjent eller opphevet",
      help: "flytt regelen til ordlyden den bygger på")
  }
  static func sameWordingDate(_ day: Day) -> Self {
    Self(
      "R0403", "to ordlyder fra \(day)",
      help:
        "slå dem sammen; bare en som sto i en annen paragraf, kan ha samme dato (', den gang § …')")
  }
  static func collision(_ a: String, _ b: String, example: String) -> Self {
    Self(
      "R0404", "unntakene '\(a)' og '\(b)' kan gjelde samtidig og gi ulikt svar",
      help: "skriv hvilket som 'går foran'; de kolliderer når \(example)")
  }
  static func unprovenPair(_ a: String, _ b: String) -> Self {
    Self(
      "R0405", "det er ikke bevist at unntakene '\(a)' og '\(b)' aldri gjelder samtidig",
      help: "skriv hvilket som 'går foran'")
  }
  static func precedenceCircle(_ name: String) -> Self {
    Self("R0406", "'\(name)' går foran seg selv", help: "fjern en av 'går foran'-linjene i ringen")
  }
  static func worseOff(_ exception: String, _ condition: String, example: String) -> Self {
    Self(
      "R0407", "unntaket '\(exception)' kan stille noen dårligere enn '\(condition)'",
      help: "et unntak til gunst må aldri gjøre kravet strengere; det gjør det når \(example)")
  }
  static func compositeDisplaced(_ condition: String, _ exception: String) -> Self {
    Self(
      "R0408", "'\(exception)' fortrenger hele listen '\(condition)'",
      help: "la unntaket fortrenge det ene vilkåret i listen som det gjelder")
  }
  static let discretionWithoutJudgement = Self(
    "R0409", "'kan gis' uten at noen skjønner",
    help: "ta med en opplysning med 'skjønn' om at det gis, eller bruk 'skal gis når'")
  static func inexact(_ name: String) -> Self {
    Self(
      "R0410", "'\(name)' kan stå åpent lenger enn nødvendig",
      help: "svarene er aldri gale; mangler flere opplysninger på en gang, kan det hende at "
        + "det ikke oppdages at svaret er det samme uansett", severity: .note)
  }
  static func missingDecision(_ id: String) -> Self {
    Self("R0411", "regelsettet '\(id)' har ingen avgjørelse", help: "skriv en 'avgjørelse'")
  }
  static func unusedCondition(_ name: String) -> Self {
    Self(
      "R0412", "vilkåret '\(name)' inngår ikke i noen avgjørelse",
      help: "ta det med i en liste, eller fjern det", severity: .warning)
  }
  static func unusedFact(_ name: String) -> Self {
    Self(
      "R0413", "ingen regel bruker opplysningen '\(name)'", help: "bruk den, eller fjern den",
      severity: .warning)
  }
  static let quoteWithoutRule = Self(
    "R0414", "ordlyden er sitert, men ingen regel bygger på den",
    help: "skriv regelen, 'ikke kodet «…»' eller 'uten rettsvirkning «…»'", severity: .warning)
  static func unknownComplaintRule(_ name: String, closest: String?) -> Self {
    Self(
      "R0415", "ukjent klageregel «\(name.shortened)»",
      help: closest.map { "mente du «\($0)»?" }
        ?? "skriv den som 'klageregel «…»', eller ta med filen den står i: "
        + "'bruker «felles/klage.md»'")
  }
  static let complaintOfOther = Self(
    "R0416", "bare et enkeltvedtak kan påklages",
    help: "fjern 'klage'-linjen, eller rett 'type'")
  static func missingNynorsk(_ key: String) -> Self {
    Self(
      "R0421", "nynorsk mangler for '\(key)'",
      help: "skriv det samme på nynorsk, så brevet kan gis i begge målformer")
  }
  static func nynorskAlone(_ key: String) -> Self {
    Self(
      "R0422", "'\(key)' står bare på nynorsk", help: "skriv det på bokmål også, eller fjern det")
  }
  static let nynorskDiffers = Self(
    "R0423", "nynorsk og bokmål har ikke de samme tallene og navnene",
    help: "de to skal si det samme; sammenlign tall og det som står i klammer")
}
