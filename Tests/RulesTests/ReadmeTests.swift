import RuleDSL
import Rules
import Testing
import Ytelser

/// What the README shows is what is: its code compiles here, and its output is made here.
@Suite struct ReadmeTests {
  /// The README's example of a service, word for word.
  private func avgjør(_ bytes: [UInt8]) -> String {
    // README begins
    let regelverk = Regelverk.innebygd.lest("aap")  // én gang, ved oppstart
    let fil = SourceFile(name: "sak.json", bytes: bytes)
    let lest = Sak.les(fil, regelverk)
    guard let sak = lest.sak, let regelsett = lest.regelsett,
      let vedtak = regelverk.avgjør(sak, regelsett)
    else { return lest.feil.map { $0.rendered(in: [fil]) }.joined() }
    if vedtak.utfall == .open { print(vedtak.mangler.map(\.spørsmål)) }
    return vedtak.json()
    // README ends
  }

  /// The README's example without JSON, word for word.
  private func avgjør(_ regelverk: Regelverk) throws -> Outcome {
    // README begins
    let opplysninger = AAP.Opplysninger {
      $0.fødselsdato = Oppgitt("2010-03-14", kilde: "Folkeregisteret", dato: "2026-09-28")
    }
    let sak = Saksramme(vurderingsdag: "2026-09-28", vedtaksdato: "2026-10-02")
    let svar = try AAP.avgjør(.arbeidsavklaringspenger, opplysninger, i: sak, etter: regelverk)
    return svar[.harFylt18År]  // .notMet
    // README ends
  }

  /// The fenced blocks of the README by their language.
  private func blocks(_ language: String) throws -> [String] {
    let lines = try Golden.text("README.md").split(
      separator: "\n", omittingEmptySubsequences: false)
    var blocks: [String] = []
    var open: [Substring]?
    for line in lines {
      if let block = open {
        if line == "```" {
          blocks.append(block.joined(separator: "\n"))
          open = nil
        } else {
          open = block + [line]
        }
      } else if line == "```\(language)" {
        open = []
      }
    }
    return blocks
  }

  @Test func `the service is this file's own code`() throws {
    let source = try Golden.text("Tests/RulesTests/ReadmeTests.swift")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let starts = source.indices.filter { source[$0].hasSuffix("// README begins") }
    let ends = source.indices.filter { source[$0].hasSuffix("// README ends") }
    let code = zip(starts, ends).map { source[($0 + 1)..<$1].map { String($0.dropFirst(4)) } }
    #expect(code.count == 2)
    #expect(try blocks("swift") == code.map { $0.joined(separator: "\n") })
    #expect(code.allSatisfy { $0.count <= 10 })
    let bytes = try Golden.bytes("Examples/aap/under-18.json")
    #expect(avgjør(bytes).contains(#""resultat": "avslag""#))
    #expect(avgjør(Array("{".utf8)).hasPrefix("feil[R06"))
    #expect(try avgjør(Saker.regelverk) == .notMet)
  }

  @Test func `the output is what the command prints`() throws {
    let shown = try #require(try blocks("text").first).split(separator: "\n…\n").map(String.init)
    let draft = try Saker.eksempel("avslag-40-prosent").tekst()
    #expect(!shown.isEmpty)
    for part in shown { #expect(draft.contains(part), "\(part)") }
  }

  @Test func `the case is a good one`() throws {
    let lest = Saker.les(try #require(try blocks("json").first))
    #expect(lest.feil.isEmpty)
    #expect(lest.sak != nil)
  }
}
