import Rules

/// The law's words as a document quotes them.
enum Quotes {
  /// One text for each heading with a quote, in order. Lines are joined to paragraphs, and each item
  /// of a list is a paragraph of its own.
  static func texts(of document: Document, in file: SourceFile) -> [LawText] {
    var texts: [LawText] = []
    var context: Context?
    var end = 0
    for (place, range) in document.quotes where !place.section.isEmpty {
      var line = file.text(range).dropFirst()
      while line.first == " " { line.removeFirst() }
      if place != context || texts.isEmpty {
        texts.append(
          LawText(
            law: place.law, section: place.citedSection, ledd: place.ledd,
            from: place.wording?.from, paragraphs: []))
      }
      let item = line.listItem
      let isNew = place != context || range.lowerBound > end + 1 || item != nil
      let index = texts.count - 1
      if line.isEmpty {
        texts[index].paragraphs.append("")
      } else if isNew || texts[index].paragraphs.last?.isEmpty ?? true {
        if texts[index].paragraphs.last == "" { texts[index].paragraphs.removeLast() }
        texts[index].paragraphs.append(String(item ?? line))
      } else {
        texts[index].paragraphs[texts[index].paragraphs.count - 1] += " " + line
      }
      (context, end) = (place, range.upperBound)
    }
    return texts.map { text in
      var text = text
      text.paragraphs.removeAll(where: \.isEmpty)
      return text
    }
  }
}

extension Substring {
  /// The line, when it begins an item of a list: `- a. …`, `a. …`, `a) …`, `1. …` or `- …`. The
  /// dash before a letter or number is Markdown's, not the law's, and is left out.
  fileprivate var listItem: Substring? {
    guard hasPrefix("- ") else { return hasLabel ? self : nil }
    let rest = dropFirst(2).drop { $0 == " " }
    return rest.hasLabel ? rest : self
  }

  /// Whether it begins with `a.`, `a)`, `1.`, `12)`. In `1. januar` the number is a day.
  private var hasLabel: Bool {
    guard let space = firstIndex(of: " ") else { return false }
    let label = self[..<space].dropLast()
    guard let mark = self[..<space].last, mark == "." || mark == ")" else { return false }
    if label.count == 1, label.allSatisfy(\.isLowercase) { return true }
    guard !label.isEmpty, label.count <= 2, label.allSatisfy(\.isNumber) else { return false }
    let next = self[space...].dropFirst().prefix { $0.isLetter }
    return mark == ")" || !Self.months.contains(String(next))
  }

  private static let months: Set<String> = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "desember",
  ]
}

extension RuleSet {
  /// Keeps the words that its rules cite.
  mutating func take(_ texts: [LawText]) {
    let versions = (conditions + duties.map(\.condition)).flatMap(\.versions).map(\.citation)
    let cited =
      versions + exceptions.flatMap(\.versions).map(\.citation) + calculations.map(\.citation)
    let places = Set(cited.map(\.paragraph))
    lawTexts = texts.filter { places.contains("\($0.law) § \($0.section)") }
  }
}
