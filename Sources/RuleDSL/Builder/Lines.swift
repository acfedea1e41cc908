/// Collects the lines between braces, with `if` and `else` as Swift has them: what is not taken is
/// not in the rule.
@resultBuilder
public enum Lines<Line> {
  /// One line.
  public static func buildExpression(_ line: Line) -> [Line] { [line] }

  /// Line after line.
  public static func buildBlock(_ lines: [Line]...) -> [Line] { lines.flatMap { $0 } }

  /// `if` without `else`.
  public static func buildOptional(_ lines: [Line]?) -> [Line] { lines ?? [] }

  /// The lines after `if`.
  public static func buildEither(first lines: [Line]) -> [Line] { lines }

  /// The lines after `else`.
  public static func buildEither(second lines: [Line]) -> [Line] { lines }
}
