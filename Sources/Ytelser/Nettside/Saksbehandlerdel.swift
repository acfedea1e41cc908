import Rules

/// Delen av siden som er for saksbehandleren, og ikke en del av brevet: først det et menneske må
/// vurdere, så det som mangler og hvem som har det, varselet, det som ikke er vurdert, og uavklart
/// rett.
struct Saksbehandlerdel {
  let vedtak: Vedtak
  /// Det som er endret fra forrige vedtak, når det er et.
  var endret: Sammenligning?

  var markup: Markup {
    .element(
      "aside", ["lang": "nb", "aria-labelledby": "til-saksbehandler"],
      [
        .linjer(
          [
            .element("h2", ["id": "til-saksbehandler"], "Til saksbehandler"),
            sammendrag, valg,
          ] + unntattInnsyn + hindre([.skjønn]) + trengerMenneske
            + hindre([.manglerOpplysning, .manglerKilde, .dokumentasjon, .kontradiksjon]) + varsel
            + hindre([.ikkeVurdert, .ukjentLov]) + førInnvilgelse + uavklartRett
            + hindre([.hvem, .klage, .omgjøring]) + dokumentasjon + utenforReglene + kravene
            + endringer + ikkeLest + kvittering)
      ])
  }

  private var endringer: [Markup] {
    (endret?.punkter ?? []).flatMap { deler in
      del(deler.overskrift, deler.punkter.map { .tekst($0) })
    }
  }

  // MARK: Sammendraget

  private var sammendrag: Markup {
    let foreløpig = vedtak.kanFattes.ja || vedtak.utfall == .open
    var felt = [
      (foreløpig ? "Utfall" : "Utfall så langt, ikke avgjort", vedtak.resultat.rawValue),
      ("Kan fattes", kanFattes),
    ]
    if let dag = vedtak.virkningFra { felt.append(("Virker fra", dag.iBrev)) }
    if let dag = vedtak.førsteDag { felt.append(("Første dag", dag)) }
    felt += vedtak.fastsatt.map { ($0.navn.medStorBokstav, $0.iBrev) }
    if vedtak.mottakere != ["den saken gjelder"] {
      felt.append(("Brevet går til", vedtak.mottakere.oppramset))
    }
    if let omgjør = vedtak.sak.omgjør {
      let side = omgjør.erTilUgunst ? "til ugunst" : "ikke til ugunst"
      felt.append(("Omgjør", "\(omgjør.vedtak), \(side), etter \(omgjør.hjemmel)"))
    }
    felt.append(("Ansvarlig", vedtak.sak.saksbehandler ?? "ikke oppgitt"))
    if !vedtak.kanFattes.ja {
      let dag = vedtak.sak.svarInnen?.iBrev ?? "ikke oppgitt"
      felt.append(("Svar innen", "\(dag) (forvaltningsloven § 11 a)"))
    }
    return .element("dl", [:], [.linjer(felt.flatMap(rad))])
  }

  private func rad(_ navn: String, _ verdi: String) -> [Markup] {
    [.element("dt", [:], navn), .element("dd", [:], verdi)]
  }

  private var kanFattes: String {
    guard !vedtak.kanFattes.ja else {
      return vedtak.kanFattes.avMaskin ? "ja, også av maskin" : "ja, av et menneske"
    }
    let antall = vedtak.kanFattes.hindre.count
    return "nei, \(antall == 1 ? "én ting" : "\(antall) ting") står i veien"
  }

  /// Det eneste valget på siden; stilarket leser det.
  private var valg: Markup {
    let ord =
      "Skriv ut også denne delen, og grunnlaget for hver setning. Ellers er det bare brevet."
    return .element(
      "p", ["class": "valg"],
      [
        .tom("input", ["type": "checkbox", "id": "skriv-alt", "autocomplete": "off"]),
        .tekst(" "), .element("label", ["for": "skriv-alt"], ord),
      ])
  }

  // MARK: Det som står i veien

  private func hindre(_ arter: [KanFattes.Hinder.Art]) -> [Markup] {
    arter.flatMap { art in
      let alle = vedtak.kanFattes.hindre.filter { $0.art == art }
      return del(art.overskrift, alle.map(tekst))
    }
  }

  private func tekst(_ hinder: KanFattes.Hinder) -> Markup {
    let hos = "Hos: \(hinder.hvem)."
    guard let mangel = vedtak.mangler.first(where: { $0.navn == hinder.tekst }) else {
      return .tekst("\(hinder.tekst.medPunktum) \(hos)")
    }
    let spurt = mangel.ukjentFordi.map { " Spurt uten svar: \($0.medPunktum)" } ?? ""
    return .samlet([
      .element("strong", [:], mangel.navn.medStorBokstav),
      .tekst(": \(mangel.spørsmål)\(spurt) \(hos)"),
    ])
  }

  private var trengerMenneske: [Markup] {
    del("Et menneske må fatte vedtaket", vedtak.kanFattes.trengerMenneske.map { .tekst($0) })
  }

  /// Varselet etter forvaltningsloven § 16, om det løper eller er ute.
  private var varsel: [Markup] {
    var linjer = vedtak.kanFattes.hindre.filter { $0.art == .varsel }.map(tekst)
    if let varsel = vedtak.sak.forhåndsvarsel {
      let svar =
        switch varsel.svar {
        case .uttalelse(let ord):
          "Svaret var: «\(ord)»"
            + (varsel.navsSvar.map { " Vi mener om det: \($0.medPunktum)" } ?? "")
        case .ingen: "Det kom ikke svar."
        case nil: "Det er ikke ført opp om det kom svar."
        }
      linjer.append(
        .tekst("Varslet \(varsel.dato.iBrev), med frist \(varsel.frist.iBrev). \(svar)"))
    }
    if let unntak = vedtak.sak.varselunntak {
      linjer.append(
        .tekst(
          "Ikke varslet (\(unntak.hjemmel)): \(unntak.begrunnelse.medPunktum) "
            + "Vurdert av \(unntak.vurdertAv) \(unntak.dato.iBrev)."))
    }
    return del("Forhåndsvarsel", linjer)
  }

  /// Hver linje er alt et hinder når saken er avgjort.
  private var førInnvilgelse: [Markup] {
    guard vedtak.utfall == .open else { return [] }
    return del(
      "Må også vurderes før en innvilgelse",
      vedtak.ikkeVurdert.map { .tekst("\($0.utsagn) (\($0.merke))") })
  }

  private var uavklartRett: [Markup] {
    let linjer = vedtak.vilkår.flatMap { krav in
      krav.merker.map { Markup.tekst("\(krav.navn): \($0)") }
    }
    let dokumentasjon = vedtak.dokumentasjon.filter(\.erMangel).flatMap { funn in
      funn.merker.map { Markup.tekst("\(funn.krav.label): \($0)") }
    }
    return del("Uavklart rett", linjer + dokumentasjon)
  }

  // MARK: Resten

  private var dokumentasjon: [Markup] {
    let alle = DocumentationDuty.Consequence.allCases.flatMap { følge in
      vedtak.dokumentasjon.filter { $0.krav.consequence == følge }
    }
    return del("Dokumentasjonen", alle.map(tekst))
  }

  private func tekst(_ funn: Dokumentasjonsfunn) -> Markup {
    let hjemmel = "\(funn.krav.label.medStorBokstav) (\(funn.hjemmel), \(funn.rang.rawValue)): "
    guard funn.erMangel else { return .tekst(hjemmel + "på plass.") }
    var ord = hjemmel + "\(funn.krav.consequence.forklaring(funn)). \(funn.tekst)"
    for mangel in funn.ukjent { ord += " Ikke kjent: \(mangel.navn) (\(mangel.hvem))." }
    if let avvik = funn.avvik {
      ord +=
        " Fraveket av \(avvik.godkjentAv) \(avvik.dato.iBrev): \(avvik.begrunnelse.medPunktum)"
    }
    return .tekst(ord)
  }

  private var utenforReglene: [Markup] {
    let linjer = vedtak.vurdertUtenfor.map { vurdert in
      let svar = vurdert.vurdering
      return Markup.tekst(
        "\(vurdert.lov.utsagn) (\(vurdert.lov.merke)): \(svar.erOppfylt ? "ja" : "nei"). "
          + "\(svar.begrunnelse.medPunktum) "
          + "Vurdert av \(svar.vurdertAv) \(svar.vurdertDato.iBrev).")
    }
    return del("Vurdert utenfor reglene", linjer)
  }

  private var kravene: [Markup] {
    let alle = vedtak.vilkår.filter { $0.utfall != .notRelevant || $0.versjon != nil }
    let avgjorde = alle.filter(\.erAvgjørende)
    let resten = alle.filter { !$0.erAvgjørende }
    let punkter = { (krav: [Vilkårsvurdering]) in
      Markup.element(
        "ul", ["class": "krav"], [.linjer(krav.map { .element("li", [:], [tekst($0)]) })])
    }
    let andre: Markup =
      resten.isEmpty
      ? .ingenting
      : .element(
        "details", [:],
        [
          .element("summary", [:], "\(avgjorde.isEmpty ? "Alle" : "De andre") (\(resten.count))"),
          punkter(resten),
        ])
    return [
      .element("h3", [:], "Vilkårene"), avgjorde.isEmpty ? .ingenting : punkter(avgjorde), andre,
    ]
  }

  private func tekst(_ krav: Vilkårsvurdering) -> Markup {
    var ord = ": \(krav.utfall.word)\(krav.erAvgjørende ? " (avgjorde)" : "")."
    if let hjemmel = krav.hjemmel {
      ord += " \(hjemmel.description.medStorBokstav)"
      ord += krav.unntak.map { ", unntaket \($0.navn)." } ?? "."
    }
    for avstand in krav.avstander {
      let (kravet, funnet) = (
        avstand.type.written(avstand.required), vedtak.vist(avstand.type.written(avstand.found))
      )
      ord += " Krav \(avstand.comparison.rawValue) \(kravet), funnet \(funnet), "
      ord += "mangler \(vedtak.vist(avstand.mangler))."
    }
    for lov in krav.stoppetAv { ord += " Ikke brukt som grunn før det er vurdert: \(lov.utsagn)." }
    return .samlet([
      .element("span", ["class": "tegn", "aria-hidden": "true"], krav.utfall.tegn),
      .element("strong", [:], krav.navn), .tekst(ord),
    ])
  }

  /// Brevet sier bare at noe er holdt tilbake, men grunnlaget under setningene viser det.
  private var unntattInnsyn: [Markup] {
    let alle = vedtak.sak.opplysninger.compactMap { opplysning in
      opplysning.unntattInnsyn.map { unntak in
        let navn = vedtak.regelsett.facts[opplysning.id.index].label
        return Markup.tekst("\(navn) (\(unntak.hjemmel)): \(unntak.grunn.medPunktum)")
      }
    }
    guard !alle.isEmpty else { return [] }
    let ord = "Siden viser dette under setningene i brevet. Gi bare fra deg utskriften av brevet."
    return del("Unntatt innsyn", alle + [.tekst(ord)])
  }

  private var ikkeLest: [Markup] {
    let alle = vedtak.oppgittIkkeLest.map { vedtak.regelsett.facts[$0.index].label }
    return del("Oppgitt, men ikke lest av noen regel", alle.map { .tekst($0) })
  }

  private var kvittering: [Markup] {
    let deler = [
      ("regelsett", vedtak.regelsettFingeravtrykk), ("sak", vedtak.sak.fingeravtrykk),
    ]
    return del(
      "Fingeravtrykk",
      deler.map { .samlet([.tekst("\($0.0): "), .element("code", [:], $0.1)]) })
  }

  private func del(_ overskrift: String, _ punkter: [Markup]) -> [Markup] {
    guard !punkter.isEmpty else { return [] }
    return [
      .element("h3", [:], overskrift),
      .element("ul", [:], [.linjer(punkter.map { .element("li", [:], [$0]) })]),
    ]
  }
}

extension Outcome {
  fileprivate var tegn: String {
    switch self {
    case .met: "✓"
    case .notMet: "✗"
    case .open: "?"
    case .notRelevant: "–"
    }
  }
}
