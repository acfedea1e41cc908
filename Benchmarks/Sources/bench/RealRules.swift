import Rules
import Ytelser

/// The real AAP rules, on the cases of `Examples/aap`, each on many days.
struct RealRules {
  let regelverk = Regelverk.innebygd.lest("aap")

  func run(_ folder: String) {
    guard let ruleSet = regelverk.regelsett("aap").0 else { return }
    let cases = Files.read(folder: folder, ending: ".json").compactMap { file in
      Sak.les(SourceFile(name: file.name, text: file.text), regelverk).sak
    }
    guard !cases.isEmpty else { return print("\nIngen saker i \(folder).") }
    var facts: [Facts] = []
    for sak in cases {
      for step in 0..<30 { facts.append(sak.fakta.on(sak.vurderingsdag.adding(days: Int64(step)))) }
    }
    let program = CompiledProgram(ruleSet)
    var frame = Frame(program)
    let root = ruleSet.decision(named: "arbeidsavklaringspenger")?.node ?? NodeID(0)
    let traces = facts.map { ruleSet.evaluate($0) }
    let open = traces.filter { $0[root].outcomes.shown == .open }
    let vedtak = cases.compactMap { regelverk.avgjør($0, ruleSet) }
    let long = cases[0].vurderingsdag

    let times = alternating(
      7,
      [
        {
          for facts in facts {
            frame.load(facts)
            frame.evaluate()
          }
        },
        {
          for facts in facts.prefix(200) {
            var frame = Frame(program)
            frame.load(facts)
            frame.evaluate()
          }
        },
        { for facts in facts.prefix(60) { keep(ruleSet.evaluate(facts)) } },
        { for trace in open { keep(ruleSet.openings(of: root, in: trace)) } },
        { for sak in cases { keep(regelverk.avgjør(sak, ruleSet)) } },
        { for vedtak in vedtak { keep(vedtak.tekst()) } },
        {
          keep(
            ruleSet.timeline(
              of: root, cases[0].fakta, from: long.adding(months: -120), through: long))
        },
        { keep(CompiledProgram(ruleSet)) },
      ])
    let perCase = 1e6 / Double(facts.count)
    var table = Table(
      title:
        "AAP: \(ruleSet.program.nodes.count) noder, \(ruleSet.facts.count) opplysninger, "
        + "\(facts.count) saker",
      head: ["hva", "µs", "mål µs"])
    table.rows = [
      ["program, hver node", (times[0] * perCase).short, "1,5"],
      ["det samme, alt nytt for hver sak", (times[1] / 200 * 1e6).short, "–"],
      ["definisjonen", (times[2] / 60 * 1e6).short, "–"],
      [
        "opplysningene som holder en åpen sak åpen (\(open.count) saker)",
        (times[3] / Double(max(1, open.count)) * 1e6).short, "20",
      ],
      ["vedtaket av saken", (times[4] / Double(cases.count) * 1e6).short, "–"],
      ["begrunnelsen som tekst", (times[5] / Double(vedtak.count) * 1e6).short, "50"],
      ["ti år, dag for dag", (times[6] * 1e6).short, "5 000"],
      ["reglene gjort til program", (times[7] * 1e6).short, "–"],
    ]
    table.print()
  }

  /// All rule sets read, checked and compiled.
  ///
  /// - Parameter folder: Where their texts are, to be counted.
  func load(_ folder: String) {
    let library = Regelverk.innebygd.bibliotek
    var bytes = 0
    for id in library.ruleSetIDs {
      for file in Files.read(folder: folder + "/" + id, ending: ".md") {
        bytes += file.text.utf8.count
      }
    }
    let times = alternating(
      5,
      [
        {
          for id in library.ruleSetIDs {
            if let ruleSet = library.load(id).0 { keep(CompiledProgram(ruleSet)) }
          }
        }
      ])
    print(
      "\nAlle regelsett lest, sjekket og gjort til program: \((times[0] * 1e3).short) ms for "
        + "\(bytes / 1000) kB, \((times[0] * 1e3 / Double(bytes) * 400_000).short) ms per 400 kB "
        + "(mål 20).")
  }
}
