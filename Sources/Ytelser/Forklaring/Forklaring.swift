import Rules

extension Vedtak {
  /// Hele treet: hvert vilkår og alt under det, med verdier; så hva som mangler, og hva som ville
  /// avgjort saken.
  public func forklaring(_ pynt: Pynt = .ingen, bare vilkår: String? = nil) -> String {
    var linjer = [pynt.fet("UTKAST – ikke et vedtak"), ""]
    let tre = Tretegner(vedtak: self, pynt: pynt)
    if let navn = vilkår, let vurdering = self.vilkår.first(where: { $0.navn == navn }) {
      linjer += tre.linjer(for: vurdering.node, innrykk: "")
      return linjer.joined(separator: "\n") + "\n"
    }
    linjer += tre.linjer(for: avgjørelse.node, innrykk: "")
    if utfall == .open {
      linjer += ["", pynt.fet("Dette mangler")]
      linjer += mangellinjer() + avgjøres(pynt)
    } else {
      linjer += ["", pynt.fet("Dette avgjorde")]
      linjer += avgjørende.map { vurdering in
        let hjemmel = vurdering.hjemmel.map { " (\($0))" } ?? ""
        return "  \(vurdering.navn): \(vurdering.utfall.word)\(hjemmel)"
      }
    }
    return linjer.joined(separator: "\n") + "\n"
  }

  private func mangellinjer() -> [String] {
    var linjer = mangler.flatMap { mangel in
      let fact = regelsett.facts[mangel.id.index]
      return "\(fact.name): \(mangel.spørsmål) (\(mangel.hvem))".brutt(
        innrykk: "    ", først: "  – ")
    }
    linjer += ukjentLov.flatMap { $0.forklaring.brutt(innrykk: "    ", først: "  – ") }
    return linjer
  }

  /// De minste settene av svar som ville avgjort saken.
  private func avgjøres(_ pynt: Pynt) -> [String] {
    let (sett, erAvgrenset) = regelsett.settlements(of: avgjørelse.node, in: spor)
    var linjer: [String] = []
    for utfall in [Outcome.notMet, .met] {
      let mulige = sett.filter { $0.outcome == utfall }
      if mulige.isEmpty { continue }
      let minst = mulige.map(\.answers.count).min() ?? 0
      linjer.append("")
      linjer.append(
        pynt.fet("«\(utfall.word)» kan avgjøres av \(minst == 1 ? "ett svar" : "\(minst) svar")"))
      for settlement in mulige.prefix(12) {
        let svar = settlement.answers.map { svar in
          let fact = regelsett.facts[svar.fact.index]
          return "\(fact.name) = \(fact.type.written(svar.value))"
        }
        linjer += svar.joined(separator: " og ").brutt(innrykk: "    ", først: "  – ")
      }
      if mulige.count > 12 { linjer.append("  – og \(mulige.count - 12) til") }
    }
    if erAvgrenset {
      linjer += ["", "Det kan finnes flere: letingen ble avgrenset fordi mye mangler."]
    }
    return linjer
  }
}

/// Tegner noder som et tre, med verdien av hver.
struct Tretegner {
  let vedtak: Vedtak
  let pynt: Pynt
  private var regelsett: RuleSet { vedtak.regelsett }
  private var spor: Trace { vedtak.spor }

  init(vedtak: Vedtak, pynt: Pynt) {
    self.vedtak = vedtak
    self.pynt = pynt
  }

  func linjer(for node: NodeID, innrykk: String, dybde: Int = 0) -> [String] {
    var linjer = [innrykk + overskrift(node)]
    if dybde > 40 { return linjer }
    for barn in barn(av: node) {
      linjer += self.linjer(for: barn, innrykk: innrykk + "  ", dybde: dybde + 1)
    }
    return linjer
  }

  /// Tegnet, leddet og verdien: `✓ harFylt18År: oppfylt`.
  func overskrift(_ node: NodeID) -> String {
    let type = regelsett.program.type(of: node)
    let verdi = vedtak.vist(type.written(spor[node]), type)
    let tegn = self.tegn(node, type)
    if node == vedtak.avgjørelse.node {
      return "\(tegn) \(pynt.fet(vedtak.avgjørelse.name)): \(vedtak.resultat.rawValue)"
    }
    if let vurdering = vedtak.vilkår.first(where: { $0.node == node }) {
      let hjemmel = vurdering.hjemmel.map { pynt.svak("  \($0)") } ?? ""
      let unntak = vurdering.unntak.map { ", etter unntaket \($0.navn)" } ?? ""
      return "\(tegn) \(pynt.fet(vurdering.navn)): \(verdi)\(unntak)\(hjemmel)"
    }
    if let unntak = regelsett.exceptions.first(where: { $0.guardNode == node }) {
      let hjemmel = unntak.versions.last { spor[$0.wording.start] == .yes }?.citation
      return "\(tegn) unntaket \(unntak.name) gjelder: \(verdi)"
        + (hjemmel.map { pynt.svak("  \($0)") } ?? "")
    }
    if case .notEncoded(_, let grunn) = regelsett.program[node] {
      return "? \(regelsett.notEncoded[grunn].forklaring)"
    }
    return "\(tegn) \(tekst(node)): \(verdi)"
  }

  /// Hvordan en node skrives, når barna står under den.
  private func tekst(_ node: NodeID) -> String {
    if let skrevet = regelsett.program.captions[node] { return skrevet }
    return switch regelsett.program[node] {
    case .all: "alle av"
    case .any: "minst én av"
    case .list(let kind, _): kind == .all ? "alle av" : kind == .any ? "minst én av" : "ingen av"
    case .choose: "det som gjelder av flere"
    default: regelsett.text(of: node)
    }
  }

  private func tegn(_ node: NodeID, _ type: ValueType) -> String {
    switch type {
    case .outcome:
      switch spor[node].outcomes.shown {
      case .met: pynt.god("✓")
      case .notMet: pynt.dårlig("✗")
      case .notRelevant: pynt.svak("–")
      case .open: "?"
      }
    case .truth: spor[node].truth.map { $0 ? "✓" : "✗" } ?? "?"
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount, .day, .choice: "="
    }
  }

  /// Det som vises under en node: valg vises bare med grenen som ble brukt, eller alle som er
  /// mulige.
  func barn(av node: NodeID) -> [NodeID] {
    if regelsett.program.captions[node] != nil { return [] }
    switch regelsett.program[node] {
    case .choose(let grener, let ellers): return valgte(grener, ellers)
    case .condition(let relevant, let a):
      let indre = flat(a)
      return relevant.map { [$0] + indre } ?? indre
    case .all(let liste), .any(let liste), .list(_, let liste): return liste
    case .not(let a):
      switch regelsett.program[a] {
      case .all, .any, .choose: return [a]
      default: return verdier(a)
      }
    case .compare(_, let a, let b): return verdier(a) + verdier(b)
    case .hasOutcome(let a, _): return [a]
    case .isAmong(let a, _): return [a]
    case .days, .always, .factOn, .fact, .constant, .rate, .notEncoded: return []
    case .apply, .ratio, .round, .shift, .length: return []
    }
  }

  /// Tall og dager som ikke alt står i teksten over.
  private func verdier(_ node: NodeID) -> [NodeID] {
    if case .constant = regelsett.program[node] { return [] }
    return [node]
  }

  private func flat(_ node: NodeID) -> [NodeID] {
    if case .all(let liste) = regelsett.program[node] { return liste }
    return [node]
  }

  private func valgte(_ grener: [Branch], _ ellers: NodeID) -> [NodeID] {
    var vist: [NodeID] = []
    for gren in grener {
      let vakt = spor[gren.guardNode]
      let erUnntak = regelsett.exceptions.contains { $0.guardNode == gren.guardNode }
      if erUnntak { vist.append(gren.guardNode) }
      switch vakt.truth {
      case false: continue
      case true:
        return vist + innhold(gren.value)
      case nil:
        if !erUnntak { vist.append(gren.guardNode) }
        vist += innhold(gren.value)
      }
    }
    return vist + innhold(ellers)
  }

  /// En gren uten overflødig mellomledd.
  private func innhold(_ node: NodeID) -> [NodeID] {
    switch regelsett.program[node] {
    case .condition(nil, let a): flat(a)
    case .choose(let grener, let ellers): valgte(grener, ellers)
    case .constant: []
    default: [node]
    }
  }
}
