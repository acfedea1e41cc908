import Rules

// Kontroller av at utfallet og grunnene til det er sagt, og sagt først.
extension Kontrollgrunnlag {
  private static let titler: [Vedtak.Resultat: Fast] = [
    .innvilgelse: .tittelInnvilgelse, .avslag: .tittelAvslag, .opphør: .tittelOpphør,
    .pliktenErBrutt: .tittelBrutt, .pliktenErIkkeBrutt: .tittelIkkeBrutt, .ja: .tittelJa,
    .nei: .tittelNei, .iMålgruppen: .tittelIMålgruppen, .utenforMålgruppen: .tittelUtenfor,
    .uavklart: .tittelUavklart,
  ]

  /// De faste setningene i innledningen som ikke sier hva som er bestemt.
  private static let tillegg: [Fast] = [
    .kravetFra, .fastsatt, .gjelderFra, .varslet, .svarteDette, .svarteIkke,
    .viSvarer, .ikkeVarslet,
  ]

  private func erTillegg(_ setning: LestVedtak.Setning) -> Bool {
    Self.tillegg.contains { er($0, setning) }
  }

  /// At tittelen sier hva som er bestemt.
  func tittelen() -> [Kontroll.Funn] {
    let tittel = brev.tittel
    guard !tittel.fylt.erBlank else { return [funn("Brevet har ingen tittel.", "tittelen")] }
    let resultat: Vedtak.Resultat = erVedtak ? dokument.resultat : .uavklart
    let faste = Self.titler.values.filter { er($0, tittel) }
    guard faste.isEmpty || faste.contains(where: { $0 == Self.titler[resultat] }) else {
      return [
        funn("Tittelen sier noe annet enn utfallet «\(dokument.resultat.rawValue)».", "tittelen")
      ]
    }
    return []
  }

  /// At det første brevet sier, er hva som er bestemt. For det som ikke er et ja eller nei til en
  /// ytelse, gjør tittelen det.
  func utfallet() -> [Kontroll.Funn] {
    let første = innledning.first
    let sier = første.map {
      $0.setning.noder.first == dokument.avgjørelse && !erTillegg($0.setning)
    }
    guard sier == true else {
      return [funn("Brevet begynner ikke med hva som er bestemt.", "i innledningen")]
    }
    return []
  }

  /// At hver grunn er sagt med det samme: den som klager, skal ikke møte nye grunner.
  func grunnene() -> [Kontroll.Funn] {
    utenGrunn.map {
      funn(
        "Brevet sier ikke at «\($0.navn)» er en grunn\($0.stedet).", "i innledningen", .regler)
    }
  }

  /// Vilkårene som har en grunn som ikke er sagt i innledningen.
  var utenGrunn: [LestVedtak.Vilkår] {
    avgjørende.filter { vilkår in
      vilkår.grunner.contains { node in
        !innledning.contains { $0.harNode(node) && !erTillegg($0.setning) }
      }
    }
  }

  /// At det som er fastsatt, er sagt. Null av noe er ikke fastsatt.
  func fastsatt() -> [Kontroll.Funn] {
    let fastsatt = dokument.fastsatt.filter { fast in
      Day(iso: fast.verdi.utf8) != nil || !fast.verdi.contains { $0.isNumber }
        || fast.verdi.contains { $0.isNumber && $0 != "0" }
    }
    let sagt = innledning.count { er(.fastsatt, $0.setning) }
    guard sagt < fastsatt.count else { return [] }
    let verdier = innledning.compactMap { del(.fastsatt, i: $0.setning) }
      .compactMap { $0.verdier.first { $0.navn == "verdi" }?.tekst }
    let mangler = fastsatt.filter { fast in
      !(iBrev(fast.verdi).map(verdier.contains) ?? false)
    }
    return mangler.prefix(fastsatt.count - sagt).map {
      funn("Brevet sier ikke hva som er fastsatt: \($0.navn).", "i innledningen")
    }
  }

  func kravet() -> [Kontroll.Funn] {
    har(.kravetFra) ? [] : [funn("Brevet sier ikke hvilket krav det svarer på.", "i innledningen")]
  }

  func virkningen() -> [Kontroll.Funn] {
    har(.gjelderFra)
      ? [] : [funn("Brevet sier ikke når ytelsen tar slutt.", "i innledningen")]
  }

  /// At det er sagt hva som ikke er vurdert, og at det er sant.
  func ikkeVurdert() -> [Kontroll.Funn] {
    let sagt = setninger.filter { er(.andreKravIkkeVurdert, $0.setning) }
    let åpne = Set(dokument.vilkår.filter { $0.utfall == Outcome.open.word }.map(\.node))
    let hvor = "under «\(Fast.omIkkeVurdert[målform])»"
    guard erImot, !åpne.isEmpty else {
      return sagt.map {
        funn("Brevet sier at noe ikke er vurdert, men alt er vurdert.", $0.sted)
      }
    }
    guard !sagt.isEmpty else {
      return [funn("Brevet sier ikke at det er krav som ikke er vurdert.", hvor)]
    }
    let nevnt = Set(sagt.flatMap(\.setning.noder))
    return nevnt == åpne
      ? [] : [funn("Det brevet sier ikke er vurdert, er ikke det som står åpent.", hvor)]
  }

  /// At den som får et nei, får veiledning: rådene reglene har, og minst ett i et enkeltvedtak.
  func veiledningen() -> [Kontroll.Funn] {
    let sted = "under «\(Fast.omRåd[målform])»"
    let sagt = Set(setninger.flatMap(\.setning.deler).map(\.mal))
    if dokument.veiledning.isEmpty {
      return [funn("Brevet sier ikke hva den saken gjelder, kan gjøre.", sted, .regler)]
    }
    return dokument.veiledning.filter { !sagt.contains($0) }.map {
      funn("Brevet gir ikke rådet «\($0.kortet)»", sted)
    }
  }
}

extension LestVedtak.Vilkår {
  /// ` (folketrygdloven § 11-5)`
  var stedet: String { hjemmel.map { " (\($0))" } ?? "" }
}
