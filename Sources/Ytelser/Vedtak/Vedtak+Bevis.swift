public import Rules

/// Nodene som avgjørelsen hviler på, med verdiene: hvert steg følger av de andre i beviset og av
/// opplysningene.
///
/// Et utfall som står seg uten vilkår som er stoppet (``Stopp``), er bevist uten dem: der er de
/// åpne, uansett hva sporet sier.
public struct Bevis: Hashable, Sendable {
  /// I programmets rekkefølge.
  public var noder: [NodeID]
  /// Verdien av hver node i ``noder``.
  public var verdier: [NodeValue]

  init(_ sertifikat: Certificate, _ spor: Trace) {
    noder = sertifikat.nodes
    verdier = sertifikat.nodes.map { spor[$0] }
  }
}

extension ValueType {
  /// Som ``written(_:)``, men ingenting går tapt: et åpent utfall sier hva det kan bli.
  var eksakt: (NodeValue) -> String {
    guard self == .outcome else { return written }
    return { verdi in
      let mulige: [(Outcomes, Outcome)] = [
        (.met, .met), (.notMet, .notMet), (.notRelevant, .notRelevant),
      ]
      return mulige.filter { verdi.outcomes.contains($0.0) }.map(\.1.word)
        .joined(separator: " eller ")
    }
  }
}

extension Vedtak {
  /// Node for node: navnet og verdien.
  func skriv(_ bevis: Bevis, _ liste: inout JSONWriter.Elements) {
    for (node, verdi) in zip(bevis.noder, bevis.verdier) {
      let type = regelsett.program.type(of: node)
      liste.object {
        $0.member("node", regelsett.identifiers[node.index])
        $0.member("verdi", vist(type.eksakt(verdi), type))
      }
    }
  }
}
