/// Nøklene som kan stå i et objekt, gjettet i den rekkefølgen de sto sist.
///
/// En nøkkel er kjent når bytene er de samme, med anførselstegn og kolon. Alt annet, også den samme
/// nøkkelen skrevet på en annen måte, er for den strenge leseren.
struct Nøkkelring: ~Copyable {
  struct Nøkkel: BitwiseCopyable {
    var lengde: Int32
    /// Det første ordet i ``ord`` for det som er lengre enn 32 byte, og hvor mange ord det er.
    var fra: Int32
    var flere: Int32
    /// Hva som teller av det siste ordet.
    var sistMaske: UInt64 = .max
  }

  private let nøkler: Plasser<Nøkkel>
  /// De første 32 bytene i hver nøkkel, og så hva som teller av dem: åtte ord for hver. Alle
  /// sammenlignes under ett, uten valg som prosessoren kan gjette feil på.
  private let første: Plasser<UInt64>
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
    var (første, ord): ([UInt64], [UInt64]) = ([], [])
    for navn in navn {
      let byte = Array("\"\(navn)\":".utf8)
      var deler = stride(from: 0, to: max(byte.count, 32), by: 8).map { Self.del(byte, fra: $0) }
      let flere = deler.dropFirst(4)
      var nøkkel = Nøkkel(
        lengde: Int32(byte.count), fra: Int32(ord.count), flere: Int32(flere.count))
      ord += flere.map(\.ord)
      if let siste = flere.last { nøkkel.sistMaske = siste.maske }
      deler.removeSubrange(4...)
      første += deler.map(\.ord) + deler.map(\.maske)
      nøkler.append(nøkkel)
    }
    begynnelsen = navn.count
    let antall = Int32(navn.count)
    self.nøkler = Plasser(nøkler)
    self.ord = Plasser(ord)
    self.første = Plasser(første)
    neste = Plasser((0..<max(antall, 1)).map { ($0 + 1) % max(antall, 1) } + [0])
    sett = Plasser(Array(repeating: 0, count: max(navn.count, 1)))
  }

  /// Åtte byte av en nøkkel, og hva som teller av dem.
  private static func del(_ byte: [UInt8], fra: Int) -> (ord: UInt64, maske: UInt64) {
    let deler = byte.dropFirst(fra).prefix(8)
    let ord = deler.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    return (ord, deler.count == 8 ? .max : (1 << UInt64(deler.count * 8)) - 1)
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
  mutating func finn(_ byte: Linjebyte, _ plass: Int, etter forrige: Int) -> (
    nøkkel: Int, plass: Int
  ) {
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
  private mutating func søk(_ byte: Linjebyte, _ plass: Int) -> Int {
    for nøkkel in 0..<begynnelsen where passer(nøkkel, byte, plass) { return nøkkel }
    return -1
  }

  @inline(__always)
  private mutating func passer(_ nummer: Int, _ byte: Linjebyte, _ plass: Int) -> Bool {
    let her = nummer &* 8
    let ulik =
      (byte.ord(plass) ^ første[her]) & første[her &+ 4]
      | (byte.ord(plass &+ 8) ^ første[her &+ 1]) & første[her &+ 5]
      | (byte.ord(plass &+ 16) ^ første[her &+ 2]) & første[her &+ 6]
      | (byte.ord(plass &+ 24) ^ første[her &+ 3]) & første[her &+ 7]
    guard ulik == 0 else { return false }
    return nøkler[nummer].flere == 0 || passerResten(nummer, byte, plass &+ 32)
  }

  /// Et ord sammenlignes bare når det foran er likt, så ingen sammenligning går langt forbi et
  /// linjeskift.
  @inline(never)
  private mutating func passerResten(
    _ nummer: Int, _ byte: Linjebyte, _ plass: Int
  ) -> Bool {
    let nøkkel = nøkler[nummer]
    for del in 0..<Int(nøkkel.flere) {
      let maske = del == Int(nøkkel.flere) - 1 ? nøkkel.sistMaske : .max
      if byte.ord(plass + del * 8) & maske != ord[Int(nøkkel.fra) + del] { return false }
    }
    return true
  }
}
