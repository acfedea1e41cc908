import RuleDSL
package import Rules

extension Sak {
  /// Leser en flat linje strengt: `{"id": "1", "alder": 41, "bosatt": null}`.
  ///
  /// En verdi kan også skrives som i en sak, med kilde, som liste og med tidsrom. `null` er ukjent.
  package static func les(
    _ fil: SourceFile, _ flat: Flatform, _ regelverk: Regelverk
  ) -> SakLest {
    let (json, feil) = JSONParser.parse(fil, index: 0)
    guard let json, feil.isEmpty else { return SakLest(feil: feil) }
    var leser = SakLeser(regelverk: regelverk)
    var lest = SakLest(feil: [])
    lest.regelsett = flat.regelsett
    let sak = leser.flat(json, flat, fil)
    lest.feil = leser.feil.sorted { $0.span.start < $1.span.start }
    lest.sak = lest.feil.contains(where: \.isError) ? nil : sak
    return lest
  }
}

extension SakLeser {
  fileprivate mutating func flat(_ json: JSONValue, _ flat: Flatform, _ fil: SourceFile) -> Sak? {
    guard let alle = objekt(json, eksempel: "{\"id\": \"1\", …}") else { return nil }
    let felter = alle.filter { !$0.value.erNull }
    let kjent = JSONValue(.object(felter), at: json.span)
    let regelsett = flat.regelsett
    let vurderingsdag =
      kjent["vurderingsdag"] == nil ? flat.vurderingsdag : dag(kjent, "vurderingsdag")
    let vedtaksdato =
      kjent["vedtaksdato"] == nil
      ? flat.vedtaksdato ?? vurderingsdag : dag(kjent, "vedtaksdato")
    var kravdato = flat.kravdato
    if let felt = kjent["kravdato"] {
      kravdato = dager(felt.value, "kravdato", regelsett.facts[FactID.claimDay.index].range)
    }
    var fakta = Facts(count: regelsett.facts.count, on: vurderingsdag ?? Day(number: 0))
    fakta[.claimDay] = kravdato
    if let vedtaksdato { fakta[.decisionDay] = NodeValue(vedtaksdato.number) }
    var opplysninger: [Opplysning] = []
    for felt in alle where felt.key != "id" && !Linjeskjema.dager.contains(felt.key) {
      if felt.value.erNull, ukjentFelt(felt, regelsett) { continue }
      if let lest = opplysning(felt, regelsett, &fakta) { opplysninger.append(lest) }
    }
    fakta.dokumenter(opplysninger, regelsett)
    let id = flatID(kjent["id"])
    guard let vurderingsdag, let vedtaksdato else {
      if feil.isEmpty { _ = dag(kjent, "vurderingsdag") }
      return nil
    }
    if let kravdato, kravdato.low > vedtaksdato.number {
      let felt = kjent["kravdato"] ?? kjent["vedtaksdato"] ?? kjent["vurderingsdag"]
      meld(.feilRekkefølge("vedtaksdato", "kravdato"), felt?.value.span ?? json.span)
    }
    sjekkDager(JSONValue(.object([.init("opplysninger", json)])), vedtaksdato, nil)
    return Sak(
      id: id, regelsett: regelsett.id, avgjørelse: flat.avgjørelse, vurderingsdag: vurderingsdag,
      kravdato: kravdato, vedtaksdato: vedtaksdato, opplysninger: opplysninger,
      vurdertUtenfor: [], forventet: [], fakta: fakta,
      fingeravtrykk: SHA256.hexDigest(of: fil.bytes))
  }

  /// Om det er en opplysning som er ukjent; et navn som ikke finnes, er en feil også med `null`.
  private func ukjentFelt(_ felt: JSONValue.Member, _ regelsett: RuleSet) -> Bool {
    regelsett.fact(named: felt.key).map { !regelsett.facts[$0.index].isPart } ?? false
  }

  /// En tekst, eller et helt tall slik det er skrevet.
  private mutating func flatID(_ felt: JSONValue.Member?) -> String {
    guard let felt else { return "" }
    if case .number(let tall) = felt.value.kind, tall.text.utf8.count <= 18,
      tall.text.utf8.allSatisfy({ $0 &- 0x30 < 10 })
    {
      return tall.text
    }
    return tekst(felt, eksempel: "\"id\": \"sak-1\"") ?? ""
  }
}
