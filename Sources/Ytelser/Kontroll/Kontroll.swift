public import Rules

/// Én ting et vedtak skal ha, etter én regel: hvilken, når den gjelder, og hva den ser på.
///
/// En kontroll finner det som mangler. At den ikke finner noe, er aldri at begrunnelsen er god nok:
/// det kan bare et menneske si.
public struct Kontroll: Sendable {
  /// Hva det er at noe mangler.
  public enum Tyngde: String, Hashable, Sendable {
    /// Regelen sier «skal».
    case mangel
    /// Regelen sier «bør», eller «når forholdene gir grunn til det».
    case varsel
  }

  /// Om en kontroll skal gjøres på et vedtak.
  enum Bruk: Hashable, Sendable {
    case ja
    /// Det er ikke slik et vedtak.
    case gjelderIkke
    /// Loven gjør unntak, med stedet.
    case unntatt(String)
  }

  /// Navnet i JSON og for den som viser til kontrollen: `begrunnelse-regler`.
  public var id: String
  /// Der det står at det skal være slik.
  public var hjemmel: String
  /// Hva som kontrolleres, som i «Brevet viser til reglene».
  public var navn: String
  /// Hva den leser i vedtaket.
  public var serPå: String
  public var tyngde: Tyngde
  /// Den første dagen regelen gjelder for vedtak; nil når den ikke er i kraft.
  public var ikraft: Day?
  /// Dagen regelen er opphevet; nil når ingen dag er fastsatt.
  var oppheves: Day?
  var krever: Krav
  var bruk: @Sendable (Kontrollgrunnlag) -> Bruk
  var finn: @Sendable (Kontrollgrunnlag) -> [Funn]

  /// Hva som må være på plass for at kontrollen kan si noe.
  enum Krav: Hashable, Sendable {
    case ingenting
    /// At hver setning har nodene sine: setningene finnes igjen ved dem.
    case noder
    /// Dessuten at det er en begrunnelse.
    case begrunnelse
  }

  /// Noe en kontroll fant.
  struct Funn: Hashable, Sendable {
    /// Hva som mangler, som en setning.
    var hva: String
    /// Stedet i brevet eller feltet i vedtaket.
    var hvor: String
    var hvem: Retter
  }

  /// Den som kan gjøre noe med det.
  enum Retter: String, Hashable, Sendable {
    case saksbehandler = "saksbehandleren"
    case kilde = "den som la inn opplysningen"
    case brevmaler = "den som vedlikeholder brevene"
    case regler = "den som vedlikeholder reglene"
  }
}

/// Et vedtak og dagen de to forvaltningslovene skiftes, slik kontrollene leser det.
struct Kontrollgrunnlag: Sendable {
  let dokument: LestVedtak
  let brev: LestVedtak.Brev
  let målform: Målform

  /// Setningene i brevet, med stedet hver står.
  let setninger: [Plassert]
  /// Det som står før den første overskriften.
  let innledning: [Plassert]

  init?(_ dokument: LestVedtak) {
    guard let brev = dokument.brev else { return nil }
    (self.dokument, self.brev, målform) = (dokument, brev, brev.målform)
    var overskrift: String?
    var alle: [Plassert] = []
    var første: [Plassert] = []
    for (nummer, avsnitt) in brev.avsnitt.enumerated() {
      // Et avsnitt uten overskrift hører til det før.
      if !avsnitt.overskrift.isEmpty { overskrift = avsnitt.overskrift }
      let sted = overskrift.map { "under «\($0)»" } ?? "i innledningen"
      let plasserte = avsnitt.setninger.map {
        Plassert(setning: $0, avsnitt: nummer, sted: sted)
      }
      alle += plasserte
      if overskrift == nil { første += plasserte }
    }
    (setninger, innledning) = (alle, første)
  }

  /// Tittelen og setningene.
  var alt: [Plassert] {
    [Plassert(setning: brev.tittel, avsnitt: -1, sted: "tittelen")] + setninger
  }

  /// En setning og hvor den står.
  struct Plassert: Sendable {
    var setning: LestVedtak.Setning
    /// Avsnittets nummer; −1 for tittelen.
    var avsnitt: Int
    /// Som i «under «Hva reglene sier»».
    var sted: String

    func harNode(_ node: String) -> Bool { setning.noder.contains(node) }
  }

  /// Om en setning er, eller slutter med, en av de faste.
  func er(_ fast: Fast, _ setning: LestVedtak.Setning) -> Bool {
    del(fast, i: setning) != nil
  }

  func del(_ fast: Fast, i setning: LestVedtak.Setning) -> Begrunnelse.Del? {
    setning.deler.first { $0.mal == fast[målform] }
  }

  func har(_ fast: Fast) -> Bool { setninger.contains { er(fast, $0.setning) } }

  /// Setningene i avsnittet med denne overskriften og dem uten overskrift som følger. Er det ingen
  /// slik overskrift, er det alle setningene: da kan ingen si hvilke det er.
  func setninger(under overskrift: Fast) -> [Plassert] {
    guard let start = brev.avsnitt.firstIndex(where: { $0.overskrift == overskrift[målform] })
    else { return setninger }
    let slutt =
      brev.avsnitt[(start + 1)...].firstIndex { !$0.overskrift.isEmpty } ?? brev.avsnitt.count
    return setninger.filter { (start..<slutt).contains($0.avsnitt) }
  }
}

extension Kontrollgrunnlag {
  var erVedtak: Bool { brev.art == .vedtak }
  var erMelding: Bool { brev.art == .melding }

  /// Et vedtak som er et enkeltvedtak (forvaltningsloven § 2).
  var erEnkeltvedtak: Bool { erVedtak && dokument.type == .individual }

  /// Om vedtaket går imot den det gjelder.
  var erImot: Bool {
    switch dokument.resultat {
    case .avslag, .opphør, .pliktenErBrutt, .nei, .utenforMålgruppen: true
    case .innvilgelse, .uavklart, .pliktenErIkkeBrutt, .iMålgruppen, .ja: false
    }
  }

  /// Om det kan klages på vedtaket.
  var kanPåklages: Bool { erEnkeltvedtak && dokument.resultat != .pliktenErIkkeBrutt }

  var avgjørende: [LestVedtak.Vilkår] { dokument.vilkår.filter(\.erAvgjørende) }

  /// Opplysningene som det avgjørende hviler på, i den rekkefølgen de står.
  var brukte: [LestVedtak.Opplysning] {
    let navn = Set(avgjørende.flatMap(\.opplysninger))
    return dokument.opplysninger.filter { navn.contains($0.navn) }
  }

  /// De som ikke er skjønn, og som det står noe om.
  var brukteFakta: [LestVedtak.Opplysning] {
    brukte.filter { !$0.erSkjønn && !$0.verdier.isEmpty }
  }

  var brukteSkjønn: [LestVedtak.Opplysning] { brukte.filter(\.erSkjønn) }
}
