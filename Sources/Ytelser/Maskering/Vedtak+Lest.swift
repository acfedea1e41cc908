public import Rules

// Dataminimering: hva som er lest, og hva som er oppgitt uten å bli lest.
extension Vedtak {
  /// Opplysningene som avgjørelsen og dokumentasjonskravene kan lese.
  public var lest: [FactID] {
    let røtter =
      [avgjørelse.node] + dokumentasjon.map(\.krav.condition.node)
      + avgjørelse.complaints.compactMap(\.condition) + [avgjørelse.running].compactMap { $0 }
    let alle = Set(røtter.flatMap { regelsett.program.support(of: $0) }.map(regelsett.owner))
    return alle.filter { $0.index >= 3 }.sorted()
  }

  /// Opplysningene som saken har, men som ingen regel her leser: de trengs ikke.
  public var oppgittIkkeLest: [FactID] {
    let lest = Set(lest)
    return sak.opplysninger.map(\.id).filter { !lest.contains($0) }.sorted()
  }
}
