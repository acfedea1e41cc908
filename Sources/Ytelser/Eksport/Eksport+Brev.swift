import Rules

// Setningene et brev kan være satt sammen av, med plassene i klammer. Den som etterprøver et vedtak,
// fyller dem på nytt.
extension JSONWriter.Members {
  mutating func brevmaler(_ regelsett: RuleSet) {
    object("brevmaler") { felt in
      for målform in Målform.allCases {
        let egne = regelsett.maler(målform)
        felt.tekster(målform.rawValue, Fast.allCases.map { $0[målform] } + egne)
      }
    }
    array("lovtekster") { liste in
      for tekst in regelsett.lawTexts {
        liste.object { felt in
          felt.member("lov", tekst.law)
          felt.member("paragraf", tekst.section)
          if let ledd = tekst.ledd { felt.member("ledd", ledd) }
          if let fra = tekst.from { felt.member("fra", fra.description) }
          felt.tekster("avsnitt", tekst.paragraphs)
        }
      }
    }
  }
}

extension RuleSet {
  /// Regeltekstenes egne setninger på en målform, hver én gang, i den rekkefølgen de står.
  fileprivate func maler(_ målform: Målform) -> [String] {
    let vilkår = (conditions + duties.map(\.condition)).flatMap(\.versions)
    let ord =
      vilkår.flatMap { [$0.words] + $0.parts.flatMap(\.alleOrd) }
      + exceptions.flatMap(\.versions).map(\.words) + decisions.map(\.words)
    let maler = ord.flatMap(\.alle) + decisions.compactMap(\.wordsWhenEnded)
    var sett: Set<String> = []
    var tekster = maler.map { mal(målform.deler($0)) }
    // Der en verdi er ukjent, står de andre setningene hver for seg.
    for deler in maler.map(målform.deler) where !deler.verdier.isEmpty {
      tekster += deler.setninger.map(mal)
    }
    for fact in facts {
      tekster += [
        målform.setning(fact), målform.setning(fact, true), målform.setning(fact, false),
      ].compactMap { $0 }
    }
    // Der avgjørelsen ikke er en ytelse, står det første av ordene i overskriften og resten for seg.
    for avgjørelse in decisions {
      for ord in avgjørelse.words.alle {
        let (første, resten) = mal(målform.deler(ord)).førsteSetning
        tekster += resten.isEmpty ? [første] : [første, resten]
      }
    }
    tekster += decisions.flatMap(målform.veiledning)
    tekster += complaintRules.flatMap {
      målform == .nynorsk ? $0.nynorskSentences : $0.sentences
    }
    return tekster.filter { sett.insert($0).inserted }
  }
}

extension Part {
  fileprivate var alleOrd: [Words] { [words] + parts.flatMap(\.alleOrd) }
}

extension Words {
  fileprivate var alle: [Template] {
    [
      rule, met, notMet, open, notRelevant, notApplicable, titleMet, titleNotMet, titleOpen,
    ].compactMap { $0 }
  }
}
