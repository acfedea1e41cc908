import Rules
import Testing
import Ytelser

/// A case in our words: facts by name as JSON, on a day, for a rule set.
struct NavQuestion {
  var set: String
  /// The day assessed, such as `2026-06-15`.
  var day: String
  /// The day of the claim; the day assessed unless told.
  var claim: String?
  var facts: [String: String] = [:]

  private static let regelverk = [
    "aap", "aktivitetskrav", "oppfolgingsvedtak", "overgangsstonad", "reell-arbeidssoker",
    "ungdomsgaranti",
  ].reduce(Regelverk.innebygd) { $0.lest($1) }

  /// Sets a fact to yes or no; one that is not known is left out.
  mutating func set(_ name: String, _ value: Bool?) {
    if let value { facts[name] = value ? "true" : "false" }
  }

  /// Sets a fact to a word or a day.
  mutating func set(_ name: String, text: String?) {
    if let text { facts[name] = "\"\(text)\"" }
  }

  private func read(_ decision: String?) throws -> (Sak, RuleSet) {
    let ruleSet = try #require(Self.regelverk.regelsett(set).0)
    let name = try #require(decision ?? ruleSet.decisions.first?.name)
    let members = facts.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
    let json = """
      {"regelsett": "\(set)", "avgjørelse": "\(name)", "vurderingsdag": "\(day)",
       "kravdato": "\(claim ?? day)", "vedtaksdato": "\(max(claim ?? day, day))",
       "opplysninger": {\(members.joined(separator: ", "))}}
      """
    let lest = Sak.les(SourceFile(name: "case", text: json), Self.regelverk)
    return (try #require(lest.sak, "\(lest.feil)"), ruleSet)
  }

  func vedtak(_ decision: String) throws -> Vedtak {
    let (sak, ruleSet) = try read(decision)
    return try #require(Self.regelverk.avgjør(sak, ruleSet))
  }

  /// What the conditions, or decisions, come to together: as a list where all must be met.
  func outcome(_ names: [String]) throws -> String {
    let (sak, ruleSet) = try read(nil)
    let trace = ruleSet.evaluate(sak.fakta)
    let nodes = try names.map { try node($0, ruleSet) }
    let all = nodes.reduce(Outcomes.notRelevant) { Outcomes.all($0, trace[$1].outcomes) }
    return all.shown.word
  }

  func outcome(_ name: String) throws -> String { try outcome([name]) }

  /// The outcomes of a condition over a period, one line for each time it changes.
  func timeline(of name: String, from first: Day, through last: Day) throws -> String {
    let (sak, ruleSet) = try read(nil)
    let node = try node(name, ruleSet)
    let timeline = ruleSet.timeline(of: node, sak.fakta, from: first, through: last)
    return timeline.spans.map { span in
      "\(span.first)–\(span.last) \(span.trace[node].outcomes.shown.word)"
    }.joined(separator: ", ")
  }

  private func node(_ name: String, _ ruleSet: RuleSet) throws -> NodeID {
    let condition = ruleSet.conditions.first { $0.name == name }?.node
    return try #require(
      condition ?? ruleSet.decisions.first { $0.name == name }?.node, "no rule \(name)")
  }
}
