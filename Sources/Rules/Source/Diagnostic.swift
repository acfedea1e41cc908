/// A fault in a text, at its place, with a way out.
///
/// Diagnostics are values: the words stand in the catalogue of the room that finds the fault, and
/// ``rendered(in:)`` draws them. They never hold a fact's value unless the writer typed it there.
public struct Diagnostic: Hashable, Sendable {
  /// Whether it must be mended.
  public enum Severity: Hashable, Sendable {
    case error, warning
    /// Something to know, with nothing to mend.
    case note
  }

  /// What is wrong, apart from where.
  public struct Message: Hashable, Sendable {
    /// A stable code such as `R0201`; `rulecheck explain --code R0201` tells more.
    public var code: String
    /// What is wrong: lower case, no full stop, the writer's own word in quotes.
    public var text: String
    /// What the writer can do about it.
    public var help: String?
    public var severity: Severity

    public init(
      _ code: String, _ text: String, help: String? = nil, severity: Severity = .error
    ) {
      self.code = code
      self.text = text
      self.help = help
      self.severity = severity
    }
  }

  public var message: Message
  public var span: SourceSpan
  /// The paragraph that the fault stands under, such as `folketrygdloven § 11-5`.
  public var law: String?

  public init(_ message: Message, at span: SourceSpan, under law: String? = nil) {
    self.message = message
    self.span = span
    self.law = law
  }

  public var isError: Bool { message.severity == .error }
}
