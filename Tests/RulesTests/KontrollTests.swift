import Rules
import Testing
import Ytelser

/// A decision held against the acts on administration: what it lacks is named, and nothing else.
@Suite struct KontrollTests {
  /// What is really so in the examples: the guardian is not recorded.
  private static let kjente = [
    "uforetrygd/under-18", "ungdomsgaranti/fyller-16-i-dag",
    "ungdomsgaranti/tilrettelagt-opplaring-15-ar",
  ]

  static func rapport(
    _ json: JSONValue, nyLovFra: Day? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Kontrollrapport {
    let (dokument, feil) = LestVedtak.les(json)
    return try #require(dokument, "\(feil)", sourceLocation: sourceLocation)
      .kontrollert(nyLovFra: nyLovFra)
  }

  @Test(arguments: Kontrollsaker.alle)
  func `a good decision lacks nothing, in both written languages`(
    vedtak: Kontrollsaker.Vedtakstekst
  ) throws {
    for json in [vedtak.bokmål, vedtak.nynorsk] {
      let rapport = try Self.rapport(json)
      let ventet = Self.kjente.contains(vedtak.navn) ? ["mottaker"] : []
      #expect(rapport.funn.map(\.kontroll) == ventet, "\(rapport.funn.map(\.hva))")
      #expect(rapport.gjort.count > 20)
      #expect(rapport.ikkeGjort.isEmpty)
    }
  }

  @Test func `the constructed decisions are decisions, each of its kind`() throws {
    let navn = Kontrollsaker.alle.map(\.navn)
    for sak in [
      "opphør-uten-svar", "opphør-med-svar", "opphør-uten-varsel", "omgjøring", "anførsel",
      "forelagt", "motstrid", "skjult", "hovedhensyn",
    ] {
      #expect(navn.contains(sak))
      let json = try Kontrollsaker.hent(sak)
      let art = json["begrunnelse"]?.value["art"]?.value.streng
      #expect(art == "vedtak", "\(sak): \(json["kanFattes"]?.value.påÉnLinje ?? "")")
    }
  }

  @Test func `it never says that the reasons are good enough`() throws {
    let rapport = try Self.rapport(Kontrollsaker.hent("aap/avslag-40-prosent"))
    #expect(
      rapport.oppsummering == "Ingen mangler funnet av disse \(rapport.gjort.count) kontrollene.")
    let tekst = rapport.tekst()
    #expect(tekst.hasPrefix(rapport.oppsummering))
    #expect(tekst.contains("må et menneske si"))
    #expect(!tekst.lowercased().contains("oppfyller"))
    let mangler = try Self.rapport(
      Kontrollsaker.hent("aap/avslag-40-prosent").med(["merknad"], "vedtak"))
    #expect(
      mangler.oppsummering == "Én ting er funnet av disse \(mangler.gjort.count) kontrollene.")
    #expect(mangler.tekst().contains("Kan rettes av den som vedlikeholder brevene."))
  }

  // MARK: Which controls are done

  @Test func `the act of 2025 is listed, and not checked before a day is set`() throws {
    let json = try Kontrollsaker.hent("aap/avslag-40-prosent")
    let nå = try Self.rapport(json)
    #expect(nå.ikkeIKraft.count == Kontroll.alle().count { $0.ikraft == nil })
    #expect(nå.ikkeIKraft.allSatisfy { $0.hjemmel.hasPrefix("LOV-2025-06-20-81 §") })
    #expect(nå.ikkeIKraft.contains { $0.hjemmel.contains("§ 57 første ledd bokstav c") })
    let dagen = Day(year: 2026, month: 10, day: 2)
    let etter = try Self.rapport(json, nyLovFra: dagen)
    #expect(etter.funn.isEmpty)
    #expect(etter.gjort.contains { $0.hjemmel.contains("§ 57") })
    #expect(!etter.gjort.contains { $0.hjemmel.hasPrefix("forvaltningsloven") })
    // Vedtaket er fra 2. oktober; dagen etter er den nye loven ikke i kraft for det.
    let for_sent = try Self.rapport(json, nyLovFra: dagen?.adding(days: 1))
    #expect(for_sent.gjort.map(\.id) == nå.gjort.map(\.id))
  }

  @Test func `the act of 2025 says shall of the considerations, and names where`() throws {
    let json = try Kontrollsaker.hent("aap/avslag-40-prosent")
    let sti = try #require(sted(json) { $0["mal"]?.value.streng == "{ord}" })
    // Hele avsnittet: det er ikke annet i det.
    let uten = json.uten(Array(sti.prefix(3)))
    #expect(try Self.rapport(uten).funn.map(\.tyngde) == [.varsel])
    let etter = try Self.rapport(uten, nyLovFra: Day(year: 2026, month: 1, day: 1))
    #expect(etter.funn.map(\.kontroll) == ["ny-hensyn"])
    #expect(etter.funn.map(\.tyngde) == [.mangel])
  }

  @Test func `a course is exempt from reasons, and the exemption is named`() throws {
    let json = try Kontrollsaker.hent("tiltak/kurs-unntatt-fra-begrunnelse")
    let rapport = try Self.rapport(json)
    #expect(rapport.unntatt.contains { $0.kontroll.id == "begrunnelse" })
    #expect(Set(rapport.unntatt.map(\.hjemmel)) == ["forvaltningslovforskriften § 21"])
    #expect(!rapport.gjort.contains { $0.id == "begrunnelse-forhold" })
    #expect(rapport.tekst().contains("Loven gjør unntak"))
  }

  @Test func `what is no decision in an individual case is not held to its rules`() throws {
    let vurdering = try Self.rapport(Kontrollsaker.hent("aktivitetskrav/dialogmote"))
    let gjort = Set(vurdering.gjort.map(\.id))
    #expect(gjort.isDisjoint(with: ["skriftlig", "begrunnelse", "klageadgang", "innsyn"]))
    #expect(gjort.contains("ingen-klage"))
    #expect(!vurdering.gjort.contains { $0.hjemmel.hasPrefix("forvaltningsloven § 25") })
    let melding = try Self.rapport(Kontrollsaker.hent("aap/bodd-i-utlandet"))
    let iMelding = Set(melding.gjort.map(\.id))
    #expect(iMelding.isDisjoint(with: ["klageadgang", "begrunnelse-regler", "utfall-først"]))
    #expect(iMelding.isSuperset(of: ["melding-ikke-avslag", "ingen-klage", "melding-svar"]))
  }

  @Test func `a letter without reasons lacks reasons, and not each of them`() throws {
    let json = try Kontrollsaker.hent("aap/avslag-40-prosent")
    let avsnitt = json["begrunnelse"]?.value["avsnitt"]?.value.liste ?? []
    let igjen = avsnitt.filter { del in
      let overskrift = del["overskrift"]?.value.streng ?? ""
      return !["Hva reglene sier", "Dette bygger vi på", "Slik har vi vurdert det"].contains(
        overskrift)
    }
    let kort = try #require(
      json.endret(["begrunnelse", "avsnitt"]) { _ in JSONValue(.array(igjen)) })
    let rapport = try Self.rapport(kort)
    #expect(rapport.funn.map(\.kontroll) == ["begrunnelse"])
    #expect(rapport.ikkeGjort.contains { $0.kontroll.id == "begrunnelse-forhold" })
  }

  @Test func `without a letter there is one thing to say`() throws {
    let rapport = try Self.rapport(
      Kontrollsaker.hent("aap/avslag-40-prosent").uten(["begrunnelse"]))
    #expect(rapport.funn.map(\.kontroll) == ["skriftlig"])
    #expect(rapport.lesbarhet == nil)
  }

  // MARK: What is no decision

  @Test(arguments: [
    ("[]", "et vedtak"), ("{}", "'form' mangler"), (#"{"form": "vedtak/9"}"#, "vedtak/9"),
    (#"{"form": 1}"#, "en tekst"), ("{", "mangler"),
  ])
  func `what is no decision is refused with its place`(tekst: String, melding: String) {
    let fil = SourceFile(name: "vedtak.json", text: tekst)
    let (dokument, feil) = LestVedtak.les(fil)
    #expect(dokument == nil)
    let alt = feil.map { $0.rendered(in: [fil]) }.joined()
    #expect(alt.contains("vedtak.json:1:"), "\(alt)")
    #expect(alt.contains(melding), "\(alt)")
  }

  @Test func `a decision with hidden values cannot be checked`() throws {
    let vedtak = try Saker.eksempel("avslag-40-prosent").maskert()
    let (dokument, feil) = LestVedtak.les(SourceFile(name: "v", text: vedtak.json()))
    #expect(dokument == nil)
    #expect(feil.contains { $0.message.text.contains("uten skjulte verdier") })
  }

  /// The path to the first sentence with a part like this.
  func sted(_ json: JSONValue, _ er: (JSONValue) -> Bool) -> [Steg]? {
    let avsnitt = json["begrunnelse"]?.value["avsnitt"]?.value.liste ?? []
    for (nummer, del) in avsnitt.enumerated() {
      for (plass, setning) in (del["setninger"]?.value.liste ?? []).enumerated()
      where (setning["deler"]?.value.liste ?? []).contains(where: er) {
        return ["begrunnelse", "avsnitt", .ledd(nummer), "setninger", .ledd(plass)]
      }
    }
    return nil
  }
}

extension JSONValue {
  fileprivate var påÉnLinje: String {
    var writer = JSONWriter(style: .compact)
    writer.value(self)
    return writer.text
  }
}
