import Rules

// Det den fulle profilen har utenom det korte brevet: lovens ord, og hva som kunne endret svaret.
extension Brevskriver {
  /// Ordlyden av det som avgjorde, slik den sto i den versjonen som er brukt.
  func lovensOrd() -> [Avsnitt?] {
    let steder: [(Citation, Wording, NodeID)] = vedtak.avgjørende.flatMap { vilkår in
      let unntak = vilkår.unntak.map { ($0.versjon.citation, $0.versjon.wording, $0.node) }
      let regel = vilkår.versjon.map { ($0.citation, $0.wording, vilkår.node) }
      return [regel, unntak].compactMap { $0 }
    }
    let setninger = steder.flatMap { henvisning, ordlyd, node in
      regelsett.lawTexts(for: henvisning, in: ordlyd).map { tekst in
        let sted = tekst.ledd.map { "\(henvisning.paragraph) \($0)" } ?? henvisning.paragraph
        let ord = tekst.paragraphs.joined(separator: " ")
        return fast(.lovensOrd, ["hjemmel": målform.hjemmel(sted), "ordlyd": ord], [node])
      }
    }
    return [avsnitt(.omLoven, .liste, setninger)]
  }

  /// Det minste som kunne endret et svar som gikk imot den saken gjelder, prøvd ved å avgjøre på nytt.
  /// Bare det som kan endres eller dokumenteres; aldri helse, alder eller familie.
  func hvaOm() -> [Avsnitt?] {
    guard !vedtak.erMaskert else { return [] }
    let endringer = vedtak.hvaOm(bareDetSomKanEndres: profil != .gjennomgang)
      .filter { profil == .gjennomgang || !skjulte.contains($0.opplysning) }
    let setninger = endringer.map { endring in
      let fact = regelsett.facts[endring.opplysning.index]
      let verdi = fact.iBrev(endring.verdi, målform)
      let utsagn =
        fact.type == .truth
        ? målform.setning(fact, endring.verdi == .yes)
        : målform.setning(fact)?.erstatt("{verdi}", med: verdi)
      let skrevet = utsagn ?? "\(målform.navn(fact).medStorBokstav): \(verdi)."
      return fast(
        endring.erAvgjort ? .hvisEndret : .hvisEndretVurderes, ["utsagn": skrevet],
        [node(for: endring.opplysning) ?? vedtak.avgjørelse.node])
    }
    return [avsnitt(.omHvaOm, .liste, setninger)]
  }
}
