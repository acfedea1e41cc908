import Rules

extension Compiler {
  /// Takes a complaint rule into the table; two of one name are reported.
  mutating func declare(_ syntax: ComplaintRuleSyntax, _ context: Context) {
    if ruleSet.complaintRules.contains(where: { $0.name == syntax.name.text }) {
      return report(.duplicateName(syntax.name.text), at: syntax.name.span, context)
    }
    ruleSet.complaintRules.append(
      ComplaintRule(
        name: syntax.name.text, citation: syntax.citation?.text ?? syntax.name.text,
        limits: syntax.limits, sentences: syntax.sentences,
        nynorskSentences: syntax.nynorskSentences))
  }

  /// The `klage` lines of a decision, each held against the table.
  mutating func complaints(
    of syntax: DecisionSyntax, _ context: Context
  ) -> [Decision.Complaint] {
    let names = ruleSet.complaintRules.map(\.name)
    return syntax.complaints.compactMap { complaint in
      if syntax.kind != .individual {
        report(.complaintOfOther, at: complaint.rule.span, context)
        return nil
      }
      guard names.contains(complaint.rule.text) else {
        let closest = Suggestions.closest(to: complaint.rule.text, among: names)
        report(
          .unknownComplaintRule(complaint.rule.text, closest: closest), at: complaint.rule.span,
          context)
        return nil
      }
      var condition: NodeID?
      if let when = complaint.when {
        guard let node = truth(when, context) else { return nil }
        condition = node
      }
      return .init(rule: complaint.rule.text, outcome: complaint.outcome, condition: condition)
    }
  }
}
