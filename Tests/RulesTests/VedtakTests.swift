import Rules
import Testing
import Ytelser

/// What a decision holds, and whether it can be issued.
@Suite struct VedtakTests {
  private func vurdering(_ navn: String, _ vedtak: Vedtak) throws -> Vilkårsvurdering {
    try #require(vedtak.vilkår.first { $0.navn == navn })
  }

  private let ingenUnntak =
    #""harGodkjentYrkesskade": false, "mottarAap": false, "aapSkalGjenopptas": false"#

  @Test func `a refusal names the condition that failed and nothing else`() throws {
    let vedtak = try Saker.eksempel("avslag-40-prosent")
    #expect(vedtak.resultat == .avslag)
    #expect(vedtak.avgjørende.map(\.navn) == ["arbeidsevnenErNedsattNok"])
  }

  @Test func `40 percent is open until three facts are known`() throws {
    let deler = ingenUnntak.split(separator: ", ")
    for utelatt in deler.indices {
      let kjente = deler.indices.filter { $0 != utelatt }.map { deler[$0] }
      let json = #""arbeidsevneNedsattMed": 40, "# + kjente.joined(separator: ", ")
      let vedtak = try Saker.vedtak(Saker.aap(json))
      #expect(try vurdering("arbeidsevnenErNedsattNok", vedtak).utfall == .open)
    }
    let alle = try Saker.vedtak(Saker.aap(#""arbeidsevneNedsattMed": 40, "# + ingenUnntak))
    #expect(try vurdering("arbeidsevnenErNedsattNok", alle).utfall == .notMet)
  }

  @Test func `a judgement without who, when and why can't be issued`() throws {
    let før = try Saker.eksempel("avslag-40-prosent")
    var sak = før.sak
    let nummer = try #require(sak.opplysninger.firstIndex { $0.navn == "arbeidsevneNedsattMed" })
    sak.opplysninger[nummer].vurdering = nil
    let vedtak = try #require(Saker.regelverk.avgjør(sak, før.regelsett))
    #expect(vedtak.resultat == .avslag)
    #expect(!vedtak.kanFattes.ja)
    let hinder = try #require(vedtak.kanFattes.hindre.first { $0.art == .skjønn })
    #expect(hinder.tekst.contains("hvem som har vurdert"))
    #expect(hinder.tekst.contains("helse"))
  }

  @Test func `a fact without a source can't be issued`() throws {
    let vedtak = try Saker.vedtak(
      Saker.aap(
        #""fødselsdato": "1950-01-01", "#
          + #""mottarAap": {"verdi": false, "kilde": "Navs vedtaksregister", "dato": "2026-09-28"}"#
      ))
    #expect(vedtak.resultat == .avslag)
    #expect(vedtak.kanFattes.hindre.map(\.art) == [.manglerKilde])
  }

  @Test func `a refusal on age alone could be made by machine`() throws {
    let vedtak = try Saker.vedtak(
      Saker.aap(
        #""fødselsdato": {"verdi": "1950-01-01", "kilde": "Folkeregisteret", "dato": "2026-09-28", "#
          + #""forelagtUnntak": "forvaltningsloven § 17 annet ledd bokstav a: står i søknaden"}, "#
          + #""mottarAap": {"verdi": false, "kilde": "Navs vedtaksregister", "dato": "2026-09-28"}"#
      ))
    #expect(vedtak.kanFattes.avMaskin && vedtak.erAutomatisk)
    let brev = vedtak.begrunnelse().tekst()
    #expect(brev.contains("Saken er avgjort automatisk 2. oktober 2026"))
    #expect(brev.contains("Du har rett til å få en saksbehandler"))
    var sak = vedtak.sak
    sak.saksbehandler = "Kari Nordmann, Nav Sagene"
    let avMenneske = try #require(Saker.regelverk.avgjør(sak, vedtak.regelsett))
    #expect(!avMenneske.erAutomatisk)
    #expect(
      avMenneske.begrunnelse().tekst().contains(
        "Saken er avgjort av Kari Nordmann, Nav Sagene 2. oktober 2026."))
  }

  @Test func `a person must stand behind what a machine can't decide`() throws {
    var sak = try Saker.eksempel("avslag-40-prosent").sak
    sak.saksbehandler = nil
    let regelsett = try #require(Saker.aap)
    let vedtak = try #require(Saker.regelverk.avgjør(sak, regelsett))
    #expect(vedtak.kanFattes.hindre.map(\.art) == [.hvem])
  }

  @Test(arguments: [
    ("2008-10-02", ["den saken gjelder"]), ("2008-10-03", ["vergen (Anne)", "den saken gjelder"]),
    ("2011-10-02", ["vergen (Anne)", "den saken gjelder"]), ("2011-10-03", ["vergen (Anne)"]),
  ])
  func `a minor has a guardian who gets the letter, and from 15 gets it too`(
    født: String, mottakere: [String]
  ) throws {
    let erMindreårig = mottakere != ["den saken gjelder"]
    func vedtak(_ mer: String) throws -> Vedtak {
      try Saker.vedtak(
        Saker.aap(
          #""fødselsdato": {"verdi": "\#(født)", "kilde": "søknaden", "dato": "2026-09-28"}, "#
            + #""mottarAap": {"verdi": false, "kilde": "søknaden", "dato": "2026-09-28"}"#,
          mer: #", "saksbehandler": "Kari Nordmann""# + mer))
    }
    let med = try vedtak(erMindreårig ? #", "verge": "Anne""# : "")
    #expect(med.mottakere == mottakere)
    #expect(med.kanFattes.ja)
    #expect(med.kanFattes.trengerMenneske.isEmpty != erMindreårig)
    #expect(try vedtak("").kanFattes.ja != erMindreårig)
  }

  @Test func `a refusal on a judgement needs a person`() throws {
    let vedtak = try Saker.eksempel("avslag-40-prosent")
    #expect(vedtak.kanFattes.ja)
    #expect(!vedtak.kanFattes.avMaskin)
  }

  @Test func `a grant can't be issued while paragraphs are not assessed`() throws {
    let vedtak = try Saker.eksempel("innvilget")
    #expect(vedtak.resultat == .innvilgelse)
    #expect(vedtak.kanFattes.hindre.allSatisfy { $0.art == .ikkeVurdert })
    #expect(!vedtak.ikkeVurdert.isEmpty)
  }

  @Test func `what a person has assessed elsewhere no longer stands in the way`() throws {
    let før = try Saker.eksempel("innvilget")
    var sak = før.sak
    sak.vurdertUtenfor = Saker.underskrevet(før)
    let etter = try #require(Saker.regelverk.avgjør(sak, før.regelsett))
    #expect(etter.utfall == før.utfall)
    #expect(etter.kanFattes.ja)
    sak.vurdertUtenfor[0].erOppfylt = false
    let nei = try #require(Saker.regelverk.avgjør(sak, før.regelsett))
    #expect(nei.kanFattes.hindre.count == 1)
  }

  @Test func `EØS is never decided by the machine`() throws {
    let vedtak = try Saker.eksempel("bodd-i-utlandet")
    #expect(try vurdering("forutgåendeMedlemskap", vedtak).utfall == .open)
    #expect(vedtak.mangler.contains { $0.navn.contains("EØS") && $0.erSkjønn })
  }

  @Test func `a wording that is not at hand leaves the case open`() throws {
    let vedtak = try Saker.eksempel("gammel-sak-2015")
    #expect(vedtak.resultat == .uavklart)
    #expect(vedtak.ukjentLov.contains { $0.kind == .unknownWording })
  }

  @Test func `every sentence says which nodes it rests on`() throws {
    for fil in Golden.names(in: "Examples/aap", ending: ".json") {
      let brev = try Saker.eksempel(String(fil.dropLast(5))).begrunnelse()
      for setning in [brev.tittel] + brev.avsnitt.flatMap(\.setninger) {
        #expect(!setning.noder.isEmpty, "\(setning.tekst)")
        #expect(!setning.tekst.contains("{") && !setning.tekst.contains(".."))
      }
    }
  }

  @Test func `a letter has no words of the system`() throws {
    let forbudt = ["oppfylt", "uavklart", "kumulativ", "skjønn", "jf.", "lyte", "legges til grunn"]
    for fil in Golden.names(in: "Examples/aap", ending: ".json") {
      let vedtak = try Saker.eksempel(String(fil.dropLast(5)))
      let brev = vedtak.begrunnelse().tekst().lowercased()
      // A question for a person to judge is in the law's own words.
      for ord in forbudt where ord != "lyte" || vedtak.kanFattes.ja {
        #expect(!brev.contains(ord), "\(fil): \(ord)")
      }
    }
  }

  @Test func `a draft that can't be issued says nothing of complaint`() throws {
    #expect(try !Saker.eksempel("innvilget").begrunnelse().tekst().contains("Du kan klage innen"))
    #expect(
      try Saker.eksempel("avslag-40-prosent").begrunnelse().tekst().contains("Du kan klage innen"))
  }

  @Test func `the same case gives the same bytes, and they are marked as a draft`() throws {
    let vedtak = try Saker.eksempel("yrkesskade-30")
    #expect(try vedtak.json() == Saker.eksempel("yrkesskade-30").json())
    #expect(vedtak.json().contains("UTKAST – ikke et vedtak"))
    #expect(vedtak.tekst().hasPrefix("UTKAST – ikke et vedtak"))
  }

  @Test func `the fingerprint changes with the case`() throws {
    let a = try #require(Saker.aap("").sak)
    let b = try #require(Saker.aap(#""mottarAap": false"#).sak)
    #expect(a.fingeravtrykk != b.fingeravtrykk)
    #expect(a.fingeravtrykk.count == 64)
  }

  @Test func `all that the schema requires is in the JSON`() throws {
    let (skjema, _) = JSONParser.parse(
      SourceFile(name: "skjema", text: Vedtak.skjema), index: 0)
    let krav = try #require(skjema?["required"]?.value)
    guard case .array(let navn) = krav.kind else {
      Issue.record("no list of required members")
      return
    }
    let (json, _) = JSONParser.parse(
      SourceFile(name: "vedtak", text: try Saker.eksempel("innvilget").json()), index: 0)
    for element in navn {
      guard case .string(let nøkkel) = element.kind else { continue }
      #expect(json?[nøkkel] != nil, "\(nøkkel)")
    }
  }
}
