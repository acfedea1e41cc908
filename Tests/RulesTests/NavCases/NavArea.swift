/// Cases of one kind: how they are put to our rules, and what has been found of each.
struct NavArea: Sendable {
  var name: String
  /// By the case's id.
  var table: [String: NavVerdict]
  /// Nil when our rules have nothing that the case asks for.
  var answer: @Sendable (NavCase) throws -> NavAnswer?

  static let all = [
    aapAlder, aapVilkår, aktivitetskrav, dagpenger, oppfølgingsvedtak, ungdomsgaranti,
    ensligForsørger, sammenstilling, andre,
  ]
}

/// What the rules say of a case, and what NAV's code says, in the same words.
struct NavAnswer: Equatable {
  var found: String
  var wanted: String
}

/// How a case ends.
enum NavVerdict: Sendable {
  case agrees
  /// Our rules say something else, told here, and why.
  case disagrees(String, because: String)
  case notCovered(String)
}
