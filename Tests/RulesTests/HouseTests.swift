import Testing

/// The rules of the house, so that nobody has to remember them.
struct HouseTests {
  /// The rooms with what each may import besides the standard library; `rulecheck` and the tools
  /// also import the platform.
  private static let rooms: [(room: String, below: [String])] = [
    ("Rules", []), ("RuleDSL", ["Rules"]), ("Ytelser", ["Rules", "RuleDSL", "RuleTexts"]),
    ("rulecheck", ["Rules", "RuleDSL", "Ytelser", "Glibc", "Musl", "Darwin", "Synchronization"]),
  ]

  private static let sources = Repository.paths(in: "Sources", ending: ".swift")
  private static let tests = Repository.paths(in: "Tests", ending: ".swift")

  // MARK: Rooms

  @Test(arguments: rooms.map(\.room))
  func `a room imports only the rooms below it`(room: String) throws {
    let below = try #require(Self.rooms.first { $0.room == room }).below
    let files = Repository.paths(in: "Sources/\(room)", ending: ".swift")
    #expect(files.count > 3)
    for file in files {
      for name in Self.imports(Repository.text(file)) {
        #expect(below.contains(name), "\(file) imports \(name)")
      }
    }
  }

  @Test func `an import is seen however it is written`() {
    let text = """
      import Rules
      public import RuleDSL
        @testable import Ytelser
      import struct Foundation.URL
      // import Nothing
      """
    #expect(Self.imports(text) == ["Rules", "RuleDSL", "Ytelser", "Foundation"])
  }

  private static func imports(_ text: String) -> [String] {
    let pattern =
      #/^\s*(?:@\w+\s+)*(?:\w+\s+)?import\s+(?:(?:struct|class|enum|func|let|var|protocol|typealias)\s+)?(\w+)/#
    return text.matches(of: pattern.anchorsMatchLineEndings()).map { String($0.output.1) }
  }

  @Test func `the platform stands in one file of rulecheck`() {
    let files = Self.sources.filter { file in
      file.hasPrefix("Sources/rulecheck/")
        && Self.imports(Repository.text(file)).contains {
          ["Glibc", "Musl", "Darwin"].contains($0)
        }
    }
    #expect(files == ["Sources/rulecheck/Platform.swift"])
  }

  @Test func `no package is depended on`() {
    let manifest = Repository.text("Package.swift")
    #expect(manifest.contains("// swift-tools-version"))
    #expect(!manifest.contains(".package("))
  }

  // MARK: Words

  @Test func `no source has binary floating point or Foundation`() {
    let banned =
      #/\b(Double|Float|Float16|Float32|Float64|Float80|CGFloat|Foundation|NS[A-Z]\w+)\b/#
    for file in Self.sources {
      for (index, line) in Repository.lines(file).enumerated() {
        let found = line.firstMatch(of: banned)
        #expect(found == nil, "\(file):\(index + 1): \(line)")
      }
    }
  }

  @Test func `nothing is forced, left for later or switched off`() {
    let banned = #/\b(TODO|FIXME|fatalError|try!|as!|@unchecked|nonisolated\(unsafe\))/#
    for file in Self.sources + Self.tests where file != "Tests/RulesTests/HouseTests.swift" {
      for (index, line) in Repository.lines(file).enumerated() {
        let found = line.firstMatch(of: banned)
        #expect(found == nil, "\(file):\(index + 1): \(line)")
      }
    }
  }

  // MARK: Files

  @Test func `a source file has at most 400 lines`() {
    // What is generated is as long as the rule text makes it.
    for file in Self.sources + Self.tests where !Repository.text(file).hasPrefix("// Generert ") {
      let count = Repository.lines(file).count - 1
      #expect(count <= 400, "\(file) has \(count) lines")
    }
  }

  @Test func `text files are composed, with line breaks of one kind`() {
    let endings = [".swift", ".md", ".json", ".vedtak", ".py", ".sh", ".yml", ".csv"]
    for file in Repository.paths() where endings.contains(where: file.hasSuffix) {
      guard let bytes = Repository.bytes(file) else { continue }
      #expect(String(validating: bytes, as: UTF8.self) != nil, "\(file) is not UTF-8")
      let text = Repository.text(file)
      #expect(Repository.isComposed(text), "\(file) is not in the form NFC")
      #expect(!bytes.contains(UInt8(ascii: "\r")), "\(file) has CR")
      #expect(
        bytes.last == nil || bytes.last == UInt8(ascii: "\n"), "\(file) has no last line break")
      guard file.hasPrefix("RuleSets/") else { continue }
      #expect(!bytes.contains(UInt8(ascii: "\t")), "\(file) has tabs")
    }
  }

  @Test func `files and folders have ASCII names`() {
    for file in Repository.paths() {
      #expect(file.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "\(file)")
    }
  }

  // MARK: Docs

  @Test(arguments: ["Rules", "RuleDSL", "Ytelser"])
  func `what others can use is documented`(room: String) {
    for file in Repository.paths(in: "Sources/\(room)", ending: ".swift") {
      for (line, declaration) in Self.undocumented(Repository.lines(file)) {
        Issue.record("\(file):\(line): \(declaration)")
      }
    }
  }

  /// Outermost types, and functions and subscripts of more than one line, that other rooms can use
  /// and that have no doc comment. A field, a case or a nested type may be told by the comment of
  /// its type, a function of one line by that line, and `init` and operators by what they are.
  private static func undocumented(_ lines: [Substring]) -> [(line: Int, declaration: Substring)] {
    let opening =
      #/^(?:(?:public|package) (?:indirect )?(?:struct|enum|protocol|typealias)|\s*(?:public|package) (?:static |mutating |prefix )*(?:func|subscript))\b/#
    return lines.indices.compactMap { index in
      let line = lines[index]
      guard line.starts(with: opening), !line.contains(#/ func [^\w`]/#),
        !line.contains("func hash(into"), !(line.hasSuffix("}") && line.hasPrefix(" "))
      else { return nil }
      var above = index - 1
      while above >= 0, lines[above].contains(#/^\s*@/#) { above -= 1 }
      let isDocumented = above >= 0 && lines[above].contains(#/^\s*///#)
      return isDocumented ? nil : (index + 1, line)
    }
  }
}
