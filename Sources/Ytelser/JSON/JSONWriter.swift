/// Skriver JSON, tegn for tegn likt hver gang.
///
///     var writer = JSONWriter(style: .compact)
///     writer.object { vedtak in
///       vedtak.member("utfall", "oppfylt")
///       vedtak.member("beløp", millionths: 1_500_000)
///       vedtak.array("grunner") { $0.element("alder") }
///     }
///     writer.text  // {"utfall":"oppfylt","beløp":1.5,"grunner":["alder"]}
///
/// Medlemmene kommer i den rekkefølgen de blir skrevet. I et objekt finnes det bare medlemmer, og i
/// en liste bare ledd, så det som blir skrevet, er alltid gyldig. To like nøkler blir ikke
/// oppdaget. Flere verdier på rad, som i NDJSON, kommer på hver sin linje.
package struct JSONWriter: Sendable {
  /// Hvordan teksten er satt opp.
  package enum Style: Hashable, Sendable {
    /// Alt på én linje, uten mellomrom.
    case compact
    /// Ett ledd på hver linje, med to mellomrom for hvert nivå.
    case pretty
  }

  private var output: Output

  /// En skriver som ikke har skrevet noe.
  package init(style: Style = .compact) {
    output = Output(style: style)
  }

  /// Det som er skrevet, uten linjeskift til slutt.
  package var text: String { String(decoding: output.bytes, as: UTF8.self) }

  /// Det samme som UTF-8.
  package var bytes: [UInt8] { output.bytes }

  /// Skriver et objekt.
  package mutating func object(_ body: (inout Members) -> Void) {
    startLine()
    output.object(body)
  }

  /// Skriver en liste.
  package mutating func array(_ body: (inout Elements) -> Void) {
    startLine()
    output.array(body)
  }

  /// Skriver en verdi som er lest.
  package mutating func value(_ value: JSONValue) {
    startLine()
    output.value(value)
  }

  private mutating func startLine() {
    if !output.bytes.isEmpty { output.write("\n") }
  }
}

extension JSONWriter {
  /// Medlemmer skrevet på forhånd, til å settes inn mange ganger der alt står på én linje.
  package struct Prewritten: Sendable {
    fileprivate let bytes: [UInt8]

    package init(_ body: (inout Members) -> Void) {
      var members = Members(output: Output(style: .compact))
      body(&members)
      bytes = members.output.bytes
    }
  }

  /// Et objekt som blir skrevet: nøkler med verdier.
  package struct Members: Sendable {
    fileprivate var output: Output

    /// Skriver en streng.
    package mutating func member(_ key: String, _ value: String) {
      output.key(key)
      output.string(value)
    }

    /// Skriver et helt tall.
    package mutating func member(_ key: String, _ value: some FixedWidthInteger) {
      output.key(key)
      output.write(String(value))
    }

    /// Skriver `true` eller `false`.
    package mutating func member(_ key: String, _ value: Bool) {
      output.key(key)
      output.write(value ? "true" : "false")
    }

    /// Skriver medlemmer som er skrevet på forhånd; bare i ``JSONWriter/Style/compact``.
    package mutating func members(_ prewritten: Prewritten) {
      output.startItem()
      output.bytes += prewritten.bytes
    }

    /// Skriver et desimaltall gitt i milliondeler, uten nuller til slutt.
    package mutating func member(_ key: String, millionths value: Int64) {
      output.key(key)
      output.decimal(millionths: value)
    }

    /// Skriver en verdi som er lest.
    package mutating func member(_ key: String, _ value: JSONValue) {
      output.key(key)
      output.value(value)
    }

    /// Skriver `null`.
    package mutating func null(_ key: String) {
      output.key(key)
      output.write("null")
    }

    /// Skriver et objekt.
    package mutating func object(_ key: String, _ body: (inout Members) -> Void) {
      output.key(key)
      output.object(body)
    }

    /// Skriver en liste.
    package mutating func array(_ key: String, _ body: (inout Elements) -> Void) {
      output.key(key)
      output.array(body)
    }
  }

  /// En liste som blir skrevet: verdier uten nøkler.
  package struct Elements: Sendable {
    fileprivate var output: Output

    /// Skriver en streng.
    package mutating func element(_ value: String) {
      output.startItem()
      output.string(value)
    }

    /// Skriver et helt tall.
    package mutating func element(_ value: some FixedWidthInteger) {
      output.startItem()
      output.write(String(value))
    }

    /// Skriver `true` eller `false`.
    package mutating func element(_ value: Bool) {
      output.startItem()
      output.write(value ? "true" : "false")
    }

    /// Skriver et desimaltall gitt i milliondeler, uten nuller til slutt.
    package mutating func element(millionths value: Int64) {
      output.startItem()
      output.decimal(millionths: value)
    }

    /// Skriver en verdi som er lest.
    package mutating func element(_ value: JSONValue) {
      output.startItem()
      output.value(value)
    }

    /// Skriver `null`.
    package mutating func null() {
      output.startItem()
      output.write("null")
    }

    /// Skriver et objekt.
    package mutating func object(_ body: (inout Members) -> Void) {
      output.startItem()
      output.object(body)
    }

    /// Skriver en liste.
    package mutating func array(_ body: (inout Elements) -> Void) {
      output.startItem()
      output.array(body)
    }
  }
}

/// Teksten så langt, som UTF-8. Den blir flyttet inn i det innerste leddet og ut igjen, aldri kopiert.
private struct Output: Sendable {
  let style: JSONWriter.Style
  var bytes: [UInt8] = []
  var depth = 0
  var isEmpty = true

  mutating func object(_ body: (inout JSONWriter.Members) -> Void) {
    open(UInt8(ascii: "{"))
    var members = JSONWriter.Members(output: moved())
    body(&members)
    self = members.output
    members.output.bytes = []
    close(UInt8(ascii: "}"))
  }

  mutating func array(_ body: (inout JSONWriter.Elements) -> Void) {
    open(UInt8(ascii: "["))
    var elements = JSONWriter.Elements(output: moved())
    body(&elements)
    self = elements.output
    elements.output.bytes = []
    close(UInt8(ascii: "]"))
  }

  /// Tar teksten ut, så bare én eier den.
  private mutating func moved() -> Output {
    let output = self
    bytes = []
    return output
  }

  mutating func write(_ text: String) { bytes += text.utf8 }

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    depth += 1
    isEmpty = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isEmpty { breakLine() }
    bytes.append(bracket)
    isEmpty = false
  }

  mutating func startItem() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    breakLine()
  }

  mutating func key(_ key: String) {
    startItem()
    string(key)
    write(style == .pretty ? ": " : ":")
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    write("\n")
    for _ in 0..<depth { write("  ") }
  }

  mutating func value(_ value: JSONValue) {
    switch value.kind {
    case .null: write("null")
    case .bool(let bool): write(bool ? "true" : "false")
    case .number(let number): write(number.text)
    case .string(let string): self.string(string)
    case .array(let items): array { for item in items { $0.element(item) } }
    case .object(let members):
      object { for member in members { $0.member(member.key, member.value) } }
    }
  }

  mutating func decimal(millionths value: Int64) {
    let (whole, fraction) = value.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    if value < 0 { write("-") }
    write(String(whole))
    guard fraction > 0 else { return }
    var digits = String(1_000_000 + fraction).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    write(".")
    write(String(digits))
  }

  mutating func string(_ value: String) {
    let quote = UInt8(ascii: "\"")
    bytes.append(quote)
    let start = bytes.count
    write(value)
    if bytes[start...].contains(where: { $0 < 0x20 || $0 == quote || $0 == 0x5C }) {
      bytes.removeSubrange(start...)
      for byte in value.utf8 { append(byte) }
    }
    bytes.append(quote)
  }

  private mutating func append(_ byte: UInt8) {
    switch Unicode.Scalar(byte) {
    case "\"": write("\\\"")
    case "\\": write("\\\\")
    case "\u{8}": write("\\b")
    case "\u{C}": write("\\f")
    case "\n": write("\\n")
    case "\r": write("\\r")
    case "\t": write("\\t")
    case "\0"..<" ": write((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
    default: bytes.append(byte)
    }
  }
}
