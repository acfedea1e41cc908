public import Rules

extension NotEncoded {
  /// Navnet en sak viser til den med: paragrafen og et merke av ordene, `§ 11-7 #3fa9c1`.
  ///
  /// Blir ordene endret, er det en annen linje, og den som har skrevet under på den gamle, må lese
  /// den nye.
  public var linje: String { "\(utsagn.prefix { $0 != ":" }) \(merke)" }

  /// Seks tegn av SHA-256.
  package var merke: String {
    let stanser = kind == .blocksGrant ? "innvilgelse" : "avslag"
    let alt = [stanser, citation.description, text] + conditions
    return "#" + SHA256.hexDigest(of: Array(alt.joined(separator: "\n").utf8)).prefix(6)
  }

  /// Om et menneske kan ta stilling til den i en sak.
  var kanVurderesUtenfor: Bool { kind == .blocksGrant || kind == .blocksRefusal }
}

extension Sak {
  /// Hva et menneske har kommet til om akkurat denne linjen, med navn og grunn.
  func vurdering(av lov: NotEncoded) -> VurdertUtenfor? {
    guard !vurdertUtenfor.isEmpty else { return nil }
    let linje = lov.linje
    return vurdertUtenfor.first { $0.linje == linje && $0.erUnderskrevet }
  }
}

extension VurdertUtenfor {
  var erUnderskrevet: Bool { !vurdertAv.erBlank && !begrunnelse.erBlank }
}

/// En linje som reglene ikke dekker, og det et menneske har kommet til om den.
public struct VurdertLinje: Hashable, Sendable {
  public var lov: NotEncoded
  public var vurdering: VurdertUtenfor
}

extension Vedtaksleser {
  /// Det mennesker har vurdert utenfor reglene, og som vedtaket hviler på.
  func vurderteLinjer(_ vedtak: Vedtak) -> [VurdertLinje] {
    guard vedtak.utfall != .open else { return [] }
    let erUgunst = vedtak.utfall == avgjørelse.modality.adverse
    let grunner = vedtak.avgjørende.map(\.navn)
    return regelsett.notEncoded.compactMap { lov in
      let angår =
        erUgunst
        ? lov.kind == .blocksRefusal && lov.conditions.contains(where: grunner.contains)
        : lov.kind == .blocksGrant
      guard angår, lov.current.map({ spor[$0] != .no }) ?? true else { return nil }
      return sak.vurdering(av: lov).map { VurdertLinje(lov: lov, vurdering: $0) }
    }
  }
}
