/// Noe et vedtak er eller ikke er, uavhengig av dokumentasjonskravene.
package enum Revisjonsmål: Hashable, Sendable {
  /// Alle vedtakene i gruppen; andelen er av alle som er talt.
  case alleVedtak
  case kanFattes, kanIkkeFattes
  /// Hindre av denne arten står i veien.
  case hinder(KanFattes.Hinder.Art)
  /// Ingen saksbehandler er ført opp, og reglene lar en maskin avgjøre det.
  case automatisk
  /// Saken har svar på minst ett skjønn.
  case medSkjønn
  /// Hvert skjønn har hvem, når og hvorfor.
  case skjønnMedGrunner
  case skjønnUtenGrunner
  case resultat(Vedtak.Resultat)

  /// Alle, i den rekkefølgen de står i en rapport.
  package static let alle: [Self] =
    [.alleVedtak, .kanFattes, .kanIkkeFattes] + KanFattes.Hinder.Art.allCases.map(Self.hinder)
    + [.automatisk, .medSkjønn, .skjønnMedGrunner, .skjønnUtenGrunner]
    + Vedtak.Resultat.allCases.map(Self.resultat)

  package var navn: String {
    switch self {
    case .alleVedtak: "alle vedtak"
    case .kanFattes: "kan fattes"
    case .kanIkkeFattes: "kan ikke fattes"
    case .hinder(let art): "hinder: \(art.rawValue)"
    case .automatisk: "automatisk"
    case .medSkjønn: "har skjønn"
    case .skjønnMedGrunner: "alt skjønn har skrevne grunner"
    case .skjønnUtenGrunner: "skjønn uten skrevne grunner"
    case .resultat(let resultat): "resultat: \(resultat.rawValue)"
    }
  }

  /// Det andelen regnes av; nil for alle vedtakene i gruppen.
  package var av: Self? {
    switch self {
    case .skjønnMedGrunner, .skjønnUtenGrunner: .medSkjønn
    case .alleVedtak, .kanFattes, .kanIkkeFattes, .hinder, .automatisk, .medSkjønn, .resultat: nil
    }
  }

  /// Om det står i rapporten også når ingen vedtak er slik.
  package var visesTomt: Bool {
    switch self {
    case .hinder, .resultat: false
    case .alleVedtak, .kanFattes, .kanIkkeFattes, .automatisk, .medSkjønn, .skjønnMedGrunner,
      .skjønnUtenGrunner:
      true
    }
  }
}

extension Vedtaksutdrag {
  /// Alt vedtaket teller som, i fast rekkefølge.
  package var mål: [Revisjonsmål] { Revisjonsmål.alle.filter(er) }

  private func er(_ mål: Revisjonsmål) -> Bool {
    switch mål {
    case .alleVedtak: true
    case .kanFattes: kanFattes
    case .kanIkkeFattes: !kanFattes
    case .hinder(let art): hindre.contains(art)
    case .automatisk: erAutomatisk
    case .medSkjønn: skjønn > 0
    case .skjønnMedGrunner: skjønn > 0 && begrunnedeSkjønn == skjønn
    case .skjønnUtenGrunner: begrunnedeSkjønn < skjønn
    case .resultat(let slikt): resultat == slikt
    }
  }
}
