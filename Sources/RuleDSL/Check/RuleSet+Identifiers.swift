import Rules

extension RuleSet {
  /// A stable name for each node, from the rule it first stands in: `vilkår@2018-01-01/a/1`. Edits
  /// elsewhere don't change it, and no two nodes have the same.
  func identified() -> [String] {
    var names = Names(count: program.nodes.count)
    for (index, node) in program.nodes.enumerated() {
      if case .fact(let fact) = node { claim(NodeID(index), facts[fact.index].name, &names) }
    }
    for condition in conditions + duties.map(\.condition) {
      claim(condition.node, condition.name, &names)
      for version in condition.versions {
        let name = "\(condition.name)@\(version.wording.from)"
        claim(version.node, name, &names)
        claim(version.base, name + "/hovedregel", &names)
        claim(version.parts, name, &names)
        claim(version.wording, name, &names)
      }
    }
    for exception in exceptions {
      claim(exception.guardNode, exception.name, &names)
      for version in exception.versions {
        let name = "\(exception.name)@\(version.wording.from)"
        claim(version.guardNode, name + "/når", &names)
        claim(version.value, name + "/følge", &names)
        claim(version.wording, name, &names)
      }
    }
    for calculation in calculations { claim(calculation.node, calculation.name, &names) }
    for decision in decisions {
      claim(decision.node, decision.name, &names)
      for ground in decision.grounds { claim(ground.node, ground.name, &names) }
      for condition in decision.complaints.compactMap(\.condition) {
        claim(condition, "\(decision.name)/klage", &names)
      }
      if let running = decision.running { claim(running, "\(decision.name)/løper", &names) }
    }
    // Operands come before what reads them, so the names run from the last node back.
    for index in program.nodes.indices.reversed() {
      if names.byNode[index].isEmpty { claim(NodeID(index), "node\(index)", &names) }
      let name = names.byNode[index]
      var place = 0
      program.nodes[index].eachOperand { operand in
        place += 1
        guard names.byNode[operand.index].isEmpty else { return }
        claim(operand, name + "/" + String(place), &names)
      }
    }
    return names.byNode
  }

  /// Names given so far.
  private struct Names {
    /// Empty where a node has none.
    var byNode: [String]
    var taken: Set<String> = []

    init(count: Int) {
      byNode = Array(repeating: "", count: count)
    }
  }

  /// A name that another node has already gets a number: `vilkår@2018-01-01/1:2`.
  private func claim(_ node: NodeID, _ name: String, _ names: inout Names) {
    guard names.byNode[node.index].isEmpty else { return }
    var unique = name
    var number = 1
    while !names.taken.insert(unique).inserted {
      number += 1
      unique = "\(name):\(number)"
    }
    names.byNode[node.index] = unique
  }

  private func claim(_ wording: Wording, _ name: String, _ names: inout Names) {
    claim(wording.start, name + "/begynt", &names)
    claim(wording.current, name + "/gjeldende", &names)
  }

  private func claim(_ parts: [Part], _ name: String, _ names: inout Names) {
    for (index, part) in parts.enumerated() {
      let path = "\(name)/\(part.letter ?? String(index + 1))"
      claim(part.node, path, &names)
      claim(part.parts, path, &names)
    }
  }
}
