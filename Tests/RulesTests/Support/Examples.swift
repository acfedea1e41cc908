import Rules

extension RuleSet {
  /// What the examples of the rule texts ask for and do not get, one line for each.
  func brokenExamples(in files: [SourceFile]) -> [String] {
    examples.flatMap { example in
      disagreements(with: example).map { fault in
        let file = files[Int(fault.span.file)]
        let line = file.position(of: Int(fault.span.start)).line
        return "\(file.name):\(line): «\(example.text)» gir \(fault.name) \(fault.found), "
          + "ikke \(fault.wanted)"
      }
    }
  }
}
