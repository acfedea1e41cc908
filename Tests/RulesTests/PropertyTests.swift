import RuleDSL
import Rules
import Testing

@Test func soak() {
  var accepted = 0, cases = 0
  var codes: [String: Int] = [:]
  var tally: [String: Int] = [:]
  var shown: [String: (Int, String)] = [:]
  var exactRoots = 0, roots = 0, openRoots = 0
  func fail(_ key: String, _ trial: Trial, _ what: @autoclosure () -> String) {
    tally[key, default: 0] += 1
    let size = trial.model.text().count
    if size < shown[key]?.0 ?? .max { shown[key] = (size, trial.report(key + " " + what())) }
  }
  for seed in SOAKFROM..<SOAK {
    guard let trial = Trial(seed: seed) else {
      for d in Generatorish(seed) { codes[d, default: 0] += 1 }
      continue
    }
    accepted += 1
    var dice = Dice(seed: seed + 1_000_000)
    let program = trial.ruleSet.program
    let nodes = program.nodes.indices.map(NodeID.init)
    for completion in trial.completions {
      cases += 1
      let facts = completion.facts(for: trial.ruleSet)
      let reference = NodeReference(program, facts)
      let reader = Reader(trial.model, completion)
      let whole = trial.ruleSet.evaluate(facts)
      for id in nodes {
        guard let value = reference.value(id) else { continue }
        if !trial.trace[id].contains(value) {
          fail(
            "soundness", trial,
            "node \(trial.ruleSet.text(of: id)) says \(trial.trace[id]) but \(value)")
        }
        let type = program.type(of: id)
        var isFraction = false
        if case .ratio = program[id] { isFraction = true }
        if !whole[id].contains(value) || (!whole[id].isDecided(as: type) && !isFraction) {
          fail(
            "complete", trial, "node \(trial.ruleSet.text(of: id)) says \(whole[id]) but \(value)")
        }
      }
      for root in trial.roots {
        let wanted = reader.outcome(root.name)
        if let wanted, whole[root.node].outcomes.shown != wanted {
          fail(
            "model", trial,
            "\(root.name) says \(whole[root.node].outcomes.shown) but \(wanted) in \(completion)")
        }
      }
      for c in reader.collisions { fail("collision", trial, c) }
    }
    for root in trial.roots {
      roots += 1
      guard trial.isExact(root) else {
        if let possible = trial.possible(root.name) {
          tally[
            trial.trace[root.node].outcomes == possible ? "inexact but exact" : "inexact and so",
            default: 0] += 1
        }
        continue
      }
      exactRoots += 1
      if trial.trace[root.node].outcomes.shown == .open { openRoots += 1 }
      guard let possible = trial.possible(root.name) else { continue }
      if trial.trace[root.node].outcomes != possible {
        fail("exact", trial, "\(root.name) says \(trial.trace[root.node].outcomes) but \(possible)")
      }
    }
    for f in trial.certificateFaults(&dice) { fail("certificate", trial, f) }
    for f in trial.openingFaults() { fail("opening", trial, f) }
    for f in trial.additionFaults(&dice) { fail("addition", trial, f) }
    for f in trial.orderFaults(seed) { fail("order", trial, f) }
    for f in trial.settlementFaults() { fail("settlement", trial, f) }
  }
  print(
    "accepted \(accepted) cases \(cases) roots \(roots) exact \(exactRoots) open \(openRoots)",
    codes.sorted { $0.value > $1.value }, tally)
  for (_, text) in shown.sorted(by: { $0.key < $1.key }) { print("=====\n" + text.1) }
}

let SOAKFROM = 3000
let SOAK = 3400
func Generatorish(_ seed: Int) -> Set<String> {
  var g = ModelGenerator(seed: seed)
  let m = g.model()
  let d = m.load().diagnostics.filter(\.isError)
  if d.contains(where: { $0.message.code < "R0200" }) { print(m.text(), d.map { $0.message.text }) }
  return Set(d.map(\.message.code))
}
