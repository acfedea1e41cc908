public import Rules

/// Et lagret vedtak holdt mot det saken og reglene gir nå, byte for byte.
public struct Etterprøving: Hashable, Sendable {
  /// Noe som ikke er det samme.
  public enum Avvik: Hashable, Sendable {
    /// Regelteksten, saken eller motoren er en annen enn da vedtaket ble laget.
    case regeltekst(oppgitt: String, nå: String)
    case sak(oppgitt: String, nå: String)
    case motor(oppgitt: String, nå: String)
    /// Den første verdien som er en annen; nil der feltet ikke finnes.
    case verdi(sti: String, oppgitt: String?, nå: String?)
    /// Innholdet er det samme, men ikke bytene: mellomrom, rekkefølge eller skrivemåte.
    case skrivemåte(linje: Int, kolonne: Int)
  }

  /// Årsakene først. Tom når vedtaket er det samme.
  public let avvik: [Avvik]

  public var erLik: Bool { avvik.isEmpty }

  public init(avvik: [Avvik]) { self.avvik = avvik }
}

extension Regelverk {
  /// Avgjør saken på nytt og holder det som kommer ut, mot et lagret vedtak.
  ///
  /// - Returns: Nil når regelsettet ikke har avgjørelsen saken gjelder.
  public func etterprøv(
    _ vedtak: Vedtaksdokument, av sak: Sak, _ regelsett: RuleSet
  ) -> Etterprøving? {
    let avgjort = avgjør(sak, regelsett)
    guard let nå = try? avgjort?.dokument(vedtak.målform, vedtak.profil) else { return nil }
    return Etterprøving(vedtak, mot: nå)
  }
}

extension Etterprøving {
  init(_ oppgitt: Vedtaksdokument, mot nå: Vedtaksdokument) {
    guard oppgitt.bytes != nå.bytes else {
      avvik = []
      return
    }
    var avvik = Self.årsaker(oppgitt, nå.avtrykk)
    // Etter en årsak sies det likevel hva den førte til; avtrykkene er alt nevnt.
    let forskjell = Forskjell(
      oppgitt.json, nå.json, unntatt: avvik.isEmpty ? [] : ["fingeravtrykk"])
    if let forskjell {
      avvik.append(.verdi(sti: forskjell.sti, oppgitt: forskjell.før, nå: forskjell.nå))
    } else if avvik.isEmpty {
      let like = zip(oppgitt.bytes, nå.bytes).prefix { $0 == $1 }.count
      let sted = SourceFile(name: "", bytes: oppgitt.bytes).position(of: like)
      avvik = [.skrivemåte(linje: sted.line, kolonne: sted.column)]
    }
    self.avvik = avvik
  }

  /// Hva som er en annen regeltekst, sak eller motor, også når saken ikke lar seg lese nå.
  public static func årsaker(
    _ oppgitt: Vedtaksdokument, _ nå: Vedtaksdokument.Avtrykk
  ) -> [Avvik] {
    var avvik: [Avvik] = []
    let før = oppgitt.avtrykk
    if før.regelsett != nå.regelsett {
      avvik.append(.regeltekst(oppgitt: før.regelsett, nå: nå.regelsett))
    }
    if før.sak != nå.sak { avvik.append(.sak(oppgitt: før.sak, nå: nå.sak)) }
    if før.motor != nå.motor { avvik.append(.motor(oppgitt: før.motor, nå: nå.motor)) }
    return avvik
  }

  /// Avtrykkene nå, uten at saken er lest.
  public static func avtrykk(
    _ regelverk: Regelverk, _ regelsett: RuleSet?, sak: [UInt8]
  ) -> Vedtaksdokument.Avtrykk {
    .init(
      regelsett: regelsett.map { regelverk.fingeravtrykk(av: $0) } ?? "",
      sak: SHA256.hexDigest(of: sak), motor: Regelverk.motorversjon)
  }

  /// Det som ikke er det samme, en linje for hvert, og hva som kan gjøres.
  public func tekst() -> String {
    if erLik { return "likt: vedtaket er det samme, byte for byte\n" }
    var linjer = ["ikke likt: vedtaket er ikke det saken og reglene gir nå"]
    for funn in avvik { linjer += funn.linjer }
    if !avvik.contains(where: \.erForskjell) { linjer.append("  – alt annet er det samme") }
    return linjer.joined(separator: "\n") + "\n"
  }
}

extension Etterprøving.Avvik {
  fileprivate var erForskjell: Bool {
    switch self {
    case .verdi, .skrivemåte: true
    case .regeltekst, .sak, .motor: false
    }
  }

  fileprivate var linjer: [String] {
    switch self {
    case .regeltekst(let oppgitt, let nå):
      ["  – regelteksten er en annen"] + Self.par(oppgitt, nå)
        + ["      = hjelp: oppgi regeltekstene fra den gang med --rules MAPPE"]
    case .sak(let oppgitt, let nå):
      ["  – saken er en annen fil enn den vedtaket er laget av"] + Self.par(oppgitt, nå)
    case .motor(let oppgitt, let nå):
      ["  – motoren er en annen versjon"] + Self.par(oppgitt, nå)
        + ["      = hjelp: bruk den versjonen av rulecheck som vedtaket er laget med"]
    case .verdi(let sti, let oppgitt, let nå):
      ["  – den første forskjellen er \(sti.trygt)"] + Self.par(oppgitt, nå)
    case .skrivemåte(let linje, let kolonne):
      [
        "  – innholdet er det samme, men filen er skrevet annerledes fra linje \(linje), "
          + "kolonne \(kolonne)"
      ]
    }
  }

  private static func par(_ oppgitt: String?, _ nå: String?) -> [String] {
    [
      "      i vedtaket: \(oppgitt?.trygt.kort ?? "finnes ikke")",
      "      nå:         \(nå?.trygt.kort ?? "finnes ikke")",
    ]
  }
}

extension String {
  /// På én linje, uten tegn som kan forfalske det som står på en skjerm.
  var trygt: String {
    split(whereSeparator: \.erSkille).joined(separator: " ")
  }

  /// Høyst 120 tegn.
  fileprivate var kort: String { count > 120 ? prefix(119) + "…" : self }
}
