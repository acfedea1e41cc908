import RuleDSL
import Rules
import Testing
import Ytelser

struct CatalogueTests {
  // MARK: Codes

  @Test func `every code of the rule texts is explained once, in order`() {
    let codes = DiagnosticCatalogue.codes
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
    let found = Self.codes(in: "Sources/RuleDSL/Messages", named: "Messages+")
    #expect(found.count > 80)
    #expect(Set(codes) == found.union(["R0501", "R0502"]))
  }

  @Test func `every code of a case is explained once, in order`() {
    let codes = Diagnostic.Message.sakExplanations.map(\.code)
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
    #expect(Set(codes) == Self.codes(in: "Sources/Ytelser/Sak", named: "SakMeldinger"))
  }

  @Test(arguments: DiagnosticCatalogue.codes + Diagnostic.Message.sakExplanations.map(\.code))
  func `an explanation is short, whole sentences and has both examples`(code: String) throws {
    let other = Diagnostic.Message.sakExplanations.first { $0.code == code }?.text
    let text = try #require(DiagnosticCatalogue.explanation(for: code) ?? other)
    let parts = text.split(separator: "\n\nGalt:    ")
    try #require(parts.count == 2)
    #expect(parts[0].hasSuffix("."))
    #expect((60...700).contains(parts[0].count))
    #expect(!parts[0].contains("\n"))
    #expect(!parts[0].contains("  "))
    #expect(parts[1].contains("\nRiktig:  "))
  }

  @Test func `a code that does not exist has no explanation`() {
    #expect(DiagnosticCatalogue.explanation(for: "R0199") == nil)
    #expect(DiagnosticCatalogue.explanation(for: "") == nil)
  }

  @Test func `an example of many lines stands beside its label`() {
    let text = DiagnosticCatalogue.explanation(for: "R0119") ?? ""
    #expect(
      text.hasSuffix(
        """


        Galt:    oppfylt når harYrkesskade
                   barn ≥ 1
        Riktig:  oppfylt når harYrkesskade
                   og barn ≥ 1
        """))
  }

  // MARK: Examples

  @Test(arguments: DiagnosticCatalogue.codes.filter { !untried.contains($0) })
  func `what is called wrong has the fault, and what is called right has not`(
    code: String
  ) throws {
    let entry = try #require(DiagnosticCatalogue.entries.first { $0.code == code })
    let wrong = Self.diagnostics(of: entry.wrong).map(\.message)
    #expect(wrong.contains { $0.code == entry.code }, "found \(wrong.map(\.code))")
    // What is right there needs the base amount's own file.
    guard entry.code != "R0209", entry.code != "R0316" else { return }
    let right = Self.diagnostics(of: entry.right).filter {
      $0.isError || $0.message.code == entry.code
    }
    #expect(right.isEmpty, "\(right.map { "\($0.message.code) \($0.message.text)" })")
  }

  @Test(
    arguments: Diagnostic.Message.sakExplanations.map(\.code).filter {
      !untriedInCases.contains($0)
    })
  func `what is called wrong in a case has the fault, and what is called right has not`(
    code: String
  ) throws {
    let text = try #require(Diagnostic.Message.sakExplanations.first { $0.code == code }?.text)
    let lines = text.split(separator: "\n")
    let wrong = try #require(lines.first { $0.hasPrefix("Galt:") }).dropFirst(9)
    let right = try #require(lines.first { $0.hasPrefix("Riktig:") }).dropFirst(9)
    #expect(try Self.codes(ofCaseWith: String(wrong)).contains(code))
    #expect(try Self.codes(ofCaseWith: String(right)).isEmpty)
  }

  /// Faults of files, folders and programs, which no example in a text can show.
  private static let untried: Set = [
    "R0101", "R0102", "R0103", "R0125", "R0135", "R0210", "R0211", "R0212", "R0214", "R0411",
    "R0412",
    "R0501", "R0502",
  ]

  /// No AAP fact is a choice, and a line's mark follows the words of the rule text.
  private static let untriedInCases: Set = ["R0630", "R0639", "R0640", "R0650"]

  // MARK: Helpers

  private static func codes(in folder: String, named prefix: String) -> Set<String> {
    let paths = Repository.paths(in: folder).filter { $0.hasPrefix("\(folder)/\(prefix)") }
    return Set(
      paths.flatMap { path in
        Repository.text(path).matches(of: #/"(R0\d{3})"/#).map { String($0.1) }
      })
  }

  /// An example is Markdown, whole statements, or lines of a condition, in a text with the facts
  /// that they name.
  private static func diagnostics(of example: String) -> [Diagnostic] {
    let heads = [
      "vilkår", "vilkar", "unntak", "opplysning", "sats", "beregn", "avgjørelse", "eksempel",
      "momenter", "klageregel", "post", "dokumentasjonskrav",
    ]
    let isMarkdown = example.hasPrefix("#") || example.hasPrefix("```")
    let isWhole = heads.contains(String(example.prefix { $0 != " " }))
    let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
    let block =
      isWhole ? example : "vilkår prøve\n" + lines.map { "  " + $0 }.joined(separator: "\n")
    let section = "## § 11-6. Prøve\n\n### Ordlyd fra 2018-01-01\n\n"
    let text =
      prelude + (isMarkdown && example.hasPrefix("```") ? section : "")
      + (isMarkdown ? example + "\n" : section + "```regel\n\(block)\n```\n")
    let library = RuleLibrary(files: [SourceFile(name: "demo/lov.md", text: text)])
    return library.load("demo").1.filter { Int($0.span.start) >= prelude.utf8.count }
  }

  private static let prelude = """
    # Folketrygdloven kapittel 11. Prøve

    ```regel
    regelsett demo «Demo»

    opplysning arbeidsevneNedsattMed: prosent
      navn «nedsatt»
      spørsmål «Hvor mye?»
      område 0 % til og med 100 %
      trinn 1 %
      fra nav

    opplysning sykdomErÅrsak: ja/nei
      navn «årsak»
      spørsmål «Er sykdom årsaken?»
      fra nav
      skjønn

    opplysning harYrkesskade: ja/nei
      navn «yrkesskade»
      spørsmål «Har du en yrkesskade?»
      fra register

    opplysning barn: heltall
      navn «barn»
      spørsmål «Hvor mange barn har du?»
      område 0 til og med 20
      fra register

    opplysning inntekt: kroner
      navn «inntekt»
      spørsmål «Hvor mye tjener du?»
      område 0 kr til og med 9 000 000 kr
      fra register

    opplysning tidligereInntekt: kroner
      navn «tidligere inntekt»
      spørsmål «Hvor mye tjente du?»
      område 1 kr til og med 9 000 000 kr
      trinn 1 kr
      fra register

    opplysning fødselsdato: dato
      navn «fødselsdato»
      spørsmål «Når er du født?»
      område 1900-01-01 til og med 2099-12-31
      fra register

    opplysning tidligereDato: dato
      navn «tidligere dato»
      spørsmål «Når da?»
      område 1900-01-01 til og med 2099-12-31
      fra register

    opplysning medlemITrygden: ja/nei over tid
      navn «medlem»
      spørsmål «Når var du medlem?»
      fra register

    opplysning bostedsland: valg norge | sverige
      navn «bostedsland»
      spørsmål «Hvor bor du?»
      fra register

    sats stønadssats: kroner
      fra 2020-05-01: 2000 kr kilde «forskriften»

    avgjørelse demo
      skal gis når alle:
        - grunnvilkår
    ```

    ## § 11-5. Grunnvilkår

    ### Ordlyd fra 2018-01-01

    > Ordene.

    ```regel
    vilkår grunnvilkår
      oppfylt når arbeidsevneNedsattMed ≥ 50 %
    ```


    """

  /// Reads a case where some of the fields, or some of the facts, are an example's.
  private static func codes(ofCaseWith fields: String) throws -> [String] {
    var top: [(key: String, text: String)] = [
      ("regelsett", #""aap""#), ("avgjørelse", #""arbeidsavklaringspenger""#),
      ("vurderingsdag", #""2024-07-01""#), ("vedtaksdato", #""2024-07-01""#),
      ("opplysninger", "{}"),
    ]
    let names =
      top.map(\.key) + ["kravdato", "kravDato", "forventet", "forhåndsvarsel", "vurdertUtenfor"]
    let file = SourceFile(name: "x", text: "{\(fields)}")
    guard case .object(let members) = try #require(JSONParser.parse(file, index: 0).0).kind else {
      return []
    }
    var facts: [String] = []
    for member in members {
      let span = member.value.span
      let text = file.text(Int(span.start)..<Int(span.end))
      if !names.contains(member.key) {
        facts.append("\"\(member.key)\": \(text)")
      } else if let index = top.firstIndex(where: { $0.key == member.key }) {
        top[index].text = text
      } else {
        top.append((member.key, text))
      }
    }
    if !facts.isEmpty { top[4].text = "{\(facts.joined(separator: ", "))}" }
    let json = top.map { "\"\($0.key)\": \($0.text)" }.joined(separator: ", ")
    let sak = SourceFile(name: "sak.json", text: "{\(json)}")
    return Sak.les(sak, .innebygd).feil.map(\.message.code)
  }
}
