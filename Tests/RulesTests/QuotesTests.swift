import RuleDSL
import Rules
import Testing
import Ytelser

/// How the law's words are put together from the lines that quote them.
@Suite struct QuotesTests {
  private func paragraphs(_ quote: String) throws -> [String] {
    let text = """
      # Prøveloven. Prøve

      ```regel
      regelsett prove «Prøve»

      avgjørelse ytelse
        skal gis når alle:
          - båt

      \(Prøvesak.opplysning("harBåt", "ja/nei"))
      ```

      ## § 1. Prøve

      ### Ordlyd fra 2020-01-01

      \(quote)

      ```regel
      vilkår båt
        oppfylt når harBåt
      ```
      """
    let regelverk = Regelverk(filer: [SourceFile(name: "prove/prove.md", text: text)])
    let (regelsett, feil) = regelverk.regelsett("prove")
    return try #require(regelsett?.lawTexts.first, "\(feil)").paragraphs
  }

  @Test func `lines of one paragraph are joined, and an empty line parts two`() throws {
    #expect(
      try paragraphs("> Den som har\n> båt.\n>\n> Og seil.") == ["Den som har båt.", "Og seil."])
  }

  @Test(arguments: [
    ("- a. båt, eller", "- b. seil."), ("a. båt, eller", "b. seil."), ("a) båt, eller", "b) seil."),
    ("1. båt, eller", "12. seil."), ("1) båt, eller", "2) seil."), ("- båt, eller", "- seil."),
  ])
  func `each item of a list is a paragraph of its own`(first: String, second: String) throws {
    let written = [first, second].map {
      $0.hasPrefix("- a") || $0.hasPrefix("- b.") ? String($0.dropFirst(2)) : $0
    }
    #expect(try paragraphs("> Den som har\n> \(first)\n> \(second)") == ["Den som har"] + written)
  }

  @Test(arguments: ["i\n> båt", "innen\n> 1. juli", "se § 4,\n> jf. § 5", "på\n> 3 båter"])
  func `what only looks like an item goes on in its paragraph`(quote: String) throws {
    #expect(try paragraphs("> Den \(quote).").count == 1)
  }

  @Test func `a line after an item goes on in the item`() throws {
    #expect(
      try paragraphs("> Den som har\n> - a. båt\n>   i vannet.") == [
        "Den som har", "a. båt i vannet.",
      ])
  }
}
