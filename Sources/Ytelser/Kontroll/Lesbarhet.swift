/// Hvor lett et brev er å lese: lengden på setningene og LIX, for hvert avsnitt og i alt.
///
/// Tallene sier ikke om noe er forstått. Navn på ytelser og lovens egne ord er ikke med: dem kan
/// ingen gjøre kortere.
public struct Lesbarhet: Hashable, Sendable {
  /// Det som er talt i en tekst.
  public struct Mål: Hashable, Sendable {
    public var ord = 0
    public var setninger = 0
    /// Ord på mer enn seks bokstaver.
    public var lange = 0
    /// Ordene i den lengste setningen.
    public var lengste = 0

    /// Lesbarhetsindeksen i tideler: ord for hver setning, og lange ord i prosent. 250 er lett, 400 er
    /// middels, 500 er vanskelig. Regnet uten flyttall.
    public var lixTideler: Int {
      guard ord > 0, setninger > 0 else { return 0 }
      return (10 * ord * ord + 1000 * lange * setninger + ord * setninger / 2) / (ord * setninger)
    }

    /// Som `24,5`.
    public var lix: String { "\(lixTideler / 10),\(lixTideler % 10)" }

    static func + (a: Mål, b: Mål) -> Mål {
      Mål(
        ord: a.ord + b.ord, setninger: a.setninger + b.setninger, lange: a.lange + b.lange,
        lengste: max(a.lengste, b.lengste))
    }
  }

  /// Et avsnitt med overskriften det har; tom for innledningen.
  public struct Avsnitt: Hashable, Sendable {
    public var overskrift: String
    public var mål: Mål
  }

  /// En setning og hvem som har skrevet den.
  public struct Setning: Hashable, Sendable {
    public var tekst: String
    public var ord: Int
    /// Om et menneske i saken har skrevet den eller noe av den.
    public var erEgneOrd: Bool
  }

  public var avsnitt: [Avsnitt]
  public var iAlt: Mål
  /// Hver setning med mer enn ``grense`` ord.
  public var lange: [Setning]

  /// Så mange ord en setning høyst bør ha.
  public static let grense = 25

  init(_ stykker: [(overskrift: String, setninger: [[Begrunnelse.Del]])], _ målform: Målform) {
    let lest = stykker.map { stykke in
      (stykke.overskrift, stykke.setninger.flatMap { Self.setninger($0, målform) })
    }
    avsnitt = lest.map { Avsnitt(overskrift: $0, mål: Mål($1.map(\.tekst))) }
    iAlt = avsnitt.reduce(Mål()) { $0 + $1.mål }
    lange = lest.flatMap(\.1).filter { $0.ord > Self.grense }
  }

  init(_ brev: LestVedtak.Brev) {
    self.init(
      brev.avsnitt.map { ($0.overskrift, $0.setninger.map(\.deler)) }, brev.målform)
  }

  private static let menneskeord: Set = [
    "ord", "svar", "kilder", "kilde", "uttalelse", "grunn", "tekst", "andre", "hensyn", "hvem",
  ]

  private static func setninger(_ deler: [Begrunnelse.Del], _ målform: Målform) -> [Setning] {
    deler.filter { $0.mal != Fast.lovensOrd[målform] }.flatMap { del in
      let egne = del.verdier.contains { menneskeord.contains($0.navn) }
      return del.tekst.setningene.map { Setning(tekst: $0, ord: $0.ordUtenNavn, erEgneOrd: egne) }
    }
  }
}

extension Begrunnelse {
  /// Hvor lett brevet er å lese.
  public var lesbarhet: Lesbarhet {
    Lesbarhet(avsnitt.map { ($0.overskrift, $0.setninger.map(\.deler)) }, målform)
  }
}

extension Lesbarhet.Mål {
  /// Målene av en hel tekst.
  package init(tekst: String) { self.init(tekst.setningene) }

  init(_ setninger: [String]) {
    for setning in setninger {
      let ord = setning.utenNavn.ordene
      guard !ord.isEmpty else { continue }
      self.ord += ord.count
      self.setninger += 1
      lange += ord.count { $0.count > 6 }
      lengste = max(lengste, ord.count)
    }
  }
}

extension String {
  /// Navn på ytelser, de lengste først, så en forkortelse i parentes går med.
  private static let ytelser = [
    "arbeidsavklaringspenger", "arbeidsavklaringspengar", "overgangsstønad", "uføretrygd",
    "dagpenger", "dagpengar", "sykepenger", "sjukepengar", "tiltakspenger", "tiltakspengar",
    "sykepengene", "sjukepengane", "dagpengene", "dagpengane", "overgangsstønaden", "uføretrygden",
  ]

  /// Uten navn på ytelser.
  fileprivate var utenNavn: String {
    split(separator: " ").filter { ord in
      !Self.ytelser.contains(ord.filter(\.isLetter).lowercased())
    }.joined(separator: " ")
  }

  fileprivate var ordUtenNavn: Int { utenNavn.ordene.count }

  /// Setningene, delt ved punktum, spørsmålstegn, utropstegn og kolon. Punktumet i
  /// `3. september`, `§ 8-7 a.` og tall deler ikke når det ikke følger en ny setning.
  var setningene: [String] {
    var funnet: [String] = []
    var denne = ""
    let tegn = Array(self)
    for (nummer, nå) in tegn.enumerated() {
      denne.append(nå)
      guard ".!?:".contains(nå) else { continue }
      let neste = tegn.indices.contains(nummer + 1) ? tegn[nummer + 1] : " "
      guard neste == " " || neste == "»" else { continue }
      let etter = tegn.indices.contains(nummer + 2) ? tegn[nummer + 2] : "A"
      let erOrdenstall = nå == "." && nummer > 0 && tegn[nummer - 1].isNumber && !etter.isUppercase
      if erOrdenstall { continue }
      funnet.append(denne)
      denne = ""
    }
    if denne.contains(where: \.isLetter) { funnet.append(denne) }
    return funnet.map { String($0.drop { $0.isWhitespace || $0 == "»" }) }
  }
}
