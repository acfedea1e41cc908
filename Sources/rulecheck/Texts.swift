import RuleDSL
import Rules
import Ytelser

/// Where rule texts come from: the ones that travel with the program, or `--rules DIR`.
enum Texts {
  static let option = Arguments.Option(
    name: "--rules", value: "MAPPE", help: "les regeltekstene fra MAPPE i stedet for de innebygde")

  static func regelverk(_ arguments: Arguments) throws -> Regelverk {
    guard let folder = arguments.values["--rules"] ?? folder(in: arguments) else {
      return .innebygd
    }
    return try regelverk(in: folder)
  }

  /// The rule texts in the folders of a folder.
  static func regelverk(in folder: String) throws -> Regelverk {
    guard Platform.isFolder(folder) else {
      throw InputError(text: "feil: mappen '\(folder)' finnes ikke eller kan ikke leses\n")
    }
    let files = try markdown(in: folder, as: "", depth: 0)
    if files.isEmpty {
      throw InputError(
        text: "feil: mappen '\(folder)' har ingen regeltekster\n"
          + "  = hjelp: regeltekster ligger i undermapper og slutter på .md\n")
    }
    return Regelverk(filer: files)
  }

  /// A folder named in place of rule sets: `rulecheck check RuleSets`.
  static func folder(in arguments: Arguments) -> String? {
    guard arguments.rest.count == 1, let name = arguments.rest.first,
      Platform.isFolder(name), !Regelverk.innebygd.bibliotek.contains(name)
    else { return nil }
    return name
  }

  /// The Markdown files of the folders in a folder, by path; four levels of folders, so that a
  /// link that leads back ends.
  private static func markdown(
    in folder: String, as prefix: String, depth: Int
  ) throws -> [SourceFile] {
    guard depth <= 4 else { return [] }
    var files: [SourceFile] = []
    for name in Platform.entries(of: folder) ?? [] {
      let path = folder + "/" + name
      if name.hasSuffix(".md"), !prefix.isEmpty {
        files.append(SourceFile(name: prefix + name, bytes: try read(path)))
      } else if Platform.isFolder(path) {
        files += try markdown(in: path, as: prefix + name + "/", depth: depth + 1)
      }
    }
    return files
  }

  static func read(_ path: String) throws -> [UInt8] {
    do {
      return try Platform.read(path)
    } catch let failure as Platform.Failure {
      let name = path == "-" ? "standard inn" : "'\(path)'"
      throw InputError(text: "feil: \(name) \(failure.reason)\n")
    }
  }

  /// Diagnostics as text, at most so many of them.
  static func rendered(_ diagnostics: [Diagnostic], _ files: [SourceFile]) -> String {
    let limit = 100
    var text = diagnostics.prefix(limit).map { $0.rendered(in: files) }.joined(separator: "\n")
    if diagnostics.count > limit { text += "\n… og \(diagnostics.count - limit) til\n" }
    return text
  }

  /// A rule set without faults; else they are shown and the program ends with 1.
  static func ruleSet(_ id: String, _ regelverk: Regelverk) throws -> RuleSet {
    let known = regelverk.bibliotek.ruleSetIDs
    guard known.contains(id) else {
      let closest = Suggestions.closest(to: id, among: known)
      throw InputError(
        text: "feil: ukjent regelsett '\(id)'\n  = hjelp: "
          + (closest.map { "mente du '\($0)'?" }
            ?? "regelsettene er \(known.joined(separator: ", "))") + "\n")
    }
    let (ruleSet, diagnostics) = regelverk.regelsett(id)
    guard let ruleSet else {
      throw InputError(text: rendered(diagnostics.filter(\.isError), regelverk.bibliotek.files))
    }
    return ruleSet
  }
}
