import Rules

// Gjennomgangen: hvert krav med utfall, hjemmel, avstand og det som er uavklart, og så hver node.
extension Brevskriver {
  func gjennomgang() -> [Avsnitt?] {
    [
      avsnitt(.omVilkårene, .liste, vedtak.vilkår.map(krav)),
      avsnitt(.omDokumentasjonen, .liste, vedtak.dokumentasjon.map(dokumentasjon)),
      avsnitt(.omNodene, .liste, noder()),
    ]
  }

  private func krav(_ vurdering: Vilkårsvurdering) -> Setning {
    var setning = fast(
      .kravet,
      [
        "navn": vurdering.navn, "utfall": vurdering.utfall.word,
        "hjemmel": vurdering.hjemmel.map { målform.hjemmel($0.description) } ?? "–",
        "ordlyd": vurdering.versjon?.wording.from.iBrev ?? "–",
      ], [vurdering.node])
    for avstand in vurdering.avstander {
      setning.deler +=
        fast(
          .avstanden,
          [
            "krav": avstand.type.iBrev(avstand.required, målform),
            "funnet": vedtak.vist(avstand.type.iBrev(avstand.found, målform)),
            "mangler": vedtak.vist(avstand.mangler),
          ]
        ).deler
    }
    for unntak in [vurdering.unntak].compactMap({ $0 }) + vurdering.prøvdeUnntak {
      let sagt: Fast = unntak.navn == vurdering.unntak?.navn ? .unntaketBrukt : .unntaketPrøvd
      setning.deler +=
        fast(
          sagt,
          ["navn": unntak.navn, "hjemmel": målform.hjemmel(unntak.versjon.citation.description)]
        ).deler
    }
    for merke in vurdering.merker {
      setning.deler += fast(.uavklartRett, ["merke": merke]).deler
    }
    return setning
  }

  private func dokumentasjon(_ funn: Dokumentasjonsfunn) -> Setning {
    fast(
      .dokumentasjonskravet,
      [
        "krav": funn.krav.label, "utfall": funn.utfall.word,
        "følge": funn.krav.consequence.rawValue,
        "hjemmel": målform.hjemmel(funn.hjemmel), "rang": funn.rang.rawValue,
      ], [funn.krav.condition.node])
  }

  /// Hver node avgjørelsen hviler på, i den rekkefølgen de er regnet ut.
  private func noder() -> [Setning] {
    regelsett.program.cone(of: vedtak.avgjørelse.node).map { node in
      let type = regelsett.program.type(of: node)
      let verdi = vedtak.vist(type.written(vedtak.spor[node]), type)
      return fast(
        .noden,
        [
          "node": regelsett.identifiers[node.index], "regel": regelsett.text(of: node),
          "verdi": verdi,
        ], [node])
    }
  }
}
