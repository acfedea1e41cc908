import Rules
import Ytelser

/// JSON for machines, in the same shape wherever it is printed.
enum JSONText {
  static func array<Element>(
    _ elements: [Element], _ write: (Element, inout JSONWriter.Members) -> Void
  ) -> String {
    var writer = JSONWriter(style: .pretty)
    writer.array { list in
      for element in elements { list.object { write(element, &$0) } }
    }
    return writer.text
  }
}

extension JSONWriter.Members {
  mutating func diagnostic(_ diagnostic: Diagnostic, in files: [SourceFile]) {
    member("kode", diagnostic.message.code)
    member("alvor", diagnostic.message.severity.word)
    member("melding", diagnostic.message.text)
    if let help = diagnostic.message.help { member("hjelp", help) }
    if let law = diagnostic.law { member("hjemmel", law) }
    let index = Int(diagnostic.span.file)
    guard files.indices.contains(index) else { return }
    let (line, column) = files[index].position(of: Int(diagnostic.span.start))
    member("fil", files[index].name)
    member("linje", line)
    member("kolonne", column)
  }
}
