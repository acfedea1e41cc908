import Foundation
import Rules

/// The files of this package, for tests that read them. The only test file with Foundation.
enum Repository {
  /// The package's folder, without a slash at the end.
  static let root = String(#filePath.dropLast("/Tests/RulesTests/Support/Repository.swift".count))

  /// Paths from the root of the files in a folder and its folders, in order. Hidden ones and what
  /// builds leave behind are not among them.
  static func paths(in folder: String = "", ending suffix: String = "") -> [String] {
    let start = folder.isEmpty ? root : "\(root)/\(folder)"
    var pending = [""]
    var paths: [String] = []
    while let prefix = pending.popLast() {
      let entries = try? FileManager.default.contentsOfDirectory(atPath: "\(start)/\(prefix)")
      for name in entries ?? [] where !name.hasPrefix(".") && name != "__pycache__" {
        var isFolder: ObjCBool = false
        let path = prefix + name
        guard
          unsafe FileManager.default.fileExists(atPath: "\(start)/\(path)", isDirectory: &isFolder)
        else { continue }
        if isFolder.boolValue {
          pending.append(path + "/")
        } else if name.hasSuffix(suffix) {
          paths.append(folder.isEmpty ? path : "\(folder)/\(path)")
        }
      }
    }
    return paths.sorted()
  }

  /// The bytes of a file by its path from the root; nil if there is none.
  static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(root)/\(path)").map { [UInt8]($0) }
  }

  /// The text of a file by its path from the root; empty if there is none or it is not UTF-8.
  static func text(_ path: String) -> String {
    bytes(path).flatMap { String(validating: $0, as: UTF8.self) } ?? ""
  }

  static func lines(_ path: String) -> [Substring] {
    text(path).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Whether letters with marks are written as one character each (Unicode's form NFC).
  static func isComposed(_ text: String) -> Bool {
    text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8)
  }
}
