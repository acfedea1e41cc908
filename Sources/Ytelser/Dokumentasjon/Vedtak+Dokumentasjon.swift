import Rules

extension Vedtak {
  /// Dokumentasjonen slik en saksbehandler leser den: først det som mangler, etter hva som følger.
  func skrivDokumentasjon(_ pynt: Pynt, _ ut: inout Linjeskriver) {
    guard !dokumentasjon.isEmpty else { return }
    ut.linje()
    ut.linje(pynt.fet("Dokumentasjonen"))
    for følge in DocumentationDuty.Consequence.allCases {
      for funn in dokumentasjon where funn.krav.consequence == følge {
        skriv(funn, pynt, &ut)
      }
    }
  }

  private func skriv(_ funn: Dokumentasjonsfunn, _ pynt: Pynt, _ ut: inout Linjeskriver) {
    let tegn: String
    switch funn.utfall {
    case .met: tegn = pynt.god("✓")
    case .notMet: tegn = pynt.dårlig("✗")
    case .open, .notRelevant: tegn = pynt.fet("?")
    }
    let følge = funn.erMangel ? " – \(funn.krav.consequence.forklaring(funn))" : ""
    ut.brutt(funn.krav.label + følge, innrykk: "      ", først: "  \(tegn) ")
    let hjemmel = "\(funn.hjemmel) (\(funn.rang.rawValue))"
    for linje in hjemmel.brutt(innrykk: "      ", først: "      ") { ut.linje(pynt.svak(linje)) }
    guard funn.erMangel else { return }
    ut.brutt(funn.tekst, innrykk: "      ", først: "      ")
    for mangel in funn.ukjent {
      ut.brutt(
        "ikke kjent: \(mangel.navn) (\(mangel.hvem))", innrykk: "        ", først: "      ")
    }
    for merke in funn.merker {
      ut.brutt("uavklart rett: \(merke)", innrykk: "        ", først: "      ")
    }
    if let avvik = funn.avvik {
      ut.brutt(
        "Fraveket av \(avvik.godkjentAv) \(avvik.dato.iBrev): \(avvik.begrunnelse.medPunktum)",
        innrykk: "        ", først: "      ")
    }
  }

  func skrivDokumentasjon(_ felt: inout JSONWriter.Members) {
    let brev = Brevskriver(vedtak: self)
    let måSkrives = Set(brev.måSkrives.map(\.krav.condition.node))
    felt.array("dokumentasjon") { liste in
      for funn in dokumentasjon {
        liste.object {
          skriv(funn, &$0)
          $0.member("måSkrives", måSkrives.contains(funn.krav.condition.node))
          $0.member("setninger", brev.setninger(om: funn).count)
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
