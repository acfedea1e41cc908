import Ytelser

// The changes: for each control, what is taken out of or changed in which good decision.
extension KontrollfunnTests {
  private static let avslag = "aap/avslag-40-prosent"
  private static let melding = "aap/bodd-i-utlandet"

  static let endringer: [Endring] = iVedtaket + iSetningene + iVerdiene

  // MARK: In what the decision is

  private static let iVedtaket: [Endring] = [
    Endring("utkast", avslag) { $0.med(["utkast"], false) },
    Endring("utkast", avslag) { $0.uten(["utkast"]) },
    Endring("utkast", avslag) { $0.med(["merknad"], "vedtak") },
    Endring("kan-fattes", avslag) { $0.med(["kanFattes", "ja"], false) },
    Endring("kan-fattes", melding) { $0.med(["kanFattes", "ja"], true) },
    Endring("mottaker", avslag) { $0.uten(["mottakere", 0]) },
    Endring("mottaker", "aap/under-18") { $0.uten(["mottakere", 0]) },
    Endring("mottaker", "aap/under-18") { $0.uten(["mottakere", 1]) },
    Endring("mottaker", "aap/under-18") { $0.med(["mottakere", 0], "vergen (ikke ført opp)") },
    Endring("forhåndsvarsel", "opphør-uten-svar") { $0.uten(["forhåndsvarsel", "ingenSvar"]) },
    Endring("forhåndsvarsel", "opphør-uten-svar") { $0.uten(["forhåndsvarsel"]) },
    Endring("forhåndsvarsel", "opphør-med-svar") { $0.uten(["forhåndsvarsel", "svar"]) },
    Endring("forhåndsvarsel", "opphør-med-svar") { $0.uten(["forhåndsvarsel", "svartAv"]) },
    Endring("forhåndsvarsel", "opphør-uten-varsel") { $0.uten(["varselunntak"]) },
    Endring("forelagt", "forelagt") {
      $0.uten([
        "opplysninger", .ledd(plass($0, "opplysninger", "lengde")), "verdier", 0, "forelagt",
      ])
    },
    Endring("forelagt", "forelagt") {
      $0.med(
        ["opplysninger", .ledd(plass($0, "opplysninger", "lengde")), "verdier", 0, "forelagt"],
        "2026-10-02")
    },
    Endring("dokumentasjon", "tiltak/arbeidstrening-innvilget") {
      $0.med(["dokumentasjon", 0, "blokkerer"], true)
    },
    Endring("klageadgang", avslag) { $0.uten(["klage"]) },
    Endring("klageinstans", avslag) { $0.uten(["klage", "organ"]) },
    Endring("begrunnelse-anførsler", "anførsel") { $0.uten(["anførsler", 0, "svar"]) },
    Endring("ikke-vurdert", avslag) { json in
      let nummer = (json["vilkår"]?.value.liste ?? []).firstIndex {
        $0["utfall"]?.value.streng == "åpent"
      }
      return json.med(["vilkår", .ledd(nummer ?? 0), "utfall"], "oppfylt")
    },
    Endring("hvem-har-avgjort", avslag) { $0.uten(["saksbehandler"]) },
  ]

  // MARK: In how sentences are made

  private static let iSetningene: [Endring] = [
    Endring("noder", avslag) { $0.endret(setning($0, 1) + ["noder"]) { _ in tom } ?? $0 },
    Endring("noder", avslag) { $0.med(setning($0, 1) + ["noder", 0], "finnesIkke") },
    Endring("maler", avslag) { $0.med(setning($0, 2) + ["tekst"], "Du får ikke AAP.") },
    Endring("maler", avslag) { $0.med(["begrunnelse", "tittel", "tekst"], "Nei") },
    Endring("plasser", avslag) {
      let sti = setning($0, 2)
      let mal = "Kravet er {krav}."
      return $0.med(sti + ["deler", 0, "mal"], mal).med(sti + ["tekst"], mal)
    },
    Endring("tegn", avslag) { regelord($0, "For å få AAP  må du ha mistet halve arbeidsevnen.") },
    Endring("tegn", avslag) { regelord($0, "For å få AAP må du ha mistet halve arbeidsevnen..") },
    Endring("tegn", avslag) { regelord($0, "For å få AAP må du ha mistet halve arbeidsevnen .") },
    Endring("tegn", avslag) { regelord($0, "Den som er syk(e), kan få AAP.") },
    Endring("tegn", avslag) { regelord($0, "Kravet (a) gjelder deg.") },
    Endring("systemord", avslag) { regelord($0, "Vilkåret er minst halvparten.") },
    Endring("systemord", avslag) { regelord($0, "Sykdom, skade eller lyte må være årsaken.") },
    Endring("systemord", avslag) { regelord($0, "Det står i loven, jf. forskriften.") },
    Endring("systemord", avslag) { regelord($0, "Du må ha arbeidsevneNedsattMed halvparten.") },
    Endring("nevnt", avslag) { regelord($0, "For å få AAP må du søke innen 3. mars 2019.") },
    Endring("nevnt", avslag) { regelord($0, "Det er unntak i § 99-9.") },
    Endring("nevnt", avslag) { regelord($0, "For å få AAP må du ha mistet 87 prosent.") },
    Endring("nevnt", avslag) { regelord($0, "Du kan få 12 345 kroner.") },
    Endring("overskrifter", avslag) {
      $0.med(["begrunnelse", "avsnitt", 1, "overskrift"], "Regelverk")
    },
    Endring("tomt", avslag) { json in
      let tomt = JSONValue(
        .object([.init("overskrift", JSONValue(.string(""))), .init("setninger", tom)]))
      return json.endret(["begrunnelse", "avsnitt"]) {
        JSONValue(.array($0.liste + [tomt]))
      } ?? json
    },
    Endring("tittel", avslag) { tittel($0, "Du får {ytelse}") },
    Endring("melding-tittel", melding) { tittel($0, "Du får ikke {ytelse}") },
    Endring("utfall-først", avslag) { json in
      json.endret(["begrunnelse", "avsnitt", 0, "setninger"]) {
        var alle = $0.liste
        alle.swapAt(0, 1)
        return JSONValue(.array(alle))
      } ?? json
    },
    Endring("begrunnelse-kilder", avslag) { json in
      let sti = sted(json, "Kilde: {kilde}, {dato}.")
      let uten = json.uten(sti + ["deler", 1])
      return uten.med(
        sti + ["tekst"],
        json.verdi(sti + ["deler", 0, "mal"]))
    },
    Endring("begrunnelse-unntak", avslag) { json in
      let sti = sted(json, "Det står i {hjemmel}.", deler: 2)
      return json.uten(sti + ["deler", 1]).med(
        sti + ["tekst"], json.verdi(sti + ["deler", 0, "mal"]))
    },
    Endring("representant", "skjult") { json in
      let sti = sted(
        json, "En som representerer deg, kan be om å få vite det (forvaltningsloven § 24).")
      let første = "Vi bygger også på noe vi ikke kan fortelle deg (\(skjultHjemmel))."
      return json.uten(sti + ["deler", 1]).med(sti + ["tekst"], første)
    },
    Endring("begrunnelse-motstrid", "motstrid") { json in
      json.uten(sted(json, "Andre kilder sier noe annet om dette ({navn}): {andre}."))
    },
    Endring("ingen-klage", "aktivitetskrav/dialogmote") {
      tillagt($0, "Vi hjelper deg med å skrive klagen hvis du vil.")
    },
    Endring("ingen-klage", melding) { tillagt($0, "Klagen sender du til oss.") },
    Endring("ikke-vurdert", "tiltak/under-16") {
      $0.endret(
        sted($0, "Vi har ikke tatt stilling til alle de andre kravene i loven.") + ["noder"]
      ) {
        JSONValue(.array(Array($0.liste.dropFirst())))
      } ?? $0
    },
    Endring("melding-hvem", melding) { json in
      let sti = sted(json, "Det er Nav som mangler noe, ikke du.")
      let feil = "Noe av det som mangler, må vi få fra deg."
      return json.med(sti + ["tekst"], feil).med(sti + ["deler", 0, "mal"], feil)
    },
    Endring("melding-spørsmål", melding) { json in
      let sti = sted(json, "Det vurderer en saksbehandler.")
      let feil = "Det spør vi deg om."
      let spørsmål = json.verdi(sti + ["deler", 0, "verdier", "spørsmål"])
      return json.med(sti + ["deler", 1, "mal"], feil).med(
        sti + ["tekst"], spørsmål + " " + feil)
    },
  ]

  // MARK: In what is filled in

  private static let iVerdiene: [Endring] = [
    verdi("verdier", avslag, "Det gjelder kravet ditt fra {dag}.", "dag", "4. september 2026"),
    verdi("verdier", avslag, "{moment}: {svar}", "svar", "Du er 54 år."),
    verdi("verdier", avslag, "{moment}: {svar}", "moment", "Høyde"),
    verdi("verdier", avslag, "{ord}", "ord", "Du virker frisk."),
    verdi("verdier", avslag, "Vi bygger på {kilder}.", "kilder", "en følelse"),
    verdi("verdier", avslag, "Vurdert av {hvem} {dag}.", "hvem", "Ola Hansen"),
    verdi("verdier", avslag, "Kilde: {kilde}, {dato}.", "dato", "1. januar 2020"),
    verdi(
      "verdier", avslag, "Du kan klage innen {frist} fra du fikk dette brevet ({hjemmel}).",
      "frist", "to uker"),
    verdi("verdier", avslag, "Saken er avgjort av {hvem} {dag}.", "dag", "3. oktober 2026"),
    verdi(
      "verdier", avslag, "Gir vi deg ikke rett, går saken til {organ}.", "organ", "kommunen"),
    verdi(
      "verdier", avslag,
      "Arbeidsevnen din er nedsatt med {arbeidsevneNedsattMed}. Kravet er minst halvparten.",
      "arbeidsevneNedsattMed", "30 prosent"),
    verdi("verdier", "opphør-med-svar", "Du svarte: «{uttalelse}»", "uttalelse", "Ja."),
    verdi("verdier", "opphør-med-svar", "Til det sier vi: {svar}", "svar", "Nei."),
    verdi("verdier", "opphør-med-svar", "Det gjelder fra og med {dag}.", "dag", "1. mai 2026"),
    verdi("verdier", "hovedhensyn", "Det avgjørende er {hensyn}", "hensyn", "at vi ikke vil."),
    verdi("verdier", "omgjøring", "Regelen som lar oss endre det, er {hjemmel}.", "hjemmel", "§ 1"),
    verdi(
      "begrunnelse-bare-det-som-avgjorde", avslag, "Det står i {hjemmel}.", "hjemmel",
      "folketrygdloven § 11-6"),
  ]

  private static func verdi(
    _ kontroll: String, _ sak: String, _ mal: String, _ navn: String, _ ny: String
  ) -> Endring {
    Endring(kontroll, sak) { json in
      let sti = sted(json, mal)
      let deler = json.hent(sti + ["deler"])?.liste ?? []
      guard let nummer = deler.firstIndex(where: { $0["mal"]?.value.streng == mal }) else {
        return json
      }
      let gammel = json.verdi(sti + ["deler", .ledd(nummer), "verdier", .felt(navn)])
      let tekst = json.verdi(sti + ["tekst"]).replacing(gammel, with: ny, maxReplacements: 1)
      return json.med(sti + ["deler", .ledd(nummer), "verdier", .felt(navn)], ny)
        .med(sti + ["tekst"], tekst)
    }
  }

  // MARK: Finding the place

  private static let skjultHjemmel = "forvaltningsloven § 19 første ledd bokstav d"
  private static let tom = JSONValue(.array([]))

  private static func plass(_ json: JSONValue, _ liste: String, _ navn: String) -> Int {
    (json[liste]?.value.liste ?? []).firstIndex { $0["navn"]?.value.streng == navn } ?? 0
  }

  /// A sentence of the introduction.
  private static func setning(_ json: JSONValue, _ nummer: Int) -> [Steg] {
    ["begrunnelse", "avsnitt", 0, "setninger", .ledd(nummer)]
  }

  /// The first sentence with a part made of this template.
  private static func sted(_ json: JSONValue, _ mal: String, deler antall: Int? = nil) -> [Steg] {
    let avsnitt = json["begrunnelse"]?.value["avsnitt"]?.value.liste ?? []
    for (nummer, del) in avsnitt.enumerated() {
      for (plass, setning) in (del["setninger"]?.value.liste ?? []).enumerated() {
        let deler = setning["deler"]?.value.liste ?? []
        guard antall.map({ $0 == deler.count }) ?? true else { continue }
        if deler.contains(where: { $0["mal"]?.value.streng == mal }) {
          return ["begrunnelse", "avsnitt", .ledd(nummer), "setninger", .ledd(plass)]
        }
      }
    }
    return ["finnes ikke"]
  }

  /// With the words of the rule on reduced ability to work exchanged.
  private static func regelord(_ json: JSONValue, _ ord: String) -> JSONValue {
    let sti = sted(json, "For å få AAP må du ha mistet minst halve arbeidsevnen.")
    return json.med(sti + ["deler", 0, "mal"], ord).med(sti + ["tekst"], ord)
  }

  private static func tittel(_ json: JSONValue, _ mal: String) -> JSONValue {
    let sti: [Steg] = ["begrunnelse", "tittel"]
    let ytelse = json.verdi(sti + ["deler", 0, "verdier", "ytelse"])
    return json.med(sti + ["deler", 0, "mal"], mal).med(
      sti + ["tekst"], mal.replacing("{ytelse}", with: ytelse))
  }

  /// With a sentence more in the last section.
  private static func tillagt(_ json: JSONValue, _ ord: String) -> JSONValue {
    let avsnitt = json["begrunnelse"]?.value["avsnitt"]?.value.liste ?? []
    let sti: [Steg] = ["begrunnelse", "avsnitt", .ledd(avsnitt.count - 1), "setninger"]
    return json.endret(sti) { liste in
      guard let siste = liste.liste.last else { return liste }
      let ny = siste.med(["tekst"], ord).endret(["deler"]) { _ in
        JSONValue(.array([JSONValue(.object([.init("mal", JSONValue(.string(ord)))]))]))
      }
      return JSONValue(.array(liste.liste + [ny ?? siste]))
    } ?? json
  }
}

extension JSONValue {
  fileprivate func hent(_ sti: [Steg]) -> JSONValue? {
    guard let steg = sti.first else { return self }
    let resten = Array(sti.dropFirst())
    switch steg {
    case .felt(let navn): return self[navn]?.value.hent(resten)
    case .ledd(let nummer):
      return liste.indices.contains(nummer) ? liste[nummer].hent(resten) : nil
    }
  }

  fileprivate func verdi(_ sti: [Steg]) -> String { hent(sti)?.streng ?? "" }
}
