public import Rules

extension Regelverk {
  /// Versjonen av formen som ``eksport(av:)`` skriver.
  public static let eksportform = "regelsett/1"

  /// Et regelsett som JSON: alt som trengs for å etterprøve et vedtak uten motoren, og de samme
  /// bytene hver gang for de samme regeltekstene.
  ///
  /// Noder, opplysninger, satser og unntak er vist til med plassen i sin egen liste, fra 0. Tall er
  /// milliondeler, dager er antall fra 1970-01-01, ja er 1 og nei 0; et par `[lav, høy]` er alt
  /// mellom dem. Utfall og valg er ord: alle som er mulige. `iVedtak` er det et vedtak skal gjengi.
  public func eksport(av regelsett: RuleSet) -> String {
    var writer = JSONWriter(style: .pretty)
    writer.object { felt in
      felt.member("form", Self.eksportform)
      felt.member("regelsett", regelsett.id)
      felt.member("tittel", regelsett.title)
      felt.object("fingeravtrykk") {
        $0.member("regelsett", fingeravtrykk(av: regelsett))
        $0.member("motor", Self.motorversjon)
      }
      felt.array("kilder") { liste in
        for kilde in regelsett.sources { liste.element(kilde) }
      }
      felt.array("opplysninger") { liste in
        for (nummer, fact) in regelsett.facts.enumerated() {
          liste.object { $0.opplysning(fact, regelsett.leser(FactID(nummer))) }
        }
      }
      felt.array("satser") { liste in
        for sats in regelsett.program.rates { liste.object { $0.sats(sats) } }
      }
      felt.array("noder") { liste in
        for nummer in regelsett.program.nodes.indices {
          liste.object { $0.node(NodeID(nummer), i: regelsett) }
        }
      }
      felt.regler(regelsett)
      felt.brevmaler(regelsett)
    }
    return writer.text
  }
}

// MARK: Opplysninger og satser

extension JSONWriter.Members {
  fileprivate mutating func opplysning(_ fact: Fact, _ node: String?) {
    member("navn", fact.name)
    type(fact.type)
    verdi("område", fact.range, fact.type)
    member("trinn", fact.step)
    member("overTid", fact.isOverTime)
    member("skjønn", fact.isJudgement)
    member("særligKategori", fact.isSpecialCategory)
    member("ledetekst", fact.label)
    object("iVedtak") { felt in
      felt.member("navn", fact.name)
      if let node { felt.member("node", node) }
      felt.member("spørsmål", fact.question)
      felt.member("skjønn", fact.isJudgement)
      felt.tekster("hvem", fact.suppliers.map(\.rawValue))
    }
    if let vedtak = fact.decidedIn { member("fraVedtak", vedtak) }
    setninger(fact)
    switch fact.role {
    case .single: break
    case .list(let list):
      // Plassene følger etter listen: for hvert element om det er der, og så feltene i det.
      object("liste") { felt in
        felt.member("element", list.element)
        felt.member("plass", list.limit)
        felt.array("felter") { felter in
          for fact in list.fields { felter.object { $0.opplysning(fact, nil) } }
        }
      }
    case .element(let list, let number, let field):
      object("del") { felt in
        felt.member("av", list.index)
        felt.member("nummer", number)
        if let field { felt.member("felt", field) }
      }
    case .documentation(let fact, let what):
      object("del") { felt in
        felt.member("av", fact.index)
        felt.dokumentasjon(what)
      }
    }
  }

  /// Hva det spørres om ved en opplysning: om den er kjent, har kilde, er begrunnet eller svarer.
  private mutating func dokumentasjon(_ what: Documentation) {
    switch what {
    case .known: member("hva", "kjent")
    case .sourced: member("hva", "kilde")
    case .reasoned: member("hva", "begrunnet")
    case .answers(let moment):
      member("hva", "svarer")
      member("moment", moment)
    }
  }

  private mutating func setninger(_ fact: Fact) {
    if let setning = fact.sentence { member("setning", setning) }
    if let setning = fact.sentenceIfYes { member("setningJa", setning) }
    if let setning = fact.sentenceIfNo { member("setningNei", setning) }
    valgord("valgord", fact.choiceWords)
    guard let nynorsk = fact.nynorsk else { return }
    object("nynorsk") { felt in
      felt.member("ledetekst", nynorsk.label)
      if let spørsmål = nynorsk.question { felt.member("spørsmål", spørsmål) }
      if let setning = nynorsk.sentence { felt.member("setning", setning) }
      if let setning = nynorsk.sentenceIfYes { felt.member("setningJa", setning) }
      if let setning = nynorsk.sentenceIfNo { felt.member("setningNei", setning) }
      felt.valgord("valgord", nynorsk.choiceWords)
    }
  }

  private mutating func valgord(_ navn: String, _ ord: [String: String]) {
    guard !ord.isEmpty else { return }
    object(navn) { felt in
      for (valg, ord) in ord.sorted(by: { $0.key < $1.key }) { felt.member(valg, ord) }
    }
  }

  fileprivate mutating func sats(_ sats: Rate) {
    member("navn", sats.name)
    type(sats.type)
    array("verdier") { liste in
      for verdi in sats.entries {
        liste.object {
          $0.member("fra", verdi.from.description)
          $0.member("verdi", verdi.value)
          $0.member("kilde", verdi.source)
        }
      }
    }
  }

  mutating func type(_ type: ValueType) {
    switch type {
    case .truth: member("type", "ja/nei")
    case .outcome: member("type", "utfall")
    case .integer: member("type", "heltall")
    case .decimal: member("type", "desimaltall")
    case .percent: member("type", "prosent")
    case .percentPoint: member("type", "prosentpoeng")
    case .money: member("type", "kroner")
    case .baseAmount: member("type", "G")
    case .day: member("type", "dato")
    case .choice(let names, let ordered):
      member("type", "valg")
      array("valg") { liste in for name in names { liste.element(name) } }
      member("ordnet", ordered)
    }
  }

  /// Det som er mulig: ord for utfall og valg, ellers det laveste og det høyeste.
  mutating func verdi(_ navn: String, _ verdi: NodeValue, _ type: ValueType) {
    array(navn) { liste in
      switch type {
      case .outcome: for utfall in verdi.outcomes.hver { liste.element(utfall.word) }
      case .choice(let names, _):
        for (nummer, ord) in names.enumerated() where verdi.low & (1 << Int64(nummer)) != 0 {
          liste.element(ord)
        }
      case .truth, .integer, .decimal, .percent, .percentPoint, .money, .baseAmount, .day:
        liste.element(verdi.low)
        liste.element(verdi.high)
      }
    }
  }

  mutating func plasser(_ navn: String, _ noder: [NodeID]) {
    array(navn) { liste in for node in noder { liste.element(node.index) } }
  }
}

extension RuleSet {
  /// Navnet på den første noden som leser en opplysning: der setningen om den står.
  fileprivate func leser(_ fact: FactID) -> String? {
    program.nodes.firstIndex { node in
      node.facts.contains { owner(of: $0) == fact }
    }.map { identifiers[$0] }
  }
}
