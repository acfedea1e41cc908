import RuleDSL
import Rules

extension SakLeser {
  static let kildefelter = ["kilde", "dato", "forelagt", "forelagtUnntak"]
  private static let skjønnsfelter = [
    "vurdertAv", "vurdertDato", "begrunnelse", "momenter", "kilder", "hovedhensyn",
  ]

  /// Leser én opplysning og legger verdien i `fakta`.
  mutating func opplysning(
    _ felt: JSONValue.Member, _ regelsett: RuleSet, _ fakta: inout Facts
  ) -> Opplysning? {
    guard let id = regelsett.fact(named: felt.key), !regelsett.facts[id.index].isPart else {
      let navn = regelsett.facts.dropFirst(3).filter { !$0.isPart }.map(\.name)
      meld(
        .ukjentOpplysning(
          felt.key, mente: Suggestions.closest(to: felt.key, among: navn),
          regelsett: regelsett.id), felt.keySpan)
      return nil
    }
    let erklært = regelsett.facts[id.index]
    if id.index < 3 {
      meld(.dagBlantOpplysninger(felt.key), felt.keySpan)
      return nil
    }
    var opplysning = Opplysning(
      id: id, navn: felt.key, verdier: [], ukjentFordi: nil, vurdering: nil)
    if let liste = erklært.list {
      les(felt.value, liste, erklært, &opplysning, &fakta)
      return opplysning
    }
    switch felt.value.kind {
    case .null: meld(.erNull(felt.key), felt.value.span)
    case .array(let elementer):
      guard erklært.isOverTime else {
        meld(.listeForVerdi(felt.key), felt.value.span)
        break
      }
      for element in elementer { tidsrom(element, erklært, &opplysning) }
      let (steg, erEntydig) = opplysning.steg
      if !erEntydig { meld(.feilTidsrom(opplysning.navn), felt.value.span) }
      fakta.steps[id.index] = steg
    case .object where erklært.isOverTime && felt.value["ukjent"] == nil:
      meld(.verdiForListe(felt.key), felt.value.span)
    case .object(let felter):
      medKilde(felt.value, felter, erklært, &opplysning)
      fakta[id] = opplysning.verdier.first?.verdi
    case .bool, .number, .string:
      if erklært.isOverTime {
        meld(.verdiForListe(felt.key), felt.value.span)
      } else if let verdi = verdi(felt.value, erklært) {
        opplysning.verdier = [.init(verdi: verdi)]
        fakta[id] = verdi
      }
    }
    return opplysning
  }

  /// `{"fra": …, "til": …, "verdi": …, "kilde": …, "dato": …}`
  private mutating func tidsrom(
    _ element: JSONValue, _ fact: Fact, _ opplysning: inout Opplysning
  ) {
    let eksempel = "{\"fra\": \"2020-01-01\", \"til\": \"2024-12-31\", \"verdi\": true}"
    guard let felter = objekt(element, eksempel: eksempel) else { return }
    let skjønn = fact.isJudgement ? Self.skjønnsfelter : []
    sjekk(felter, mot: ["fra", "til", "verdi"] + Self.kildefelter + skjønn)
    guard let fra = dag(element, "fra"), let til = dag(element, "til"),
      let felt = felt(element, "verdi", eksempel: "\"verdi\": true"),
      let verdi = verdi(felt.value, fact)
    else { return }
    if til < fra { return meld(.feilTidsrom(fact.name), element.span) }
    var lest = Opplysning.Verdi(verdi: verdi, fra: fra, til: til)
    kilde(element, &lest)
    opplysning.verdier.append(lest)
    if fact.isJudgement { opplysning.vurdering = vurdering(element) }
  }

  /// `{"verdi": 40, "kilde": …}`, `{"minst": 50}` eller `{"ukjent": "grunnen"}`
  private mutating func medKilde(
    _ json: JSONValue, _ felter: [JSONValue.Member], _ fact: Fact, _ opplysning: inout Opplysning
  ) {
    let grenser = fact.type.isNumber ? ["minst", "høyst"] : []
    let saksbehandling = ["motstrid", "bevisvurdering", "unntattInnsyn"]
    sjekk(
      felter,
      mot: ["verdi", "ukjent"] + grenser + Self.kildefelter + Self.skjønnsfelter + saksbehandling)
    opplysning.motstrid = motstrid(json, fact)
    opplysning.unntattInnsyn = unntattInnsyn(json)
    if let felt = felter.first(where: { Self.skjønnsfelter.contains($0.key) }), !fact.isJudgement {
      meld(.ikkeSkjønn(felt.key, fact.name), felt.keySpan)
    }
    let former = ["verdi", "ukjent", "minst", "høyst"].filter { json[$0] != nil }
    if former.count > 1, former != ["minst", "høyst"] {
      meld(.motstrid(former[0], former[1]), json[former[1]]?.keySpan ?? json.span)
      return
    }
    if fact.isJudgement { opplysning.vurdering = vurdering(json) }
    var lest: NodeValue?
    if json["ukjent"] != nil {
      opplysning.ukjentFordi = tekst(json, "ukjent", eksempel: "\"ukjent\": \"ikke svart\"")
    } else if !former.isEmpty, former != ["verdi"] {
      lest = grense(json, fact)
    } else if let felt = felt(json, "verdi", eksempel: "\"verdi\": …") {
      lest = verdi(felt.value, fact)
    }
    guard let lest else { return }
    var verdi = Opplysning.Verdi(verdi: lest)
    kilde(json, &verdi)
    opplysning.verdier = [verdi]
  }

  /// Et tall som bare er kjent som minst eller høyst noe.
  private mutating func grense(_ json: JSONValue, _ fact: Fact) -> NodeValue? {
    var område = fact.range
    if let felt = json["minst"] {
      guard let verdi = verdi(felt.value, fact) else { return nil }
      område.low = verdi.low
    }
    if let felt = json["høyst"] {
      guard let verdi = verdi(felt.value, fact) else { return nil }
      område.high = verdi.high
    }
    if område.low > område.high {
      meld(.utenforOmråde(fact.name, fact.type, fact.range), json.span)
      return nil
    }
    return område
  }

  mutating func kilde(_ json: JSONValue, _ verdi: inout Opplysning.Verdi) {
    if let felt = json["kilde"] { verdi.kilde = tekst(felt, eksempel: "\"kilde\": \"lege\"") }
    if json["dato"] != nil { verdi.dato = dag(json, "dato") }
    verdi.forelagt = forelagt(json, fra: verdi.dato)
  }

  private mutating func vurdering(_ json: JSONValue) -> Opplysning.Vurdering {
    var vurdering = Opplysning.Vurdering(
      vurdertAv: nil, vurdertDato: nil, begrunnelse: nil, momenter: [], kilder: [])
    if let felt = json["vurdertAv"] {
      vurdering.vurdertAv = tekst(felt, eksempel: "\"vurdertAv\": \"Kari Nordmann\"")
    }
    if json["vurdertDato"] != nil { vurdering.vurdertDato = dag(json, "vurdertDato") }
    if let felt = json["begrunnelse"] {
      vurdering.begrunnelse = tekst(felt, eksempel: "\"begrunnelse\": \"…\"")
    }
    if let felt = json["momenter"] {
      for moment in objekt(felt.value, eksempel: "\"momenter\": {\"helse\": \"…\"}") ?? [] {
        guard let svar = tekst(moment, eksempel: "\"helse\": \"…\"") else { continue }
        vurdering.momenter.append(.init(navn: moment.key, svar: svar))
      }
    }
    vurdering.hovedhensyn = hovedhensyn(json)
    if let felt = json["kilder"] {
      guard case .array(let kilder) = felt.value.kind else {
        meld(.feilForm("en liste", eksempel: "\"kilder\": [\"legeerklæring\"]"), felt.value.span)
        return vurdering
      }
      for kilde in kilder {
        guard case .string(let navn) = kilde.kind else {
          meld(.feilForm("en tekst", eksempel: "\"legeerklæring 10. mai\""), kilde.span)
          continue
        }
        vurdering.kilder.append(navn)
      }
    }
    return vurdering
  }

  private mutating func felt(
    _ json: JSONValue, _ nøkkel: String, eksempel: String
  ) -> JSONValue.Member? {
    if let felt = json[nøkkel] { return felt }
    let span = SourceSpan(file: 0, start: json.span.start, end: json.span.start + 1)
    meld(.manglerNøkkel(nøkkel, eksempel: eksempel), span)
    return nil
  }

  // MARK: Verdier

  /// En verdi av opplysningens type, innenfor området; nil med en melding hvis den ikke er det.
  mutating func verdi(_ json: JSONValue, _ fact: Fact) -> NodeValue? {
    if json.erNull {
      meld(.erNull(fact.name), json.span)
      return nil
    }
    switch fact.type {
    case .truth:
      if case .bool(let svar) = json.kind { return svar ? .yes : .no }
      meld(.feilType(fact.name, fact.type, hjelp: "skriv true eller false"), json.span)
      return nil
    case .day: return dager(json, fact.name, fact.range)
    case .choice(let navn, _): return valg(json, navn, fact)
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount, .outcome:
      return tall(json, fact)
    }
  }

  private mutating func valg(_ json: JSONValue, _ navn: [String], _ fact: Fact) -> NodeValue? {
    guard case .string(let skrevet) = json.kind else {
      let hjelp = "skriv et av " + navn.map { "\"\($0)\"" }.joined(separator: ", ")
      meld(.feilType(fact.name, fact.type, hjelp: hjelp), json.span)
      return nil
    }
    guard let nummer = navn.firstIndex(of: skrevet) else {
      let mente = Suggestions.closest(to: skrevet, among: navn)
      meld(.ukjentValg(skrevet, mente: mente, finnes: navn), json.span)
      return nil
    }
    return NodeValue(1 << Int64(nummer))
  }

  private mutating func tall(_ json: JSONValue, _ fact: Fact) -> NodeValue? {
    guard case .number(let tall) = json.kind else {
      let enhet = fact.type.unit
      let hjelp = "skriv bare tallet, uten anførselstegn" + (enhet.isEmpty ? "" : " og '\(enhet)'")
      meld(.feilType(fact.name, fact.type, hjelp: hjelp), json.span)
      return nil
    }
    guard let verdi = tall.scaled(by: 6) else {
      // Det som ikke er et helt antall milliondeler, er for fint; det som ikke får plass, for stort.
      meld(
        tall.text.contains(".")
          ? .forNøyaktig(fact.name, fact.type, trinn: fact.step)
          : .utenforOmråde(fact.name, fact.type, fact.range), json.span)
      return nil
    }
    if let feil = fact.feil(ved: verdi) {
      meld(feil, json.span)
      return nil
    }
    return NodeValue(verdi)
  }
}

extension Opplysning {
  /// Tidsrommene i rekkefølge, og om ingen slutter før det begynner eller dekker en dag på nytt.
  var steg: (steg: [Facts.Step], erEntydig: Bool) {
    let steg = verdier.compactMap { verdi -> Facts.Step? in
      guard let fra = verdi.fra, let til = verdi.til else { return nil }
      return Facts.Step(from: fra, through: til, verdi.verdi)
    }.sorted { $0.first < $1.first }
    let erSnudd = steg.contains { $0.last < $0.first }
    let overlapper = zip(steg, steg.dropFirst()).contains { $1.first <= $0.last }
    return (steg, !erSnudd && !overlapper)
  }
}
