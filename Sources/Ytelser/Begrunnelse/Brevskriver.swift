import Rules

/// Skriver brevet ut fra vedtaket; avgjør ingenting.
struct Brevskriver {
  typealias Setning = Begrunnelse.Setning
  typealias Avsnitt = Begrunnelse.Avsnitt

  let vedtak: Vedtak
  var målform = Målform.bokmål
  var profil = Begrunnelse.Profil.kort
  let regelsett: RuleSet
  /// Noden til avgjørelsen, som de faste setningene hører til.
  var rot: [NodeID] { [vedtak.avgjørelse.node] }
  /// Det avgjørelsen gir, som i en setning.
  var ytelse: String { målform.navn(vedtak.avgjørelse) }

  init(
    vedtak: Vedtak, målform: Målform = .bokmål, profil: Begrunnelse.Profil = .kort
  ) {
    self.vedtak = vedtak
    self.målform = målform
    self.profil = profil
    regelsett = vedtak.regelsett
  }

  func brev() -> Begrunnelse {
    let art: Begrunnelse.Art = vedtak.kanFattes.ja ? .vedtak : .melding
    var deler = art == .vedtak ? vedtaksbrev() : melding()
    // Før noe er avgjort, sies det ikke hva reglene peker mot, eller hva som kunne endret det.
    if art == .vedtak, profil != .kort { deler += lovensOrd() }
    if profil == .gjennomgang { deler += gjennomgang() }
    return Begrunnelse(
      art: art, målform: målform, profil: profil, tittel: art == .vedtak ? tittel() : åpenTittel(),
      avsnitt: deler.compactMap { $0 })
  }

  private func vedtaksbrev() -> [Avsnitt?] {
    let åpne = medVurderingsnoder(
      [innledning(), omgjøring(), reglene(), opplysningene()].compactMap { $0 })
    return åpne + vurderingene(etter: åpne) + utenforReglene() + [
      anførslene(), førStart(), ikkeVurdert(), råd(),
    ] + (profil == .kort ? [] : hvaOm()) + [
      klage(), avgjortAv(),
    ]
  }

  private func tittel() -> Setning {
    if vedtak.resultat != .opphør, let egen = overskrift() { return egen }
    if let (første, _) = delt() { return første }
    let stor = ytelse.medStorBokstav
    switch vedtak.resultat {
    case .innvilgelse: return fast(.tittelInnvilgelse, ["ytelse": ytelse])
    case .avslag: return fast(.tittelAvslag, ["ytelse": ytelse])
    case .opphør: return fast(.tittelOpphør, ["ytelse": ytelse])
    case .uavklart: return fast(.tittelUavklart, ["ytelse": ytelse])
    case .pliktenErBrutt: return fast(.tittelBrutt, ["ytelse": ytelse])
    case .pliktenErIkkeBrutt: return fast(.tittelIkkeBrutt, ["ytelse": ytelse])
    case .ja: return fast(.tittelJa, ["ytelse": stor])
    case .nei: return fast(.tittelNei, ["ytelse": stor])
    case .iMålgruppen: return fast(.tittelIMålgruppen, ["ytelse": ytelse])
    case .utenforMålgruppen: return fast(.tittelUtenfor, ["ytelse": ytelse])
    }
  }

  /// Om saken gjelder et krav om en ytelse, og ikke en plikt, en vurdering eller et steg på veien.
  var gjelderKrav: Bool {
    vedtak.avgjørelse.kind == .individual && vedtak.avgjørelse.modality != .dutyIsBreached
  }

  /// Avgjørelsens egen overskrift, der reglene har en.
  func overskrift() -> Setning? {
    let ord = vedtak.avgjørelse.words
    let mal = [Outcome.met: ord.titleMet, .notMet: ord.titleNotMet, .open: ord.titleOpen]
    return setning(mal[vedtak.kanFattes.ja ? vedtak.utfall : .open] ?? nil, vedtak.avgjørelse.node)
  }

  /// Der avgjørelsen ikke er et ja eller nei til en ytelse: den første setningen av dens egne ord, som
  /// blir overskriften, og resten. «Plikten er brutt» sier ikke hvem sin plikt det er.
  func delt() -> (første: Setning, resten: Setning?)? {
    let avgjørelse = vedtak.avgjørelse
    guard !gjelderKrav, vedtak.virkningFra == nil,
      let ord = avgjørelse.words[vedtak.utfall],
      målform.deler(ord).verdier.allSatisfy(erKjent),
      let hele = setning(ord, avgjørelse.node), let del = hele.deler.first
    else { return nil }
    let (første, resten) = del.mal.førsteSetning
    return (
      Setning([.init(første, del.verdier)], hele.noder),
      resten.isEmpty ? nil : Setning([.init(resten, del.verdier)], hele.noder)
    )
  }

  /// Hva som er bestemt, og grunnen.
  private func innledning() -> Avsnitt? {
    var setninger = åpning()
    if gjelderKrav, let krav = vedtak.sak.kravdato, krav.isPoint, vedtak.resultat != .opphør {
      setninger.append(fast(.kravetFra, ["dag": vedtak.vist(ValueType.day.iBrev(krav))]))
    }
    let erPlikt = vedtak.avgjørelse.modality == .dutyIsBreached
    if !erPlikt { setninger += fastsatt() }
    if sierGrunnene { setninger += vedtak.avgjørende.flatMap { utfallssetninger($0) } }
    if erPlikt { setninger += fastsatt() }
    return avsnitt(nil, .løpende, setninger + varselet())
  }

  /// Om innledningen sier hvordan hvert avgjørende vilkår kom ut.
  var sierGrunnene: Bool {
    vedtak.utfall == .notMet || vedtak.avgjørelse.modality == .dutyIsBreached
  }

  private func fastsatt() -> [Setning] {
    vedtak.fastsatt.compactMap { fast in
      // Null av noe er ikke fastsatt; det ville bare forvirret.
      let type = regelsett.program.type(of: fast.node)
      if type.isNumber, vedtak.spor[fast.node] == NodeValue(0) { return nil }
      guard let beregning = regelsett.calculations.first(where: { $0.node == fast.node }) else {
        return nil
      }
      let verdi = regelsett.program.type(of: fast.node).iBrev(vedtak.spor[fast.node], målform)
      return self.fast(
        .fastsatt, ["navn": målform.navn(beregning).medStorBokstav, "verdi": vedtak.vist(verdi)],
        [fast.node])
    }
  }

  /// Innholdet i reglene som avgjorde, med de lavere grensene som leseren vil spørre om, og til slutt
  /// for hver paragraf hvor den står.
  private func reglene() -> Avsnitt? {
    var steder: [(sted: Setning, regler: [Setning], unntak: [Setning])] = []
    for vilkår in vedtak.avgjørende {
      guard let versjon = vilkår.versjon, let sted = sted(vilkår) else { continue }
      let regler = [setning(versjon.words.rule, vilkår.node)].compactMap { $0 }
      let unntak = unntakene(fra: vilkår)
      if let nummer = steder.firstIndex(where: { $0.sted.tekst == sted.tekst }) {
        steder[nummer].regler += regler
        steder[nummer].unntak += unntak
      } else {
        steder.append((sted, regler, unntak))
      }
    }
    return avsnitt(.omReglene, .løpende, steder.flatMap { $0.regler + [$0.sted] + $0.unntak })
  }

  /// Hvor kravet står. Det som ikke er lov, sies å være noe annet.
  private func sted(_ vilkår: Vilkårsvurdering) -> Setning? {
    guard let versjon = vilkår.versjon, let paragraf = vilkår.paragraf else { return nil }
    let erLov = versjon.rank == .statute || versjon.rank == .regulation
    return fast(
      erLov ? .kravetStår : .ikkeLov, ["hjemmel": målform.hjemmel(paragraf)], [versjon.node])
  }

  /// Unntaket som ble brukt; ved avslag også de som er prøvd, for dem vil leseren spørre om.
  private func unntakene(fra vilkår: Vilkårsvurdering) -> [Setning] {
    let erImot = vilkår.utfall == vedtak.avgjørelse.modality.adverse
    let prøvde = erImot ? vilkår.prøvdeUnntak : []
    return ([vilkår.unntak].compactMap { $0 } + prøvde).flatMap { ord(om: $0, fra: vilkår) }
  }

  /// Hva et unntak går ut på, og hvordan det kom ut.
  func ord(om unntak: Vilkårsvurdering.BruktUnntak, fra vilkår: Vilkårsvurdering) -> [Setning] {
    var setninger: [Setning] = []
    if var regel = setning(unntak.versjon.words.rule, unntak.node) {
      if let sted = vilkår.paragraf(for: unntak) {
        regel.deler += fast(.unntaketStår, ["hjemmel": målform.hjemmel(sted)]).deler
      }
      setninger.append(regel)
    }
    // Det unntaket som ble brukt, har alt sagt sitt i innledningen når svaret går imot.
    let erBrukt = unntak.navn == vilkår.unntak?.navn
    if erBrukt, vilkår.utfall == vedtak.avgjørelse.modality.adverse { return setninger }
    let ord = erBrukt ? unntak.versjon.words[vilkår.utfall] : unntak.versjon.words.notApplicable
    return setninger + [røper(unntak.node) ? nil : setning(ord, unntak.node)].compactMap { $0 }
  }

  /// Opplysningene det bygges på, med kilde og dato.
  private func opplysningene() -> Avsnitt? {
    let setninger = brukteOpplysninger.filter { !regelsett.facts[$0.index].isJudgement }
      .flatMap { opplysning($0) }
    return avsnitt(.omOpplysningene, .liste, setninger)
  }

  /// Det som ikke er vurdert, så ingen tror at det er det.
  private func ikkeVurdert() -> Avsnitt? {
    let åpne = vedtak.vilkår.filter { $0.utfall == .open }
    guard vedtak.utfall == vedtak.avgjørelse.modality.adverse, !åpne.isEmpty else { return nil }
    return avsnitt(
      .omIkkeVurdert, .løpende, [fast(.andreKravIkkeVurdert, [:], åpne.map(\.node))])
  }

  /// Det som må være på plass før det som er gitt, kan begynne.
  private func førStart() -> Avsnitt? {
    guard vedtak.utfall != vedtak.avgjørelse.modality.adverse else { return nil }
    let mangler = vedtak.dokumentasjon.filter {
      $0.krav.consequence == .stopsStart && $0.erMangel && $0.avvik == nil
    }
    guard !mangler.isEmpty else { return nil }
    return avsnitt(
      .omStart, .løpende, [fast(.kanIkkeStarte)] + mangler.flatMap { setninger(om: $0) })
  }

  private func råd() -> Avsnitt? {
    guard vedtak.utfall == vedtak.avgjørelse.modality.adverse else { return nil }
    return avsnitt(
      .omRåd, .løpende, målform.veiledning(vedtak.avgjørelse).map { Setning([.init($0)], rot) })
  }

  /// Klageretten, fra brevet er mottatt.
  private func klage() -> Avsnitt? {
    guard vedtak.klageadgang != .ingen else { return nil }
    let taesBort = vedtak.resultat == .opphør || vedtak.resultat == .pliktenErBrutt
    let utsettelse = taesBort ? [fast(.venteMedStans)] : []
    return avsnitt(.omKlage, .løpende, klagesetninger() + utsettelse)
  }

  // MARK: Felles

  /// En fast setning med det som settes inn.
  func fast(
    _ setning: Fast, _ verdier: KeyValuePairs<String, String> = [:], _ noder: [NodeID]? = nil
  ) -> Setning {
    let satt = verdier.map { Begrunnelse.Verdi($0.key, $0.value) }
    return Setning([.init(setning[målform], satt)], noder ?? rot)
  }

  func avsnitt(_ overskrift: Fast?, _ form: Avsnitt.Form, _ setninger: [Setning]) -> Avsnitt? {
    // Det som alt er sagt, sies ikke en gang til, men setningen bygger på nodene til begge.
    var like: [Setning] = []
    let plasser = setninger.map(\.tekst).plasser
    for (setning, plass) in zip(setninger, plasser) {
      if plass < like.count {
        like[plass].tilføy(setning.noder)
      } else {
        like.append(setning)
      }
    }
    return like.isEmpty
      ? nil : Avsnitt(overskrift: overskrift?[målform] ?? "", form: form, setninger: like)
  }
}

extension [String] {
  /// For hver tekst nummeret på den blant dem som er ulike, i rekkefølgen de kom.
  fileprivate var plasser: [Int] {
    var ulike: [String] = []
    // Å regne ut en nøkkel av en lang tekst tar lengre tid enn å holde den mot noen få andre.
    guard count > 16 else {
      return map { tekst in
        if let lik = ulike.firstIndex(of: tekst) { return lik }
        ulike.append(tekst)
        return ulike.count - 1
      }
    }
    var numre: [String: Int] = [:]
    return map { tekst in
      let nummer = numre[tekst] ?? numre.count
      numre[tekst] = nummer
      return nummer
    }
  }
}

extension String {
  /// Den første setningen uten punktum, og det som følger. Punktumet i `1. juli` slutter ingen setning.
  var førsteSetning: (første: String, resten: String) {
    let tegn = Array(self)
    for nummer in tegn.indices.dropLast(2)
    where tegn[nummer] == "." && tegn[nummer + 1] == " " && tegn[nummer + 2].isUppercase {
      return (String(tegn[..<nummer]), String(tegn[(nummer + 2)...]))
    }
    return (hasSuffix(".") ? String(dropLast()) : self, "")
  }
}
