import RuleDSL
import Rules
import Testing

/// A rule set that rests on another's file.
struct BorrowedTests {
  private static let lender = SourceFile(
    name: "land/lov.md",
    text: """
      # Landloven kapittel 1. Land

      ```regel
      regelsett land «Land»

      avgjørelse rettILand
        skal gis når alle:
          - bor
          - arbeider

      opplysning borHer: ja/nei
        navn «bor her»
        spørsmål «Bor du her?»
        fra søker

      opplysning arbeiderHer: ja/nei
        navn «arbeider her»
        spørsmål «Arbeider du her?»
        fra søker

      opplysning erGjest: ja/nei
        navn «gjest»
        spørsmål «Er du gjest?»
        fra søker

      ikke kodet «hodet i filen» ved innvilgelse
      ```

      ## § 1. Bosted

      ### Ordlyd fra 2020-01-01

      ```regel
      vilkår bor
        oppfylt når borHer

      unntak gjest fra bor
        når erGjest
        oppfylt

      unntak bareILand fra bor i land
        når arbeiderHer
        oppfylt

      ikke kodet «§ 1 siste ledd» ved innvilgelse

      eksempel «bor»
        vurderingsdag = 2020-01-01
        borHer = ja
        arbeiderHer = nei
        gir rettILand ikke oppfylt
      ```

      ## § 2. Arbeid

      ### Ordlyd fra 2020-01-01

      ```regel
      vilkår arbeider
        oppfylt når arbeiderHer

      ikke kodet «§ 2 siste ledd» ved innvilgelse
      ```
      """)

  private static let borrower = SourceFile(
    name: "vann/lov.md",
    text: """
      # Vannloven kapittel 1. Vann

      ```regel
      regelsett vann «Vann»
        bruker «land/lov.md»

      avgjørelse rettTilVann
        skal gis når alle:
          - hørerTil
      ```

      ## § 1. Krav

      ### Ordlyd fra 2020-01-01

      ```regel
      vilkår hørerTil
        oppfylt når bor er oppfylt
      ```
      """)

  @Test func `only what is rested on comes with it`() throws {
    let library = RuleLibrary(files: [Self.lender, Self.borrower])
    let (loaded, diagnostics) = library.load("vann")
    #expect(diagnostics.isEmpty)
    let ruleSet = try #require(loaded)
    #expect(ruleSet.facts.dropFirst(3).map(\.name) == ["borHer", "erGjest"])
    #expect(ruleSet.conditions.map(\.name).sorted() == ["bor", "hørerTil"])
    #expect(ruleSet.exceptions.map(\.name) == ["gjest"])
    #expect(ruleSet.decisions.map(\.name) == ["rettTilVann"])
    #expect(ruleSet.notEncoded.map(\.text).contains("§ 1 siste ledd"))
    #expect(!ruleSet.notEncoded.contains { ["hodet i filen", "§ 2 siste ledd"].contains($0.text) })
    #expect(ruleSet.examples.isEmpty)
  }

  @Test func `the lender has everything`() throws {
    let (loaded, diagnostics) = RuleLibrary(files: [Self.lender, Self.borrower]).load("land")
    #expect(diagnostics.isEmpty)
    let ruleSet = try #require(loaded)
    #expect(ruleSet.facts.count == 6)
    #expect(ruleSet.exceptions.map(\.name).sorted() == ["bareILand", "gjest"])
  }
}
