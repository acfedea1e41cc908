import RuleDSL
import Rules
import Ytelser

/// `rulecheck explain`: the whole tree of a case, or what a fault's code means.
struct Explain: Command {
  static let name = "explain"
  static let summary = "viser hele treet for en sak: hvorfor, hvorfor ikke, og hva som mangler"
  static let usage = """
    rulecheck explain SAK.json [--vilkår NAVN] [--rules MAPPE]
          rulecheck explain --code R0201
    """
  static let options = [
    .init(name: "--vilkår", value: "NAVN", help: "vis bare ett vilkår"),
    .init(name: "--code", value: "KODE", help: "forklar en feilkode"),
    Letters.mask, Texts.option,
  ]
  static let examples = [
    "rulecheck explain Examples/aap/mangler-opplysninger.json",
    "rulecheck explain --vilkår arbeidsevnenErNedsattNok Examples/aap/yrkesskade-30.json",
    "rulecheck explain --code R0404",
  ]

  func run(_ arguments: Arguments) throws -> Int32 {
    if let code = arguments.values["--code"] { return try explain(code: code) }
    guard let path = arguments.rest.first, arguments.rest.count == 1 else {
      throw UsageError.wrong("feil: oppgi én sak\n  = hjelp: rulecheck explain SAK.json, eller '-'")
    }
    let regelverk = try Texts.regelverk(arguments)
    let isMasked = arguments.flags.contains(Letters.mask.name)
    let (sak, regelsett) = try Cases.read(path, regelverk, isMasked: isMasked)
    guard var vedtak = regelverk.avgjør(sak, regelsett) else { return 1 }
    if isMasked { vedtak = vedtak.maskert() }
    let wanted = arguments.values["--vilkår"]
    if let wanted, !vedtak.vilkår.contains(where: { $0.navn == wanted }) {
      let names = vedtak.vilkår.map(\.navn)
      let closest = Suggestions.closest(to: wanted, among: names)
      throw UsageError.wrong(
        "feil: ukjent vilkår '\(wanted)'\n  = hjelp: "
          + (closest.map { "mente du '\($0)'?" } ?? "vilkårene er \(names.joined(separator: ", "))")
      )
    }
    Platform.print(vedtak.forklaring(Platform.hasColour ? .farger : .ingen, bare: wanted))
    return vedtak.utfall == .open ? 3 : 0
  }

  private func explain(code: String) throws -> Int32 {
    let wanted = code.uppercased()
    guard let text = FaultCodes.explanation(for: wanted) else {
      let closest = Suggestions.closest(to: wanted, among: FaultCodes.all)
      throw UsageError.wrong(
        "feil: ukjent kode '\(code)'\n  = hjelp: "
          + (closest.map { "mente du '\($0)'?" } ?? FaultCodes.range))
    }
    Platform.print(text + "\n")
    return 0
  }
}
