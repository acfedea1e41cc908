import Rules

extension Vedtak {
  /// Opplysningen om når den saken gjelder, er født; den har dette navnet i `felles/person.md`.
  static let fødselsdato = "fødselsdato"

  /// Om den saken gjelder, kan være under så mange år den dagen vedtaket treffes. Er dagen ikke
  /// kjent nøyaktig, teller den seneste.
  private func kanVæreUnder(_ år: Int64) -> Bool {
    let id = forberedt.map(\.fødselsdato) ?? regelsett.fact(named: Self.fødselsdato)
    guard let id, let født = sak.fakta[id] else {
      return false
    }
    return sak.vedtaksdato < Day(number: født.high).adding(months: 12 * år)
  }

  /// Om den saken gjelder, er mindreårig eller kan være det.
  public var erMindreårig: Bool { kanVæreUnder(18) }

  /// Hvem brevet går til: en verge, og den saken gjelder selv fra fylte 15 år (forvaltningsloven
  /// §§ 16 og 27).
  public var mottakere: [String] {
    let verge = (sak.verge ?? (erMindreårig ? "ikke ført opp" : nil)).map { "vergen (\($0))" }
    return [verge, kanVæreUnder(15) ? nil : "den saken gjelder"].compactMap { $0 }
  }

  /// Om ingen saksbehandler har avgjort saken.
  public var erAutomatisk: Bool { sak.saksbehandler == nil && kanFattes.avMaskin }
}

extension Brevskriver {
  /// Hvem som har avgjort saken og når. Er det en maskin, har alle rett til at et menneske ser på
  /// den (Nav-loven § 4 a andre ledd).
  func avgjortAv() -> Begrunnelse.Avsnitt? {
    let dag = vedtak.sak.vedtaksdato.iBrev
    let setninger =
      vedtak.sak.saksbehandler.map { [fast(.avgjortAv, ["hvem": $0, "dag": dag])] }
      ?? [fast(.avgjortAutomatisk, ["dag": dag]), fast(.kreverMenneske)]
    return avsnitt(.omHvem, .løpende, setninger)
  }
}
