import RuleDSL
public import Rules

extension Regelverk {
  /// Avgjør en sak: regner ut hver node én gang og leser vedtaket av sporet.
  public func avgjør(_ sak: Sak, _ regelsett: RuleSet) -> Vedtak? {
    guard let avgjørelse = regelsett.decision(named: sak.avgjørelse) else { return nil }
    let leser = Vedtaksleser(
      sak: sak, program: program(for: regelsett), avgjørelse: avgjørelse,
      forberedt: forberedt(for: regelsett))
    return
      leser
      .vedtak(fingeravtrykk: fingeravtrykk(av: regelsett), klageinstanser)
  }
}

/// Leser et vedtak av et spor.
struct Vedtaksleser {
  let sak: Sak
  let regelsett: RuleSet
  let program: CompiledProgram
  let forberedt: Forberedt?
  let avgjørelse: Decision
  let spor: Trace
  let stopp: Stopp
  /// Sporet som utfallet begrunnes med: et vilkår som er stoppet, er åpent i det når utfallet står
  /// seg uten.
  let grunnlag: Trace
  let sertifikat: Certificate
  let åpninger: Openings

  init(sak: Sak, program: CompiledProgram, avgjørelse: Decision, forberedt: Forberedt?) {
    self.sak = sak
    self.forberedt = forberedt
    self.program = program
    regelsett = program.ruleSet
    self.avgjørelse = avgjørelse
    let (regelsett, spor) = (program.ruleSet, program.evaluate(sak.fakta))
    self.spor = spor
    stopp = Stopp(regelsett, avgjørelse, spor) { lov in
      (lov.current.map { spor[$0] != .no } ?? true) && sak.vurdering(av: lov)?.erOppfylt != false
    }
    let bærer = stopp.stårSeg ? stopp.åpnet : nil
    grunnlag = bærer == nil ? spor : stopp.spor ?? spor
    sertifikat = grunnlag.certificate(
      of: avgjørelse.node, in: (bærer?.ruleSet ?? regelsett).program)
    åpninger = regelsett.openings(of: avgjørelse.node, in: spor)
  }

  func vedtak(fingeravtrykk: String, _ klageinstanser: [String: Klageinstans]) -> Vedtak {
    let omfang = Set(regelsett.program.cone(of: avgjørelse.node))
    let vilkår = regelsett.conditions.filter { omfang.contains($0.node) }.map(vurdering)
    var vedtak = Vedtak(
      sak: sak, regelsett: regelsett, program: .init(program), forberedt: forberedt,
      avgjørelse: avgjørelse, spor: spor,
      bevis: Bevis(sertifikat, grunnlag),
      utfall: regelsett.outcome(of: avgjørelse.node, in: spor), vilkår: vilkår,
      fastsatt: fastsatt(), mangler: åpninger.facts.map(mangel),
      ukjentLov: åpninger.law.map { regelsett.notEncoded[$0] }, ikkeVurdert: [],
      kanFattes: KanFattes(hindre: [], trengerMenneske: []),
      klageinstans: nil, regelsettFingeravtrykk: fingeravtrykk)
    // Om et nei er et avslag eller et opphør, må være kjent før det er et vedtak.
    if let node = avgjørelse.running, vedtak.utfall == avgjørelse.modality.adverse {
      vedtak.mangler += regelsett.openings(of: node, in: spor).facts.map(mangel)
    }
    if case .regel(let regel, _) = vedtak.klageadgang {
      vedtak.klageinstans = sak.klageinstans ?? klageinstanser[regel.name]
    }
    vedtak.ikkeVurdert = ikkeVurdert(vedtak)
    vedtak.vurdertUtenfor = vurderteLinjer(vedtak)
    vedtak.dokumentasjon = dokumentasjon(vedtak)
    vedtak.kanFattes = kanFattes(vedtak)
    return vedtak
  }

  private func fastsatt() -> [Fastsatt] {
    // Et avslag fastsetter ingenting, og det som ikke er kjent, er ikke fastsatt.
    guard regelsett.outcome(of: avgjørelse.node, in: spor) == .met else { return [] }
    return avgjørelse.fixes.compactMap { navn in
      guard let beregning = regelsett.calculations.first(where: { $0.name == navn }) else {
        return nil
      }
      let (type, verdi) = (regelsett.program.type(of: beregning.node), spor[beregning.node])
      guard verdi.isDecided(as: type) else { return nil }
      return Fastsatt(
        navn: beregning.label, verdi: type.written(verdi), iBrev: type.iBrev(verdi),
        node: beregning.node)
    }
  }

  func mangel(_ id: FactID) -> Mangel {
    let fact = regelsett.facts[id.index]
    return Mangel(
      id: id, navn: fact.label, spørsmål: fact.question, leverandører: fact.suppliers,
      erSkjønn: fact.isJudgement, ukjentFordi: sak.opplysning(id)?.ukjentFordi)
  }

  // MARK: Vilkår

  private func vurdering(_ vilkår: Condition) -> Vilkårsvurdering {
    let egetSertifikat = spor.certificate(of: vilkår.node, in: regelsett.program)
    let utfall = regelsett.outcome(of: vilkår.node, in: spor)
    let versjon = vilkår.versions.last { spor[$0.wording.current] == .yes }
    let unntak = versjon.map { unntakene($0) } ?? (brukt: nil, prøvd: [])
    return Vilkårsvurdering(
      navn: vilkår.name, node: vilkår.node, utfall: utfall,
      erAvgjørende: erAvgjørende(vilkår),
      stoppetAv: stopp.stopp[vilkår.node] ?? [],
      versjon: versjon, unntak: unntak.brukt, prøvdeUnntak: unntak.prøvd,
      opplysninger: regelsett.told(egetSertifikat),
      avstander: utfall == .notMet
        ? avstander(unntak.brukt?.versjon.value ?? versjon?.base ?? vilkår.node) : [],
      merker: merker(versjon, unntak.brukt, egetSertifikat))
  }

  /// Om et vilkår er en del av grunnen: det står slik avgjørelsen gjør, eller avgjørelsen spør selv
  /// hvordan det står (`x er ikke oppfylt`).
  private func erAvgjørende(_ vilkår: Condition) -> Bool {
    let utfall = regelsett.outcome(of: avgjørelse.node, in: spor)
    let eget = regelsett.outcome(of: vilkår.node, in: grunnlag)
    guard sertifikat.contains(vilkår.node), utfall != .open else { return false }
    let erSpurt = eget == .met || eget == .notMet
    return eget == utfall
      || (erSpurt && regelsett.program.asked(by: avgjørelse.node).contains(vilkår.node))
  }

  /// Hvor langt det er til kravet som ble brukt; at et unntak ikke gjelder, er ingen avstand.
  private func avstander(_ krav: NodeID) -> [Distance] {
    regelsett.distances(in: spor.certificate(of: krav, in: regelsett.program), of: spor)
  }

  typealias Unntak = Vilkårsvurdering.BruktUnntak

  /// Unntaket som gjelder, og de som er prøvd og ikke gjelder.
  private func unntakene(_ versjon: Condition.Version) -> (brukt: Unntak?, prøvd: [Unntak]) {
    var prøvd: [Unntak] = []
    for nummer in versjon.exceptions {
      let unntak = regelsett.exceptions[nummer]
      guard let ordlyd = unntak.versions.last(where: { spor[$0.wording.current] == .yes })
      else {
        continue
      }
      let brukt = Unntak(navn: unntak.name, node: unntak.guardNode, versjon: ordlyd)
      switch spor[unntak.guardNode].truth {
      case true: return (brukt, [])
      case false: if sertifikat.contains(unntak.guardNode) { prøvd.append(brukt) }
      case nil: break
      }
    }
    return (nil, prøvd.sorted { $0.versjon.citation < $1.versjon.citation })
  }

  func merker(
    _ versjon: Condition.Version?, _ unntak: Unntak?, _ sertifikat: Certificate
  ) -> [String] {
    // Der et unntak tar kravets plass, er det unntakets merker som gjelder.
    let alle =
      (unntak.map { $0.versjon.marks + $0.versjon.wording.marks }
        ?? versjon.map { $0.marks + $0.wording.marks } ?? [])
      + regelsett.calculations.filter { sertifikat.contains($0.node) }.flatMap(\.marks)
    var tekster: [String] = []
    for merke in alle where merke.condition.map({ spor[$0] != .no }) ?? true {
      if !tekster.contains(merke.text) { tekster.append(merke.text) }
    }
    return tekster
  }
}
