import Rules

/// Det som bare hviler på reglene og trengs i hvert vedtak, gjort én gang for et regelsett som er
/// lest på forhånd. Ingenting her kan endre et svar: uten det blir det samme regnet ut når det trengs.
final class Forberedt: Sendable {
  /// Regelspråkets ord for hver node.
  let nodetekster: [String]
  /// Begynnelsen på linjen for hver node i et spor som JSON.
  let sporlinjer: [JSONWriter.Prewritten]
  /// Den første noden som leser hver opplysning eller en del av den.
  let lesere: [NodeID?]
  /// Opplysningen om når den saken gjelder, er født.
  let fødselsdato: FactID?
  /// Ordene i regeltekstene.
  let ordbok: Ordbok
  /// Opplysningene som hver avgjørelse og hvert dokumentasjonskrav hviler på.
  private let grunnlag: [NodeID: [FactID]]
  /// For hvert skjønn kravene som leser det, i alle ordlyder.
  private let versjoner: [FactID: [Condition.Version]]
  /// For hver avgjørelse, etter noden, om den kan hvile på at noen er varslet.
  private let varsel: [NodeID: Bool]

  init(_ regelsett: RuleSet) {
    nodetekster = regelsett.program.nodes.indices.map { regelsett.text(of: NodeID($0)) }
    sporlinjer = zip(regelsett.identifiers, nodetekster).map { navn, tekst in
      .init {
        $0.member("id", navn)
        $0.member("regel", tekst)
      }
    }
    lesere = regelsett.lesere
    fødselsdato = regelsett.fact(named: Vedtak.fødselsdato)
    ordbok = Ordbok(regelsett)
    let røtter =
      regelsett.decisions.flatMap { [$0.node, $0.running].compactMap { $0 } }
      + regelsett.duties.map(\.condition.node)
    grunnlag = Dictionary(
      røtter.map { ($0, regelsett.program.support(of: $0)) },
      uniquingKeysWith: { første, _ in første })
    let skjønn = regelsett.facts.indices.map(FactID.init)
      .filter { regelsett.facts[$0.index].isJudgement }
    versjoner = Dictionary(
      skjønn.map { ($0, regelsett.versjoner(somLeser: $0)) },
      uniquingKeysWith: { første, _ in første })
    varsel = Dictionary(
      regelsett.decisions.map { ($0.node, regelsett.spørOmVarsel($0)) },
      uniquingKeysWith: { første, _ in første })
  }

  /// Opplysningene en node hviler på.
  func grunnlag(for node: NodeID, _ regelsett: RuleSet) -> [FactID] {
    grunnlag[node] ?? regelsett.program.support(of: node)
  }

  /// Se ``RuleSet/versjoner(somLeser:)``.
  func versjoner(somLeser id: FactID) -> [Condition.Version]? { versjoner[id] }

  /// Se ``RuleSet/spørOmVarsel(_:)``.
  func spørOmVarsel(_ avgjørelse: Decision) -> Bool? { varsel[avgjørelse.node] }
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
