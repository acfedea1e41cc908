import Rules

/// Leser det som telles, ut av et vedtak av form `vedtak/1`, og sier hva som er galt med det.
///
/// Felt som ikke telles, blir ikke sett på; det en revisjon bygger på, må være der og ha en verdi
/// som formen kjenner.
struct Utdragsleser {
  /// Opplysningene det er spurt etter.
  let ønsket: Set<String>
  /// Det første som er galt.
  private(set) var feil: String?

  init(ønsket: Set<String>) {
    self.ønsket = ønsket
  }

  /// Nil når noe er galt; da sier ``feil`` hva.
  mutating func les(_ json: JSONValue) -> Vedtaksutdrag? {
    guard case .object = json.kind else { return meld("dette er ikke et vedtak") }
    guard case .string(let form)? = json["form"]?.value.kind else {
      return meld("dette er ikke et vedtak: 'form' mangler")
    }
    guard form == "vedtak/\(Vedtak.formversjon)" else {
      return meld(
        "formen er '\(form.forkortet)', og bare 'vedtak/\(Vedtak.formversjon)' kan telles")
    }
    guard let sak = sakensNavn(json), let regelsett = tekst(json, "regelsett"),
      let avgjørelse = tekst(json, "avgjørelse"), let dato = dag(json, "vedtaksdato"),
      let vurderingsdag = dag(json, "vurderingsdag"),
      let resultat = valg(json, "resultat", Vedtak.Resultat.init(rawValue:)),
      let erAutomatisk = sannhet(json, "automatisk"),
      let (ja, avMaskin, hindre) = kanFattes(json), let krav = krav(json),
      let (skjønn, begrunnede) = skjønn(json)
    else { return nil }
    let kontor = json["kontor"] == nil ? nil : tekst(json, "kontor")
    let (opplysninger, navn) = opplysninger(json, vurderingsdag)
    guard feil == nil else { return nil }
    var utdrag = Vedtaksutdrag(
      sak: sak, regelsett: regelsett, avgjørelse: avgjørelse, kontor: kontor, vedtaksdato: dato,
      resultat: resultat, erAutomatisk: erAutomatisk, kanFattes: ja,
      kanAvgjøresAvMaskin: avMaskin, hindre: hindre, skjønn: skjønn,
      begrunnedeSkjønn: begrunnede, krav: krav, opplysninger: opplysninger, navn: navn)
    utdrag.begrunnelser = begrunnelser(json)
    return utdrag
  }

  // MARK: Delene

  private mutating func sakensNavn(_ json: JSONValue) -> String? {
    guard case .string(let sak)? = json["sak"]?.value.kind else { return meld("'sak' mangler") }
    guard sak.isEmpty else { return sak }
    guard let avtrykk = json["fingeravtrykk"]?.value, let tegn = tekst(avtrykk, "sak") else {
      return meld("saken har verken navn eller fingeravtrykk")
    }
    return "uten navn \(tegn.prefix(12))"
  }

  private mutating func kanFattes(
    _ json: JSONValue
  ) -> (ja: Bool, avMaskin: Bool, hindre: Set<KanFattes.Hinder.Art>)? {
    guard let felt = json["kanFattes"]?.value else { return meld("'kanFattes' mangler") }
    guard let ja = sannhet(felt, "ja"), let avMaskin = sannhet(felt, "avMaskin"),
      let liste = liste(felt, "hindre")
    else { return nil }
    var hindre: Set<KanFattes.Hinder.Art> = []
    for hinder in liste {
      guard let art = valg(hinder, "art", KanFattes.Hinder.Art.init(rawValue:)) else { return nil }
      hindre.insert(art)
    }
    return (ja, avMaskin, hindre)
  }

  private mutating func krav(_ json: JSONValue) -> [Vedtaksutdrag.Kravfunn]? {
    guard let liste = liste(json, "dokumentasjon") else { return nil }
    var alle: [Vedtaksutdrag.Kravfunn] = []
    for funn in liste {
      guard let navn = tekst(funn, "navn"), let krav = tekst(funn, "krav"),
        let hjemmel = tekst(funn, "hjemmel", kanVæreTom: true),
        let rang = valg(funn, "rang", Rank.init(rawValue:)),
        let følge = valg(funn, "følge", DocumentationDuty.Consequence.init(rawValue:)),
        let utfall = valg(
          funn, "utfall", { ord in Outcome.allCases.first { $0.word == ord } })
      else { return nil }
      if alle.contains(where: { $0.navn == navn }) {
        return meld("dokumentasjonskravet '\(navn.forkortet)' står to ganger")
      }
      alle.append(
        .init(
          navn: navn, krav: krav, hjemmel: hjemmel, rang: rang, følge: følge,
          status: Kravstatus(utfall, erFraveket: funn["avvik"] != nil)))
    }
    return alle
  }

  private mutating func skjønn(_ json: JSONValue) -> (alle: Int, begrunnede: Int)? {
    guard let liste = liste(json, "opplysninger") else { return nil }
    var (alle, begrunnede) = (0, 0)
    for opplysning in liste {
      guard let erSkjønn = sannhet(opplysning, "skjønn"),
        let verdier = self.liste(opplysning, "verdier")
      else { return nil }
      guard erSkjønn, !verdier.isEmpty else { continue }
      alle += 1
      let vurdering = opplysning["vurdering"]?.value
      let har = ["vurdertAv", "vurdertDato", "begrunnelse"].allSatisfy { felt in
        guard case .string(let tekst)? = vurdering?[felt]?.value.kind else { return false }
        return !tekst.erBlank
      }
      if har { begrunnede += 1 }
    }
    return (alle, begrunnede)
  }

  /// Begrunnelsene som er skrevet, for å holde dem mot hverandre.
  private mutating func begrunnelser(_ json: JSONValue) -> [Vedtaksutdrag.Begrunnelse] {
    (liste(json, "opplysninger") ?? []).compactMap { opplysning in
      guard case .string(let tekst)? = opplysning["vurdering"]?.value["begrunnelse"]?.value.kind,
        case .string(let navn)? = opplysning["navn"]?.value.kind
      else { return nil }
      return .init(opplysning: navn, tekst: tekst)
    }
  }

  /// De ønskede opplysningene på vurderingsdagen, og navnene på alle.
  private mutating func opplysninger(
    _ json: JSONValue, _ dag: Day
  ) -> (verdier: [String: String], navn: [String]) {
    guard !ønsket.isEmpty, let liste = liste(json, "opplysninger") else { return ([:], []) }
    var (verdier, alle): ([String: String], [String]) = ([:], [])
    for opplysning in liste {
      guard let navn = tekst(opplysning, "navn") else { return ([:], []) }
      alle.append(navn)
      guard ønsket.contains(navn), let perioder = self.liste(opplysning, "verdier") else {
        continue
      }
      verdier[navn] = perioder.isEmpty ? "ukjent" : verdi(perioder, dag)
    }
    return (verdier, alle)
  }

  /// Verdien som gjelder på dagen; nil når ingen gjør det.
  private mutating func verdi(_ perioder: [JSONValue], _ dag: Day) -> String? {
    for periode in perioder {
      let fra = periode["fra"] == nil ? nil : self.dag(periode, "fra")
      let til = periode["til"] == nil ? nil : self.dag(periode, "til")
      guard feil == nil, let verdi = tekst(periode, "verdi") else { return nil }
      if (fra.map { $0 <= dag } ?? true) && (til.map { dag <= $0 } ?? true) { return verdi }
    }
    return nil
  }

  // MARK: Feltene

  private mutating func meld<T>(_ tekst: String) -> T? {
    if feil == nil { feil = tekst }
    return nil
  }

  private mutating func tekst(
    _ json: JSONValue, _ felt: String, kanVæreTom: Bool = false
  ) -> String? {
    guard let verdi = json[felt]?.value else { return meld("'\(felt)' mangler") }
    guard case .string(let tekst) = verdi.kind, kanVæreTom || !tekst.erBlank else {
      return meld("'\(felt)' skal være en tekst")
    }
    return tekst
  }

  private mutating func dag(_ json: JSONValue, _ felt: String) -> Day? {
    guard let tekst = tekst(json, felt) else { return nil }
    return Day(iso: tekst.utf8)
      ?? meld("'\(felt)' er '\(tekst.forkortet)', og skal være en dag som 2026-11-20")
  }

  private mutating func sannhet(_ json: JSONValue, _ felt: String) -> Bool? {
    guard let verdi = json[felt]?.value else { return meld("'\(felt)' mangler") }
    guard case .bool(let svar) = verdi.kind else {
      return meld("'\(felt)' skal være true eller false")
    }
    return svar
  }

  private mutating func liste(_ json: JSONValue, _ felt: String) -> [JSONValue]? {
    guard let verdi = json[felt]?.value else { return meld("'\(felt)' mangler") }
    guard case .array(let liste) = verdi.kind else { return meld("'\(felt)' skal være en liste") }
    return liste
  }

  private mutating func valg<T>(
    _ json: JSONValue, _ felt: String, _ verdi: (String) -> T?
  ) -> T? {
    guard let tekst = tekst(json, felt) else { return nil }
    return verdi(tekst)
      ?? meld("'\(felt)' er '\(tekst.forkortet)', som formen vedtak/\(Vedtak.formversjon) ikke har")
  }
}
