import Rules
import Testing
import Ytelser

/// One thing taken out of, or changed in, a good decision is found by exactly one control.
@Suite struct KontrollfunnTests {
  // MARK: Any sentence taken out

  /// What a letter says in two places, so that one is enough.
  private static let sagtToGanger = [
    "aktivitetskrav/stans": [
      "Vi mener at du ikke er i annen aktivitet på jobb.",
      "Vi meiner at du ikkje er i annan aktivitet på jobb.",
    ]
  ]

  @Test(arguments: Kontrollsaker.alle)
  func `any one sentence taken out of a letter is found, and nothing else`(
    vedtak: Kontrollsaker.Vedtakstekst
  ) throws {
    let sagtToGanger = Self.sagtToGanger[vedtak.navn] ?? []
    for json in [vedtak.bokmål, vedtak.nynorsk] {
      let dokument = try #require(LestVedtak.les(json).dokument)
      let god = dokument.kontrollert()
      let brev = try #require(json["begrunnelse"]?.value)
      for (setning, uten) in Self.utenHver(brev) {
        let rapport = try #require(dokument.med(brev: uten)).kontrollert()
        let nye = rapport.funn.filter { !god.funn.contains($0) }
        let ventet = god.unntatt.isEmpty && !sagtToGanger.contains(setning) ? 1 : 0
        // Der loven ikke krever noen begrunnelse, er ikke alt i den noe som kan mangle.
        #expect(
          nye.count == ventet || (nye.count == 1 && !god.unntatt.isEmpty),
          "«\(setning)»: \(nye.map { "\($0.kontroll): \($0.hva)" })")
      }
    }
  }

  /// Each sentence, and the letter without it. A section that is emptied goes too, and what
  /// continued it takes its heading.
  static func utenHver(_ brev: JSONValue) -> [(setning: String, brev: JSONValue)] {
    let avsnitt = brev["avsnitt"]?.value.liste ?? []
    return avsnitt.indices.flatMap { nummer -> [(String, JSONValue)] in
      let setninger = avsnitt[nummer]["setninger"]?.value.liste ?? []
      return setninger.indices.compactMap { plass in
        var nye = avsnitt
        nye[nummer] = nye[nummer].uten(["setninger", .ledd(plass)])
        if setninger.count == 1 {
          let overskrift = avsnitt[nummer]["overskrift"]?.value.streng ?? ""
          if nye.indices.contains(nummer + 1), nye[nummer + 1]["overskrift"]?.value.streng == "" {
            nye[nummer + 1] = nye[nummer + 1].med(["overskrift"], overskrift)
          }
          nye.remove(at: nummer)
        }
        let ord = setninger[plass]["tekst"]?.value.streng ?? ""
        return brev.endret(["avsnitt"]) { _ in JSONValue(.array(nye)) }.map { (ord, $0) }
      }
    }
  }

  // MARK: Any one thing changed

  /// A control, a good decision, and the change that it finds.
  struct Endring: Sendable, CustomTestStringConvertible {
    var kontroll: String
    var sak: String
    var endre: @Sendable (JSONValue) -> JSONValue
    var testDescription: String { "\(kontroll) – \(sak)" }

    init(
      _ kontroll: String, _ sak: String, _ endre: @escaping @Sendable (JSONValue) -> JSONValue
    ) {
      (self.kontroll, self.sak, self.endre) = (kontroll, sak, endre)
    }
  }

  @Test(arguments: endringer)
  func `a change is found by the control it concerns, and by no other`(endring: Endring) throws {
    let god = try Kontrollsaker.hent(endring.sak)
    let endret = endring.endre(god)
    let før = try KontrollTests.rapport(god).funn
    let etter = try KontrollTests.rapport(endret).funn.filter { !før.contains($0) }
    #expect(etter.map(\.kontroll) == [endring.kontroll], "\(etter.map(\.hva))")
    #expect(etter.allSatisfy { !$0.hvor.isEmpty && !$0.hvem.isEmpty && !$0.hjemmel.isEmpty })
  }

  @Test func `each control has been seen to find something`() throws {
    var funnet = Set(Self.endringer.map(\.kontroll))
    for navn in [
      "aap/avslag-40-prosent", "aap/for-sent-aa-redusere", "opphør-med-svar", "hovedhensyn",
      "aap/bodd-i-utlandet", "tiltak/nav-mangler-oppfolgingsplan", "tiltak/oppstarten-ma-vente",
      "aap/mangler-opplysninger", "omgjøring", "overgangsstonad/innvilget-gamle-regler",
      "aktivitetskrav/dialogmote",
    ] {
      let json = try Kontrollsaker.hent(navn)
      let dokument = try #require(LestVedtak.les(json).dokument)
      let brev = try #require(json["begrunnelse"]?.value)
      for (_, uten) in Self.utenHver(brev) {
        funnet.formUnion(dokument.med(brev: uten)?.kontrollert().funn.map(\.kontroll) ?? [])
      }
    }
    let alle = Set(Kontroll.alle().filter { $0.ikraft != nil }.map(\.id))
    // Brevet uten begrunnelse og uten brev har prøver for seg.
    #expect(alle.subtracting(funnet) == ["begrunnelse", "skriftlig"])
  }

  @Test func `each control has a name of its own, a source, and says what it looks at`() {
    let alle = Kontroll.alle()
    #expect(Set(alle.map(\.id)).count == alle.count)
    #expect(Set(alle.map { $0.id + $0.navn }).count == alle.count)
    for kontroll in alle {
      #expect(!kontroll.hjemmel.isEmpty && !kontroll.serPå.isEmpty && !kontroll.navn.isEmpty)
      #expect(kontroll.id.allSatisfy { $0.isLowercase || $0 == "-" })
    }
  }
}
