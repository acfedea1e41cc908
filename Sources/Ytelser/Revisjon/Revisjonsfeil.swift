import Rules

/// Hvorfor noe ikke kunne telles, og hvor det står.
///
/// Ordene er om formen, aldri om personen: ingen verdi fra saken er gjengitt utenom den som er
/// feil.
package struct Revisjonsfeil: Hashable, Sendable {
  package var fil: String
  /// Fra 1.
  package var linje: Int
  package var kolonne: Int?
  package var tekst: String
  package var hjelp: String?

  package init(
    fil: String, linje: Int, kolonne: Int? = nil, tekst: String, hjelp: String? = nil
  ) {
    self.fil = fil
    self.linje = linje
    self.kolonne = kolonne
    self.tekst = tekst
    self.hjelp = hjelp
  }

  /// - Parameter førsteLinje: Linjen teksten begynner på i den filen brukeren har.
  init(_ melding: Diagnostic, i fil: SourceFile, førsteLinje: Int = 1) {
    let (linje, kolonne) = fil.position(of: Int(melding.span.start))
    self.init(
      fil: fil.name, linje: førsteLinje + linje - 1, kolonne: kolonne,
      tekst: melding.message.text, hjelp: melding.message.help)
  }

  /// Slik den står i en terminal.
  package var skrevet: String {
    let sted = "\(fil):\(linje)" + (kolonne.map { ":\($0)" } ?? "")
    return "feil: \(tekst)\n --> \(sted)\n" + (hjelp.map { "  = hjelp: \($0)\n" } ?? "")
  }
}
