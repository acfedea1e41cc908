import RuleDSL
import Rules

extension Vedtaksfeltleser {
  mutating func dokument(_ rot: Vedtaksfelt) -> LestVedtak? {
    guard case .object = rot.json.kind else {
      meld(.feilForm("et vedtak", eksempel: "{\"form\": \"vedtak/1\", …}"), rot)
      return nil
    }
    let form = tekst(rot, "form")
    if form != "vedtak/\(Vedtak.formversjon)" {
      if !form.isEmpty {
        meld(.ukjentValg(form, mente: nil, finnes: ["vedtak/\(Vedtak.formversjon)"]), rot)
      }
      return nil
    }
    let kan = rot["kanFattes"]
    if kan == nil { meld(.manglerNøkkel("kanFattes", eksempel: "\"kanFattes\": {}"), rot) }
    let dokument = LestVedtak(
      sak: tekst(rot["sak"]) ?? "", vedtaksdato: dag(rot, "vedtaksdato"),
      vurderingsdag: dag(rot, "vurderingsdag"), avgjørelse: tekst(rot, "avgjørelse"),
      type: valg(rot, "avgjørelsestype", .individual, Decision.Kind.allCases),
      resultat: valg(rot, "resultat", .uavklart, Vedtak.Resultat.allCases),
      erUtkast: sann(rot["utkast"]), merknad: tekst(rot["merknad"]) ?? "",
      kravdato: tekst(rot["kravdato"]).flatMap { Day(iso: $0.utf8) },
      saksbehandler: tekst(rot["saksbehandler"]), erAutomatisk: sann(rot["automatisk"]),
      mottakere: tekster(rot["mottakere"]), svarInnen: dag(rot["svarInnen"]),
      virkningFra: dag(rot["virkningFra"]), måVarsles: sann(rot["måVarsles"]),
      harÅpning: sann(rot["åpning"]),
      veiledning: tekster(rot["veiledning"]), klage: rot["klage"].map { klage($0) },
      fastsatt: medlemmer(rot["fastsatt"]).map { ($0.key, tekst(Vedtaksfelt($0.value)) ?? "") },
      vilkår: liste(rot["vilkår"]).map { vilkår($0) },
      opplysninger: liste(rot["opplysninger"]).map { opplysning($0) },
      mangler: liste(rot["mangler"]).map { mangel($0) },
      dokumentasjon: liste(rot["dokumentasjon"]).map { dokumentasjon($0) },
      vurdertUtenfor: liste(rot["vurdertUtenfor"]).map { vurdertUtenfor($0) },
      anførsler: liste(rot["anførsler"]).map { anførsel($0) },
      forhåndsvarsel: rot["forhåndsvarsel"].map { forhåndsvarsel($0) },
      varselunntak: rot["varselunntak"].map { varselunntak($0) },
      omgjør: rot["omgjør"].map { omgjøring($0) }, kanFattes: sann(kan?["ja"]),
      hindre: liste(kan?["hindre"]).map { tekst($0["art"]) ?? "" },
      spor: spor(rot), brev: rot["begrunnelse"].map { brev($0) },
      nevnt: Brevtekst(tekster(iAlt: rot.json, unntatt: ["begrunnelse"])))
    return dokument
  }

  private mutating func klage(_ felt: Vedtaksfelt) -> LestVedtak.Klage {
    .init(
      hjemmel: tekst(felt, "hjemmel"), frist: tekst(felt, "frist"), organ: tekst(felt["organ"]),
      setninger: tekster(felt["setninger"]))
  }

  private mutating func vilkår(_ felt: Vedtaksfelt) -> LestVedtak.Vilkår {
    .init(
      navn: tekst(felt, "navn"), node: tekst(felt, "node"), utfall: tekst(felt, "utfall"),
      erAvgjørende: sann(felt["avgjørende"]), hjemmel: tekst(felt["hjemmel"]),
      paragraf: tekst(felt["paragraf"]), grunner: tekster(felt["grunner"]),
      unntak: felt["unntak"].map { unntak($0) },
      prøvdeUnntak: liste(felt["prøvdeUnntak"]).map { unntak($0) },
      opplysninger: tekster(felt["opplysninger"]))
  }

  private mutating func unntak(_ felt: Vedtaksfelt) -> LestVedtak.Unntak {
    .init(
      navn: tekst(felt, "navn"), node: tekst(felt, "node"), hjemmel: tekst(felt, "hjemmel"),
      paragraf: tekst(felt["paragraf"]), setninger: antall(felt["setninger"]))
  }

  private mutating func opplysning(_ felt: Vedtaksfelt) -> LestVedtak.Opplysning {
    let navn = tekst(felt, "navn")
    return .init(
      navn: navn, node: tekst(felt["node"]) ?? navn, erSkjønn: sann(felt["skjønn"]),
      erUkjent: felt["ukjent"] != nil,
      skalForelegges: sann(felt["skalForelegges"]),
      verdier: liste(felt["verdier"]).map { verdi($0) },
      andreKilder: liste(felt["motstrid"]).count,
      bevisvurdering: felt["bevisvurdering"].map { vurdering($0) },
      unntattInnsyn: felt["unntattInnsyn"].map { tekst($0, "hjemmel") },
      vurdering: felt["vurdering"].map { vurdering($0) })
  }

  private mutating func verdi(_ felt: Vedtaksfelt) -> LestVedtak.Verdi {
    .init(
      verdi: tekst(felt, "verdi"), fra: dag(felt["fra"]), til: dag(felt["til"]),
      kilde: tekst(felt["kilde"]), dato: dag(felt["dato"]), forelagt: dag(felt["forelagt"]),
      forelagtUnntak: tekst(felt["forelagtUnntak"]))
  }

  private mutating func vurdering(_ felt: Vedtaksfelt) -> LestVedtak.Vurdering {
    .init(
      vurdertAv: tekst(felt["vurdertAv"]), vurdertDato: dag(felt["vurdertDato"]),
      begrunnelse: tekst(felt["begrunnelse"]),
      momenter: liste(felt["momenter"]).map {
        .init(navn: tekst($0, "navn"), svar: tekst($0, "svar"))
      },
      hensyn: felt["hovedhensyn"].map {
        .init(
          taleFor: tekster($0["for"]), taleImot: tekster($0["imot"]),
          avgjørende: tekst($0, "avgjørende"))
      },
      kilder: tekster(felt["kilder"]))
  }

  private mutating func mangel(_ felt: Vedtaksfelt) -> LestVedtak.Mangel {
    let navn = tekst(felt, "navn")
    return .init(
      navn: navn, node: tekst(felt["node"]) ?? navn, erSkjønn: sann(felt["skjønn"]),
      hvem: tekster(felt["hvem"]), ukjentFordi: tekst(felt["ukjent"]))
  }

  private mutating func dokumentasjon(_ felt: Vedtaksfelt) -> LestVedtak.Dokumentasjon {
    .init(
      krav: tekst(felt, "krav"), node: tekst(felt, "node"), hjemmel: tekst(felt, "hjemmel"),
      følge: tekst(felt, "følge"), utfall: tekst(felt, "utfall"),
      blokkerer: sann(felt["blokkerer"]), erFraveket: felt["avvik"] != nil,
      måSkrives: sann(felt["måSkrives"]), setninger: antall(felt["setninger"]),
      hvem: tekster(felt["hvem"]))
  }

  private mutating func vurdertUtenfor(_ felt: Vedtaksfelt) -> LestVedtak.VurdertUtenfor {
    .init(
      linje: tekst(felt, "linje"), vurdertAv: tekst(felt, "vurdertAv"),
      vurdertDato: dag(felt, "vurdertDato"), begrunnelse: tekst(felt, "begrunnelse"))
  }

  private mutating func anførsel(_ felt: Vedtaksfelt) -> Anførsel {
    Anførsel(
      tekst(felt, "tekst"), svar: tekst(felt["svar"]), svartAv: tekst(felt["svartAv"]),
      dato: dag(felt["dato"]))
  }

  private mutating func forhåndsvarsel(_ felt: Vedtaksfelt) -> Forhåndsvarsel {
    var svar = tekst(felt["uttalelse"]).map { Forhåndsvarsel.Svar.uttalelse($0) }
    if sann(felt["ingenSvar"]) { svar = .ingen }
    return Forhåndsvarsel(
      dato: dag(felt, "dato"), frist: dag(felt, "frist"), svar: svar,
      navsSvar: tekst(felt["svar"]), svartAv: tekst(felt["svartAv"]))
  }

  private mutating func varselunntak(_ felt: Vedtaksfelt) -> Varselunntak {
    Varselunntak(
      hjemmel: tekst(felt, "hjemmel"), begrunnelse: tekst(felt, "begrunnelse"),
      vurdertAv: tekst(felt, "vurdertAv"), dato: dag(felt, "dato"))
  }

  private mutating func omgjøring(_ felt: Vedtaksfelt) -> Omgjøring {
    Omgjøring(
      vedtak: tekst(felt, "vedtak"), hjemmel: tekst(felt, "hjemmel"),
      begrunnelse: tekst(felt, "begrunnelse"), erTilUgunst: sann(felt["tilUgunst"]))
  }

  private mutating func spor(_ rot: Vedtaksfelt) -> [String: String] {
    var spor: [String: String] = [:]
    for node in liste(rot["spor"]) { spor[tekst(node, "id")] = tekst(node, "verdi") }
    return spor
  }

  // MARK: Brevet

  mutating func brev(_ felt: Vedtaksfelt) -> LestVedtak.Brev {
    .init(
      art: valg(felt, "art", .vedtak, [.vedtak, .melding]),
      målform: valg(felt, "målform", .bokmål, Målform.allCases),
      profil: valg(felt, "profil", .kort, Begrunnelse.Profil.allCases),
      tittel: felt["tittel"].map { setning($0) } ?? .init(tekst: "", deler: [], noder: []),
      avsnitt: liste(felt["avsnitt"]).map { avsnitt in
        .init(
          overskrift: tekst(avsnitt["overskrift"]) ?? "",
          setninger: liste(avsnitt["setninger"]).map { setning($0) })
      })
  }

  private mutating func setning(_ felt: Vedtaksfelt) -> LestVedtak.Setning {
    .init(
      tekst: tekst(felt["tekst"]) ?? "", deler: liste(felt["deler"]).map { del($0) },
      noder: tekster(felt["noder"]))
  }

  private mutating func del(_ felt: Vedtaksfelt) -> Begrunnelse.Del {
    let verdier = medlemmer(felt["verdier"]).map {
      Begrunnelse.Verdi($0.key, tekst(Vedtaksfelt($0.value, $0.key)) ?? "")
    }
    return Begrunnelse.Del(tekst(felt, "mal"), verdier)
  }

  /// Hver tekst i et objekt og det som står i det.
  private func tekster(iAlt json: JSONValue, unntatt: [String]) -> [String] {
    switch json.kind {
    case .string(let tekst): [tekst]
    case .array(let elementer): elementer.flatMap { tekster(iAlt: $0, unntatt: []) }
    case .object(let felter):
      felter.filter { !unntatt.contains($0.key) }.flatMap { tekster(iAlt: $0.value, unntatt: []) }
    case .null, .bool, .number: []
    }
  }
}
