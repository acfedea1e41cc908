import RuleDSL
import Rules

extension Vedtak {
  /// Om et brudd på en plikt går ut over den saken gjelder, uten at reglene selv spør om hun er
  /// varslet. Spør de, er svaret en del av utfallet.
  var erBruddUtenVarselIReglene: Bool {
    guard resultat == .pliktenErBrutt, avgjørelse.kind == .individual else { return false }
    return !(forberedt?.spørOmVarsel(avgjørelse) ?? regelsett.spørOmVarsel(avgjørelse))
  }
}

extension RuleSet {
  /// Om en opplysning som avgjørelsen kan hvile på, er om noen er varslet, orientert eller hørt.
  func spørOmVarsel(_ avgjørelse: Decision) -> Bool {
    program.support(of: avgjørelse.node).contains { id in
      let navn = facts[id.index].name.lowercased()
      return ["varsl", "varsel", "orientert", "uttal"].contains(where: navn.contains)
    }
  }
}
