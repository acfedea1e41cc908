import Rules

/// What a random rule set comes to in a case where everything is known.
final class Reader {
  let model: Model
  let known: ModelCase
  private var outcomes: [String: Outcome?] = [:]
  /// Pairs of exceptions that both decided a rule, in different ways: the checker must not accept
  /// such texts.
  private(set) var collisions: [String] = []

  init(_ model: Model, _ known: ModelCase) {
    self.model = model
    self.known = known
  }

  func value(_ name: String) -> Int64 { known.values[name] ?? .min }

  /// The value of a computed number: the first row that fits.
  func calculated(_ name: String) -> (Int128, over: Int128) {
    guard let calculation = model.calculations.first(where: { $0.name == name }) else {
      return (0, 1)
    }
    for row in calculation.rows where row.when.truth(self) == true { return row.value.value(self) }
    return calculation.otherwise.value(self)
  }

  func value(_ name: String, on day: Int64) -> Int64 {
    let index = Int(day - ModelCase.firstDay)
    guard let days = known.daily[name], days.indices.contains(index) else { return .min }
    return days[index] ?? .min
  }

  /// Nil: the law is not at hand.
  func outcome(_ name: String) -> Outcome? {
    if let known = outcomes[name] { return known }
    let result = name == "d" ? decision() : condition(name)
    outcomes[name] = .some(result)
    return result
  }

  private func decision() -> Outcome? {
    guard let common = model.decision.outcome(self) else { return nil }
    guard !model.grounds.isEmpty else { return common }
    var ways: [Outcome] = []
    for ground in model.grounds {
      if let relevant = ground.relevant {
        guard let truth = relevant.truth(self) else { return nil }
        guard truth else {
          ways.append(.notRelevant)
          continue
        }
      }
      guard let outcome = ground.met.outcome(self) else { return nil }
      ways.append(outcome)
    }
    return ModelDemand.combine(.all, [common, ModelDemand.combine(.any, ways)])
  }

  /// The wording that is in use: the last that has begun. Nil before the first.
  private func wording(_ section: Model.Section) -> Int? {
    section.wordings.indices.filter {
      let wording = section.wordings[$0]
      return value(wording.byClaimDay ? "kravdato" : "vurderingsdag") >= wording.from
    }.max { section.wordings[$0].from < section.wordings[$1].from }
  }

  private func condition(_ name: String) -> Outcome? {
    guard let rule = model.conditions.first(where: { $0.name == name }) else { return nil }
    guard let index = wording(rule.section) else {
      return rule.section.wordings.first?.heading == .added ? .notRelevant : nil
    }
    if rule.section.wordings[index].heading == .unknown { return nil }
    guard let version = rule.versions.first(where: { $0.wording == index }) else {
      return .notRelevant
    }
    if let relevant = version.relevant?.outcome(self), relevant != .met { return .notRelevant }
    switch displaced(name) {
    case .none: break
    case .some(let outcome): return outcome
    }
    if let opening = version.opening, opening.truth(self) != false { return nil }
    return version.met.outcome(self)
  }

  /// What the exceptions from a rule make of it; none if none of them applies.
  private func displaced(_ name: String) -> Outcome?? {
    let applicable = model.exceptions.filter { $0.from.contains(name) }
      .map { ($0, result(of: $0)) }
    if applicable.contains(where: { if case .unknown = $0.1 { true } else { false } }) {
      return .some(nil)
    }
    let applying = applicable.compactMap { exception, result -> (Model.Exception, Outcome)? in
      if case .applies(let outcome) = result { return (exception, outcome) }
      return nil
    }
    let first = applying.filter { one in !applying.contains { goesBefore($0.0, one.0.name) } }
    guard let winner = first.first else { return .none }
    for other in first where other.1 != winner.1 {
      collisions.append("\(winner.0.name) \(other.0.name)")
    }
    return .some(winner.1)
  }

  private func goesBefore(_ exception: Model.Exception, _ name: String) -> Bool {
    exception.before.contains { other in
      other == name
        || model.exceptions.contains { $0.name == other && goesBefore($0, name) }
    }
  }

  private enum Result {
    case applies(Outcome)
    case silent
    case unknown
  }

  private func result(of exception: Model.Exception) -> Result {
    guard let index = wording(exception.section) else {
      return exception.section.wordings.first?.heading == .added ? .silent : .unknown
    }
    if exception.section.wordings[index].heading == .unknown { return .unknown }
    guard let version = exception.versions.first(where: { $0.wording == index }) else {
      return .silent
    }
    guard let applies = version.when.outcome(self) else { return .unknown }
    if applies != .met { return .silent }
    switch displaced(exception.name) {
    case .some(.none): return .unknown
    case .some(.some(.notRelevant)): return .silent
    case .some(.some(let outcome)): return .applies(outcome)
    case .none: break
    }
    switch version.effect {
    case .met: return .applies(.met)
    case .notMet: return .applies(.notMet)
    case .notRelevant: return .applies(.notRelevant)
    case .metWhen(let demand):
      return demand.outcome(self).map { .applies($0) } ?? .unknown
    }
  }
}
