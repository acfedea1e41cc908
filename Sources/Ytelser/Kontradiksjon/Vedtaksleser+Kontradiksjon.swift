import Rules

extension KanFattes.Hinder {
  /// At det som ble sagt til forhåndsvarselet, ikke er vurdert. Varselet er gitt for at det skal
  /// kunne virke inn på vedtaket.
  static let ubesvartVarsel = Self(
    art: .kontradiksjon,
    tekst: "det den saken gjelder, svarte på varselet, er ikke vurdert: før opp hva Nav mener om "
      + "det i 'svar', og hvem i 'svartAv' (forvaltningsloven §§ 16 og 25)",
    hvem: "en saksbehandler")
}

extension Vedtaksleser {
  /// Det den saken gjelder, har sagt uten å få svar, når vedtaket går imot henne.
  func ubesvart(_ vedtak: Vedtak) -> [KanFattes.Hinder] {
    guard vedtak.utfall == avgjørelse.modality.adverse else { return [] }
    return sak.anførsler.filter { !$0.erBesvart }.map {
      .init(
        art: .kontradiksjon,
        tekst: "det som er sagt, er ikke besvart: «\($0.tekst)» (forvaltningsloven §§ 25 og 34)",
        hvem: "en saksbehandler",
        upersonlig: "det som er sagt, er ikke besvart (forvaltningsloven §§ 25 og 34)")
    }
  }

  /// Kilder som sier imot hverandre uten at noen har sagt hvorfor den ene er lagt til grunn.
  func uveid() -> [KanFattes.Hinder] {
    motstridende.filter { $0.motstrid?.bevisvurdering == nil }.map { opplysning in
      let fact = regelsett.facts[opplysning.id.index]
      return .init(
        art: .skjønn,
        tekst: "kildene sier ikke det samme om \(fact.label), og det står ikke hvorfor "
          + "\(fact.iBrev(opplysning.verdier.first?.verdi ?? .open)) er lagt til grunn",
        hvem: "en saksbehandler",
        upersonlig: "kildene sier ikke det samme om \(fact.label)")
    }
  }

  /// Hvorfor motstrid mellom kilder trenger et menneske.
  func motstridsgrunner() -> [String] {
    motstridende.map {
      "kildene sier ikke det samme om \(regelsett.facts[$0.id.index].label)"
    }
  }

  private var motstridende: [Opplysning] {
    let fortalt = Set(regelsett.told(sertifikat))
    return sak.opplysninger.filter { $0.motstrid != nil && fortalt.contains($0.id) }
  }
}
