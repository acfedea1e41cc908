package import Rules

/// Hvordan tekst for en terminal er pyntet; uten pynt er alt ren tekst.
public struct Pynt: Sendable {
  public var fet: @Sendable (String) -> String
  public var svak: @Sendable (String) -> String
  public var god: @Sendable (String) -> String
  public var dårlig: @Sendable (String) -> String

  public static let ingen = Pynt(fet: { $0 }, svak: { $0 }, god: { $0 }, dårlig: { $0 })

  public static let farger = Pynt(
    fet: { "\u{1B}[1m\($0)\u{1B}[0m" }, svak: { "\u{1B}[2m\($0)\u{1B}[0m" },
    god: { "\u{1B}[32m\($0)\u{1B}[0m" }, dårlig: { "\u{1B}[31m\($0)\u{1B}[0m" })

  public init(
    fet: @escaping @Sendable (String) -> String, svak: @escaping @Sendable (String) -> String,
    god: @escaping @Sendable (String) -> String, dårlig: @escaping @Sendable (String) -> String
  ) {
    self.fet = fet
    self.svak = svak
    self.god = god
    self.dårlig = dårlig
  }
}

extension Vedtak {
  /// Utkastet slik en saksbehandler leser det: først hva et menneske må gjøre, så vilkårene, så
  /// brevet.
  public func tekst(
    _ pynt: Pynt = .ingen, _ målform: Målform = .bokmål, _ profil: Begrunnelse.Profil = .kort
  ) -> String {
    var linjer = [pynt.fet("UTKAST – ikke et vedtak"), ""]
    let navn =
      sak.id.isEmpty ? "" : " · sak \(sak.id.brutt(innrykk: "", først: "").joined(separator: " "))"
    linjer.append("\(regelsett.title)\(navn) · vurdert for \(sak.vurderingsdag.iBrev)")
    let farge = utfall == .met ? pynt.god : utfall == .notMet ? pynt.dårlig : pynt.fet
    let foreløpig = kanFattes.ja || utfall == .open ? "Utfall" : "Utfall så langt, ikke avgjort"
    linjer.append("\(foreløpig): \(farge(resultat.rawValue))")
    if let dag = virkningFra { linjer.append("Virker fra: \(dag.iBrev)") }
    if let førsteDag { linjer += "Første dag: \(førsteDag)".brutt(innrykk: "    ", først: "") }
    for fast in fastsatt { linjer.append("\(fast.navn.medStorBokstav): \(fast.verdi)") }
    if mottakere != ["den saken gjelder"] {
      linjer.append("Brevet går til: \(mottakere.oppramset)")
    }
    linjer += sak.omgjør?.linjer ?? []
    linjer += kanFattesTekst(pynt)
    linjer += ["", pynt.fet("Vilkårene")]
    for vurdering in vilkår where vurdering.utfall != .notRelevant || vurdering.versjon != nil {
      linjer += tekst(for: vurdering, pynt)
    }
    if !vurdertUtenfor.isEmpty {
      linjer += ["", pynt.fet("Vurdert utenfor reglene")]
      for vurdert in vurdertUtenfor {
        let (lov, svar) = (vurdert.lov, vurdert.vurdering)
        linjer += "\(lov.utsagn) (\(lov.merke))".brutt(
          innrykk: "      ", først: "  \(svar.erOppfylt ? "✓" : "✗") ")
        linjer +=
          "\(svar.begrunnelse.medPunktum) Vurdert av \(svar.vurdertAv) \(svar.vurdertDato.iBrev)."
          .brutt(innrykk: "        ", først: "      ")
      }
    }
    linjer += dokumentasjonstekst(pynt)
    let ulest = oppgittIkkeLest.map { regelsett.facts[$0.index].label }
    if !ulest.isEmpty {
      linjer += ["", pynt.fet("Oppgitt, men ikke lest")]
      linjer += "Ingen regel her trenger \(ulest.oppramset)."
        .brutt(innrykk: "  ", først: "  ")
    }
    linjer += ["", pynt.svak(String(repeating: "─", count: 60)), ""]
    linjer.append(begrunnelse(målform, profil).tekst(pynt))
    return linjer.joined(separator: "\n") + "\n"
  }

  private func kanFattesTekst(_ pynt: Pynt) -> [String] {
    guard !kanFattes.ja else {
      guard !kanFattes.avMaskin else { return ["Kan fattes: ja, også av maskin"] }
      return ["Kan fattes: ja, av et menneske"]
        + kanFattes.trengerMenneske.flatMap { $0.brutt(innrykk: "    ", først: "  – ") }
    }
    let antall = kanFattes.hindre.count
    var linjer = ["Kan fattes: nei, \(antall == 1 ? "én ting" : "\(antall) ting") står i veien"]
    let rekkefølge: [KanFattes.Hinder.Art] = [
      .skjønn, .dokumentasjon, .manglerOpplysning, .ikkeVurdert, .ukjentLov, .manglerKilde,
      .kontradiksjon,
      .varsel,
      .hvem, .klage, .omgjøring,
    ]
    for art in rekkefølge {
      let hindre = kanFattes.hindre.filter { $0.art == art }
      if hindre.isEmpty { continue }
      linjer.append("  " + pynt.fet(art.overskrift))
      for hinder in hindre {
        let hvem = art == .ikkeVurdert || art == .skjønn ? "" : " (\(hinder.hvem))"
        linjer += (hinder.tekst + hvem).brutt(innrykk: "      ", først: "    – ")
      }
    }
    let ansvar =
      "Ansvarlig: \(sak.saksbehandler ?? "ikke oppgitt"). "
      + "Svar innen: \(sak.svarInnen?.iBrev ?? "ikke oppgitt") (forvaltningsloven § 11 a)"
    linjer += ansvar.brutt(innrykk: "    ", først: "  ")
    if utfall == .open, !ikkeVurdert.isEmpty {
      let steder = ikkeVurdert.map { $0.utsagn.prefix { $0 != ":" } }.joined(separator: ", ")
      linjer.append("  " + pynt.fet("Må også vurderes før en innvilgelse"))
      linjer += steder.brutt(innrykk: "    ", først: "    ")
    }
    if !kanFattes.trengerMenneske.isEmpty {
      linjer.append("  " + pynt.fet("Et menneske må fatte vedtaket"))
      for grunn in kanFattes.trengerMenneske {
        linjer += grunn.brutt(innrykk: "      ", først: "    – ")
      }
    }
    return linjer
  }

  private func tekst(for vurdering: Vilkårsvurdering, _ pynt: Pynt) -> [String] {
    let tegn: String
    switch vurdering.utfall {
    case .met: tegn = pynt.god("✓")
    case .notMet: tegn = pynt.dårlig("✗")
    case .open: tegn = pynt.fet("?")
    case .notRelevant: tegn = pynt.svak("–")
    }
    let avgjorde = vurdering.erAvgjørende && utfall == .notMet ? pynt.fet(" (avgjorde)") : ""
    var linjer = ["  \(tegn) \(vurdering.navn): \(vurdering.utfall.word)\(avgjorde)"]
    if let hjemmel = vurdering.hjemmel {
      let unntak = vurdering.unntak.map { ", unntaket \($0.navn)" } ?? ""
      linjer.append(pynt.svak("      \(hjemmel)\(unntak)"))
    }
    for avstand in vurdering.avstander where vurdering.utfall == .notMet {
      linjer.append("      krav \(krav(avstand)), mangler \(vist(avstand.mangler))")
    }
    for lov in vurdering.stoppetAv {
      linjer += "ikke brukt som grunn før det er vurdert: \(lov.utsagn)"
        .brutt(innrykk: "        ", først: "      ")
    }
    for merke in vurdering.merker {
      linjer += "uavklart rett: \(merke)".brutt(innrykk: "        ", først: "      ")
    }
    return linjer
  }

  private func krav(_ avstand: Distance) -> String {
    let (krav, funnet) = (
      avstand.type.written(avstand.required), vist(avstand.type.written(avstand.found))
    )
    return "\(avstand.comparison.rawValue) \(krav), funnet \(funnet)"
  }
}

extension KanFattes.Hinder.Art {
  var overskrift: String {
    switch self {
    case .skjønn: "Et menneske må vurdere"
    case .manglerOpplysning: "Opplysninger mangler"
    case .ikkeVurdert: "Ikke vurdert"
    case .ukjentLov: "Lov som ikke er kodet eller ikke er for hånden"
    case .manglerKilde: "Kilde eller dato mangler"
    case .dokumentasjon: "Må være skrevet"
    case .kontradiksjon: "Den saken gjelder, må bli hørt"
    case .varsel: "Forhåndsvarsel"
    case .hvem: "Hvem saken avgjøres av og brevet går til"
    case .klage: "Klageadgangen er ikke klarlagt"
    case .omgjøring: "Omgjøring av et tidligere vedtak"
    }
  }
}

extension Distance {
  /// `10 prosentpoeng`, `24 dager`
  package var mangler: String {
    switch type {
    case .day: lacking == 1 ? "1 dag" : "\(lacking) dager"
    case .percent: ValueType.percentPoint.written(NodeValue(lacking))
    case .truth, .outcome, .integer, .decimal, .percentPoint, .money, .baseAmount, .choice:
      type.written(NodeValue(lacking))
    }
  }
}

extension Begrunnelse {
  /// Brevet som ren tekst.
  public func tekst(_ pynt: Pynt = .ingen) -> String {
    var deler = [pynt.fet(tittel.tekst)]
    for avsnitt in avsnitt {
      var linjer: [String] = []
      if !avsnitt.overskrift.isEmpty { linjer.append(pynt.fet(avsnitt.overskrift)) }
      switch avsnitt.form {
      case .løpende:
        let tekst = avsnitt.setninger.map(\.tekst).joined(separator: " ")
        linjer += tekst.brutt(innrykk: "", først: "")
      case .liste:
        for setning in avsnitt.setninger {
          linjer += setning.tekst.brutt(innrykk: "  ", først: "– ")
        }
      }
      deler.append(linjer.joined(separator: "\n"))
    }
    return deler.joined(separator: "\n\n")
  }
}
