import Rules
import Testing
import Ytelser

struct JSONTests {
  // MARK: - What is right

  @Test func `every kind of value is read in the order written, with its place`() throws {
    let text = #"{"b": [true, false, null], "a": {"å": -1.50}, "": "x"}"#
    let value = try parsed(text)
    guard case .object(let members) = value.kind else { throw Unexpected() }
    #expect(members.map(\.key) == ["b", "a", ""])
    #expect(value.span == SourceSpan(file: 7, start: 0, end: Int32(text.utf8.count)))
    #expect(members[0].keySpan == SourceSpan(file: 7, start: 1, end: 4))
    #expect(members[0].value.span == SourceSpan(file: 7, start: 6, end: 25))
    guard case .number(let number)? = value["a"]?.value["å"]?.value.kind else {
      throw Unexpected()
    }
    #expect(number.text == "-1.50")
    #expect(value["c"] == nil)
    #expect(value["a"]?.value["å"]?.value["x"] == nil)
  }

  @Test(
    arguments: [
      (#""""#, ""), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u00e5\u00E5\u0000""#, "åå\0"), (#""\uD83D\uDE00😀""#, "😀😀"),
      (#""\udbff\udfff""#, "\u{10FFFF}"), ("\"\u{2028}\u{7F}\"", "\u{2028}\u{7F}"),
      (#""a\u0061å\n""#, "aaå\n"),
    ])
  func `a string is unescaped`(text: String, expected: String) throws {
    let value = try parsed(text)
    guard case .string(let string) = value.kind else { throw Unexpected() }
    #expect(Array(string.utf8) == Array(expected.utf8))
  }

  @Test(
    arguments: [
      " {} ", "\t[ ]\r\n", "0", "-0", "1.0e+2", "1E-2", "null", "[[],{}]",
      #"{"a":{"a":1},"b":{"a":1}}"#, String(repeating: "1", count: 40),
      String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
      "\"a" + String(repeating: "\u{301}", count: 30) + "\"",
    ])
  func `what RFC 8259 allows is accepted`(text: String) throws {
    _ = try parsed(text)
  }

  // MARK: - What is wrong

  @Test(arguments: Fault.all)
  func `a fault is reported with its code, at its place`(fault: Fault) throws {
    let (value, diagnostics) = JSONParser.parse(fault.file, index: 7)
    #expect(value == nil)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(diagnostic.message.code == fault.code)
    #expect(diagnostic.message.help != nil)
    #expect(diagnostic.isError)
    #expect(diagnostic.span.file == 7)
    let (line, column) = fault.file.position(of: Int(diagnostic.span.start))
    #expect("\(line):\(column)" == fault.place)
    let range = Int(diagnostic.span.start)..<Int(diagnostic.span.end)
    #expect(fault.file.text(range) == fault.marked)
  }

  @Test func `a duplicate key is reported at the second one`() throws {
    let file = SourceFile(
      name: "sak.json",
      text: """
        {
          "alder": 41,
          "bosatt": true, "alde\\u0072": 42,
          "grad": {"alder": 1, "bosatt": 2},
          "bosatt": false
        }
        """)
    let (value, diagnostics) = JSONParser.parse(file, index: 0)
    #expect(value != nil)
    #expect(diagnostics.map(\.message.code) == ["R0611", "R0611"])
    #expect(diagnostics.map { place($0, in: file) } == ["3:19", "5:3"])
    #expect(
      diagnostics.map(\.message.text) == [
        "nøkkelen 'alder' står alt i samme objekt, på linje 2",
        "nøkkelen 'bosatt' står alt i samme objekt, på linje 3",
      ])
  }

  @Test func `duplicate keys are reported also before a syntax fault`() {
    let file = SourceFile(name: "sak.json", text: #"{"a": 1, "a": 2, "a": 3,}"#)
    let (value, diagnostics) = JSONParser.parse(file, index: 0)
    #expect(value == nil)
    #expect(diagnostics.map(\.message.code) == ["R0611", "R0611", "R0609"])
    #expect(diagnostics.map { place($0, in: file) } == ["1:10", "1:18", "1:24"])
  }

  @Test func `keys that look the same are duplicates`() {
    let file = SourceFile(name: "sak.json", text: "{\"\u{E5}\": 1, \"a\u{30A}\": 2}")
    #expect(JSONParser.parse(file, index: 0).1.map(\.message.code) == ["R0611"])
  }

  @Test func `a fault is drawn with a caret and a way out`() {
    let file = SourceFile(name: "sak.json", text: "{\n  \"år\": [2024, ja]\n}")
    let drawn = JSONParser.parse(file, index: 0).1.map { $0.rendered(in: [file]) }
    let expected = """
      feil[R0607]: ventet en verdi, fant 'ja'
       --> sak.json:2:16
        |
      2 |   "år": [2024, ja]
        |                ^^
        = hjelp: skriv true

      """
    #expect(drawn == [expected])
  }

  @Test func `the writer's text is shortened and cannot drive a terminal`() throws {
    let long = "[" + String(repeating: "å", count: 50) + "]"
    let text = try #require(faults(long).first).message.text
    #expect(text == "ventet en verdi, fant '" + String(repeating: "å", count: 39) + "…'")
    let escape = try #require(faults(#"{"\u001b[31m":1,"\u001b[31m":2}"#).first).message.text
    #expect(escape == #"nøkkelen '\u{1b}[31m' står alt i samme objekt, på linje 1"#)
  }

  @Test(
    arguments: [
      ("[1}", "listen skal avsluttes med ']'"),
      (#"{"a": 1,5}"#, "et desimaltall skrives med punktum, som 1.5"),
      (#"{"a": 10 000}"#, "mangler det et komma? et tall skrives uten mellomrom, som 10000"),
      ("[True]", "skriv true"), ("[nei]", "skriv false"), ("[None]", "skriv null"),
      ("[007]", "ta bort nullene foran"), ("[+1]", "ta bort plusstegnet"),
      ("[.5]", "sett sifre på begge sider av punktumet, som 0.5"),
      ("[1e]", "sett sifre etter e, som 1e6"),
      ("[2024-01-01]", "sett datoer og annen tekst i anførselstegn"),
      ("[\"\u{1}\"]", #"ta det bort, eller skriv \u0001"#),
    ])
  func `the help names the way out`(text: String, help: String) {
    #expect(faults(text).map(\.message.help) == [help])
  }

  // MARK: - Explanations

  @Test func `every code is reached and explained`() {
    let codes = Diagnostic.Message.jsonExplanations.map(\.code)
    #expect(codes == (601...619).map { "R0\($0)" })
    #expect(Set(Fault.all.map(\.code)).union(["R0611"]) == Set(codes))
  }

  @Test(arguments: Diagnostic.Message.jsonExplanations.map(\.code))
  func `the examples of an explanation hold`(code: String) throws {
    let entry = try #require(
      Diagnostic.Message.jsonExplanations.first { $0.code == code })
    let lines = entry.text.split(separator: "\n")
    let wrong = try #require(lines.first { $0.hasPrefix("Galt:    ") }).dropFirst(9)
    let right = try #require(lines.first { $0.hasPrefix("Riktig:  ") }).dropFirst(9)
    #expect(faults(String(right)).isEmpty)
    // What cannot be shown in a line of text is described there instead.
    if !["R0601", "R0602", "R0603", "R0604", "R0605"].contains(code) {
      #expect(faults(String(wrong)).map(\.message.code) == [code])
    }
  }

  // MARK: - Size

  @Test(.timeLimit(.minutes(1)))
  func `hostile input is read in linear time`() throws {
    #expect(faults(String(repeating: "[", count: 10_000_000)).map(\.message.code) == ["R0605"])
    let marks = String(repeating: "\u{301}\u{323}", count: 500_000)
    #expect(faults("{\"\(marks)\": 1}").map(\.message.code) == ["R0613"])
    let string = try parsed("\"" + String(repeating: "a", count: 10_000_000) + "\"")
    #expect(string.span.end == 10_000_002)
  }

  @Test(.timeLimit(.minutes(1)))
  func `many keys in one object are read in linear time`() throws {
    let different = (0..<100_000).map { "\"k\($0)\":0" }.joined(separator: ",")
    #expect(faults("{\(different)}").isEmpty)
    let equal = String(repeating: "\"k\":0,\n", count: 100_000) + "\"k\":0"
    let diagnostics = faults("{\(equal)}")
    #expect(diagnostics.count == 101)
    #expect(diagnostics.last?.message.text == "99900 like nøkler til, fra og med denne")
  }
}

extension JSONTests {
  private func parsed(_ text: String) throws -> JSONValue {
    let (value, diagnostics) = JSONParser.parse(SourceFile(name: "sak.json", text: text), index: 7)
    #expect(diagnostics == [])
    return try #require(value)
  }

  private func faults(_ text: String) -> [Diagnostic] {
    JSONParser.parse(SourceFile(name: "sak.json", text: text), index: 0).1
  }

  private func place(_ diagnostic: Diagnostic, in file: SourceFile) -> String {
    let (line, column) = file.position(of: Int(diagnostic.span.start))
    return "\(line):\(column)"
  }
}

private struct Unexpected: Error {}

extension JSONTests {
  /// A faulty text, and where the fault is.
  struct Fault: Sendable, CustomTestStringConvertible {
    var file: SourceFile
    var code: String
    var place: String
    var marked: String

    var testDescription: String { "\(code) \(file.text(0..<min(30, file.bytes.count)))" }

    init(_ text: String, _ code: String, _ place: String, _ marked: String) {
      self.init(Array(text.utf8), code, place, marked)
    }

    init(_ bytes: [UInt8], _ code: String, _ place: String, _ marked: String) {
      file = SourceFile(name: "sak.json", bytes: bytes)
      self.code = code
      self.place = place
      self.marked = marked
    }

    static let all = bytes + structure + strings + numbers

    static let bytes = [
      Fault("", "R0601", "1:1", ""),
      Fault(" \n\t", "R0601", "1:1", ""),
      Fault([UInt8](repeating: 0x20, count: 16 << 20 | 1), "R0602", "1:1", ""),
      Fault([0x22, 0x0A, 0xC3, 0x22], "R0603", "2:1", "\u{FFFD}"),
      Fault([0x22, 0xED, 0xA0, 0x80, 0x22], "R0603", "1:2", "\u{FFFD}"),
      Fault([0xFF, 0xFE, 0x7B, 0x00], "R0603", "1:1", "\u{FFFD}"),
      Fault("\u{FEFF}{}", "R0604", "1:1", "\u{FEFF}"),
      Fault(String(repeating: "[", count: 65), "R0605", "1:65", "["),
      Fault(String(repeating: "{\"a\":", count: 65), "R0605", "1:321", "{"),
    ]

    static let structure = [
      Fault("{\n\"å\": [1,\n", "R0606", "3:1", ""),
      Fault("[", "R0606", "1:2", ""),
      Fault("[1", "R0606", "1:3", ""),
      Fault("{\"a\"", "R0606", "1:5", ""),
      Fault("{\"a\":", "R0606", "1:6", ""),
      Fault("[\"åå\", ja]", "R0607", "1:8", "ja"),
      Fault("[,1]", "R0607", "1:2", ","),
      Fault("[1,,2]", "R0607", "1:4", ","),
      Fault("{\"a\": }", "R0607", "1:7", "}"),
      Fault("]", "R0607", "1:1", "]"),
      Fault("truefalse", "R0607", "1:1", "truefalse"),
      Fault("[\u{A0}1]", "R0607", "1:2", "\u{A0}1"),
      Fault("[1 2]", "R0608", "1:4", "2"),
      Fault("{\"a\": 1 \"b\": 2}", "R0608", "1:9", "\"b\""),
      Fault("[1}", "R0608", "1:3", "}"),
      Fault("{\"a\" 1}", "R0608", "1:6", "1"),
      Fault("{\"a\"}", "R0608", "1:5", "}"),
      Fault("[1,\n]", "R0609", "1:3", ","),
      Fault("{\"a\": 1 , }", "R0609", "1:9", ","),
      Fault("{alder: 1}", "R0610", "1:2", "alder"),
      Fault("{,}", "R0610", "1:2", ","),
      Fault("{\"a\": 1,5}", "R0610", "1:9", "5"),
      Fault("{'a': 1}", "R0610", "1:2", "'"),
      Fault("[“a”]", "R0610", "1:2", "“"),
      Fault("// x\n[]", "R0618", "1:1", "// x"),
      Fault("[1, /* å */ 2]", "R0618", "1:5", "/* å */"),
      Fault("[1] # x", "R0618", "1:5", "# x"),
      Fault("/*", "R0618", "1:1", "/*"),
      Fault("[/*/ 1]", "R0618", "1:2", "/*/ 1]"),
      Fault("{} {}", "R0619", "1:4", "{"),
      Fault("1\n\0", "R0619", "2:1", "\0"),
      Fault("null,", "R0619", "1:5", ","),
    ]

    static let strings = [
      Fault("\"å", "R0612", "1:1", "\"å"),
      Fault("[\"a\r\n\"]", "R0612", "1:2", "\"a"),
      Fault("\"a\\", "R0612", "1:1", "\"a\\"),
      Fault("\"a\\\n\"", "R0612", "1:1", "\"a\\"),
      Fault("\"å\tb\"", "R0613", "1:3", "\t"),
      Fault("\"\0\"", "R0613", "1:2", "\0"),
      Fault("\"\\å\"", "R0614", "1:2", "\\å"),
      Fault("\"\\'\"", "R0614", "1:2", "\\'"),
      Fault("\"\\u12g4\"", "R0614", "1:2", "\\u12"),
      Fault("\"\\U0041\"", "R0614", "1:2", "\\U"),
      Fault("\"\\u", "R0614", "1:2", "\\u"),
      Fault("\"a\\ud83d\"", "R0615", "1:3", "\\ud83d"),
      Fault("\"\\ud83d\\u0041\"", "R0615", "1:2", "\\ud83d"),
      Fault("\"\\ud83d\\n\"", "R0615", "1:2", "\\ud83d"),
      Fault("\"\\udE00\\ud83d\"", "R0615", "1:2", "\\udE00"),
      Fault(
        "[\"a" + String(repeating: "\u{301}", count: 31) + "\"]", "R0613", "1:2",
        "\"a" + String(repeating: "\u{301}", count: 31) + "\""),
    ]

    static let numbers =
      [
        "007", "-01", "+1", ".5", "1.", "1.e2", "-", "-.5", "1e", "1e+", "1e5.0", "0x10", "1_000",
        "12kr", "2024-01-01", "NaN", "Infinity", "-Infinity", "1.2.3", "--1", "5-", "1å",
      ].map { Fault("[\"å\", \($0)]", "R0616", "1:7", $0) } + [
        Fault(
          "[" + String(repeating: "1", count: 41) + "]", "R0617", "1:2",
          String(repeating: "1", count: 41))
      ]
  }
}
