import RuleDSL
import Rules

extension SakLeser {
  /// `[{"dato": "2024-01-01"}, …]` eller `{"verdi": […], "fullstendig": false, "kilde": …}`
  mutating func les(
    _ json: JSONValue, _ liste: FactList, _ fact: Fact, _ opplysning: inout Opplysning,
    _ fakta: inout Facts
  ) {
    let eksempel = "[{\"\(liste.fields.first?.name ?? "")\": …}]"
    var erFullstendig = true
    var elementer: JSONValue? = json
    switch json.kind {
    case .null:
      meld(.erNull(fact.name), json.span)
      return
    case .object(let felter):
      sjekk(felter, mot: ["verdi", "ukjent", "fullstendig"] + Self.kildefelter)
      if json["ukjent"] != nil {
        opplysning.ukjentFordi = tekst(json, "ukjent", eksempel: "\"ukjent\": \"ikke svart\"")
        return
      }
      if let felt = json["fullstendig"] {
        if case .bool(let svar) = felt.value.kind {
          erFullstendig = svar
        } else {
          meld(
            .feilForm("true eller false", eksempel: "\"fullstendig\": false"), felt.value.span)
        }
      }
      var hele = Opplysning.Verdi(verdi: .yes)
      kilde(json, &hele)
      opplysning.verdier = [hele]
      elementer = json["verdi"]?.value
    case .array: opplysning.verdier = [.init(verdi: .yes)]
    case .bool, .number, .string: break
    }
    guard let elementer, case .array(let skrevet) = elementer.kind else {
      meld(.feilForm("en liste", eksempel: eksempel), (elementer ?? json).span)
      return
    }
    guard skrevet.count <= liste.limit else {
      meld(.forMange(fact.name, liste.limit), elementer.span)
      return
    }
    opplysning.elementer = skrevet.map { element($0, liste, eksempel: eksempel) }
    fakta.fyll(liste, opplysning, erFullstendig: erFullstendig)
  }

  private mutating func element(
    _ json: JSONValue, _ liste: FactList, eksempel: String
  ) -> [Opplysning.Felt] {
    guard let felter = objekt(json, eksempel: eksempel) else { return [] }
    sjekk(felter, mot: liste.fields.map(\.name) + ["id"])
    return felter.compactMap { felt in
      if felt.key == "id" { _ = tekst(felt, eksempel: "\"id\": \"1\"") }
      guard let nummer = liste.fields.firstIndex(where: { $0.name == felt.key }) else { return nil }
      return verdi(felt.value, liste.fields[nummer]).map { .init(nummer: nummer, verdi: $0) }
    }
  }
}

extension Facts {
  /// Plassene til elementene i en liste; de som ikke finnes, når listen er hel, er nei.
  mutating func fyll(_ liste: FactList, _ opplysning: Opplysning, erFullstendig: Bool) {
    if erFullstendig { self[opplysning.id] = .yes }
    for nummer in 0..<liste.limit {
      let finnes = liste.presence(of: nummer, in: opplysning.id)
      guard nummer < opplysning.elementer.count else {
        if erFullstendig { self[finnes] = .no }
        continue
      }
      self[finnes] = .yes
      for felt in opplysning.elementer[nummer] {
        self[liste.slot(felt.nummer, of: nummer, in: opplysning.id)] = felt.verdi
      }
    }
  }
}
