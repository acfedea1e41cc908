import Rules
import Testing
import Ytelser

/// What stands in the way of a decision is told when masked, and what the person's case says is not.
@Suite struct MaskertHinderTests {
  private static let regelverk = Prøvesak.regelverk(
    avgjørelse: """
        løper når fårStønad
        skal gis når alle:
          - båt
          - god
          - kjøp
        fastsetter summen
        begrunnelse
          ikke oppfylt «Båten på {lengde} er for lang.»
      """,
    hode: Prøvesak.opplysning("lengde", "prosent", "område 0 % til og med 100 %")
      + Prøvesak.opplysning("beløp", "kroner", "område 0 kr til og med 900 000 kr")
      + Prøvesak.opplysning("kjøpt", "dato", "område 1950-01-01 til og med 2099-12-31")
      + Prøvesak.opplysning("fårStønad", "ja/nei")
      + Prøvesak.opplysning("betalt", "ja/nei over tid")
      + Prøvesak.opplysning("erGod", "ja/nei", "skjønn"),
    regler: """
      vilkår båt
        oppfylt når lengde ≤ 15 %
        begrunnelse
          ikke oppfylt «Båten er {lengde} for lang.»
      vilkår god
        oppfylt når erGod
      vilkår kjøp
        oppfylt når alle:
          - kjøpt ≥ 2020-01-01
          - betalt
          - beløp ≤ 100 kr
        begrunnelse
          ikke oppfylt «Du kjøpte båten {kjøpt} for {beløp}.»
      beregn summen: kroner
        navn «summen»
        = beløp
      ikke kodet «om båten er lånt» ved avslag gjelder båt
      dokumentasjonskrav kvittering for ytelse
        navn «en kvittering»
        hjemmel «prøveloven § 2»
        følge blokkerer
        fra søker
        krever alle:
          - beløp ≤ 200 kr
          - kjøpt ≥ 2021-01-01
        begrunnelse
          ikke oppfylt «Kvitteringen på {beløp} fra {kjøpt} er for gammel.»
      dokumentasjonskrav måling for ytelse
        navn «en måling»
        hjemmel «prøveloven § 3»
        følge varsel
        fra søker
        krever lengde ≤ 20 %
        begrunnelse
          ikke oppfylt «Målingen viser {lengde}.»
      """)

  /// What the case below says of the person, as it is written for people and for machines.
  private static let secrets = [
    "47,31", "123 457", "13. mai 1987", "1987-05-13", "27. mars 2011", "2011-03-27",
    "19. april 2014", "2014-04-19", "HEMMELIG",
  ]

  private func vedtak() throws -> Vedtak {
    func fakta(_ verdi: String, _ mer: String = "") -> String {
      #"{"verdi": \#(verdi), "kilde": "Registeret HEMMELIG1", "dato": "2011-03-27"\#(mer)}"#
    }
    let regelsett = try #require(Self.regelverk.regelsett("prove").0)
    let linje = try #require(regelsett.notEncoded.first { $0.text.contains("lånt") }).linje
    return try Prøvesak.vedtak(
      Self.regelverk,
      [
        "lengde": fakta("47.31", #", "motstrid": [{"verdi": 12, "kilde": "HEMMELIG2"}]"#),
        "beløp": fakta("123457"), "kjøpt": fakta(#""1987-05-13""#),
        "fårStønad": fakta("true"),
        "betalt":
          #"[{"fra": "2014-04-19", "til": "2026-12-31", "verdi": true, "kilde": "HEMMELIG3"}]"#,
        "erGod": #"""
        {"verdi": false, "vurdertAv": "Ola HEMMELIG4", "vurdertDato": "2011-03-27",
         "begrunnelse": "Kravet » HEMMELIG5 er ikke oppfylt.", "kilder": ["brev HEMMELIG6"]}
        """#,
      ],
      mer: #", "id": "HEMMELIG7", "saksbehandler": "Kari HEMMELIG8", "vurdertUtenfor": [{"#
        + #""linje": "\#(linje)", "oppfylt": false, "vurdertAv": "Per – vurdert av HEMMELIG9","#
        + #""vurdertDato": "2026-09-30", "begrunnelse": "» HEMMELIG10"}], "anførsler": [{"#
        + #""tekst": "Båten » HEMMELIG11 er kort."}], "forhåndsvarsel": {"dato": "2026-09-01","#
        + #""frist": "2026-09-22", "uttalelse": "HEMMELIG12"}, "omgjør": {"vedtak": "HEMMELIG13","#
        + #""hjemmel": "prøveloven", "begrunnelse": "HEMMELIG14", "tilUgunst": true}"#)
  }

  private func former(_ vedtak: Vedtak) -> [String] {
    Begrunnelse.Profil.allCases.flatMap { profil in
      Målform.allCases.flatMap { målform in
        [
          vedtak.tekst(.ingen, målform, profil), vedtak.json(målform, profil),
          vedtak.begrunnelse(målform, profil).markdown(), vedtak.nettside(målform, profil),
        ]
      }
    } + [vedtak.forklaring()]
  }

  @Test func `no hinder shows a value, a source, a reason or a name when masked`() throws {
    let vedtak = try vedtak()
    let arter = Set(vedtak.kanFattes.hindre.map(\.art))
    #expect(
      arter.isSuperset(of: [.skjønn, .dokumentasjon, .kontradiksjon, .omgjøring]), "\(arter)")
    let åpent = former(vedtak).joined()
    for secret in Self.secrets { #expect(åpent.contains(secret), "\(secret) is not in the case") }
    for tekst in former(vedtak.maskert()) {
      for secret in Self.secrets {
        guard let sted = tekst.ranges(of: secret).first else { continue }
        let rundt = tekst[..<sted.upperBound].suffix(120)
        Issue.record("'\(secret)' is shown: \(rundt)")
      }
    }
  }

  @Test func `what stands in the way is still told`() throws {
    let vedtak = try vedtak()
    #expect(vedtak.maskert().kanFattes.hindre.count == vedtak.kanFattes.hindre.count)
    let tekst = vedtak.maskert().kanFattes.hindre.map(\.tekst)
    #expect(tekst.contains { $0.contains("kildene sier ikke det samme om lengde") })
    #expect(tekst.contains { $0.contains("begrunnelsen for erGod er en formel. Skriv") })
    #expect(tekst.contains { $0.contains("Kvitteringen på ▮▮▮ fra ▮▮▮ er for gammel.") })
  }

  @Test(arguments: Repository.paths(in: "Examples/aap", ending: ".json"))
  func `no AAP example shows what was written in its case`(path: String) throws {
    var sak = try Saker.vedtak(path: path).sak
    sak.skrivOver(med: "HEMMELIG")
    let regelsett = try #require(Saker.regelverk.regelsett(sak.regelsett).0)
    let vedtak = try #require(Saker.regelverk.avgjør(sak, regelsett)).maskert()
    for tekst in [vedtak.tekst(), vedtak.json(.nynorsk), vedtak.nettside()] {
      let sted = tekst.ranges(of: "HEMMELIG").first
      #expect(sted == nil, "\(sted.map { String(tekst[..<$0.upperBound].suffix(120)) } ?? "")")
    }
  }
}

extension Sak {
  /// Puts a word in place of all that a person has written in the case.
  fileprivate mutating func skrivOver(med ord: String) {
    for nummer in opplysninger.indices {
      if opplysninger[nummer].ukjentFordi != nil { opplysninger[nummer].ukjentFordi = ord }
      for verdi in opplysninger[nummer].verdier.indices {
        opplysninger[nummer].verdier[verdi].kilde = ord
      }
      opplysninger[nummer].vurdering?.vurdertAv = ord
      opplysninger[nummer].vurdering?.begrunnelse = ord
      opplysninger[nummer].vurdering?.kilder = [ord]
    }
    for nummer in vurdertUtenfor.indices {
      vurdertUtenfor[nummer].vurdertAv = ord
      vurdertUtenfor[nummer].begrunnelse = ord
    }
    for nummer in anførsler.indices { anførsler[nummer].tekst = ord }
    if case .uttalelse = forhåndsvarsel?.svar { forhåndsvarsel?.svar = .uttalelse(ord) }
    saksbehandler = saksbehandler.map { _ in ord }
    omgjør?.begrunnelse = ord
  }
}
