import RuleDSL
public import Rules

extension Sak {
  /// Leser en sak. Ingenting gjettes: det som ikke kan leses, er en feil med linje og kolonne.
  ///
  /// - Parameters:
  ///   - fil: Saken som JSON.
  ///   - regelverk: Regelsettene den kan vise til.
  /// - Returns: Saken og regelsettet, eller nil og alt som er galt. Spennene peker inn i `fil`
  ///   (nummer 0); feil i regeltekstene står for seg i `regelfeil`.
  public static func les(_ fil: SourceFile, _ regelverk: Regelverk) -> SakLest {
    let (json, feil) = JSONParser.parse(fil, index: 0)
    guard let json, feil.isEmpty else { return SakLest(feil: feil) }
    var leser = SakLeser(regelverk: regelverk)
    return leser.les(json, fil)
  }
}

/// Det som kom ut av å lese en sak.
public struct SakLest: Sendable {
  public var sak: Sak?
  public var regelsett: RuleSet?
  /// Feil i saken.
  public var feil: [Diagnostic]
  /// Feil i regeltekstene, med spenn inn i regelverkets filer.
  public var regelfeil: [Diagnostic] = []

  init(feil: [Diagnostic]) { self.feil = feil }
}

/// Leser feltene i en sak.
struct SakLeser {
  let regelverk: Regelverk
  var feil: [Diagnostic] = []

  init(regelverk: Regelverk) { self.regelverk = regelverk }

  static let felter = [
    "id", "regelsett", "avgjørelse", "vurderingsdag", "kravdato", "vedtaksdato", "opplysninger",
    "vurdertUtenfor", "saksbehandler", "kontor", "avvik", "verge", "svarInnen", "forhåndsvarsel",
    "varselunntak", "anførsler",
    "klageinstans", "omgjør", "forventet", "$schema",
  ]

  mutating func les(_ json: JSONValue, _ fil: SourceFile) -> SakLest {
    guard let felter = objekt(json, eksempel: "{\"regelsett\": \"aap\", …}") else {
      return SakLest(feil: feil)
    }
    sjekk(felter, mot: Self.felter)
    guard let id = tekst(json, "regelsett", eksempel: "\"regelsett\": \"aap\"") else {
      return SakLest(feil: feil)
    }
    var lest = SakLest(feil: [])
    if regelverk.bibliotek.contains(id) {
      (lest.regelsett, lest.regelfeil) = regelverk.regelsett(id)
      if let regelsett = lest.regelsett { lest.sak = sak(json, regelsett, fil) }
    } else {
      let kjente = regelverk.bibliotek.ruleSetIDs
      meld(
        .ukjentRegelsett(
          id, mente: Suggestions.closest(to: id, among: kjente), finnes: kjente),
        json["regelsett"]?.value.span ?? json.span)
    }
    if feil.contains(where: \.isError) { lest.sak = nil }
    lest.feil = feil.sorted { $0.span.start < $1.span.start }
    return lest
  }

  private mutating func sak(_ json: JSONValue, _ regelsett: RuleSet, _ fil: SourceFile) -> Sak? {
    let vurderingsdag = dag(json, "vurderingsdag")
    let vedtaksdato = dag(json, "vedtaksdato")
    let avgjørelse = self.avgjørelse(json, regelsett)
    var fakta = Facts(count: regelsett.facts.count, on: vurderingsdag ?? Day(number: 0))
    if let vedtaksdato { fakta[.decisionDay] = NodeValue(vedtaksdato.number) }
    var kravdato: NodeValue?
    if let felt = json["kravdato"] {
      kravdato = dager(felt.value, "kravdato", regelsett.facts[FactID.claimDay.index].range)
      fakta[.claimDay] = kravdato
    }
    var opplysninger: [Opplysning] = []
    if let felt = json["opplysninger"] {
      for medlem in objekt(felt.value, eksempel: "\"opplysninger\": {…}") ?? [] {
        if let lest = opplysning(medlem, regelsett, &fakta) { opplysninger.append(lest) }
      }
    } else {
      meld(.manglerNøkkel("opplysninger", eksempel: "\"opplysninger\": {}"), json.span.start)
    }
    let id = json["id"] == nil ? "" : tekst(json, "id", eksempel: "\"id\": \"sak-1\"") ?? ""
    let utenfor = vurdertUtenfor(json, regelsett)
    let varsel = forhåndsvarsel(json)
    let saksbehandler = navn(json, "saksbehandler", eksempel: "Kari Nordmann, Nav Sagene")
    let verge = navn(json, "verge", eksempel: "Ola Nordmann")
    let kontor = navn(json, "kontor", eksempel: "Nav Sagene")
    let avvik = avvik(json, regelsett)
    let (unntak, anførsler) = (varselunntak(json), anførsler(json))
    fakta.dokumenter(opplysninger, regelsett, regelverk.forberedt(for: regelsett))
    let svarInnen = json["svarInnen"] == nil ? nil : dag(json, "svarInnen")
    let klageinstans = self.klageinstans(json)
    let omgjør = omgjør(json)
    let forventet = self.forventet(json, regelsett)
    guard let vurderingsdag, let vedtaksdato, let avgjørelse else { return nil }
    sjekkDager(json, vedtaksdato, kravdato)
    var sak = Sak(
      id: id, regelsett: regelsett.id, avgjørelse: avgjørelse, vurderingsdag: vurderingsdag,
      kravdato: kravdato, vedtaksdato: vedtaksdato, opplysninger: opplysninger,
      vurdertUtenfor: utenfor, saksbehandler: saksbehandler, verge: verge, svarInnen: svarInnen,
      forhåndsvarsel: varsel, klageinstans: klageinstans, omgjør: omgjør,
      forventet: forventet, fakta: fakta,
      fingeravtrykk: SHA256.hexDigest(of: fil.bytes))
    (sak.kontor, sak.avvik) = (kontor, avvik)
    (sak.varselunntak, sak.anførsler) = (unntak, anførsler)
    return sak
  }

  private mutating func avgjørelse(_ json: JSONValue, _ regelsett: RuleSet) -> String? {
    let finnes = regelsett.decisions.map(\.name)
    let eksempel = "\"avgjørelse\": \"\(finnes.first ?? "")\""
    guard let navn = tekst(json, "avgjørelse", eksempel: eksempel) else { return nil }
    if finnes.contains(navn) { return navn }
    meld(
      .ukjentAvgjørelse(
        navn, mente: Suggestions.closest(to: navn, among: finnes), finnes: finnes),
      json["avgjørelse"]?.value.span ?? json.span)
    return nil
  }

  private mutating func forventet(_ json: JSONValue, _ regelsett: RuleSet) -> [Sak.Forventning] {
    guard let felt = json["forventet"] else { return [] }
    let utfall = Dictionary(uniqueKeysWithValues: Outcome.allCases.map { ($0.word, $0) })
    let navn =
      regelsett.conditions.map(\.name) + regelsett.decisions.map(\.name)
      + regelsett.duties.map(\.condition.name)
    var forventet: [Sak.Forventning] = []
    for medlem in objekt(felt.value, eksempel: "\"forventet\": {\"vilkår\": \"oppfylt\"}") ?? [] {
      guard navn.contains(medlem.key) else {
        let mente = Suggestions.closest(to: medlem.key, among: navn)
        meld(.ukjentNøkkel(medlem.key, mente: mente, av: navn), medlem.keySpan)
        continue
      }
      guard case .string(let ord) = medlem.value.kind, let verdi = utfall[ord] else {
        meld(
          .feilForm(
            "'oppfylt', 'ikke oppfylt', 'gjelder ikke' eller 'åpent'", eksempel: "\"oppfylt\""),
          medlem.value.span)
        continue
      }
      forventet.append(.init(navn: medlem.key, utfall: verdi))
    }
    return forventet
  }

  // MARK: Felter

  mutating func meld(_ melding: Diagnostic.Message, _ span: SourceSpan) {
    feil.append(Diagnostic(melding, at: span))
  }

  private mutating func meld(_ melding: Diagnostic.Message, _ start: Int32) {
    meld(melding, SourceSpan(file: 0, start: start, end: start + 1))
  }

  mutating func objekt(_ json: JSONValue, eksempel: String) -> [JSONValue.Member]? {
    if case .object(let felter) = json.kind { return felter }
    meld(.feilForm("et objekt", eksempel: eksempel), json.span)
    return nil
  }

  mutating func sjekk(_ felter: [JSONValue.Member], mot lovlige: [String]) {
    for felt in felter where !lovlige.contains(felt.key) {
      let mente = Suggestions.closest(to: felt.key, among: lovlige)
      meld(.ukjentNøkkel(felt.key, mente: mente, av: lovlige), felt.keySpan)
    }
  }

  mutating func tekst(_ json: JSONValue, _ nøkkel: String, eksempel: String) -> String? {
    guard let felt = json[nøkkel] else {
      meld(.manglerNøkkel(nøkkel, eksempel: eksempel), json.span.start)
      return nil
    }
    return tekst(felt, eksempel: eksempel)
  }

  mutating func tekst(_ felt: JSONValue.Member, eksempel: String) -> String? {
    if case .string(let tekst) = felt.value.kind { return tekst }
    meld(
      felt.value.erNull ? .erNull(felt.key) : .feilForm("en tekst", eksempel: eksempel),
      felt.value.span)
    return nil
  }

  mutating func dag(_ json: JSONValue, _ nøkkel: String) -> Day? {
    let eksempel = "\"\(nøkkel)\": \"2024-07-01\""
    guard let skrevet = tekst(json, nøkkel, eksempel: eksempel) else { return nil }
    let span = json[nøkkel]?.value.span ?? json.span
    guard let dag = Day(iso: skrevet.utf8) else {
      meld(.ikkeEnDag(skrevet), span)
      return nil
    }
    let område = NodeValue(low: Day.tidligste, high: Day.seneste)
    if dag.number < område.low || dag.number > område.high {
      meld(.utenforOmråde(nøkkel, .day, område), span)
    }
    return dag
  }

  /// En dag, eller alle dagene i en måned (`2024-07`) eller et år (`2024`).
  mutating func dager(_ json: JSONValue, _ navn: String, _ område: NodeValue) -> NodeValue? {
    guard case .string(let skrevet) = json.kind else {
      meld(
        json.erNull
          ? .erNull(navn) : .feilType(navn, .day, hjelp: "skriv \"2024-07-01\" i anførselstegn"),
        json.span)
      return nil
    }
    guard let dager = Dato(skrevet).dager else {
      meld(.ikkeEnDag(skrevet), json.span)
      return nil
    }
    guard dager.low >= område.low, dager.high <= område.high else {
      meld(.utenforOmråde(navn, .day, område), json.span)
      return nil
    }
    return dager
  }
}

extension Day {
  /// 1900-01-01 og 2199-12-31: dagene en sak kan handle om.
  static let tidligste: Int64 = -25_567
  static let seneste: Int64 = 84_005
}

extension JSONValue {
  var erNull: Bool {
    if case .null = kind { return true }
    return false
  }
}
