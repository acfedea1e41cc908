import Rules
import Testing
import Ytelser

/// A case that can't be decided yet: the person gets no refusal, and no law's headings.
@Suite struct MeldingTests {
  private static let eksempler = Golden.names(in: "Examples/aap", ending: ".json")
    .map { String($0.dropLast(5)) }

  private func ord(_ vedtak: Vedtak) -> String {
    vedtak.begrunnelse().tekst().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: eksempler)
  func `what can't be issued is a message, and what can is a decision`(navn: String) throws {
    let vedtak = try Saker.eksempel(navn)
    #expect((vedtak.begrunnelse().art == .vedtak) == vedtak.kanFattes.ja)
    guard !vedtak.kanFattes.ja else { return }
    let brev = ord(vedtak)
    #expect(brev.hasPrefix("Vi kan ikke avgjøre saken ennå"))
    let erKrav = vedtak.avgjørelse.kind == .individual && vedtak.løper != true
    let åpning =
      erKrav && vedtak.avgjørelse.modality != .dutyIsBreached
      ? "Dette er ikke et avslag." : "Vi har ikke bestemt noe ennå."
    #expect(brev.contains(åpning))
    #expect(brev.contains("Du kan ikke klage på dette brevet"))
    for sagt in ["for hånden", "kodet", "forskrift", "Du får ikke", "ikke rett til"] {
      #expect(!brev.contains(sagt), "\(sagt)")
    }
  }

  @Test func `a stopped refusal says nothing of what the rules point to`() throws {
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  skal gis når alle:\n    - båt",
      hode: Prøvesak.opplysning("harBåt", "ja/nei")
        + "ikke kodet «§ 8: dispensasjon» ved avslag gjelder båt",
      regler: """
        vilkår båt
          oppfylt når harBåt
          begrunnelse
            ikke oppfylt «Du har ikke båt.»
        """)
    let mer = #", "svarInnen": "2026-10-20""#
    let vedtak = try Prøvesak.vedtak(
      regelverk, ["harBåt": "false"], mer: Prøvesak.klageinstans + mer)
    let brev = ord(vedtak)
    #expect(brev.contains("Vi må undersøke om en annen regel kan gi deg rett."))
    #expect(brev.contains("Du får svar innen 20. oktober 2026."))
    #expect(brev.contains("Saken behandles av Kari Nordmann."))
    #expect(!brev.contains("båt") && !brev.contains("dispensasjon"))
    let notat = vedtak.tekst()
    #expect(notat.contains("Utfall så langt, ikke avgjort: avslag"))
    #expect(notat.contains("§ 8: dispensasjon"))
    #expect(notat.contains("Ansvarlig: Kari Nordmann. Svar innen: 20. oktober 2026"))
  }

  @Test func `it says who is to answer`() throws {
    let fraSøker = try Saker.vedtak(Saker.aap(#""fødselsdato": "1980-01-01""#))
    #expect(ord(fraSøker).contains("Noe av det som mangler, må vi få fra deg."))
    let hosNav = try Saker.eksempel("gammel-sak-2015")
    #expect(ord(hosNav).contains("Det er Nav som mangler noe, ikke du."))
  }

  @Test func `while what runs is looked at, it goes on`() throws {
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  løper når fårStønad\n  skal gis når alle:\n    - båt",
      hode: Prøvesak.opplysning("harBåt", "ja/nei") + Prøvesak.opplysning("fårStønad", "ja/nei"),
      regler: "vilkår båt\n  oppfylt når harBåt")
    let vedtak = try Prøvesak.vedtak(regelverk, ["harBåt": "false", "fårStønad": "true"])
    #expect(vedtak.resultat == .opphør)
    #expect(!vedtak.kanFattes.ja)
    #expect(ord(vedtak).contains("Dette brevet endrer ikke det du får."))
    #expect(ord(vedtak).contains("få si hva du mener, før vi avgjør saken"))
  }
}
