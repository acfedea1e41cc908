public import Rules

/// Brevet til den det gjelder: avsnitt av setninger, der hver setning sier hvilke noder den
/// bygger på, og hvilken mal den er fylt ut fra.
public struct Begrunnelse: Hashable, Sendable {
  /// Et stykke av en setning: en mal med plasser, og det som er satt inn.
  ///
  /// Malen er regeltekstens egne ord, en av de faste setningene, eller bare en plass for det et
  /// menneske har skrevet i saken. Så kan den som kontrollerer vedtaket, fylle den på nytt.
  public struct Del: Hashable, Sendable {
    public var mal: String
    public var verdier: [Verdi]

    public init(_ mal: String, _ verdier: [Verdi] = []) {
      self.mal = mal
      self.verdier = verdier
    }

    /// Malen med verdiene satt inn.
    public var tekst: String { mal.utfylt(verdier) }
  }

  /// Det som er satt inn på en plass.
  public struct Verdi: Hashable, Sendable {
    public var navn: String
    public var tekst: String

    public init(_ navn: String, _ tekst: String) {
      self.navn = navn
      self.tekst = tekst
    }
  }

  /// En setning og nodene den sier noe om.
  public struct Setning: Hashable, Sendable {
    public var deler: [Del]
    public var noder: [NodeID]

    public init(_ deler: [Del], _ noder: [NodeID]) {
      self.deler = deler
      self.noder = noder
    }

    public var tekst: String {
      guard var tekst = deler.first?.tekst else { return "" }
      for del in deler.dropFirst() { tekst += " " + del.tekst }
      return tekst
    }

    mutating func tilføy(_ nye: [NodeID]) { noder += nye.filter { !noder.contains($0) } }

    func med(_ nye: [NodeID]) -> Setning {
      var setning = self
      setning.tilføy(nye)
      return setning
    }
  }

  /// Setninger under en overskrift.
  public struct Avsnitt: Hashable, Sendable {
    /// Hvordan setningene står.
    public enum Form: Hashable, Sendable {
      /// Setningene følger hverandre.
      case løpende
      /// Hver setning er et punkt.
      case liste
    }

    /// Tom for innledningen.
    public var overskrift: String
    public var form: Form
    public var setninger: [Setning]
  }

  /// Om brevet er vedtaket, eller forteller at saken ikke er avgjort.
  public enum Art: String, Hashable, Sendable {
    case vedtak, melding
  }

  /// Hvor mye som er med.
  public enum Profil: String, Hashable, Sendable, CaseIterable {
    /// Det den saken gjelder, trenger.
    case kort
    /// Også de kravene som er fylt, lovens ord, og hva som kunne endret svaret.
    case full
    /// Hver node, for den som kontrollerer.
    case gjennomgang
  }

  public var art: Art
  public var målform: Målform
  public var profil: Profil
  public var tittel: Setning
  public var avsnitt: [Avsnitt]
}

extension Vedtak {
  /// Brevet slik den det gjelder ville fått det.
  ///
  /// Setningene er regelens egne ord for den grenen som ble brukt. Mangler en verdi som en
  /// setning nevner, er den ikke med; er ingen igjen, blir setningen bygd av hjemmelen i stedet. Kan vedtaket ikke fattes, er det ikke noe
  /// vedtak å grunngi: da er brevet en melding om hva som mangler, og hvem som har det. Begge
  /// målformer leses av det samme sporet.
  public func begrunnelse(
    _ målform: Målform = .bokmål, _ profil: Begrunnelse.Profil = .kort
  ) -> Begrunnelse {
    Brevskriver(vedtak: self, målform: målform, profil: profil).brev()
  }
}

extension String {
  /// Med hver `{plass}` byttet ut. Det som er satt inn, leses ikke om igjen.
  func utfylt(_ verdier: [Begrunnelse.Verdi]) -> String {
    guard !verdier.isEmpty else { return self }
    let mal = Array(utf8)
    var resultat: [UInt8] = []
    var rest = mal[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "{")) {
      resultat += rest[..<start]
      // Uten slutt på plassen står resten som den er.
      guard let slutt = rest[start...].firstIndex(of: UInt8(ascii: "}")) else {
        rest = rest[start...]
        break
      }
      let navn = rest[(start + 1)..<slutt]
      if let verdi = verdier.first(where: { $0.navn.utf8.elementsEqual(navn) }) {
        resultat += verdi.tekst.utf8
      } else {
        resultat += rest[start...slutt]
      }
      rest = rest[(slutt + 1)...]
    }
    return String(decoding: resultat + rest, as: UTF8.self)
  }
}
