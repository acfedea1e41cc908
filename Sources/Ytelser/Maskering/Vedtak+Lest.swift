public import Rules

// Dataminimering: hva som er lest, og hva som er oppgitt uten å bli lest.
extension Vedtak {
  /// Opplysningene som avgjørelsen og dokumentasjonskravene kan lese.
  public var lest: [FactID] {
    let røtter =
      [avgjørelse.node] + dokumentasjon.map(\.krav.condition.node)
      + avgjørelse.complaints.compactMap(\.condition) + [avgjørelse.running].compactMap { $0 }
    var erLest = [Bool](repeating: false, count: regelsett.facts.count)
    for id in regelsett.program.reach(of: røtter).facts {
      erLest[regelsett.owner(of: id).index] = true
    }
    return erLest.indices.filter { $0 >= 3 && erLest[$0] }.map(FactID.init)
  }

  /// Opplysningene som saken har, men som ingen regel her leser: de trengs ikke.
  public var oppgittIkkeLest: [FactID] {
    let lest = Set(lest)
    return sak.opplysninger.map(\.id).filter { !lest.contains($0) }.sorted()
  }
}
