import Rules

extension Vedtak {
  /// Meldingene som JSON, én på hver linje. Samme vedtak gir samme bytes og samme id.
  public func subsumsjonsmeldinger(_ ramme: Subsumsjon.Ramme) -> [String] {
    subsumsjoner.enumerated().map { nummer, melding in
      var writer = JSONWriter(style: .compact)
      writer.object { felt in
        felt.member("id", id(for: melding, nummer))
        felt.member("eventName", "subsumsjon")
        felt.member("tidsstempel", ramme.tidsstempel)
        felt.member("versjon", "1.0.0")
        felt.member("kilde", "rulecheck")
        felt.member(
          "versjonAvKode", "\(Regelverk.motorversjon)+\(regelsettFingeravtrykk.prefix(12))")
        felt.member("fodselsnummer", ramme.fødselsnummer)
        felt.object("sporing") { sporing in
          sporing.array("vedtaksperiode") { if !sak.id.isEmpty { $0.element(sak.id) } }
        }
        skriv(melding, &felt)
      }
      return writer.text
    }
  }

  private func skriv(_ melding: Subsumsjon, _ felt: inout JSONWriter.Members) {
    felt.member("lovverk", melding.lovverk)
    felt.member("lovverksversjon", melding.lovverksversjon)
    felt.member("paragraf", melding.paragraf)
    if let ledd = melding.ledd { felt.member("ledd", Int(ledd)) }
    if let punktum = melding.punktum { felt.member("punktum", Int(punktum)) }
    if let bokstav = melding.bokstav { felt.member("bokstav", bokstav) }
    felt.object("input") { for (navn, verdi) in melding.inn { $0.member(navn, verdi) } }
    felt.object("output") { for (navn, verdi) in melding.ut { $0.member(navn, verdi) } }
    felt.member("utfall", melding.utfall)
  }

  /// En UUID (versjon 8) av regelsettet, saken og plassen, så samme melding har samme id.
  private func id(for melding: Subsumsjon, _ nummer: Int) -> String {
    let grunnlag = "\(regelsettFingeravtrykk)\n\(sak.fingeravtrykk)\n\(nummer)\n\(melding.paragraf)"
    var tegn = Array(SHA256.hexDigest(of: Array(grunnlag.utf8)).prefix(32))
    tegn[12] = "8"
    tegn[16] = "8"
    let deler = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(tegn[$0]) }
    return deler.joined(separator: "-")
  }
}
