/// A range of UTF-8 bytes in one ``SourceFile``.
public struct SourceSpan: Hashable, Sendable {
  /// The file's place in the list of files that were read together.
  public var file: Int32
  /// The first byte.
  public var start: Int32
  /// The byte after the last one.
  public var end: Int32

  public init(file: Int32, start: Int32, end: Int32) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// What was not written in any file, such as a rule built in Swift.
  public static let none = SourceSpan(file: -1, start: 0, end: 0)

  /// The span from this one's first byte to the other's last.
  public func joined(with other: SourceSpan) -> SourceSpan {
    SourceSpan(file: file, start: min(start, other.start), end: max(end, other.end))
  }
}
