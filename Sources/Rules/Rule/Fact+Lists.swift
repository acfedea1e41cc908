extension Fact {
  /// What a slot holds.
  ///
  /// A list has room for a declared number of elements. Whether each is there, and each of its
  /// fields, are facts in slots of their own, so nothing that is said of lists needs a kind of node:
  /// a quantifier is `og` or `eller` over the elements, a count is a sum.
  public enum Role: Hashable, Sendable {
    case single
    /// Known to be yes when the whole list is given.
    case list(FactList)
    /// Whether an element is there, or one of its fields.
    case element(of: FactID, number: Int, field: Int?)
    /// How another fact is documented: always known, once a case has been read.
    case documentation(of: FactID, Documentation)
  }

  /// The list it is; nil if it is none.
  public var list: FactList? {
    if case .list(let list) = role { list } else { nil }
  }

  /// Whether it is a part of another fact, which no case names by itself.
  public var isPart: Bool {
    switch role {
    case .element, .documentation: true
    case .single, .list: false
    }
  }
}

/// A fact that is a list of records.
public struct FactList: Hashable, Sendable {
  /// What one element is called: `oppfølging`.
  public var element: String
  /// The fields of an element.
  public var fields: [Fact]
  /// How many elements there is room for.
  public var limit: Int

  public init(element: String, fields: [Fact], limit: Int) {
    self.element = element
    self.fields = fields
    self.limit = limit
  }

  /// The slot that says whether an element is there, by its number from 0.
  public func presence(of number: Int, in list: FactID) -> FactID {
    FactID(list.index + 1 + number * (fields.count + 1))
  }

  /// The slot of a field of an element.
  public func slot(_ field: Int, of number: Int, in list: FactID) -> FactID {
    FactID(presence(of: number, in: list).index + 1 + field)
  }
}

extension RuleSet {
  /// The fact that another is part of, or the fact itself.
  public func owner(of fact: FactID) -> FactID {
    switch facts[fact.index].role {
    case .element(let list, _, _): list
    case .documentation(let fact, _): fact
    case .single, .list: fact
    }
  }

  /// The facts that a certificate rests on, with a list as one.
  public func told(_ certificate: Certificate) -> [FactID] {
    Set(certificate.facts(in: program).map(owner)).sorted()
  }

  /// What to ask for when a slot is not known: the whole list, unless its elements are known and
  /// only a field is missing.
  func asked(for fact: FactID, in trace: Trace) -> FactID {
    guard case .element(let list, let number, let field) = facts[fact.index].role else {
      return fact
    }
    guard field != nil, let presence = facts[list.index].list?.presence(of: number, in: list),
      trace.facts[presence] == .yes
    else { return list }
    return fact
  }
}
