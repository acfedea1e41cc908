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

extension Vedtak {
  /// Alle linjer som mennesker har vurdert i saken, også de vedtaket ikke hviler på: uten dem kan
  /// ingen se hvorfor et vilkår ikke er stoppet.
  var alleVurdert: [VurdertLinje] {
    regelsett.notEncoded.compactMap { lov in
      sak.vurdering(av: lov).map { VurdertLinje(lov: lov, vurdering: $0) }
    }
  }
}

extension ValueType {
  /// Som ``written(_:)``, men ingenting går tapt: et åpent utfall sier hva det kan bli.
  func eksakt(_ verdi: NodeValue) -> String {
    guard case .outcome = self, !verdi.isDecided(as: self) else { return written(verdi) }
    return verdi.outcomes.hver.map(\.word).joined(separator: " eller ")
  }
}

extension Outcomes {
  /// Hvert utfall som er mulig.
  var hver: [Outcome] {
    [.met, .notMet, .notRelevant].filter { contains(Outcomes($0)) }
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
