import Rules
import Testing
import Ytelser

/// The messages have the fields of Nav's schema (`json-schema-1.0.0`), and no other.
@Suite struct SubsumsjonTests {
  private static let required: Set = [
    "id", "eventName", "tidsstempel", "versjon", "kilde", "versjonAvKode", "fodselsnummer",
    "sporing", "lovverk", "lovverksversjon", "paragraf", "input", "output", "utfall",
  ]
  private static let optional: Set = ["ledd", "punktum", "bokstav"]

  private func messages(_ name: String) throws -> [[String: JSONValue]] {
    let ramme = Subsumsjon.Ramme(
      fødselsnummer: "01010112345", tidsstempel: "2026-10-02T09:30:00Z")
    return try Saker.eksempel(name).subsumsjonsmeldinger(ramme).map { line in
      #expect(!line.contains("\n"))
      let (value, faults) = JSONParser.parse(SourceFile(name: "m", text: line), index: 0)
      #expect(faults.isEmpty)
      guard case .object(let members) = try #require(value).kind else { return [:] }
      return Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value) })
    }
  }

  @Test func `each message has the fields of the schema`() throws {
    let messages = try messages("avslag-40-prosent")
    #expect(messages.count > 5)
    for message in messages {
      let keys = Set(message.keys)
      #expect(Self.required.isSubset(of: keys))
      #expect(keys.isSubset(of: Self.required.union(Self.optional)))
    }
  }

  @Test func `the law, the place and the outcome are those of the decision`() throws {
    let found = try messages("avslag-40-prosent").first {
      $0["paragraf"]?.tekst == "11-5" && $0["utfall"]?.tekst == "VILKAR_IKKE_OPPFYLT"
    }
    let message = try #require(found)
    #expect(message["lovverk"]?.tekst == "folketrygdloven")
    #expect(message["lovverksversjon"]?.tekst == "2018-01-01")
    #expect(message["ledd"]?.tall == "1")
    #expect(message["punktum"]?.tall == "1")
    #expect(message["input"]?["arbeidsevneNedsattMed"]?.value.tekst == "40 %")
    #expect(message["output"]?["mangler"]?.value.tekst == "10 prosentpoeng")
  }

  @Test func `the same decision has the same ids, and no two messages share one`() throws {
    let ids = try messages("innvilget").compactMap { $0["id"]?.tekst }
    #expect(try ids == messages("innvilget").compactMap { $0["id"]?.tekst })
    #expect(Set(ids).count == ids.count)
    #expect(
      ids.allSatisfy { $0.wholeMatch(of: #/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/#) != nil })
  }
}

extension JSONValue {
  fileprivate var tekst: String? {
    if case .string(let text) = kind { text } else { nil }
  }

  fileprivate var tall: String? {
    if case .number(let number) = kind { number.text } else { nil }
  }
}
