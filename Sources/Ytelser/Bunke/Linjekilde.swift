/// Hele linjer fra en bunke, klare til å bli avgjort.
package struct Bunkestykke: Sendable {
  /// Linjene, og minst ``Linjebyte/luft`` byte etter dem.
  package fileprivate(set) var byte: [UInt8] = []
  /// Byte til og med det siste linjeskiftet.
  package fileprivate(set) var antall = 0
  /// Nummeret på den første linjen, fra 1.
  package fileprivate(set) var førsteLinje = 1
  package fileprivate(set) var linjer = 0
  /// Nummeret i rekken av stykker, fra 0.
  package fileprivate(set) var nummer = 0
  /// Lengden så langt av en linje som er for lang til å bli lest; da er det ikke noe annet her.
  package fileprivate(set) var forLang: Int?
  /// Linjer foran denne er avgjort før og skal ikke ut.
  package fileprivate(set) var fraLinje = 1

  package init() {}

  /// Byten etter CSV-linjen som begynner på en plass, og hvor mange linjer den går over.
  func csvLinje(_ fra: Int) -> (til: Int, linjer: Int) {
    var iAnførsel = false
    var linjer = 0
    for plass in fra..<antall {
      if byte[plass] == UInt8(ascii: "\"") { iAnførsel.toggle() }
      guard byte[plass] == UInt8(ascii: "\n") else { continue }
      linjer += 1
      if !iAnførsel { return (plass + 1, linjer) }
    }
    return (antall, max(linjer, 1))
  }
}

/// Deler det som kommer inn, i stykker av hele linjer. Minnet er det samme hvor mye som enn kommer.
///
/// En CSV-linje slutter ved et linjeskift utenfor anførselstegn; linjenumrene er filens.
package struct Linjekilde: Sendable {
  /// Den lengste linjen som blir lest, i byte uten linjeskiftet.
  package static let lengsteLinje = JSONParser.maximumSize

  private let erCSV: Bool
  private let fraLinje: Int
  private let størrelse: Int
  private let flesteLinjer: Int
  /// Det som er lest og ikke delt ut.
  private var rest: [UInt8] = []
  private var linje = 1
  private var nummer = 0
  private var erSlutt = false

  /// - Parameters:
  ///   - fraLinje: Linjer foran denne hoppes over.
  ///   - størrelse: Omtrent hvor mange byte som leses om gangen.
  ///   - flesteLinjer: Så mange linjer er det høyst i et stykke.
  package init(
    erCSV: Bool, fraLinje: Int = 1, størrelse: Int = 1 << 18, flesteLinjer: Int = 8_192
  ) {
    self.erCSV = erCSV
    self.fraLinje = fraLinje
    self.størrelse = størrelse
    self.flesteLinjer = flesteLinjer
  }

  /// Neste stykke; `false` når det ikke er mer.
  ///
  /// - Parameters:
  ///   - stykke: Blir brukt om igjen.
  ///   - les: Leser inn i et område av bytene, og sier hvor mange det ble; 0 når det ikke er mer.
  package mutating func neste(
    _ stykke: inout Bunkestykke, høyst linjer: Int? = nil,
    _ les: (inout [UInt8], Range<Int>) throws -> Int
  ) throws -> Bool {
    repeat {
      guard try fyll(&stykke, høyst: linjer ?? flesteLinjer, les) else { return false }
    } while stykke.førsteLinje + stykke.linjer <= fraLinje && linjer == nil
    stykke.fraLinje = linjer == nil ? fraLinje : 1
    stykke.nummer = nummer
    nummer += 1
    return true
  }

  /// Overskriften i en CSV-fil, uten linjeskift; nil når filen er tom.
  package mutating func overskrift(
    _ les: (inout [UInt8], Range<Int>) throws -> Int
  ) throws -> [UInt8]? {
    var stykke = Bunkestykke()
    guard try neste(&stykke, høyst: 1, les), stykke.forLang == nil else { return nil }
    nummer = 0
    return Array(stykke.byte[..<(stykke.antall - 1)])
  }

  // MARK: Lesing

  private mutating func fyll(
    _ stykke: inout Bunkestykke, høyst: Int, _ les: (inout [UInt8], Range<Int>) throws -> Int
  ) throws -> Bool {
    let minst = max(størrelse, rest.count) + Linjebyte.luft
    if stykke.byte.count < minst || stykke.byte.count > 4 * minst {
      stykke.byte = Array(repeating: 0, count: minst)
    }
    for plass in rest.indices { stykke.byte[plass] = rest[plass] }
    var antall = rest.count
    rest.removeAll(keepingCapacity: true)
    var deling = Deling(erCSV: erCSV, høyst: høyst)
    while true {
      deling.let(stykke.byte, til: antall)
      if deling.slutt > 0 { break }
      if antall > Self.lengsteLinje { return try hopp(&stykke, antall, deling.linjeskift, les) }
      if erSlutt {
        if antall == 0 { return false }
        stykke.byte[antall] = UInt8(ascii: "\n")
        antall += 1
        deling.avslutt(ved: antall)
        break
      }
      if antall + Linjebyte.luft >= stykke.byte.count {
        let flere = min(antall * 2, Self.lengsteLinje + 1) - antall
        stykke.byte += Array(repeating: 0, count: max(flere, 1))
      }
      let lest = try les(&stykke.byte, antall..<(stykke.byte.count - Linjebyte.luft))
      erSlutt = lest == 0
      antall += lest
    }
    rest += stykke.byte[deling.slutt..<antall]
    stykke.antall = deling.slutt
    stykke.førsteLinje = linje
    stykke.linjer = deling.linjer
    stykke.forLang = nil
    linje += deling.linjer
    return true
  }

  /// Går forbi en linje som er for lang, uten å holde den i minnet.
  private mutating func hopp(
    _ stykke: inout Bunkestykke, _ lest: Int, _ linjeskift: Int,
    _ les: (inout [UInt8], Range<Int>) throws -> Int
  ) throws -> Bool {
    stykke.byte = Array(repeating: 0, count: størrelse + Linjebyte.luft)
    var lengde = lest
    while !erSlutt {
      let antall = try les(&stykke.byte, 0..<størrelse)
      erSlutt = antall == 0
      if let slutt = stykke.byte[..<antall].firstIndex(of: UInt8(ascii: "\n")) {
        lengde += slutt
        rest = Array(stykke.byte[(slutt + 1)..<antall])
        break
      }
      lengde += antall
    }
    stykke.antall = 0
    stykke.førsteLinje = linje
    stykke.linjer = linjeskift + 1
    stykke.forLang = lengde
    linje += stykke.linjer
    return true
  }
}

/// Finner den siste linjen som er hel.
private struct Deling {
  let erCSV: Bool
  let høyst: Int
  /// Byten etter den siste hele linjen; 0 når ingen er hel.
  var slutt = 0
  /// Linjene fram til ``slutt``.
  var linjer = 0
  /// Alle linjeskift som er sett.
  var linjeskift = 0
  private var lett = 0
  private var iAnførsel = false

  init(erCSV: Bool, høyst: Int) {
    self.erCSV = erCSV
    self.høyst = høyst
  }

  /// En siste linje uten linjeskift er hel når det ikke kommer mer.
  mutating func avslutt(ved plass: Int) {
    slutt = plass
    linjer = linjeskift + 1
  }

  mutating func `let`(_ byte: [UInt8], til: Int) {
    if erCSV { letCSV(byte, til) } else { letLinje(byte, til) }
    lett = til
  }

  private mutating func letLinje(_ byte: [UInt8], _ til: Int) {
    var plass = til
    while plass > lett, byte[plass - 1] != UInt8(ascii: "\n") { plass -= 1 }
    guard plass > lett else { return }
    slutt = plass
    linjer = unsafe byte.withUnsafeBufferPointer {
      unsafe Linjebyte($0).antallLinjeskift(plass)
    }
    guard linjer > høyst else { return }
    slutt = 0
    linjer = høyst
    for _ in 0..<høyst {
      while byte[slutt] != UInt8(ascii: "\n") { slutt += 1 }
      slutt += 1
    }
  }

  private mutating func letCSV(_ byte: [UInt8], _ til: Int) {
    for plass in lett..<max(til, lett) {
      if byte[plass] == UInt8(ascii: "\"") { iAnførsel.toggle() }
      guard byte[plass] == UInt8(ascii: "\n") else { continue }
      linjeskift += 1
      guard !iAnførsel else { continue }
      slutt = plass + 1
      linjer = linjeskift
      if linjer >= høyst { return }
    }
  }
}
