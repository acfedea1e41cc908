public import Rules

extension RuleSet {
  /// JSON Schema (2020-12) for en sak etter dette regelsettet.
  public func saksskjema() -> String {
    var writer = JSONWriter(style: .pretty)
    writer.object { skjema in
      skjema.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      skjema.member("title", "Sak for regelsettet \(id): \(title)")
      skjema.member("type", "object")
      skjema.array("required") { liste in
        for felt in ["regelsett", "avgjørelse", "vurderingsdag", "vedtaksdato", "opplysninger"] {
          liste.element(felt)
        }
      }
      skjema.member("additionalProperties", false)
      skjema.object("properties") { felt in
        felt.object("$schema") { $0.member("type", "string") }
        felt.object("id") { $0.member("type", "string") }
        felt.object("regelsett") { $0.member("const", id) }
        felt.object("avgjørelse") { avgjørelse in
          avgjørelse.array("enum") { for decision in decisions { $0.element(decision.name) } }
        }
        felt.object("vurderingsdag") { $0.dag("Dagen som vurderes.") }
        felt.object("kravdato") { $0.delvisDag("Dagen kravet ble satt fram.") }
        felt.object("vedtaksdato") { $0.dag("Dagen for vedtaket. Aldri klokken.") }
        felt.object("opplysninger") { skrivOpplysninger(&$0) }
        felt.object("vurdertUtenfor") { $0.vurdertUtenfor(notEncoded) }
        felt.object("saksbehandler") { $0.member("type", "string") }
        felt.object("kontor") { $0.member("type", "string") }
        if !duties.isEmpty { felt.object("avvik") { $0.avvik(duties) } }
        felt.object("verge") { $0.member("type", "string") }
        felt.object("svarInnen") { $0.dag("Dagen den saken gjelder, er lovet svar.") }
        felt.object("forhåndsvarsel") { $0.forhåndsvarsel() }
        felt.object("varselunntak") {
          $0.tekster(["hjemmel", "begrunnelse", "vurdertAv"], ["dato"])
        }
        felt.object("anførsler") { liste in
          liste.member("type", "array")
          liste.member("description", "Det den saken gjelder, har sagt, og svarene.")
          liste.object("items") {
            $0.tekster(["tekst"], [], frivillige: ["svar", "svartAv"], ["dato"])
          }
        }
        felt.object("klageinstans") { $0.klageinstans() }
        felt.object("omgjør") { Omgjøring.skjema(&$0) }
        felt.object("forventet") { skrivForventet(&$0) }
      }
    }
    return writer.text
  }

  private func skrivOpplysninger(_ felt: inout JSONWriter.Members) {
    felt.member("type", "object")
    felt.member("additionalProperties", false)
    felt.object("properties") { liste in
      for fact in facts.dropFirst(3) where !fact.isPart {
        liste.object(fact.name) { fact.skjema(&$0) }
      }
    }
  }

  private func skrivForventet(_ felt: inout JSONWriter.Members) {
    felt.member("type", "object")
    felt.member("description", "Utfall som 'rulecheck test' holder saken mot.")
    felt.object("propertyNames") { navn in
      navn.array("enum") { liste in
        for condition in conditions { liste.element(condition.name) }
        for decision in decisions { liste.element(decision.name) }
        for duty in duties { liste.element(duty.condition.name) }
      }
    }
    felt.object("additionalProperties") { verdi in
      verdi.array("enum") { for utfall in Outcome.allCases { $0.element(utfall.word) } }
    }
  }
}

extension Fact {
  /// Formene en opplysning kan ha i en sak.
  fileprivate func skjema(_ felt: inout JSONWriter.Members) {
    felt.member("title", label)
    felt.member("description", beskrivelse)
    felt.array("anyOf") { former in
      if let list {
        former.object { $0.liste(list) }
        former.object { $0.helListe(list) }
      } else if isOverTime {
        former.object { liste in
          liste.member("type", "array")
          liste.object("items") { $0.objekt(self, krav: ["fra", "til", "verdi"]) }
        }
      } else {
        former.object { verdi(&$0) }
        former.object { $0.objekt(self, krav: ["verdi"]) }
        if type.isNumber {
          former.object { $0.objekt(self, krav: ["minst"]) }
          former.object { $0.objekt(self, krav: ["høyst"]) }
        }
      }
      former.object { $0.objekt(self, krav: ["ukjent"]) }
    }
  }

  private var beskrivelse: String {
    let hvem = suppliers.map(\.hvem).joined(separator: ", ")
    return question + (isJudgement ? " En vurdering, av et menneske." : "")
      + (hvem.isEmpty ? "" : " Fra: \(hvem).")
      + (type.unit.isEmpty ? "" : " Enhet: \(type.unit).")
  }

  fileprivate func verdi(_ felt: inout JSONWriter.Members) {
    switch type {
    case .truth: felt.member("type", "boolean")
    case .day: felt.delvisDag("")
    case .choice(let names, _): felt.array("enum") { for name in names { $0.element(name) } }
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount, .outcome:
      felt.member("type", type == .integer ? "integer" : "number")
      felt.member("minimum", millionths: range.low)
      felt.member("maximum", millionths: range.high)
      felt.member("multipleOf", millionths: step)
    }
  }
}

extension JSONWriter.Members {
  fileprivate mutating func dag(_ beskrivelse: String) {
    member("type", "string")
    member("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    if !beskrivelse.isEmpty { member("description", beskrivelse) }
  }

  /// En dag, en måned eller et år.
  fileprivate mutating func delvisDag(_ beskrivelse: String) {
    member("type", "string")
    member("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
    if !beskrivelse.isEmpty { member("description", beskrivelse) }
  }

  /// En opplysning som objekt, med kilde og for skjønn også vurderingen.
  fileprivate mutating func objekt(_ fact: Fact, krav: [String]) {
    member("type", "object")
    array("required") { for felt in krav { $0.element(felt) } }
    member("additionalProperties", false)
    object("properties") { felt in
      if fact.isOverTime, krav != ["ukjent"] {
        felt.object("fra") { $0.dag("") }
        felt.object("til") { $0.dag("Siste dag som er med.") }
      }
      if krav == ["ukjent"] {
        felt.object("ukjent") { $0.member("type", "string") }
      } else if krav.contains("verdi") {
        felt.object("verdi") { fact.verdi(&$0) }
      } else {
        felt.object("minst") { fact.verdi(&$0) }
        felt.object("høyst") { fact.verdi(&$0) }
      }
      felt.kilde()
      if krav.contains("verdi"), !fact.isOverTime {
        felt.object("motstrid") { liste in
          liste.member("type", "array")
          liste.member("description", "Andre kilder som sier noe annet.")
          liste.object("items") { annen in
            annen.member("type", "object")
            annen.array("required") { $0.element("verdi") }
            annen.member("additionalProperties", false)
            annen.object("properties") { felt in
              felt.object("verdi") { fact.verdi(&$0) }
              felt.kilde()
            }
          }
        }
        felt.object("bevisvurdering") { $0.tekster(["begrunnelse", "vurdertAv"], ["vurdertDato"]) }
        felt.object("unntattInnsyn") { $0.tekster(["hjemmel", "grunn"], []) }
      }
      if fact.isJudgement { felt.vurdering() }
    }
  }

  /// Elementene i en liste.
  fileprivate mutating func liste(_ list: FactList) {
    member("type", "array")
    member("maxItems", list.limit)
    object("items") { element in
      element.member("type", "object")
      element.member("additionalProperties", false)
      element.object("properties") { felt in
        felt.object("id") { $0.member("type", "string") }
        for field in list.fields {
          felt.object(field.name) {
            $0.member("title", field.label)
            field.verdi(&$0)
          }
        }
      }
    }
  }

  /// Listen med kilde; den kan være ufullstendig.
  fileprivate mutating func helListe(_ list: FactList) {
    member("type", "object")
    array("required") { $0.element("verdi") }
    member("additionalProperties", false)
    object("properties") { felt in
      felt.object("verdi") { $0.liste(list) }
      felt.object("fullstendig") { $0.member("type", "boolean") }
      felt.kilde()
    }
  }

  /// Hvor opplysningen er fra, og om den saken gjelder, har fått se den.
  fileprivate mutating func kilde() {
    object("kilde") { $0.member("type", "string") }
    object("dato") { $0.dag("Når opplysningen er fra.") }
    object("forelagt") { $0.dag("Når den saken gjelder, fikk se opplysningen.") }
    object("forelagtUnntak") { unntak in
      unntak.member("type", "string")
      unntak.member("pattern", "§[^:]*:.*[^ ]")
      unntak.member(
        "description",
        "Hvorfor den ikke er forelagt, som \(Forelegging.unntakseksempel.dropFirst().dropLast()).")
    }
  }

  private mutating func hovedhensyn() {
    member("type", "object")
    member("description", "Det som taler for og imot, og hvorfor det ene veide mest.")
    array("required") { $0.element("avgjørende") }
    member("additionalProperties", false)
    object("properties") { felt in
      for navn in ["for", "imot"] {
        felt.object(navn) { liste in
          liste.member("type", "array")
          liste.object("items") { $0.member("type", "string") }
        }
      }
      felt.object("avgjørende") { $0.member("type", "string") }
    }
  }

  private mutating func vurdering() {
    object("hovedhensyn") { $0.hovedhensyn() }
    object("vurdertAv") { $0.member("type", "string") }
    object("vurdertDato") { $0.dag("") }
    object("begrunnelse") { $0.member("type", "string") }
    object("momenter") { momenter in
      momenter.member("type", "object")
      momenter.object("additionalProperties") { $0.member("type", "string") }
    }
    object("kilder") { kilder in
      kilder.member("type", "array")
      kilder.object("items") { $0.member("type", "string") }
    }
  }

  fileprivate mutating func forhåndsvarsel() {
    member("type", "object")
    member("description", "Varselet om at noe som løper, kan ta slutt, og svaret på det.")
    member("additionalProperties", false)
    array("required") { liste in for felt in ["dato", "frist"] { liste.element(felt) } }
    object("properties") { felt in
      felt.object("dato") { $0.dag("Dagen varselet ble sendt.") }
      felt.object("frist") { $0.dag("Siste dag for å uttale seg.") }
      felt.object("uttalelse") { $0.member("type", "string") }
      felt.object("ingenSvar") { $0.member("const", true) }
      felt.object("svar") {
        $0.member("type", "string")
        $0.member("description", "Hva Nav mener om uttalelsen. Uten det kan vedtaket ikke fattes.")
      }
      felt.object("svartAv") { $0.member("type", "string") }
    }
  }

  /// Et objekt av tekster og dager, noen av dem frivillige.
  fileprivate mutating func tekster(
    _ tekster: [String], _ dager: [String], frivillige: [String] = [],
    _ frivilligeDager: [String] = []
  ) {
    member("type", "object")
    member("additionalProperties", false)
    array("required") { liste in for felt in tekster + dager { liste.element(felt) } }
    object("properties") { felt in
      for navn in tekster + frivillige { felt.object(navn) { $0.member("type", "string") } }
      for navn in dager + frivilligeDager { felt.object(navn) { $0.dag("") } }
    }
  }

  fileprivate mutating func avvik(_ krav: [DocumentationDuty]) {
    member("type", "array")
    member("description", "Dokumentasjonskrav som er fraveket, med grunn og hvem som har godkjent.")
    object("items") { element in
      element.member("type", "object")
      element.member("additionalProperties", false)
      let felter = ["krav", "begrunnelse", "godkjentAv", "dato"]
      element.array("required") { liste in for felt in felter { liste.element(felt) } }
      element.object("properties") { felt in
        felt.object("krav") {
          $0.array("enum") { for krav in krav { $0.element(krav.condition.name) } }
        }
        felt.object("begrunnelse") { $0.member("type", "string") }
        felt.object("godkjentAv") { $0.member("type", "string") }
        felt.object("dato") { $0.dag("") }
      }
    }
  }

  fileprivate mutating func klageinstans() {
    member("type", "object")
    member("description", "Hvem som avgjør en klage, når det er et annet organ enn det vanlige.")
    member("additionalProperties", false)
    array("required") { liste in for felt in ["navn", "kilde"] { liste.element(felt) } }
    object("properties") { felt in
      felt.object("navn") { $0.member("type", "string") }
      felt.object("kilde") { $0.member("type", "string") }
    }
  }

  fileprivate mutating func vurdertUtenfor(_ alle: [NotEncoded]) {
    member("type", "array")
    member("description", "Linjer som ikke er kodet, men som et menneske har vurdert.")
    object("items") { element in
      element.member("type", "object")
      element.member("additionalProperties", false)
      element.array("required") { liste in
        for felt in ["linje", "oppfylt", "vurdertAv", "vurdertDato", "begrunnelse"] {
          liste.element(felt)
        }
      }
      element.object("properties") { felt in
        felt.object("linje") { linje in
          linje.array("enum") { liste in
            for lov in alle where lov.kanVurderesUtenfor { liste.element(lov.linje) }
          }
        }
        felt.object("oppfylt") { $0.member("type", "boolean") }
        felt.object("vurdertAv") { $0.member("type", "string") }
        felt.object("vurdertDato") { $0.dag("") }
        felt.object("begrunnelse") { $0.member("type", "string") }
      }
    }
  }
}
