public import Rules

/// At den saken gjelder, har fått se en opplysning, eller hvorfor ikke.
public enum Forelegging: Hashable, Sendable {
  /// Dagen den ble sendt eller lest opp.
  case vist(Day)
  /// Unntaket som gjelder, med grunn (forvaltningsloven § 17 annet ledd bokstav a til c).
  case unntak(String)

  /// Om et unntak sier hvor det står, og hvorfor det gjelder her.
  static func erUnntak(_ tekst: String) -> Bool {
    let deler = tekst.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return deler.count == 2 && deler[0].contains("§") && !String(deler[1]).erBlank
  }

  static let unntakseksempel =
    "\"forvaltningsloven § 17 annet ledd bokstav a: du oppga det samme i søknaden\""
}

/// Hvor en opplysning kommer fra, sett fra den saken gjelder.
enum Kildeart: Hashable, Sendable {
  case parten, nav, andre

  /// Leser arten av en kilde slik den er skrevet: `søknaden 3. september 2026`, `Folkeregisteret`.
  ///
  /// Det som ikke er kjent som partens eller Navs eget, er andres. En samtale eller et møte er
  /// partens, så lenge det ikke står at det var med noen annen.
  init(_ kilde: String) {
    let liten = kilde.lowercased()
    if Self.samtaler.contains(where: liten.hasPrefix) {
      let med = liten.split(separator: " ").drop { $0 != "med" }.dropFirst().first
      let erParten = med.map { Self.partenselv.contains(String($0)) } ?? true
      self = erParten ? .parten : .andre
    } else if Self.partens.contains(where: liten.hasPrefix) {
      self = .parten
    } else {
      self = Self.navs.contains(where: liten.hasPrefix) ? .nav : .andre
    }
  }

  private static let samtaler = ["samtale", "møte"]
  private static let partenselv: Set<String> = ["deg", "søkeren", "søker", "parten", "deltakeren"]
  private static let partens = [
    "søk", "opplyst av deg", "egenerklæring", "egenvurdering", "klage", "brev fra deg",
    "melding fra deg",
    "svar fra deg", "svaret ditt", "meldekort", "uttalelse", "cv", "registreringen",
  ]
  private static let navs = [
    "nav", "saken", "vurdering i saken", "vedtak", "brev til deg", "innkalling", "varsel",
    "utkast", "oppfølgingsplan", "aktivitetsplan", "planen", "logg", "arbeidssøkerregisteret",
    "tiltaksregisteret",
  ]
}

extension Opplysning.Verdi {
  /// Kildene som er andres enn partens og Navs egne, der det som står i dem, skal forelegges.
  func andresKilder(_ vurdering: Opplysning.Vurdering?) -> [String] {
    ((vurdering?.kilder ?? []) + [kilde].compactMap { $0 }).filter { Kildeart($0) == .andre }
  }
}
