import Rules

/// What a fact can be, without the texts about it: those would be counted one by one each time that
/// a fact is looked up.
struct Domain {
  var type: ValueType
  var range: NodeValue
  var step: Int64
  var isOverTime: Bool
}

extension Fact {
  var domain: Domain { Domain(type: type, range: range, step: step, isOverTime: isOverTime) }
}
