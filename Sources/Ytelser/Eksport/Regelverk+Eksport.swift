public import Rules

extension Regelverk {
  /// Versjonen av formen som ``eksport(av:)`` skriver.
  public static let eksportform = "regelsett/1"

  /// Et regelsett som JSON: alt som trengs for å etterprøve et vedtak uten motoren, og de samme
  /// bytene hver gang for de samme regeltekstene.
  ///
  /// Noder, opplysninger, satser og unntak er vist til med plassen i sin egen liste, fra 0. Tall er
  /// milliondeler, dager er antall fra 1970-01-01, ja er 1 og nei 0; et par `[lav, høy]` er alt
  /// mellom dem. Utfall er summen av 1 (oppfylt), 2 (ikke oppfylt) og 4 (gjelder ikke), valg summen
  /// av 1, 2, 4 … for hvert navn: hva som er mulig.
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
        for fact in regelsett.facts { liste.object { $0.opplysning(fact) } }
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
    }
    return writer.text
  }
}

// MARK: Opplysninger og satser

extension JSONWriter.Members {
  fileprivate mutating func opplysning(_ fact: Fact) {
    member("navn", fact.name)
    type(fact.type)
    område("område", fact.range)
    member("trinn", fact.step)
    member("overTid", fact.isOverTime)
    member("skjønn", fact.isJudgement)
    member("særligKategori", fact.isSpecialCategory)
    member("ledetekst", fact.label)
    member("spørsmål", fact.question)
    array("hvem") { liste in
      for leverandør in fact.suppliers { liste.element(leverandør.rawValue) }
    }
    if let vedtak = fact.decidedIn { member("fraVedtak", vedtak) }
    setninger(fact)
    switch fact.role {
    case .single: break
    case .list(let list):
      object("liste") { felt in
        felt.member("element", list.element)
        felt.member("plass", list.limit)
        felt.array("felter") { felter in
          for fact in list.fields { felter.object { $0.opplysning(fact) } }
        }
      }
    case .element(let list, let number, let field):
      object("del") { felt in
        felt.member("av", list.index)
        felt.member("nummer", number)
        if let field { felt.member("felt", field) }
      }
    case .documentation(let annen, let hva):
      object("dokumentasjon") { felt in
        felt.member("av", annen.index)
        felt.member("hva", hva.text)
      }
    }
  }

  private mutating func setninger(_ fact: Fact) {
    if let setning = fact.sentence { member("setning", setning) }
    if let setning = fact.sentenceIfYes { member("setningJa", setning) }
    if let setning = fact.sentenceIfNo { member("setningNei", setning) }
    guard !fact.choiceWords.isEmpty else { return }
    object("valgord") { felt in
      for (navn, ord) in fact.choiceWords.sorted(by: { $0.key < $1.key }) {
        felt.member(navn, ord)
      }
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

  mutating func område(_ navn: String, _ verdi: NodeValue) {
    array(navn) {
      $0.element(verdi.low)
      $0.element(verdi.high)
    }
  }

  mutating func plasser(_ navn: String, _ noder: [NodeID]) {
    array(navn) { liste in for node in noder { liste.element(node.index) } }
  }
}
