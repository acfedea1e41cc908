import Rules

// Kontroller av hver setning: at den kan spores, og at den er satt sammen slik den skal.
extension Kontrollgrunnlag {
  /// Setningene som ikke sier hvilke noder de bygger på, eller nevner en node som ikke er i sporet.
  var utenNoder: [Plassert] {
    alt.filter { plassert in
      plassert.setning.noder.isEmpty || plassert.setning.noder.contains { dokument.spor[$0] == nil }
    }
  }

  func noder() -> [Kontroll.Funn] {
    utenNoder.map {
      funn("Setningen viser ikke til noder i sporet: «\($0.setning.fylt.kortet)»", $0.sted)
    }
  }

  /// At teksten er malene med verdiene satt inn, og ingenting annet.
  func maler() -> [Kontroll.Funn] {
    alt.filter { $0.setning.tekst != $0.setning.fylt }.map {
      funn("Teksten er ikke malen med verdiene satt inn: «\($0.setning.tekst.kortet)»", $0.sted)
    }
  }

  func plasser() -> [Kontroll.Funn] {
    alt.filter { plassert in
      plassert.setning.deler.contains { del in
        let verdier = Set(del.verdier.map(\.navn))
        return del.mal.plasser.contains { !verdier.contains($0) }
      }
    }.map { funn("En plass er ikke fylt: «\($0.setning.fylt.kortet)»", $0.sted) }
  }

  /// Tegn som bare står der ved en feil.
  func tegn() -> [Kontroll.Funn] {
    alt.compactMap { plassert in
      let tekst = plassert.setning.fylt
      guard let hva = tekst.feiltegn else { return nil }
      let erEgne = plassert.setning.deler.contains { del in
        del.verdier.contains { $0.tekst.feiltegn != nil }
      }
      return Kontroll.Funn(
        hva: "\(hva.medStorBokstav): «\(tekst.kortet)»", hvor: plassert.sted,
        hvem: erEgne ? .saksbehandler : .brevmaler)
    }
  }

  func tomme() -> [Kontroll.Funn] {
    let avsnitt = brev.avsnitt.enumerated().filter(\.element.setninger.isEmpty).map {
      funn("Et avsnitt er tomt.", "avsnitt \($0.offset + 1) i brevet")
    }
    let setninger = alt.filter { $0.setning.fylt.erBlank && !$0.setning.deler.isEmpty }.map {
      funn("En setning er tom.", $0.sted)
    }
    return avsnitt + setninger
  }

  /// Overskriftene skal være de faste: en annen sier noe ingen har kontrollert.
  func overskrifter() -> [Kontroll.Funn] {
    let faste = Set(Fast.allCases.map { $0[målform] })
    return brev.avsnitt.map(\.overskrift).filter { !$0.isEmpty && !faste.contains($0) }.map {
      funn("Overskriften er ikke en av de faste: «\($0)»", "overskriftene i brevet")
    }
  }

  func utkast() -> [Kontroll.Funn] {
    guard !dokument.erUtkast || !dokument.merknad.hasPrefix("UTKAST") else { return [] }
    return [
      funn("Vedtaket er ikke merket som utkast.", "feltene «utkast» og «merknad»")
    ]
  }

  // MARK: Ordene

  private static let systemord: Set = [
    "oppfylt", "oppfylte", "uavklart", "uavklarte", "uavklara", "lyte", "lytet", "skjønn",
    "skjønnet", "jf", "jfr",
  ]
  private static let systemstammer = ["vilkår", "kumulativ", "skjønnsmessig", "innsatsgruppe"]

  /// Ord som er våre, og ikke den dette gjelder sine. Lovens ord og det noen har skrevet, er ikke med.
  func systemordene() -> [Kontroll.Funn] {
    alt.compactMap { plassert in
      let ord = våreOrd(plassert).flatMap(\.ordene)
      guard let funnet = ord.first(where: { $0.erSystemord }) else { return nil }
      return Kontroll.Funn(
        hva: "«\(funnet)» er ikke et ord den saken gjelder, skal trenge: "
          + "«\(plassert.setning.fylt.kortet)»",
        hvor: plassert.sted, hvem: .regler)
    }
  }

  /// Det i en setning som er skrevet i regelteksten eller i de faste setningene.
  private func våreOrd(_ plassert: Plassert) -> [String] {
    plassert.setning.deler.flatMap { del -> [String] in
      let egne = Self.egneOrd.contains { $0[målform] == del.mal }
      let verdier = egne ? [] : del.verdier.filter { !Self.menneskeord.contains($0.navn) }
      return [del.mal.utenPlasser] + verdier.map(\.tekst)
    }
  }

  private static let egneOrd: [Fast] = [
    .egneOrd, .byggerPå, .svarteDette, .viSvarer, .sagtOgSvart, .lovensOrd,
  ]
  /// Plassene for navn og for det noen har skrevet.
  private static let menneskeord: Set = [
    "kilde", "svar", "hvem", "grunn", "andre", "uttalelse", "hensyn",
  ]

  static func erSystemord(_ ord: String) -> Bool {
    let små = ord.lowercased()
    if systemord.contains(små) || systemstammer.contains(where: små.hasPrefix) { return true }
    // `annenMånedsytelse` er et navn i reglene.
    return zip(ord, ord.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
  }

  func funn(
    _ hva: String, _ hvor: String, _ hvem: Kontroll.Retter = .brevmaler
  ) -> Kontroll.Funn {
    .init(hva: hva, hvor: hvor, hvem: hvem)
  }
}

extension String {
  fileprivate var erSystemord: Bool { Kontrollgrunnlag.erSystemord(self) }

  /// Så mye som trengs for å kjenne den igjen.
  var kortet: String { count > 70 ? prefix(67) + "…" : self }

  /// Ordene, uten tegn.
  var ordene: [String] {
    split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Navnene i klammer: `Det gjelder fra {dag}` har `dag`.
  var plasser: [String] {
    var navn: [String] = []
    var rest = self[...]
    while let start = rest.firstIndex(of: "{") {
      let slutt = rest[start...].firstIndex(of: "}") ?? rest.endIndex
      navn.append(String(rest[start..<slutt].dropFirst()))
      rest = slutt == rest.endIndex ? "" : rest[slutt...].dropFirst()
    }
    return navn
  }

  /// Med plassene tatt ut.
  var utenPlasser: String {
    var tekst = ""
    var erInne = false
    for tegn in self {
      if tegn == "{" { erInne = true }
      if !erInne { tekst.append(tegn) }
      if tegn == "}" { erInne = false }
    }
    return tekst
  }

  /// Hva som er galt med tegnene, hvis noe er det.
  fileprivate var feiltegn: String? {
    if first == " " || last == " " { return "det er mellomrom i kanten" }
    let par = zip(self, dropFirst())
    if par.contains(where: { $0 == " " && $1 == " " }) {
      return "det er to mellomrom etter hverandre"
    }
    if par.contains(where: { ".,;:!?".contains($0) && $0 == $1 }) {
      return "et tegn står to ganger"
    }
    if par.contains(where: { $0 == " " && ".,;:!?)".contains($1) }) {
      return "det er mellomrom foran et tegn"
    }
    return harValgbøying ? "ordet har en bøying i parentes" : nil
  }

  /// `søker(en)`, `krav(a)`: en mal ingen har valgt form i.
  private var harValgbøying: Bool {
    var tidligere: Character?
    var rest = self[...]
    while let start = rest.firstIndex(of: "(") {
      tidligere = start == rest.startIndex ? tidligere : rest[rest.index(before: start)]
      rest = rest[start...].dropFirst()
      let inni = rest.prefix { $0.isLetter }
      let slutt = rest.dropFirst(inni.count).first
      let erLim = tidligere?.isLetter ?? false
      if slutt == ")", (1...3).contains(inni.count), erLim || inni == "a" { return true }
    }
    return false
  }
}
