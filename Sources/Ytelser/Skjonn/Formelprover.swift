/// Holder setninger mot ordene i saken.
struct Formelprøver {
  /// Det som er igjen av en setning når det som ikke er om personen, er tatt bort.
  struct Setning {
    /// Ordene som ikke er regelens, lovens eller standard.
    var egne: [String] = []
    /// Om en av de egne står et annet sted i saken; bare funnet der noe avhenger av det.
    var erBundet = false
    /// Ordene som er regelens, lovens eller standard.
    var vanlige = 0
    /// De av dem som hører til en formel, og ikke bare til regelen.
    var standard = 0
    var harTall = false
    var harNavn = false
    var erOmNoen = false
    /// Om noen har sagt eller skrevet det.
    var erSagt = false
    /// Om vurderingen har en kilde.
    var harKilde = false
    /// Om et ledd av den forteller noe som er hendt noen.
    var harHendelse = false

    /// «Du har ikke vært på jobb siden 3. august»: noen, et tall og ingen av formelens ord.
    var erHendelse: Bool { harTall && erOmNoen && standard == 0 }

    /// «Du skriver at du ikke kan jobbe»: det noen selv har sagt, med en kilde.
    var erUtsagn: Bool { erSagt && erOmNoen && harKilde && standard == 0 }

    /// Om de egne ordene ikke drukner i de andre.
    var harNokEgne: Bool { !egne.isEmpty && egne.count * 2 >= vanlige }

    /// Om den er konkret når et av de egne ordene er bundet, og kanskje ikke ellers.
    var hvilerPåBinding: Bool {
      !harHendelse && !erHendelse && !erUtsagn && harNokEgne && !harTall && !harNavn
    }

    var erKonkret: Bool {
      if harHendelse || erHendelse || erUtsagn { return true }
      guard harNokEgne else { return false }
      if erBundet || harTall || harNavn { return true }
      guard egne.count >= vanlige else { return false }
      return harKilde || (egne.count >= 3 && erOmNoen)
    }
  }

  private let regelord: Set<String>
  private let saksord: [String]
  private let kildeord: [String]
  private let vurdertAv: Set<String>
  private let harKilde: Bool

  /// - Parameter ordbok: Regeltekster som alt er lest.
  init(_ grunnlag: Formelkontroll.Grunnlag, _ ordbok: inout Ordbok) {
    regelord = Set(grunnlag.regelord.flatMap { ordbok.former(av: $0) })
    kildeord = grunnlag.kilder.flatMap { ordbok.former(av: $0) }
    saksord = grunnlag.andre.flatMap { ordbok.former(av: $0) } + kildeord
    vurdertAv = Set(Ordleser.ord(grunnlag.vurdertAv).map(\.lite))
    harKilde = grunnlag.kilder.contains { !$0.erBlank }
  }

  func setninger(_ tekst: String) -> [Setning] {
    Ordleser.setninger(tekst).map { ord in
      var setning = Setning(harKilde: harKilde)
      var ledd = Setning()
      for ord in utenHjemler(ord) + [Ordleser.Ord(tekst: ",", erNavn: false, erTall: false)] {
        let lest = les(ord)
        setning.tell(lest, ord)
        ledd.tell(lest, ord)
        guard Self.skiller.contains(ord.lite) else { continue }
        setning.harHendelse = setning.harHendelse || ledd.erHendelse
        ledd = Setning()
      }
      if setning.hvilerPåBinding {
        setning.erBundet = setning.egne.contains { $0.former.contains(where: erBundet) }
      }
      return setning
    }
  }

  /// Det som skiller ledd i en setning.
  private static let skiller: Set<String> = [",", "og", "men"]

  private static let pronomen: Set<String> = [
    "du", "deg", "din", "ditt", "di", "dine", "dykk", "han", "ham", "hans", "hun", "henne",
    "hennes", "ho", "hennar", "hen", "dere",
  ]

  private static let sierord: Set<String> = [
    "sier", "seier", "sa", "sagt", "skriver", "skriv", "skrev", "skreiv", "forteller", "fortel",
    "fortalte", "fortalt", "opplyser", "opplyste", "oppgir", "oppga", "forklarer", "forklarte",
  ]

  private func les(_ ord: Ordleser.Ord) -> Lest {
    let lite = ord.lite
    var lest = Lest(erOmNoen: Self.pronomen.contains(lite))
    if vurdertAv.contains(lite) { return lest }
    if Self.sierord.contains(lite) {
      lest.art = .sagt
    } else if ord.erTall || Standardord.erTallord(lite) {
      // Et tall som regelen selv nevner, sier ikke noe om personen.
      if !regelord.contains(lite) { lest.art = .tall }
    } else if lite.count < 2 || Standardord.erBindeord(lite) || Standardord.erHverdagsord(lite) {
      return lest
    } else if erVanlig(lite) {
      lest.art = .vanlig(erStandard: Standardord.erDekket(lite, av: []))
    } else {
      lest.art = .eget
    }
    return lest
  }

  /// Den som har sagt det, er noe annet enn regelens ord, også når regelen spør hva hen sier.
  private func erVanlig(_ ord: String) -> Bool {
    let stamme = ord.ordstamme
    let erKilde = kildeord.contains { $0.begynner(med: stamme) }
    return Standardord.erDekket(ord, av: erKilde ? [] : regelord)
  }

  /// Om ordet står i en annen opplysning eller en kilde, alene eller først i et sammensatt ord:
  /// `legen` i `legeerklæring`.
  private func erBundet(_ form: String) -> Bool {
    form.count >= 3
      ? saksord.contains { $0.begynner(med: form) } : saksord.contains(form)
  }

  // MARK: Hjemler

  private static let hjemmelord: Set<String> = [
    "og", "til", "jf", "jfr", "jamfør", "første", "fyrste", "andre", "annet", "anna", "tredje",
    "fjerde", "femte", "sjette", "sjuende", "syvende", "åttende", "niende", "ledd", "punktum",
    "bokstav", "nr", "nummer",
  ]

  /// Ordene uten paragrafer, kapitler og navnet på Nav-kontoret.
  private func utenHjemler(_ ord: [Ordleser.Ord]) -> [Ordleser.Ord] {
    var igjen: [Ordleser.Ord] = []
    var iHjemmel = false
    var forrige = ""
    for ord in ord {
      let lite = ord.lite
      if ["§", "kapittel", "kap"].contains(lite) {
        iHjemmel = true
      } else if iHjemmel {
        iHjemmel = ord.erTall || lite.count == 1 || Self.hjemmelord.contains(lite)
      }
      let erKontor = forrige == "nav" && (ord.erNavn || lite.hasPrefix("kontor"))
      forrige = lite
      if !iHjemmel, !erKontor { igjen.append(ord) }
    }
    return igjen
  }
}

extension Formelprøver {
  /// Hva et ord er.
  fileprivate struct Lest {
    enum Art { case uten, sagt, tall, vanlig(erStandard: Bool), eget }

    var erOmNoen: Bool
    var art = Art.uten
  }
}

extension Formelprøver.Setning {
  fileprivate mutating func tell(_ lest: Formelprøver.Lest, _ ord: Ordleser.Ord) {
    if lest.erOmNoen { erOmNoen = true }
    switch lest.art {
    case .uten: break
    case .sagt: erSagt = true
    case .tall: harTall = true
    case .vanlig(let erStandard):
      vanlige += 1
      if erStandard { standard += 1 }
    case .eget:
      if ord.erNavn { harNavn = true }
      if !egne.contains(ord.lite) { egne.append(ord.lite) }
    }
  }
}
