import Rules

// Kontroller av brevet når saken ikke er avgjort: at det ikke ser ut som et svar, og at det sier hva
// som mangler, hvem som har det, og hva som skjer nå (forvaltningsloven §§ 11, 11 a og 17).
extension Kontrollgrunnlag {
  private var mangelsted: String { "under «\(Fast.omMangler[målform])»" }
  private var veisted: String { "under «\(Fast.omVidere[målform])»" }

  private func mangler(_ fast: Fast, _ hva: String, _ hvor: String) -> [Kontroll.Funn] {
    har(fast) ? [] : [funn(hva, hvor)]
  }

  func ikkeAvslag() -> [Kontroll.Funn] {
    har(.ikkeAvslag) || har(.ikkeBestemt)
      ? [] : [funn("Brevet sier ikke at ingenting er bestemt.", "i innledningen")]
  }

  /// At brevet sier hvem som mangler noe, og at det er sant.
  func hvemSomMangler() -> [Kontroll.Funn] {
    let ventet = hvemMangler
    if har(ventet) { return [] }
    let andre: [Fast] = [.måHaFraDeg, .måHaFraLegen, .navMangler]
    return [
      funn(
        andre.contains(where: har)
          ? "Brevet sier feil om hvem som mangler noe." : "Brevet sier ikke hvem som mangler noe.",
        "i innledningen")
    ]
  }

  private var hvemMangler: Fast {
    let papirer = dokument.dokumentasjon.filter(\.måSkrives).map(\.hvem)
    func papir(fra hvem: Fact.Supplier) -> Bool {
      papirer.contains {
        $0.contains(hvem.rawValue) && !$0.contains(Fact.Supplier.agency.rawValue)
      }
    }
    let spørDeg = dokument.mangler.contains { spurt($0) == .spørDeg }
    if spørDeg || papir(fra: .applicant) { return .måHaFraDeg }
    return papir(fra: .physician) ? .måHaFraLegen : .navMangler
  }

  private func spurt(_ mangel: LestVedtak.Mangel) -> Fast {
    if mangel.erSkjønn { return .vurdererSaksbehandler }
    let rekke: [(Fact.Supplier, Fast)] = [
      (.register, .henterFraRegister), (.applicant, .spørDeg), (.physician, .spørLegen),
      (.employer, .spørArbeidsgiveren),
    ]
    return rekke.first { mangel.hvem.contains($0.0.rawValue) }?.1 ?? .finnerUt
  }

  func hvaSakenGjelder() -> [Kontroll.Funn] {
    if har(.gjelderDetDuFår) {
      return mangler(
        .endrerIkke, "Brevet sier ikke at det som gis nå, ikke blir endret.",
        "under «\(Fast.omSaken[målform])»")
    }
    return har(.gjelderSaken) || har(.gjelderKravet)
      ? []
      : [funn("Brevet sier ikke hva saken gjelder.", "under «\(Fast.omSaken[målform])»")]
  }

  /// At hvert spørsmål er stilt, og at det står hvem som skal svare.
  func spørsmålene() -> [Kontroll.Funn] {
    dokument.mangler.flatMap { mangel -> [Kontroll.Funn] in
      let spurt = setninger(under: .omMangler).filter {
        $0.harNode(mangel.node) && er(.spørsmål, $0.setning)
      }
      guard !spurt.isEmpty else {
        return [funn("Brevet sier ikke at «\(mangel.navn)» mangler.", mangelsted)]
      }
      let svarer = mangel.ukjentFordi == nil ? self.spurt(mangel) : .harSpurt
      return spurt.contains { er(svarer, $0.setning) }
        ? [] : [funn("Brevet sier ikke hvem som skal svare om «\(mangel.navn)».", mangelsted)]
    }
  }

  private typealias Oppgave = (art: KanFattes.Hinder.Art, setninger: [Fast], hva: String)

  /// Det Nav selv må gjøre for hvert slags hinder.
  private static let oppgaver: [Oppgave] = [
    (.ukjentLov, [.måUndersøkeRegel, .måSeHvaSaken], "undersøke en regel"),
    (.ikkeVurdert, [.måUndersøkeAnnenRegel, .måVurdereKrav], "vurdere flere krav"),
    (.manglerKilde, [.måKontrollere], "kontrollere opplysningene"),
    (.kontradiksjon, [.måSvareDeg], "svare på det den saken gjelder, har sagt"),
    (.varsel, [.skalFåVite, .kanSiTil, .måUndersøkeSvar], "la den saken gjelder, uttale seg"),
    (.hvem, [.måKlarleggeHvem], "klarlegge hvem som avgjør saken"),
    (.klage, [.måUndersøkeKlage], "undersøke hvordan det kan klages"),
    (.omgjøring, [.måSkriveHvorforEndret], "skrive hvorfor vedtaket kan endres"),
  ]

  /// At det Nav selv må gjøre, er sagt.
  func oppgavene() -> [Kontroll.Funn] {
    var oppgaver = Self.oppgaver.filter { dokument.hindre.contains($0.art.rawValue) }
    // Hvert spørsmål er et hinder; bare det som ikke er et spørsmål, er en oppgave for seg.
    let skjønn = KanFattes.Hinder.Art.skjønn
    if dokument.hindre.count(where: { $0 == skjønn.rawValue })
      > dokument.mangler.count(where: \.erSkjønn)
    {
      oppgaver.append((skjønn, [.måSkriveVurdering], "skrive ferdig vurderingen"))
    }
    return oppgaver.filter { !$0.setninger.contains(where: har) }.map {
      funn("Brevet sier ikke at Nav må \($0.hva).", mangelsted)
    }
  }

  /// At det som må være skrevet før Nav kan svare, er sagt, med hjemmel.
  func detSomMåSkrives() -> [Kontroll.Funn] {
    dokument.dokumentasjon.filter(\.måSkrives).flatMap { krav -> [Kontroll.Funn] in
      let hvorfor = setninger.contains { $0.harNode(krav.node) && er(.måVæreSkrevet, $0.setning) }
      let sagt = setninger(under: .omMangler).count {
        $0.harNode(krav.node) && !er(.måVæreSkrevet, $0.setning)
      }
      let hva = sagt >= krav.setninger
      let hvorforsted = "under «\(Fast.omHvorfor[målform])»"
      return
        (hvorfor
        ? [] : [funn("Brevet sier ikke hvilken regel som krever \(krav.krav).", hvorforsted)])
        + (hva
          ? []
          : [funn("Brevet sier ikke alt om at det mangler \(krav.krav).", mangelsted, .regler)])
    }
  }

  /// Når svaret kan ventes (§ 11 a).
  func svaret() -> [Kontroll.Funn] {
    guard dokument.svarInnen != nil else {
      return mangler(.svarNårKlart, "Brevet sier ikke når svaret kommer.", veisted)
    }
    return mangler(.svarInnen, "Brevet sier ikke når svaret kommer.", veisted)
      + mangler(.forsinket, "Brevet sier ikke hva som skjer ved forsinkelse.", veisted)
  }

  func meningen() -> [Kontroll.Funn] {
    mangler(.kanSiMening, "Brevet sier ikke at den saken gjelder, kan uttale seg.", veisted)
  }

  func kanIkkeKlage() -> [Kontroll.Funn] {
    mangler(.kanIkkeKlage, "Brevet sier ikke at det ikke kan klages på det.", veisted)
  }

  func kanKlageSenere() -> [Kontroll.Funn] {
    mangler(.kanKlageSenere, "Brevet sier ikke at det kan klages når svaret kommer.", veisted)
      + mangler(.svaretSierFrist, "Brevet sier ikke at svaret sier hva fristen er.", veisted)
  }

  func innsynetNå() -> [Kontroll.Funn] {
    mangler(.serPapireneNå, "Brevet sier ikke at det er rett til å se papirene nå.", veisted)
  }

  func hvemSomBehandler() -> [Kontroll.Funn] {
    mangler(.behandlesAv, "Brevet sier ikke hvem som har saken.", veisted)
  }
}
