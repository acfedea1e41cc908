/// En logg som bare vokser: NDJSON, én ``Loggpost`` på hver linje, der hver linje bærer
/// fingeravtrykket av linjen foran.
///
/// Kjeden viser endring, bytte, dobbeltføring og tap midt i loggen. Tap på slutten, og en logg som er
/// skrevet helt på nytt, viser den bare når ``hode`` er tatt vare på et annet sted.
public struct Logg: Hashable, Sendable {
  /// Postene som lot seg lese, i filens rekkefølge.
  public private(set) var poster: [Loggpost] = []
  /// Det som er galt, i filens rekkefølge. Tom når loggen henger sammen.
  public private(set) var funn: [Funn] = []
  /// Fingeravtrykket av hver linje.
  public private(set) var avtrykk: [String] = []

  /// Noe som er galt i en logg.
  public struct Funn: Hashable, Sendable {
    /// Hva slags feil det er.
    public enum Art: String, Hashable, Sendable {
      /// Linjen er ikke slik den ble skrevet.
      case endret
      /// Linjen mangler slutten.
      case avkortet
      /// En linje foran er borte.
      case borte
      /// Linjen står et annet sted enn den ble ført.
      case flyttet
      case dobbel
      /// Nummer, dag eller det som rettes, stemmer ikke med postene foran.
      case ugyldig
      /// Det hodet noen har tatt vare på, finnes ikke i loggen.
      case hode
    }

    public var art: Art
    /// Fra 1; 0 når det gjelder hele loggen.
    public var linje: Int
    public var tekst: String
  }

  /// Leser en logg; det som er galt, står i ``funn``.
  public init(_ bytes: [UInt8]) {
    var linjer = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let rest = linjer.popLast() ?? []
    avtrykk = linjer.map { SHA256.hexDigest(of: Array($0)) }
    var sjekk = Kjedesjekk(avtrykk: avtrykk)
    for linje in linjer {
      if let post = sjekk.les(Array(linje)) { poster.append(post) }
    }
    funn = sjekk.funn
    if !rest.isEmpty {
      funn.append(
        Funn(
          art: .avkortet, linje: linjer.count + 1,
          tekst: "linjen har ikke linjeskift til slutt, så den er ikke skrevet ferdig"))
    }
  }

  /// Fingeravtrykket av den siste linjen: det som må tas vare på et annet sted for å se tap på
  /// slutten.
  public var hode: String { avtrykk.last ?? Loggpost.ingen }

  /// Hvor mange poster som er kommet til etter et hode; nil når det ikke finnes i loggen.
  public func nye(etter hode: String) -> Int? {
    if hode == Loggpost.ingen { return avtrykk.count }
    return avtrykk.lastIndex(of: hode).map { avtrykk.count - 1 - $0 }
  }

  /// Funnene, også når et hode skal finnes igjen.
  public func funn(hode: String?) -> [Funn] {
    guard let hode, nye(etter: hode) == nil else { return funn }
    return funn + [
      Funn(
        art: .hode, linje: 0,
        tekst:
          "ingen linje har hodet \(hode): poster er borte på slutten, eller loggen er skrevet på "
          + "nytt")
    ]
  }

  public func post(_ nr: Int) -> Loggpost? { poster.first { $0.nr == nr } }

  /// Posten som retter en annen.
  public func retter(_ nr: Int) -> Loggpost? { poster.first { $0.retting?.nr == nr } }
}

/// Holder hver linje mot den foran.
private struct Kjedesjekk {
  let avtrykk: [String]
  /// Linjen som har et avtrykk, den første av like.
  private let linjer: [String: Int]
  private(set) var funn: [Logg.Funn] = []
  private var lest: [Int: Loggpost] = [:]
  private var rettet: Set<Int> = []
  private var forrige: Loggpost?
  private var nummer = 0

  init(avtrykk: [String]) {
    self.avtrykk = avtrykk
    linjer = Dictionary(
      avtrykk.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { første, _ in første })
  }

  mutating func les(_ bytes: [UInt8]) -> Loggpost? {
    defer { nummer += 1 }
    guard let post = Loggpost(linje: bytes) else {
      meld(.endret, "linjen er ikke slik den ble skrevet: seglet eller formen stemmer ikke")
      forrige = nil
      return nil
    }
    if sjekkKjeden(post) { sjekkInnholdet(post) }
    forrige = post
    lest[post.nr] = lest[post.nr] ?? post
    return post
  }

  private mutating func meld(_ art: Logg.Funn.Art, _ tekst: String) {
    funn.append(.init(art: art, linje: nummer + 1, tekst: tekst))
  }

  /// Om linjen følger den foran.
  private mutating func sjekkKjeden(_ post: Loggpost) -> Bool {
    let ventet = nummer == 0 ? Loggpost.ingen : avtrykk[nummer - 1]
    if post.forrige == ventet { return true }
    if let første = linjer[avtrykk[nummer]], første < nummer {
      meld(.dobbel, "linjen er den samme som linje \(første + 1)")
    } else if post.forrige == Loggpost.ingen {
      meld(.flyttet, "linjen ble ført først i loggen, som nr \(post.nr)")
    } else if let foran = linjer[post.forrige] {
      meld(.flyttet, "linjen ble ført rett etter den som nå er linje \(foran + 1)")
    } else if nummer == 0 {
      meld(.borte, "loggen begynner med nr \(post.nr); det som ble ført foran, er borte")
    } else if let forrige {
      let borte =
        post.nr > forrige.nr + 1
        ? "det som ble ført mellom nr \(forrige.nr) og nr \(post.nr), er borte"
        : "linjen som ble ført foran denne, er borte eller byttet ut"
      meld(.borte, borte)
    }
    // Er linjen foran endret, er det alt sagt.
    return false
  }

  /// Om nummer, dag og retting stemmer med postene foran.
  private mutating func sjekkInnholdet(_ post: Loggpost) {
    if post.nr != (forrige?.nr ?? 0) + 1 {
      meld(.ugyldig, "nr \(post.nr) følger etter nr \(forrige?.nr ?? 0)")
    }
    if let forrige, post.tid < forrige.tid {
      meld(.ugyldig, "posten er ført \(post.tid.iBrev), før den foran (\(forrige.tid.iBrev))")
    }
    if (post.art == .vedtak) != (post.retting == nil) {
      meld(.ugyldig, "en post som ikke er et vedtak, må si hva den retter, og bare den")
    }
    guard let retting = post.retting else { return }
    if !rettet.insert(retting.nr).inserted {
      meld(.ugyldig, "nr \(retting.nr) er rettet før; bare det som gjelder nå, kan rettes")
    }
    if retting.nr >= post.nr || lest[retting.nr]?.vedtak != retting.vedtak {
      meld(
        .ugyldig, "posten retter nr \(retting.nr), men vedtaket der er et annet eller finnes ikke")
    }
  }
}
