extension Brevskriver {
  /// At vedtaket kommer i stedet for et annet, hvorfor, og etter hvilken regel. Er det ikke til ugunst,
  /// skal den det gjelder, få vite at utgifter kan dekkes (forvaltningsloven § 36 tredje ledd).
  func omgjøring() -> Avsnitt? {
    guard let omgjør = vedtak.sak.omgjør else { return nil }
    var setninger = [
      fast(.erstatter), fast(.egneOrd, ["ord": omgjør.begrunnelse.medPunktum]),
      fast(.lovForEndringen, ["hjemmel": målform.hjemmel(omgjør.hjemmel)]),
    ]
    if !omgjør.erTilUgunst { setninger.append(fast(.kanKreveUtgifter)) }
    return avsnitt(.omEndringen, .løpende, setninger)
  }
}

extension Fast {
  var teksterOmEndringen: (bokmål: String, nynorsk: String) {
    switch self {
    case .omEndringen: ("Hvorfor vi har endret vedtaket", "Kvifor vi har endra vedtaket")
    case .erstatter:
      (
        "Dette kommer i stedet for et vedtak du har fått før.",
        "Dette kjem i staden for eit vedtak du har fått før."
      )
    case .lovForEndringen:
      (
        "Regelen som lar oss endre det, er {hjemmel}.",
        "Regelen som lèt oss endre det, er {hjemmel}."
      )
    case .kanKreveUtgifter:
      (
        "Har du hatt store utgifter som var nødvendige for å få det endret, kan du kreve dem dekket. "
          + "Det må du gjøre innen tre uker fra du fikk dette brevet (forvaltningsloven § 36).",
        "Har du hatt store utgifter som var nødvendige for å få det endra, kan du krevje dei dekte. "
          + "Det må du gjere innan tre veker frå du fekk dette brevet (forvaltningslova § 36)."
      )
    case .måSkriveHvorforEndret:
      (
        "Vi må skrive hvorfor vi kan endre det vi har bestemt før.",
        "Vi må skrive kvifor vi kan endre det vi har bestemt før."
      )
    default: ("", "")
    }
  }
}
