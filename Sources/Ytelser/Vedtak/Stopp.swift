import RuleDSL
import Rules

/// Hva et utfall til ugunst ikke kan bygge på, fordi en regel som kunne gitt rett likevel, ikke er
/// vurdert (`ikke kodet … ved avslag gjelder V`).
struct Stopp {
  /// De åpne stoppene for hvert vilkår som står slik avgjørelsen gjør.
  let stopp: [NodeID: [NotEncoded]]
  /// Reglene der de stoppede vilkårene er åpne; nil når ingen er stoppet.
  let åpnet: CompiledProgram?
  /// Sporet av ``åpnet``.
  let spor: Trace?
  /// Om utfallet står seg uansett hva de stoppede vilkårene kommer til.
  let stårSeg: Bool

  /// - Parameter erÅpent: Om et stopp gjelder og ingen har tatt stilling til det.
  init(
    _ regelsett: RuleSet, _ avgjørelse: Decision, _ spor: Trace, erÅpent: (NotEncoded) -> Bool
  ) {
    let utfall = regelsett.outcome(of: avgjørelse.node, in: spor)
    var stopp: [NodeID: [NotEncoded]] = [:]
    if utfall == avgjørelse.modality.adverse {
      for lov in regelsett.notEncoded where lov.kind == .blocksRefusal && erÅpent(lov) {
        for vilkår in regelsett.conditions
        where lov.conditions.contains(vilkår.name)
          && regelsett.outcome(of: vilkår.node, in: spor) == utfall
        {
          stopp[vilkår.node, default: []].append(lov)
        }
      }
    }
    self.stopp = stopp
    guard !stopp.isEmpty else {
      (åpnet, self.spor, stårSeg) = (nil, nil, true)
      return
    }
    var åpnet = regelsett
    for node in stopp.keys {
      åpnet.program.nodes[node.index] = .notEncoded(Outcomes.either.value, reason: 0)
      åpnet.program.splits[node] = nil
    }
    let program = CompiledProgram(åpnet)
    let prøvd = program.evaluate(spor.facts)
    stårSeg = åpnet.outcome(of: avgjørelse.node, in: prøvd) == utfall
    (self.åpnet, self.spor) = (program, prøvd)
  }
}

extension Decision.Modality {
  /// Utfallet som går imot den saken gjelder.
  var adverse: Outcome { self == .dutyIsBreached ? .met : .notMet }
}
