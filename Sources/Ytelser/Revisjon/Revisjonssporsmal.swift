package import Rules

/// Spørsmål en revisjon stiller, og hvilke dokumentasjonskrav som svarer på dem.
///
/// Hvilket krav som svarer på hva, er en vurdering med dato og kilde. Den står i en fil som leses
/// (`revisjonsspørsmål/1`), ikke i programmet.
package struct Revisjonsspørsmål: Hashable, Sendable {
  /// Kortnavnet, som `V1`.
  package var navn: String
  package var spørsmål: String
  /// Der spørsmålet er stilt.
  package var kilde: String
  /// Kravene som svarer, som `tiltak/skriftligVurdering`.
  package var krav: Set<String>

  package init(navn: String, spørsmål: String, kilde: String, krav: Set<String>) {
    self.navn = navn
    self.spørsmål = spørsmål
    self.kilde = kilde
    self.krav = krav
  }

  /// Svaret for ett vedtak: det dårligste av kravene som gjelder for det.
  package func svar(_ vedtak: Vedtaksutdrag) -> Kravstatus {
    let funn = vedtak.krav.filter { krav.contains("\(vedtak.regelsett)/\($0.navn)") }
    let rekkefølge: [Kravstatus] = [.mangler, .ikkeFørt, .fraveket, .påPlass]
    return rekkefølge.first { status in funn.contains { $0.status == status } } ?? .gjelderIkke
  }

  /// Leser en fil med spørsmål:
  ///
  ///     {"form": "revisjonsspørsmål/1", "kilde": "Dokument 3:5 (2017–2018)",
  ///      "spørsmål": [{"navn": "V1", "spørsmål": "…?", "krav": ["tiltak/skriftligVurdering"]}]}
  ///
  /// - Returns: Spørsmålene, eller hva som er galt med filen.
  package static func les(_ fil: SourceFile) -> (spørsmål: [Self], feil: Revisjonsfeil?) {
    let (json, meldinger) = JSONParser.parse(fil, index: 0)
    guard let json, meldinger.isEmpty else { return ([], Revisjonsfeil(meldinger[0], i: fil)) }
    func feil(_ tekst: String, _ verdi: JSONValue) -> (spørsmål: [Self], feil: Revisjonsfeil?) {
      let (linje, kolonne) = fil.position(of: Int(verdi.span.start))
      return ([], Revisjonsfeil(fil: fil.name, linje: linje, kolonne: kolonne, tekst: tekst))
    }
    guard json.tekst("form") == "revisjonsspørsmål/1", let kilde = json.tekst("kilde"),
      case .array(let liste)? = json["spørsmål"]?.value.kind
    else { return feil("filen skal ha 'form' revisjonsspørsmål/1, 'kilde' og 'spørsmål'", json) }
    var alle: [Self] = []
    for element in liste {
      guard let navn = element.tekst("navn"), let spørsmål = element.tekst("spørsmål"),
        case .array(let krav)? = element["krav"]?.value.kind
      else { return feil("et spørsmål skal ha 'navn', 'spørsmål' og 'krav'", element) }
      let navnene = krav.compactMap(\.ikkeBlank)
      guard !krav.isEmpty, navnene.count == krav.count, navnene.allSatisfy({ $0.contains("/") })
      else { return feil("'krav' skal være navn som \"tiltak/skriftligVurdering\"", element) }
      if alle.contains(where: { $0.navn == navn }) {
        return feil("spørsmålet '\(navn.forkortet)' står to ganger", element)
      }
      alle.append(Self(navn: navn, spørsmål: spørsmål, kilde: kilde, krav: Set(navnene)))
    }
    return (alle, nil)
  }
}

extension JSONValue {
  fileprivate var ikkeBlank: String? {
    if case .string(let tekst) = kind, !tekst.erBlank { tekst } else { nil }
  }

  fileprivate func tekst(_ felt: String) -> String? { self[felt]?.value.ikkeBlank }
}
