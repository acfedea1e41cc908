// Det eneste stedet en linje leses uten at hver plass prøves mot grensen.

/// Bytene i et stykke av en bunke.
///
/// Den som lager den, har sett til at det siste tegnet er et linjeskift og at minst ``luft`` byte til
/// følger etter. Ingen lesing går forbi et linjeskift, og ingen ser mer enn ``luft`` byte fram, så hver
/// plass er innenfor.
@safe
struct Linjebyte {
  /// Så mange byte er det minst etter det siste linjeskiftet.
  static let luft = 64

  /// Det som settes etter én linje for at den kan leses.
  static let ende = [UInt8(ascii: "\n")] + [UInt8](repeating: 0, count: luft)

  private let start: UnsafePointer<UInt8>
  private let antall: Int

  /// - Parameter byte: Har ``luft`` byte etter det siste linjeskiftet, og må finnes så lenge denne brukes.
  init(_ byte: UnsafeBufferPointer<UInt8>) {
    precondition(byte.count > Self.luft)
    unsafe start = byte.baseAddress.unsafelyUnwrapped
    antall = byte.count
  }

  @inline(__always)
  subscript(_ plass: Int) -> UInt8 {
    assert(plass >= 0 && plass < antall)
    return unsafe start[plass]
  }

  /// Åtte byte, med den første lavest.
  @inline(__always)
  func ord(_ plass: Int) -> UInt64 {
    assert(plass >= 0 && plass + 8 <= antall)
    let ord = unsafe UnsafeRawPointer(start + plass).loadUnaligned(as: UInt64.self)
    return UInt64(littleEndian: ord)
  }

  /// Fire byte, med den første lavest.
  @inline(__always)
  func halvord(_ plass: Int) -> UInt32 {
    assert(plass >= 0 && plass + 4 <= antall)
    let ord = unsafe UnsafeRawPointer(start + plass).loadUnaligned(as: UInt32.self)
    return UInt32(littleEndian: ord)
  }

  /// Bytene i et område, kopiert.
  func kopi(_ område: Range<Int>) -> [UInt8] {
    precondition(område.lowerBound >= 0 && område.upperBound <= antall)
    return unsafe Array(
      UnsafeBufferPointer(start: start + område.lowerBound, count: område.count))
  }

  /// Plassen til det første linjeskiftet fra og med en plass.
  func linjeslutt(_ fra: Int) -> Int {
    var plass = fra
    while self[plass] != UInt8(ascii: "\n") { plass &+= 1 }
    return plass
  }

  /// Hvor mange linjeskift det er blant de første bytene, åtte byte om gangen.
  func antallLinjeskift(_ til: Int) -> Int {
    let (linjeskift, sju): (UInt64, UInt64) = (0x0A0A_0A0A_0A0A_0A0A, 0x7F7F_7F7F_7F7F_7F7F)
    var sum = 0
    var fra = 0
    while fra &+ 128 <= til {
      // Et ettall i hver byte som var et linjeskift, lagt sammen for seksten ord: å telle bitene i
      // hvert ord er dyrt uten en egen instruksjon.
      var ettall: UInt64 = 0
      for nummer in 0..<16 {
        // Et høyt bit blir bare stående der byten er null, altså der den var et linjeskift.
        let ulik = ord(fra &+ nummer &* 8) ^ linjeskift
        ettall &+= ~(((ulik & sju) &+ sju) | ulik | sju) &>> 7
      }
      sum &+= Int(truncatingIfNeeded: (ettall &* 0x0101_0101_0101_0101) &>> 56)
      fra &+= 128
    }
    while fra < til {
      sum &+= self[fra] == UInt8(ascii: "\n") ? 1 : 0
      fra &+= 1
    }
    return sum
  }

  /// Skriver bytene i et område sist i en buffer.
  @inline(__always)
  func skriv(_ område: Range<Int>, i ut: borrowing Utbuffer, _ til: Int) {
    assert(område.lowerBound >= 0 && område.upperBound <= antall)
    unsafe ut.skriv(start + område.lowerBound, område.count, til)
  }
}

/// Et fast antall plasser for verdier uten eiere. Plassene blir prøvd i utviklingsbygg; ellers står
/// den som bruker dem, inne for at de finnes: hver plass er laget av skjemaet de er satt av etter.
@safe
struct Plasser<Verdi: BitwiseCopyable>: ~Copyable {
  private let start: UnsafeMutablePointer<Verdi>
  let antall: Int

  init(_ verdier: [Verdi]) {
    antall = verdier.count
    unsafe start = .allocate(capacity: max(1, antall))
    unsafe start.initialize(from: verdier, count: antall)
  }

  deinit { unsafe start.deallocate() }

  @inline(__always)
  subscript(_ plass: Int) -> Verdi {
    get {
      assert(plass >= 0 && plass < antall)
      return unsafe start[plass]
    }
    nonmutating set {
      assert(plass >= 0 && plass < antall)
      unsafe start[plass] = newValue
    }
  }

  /// Kopierer alle plassene i en annen hit.
  @inline(__always)
  func kopier(_ fra: borrowing Plasser<Verdi>, til plass: Int) {
    assert(plass >= 0 && plass + fra.antall <= antall)
    unsafe (start + plass).update(from: fra.start, count: fra.antall)
  }

  /// De første plassene.
  func medFørste<Svar>(_ første: Int, _ bruk: (Span<Verdi>) -> Svar) -> Svar {
    precondition(første >= 0 && første <= antall)
    return unsafe bruk(UnsafeBufferPointer(start: start, count: første).span)
  }
}
