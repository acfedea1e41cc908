public import Rules

/// Ett dokumentasjonskrav holdt opp mot saken. Det endrer aldri et utfall.
public struct Dokumentasjonsfunn: Hashable, Sendable {
  public var krav: DocumentationDuty
  /// Oppfylt, ikke oppfylt, eller åpent når noe som kravet spør om, ikke er kjent.
  public var utfall: Outcome
  /// Ordlyden som gjelder; nil når det ikke er én.
  public var versjon: Condition.Version?
  /// Det som må være kjent før kravet kan kontrolleres.
  public var ukjent: [Mangel]
  /// At kravet er fraveket, når noen har godkjent det.
  public var avvik: Avvik?
  /// Det som er galt, i regelens egne ord; det som er på plass, når kravet er møtt.
  public var tekst: String
  /// Uavklart rett som følger med kravet.
  public var merker: [String] = []
  /// Om vedtaket ikke kan fattes før det er i orden.
  public var blokkerer: Bool

  /// Om noe mangler, uansett hva som følger av det.
  public var erMangel: Bool { utfall == .notMet || utfall == .open }

  /// `forskrift`, for den ordlyden som gjelder.
  public var rang: Rank { (versjon ?? krav.condition.versions.last)?.rank ?? .statute }

  /// Der kravet står.
  public var hjemmel: String {
    (versjon ?? krav.condition.versions.last)?.citation.description ?? ""
  }
}

extension Vedtaksleser {
  /// Dokumentasjonskravene som gjelder for det vedtaket går ut på, i lovens rekkefølge.
  func dokumentasjon(_ vedtak: Vedtak) -> [Dokumentasjonsfunn] {
    regelsett.duties.compactMap { krav in
      guard krav.decisions.isEmpty || krav.decisions.contains(avgjørelse.name),
        gjelder(krav.side, vedtak.utfall)
      else { return nil }
      let utfall = regelsett.outcome(of: krav.condition.node, in: spor)
      return utfall == .notRelevant ? nil : funn(krav, utfall, vedtak)
    }
  }

  /// Før utfallet er kjent, gjelder det som kreves uansett, og det som kreves for et ja: det er da den
  /// som har saken, trenger å vite det.
  private func gjelder(_ side: DocumentationDuty.Side, _ utfall: Outcome) -> Bool {
    switch side {
    case .any: true
    case .grant: utfall != avgjørelse.modality.adverse
    case .refusal: utfall == avgjørelse.modality.adverse
    }
  }

  private func funn(
    _ krav: DocumentationDuty, _ utfall: Outcome, _ vedtak: Vedtak
  ) -> Dokumentasjonsfunn {
    let node = krav.condition.node
    let versjon = krav.condition.versions.last { spor[$0.wording.current] == .yes }
    let avvik = sak.avvik.first { $0.krav == krav.condition.name }
    let kanFravikes = vedtak.utfall != avgjørelse.modality.adverse
    let stopper = krav.consequence == .blocks && (utfall == .notMet || utfall == .open)
    var funn = Dokumentasjonsfunn(
      krav: krav, utfall: utfall, versjon: versjon,
      ukjent: utfall == .open ? regelsett.openings(of: node, in: spor).facts.map(mangel) : [],
      avvik: avvik, tekst: "", blokkerer: stopper && !(avvik != nil && kanFravikes))
    if let versjon {
      let sertifikat = spor.certificate(of: node, in: regelsett.program)
      funn.merker = merker(versjon, nil, sertifikat)
    }
    funn.tekst = vedtak.tekst(om: funn)
    return funn
  }

  /// Det som står i veien fordi det ikke er skrevet: hva, etter hvilken regel, og hvem som har det.
  func dokumentasjonshindre(_ vedtak: Vedtak) -> [KanFattes.Hinder] {
    var skjult = vedtak
    skjult.erMaskert = true
    return vedtak.dokumentasjon.filter(\.blokkerer).map { funn in
      let hjemmel = "(\(funn.hjemmel); \(funn.rang.rawValue))"
      return .init(
        art: .dokumentasjon, tekst: "\(funn.tekst) \(hjemmel)",
        hvem: funn.krav.suppliers.map(\.hvem).oppramset("eller"),
        upersonlig: "\(skjult.tekst(om: funn)) \(hjemmel)")
    }
  }
}

extension Vedtak {
  /// Det som står om et dokumentasjonskrav, på bokmål.
  func tekst(om funn: Dokumentasjonsfunn) -> String {
    Brevskriver(vedtak: self).setninger(om: funn).map(\.tekst).joined(separator: " ")
  }
}

extension Brevskriver {
  /// Regelens egne ord om kravet, eller navnet på det som mangler.
  func setninger(om funn: Dokumentasjonsfunn) -> [Setning] {
    let node = funn.krav.condition.node
    let egne = setning(funn.versjon?.words[funn.utfall], node)
    let alle = [egne].compactMap { $0 } + punkter(funn.versjon?.parts ?? [], funn.utfall)
    if !alle.isEmpty { return alle.map { $0.med([node]) } }
    let navn =
      målform == .nynorsk ? funn.krav.nynorskLabel ?? funn.krav.label : funn.krav.label
    switch funn.utfall {
    case .met, .notRelevant: return [fast(.erPåPlass, ["krav": navn.medStorBokstav], [node])]
    case .notMet: return [fast(.mangler, ["krav": navn.medStorBokstav], [node])]
    case .open: return [fast(.ikkeFørtOpp, ["krav": navn], [node])]
    }
  }
}
