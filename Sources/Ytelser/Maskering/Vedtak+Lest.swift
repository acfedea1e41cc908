public import Rules

// Dataminimering: hva som er lest, og hva som er oppgitt uten å bli lest.
extension Vedtak {
  /// Opplysningene som avgjørelsen og dokumentasjonskravene kan lese.
  public var lest: [FactID] {
    let erLest = erLest
    return erLest.indices.filter { $0 >= 3 && erLest[$0] }.map(FactID.init)
  }

  /// Etter nummeret på opplysningen.
  private var erLest: [Bool] {
    let røtter =
      [avgjørelse.node] + dokumentasjon.map(\.krav.condition.node)
      + avgjørelse.complaints.compactMap(\.condition) + [avgjørelse.running].compactMap { $0 }
    var erLest = [Bool](repeating: false, count: regelsett.facts.count)
    for rot in røtter {
      let lest =
        forberedt?.grunnlag(for: rot, regelsett) ?? regelsett.program.support(of: rot)
      for id in lest { erLest[regelsett.owner(of: id).index] = true }
    }
    return erLest
  }

  /// Opplysningene som saken har, men som ingen regel her leser: de trengs ikke.
  public var oppgittIkkeLest: [FactID] {
    let erLest = erLest
    return sak.opplysninger.map(\.id).filter { $0.index < 3 || !erLest[$0.index] }.sorted()
  }
}
