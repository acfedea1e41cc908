import Testing
import Ytelser

/// Decisions that a caseworker could check by hand: a case and the exact draft it gives.
@Suite struct GoldenTests {
  @Test(arguments: Golden.names(in: "Examples/aap", ending: ".json"))
  func `a case gives the draft that stands beside it`(file: String) throws {
    let name = String(file.dropLast(5))
    try Golden.expect(
      try Saker.eksempel(name).tekst(), at: "Examples/aap/\(name).vedtak")
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

  @Test func `there are cases to check`() {
    #expect(Golden.names(in: "Examples/aap", ending: ".json").count >= 8)
  }
}
