import Rules
import Ytelser

/// Invented law with a fact of each kind, and its types as the generator would write them.
enum Prøvetype: TypetRegelsett {
  static let id = "prove"

  struct Opplysninger: TypedeOpplysninger {
    var født: Oppgitt<Dato>?
    var grad: Oppgitt<Prosent>?
    var inntekt: Oppgitt<Kroner>?
    var barn: Oppgitt<Int>?
    var stand: Oppgitt<Stand>?
    var bor: Oppgitt<Bool>?
    var medlem: OverTid<Bool>?
    var reiser: ListeAv<Reise>?

    enum Stand: String, Valg { case gift, ugift }

    struct Reise: Post {
      var reisedag: Dato?
      var pris: Kroner?

      func før(_ felter: inout Postfører) {
        felter.før("reisedag", reisedag)
        felter.før("pris", pris)
      }
    }

    func før(_ sak: inout Opplysningsfører) {
      sak.før("født", født)
      sak.før("grad", grad)
      sak.før("inntekt", inntekt)
      sak.før("barn", barn)
      sak.før("stand", stand)
      sak.før("bor", bor)
      sak.før("medlem", medlem)
      sak.før("reiser", reiser)
    }
  }

  enum Avgjørelse: String, CaseIterable { case ytelse }
  enum Vilkår: String, CaseIterable { case krav }

  struct Fastsatt: FastsatteVerdier {
    let vedtak: Vedtak
    init(_ vedtak: Vedtak) { self.vedtak = vedtak }
    var beløp: Område<Kroner>? { verdi("beløp") }
  }
}

extension Prøvetype.Opplysninger {
  static let fulle = Self {
    $0.født = Oppgitt("1982-03", kilde: "registeret", dato: "2026-09-01")
    $0.grad = Oppgitt(
      .mellom(minst: 50, høyst: nil), kilde: "lege",
      vurdering: Vurdering(
        av: "Kari", dato: "2026-09-02", begrunnelse: "Fordi.", momenter: ["helse": "God."],
        kilder: ["legen"]))
    $0.inntekt = 1000
    $0.barn = 2
    $0.stand = Oppgitt(.gift, kilde: "søknaden")
    $0.bor = .ukjent("ikke svart")
    $0.medlem = [
      .init(fra: "2000-01-01", til: "2019-12-31", false),
      .init(fra: "2020-01-01", til: "2026-09-28", true, kilde: "registeret"),
    ]
    $0.reiser = ListeAv(
      [.init(reisedag: "2026-01", pris: 500), .init(pris: 12)], erFullstendig: false,
      kilde: "søknaden")
  }
}

extension Prøvetype {
  static let ramme = Saksramme(
    id: "1", vurderingsdag: "2026-09-28", kravdato: "2026-09", vedtaksdato: "2026-10-02")

  static let json = """
    {"id": "1", "regelsett": "prove", "avgjørelse": "ytelse", "vurderingsdag": "2026-09-28",
     "kravdato": "2026-09", "vedtaksdato": "2026-10-02", "opplysninger": {
      "født": {"verdi": "1982-03", "kilde": "registeret", "dato": "2026-09-01"},
      "grad": {"minst": 50, "kilde": "lege", "vurdertAv": "Kari", "vurdertDato": "2026-09-02",
       "begrunnelse": "Fordi.", "momenter": {"helse": "God."}, "kilder": ["legen"]},
      "inntekt": 1000, "barn": 2, "stand": {"verdi": "gift", "kilde": "søknaden"},
      "bor": {"ukjent": "ikke svart"},
      "medlem": [{"fra": "2000-01-01", "til": "2019-12-31", "verdi": false},
       {"fra": "2020-01-01", "til": "2026-09-28", "verdi": true, "kilde": "registeret"}],
      "reiser": {"verdi": [{"reisedag": "2026-01", "pris": 500}, {"pris": 12}], "fullstendig": false,
       "kilde": "søknaden"}}}
    """

  static let regelverk = Prøvesak.regelverk(
    avgjørelse: "  fastsetter beløp\n  skal gis når alle:\n    - krav",
    hode: Prøvesak.opplysning("født", "dato", "område 1900-01-01 til og med 2099-12-31")
      + Prøvesak.opplysning("grad", "prosent", "område 0 % til og med 100 %\ntrinn 1 %\nskjønn")
      + Prøvesak.opplysning("inntekt", "kroner", "område 0 kr til og med 900 000 kr")
      + Prøvesak.opplysning("barn", "heltall", "område 0 til og med 20")
      + Prøvesak.opplysning("stand", "valg gift | ugift") + Prøvesak.opplysning("bor", "ja/nei")
      + Prøvesak.opplysning("medlem", "ja/nei over tid")
        + """
        post reise
          reisedag: dato
            navn «dagen»
            område 2000-01-01 til og med 2099-12-31
          pris: kroner
            navn «prisen»
            område 0 kr til og med 900 000 kr

        """ + Prøvesak.opplysning("reiser", "liste av reise høyst 3"),
    regler: """
      vilkår krav
        oppfylt når født ≥ 1980-01-01
        og grad ≥ 20 %
        og barn ≥ 1
        og stand = gift
        og bor
        og medlem på vurderingsdag
        og antall r i reiser der (r.pris ≥ 10 kr) ≥ 1

      beregn beløp: kroner
        navn «beløpet»
        = inntekt
      """
  ).lest("prove")

  /// Lines that stand in what is generated.
  static let ventet = [
    "public enum Prove", "public var født: Oppgitt<Dato>?", "public var grad: Oppgitt<Prosent>?",
    "/// Hva er grad? Fra 0 % til og med 100 %. Et skjønn.", "public var barn: Oppgitt<Int>?",
    "public var stand: Oppgitt<Stand>?", "public enum Stand: String, Valg {\n      case gift\n",
    "public var medlem: OverTid<Bool>?", "public var reiser: ListeAv<Reise>?",
    "public struct Reise: Post {", "public var pris: Kroner?", "case ytelse\n", "case krav\n",
    "public var beløp: Område<Kroner>? {\n      verdi(\"beløp\")\n",
  ]
}
