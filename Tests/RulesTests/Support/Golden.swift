import Foundation
import Testing

/// Recorded files. `RECORD=1 swift test` writes them anew, and still fails, so that nobody records
/// by accident.
enum Golden {
  /// The package's folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// The files of a folder with an ending, by name.
  static func names(in folder: String, ending: String) -> [String] {
    let all = try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: folder).path(percentEncoded: false))
    return (all ?? []).filter { $0.hasSuffix(ending) }.sorted()
  }

  static func expect(
    _ found: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(found.utf8).write(to: root.appending(path: path))
      Issue.record("recorded \(path)", sourceLocation: sourceLocation)
      return
    }
    let wanted = (try? text(path)) ?? ""
    guard found != wanted else { return }
    let pair = zip(
      found.split(separator: "\n", omittingEmptySubsequences: false),
      wanted.split(separator: "\n", omittingEmptySubsequences: false))
    let line = pair.enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(path), line \((line?.offset ?? -1) + 1)
      wanted: \(line?.element.1 ?? "(another length)")
      found:  \(line?.element.0 ?? "(another length)")
      """, sourceLocation: sourceLocation)
  }
}
