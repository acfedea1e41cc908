/// A Markdown table of what was measured.
struct Table {
  var title: String
  var head: [String]
  var rows: [[String]] = []

  func print() {
    Swift.print("\n### \(title)\n")
    Swift.print("| " + head.joined(separator: " | ") + " |")
    Swift.print("| --- |" + String(repeating: " ---: |", count: head.count - 1))
    for row in rows { Swift.print("| " + row.joined(separator: " | ") + " |") }
  }
}

extension Double {
  /// With three digits that count.
  var short: String {
    if self == 0 { return "0" }
    var factor = 1.0
    var digits = 0
    while self * factor < 100, digits < 3 {
      factor *= 10
      digits += 1
    }
    let whole = Int((self * factor).rounded())
    if digits == 0 { return String(whole) }
    let part = String(whole % Int(factor))
    return "\(whole / Int(factor))." + String(repeating: "0", count: digits - part.count) + part
  }
}
