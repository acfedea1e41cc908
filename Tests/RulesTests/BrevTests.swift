import Rules
import Testing
import Ytelser

/// How a letter says what is known.
@Suite struct BrevTests {
  @Test(arguments: [
    (#""høyst": 45"#, "nedsatt med høyst 45 prosent."),
    (#""minst": 20"#, "nedsatt med minst 20 prosent."),
    (#""minst": 20, "høyst": 45"#, "nedsatt med mellom 20 og 45 prosent."),
    (#""verdi": 45"#, "nedsatt med 45 prosent."),
  ])
  func `a number known by its bounds is told by them`(grense: String, ord: String) throws {
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  skal gis når alle:\n    - nedsatt\n    - båt",
      hode: Prøvesak.opplysning(
        "evne", "prosent",
        "område 0 % til og med 100 %\nsetning «Evnen din er nedsatt med {verdi}.»")
        + Prøvesak.opplysning("harBåt", "ja/nei"),
      regler: """
        vilkår nedsatt
          oppfylt når evne ≥ 101 %
        vilkår båt
          oppfylt når harBåt
        """)
    let vedtak = try Prøvesak.vedtak(
      regelverk, ["evne": "{\(grense), \"kilde\": \"søknaden\", \"dato\": \"2026-09-01\"}"])
    #expect(vedtak.begrunnelse().tekst().contains(ord))
  }

  @Test func `a day known by its month is told by its bounds`() throws {
    let første = try #require(Day(year: 1980, month: 2, day: 1))
    let dager = NodeValue(low: første.number, high: første.number + 28)
    let alle = NodeValue(low: første.number - 9_999, high: første.number + 9_999)
    #expect(
      ValueType.day.iBrev(dager, innenfor: alle) == "mellom 1. februar 1980 og 29. februar 1980")
  }

  @Test func `nothing is said twice`() throws {
    for navn in ["avslag-40-prosent", "under-18"] {
      let brev = try Saker.eksempel(navn).begrunnelse()
      let setninger = brev.avsnitt.flatMap(\.setninger).map(\.tekst)
      #expect(Set(setninger).count == setninger.count)
    }
    let avslag = try Saker.eksempel("avslag-40-prosent").begrunnelse().tekst()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(avslag.matches(of: #/Arbeidsevnen din er nedsatt med 40 prosent\./#).count == 1)
  }

  @Test func `one who judged several things the same day is named after the last`() throws {
    let skjønn = { (grunn: String, dag: String) in
      #"{"verdi": true, "vurdertAv": "Kari", "vurdertDato": "\#(dag)", "begrunnelse": "\#(grunn)"}"#
    }
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  skal gis når alle:\n    - båt\n    - seil\n    - ror",
      hode: ["harBåt", "harSeil", "harRor"].map { Prøvesak.opplysning($0, "ja/nei", "skjønn") }
        .joined(separator: "\n"),
      regler: """
        vilkår båt
          oppfylt når harBåt
        vilkår seil
          oppfylt når harSeil
        vilkår ror
          oppfylt når harRor
        """)
    let vedtak = try Prøvesak.vedtak(
      regelverk,
      [
        "harBåt": skjønn("Du kjøpte den 3. mai.", "2026-09-20"),
        "harSeil": skjønn("Du sydde det 4. mai.", "2026-09-20"),
        "harRor": skjønn("Du fant det 5. mai.", "2026-09-21"),
      ])
    let brev = vedtak.begrunnelse().tekst().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(!brev.contains("3. mai. Vurdert av"))
    #expect(brev.contains("4. mai. Alt dette er vurdert av Kari 20. september 2026."))
    #expect(brev.contains("5. mai. Vurdert av Kari 21. september 2026."))
  }

  @Test func `a condition that does not apply has no distance`() throws {
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  skal gis når alle:\n    - voksen\n    - båt",
      hode: Prøvesak.opplysning("alderen", "heltall", "område 0 til og med 120")
        + Prøvesak.opplysning("harBåt", "ja/nei"),
      regler: """
        vilkår voksen
          gjelder når alderen ≥ 18
          oppfylt når alderen ≥ 20
        vilkår båt
          oppfylt når harBåt
        """)
    func avstander(_ år: Int) throws -> Int {
      try Prøvesak.vedtak(regelverk, ["alderen": "\(år)", "harBåt": "true"]).vilkår
        .first { $0.navn == "voksen" }?.avstander.count ?? -1
    }
    #expect(try avstander(17) == 0)
    #expect(try avstander(19) == 1)
    #expect(try avstander(20) == 0)
  }

  @Test func `that an exception does not apply is no distance`() throws {
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  skal gis når alle:\n    - voksen",
      hode: Prøvesak.opplysning("alderen", "heltall", "område 0 til og med 120")
        + Prøvesak.opplysning("harBåt", "ja/nei"),
      regler: """
        vilkår voksen
          oppfylt når alderen ≥ 20
        unntak barn fra voksen
          hjemmel andre ledd
          når alderen < 10 og harBåt
          oppfylt
        """)
    let vedtak = try Prøvesak.vedtak(regelverk, ["alderen": "15", "harBåt": "true"])
    #expect(vedtak.vilkår.first?.avstander.map(\.mangler) == ["5"])
  }
}
