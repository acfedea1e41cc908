/// Det som skal ut, samlet til få og store skrivinger.
///
/// Plassen er alltid minst ``luft`` større enn det som er skrevet, så korte stykker kan kopieres
/// seksten byte om gangen. ``reserver(_:)`` har sett til at det er plass før noe skrives.
@safe
struct Utbuffer: ~Copyable {
  /// Så mye kan skrives etter slutten uten at det er reservert.
  static let luft = 64

  private var start: UnsafeMutablePointer<UInt8>
  private var plass: Int
  private(set) var antall = 0

  init(plass: Int = 1 << 17) {
    self.plass = plass
    unsafe start = .allocate(capacity: plass)
  }

  deinit { unsafe start.deallocate() }

  /// Ser til at det er plass til så mange byte til.
  @inline(__always)
  mutating func reserver(_ flere: Int) {
    if antall &+ flere &+ Self.luft > plass { voks(flere) }
  }

  @inline(never)
  private mutating func voks(_ flere: Int) {
    let ny = max(plass * 2, antall + flere + Self.luft)
    let større = UnsafeMutablePointer<UInt8>.allocate(capacity: ny)
    unsafe større.update(from: start, count: antall)
    unsafe start.deallocate()
    unsafe start = større
    plass = ny
  }

  /// Kopierer til en plass uten å flytte slutten; kilden har minst seksten byte etter seg.
  @inline(__always)
  fileprivate func kopier(_ fra: UnsafePointer<UInt8>, _ lengde: Int, _ til: Int) {
    assert(til + lengde + 16 <= plass)
    var gjort = 0
    repeat {
      let (a, b) = unsafe UnsafeRawPointer(fra + gjort).loadUnaligned(as: (UInt64, UInt64).self)
      unsafe UnsafeMutableRawPointer(start + til + gjort).storeBytes(of: a, as: UInt64.self)
      unsafe UnsafeMutableRawPointer(start + til + gjort + 8).storeBytes(of: b, as: UInt64.self)
      gjort &+= 16
    } while gjort < lengde
  }

  /// For ``Linjebyte``, som har luft etter seg.
  @inline(__always)
  func skriv(_ fra: UnsafePointer<UInt8>, _ lengde: Int, _ til: Int) {
    unsafe kopier(fra, lengde, til)
  }

  /// Skriver et område av en linje.
  @inline(__always)
  mutating func skriv(_ område: Range<Int>, av byte: Linjebyte) {
    reserver(område.count)
    byte.skriv(område, i: self, antall)
    antall &+= område.count
  }

  /// Skriver en ferdig tekst.
  @inline(__always)
  mutating func skriv(_ tekst: borrowing Tekster, _ nummer: Int) {
    let (lengde, fra) = unsafe tekst[nummer]
    reserver(lengde)
    unsafe kopier(fra, lengde, antall)
    antall &+= lengde
  }

  @inline(__always)
  mutating func skriv(_ byte: UInt8) {
    reserver(1)
    unsafe start[antall] = byte
    antall &+= 1
  }

  mutating func skriv(_ byte: some Collection<UInt8>) {
    reserver(byte.count)
    for byte in byte {
      unsafe start[antall] = byte
      antall &+= 1
    }
  }

  /// Tar bort den siste byten.
  @inline(__always)
  mutating func angre() { antall &-= 1 }

  /// Det som er skrevet, og bufferen tom igjen.
  mutating func tøm() -> [UInt8] {
    let alt = unsafe Array(UnsafeBufferPointer(start: start, count: antall))
    antall = 0
    return alt
  }
}

/// Ferdige tekster etter nummer, hver med luft etter seg.
@safe
struct Tekster: ~Copyable {
  private let byte: UnsafeMutablePointer<UInt8>
  private let plasser: Plasser<Plass>

  struct Plass: BitwiseCopyable {
    var fra: Int32
    var lengde: Int32
  }

  init(_ tekster: [String]) {
    var alle: [UInt8] = []
    var plasser: [Plass] = []
    for tekst in tekster {
      plasser.append(Plass(fra: Int32(alle.count), lengde: Int32(tekst.utf8.count)))
      alle += tekst.utf8
    }
    alle += Array(repeating: 0, count: Utbuffer.luft)
    unsafe byte = .allocate(capacity: alle.count)
    unsafe byte.initialize(from: alle, count: alle.count)
    self.plasser = Plasser(plasser)
  }

  deinit { unsafe byte.deallocate() }

  @inline(__always)
  fileprivate subscript(_ nummer: Int) -> (lengde: Int, fra: UnsafePointer<UInt8>) {
    let plass = plasser[nummer]
    return unsafe (Int(plass.lengde), UnsafePointer(byte + Int(plass.fra)))
  }
}
