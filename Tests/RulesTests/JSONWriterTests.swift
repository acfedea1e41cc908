import Rules
import Testing
import Ytelser

struct JSONWriterTests {
  // MARK: - Numbers

  @Test(
    arguments: [
      ("0", 6, 0), ("-0", 0, 0), ("0e999999999", 0, 0), ("0.000", 2, 0), ("1.50", 6, 1_500_000),
      ("1.50", 1, 15), ("1.50", 0, nil), ("1e2", 0, 100), ("1E+2", 6, 100_000_000),
      ("25e-1", 1, 25), ("25e-1", 0, nil), ("100e-2", 0, 1), ("-12.345678", 6, -12_345_678),
      ("0.0000001", 6, nil), ("0.0000010", 6, 1), ("1e18", 0, 1_000_000_000_000_000_000),
      ("1e19", 0, nil), ("9223372036854775807", 0, .max), ("-9223372036854775808", 0, .min),
      ("9223372036854775808", 0, nil), ("-9223372036854775809", 0, nil),
      ("9223372036854.775807", 6, .max), ("9223372036854.775808", 6, nil),
      ("1e999999999", 6, nil), ("1e-999999999", 6, nil), ("-1e99999999999999999999", 6, nil),
      ("1e1000000000000", -1_000_000_000, nil), ("120", -1, 12), ("121", -1, nil),
      ("1e-1000", 1000, 1), ("1", .max, nil), ("1", .min, nil),
      ("1000000000000000000000000000000000000000", -39, 1),
    ] as [(String, Int, Int64?)])
  func `a number is scaled exactly or not at all`(text: String, digits: Int, expected: Int64?) {
    #expect(JSONNumber(text).map { $0.scaled(by: digits) } == .some(expected))
  }

  @Test(
    arguments: [
      ("0", true), ("-0.0", true), ("1.0", true), ("1.5", false), ("15e-1", false),
      ("150e-1", true), ("1e999999999", true), ("1e-999999999", false), ("0e-9", true),
    ])
  func `a number is whole by its value, not its form`(text: String, expected: Bool) {
    #expect(JSONNumber(text)?.isInteger == expected)
  }

  @Test func `a text that is not a JSON number has no value`() {
    for text in ["", "-", "01", "1.", ".1", "1e", "+1", " 1", "1 ", "١", "NaN"] {
      #expect(JSONNumber(text) == nil, "\(text)")
    }
    #expect(JSONNumber(String(repeating: "1", count: 41)) == nil)
  }

  // MARK: - Writing

  @Test(
    arguments: [
      (
        JSONWriter.Style.compact,
        #"{"utfall":"oppfylt","antall":3,"ja":true,"beløp":-1.5,"tom":{},"ny":null,"#
          + #""grunner":["a",[],0.000001,{"n":-9223372036854.775808},null,false,7]}"#
      ),
      (
        .pretty,
        """
        {
          "utfall": "oppfylt",
          "antall": 3,
          "ja": true,
          "beløp": -1.5,
          "tom": {},
          "ny": null,
          "grunner": [
            "a",
            [],
            0.000001,
            {
              "n": -9223372036854.775808
            },
            null,
            false,
            7
          ]
        }
        """
      ),
    ])
  func `a document is written the same every time`(style: JSONWriter.Style, expected: String) {
    var writer = JSONWriter(style: style)
    writer.object { vedtak in
      vedtak.member("utfall", "oppfylt")
      vedtak.member("antall", 3)
      vedtak.member("ja", true)
      vedtak.member("beløp", millionths: -1_500_000)
      vedtak.object("tom") { _ in }
      vedtak.null("ny")
      vedtak.array("grunner") { grunner in
        grunner.element("a")
        grunner.array { _ in }
        grunner.element(millionths: 1)
        grunner.object { $0.member("n", millionths: .min) }
        grunner.null()
        grunner.element(false)
        grunner.element(Int64(7))
      }
    }
    #expect(writer.text == expected)
  }

  @Test func `a string is escaped where JSON asks for it, and only there`() {
    var writer = JSONWriter()
    writer.array { $0.element("\"\\/\u{8}\u{C}\n\r\t\0\u{1F}\u{7F}å\u{2028}😀") }
    writer.object { _ in }
    #expect(
      writer.text == #"["\"\\/\b\f\n\r\t\u0000\u001f"# + "\u{7F}å\u{2028}😀\"]\n{}")
  }

  @Test(arguments: [JSONWriter.Style.compact, .pretty])
  func `what is written is read back as the same value`(style: JSONWriter.Style) throws {
    var generator = Generator(state: 20_240_229)
    for _ in 0..<2_000 {
      let value = generator.value(depth: 0)
      var writer = JSONWriter(style: style)
      writer.value(value)
      #expect(describe(try parsed(writer.text)) == describe(value))
    }
  }
}

extension JSONWriterTests {
  private func parsed(_ text: String) throws -> JSONValue {
    let (value, diagnostics) = JSONParser.parse(SourceFile(name: "sak.json", text: text), index: 0)
    #expect(diagnostics == [])
    return try #require(value)
  }

  /// The value without places, with strings as bytes: `==` on strings would forgive too much.
  private func describe(_ value: JSONValue) -> String {
    switch value.kind {
    case .null: "n"
    case .bool(let bool): "\(bool)"
    case .number(let number): number.text
    case .string(let string): "\(Array(string.utf8))"
    case .array(let items): "(" + items.map(describe).joined(separator: ";") + ")"
    case .object(let members):
      "<" + members.map { "\(Array($0.key.utf8)):\(describe($0.value))" }.joined() + ">"
    }
  }
}

/// Random JSON values, the same on every machine (SplitMix64).
private struct Generator {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ bits >> 31) % UInt64(bound))
  }

  mutating func value(depth: Int) -> JSONValue {
    switch next(below: depth < 5 ? 7 : 4) {
    case 0: JSONValue(.null)
    case 1: JSONValue(.bool(next(below: 2) == 0))
    case 2: number()
    case 3: JSONValue(.string(string()))
    case 4: JSONValue(.array((0..<next(below: 5)).map { _ in value(depth: depth + 1) }))
    default:
      JSONValue(
        .object(
          (0..<next(below: 5)).map {
            JSONValue.Member("\($0):" + string(), value(depth: depth + 1))
          }))
    }
  }

  mutating func number() -> JSONValue {
    var text = next(below: 2) == 0 ? "-" : ""
    text += String(next(below: [1, 10, 1_000_000_000_000][next(below: 3)]))
    if next(below: 2) == 0 { text += ".\(next(below: 10_000))" }
    if next(below: 3) == 0 { text += ["e", "E+", "e-"][next(below: 3)] + "\(next(below: 400))" }
    return JSONNumber(text).map { JSONValue(.number($0)) } ?? JSONValue(.null)
  }

  mutating func string() -> String {
    let palette = Array("aZ0 \"\\/{}[]:,'åø§–😀\u{301}\u{2028}\u{FEFF}\u{FFFF}".unicodeScalars)
    var string = ""
    for _ in 0..<next(below: 12) {
      let control = Unicode.Scalar(UInt8(next(below: 0x20)))
      string.unicodeScalars.append(
        next(below: 6) == 0 ? control : palette[next(below: palette.count)])
    }
    return string
  }
}
