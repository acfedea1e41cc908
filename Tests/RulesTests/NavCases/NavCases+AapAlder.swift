import Rules
import Ytelser

extension NavArea {
  /// § 11-4, and what ends AAP.
  static let aapAlder = NavArea(
    name: "AAP: alder og opphør",
    table: [
      "nav-aap-11-4-004": .disagrees(
        "2020-01-01 ikke oppfylt, 2023-01-01 oppfylt",
        because: """
          § 11-4 første ledd krever at medlemmet har fylt 18 år, og fra 18-årsdagen er kravet \
          møtt. At en søknad ikke kan komme mer enn tre måneder før, står ikke i loven.
          """),
      "nav-aap-11-4-005": .agrees,
      "nav-aap-11-4-2-002": .agrees,
      "nav-aap-11-4-2-004": .disagrees(
        "oppfylt",
        because: """
          § 11-4 andre ledd krever «minst ett grunnbeløp». Nøyaktig ett er nok; Navs kode krever \
          mer enn ett for å behandle saken automatisk.
          """),
      "nav-aap-11-4-2-005": .agrees,
      "nav-aap-opphor-001": .disagrees(
        """
        2026-12-05 oppfylt, 2026-12-06 oppfylt, 2026-12-31 oppfylt, 2027-01-01 ikke oppfylt
        """,
        because: """
          § 11-4 første ledd andre punktum: retten slutter ved utgangen av måneden medlemmet \
          fyller 67 år, ikke dagen før fødselsdagen.
          """),
      "nav-aap-opphor-003": .agrees,
    ],
    answer: { navCase in
      let facts = navCase.facts
      if facts.has("rettighetsperiode"), facts.has("fodselsdato") { return try harFylt18(navCase) }
      if facts.has("inntekt_G") { return try inntektFør(navCase) }
      if facts.has("alderOppfyltTom") { return try øvreGrense(navCase) }
      if facts.has("samordningIkkeOppfylt") { return try aldriBegynt(navCase) }
      return nil
    })

  /// Asked on the first and the last day of each part of the period.
  private static func harFylt18(_ navCase: NavCase) throws -> NavAnswer? {
    guard let claim = navCase.facts.text("vurderingsdato"),
      let period = navCase.facts.list("rettighetsperiode")
    else { return nil }
    let whole = [(days: period, word: navCase.outcome)]
    let parts = navCase.expected.list("segmenter")?.map {
      (days: $0.list("periode") ?? [], word: $0.text("utfall").flatMap(NavCase.word))
    }
    var (days, wanted): ([Day], [String]) = ([], [])
    for part in parts ?? whole {
      let ends = part.days.compactMap { $0.text.flatMap { Day(iso: $0.utf8) } }
      days += ends
      wanted += ends.map { "\($0) \(part.word ?? "")" }
    }
    var question = NavQuestion(set: "aap", day: claim)
    question.set("fødselsdato", text: navCase.facts.text("fodselsdato"))
    return NavAnswer(
      found: try question.outcomes(of: "harFylt18År", on: days),
      wanted: wanted.joined(separator: ", "))
  }

  /// Three years' income against § 11-4 second subsection, when the work ability was reduced in
  /// the year after. NAV's question is whether a machine may go on; ours whether the demand is met.
  private static func inntektFør(_ navCase: NavCase) throws -> NavAnswer? {
    guard let automatic = navCase.expected.flag("kanBehandlesAutomatisk"),
      case .object(let years) = navCase.facts["inntekt_G"]?.value.kind, let year = years.first,
      let last = Int(year.key.suffix(4)),
      let incomes = year.value.list?.compactMap({ $0.number.flatMap(tenths) }), incomes.count == 3
    else { return nil }
    // One grunnbeløp was 130 160 kroner in January 2026, so a tenth is 13 016.
    var question = NavQuestion(set: "aap", day: "\(last + 1)-01-20")
    question.set("fødselsdato", text: navCase.facts.text("fodselsdato"))
    question.set("harRettTilHelAlderspensjon", true)
    question.set("datoArbeidsevnenNedsattMedMinstHalvparten", text: "\(last + 1)-01-15")
    question.facts["pensjonsgivendeInntektÅretFør"] = "\(incomes[2] * 13_016)"
    question.facts["pensjonsgivendeInntektTreÅrFør"] = "\(incomes.reduce(0, +) * 13_016)"
    return NavAnswer(
      found: try question.outcome("inntektFørNedsettelsen"),
      wanted: (automatic ? Outcome.met : .notMet).word)
  }

  /// `0.5` as 5.
  private static func tenths(_ number: String) -> Int? {
    let parts = number.split(separator: ".")
    guard let whole = Int(parts[0]), parts.count == 1 || parts[1].count == 1 else { return nil }
    return whole * 10 + (parts.count == 2 ? Int(parts[1]) ?? 0 : 0)
  }

  /// One who turns 67 the day after NAV's last day with the age demand met. Asked on that last day,
  /// the birthday, the month's last day and the day after.
  private static func øvreGrense(_ navCase: NavCase) throws -> NavAnswer? {
    guard let claim = navCase.facts.text("kravdato"),
      let last = navCase.facts.day("alderOppfyltTom"),
      let month = Day(iso: Array("\(last)".utf8.prefix(8)) + Array("01".utf8))
    else { return nil }
    var question = NavQuestion(set: "aap", day: claim)
    let birthday = last.adding(days: 1)
    question.set("fødselsdato", text: "\(birthday.adding(months: -67 * 12))")
    let after = month.adding(months: 1)
    let days = [last, birthday, after.adding(days: -1), after]
    let wanted = days.map { "\($0) \(($0 <= last ? Outcome.met : .notMet).word)" }
    return NavAnswer(
      found: try question.outcomes(of: "innenforØvreAldersgrense", on: days),
      wanted: wanted.joined(separator: ", "))
  }

  /// What a claim is refused for from its first day, ends nothing.
  private static func aldriBegynt(_ navCase: NavCase) throws -> NavAnswer? {
    guard let claim = navCase.facts.text("kravdato"),
      let ends = navCase.expected.list("stansEllerOpphor")
    else { return nil }
    var question = NavQuestion(set: "aap", day: claim)
    question.set("mottarAap", false)
    question.set("harRettTilAnnenFullYtelse", true)
    question.set("harValgtAap", false)
    let result = try question.vedtak("arbeidsavklaringspenger").resultat
    let wanted: Vedtak.Resultat = ends.isEmpty ? .avslag : .opphør
    return NavAnswer(found: result.rawValue, wanted: wanted.rawValue)
  }
}
