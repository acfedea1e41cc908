import Rules

// Det mennesker leser av et regelsett: vilkår, unntak, avgjørelser og lov som ikke er kodet.
extension JSONWriter.Members {
  mutating func regler(_ regelsett: RuleSet) {
    array("vilkår") { liste in
      for vilkår in regelsett.conditions { liste.object { $0.vilkår(vilkår) } }
    }
    array("unntak") { liste in
      for unntak in regelsett.exceptions { liste.object { $0.unntak(unntak) } }
    }
    array("beregninger") { liste in
      for beregning in regelsett.calculations { liste.object { $0.beregning(beregning) } }
    }
    array("avgjørelser") { liste in
      for avgjørelse in regelsett.decisions { liste.object { $0.avgjørelse(avgjørelse) } }
    }
    array("momenter") { liste in
      for momenter in regelsett.factors { liste.object { $0.momenter(momenter) } }
    }
    array("klageregler") { liste in
      for regel in regelsett.complaintRules { liste.object { $0.klageregel(regel) } }
    }
    array("ikkeKodet") { liste in
      for lov in regelsett.notEncoded { liste.object { $0.ikkeKodet(lov) } }
    }
  }

  private mutating func vilkår(_ vilkår: Condition) {
    member("navn", vilkår.name)
    member("node", vilkår.node.index)
    array("versjoner") { liste in
      for versjon in vilkår.versions {
        liste.object { felt in
          felt.ordlyd(versjon.wording)
          felt.hjemmel(versjon.citation)
          felt.member("rang", versjon.rank.rawValue)
          felt.member("node", versjon.node.index)
          felt.member("hovedregel", versjon.base.index)
          felt.deler(versjon.parts)
          felt.ord(versjon.words)
          felt.merker(versjon.marks)
          felt.array("unntak") { numre in for nummer in versjon.exceptions { numre.element(nummer) }
          }
        }
      }
    }
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
    hjemmel(beregning.citation)
    member("node", beregning.node.index)
    merker(beregning.marks)
  }

  private mutating func avgjørelse(_ avgjørelse: Decision) {
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
    tekster("fastsetter", avgjørelse.fixes)
    ord(avgjørelse.words)
    if let mal = avgjørelse.wordsWhenEnded { self.mal("ordVedOpphør", mal) }
    tekster("veiledning", avgjørelse.guidance)
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
        }
      }
    }
    tekster("setninger", regel.sentences)
  }

  private mutating func ikkeKodet(_ lov: NotEncoded) {
    member("slag", lov.kind.ord)
    member("linje", lov.linje)
    member("tekst", lov.text)
    member("forklaring", lov.forklaring)
    member("utsagn", lov.utsagn)
    hjemmel(lov.citation)
    tekster("vilkår", lov.conditions)
    tekster("avgjørelser", lov.decisions)
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

  private mutating func tekster(_ navn: String, _ tekster: [String]) {
    array(navn) { liste in for tekst in tekster { liste.element(tekst) } }
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
