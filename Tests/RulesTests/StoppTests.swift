import Rules
import Testing
import Ytelser

/// A refusal rests on grounds that nothing unassessed could turn.
@Suite struct StoppTests {
  private func regelverk(_ liste: String, _ stopp: String) -> Regelverk {
    let navn = ["harBåt", "harSeil", "harRor"]
    return Prøvesak.regelverk(
      avgjørelse: "  skal gis når \(liste):\n    - båt\n    - seil\n    - ror",
      hode: navn.map { Prøvesak.opplysning($0, "ja/nei") }.joined(separator: "\n") + stopp,
      regler: """
        vilkår båt
          oppfylt når harBåt
          begrunnelse
            ikke oppfylt «Du har ikke båt.»
        vilkår seil
          oppfylt når harSeil
          begrunnelse
            ikke oppfylt «Du har ikke seil.»
        vilkår ror
          oppfylt når harRor
          begrunnelse
            ikke oppfylt «Du har ikke ror.»
        """)
  }

  private static let toStopp = """
    ikke kodet «§ 8: dispensasjon fra båt» ved avslag gjelder båt
    ikke kodet «§ 9: dispensasjon fra seil» ved avslag gjelder seil
    """

  @Test func `two grounds that each have their own stop carry no refusal`() throws {
    let vedtak = try Prøvesak.vedtak(
      regelverk("alle", Self.toStopp), ["harBåt": "false", "harSeil": "false", "harRor": "true"])
    #expect(vedtak.resultat == .avslag)
    #expect(!vedtak.kanFattes.ja)
    #expect(vedtak.ikkeVurdert.map(\.text).count == 2)
  }

  @Test func `a refusal rests on the ground without a stop, and names no other`() throws {
    let vedtak = try Prøvesak.vedtak(
      regelverk("alle", Self.toStopp), ["harBåt": "false", "harSeil": "true", "harRor": "false"])
    #expect(vedtak.kanFattes.ja)
    #expect(vedtak.avgjørende.map(\.navn) == ["ror"])
    let brev = vedtak.begrunnelse().tekst()
    #expect(brev.contains("Du har ikke ror."))
    #expect(!brev.contains("båt") && !brev.contains("Båt"))
    #expect(vedtak.tekst().contains("ikke brukt som grunn før det er vurdert: § 8"))
  }

  @Test func `what lifts one of several ways lifts the refusal`() throws {
    let vedtak = try Prøvesak.vedtak(
      regelverk("minst én av", "ikke kodet «§ 8: dispensasjon» ved avslag gjelder båt"),
      ["harBåt": "false", "harSeil": "false", "harRor": "false"])
    #expect(vedtak.resultat == .avslag)
    #expect(!vedtak.kanFattes.ja)
  }

  @Test func `a machine decides on the grounds that count, not on a stopped one`() throws {
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  skal gis når alle:\n    - båt\n    - seil",
      hode: Prøvesak.opplysning("harBåt", "ja/nei")
        + Prøvesak.opplysning("harSeil", "ja/nei", "skjønn")
        + "ikke kodet «§ 8: dispensasjon» ved avslag gjelder båt",
      regler: """
        vilkår båt
          oppfylt når harBåt
        vilkår seil
          oppfylt når harSeil
        """)
    let skjønn =
      #"{"verdi": false, "vurdertAv": "Kari", "vurdertDato": "2026-09-20", "#
      + #""begrunnelse": "Seilet ditt revnet 3. mai 2026."}"#
    let vedtak = try Prøvesak.vedtak(regelverk, ["harBåt": "false", "harSeil": skjønn])
    #expect(vedtak.kanFattes.ja)
    #expect(!vedtak.kanFattes.avMaskin)
  }
}
