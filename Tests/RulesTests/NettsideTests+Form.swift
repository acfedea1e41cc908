import Rules
import Testing
import Ytelser

// The form of the page: that nothing from a case becomes markup, and that all can be read.
extension NettsideTests {
  @Test func `nothing from a case becomes markup`() throws {
    let ondt = #"<script>alert('x')</script>\"><b onclick=\"y\">&amp;\u0007\u202Etekst"#
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  skal gis når alle:\n    - båt",
      hode: Prøvesak.opplysning("harBåt", "ja/nei", "skjønn"),
      regler: "vilkår båt\n  oppfylt når harBåt")
    let vedtak = try Prøvesak.vedtak(
      regelverk,
      [
        "harBåt": """
        {"verdi": true, "vurdertAv": "\(ondt)", "vurdertDato": "2026-09-20", "begrunnelse": "\(ondt)",
         "kilder": ["\(ondt)"]}
        """
      ],
      mer: #", "id": "\#(ondt)", "saksbehandler": "\#(ondt)""#)
    for målform in Målform.allCases {
      let side = vedtak.nettside(målform, .gjennomgang)
      #expect(side.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&gt;&lt;b"))
      #expect(side.contains("&amp;amp;  tekst"))
      #expect(!side.contains("<script") && !side.contains("<b "))
      #expect(side.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0 != "\u{202E}" })
      Self.erHel(side)
    }
  }

  /// A refusal, a letter that nothing is decided, an end, a grant and a short one: enough to meet
  /// each part of the page.
  @Test(
    arguments: [
      "avslag-40-prosent", "mangler-opplysninger", "stans-av-lopende-aap", "innvilget", "under-18",
    ], Målform.allCases)
  func `the page stands alone`(navn: String, målform: Målform) throws {
    let side = try Saker.eksempel(navn).nettside(målform, .full)
    for ord in ["<script", "http:", "https:", " src=", " style=", "url(", "@import", "<link"] {
      let erDer = side.contains(ord)
      #expect(!erDer, "\(ord)")
    }
    let regler = "content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"
    let ut = side.matches(of: #/ href="(?!#)/#).count
    let (harRegler, begynnelse) = (side.contains(regler), side.prefix(32))
    #expect(harRegler && ut == 0)
    #expect(begynnelse == "<!DOCTYPE html>\n<html lang=\"\(målform.rawValue)\">")
    Self.erHel(side)
  }

  /// Each tag is closed in order, each id is its own, what is pointed at is there, and no heading
  /// level is skipped.
  private static func erHel(
    _ side: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var åpne: [Substring] = []
    for tagg in side.matches(of: #/<(/?)([a-z][a-z0-9]*)(?: [^<>]*)?>/#) {
      if ["meta", "input"].contains(tagg.2) { continue }
      if tagg.1.isEmpty {
        åpne.append(tagg.2)
      } else {
        #expect(åpne.popLast() == tagg.2, sourceLocation: sourceLocation)
      }
    }
    #expect(åpne.isEmpty, sourceLocation: sourceLocation)
    let navn = side.matches(of: #/ id="([^"]*)"/#).map(\.1)
    #expect(Set(navn).count == navn.count, sourceLocation: sourceLocation)
    for mål in side.matches(of: #/ (?:href="#|for="|aria-labelledby=")([^"]*)"/#) {
      #expect(navn.contains(mål.1), sourceLocation: sourceLocation)
    }
    var forrige = 0
    for overskrift in side.matches(of: #/<h([1-6])/#) {
      let nivå = Int(overskrift.1) ?? 9
      #expect(nivå <= forrige + 1, sourceLocation: sourceLocation)
      forrige = nivå
    }
  }

  // MARK: Colours

  @Test(arguments: [false, true])
  func `each colour stands out from each surface`(erMørk: Bool) {
    let flater = Stilark.farger.filter { $0.bruk == .flate }
    #expect(flater.count == 4)
    for farge in Stilark.farger where farge.bruk != .flate {
      for flate in flater {
        let kontrast = Self.kontrast(
          erMørk ? farge.mørk : farge.lys, erMørk ? flate.mørk : flate.lys)
        #expect(
          kontrast >= (farge.bruk == .tekst ? 4.5 : 3),
          "\(farge.navn) på \(flate.navn): \(kontrast)")
      }
    }
  }

  @Test func `contrast is what WCAG says`() {
    #expect(Self.kontrast("#000000", "#ffffff") == 21)
    #expect((4.54..<4.55).contains(Self.kontrast("#767676", "#ffffff")))
    #expect((4.47..<4.48).contains(Self.kontrast("#777777", "#ffffff")))
  }

  @Test func `the stylesheet has no colour but those that are checked`() {
    let regler = Stilark.kode.split(separator: "\n").filter { !$0.contains(#/^\s+--\w+: #/#) }
    let brukt = regler.joined(separator: "\n")
    #expect(!brukt.contains(#/#[0-9a-f]{3,8}\b|rgb|hsl|opacity|filter/#))
    for navn in brukt.matches(of: #/var\(--([a-zæøå]+)\)/#).map(\.1) {
      #expect(Stilark.farger.contains { $0.navn == navn }, "\(navn)")
    }
    for farge in brukt.matches(of: #/[{;] *(?:color|background|background-color): *([^;}]+)/#) {
      #expect(["none", "currentColor"].contains(farge.1) || farge.1.hasPrefix("var(--"))
    }
    for flate in brukt.matches(of: #/background: *var\(--([a-zæøå]+)\)/#).map(\.1) {
      #expect(Stilark.farger.contains { $0.navn == flate && $0.bruk == .flate }, "\(flate)")
    }
    for tekst in brukt.matches(of: #/[{; ]color: *var\(--([a-zæøå]+)\)/#).map(\.1) {
      #expect(Stilark.farger.contains { $0.navn == tekst && $0.bruk == .tekst }, "\(tekst)")
    }
  }

  /// The contrast of two colours written `#rrggbb`, by WCAG 2.2.
  private static func kontrast(_ a: String, _ b: String) -> Double {
    let (lys, mørk) = (max(lyshet(a), lyshet(b)), min(lyshet(a), lyshet(b)))
    return (lys + 0.05) / (mørk + 0.05)
  }

  private static func lyshet(_ farge: String) -> Double {
    let tall = Int(farge.dropFirst(), radix: 16) ?? 0
    let vekter: [(Int, Double)] = [(tall >> 16, 0.2126), (tall >> 8, 0.7152), (tall, 0.0722)]
    return vekter.reduce(0) { sum, del in
      let x = Double(del.0 & 255) / 255
      let lineær: Double = x <= 0.04045 ? x / 12.92 : opphøyd((x + 0.055) / 1.055)
      return sum + del.1 * lineær
    }
  }

  /// `x` to the power of 2.4: the fifth root of `x¹²`, by Newton's method.
  private static func opphøyd(_ x: Double) -> Double {
    let tolvte = (1...12).reduce(1.0) { produkt, _ in produkt * x }
    return (1...200).reduce(1.0) { y, _ in (4 * y + tolvte / (y * y * y * y)) / 5 }
  }
}
