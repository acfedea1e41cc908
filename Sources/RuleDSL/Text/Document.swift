import Rules

/// Where a statement stands: under which law, paragraph, ledd and wording.
struct Context: Hashable, Sendable {
  /// The file's name up to its last slash and dot, such as `aap`.
  var folder: String = ""
  /// The law's name in lower case.
  var law: String = ""
  /// The paragraph's number; empty above the first one.
  var section: String = "" {
    didSet { order = Self.order(of: section) }
  }
  /// The number as numbers that sort in the law's order: `11-12 a`.
  private(set) var order = Self.order(of: "")
  /// `Andre ledd` as a place: `andre ledd`.
  var ledd: String?
  var wording: WordingHeading?

  /// The paragraph as the wording numbers it.
  var citedSection: String { wording?.formerSection ?? section }

  /// For diagnostics: `folketrygdloven § 11-5`.
  var breadcrumb: String? {
    section.isEmpty ? nil : "\(law) § \(section)"
  }

  private static func order(of section: String) -> [Int] {
    let isBetween = { (byte: UInt8) in byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ") }
    let numbers = section.utf8.split(whereSeparator: isBetween).map { part in
      let part = Substring(part)
      return Int(part) ?? part.unicodeScalars.first.map { Int($0.value) } ?? 0
    }
    return numbers + Array(repeating: 0, count: max(0, 3 - numbers.count))
  }

  /// The law's name in a title: `Folketrygdloven kapittel 11. …` is `folketrygdloven`.
  static func law(in title: String) -> String {
    let words = title.split(separator: " ").prefix { $0 != "kapittel" && $0 != "kap." }
    let name = words.joined(separator: " ").split(separator: ".").first
    return name.map { $0.lowercased() } ?? ""
  }

  /// The wordings of one paragraph, or of one ledd when it has its own.
  struct Stream: Hashable, Sendable {
    var law: String
    var section: String
    var ledd: String?
  }

  var stream: Stream { Stream(law: law, section: section, ledd: ledd) }
}

/// A dated sub-heading.
struct WordingHeading: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// `Ordlyd fra D`
    case text
    /// `Tilføyd fra D`: there was no such paragraph before
    case added
    /// `Ordlyd ukjent fra D`
    case unknown
    /// `Opphevet fra D`
    case repealed
  }

  var kind: Kind
  var from: Day
  var inForce: Day?
  var formerSection: String?
  var span: SourceSpan
}

/// A rule text as Markdown sees it: headings, quotes and `regel` blocks.
struct Document: Sendable {
  struct Block: Sendable {
    var context: Context
    /// The bytes between the fences.
    var range: Range<Int>
  }

  var title: String = ""
  var blocks: [Block] = []
  /// All dated sub-headings with where they stand.
  var wordings: [Context] = []
  /// The quoted lines with where they stand.
  var quotes: [(context: Context, range: Range<Int>)] = []
}
