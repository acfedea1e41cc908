public import Rules

extension Sak {
  /// Saken som JSON, slik ``les(_:_:)`` leser den: samme bytes hver gang for samme sak.
  ///
  /// - Parameter regelsett: Det saken hører til.
  public func json(_ regelsett: RuleSet) -> String {
    var writer = JSONWriter(style: .pretty)
    writer.object { felt in
      if !id.isEmpty { felt.member("id", id) }
      felt.member("regelsett", self.regelsett)
      felt.member("avgjørelse", avgjørelse)
      felt.member("vurderingsdag", vurderingsdag.description)
      if let kravdato { felt.member("kravdato", kravdato.dager) }
      felt.member("vedtaksdato", vedtaksdato.description)
      if let saksbehandler { felt.member("saksbehandler", saksbehandler) }
      if let kontor { felt.member("kontor", kontor) }
      if !avvik.isEmpty {
        felt.array("avvik") { liste in
          for avvik in avvik {
            liste.object {
              $0.member("krav", avvik.krav)
              $0.member("begrunnelse", avvik.begrunnelse)
              $0.member("godkjentAv", avvik.godkjentAv)
              $0.member("dato", avvik.dato.description)
            }
          }
        }
      }
      if let verge { felt.member("verge", verge) }
      if let svarInnen { felt.member("svarInnen", svarInnen.description) }
      if let forhåndsvarsel { felt.object("forhåndsvarsel", forhåndsvarsel.skriv) }
      skrivKontradiksjon(&felt)
      if let klageinstans {
        felt.object("klageinstans") {
          $0.member("navn", klageinstans.navn)
          $0.member("kilde", klageinstans.kilde)
        }
      }
      if let omgjør { felt.object("omgjør", omgjør.skriv) }
      felt.object("opplysninger") { felt in
        for opplysning in opplysninger {
          skriv(opplysning, regelsett.facts[opplysning.id.index], &felt)
        }
      }
      if !vurdertUtenfor.isEmpty {
        felt.array("vurdertUtenfor") { liste in
          for vurdert in vurdertUtenfor { liste.object(vurdert.skriv) }
        }
      }
      if !forventet.isEmpty {
        felt.object("forventet") { felt in
          for ventet in forventet { felt.member(ventet.navn, ventet.utfall.word) }
        }
      }
    }
    return writer.text
  }

  private func skriv(
    _ opplysning: Opplysning, _ fact: Fact, _ felt: inout JSONWriter.Members
  ) {
    if let grunn = opplysning.ukjentFordi {
      felt.object(fact.name) {
        $0.member("ukjent", grunn)
        opplysning.vurdering?.skriv(&$0)
      }
    } else if let list = fact.list {
      felt.object(fact.name) { felt in
        felt.array("verdi") { liste in
          for element in opplysning.elementer {
            liste.object { for del in element { $0.verdi(del.verdi, list.fields[del.nummer]) } }
          }
        }
        if fakta[opplysning.id] != .yes { felt.member("fullstendig", false) }
        opplysning.verdier.first?.skrivKilde(&felt)
      }
    } else if fact.isOverTime {
      felt.array(fact.name) { liste in
        for verdi in opplysning.verdier {
          liste.object { skriv(verdi, opplysning, fact, &$0) }
        }
      }
    } else if let verdi = opplysning.verdier.first {
      felt.object(fact.name) { skriv(verdi, opplysning, fact, &$0) }
    }
  }

  private func skriv(
    _ verdi: Opplysning.Verdi, _ opplysning: Opplysning, _ fact: Fact,
    _ felt: inout JSONWriter.Members
  ) {
    if let fra = verdi.fra { felt.member("fra", fra.description) }
    if let til = verdi.til { felt.member("til", til.description) }
    var navngitt = fact
    navngitt.name = "verdi"
    felt.verdi(verdi.verdi, navngitt)
    verdi.skrivKilde(&felt)
    opplysning.skrivSaksbehandling(&felt) { $0.verdi($1, navngitt) }
    opplysning.vurdering?.skriv(&felt)
  }
}

extension NodeValue {
  /// `2024-07-01`, `2024-07` eller `2024`, den korteste som ikke sier for mye.
  fileprivate var dager: String {
    let fra = Day(number: low).description
    if isPoint { return fra }
    let måned = Day(number: low).monthEnd.number == high
    return String(fra.prefix(måned ? 7 : 4))
  }
}

extension JSONWriter.Members {
  /// En verdi under opplysningens navn.
  fileprivate mutating func verdi(_ verdi: NodeValue, _ fact: Fact) {
    switch fact.type {
    case .truth: member(fact.name, verdi == .yes)
    case .day: member(fact.name, verdi.dager)
    case .choice, .outcome: member(fact.name, fact.type.written(verdi))
    case .integer, .decimal, .percent, .percentPoint, .money, .baseAmount:
      if verdi.isPoint {
        member(fact.name, millionths: verdi.low)
      } else {
        member("minst", millionths: verdi.low)
        member("høyst", millionths: verdi.high)
      }
    }
  }
}

extension Opplysning.Verdi {
  fileprivate func skrivKilde(_ felt: inout JSONWriter.Members) {
    if let kilde { felt.member("kilde", kilde) }
    if let dato { felt.member("dato", dato.description) }
    forelagt?.skriv(&felt)
  }
}

extension Opplysning.Vurdering {
  fileprivate func skriv(_ felt: inout JSONWriter.Members) {
    if let vurdertAv { felt.member("vurdertAv", vurdertAv) }
    if let vurdertDato { felt.member("vurdertDato", vurdertDato.description) }
    if let begrunnelse { felt.member("begrunnelse", begrunnelse) }
    if !momenter.isEmpty {
      felt.object("momenter") { felt in
        for moment in momenter { felt.member(moment.navn, moment.svar) }
      }
    }
    if !kilder.isEmpty {
      felt.array("kilder") { liste in for kilde in kilder { liste.element(kilde) } }
    }
    hovedhensyn?.skriv(&felt)
  }
}

extension VurdertUtenfor {
  fileprivate func skriv(_ felt: inout JSONWriter.Members) {
    felt.member("linje", linje)
    felt.member("oppfylt", erOppfylt)
    felt.member("vurdertAv", vurdertAv)
    felt.member("vurdertDato", vurdertDato.description)
    felt.member("begrunnelse", begrunnelse)
  }
}
