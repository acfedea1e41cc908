import Rules

/// Det som bare hviler på reglene og trengs i hvert vedtak, gjort én gang for et regelsett som er
/// lest på forhånd. Ingenting her kan endre et svar: uten det blir det samme regnet ut når det trengs.
struct Forberedt: Sendable {
  /// Regelspråkets ord for hver node.
  let nodetekster: [String]
  /// Den første noden som leser hver opplysning eller en del av den.
  let lesere: [NodeID?]
  /// Ordene i regeltekstene.
  let ordbok: Ordbok

  init(_ regelsett: RuleSet) {
    nodetekster = regelsett.program.nodes.indices.map { regelsett.text(of: NodeID($0)) }
    lesere = regelsett.lesere
    ordbok = Ordbok(regelsett)
  }
}

extension RuleSet {
  fileprivate var lesere: [NodeID?] {
    var lesere = [NodeID?](repeating: nil, count: facts.count)
    for (nummer, node) in program.nodes.enumerated() {
      guard let id = node.fact.map({ owner(of: $0) }), lesere[id.index] == nil else { continue }
      lesere[id.index] = NodeID(nummer)
    }
    return lesere
  }

  /// Den første noden som leser en opplysning eller en del av den.
  func leser(av id: FactID) -> NodeID? {
    program.nodes.firstIndex { node in node.fact.map { owner(of: $0) == id } ?? false }
      .map(NodeID.init)
  }
}

extension Vedtak {
  /// Noden som leser opplysningen.
  func node(for id: FactID) -> NodeID? {
    forberedt.map { $0.lesere[id.index] } ?? regelsett.leser(av: id)
  }
}
