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

  @Test func `there are cases to check`() {
    #expect(Golden.names(in: "Examples/aap", ending: ".json").count >= 8)
  }
}
