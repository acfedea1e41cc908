import Rules

/// One random rule set that the checker accepted, with a case in which some facts are missing and
/// all its completions.
struct Trial {
  var seed: Int
  var model: Model
  var ruleSet: RuleSet
  /// The rules that the checker says can stay open for too long, by name.
  var inexact: Set<String>
  var partial: ModelCase
  var trace: Trace
  var completions: [ModelCase]

  /// Nil when the checker refuses the text.
  init?(seed: Int, hasOpenLaw: Bool = false, limit: Int = 100) {
    var generator = ModelGenerator(seed: seed, hasOpenLaw: hasOpenLaw)
    self.seed = seed
    model = generator.model()
    let (loaded, diagnostics) = model.load()
    guard let loaded else { return nil }
    ruleSet = loaded
    inexact = Set(
      diagnostics.filter { $0.message.code == "R0410" }
        .compactMap { $0.message.text.split(separator: "'").first.map(String.init) })
    partial = model.partialCase(&generator.dice, upTo: limit)
    trace = loaded.evaluate(partial.facts(for: loaded))
    completions = model.completions(of: partial)
  }

  /// The conditions and the decision.
  var roots: [(name: String, node: NodeID)] {
    ruleSet.conditions.map { ($0.name, $0.node) } + ruleSet.decisions.map { ($0.name, $0.node) }
  }

  /// Whether the engine promises not to leave a rule open for too long.
  func isExact(_ root: (name: String, node: NodeID)) -> Bool {
    !inexact.contains(root.name) && ruleSet.program.splits[root.node]?.isInexact != true
  }

  /// The outcomes of a rule over all completions, by the model; nil where law is at issue.
  func possible(_ name: String) -> Outcomes? {
    var result: Outcomes = []
    for completion in completions {
      guard let outcome = Reader(model, completion).outcome(name) else { return nil }
      result.insert(Outcomes(outcome))
    }
    return result
  }

  /// To be read when a property fails.
  func report(_ what: String) -> String {
    let missing = model.missing(in: partial).joined(separator: ", ")
    let known = partial.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let days = partial.daily.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return "seed \(seed): \(what)\nmissing: \(missing)\nknown: \(known) \(days)\n\(model.text())"
  }
}
