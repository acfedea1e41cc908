/// What an instruction does to its operands.
///
/// An instruction is some words of ``CompiledProgram/code``: the opcode, the slot it writes, then its
/// operands. Operands are slots unless another thing is said; `n` is how many of them follow.
enum Opcode: UInt8 {
  /// `slot, n, a…`
  case all, any
  /// `slot, a, b`: `all` and `any` of two.
  case both, either
  /// `slot, a`
  case not
  /// `slot, a, b`: whether a is at least, or more than, b; the others are these with sides changed.
  case atLeast, moreThan, equal, notEqual
  /// `slot, node`: where fractions are compared, by the definition.
  case compareExactly
  /// `slot, a, constant`
  case isAmong
  /// `slot, a, b`
  case plus, minus, times
  /// `slot, n, a…`
  case greatest, least
  /// `slot, a`
  case monthEnd, yearStart, yearEnd, workingDay
  /// `slot, operator, n, a…`
  case apply
  /// `slot, node`: fractions, by the definition.
  case ratio, round
  /// `slot, a, constant`
  case shiftDays, shiftMonths
  /// `slot, fact, day`: a fact over time, or one that is the same on all days
  case factOn
  /// `slot, rate, day`
  case rate
  /// `slot, fact, answer, from, through`
  case days
  /// `slot, fact, from, through`
  case always
  /// `slot, from, constant, isMonths`
  case length
  /// `slot, a`
  case condition
  /// `slot, relevant, a`
  case conditionWhen
  /// `slot, n, a…`
  case listAll, listAny, listNone
  /// `slot, a, bits`
  case hasOutcome
  /// `slot, n, (guard, value)…, base`; `n` counts all of them.
  case chooseSet, chooseRange
  /// `slot, trial`: the slot is narrowed by trying missing facts, if it is open.
  case refine
}

extension Opcode {
  /// The opcode as a word of code.
  var word: Int32 { Int32(rawValue) }

  /// - Parameter word: Written by the compiler as ``word``, which alone proves that it is one.
  @inline(__always)
  init(word: Int32) {
    self = unsafe unsafeBitCast(UInt8(truncatingIfNeeded: word), to: Opcode.self)
  }
}
