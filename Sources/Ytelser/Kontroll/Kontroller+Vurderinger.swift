import Rules

// Kontroller av vurderingene (forvaltningsloven § 25 tredje ledd): hva, hvorfor, på hva og av hvem.
extension Kontrollgrunnlag {
  private static let omVurderingen: [Fast] = [
    .egneOrd, .moment, .byggerPå, .vurdertAv, .altVurdertAv, .sierAnnet, .talerFor,
    .talerImot, .avgjørendeEr, .avgjørendeErDette,
  ]

  /// Vurderingene brevet skal gjengi; det som er unntatt fra innsyn, skal det ikke.
  private var fortalte: [LestVedtak.Opplysning] {
    brukteSkjønn.filter { $0.unntattInnsyn == nil && !$0.verdier.isEmpty }
  }

  private func setninger(
    om opplysning: LestVedtak.Opplysning, _ fast: Fast
  ) -> [Plassert] {
    setninger.filter {
      $0.harNode(opplysning.node) && er(fast, $0.setning) && !er(.sierAnnet, $0.setning)
    }
  }

  private var hvor: String { "under «\(Fast.omVurderingen[målform])»" }

  /// At det er sagt hva hver vurdering kom til. Er det en grunn eller et unntak som mangler, er det en
  /// annen kontroll som finner det.
  func svarene() -> [Kontroll.Funn] {
    let meldt = Set((utenGrunn + utenUnntak.map(\.vilkår)).flatMap(\.opplysninger))
    return fortalte.filter { opplysning in
      !meldt.contains(opplysning.navn)
        && !setninger.contains { plassert in
          plassert.harNode(opplysning.node)
            && !Self.omVurderingen.contains { er($0, plassert.setning) }
        }
    }.map { funn("Brevet sier ikke hva vi kom til om «\($0.navn)».", hvor, .regler) }
  }

  /// At hovedhensynene er nevnt: det den som vurderte, har skrevet.
  func hensynene() -> [Kontroll.Funn] {
    fortalte.filter { opplysning in
      !(opplysning.vurdering?.begrunnelse ?? "").erBlank
        ? setninger(om: opplysning, .egneOrd).isEmpty : true
    }.map { opplysning in
      let står = !(opplysning.vurdering?.begrunnelse ?? "").erBlank
      return funn(
        står
          ? "Brevet sier ikke hvorfor vi kom til det om «\(opplysning.navn)»."
          : "Det er ikke skrevet hvorfor vi kom til det om «\(opplysning.navn)».",
        hvor, står ? .brevmaler : .saksbehandler)
    }
  }

  /// At hvert moment som er vurdert, er nevnt.
  func momentene() -> [Kontroll.Funn] {
    fortalte.flatMap { opplysning -> [Kontroll.Funn] in
      let momenter = opplysning.vurdering?.momenter.filter { !$0.svar.isEmpty } ?? []
      let sagt = setninger(om: opplysning, .moment)
      let nevnt = sagt.compactMap { del(.moment, i: $0.setning)?.verdier.first?.tekst }
      let mangler = momenter.filter { !nevnt.contains($0.navn.iOrd) }
      return mangler.prefix(max(0, momenter.count - sagt.count)).map {
        funn("Brevet sier ikke noe om \($0.navn.iOrd.lowercased()).", hvor)
      }
    }
  }

  /// At det som talte for og imot, og det som avgjorde, er nevnt.
  func avveiningene() -> [Kontroll.Funn] {
    fortalte.flatMap { opplysning -> [Kontroll.Funn] in
      guard let hensyn = opplysning.vurdering?.hensyn else { return [] }
      let ventet: [(Bool, [Fast], String)] = [
        (!hensyn.taleFor.isEmpty, [.talerFor], "hva som taler for"),
        (!hensyn.taleImot.isEmpty, [.talerImot], "hva som taler imot"),
        (!hensyn.avgjørende.erBlank, [.avgjørendeEr, .avgjørendeErDette], "hva som avgjorde"),
      ]
      return ventet.filter { skal, faste, _ in
        skal && faste.allSatisfy { setninger(om: opplysning, $0).isEmpty }
      }.map { funn("Brevet sier ikke \($0.2) i «\(opplysning.navn)».", hvor) }
    }
  }

  /// At det er sagt hva hver vurdering bygger på.
  func grunnlagene() -> [Kontroll.Funn] {
    samlet(.byggerPå) { vurdering in
      vurdering.kilder.isEmpty ? nil : [vurdering.kilder.oppramset]
    }.map { funn("Brevet sier ikke hva vurderingen av \($0) bygger på.", hvor) }
  }

  /// At det er sagt hvem som har vurdert, og når.
  func hvemSomHarVurdert() -> [Kontroll.Funn] {
    samlet(.vurdertAv, .altVurdertAv) { vurdering in
      guard let av = vurdering.vurdertAv, let dag = vurdering.vurdertDato else { return nil }
      return [av, dag.iBrev]
    }.map { funn("Brevet sier ikke hvem som har vurdert \($0), og når.", hvor) }
  }

  /// Navnene på vurderingene der noe ikke er sagt, samlet der det skulle vært sagt én gang: det som er
  /// likt for flere vurderinger etter hverandre av den samme samme dag, sies etter den siste.
  private func samlet(
    _ faste: Fast..., verdi: (LestVedtak.Vurdering) -> [String]?
  ) -> [String] {
    var mangler: [(verdi: [String], navn: [String])] = []
    let rekke = iRekkefølge
    for (nummer, opplysning) in rekke.enumerated() {
      guard let vurdering = opplysning.vurdering, let egen = verdi(vurdering),
        faste.allSatisfy({ setninger(om: opplysning, $0).isEmpty })
      else { continue }
      let neste = rekke.indices.contains(nummer + 1) ? rekke[nummer + 1].vurdering : nil
      let erSammeNeste =
        neste?.vurdertAv == vurdering.vurdertAv && neste?.vurdertDato == vurdering.vurdertDato
        && neste.flatMap(verdi) == egen
      // Den neste sier det for begge; sier ikke den det heller, meldes det der.
      if !erSammeNeste { mangler.append((egen, [opplysning.navn])) }
    }
    return mangler.map(\.navn.oppramset)
  }

  /// Vurderingene i den rekkefølgen brevet har dem. De det ikke står noe om, er ikke med: det finner
  /// andre kontroller.
  private var iRekkefølge: [LestVedtak.Opplysning] {
    let sagt = setninger(under: .omVurderingen)
    let plasser = fortalte.compactMap { opplysning in
      sagt.firstIndex { $0.harNode(opplysning.node) }.map { (plass: $0, opplysning: opplysning) }
    }
    return plasser.sorted { $0.plass < $1.plass }.map(\.opplysning)
  }

  /// At grunnene for det som er vurdert utenfor reglene, er sagt, og hvem som har vurdert det.
  func utenforReglene() -> [Kontroll.Funn] {
    let kjente = Set(dokument.opplysninger.map(\.node))
    let utenfor = setninger(under: .omAndreKrav).filter {
      !$0.setning.noder.contains(where: kjente.contains)
    }
    let grunner = Set(dokument.vurdertUtenfor.map(\.begrunnelse))
    let personer = Set(dokument.vurdertUtenfor.map { "\($0.vurdertAv) \($0.vurdertDato)" })
    let sted = "under «\(Fast.omAndreKrav[målform])»"
    var funnet: [Kontroll.Funn] = []
    if utenfor.count(where: { er(.egneOrd, $0.setning) }) < grunner.count {
      funnet.append(
        funn("En grunn for det som er vurdert utenfor reglene, står ikke i brevet.", sted))
    }
    if utenfor.count(where: { er(.vurdertAv, $0.setning) }) < personer.count {
      funnet.append(
        funn("Brevet sier ikke hvem som har vurdert det som ligger utenfor reglene.", sted))
    }
    return funnet
  }
}
