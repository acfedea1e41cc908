import Rules

/// The law's words as a document quotes them.
enum Quotes {
  /// One text for each heading with a quote, in order.
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
      let isNew = place != context || range.lowerBound > end + 1
      let index = texts.count - 1
      if line.isEmpty {
        texts[index].paragraphs.append("")
      } else if isNew || texts[index].paragraphs.last?.isEmpty ?? true {
        if texts[index].paragraphs.last == "" { texts[index].paragraphs.removeLast() }
        texts[index].paragraphs.append(String(line))
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
