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
    var tekster = maler.map { mal($0, målform) }
    for fact in facts {
      tekster += [
        målform.setning(fact), målform.setning(fact, true), målform.setning(fact, false),
      ].compactMap { $0 }
    }
    // Der avgjørelsen ikke er en ytelse, står det første av ordene i overskriften og resten for seg.
    for avgjørelse in decisions {
      for ord in avgjørelse.words.alle {
        let (første, resten) = mal(ord, målform).førsteSetning
        tekster += resten.isEmpty ? [første] : [første, resten]
      }
    }
    tekster += decisions.flatMap(målform.veiledning)
    tekster += complaintRules.flatMap {
      målform == .nynorsk ? $0.nynorskSentences : $0.sentences
    }
    return tekster.filter { sett.insert($0).inserted }
  }

  private func mal(_ mal: Template, _ målform: Målform) -> String {
    målform.deler(mal).map { bit in
      switch bit {
      case .text(let ord): ord
      case .value(let node): "{\(identifiers[node.index])}"
      }
    }.joined()
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
