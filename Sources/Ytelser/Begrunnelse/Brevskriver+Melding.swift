import RuleDSL
import Rules

// Brevet når saken ikke er avgjort: ikke et avslag, men hva som mangler, hvem som har det, og hva
// som skjer nå. Det nevner aldri hva reglene så langt peker mot.
extension Brevskriver {
  func melding() -> [Avsnitt?] {
    [
      ikkeAvslag(), hvaSakenGjelder(), hvorforIkke(),
      avsnitt(.omMangler, .liste, mangler() + ikkeSkrevet() + hosNav()), hvaSomSkjer(),
    ]
  }

  func åpenTittel() -> Setning { overskrift() ?? fast(.tittelUavklart, ["ytelse": ytelse]) }

  private func ikkeAvslag() -> Avsnitt? {
    let papirer = måSkrives.map(\.krav.suppliers)
    func mangler(fra hvem: Fact.Supplier) -> Bool {
      papirer.contains { $0.contains(hvem) && !$0.contains(.agency) }
    }
    let fraDeg = vedtak.mangler.contains(where: \.erFraSøkeren) || mangler(fra: .applicant)
    let hvem: Fast =
      fraDeg ? .måHaFraDeg : mangler(fra: .physician) ? .måHaFraLegen : .navMangler
    // Der ingen har søkt om noe, er det ikke noe å avslå.
    let erKrav = gjelderKrav && vedtak.løper != true
    return avsnitt(nil, .løpende, [fast(erKrav ? .ikkeAvslag : .ikkeBestemt), fast(hvem)])
  }

  private func hvaSakenGjelder() -> Avsnitt? {
    if vedtak.løper == true, vedtak.avgjørelse.running != nil {
      return avsnitt(
        .omSaken, .løpende, [fast(.gjelderDetDuFår, ["ytelse": ytelse]), fast(.endrerIkke)])
    }
    guard gjelderKrav, let krav = vedtak.sak.kravdato, krav.isPoint else {
      return avsnitt(.omSaken, .løpende, [fast(.gjelderSaken, ["ytelse": ytelse])])
    }
    return avsnitt(
      .omSaken, .løpende,
      [fast(.gjelderKravet, ["ytelse": ytelse, "dag": vedtak.vist(ValueType.day.iBrev(krav))])])
  }

  /// Spørsmålene som noen må svare på, og hvem vi spør.
  private func mangler() -> [Setning] {
    vedtak.mangler.map { mangel in
      let spørsmål = målform.spørsmål(regelsett.facts[mangel.id.index]).førsteSpørsmål
      let node = [node(for: mangel.id) ?? vedtak.avgjørelse.node]
      var setning = fast(.spørsmål, ["spørsmål": spørsmål], node)
      if let grunn = mangel.ukjentFordi {
        setning.deler += fast(.harSpurt, ["grunn": grunn.medPunktum]).deler
      } else {
        setning.deler += fast(mangel.hvemIBrev).deler
      }
      return setning
    }
  }

  /// Kravene som blokkerer, uten dem som bare gjelder noe det alt er spurt om.
  var måSkrives: [Dokumentasjonsfunn] {
    let spurt = Set(vedtak.mangler.map(\.id))
    return vedtak.dokumentasjon.filter(\.blokkerer).filter { funn in
      // Et krav som er åpent bare fordi loven ikke er lest, er ikke noe å spørre noen om.
      if funn.utfall == .open, funn.ukjent.isEmpty { return false }
      let udokumenterte = regelsett.program.support(of: funn.krav.condition.node).filter {
        if case .documentation = regelsett.facts[$0.index].role {
          return vedtak.spor.facts[$0] != .yes
        }
        return false
      }.map(regelsett.owner)
      return udokumenterte.isEmpty || !udokumenterte.allSatisfy(spurt.contains)
    }
  }

  /// Normene som krever at noe er skrevet først.
  private func hvorforIkke() -> Avsnitt? {
    let setninger = måSkrives.map { funn in
      let navn =
        målform == .nynorsk ? funn.krav.nynorskLabel ?? funn.krav.label : funn.krav.label
      return fast(
        .måVæreSkrevet, ["krav": navn, "hjemmel": målform.hjemmel(funn.hjemmel)],
        [funn.krav.condition.node])
    }
    return avsnitt(.omHvorfor, .løpende, setninger)
  }

  /// Det som skal være skrevet før Nav kan svare, i reglenes egne ord.
  private func ikkeSkrevet() -> [Setning] {
    måSkrives.flatMap { setninger(om: $0) }
  }

  /// Det Nav selv må gjøre, sagt uten lovens overskrifter. Hva det er i hvert tilfelle, står i
  /// notatet til saksbehandleren.
  private func hosNav() -> [Setning] {
    let arter = Set(
      vedtak.kanFattes.hindre.filter { hinder in
        !vedtak.mangler.contains { $0.navn == hinder.tekst }
      }.map(\.art))
    return KanFattes.Hinder.Art.allCases.filter(arter.contains).compactMap(oppgave)
  }

  private func oppgave(_ art: KanFattes.Hinder.Art) -> Setning? {
    switch art {
    case .manglerOpplysning: fast(.måHenteOpplysninger)
    case .skjønn: fast(.måSkriveVurdering)
    // Er ingen lov ukjent, er det ingen av kravene som gjelder.
    case .ukjentLov: fast(vedtak.ukjentLov.isEmpty ? .måSeHvaSaken : .måUndersøkeRegel)
    case .ikkeVurdert:
      fast(
        vedtak.utfall == vedtak.avgjørelse.modality.adverse
          ? .måUndersøkeAnnenRegel : .måVurdereKrav)
    case .manglerKilde: fast(.måKontrollere)
    // Hvert krav er alt sagt med sine egne ord.
    case .dokumentasjon: nil
    case .kontradiksjon: fast(.måSvareDeg)
    case .varsel: varseloppgave
    case .hvem: fast(.måKlarleggeHvem)
    case .klage: fast(.måUndersøkeKlage)
    case .omgjøring: fast(.måSkriveHvorforEndret)
    }
  }

  private var varseloppgave: Setning {
    guard let varsel = vedtak.sak.forhåndsvarsel else { return fast(.skalFåVite) }
    return vedtak.sak.vedtaksdato <= varsel.frist
      ? fast(.kanSiTil, ["frist": varsel.frist.iBrev])
      : fast(.måUndersøkeSvar, ["dato": varsel.dato.iBrev])
  }

  private func hvaSomSkjer() -> Avsnitt? {
    var setninger: [Setning] = []
    if let dag = vedtak.sak.svarInnen {
      setninger = [fast(.svarInnen, ["dag": dag.iBrev]), fast(.forsinket)]
    } else {
      setninger = [fast(.svarNårKlart)]
    }
    if vedtak.mangler.contains(where: \.erSkjønn) { setninger.append(fast(.kanSiMening)) }
    setninger.append(fast(.kanIkkeKlage))
    if vedtak.avgjørelse.kind == .individual {
      setninger += [fast(.kanKlageSenere), fast(.svaretSierFrist)]
    }
    setninger.append(fast(.serPapireneNå))
    if let hvem = vedtak.sak.saksbehandler { setninger.append(fast(.behandlesAv, ["hvem": hvem])) }
    return avsnitt(.omVidere, .løpende, setninger)
  }
}

extension String {
  /// Til og med det første spørsmålstegnet; det som står etter, er til den som fører det inn.
  fileprivate var førsteSpørsmål: String {
    firstIndex(of: "?").map { String(self[...$0]) } ?? self
  }
}

extension Mangel {
  /// Om den saken gjelder, må svare.
  var erFraSøkeren: Bool {
    !erSkjønn && leverandører.contains(.applicant) && !leverandører.contains(.register)
  }

  /// Hvem som skal svare, sagt til den saken gjelder. Det Nav kan hente selv, skal ingen spørres
  /// om (forvaltningsloven § 17).
  var hvemIBrev: Fast {
    if erSkjønn { return .vurdererSaksbehandler }
    if leverandører.contains(.register) { return .henterFraRegister }
    if leverandører.contains(.applicant) { return .spørDeg }
    if leverandører.contains(.physician) { return .spørLegen }
    return leverandører.contains(.employer) ? .spørArbeidsgiveren : .finnerUt
  }
}
