import RuleDSL
import Rules

// Det andre har sagt om den saken gjelder, skal hun få se før det blir brukt mot henne.
extension Vedtaksleser {
  /// Opplysninger fra andre som avgjør saken til ugunst, uten at de er forelagt
  /// (forvaltningsloven § 17 annet ledd).
  ///
  /// Det Nav selv har gjort eller bestemt, er ikke mottatt fra noen, og stopper ikke.
  func uforelagt(_ vedtak: Vedtak) -> [KanFattes.Hinder] {
    guard avgjørelse.kind == .individual, vedtak.utfall == avgjørelse.modality.adverse else {
      return []
    }
    return bærende(vedtak).compactMap { id in
      guard let opplysning = sak.opplysning(id) else { return nil }
      let hva = opplysning.verdier.compactMap { uforelagt($0, opplysning.vurdering) }.unike
      guard let første = hva.first else { return nil }
      return .init(
        art: .kontradiksjon,
        tekst: "\(regelsett.facts[id.index].label) avgjør saken, og \(første) "
          + "(forvaltningsloven § 17 annet ledd). Legg det fram og før opp 'forelagt', eller før opp "
          + "unntaket i 'forelagtUnntak'",
        hvem: "en saksbehandler")
    }
  }

  private func uforelagt(
    _ verdi: Opplysning.Verdi, _ vurdering: Opplysning.Vurdering?
  ) -> String? {
    let kilder = verdi.andresKilder(vurdering)
    guard !kilder.isEmpty else { return nil }
    switch verdi.forelagt {
    case .unntak: return nil
    case .vist(let dag) where dag < sak.vedtaksdato: return nil
    case .vist: return "den saken gjelder, fikk ikke se det før samme dag som vedtaket"
    case nil: return "den saken gjelder, har ikke fått se det som kommer fra \(kilder.oppramset)"
    }
  }
}
