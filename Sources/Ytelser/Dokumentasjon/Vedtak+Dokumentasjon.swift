import Rules

extension Vedtak {
  /// Dokumentasjonen slik en saksbehandler leser den: først det som mangler, etter hva som følger.
  func dokumentasjonstekst(_ pynt: Pynt) -> [String] {
    guard !dokumentasjon.isEmpty else { return [] }
    var linjer = ["", pynt.fet("Dokumentasjonen")]
    for følge in DocumentationDuty.Consequence.allCases {
      for funn in dokumentasjon where funn.krav.consequence == følge {
        linjer += tekst(for: funn, pynt)
      }
    }
    return linjer
  }

  private func tekst(for funn: Dokumentasjonsfunn, _ pynt: Pynt) -> [String] {
    let tegn: String
    switch funn.utfall {
    case .met: tegn = pynt.god("✓")
    case .notMet: tegn = pynt.dårlig("✗")
    case .open, .notRelevant: tegn = pynt.fet("?")
    }
    let følge = funn.erMangel ? " – \(funn.krav.consequence.forklaring(funn))" : ""
    var linjer = (funn.krav.label + følge).brutt(innrykk: "      ", først: "  \(tegn) ")
    linjer += "\(funn.hjemmel) (\(funn.rang.rawValue))".brutt(innrykk: "      ", først: "      ")
      .map(pynt.svak)
    guard funn.erMangel else { return linjer }
    linjer += funn.tekst.brutt(innrykk: "      ", først: "      ")
    for mangel in funn.ukjent {
      linjer += "ikke kjent: \(mangel.navn) (\(mangel.hvem))"
        .brutt(innrykk: "        ", først: "      ")
    }
    for merke in funn.merker {
      linjer += "uavklart rett: \(merke)".brutt(innrykk: "        ", først: "      ")
    }
    if let avvik = funn.avvik {
      linjer +=
        "Fraveket av \(avvik.godkjentAv) \(avvik.dato.iBrev): \(avvik.begrunnelse.medPunktum)"
        .brutt(innrykk: "        ", først: "      ")
    }
    return linjer
  }

  func skrivDokumentasjon(_ felt: inout JSONWriter.Members) {
    let måSkrives = Set(Brevskriver(vedtak: self).måSkrives.map(\.krav.condition.node))
    felt.array("dokumentasjon") { liste in
      for funn in dokumentasjon {
        liste.object {
          skriv(funn, &$0)
          $0.member("måSkrives", måSkrives.contains(funn.krav.condition.node))
          $0.member("setninger", Brevskriver(vedtak: self).setninger(om: funn).count)
        }
      }
    }
  }

  private func skriv(_ funn: Dokumentasjonsfunn, _ felt: inout JSONWriter.Members) {
    felt.member("navn", funn.krav.condition.name)
    felt.member("krav", funn.krav.label)
    felt.member("node", regelsett.identifiers[funn.krav.condition.node.index])
    felt.member("hjemmel", funn.hjemmel)
    felt.member("rang", funn.rang.rawValue)
    felt.member("følge", funn.krav.consequence.rawValue)
    felt.member("utfall", funn.utfall.word)
    felt.member("blokkerer", funn.blokkerer)
    felt.member("tekst", funn.tekst)
    felt.array("hvem") { liste in
      for leverandør in funn.krav.suppliers { liste.element(leverandør.rawValue) }
    }
    felt.array("ukjent") { liste in
      for mangel in funn.ukjent { liste.element(regelsett.facts[mangel.id.index].name) }
    }
    felt.array("uavklartRett") { liste in for merke in funn.merker { liste.element(merke) } }
    if let avvik = funn.avvik {
      felt.object("avvik") {
        $0.member("begrunnelse", avvik.begrunnelse)
        $0.member("godkjentAv", avvik.godkjentAv)
        $0.member("dato", avvik.dato.description)
      }
    }
  }
}

extension DocumentationDuty.Consequence {
  /// Hva det betyr i saken at kravet ikke er møtt.
  func forklaring(_ funn: Dokumentasjonsfunn) -> String {
    if funn.utfall == .open, self != .blocks { return "ikke ført opp" }
    switch self {
    case .blocks:
      return funn.blokkerer ? "vedtaket kan ikke fattes før dette er på plass" : "fraveket"
    case .stopsStart: return "det som er bestemt, kan ikke starte før dette er på plass"
    case .breach: return "brudd på en plikt for Nav; det stopper ikke saken"
    case .warning: return funn.avvik == nil ? "en grunn må føres opp" : "fraveket med grunn"
    case .info: return "til opplysning"
    }
  }
}
