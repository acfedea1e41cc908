import Rules
import Testing
import Ytelser

/// A letter is filled from templates, and says the same in both written languages.
@Suite struct BrevmalTests {
  @Test(arguments: Fast.allCases)
  func `a fixed sentence has words in both languages, with the same places`(fast: Fast) {
    let (bokmål, nynorsk) = (fast[.bokmål], fast[.nynorsk])
    #expect(!bokmål.isEmpty && !nynorsk.isEmpty)
    #expect(Self.places(bokmål) == Self.places(nynorsk))
    #expect(!bokmål.contains("  ") && !nynorsk.contains("  "))
  }

  private static func places(_ text: String) -> [String] {
    text.matches(of: #/\{([^}]*)\}/#).map { String($0.1) }.sorted()
  }

  @Test func `each sentence is its templates filled`() throws {
    for name in ["avslag-40-prosent", "innvilget", "mangler-opplysninger"] {
      for målform in Målform.allCases {
        let brev = try Saker.eksempel(name).begrunnelse(målform, .gjennomgang)
        for setning in [brev.tittel] + brev.avsnitt.flatMap(\.setninger) {
          #expect(setning.tekst == setning.deler.map(\.tekst).joined(separator: " "))
          for del in setning.deler {
            #expect(
              Self.places(del.mal).allSatisfy { place in
                del.verdier.contains { $0.navn == place }
              }, "\(del.mal)")
          }
        }
      }
    }
  }

  @Test func `more than one factor stand as a list, and one alone in its paragraph`() throws {
    let alle = try Saker.eksempel("avslag-40-prosent")
    let momenter = try #require(
      alle.sak.opplysninger.first { ($0.vurdering?.momenter.count ?? 0) > 1 })
    let navn = try #require(momenter.vurdering?.momenter.map { $0.navn.prefix(4).lowercased() })
    let lister = alle.begrunnelse().avsnitt.filter { $0.form == .liste }
    #expect(
      lister.contains { liste in
        liste.setninger.map { $0.tekst.prefix(4).lowercased() } == navn
      })
    var én = alle
    for nummer in én.sak.opplysninger.indices {
      guard let første = én.sak.opplysninger[nummer].vurdering?.momenter.first else { continue }
      én.sak.opplysninger[nummer].vurdering?.momenter = [første]
    }
    #expect(!én.begrunnelse().avsnitt.contains { $0.form == .liste && $0.overskrift.isEmpty })
  }

  @Test func `what is put in is not read again`() {
    let del = Begrunnelse.Del("{a} og {b}", [.init("a", "{b}"), .init("b", "x")])
    #expect(del.tekst == "{b} og x")
  }

  @Test func `what would have changed the answer has been tried`() throws {
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  skal gis når alle:\n    - båt\n    - frisk",
      hode: Prøvesak.opplysning("harMeldt", "ja/nei", "kan endres\nja «Du har meldt deg.»")
        + Prøvesak.opplysning("erFrisk", "ja/nei"),
      regler: "vilkår båt\n  oppfylt når harMeldt\nvilkår frisk\n  oppfylt når erFrisk")
    let én = try Prøvesak.vedtak(regelverk, ["harMeldt": "false", "erFrisk": "true"])
    #expect(
      én.begrunnelse(.bokmål, .full).tekst().contains(
        "Du kan få et annet svar hvis dette blir slik: Du har meldt deg."))
    let åpen = try Prøvesak.vedtak(regelverk, ["harMeldt": "false"])
    #expect(
      åpen.begrunnelse(.bokmål, .full).tekst().contains(
        "Hvis dette blir slik, må vi vurdere saken på nytt: Du har meldt deg."))
    let begge = try Prøvesak.vedtak(regelverk, ["harMeldt": "false", "erFrisk": "false"])
    #expect(begge.hvaOm(bareDetSomKanEndres: true).isEmpty)
  }
}
