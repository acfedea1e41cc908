import Rules

extension String {
  /// Det som står der en verdi om personen er skjult.
  package static let maske = "▮▮▮"
}

extension String {
  /// Med det som er sagt eller skrevet i saken, skjult: alt mellom anførselstegn, og det noen har
  /// vurdert.
  fileprivate var utenSitater: String {
    var tekst = ""
    var dybde = 0
    for tegn in self {
      if tegn == "«" { dybde += 1 }
      if dybde == 0 { tekst.append(tegn) }
      guard tegn == "»", dybde > 0 else { continue }
      dybde -= 1
      if dybde == 0 { tekst += "«" + .maske + "»" }
    }
    let merke = " – vurdert av "
    guard let sted = tekst.ranges(of: merke).first else { return tekst }
    return tekst[..<sted.lowerBound] + merke + .maske
  }
}

extension Vedtak {
  /// Vedtaket uten verdier som gjelder personen: hva som er lest og avgjort, etter hvilke regler, men
  /// ikke hvilke svar, kilder, dager, navn og grunner det bygger på.
  ///
  /// Utfall, regler, hjemler, navnene på opplysningene og fingeravtrykkene står. Fingeravtrykket av
  /// saken er av den hele saken.
  public func maskert() -> Vedtak {
    var vedtak = self
    vedtak.erMaskert = true
    vedtak.sak.skjul()
    vedtak.vurdertUtenfor = vurdertUtenfor.map { linje in
      var linje = linje
      linje.vurdering.skjul()
      return linje
    }
    vedtak.dokumentasjon = dokumentasjon.map { funn in
      var funn = funn
      funn.tekst = vedtak.tekst(om: funn)
      funn.avvik?.skjul()
      return funn
    }
    vedtak.fastsatt = fastsatt.map { fast in
      var fast = fast
      (fast.verdi, fast.iBrev) = (.maske, .maske)
      return fast
    }
    vedtak.kanFattes.hindre = kanFattes.hindre.map { hinder in
      var hinder = hinder
      hinder.tekst = (hinder.upersonlig ?? hinder.tekst).utenSitater
      if navngitte.contains(hinder.hvem) { hinder.hvem = .maske }
      return hinder
    }
    vedtak.mangler = mangler.map { mangel in
      var mangel = mangel
      mangel.ukjentFordi = mangel.ukjentFordi.map { _ in .maske }
      return mangel
    }
    return vedtak
  }

  /// Navnene som står i saken.
  private var navngitte: Set<String> {
    let vurdert = sak.opplysninger.compactMap(\.vurdering?.vurdertAv)
    return Set(
      vurdert + sak.vurdertUtenfor.map(\.vurdertAv)
        + [sak.saksbehandler, sak.verge].compactMap { $0 })
  }

  /// En verdi slik den kan vises.
  func vist(_ verdi: String) -> String { erMaskert ? .maske : verdi }

  /// En verdi i sporet: utfall kan vises, det andre bare når ingenting er skjult.
  func vist(_ verdi: String, _ type: ValueType) -> String { type == .outcome ? verdi : vist(verdi) }
}

extension Sak {
  mutating func skjul() {
    if !id.isEmpty { id = .maske }
    saksbehandler = saksbehandler.map { _ in .maske }
    verge = verge.map { _ in .maske }
    if case .uttalelse = forhåndsvarsel?.svar { forhåndsvarsel?.svar = .uttalelse(.maske) }
    if forhåndsvarsel?.navsSvar != nil { forhåndsvarsel?.navsSvar = .maske }
    if forhåndsvarsel?.svartAv != nil { forhåndsvarsel?.svartAv = .maske }
    for nummer in anførsler.indices {
      anførsler[nummer].tekst = .maske
      anførsler[nummer].svar = anførsler[nummer].svar.map { _ in .maske }
      anførsler[nummer].svartAv = anførsler[nummer].svartAv.map { _ in .maske }
    }
    varselunntak?.begrunnelse = .maske
    varselunntak?.vurdertAv = .maske
    for nummer in opplysninger.indices { opplysninger[nummer].skjul() }
    for nummer in vurdertUtenfor.indices { vurdertUtenfor[nummer].skjul() }
    for nummer in avvik.indices { avvik[nummer].skjul() }
    omgjør?.skjul()
  }
}

extension Opplysning {
  fileprivate mutating func skjul() {
    ukjentFordi = ukjentFordi.map { _ in .maske }
    for nummer in verdier.indices {
      verdier[nummer].kilde = verdier[nummer].kilde.map { _ in .maske }
      if case .unntak = verdier[nummer].forelagt { verdier[nummer].forelagt = .unntak(.maske) }
    }
    vurdering?.skjul()
    let andre = motstrid?.andre.map { Opplysning.Verdi(verdi: $0.verdi, kilde: .maske) }
    motstrid?.andre = andre ?? []
    motstrid?.bevisvurdering?.begrunnelse = .maske
    motstrid?.bevisvurdering?.vurdertAv = .maske
    unntattInnsyn?.grunn = .maske
  }
}

extension Opplysning.Vurdering {
  fileprivate mutating func skjul() {
    vurdertAv = vurdertAv.map { _ in .maske }
    begrunnelse = begrunnelse.map { _ in .maske }
    for nummer in momenter.indices { momenter[nummer].svar = .maske }
    kilder = kilder.map { _ in .maske }
    hovedhensyn?.skjul()
  }
}

extension VurdertUtenfor {
  fileprivate mutating func skjul() { (vurdertAv, begrunnelse) = (.maske, .maske) }
}

extension Avvik {
  fileprivate mutating func skjul() { (begrunnelse, godkjentAv) = (.maske, .maske) }
}
