import Rules

extension Revisjonsrapport {
  /// Tallene for en terminal, i kolonner.
  package func tekst(_ pynt: Pynt = .ingen) -> String {
    var linjer = [pynt.fet(tittel)]
    if let forbehold { linjer.append(pynt.dårlig(forbehold)) }
    for tabell in tabeller {
      linjer += [""] + tabell.tittel.brutt(innrykk: "", først: "").map(pynt.fet)
      linjer += tabell.under.flatMap { $0.brutt(innrykk: "", først: "").map(pynt.svak) }
      linjer += Self.linjer(tabell, pynt)
    }
    if alle.krav.isEmpty { linjer += ["", "Ingen av vedtakene har dokumentasjonskrav."] }
    linjer.append("")
    for forklaring in forklaringer {
      linjer += forklaring.brutt(innrykk: "  ", først: "– ").map(pynt.svak)
    }
    return linjer.joined(separator: "\n") + "\n"
  }

  /// Navnet til venstre, tallene til høyre; et langt navn står på linjer for seg.
  private static func linjer(_ tabell: Revisjonstabell, _ pynt: Pynt) -> [String] {
    let bredest = 36
    let navn = tabell.rader.filter { !$0.erOverskrift }.map { $0.navn.påEnLinje }
    let innrykk = tabell.rader.contains(where: \.erOverskrift) ? "    " : "  "
    let venstre = innrykk.count + (navn.map(\.count).filter { $0 <= bredest }.max() ?? 0)
    let bredder = tabell.kolonner.indices.map { nummer in
      tabell.rader.reduce(tabell.kolonner[nummer].count) { bredde, rad in
        rad.erOverskrift ? bredde : max(bredde, rad.celler[nummer].tekst.count)
      }
    }
    func linje(_ navn: String, _ celler: [String]) -> String {
      zip(celler, bredder).reduce(navn.fyltTil(venstre)) { linje, par in
        linje + "  " + par.0.fyltFraVenstre(til: par.1)
      }
    }
    var linjer = [pynt.svak(linje("", tabell.kolonner))]
    for rad in tabell.rader {
      let navn = rad.navn.påEnLinje
      if rad.erOverskrift {
        linjer.append(pynt.fet("  " + navn))
      } else if navn.count > bredest {
        linjer += [innrykk + navn, linje("", rad.celler.map(\.tekst))]
      } else {
        linjer.append(linje(innrykk + navn, rad.celler.map(\.tekst)))
      }
    }
    return linjer
  }
}

extension String {
  /// Uten linjeskift og styretegn.
  fileprivate var påEnLinje: String { brutt(innrykk: "", først: "").joined(separator: " ") }

  fileprivate func fyltTil(_ bredde: Int) -> String {
    self + String(repeating: " ", count: max(0, bredde - count))
  }

  fileprivate func fyltFraVenstre(til bredde: Int) -> String {
    String(repeating: " ", count: max(0, bredde - count)) + self
  }
}
