import Rules

/// En subsumsjonsmelding slik Nav tar imot dem (`json-schema-1.0.0`): én rettsanvendelse, med
/// paragraf, det den bygger på, og utfallet.
///
/// Av lovene her kjenner skjemaet bare folketrygdloven og forvaltningsloven. Det som bygger på annen
/// lov, kan ikke sies med det, og tas ikke med: se ``Vedtak/utenSubsumsjon``.
public struct Subsumsjon: Hashable, Sendable {
  /// Det meldingen må ha, og som ikke står i saken.
  public struct Ramme: Hashable, Sendable {
    /// Fødselsnummeret til den saken gjelder.
    public var fødselsnummer: String
    /// Tidspunktet meldingen er fra, som i `2026-10-02T09:30:00Z`. Aldri klokken.
    public var tidsstempel: String

    public init(fødselsnummer: String, tidsstempel: String) {
      self.fødselsnummer = fødselsnummer
      self.tidsstempel = tidsstempel
    }
  }

  var lovverk: String
  var lovverksversjon: String
  var paragraf: String
  var ledd: Int64?
  var punktum: Int64?
  var bokstav: String?
  /// Opplysningene etter navn.
  var inn: [(navn: String, verdi: String)]
  /// Det som kom ut.
  var ut: [(navn: String, verdi: String)]
  var utfall: String

  public static func == (a: Self, b: Self) -> Bool { a.nøkkel == b.nøkkel }
  public func hash(into hasher: inout Hasher) { hasher.combine(nøkkel) }

  private var nøkkel: [String] {
    [lovverk, lovverksversjon, paragraf, "\(ledd ?? 0)", "\(punktum ?? 0)", bokstav ?? "", utfall]
      + (inn + ut).flatMap { [$0.navn, $0.verdi] }
  }
}

extension Vedtak {
  static let lovverkISkjemaet = ["folketrygdloven", "forvaltningsloven"]

  /// Én melding for hvert vilkår og hver beregning etter en lov som skjemaet kjenner.
  public var subsumsjoner: [Subsumsjon] {
    vilkår.compactMap(subsumsjon) + fastsatt.compactMap(subsumsjon)
  }

  /// Vilkårene som skjemaet ikke kan si noe om, fordi loven de står i, ikke er med i det.
  public var utenSubsumsjon: [String] {
    vilkår.filter { $0.utfall != .notRelevant && subsumsjon($0) == nil }.map(\.navn)
  }

  private func subsumsjon(_ vurdering: Vilkårsvurdering) -> Subsumsjon? {
    guard let hjemmel = vurdering.hjemmel, vurdering.utfall != .notRelevant,
      let versjon = vurdering.unntak?.versjon.wording ?? vurdering.versjon?.wording
    else { return nil }
    let utfall =
      switch vurdering.utfall {
      case .met: "VILKAR_OPPFYLT"
      case .notMet: "VILKAR_IKKE_OPPFYLT"
      case .open, .notRelevant: "VILKAR_UAVKLART"
      }
    var ut = [("vilkår", vurdering.navn), ("utfall", vurdering.utfall.word)]
    if let unntak = vurdering.unntak { ut.append(("unntak", unntak.navn)) }
    ut += vurdering.avstander.prefix(1).map { ("mangler", $0.mangler) }
    return melding(hjemmel, versjon.from, inn: vurdering.opplysninger, ut: ut, utfall)
  }

  private func subsumsjon(_ fast: Fastsatt) -> Subsumsjon? {
    guard let beregning = regelsett.calculations.first(where: { $0.node == fast.node }) else {
      return nil
    }
    let inn = regelsett.told(spor.certificate(of: fast.node, in: regelsett.program))
    return melding(
      beregning.citation, sak.vurderingsdag, inn: inn, ut: [(fast.navn, fast.verdi)],
      "VILKAR_BEREGNET")
  }

  private func melding(
    _ hjemmel: Citation, _ fra: Day, inn: [FactID], ut: [(String, String)], _ utfall: String
  ) -> Subsumsjon? {
    guard Self.lovverkISkjemaet.contains(hjemmel.law), !hjemmel.section.isEmpty else { return nil }
    let lest = inn.filter { $0.index >= 3 }.map { id in
      let verdier = sak.opplysning(id)?.verdier ?? []
      let fact = regelsett.facts[id.index]
      let skrevet = verdier.map { verdi -> String in
        let tid = verdi.fra.map { "\($0)–\(verdi.til?.description ?? ""): " } ?? ""
        return tid + fact.type.written(verdi.verdi)
      }
      return (fact.name, skrevet.isEmpty ? "ukjent" : skrevet.joined(separator: "; "))
    }
    let sted = hjemmel.stedet
    return Subsumsjon(
      lovverk: hjemmel.law, lovverksversjon: fra.description, paragraf: hjemmel.section,
      ledd: sted.ledd, punktum: sted.punktum, bokstav: sted.bokstav, inn: lest, ut: ut,
      utfall: utfall)
  }
}

extension Citation {
  private static let ordenstall = [
    "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende",
    "tiende",
  ]

  /// Leddet, punktumet og bokstaven som tall og tegn; nil der de ikke er nevnt.
  fileprivate var stedet: (ledd: Int64?, punktum: Int64?, bokstav: String?) {
    let ord = place.split(separator: " ").map(String.init)
    func tall(før merke: String) -> Int64? {
      guard let nummer = ord.firstIndex(of: merke), nummer > 0,
        let verdi = Self.ordenstall.firstIndex(of: ord[nummer - 1])
      else { return nil }
      return Int64(verdi + 1)
    }
    let bokstav = ord.firstIndex(of: "bokstav").flatMap {
      ord.indices.contains($0 + 1) ? ord[$0 + 1] : nil
    }
    return (tall(før: "ledd"), tall(før: "punktum"), bokstav)
  }
}
