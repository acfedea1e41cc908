import Ytelser

/// A step into JSON: a member by its name, or an element by its place.
enum Steg: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, Sendable {
  case felt(String)
  case ledd(Int)

  init(stringLiteral felt: String) { self = .felt(felt) }
  init(integerLiteral nummer: Int) { self = .ledd(nummer) }
}

extension JSONValue {
  /// With the value at the end of a path changed; taken out where the change gives nil. A path that
  /// leads nowhere changes nothing.
  func endret(_ sti: [Steg], _ ny: (JSONValue) -> JSONValue?) -> JSONValue? {
    guard let steg = sti.first else { return ny(self) }
    let resten = Array(sti.dropFirst())
    switch (steg, kind) {
    case (.felt(let navn), .object(let felter)):
      return JSONValue(
        .object(
          felter.compactMap { felt in
            guard felt.key == navn else { return felt }
            return felt.value.endret(resten, ny).map { JSONValue.Member(felt.key, $0) }
          }))
    case (.ledd(let nummer), .array(let elementer)):
      return JSONValue(
        .array(
          elementer.enumerated().compactMap { plass, element in
            plass == nummer ? element.endret(resten, ny) : element
          }))
    default: return self
    }
  }

  func uten(_ sti: [Steg]) -> JSONValue { endret(sti) { _ in nil } ?? self }

  func med(_ sti: [Steg], _ tekst: String) -> JSONValue {
    endret(sti) { _ in JSONValue(.string(tekst)) } ?? self
  }

  func med(_ sti: [Steg], _ svar: Bool) -> JSONValue {
    endret(sti) { _ in JSONValue(.bool(svar)) } ?? self
  }

  /// The elements, when it is a list.
  var liste: [JSONValue] {
    if case .array(let elementer) = kind { return elementer }
    return []
  }

  var streng: String {
    if case .string(let tekst) = kind { return tekst }
    return ""
  }
}
