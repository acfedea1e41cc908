import Rules

/// Kolonnene som en blokk av linjer avgjøres i, når regelsettet vinner på det.
struct Linjekolonner: ~Copyable {
  /// Er linjene færre, går det fortere å ta dem én for én.
  static let færrest = 48

  private var befolkning: Population
  private var ramme: ColumnFrame
  /// Vilkårene som ikke er oppfylt, og de åpne.
  private(set) var masker: ConditionMasks

  /// Nil når programmet går like fort med en linje om gangen.
  ///
  /// - Parameter alltid: For å holde de to mot hverandre.
  init?(_ program: CompiledProgram, alltid: Bool) {
    let oppsett = ColumnLayout(program)
    guard alltid || oppsett.isGain else { return nil }
    befolkning = Population(oppsett, count: ColumnLayout.blockSize)
    ramme = ColumnFrame(oppsett)
    masker = ConditionMasks(program.ruleSet.conditions.map(\.node))
  }

  mutating func regnUt(_ rader: borrowing Linjerader, medVilkår: Bool) {
    rader.medRader { befolkning.fill(block: 0, rows: $0) }
    ramme.evaluate(befolkning, block: 0)
    if medVilkår { masker.read(ramme) }
  }

  /// Det en avgjørelse kan bli for hver linje: ``Outcomes``.
  func mulige(_ node: NodeID) -> [UInt8] { ramme.outcomes(of: node) }
}
