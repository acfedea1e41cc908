/// Hva et brev må si om klage, etter hvilken lov vedtaket har hjemmel i.
struct Klageregel: Hashable, Sendable {
  /// Setningene i den rekkefølgen de står.
  var setninger: [String]

  /// Folketrygdloven § 21-12: seks uker, regnet fra meldingen er kommet fram, og klage og anke før
  /// domstolen. Forvaltningsloven § 18 om innsyn, § 11 om veiledning og § 27 tredje ledd om at
  /// vilkåret for søksmål må stå i brevet.
  static let folketrygdloven = Klageregel(setninger: [
    "Du kan klage innen seks uker fra den dagen du fikk dette brevet (folketrygdloven § 21-12).",
    "Klagen sender du til oss.",
    "Vi ser på saken på nytt.",
    "Gir vi deg ikke rett, går saken videre til klageinstansen.",
    "Du må bruke retten til å klage og anke før du kan gå til domstolen.",
    "Du har rett til å se papirene i saken (forvaltningsloven § 18).",
    "Vi hjelper deg med å skrive klagen hvis du vil.",
  ])
}
