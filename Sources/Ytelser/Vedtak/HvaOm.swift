package import Rules

/// Én opplysning som var en annen, og hva det ville gjort med svaret.
package struct HvaOm: Hashable, Sendable {
  package var opplysning: FactID
  package var verdi: NodeValue
  /// Om saken da var avgjort til gunst; ellers ville den vært åpen igjen.
  package var erAvgjort: Bool
}

extension Vedtak {
  /// De enkle endringene som ville gjort at svaret ikke lenger gikk imot den saken gjelder. Hver er
  /// prøvd ved å avgjøre saken på nytt med den ene opplysningen endret.
  package func hvaOm(bareDetSomKanEndres: Bool) -> [HvaOm] {
    guard utfall == avgjørelse.modality.adverse else { return [] }
    let opplysninger = Set(avgjørende.flatMap(\.opplysninger)).sorted()
    return opplysninger.compactMap { id in
      let fact = regelsett.facts[id.index]
      guard id.index >= 3, fact.list == nil, !fact.isOverTime, sak.fakta[id] != nil,
        !bareDetSomKanEndres || fact.canChange
      else { return nil }
      return prøver(id, fact).lazy.compactMap { prøv(id, $0) }.first
    }
  }

  /// Verdiene det er verdt å prøve: de andre svarene, eller de nærmeste på hver side av en grense.
  private func prøver(_ id: FactID, _ fact: Fact) -> [NodeValue] {
    guard let nå = sak.fakta[id], nå.isPoint || fact.type.isMask else { return [] }
    switch fact.type {
    case .truth: return [nå == .yes ? .no : .yes]
    case .choice(let navn, _):
      return navn.indices.map { NodeValue(1 << Int64($0)) }.filter { $0 != nå }
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount, .day:
      let trinn = fact.type == .day ? 1 : fact.step
      let grenser = avgjørende.flatMap(\.avstander).filter {
        regelsett.program.support(of: $0.node).contains(id)
      }
      let nære = grenser.flatMap { avstand -> [Int64] in
        [nå.low - avstand.lacking, nå.low + avstand.lacking].flatMap {
          [$0, $0 - trinn, $0 + trinn]
        }
      }
      return nære.filter { fact.range.low <= $0 && $0 <= fact.range.high }.map { NodeValue($0) }
        .sorted { abs($0.low - nå.low) < abs($1.low - nå.low) }
    case .outcome: return []
    }
  }

  private func prøv(_ id: FactID, _ verdi: NodeValue) -> HvaOm? {
    var fakta = sak.fakta
    fakta[id] = verdi
    let nytt = regelsett.outcome(of: avgjørelse.node, in: program.program.evaluate(fakta))
    guard nytt != utfall, nytt != .notRelevant else { return nil }
    return HvaOm(opplysning: id, verdi: verdi, erAvgjort: nytt != .open)
  }
}
