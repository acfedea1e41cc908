extension RuleSet {
  /// A node as the rule language writes it; rules inside stand by name.
  public func text(of id: NodeID) -> String {
    if let caption = program.captions[id] { return caption }
    let type = program.type(of: id)
    switch program[id] {
    case .constant(let value): return type.written(value)
    case .fact(let fact): return facts[fact.index].name
    case .factOn(let fact, let day): return "\(facts[fact.index].name) på \(operand(day))"
    case .rate(let rate, let day): return "\(program.rates[rate].name) på \(operand(day))"
    case .all(let list): return list.map(operand).joined(separator: " og ")
    case .any(let list): return list.map(operand).joined(separator: " eller ")
    case .not(let a): return "ikke \(operand(a))"
    case .compare(let comparison, let a, let b):
      return "\(operand(a)) \(comparison.rawValue) \(operand(b))"
    case .isAmong(let a, let bits):
      return "\(operand(a)) = \(program.type(of: a).written(NodeValue(bits)))"
    case .apply(let operation, let list):
      switch operation.meaning.form {
      case .infix: return list.map(operand).joined(separator: " \(operation.rawValue) ")
      case .function:
        return "\(operation.rawValue)(\(list.map { text(of: $0) }.joined(separator: ", ")))"
      }
    case .ratio(let a, let b, _): return "\(operand(a)) delt på \(operand(b))"
    case .round(let a, let rounding):
      return "avrund \(operand(a)) til \(type.written(NodeValue(rounding.step)))"
    case .shift(let a, let step): return "\(operand(a)) \(step.text)"
    case .days(let fact, let answer, let from, let through):
      return "dager \(answer ? "" : "uten ")\(facts[fact.index].name) \(window(from, through))"
    case .length(let step, let from): return "\(step.length) fra \(operand(from))"
    case .always(let fact, let from, let through):
      return "\(facts[fact.index].name) hele tiden \(window(from, through))"
    case .condition(_, let a): return text(of: a)
    case .list(let kind, let list):
      let head = kind == .all ? "alle" : kind == .any ? "minst én av" : "ingen av"
      return "\(head): \(list.map(operand).joined(separator: ", "))"
    case .hasOutcome(let a, let outcomes): return "\(operand(a)) er \(outcomes.shown.word)"
    case .choose(let branches, let base):
      return branches.map { "når \(operand($0.guardNode)): \(operand($0.value))" }
        .joined(separator: "; ") + "; ellers: \(operand(base))"
    case .notEncoded: return "ikke kodet"
    }
  }

  /// Inside another node: a rule by its name, a compound in parentheses.
  private func operand(_ id: NodeID) -> String {
    if let condition = condition(at: id) { return condition.name }
    if let exception = exceptions.first(where: { $0.guardNode == id }) { return exception.name }
    if let calculation = calculations.first(where: { $0.node == id }) { return calculation.name }
    if program.captions[id] != nil { return "(\(text(of: id)))" }
    switch program[id] {
    case .all, .any, .choose: return "(\(text(of: id)))"
    case .apply(let operation, _) where operation.meaning.form == .infix(.sum):
      return "(\(text(of: id)))"
    default: return text(of: id)
    }
  }

  private func window(_ from: NodeID, _ through: NodeID) -> String {
    if case .shift(let end, let step) = program[through], step == DateStep(days: -1) {
      return "fra \(operand(from)) inntil \(operand(end))"
    }
    return "fra \(operand(from)) til og med \(operand(through))"
  }
}

extension DateStep {
  /// `+ 5 år`, `− 3 måneder`
  var text: String { "\(count < 0 ? "−" : "+") \(length)" }

  /// `5 år`, `3 måneder`, `1 dag`
  public var length: String {
    let size = count.magnitude
    if isMonths, size % 12 == 0, size > 0 { return "\(size / 12) år" }
    if isMonths { return size == 1 ? "1 måned" : "\(size) måneder" }
    return size == 1 ? "1 dag" : "\(size) dager"
  }
}
