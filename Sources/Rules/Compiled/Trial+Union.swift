extension Trial {
  /// What is known of a node that has been tried out, beyond its value.
  enum Standing: UInt8, Sendable {
    /// Trials may say more once more is known of other facts.
    case loose
    /// No fact that is tried can narrow it.
    case settled
    /// Each of its values is really possible: some answers to its missing facts give it.
    case tight
  }

  struct Result: Sendable {
    var value: NodeValue
    var isTight: Bool
  }

  /// The values over all combinations of cells, put together.
  struct Union {
    let isSet: Bool
    let plain: NodeValue
    private var all: NodeValue?
    /// What has come out decided.
    private var attested: NodeValue?

    init(isSet: Bool, plain: NodeValue) {
      self.isSet = isSet
      self.plain = plain
    }

    /// - Returns: Whether there is more in it now.
    mutating func add(_ value: NodeValue) -> Bool {
      let before = (all, attested)
      all = all?.union(value, isSet) ?? value
      attest(value)
      return before != (all, attested)
    }

    mutating func attest(_ value: NodeValue) {
      guard value.isDecided(isSet) else { return }
      attested = attested?.union(value, isSet) ?? value
    }

    /// Whether all of the plain value has come up: then no more trials can change anything.
    var isWhole: Bool { isTight || all?.covers(plain, isSet) ?? false }

    /// Whether all of the plain value is attested.
    var isTight: Bool { attested?.covers(plain, isSet) ?? false }

    var result: Result {
      if isTight { return Result(value: plain, isTight: true) }
      let value = all?.intersection(plain, isSet) ?? plain
      return Result(value: value, isTight: attested?.covers(value, isSet) ?? false)
    }
  }
}

extension NodeValue {
  func union(_ other: NodeValue, _ isSet: Bool) -> NodeValue {
    isSet
      ? NodeValue(low | other.low)
      : NodeValue(low: min(low, other.low), high: max(high, other.high))
  }

  /// Whether everything in another value is in this one.
  func covers(_ other: NodeValue, _ isSet: Bool) -> Bool {
    isSet ? other.low & ~low == 0 : low <= other.low && high >= other.high
  }

  func intersection(_ other: NodeValue, _ isSet: Bool) -> NodeValue {
    if isSet { return low & other.low == 0 ? self : NodeValue(low & other.low) }
    let narrowed = NodeValue(low: max(low, other.low), high: min(high, other.high))
    return narrowed.low <= narrowed.high ? narrowed : self
  }
}
