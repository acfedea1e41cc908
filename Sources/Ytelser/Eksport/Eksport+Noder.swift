import Rules

// En node: hva slags steg det er, hva det bygger på (`av`), og tallene som hører til.
extension JSONWriter.Members {
  mutating func node(_ id: NodeID, i regelsett: RuleSet) {
    member("id", regelsett.identifiers[id.index])
    member("regel", regelsett.text(of: id))
    type(regelsett.program.type(of: id))
    verdinode(id, regelsett)
    if let split = regelsett.program.splits[id] {
      // Opplysningene som prøves ut her når de mangler, i denne rekkefølgen.
      array("prøves") { liste in for fact in split.facts { liste.element(fact.index) } }
    }
  }

  private mutating func verdinode(_ id: NodeID, _ regelsett: RuleSet) {
    let node = regelsett.program[id]
    switch node {
    case .constant(let verdi):
      member("art", "konstant")
      self.verdi("verdi", verdi, regelsett.program.type(of: id))
    case .notEncoded(let verdi, let grunn):
      member("art", "ikkeKodet")
      self.verdi("verdi", verdi, regelsett.program.type(of: id))
      member("grunn", grunn)
    case .fact(let fact): steg("opplysning", [], fact)
    case .factOn(let fact, let dag): steg("opplysningPå", [dag], fact)
    case .rate(let sats, let dag):
      steg("sats", [dag])
      member("sats", sats)
    case .days(let fact, let svar, let fra, let til):
      steg("dager", [fra, til], fact)
      member("svar", svar ? 1 : 0)
    case .always(let fact, let fra, let til): steg("heleTiden", [fra, til], fact)
    case .apply(let operasjon, let liste):
      steg("regn", liste)
      member("tegn", operasjon.rawValue)
    case .ratio(let a, let b, let skala):
      steg("delt", [a, b])
      member("skala", skala)
    case .round(let a, let avrunding):
      steg("avrund", [a])
      skriv(avrunding)
    case .shift(let a, let steget):
      steg("flytt", [a])
      lengde(steget)
    case .length(let steget, let fra):
      steg("lengde", [fra])
      lengde(steget)
    case .all, .any, .not, .compare, .isAmong, .condition, .list, .hasOutcome, .choose:
      logikk(id, regelsett)
    }
  }

  private mutating func logikk(_ id: NodeID, _ regelsett: RuleSet) {
    let node = regelsett.program[id]
    switch node {
    case .all(let liste): steg("og", liste)
    case .any(let liste): steg("eller", liste)
    case .not(let a): steg("ikke", [a])
    case .compare(let sammenligning, let a, let b):
      steg("sammenlign", [a, b])
      member("tegn", sammenligning.rawValue)
      // Det minste avstanden til kravet måles i; ingen avstand der ingen kan mangle noe.
      if let trinn = regelsett.distanceStep(of: id) { member("trinn", trinn) }
    case .isAmong(let a, let valg):
      steg("blant", [a])
      verdi("blant", NodeValue(valg), regelsett.program.type(of: a))
    case .condition(let gjelder, let a):
      steg("vilkår", [a])
      if let gjelder { member("gjelderNår", gjelder.index) }
    case .list(let slag, let liste):
      steg("liste", liste)
      member("slag", slag == .all ? "alle" : slag == .any ? "minst én av" : "ingen av")
    case .hasOutcome(let a, let utfall):
      steg("harUtfall", [a])
      verdi("blant", utfall.value, .outcome)
    case .choose(let grener, let ellers):
      member("art", "velg")
      array("grener") { liste in
        for gren in grener {
          liste.object {
            $0.member("når", gren.guardNode.index)
            $0.member("gir", gren.value.index)
          }
        }
      }
      member("ellers", ellers.index)
    case .constant, .notEncoded, .fact, .factOn, .rate, .days, .always, .apply, .ratio, .round,
      .shift, .length:
      break
    }
  }

  private mutating func steg(_ art: String, _ av: [NodeID], _ fact: FactID? = nil) {
    member("art", art)
    if let fact { member("opplysning", fact.index) }
    plasser("av", av)
  }

  private mutating func skriv(_ avrunding: Rounding) {
    let måte =
      switch (avrunding.direction, avrunding.halves) {
      case (.up, _): "opp"
      case (.down, _): "ned"
      case (.nearest, .up): "halve opp"
      case (.nearest, .down): "halve ned"
      case (.nearest, .even): "halve partall"
      }
    member("måte", måte)
    member("trinn", avrunding.step)
  }

  mutating func lengde(_ steg: DateStep) {
    member(steg.isMonths ? "måneder" : "dager", steg.count)
  }
}
