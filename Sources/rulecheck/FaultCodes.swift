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

  private static var cases: [(code: String, text: String)] {
    Diagnostic.Message.jsonExplanations + Diagnostic.Message.sakExplanations
  }
}
