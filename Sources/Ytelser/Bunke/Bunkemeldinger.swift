import RuleDSL
package import Rules

// R0660 og oppover: linjer og kolonner i en bunke. Sortert etter kode.
extension Diagnostic.Message {
  static func antallCeller(_ antall: Int, _ ventet: Int) -> Self {
    Self(
      "R0660", "linjen har \(antall) celler, og overskriften har \(ventet)",
      help: "skriv en celle for hver kolonne; den er tom når verdien er ukjent")
  }
  static let anførselICelle = Self(
    "R0661", "anførselstegn midt i en celle",
    help: #"sett hele cellen i anførselstegn, og doble dem som er inne i den: "slik ""her""""#)
  static let uavsluttetCelle = Self(
    "R0661", "cellen begynner med et anførselstegn og slutter ikke med et",
    help: "sett et anførselstegn der cellen slutter")
  static func sammeKolonne(_ navn: String) -> Self {
    Self("R0662", "kolonnen '\(navn.forkortet)' står to ganger", help: "behold bare den ene")
  }
  static func ukjentKolonne(_ navn: String, blant: [String]) -> Self {
    Self(
      "R0662", "ukjent kolonne '\(navn.forkortet)'",
      help: Suggestions.closest(to: navn, among: blant).map { "mente du '\($0)'?" }
        ?? "kolonnene er id, dagene i saken og opplysningene, skrevet som i regelteksten")
  }
  static func ikkeICSV(_ navn: String) -> Self {
    Self(
      "R0662", "'\(navn)' er en liste eller gjelder over tid, og har ikke plass i en celle",
      help: "skriv linjene som JSON")
  }
}

extension Diagnostic.Message {
  /// En utdyping av hver kode for bunker, for `rulecheck explain --code R0660`.
  package static let bunkeExplanations: [(code: String, text: String)] = [
    (
      "R0660",
      """
      En linje i en CSV-fil har en celle for hver kolonne i overskriften. Er det flere eller færre, \
      kan alle verdiene etter være flyttet én kolonne, så linjen blir ikke avgjort. Et desimaltall \
      med komma settes i anførselstegn når kolonnene er skilt med komma.

      Galt:    id,alder,bosatt og så 1,41
      Riktig:  id,alder,bosatt og så 1,41,
      """
    ),
    (
      "R0661",
      """
      En celle med skilletegn, linjeskift eller anførselstegn står i doble anførselstegn, og \
      anførselstegn inne i den skrives to ganger (RFC 4180). Ellers er det ikke sikkert hvor cellen \
      slutter.

      Galt:    3" rør
      Riktig:  "3"" rør"
      """
    ),
    (
      "R0662",
      """
      Kolonnene i en CSV-fil er 'id', 'vurderingsdag', 'kravdato', 'vedtaksdato' og opplysningene i \
      regelsettet, hver høyst én gang. En kolonne som ikke finnes, blir ikke hoppet over: den kan \
      være en opplysning noen tror er med. Lister og det som gjelder over tid, skrives som JSON.

      Galt:    id,Alder
      Riktig:  id,alder
      """
    ),
  ]
}
