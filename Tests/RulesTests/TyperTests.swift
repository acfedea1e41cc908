import RuleDSL
import Rules
import Testing
import Ytelser

/// The generated types are those of the rule texts.
@Suite struct TyperTests {
  static let ids = Regelverk.innebygd.bibliotek.ruleSetIDs

  @Test(arguments: ids)
  func `the types of a rule set are what its text gives`(id: String) throws {
    let ruleSet = try #require(Regelverk.innebygd.regelsett(id).0)
    try Golden.expect(ruleSet.typer, at: "Sources/Ytelser/Typer/\(ruleSet.typenavn).swift")
  }
}
