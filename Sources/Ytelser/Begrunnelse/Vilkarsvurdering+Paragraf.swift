import Rules

// Stedene et brev viser til (forvaltningsloven § 25 første ledd).
extension Vilkårsvurdering {
  /// Der kravet står, i den ordlyden som gjelder.
  var paragraf: String? { versjon?.stedIBrev }

  /// Der et unntak står; nil når kravet selv står i samme paragraf. Loven er med når den er en annen
  /// enn kravets.
  func paragraf(for unntak: BruktUnntak) -> String? {
    unntak.versjon.citation.iBrev(etter: versjon?.citation)
  }
}

extension Condition.Version {
  /// Der kravet står. Er stedet skrevet ut fritt, fordi kravet står flere steder eller i en eldre
  /// ordlyd, er det alt det som er skrevet. Navs praksis står ikke i paragrafen den er knyttet til.
  var stedIBrev: String {
    let sted = citation.text ?? citation.paragraph
    switch rank {
    case .statute, .regulation: return sted
    case .practice where citation.text == nil: return "Navs praksis etter \(sted)"
    case .practice, .circular, .standard, .political:
      // At det ikke er lov, sier brevet selv.
      return sted.hasSuffix(Self.ikkeLov) ? String(sted.dropLast(Self.ikkeLov.count)) : sted
    }
  }

  private static let ikkeLov = ", ikke lov"
}

extension Citation {
  /// Paragrafen når kravet alt er nevnt; nil når det er den samme, og uten lov når den er det.
  func iBrev(etter krav: Citation?) -> String? {
    if paragraph == krav?.paragraph { return nil }
    return text ?? (law == krav?.law ? "§ \(section)" : paragraph)
  }
}
