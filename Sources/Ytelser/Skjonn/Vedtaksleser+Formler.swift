import RuleDSL
import Rules

// En vurdering som bare er en formel, er ikke gjort rede for (forvaltningsloven § 25).
extension Vedtaksleser {
  /// Vurderingene vedtaket hviler på, som ikke sier noe om denne personen.
  func formler(_ vedtak: Vedtak) -> [KanFattes.Hinder] {
    var ordbok = forberedt?.ordbok ?? Ordbok()
    return bærende(vedtak).compactMap { id in
      guard let vurdering = sak.opplysning(id)?.vurdering,
        let begrunnelse = vurdering.begrunnelse, !begrunnelse.erBlank
      else { return nil }
      let versjoner = vedtak.vilkår.filter { $0.opplysninger.contains(id) }.compactMap(\.versjon)
      let grunnlag = regelsett.formelgrunnlag(
        id, begrunnelse, vurdering, versjoner, sak.opplysninger)
      guard case .formel(_, let hvorfor) = Formelkontroll.prøv(grunnlag, &ordbok) else {
        return nil
      }
      return formel(
        "begrunnelsen for \(regelsett.facts[id.index].label)", begrunnelse, hvorfor,
        hvem: vurdering.vurdertAv)
    }
  }

  /// - Parameter hva: Begrunnelsen det gjelder, som i «begrunnelsen for arbeidsevnen».
  func formel(
    _ hva: String, _ begrunnelse: String, _ hvorfor: String, hvem: String?
  ) -> KanFattes.Hinder {
    let råd =
      "Skriv hva ved denne personen som er avgjørende: hva som er sett, sagt eller hendt, når, og "
      + "hvor det står"
    return .init(
      art: .skjønn,
      tekst: "\(hva) er en formel: «\(begrunnelse.utenSluttpunktum.forkortet)». "
        + "\(hvorfor.medStorBokstav). \(råd)",
      hvem: hvem ?? "en saksbehandler", upersonlig: "\(hva) er en formel. \(råd)")
  }

  /// Opplysningene vedtaket hviler på, også dem som gjør det til et opphør.
  func bærende(_ vedtak: Vedtak) -> [FactID] {
    var alle = regelsett.told(sertifikat)
    if let node = avgjørelse.running, vedtak.utfall == avgjørelse.modality.adverse {
      let løper = regelsett.told(spor.certificate(of: node, in: regelsett.program))
      alle += løper.filter { !alle.contains($0) }
    }
    return alle.filter { $0.index >= 3 && sak.opplysning($0) != nil }
  }
}
