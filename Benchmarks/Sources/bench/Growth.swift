import RuleDSL
import Rules

/// How cost grows with rules, with the length of lists and with the wordings of a paragraph.
struct Growth {
  func run() {
    var table = Table(
      title: "Hvordan kostnad vokser",
      head: ["hva", "antall", "noder", "lest og sjekket ms", "program ms", "én sak µs"])
    for count in [10, 100, 1_000, 10_000] { add("regler", count, rules(count), &table) }
    for count in [10, 30, 100] { add("plasser i en liste", count, list(count), &table) }
    for count in [1, 10, 100] { add("ordlyder", count, wordings(count), &table) }
    table.print()
  }

  private func add(_ what: String, _ count: Int, _ text: String, _ table: inout Table) {
    let library = RuleLibrary(files: [SourceFile(name: "vekst/vekst.md", text: text)])
    var loaded: RuleSet?
    let load = seconds { loaded = library.load("vekst").0 }
    guard let ruleSet = loaded else {
      table.rows.append([what, String(count), "avvist", "", "", ""])
      return
    }
    var program: CompiledProgram?
    let compile = seconds { program = CompiledProgram(ruleSet) }
    guard let program else { return }
    var frame = Frame(program)
    var facts = Facts(count: ruleSet.facts.count, on: Day(number: 20_454))
    for (index, fact) in ruleSet.facts.enumerated() where index > 2 && !fact.isOverTime {
      facts.values[index] = fact.type == .truth ? .yes : NodeValue(fact.range.high)
    }
    let one = (0..<9).map { _ in
      seconds {
        for _ in 0..<20 {
          frame.load(facts)
          frame.evaluate()
        }
      } / 20
    }.median
    table.rows.append([
      what, String(count), String(ruleSet.program.nodes.count), (load * 1e3).short,
      (compile * 1e3).short, (one * 1e6).short,
    ])
  }

  private func head(_ conditions: [String], _ facts: String) -> String {
    """
    # Vekst. Oppdikta regler

    ```regel
    regelsett vekst «Vekst»

    avgjørelse ytelse
      skal gis når alle:
    \(conditions.map { "    - \($0)" }.joined(separator: "\n"))

    \(facts)
    ```

    ## § 1. Krav

    """
  }

  private func number(_ name: String) -> String {
    """
    opplysning \(name): heltall
      navn «\(name)»
      spørsmål «Hva er \(name)?»
      område 0 til og med 100
      fra søker

    """
  }

  private func rules(_ count: Int) -> String {
    let facts = min(count, 100)
    let rules = (0..<count).map { index in
      "vilkår krav\(index)\n  oppfylt når tall\(index % facts) ≥ \(index % 99)\n"
    }
    return head(
      (0..<count).map { "krav\($0)" },
      (0..<facts).map { number("tall\($0)") }.joined(separator: "\n"))
      + "### Ordlyd fra 2000-01-01\n\n> Oppdikta.\n\n```regel\n"
      + rules.joined(separator: "\n") + "```\n"
  }

  private func list(_ count: Int) -> String {
    head(
      ["mange"],
      """
      post møte
        varighet: heltall
          navn «varighet»
          område 0 til og med 100

      opplysning møtene: liste av møte høyst \(count)
        navn «møter»
        spørsmål «Hvilke møter har det vært?»
        fra nav
      """)
      + "### Ordlyd fra 2000-01-01\n\n> Oppdikta.\n\n```regel\n"
      + "vilkår mange\n  oppfylt når minst ett m i møtene der m.varighet ≥ 5\n```\n"
  }

  private func wordings(_ count: Int) -> String {
    let all = (0..<count).map { index in
      let day = Day(number: 10_957 + Int64(index) * 60)
      return
        "### Ordlyd fra \(day)\n\n> Oppdikta.\n\n```regel\nvilkår krav\n  oppfylt når tall ≥ \(index % 50)\n```\n"
    }
    return head(["krav"], number("tall")) + all.joined(separator: "\n")
  }
}
