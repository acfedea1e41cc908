import Rules

// En node: hva slags steg det er, hva det bygger på (`av`), og tallene som hører til.
extension JSONWriter.Members {
  mutating func node(_ id: NodeID, i regelsett: RuleSet) {
    member("id", regelsett.identifiers[id.index])
    type(regelsett.program.type(of: id))
    verdinode(regelsett.program[id])
    if let split = regelsett.program.splits[id] {
      // Opplysningene som prøves ut her når de mangler, i denne rekkefølgen.
      array("prøves") { liste in for fact in split.facts { liste.element(fact.index) } }
    }
  }

  private mutating func verdinode(_ node: Node) {
    switch node {
    case .constant(let verdi):
      member("art", "konstant")
      område("verdi", verdi)
    case .notEncoded(let verdi, let grunn):
      member("art", "ikkeKodet")
      område("verdi", verdi)
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
      logikk(node)
    }
  }

  private mutating func logikk(_ node: Node) {
    switch node {
    case .all(let liste): steg("og", liste)
    case .any(let liste): steg("eller", liste)
    case .not(let a): steg("ikke", [a])
    case .compare(let sammenligning, let a, let b):
      steg("sammenlign", [a, b])
      member("tegn", sammenligning.rawValue)
    case .isAmong(let a, let valg):
      steg("blant", [a])
      member("valgt", valg)
    case .condition(let gjelder, let a):
      steg("vilkår", [a])
      if let gjelder { member("gjelderNår", gjelder.index) }
    case .list(let slag, let liste):
      steg("liste", liste)
      member("slag", slag == .all ? "alle" : slag == .any ? "minst én av" : "ingen av")
    case .hasOutcome(let a, let utfall):
      steg("harUtfall", [a])
      member("utfall", utfall.rawValue)
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
    switch avrunding.direction {
    case .up: member("retning", "opp")
    case .down: member("retning", "ned")
    case .nearest:
      member("retning", "nærmeste")
      switch avrunding.halves {
      case .up: member("halve", "opp")
      case .down: member("halve", "ned")
      case .even: member("halve", "partall")
      }
    }
    member("trinn", avrunding.step)
  }

  mutating func lengde(_ steg: DateStep) {
    member(steg.isMonths ? "måneder" : "dager", steg.count)
  }
}
