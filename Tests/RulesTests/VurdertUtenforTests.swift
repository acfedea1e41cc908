import Rules
import Testing
import Ytelser

/// What a person signs for outside the rules: one line, by name, with a reason that is shown.
@Suite struct VurdertUtenforTests {
  private static let regelverk = Prøvesak.regelverk(
    avgjørelse: "  skal gis når alle:\n    - båt",
    hode: Prøvesak.opplysning("harBåt", "ja/nei"),
    regler: """
      vilkår båt
        oppfylt når harBåt
      ikke kodet «om båten er sjødyktig» ved innvilgelse
      ikke kodet «om båten er betalt» ved innvilgelse
      ikke kodet «om båten er lånt» ved avslag gjelder båt
      """)

  private func linje(_ ord: String) throws -> String {
    let regelsett = try #require(Self.regelverk.regelsett("prove").0)
    return try #require(regelsett.notEncoded.first { $0.text.contains(ord) }).linje
  }

  private func vurdert(_ linje: String, _ oppfylt: Bool, _ grunn: String) -> String {
    #"{"linje": "\#(linje)", "oppfylt": \#(oppfylt), "vurdertAv": "Ola Hansen", "#
      + #""vurdertDato": "2026-09-30", "begrunnelse": "\#(grunn)"}"#
  }

  private func lest(_ vurderinger: [String], harBåt: Bool = true) -> SakLest {
    let alle = vurderinger.joined(separator: ", ")
    return Prøvesak.les(
      Self.regelverk, ["harBåt": "\(harBåt)"],
      mer: Prøvesak.klageinstans + ", \"vurdertUtenfor\": [\(alle)]")
  }

  private func vedtak(_ vurderinger: [String], harBåt: Bool = true) throws -> Vedtak {
    let lest = lest(vurderinger, harBåt: harBåt)
    let sak = try #require(lest.sak, "\(lest.feil)")
    let regelsett = try #require(lest.regelsett)
    return try #require(Self.regelverk.avgjør(sak, regelsett))
  }

  @Test func `one entry signs off one line, not all of its paragraph`() throws {
    let én = vurdert(try linje("sjødyktig"), true, "Båten flyter.")
    let vedtak = try vedtak([én])
    #expect(vedtak.ikkeVurdert.map(\.text) == ["om båten er betalt"])
    let begge = try self.vedtak([én, vurdert(try linje("betalt"), true, "Du har betalt båten.")])
    #expect(begge.kanFattes.ja)
  }

  @Test func `the signed reason stands in the letter, in the draft and in the JSON`() throws {
    let vedtak = try vedtak([
      vurdert(try linje("sjødyktig"), true, "Båten flyter."),
      vurdert(try linje("betalt"), true, "Du har betalt båten."),
    ])
    let brev = vedtak.begrunnelse().tekst()
    #expect(
      brev.contains("Båten flyter. Du har betalt båten. Vurdert av Ola Hansen 30. september 2026."))
    #expect(vedtak.tekst().contains("✓ § 1: om båten er sjødyktig"))
    #expect(vedtak.json().contains(#""begrunnelse": "Båten flyter.""#))
  }

  @Test func `a no stands in the way, with its reason`() throws {
    let vedtak = try vedtak([
      vurdert(try linje("sjødyktig"), false, "Båten er lekk."),
      vurdert(try linje("betalt"), true, "Du har betalt båten."),
    ])
    #expect(vedtak.kanFattes.hindre.count == 1)
    #expect(vedtak.kanFattes.hindre[0].tekst.contains("vurdert av Ola Hansen: Båten er lekk."))
  }

  @Test func `a stop that is signed off carries the refusal, with its reason`() throws {
    #expect(try !vedtak([], harBåt: false).kanFattes.ja)
    let linje = try linje("lånt")
    let vedtak = try vedtak([vurdert(linje, false, "Båten er ikke lånt.")], harBåt: false)
    #expect(vedtak.kanFattes.ja)
    #expect(vedtak.begrunnelse().tekst().contains("Båten er ikke lånt. Vurdert av Ola Hansen"))
    #expect(try !self.vedtak([vurdert(linje, true, "Den er lånt.")], harBåt: false).kanFattes.ja)
  }

  @Test func `no reason is no signature`() throws {
    let vedtak = try vedtak([
      vurdert(try linje("sjødyktig"), true, " "),
      vurdert(try linje("betalt"), true, "Du har betalt båten."),
    ])
    #expect(vedtak.ikkeVurdert.map(\.text) == ["om båten er sjødyktig"])
  }

  @Test func `a line that isn't there, or is there twice, is refused`() throws {
    let linje = try linje("sjødyktig")
    #expect(lest([vurdert("§ 1", true, "x")]).feil.map(\.message.code) == ["R0639"])
    let to = [vurdert(linje, true, "x"), vurdert(linje, false, "y")]
    #expect(lest(to).feil.map(\.message.code) == ["R0640"])
  }

  @Test func `other words are another line`() throws {
    let regelsett = try #require(Self.regelverk.regelsett("prove").0)
    var lov = try #require(regelsett.notEncoded.first)
    let før = lov.linje
    lov.text += " i dag"
    #expect(lov.linje != før)
    #expect(Set(regelsett.notEncoded.map(\.linje)).count == regelsett.notEncoded.count)
  }
}
