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
    var ut = Linjeskriver()
    skrivHode(pynt, &ut)
    skrivKanFattes(pynt, &ut)
    ut.linje()
    ut.linje(pynt.fet("Vilkårene"))
    for vurdering in vilkår where vurdering.utfall != .notRelevant || vurdering.versjon != nil {
      skriv(vurdering, pynt, &ut)
    }
    skrivUtenforReglene(pynt, &ut)
    skrivDokumentasjon(pynt, &ut)
    let ulest = oppgittIkkeLest.map { regelsett.facts[$0.index].label }
    if !ulest.isEmpty {
      ut.linje()
      ut.linje(pynt.fet("Oppgitt, men ikke lest"))
      ut.brutt("Ingen regel her trenger \(ulest.oppramset).", innrykk: "  ", først: "  ")
    }
    ut.linje()
    ut.linje(pynt.svak(String(repeating: "─", count: 60)))
    ut.linje()
    begrunnelse(målform, profil).skriv(pynt, &ut)
    return ut.tekst
  }

  private func skrivHode(_ pynt: Pynt, _ ut: inout Linjeskriver) {
    ut.linje(pynt.fet("UTKAST – ikke et vedtak"))
    ut.linje()
    let navn =
      sak.id.isEmpty ? "" : " · sak \(sak.id.brutt(innrykk: "", først: "").joined(separator: " "))"
    ut.linje(regelsett.title, navn, " · vurdert for ", sak.vurderingsdag.iBrev)
    let farge = utfall == .met ? pynt.god : utfall == .notMet ? pynt.dårlig : pynt.fet
    let foreløpig = kanFattes.ja || utfall == .open ? "Utfall" : "Utfall så langt, ikke avgjort"
    ut.linje(foreløpig, ": ", farge(resultat.rawValue))
    if let dag = virkningFra { ut.linje("Virker fra: ", dag.iBrev) }
    if let førsteDag { ut.brutt("Første dag: \(førsteDag)", innrykk: "    ", først: "") }
    for fast in fastsatt { ut.linje(fast.navn.medStorBokstav, ": ", fast.verdi) }
    let mottakere = mottakere
    if mottakere != ["den saken gjelder"] { ut.linje("Brevet går til: ", mottakere.oppramset) }
    sak.omgjør?.skriv(&ut)
  }

  private func skrivUtenforReglene(_ pynt: Pynt, _ ut: inout Linjeskriver) {
    guard !vurdertUtenfor.isEmpty else { return }
    ut.linje()
    ut.linje(pynt.fet("Vurdert utenfor reglene"))
    for vurdert in vurdertUtenfor {
      let (lov, svar) = (vurdert.lov, vurdert.vurdering)
      ut.brutt(
        "\(lov.utsagn) (\(lov.merke))", innrykk: "      ",
        først: "  \(svar.erOppfylt ? "✓" : "✗") ")
      ut.brutt(
        "\(svar.begrunnelse.medPunktum) Vurdert av \(svar.vurdertAv) \(svar.vurdertDato.iBrev).",
        innrykk: "        ", først: "      ")
    }
  }

  private func skrivKanFattes(_ pynt: Pynt, _ ut: inout Linjeskriver) {
    guard !kanFattes.ja else {
      guard !kanFattes.avMaskin else { return ut.linje("Kan fattes: ja, også av maskin") }
      ut.linje("Kan fattes: ja, av et menneske")
      for grunn in kanFattes.trengerMenneske { ut.brutt(grunn, innrykk: "    ", først: "  – ") }
      return
    }
    let antall = kanFattes.hindre.count
    ut.linje("Kan fattes: nei, ", antall == 1 ? "én ting" : "\(antall) ting", " står i veien")
    let rekkefølge: [KanFattes.Hinder.Art] = [
      .skjønn, .dokumentasjon, .manglerOpplysning, .ikkeVurdert, .ukjentLov, .manglerKilde,
      .kontradiksjon,
      .varsel,
      .hvem, .klage, .omgjøring,
    ]
    for art in rekkefølge {
      guard kanFattes.hindre.contains(where: { $0.art == art }) else { continue }
      ut.linje("  ", pynt.fet(art.overskrift))
      for hinder in kanFattes.hindre where hinder.art == art {
        let hvem = art == .ikkeVurdert || art == .skjønn ? "" : " (\(hinder.hvem))"
        ut.brutt(hinder.tekst + hvem, innrykk: "      ", først: "    – ")
      }
    }
    let ansvar =
      "Ansvarlig: \(sak.saksbehandler ?? "ikke oppgitt"). "
      + "Svar innen: \(sak.svarInnen?.iBrev ?? "ikke oppgitt") (forvaltningsloven § 11 a)"
    ut.brutt(ansvar, innrykk: "    ", først: "  ")
    if utfall == .open, !ikkeVurdert.isEmpty {
      let steder = ikkeVurdert.map { $0.utsagn.prefix { $0 != ":" } }.joined(separator: ", ")
      ut.linje("  ", pynt.fet("Må også vurderes før en innvilgelse"))
      ut.brutt(steder, innrykk: "    ", først: "    ")
    }
    if !kanFattes.trengerMenneske.isEmpty {
      ut.linje("  ", pynt.fet("Et menneske må fatte vedtaket"))
      for grunn in kanFattes.trengerMenneske {
        ut.brutt(grunn, innrykk: "      ", først: "    – ")
      }
    }
  }

  private func skriv(_ vurdering: Vilkårsvurdering, _ pynt: Pynt, _ ut: inout Linjeskriver) {
    let tegn: String
    switch vurdering.utfall {
    case .met: tegn = pynt.god("✓")
    case .notMet: tegn = pynt.dårlig("✗")
    case .open: tegn = pynt.fet("?")
    case .notRelevant: tegn = pynt.svak("–")
    }
    let avgjorde = vurdering.erAvgjørende && utfall == .notMet ? pynt.fet(" (avgjorde)") : ""
    ut.linje("  ", tegn, " ", vurdering.navn, ": ", vurdering.utfall.word, avgjorde)
    if let hjemmel = vurdering.hjemmel {
      let unntak = vurdering.unntak.map { ", unntaket \($0.navn)" } ?? ""
      ut.linje(pynt.svak("      \(hjemmel)\(unntak)"))
    }
    for avstand in vurdering.avstander where vurdering.utfall == .notMet {
      ut.linje("      krav ", krav(avstand), ", mangler ", vist(avstand.mangler))
    }
    for lov in vurdering.stoppetAv {
      ut.brutt(
        "ikke brukt som grunn før det er vurdert: \(lov.utsagn)", innrykk: "        ",
        først: "      ")
    }
    for merke in vurdering.merker {
      ut.brutt("uavklart rett: \(merke)", innrykk: "        ", først: "      ")
    }
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
    var ut = Linjeskriver()
    skriv(pynt, &ut)
    return ut.tekstUtenSisteLinjeskift
  }

  func skriv(_ pynt: Pynt, _ ut: inout Linjeskriver) {
    ut.linje(pynt.fet(tittel.tekst))
    for avsnitt in avsnitt {
      ut.linje()
      if !avsnitt.overskrift.isEmpty { ut.linje(pynt.fet(avsnitt.overskrift)) }
      switch avsnitt.form {
      case .løpende:
        ut.brutt(avsnitt.setninger.map(\.tekst).samlet(" "), innrykk: "", først: "")
      case .liste:
        for setning in avsnitt.setninger { ut.brutt(setning.tekst, innrykk: "  ", først: "– ") }
        if avsnitt.overskrift.isEmpty, avsnitt.setninger.isEmpty { ut.linje() }
      }
    }
  }
}
