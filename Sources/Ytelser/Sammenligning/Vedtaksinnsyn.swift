/// Et lagret vedtak slått opp etter navn.
struct Vedtaksinnsyn {
  private let json: JSONValue
  private let kanFattes: Bool
  let vilkår: [String: JSONValue]
  let opplysninger: [String: JSONValue]
  /// Hvordan hvert dokumentasjonskrav står, i vedtakets rekkefølge.
  let dokumentasjon: [(navn: String, står: String)]
  /// Regelen i hver node av sporet.
  private let regler: [String: String]
  private let vilkårsnavn: [String]
  private let opplysningsnavn: [String]

  init(_ dokument: Vedtaksdokument) {
    json = dokument.json
    kanFattes = dokument.kanFattes
    (vilkårsnavn, vilkår) = Self.etterNavn(json["vilkår"]?.value)
    (opplysningsnavn, opplysninger) = Self.etterNavn(json["opplysninger"]?.value)
    dokumentasjon = (json["dokumentasjon"]?.value.ledd ?? []).compactMap { krav in
      krav["navn"]?.value.tekst.map { ($0, krav.dokumentasjonsstatus) }
    }
    var regler: [String: String] = [:]
    for node in json["spor"]?.value.ledd ?? [] {
      guard let id = node["id"]?.value.tekst else { continue }
      regler[id] = node["regel"]?.value.tekst
    }
    self.regler = regler
  }

  private static func etterNavn(_ liste: JSONValue?) -> ([String], [String: JSONValue]) {
    var navn: [String] = []
    var verdier: [String: JSONValue] = [:]
    for ledd in liste?.ledd ?? [] {
      guard let ord = ledd["navn"]?.value.tekst, verdier[ord] == nil else { continue }
      navn.append(ord)
      verdier[ord] = ledd
    }
    return (navn, verdier)
  }

  /// Navnene i et av vedtakene, i det gamles rekkefølge.
  func navn(_ nytt: Self, _ felt: KeyPath<Self, [String: JSONValue]>) -> [String] {
    let erVilkår = felt == \.vilkår
    let gamle = erVilkår ? vilkårsnavn : opplysningsnavn
    let nye = erVilkår ? nytt.vilkårsnavn : nytt.opplysningsnavn
    return gamle + nye.filter { self[keyPath: felt][$0] == nil }
  }

  /// Et felt øverst i vedtaket.
  func felt(_ navn: String) -> String? {
    navn == "kanFattes" ? (kanFattes ? "ja" : "nei") : json[navn]?.value.tekst
  }

  /// Verdien av en opplysning, eller av en av dagene saken vurderes etter.
  func verdi(_ navn: String) -> String? {
    opplysninger[navn].map(\.verdier) ?? json[navn]?.value.tekst
  }

  /// Regelen bak et vilkår, slik sporet viser den.
  func regel(_ vilkår: JSONValue?) -> String? {
    vilkår?["node"]?.value.tekst.flatMap { regler[$0] }
  }
}

// En opplysning i et lagret vedtak.
extension JSONValue {
  /// `ikke oppfylt, stopper vedtaket`, for et dokumentasjonskrav.
  fileprivate var dokumentasjonsstatus: String {
    let stopper = self["blokkerer"]?.value.svar == true ? "stopper vedtaket" : nil
    let fraveket = self["avvik"] == nil ? nil : "fraveket"
    return [self["utfall"]?.value.tekst, stopper, fraveket].compactMap { $0 }
      .joined(separator: ", ")
  }

  var svar: Bool? {
    if case .bool(let svar) = kind { return svar }
    return nil
  }

  /// `40 %`, eller `2020-01-01–2024-12-31: ja` for det som gjelder over tid.
  var verdier: String {
    if let grunn = self["ukjent"]?.value.tekst { return "ukjent: \(grunn)" }
    if let elementer = self["elementer"]?.value.ledd {
      return elementer.isEmpty ? "ingen" : elementer.map(\.påEnLinje).joined(separator: "; ")
    }
    return (self["verdier"]?.value.ledd ?? []).map { del in
      let verdi = del["verdi"]?.value.tekst ?? ""
      guard let fra = del["fra"]?.value.tekst, let til = del["til"]?.value.tekst else {
        return verdi
      }
      return "\(fra)–\(til): \(verdi)"
    }.joined(separator: "; ")
  }

  /// `legeerklæring 2026-09-10`
  var kilder: String? {
    let kilder = (self["verdier"]?.value.ledd ?? []).map { del in
      [del["kilde"]?.value.tekst, del["dato"]?.value.tekst].compactMap { $0 }
        .joined(separator: " ")
    }
    let oppgitte = kilder.filter { !$0.isEmpty }
    return oppgitte.isEmpty ? nil : oppgitte.joined(separator: "; ")
  }

  /// Alt annet enn verdi og kilde: begrunnelsen når det er den som er endret, ellers hele.
  var resten: String? {
    let kjente = ["navn", "skjønn", "ukjent", "elementer", "verdier"]
    let resten = felter.filter { !kjente.contains($0.key) }
    guard !resten.isEmpty else { return nil }
    return JSONValue(.object(resten)).påEnLinje
  }
}
