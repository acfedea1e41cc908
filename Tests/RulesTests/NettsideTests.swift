import Rules
import Testing
import Ytelser

/// The draft as a web page: the letter word for word, what each sentence rests on, and nothing that
/// runs or is fetched.
@Suite struct NettsideTests {
  static let eksempler = Golden.names(in: "Examples/aap", ending: ".json")
    .map { String($0.dropLast(".json".count)) }

  /// What people read of escaped text.
  static func lest(_ kode: some StringProtocol) -> String {
    let tegn = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("\u{A0}", " "),
      ("&amp;", "&"),
    ]
    return tegn.reduce(String(kode)) {
      $0.split(separator: $1.0, omittingEmptySubsequences: false)
        .joined(separator: $1.1)
    }
  }

  /// The words without line breaks and bullets.
  static func ord(_ tekst: String) -> [Substring] {
    tekst.split(whereSeparator: \.isWhitespace).filter { $0 != "–" }
  }

  private static func brevet(_ side: String) throws -> Substring {
    try #require(side.firstMatch(of: #/(?s)<main .*</main>/#)).output
  }

  @Test(arguments: eksempler, Målform.allCases)
  func `the letter is in the page word for word`(navn: String, målform: Målform) throws {
    let vedtak = try Saker.eksempel(navn)
    let brev = vedtak.begrunnelse(målform)
    let main = try Self.brevet(vedtak.nettside(målform))
    let stykker = main.matches(of: #/<(?:h2|h3|summary)[^>]*>([^<]*)</#).map { Self.lest($0.1) }
    // The second piece opens what the heading rests on.
    let lest = [stykker[0]] + stykker.dropFirst(2)
    #expect(Self.ord(lest.joined(separator: " ")) == Self.ord(brev.tekst()))
  }

  @Test(arguments: eksempler, Begrunnelse.Profil.allCases)
  func `each sentence opens its own nodes`(navn: String, profil: Begrunnelse.Profil) throws {
    // Each node of a large tree in every case would take minutes without optimisation.
    guard profil != .gjennomgang || navn == "under-18" else { return }
    let vedtak = try Saker.eksempel(navn)
    let brev = vedtak.begrunnelse(.bokmål, profil)
    let main = try Self.brevet(vedtak.nettside(.bokmål, profil))
    let deler = main.split(separator: "<details class=\"s").dropFirst()
    let setninger = [brev.tittel] + brev.avsnitt.flatMap(\.setninger)
    #expect(deler.count == setninger.count)
    for (del, setning) in zip(deler, setninger) {
      let koder = Set(del.matches(of: #/<code>([^<]*)</code>/#).map { Self.lest($0.1) })
      #expect(koder == Set(setning.noder.map { vedtak.regelsett.identifiers[$0.index] }))
    }
  }

  @Test func `a sentence opens its values, its facts with who judged, and the law's words`() throws
  {
    var vedtak = try Saker.eksempel("avslag-40-prosent")
    // What the letter of a decision says, whatever must be done in the case first.
    vedtak.kanFattes.hindre = []
    let side = vedtak.nettside()
    let del = try #require(
      side.split(separator: "<details class=\"s").first { $0.contains("nedsatt med 40 prosent.") })
    let lest = Self.lest(del)
    #expect(lest.contains("arbeidsevnenErNedsattNok: ikke oppfylt"))
    #expect(lest.contains("folketrygdloven § 11-5 første ledd første punktum (lov), ordlyden fra"))
    #expect(lest.contains("arbeidsevneNedsattMed ≥ 50 %: nei"))
    #expect(lest.contains("40 prosent. Kilde: vurdering i saken, 30. september 2026."))
    #expect(lest.contains("Vurdert av Kari Nordmann, Nav Sagene 30. september 2026."))
    #expect(lest.contains("Det er et vilkår for rett til arbeidsavklaringspenger at medlemmet har"))
    // What is not known, and did not matter, is no reason.
    #expect(!lest.contains("ukjent"))
  }

  @Test func `what the heading rests on is not said twice`() throws {
    let side = try Saker.eksempel("avslag-40-prosent").nettside()
    let rot = try #require(side.split(separator: "<details class=\"s").dropFirst().first)
    #expect(Self.lest(rot).contains("arbeidsavklaringspenger: avslag"))
    #expect(Self.lest(rot).contains("arbeidsevnenErNedsattNok: ikke oppfylt"))
    #expect(!rot.contains("mottarAap"))
  }

  // MARK: The caseworker's part

  @Test func `the caseworker's part comes first, in order, and is not in the letter`() throws {
    let side = try Saker.eksempel("mangler-opplysninger").nettside()
    let aside = try #require(side.firstMatch(of: #/(?s)<aside .*</aside>/#)).output
    let overskrifter = aside.matches(of: #/<h3>([^<]*)</#).map { String($0.1) }
    #expect(
      overskrifter == [
        "Et menneske må vurdere", "Opplysninger mangler", "Må også vurderes før en innvilgelse",
        "Uavklart rett", "Dokumentasjonen", "Vilkårene", "Fingeravtrykk",
      ])
    let main = try Self.brevet(side)
    #expect(aside.endIndex <= main.startIndex)
    for ord in ["Til saksbehandler", "Uavklart rett", "Fingeravtrykk"] {
      #expect(!main.contains(ord))
    }
  }

  @Test(arguments: eksempler)
  func `all that stands in the way is told, with who has it`(navn: String) throws {
    let vedtak = try Saker.eksempel(navn)
    let side = vedtak.nettside()
    let aside = Self.lest(try #require(side.firstMatch(of: #/(?s)<aside .*</aside>/#)).output)
      .replacing(#/<[^>]*>/#, with: "")
    for hinder in vedtak.kanFattes.hindre {
      #expect(aside.contains(hinder.tekst.dropFirst()) && aside.contains("Hos: \(hinder.hvem)."))
    }
    for ord in vedtak.kanFattes.trengerMenneske + vedtak.vilkår.flatMap(\.merker) {
      #expect(aside.contains(ord))
    }
    for krav in vedtak.vilkår where krav.versjon != nil {
      #expect(aside.contains("\(krav.navn): \(krav.utfall.word)"))
    }
    let felles = aside.contains("UTKAST")
    #expect(!felles && side.contains("<p class=\"utkast\">UTKAST – ikke et vedtak</p>"))
  }

  @Test func `what stands in the way is told, of whatever kind it is`() throws {
    var vedtak = try Saker.eksempel("mangler-opplysninger")
    let hinder = try #require(vedtak.kanFattes.hindre.first)
    for art in KanFattes.Hinder.Art.allCases {
      var annet = hinder
      (annet.art, annet.tekst) = (art, "det som er i veien")
      vedtak.kanFattes.hindre = [annet]
      let erSagt = vedtak.nettside().contains("<li>det som er i veien. Hos: \(hinder.hvem).</li>")
      #expect(erSagt, "\(art)")
    }
  }

  @Test func `what the person may not know is marked where it stands`() throws {
    let unntatt = #""unntattInnsyn": {"hjemmel": "forvaltningsloven § 19", "grunn": "x"}"#
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  skal gis når alle:\n    - voksen",
      hode: Prøvesak.opplysning("alderen", "heltall", "område 0 til og med 120"),
      regler: "vilkår voksen\n  oppfylt når alderen ≥ 20")
    var vedtak = try Prøvesak.vedtak(
      regelverk,
      ["alderen": "{\"verdi\": 17, \"kilde\": \"x\", \"dato\": \"2026-09-01\", \(unntatt)}"])
    vedtak.kanFattes.hindre = []
    let side = Self.lest(vedtak.nettside())
    #expect(side.contains("<h3>Unntatt innsyn</h3>"))
    #expect(
      side.contains("UNNTATT INNSYN: skal ikke til den saken gjelder (forvaltningsloven § 19)"))
  }
}
