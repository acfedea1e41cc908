/// «mente du»: the closest of some names to one that is unknown.
package enum Suggestions {
  /// The nearest candidate within a third of the word's length, the first of equals.
  package static func closest(to name: String, among candidates: some Sequence<String>) -> String? {
    let scalars = Array(name.unicodeScalars.prefix(64))
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != name {
      let limit = max(1, min(scalars.count, candidate.unicodeScalars.count) / 3)
      let distance = distance(scalars, Array(candidate.unicodeScalars.prefix(64)))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Levenshtein's distance, where two neighbours that change places count one.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if abs(a.count - b.count) > max(a.count, b.count) / 3 + 1 { return .max }
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var cost = min(previous[j + 1], current[j]) + 1
        cost = min(cost, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, before[j - 1] + 1)
        }
        current.append(cost)
      }
      (before, previous) = (previous, current)
    }
    return previous[b.count]
  }
}

extension String {
  /// Whether it is close to a word without being it.
  func isNear(_ word: String) -> Bool {
    lowercased() == word
      ? self != word : Suggestions.closest(to: lowercased(), among: [word]) != nil
  }
}
