import Rules

// Kontroller av at det som står i brevet, er det samme som står i vedtaket ellers.
extension Kontrollgrunnlag {
  /// At det som er satt inn, er det vedtaket sier.
  func verdier() -> [Kontroll.Funn] {
    alt.flatMap { plassert in
      plassert.setning.deler.flatMap { del in
        del.verdier.compactMap { verdi -> Kontroll.Funn? in
          guard case .énAv(let lovlige) = ventet(verdi.navn, i: del, plassert),
            !lovlige.contains(verdi.tekst)
          else { return nil }
          let riktig =
            lovlige.isEmpty
            ? "Vedtaket har ikke det." : "I vedtaket står det «\(lovlige[0].kortet)»."
          return funn("Brevet sier «\(verdi.tekst.kortet)». \(riktig)", plassert.sted)
        }
      }
    }
  }

  /// At paragrafene, dagene og tallene i våre egne ord finnes i vedtaket.
  func nevnt() -> [Kontroll.Funn] {
    let faste = Brevtekst(Fast.allCases.map { $0[målform] })
    let kjent = dokument.nevnt
    return alt.flatMap { plassert -> [Kontroll.Funn] in
      let sagt = Brevtekst(plassert.setning.deler.flatMap { ukontrollert($0, plassert) })
      let fremmed =
        sagt.paragrafer.subtracting(kjent.paragrafer).subtracting(faste.paragrafer).sorted().map {
          "§ \($0)"
        }
        + sagt.dager.subtracting(kjent.dager).sorted().map(\.iBrev)
        + sagt.tall.subtracting(kjent.tall).sorted()
      return fremmed.map {
        funn("Brevet nevner \($0), som ikke står i vedtaket.", plassert.sted, .regler)
      }
    }
  }

  /// Det i en del som ingen annen kontroll har holdt opp mot vedtaket.
  private func ukontrollert(_ del: Begrunnelse.Del, _ plassert: Plassert) -> [String] {
    if del.mal == Fast.lovensOrd[målform] { return [] }
    let verdier = del.verdier.filter { ventet($0.navn, i: del, plassert) == .ukjent }
    return [del.mal.utenPlasser] + verdier.map(\.tekst)
  }

  /// At brevet er et vedtak bare når vedtaket kan fattes.
  func kanFattes() -> [Kontroll.Funn] {
    guard erVedtak != dokument.kanFattes else { return [] }
    let hva =
      erVedtak
      ? "Brevet er skrevet som et vedtak, men vedtaket kan ikke fattes."
      : "Vedtaket kan fattes, men brevet sier at saken ikke er avgjort."
    return [funn(hva, "feltene «kanFattes» og «begrunnelse.art»")]
  }

  // MARK: Mottakerne

  /// Fødselsdagen, den seneste den kan være.
  private var født: Day? {
    dokument.opplysninger.first { $0.navn == "fødselsdato" }?.verdier.first.flatMap { verdi in
      Day(iso: verdi.verdi.suffix(10).utf8)
    }
  }

  private func erUnder(_ år: Int64) -> Bool {
    født.map { dokument.vedtaksdato < $0.adding(months: 12 * år) } ?? false
  }

  /// At brevet går til en verge når den saken gjelder, er mindreårig, og til henne selv fra fylte 15.
  func mottakerne() -> [Kontroll.Funn] {
    let verge = dokument.mottakere.first { $0.hasPrefix("vergen (") }
    let selv = dokument.mottakere.contains("den saken gjelder")
    let hvor = "feltet «mottakere»"
    var funnet: [Kontroll.Funn] = []
    if erUnder(18), verge == nil || verge == "vergen (ikke ført opp)" {
      funnet.append(
        funn("Den saken gjelder, er under 18 år, og vergen er ikke mottaker.", hvor, .saksbehandler)
      )
    }
    if !selv, !erUnder(15) {
      funnet.append(funn("Den saken gjelder, er ikke mottaker.", hvor, .saksbehandler))
    }
    return funnet
  }
}
