import Rules

extension RuleSet {
  /// What the examples of the rule texts ask for and do not get, one line for each.
  func brokenExamples(in files: [SourceFile]) -> [String] {
    examples.flatMap { example in
      let trace = evaluate(example.facts)
      return example.expectations.compactMap { name, span, expected -> String? in
        let (wanted, found): (String, String)
        switch expected {
        case .outcome(let node, let outcome):
          (wanted, found) = (outcome.word, trace.outcome(of: node).word)
        case .value(let node, let value):
          let type = program.type(of: node)
          (wanted, found) = (type.written(value), type.written(trace[node]))
        }
        guard wanted != found else { return nil }
        let file = files[Int(span.file)]
        let line = file.position(of: Int(span.start)).line
        return "\(file.name):\(line): «\(example.text)» gir \(name) \(found), ikke \(wanted)"
      }
    }
  }
}
