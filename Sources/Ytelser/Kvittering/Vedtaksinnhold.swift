public import Rules

/// Hva et vedtak gikk ut på, uten grunnene: det en logg husker, og det en omgjøring måles mot.
public struct Vedtaksinnhold: Hashable, Sendable {
  /// Sakens eget navn; tomt når den ikke har noe.
  public var sak: String
  public var regelsett: String
  public var avgjørelse: String
  public var vedtaksdato: Day
  public var resultat: Vedtak.Resultat
  /// Dagen et opphør virker fra.
  public var virkningFra: Day?
  /// Det vedtaket fastsetter, slik maskiner leser det.
  public var fastsatt: [Verdi]

  /// En verdi med navn.
  public struct Verdi: Hashable, Sendable {
    public var navn: String
    public var verdi: String

    public init(navn: String, verdi: String) {
      self.navn = navn
      self.verdi = verdi
    }
  }

  public init(
    sak: String, regelsett: String, avgjørelse: String, vedtaksdato: Day,
    resultat: Vedtak.Resultat, virkningFra: Day? = nil, fastsatt: [Verdi] = []
  ) {
    self.sak = sak
    self.regelsett = regelsett
    self.avgjørelse = avgjørelse
    self.vedtaksdato = vedtaksdato
    self.resultat = resultat
    self.virkningFra = virkningFra
    self.fastsatt = fastsatt
  }

  /// Om begge svarer på det samme i den samme saken.
  public func gjelderDetSamme(som annet: Self) -> Bool {
    sak == annet.sak && regelsett == annet.regelsett && avgjørelse == annet.avgjørelse
  }
}

/// Om et vedtak er til skade for den et tidligere vedtak tilgodeser (forvaltningsloven § 35).
public enum Skade: Hashable, Sendable {
  case nei
  /// Det kan ikke leses av vedtakene alene; et menneske må si det. Teksten sier hva som er endret.
  case kanVære(String)
  case ja(String)
}

extension Vedtaksinnhold {
  /// - Parameter tidligere: Vedtaket dette kommer i stedet for, om det samme i den samme saken.
  public func skade(fra tidligere: Self) -> Skade {
    guard resultat == tidligere.resultat else {
      let endring = "\(tidligere.resultat.rawValue) blir \(resultat.rawValue)"
      switch (tidligere.resultat.erTilGunst, resultat.erTilGunst) {
      case (_, true): return .nei
      case (true, false): return .ja(endring)
      case (true, nil), (false, false), (false, nil), (nil, false), (nil, nil):
        return .kanVære(endring)
      }
    }
    if let før = tidligere.virkningFra, let nå = virkningFra, nå < før {
      return .ja("virkningen begynner \(nå.iBrev) og ikke \(før.iBrev)")
    }
    let endret = Endring.mellom(
      tidligere.fastsatt.map { ($0.navn, $0.verdi) }, fastsatt.map { ($0.navn, $0.verdi) })
    // Om mer er bedre, vet bare den som kjenner regelen: en grad er det, en ventetid er det ikke.
    return endret.isEmpty ? .nei : .kanVære(endret.map(\.tekst).joined(separator: ", "))
  }
}

extension Vedtak.Resultat {
  /// Om det gir den saken gjelder, det den handler om; nil når ingenting er avgjort.
  public var erTilGunst: Bool? {
    switch self {
    case .innvilgelse, .pliktenErIkkeBrutt, .iMålgruppen, .ja: true
    case .avslag, .opphør, .pliktenErBrutt, .utenforMålgruppen, .nei: false
    case .uavklart: nil
    }
  }
}
