import Testing
import Ytelser

/// The same letter in both written languages: sentence for sentence the same places, numbers and
/// polarity.
@Suite struct MålformparitetTests {
  @Test(arguments: Kontrollsaker.alle)
  func `bokmål and nynorsk say the same, sentence for sentence`(
    vedtak: Kontrollsaker.Vedtakstekst
  ) throws {
    let bokmål = try #require(vedtak.bokmål["begrunnelse"]?.value)
    let nynorsk = try #require(vedtak.nynorsk["begrunnelse"]?.value)
    #expect(bokmål["målform"]?.value.streng == "nb" && nynorsk["målform"]?.value.streng == "nn")
    #expect(bokmål["art"]?.value.streng == nynorsk["art"]?.value.streng)
    let (avsnitt, avsnittPåNynorsk) = (Self.setninger(bokmål), Self.setninger(nynorsk))
    #expect(avsnitt.map(\.count) == avsnittPåNynorsk.map(\.count))
    for (setning, påNynorsk) in zip(avsnitt.joined(), avsnittPåNynorsk.joined()) {
      #expect(setning.noder == påNynorsk.noder)
      #expect(Self.tall(setning.tekst) == Self.tall(påNynorsk.tekst))
      #expect(
        Self.nektelser(setning.tekst) == Self.nektelser(påNynorsk.tekst),
        "«\(setning.tekst)» – «\(påNynorsk.tekst)»")
    }
  }

  @Test func `a change of number, paragraph or polarity would be seen`() {
    #expect(Self.tall("§ 11-5, 3. mai 2026 og 40 prosent") == ["11", "5", "3", "2026", "40"])
    #expect(Self.tall("§ 11-5") != Self.tall("§ 11-6"))
    #expect(Self.nektelser("Du har ikke noen båt, og ingen bil.") == 2)
    #expect(Self.nektelser("Du har ikkje nokon båt, og inga hytte.") == 2)
    #expect(
      Self.nektelser("Du har en båt uten seil.") == Self.nektelser("Du har ein båt utan segl."))
    #expect(Self.nektelser("Du har ein båt.") == 0)
  }

  private struct Sagt {
    var tekst: String
    var noder: [String]
  }

  /// The title first, then the sections.
  private static func setninger(_ brev: JSONValue) -> [[Sagt]] {
    func sagt(_ json: JSONValue) -> Sagt {
      Sagt(
        tekst: json["tekst"]?.value.streng ?? "",
        noder: (json["noder"]?.value.liste ?? []).map(\.streng))
    }
    let tittel = brev["tittel"].map { [sagt($0.value)] } ?? []
    return [tittel]
      + (brev["avsnitt"]?.value.liste ?? []).map { avsnitt in
        (avsnitt["setninger"]?.value.liste ?? []).map(sagt)
      }
  }

  /// All numbers in order: those of paragraphs, days and amounts.
  private static func tall(_ tekst: String) -> [String] {
    tekst.split { !$0.isNumber }.map(String.init)
  }

  private static let nektende: Set = [
    "ikke", "ikkje", "ingen", "inga", "intet", "inkje", "ingenting", "aldri", "uten", "utan",
    "verken", "korkje", "umulig", "umogleg",
  ]

  private static func nektelser(_ tekst: String) -> Int {
    tekst.lowercased().split { !$0.isLetter }.count { nektende.contains(String($0)) }
  }
}
