package import Rules

/// Det en tråd trenger for å avgjøre linjer etter ett regelsett, brukt om igjen for hver linje.
package struct Regelsettarbeider: ~Copyable {
  let regelsett: RuleSet
  let regneark: [Avgjørelse]
  let tekster: Tekster
  /// Vilkårene i hver avgjørelse som bit, åtte og åtte av regelsettets.
  let grupper: Plasser<UInt8>
  let antallGrupper: Int
  /// Det en kravdato kan være, som ord i en rad.
  private let område: ClosedRange<Int64>
  var leser: Hurtigleser
  var ramme: Frame
  var kolonner: Linjekolonner?
  private var erKlarForMange = false
  /// Dagene for flate linjer som ikke har sine egne.
  private var dager: Flatdager?
  /// Det som er åpent i linjen som skrives, etter nummeret på navnet.
  let åpne: Plasser<Int32>

  /// Hvor en avgjørelse og vilkårene den bygger på, står.
  struct Avgjørelse {
    var node: NodeID
    /// Vilkårene i regelsettets rekkefølge, med nummeret på navnet.
    var vilkår: [(node: NodeID, navn: Int)]
  }

  /// - Parameter flat: Nil når linjene er hele saker.
  package init(_ regelsett: RuleSet, _ flat: Flatform?) {
    self.regelsett = regelsett
    dager = flat.map { Flatdager($0, RowLayout(regelsett)) }
    åpne = Plasser(Array(repeating: 0, count: regelsett.conditions.count))
    leser = Hurtigleser(Linjeskjema(regelsett))
    if let flat {
      leser.avgjørelse = regelsett.decisions.firstIndex { $0.name == flat.avgjørelse } ?? 0
    }
    ramme = Frame(CompiledProgram(regelsett))
    let krav = regelsett.facts[FactID.claimDay.index].range
    område = Int64(PackedDay.pack(krav.low))...Int64(PackedDay.pack(krav.high))
    tekster = Tekster(
      Fast.allCases.map(\.tekst) + regelsett.conditions.map { "\"\($0.name)\"," })
    regneark = regelsett.decisions.map { avgjørelse in
      let bygger = Set(regelsett.program.cone(of: avgjørelse.node))
      let vilkår = regelsett.conditions.enumerated().filter { bygger.contains($0.element.node) }
      return Avgjørelse(
        node: avgjørelse.node,
        vilkår: vilkår.map { ($0.element.node, Fast.allCases.count + $0.offset) })
    }
    antallGrupper = (regelsett.conditions.count + 7) / 8
    var bit = [UInt8](repeating: 0, count: regneark.count * antallGrupper)
    for (nummer, avgjørelse) in regneark.enumerated() {
      for vilkår in avgjørelse.vilkår {
        let plass = vilkår.navn - Fast.allCases.count
        bit[nummer * antallGrupper + plass / 8] |= 1 << UInt8(plass % 8)
      }
    }
    grupper = Plasser(bit)
  }

  // MARK: Fra byte

  /// Ser til at mange linjer kan avgjøres sammen, om regelsettet vinner på det.
  mutating func gjørKlarForMange(_ kolonner: Bunkeoppsett.Kolonner) {
    if erKlarForMange { return }
    erKlarForMange = true
    guard kolonner != .aldri else { return }
    self.kolonner = Linjekolonner(ramme.program, alltid: kolonner == .alltid)
    if self.kolonner != nil { leser.rader.giPlass(til: ColumnLayout.blockSize) }
  }

  /// Leser en linje hurtig, til en ny rad.
  ///
  /// - Returns: Plassen etter linjeskiftet, eller ``Hurtigleser/usikker``.
  @inline(__always)
  mutating func les(_ byte: Linjebyte, fra: Int) -> Int {
    let etter: Int
    if let dager {
      guard dager.erOrd else { return Hurtigleser.usikker }
      etter = leser.flat(byte, fra: fra)
      leser.fyll(dager)
    } else {
      etter = leser.sak(byte, fra: fra)
    }
    guard etter >= 0, harGyldigeDager else { return Hurtigleser.usikker }
    leser.ferdig()
    return etter
  }

  private var harGyldigeDager: Bool {
    guard leser.vurderingsdag != nil, let vedtaksdato = leser.vedtaksdato else { return false }
    guard let krav = leser.kravdato else { return true }
    return krav <= vedtaksdato && område.contains(krav)
  }

  /// Om de leste linjene må avgjøres før flere kan leses.
  var erFull: Bool { leser.rader.erFull }

  /// Det den hurtige leseren får ut av én linje uten linjeskift, til å holde mot den strenge; nil
  /// når den er usikker.
  package mutating func prøv(_ linje: [UInt8]) -> Hurtiglest? {
    let byte = linje + Linjebyte.ende
    return unsafe byte.withUnsafeBufferPointer {
      let alle = unsafe Linjebyte($0)
      guard les(alle, fra: 0) == linje.count + 1 else { return nil }
      let linje = leser.rader[0]
      defer { leser.rader.tøm() }
      return Hurtiglest(
        id: String(decoding: alle.kopi(linje.id), as: UTF8.self),
        avgjørelse: regelsett.decisions[linje.avgjørelse].name, fakta: leser.rader.fakta(0))
    }
  }

  // MARK: Fra opplysninger

  mutating func regnUt(_ fakta: Facts) {
    ramme.load(fakta)
    ramme.evaluate()
  }
}

/// En linje slik den hurtige leseren forsto den.
package struct Hurtiglest: Hashable, Sendable {
  package var id: String
  package var avgjørelse: String
  package var fakta: Facts
}

/// Dagene i ``Flatform``, som ord i en rad.
struct Flatdager {
  var vurderingsdag: Int64?
  var kravdato: Int64?
  var vedtaksdato: Int64?
  /// En kravdato som bare er kjent innenfor et tidsrom, har ikke noe ord.
  var erOrd: Bool

  init(_ flat: Flatform, _ rader: RowLayout) {
    vurderingsdag = flat.vurderingsdag.map { Int64(PackedDay.pack($0.number)) }
    vedtaksdato = flat.vedtaksdato.map { Int64(PackedDay.pack($0.number)) }
    kravdato = flat.kravdato.flatMap { rader.word($0, of: .claimDay) }
    erOrd = (flat.kravdato == nil) == (kravdato == nil)
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

  /// Raden er ferdig lest.
  @inline(__always)
  mutating func ferdig() {
    if let dag = vurderingsdag { rader.sett(FactID.assessmentDay.index, dag) }
    if let dag = kravdato { rader.sett(FactID.claimDay.index, dag) }
    if let dag = vedtaksdato { rader.sett(FactID.decisionDay.index, dag) }
    rader.ferdig(
      .init(idFra: id.lowerBound, idTil: id.upperBound, avgjørelse: avgjørelse))
  }
}
