import Foundation
import Rules
import Testing
import Ytelser

/// Cases with outcomes that others have written, held against §§ 11-5 and 11-6. They are read from
/// a folder beside the checkout; without it the test says so and passes.
@Suite struct NavCasesTests {
  /// What § 11-5 comes to: all its conditions together.
  private static let hjemler = [
    "ftrl § 11-5": ["arbeidsevnenErNedsattNok", "sykdomErÅrsak", "vissVarighet"],
    "ftrl § 11-5, jf. § 11-22": ["arbeidsevnenErNedsattNok"],
    "ftrl § 11-6": ["behovForBistand"],
  ]

  @Test func `cases from elsewhere come out as their authors say`() throws {
    let url = Golden.root.deletingLastPathComponent()
      .appending(path: "shared/cases/nav-tests.jsonl")
    guard let data = try? Data(contentsOf: url) else {
      print("skipped: no folder of cases beside the checkout")
      return
    }
    var tried = 0
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let (json, _) = JSONParser.parse(SourceFile(name: "case", text: String(line)), index: 0)
      guard let json, case .string(let id) = json["id"]?.value.kind,
        let expected = json["expected"]?.value, let facts = json["facts"]?.value,
        case .string(let hjemmel) = expected["hjemmel"]?.value.kind,
        case .string(let utfall) = expected["utfall"]?.value.kind,
        let vilkår = Self.hjemler[hjemmel], utfall != "IKKE_VURDERT"
      else { continue }
      let vedtak = try Saker.vedtak(Saker.aap(opplysninger(facts)))
      let alle = vedtak.vilkår.filter { vilkår.contains($0.navn) }.map(\.utfall)
      // What a case leaves out is not asked for here: only what it decides counts.
      let found = alle.contains(.notMet) ? "IKKE_OPPFYLT" : alle.contains(.met) ? "OPPFYLT" : "?"
      #expect(found == utfall, "\(id)")
      tried += 1
    }
    #expect(tried >= 8)
  }

  private func opplysninger(_ facts: JSONValue) -> String {
    func bool(_ key: String) -> Bool? {
      if case .bool(let value) = facts[key]?.value.kind { return value }
      return nil
    }
    var parts = [
      #""harGodkjentYrkesskade": \#(bool("yrkesskade") ?? false)"#,
      #""nedsettelsenSkyldesYrkesskaden": \#(bool("yrkesskade") ?? false)"#,
      #""mottarAap": false, "aapSkalGjenopptas": false"#,
    ]
    let same = [
      "harSkadeSykdomEllerLyte": "harSykdomSkadeEllerLyte",
      "skyldesSykdomSkadeEllerLyte": "sykdomErVesentligMedvirkendeÅrsak",
      "erVesentligMedvirkende": "sykdomErVesentligMedvirkendeÅrsak",
      "harBehovForBehandling": "harBehovForAktivBehandling",
      "harBehovForTiltak": "harBehovForArbeidsrettetTiltak",
      "harMulighetForAKommeIArbeid": "harVissMulighetForÅKommeIArbeid",
    ]
    for (key, name) in same.sorted(by: { $0.key < $1.key }) {
      if let value = bool(key) { parts.append("\"\(name)\": \(value)") }
    }
    if bool("harMulighetForAKommeIArbeid") == true {
      // Their question covers all of letter c.
      parts.append(#""harPrøvdBehandlingEllerTiltak": true, "fårAnnenOppfølgingFraNav": true"#)
    }
    if case .string(let svar) = facts["harNedsattArbeidsevne"]?.value.kind {
      parts.append(#""nedsettelsenHarEnVissVarighet": \#(svar == "JA")"#)
    }
    if let halv = bool("nedsattMinstHalvparten") ?? bool("nedsattMedMinst50Prosent") {
      let tretti = bool("nedsattMedMinst30Prosent") ?? bool("nedsattMinst30Prosent") ?? false
      let grenser = halv ? #""minst": 50"# : tretti ? #""minst": 30, "høyst": 49"# : #""høyst": 29"#
      parts.append(#""arbeidsevneNedsattMed": {\#(grenser)}"#)
    }
    return parts.joined(separator: ", ")
  }
}
