public import Rules

/// Organet som avgjør klagen. Arbeids- og velferdsdirektoratet bestemmer hvilket det er, så det er
/// oppsett med kilde og ikke lov.
public struct Klageinstans: Hashable, Sendable {
  /// Som i «går saken til …».
  public var navn: String
  public var kilde: String

  public init(navn: String, kilde: String) {
    self.navn = navn
    self.kilde = kilde
  }

  /// Etter klageregelens navn. For de andre klagereglene er ingen kilde lest.
  public static let kjente: [String: Klageinstans] = [
    "folketrygdloven § 21-12": Klageinstans(
      navn: "Nav klageinstans",
      kilde: "Nav, virksomhetsrapport 2012: NAV Klageinstans behandler klagen før Trygderetten")
  ]
}

/// Hvordan et vedtak kan påklages, lest av avgjørelsens `klage`-linjer og tabellen av klageregler.
public enum Klageadgang: Hashable, Sendable {
  /// Bare et enkeltvedtak kan påklages.
  case ingen
  /// Hva som mangler før brevet kan si hvordan det klages.
  case ukjent(String)
  case regel(ComplaintRule, ComplaintRule.Limit)
}

extension Vedtak {
  /// Klageregelen som gjelder for dette utfallet den dagen vedtaket treffes.
  public var klageadgang: Klageadgang {
    guard avgjørelse.kind == .individual, utfall != .open, resultat != .pliktenErIkkeBrutt else {
      return .ingen
    }
    let linjer = avgjørelse.complaints.filter { $0.outcome.map { $0 == utfall } ?? true }
    let åpne = linjer.filter { $0.condition.map { !spor[$0].isPoint } ?? false }
    guard åpne.isEmpty else { return .ukjent("klagefristen avhenger av noe som ikke er kjent") }
    let gjelder = linjer.filter { $0.condition.map { spor[$0] == .yes } ?? true }
    let særskilte = gjelder.filter(\.isParticular)
    let navn = Set((særskilte.isEmpty ? gjelder : særskilte).map(\.rule))
    guard navn.count == 1,
      let regel = regelsett.complaintRules.first(where: { navn.contains($0.name) })
    else {
      return .ukjent(
        navn.isEmpty
          ? "reglene sier ikke hvordan vedtaket kan påklages"
          : "reglene sier to ting om klage: \(navn.sorted().oppramset)")
    }
    guard let frist = regel.limit(on: sak.vedtaksdato) else {
      return .ukjent("klagefristen før \(regel.limits[0].from.iBrev) er ikke for hånden")
    }
    return .regel(regel, frist)
  }
}

extension Brevskriver {
  /// Det brevet må si om klage (forvaltningsloven § 27 tredje ledd), regnet fra brevet er mottatt.
  /// En siste dag regnes aldri ut: den avhenger av når brevet kom fram (§ 29).
  func klagesetninger() -> [Setning] {
    guard case .regel(let regel, let frist) = vedtak.klageadgang,
      let klageinstans = vedtak.klageinstans
    else { return [] }
    let (lengde, hjemmel) = (frist.length.iBrev(målform), målform.hjemmel(regel.citation))
    let egne = målform == .nynorsk ? regel.nynorskSentences : regel.sentences
    return [
      fast(.kanKlage, ["frist": lengde, "hjemmel": hjemmel]), fast(.klagenSendes),
      fast(.serPåNytt), fast(.gårVidere, ["organ": klageinstans.navn]),
    ] + egne.map { Setning([.init($0)], rot) } + [fast(.serPapirene), fast(.hjelperMedKlage)]
  }
}
