import Rules
import Testing
import Ytelser

/// What a decision rests on, where something that comes first is not known.
@Suite struct CertificateTests {
  private static let navn = ["harBåt", "erArbeidssøker", "harSeil", "harRor"]

  /// The first exception goes before the second, and both are met.
  private static let regelverk = Prøvesak.regelverk(
    avgjørelse: "  skal gis når alle:\n    - båt",
    hode: navn.map { Prøvesak.opplysning($0, "ja/nei") }.joined(separator: "\n"),
    regler: """
      vilkår båt
        hjemmel første ledd
        oppfylt når harBåt
      unntak arbeidssøker fra båt
        hjemmel andre ledd
        når erArbeidssøker
        oppfylt
        går foran seil
      unntak seil fra båt
        hjemmel tredje ledd
        når harSeil
        oppfylt når harBåt eller harRor
        begrunnelse
          oppfylt «Du har seil og ror.»
          ikke oppfylt «Du har seil, men ikke ror.»
      """)

  private func vilkår(_ fakta: [String: String]) throws -> (Vilkårsvurdering, Vedtak) {
    let vedtak = try Prøvesak.vedtak(Self.regelverk, fakta)
    return (try #require(vedtak.vilkår.first), vedtak)
  }

  private func navn(_ vurdering: Vilkårsvurdering, _ vedtak: Vedtak) -> [String] {
    vurdering.opplysninger.map { vedtak.regelsett.facts[$0.index].name }
      .filter(Self.navn.contains)
  }

  @Test func `what decides is told though an earlier exception is not known`() throws {
    let (vurdering, vedtak) = try vilkår(["harBåt": "false", "harSeil": "true", "harRor": "true"])
    #expect(vurdering.utfall == .met)
    #expect(vurdering.unntak?.navn == "seil")
    #expect(navn(vurdering, vedtak) == ["harSeil", "harRor"])
    #expect(vedtak.begrunnelse().tekst().contains("HarSeil: ja. Kilde: søknaden"))
    #expect(vedtak.begrunnelse().tekst().contains("HarRor: ja. Kilde: søknaden"))
  }

  @Test func `with the facts that are told alone it comes out the same`() throws {
    for fakta in [
      ["harBåt": "false", "harSeil": "true", "harRor": "true"],
      ["harBåt": "true", "harSeil": "false"],
      ["harBåt": "true", "harSeil": "true", "harRor": "true"],
      ["harBåt": "false", "harSeil": "true", "harRor": "false", "erArbeidssøker": "false"],
    ] {
      let (hel, vedtak) = try vilkår(fakta)
      #expect(hel.utfall != .open)
      let fortalt = navn(hel, vedtak)
      let (alene, _) = try vilkår(fakta.filter { fortalt.contains($0.key) })
      #expect(alene.utfall == hel.utfall, "\(fakta)")
    }
  }

  @Test func `a fact without a source stands in the way all the same`() throws {
    let vedtak = try Prøvesak.vedtak(
      Self.regelverk, ["harBåt": "false", "harSeil": "true", "harRor": #"{"verdi": true}"#])
    #expect(vedtak.kanFattes.hindre.map(\.art) == [.manglerKilde])
  }
}
