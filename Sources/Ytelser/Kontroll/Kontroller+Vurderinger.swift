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

  /// At det er sagt hva hver vurdering kom til.
  func svarene() -> [Kontroll.Funn] {
    fortalte.filter { opplysning in
      !setninger.contains { plassert in
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
    var meldt: Set<[String]> = []
    return fortalte.compactMap { opplysning in
      guard let vurdering = opplysning.vurdering, !vurdering.kilder.isEmpty,
        setninger(om: opplysning, .byggerPå).isEmpty,
        !erSagt(sammen: vurdering.kilder.oppramset, .byggerPå),
        meldt.insert(vurdering.kilder).inserted
      else { return nil }
      return funn("Brevet sier ikke hva vurderingen av «\(opplysning.navn)» bygger på.", hvor)
    }
  }

  /// Om det samme er sagt ved en annen vurdering, og gjelder for begge.
  private func erSagt(sammen verdi: String, _ fast: Fast) -> Bool {
    setninger.contains { plassert in
      del(fast, i: plassert.setning)?.verdier.contains { $0.tekst == verdi } ?? false
    }
  }

  /// At det er sagt hvem som har vurdert, og når.
  func hvemSomHarVurdert() -> [Kontroll.Funn] {
    var meldt: Set<String> = []
    return fortalte.compactMap { opplysning in
      guard let av = opplysning.vurdering?.vurdertAv, let dag = opplysning.vurdering?.vurdertDato,
        setninger(om: opplysning, .vurdertAv).isEmpty,
        setninger(om: opplysning, .altVurdertAv).isEmpty,
        !erVurdertSammen(av, dag), meldt.insert("\(av) \(dag)").inserted
      else { return nil }
      return funn("Brevet sier ikke hvem som har vurdert «\(opplysning.navn)», og når.", hvor)
    }
  }

  /// Om `Alt dette er vurdert av …` er sagt om den samme, samme dag.
  private func erVurdertSammen(_ av: String, _ dag: Day) -> Bool {
    setninger.contains { plassert in
      guard let del = del(.altVurdertAv, i: plassert.setning) else { return false }
      return del.verdier.map(\.tekst) == [av, dag.iBrev]
    }
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
