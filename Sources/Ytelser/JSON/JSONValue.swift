package import Rules

/// En verdi lest fra JSON, med plassen den står på.
///
/// Medlemmene i et objekt har rekkefølgen de er skrevet i, og et tall er holdt som skrevet:
/// ingenting går veien om flyttall.
package struct JSONValue: Sendable {
  /// Hva slags verdi det er.
  package enum Kind: Sendable {
    /// `null`
    case null
    /// `true`, `false`
    case bool(Bool)
    /// `12`, `-1.50`, `1e2`
    case number(JSONNumber)
    /// `"oppfylt"`, uten anførselstegn og med escape-sekvensene løst opp
    case string(String)
    /// `[1, 2]`
    case array([JSONValue])
    /// `{"alder": 41}`, i skreven rekkefølge
    case object([Member])
  }

  /// En nøkkel i et objekt og verdien dens.
  package struct Member: Sendable {
    /// Nøkkelen, med escape-sekvensene løst opp.
    package var key: String
    /// Der nøkkelen står, med anførselstegnene.
    package var keySpan: SourceSpan
    /// Verdien etter kolonet.
    package var value: JSONValue

    /// Et medlem; uten plass når det ikke er lest fra en fil.
    package init(_ key: String, at keySpan: SourceSpan = .none, _ value: JSONValue) {
      self.key = key
      self.keySpan = keySpan
      self.value = value
    }
  }

  /// Hva verdien er.
  package var kind: Kind
  /// Hele verdien, med anførselstegn eller klammer.
  package var span: SourceSpan

  /// En verdi; uten plass når den ikke er lest fra en fil.
  package init(_ kind: Kind, at span: SourceSpan = .none) {
    self.kind = kind
    self.span = span
  }

  /// Det første medlemmet med denne nøkkelen, eller nil om det ikke finnes eller verdien ikke er
  /// et objekt.
  ///
  /// - Complexity: O(antall medlemmer).
  package subscript(key: String) -> Member? {
    guard case .object(let members) = kind else { return nil }
    return members.first { $0.key == key }
  }
}

/// Et tall slik det er skrevet i JSON, eksakt.
///
/// Likhet er likhet mellom skrivemåter: `1.0` og `1` er like store, men ikke samme `JSONNumber`.
package struct JSONNumber: Hashable, Sendable {
  /// Det lengste tallet som blir lest, i tegn.
  package static let maximumLength = 40

  /// Tallet som skrevet, slik som `-1.50`.
  package let text: String

  /// Tallet med denne skrivemåten, eller nil om den ikke er et JSON-tall på høyst
  /// ``maximumLength`` tegn.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.maximumLength, Self.fault(in: bytes[...]) == nil else { return nil }
    self.text = text
  }

  /// For parseren, som alt har prøvd skrivemåten.
  init(checked text: String) {
    self.text = text
  }

  /// Sann når tallet er helt: `3`, `1e2` og `3.0` er det, `3.5` er det ikke.
  ///
  /// Et helt tall kan likevel være for stort for ``scaled(by:)``.
  package var isInteger: Bool {
    let parts = parts
    return parts.digits.isEmpty || parts.exponent >= 0
  }

  /// Tallet ganget med 10 så mange ganger, eller nil om svaret ikke er et helt tall som får plass.
  ///
  ///     JSONNumber("1.50")?.scaled(by: 6)   // 1_500_000
  ///     JSONNumber("0.5")?.scaled(by: 0)    // nil
  package func scaled(by digits: Int) -> Int64? {
    let parts = parts
    if parts.digits.isEmpty { return 0 }
    guard digits.magnitude <= 1_000 else { return nil }
    let power = parts.exponent + digits
    guard (0...18).contains(power) else { return nil }
    var result: Int64 = 0
    for digit in parts.digits + Array(repeating: 0, count: power) {
      let (tenfold, overflowed) = result.multipliedReportingOverflow(by: 10)
      let term = parts.isNegative ? -Int64(digit) : Int64(digit)
      let (sum, exceeded) = tenfold.addingReportingOverflow(term)
      guard !overflowed, !exceeded else { return nil }
      result = sum
    }
    return result
  }

  /// Tallet er ± sifrene × 10^exponent. Sifrene slutter ikke på null, og er ingen når tallet er
  /// null.
  private var parts: (isNegative: Bool, digits: [UInt8], exponent: Int) {
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    var digits: [UInt8] = []
    var exponent = 0
    var isFraction = false
    while let byte = rest.popFirst(), byte | 0x20 != UInt8(ascii: "e") {
      if byte == UInt8(ascii: ".") {
        isFraction = true
      } else {
        digits.append(byte - UInt8(ascii: "0"))
        if isFraction { exponent -= 1 }
      }
    }
    exponent += Self.exponent(rest)
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    return (isNegative, digits, exponent)
  }

  /// Eksponenten etter `e`, eller ± en milliard når den er større: da er svaret gitt likevel.
  private static func exponent(_ text: Substring.UTF8View) -> Int {
    var value = 0
    for byte in text where byte >= UInt8(ascii: "0") {
      value = min(value * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000_000)
    }
    return text.first == UInt8(ascii: "-") ? -value : value
  }
}

extension JSONNumber {
  /// Hva som er galt med et tall.
  package enum Fault: Hashable, Sendable {
    /// `007`
    case leadingZero
    /// `+1`
    case plus
    /// `.5`, `1.`
    case point
    /// `1e`, `1e+`
    case exponent
    /// `12kr`, `2024-01-01`, `NaN`
    case notANumber
  }

  /// Det første som er galt etter RFC 8259 punkt 6, eller nil.
  static func fault(in bytes: ArraySlice<UInt8>) -> Fault? {
    var rest = bytes
    if rest.first == UInt8(ascii: "+") { return .plus }
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let isZero = rest.first == UInt8(ascii: "0")
    let whole = dropDigits(&rest)
    if whole == 0 { return rest.first == UInt8(ascii: ".") ? .point : .notANumber }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard dropDigits(&rest) > 0 else { return .point }
    }
    if let byte = rest.first, byte | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      let isSigned = rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-")
      if isSigned { rest.removeFirst() }
      guard dropDigits(&rest) > 0 else { return .exponent }
    }
    guard rest.isEmpty else { return .notANumber }
    return isZero && whole > 1 ? .leadingZero : nil
  }

  /// Tar sifrene bort fra begynnelsen og sier hvor mange de var.
  private static func dropDigits(_ bytes: inout ArraySlice<UInt8>) -> Int {
    let count = bytes.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
    bytes.removeFirst(count)
    return count
  }
}
