/// How each operator on values is written. What it means stands in ``meaning``.
///
/// An operator is added here and there: the lexer, the parser, the type checker, the evaluator, the
/// search for polarity and the printer all read the two. `og`, `eller`, `ikke` and comparisons are
/// nodes of their own, since they must look at what is unknown.
public enum Operator: String, Hashable, Sendable, CaseIterable {
  case plus = "+"
  case minus = "−"
  case times = "×"
  case greatest = "høyeste"
  case least = "laveste"
  case latest = "seneste"
  case earliest = "tidligste"
  case monthEnd = "månedsslutt"
  case yearStart = "årsstart"
  case yearEnd = "årsslutt"
  case workingDay = "førsteVirkedag"
}
