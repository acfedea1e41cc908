extension Likelydende {
  /// Tar med begrunnelsene i et vedtak.
  package mutating func add(_ vedtak: Vedtaksutdrag) {
    for grunn in vedtak.begrunnelser {
      add(
        sak: vedtak.sak, krav: "\(vedtak.regelsett)/\(grunn.opplysning)", tekst: grunn.tekst)
    }
  }

  /// Tekstene som står i flere saker, som CSV: opplysningen, hvor mange saker, sakene og teksten.
  package func csv() -> String {
    CSV.linje(["opplysning", "antall", "saker", "tekst"])
      + funn.map {
        CSV.linje([$0.krav, "\($0.antall)", $0.saker.joined(separator: " "), $0.tekst])
      }.joined()
  }
}
