import Rules

/// Noe vedtak kan grupperes etter.
package enum Revisjonsfelt: Hashable, Sendable {
  case kontor, måned, kvartal, år, regelsett, avgjørelse, resultat
  /// En opplysning i saken, slik den er på vurderingsdagen.
  case opplysning(String)

  /// Feltene som ikke er opplysninger.
  package static let faste: [Self] = [
    .kontor, .måned, .kvartal, .år, .regelsett, .avgjørelse, .resultat,
  ]

  package init(_ navn: String) {
    self = Self.faste.first { $0.navn == navn } ?? .opplysning(navn)
  }

  package var navn: String {
    switch self {
    case .kontor: "kontor"
    case .måned: "måned"
    case .kvartal: "kvartal"
    case .år: "år"
    case .regelsett: "regelsett"
    case .avgjørelse: "avgjørelse"
    case .resultat: "resultat"
    case .opplysning(let navn): navn
    }
  }

  /// Opplysningen det spørres etter; nil for de faste feltene.
  package var opplysning: String? {
    if case .opplysning(let navn) = self { navn } else { nil }
  }

  /// Gruppen et vedtak hører til. Tidsrom er etter vedtaksdatoen.
  package func verdi(_ vedtak: Vedtaksutdrag) -> String {
    let (år, måned, _) = vedtak.vedtaksdato.civil
    return switch self {
    case .kontor: vedtak.kontor ?? Self.ikkeOppgitt
    case .måned: String(vedtak.vedtaksdato.description.prefix(7))
    case .kvartal: "\(vedtak.vedtaksdato.description.prefix(4))-K\((måned + 2) / 3)"
    case .år: String(år)
    case .regelsett: vedtak.regelsett
    case .avgjørelse: vedtak.avgjørelse
    case .resultat: vedtak.resultat.rawValue
    case .opplysning(let navn):
      vedtak.opplysninger[navn].map(Self.uforvekslet) ?? Self.ikkeOppgitt
    }
  }

  private static let ikkeOppgitt = "ikke oppgitt"

  /// En verdi som ikke peker ut en person: en dag blir året, og et beløp står ikke.
  private static func uforvekslet(_ verdi: String) -> String {
    let dager = verdi.split(separator: "–").map { Day(iso: $0.utf8) }
    if !dager.isEmpty, dager.allSatisfy({ $0 != nil }) {
      let år = dager.compactMap { $0.map { String($0.civil.year) } }
      return år.first == år.last ? år[0] : år.joined(separator: "–")
    }
    return verdi.hasSuffix(" kr") ? "et beløp" : verdi
  }
}
