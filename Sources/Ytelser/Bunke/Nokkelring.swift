/// Nøklene som kan stå i et objekt, gjettet i den rekkefølgen de sto sist.
///
/// En nøkkel er kjent når bytene er de samme, med anførselstegn og kolon. Alt annet, også den samme
/// nøkkelen skrevet på en annen måte, er for den strenge leseren.
struct Nøkkelring: ~Copyable {
  struct Nøkkel: BitwiseCopyable {
    /// Det første ordet i ``ord``.
    var fra: Int32
    /// Antall hele ord foran det siste.
    var hele: Int32
    var lengde: Int32
    /// Hva som teller av det siste ordet.
    var maske: UInt64
  }

  private let nøkler: Plasser<Nøkkel>
  private let ord: Plasser<UInt64>
  /// Nøkkelen som kom etter denne sist; den siste plassen er begynnelsen på objektet.
  private let neste: Plasser<Int32>
  /// Objektet som nøkkelen sist sto i.
  private let sett: Plasser<UInt32>
  private var objekt: UInt32 = 0

  /// Plassen før den første nøkkelen.
  let begynnelsen: Int

  init(_ navn: [String]) {
    var nøkler: [Nøkkel] = []
    var ord: [UInt64] = []
    for navn in navn {
      let byte = Array("\"\(navn)\":".utf8)
      let første = ord.count
      for fra in stride(from: 0, to: byte.count, by: 8) {
        ord.append(
          byte[fra..<min(fra + 8, byte.count)].reversed().reduce(0) { $0 << 8 | UInt64($1) })
      }
      let rest = byte.count % 8
      nøkler.append(
        Nøkkel(
          fra: Int32(første), hele: Int32(ord.count - første - 1), lengde: Int32(byte.count),
          maske: rest == 0 ? .max : (1 << UInt64(rest * 8)) - 1))
    }
    begynnelsen = navn.count
    let antall = Int32(navn.count)
    self.nøkler = Plasser(nøkler)
    self.ord = Plasser(ord)
    neste = Plasser((0..<max(antall, 1)).map { ($0 + 1) % max(antall, 1) } + [0])
    sett = Plasser(Array(repeating: 0, count: max(navn.count, 1)))
  }

  /// Et nytt objekt begynner: ingen nøkkel er sett i det.
  @inline(__always)
  mutating func begynn() {
    objekt &+= 1
    if objekt == 0 { glem() }
  }

  @inline(never)
  private mutating func glem() {
    for plass in 0..<sett.antall { sett[plass] = 0 }
    objekt = 1
  }

  /// Om en nøkkel står i objektet.
  @inline(__always)
  func harSett(_ nøkkel: Int) -> Bool { sett[nøkkel] == objekt }

  /// Nøkkelen som begynner på en plass, og plassen etter kolonet; −1 når den er ukjent, skrevet
  /// uvanlig eller har stått før.
  @inline(__always)
  func finn(_ byte: Linjebyte, _ plass: Int, etter forrige: Int) -> (nøkkel: Int, plass: Int) {
    guard begynnelsen > 0 else { return (-1, plass) }
    var nøkkel = Int(neste[forrige])
    var forsøk = 0
    while !passer(nøkkel, byte, plass) {
      forsøk &+= 1
      if forsøk == 4 {
        nøkkel = søk(byte, plass)
        if nøkkel < 0 { return (-1, plass) }
        neste[forrige] = Int32(truncatingIfNeeded: nøkkel)
        break
      }
      nøkkel = Int(neste[nøkkel])
    }
    if sett[nøkkel] == objekt { return (-1, plass) }
    sett[nøkkel] = objekt
    return (nøkkel, plass &+ Int(nøkler[nøkkel].lengde))
  }

  @inline(never)
  private func søk(_ byte: Linjebyte, _ plass: Int) -> Int {
    for nøkkel in 0..<begynnelsen where passer(nøkkel, byte, plass) { return nøkkel }
    return -1
  }

  /// Et ord sammenlignes bare når det foran er likt, så ingen sammenligning går forbi et linjeskift.
  @inline(__always)
  private func passer(_ nummer: Int, _ byte: Linjebyte, _ plass: Int) -> Bool {
    let nøkkel = nøkler[nummer]
    var fra = Int(nøkkel.fra)
    var her = plass
    var igjen = nøkkel.hele
    while igjen > 0 {
      if byte.ord(her) != ord[fra] { return false }
      fra &+= 1
      her &+= 8
      igjen &-= 1
    }
    return byte.ord(her) & nøkkel.maske == ord[fra]
  }
}
