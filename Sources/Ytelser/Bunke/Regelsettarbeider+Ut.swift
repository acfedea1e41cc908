import Rules

/// Svarene, skrevet som linjer.
extension Regelsettarbeider {
  /// De faste tekstene; navnene på vilkårene kommer etter.
  enum Fast: Int, CaseIterable {
    case begynnelse, oppfylt, ikkeOppfylt, åpent, ikkeOppfylte, åpne, mangler, slutt
    // Det samme i ett, for det meste av linjene.
    case oppfyltMed, ikkeOppfyltMed, åpentMed

    var tekst: String {
      switch self {
      case .begynnelse: "{\"id\":\""
      case .oppfylt: "\",\"utfall\":\"\(Outcome.met.word)\""
      case .ikkeOppfylt: "\",\"utfall\":\"\(Outcome.notMet.word)\""
      case .åpent: "\",\"utfall\":\"\(Outcome.open.word)\""
      case .ikkeOppfylte: ",\"ikkeOppfylt\":["
      case .åpne: "],\"åpne\":["
      case .mangler: "],\"mangler\":["
      case .slutt: "]}\n"
      case .oppfyltMed: Self.oppfylt.tekst + Self.ikkeOppfylte.tekst
      case .ikkeOppfyltMed: Self.ikkeOppfylt.tekst + Self.ikkeOppfylte.tekst
      case .åpentMed: Self.åpent.tekst + Self.ikkeOppfylte.tekst
      }
    }
  }

  /// Avgjør linjene som er lest, og skriver svarene i samme rekkefølge.
  mutating func avgjørLeste(
    _ byte: Linjebyte, _ nivå: Bunkeoppsett.Nivå, medMangler: Bool, _ ut: inout Utbuffer,
    _ telling: inout Bunketelling
  ) {
    let antall = leser.rader.antall
    if antall >= Linjekolonner.færrest, !medMangler, var kolonner = kolonner.take() {
      kolonner.regnUt(leser.rader, medVilkår: nivå == .grunner)
      skriv(kolonner, byte, nivå, &ut, &telling)
      self.kolonner = consume kolonner
    } else {
      for rad in 0..<antall {
        leser.rader.legg(rad, i: &ramme)
        ramme.evaluate()
        let linje = leser.rader[rad]
        begynn(&ut)
        ut.skriv(linje.id, av: byte)
        telling.tell(
          skriv(linje.avgjørelse, nivå, mangler: medMangler ? leser.rader.fakta(rad) : nil, &ut))
      }
    }
    leser.rader.tøm()
  }

  // MARK: Fra kolonner

  private func skriv(
    _ kolonner: borrowing Linjekolonner, _ byte: Linjebyte, _ nivå: Bunkeoppsett.Nivå,
    _ ut: inout Utbuffer, _ telling: inout Bunketelling
  ) {
    let mulige = regneark.flatMap { kolonner.mulige($0.node) }
    let (ikkeOppfylte, åpne) = (kolonner.masker.failed, kolonner.masker.open)
    for rad in 0..<leser.rader.antall {
      let linje = leser.rader[rad]
      begynn(&ut)
      ut.skriv(linje.id, av: byte)
      let utfall: Outcome
      let (alene, med): (Fast, Fast)
      switch mulige[linje.avgjørelse &* ColumnLayout.blockSize &+ rad] {
      case Outcomes.met.rawValue: (utfall, alene, med) = (.met, .oppfylt, .oppfyltMed)
      case Outcomes.notMet.rawValue:
        (utfall, alene, med) = (.notMet, .ikkeOppfylt, .ikkeOppfyltMed)
      default: (utfall, alene, med) = (.open, .åpent, .åpentMed)
      }
      telling.tell(utfall)
      if nivå == .grunner {
        ut.skriv(tekster, med.rawValue)
        skrivNavn(ikkeOppfylte, linje.avgjørelse, rad, &ut)
        ut.skriv(tekster, Fast.åpne.rawValue)
        skrivNavn(åpne, linje.avgjørelse, rad, &ut)
        ut.skriv(tekster, Fast.slutt.rawValue)
      } else {
        ut.skriv(tekster, alene.rawValue)
        ut.skriv(UInt8(ascii: "}"))
        ut.skriv(UInt8(ascii: "\n"))
      }
    }
  }

  /// Navnene på en avgjørelses vilkår som har sitt bit satt.
  @inline(__always)
  private func skrivNavn(
    _ masker: [UInt8], _ avgjørelse: Int, _ rad: Int, _ ut: inout Utbuffer
  ) {
    let antall = ut.antall
    for gruppe in 0..<antallGrupper {
      var bit =
        masker[gruppe &* ColumnLayout.blockSize &+ rad]
        & grupper[avgjørelse &* antallGrupper &+ gruppe]
      while bit != 0 {
        ut.skriv(
          tekster, Fast.allCases.count &+ gruppe &* 8 &+ bit.trailingZeroBitCount)
        bit &= bit &- 1
      }
    }
    if ut.antall > antall { ut.angre() }
  }

  // MARK: Fra programmet

  /// Skriver begynnelsen på en linje; navnet på saken kommer etter.
  func begynn(_ ut: inout Utbuffer) { ut.skriv(tekster, Fast.begynnelse.rawValue) }

  /// Skriver resten av en linje, og sier hva utfallet er.
  ///
  /// - Parameter mangler: Opplysningene når det som mangler i et åpent utfall, skal med.
  func skriv(
    _ nummer: Int, _ nivå: Bunkeoppsett.Nivå, mangler fakta: Facts?,
    _ ut: inout Utbuffer
  ) -> Outcome {
    let avgjørelse = regneark[nummer]
    let utfall = utfall(av: avgjørelse)
    ut.skriv(tekster, fast(utfall).rawValue)
    if nivå == .grunner {
      skrivVilkår(nummer, &ut)
      if let fakta {
        ut.skriv(tekster, Fast.mangler.rawValue)
        skrivMangler(avgjørelse, utfall, fakta, &ut)
      }
      ut.skriv(tekster, Fast.slutt.rawValue)
    } else {
      ut.skriv(UInt8(ascii: "}"))
      ut.skriv(UInt8(ascii: "\n"))
    }
    return utfall
  }

  private func utfall(av avgjørelse: Avgjørelse) -> Outcome {
    let utfall = ramme[avgjørelse.node].outcomes.shown
    return utfall == .notRelevant ? .open : utfall
  }

  private func fast(_ utfall: Outcome) -> Fast {
    switch utfall {
    case .met: .oppfylt
    case .notMet: .ikkeOppfylt
    case .notRelevant, .open: .åpent
    }
  }

  private func skrivVilkår(_ nummer: Int, _ ut: inout Utbuffer) {
    ut.skriv(tekster, Fast.ikkeOppfylte.rawValue)
    let antall = ut.antall
    var antallÅpne = 0
    for vilkår in regneark[nummer].vilkår {
      let mulige = ramme[vilkår.node].outcomes
      if mulige == .notMet {
        ut.skriv(tekster, vilkår.navn)
      } else if mulige.rawValue & (mulige.rawValue &- 1) != 0 {
        åpne[antallÅpne] = Int32(truncatingIfNeeded: vilkår.navn)
        antallÅpne &+= 1
      }
    }
    if ut.antall > antall { ut.angre() }
    ut.skriv(tekster, Fast.åpne.rawValue)
    for åpent in 0..<antallÅpne { ut.skriv(tekster, Int(åpne[åpent])) }
    if antallÅpne > 0 { ut.angre() }
  }

  private func skrivMangler(
    _ avgjørelse: Avgjørelse, _ utfall: Outcome, _ fakta: Facts, _ ut: inout Utbuffer
  ) {
    guard utfall == .open else { return }
    let mangler = regelsett.openings(of: avgjørelse.node, in: ramme.trace(of: fakta)).facts
    for (nummer, id) in mangler.enumerated() {
      if nummer > 0 { ut.skriv(UInt8(ascii: ",")) }
      ut.skriv("\"\(regelsett.facts[id.index].name)\"".utf8)
    }
  }
}
