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

    let times = alternating(
      7,
      [
        { for facts in facts { evaluate(facts, &frame) } },
        { for facts in facts { evaluate(facts, again: 9, &frame) } },
        {
          for facts in facts {
            var frame = Frame(program)
            evaluate(facts, &frame)
          }
        },
        { for facts in facts.prefix(60) { keep(ruleSet.evaluate(facts)) } },
        { for trace in open { keep(ruleSet.openings(of: root, in: trace)) } },
        { for sak in cases { keep(regelverk.avgjør(sak, ruleSet)) } },
        { for vedtak in vedtak { keep(vedtak.begrunnelse().tekst()) } },
        { for vedtak in vedtak { keep(vedtak.tekst()) } },
        {
          for sak in cases {
            let (first, last) = (sak.vurderingsdag.adding(months: -120), sak.vurderingsdag)
            keep(ruleSet.timeline(of: root, sak.fakta, from: first, through: last))
          }
        },
        { keep(CompiledProgram(ruleSet)) },
      ])
    func each(_ number: Int, _ count: Int) -> String {
      (times[number] / Double(max(1, count)) * 1e6).short
    }
    var table = Table(
      title:
        "AAP: \(ruleSet.program.nodes.count) noder, \(ruleSet.facts.count) opplysninger, "
        + "\(facts.count) saker",
      head: ["hva", "µs", "mål µs"])
    table.rows = [
      ["program, hver node, ny sak hver gang", each(0, facts.count), "1,5"],
      [
        "den samme saken om igjen",
        ((times[1] - times[0]) / Double(9 * facts.count) * 1e6).short, "1,5",
      ],
      ["alt nytt for hver sak, minnet også", each(2, facts.count), "–"],
      ["definisjonen", each(3, 60), "–"],
      [
        "opplysningene som holder en åpen sak åpen (\(open.count) saker)", each(4, open.count),
        "20",
      ],
      ["vedtaket av saken", each(5, cases.count), "–"],
      ["begrunnelsen som tekst", each(6, vedtak.count), "50"],
      ["hele utkastet som tekst", each(7, vedtak.count), "–"],
      ["ti år, dag for dag", each(8, cases.count), "5 000"],
      ["reglene gjort til program", each(9, 1), "–"],
    ]
    table.print()
  }

  /// A case loaded and evaluated, and again.
  private func evaluate(_ facts: Facts, again: Int = 0, _ frame: inout Frame) {
    for _ in 0...again {
      frame.load(facts)
      frame.evaluate()
    }
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
