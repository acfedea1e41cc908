import RuleDSL
import Rules

// Det som er gjort i saken: vurdert utenfor reglene, varslet, og hvem som avgjør en klage.
extension SakLeser {
  /// Et krav og en vurdering kommer før vedtaket som bygger på dem.
  mutating func sjekkDager(_ json: JSONValue, _ vedtaksdato: Day, _ kravdato: NodeValue?) {
    if let kravdato, kravdato.low > vedtaksdato.number, let felt = json["kravdato"] {
      meld(.feilRekkefølge("vedtaksdato", "kravdato"), felt.value.span)
    }
    for felt in ["opplysninger", "vurdertUtenfor"] {
      if let felt = json[felt] { sjekkVurdert(felt.value, vedtaksdato, dybde: 0) }
    }
  }

  /// `vurdertDato` og `forelagt` hvor de enn står i opplysningene.
  private mutating func sjekkVurdert(_ json: JSONValue, _ vedtaksdato: Day, dybde: Int) {
    switch json.kind {
    case .object(let felter) where dybde < 8:
      for felt in felter {
        if felt.key == "vurdertDato" || felt.key == "forelagt",
          case .string(let skrevet) = felt.value.kind,
          let dag = Day(iso: skrevet.utf8), dag > vedtaksdato
        {
          meld(.feilRekkefølge("vedtaksdato", felt.key), felt.value.span)
        }
        sjekkVurdert(felt.value, vedtaksdato, dybde: dybde + 1)
      }
    case .array(let elementer) where dybde < 8:
      for element in elementer { sjekkVurdert(element, vedtaksdato, dybde: dybde + 1) }
    case .object, .array, .null, .bool, .number, .string: break
    }
  }

  /// Navnet på noen, når det er oppgitt; et navn uten bokstaver er ikke oppgitt.
  mutating func navn(_ json: JSONValue, _ felt: String, eksempel: String) -> String? {
    json[felt].flatMap { tekst($0, eksempel: "\"\(felt)\": \"\(eksempel)\"") }
      .flatMap { $0.erBlank ? nil : $0 }
  }

  mutating func vurdertUtenfor(_ json: JSONValue, _ regelsett: RuleSet) -> [VurdertUtenfor] {
    guard let felt = json["vurdertUtenfor"] else { return [] }
    let eksempel = "\"vurdertUtenfor\": [{\"linje\": \"§ 11-7 #3fa9c1\", …}]"
    guard case .array(let elementer) = felt.value.kind else {
      meld(.feilForm("en liste", eksempel: eksempel), felt.value.span)
      return []
    }
    let lovlige = ["linje", "oppfylt", "vurdertAv", "vurdertDato", "begrunnelse"]
    let linjer = regelsett.notEncoded.filter(\.kanVurderesUtenfor).map(\.linje)
    var lest: Set<String> = []
    return elementer.compactMap { element in
      guard let felter = objekt(element, eksempel: eksempel) else { return nil }
      sjekk(felter, mot: lovlige)
      var erOppfylt: Bool?
      if case .bool(let verdi) = element["oppfylt"]?.value.kind { erOppfylt = verdi }
      if erOppfylt == nil {
        meld(
          .feilForm("'oppfylt' med true eller false", eksempel: "\"oppfylt\": true"),
          (element["oppfylt"]?.value ?? element).span)
      }
      guard let linje = tekst(element, "linje", eksempel: "\"linje\": \"§ 11-7 #3fa9c1\""),
        let av = tekst(element, "vurdertAv", eksempel: "\"vurdertAv\": \"Kari Nordmann\""),
        let begrunnelse = tekst(element, "begrunnelse", eksempel: "\"begrunnelse\": \"…\""),
        let dato = dag(element, "vurdertDato"), let erOppfylt
      else { return nil }
      let span = element["linje"]?.value.span ?? element.span
      if !linjer.contains(linje) {
        let mente = Suggestions.closest(to: linje, among: linjer)
        meld(.ukjentLinje(linje, mente: mente, regelsett: regelsett.id), span)
      } else if !lest.insert(linje).inserted {
        meld(.sammeLinje(linje), span)
      }
      return VurdertUtenfor(
        linje: linje, erOppfylt: erOppfylt, vurdertAv: av, vurdertDato: dato,
        begrunnelse: begrunnelse)
    }
  }

  /// `{"navn": "Nav klageinstans", "kilde": "delegeringsvedtak …"}`
  mutating func klageinstans(_ json: JSONValue) -> Klageinstans? {
    guard let felt = json["klageinstans"] else { return nil }
    let eksempel = "{\"navn\": \"Nav klageinstans\", \"kilde\": \"…\"}"
    guard let felter = objekt(felt.value, eksempel: eksempel) else { return nil }
    sjekk(felter, mot: ["navn", "kilde"])
    guard let navn = tekst(felt.value, "navn", eksempel: "\"navn\": \"Nav klageinstans\""),
      let kilde = tekst(felt.value, "kilde", eksempel: "\"kilde\": \"…\"")
    else { return nil }
    return Klageinstans(navn: navn, kilde: kilde)
  }

  /// `{"dato": "2026-09-01", "frist": "2026-09-22", "uttalelse": "…", "svar": "…", "svartAv": "…"}`,
  /// eller `"ingenSvar": true`
  mutating func forhåndsvarsel(_ json: JSONValue) -> Forhåndsvarsel? {
    guard let felt = json["forhåndsvarsel"] else { return nil }
    let eksempel = "{\"dato\": \"2026-09-01\", \"frist\": \"2026-09-22\", \"uttalelse\": \"…\"}"
    guard let felter = objekt(felt.value, eksempel: eksempel) else { return nil }
    sjekk(felter, mot: ["dato", "frist", "uttalelse", "ingenSvar", "svar", "svartAv"])
    guard let dato = dag(felt.value, "dato"), let frist = dag(felt.value, "frist") else {
      return nil
    }
    if frist < dato {
      meld(.feilRekkefølge("frist", "dato"), felt.value["frist"]?.value.span ?? felt.value.span)
    }
    var varsel = Forhåndsvarsel(dato: dato, frist: frist)
    if let uttalelse = felt.value["uttalelse"] {
      varsel.svar = tekst(uttalelse, eksempel: "\"uttalelse\": \"…\"").map { .uttalelse($0) }
    }
    varsel.navsSvar = felt.value["svar"].flatMap { tekst($0, eksempel: "\"svar\": \"…\"") }
    varsel.svartAv = navn(felt.value, "svartAv", eksempel: "Kari Nordmann")
    guard let ingen = felt.value["ingenSvar"] else { return varsel }
    guard case .bool(true) = ingen.value.kind else {
      meld(
        .feilForm("'ingenSvar' med true", eksempel: "\"ingenSvar\": true"), ingen.value.span)
      return varsel
    }
    for annet in ["uttalelse", "svar"] where felt.value[annet] != nil {
      meld(.motstrid(annet, "ingenSvar"), ingen.keySpan)
    }
    varsel.svar = varsel.svar ?? .ingen
    return varsel
  }
}
