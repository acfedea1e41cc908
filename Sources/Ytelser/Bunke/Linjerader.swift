import Rules

/// Linjer som er lest og venter på å bli avgjort: en rad med opplysninger for hver (``RowLayout``).
struct Linjerader: ~Copyable {
  /// Ja og nei som ord i en rad.
  static let ja: Int64 = 2
  static let nei: Int64 = 0

  /// Det en linje sier utenom opplysningene.
  struct Linje: BitwiseCopyable {
    /// Hvor navnet på saken står.
    var idFra = 0
    var idTil = 0
    var avgjørelse = 0

    var id: Range<Int> { idFra..<idTil }
  }

  let oppsett: RowLayout
  /// En rad der ingenting er sagt: opplysningene er ukjent, og udokumentert.
  private let mal: Plasser<Int64>
  private var ord: Plasser<Int64>
  private var linjer: Plasser<Linje>
  /// Så mange rader som er lest ferdig.
  private(set) var antall = 0
  /// Der raden som leses nå, begynner.
  private var her = 0

  init(_ skjema: Linjeskjema) {
    oppsett = skjema.rader
    var tom = [Int64](repeating: RowLayout.unknown, count: oppsett.width)
    for plass in skjema.dokumentasjon { tom[Int(plass)] = Self.nei }
    mal = Plasser(tom)
    ord = Plasser(tom)
    linjer = Plasser([Linje()])
  }

  /// Om det ikke er plass til en rad til.
  var erFull: Bool { antall == linjer.antall }

  /// Gir plass til så mange rader; ingen kan være lest.
  mutating func giPlass(til antall: Int) {
    ord = Plasser(Array(repeating: RowLayout.unknown, count: antall * oppsett.width))
    linjer = Plasser(Array(repeating: Linje(), count: antall))
  }

  // MARK: En rad

  /// En ny rad begynner. Det som ble satt i en rad som ikke ble ferdig, er borte.
  @inline(__always)
  mutating func begynn() {
    her = antall &* mal.antall
    ord.kopier(mal, til: her)
  }

  @inline(__always)
  func sett(_ plass: Int, _ verdi: Int64) { ord[her &+ plass] = verdi }

  /// Raden er ferdig.
  @inline(__always)
  mutating func ferdig(_ linje: Linje) {
    linjer[antall] = linje
    antall &+= 1
  }

  // MARK: Radene

  subscript(rad: Int) -> Linje { linjer[rad] }

  mutating func tøm() { antall = 0 }

  func medRader<Svar>(_ bruk: (Span<Int64>) -> Svar) -> Svar {
    ord.medFørste(antall * mal.antall, bruk)
  }

  /// Legger en rad i rammen.
  func legg(_ rad: Int, i ramme: inout Frame) {
    ramme.clear()
    let fra = rad * mal.antall
    for plass in 0..<mal.antall where ord[fra + plass] != RowLayout.unknown {
      let opplysning = FactID(plass)
      ramme[opplysning] = oppsett.value(ord[fra + plass], of: opplysning)
    }
  }

  /// En rad slik den strenge leseren gir den.
  func fakta(_ rad: Int) -> Facts {
    let fra = rad * mal.antall
    let dag = oppsett.value(ord[fra], of: .assessmentDay)
    var fakta = Facts(count: mal.antall, on: Day(number: dag.low))
    for plass in 1..<mal.antall where ord[fra + plass] != RowLayout.unknown {
      let opplysning = FactID(plass)
      fakta[opplysning] = oppsett.value(ord[fra + plass], of: opplysning)
    }
    return fakta
  }
}
