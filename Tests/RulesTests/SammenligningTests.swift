import Rules
import Testing
import Ytelser

/// What is other in a vedtak than in the former one, and why.
@Suite struct SammenligningTests {
  private func endring(_ hva: String, _ før: String?, _ nå: String?) -> [String] {
    [hva, før ?? "-", nå ?? "-"]
  }

  private func deler(_ endringer: [Endring]) -> [[String]] {
    endringer.map { endring($0.hva, $0.før, $0.nå) }
  }

  @Test func `nothing is other in the same`() throws {
    let vedtak = try Kvitteringssak.dokument(poeng: 7)
    let funn = try Sammenligning(vedtak, vedtak)
    #expect(funn.erLike)
    #expect(funn.tekst().contains("Ingenting er endret."))
  }

  @Test func `a refusal is caused by what it rests on and what is other there`() throws {
    let funn = try Sammenligning(
      try Kvitteringssak.dokument(poeng: 7), try Kvitteringssak.dokument(poeng: 3))
    #expect(funn.resultat?.tekst == "resultat: innvilgelse → avslag")
    #expect(deler(funn.årsaker) == [["poeng", "7", "3"]])
    #expect(funn.skade == .ja("innvilgelse blir avslag"))
    #expect(deler(funn.fastsatt) == [["beløpet", "700 kr", "-"]])
    #expect(funn.vilkår.map(\.navn) == ["båt"])
    #expect(funn.opplysninger.map(\.navn) == ["poeng"])
    #expect(funn.regler.isEmpty)
  }

  @Test func `a documentation duty that stands otherwise is listed, and is no cause`() throws {
    func dokument(_ mål: Int) throws -> Vedtaksdokument {
      let regelverk = Prøvesak.regelverk(
        avgjørelse: "  skal gis når alle:\n    - båt",
        hode: Prøvesak.opplysning("lengde", "heltall", "område 0 til og med 100"),
        regler: """
          vilkår båt
            oppfylt når lengde ≥ 5
          dokumentasjonskrav måling for ytelse
            navn «en måling»
            hjemmel «prøveloven § 3»
            følge blokkerer
            fra søker
            krever lengde ≤ 20
          dokumentasjonskrav bilde for ytelse
            navn «et bilde»
            hjemmel «prøveloven § 4»
            følge varsel
            fra søker
            gjelder når lengde ≥ 21
            krever lengde ≤ 90
          """)
      return try Prøvesak.vedtak(regelverk, ["lengde": "\(mål)"]).dokument()
    }
    let funn = try Sammenligning(try dokument(10), try dokument(30))
    #expect(
      deler(funn.dokumentasjon) == [
        ["måling", "oppfylt", "ikke oppfylt, stopper vedtaket"], ["bilde", "-", "oppfylt"],
      ])
    #expect(funn.årsaker.isEmpty && !funn.erLike)
    #expect(funn.tekst().contains("  måling: oppfylt → ikke oppfylt, stopper vedtaket\n"))
    #expect(funn.tekst().contains("  bilde: gjaldt ikke → oppfylt\n"))
    #expect(funn.json().contains(#""hva": "måling""#))
  }

  @Test func `the page tells the caseworker what is other, and the letter does not`() throws {
    let før = try Kvitteringssak.dokument(poeng: 7)
    let vedtak = try Kvitteringssak.vedtak(poeng: 3, mer: ", \"id\": \"<b>\"")
    let side = vedtak.nettside(endret: try Sammenligning(før, try vedtak.dokument()))
    #expect(side.contains("Resultat: innvilgelse → avslag, fordi poeng: 7 → 3"))
    #expect(side.contains("båt: oppfylt → ikke oppfylt (avgjorde)"))
    #expect(side.contains("&lt;b&gt;") && !side.contains("<b>"))
    let brev = try #require(side.ranges(of: "<main").first)
    #expect(!side[brev.lowerBound...].contains("→"))
    #expect(!vedtak.nettside().contains("Endret fra forrige vedtak"))
  }

  @Test func `an exception is a cause, with the fact that opened it`() throws {
    let funn = try Sammenligning(
      try Kvitteringssak.dokument(poeng: 3), try Kvitteringssak.dokument(poeng: 3, motor: true))
    #expect(funn.resultat?.nå == "innvilgelse")
    #expect(deler(funn.årsaker) == [["harMotor", "nei", "ja"], ["unntak", "-", "motor"]])
    #expect(funn.skade == .nei)
  }

  @Test func `other rules are the cause when no fact is`() throws {
    let funn = try Sammenligning(
      try Kvitteringssak.dokument(poeng: 5), try Kvitteringssak.dokument(poeng: 5, grense: 6))
    #expect(funn.årsaker.map(\.hva) == ["regel"])
    #expect(funn.regler.map(\.hva) == ["regeltekst"])
    #expect(funn.opplysninger.isEmpty)
    #expect(funn.tekst().contains("fordi regelen er skrevet om"))
  }

  @Test func `a fact that nobody rests on is listed and is no cause`() throws {
    let funn = try Sammenligning(
      try Kvitteringssak.dokument(poeng: 7), try Kvitteringssak.dokument(poeng: 7, løper: true))
    #expect(funn.resultat == nil)
    #expect(funn.årsaker.isEmpty)
    #expect(funn.opplysninger.map(\.navn) == ["fårStønad"])
    #expect(funn.vilkår.isEmpty)
  }

  @Test func `another amount may do harm, and an end from an earlier day does`() throws {
    let mindre = try Sammenligning(
      try Kvitteringssak.dokument(poeng: 9), try Kvitteringssak.dokument(poeng: 7))
    #expect(mindre.skade == .kanVære("beløpet: 900 kr → 700 kr"))
    var før = try Kvitteringssak.dokument(poeng: 3, løper: true).innhold
    let nå = før
    før.virkningFra = før.virkningFra?.adding(days: 1)
    #expect(
      nå.skade(fra: før) == .ja("virkningen begynner 28. september 2026 og ikke 29. september 2026")
    )
    #expect(før.skade(fra: nå) == .nei)
  }

  @Test func `two answers to two questions are not compared`() throws {
    let vedtak = try Kvitteringssak.dokument(poeng: 7)
    let annet = try Saker.eksempel("under-18").dokument()
    #expect(throws: Sammenligning.Feil.self) { try Sammenligning(vedtak, annet) }
  }

  @Test func `the JSON says the same as the text`() throws {
    let funn = try Sammenligning(
      try Kvitteringssak.dokument(poeng: 7), try Kvitteringssak.dokument(poeng: 3))
    let json = funn.json()
    #expect(json.contains(#""form": "sammenligning/1""#))
    #expect(json.contains(#""skade": "ja""#))
    #expect(JSONParser.parse(SourceFile(name: "x", text: json), index: 0).1.isEmpty)
  }

  @Test func `a real grant and a real refusal show their reasons`() throws {
    let funn = try Sammenligning(
      try Saker.eksempel("avslag-40-prosent").dokument(),
      try Saker.eksempel("yrkesskade-30").dokument())
    #expect(funn.årsaker.map(\.hva).contains("harGodkjentYrkesskade"))
    #expect(funn.årsaker.map(\.hva).contains("unntak"))
    #expect(!funn.årsaker.map(\.hva).contains("fødselsdato"))
  }
}
