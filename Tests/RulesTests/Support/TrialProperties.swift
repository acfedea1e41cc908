import Rules

/// Each property gives what is wrong, or nothing.
extension Trial {
  private func value(_ root: NodeID, _ facts: Facts) -> NodeValue { ruleSet.evaluate(facts)[root] }

  private func isDecided(_ root: NodeID) -> Bool {
    trace[root].isDecided(as: ruleSet.program.type(of: root))
  }

  /// Only what the certificate reads is kept; all else is forgotten.
  func certificateFaults(_ dice: inout Dice) -> [String] {
    roots.flatMap { root -> [String] in
      guard isDecided(root.node) else { return [] }
      let certificate = trace.certificate(of: root.node, in: ruleSet.program)
      let kept = Set(certificate.facts(in: ruleSet.program))
      var facts = trace.facts
      for index in facts.values.indices.dropFirst() where !kept.contains(FactID(index)) {
        facts.values[index] = nil
        facts.steps[index] = []
      }
      let names = kept.map { ruleSet.facts[$0.index].name }
      let others = (0..<20).map { _ in remembering(names, &dice) }
      for other in others {
        let outcome = Reader(model, other).outcome(root.name)
        guard let outcome, outcome != trace[root.node].outcomes.shown else { continue }
        return ["\(root.name) rests on \(names) but is \(outcome) in \(other)"]
      }
      // Where cells run out, the engine may need more than what decides.
      if !isExact(root) || value(root.node, facts) == trace[root.node] { return [] }
      return ["\(root.name) rests on \(names) but then is \(value(root.node, facts).outcomes)"]
    }
  }

  /// What is known of some facts, and anything for the rest.
  private func remembering(_ names: [String], _ dice: inout Dice) -> ModelCase {
    var known = model.completeCase(&dice)
    for name in names + ["vurderingsdag"] {
      if let value = partial.values[name] { known.values[name] = value }
      for (index, day) in (partial.daily[name] ?? []).enumerated() {
        if let day { known.daily[name]?[index] = day }
      }
    }
    return known
  }

  /// A fact that stands outside the openings of an open rule cannot settle it.
  func openingFaults() -> [String] {
    roots.flatMap { root -> [String] in
      guard !isDecided(root.node) else { return [] }
      let listed = ruleSet.openings(of: root.node, in: trace).facts.map {
        ruleSet.facts[$0.index].name
      }
      var faults: [String] = []
      let missing = model.missing(in: partial)
      for name in listed where !missing.contains(name) {
        faults.append("\(root.name): \(name) is listed though all of it is known")
      }
      for name in missing where isExact(root) && !listed.contains(name) {
        for filled in model.fillings(of: name, in: partial) {
          let after = value(root.node, filled.facts(for: ruleSet))
          if after != trace[root.node] {
            faults.append("\(root.name): \(name) matters, but \(listed) are listed")
            break
          }
        }
      }
      return faults
    }
  }

  /// What is decided stays so, whatever more is known, one fact at a time.
  func additionFaults(_ dice: inout Dice) -> [String] {
    var known = partial
    var before = trace
    var faults: [String] = []
    let goal = dice.pick(completions)
    for name in model.missing(in: partial).shuffled(using: &dice) {
      known.values[name] = goal.values[name]
      known.daily[name] = goal.daily[name]
      let after = ruleSet.evaluate(known.facts(for: ruleSet))
      for id in ruleSet.program.nodes.indices.map(NodeID.init) {
        let type = ruleSet.program.type(of: id)
        if before[id].union(after[id], as: type) != before[id] {
          faults.append("\(ruleSet.text(of: id)) was \(before[id]), with \(name) \(after[id])")
        }
      }
      before = after
    }
    return faults
  }

  /// The same rules in another order come to the same.
  func orderFaults(_ seed: Int) -> [String] {
    let (shuffled, diagnostics) = model.load(shuffledBy: seed)
    guard let shuffled else { return ["refused: \(diagnostics.map(\.message.text))"] }
    let other = shuffled.evaluate(partial.facts(for: shuffled))
    return roots.compactMap { root in
      let node =
        root.name == "d"
        ? shuffled.decisions.first?.node
        : shuffled.conditions.first { $0.name == root.name }?.node
      guard let node, other[node] != trace[root.node] else { return nil }
      return "\(root.name) is \(trace[root.node].outcomes), shuffled \(other[node].outcomes)"
        + "\n" + model.text(shuffledBy: seed)
    }
  }

  /// Each settlement's answers force its outcome; of an exact rule with few missing facts, the sets
  /// are the smallest there are.
  func settlementFaults() -> [String] {
    roots.flatMap { root -> [String] in
      guard !isDecided(root.node) else { return [] }
      let (sets, isLimited) = ruleSet.settlements(of: root.node, in: trace)
      var faults: [String] = []
      for settlement in sets {
        var facts = trace.facts
        for answer in settlement.answers {
          facts = ruleSet.filling(answer.fact, with: answer.value, in: facts)
        }
        if ruleSet.evaluate(facts)[root.node].outcomes.shown != settlement.outcome {
          faults.append("\(root.name): \(settlement.answers) do not force \(settlement.outcome)")
        }
      }
      let missing = model.missing(in: partial)
      let isPlain = !model.facts.contains { $0.isOverTime && missing.contains($0.name) }
      guard !isLimited, isPlain, missing.count <= 5, isExact(root) else { return faults }
      let wanted = smallestSets(of: root.name, missing)
      let found = sets.map { set in
        "\(set.outcome): " + set.answers.map { ruleSet.facts[$0.fact.index].name }.sorted().joined()
      }
      if Set(found) != Set(wanted) || found.count != wanted.count {
        faults.append("\(root.name): found \(found.sorted()), wanted \(wanted.sorted())")
      }
      return faults
    }
  }

  /// For each outcome: the inclusion-minimal sets of facts with answers that leave it alone.
  private func smallestSets(of name: String, _ missing: [String]) -> [String] {
    let outcomes = completions.map { Reader(model, $0).outcome(name) }
    var found: [(Outcome, Set<String>)] = []
    for size in stride(from: 1, through: missing.count, by: 1) {
      for bits in 1..<(1 << missing.count) where bits.nonzeroBitCount == size {
        let set = missing.indices.filter { bits & (1 << $0) != 0 }.map { missing[$0] }
        var groups: [[Int64]: Set<Outcome?>] = [:]
        for (completion, outcome) in zip(completions, outcomes) {
          groups[set.map { completion.values[$0] ?? 0 }, default: []].insert(outcome)
        }
        for case .some(let outcome) in Set(
          groups.values.filter { $0.count == 1 }.compactMap(\.first))
        where !found.contains(where: { $0.0 == outcome && $0.1.isSubset(of: set) }) {
          found.append((outcome, Set(set)))
        }
      }
    }
    return found.map { "\($0.0): " + $0.1.sorted().joined() }
  }
}

extension Model {
  /// The case with each answer that one fact can have.
  func fillings(of name: String, in known: ModelCase) -> [ModelCase] {
    var other = known
    for fact in facts where fact.name != name {
      if other.daily[fact.name] != nil {
        other.daily[fact.name] = Array(repeating: 0, count: ModelCase.dayCount)
      } else {
        other.values[fact.name] = other.values[fact.name] ?? fact.domain[0]
      }
    }
    if name != "kravdato" { other.values["kravdato"] = 0 }
    return completions(of: other).map { filled in
      var result = known
      result.values[name] = filled.values[name]
      result.daily[name] = filled.daily[name]
      return result
    }
  }
}
