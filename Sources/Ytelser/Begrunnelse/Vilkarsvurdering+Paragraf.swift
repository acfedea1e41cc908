import Rules

// Stedene et brev viser til (forvaltningsloven § 25 første ledd).
extension Vilkårsvurdering {
  /// Der kravet står. Er stedet skrevet ut fritt, fordi kravet står flere steder eller i en eldre
  /// ordlyd, er det alt det som er skrevet.
  var paragraf: String? { versjon?.citation.iBrev }

  /// Der et unntak står; nil når kravet selv står i samme paragraf. Loven er med når den er en annen
  /// enn kravets.
  func paragraf(for unntak: BruktUnntak) -> String? {
    unntak.versjon.citation.iBrev(etter: versjon?.citation)
  }
}

extension Citation {
  /// Paragrafen, eller alt som er skrevet når stedet er skrevet ut fritt.
  var iBrev: String { text ?? paragraph }

  /// Paragrafen når kravet alt er nevnt; nil når det er den samme, og uten lov når den er det.
  func iBrev(etter krav: Citation?) -> String? {
    if paragraph == krav?.paragraph { return nil }
    return text ?? (law == krav?.law ? "§ \(section)" : paragraph)
  }
}
