import RuleDSL
import Rules
import Testing
import Ytelser

/// Decisions that a caseworker could check by hand: a case and the exact draft it gives.
@Suite struct GoldenTests {
  @Test(arguments: Repository.paths(in: "Examples", ending: ".json"))
  func `a case gives the draft that stands beside it`(path: String) throws {
    let draft = try Saker.vedtak(path: path).tekst()
    try Golden.expect(draft, at: "\(path.dropLast(5)).vedtak")
  }

  @Test func `each rule set has a case granted, one refused and one open`() throws {
    var outcomes: [String: Set<String>] = [:]
    for path in Repository.paths(in: "Examples", ending: ".json") {
      let vedtak = try Saker.vedtak(path: path)
      outcomes[vedtak.regelsett.id, default: []].insert(vedtak.utfall.word)
    }
    #expect(Set(outcomes.keys) == Set(Saker.regelverk.bibliotek.ruleSetIDs))
    for (id, found) in outcomes { #expect(found.count >= 3, "\(id): \(found.sorted())") }
  }

  @Test func `a grant that all has been assessed for gives the letter that stands beside it`()
    throws
  {
    let før = try Saker.eksempel("innvilget")
    var sak = før.sak
    sak.vurdertUtenfor = Saker.underskrevet(før)
    let vedtak = try #require(Saker.regelverk.avgjør(sak, før.regelsett))
    try Golden.expect(vedtak.begrunnelse().tekst() + "\n", at: "Examples/aap/innvilget.brev")
  }
}
