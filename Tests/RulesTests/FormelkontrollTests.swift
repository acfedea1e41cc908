import RuleDSL
import Rules
import Testing
import Ytelser

/// A judgement that only repeats the law, the measure or standard text is no reason.
@Suite struct FormelkontrollTests {
  /// The words of rules that the reasons below are about.
  private static let regelord = [
    "om tiltaket er nødvendig", "Er tiltaket nødvendig for å skaffe eller beholde arbeid?",
    "arbeidstrening", "delta, medvirket", "arbeidsevnen er nedsatt med minst halvparten",
    "sykdom, skade eller lyte",
    "vesentlig medvirkende årsak", "helse alder evner utdanning yrkesbakgrunn arbeidsmuligheter",
    "uføretidspunktet inntektsevnen varig nedsatt", "reell arbeidssøker", "rimelig grunn",
    "klagen fristen oversittelsen lastes særlige grunner prøves", "mer omsorg enn den andre",
    "konkurransevridende fortrenge ordinær arbeidskraft",
    "medisinske grunner klart til hinder for aktivitet",
  ]

  private func svar(_ tekst: String, kilder: [String] = ["samtale 18. november 2026"])
    -> Formelkontroll.Svar
  {
    Formelkontroll.prøv(
      .init(
        tekst, kilder: kilder, regelord: Self.regelord, andre: ["Folkeregisteret", "fødselsdato"],
        vurdertAv: "Kari Nordmann, Nav Sagene"))
  }

  @Test(arguments: Begrunnelser.formler)
  func `a formula is refused, however long, also with a source`(tekst: String) {
    let svar = svar(tekst)
    #expect(!svar.erKonkret, "\(svar)")
    guard case .formel(_, let hvorfor) = svar else { return }
    #expect(hvorfor.contains("ord fra loven, regelen") || hvorfor.contains("denne personen"))
  }

  @Test(arguments: Begrunnelser.konkrete)
  func `a short reason that says something of the person passes`(tekst: String) {
    let svar = svar(tekst)
    #expect(svar.erKonkret, "\(svar)")
  }

  @Test func `the lists are as long as they should be`() {
    #expect(Begrunnelser.formler.count >= 25)
    #expect(Begrunnelser.konkrete.count >= 25)
  }

  @Test func `all formulas together are still a formula`() {
    #expect(!svar(Begrunnelser.formler.joined(separator: " ")).erKonkret)
  }

  @Test func `one concrete sentence among formulas is enough`() {
    for konkret in Begrunnelser.konkrete {
      let tekst = [Begrunnelser.formler[1], konkret, Begrunnelser.formler[2]]
      #expect(svar(tekst.joined(separator: " ")).erKonkret, "\(konkret)")
    }
  }

  @Test func `the law's words fail also where they are this rule's and nobody else's`() {
    let tekst = "Du har ikke drevet fiske fra kai eller båt."
    #expect(svar(tekst).erKonkret)
    let grunnlag = Formelkontroll.Grunnlag(
      tekst, kilder: ["søknaden"], regelord: ["Har du drevet fiske fra kai eller båt?"])
    #expect(!Formelkontroll.prøv(grunnlag).erKonkret)
  }

  @Test func `a paragraph, an office and the one who assessed are no facts of the person`() {
    #expect(!svar("Tiltaket er nødvendig, jf. § 1-3 første ledd bokstav a og § 14 a.").erKonkret)
    #expect(!svar("Nav Sagene finner tiltaket nødvendig 12.10.2026.").erKonkret)
    #expect(!svar("Kari Nordmann finner at vilkårene er oppfylt 12.10.2026.").erKonkret)
  }

  @Test func `what the person has said counts with a source, and a formula put in her mouth not`() {
    #expect(svar("Du skriver at du ikke har noe som hindrer deg i å jobbe.").erKonkret)
    #expect(!svar("Du skriver at du ikke har noe som hindrer deg i å jobbe.", kilder: []).erKonkret)
    #expect(!svar("Du sier at du har behov for tiltaket.").erKonkret)
  }

  @Test func `what remains is told, and why it is not enough`() throws {
    let svar = svar("Tiltaket er nødvendig og hensiktsmessig for bruker, jf. loven, ved sjøen.")
    guard case .formel(let gjenstår, let hvorfor) = svar else {
      Issue.record("\(svar)")
      return
    }
    #expect(gjenstår == ["sjøen"])
    #expect(hvorfor.hasPrefix("bare «sjøen» er sagt om denne personen; resten er ord fra loven"))
    guard case .konkret(let ord) = self.svar("Ryggen tåler ikke løft.") else {
      Issue.record("not concrete")
      return
    }
    #expect(ord == ["ryggen", "tåler", "løft"])
  }

  @Test func `two factors answered for the person carry a short conclusion`() {
    let momenter = ["Smerter i ryggen etter fallet.", "Fagbrev i kontorfag fra 2008."]
    func prøv(_ momenter: [String]) -> Bool {
      Formelkontroll.prøv(
        .init(
          "Arbeidsevnen er nedsatt med 40 prosent.", momenter: momenter,
          kilder: ["legeerklæring 10. september 2026"], regelord: Self.regelord)
      ).erKonkret
    }
    #expect(prøv(momenter))
    #expect(!prøv([momenter[0], "Evnene er vurdert."]))
    #expect(!prøv([]))
  }

  /// Examples of what is refused.
  private static let formler: [String: [String]] = [
    "Examples/tiltak/vurderingen-mangler.json": [
      "tiltaketErNødvendig", "tiltaketErHensiktsmessig",
    ]
  ]

  @Test(arguments: Saker.regelverk.bibliotek.ruleSetIDs)
  func `every reason in the examples says something of its person, but for the formulas`(id: String)
    throws
  {
    let regelverk = Regelverk.innebygd.lest(id)
    for path in Repository.paths(in: "Examples/\(id)", ending: ".json") {
      let lest = Sak.les(SourceFile(name: path, bytes: try Golden.bytes(path)), regelverk)
      let sak = try #require(lest.sak, "\(path): \(lest.feil)")
      let regelsett = try #require(lest.regelsett)
      for opplysning in sak.opplysninger {
        guard let vurdering = opplysning.vurdering, let tekst = vurdering.begrunnelse else {
          continue
        }
        let fact = regelsett.facts[opplysning.id.index]
        let andre = sak.opplysninger.filter { $0.id != opplysning.id }
          .flatMap { $0.verdier.compactMap(\.kilde) }
        let svar = Formelkontroll.prøv(
          .init(
            tekst, momenter: vurdering.momenter.map(\.svar), kilder: vurdering.kilder,
            regelord: [fact.label, fact.question], andre: andre,
            vurdertAv: vurdering.vurdertAv ?? ""))
        let erFormel = Self.formler[path]?.contains(opplysning.navn) ?? false
        #expect(svar.erKonkret != erFormel, "\(path): \(opplysning.navn): \(tekst) \(svar)")
      }
    }
  }

  @Test func `a judgement that is a formula can't be issued`() throws {
    let formel = "Etter en helhetlig og konkret vurdering er arbeidsevnen nedsatt."
    let før = try Saker.eksempel("avslag-40-prosent")
    var sak = før.sak
    let nummer = try #require(sak.opplysninger.firstIndex { $0.navn == "arbeidsevneNedsattMed" })
    sak.opplysninger[nummer].vurdering?.begrunnelse = formel
    for moment in sak.opplysninger[nummer].vurdering?.momenter.indices ?? 0..<0 {
      sak.opplysninger[nummer].vurdering?.momenter[moment].svar = "Dette er vurdert."
    }
    let vedtak = try #require(Saker.regelverk.avgjør(sak, før.regelsett))
    #expect(vedtak.utfall == før.utfall)
    let hinder = try #require(vedtak.kanFattes.hindre.first { $0.art == .skjønn })
    #expect(hinder.tekst.contains("«\(formel.prefix(40))"))
    #expect(hinder.tekst.contains("Skriv hva ved denne personen"))
    #expect(hinder.hvem == "Kari Nordmann, Nav Sagene")
  }
}
