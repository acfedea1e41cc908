import Ytelser

/// Finds the files that decisions stand in, and reads them one decision at a time.
struct DecisionFiles {
  /// What a file in a folder ends with when it is read; a file that is named is always read.
  private static let endings = [".json", ".ndjson", ".jsonl"]
  /// Folders in folders, so that a link that leads back ends.
  private static let deepest = 16

  /// Calls with each decision's bytes and the name of its file, in the order of the paths and of
  /// the names in a folder.
  ///
  /// - Throws: ``InputError`` for what can't be read, and what the closure throws.
  static func each(
    of paths: [String], _ take: (Vedtaksdeler.Del, String) throws -> Void
  ) throws {
    for path in paths {
      if path != "-", let names = Platform.entries(of: path) {
        try folder(path, names, depth: 1, take)
      } else {
        try file(path, take)
      }
    }
  }

  private static func folder(
    _ path: String, _ names: [String], depth: Int,
    _ take: (Vedtaksdeler.Del, String) throws -> Void
  ) throws {
    guard depth <= deepest else {
      throw InputError(
        text: "feil: '\(path)' ligger mer enn \(deepest) mapper ned\n"
          + "  = hjelp: er det en lenke som leder tilbake?\n")
    }
    for name in names {
      let inner = path + (path.hasSuffix("/") ? "" : "/") + name
      if endings.contains(where: name.hasSuffix) {
        try file(inner, take)
      } else if let inside = Platform.entries(of: inner) {
        try folder(inner, inside, depth: depth + 1, take)
      }
    }
  }

  private static func file(
    _ path: String, _ take: (Vedtaksdeler.Del, String) throws -> Void
  ) throws {
    let name = path == "-" ? "standard inn" : path
    var deler = Vedtaksdeler()
    do {
      try Platform.read(path) { piece in try deler.ta(piece) { try take($0, name) } }
      try deler.slutt { try take($0, name) }
    } catch let failure as Platform.Failure {
      throw InputError(
        text: "feil: \(path == "-" ? name : "'\(path)'") \(failure.reason)\n")
    }
  }
}
