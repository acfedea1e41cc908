import Rules
import Testing
import Ytelser

/// A case from NAV's open code, with what NAV's code says it comes to.
struct NavCase: Sendable, CustomTestStringConvertible {
  var id: String
  var facts: JSONValue
  var expected: JSONValue

  var testDescription: String { id }

  /// Nil for a line that is no case.
  init?(line: String) {
    let (json, faults) = JSONParser.parse(SourceFile(name: "case", text: line), index: 0)
    guard faults.isEmpty, let json, let id = json.text("id"), let facts = json["facts"]?.value,
      let expected = json["expected"]?.value
    else { return nil }
    (self.id, self.facts, self.expected) = (id, facts, expected)
  }

  /// What NAV's code says of the condition, in our words; nil where it says none.
  var outcome: String? {
    (expected.text("utfall") ?? expected.text("vilkarsresultat")).flatMap(Self.word)
  }

  /// One of NAV's words for what a condition comes to, in ours.
  static func word(_ navs: String) -> String? {
    switch navs {
    case "OPPFYLT", "AUTOMATISK_OPPFYLT", "JA": Outcome.met.word
    case "IKKE_OPPFYLT", "NEI": Outcome.notMet.word
    case "IKKE_VURDERT", "IKKE_TATT_STILLING_TIL", "KANSKJE": Outcome.open.word
    case "SKAL_IKKE_VURDERES": Outcome.notRelevant.word
    default: nil
    }
  }
}

extension JSONValue {
  /// Whether there is such a member with something else than `null`.
  func has(_ key: String) -> Bool {
    guard let value = self[key]?.value else { return false }
    if case .null = value.kind { return false }
    return true
  }

  func flag(_ key: String) -> Bool? {
    if case .bool(let value) = self[key]?.value.kind { return value }
    return nil
  }

  func text(_ key: String) -> String? { self[key]?.value.text }

  /// As written, such as `18.75`.
  func number(_ key: String) -> String? { self[key]?.value.number }

  func whole(_ key: String) -> Int64? { number(key).flatMap { Int64($0) } }

  func day(_ key: String) -> Day? { text(key).flatMap { Day(iso: $0.utf8) } }

  func list(_ key: String) -> [JSONValue]? { self[key]?.value.list }

  var text: String? {
    if case .string(let value) = kind { return value }
    return nil
  }

  var number: String? {
    if case .number(let value) = kind { return value.text }
    return nil
  }

  var list: [JSONValue]? {
    if case .array(let values) = kind { return values }
    return nil
  }
}
