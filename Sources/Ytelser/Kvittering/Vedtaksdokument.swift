public import Rules

/// Et vedtak slik det er lagret: bytene fra ``Vedtak/json()`` med linjeskift til slutt, og det som
/// skal leses av dem senere.
///
/// Et lagret vedtak blir aldri regnet ut på nytt for å leses. Om det stemmer med saken og reglene,
/// sier ``Regelverk/etterprøv(_:av:_:)``.
public struct Vedtaksdokument: Sendable {
  /// Alt, som lagret.
  public let bytes: [UInt8]
  /// SHA-256 av ``bytes``. Det vedtaket blir kalt i en logg.
  public let fingeravtrykk: String
  package let json: JSONValue

  /// Hva vedtaket gikk ut på.
  public let innhold: Vedtaksinnhold
  /// Om vedtaket kunne fattes slik det sto.
  public let kanFattes: Bool
  public let erAutomatisk: Bool
  /// Målformen og profilen som brevet i vedtaket er skrevet i.
  public let målform: Målform
  public let profil: Begrunnelse.Profil
  /// Hva som ble regnet på, og med hva.
  public let avtrykk: Avtrykk

  /// Det som må være det samme for at et vedtak skal bli det samme.
  public struct Avtrykk: Hashable, Sendable {
    /// SHA-256 av regeltekstene.
    public var regelsett: String
    /// SHA-256 av saken slik den ble lest.
    public var sak: String
    /// ``Regelverk/motorversjon``.
    public var motor: String

    package init(regelsett: String, sak: String, motor: String) {
      self.regelsett = regelsett
      self.sak = sak
      self.motor = motor
    }
  }

  /// Hvorfor noe ikke kan leses som et vedtak. Teksten er for mennesker.
  public struct Feil: Error, Hashable, Sendable {
    public var tekst: String
  }

  /// Leser et lagret vedtak.
  ///
  /// - Throws: Det som er galt, med linje og kolonne der det er JSON-en.
  public init(_ fil: SourceFile) throws(Feil) {
    let (lest, feil) = JSONParser.parse(fil, index: 0)
    guard let lest, feil.isEmpty else {
      throw Feil(tekst: feil.map { $0.rendered(in: [fil]) }.joined(separator: "\n"))
    }
    let leser = Feltleser(navn: fil.name, json: lest)
    guard (try? leser.tekst("form")) == "vedtak/\(Vedtak.formversjon)" else {
      throw leser.feil("form", "\"vedtak/\(Vedtak.formversjon)\"")
    }
    bytes = fil.bytes
    fingeravtrykk = SHA256.hexDigest(of: fil.bytes)
    json = lest
    innhold = try leser.innhold()
    kanFattes = try leser.inne("kanFattes").svar("ja")
    erAutomatisk = try leser.svar("automatisk")
    let brev = try leser.inne("begrunnelse")
    guard let målform = Målform(rawValue: try brev.tekst("målform")),
      let profil = Begrunnelse.Profil(rawValue: try brev.tekst("profil"))
    else { throw leser.feil("begrunnelse", "skrevet i en målform og en profil") }
    (self.målform, self.profil) = (målform, profil)
    let avtrykk = try leser.inne("fingeravtrykk")
    self.avtrykk = Avtrykk(
      regelsett: try avtrykk.tekst("regelsett"), sak: try avtrykk.tekst("sak"),
      motor: try avtrykk.tekst("motor"))
  }
}

extension Vedtak {
  /// Vedtaket slik `rulecheck run --json` skriver det og det blir lagret.
  ///
  /// - Throws: Aldri for et vedtak som er skrevet etter ``skjema``.
  public func dokument(
    _ målform: Målform = .bokmål, _ profil: Begrunnelse.Profil = .kort
  ) throws(Vedtaksdokument.Feil) -> Vedtaksdokument {
    try Vedtaksdokument(SourceFile(name: "vedtaket", text: json(målform, profil) + "\n"))
  }
}

/// Leser felter av et lagret vedtak; et felt som mangler eller har en annen form, er en feil.
private struct Feltleser {
  let navn: String
  let json: JSONValue

  func feil(_ felt: String, _ ventet: String) -> Vedtaksdokument.Feil {
    .init(
      tekst: "feil: '\(navn)' er ikke et vedtak slik 'rulecheck run --json' skriver det: "
        + "'\(felt)' skal være \(ventet)\n"
        + "  = hjelp: lagre utskriften uendret; 'rulecheck schema --vedtak' viser formen\n")
  }

  func tekst(_ felt: String) throws(Vedtaksdokument.Feil) -> String {
    guard let tekst = json[felt]?.value.tekst else { throw feil(felt, "en tekst") }
    return tekst
  }

  func svar(_ felt: String) throws(Vedtaksdokument.Feil) -> Bool {
    guard case .bool(let svar) = json[felt]?.value.kind else {
      throw feil(felt, "true eller false")
    }
    return svar
  }

  func dag(_ felt: String) throws(Vedtaksdokument.Feil) -> Day {
    guard let dag = Day(iso: try tekst(felt).utf8) else { throw feil(felt, "en dag") }
    return dag
  }

  func inne(_ felt: String) throws(Vedtaksdokument.Feil) -> Self {
    guard let verdi = json[felt]?.value, case .object = verdi.kind else {
      throw feil(felt, "et objekt")
    }
    return Self(navn: navn, json: verdi)
  }

  func innhold() throws(Vedtaksdokument.Feil) -> Vedtaksinnhold {
    guard let resultat = Vedtak.Resultat(rawValue: try tekst("resultat")) else {
      throw feil("resultat", "et resultat, som \"avslag\"")
    }
    return Vedtaksinnhold(
      sak: try tekst("sak"), regelsett: try tekst("regelsett"),
      avgjørelse: try tekst("avgjørelse"), vedtaksdato: try dag("vedtaksdato"),
      resultat: resultat, virkningFra: json["virkningFra"] == nil ? nil : try dag("virkningFra"),
      fastsatt: try tekster("fastsatt"))
  }

  func tekster(_ felt: String) throws(Vedtaksdokument.Feil) -> [Vedtaksinnhold.Verdi] {
    guard case .object(let felter) = try inne(felt).json.kind else { return [] }
    var lest: [Vedtaksinnhold.Verdi] = []
    for del in felter {
      guard let verdi = del.value.tekst else { throw feil(felt, "tekster med navn") }
      lest.append(.init(navn: del.key, verdi: verdi))
    }
    return lest
  }
}

extension JSONValue {
  /// Teksten, når verdien er en tekst.
  var tekst: String? {
    if case .string(let tekst) = kind { return tekst }
    return nil
  }

  /// Leddene, når verdien er en liste; ellers ingen.
  var ledd: [JSONValue] {
    if case .array(let ledd) = kind { return ledd }
    return []
  }

  /// Medlemmene, når verdien er et objekt; ellers ingen.
  var felter: [Member] {
    if case .object(let felter) = kind { return felter }
    return []
  }

  /// Verdien på én linje.
  var påEnLinje: String {
    var writer = JSONWriter(style: .compact)
    writer.value(self)
    return writer.text
  }
}
