import Rules

extension Vedtak {
  /// Til saksbehandleren, om dagen en ytelse gis fra, når reglene her sier at den ikke er regnet ut.
  ///
  /// Brevet sier ikke noen første dag da: verken kravet eller vurderingsdagen er den (folketrygdloven
  /// § 22-13). Nil når ingenting gis, eller reglene ikke har en slik linje.
  var førsteDag: String? {
    guard resultat == .innvilgelse,
      let linje = regelsett.notEncoded.first(where: { lov in
        lov.kind == .blocksGrant && lov.erOmFørsteDag
          && (lov.decisions.isEmpty || lov.decisions.contains(avgjørelse.name))
          && lov.current.map { spor[$0] != .no } ?? true
      })
    else { return nil }
    let hva = "reglene her regner den ikke ut (\(linje.utsagn))"
    guard sak.vurdering(av: linje)?.erOppfylt == true else {
      return "må settes av et menneske; \(hva)"
    }
    return "er satt av et menneske, og står i brevet bare om begrunnelsen nevner den; \(hva)"
  }
}

extension NotEncoded {
  /// Om linjen handler om fra når en ytelse gis.
  fileprivate var erOmFørsteDag: Bool {
    utsagn.har("22-13") && (text.har("hvilken dag") || text.har("hvilken måned"))
  }
}
