import RuleDSL
import Rules

// Saksbehandlingen som må være på plass før vedtaket: det den saken gjelder, skal ha fått vite.
extension Vedtaksleser {
  /// Om noe tar slutt eller et krav avslås, skal like lite stå uten kilde som det andre.
  func løper(_ vedtak: Vedtak) -> [KanFattes.Hinder] {
    guard let node = avgjørelse.running, vedtak.utfall == avgjørelse.modality.adverse else {
      return []
    }
    let fortalt = regelsett.told(sertifikat)
    return regelsett.told(spor.certificate(of: node, in: regelsett.program))
      .filter { !fortalt.contains($0) }
      .flatMap { redegjørelse(for: $0) }
  }

  /// Et opphør, eller en endring til skade, kan ikke treffes før den det gjelder, er varslet og har
  /// hatt fristen på seg (forvaltningsloven § 16).
  func varsel(_ vedtak: Vedtak) -> [KanFattes.Hinder] {
    guard vedtak.måVarsles, sak.varselunntak == nil else { return [] }
    func hinder(_ tekst: String) -> [KanFattes.Hinder] {
      [.init(art: .varsel, tekst: tekst, hvem: "en saksbehandler")]
    }
    guard let varsel = sak.forhåndsvarsel else {
      return hinder("den saken gjelder, er ikke varslet (forvaltningsloven § 16)")
    }
    if sak.vedtaksdato <= varsel.frist {
      return hinder("fristen for å uttale seg er ikke ute før \(varsel.frist.iBrev)")
    }
    if varsel.svar == nil { return hinder("det er ikke ført opp om det kom svar på varselet") }
    return varsel.erBesvart ? [] : [.ubesvartVarsel]
  }

  /// Den som avgjør saken, og vergen som skal ha brevet.
  func hvem(_ vedtak: Vedtak, trengerMenneske: Bool) -> [KanFattes.Hinder] {
    var mangler: [String] = []
    if trengerMenneske, sak.saksbehandler == nil {
      mangler.append("saksbehandleren som avgjør saken, er ikke ført opp")
    }
    if vedtak.erMindreårig, sak.verge == nil {
      mangler.append("den saken gjelder, er under 18 år, og vergen er ikke ført opp")
    }
    return mangler.map { .init(art: .hvem, tekst: $0, hvem: "en saksbehandler") }
  }

  /// Det som mangler for å si hvordan det klages (forvaltningsloven § 27 tredje ledd).
  func klage(_ vedtak: Vedtak) -> [KanFattes.Hinder] {
    switch vedtak.klageadgang {
    case .ingen: return []
    case .ukjent(let hva):
      return [.init(art: .klage, tekst: hva, hvem: "den som vedlikeholder reglene")]
    case .regel:
      guard vedtak.klageinstans == nil else { return [] }
      return [
        .init(
          art: .klage, tekst: "klageinstansen er ikke oppgitt", hvem: "den som setter opp systemet")
      ]
    }
  }
}
