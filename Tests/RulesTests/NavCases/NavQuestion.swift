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
    "aap", "aktivitetskrav", "dagpenger", "oppfolgingsvedtak", "overgangsstonad", "ungdomsgaranti",
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
    let (read, faults) = Self.regelverk.regelsett(set)
    let ruleSet = try #require(read, "\(faults.filter(\.isError))")
    let name = try #require(decision ?? ruleSet.decisions.first?.name)
    let members = facts.sorted { $0.key < $1.key }.map { name, value in
      let isOverTime = ruleSet.fact(named: name).map { ruleSet.facts[$0.index].isOverTime } ?? false
      return "\"\(name)\": \(isOverTime && !value.hasPrefix("[") ? Self.always(value) : value)"
    }
    let json = """
      {"regelsett": "\(set)", "avgjørelse": "\(name)", "vurderingsdag": "\(day)",
       "kravdato": "\(claim ?? day)", "vedtaksdato": "\(max(claim ?? day, day))",
       "opplysninger": {\(members.joined(separator: ", "))}}
      """
    let lest = Sak.les(SourceFile(name: "case", text: json), Self.regelverk)
    let sak = lest.sak
    return (try #require(sak, "\(lest.feil)"), ruleSet)
  }

  /// A value of a fact over time that has not changed.
  private static func always(_ value: String) -> String {
    "[{\"fra\": \"2000-01-01\", \"til\": \"2099-12-31\", \"verdi\": \(value)}]"
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

  /// What a condition comes to on each of some days.
  func outcomes(of name: String, on days: [Day]) throws -> String {
    let (sak, ruleSet) = try read(nil)
    let node = try node(name, ruleSet)
    return days.map { day in
      "\(day) \(ruleSet.evaluate(sak.fakta.on(day))[node].outcomes.shown.word)"
    }.joined(separator: ", ")
  }

  private func node(_ name: String, _ ruleSet: RuleSet) throws -> NodeID {
    let condition = ruleSet.conditions.first { $0.name == name }?.node
    return try #require(
      condition ?? ruleSet.decisions.first { $0.name == name }?.node, "no rule \(name)")
  }
}
