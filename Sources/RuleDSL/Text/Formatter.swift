public import Rules

/// Gives rule texts one look, and never another meaning.
///
///     let (formatted, faults) = Formatter.format(file)
///
/// Only what stands between the fences of a `regel` block is touched, and there only spaces, line
/// breaks between statements, the grouping of digits and the spelling of signs: `a >= 60699 kr`
/// becomes `a ≥ 60 699 kr`. Formatting what is formatted changes nothing.
public enum Formatter {
  /// The text with every readable block formatted.
  ///
  /// - Returns: The text, and the faults for which blocks were left as they are. The spans' `file`
  ///   is 0.
  public static func format(_ file: SourceFile) -> (SourceFile, [Diagnostic]) {
    let (document, faults) = DocumentReader.read(file, index: 0)
    var diagnostics = faults.filter { isAboutBlocks($0.message) }
    var bytes: [UInt8] = []
    var position = 0
    for block in document.blocks {
      let (formatted, faults) = BlockFormatter.format(file, block)
      diagnostics += faults
      bytes += file.bytes[position..<block.range.lowerBound]
      bytes += formatted ?? Array(file.bytes[block.range])
      position = block.range.upperBound
    }
    bytes += file.bytes[position...]
    return (SourceFile(name: file.name, bytes: bytes), diagnostics)
  }

  /// The words of all blocks with their depth, in one spelling: what formatting keeps.
  package static func words(of file: SourceFile) -> [String] {
    DocumentReader.read(file, index: 0).0.blocks.flatMap { block in
      let lines = BlockFormatter.lines(file.bytes, block).lines
      return BlockFormatter.words(file.bytes, lines).map { "\($0.depth) \($0.kind) \($0.text)" }
    }
  }

  /// Headings are not the formatter's business; what keeps it from reading a block is.
  private static func isAboutBlocks(_ message: Diagnostic.Message) -> Bool {
    let messages: [Diagnostic.Message] = [
      .invalidUTF8, .fileTooLarge, .carriageReturn, .nearFence(""), .unclosedFence,
    ]
    return messages.contains { $0.code == message.code }
  }
}
