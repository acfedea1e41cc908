import Rules

// Det vedtaket sier om seg selv for at den som kontrollerer det, skal finne hver setning igjen uten
// motoren: hvilken node en opplysning står ved, og hva klageregelen krever at brevet sier.
extension Vedtak {
  /// Klageregelen som gjelder, på målformen brevet er skrevet på. Ikke noe når det ikke kan klages.
  func skrivKlage(_ felt: inout JSONWriter.Members, _ målform: Målform) {
    guard case .regel(let regel, let frist) = klageadgang else { return }
    felt.object("klage") { felt in
      felt.member("hjemmel", regel.citation)
      felt.member("frist", frist.length.iBrev(målform))
      if let klageinstans { felt.member("organ", klageinstans.navn) }
      felt.array("setninger") { liste in
        let egne = målform == .nynorsk ? regel.nynorskSentences : regel.sentences
        for setning in egne { liste.element(setning) }
      }
    }
  }

  /// Om noen skal ha vært varslet, om avgjørelsen har egne ord om utfallet, og rådene brevet skal gi, på målformen det er skrevet på.
  func skrivOrdene(_ felt: inout JSONWriter.Members, _ målform: Målform) {
    let brev = Brevskriver(vedtak: self, målform: målform)
    felt.member("måVarsles", måVarsles)
    felt.member("åpning", kanFattes.ja && !brev.åpning().isEmpty)
    felt.array("veiledning") { liste in
      guard utfall == avgjørelse.modality.adverse else { return }
      for råd in målform.veiledning(avgjørelse) { liste.element(råd) }
    }
  }

  /// Paragrafen brevet skal vise til, nodene som grunnen er sagt ved, unntaket som ble brukt, og dem
  /// som er prøvd og ikke gjelder.
  func skrivSteder(
    _ vurdering: Vilkårsvurdering, _ brev: Brevskriver, _ felt: inout JSONWriter.Members
  ) {
    if let paragraf = vurdering.paragraf { felt.member("paragraf", paragraf) }
    if vurdering.erAvgjørende, brev.sierGrunnene {
      felt.array("grunner") { liste in
        for node in brev.utfallssetninger(vurdering).compactMap(\.noder.first) {
          liste.element(regelsett.identifiers[node.index])
        }
      }
    }
    if let unntak = vurdering.unntak {
      felt.object("unntak") { skriv(unntak, vurdering, brev, &$0) }
    }
    felt.array("prøvdeUnntak") { liste in
      for unntak in vurdering.prøvdeUnntak { liste.object { skriv(unntak, vurdering, brev, &$0) } }
    }
  }

  private func skriv(
    _ unntak: Vilkårsvurdering.BruktUnntak, _ vurdering: Vilkårsvurdering, _ brev: Brevskriver,
    _ felt: inout JSONWriter.Members
  ) {
    felt.member("navn", unntak.navn)
    felt.member("node", regelsett.identifiers[unntak.node.index])
    felt.member("hjemmel", unntak.versjon.citation.description)
    if let paragraf = vurdering.paragraf(for: unntak) { felt.member("paragraf", paragraf) }
    felt.member("setninger", brev.ord(om: unntak, fra: vurdering).count)
  }

  /// Noden som setningen om en opplysning står ved.
  func skrivNode(_ id: FactID, _ felt: inout JSONWriter.Members) {
    guard let node = node(for: id) else { return }
    felt.member("node", regelsett.identifiers[node.index])
  }

  /// Om noe av opplysningen er mottatt fra andre (forvaltningsloven § 17 annet ledd). Det Nav selv har
  /// gjort eller bestemt, er ikke det.
  func skrivForelegging(_ opplysning: Opplysning, _ felt: inout JSONWriter.Members) {
    let fact = regelsett.facts[opplysning.id.index]
    let erNavs = !fact.isJudgement && fact.suppliers == [.agency]
    let erAndres = opplysning.verdier.contains {
      !$0.andresKilder(opplysning.vurdering).isEmpty
    }
    felt.member("skalForelegges", erAndres && !erNavs && !erMaskert)
  }
}
