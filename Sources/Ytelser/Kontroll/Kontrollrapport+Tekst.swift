extension Kontrollrapport {
  /// Rapporten for en terminal: først hva som er funnet, så hva som ikke er kontrollert, og til slutt
  /// hvor lett brevet er å lese.
  public func tekst(_ pynt: Pynt = .ingen) -> String {
    var linjer = [
      (funn.isEmpty ? pynt.god : pynt.dårlig)(oppsummering),
      pynt.svak("Om begrunnelsen er god og sann, må et menneske si."),
    ]
    for funn in funn { linjer += tekst(for: funn, pynt) }
    if !unntatt.isEmpty {
      linjer += ["", pynt.fet("Loven gjør unntak")]
      linjer += unntatt.flatMap { punkt("\($0.kontroll.navn) (\($0.hjemmel))") }
    }
    if !ikkeGjort.isEmpty {
      linjer += ["", pynt.fet("Lot seg ikke kontrollere")]
      linjer += ikkeGjort.flatMap { punkt("\($0.kontroll.navn): \($0.grunn)") }
    }
    if !ikkeIKraft.isEmpty {
      linjer += ["", pynt.fet("Ikke i kraft, og ikke kontrollert")]
      linjer += ikkeIKraft.flatMap { punkt("\($0.hjemmel): \($0.navn)") }
    }
    if let lesbarhet { linjer += lesbarhet.linjer(pynt) }
    return linjer.joined(separator: "\n") + "\n"
  }

  private func tekst(for funn: Funn, _ pynt: Pynt) -> [String] {
    let tegn = funn.tyngde == .mangel ? pynt.dårlig("✗") : pynt.fet("!")
    let hvor = funn.hvor.medStorBokstav + ". Kan rettes av " + funn.hvem + "."
    return [""] + "\(funn.hva)".brutt(innrykk: "    ", først: "  \(tegn) ")
      + hvor.brutt(innrykk: "    ", først: "    ")
      + "\(funn.hjemmel) – \(funn.kontroll), \(funn.tyngde.rawValue)"
      .brutt(innrykk: "    ", først: "    ").map(pynt.svak)
  }

  private func punkt(_ tekst: String) -> [String] { tekst.brutt(innrykk: "    ", først: "  – ") }
}

extension Lesbarhet {
  fileprivate func linjer(_ pynt: Pynt) -> [String] {
    var linjer = ["", pynt.fet("Lesbarhet"), "  " + iAlt.linje("i alt")]
    for avsnitt in avsnitt {
      linjer.append("  " + avsnitt.mål.linje(avsnitt.overskrift.isEmpty ? "–" : avsnitt.overskrift))
    }
    for setning in lange {
      let hvem = setning.erEgneOrd ? "saksbehandlerens egne ord" : "brevets eller regelens ord"
      linjer += "\(setning.ord) ord (\(hvem)): \(setning.tekst)"
        .brutt(innrykk: "    ", først: "  ! ")
    }
    return linjer
  }
}

extension Lesbarhet.Mål {
  fileprivate func linje(_ navn: String) -> String {
    let lengste = lengste == 1 ? "1 ord" : "\(lengste) ord"
    return "LIX \(lix), lengste setning \(lengste): \(navn)"
  }
}
