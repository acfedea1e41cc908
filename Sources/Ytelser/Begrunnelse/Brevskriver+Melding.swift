import RuleDSL
import Rules

// Brevet når saken ikke er avgjort: ikke et avslag, men hva som mangler, hvem som har det, og hva
// som skjer nå. Det nevner aldri hva reglene så langt peker mot.
extension Brevskriver {
  func melding() -> Begrunnelse {
    let navn = vedtak.avgjørelse.label
    let deler = [
      ikkeAvslag(), hvaSakenGjelder(),
      avsnitt("Dette mangler", .liste, mangler() + ikkeSkrevet() + hosNav()), hvaSomSkjer(),
    ]
    return Begrunnelse(
      art: .melding,
      tittel: overskrift()
        ?? .init("Vi kan ikke avgjøre saken om \(navn) ennå", [vedtak.avgjørelse.node]),
      avsnitt: deler.compactMap { $0 })
  }

  private var node: [NodeID] { [vedtak.avgjørelse.node] }

  private func ikkeAvslag() -> Begrunnelse.Avsnitt? {
    let måSvare = vedtak.mangler.contains(where: \.erFraSøkeren)
    return avsnitt(
      "", .løpende,
      [
        .init("Dette er ikke et avslag.", node),
        .init(
          måSvare
            ? "Noe av det som mangler, må vi få fra deg."
            : "Det er Nav som mangler noe, ikke du.", node),
      ])
  }

  private func hvaSakenGjelder() -> Begrunnelse.Avsnitt? {
    let navn = vedtak.avgjørelse.label
    if vedtak.løper == true, vedtak.avgjørelse.running != nil {
      return avsnitt(
        "Hva saken gjelder", .løpende,
        [
          .init("Saken gjelder \(navn), som du får nå.", node),
          .init("Dette brevet endrer ikke det du får.", node),
        ])
    }
    guard let krav = vedtak.sak.kravdato, krav.isPoint else {
      return avsnitt("Hva saken gjelder", .løpende, [.init("Saken gjelder \(navn).", node)])
    }
    let dag = ValueType.day.iBrev(krav)
    return avsnitt(
      "Hva saken gjelder", .løpende,
      [.init("Saken gjelder kravet ditt om \(navn) fra \(dag).", node)])
  }

  /// Spørsmålene som noen må svare på, og hvem vi spør.
  private func mangler() -> [Begrunnelse.Setning] {
    vedtak.mangler.map { mangel in
      let grunn = mangel.ukjentFordi.map { " Vi har spurt: \($0.medPunktum)" } ?? ""
      return .init(
        "\(mangel.spørsmål.førsteSpørsmål) \(mangel.hvemIBrev)\(grunn)",
        [node(for: mangel.id) ?? vedtak.avgjørelse.node])
    }
  }

  /// Det som skal være skrevet før Nav kan svare, i reglenes egne ord.
  private func ikkeSkrevet() -> [Begrunnelse.Setning] {
    vedtak.dokumentasjon.filter(\.blokkerer).map {
      .init($0.tekst, [$0.krav.condition.node])
    }
  }

  /// Det Nav selv må gjøre, sagt uten lovens overskrifter. Hva det er i hvert tilfelle, står i
  /// notatet til saksbehandleren.
  private func hosNav() -> [Begrunnelse.Setning] {
    let arter = Set(
      vedtak.kanFattes.hindre.filter { hinder in
        !vedtak.mangler.contains { $0.navn == hinder.tekst }
      }.map(\.art))
    return KanFattes.Hinder.Art.allCases.filter { arter.contains($0) && $0 != .dokumentasjon }.map { .init(oppgave($0), node) }
  }

  private func oppgave(_ art: KanFattes.Hinder.Art) -> String {
    switch art {
    case .manglerOpplysning: "Vi må hente flere opplysninger."
    case .skjønn: "Vi må skrive ferdig vurderingen vår."
    case .ukjentLov: "Vi må undersøke en regel før vi kan svare."
    case .ikkeVurdert:
      vedtak.utfall == vedtak.avgjørelse.modality.adverse
        ? "Vi må undersøke om en annen regel kan gi deg rett."
        : "Vi må vurdere flere krav i loven."
    case .manglerKilde: "Vi må kontrollere noen av opplysningene."
    case .dokumentasjon: "Vi må skrive ferdig papirene i saken."
    case .varsel: varseloppgave
    case .hvem: "Vi må klarlegge hvem som skal avgjøre saken, og hvem vi skal skrive til."
    case .klage: "Vi må undersøke hvordan du kan klage når du får svar."
    }
  }

  private var varseloppgave: String {
    guard let varsel = vedtak.sak.forhåndsvarsel else {
      return "Du skal få vite hva vi vurderer, og få si hva du mener, før vi avgjør saken."
    }
    return vedtak.sak.vedtaksdato <= varsel.frist
      ? "Du kan si hva du mener til og med \(varsel.frist.iBrev)."
      : "Vi må undersøke om du har svart på brevet vårt fra \(varsel.dato.iBrev)."
  }

  private func hvaSomSkjer() -> Begrunnelse.Avsnitt? {
    var tekster: [String] = []
    if let dag = vedtak.sak.svarInnen {
      tekster = ["Du får svar innen \(dag.iBrev).", "Blir vi forsinket, får du vite hvorfor."]
    } else {
      tekster = ["Du får svar når dette er på plass."]
    }
    if vedtak.mangler.contains(where: \.erSkjønn) {
      tekster.append("Du kan si hva du mener, og du kan ha med deg noen.")
    }
    tekster.append("Du kan ikke klage på dette brevet, for vi har ikke avgjort saken.")
    if vedtak.avgjørelse.kind == .individual {
      tekster += ["Når du får svar, kan du klage.", "Svaret sier hvor lenge du har på deg."]
    }
    tekster.append("Du har rett til å se papirene i saken nå.")
    if let hvem = vedtak.sak.saksbehandler { tekster.append("Saken behandles av \(hvem).") }
    return avsnitt("Hva som skjer nå", .løpende, tekster.map { .init($0, node) })
  }
}

extension String {
  /// Til og med det første spørsmålstegnet; det som står etter, er til den som fører det inn.
  fileprivate var førsteSpørsmål: String {
    firstIndex(of: "?").map { String(self[...$0]) } ?? self
  }
}

extension Mangel {
  /// Om den saken gjelder, må svare.
  var erFraSøkeren: Bool {
    !erSkjønn && leverandører.contains(.applicant) && !leverandører.contains(.register)
  }
}
