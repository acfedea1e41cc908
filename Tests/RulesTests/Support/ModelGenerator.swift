import Rules

/// Draws random rule sets: small facts, so that every completion of a case can be tried.
struct ModelGenerator {
  var dice: Dice
  /// Whether some law is not at hand, which leaves things open whatever the facts.
  var hasOpenLaw: Bool

  init(seed: Int, hasOpenLaw: Bool = false) {
    dice = Dice(seed: seed)
    self.hasOpenLaw = hasOpenLaw
  }

  mutating func model() -> Model {
    var model = Model()
    for index in 0..<dice.pick([2, 3, 3, 3, 4, 4, 5, 6, 7]) { model.facts.append(fact(index)) }
    if dice.chance(30) { calculation(&model) }
    for index in 0..<dice.roll(2...4) { condition(index, &model) }
    for index in 0..<dice.pick([0, 1, 1, 2, 2, 3]) { exception(index, &model) }
    decide(&model)
    return model
  }

  // MARK: Facts

  private mutating func fact(_ index: Int) -> Model.Fact {
    let name = ["a", "b", "c", "e", "f", "g", "h"][index]
    let million = AtomWriter.million
    switch dice.roll(0...9) {
    case 0...2: return .init(name: name, kind: .truth, domain: [0, 1], type: "ja/nei")
    case 3, 4:
      if dice.chance(30) {
        return .init(
          name: name, kind: .integer, domain: [2, 4].map { $0 * million },
          lines: ["område 1 til og med 5", "trinn 2"], type: "heltall")
      }
      let low = Int64(dice.roll(0...1))
      return .init(
        name: name, kind: .integer, domain: (low...4).map { $0 * million },
        lines: ["område \(low) til og med 4"], type: "heltall")
    case 5:
      let low = Int64(dice.pick([0, 25, 10]))
      return .init(
        name: name, kind: .percent,
        domain: [0, 25, 50, 75, 100].filter { $0 >= low }.map { $0 * million },
        lines: ["område \(low) % til og med 100 %", "trinn 25 %"], type: "prosent")
    case 6:
      return .init(
        name: name, kind: .money, domain: (1...4).map { $0 * million },
        lines: ["område 1 kr til og med 4 kr", "trinn 1 kr"], type: "kroner")
    case 7:
      if index == 0, dice.chance(50) {
        return .init(
          name: "født", kind: .day, domain: Array(11_013...11_018),
          lines: ["område 2000-02-26 til og med 2000-03-02"], type: "dato")
      }
      return .init(
        name: name, kind: .day, domain: Array(ModelCase.firstDay...ModelCase.firstDay + 6),
        lines: ["område 2020-02-25 til og med 2020-03-02"], type: "dato")
    case 8:
      let order = dice.chance(50) ? "valg ordnet" : "valg"
      return .init(
        name: name, kind: .choice, domain: [0, 1, 2], isOverTime: dice.chance(20),
        type: "\(order) rød | gul | blå")
    default:
      if dice.chance(20) {
        return .init(
          name: name, kind: .percent, domain: [0, 50, 100].map { $0 * million }, isOverTime: true,
          lines: ["område 0 % til og med 100 %", "trinn 50 %"], type: "prosent")
      }
      return .init(
        name: name, kind: .truth, domain: [0, 1], isOverTime: true, type: "ja/nei")
    }
  }

  private mutating func calculation(_ model: inout Model) {
    let numbers = model.facts.filter { $0.kind == .integer && !$0.isOverTime }
    guard let first = numbers.first, let last = numbers.last else { return }
    let writer = AtomWriter(facts: model.facts, calculations: [], conditions: [])
    let one = AtomWriter.plain(first)
    let two = AtomWriter.plain(last)
    let values = [
      one, AtomWriter.sum(one, two), AtomWriter.extreme(one, two, true),
      AtomWriter.constant(first, &dice), AtomWriter.rounded(one, first, &dice),
    ]
    var rows: [(when: ModelFormula, value: ModelNumber)] = []
    for _ in 0..<dice.roll(0...2) { rows.append((formula(writer, depth: 0), dice.pick(values))) }
    model.calculations = [
      .init(name: "k", type: "heltall", rows: rows, otherwise: dice.pick(values))
    ]
  }

  // MARK: Formulas

  private mutating func formula(_ writer: AtomWriter, depth: Int) -> ModelFormula {
    if depth == 0 || dice.chance(35) {
      let atom = writer.atom(&dice)
      return dice.chance(20) ? .not(atom) : atom
    }
    let parts = (0..<dice.roll(2...3)).map { _ in formula(writer, depth: depth - 1) }
    let whole: ModelFormula = dice.chance(50) ? .all(parts) : .any(parts)
    return dice.chance(15) ? .not(whole) : whole
  }

  /// A formula or a list; with conditions in it where there are some.
  private mutating func demand(
    _ writer: AtomWriter, depth: Int, listing conditions: [String] = []
  ) -> ModelDemand {
    if depth == 0 || dice.chance(55) {
      if let name = conditions.randomElement(using: &dice), depth < 2, dice.chance(50) {
        return .condition(name)
      }
      return .formula(formula(writer, depth: dice.roll(0...1)))
    }
    let kind = dice.pick([ListKind.all, .any, .all, .any, .none])
    return .list(
      kind,
      (0..<dice.roll(2...3)).map { _ in
        demand(writer, depth: depth - 1, listing: conditions)
      })
  }

  // MARK: Rules

  private mutating func section(_ number: String) -> Model.Section {
    let old: Int64 = 10_957  // 2000-01-01
    var wordings = [Model.Wording(heading: dice.chance(70) ? .added : .text, from: old)]
    if hasOpenLaw, dice.chance(30) { wordings[0].from = ModelCase.firstDay + 2 }
    for _ in 0..<dice.pick([0, 0, 0, 1, 1, 2]) {
      let day = ModelCase.firstDay + Int64(dice.roll(1...6))
      guard !wordings.contains(where: { $0.from == day }) else { continue }
      let heading: Model.Heading =
        dice.chance(15) ? .repealed : hasOpenLaw && dice.chance(20) ? .unknown : .text
      wordings.append(
        .init(heading: heading, from: day, byClaimDay: heading == .text && dice.chance(30)))
    }
    return .init(number: number, wordings: wordings)
  }

  private func open(_ section: Model.Section) -> [Int] {
    section.wordings.indices.filter {
      section.wordings[$0].heading == .added || section.wordings[$0].heading == .text
    }
  }

  private mutating func condition(_ index: Int, _ model: inout Model) {
    let section = section("1-\(index + 1)")
    let earlier = model.conditions.map(\.name)
    let writer = AtomWriter(
      facts: model.facts, calculations: model.calculations, conditions: earlier)
    var versions: [Model.Condition.Version] = []
    for wording in open(section) where wording == 0 || dice.chance(85) {
      let relevant = dice.chance(35) ? demand(writer, depth: 1) : nil
      let isList = index > 0 && dice.chance(15)
      var version = Model.Condition.Version(
        wording: wording, relevant: relevant,
        met: demand(writer, depth: 2, listing: isList ? earlier : []), opening: nil)
      if hasOpenLaw, dice.chance(25) { version.opening = formula(writer, depth: 0) }
      versions.append(version)
    }
    model.conditions.append(.init(name: "v\(index)", section: section, versions: versions))
  }

  private mutating func exception(_ index: Int, _ model: inout Model) {
    let plain = model.conditions.indices.filter { index in
      !model.conditions[index].versions.contains { $0.met.listsConditions }
    }
    guard let target = plain.randomElement(using: &dice) else { return }
    let earlier = model.conditions[..<target].map(\.name)
    let writer = AtomWriter(
      facts: model.facts, calculations: model.calculations, conditions: earlier)
    var from = [model.conditions[target].name]
    if let inner = model.exceptions.randomElement(using: &dice), dice.chance(40) {
      from = dice.chance(20) ? from + [inner.name] : [inner.name]
    }
    let section = section("2-\(index + 1)")
    let effect = dice.roll(0...3)
    var versions: [Model.Exception.Version] = []
    for wording in open(section) where wording == 0 || dice.chance(85) {
      let kind: Model.Effect =
        switch dice.chance(85) ? effect : dice.roll(0...3) {
        case 0: .met
        case 1: .notMet
        case 2: .notRelevant
        default: .metWhen(demand(writer, depth: 1))
        }
      versions.append(.init(wording: wording, when: demand(writer, depth: 1), effect: kind))
    }
    let others = model.exceptions.filter { $0.from.contains(where: from.contains) }.map(\.name)
    let before = others.filter { _ in dice.chance(75) }
    model.exceptions.append(
      .init(name: "u\(index)", from: from, before: before, section: section, versions: versions))
  }

  private mutating func decide(_ model: inout Model) {
    let names = model.conditions.map(\.name)
    let writer = AtomWriter(
      facts: model.facts, calculations: model.calculations, conditions: names)
    var items = names.map { ModelDemand.condition($0) }
    if dice.chance(30) { items[0] = .list(.any, [items[0], items[names.count - 1]]) }
    if dice.chance(15) { items.append(.formula(formula(writer, depth: 1))) }
    model.decision = .list(dice.pick([.all, .all, .any, .none]), items)
    guard dice.chance(25) else { return }
    for name in ["g1", "g2"] {
      model.grounds.append(
        .init(
          name: name, relevant: dice.chance(60) ? formula(writer, depth: 0) : nil,
          met: demand(writer, depth: 2, listing: names)))
    }
  }
}
