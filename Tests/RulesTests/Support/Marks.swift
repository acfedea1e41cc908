import RuleDSL
import Rules
import Testing

/// A rule text with its faults marked under the lines where they stand:
///
///     oppfylt når harBått
///                 ^^^^^^^ R0201 ukjent opplysning 'harBått'
///
/// A text without headings is put under a paragraph and a wording, in a block. One without a
/// `regelsett` statement is read together with ``foundation``.
struct MarkedText: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var text: String

  init(_ description: String, _ text: String) {
    self.testDescription = description
    self.text = text
  }

  /// A fault as `line:column+width code words`, where lines and columns count from 1 and columns
  /// and width count Unicode scalars.
  private static func described(
    _ line: Int, _ column: Int, _ width: Int, _ words: String
  ) -> String {
    "\(line):\(column)+\(width) \(words)"
  }

  private var lines: [Substring.UnicodeScalarView] {
    let whole =
      text.hasPrefix("# ")
      ? text
      : "# Prøveloven. Prøve\n\n## § 1-1. Prøve\n\n### Tilføyd fra 2020-01-01\n\n"
        + "```regel\n\(text)\n```\n"
    return whole.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      Substring($0).unicodeScalars
    }
  }

  /// The carets and words of a line of marks; nil for a line of the rule text.
  private static func mark(
    _ line: Substring.UnicodeScalarView
  ) -> (column: Int, width: Int, words: String)? {
    let rest = line.drop { $0 == " " }
    let words = rest.drop { $0 == "^" }
    guard words.count < rest.count, words.starts(with: " R0".unicodeScalars) else { return nil }
    return (line.count - rest.count + 1, rest.count - words.count, String(words.dropFirst()))
  }

  /// The text without its marks.
  var file: SourceFile {
    var stripped = String.UnicodeScalarView()
    for (index, line) in lines.filter({ Self.mark($0) == nil }).enumerated() {
      if index > 0 { stripped.append("\n") }
      stripped.append(contentsOf: line)
    }
    return SourceFile(name: "prove/tekst.md", text: String(stripped))
  }

  /// What the marks say, in order.
  var expected: [String] {
    var number = 0
    var marks: [String] = []
    for line in lines {
      if let (column, width, words) = Self.mark(line) {
        marks.append(Self.described(number, column, width, words))
      } else {
        number += 1
      }
    }
    return marks.sorted()
  }

  /// The codes of the marks.
  var codes: Set<String> {
    Set(lines.compactMap { Self.mark($0).map { String($0.words.prefix(5)) } })
  }

  /// What is found in the text, in the form of ``expected``: all errors, and those warnings and notes
  /// in it whose code it marks.
  var found: [String] {
    let files = text.contains("regelsett") ? [file] : [Self.foundation, file]
    let (_, diagnostics) = RuleLibrary(files: files).load("prove")
    let marked = diagnostics.filter {
      $0.isError || (Int($0.span.file) == files.count - 1 && codes.contains($0.message.code))
    }
    return marked.map { diagnostic in
      let (start, end) = (Int(diagnostic.span.start), Int(diagnostic.span.end))
      guard Int(diagnostic.span.file) == files.count - 1 else {
        return diagnostic.rendered(in: files)
      }
      let (line, column) = file.position(of: start)
      let last = min(end, file.lineRange(around: start).upperBound)
      let width = max(1, file.position(of: last).column - column)
      let words = "\(diagnostic.message.code) \(diagnostic.message.text)"
      return Self.described(line, column, width, words)
    }.sorted()
  }

  /// Facts, an amount, a calculation and a decision for the texts to build on.
  static let foundation = SourceFile(
    name: "prove/grunn.md",
    text: """
      # Prøveloven. Grunnlaget

      ```regel
      regelsett prove «Prøve»

      avgjørelse prøven
        navn «prøven»
        skal gis når alle:
          - grunnkrav

      sats avgift: kroner
        fra 2020-01-01: 100 kr kilde «forskrift»

      \(fact("harBåt", "ja/nei"))
      \(fact("harSeil", "ja/nei"))
      \(fact("medlem", "ja/nei over tid"))
      \(fact("farge", "valg rød | grønn"))
      \(fact("størrelse", "valg ordnet liten | stor"))
      \(fact("andel", "prosent", "0 % til og med 100 %"))
      \(fact("inntekt", "kroner", "0 kr til og med 1 000 000 kr"))
      \(fact("formue", "kroner", "1 kr til og med 999 999 999 999 kr"))
      \(fact("mengde", "heltall", "0 til og med 9"))
      \(fact("lengde", "desimaltall", "0 til og med 9"))
      \(fact("fødselsdato", "dato", "1900-01-01 til og med 2099-12-31"))
      \(fact("børGis", "ja/nei"))
        skjønn
      ```

      ## § 9-9. Grunnlaget

      ### Tilføyd fra 2020-01-01

      ```regel
      vilkår grunnkrav
        hjemmel første ledd
        oppfylt når harBåt
      ```
      """)

  private static func fact(_ name: String, _ type: String, _ range: String? = nil) -> String {
    "opplysning \(name): \(type)\n  navn «\(name)»\n  spørsmål «Hva er \(name)?»\n  fra søker"
      + (range.map { "\n  område \($0)" } ?? "")
  }
}
