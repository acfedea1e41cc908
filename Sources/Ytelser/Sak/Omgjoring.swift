/// At vedtaket i saken kommer i stedet for et tidligere vedtak, og hvorfor det er lov.
public struct Omgjøring: Hashable, Sendable {
  /// Vedtaket som gjøres om: fingeravtrykket av det lagrede vedtaket, eller navnet det har i
  /// saken.
  public var vedtak: String
  /// Som `forvaltningsloven § 35 første ledd bokstav c`.
  public var hjemmel: String
  public var begrunnelse: String
  /// Om endringen er til skade for noen vedtaket retter seg mot eller tilgodeser.
  public var erTilUgunst: Bool

  public init(vedtak: String, hjemmel: String, begrunnelse: String, erTilUgunst: Bool) {
    self.vedtak = vedtak
    self.hjemmel = hjemmel
    self.begrunnelse = begrunnelse
    self.erTilUgunst = erTilUgunst
  }

  /// Hvorfor en hjemmel ikke kan bære en omgjøring; nil når det ikke er funnet noe galt med den.
  ///
  /// Om vilkårene i den er der, må et menneske ta stilling til.
  package static func feil(iHjemmel hjemmel: String, erTilUgunst: Bool) -> String? {
    let ord = hjemmel.lowercased().split(whereSeparator: \.erSkille).joined(separator: " ")
    guard ord.contains("§") || ord.contains("artikkel") || ord.contains("kapittel") else {
      return
        "det som er ført opp som hjemmel, er ingen lov: «feilregistrert» eller en annen grunn gir "
        + "ikke i seg selv adgang til å endre et vedtak"
    }
    guard
      ord.hasPrefix("forvaltningsloven § 35") || ord.hasPrefix("fvl § 35")
        || ord.hasPrefix("fvl. § 35")
    else { return nil }
    let steder = ["bokstav a", "bokstav b", "bokstav c", "tredje ledd", "femte ledd"]
    guard let sted = steder.first(where: ord.contains) else {
      return "forvaltningsloven § 35 har flere grunnlag: skriv første ledd bokstav a, b eller c, "
        + "tredje ledd eller femte ledd"
    }
    guard sted == "bokstav a", erTilUgunst else { return nil }
    return "forvaltningsloven § 35 første ledd bokstav a gjelder bare endringer som ikke er til "
      + "skade"
  }
}

extension Omgjøring {
  /// Skjuler det som kan si hvem det gjelder, når vedtaket vises maskert.
  mutating func skjul() { (vedtak, begrunnelse) = (.maske, .maske) }

  /// Til saksbehandleren, øverst i utkastet.
  func skriv(_ ut: inout Linjeskriver) {
    ut.brutt(
      "Omgjør: \(vedtak), \(erTilUgunst ? "til ugunst" : "ikke til ugunst"), etter \(hjemmel)",
      innrykk: "    ", først: "")
  }
}

extension Vedtak {
  /// Om den det gjelder, skal varsles og ha fått uttale seg først (forvaltningsloven § 16).
  var måVarsles: Bool {
    resultat == .opphør || sak.omgjør?.erTilUgunst == true || erBruddUtenVarselIReglene
  }
}

extension Vedtaksleser {
  /// Det som mangler for at vedtaket kan gjøre om et annet.
  func omgjøring() -> [KanFattes.Hinder] {
    guard let omgjør = sak.omgjør else { return [] }
    var mangler: [String] = []
    if omgjør.begrunnelse.erBlank {
      mangler.append("hvorfor det tidligere vedtaket endres, er ikke ført opp")
    }
    if let feil = Omgjøring.feil(iHjemmel: omgjør.hjemmel, erTilUgunst: omgjør.erTilUgunst) {
      mangler.append(feil)
    }
    return mangler.map { .init(art: .omgjøring, tekst: $0, hvem: "en saksbehandler") }
  }

  /// Hvorfor en maskin ikke kan endre et vedtak til skade for noen.
  var omgjøringsgrunner: [String] {
    sak.omgjør?.erTilUgunst == true ? ["et tidligere vedtak endres til skade for noen"] : []
  }
}

extension SakLeser {
  /// `{"vedtak": "…", "hjemmel": "…", "begrunnelse": "…", "tilUgunst": false}`
  mutating func omgjør(_ json: JSONValue) -> Omgjøring? {
    guard let felt = json["omgjør"] else { return nil }
    let hjemmel = "\"hjemmel\": \"forvaltningsloven § 35 første ledd bokstav c\""
    let eksempel =
      "\"omgjør\": {\"vedtak\": \"…\", \(hjemmel), \"begrunnelse\": \"…\", \"tilUgunst\": false}"
    guard let felter = objekt(felt.value, eksempel: eksempel) else { return nil }
    sjekk(felter, mot: ["vedtak", "hjemmel", "begrunnelse", "tilUgunst"])
    let vedtak = tekst(felt.value, "vedtak", eksempel: "\"vedtak\": \"sak-1\"")
    let lov = tekst(felt.value, "hjemmel", eksempel: hjemmel)
    let grunn = tekst(felt.value, "begrunnelse", eksempel: "\"begrunnelse\": \"…\"")
    guard case .bool(let erTilUgunst) = felt.value["tilUgunst"]?.value.kind else {
      meld(
        .feilForm("'tilUgunst' med true eller false", eksempel: "\"tilUgunst\": false"),
        (felt.value["tilUgunst"]?.value ?? felt.value).span)
      return nil
    }
    guard let vedtak, let lov, let grunn else { return nil }
    return Omgjøring(vedtak: vedtak, hjemmel: lov, begrunnelse: grunn, erTilUgunst: erTilUgunst)
  }
}

extension Omgjøring {
  /// Likt i saken og i vedtaket.
  func skriv(_ felt: inout JSONWriter.Members) {
    felt.member("vedtak", vedtak)
    felt.member("hjemmel", hjemmel)
    felt.member("begrunnelse", begrunnelse)
    felt.member("tilUgunst", erTilUgunst)
  }

  /// Formen i sakens skjema.
  static func skjema(_ felt: inout JSONWriter.Members) {
    felt.member("type", "object")
    felt.member("description", "Vedtaket som dette kommer i stedet for, og hvorfor det er lov.")
    felt.member("additionalProperties", false)
    felt.array("required") { liste in
      for navn in ["vedtak", "hjemmel", "begrunnelse", "tilUgunst"] { liste.element(navn) }
    }
    felt.object("properties") { felt in
      felt.object("vedtak") { $0.member("type", "string") }
      felt.object("hjemmel") { $0.member("type", "string") }
      felt.object("begrunnelse") { $0.member("type", "string") }
      felt.object("tilUgunst") { $0.member("type", "boolean") }
    }
  }
}
