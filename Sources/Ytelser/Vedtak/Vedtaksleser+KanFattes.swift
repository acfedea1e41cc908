import RuleDSL
public import Rules

extension Vedtaksleser {
  /// Paragrafer som ikke er kodet, og som har noe å si for det vedtaket går ut på.
  func ikkeVurdert(_ vedtak: Vedtak) -> [NotEncoded] {
    regelsett.notEncoded.filter { lov in
      if let gjelder = lov.current, spor[gjelder] == .no { return false }
      switch lov.kind {
      case .opening, .unknownWording, .beforeFirstWording: return false
      case .blocksGrant:
        return (lov.decisions.isEmpty || lov.decisions.contains(avgjørelse.name))
          && vedtak.utfall != avgjørelse.modality.adverse
          && sak.vurdering(av: lov)?.erOppfylt != true
      case .blocksRefusal:
        return !stopp.stårSeg && vedtak.avgjørende.contains { $0.stoppetAv.contains(lov) }
      }
    }
  }

  /// Alt som står i veien for vedtaket, og om en maskin kan fatte det alene.
  func kanFattes(_ vedtak: Vedtak) -> KanFattes {
    var hindre: [KanFattes.Hinder] = []
    for mangel in vedtak.mangler {
      hindre.append(
        .init(
          art: mangel.erSkjønn ? .skjønn : .manglerOpplysning, tekst: mangel.navn,
          hvem: mangel.hvem))
    }
    for lov in vedtak.ukjentLov {
      hindre.append(
        .init(art: .ukjentLov, tekst: lov.forklaring, hvem: "den som vedlikeholder reglene"))
    }
    for lov in vedtak.ikkeVurdert where vedtak.utfall != .open {
      let svar = sak.vurdering(av: lov).map { " – vurdert av \($0.vurdertAv): \($0.begrunnelse)" }
      hindre.append(
        .init(
          art: .ikkeVurdert, tekst: "\(lov.utsagn)\(svar ?? "") (\(lov.merke))",
          hvem: "en saksbehandler",
          upersonlig: "\(lov.utsagn)\(svar == nil ? "" : " – vurdert") (\(lov.merke))"))
    }
    if vedtak.utfall == .open, hindre.isEmpty {
      hindre.append(
        .init(
          art: .ukjentLov, tekst: "ingen av kravene gjelder i saken, så det er ikke noe å avgjøre",
          hvem: "en saksbehandler"))
    }
    hindre += dokumentasjonshindre(vedtak)
    guard vedtak.utfall != .open else {
      return KanFattes(hindre: hindre, trengerMenneske: menneske(vedtak))
    }
    for id in regelsett.told(sertifikat) { hindre += redegjørelse(for: id) }
    hindre += formler(vedtak) + uforelagt(vedtak) + uveid() + ubesvart(vedtak)
    let grunner = menneske(vedtak)
    hindre += løper(vedtak) + varsel(vedtak) + hvem(vedtak, trengerMenneske: !grunner.isEmpty)
    return KanFattes(hindre: hindre + klage(vedtak) + omgjøring(), trengerMenneske: grunner)
  }

  /// Det som mangler av kilde, dato eller vurdering for en opplysning vedtaket hviler på.
  func redegjørelse(for id: FactID) -> [KanFattes.Hinder] {
    guard id.index >= 3, let opplysning = sak.opplysning(id) else { return [] }
    let fact = regelsett.facts[id.index]
    guard fact.isJudgement else {
      let mangler = opplysning.verdier.contains { $0.kilde == nil || $0.dato == nil }
      return mangler
        ? [
          .init(
            art: .manglerKilde, tekst: "\(fact.label) mangler kilde eller dato",
            hvem: "den som la inn opplysningen")
        ] : []
    }
    var mangler: [String] = []
    let vurdering = opplysning.vurdering
    if (vurdering?.vurdertAv ?? "").erBlank { mangler.append("hvem som har vurdert") }
    if vurdering?.vurdertDato == nil { mangler.append("når det er vurdert") }
    if (vurdering?.begrunnelse ?? "").erBlank { mangler.append("hvorfor") }
    let ubesvart = ubesvarteMomenter(id, vurdering)
    if !ubesvart.isEmpty { mangler.append("svar på " + ubesvart.oppramset) }
    if mangler.isEmpty { return [] }
    return [
      .init(
        art: .skjønn, tekst: "vurderingen av \(fact.label) mangler \(mangler.oppramset)",
        hvem: vurdering?.vurdertAv ?? "en saksbehandler")
    ]
  }

  /// Momentene i den ordlyden som gjelder, uten svar.
  private func ubesvarteMomenter(
    _ id: FactID, _ vurdering: Opplysning.Vurdering?
  ) -> [String] {
    let momenter = regelsett.factors.last { $0.fact == id && spor[$0.wording.current] == .yes }
    return momenter?.names.filter { navn in
      !(vurdering?.momenter.contains { $0.navn == navn && !$0.svar.erBlank } ?? false)
    } ?? []
  }

  /// Hvorfor en maskin ikke kan avgjøre alene: saken blir avgjort én gang til uten skjønn.
  private func menneske(_ vedtak: Vedtak) -> [String] {
    var grunner: [String] = []
    if vedtak.utfall == .open { return grunner }
    // Det et avslag ikke kan bygge på, gjør det heller ikke til en sak for en maskin.
    let bærer = (stopp.stårSeg ? stopp.åpnet : nil) ?? program
    let utenSkjønn = bærer.evaluate(regelsett.withoutJudgements(sak.fakta))
    if regelsett.outcome(of: avgjørelse.node, in: utenSkjønn) != vedtak.utfall {
      let trengs = regelsett.told(sertifikat)
        .filter { regelsett.facts[$0.index].isJudgement }
      let navn = trengs.map { regelsett.facts[$0.index].label }.oppramset
      grunner.append("utfallet bygger på vurderinger et menneske har gjort: \(navn)")
    }
    let merker = Set(vedtak.avgjørende.flatMap(\.merker)).sorted()
    grunner += merker.map { "uavklart rett: \($0)" }
    if let krav = sak.kravdato, krav.high > sak.vurderingsdag.number {
      grunner.append("kravet er satt fram etter dagen som er vurdert")
    }
    grunner += motstridsgrunner()
    grunner += omgjøringsgrunner
    if vedtak.erMindreårig { grunner.append("den saken gjelder, er under 18 år") }
    if vedtak.resultat == .opphør {
      grunner.append("en ytelse som løper, tar slutt")
      if sak.vurderingsdag < sak.vedtaksdato {
        grunner.append("opphøret virker fra før vedtaket blir truffet")
      }
    }
    if avgjørelse.modality == .mayBeGranted {
      grunner.append("loven sier at ytelsen kan gis, så et menneske må velge")
    }
    return grunner
  }
}

extension NotEncoded {
  /// Hva som ikke er vurdert, med paragrafen først.
  package var utsagn: String {
    text.hasPrefix("§") || citation.section.isEmpty ? text : "§ \(citation.section): \(text)"
  }

  /// Hvorfor loven ikke gir svar.
  public var forklaring: String {
    switch kind {
    case .opening: "\(citation): \(text) er ikke kodet"
    case .unknownWording: "\(citation): ordlyden fra \(text) er ikke for hånden"
    case .beforeFirstWording: "\(citation): reglene før \(text) er ikke kodet"
    case .blocksGrant, .blocksRefusal: "\(citation): \(text)"
    }
  }
}

extension Fact.Supplier {
  /// Som i «spør …».
  package var hvem: String {
    switch self {
    case .applicant: "søkeren"
    case .register: "et register"
    case .physician: "legen"
    case .employer: "arbeidsgiveren"
    case .agency: "Nav"
    }
  }
}

extension String {
  /// Om det ikke står noe i den.
  var erBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Mangel {
  /// Hvem som har den: `søkeren, legen eller Nav`.
  package var hvem: String {
    erSkjønn ? "en saksbehandler" : leverandører.map(\.hvem).oppramset("eller")
  }
}

extension [String] {
  /// `a, b og c`
  package var oppramset: String { oppramset("og") }

  func oppramset(_ bindeord: String) -> String {
    guard let siste = last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(bindeord) " + siste
  }
}
