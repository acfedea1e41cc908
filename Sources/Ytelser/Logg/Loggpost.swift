public import Rules

/// En linje i en logg: at et vedtak er truffet, eller at et er rettet.
///
/// En post blir aldri endret. Det som var galt, rettes av en ny post som sier hvilken den retter.
public struct Loggpost: Hashable, Sendable {
  /// Hva posten forteller.
  public enum Art: String, Hashable, Sendable, CaseIterable {
    case vedtak
    /// Et vedtak er endret av organet selv (forvaltningsloven § 35 eller annen lov).
    case omgjøring
    /// Et vedtak er endret etter klage (forvaltningsloven §§ 33 og 34).
    case klagevedtak
    /// Noe ble ført feil. Gir ingen adgang til å ta fra noen en rett.
    case feilregistrering
  }

  /// Plassen i loggen, fra 1.
  public var nr: Int
  /// Dagen posten ble ført. Alltid oppgitt, aldri klokken.
  public var tid: Day
  public var art: Art
  /// Hvem som førte den.
  public var av: String
  /// SHA-256 av det lagrede vedtaket.
  public var vedtak: String
  public var innhold: Vedtaksinnhold
  public var avtrykk: Vedtaksdokument.Avtrykk
  /// Nil bare for et vedtak.
  public var retting: Retting?
  /// SHA-256 av linjen foran, uten linjeskift; ``ingen`` i den første.
  public var forrige: String

  /// Hva en post retter, og hvorfor det er lov.
  public struct Retting: Hashable, Sendable {
    /// Posten som rettes.
    public var nr: Int
    /// SHA-256 av vedtaket i den.
    public var vedtak: String
    /// Nil bare for en feilregistrering, som ikke endrer noen rett.
    public var hjemmel: String?
    public var begrunnelse: String
    public var erTilUgunst: Bool
    /// Varselet til den det gjelder, når endringen er til ugunst.
    public var varsel: String?

    package init(
      nr: Int, vedtak: String, hjemmel: String? = nil, begrunnelse: String, erTilUgunst: Bool,
      varsel: String? = nil
    ) {
      self.nr = nr
      self.vedtak = vedtak
      self.hjemmel = hjemmel
      self.begrunnelse = begrunnelse
      self.erTilUgunst = erTilUgunst
      self.varsel = varsel
    }
  }

  package init(
    nr: Int, tid: Day, art: Art, av: String, vedtak: String, innhold: Vedtaksinnhold,
    avtrykk: Vedtaksdokument.Avtrykk, retting: Retting?, forrige: String
  ) {
    self.nr = nr
    self.tid = tid
    self.art = art
    self.av = av
    self.vedtak = vedtak
    self.innhold = innhold
    self.avtrykk = avtrykk
    self.retting = retting
    self.forrige = forrige
  }

  /// Det som står som ``forrige`` i den første posten.
  public static let ingen = String(repeating: "0", count: 64)

  /// Posten som en linje, uten linjeskift.
  ///
  /// Seglet til slutt er SHA-256 av alt foran det, så skade på linjen synes også når ingen linje
  /// følger etter.
  public func linje() -> String {
    let tekst = utenSegl()
    return "\(tekst.dropLast()),\"segl\":\"\(SHA256.hexDigest(of: Array(tekst.utf8)))\"}"
  }

  private func utenSegl() -> String {
    var writer = JSONWriter(style: .compact)
    writer.object { felt in
      felt.member("form", "logg/1")
      felt.member("nr", nr)
      felt.member("tid", tid.description)
      felt.member("art", art.rawValue)
      felt.member("av", av)
      felt.object("vedtak", skrivVedtak)
      if let retting { felt.object("retter", retting.skriv) }
      felt.member("forrige", forrige)
    }
    return writer.text
  }

  private func skrivVedtak(_ felt: inout JSONWriter.Members) {
    felt.member("sha256", vedtak)
    felt.member("sak", innhold.sak)
    felt.member("regelsett", innhold.regelsett)
    felt.member("avgjørelse", innhold.avgjørelse)
    felt.member("vedtaksdato", innhold.vedtaksdato.description)
    felt.member("resultat", innhold.resultat.rawValue)
    if let dag = innhold.virkningFra { felt.member("virkningFra", dag.description) }
    felt.object("fastsatt") { verdier in
      for verdi in innhold.fastsatt { verdier.member(verdi.navn, verdi.verdi) }
    }
    felt.object("fingeravtrykk") {
      $0.member("regelsett", avtrykk.regelsett)
      $0.member("sak", avtrykk.sak)
      $0.member("motor", avtrykk.motor)
    }
  }
}

extension Loggpost.Retting {
  fileprivate func skriv(_ felt: inout JSONWriter.Members) {
    felt.member("nr", nr)
    felt.member("sha256", vedtak)
    if let hjemmel { felt.member("hjemmel", hjemmel) }
    felt.member("begrunnelse", begrunnelse)
    felt.member("tilUgunst", erTilUgunst)
    if let varsel { felt.member("varsel", varsel) }
  }
}

extension Loggpost {
  /// Leser en linje, uten linjeskift.
  ///
  /// Nil når den ikke er byte for byte slik ``linje()`` skriver den: da er den endret, eller skrevet
  /// av noe annet.
  init?(linje bytes: [UInt8]) {
    let (lest, feil) = JSONParser.parse(SourceFile(name: "", bytes: bytes), index: 0)
    guard let lest, feil.isEmpty, let post = Self(lest), Array(post.linje().utf8) == bytes else {
      return nil
    }
    self = post
  }

  private init?(_ json: JSONValue) {
    guard let felt = json["vedtak"]?.value, let avtrykk = felt["fingeravtrykk"]?.value,
      let nr = json.tall("nr"), let tid = json.dag("tid"),
      let vedtaksdato = felt.dag("vedtaksdato"),
      let art = json.ord("art").flatMap(Art.init), let av = json.ord("av"),
      let sha = felt.ord("sha256"), let forrige = json.ord("forrige"), let sak = felt.ord("sak"),
      let regelsett = felt.ord("regelsett"), let avgjørelse = felt.ord("avgjørelse"),
      let resultat = felt.ord("resultat").flatMap(Vedtak.Resultat.init),
      let regeltekst = avtrykk.ord("regelsett"), let saksfil = avtrykk.ord("sak"),
      let motor = avtrykk.ord("motor")
    else { return nil }
    guard (1...1_000_000_000).contains(nr) else { return nil }
    self.nr = nr
    self.tid = tid
    self.art = art
    self.av = av
    vedtak = sha
    innhold = Vedtaksinnhold(
      sak: sak, regelsett: regelsett, avgjørelse: avgjørelse, vedtaksdato: vedtaksdato,
      resultat: resultat, virkningFra: felt.dag("virkningFra"),
      fastsatt: (felt["fastsatt"]?.value.felter ?? []).map {
        .init(navn: $0.key, verdi: $0.value.tekst ?? "")
      })
    self.avtrykk = .init(regelsett: regeltekst, sak: saksfil, motor: motor)
    self.forrige = forrige
    retting = json["retter"].flatMap { Retting($0.value) }
  }
}

extension Loggpost.Retting {
  fileprivate init?(_ json: JSONValue) {
    guard let nr = json.tall("nr"), let sha = json.ord("sha256"),
      let begrunnelse = json.ord("begrunnelse"), let erTilUgunst = json["tilUgunst"]?.value.svar
    else { return nil }
    self.nr = nr
    vedtak = sha
    hjemmel = json.ord("hjemmel")
    self.begrunnelse = begrunnelse
    self.erTilUgunst = erTilUgunst
    varsel = json.ord("varsel")
  }
}

extension JSONValue {
  fileprivate func ord(_ felt: String) -> String? { self[felt]?.value.tekst }

  fileprivate func dag(_ felt: String) -> Day? { ord(felt).flatMap { Day(iso: $0.utf8) } }

  fileprivate func tall(_ felt: String) -> Int? {
    guard case .number(let tall) = self[felt]?.value.kind else { return nil }
    return tall.scaled(by: 0).map { Int($0) }
  }
}
