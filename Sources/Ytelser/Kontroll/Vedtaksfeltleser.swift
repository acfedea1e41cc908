import RuleDSL
public import Rules

extension LestVedtak {
  /// Leser et vedtak slik `rulecheck run --json` skriver det.
  ///
  /// - Returns: Vedtaket, eller nil og alt som er galt. Felt som bare kontrollene trenger, kan
  ///   mangle: da er det kontrollene som sier det.
  public static func les(_ fil: SourceFile) -> (dokument: LestVedtak?, feil: [Diagnostic]) {
    let (json, feil) = JSONParser.parse(fil, index: 0)
    guard let json, feil.isEmpty else { return (nil, feil) }
    return les(json)
  }

  /// Leser et vedtak som alt er lest som JSON.
  package static func les(_ json: JSONValue) -> (dokument: LestVedtak?, feil: [Diagnostic]) {
    var leser = Vedtaksfeltleser()
    if leser.erMaskert(json) {
      let hjelp = "rulecheck run --json SAK.json, uten --mask"
      leser.meld(.feilForm("et vedtak uten skjulte verdier", eksempel: hjelp), Vedtaksfelt(json))
    }
    let dokument = leser.dokument(Vedtaksfelt(json))
    return leser.feil.isEmpty ? (dokument, []) : (nil, leser.feil)
  }
}

extension LestVedtak {
  /// Det samme vedtaket med et annet brev; nil når brevet ikke kan leses.
  package func med(brev json: JSONValue) -> LestVedtak? {
    var leser = Vedtaksfeltleser()
    var vedtak = self
    vedtak.brev = leser.brev(Vedtaksfelt(json, "begrunnelse"))
    return leser.feil.isEmpty ? vedtak : nil
  }
}

/// En verdi i vedtaket, med navnet den står under.
struct Vedtaksfelt {
  var navn: String
  var json: JSONValue

  init(_ json: JSONValue, _ navn: String = "vedtaket") {
    (self.json, self.navn) = (json, navn)
  }

  subscript(nøkkel: String) -> Vedtaksfelt? {
    json[nøkkel].map { Vedtaksfelt($0.value, nøkkel) }
  }
}

/// Leser feltene i et vedtak og samler det som er galt.
struct Vedtaksfeltleser {
  var feil: [Diagnostic] = []

  mutating func meld(_ melding: Diagnostic.Message, _ felt: Vedtaksfelt) {
    feil.append(Diagnostic(melding, at: felt.json.span))
  }

  /// Et vedtak der verdiene er skjult, har ikke det kontrollene holder brevet opp mot.
  func erMaskert(_ json: JSONValue) -> Bool {
    switch json.kind {
    case .string(let tekst): tekst.contains(String.maske)
    case .array(let elementer): elementer.contains(where: erMaskert)
    case .object(let felter): felter.contains { erMaskert($0.value) }
    case .null, .bool, .number: false
    }
  }

  mutating func tekst(_ felt: Vedtaksfelt?) -> String? {
    guard let felt else { return nil }
    if case .string(let tekst) = felt.json.kind { return tekst }
    meld(.feilForm("en tekst", eksempel: "\"\(felt.navn)\": \"…\""), felt)
    return nil
  }

  mutating func tekst(_ felt: Vedtaksfelt, _ nøkkel: String) -> String {
    guard felt[nøkkel] != nil else {
      meld(.manglerNøkkel(nøkkel, eksempel: "\"\(nøkkel)\": \"…\""), felt)
      return ""
    }
    return tekst(felt[nøkkel]) ?? ""
  }

  mutating func sann(_ felt: Vedtaksfelt?) -> Bool {
    guard let felt else { return false }
    if case .bool(let verdi) = felt.json.kind { return verdi }
    meld(.feilForm("true eller false", eksempel: "\"\(felt.navn)\": true"), felt)
    return false
  }

  /// Et antall; null når feltet ikke er der.
  mutating func antall(_ felt: Vedtaksfelt?) -> Int {
    guard let felt else { return 0 }
    if case .number(let tall) = felt.json.kind, let antall = tall.scaled(by: 0), antall >= 0 {
      return Int(clamping: antall)
    }
    meld(.feilForm("et antall", eksempel: "\"\(felt.navn)\": 1"), felt)
    return 0
  }

  mutating func dag(_ felt: Vedtaksfelt?) -> Day? {
    guard let felt, let skrevet = tekst(felt) else { return nil }
    if let dag = Day(iso: skrevet.utf8) { return dag }
    meld(.ikkeEnDag(skrevet), felt)
    return nil
  }

  mutating func dag(_ felt: Vedtaksfelt, _ nøkkel: String) -> Day {
    if felt[nøkkel] == nil {
      meld(.manglerNøkkel(nøkkel, eksempel: "\"\(nøkkel)\": \"2024-07-01\""), felt)
    }
    return dag(felt[nøkkel]) ?? Day(number: 0)
  }

  mutating func valg<Valg: RawRepresentable>(
    _ felt: Vedtaksfelt, _ nøkkel: String, _ ellers: Valg, _ alle: [Valg]
  ) -> Valg where Valg.RawValue == String {
    let skrevet = tekst(felt, nøkkel)
    if let valg = Valg(rawValue: skrevet) { return valg }
    if let verdi = felt[nøkkel], !skrevet.isEmpty {
      meld(.ukjentValg(skrevet, mente: nil, finnes: alle.map(\.rawValue)), verdi)
    }
    return ellers
  }

  /// Elementene i en liste; ingen når feltet ikke er der.
  mutating func liste(_ felt: Vedtaksfelt?) -> [Vedtaksfelt] {
    guard let felt else { return [] }
    if case .array(let elementer) = felt.json.kind {
      return elementer.map { Vedtaksfelt($0, felt.navn) }
    }
    meld(.feilForm("en liste", eksempel: "\"\(felt.navn)\": []"), felt)
    return []
  }

  mutating func tekster(_ felt: Vedtaksfelt?) -> [String] {
    var alle: [String] = []
    for element in liste(felt) {
      if let tekst = tekst(element) { alle.append(tekst) }
    }
    return alle
  }

  mutating func medlemmer(_ felt: Vedtaksfelt?) -> [JSONValue.Member] {
    guard let felt else { return [] }
    if case .object(let medlemmer) = felt.json.kind { return medlemmer }
    meld(.feilForm("et objekt", eksempel: "\"\(felt.navn)\": {}"), felt)
    return []
  }
}
