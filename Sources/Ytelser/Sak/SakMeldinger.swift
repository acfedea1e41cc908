import RuleDSL
import Rules

// R0620 og oppover: saken. Sortert etter kode.
extension Diagnostic.Message {
  static func ukjentNøkkel(_ nøkkel: String, mente: String?, av lovlige: [String]) -> Self {
    Self(
      "R0620", "ukjent felt '\(nøkkel.forkortet)'",
      help: mente.map { "mente du '\($0)'?" }
        ?? "her kan det stå " + lovlige.map { "'\($0)'" }.joined(separator: ", "))
  }
  static func manglerNøkkel(_ nøkkel: String, eksempel: String) -> Self {
    Self("R0621", "feltet '\(nøkkel)' mangler", help: "skriv for eksempel \(eksempel)")
  }
  static func feilForm(_ hva: String, eksempel: String) -> Self {
    Self("R0622", "her skal det stå \(hva)", help: "skriv for eksempel \(eksempel)")
  }
  static func ukjentRegelsett(_ navn: String, mente: String?, finnes: [String]) -> Self {
    Self(
      "R0623", "ukjent regelsett '\(navn.forkortet)'",
      help: mente.map { "mente du '\($0)'?" }
        ?? "regelsettene er " + finnes.map { "'\($0)'" }.joined(separator: ", "))
  }
  static func ukjentAvgjørelse(_ navn: String, mente: String?, finnes: [String]) -> Self {
    Self(
      "R0624", "ukjent avgjørelse '\(navn.forkortet)'",
      help: mente.map { "mente du '\($0)'?" }
        ?? "avgjørelsene er " + finnes.map { "'\($0)'" }.joined(separator: ", "))
  }
  static func ukjentOpplysning(_ navn: String, mente: String?, regelsett: String) -> Self {
    Self(
      "R0625", "ukjent opplysning '\(navn.forkortet)'",
      help: mente.map { "mente du '\($0)'?" }
        ?? "se hvilke som finnes med 'rulecheck schema \(regelsett)'")
  }
  static func feilType(_ navn: String, _ type: ValueType, hjelp: String) -> Self {
    Self("R0626", "'\(navn)' skal være \(type.norwegian)", help: hjelp)
  }
  static func ikkeEnDag(_ skrevet: String) -> Self {
    Self(
      "R0627", "dagen '\(skrevet.forkortet)' finnes ikke",
      help: "skriv en dag som finnes, med år, måned og dag: \"2024-02-29\"")
  }
  static func utenforOmråde(_ navn: String, _ type: ValueType, _ område: NodeValue) -> Self {
    Self(
      "R0628", "'\(navn)' er utenfor området",
      help: "verdien må være fra \(type.written(NodeValue(område.low))) til og med "
        + type.written(NodeValue(område.high)))
  }
  static func forNøyaktig(_ navn: String, _ type: ValueType, trinn: Int64) -> Self {
    Self(
      "R0629", "'\(navn)' er oppgitt finere enn trinnet",
      help: "rund av til nærmeste \(type.written(NodeValue(trinn)))")
  }
  static func ukjentValg(_ verdi: String, mente: String?, finnes: [String]) -> Self {
    Self(
      "R0630", "'\(verdi.forkortet)' er ikke blant valgene",
      help: mente.map { "mente du '\($0)'?" }
        ?? "velg mellom " + finnes.map { "'\($0)'" }.joined(separator: ", "))
  }
  static func listeForVerdi(_ navn: String) -> Self {
    Self(
      "R0631", "'\(navn)' er én verdi, ikke en liste", help: "skriv verdien uten klammeparenteser")
  }
  static func verdiForListe(_ navn: String) -> Self {
    Self(
      "R0632", "'\(navn)' gjelder over tid og er en liste",
      help: "skriv [{\"fra\": \"2020-01-01\", \"til\": \"2024-12-31\", \"verdi\": true}]")
  }
  static func feilTidsrom(_ navn: String) -> Self {
    Self(
      "R0633", "tidsrommet for '\(navn)' slutter før det begynner, eller overlapper et annet",
      help: "skriv hver dag bare én gang; både 'fra' og 'til' er med")
  }
  static func erNull(_ navn: String) -> Self {
    Self(
      "R0634", "'\(navn)' er null",
      help: "utelat feltet når det ikke er kjent, eller skriv {\"ukjent\": \"grunnen\"} når det er "
        + "spurt uten svar")
  }
  static func motstrid(_ a: String, _ b: String) -> Self {
    Self("R0635", "både '\(a)' og '\(b)' er oppgitt", help: "behold ett av feltene")
  }
  static func dagBlantOpplysninger(_ navn: String) -> Self {
    Self(
      "R0636", "'\(navn)' står blant opplysningene",
      help: "flytt feltet ut på øverste nivå i saken")
  }
  static func ikkeSkjønn(_ felt: String, _ navn: String) -> Self {
    Self(
      "R0637", "'\(felt)' hører til et skjønn, og '\(navn)' er ikke et skjønn",
      help: "fjern feltet, eller før det på opplysningen som er vurdert")
  }
  static func feilRekkefølge(_ senere: String, _ før: String) -> Self {
    Self(
      "R0638", "'\(senere)' er en dag før '\(før)'",
      help: "rett den av dagene som er feil")
  }
  static func ukjentLinje(_ linje: String, mente: String?, regelsett: String) -> Self {
    Self(
      "R0639", "reglene har ingen linje '\(linje.forkortet)'",
      help: mente.map { "mente du '\($0)'? Er merket et annet, er ordene endret: les dem på nytt" }
        ?? "se hvilke som finnes med 'rulecheck schema \(regelsett)'")
  }
  static func sammeLinje(_ linje: String) -> Self {
    Self("R0640", "'\(linje)' er vurdert to ganger", help: "behold den vurderingen som gjelder")
  }
  static func forMange(_ navn: String, _ grense: Int) -> Self {
    Self(
      "R0650", "'\(navn)' har plass til \(grense)",
      help: "regelteksten sier hvor mange: «liste av … høyst \(grense)»")
  }
}

extension String {
  /// Høyst 60 tegn av det som ble skrevet.
  var forkortet: String { count > 60 ? prefix(59) + "…" : self }
}
