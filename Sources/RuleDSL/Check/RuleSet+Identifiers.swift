import Rules

extension RuleSet {
  /// A stable name for each node, from the rule it first stands in: `vilkår@2018-01-01/a/1`. Edits
  /// elsewhere don't change it.
  func identified() -> [String] {
    var names = [String](repeating: "", count: program.nodes.count)
    for (index, node) in program.nodes.enumerated() {
      if case .fact(let fact) = node { names[index] = facts[fact.index].name }
    }
    for condition in conditions + duties.map(\.condition) {
      claim(condition.node, condition.name, &names)
      for version in condition.versions {
        let name = "\(condition.name)@\(version.wording.from)"
        claim(version.node, name, &names)
        claim(version.base, name + "/hovedregel", &names)
        claim(version.parts, name, &names)
      }
    }
    for exception in exceptions {
      claim(exception.guardNode, exception.name, &names)
      for version in exception.versions {
        let name = "\(exception.name)@\(version.wording.from)"
        claim(version.guardNode, name + "/når", &names)
        claim(version.value, name + "/følge", &names)
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
      let name = names[index].isEmpty ? "node\(index)" : names[index]
      names[index] = name
      for (place, operand) in program.nodes[index].operands.enumerated() {
        claim(operand, "\(name)/\(place + 1)", &names)
      }
    }
    return names
  }

  private func claim(_ node: NodeID, _ name: String, _ names: inout [String]) {
    if names[node.index].isEmpty { names[node.index] = name }
  }

  private func claim(_ parts: [Part], _ name: String, _ names: inout [String]) {
    for (index, part) in parts.enumerated() {
      let path = "\(name)/\(part.letter ?? String(index + 1))"
      claim(part.node, path, &names)
      claim(part.parts, path, &names)
    }
  }
}
