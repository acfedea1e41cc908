import Rules

// Kontroller av begrunnelsen (forvaltningsloven §§ 24 og 25): reglene, forholdene og vurderingene.
extension Kontrollgrunnlag {
  /// Om ingenting av det som hører til en begrunnelse, er der.
  var manglerBegrunnelse: Bool {
    let overskrifter = [Fast.omReglene, .omOpplysningene, .omVurderingen].map { $0[målform] }
    return erVedtak && !brev.avsnitt.contains { overskrifter.contains($0.overskrift) }
  }

  /// Der loven gjør unntak fra plikten til å begrunne, med stedet; nil ellers.
  var begrunnelsesunntak: String? {
    dokument.dokumentasjon.first {
      $0.hjemmel.hasPrefix("forvaltningslovforskriften § 21") && $0.følge == "info"
        && $0.utfall == Outcome.met.word
    }?.hjemmel
  }

  func begrunnelsen() -> [Kontroll.Funn] {
    guard manglerBegrunnelse else { return [] }
    let tillegg =
      dokument.resultat == .innvilgelse
      ? " Kan den vente (§ 24 andre ledd), må brevet si hvordan den saken gjelder, får den." : ""
    return [
      funn("Vedtaket har ingen begrunnelse." + tillegg, "hele brevet", .saksbehandler)
    ]
  }

  // MARK: Reglene

  /// De faste setningene som viser til en regel.
  private static let henvisninger: [Fast] = [
    .kravetStår, .ikkeLov, .fyller, .fyllerIkke, .gjelderIkke, .ikkeSvar,
  ]

  private func erHenvisning(_ mal: String?) -> Bool {
    Self.henvisninger.contains { $0[målform] == mal }
  }

  /// Stedene det er vist til for seg, og ikke etter et unntak.
  private var viste: [String] {
    setninger(under: .omReglene).filter { erHenvisning($0.setning.deler.first?.mal) }
      .compactMap { $0.setning.deler.first?.verdier.first?.tekst }
  }

  /// At stedet for hvert avgjørende vilkår er nevnt. Følger flere vilkår av det samme, sies det én
  /// gang. Er det nevnt et annet i stedet, er det en annen kontroll som finner det.
  func reglene() -> [Kontroll.Funn] {
    let steder = Dictionary(grouping: avgjørende.filter { $0.paragraf != nil }) {
      målform.hjemmel($0.paragraf ?? "")
    }
    let fremmede = viste.count { steder[$0] == nil }
    return steder.keys.filter { !viste.contains($0) }.sorted().dropFirst(fremmede).map { sted in
      let navn = (steder[sted] ?? []).map(\.navn).oppramset
      return funn(
        "Brevet viser ikke til \(sted), som \(navn) bygger på.",
        "under «\(Fast.omReglene[målform])»")
    }
  }

  /// At det er sagt hva hver regel går ut på.
  func innholdet() -> [Kontroll.Funn] {
    let sagt = setninger(under: .omReglene).filter {
      !erHenvisning($0.setning.deler.first?.mal)
    }
    return avgjørende.filter { vilkår in !sagt.contains { $0.harNode(vilkår.node) } }.map {
      funn(
        "Brevet sier ikke hva regelen om «\($0.navn)» går ut på\($0.stedet).",
        "under «\(Fast.omReglene[målform])»", .regler)
    }
  }

  /// At unntaket som ble brukt, er sagt; ved et nei også dem som er prøvd, for dem vil den som
  /// leser, spørre om.
  func unntakene() -> [Kontroll.Funn] {
    utenUnntak.map { vilkår, unntak, erSagt in
      let hva =
        erSagt
        ? "ikke at unntaket «\(unntak.navn)» står i \(unntak.paragraf ?? unntak.hjemmel)"
        : "ikke alt om at unntaket «\(unntak.navn)» er "
          + (unntak == vilkår.unntak ? "brukt" : "prøvd")
      return funn("Brevet sier \(hva).", "under «\(Fast.omReglene[målform])»", .regler)
    }
  }

  /// Unntakene det ikke er sagt nok om, og om alt er sagt utenom hvor de står.
  var utenUnntak: [(vilkår: LestVedtak.Vilkår, unntak: LestVedtak.Unntak, erSagt: Bool)] {
    let sagt = setninger(under: .omReglene)
    return avgjørende.flatMap { vilkår in
      let alle = [vilkår.unntak].compactMap { $0 } + (erImot ? vilkår.prøvdeUnntak : [])
      return alle.compactMap { unntak in
        let setninger = sagt.filter { $0.harNode(unntak.node) }
        let erSagt = setninger.count >= unntak.setninger
        let sted =
          unntak.paragraf == nil || setninger.isEmpty
          || setninger.contains { er(.unntaketStår, $0.setning) }
        return erSagt && sted ? nil : (vilkår, unntak, erSagt)
      }
    }
  }

  /// At ingen paragraf er nevnt som ikke avgjorde noe.
  func bareDetSomAvgjorde() -> [Kontroll.Funn] {
    let steder = Set(
      avgjørende.flatMap { vilkår in
        [vilkår.hjemmel, vilkår.paragraf]
          + ([vilkår.unntak].compactMap { $0 } + vilkår.prøvdeUnntak).map(\.paragraf)
      }.compactMap { $0.map(målform.hjemmel) })
    return setninger.flatMap { plassert in
      plassert.setning.deler.compactMap { del -> Kontroll.Funn? in
        guard erHenvisning(del.mal), let sagt = del.verdier.first?.tekst, !steder.contains(sagt)
        else { return nil }
        return funn("Brevet viser til \(sagt), som ikke avgjorde noe.", plassert.sted)
      }
    }
  }

  // MARK: Forholdene

  /// Setningene som forteller en opplysning.
  private func fortalt(_ opplysning: LestVedtak.Opplysning) -> [Plassert] {
    setninger(under: .omOpplysningene).filter {
      $0.harNode(opplysning.node) && !er(.sierAnnet, $0.setning)
    }
  }

  /// At hvert forhold vedtaket bygger på, er nevnt.
  func forholdene() -> [Kontroll.Funn] {
    brukteFakta.flatMap { opplysning -> [Kontroll.Funn] in
      let sagt = fortalt(opplysning)
      let perioder = opplysning.verdier.filter { $0.fra != nil && $0.til != nil }
      let ventet = opplysning.unntattInnsyn == nil ? max(1, perioder.count) : 1
      let hvor = "under «\(Fast.omOpplysningene[målform])»"
      guard sagt.count < ventet else { return [] }
      if sagt.isEmpty {
        return [funn("Brevet nevner ikke opplysningen «\(opplysning.navn)».", hvor)]
      }
      return [
        funn(
          "Brevet nevner \(sagt.count) av \(ventet) tidsrom for «\(opplysning.navn)».", hvor)
      ]
    }
  }

  /// At hvert forhold har kilde og dato.
  func kildene() -> [Kontroll.Funn] {
    brukteFakta.filter { $0.unntattInnsyn == nil }.flatMap { opplysning in
      fortalt(opplysning).filter { !er(.kildeOgDato, $0.setning) }.map {
        funn("Opplysningen «\(opplysning.navn)» står uten kilde og dato.", $0.sted, .kilde)
      }
    }
  }

  /// At det er sagt hvorfor den ene kilden er lagt til grunn når de sier hver sitt.
  func motstriden() -> [Kontroll.Funn] {
    brukte.filter { $0.andreKilder > 0 && $0.unntattInnsyn == nil }.filter { opplysning in
      !setninger.contains {
        $0.harNode(opplysning.node) && er(.sierAnnet, $0.setning) && er(.egneOrd, $0.setning)
      }
    }.map {
      funn(
        "Kildene sier ikke det samme om «\($0.navn)», og brevet sier ikke hvem vi tror på.",
        "ved opplysningen", .saksbehandler)
    }
  }

  /// At det andre har sagt, er vist til den saken gjelder før vedtaket, eller at loven gjør unntak.
  func foreleggingen() -> [Kontroll.Funn] {
    brukte.filter(\.skalForelegges).filter { opplysning in
      opplysning.verdier.contains { verdi in
        guard verdi.forelagtUnntak == nil else { return false }
        return verdi.forelagt.map { $0 >= dokument.vedtaksdato } ?? true
      }
    }.map {
      funn(
        "Opplysningen «\($0.navn)» kommer fra andre, og er ikke vist til den saken gjelder før "
          + "vedtaket.", "feltet «forelagt»", .saksbehandler)
    }
  }

  // MARK: Det den saken gjelder, har sagt

  func anførslene() -> [Kontroll.Funn] {
    let sagt = setninger.count { er(.sagtOgSvart, $0.setning) }
    let ubesvarte = dokument.anførsler.filter { ($0.svar ?? "").erBlank }
    let hvor = "under «\(Fast.omAnførslene[målform])»"
    let uten = ubesvarte.map {
      funn("Det er ikke svart på «\($0.tekst.kortet)».", hvor, .saksbehandler)
    }
    let mangler = dokument.anførsler.count - ubesvarte.count - sagt
    return uten
      + (mangler > 0
        ? [funn("\(mangler) svar på det den saken gjelder, har sagt, står ikke i brevet.", hvor)]
        : [])
  }
}
