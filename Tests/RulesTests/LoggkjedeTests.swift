import Rules
import Testing
import Ytelser

/// A log of fifty entries finds any change, loss, exchange and doubling.
@Suite struct LoggkjedeTests {
  private static let linjer: [String] = {
    guard let innhold = try? Kvitteringssak.dokument(poeng: 7).innhold else { return [] }
    var linjer: [String] = []
    var hode = Loggpost.ingen
    var terning = Dice(seed: 7)
    for nr in 1...50 {
      let post = Loggpost(
        nr: nr, tid: innhold.vedtaksdato.adding(days: Int64(nr / 3)), art: .vedtak,
        av: terning.pick(["Kari Nordmann", "Åse «Ås» Ødegård", "Ola\nHansen"]),
        vedtak: SHA256.hexDigest(of: Array("vedtak \(nr)".utf8)), innhold: innhold,
        avtrykk: .init(regelsett: hode, sak: hode, motor: "0.1.0"), retting: nil, forrige: hode)
      linjer.append(post.linje())
      hode = SHA256.hexDigest(of: Array(post.linje().utf8))
    }
    return linjer
  }()

  private func bytes(_ linjer: [String]) -> [UInt8] {
    Array(linjer.map { $0 + "\n" }.joined().utf8)
  }

  private func funn(_ linjer: [String]) -> [Logg.Funn.Art] { Logg(bytes(linjer)).funn.map(\.art) }

  @Test func `the log as it was written holds together`() {
    let logg = Logg(bytes(Self.linjer))
    #expect(logg.funn.isEmpty)
    #expect(logg.poster.count == 50)
    #expect(logg.hode == SHA256.hexDigest(of: Array(Self.linjer[49].utf8)))
  }

  @Test func `any changed byte is found`() {
    let hele = bytes(Self.linjer)
    var terning = Dice(seed: 50)
    let skift = hele.indices.filter { hele[$0] == UInt8(ascii: "\n") }
    let tilfeldige = (0..<60).map { _ in terning.roll(0...hele.count - 1) }
    for sted in [0, hele.count - 2] + skift.prefix(3) + skift.suffix(3) + tilfeldige {
      var andre = hele
      andre[sted] ^= UInt8(1 << terning.roll(0...7))
      #expect(!Logg(andre).funn.isEmpty, "byte \(sted)")
    }
  }

  @Test func `each byte of a short log counts, each added byte too`() {
    let hele = bytes(Array(Self.linjer.prefix(2)))
    for sted in hele.indices {
      var andre = hele
      andre[sted] ^= 0x01
      #expect(!Logg(andre).funn.isEmpty, "byte \(sted)")
      guard sted.isMultiple(of: 7) else { continue }
      #expect(!Logg(hele[..<sted] + [0x20] + hele[sted...]).funn.isEmpty, "byte \(sted)")
    }
  }

  @Test func `any line that is lost is found, but not the last without a head`() {
    for nummer in 0..<49 {
      var linjer = Self.linjer
      linjer.remove(at: nummer)
      #expect(funn(linjer) == [.borte], "linje \(nummer + 1)")
    }
    let hode = Logg(bytes(Self.linjer)).hode
    let uten = Logg(bytes(Self.linjer.dropLast()))
    #expect(uten.funn.isEmpty)
    #expect(uten.funn(hode: hode).map(\.art) == [.hode])
    #expect(Logg([]).funn(hode: hode).map(\.art) == [.hode])
  }

  @Test func `lines that change places are found`() {
    var terning = Dice(seed: 3)
    for _ in 0..<40 {
      let (a, b) = (terning.roll(0...49), terning.roll(0...49))
      guard a != b else { continue }
      var linjer = Self.linjer
      linjer.swapAt(a, b)
      let funn = funn(linjer)
      #expect(funn.contains(.flyttet), "linje \(a + 1) og \(b + 1): \(funn)")
    }
    var omvendt = Self.linjer
    omvendt.reverse()
    #expect(funn(omvendt).contains(.flyttet))
  }

  @Test func `any line that stands twice is found, wherever it stands`() {
    var terning = Dice(seed: 4)
    for nummer in 0..<50 {
      var linjer = Self.linjer
      linjer.insert(linjer[nummer], at: nummer + 1)
      #expect(funn(linjer).contains(.dobbel), "linje \(nummer + 1)")
      linjer = Self.linjer
      linjer.insert(linjer[nummer], at: terning.roll(0...50))
      #expect(!funn(linjer).isEmpty, "linje \(nummer + 1)")
    }
  }

  @Test func `a last line that was cut is found`() {
    let hele = bytes(Self.linjer)
    #expect(Logg(Array(hele.dropLast())).funn.map(\.art) == [.avkortet])
    #expect(Logg(Array(hele.dropLast(30))).funn.map(\.art) == [.avkortet])
  }

  @Test func `a line that was made anew breaks the chain after it`() throws {
    var post = try #require(Logg(bytes([Self.linjer[0]])).poster.first)
    post.av = "en annen"
    var linjer = Self.linjer
    linjer[0] = post.linje()
    let logg = Logg(bytes(linjer))
    #expect(logg.funn.map(\.linje) == [2])
    #expect(logg.funn.map(\.art) == [.borte])
  }

  @Test func `a log that was made all anew is found by the head that was kept`() throws {
    let hode = Logg(bytes(Self.linjer)).hode
    var post = try #require(Logg(bytes([Self.linjer[0]])).poster.first)
    post.av = "en annen"
    let ny = Logg(bytes([post.linje()]))
    #expect(ny.funn.isEmpty)
    #expect(ny.funn(hode: hode).map(\.art) == [.hode])
  }

  @Test func `the head that was kept may stand further up`() {
    let logg = Logg(bytes(Self.linjer))
    let hode = SHA256.hexDigest(of: Array(Self.linjer[46].utf8))
    #expect(logg.funn(hode: hode).isEmpty)
    #expect(logg.nye(etter: hode) == 3)
    #expect(logg.nye(etter: Loggpost.ingen) == 50)
  }

  @Test(arguments: [
    "{}\n", "\n", "{\"form\":\"logg/1\",\"nr\":1}\n", "[[[[\n", "\u{FEFF}{}\n",
    "{\"nr\":9223372036854775807}\n",
  ])
  func `what is no entry is a finding and not a crash`(tekst: String) {
    #expect(Logg(Array(tekst.utf8)).funn.map(\.art) == [.endret])
  }

  @Test func `an entry can't name what is not there, or break the numbers and days`() throws {
    let første = try #require(Logg(bytes([Self.linjer[0]])).poster.first)
    let hode = SHA256.hexDigest(of: Array(Self.linjer[0].utf8))
    func art(_ endre: (inout Loggpost) -> Void) -> [Logg.Funn.Art] {
      var post = første
      (post.nr, post.forrige) = (2, hode)
      endre(&post)
      return funn([Self.linjer[0], post.linje()])
    }
    #expect(art { _ in } == [])
    #expect(art { $0.nr = 3 } == [.ugyldig])
    #expect(art { $0.nr = .max } == [.endret])
    #expect(art { $0.tid = $0.tid.adding(days: -1) } == [.ugyldig])
    #expect(art { $0.art = .omgjøring } == [.ugyldig])
    let retting = Loggpost.Retting(
      nr: 1, vedtak: første.vedtak, begrunnelse: "x", erTilUgunst: false)
    #expect(
      art {
        $0.art = .feilregistrering
        $0.retting = retting
      } == [])
    #expect(
      art {
        $0.art = .feilregistrering
        $0.retting = retting
        $0.retting?.vedtak = hode
      } == [.ugyldig])
  }
}
