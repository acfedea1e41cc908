import RuleDSL
import Rules
import Ytelser

/// What each code of a fault means, from all rooms.
enum FaultCodes {
  static func explanation(for code: String) -> String? {
    DiagnosticCatalogue.explanation(for: code)
      ?? cases.first { $0.code == code }?.text
  }

  static var all: [String] { DiagnosticCatalogue.codes + cases.map(\.code) }

  /// What codes there are, to be shown: `kodene går fra R0101 til R0650`.
  static var range: String {
    let codes = all.sorted()
    return "kodene går fra \(codes.first ?? "") til \(codes.last ?? "")"
  }

  private static var cases: [(code: String, text: String)] {
    Diagnostic.Message.jsonExplanations + Diagnostic.Message.sakExplanations
      + Diagnostic.Message.bunkeExplanations
  }
}
