import Rules
import Testing
import Ytelser

/// A decision tries out a fact that is missing while its conditions try out their own.
@Suite struct NestedSplitTests {
  @Test(arguments: ["p", "ikke p"])
  func `what a condition came to for one answer is not read for the next`(andre: String) throws {
    let (første, siste) = andre == "p" ? ("p", "ikke p") : ("ikke p", "p")
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  skal gis når minst én av:\n    - a\n    - b",
      hode: Prøvesak.opplysning("p", "ja/nei") + Prøvesak.opplysning("s", "ja/nei"),
      regler: """
        vilkår a
          oppfylt når (\(første) og s) eller (\(første) og ikke s)
        vilkår b
          oppfylt når \(siste)
        """)
    #expect(try Prøvesak.vedtak(regelverk, [:]).utfall == .met)
  }
}
