import RuleDSL
import Rules

// Det andre har sagt om den saken gjelder, skal hun få se før det blir brukt mot henne.
extension Vedtaksleser {
  /// Opplysninger fra andre som avgjør saken til ugunst, uten at de er forelagt
  /// (forvaltningsloven § 17 annet ledd). De som kommer fra samme kilde, står samlet.
  ///
  /// Det Nav selv har gjort eller bestemt, er ikke mottatt fra noen, og stopper ikke.
  func uforelagt(_ vedtak: Vedtak) -> [KanFattes.Hinder] {
    guard avgjørelse.kind == .individual, vedtak.utfall == avgjørelse.modality.adverse else {
      return []
    }
    var grupper: [(hvorfor: String, navn: [String])] = []
    for id in bærende(vedtak) {
      guard let opplysning = sak.opplysning(id) else { continue }
      let fact = regelsett.facts[id.index]
      if !fact.isJudgement, fact.suppliers == [.agency] { continue }
      for hvorfor in opplysning.verdier.compactMap({ uforelagt($0, opplysning.vurdering) }).unike {
        if let nummer = grupper.firstIndex(where: { $0.hvorfor == hvorfor }) {
          grupper[nummer].navn.append(fact.label)
        } else {
          grupper.append((hvorfor, [fact.label]))
        }
      }
    }
    return grupper.map { gruppe in
      .init(
        art: .kontradiksjon,
        tekst: "\(gruppe.hvorfor) (forvaltningsloven § 17 annet ledd). Det gjelder "
          + "\(gruppe.navn.oppramset). Legg det fram og før opp 'forelagt', eller før opp unntaket i "
          + "'forelagtUnntak'",
        hvem: "en saksbehandler",
        upersonlig: "ikke forelagt den saken gjelder: \(gruppe.navn.oppramset) "
          + "(forvaltningsloven § 17 annet ledd)")
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
    case .vist:
      return "den saken gjelder, fikk ikke se \(kilder.oppramset) før samme dag som vedtaket"
    case nil: return "den saken gjelder, har ikke fått se det som kommer fra \(kilder.oppramset)"
    }
  }
}
