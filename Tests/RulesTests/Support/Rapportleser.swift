import Ytelser

/// Reads the numbers back from each form of a report, so that the forms can be held together.
enum Rapportleser {
  /// `gruppert etter, gruppe, del, navn, svar, antall, av, andel` of each line.
  static func csv(_ text: String) -> Set<[String]> {
    let lines = text.split(separator: "\n").dropFirst().map { celler(String($0)) }
    return Set(lines.map { [$0[0], $0[1], $0[2], $0[4]] + $0[7...] })
  }

  /// The cells of one line of CSV without line breaks in them.
  static func celler(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    var hasJustClosed = false
    for character in line {
      if character == "\"" {
        // A quote is written as two: the second one opens again.
        if hasJustClosed { cells[cells.count - 1].append(character) }
        hasJustClosed = isQuoted
        isQuoted.toggle()
      } else {
        hasJustClosed = false
        if character == ",", !isQuoted {
          cells.append("")
        } else {
          cells[cells.count - 1].append(character)
        }
      }
    }
    return cells
  }

  /// The same of a report as JSON.
  static func json(_ report: JSONValue) -> Set<[String]> {
    var numbers: Set<[String]> = []
    func take(_ group: JSONValue, _ field: String) {
      let values = list(group, "verdier").map { string($0) }.joined(separator: " · ")
      for number in list(group, "tall") {
        numbers.insert([field, values, "vedtak", string(number, "navn"), "ja"] + counts(number))
      }
      for part in ["krav", "spørsmål"] {
        for duty in list(group, part) {
          for number in list(duty, "svar") {
            numbers.insert(
              [field, values, part, string(duty, "navn"), string(number, "navn")] + counts(number))
          }
        }
      }
    }
    if let all = report["alle"]?.value { take(all, "") }
    for grouping in list(report, "grupperinger") {
      let fields = list(grouping, "felt").map { string($0) }.joined(separator: " · ")
      for group in list(grouping, "grupper") { take(group, fields) }
    }
    return numbers
  }

  private static func counts(_ number: JSONValue) -> [String] {
    [string(number, "antall"), string(number, "av"), string(number, "andel")]
  }

  private static func list(_ json: JSONValue, _ key: String) -> [JSONValue] {
    if case .array(let list)? = json[key]?.value.kind { list } else { [] }
  }

  private static func string(_ json: JSONValue, _ key: String) -> String {
    json[key].map { string($0.value) } ?? ""
  }

  private static func string(_ json: JSONValue) -> String {
    switch json.kind {
    case .string(let text): text
    case .number(let number): number.text
    case .null, .bool, .array, .object: ""
    }
  }

  /// The cells with numbers of each row in the tables of a page.
  static func html(_ page: String) -> [[String]] {
    page.matches(of: /<tr><th scope="row">(?<name>.*?)<\/th>(?<cells>.*?)<td class="stolpe">/)
      .map { row in
        row.output.cells.matches(of: /<td>(.*?)<\/td>/).map { String($0.output.1) }
      }
  }

  /// The same of the tables for a terminal.
  static func tekst(_ text: String) -> [[String]] {
    text.split(separator: "\n").compactMap { line in
      let match = line.firstMatch(
        of: #/  ((?:(?:\d+ +){5})?\d+/\d+) +(–|\d+,\d %)$/#)
      return match.map { match in
        match.output.1.split(separator: " ").map(String.init) + [String(match.output.2)]
      }
    }
  }
}
