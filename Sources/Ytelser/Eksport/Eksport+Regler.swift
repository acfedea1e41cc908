import Rules

// Det mennesker leser av et regelsett: vilkår, unntak, avgjørelser og lov som ikke er kodet.
extension JSONWriter.Members {
  mutating func regler(_ regelsett: RuleSet) {
    array("vilkår") { liste in
      for vilkår in regelsett.conditions { liste.object { $0.vilkår(vilkår, regelsett) } }
    }
    array("unntak") { liste in
      for unntak in regelsett.exceptions { liste.object { $0.unntak(unntak) } }
    }
    array("beregninger") { liste in
      for beregning in regelsett.calculations { liste.object { $0.beregning(beregning) } }
    }
    array("avgjørelser") { liste in
      for avgjørelse in regelsett.decisions {
        liste.object { $0.avgjørelse(avgjørelse, regelsett) }
      }
    }
    array("momenter") { liste in
      for momenter in regelsett.factors { liste.object { $0.momenter(momenter) } }
    }
    array("dokumentasjonskrav") { liste in
      for krav in regelsett.duties { liste.object { $0.dokumentasjonskrav(krav, regelsett) } }
    }
    array("klageregler") { liste in
      for regel in regelsett.complaintRules { liste.object { $0.klageregel(regel) } }
    }
    array("ikkeKodet") { liste in
      for lov in regelsett.notEncoded { liste.object { $0.ikkeKodet(lov, regelsett) } }
    }
  }

  private mutating func vilkår(_ vilkår: Condition, _ regelsett: RuleSet) {
    member("navn", vilkår.name)
    member("node", vilkår.node.index)
    array("versjoner") { liste in
      for versjon in vilkår.versions {
        liste.object { felt in
          felt.ordlyd(versjon.wording)
          felt.hjemmel(versjon.citation)
          felt.object("iVedtak") {
            $0.member("hjemmel", versjon.citation.description)
            $0.member("rang", versjon.rank.rawValue)
            $0.member("ordlydFra", versjon.wording.from.description)
            $0.member("paragraf", versjon.stedIBrev)
          }
          felt.member("node", versjon.node.index)
          felt.member("hovedregel", versjon.base.index)
          felt.deler(versjon.parts)
          felt.ord(versjon.words)
          felt.merker(versjon.marks)
          felt.array("unntak") { liste in
            for nummer in versjon.exceptions {
              liste.object { $0.unntak(nummer, fra: versjon, regelsett) }
            }
          }
        }
      }
    }
  }

  /// Et unntak fra et vilkår, og det et vedtak sier om hver ordlyd av det.
  private mutating func unntak(
    _ nummer: Int, fra krav: Condition.Version, _ regelsett: RuleSet
  ) {
    let unntak = regelsett.exceptions[nummer]
    member("nummer", nummer)
    array("iVedtak") { liste in
      for versjon in unntak.versions {
        liste.object { felt in
          felt.member("navn", unntak.name)
          felt.member("node", regelsett.identifiers[unntak.guardNode.index])
          felt.member("hjemmel", versjon.citation.description)
          if let paragraf = versjon.citation.iBrev(etter: krav.citation) {
            felt.member("paragraf", paragraf)
          }
        }
      }
    }
  }

  private mutating func dokumentasjonskrav(_ krav: DocumentationDuty, _ regelsett: RuleSet) {
    vilkår(krav.condition, regelsett)
    object("iVedtak") { felt in
      felt.member("navn", krav.condition.name)
      felt.member("krav", krav.label)
      felt.member("node", regelsett.identifiers[krav.condition.node.index])
      felt.member("følge", krav.consequence.rawValue)
      felt.tekster("hvem", krav.suppliers.map(\.rawValue))
    }
    tekster("avgjørelser", regelsett.navngitte(krav.decisions))
    // For hvilke avgjørelser: alle, eller bare dem som gir eller nekter.
    member("ved", krav.side.rawValue)
  }

  private mutating func unntak(_ unntak: Exception) {
    member("navn", unntak.name)
    tekster("fra", unntak.displaces)
    member("når", unntak.guardNode.index)
    array("versjoner") { liste in
      for versjon in unntak.versions {
        liste.object { felt in
          felt.ordlyd(versjon.wording)
          felt.hjemmel(versjon.citation)
          felt.member("rang", versjon.rank.rawValue)
          felt.member("virkning", versjon.effect.ord)
          felt.member("når", versjon.guardNode.index)
          felt.member("gir", versjon.value.index)
          felt.ord(versjon.words)
          felt.merker(versjon.marks)
        }
      }
    }
  }

  private mutating func beregning(_ beregning: Calculation) {
    member("navn", beregning.name)
    member("ledetekst", beregning.label)
    if let nynorsk = beregning.nynorskLabel { member("nynorskLedetekst", nynorsk) }
    hjemmel(beregning.citation)
    member("node", beregning.node.index)
    merker(beregning.marks)
  }

  private mutating func avgjørelse(_ avgjørelse: Decision, _ regelsett: RuleSet) {
    member("navn", avgjørelse.name)
    member("ledetekst", avgjørelse.label)
    member("modalitet", avgjørelse.modality.rawValue)
    member("avgjørelsestype", avgjørelse.kind.rawValue)
    hjemmel(avgjørelse.citation)
    member("node", avgjørelse.node.index)
    array("grunnlag") { liste in
      for grunnlag in avgjørelse.grounds {
        liste.object {
          $0.member("navn", grunnlag.name)
          $0.hjemmel(grunnlag.citation)
          $0.member("node", grunnlag.node.index)
        }
      }
    }
    object("resultat") { felt in
      for utfall in [Outcome.met, .notMet] {
        felt.member(utfall.word, Vedtak.resultat(avgjørelse, utfall).rawValue)
      }
    }
    member("ugunst", avgjørelse.modality.adverse.word)
    // Vilkårene som avgjørelsen selv spør om: «x er ikke oppfylt».
    plasser("spørOm", regelsett.program.asked(by: avgjørelse.node).sorted())
    array("fastsetter") { liste in
      for beregning in avgjørelse.fixes.compactMap(regelsett.beregning) {
        liste.object {
          $0.member("navn", beregning.name)
          $0.member("ledetekst", beregning.label)
          $0.member("node", beregning.node.index)
        }
      }
    }
    ord(avgjørelse.words)
    if let mal = avgjørelse.wordsWhenEnded { self.mal("ordVedOpphør", mal) }
    tekster("veiledning", avgjørelse.guidance)
    if let nynorsk = avgjørelse.nynorsk {
      object("nynorsk") {
        $0.member("ledetekst", nynorsk.label)
        $0.tekster("veiledning", nynorsk.guidance)
      }
    }
    if let løper = avgjørelse.running { member("løperNår", løper.index) }
    array("klage") { liste in
      for klage in avgjørelse.complaints {
        liste.object {
          $0.member("regel", klage.rule)
          if let utfall = klage.outcome { $0.member("utfall", utfall.word) }
          if let når = klage.condition { $0.member("når", når.index) }
        }
      }
    }
  }

  private mutating func momenter(_ momenter: Factors) {
    member("opplysning", momenter.fact.index)
    tekster("navn", momenter.names)
    member("åpen", momenter.isOpen)
    hjemmel(momenter.citation)
    ordlyd(momenter.wording)
  }

  private mutating func klageregel(_ regel: ComplaintRule) {
    member("navn", regel.name)
    member("hjemmel", regel.citation)
    array("frister") { liste in
      for frist in regel.limits {
        liste.object {
          $0.member("fra", frist.from.description)
          $0.lengde(frist.length)
          $0.member("kilde", frist.source)
          $0.member("nb", frist.length.iBrev(.bokmål))
          $0.member("nn", frist.length.iBrev(.nynorsk))
        }
      }
    }
    object("setninger") {
      $0.tekster("nb", regel.sentences)
      $0.tekster("nn", regel.nynorskSentences)
    }
    if let organ = Klageinstans.kjente[regel.name] { member("klageinstans", organ.navn) }
  }

  private mutating func ikkeKodet(_ lov: NotEncoded, _ regelsett: RuleSet) {
    member("slag", lov.kind.ord)
    object("iVedtak") {
      $0.member("linje", lov.linje)
      $0.member("hjemmel", lov.citation.description)
      $0.member("tekst", lov.text)
    }
    member("forklaring", lov.forklaring)
    member("utsagn", lov.utsagn)
    hjemmel(lov.citation)
    tekster("vilkår", lov.conditions)
    tekster("avgjørelser", regelsett.navngitte(lov.decisions))
    if let gjelder = lov.current { member("gjelderNår", gjelder.index) }
  }

  // MARK: Deler som går igjen

  private mutating func ordlyd(_ ordlyd: Wording) {
    object("ordlyd") { felt in
      felt.member("fra", ordlyd.from.description)
      if let dag = ordlyd.inForce { felt.member("iKraft", dag.description) }
      if let dag = ordlyd.chosenBy { felt.member("velgesEtter", dag) }
      felt.member("begyntNår", ordlyd.start.index)
      felt.member("gjelderNår", ordlyd.current.index)
      felt.merker(ordlyd.marks)
    }
  }

  private mutating func hjemmel(_ hjemmel: Citation) {
    object("hjemmel") {
      $0.member("tekst", hjemmel.description)
      $0.member("lov", hjemmel.law)
      $0.member("paragraf", hjemmel.section)
      $0.member("sted", hjemmel.place)
    }
  }

  private mutating func merker(_ merker: [Mark]) {
    array("merker") { liste in
      for merke in merker {
        liste.object {
          $0.member("tekst", merke.text)
          if let når = merke.condition { $0.member("når", når.index) }
        }
      }
    }
  }

  private mutating func deler(_ deler: [Part]) {
    array("deler") { liste in
      for del in deler {
        liste.object {
          $0.member("node", del.node.index)
          if let bokstav = del.letter { $0.member("bokstav", bokstav) }
          $0.ord(del.words)
          $0.deler(del.parts)
        }
      }
    }
  }

  private mutating func ord(_ ord: Words) {
    let maler = [
      ("regel", ord.rule), ("oppfylt", ord.met), ("ikke oppfylt", ord.notMet),
      ("åpent", ord.open), ("gjelder ikke", ord.notRelevant), ("unntas ikke", ord.notApplicable),
      ("tittel oppfylt", ord.titleMet), ("tittel ikke oppfylt", ord.titleNotMet),
      ("tittel åpent", ord.titleOpen),
    ]
    object("ord") { felt in
      for (navn, mal) in maler { if let mal { felt.mal(navn, mal) } }
    }
  }

  /// En setning på hver målform: ord, og plasser til verdien av en node.
  private mutating func mal(_ navn: String, _ mal: Template) {
    object(navn) { felt in
      felt.biter("nb", mal.pieces)
      if let nynorsk = mal.nynorsk { felt.biter("nn", nynorsk) }
    }
  }

  private mutating func biter(_ navn: String, _ biter: [Template.Piece]) {
    array(navn) { liste in
      for bit in biter {
        switch bit {
        case .text(let tekst): liste.element(tekst)
        case .value(let node): liste.object { $0.member("node", node.index) }
        }
      }
    }
  }

  mutating func tekster(_ navn: String, _ tekster: [String]) {
    array(navn) { liste in for tekst in tekster { liste.element(tekst) } }
  }
}

extension RuleSet {
  /// Avgjørelsene noe gjelder for: de som er nevnt, ellers alle.
  fileprivate func navngitte(_ avgjørelser: [String]) -> [String] {
    avgjørelser.isEmpty ? decisions.map(\.name) : avgjørelser
  }

  fileprivate func beregning(_ navn: String) -> Calculation? {
    calculations.first { $0.name == navn }
  }
}

extension Exception.Effect {
  fileprivate var ord: String {
    switch self {
    case .metWhen: "oppfylt når"
    case .met: "oppfylt"
    case .notMet: "ikke oppfylt"
    case .notRelevant: "gjelder ikke"
    case .value: "verdi"
    }
  }
}

extension NotEncoded.Kind {
  fileprivate var ord: String {
    switch self {
    case .opening: "åpner"
    case .blocksGrant: "ved innvilgelse"
    case .blocksRefusal: "ved avslag"
    case .unknownWording: "ordlyd ukjent"
    case .beforeFirstWording: "før første ordlyd"
    }
  }
}
