import Rules
import Testing
import Ytelser

/// Reading a case: nothing is guessed, and each fault says what, where and what to do.
@Suite struct SakTests {
  private func koder(_ lest: SakLest) -> [String] { lest.feil.map(\.message.code) }

  @Test(arguments: [
    ("R0620", #""harGodkjentYrkesskade": {"verdi": true, "kilda": "x"}"#),
    ("R0621", #""medlemITrygden": [{"fra": "2020-01-01", "verdi": true}]"#),
    ("R0622", #""harGodkjentYrkesskade": {"verdi": true, "kilde": 3}"#),
    ("R0625", #""arbeidsevneNedsatMed": 40"#),
    ("R0626", #""arbeidsevneNedsattMed": "40 %""#),
    ("R0626", #""harGodkjentYrkesskade": "ja""#),
    ("R0627", #""fødselsdato": "1980-02-31""#),
    ("R0628", #""arbeidsevneNedsattMed": 101"#),
    ("R0629", #""arbeidsevneNedsattMed": 40.0000001"#),
    ("R0631", #""fødselsdato": ["1980-01-01"]"#),
    ("R0632", #""medlemITrygden": true"#),
    ("R0633", #""medlemITrygden": [{"fra": "2020-01-02", "til": "2020-01-01", "verdi": true}]"#),
    ("R0634", #""mottarAap": null"#),
    ("R0635", #""arbeidsevneNedsattMed": {"verdi": 40, "minst": 30}"#),
    ("R0636", #""kravdato": "2026-01-01""#),
    ("R0637", #""harGodkjentYrkesskade": {"verdi": true, "begrunnelse": "x"}"#),
  ])
  func `a bad fact is refused with its code`(kode: String, opplysning: String) {
    let lest = Saker.aap(opplysning)
    #expect(koder(lest) == [kode])
    #expect(lest.sak == nil)
  }

  @Test func `a judgement or a claim after the decision is refused`() {
    let etter = #"{"verdi": 40, "vurdertAv": "Kari", "vurdertDato": "2026-10-03"}"#
    let samme = #"{"verdi": 40, "vurdertAv": "Kari", "vurdertDato": "2026-10-02"}"#
    #expect(koder(Saker.aap("\"arbeidsevneNedsattMed\": \(etter)")) == ["R0638"])
    #expect(koder(Saker.aap("\"arbeidsevneNedsattMed\": \(samme)")).isEmpty)
    func krav(_ dag: String) -> SakLest {
      Saker.les(
        #"{"regelsett": "aap", "avgjørelse": "arbeidsavklaringspenger", "vurderingsdag": "#
          + #""2026-01-01", "vedtaksdato": "2026-01-15", "kravdato": "\#(dag)", "#
          + #""opplysninger": {}}"#)
    }
    #expect(koder(krav("2026-01-16")) == ["R0638"])
    #expect(koder(krav("2026-01-15")).isEmpty)
    #expect(koder(krav("2026-01")).isEmpty)
  }

  @Test func `a claim after the day assessed is allowed, and needs a person`() throws {
    let fakta =
      #""fødselsdato": {"verdi": "1950-01-01", "kilde": "søknaden", "dato": "2026-08-01"}, "#
      + #""mottarAap": {"verdi": false, "kilde": "søknaden", "dato": "2026-08-01"}"#
    let før = try Saker.vedtak(Saker.aap(fakta, vurderingsdag: "2026-09-02"))
    #expect(før.kanFattes.trengerMenneske.contains { $0.contains("etter dagen som er vurdert") })
    #expect(try Saker.vedtak(Saker.aap(fakta, vurderingsdag: "2026-09-03")).kanFattes.avMaskin)
  }

  @Test func `a bad head is refused`() {
    #expect(koder(Saker.les("[]")) == ["R0622"])
    #expect(koder(Saker.les("{}")) == ["R0621"])
    #expect(koder(Saker.les(#"{"regelsett": "app"}"#)) == ["R0623"])
    let lest = Saker.les(
      #"{"regelsett": "aap", "avgjørelse": "aap", "vurderingsdag": "2026-01-01", "#
        + #""vedtaksdato": "2026-01-01", "opplysninger": {}}"#)
    #expect(koder(lest) == ["R0624"])
  }

  @Test func `a name that is nearly right is suggested`() {
    let lest = Saker.aap(#""arbeidsevneNedsatMed": 40"#)
    #expect(lest.feil.first?.message.help == "mente du 'arbeidsevneNedsattMed'?")
  }

  @Test func `all faults are reported, in the order they stand`() {
    let lest = Saker.aap(
      #""mottarAap": null, "arbeidsevneNedsattMed": 101, "fødselsdato": "1980-02-31""#)
    #expect(koder(lest) == ["R0634", "R0628", "R0627"])
  }

  @Test func `a month or a year stands for all its days`() throws {
    let sak = try #require(Saker.aap(#""fødselsdato": "1980-02""#).sak)
    let id = try #require(Saker.aap?.fact(named: "fødselsdato"))
    let first = try #require(Day(year: 1980, month: 2, day: 1))
    let last = try #require(Day(year: 1980, month: 2, day: 29))
    #expect(sak.fakta[id] == NodeValue(low: first.number, high: last.number))
  }

  @Test func `a number may be known as at least or at most`() throws {
    let vedtak = try Saker.vedtak(Saker.aap(#""arbeidsevneNedsattMed": {"minst": 50}"#))
    let vilkår = try #require(vedtak.vilkår.first { $0.navn == "arbeidsevnenErNedsattNok" })
    #expect(vilkår.utfall == .met)
  }

  @Test func `asked and not known is the same as not known, with the reason kept`() throws {
    let vedtak = try Saker.vedtak(
      Saker.aap(#""harSykdomSkadeEllerLyte": {"ukjent": "legen har ikke svart"}"#))
    let mangel = try #require(vedtak.mangler.first { $0.ukjentFordi != nil })
    #expect(mangel.ukjentFordi == "legen har ikke svart")
  }
}
