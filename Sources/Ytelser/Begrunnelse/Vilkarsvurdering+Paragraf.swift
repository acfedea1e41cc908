import Rules

// Stedene et brev viser til (forvaltningsloven § 25 første ledd).
extension Vilkårsvurdering {
  /// Der kravet står. Er stedet skrevet ut fritt, fordi kravet står flere steder eller i en eldre
  /// ordlyd, er det alt det som er skrevet.
  var paragraf: String? { versjon.map { $0.citation.text ?? $0.citation.paragraph } }

  /// Der et unntak står; nil når kravet selv står i samme paragraf. Loven er med når den er en annen
  /// enn kravets.
  func paragraf(for unntak: BruktUnntak) -> String? {
    let (sted, krav) = (unntak.versjon.citation, versjon?.citation)
    if sted.paragraph == krav?.paragraph { return nil }
    return sted.text ?? (sted.law == krav?.law ? "§ \(sted.section)" : sted.paragraph)
  }
}
