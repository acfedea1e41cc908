import Rules

extension Brevskriver {
  /// Det den saken gjelder, har sagt, og svaret på det.
  func anførslene() -> Avsnitt? {
    let setninger = vedtak.sak.anførsler.compactMap { anførsel -> Setning? in
      guard let svar = anførsel.svar, anførsel.erBesvart else { return nil }
      return fast(.sagtOgSvart, ["tekst": anførsel.tekst, "svar": svar.medPunktum])
    }
    return avsnitt(.omAnførslene, .løpende, setninger)
  }

  /// Hvorfor det ene er lagt til grunn når kildene sier hver sitt.
  func motstriden(om opplysning: Opplysning, _ noder: [NodeID]) -> [Setning] {
    guard let motstrid = opplysning.motstrid, let veid = motstrid.bevisvurdering else { return [] }
    let fact = regelsett.facts[opplysning.id.index]
    let andre = motstrid.andre.map { verdi in
      let sagt = vedtak.vist(fact.iBrev(verdi.verdi, målform))
      return verdi.kilde.map { "\(sagt) (\($0))" } ?? sagt
    }
    let sagt = fast(
      .sierAnnet, ["navn": målform.navn(fact), "andre": målform.oppramset(andre)])
    let grunn = fast(.egneOrd, ["ord": veid.begrunnelse.medPunktum])
    let hvem = fast(.vurdertAv, ["hvem": veid.vurdertAv, "dag": veid.vurdertDato.iBrev])
    return [Setning(sagt.deler + grunn.deler + hvem.deler, noder)]
  }

  /// At det bygges på noe den saken gjelder, ikke skal få vite (forvaltningsloven § 24 tredje ledd).
  func unntatt(_ opplysning: Opplysning, _ noder: [NodeID]) -> Setning? {
    opplysning.unntattInnsyn.map { unntak in
      let sagt = fast(.kanIkkeFortelle, ["hjemmel": målform.hjemmel(unntak.hjemmel)])
      let representant = unntak.gjelderHelseEllerNære ? fast(.representantKanFåVite).deler : []
      return Setning(sagt.deler + representant, noder)
    }
  }

  /// Opplysningene den saken gjelder, ikke skal få vite.
  var skjulte: Set<FactID> {
    Set(vedtak.sak.opplysninger.filter { $0.unntattInnsyn != nil }.map(\.id))
  }

  /// Om verdien av noden røper en av dem. Da står bare hvilken regel det er, for grunnen kan
  /// utelates så langt den ellers ville blitt røpet (forvaltningsloven § 24 tredje ledd).
  func røper(_ node: NodeID) -> Bool {
    guard profil != .gjennomgang,
      vedtak.sak.opplysninger.contains(where: { $0.unntattInnsyn != nil })
    else { return false }
    let skjulte = skjulte
    return regelsett.told(vedtak.spor.certificate(of: node, in: regelsett.program))
      .contains(where: skjulte.contains)
  }
}
