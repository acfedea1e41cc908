package import Rules

/// Det en tråd trenger for å avgjøre linjer etter ett regelsett, brukt om igjen for hver linje.
package struct Regelsettarbeider: ~Copyable {
  let regelsett: RuleSet
  private let regneark: [Avgjørelse]
  private let tekster: Tekster
  private let område: NodeValue
  private var leser: Hurtigleser
  private var ramme: Frame
  /// Dagene for flate linjer som ikke har sine egne.
  private var dager: Flatdager?
  /// Det som er åpent i linjen som skrives, etter nummeret på navnet.
  private let åpne: Plasser<Int32>

  /// Hvor en avgjørelse og vilkårene den bygger på, står.
  private struct Avgjørelse {
    var node: NodeID
    /// Vilkårene i regelsettets rekkefølge, med nummeret på navnet.
    var vilkår: [(node: NodeID, navn: Int)]
  }

  /// De faste tekstene; navnene på vilkårene kommer etter.
  private enum Fast: Int, CaseIterable {
    case begynnelse, oppfylt, ikkeOppfylt, gjelderIkke, åpent, ikkeOppfylte, åpne, mangler, slutt

    var tekst: String {
      switch self {
      case .begynnelse: "{\"id\":\""
      case .oppfylt: "\",\"utfall\":\"\(Outcome.met.word)\""
      case .ikkeOppfylt: "\",\"utfall\":\"\(Outcome.notMet.word)\""
      case .gjelderIkke: "\",\"utfall\":\"\(Outcome.notRelevant.word)\""
      case .åpent: "\",\"utfall\":\"\(Outcome.open.word)\""
      case .ikkeOppfylte: ",\"ikkeOppfylt\":["
      case .åpne: "],\"åpne\":["
      case .mangler: "],\"mangler\":["
      case .slutt: "]}\n"
      }
    }
  }

  /// - Parameter flat: Nil når linjene er hele saker.
  package init(_ regelsett: RuleSet, _ flat: Flatform?) {
    self.regelsett = regelsett
    dager = flat.map(Flatdager.init)
    åpne = Plasser(Array(repeating: 0, count: regelsett.conditions.count))
    leser = Hurtigleser(Linjeskjema(regelsett))
    if let flat {
      leser.avgjørelse = regelsett.decisions.firstIndex { $0.name == flat.avgjørelse } ?? 0
    }
    ramme = Frame(CompiledProgram(regelsett))
    område = regelsett.facts[FactID.claimDay.index].range
    tekster = Tekster(
      Fast.allCases.map(\.tekst) + regelsett.conditions.map { "\"\($0.name)\"," })
    regneark = regelsett.decisions.map { avgjørelse in
      let bygger = Set(regelsett.program.cone(of: avgjørelse.node))
      let vilkår = regelsett.conditions.enumerated().filter { bygger.contains($0.element.node) }
      return Avgjørelse(
        node: avgjørelse.node,
        vilkår: vilkår.map { ($0.element.node, Fast.allCases.count + $0.offset) })
    }
  }

  // MARK: Fra byte

  /// Leser en linje hurtig.
  ///
  /// - Returns: Plassen etter linjeskiftet, eller ``Hurtigleser/usikker``.
  @inline(__always)
  mutating func les(_ byte: Linjebyte, fra: Int) -> Int {
    let etter: Int
    if let dager {
      etter = leser.flat(byte, fra: fra)
      leser.fyll(dager)
    } else {
      etter = leser.sak(byte, fra: fra)
    }
    guard etter >= 0, harGyldigeDager else { return Hurtigleser.usikker }
    return etter
  }

  private var harGyldigeDager: Bool {
    guard leser.vurderingsdag != nil, let vedtaksdato = leser.vedtaksdato else { return false }
    guard let krav = leser.kravdato else { return true }
    return krav.low <= vedtaksdato && krav.low >= område.low && krav.high <= område.high
  }

  /// Regner ut det som sist ble lest hurtig.
  @inline(__always)
  mutating func regnUt() {
    ramme.clear()
    leser.legg(i: &ramme)
    ramme.evaluate()
  }

  /// Opplysningene som sist ble lest hurtig.
  var fakta: Facts { leser.fakta }

  /// Navnet på saken som sist ble lest hurtig, slik det står, og nummeret på avgjørelsen.
  var lest: (id: Range<Int>, avgjørelse: Int) { (leser.id, leser.avgjørelse) }

  /// Det den hurtige leseren får ut av én linje uten linjeskift, til å holde mot den strenge; nil
  /// når den er usikker.
  package mutating func prøv(_ linje: [UInt8]) -> Hurtiglest? {
    let byte = linje + Linjebyte.ende
    return unsafe byte.withUnsafeBufferPointer {
      let alle = unsafe Linjebyte($0)
      guard les(alle, fra: 0) == linje.count + 1 else { return nil }
      let id = String(decoding: alle.kopi(leser.id), as: UTF8.self)
      return Hurtiglest(
        id: id, avgjørelse: regelsett.decisions[leser.avgjørelse].name, fakta: leser.fakta)
    }
  }

  // MARK: Fra opplysninger

  mutating func regnUt(_ fakta: Facts) {
    ramme.load(fakta)
    ramme.evaluate()
  }

  // MARK: Ut

  /// Skriver begynnelsen på en linje; navnet på saken kommer etter.
  @inline(__always)
  func begynn(_ ut: inout Utbuffer) { ut.skriv(tekster, Fast.begynnelse.rawValue) }

  /// Skriver resten av en linje, og sier hva utfallet er.
  ///
  /// - Parameter mangler: Opplysningene når det som mangler i et åpent utfall, skal med.
  @inline(__always)
  func skriv(
    _ nummer: Int, _ nivå: Bunkeoppsett.Nivå, mangler fakta: @autoclosure () -> Facts?,
    _ ut: inout Utbuffer
  ) -> Outcome {
    let avgjørelse = regneark[nummer]
    let utfall = utfall(av: avgjørelse)
    ut.skriv(tekster, fast(utfall).rawValue)
    if nivå == .grunner {
      skrivVilkår(nummer, &ut)
      if let fakta = fakta() {
        ut.skriv(tekster, Fast.mangler.rawValue)
        skrivMangler(avgjørelse, utfall, fakta, &ut)
      }
      ut.skriv(tekster, Fast.slutt.rawValue)
    } else {
      ut.skriv(UInt8(ascii: "}"))
      ut.skriv(UInt8(ascii: "\n"))
    }
    return utfall
  }

  @inline(__always)
  private func utfall(av avgjørelse: Avgjørelse) -> Outcome {
    let utfall = ramme[avgjørelse.node].outcomes.shown
    return utfall == .notRelevant ? .open : utfall
  }

  private func fast(_ utfall: Outcome) -> Fast {
    switch utfall {
    case .met: .oppfylt
    case .notMet: .ikkeOppfylt
    case .notRelevant: .gjelderIkke
    case .open: .åpent
    }
  }

  @inline(__always)
  private func skrivVilkår(_ nummer: Int, _ ut: inout Utbuffer) {
    ut.skriv(tekster, Fast.ikkeOppfylte.rawValue)
    let antall = ut.antall
    var antallÅpne = 0
    for vilkår in regneark[nummer].vilkår {
      let mulige = ramme[vilkår.node].outcomes
      if mulige == .notMet {
        ut.skriv(tekster, vilkår.navn)
      } else if mulige.rawValue & (mulige.rawValue &- 1) != 0 {
        åpne[antallÅpne] = Int32(truncatingIfNeeded: vilkår.navn)
        antallÅpne &+= 1
      }
    }
    if ut.antall > antall { ut.angre() }
    ut.skriv(tekster, Fast.åpne.rawValue)
    for åpent in 0..<antallÅpne { ut.skriv(tekster, Int(åpne[åpent])) }
    if antallÅpne > 0 { ut.angre() }
  }

  private func skrivMangler(
    _ avgjørelse: Avgjørelse, _ utfall: Outcome, _ fakta: Facts, _ ut: inout Utbuffer
  ) {
    guard utfall == .open else { return }
    let mangler = regelsett.openings(of: avgjørelse.node, in: ramme.trace(of: fakta)).facts
    for (nummer, id) in mangler.enumerated() {
      if nummer > 0 { ut.skriv(UInt8(ascii: ",")) }
      ut.skriv("\"\(regelsett.facts[id.index].name)\"".utf8)
    }
  }
}

/// En linje slik den hurtige leseren forsto den.
package struct Hurtiglest: Hashable, Sendable {
  package var id: String
  package var avgjørelse: String
  package var fakta: Facts
}

/// Dagene i ``Flatform``.
struct Flatdager {
  var vurderingsdag: Int64?
  var kravdato: NodeValue?
  var vedtaksdato: Int64?

  init(_ flat: Flatform) {
    vurderingsdag = flat.vurderingsdag?.number
    kravdato = flat.kravdato
    vedtaksdato = flat.vedtaksdato?.number
  }
}

/// En plass for det som ikke er i bruk.
final class Hylle {
  let id: String
  var innhold: Regelsettarbeider?

  init(_ id: String) { self.id = id }
}

extension Hurtigleser {
  /// Legger til det en flat linje ikke sa selv.
  @inline(__always)
  mutating func fyll(_ dager: Flatdager) {
    if vurderingsdag == nil { vurderingsdag = dager.vurderingsdag }
    if kravdato == nil { kravdato = dager.kravdato }
    if vedtaksdato == nil { vedtaksdato = dager.vedtaksdato ?? vurderingsdag }
  }

  /// Legger det som er lest, i rammen, der ingenting er kjent fra før.
  @inline(__always)
  func legg(i ramme: inout Frame) {
    for plass in skjema.dokumentasjon { ramme[FactID(Int(plass))] = .no }
    if let dag = vurderingsdag { ramme[.assessmentDay] = NodeValue(dag) }
    if let dager = kravdato { ramme[.claimDay] = dager }
    if let dag = vedtaksdato { ramme[.decisionDay] = NodeValue(dag) }
    for nummer in 0..<antall {
      ramme[FactID(Int(plasser[nummer]))] = NodeValue(verdier[nummer])
    }
  }

  /// Det som er lest, slik den strenge leseren gir det.
  var fakta: Facts {
    var fakta = Facts(
      count: skjema.regelsett.facts.count, on: Day(number: vurderingsdag ?? 0))
    for plass in skjema.dokumentasjon { fakta[FactID(Int(plass))] = .no }
    fakta[.claimDay] = kravdato
    if let dag = vedtaksdato { fakta[.decisionDay] = NodeValue(dag) }
    for nummer in 0..<antall {
      fakta[FactID(Int(plasser[nummer]))] = NodeValue(verdier[nummer])
    }
    return fakta
  }
}
