/// A text that is part of the program: where it stands there it stays, until it is asked for.
public struct EmbeddedText: Sendable {
  /// What diagnostics call it, such as `aap/ftrl-11.md`.
  public let name: String
  /// A literal, so that nothing is copied.
  public let text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The text as a file, which is a copy.
  public var file: SourceFile { SourceFile(name: name, text: text) }
}
