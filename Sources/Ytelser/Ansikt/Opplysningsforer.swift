import RuleDSL
import Rules

/// Fører typede opplysninger inn i en sak, med de samme feilene som når de leses fra JSON.
public struct Opplysningsfører {
  let regelsett: RuleSet
  var fakta: Facts
  var opplysninger: [Opplysning] = []
  var feil: [Diagnostic.Message] = []
  /// Dagene noe er vurdert.
  var vurdert: [Day] = []
  /// Dagene noe er forelagt.
  var forelagt: [Day] = []

  init(_ regelsett: RuleSet, på dag: Day) {
    self.regelsett = regelsett
    fakta = Facts(count: regelsett.facts.count, on: dag)
  }

  /// Fører én opplysning; nil er ukjent og ikke spurt om.
  public mutating func før<Verdi>(_ navn: String, _ oppgitt: Oppgitt<Verdi>?) {
    guard let oppgitt, let id = finn(navn) else { return }
    let fact = regelsett.facts[id.index]
    guard !fact.isOverTime, fact.list == nil else {
      return feil.append(Verdifeil.annenType(fact).melding)
    }
    var opplysning = Opplysning(id: id, navn: navn, verdier: [])
    let erBar = oppgitt.kilde == nil && oppgitt.dato == nil && oppgitt.erVerdi
    opplysning.vurdering = vurdering(oppgitt.vurdering, fact, erBar: erBar)
    if case .ukjent(let grunn) = oppgitt.innhold { opplysning.ukjentFordi = grunn }
    if let verdi = verdi(oppgitt.innhold, fact) {
      opplysning.verdier = [
        .init(
          verdi: verdi, kilde: oppgitt.kilde, dato: dag(oppgitt.dato, "dato"),
          forelagt: forelagt(
            oppgitt.forelagt, oppgitt.forelagtUnntak,
            fra: oppgitt.vurdering == nil ? oppgitt.dato : nil))
      ]
      fakta[id] = verdi
    }
    opplysninger.append(opplysning)
  }

  /// Fører en opplysning som gjelder over tid.
  public mutating func før<Verdi>(_ navn: String, _ overTid: OverTid<Verdi>?) {
    guard let overTid, let id = finn(navn) else { return }
    let fact = regelsett.facts[id.index]
    guard fact.isOverTime else { return feil.append(Verdifeil.annenType(fact).melding) }
    var opplysning = Opplysning(id: id, navn: navn, verdier: [])
    opplysning.ukjentFordi = overTid.ukjentFordi
    if overTid.ukjentFordi != nil, fact.isJudgement { opplysning.vurdering = .ingen }
    if overTid.ukjentFordi != nil, !overTid.tidsrom.isEmpty {
      feil.append(.motstrid("verdi", "ukjent"))
    }
    for tidsrom in overTid.tidsrom {
      opplysning.vurdering = vurdering(tidsrom.vurdering, fact, erBar: false)
      guard let fra = dag(tidsrom.fra, "fra"), let til = dag(tidsrom.til, "til"),
        let verdi = lest({ () throws(Verdifeil) in try tidsrom.verdi.verdi(for: fact) })
      else { continue }
      opplysning.verdier.append(
        .init(
          verdi: verdi, fra: fra, til: til, kilde: tidsrom.kilde, dato: dag(tidsrom.dato, "dato"),
          forelagt: forelagt(
            tidsrom.forelagt, tidsrom.forelagtUnntak,
            fra: tidsrom.vurdering == nil ? tidsrom.dato : nil)))
    }
    let (steg, erEntydig) = opplysning.steg
    if !erEntydig { feil.append(.feilTidsrom(navn)) }
    fakta.steps[id.index] = steg
    opplysninger.append(opplysning)
  }

  /// Fører en liste av poster.
  public mutating func før<Element>(_ navn: String, _ liste: ListeAv<Element>?) {
    guard let liste, let id = finn(navn) else { return }
    let fact = regelsett.facts[id.index]
    guard let form = fact.list else { return feil.append(Verdifeil.annenType(fact).melding) }
    var opplysning = Opplysning(id: id, navn: navn, verdier: [])
    defer { opplysninger.append(opplysning) }
    if let grunn = liste.ukjentFordi {
      if !liste.elementer.isEmpty { feil.append(.motstrid("verdi", "ukjent")) }
      opplysning.ukjentFordi = grunn
      return
    }
    guard liste.elementer.count <= form.limit else {
      return feil.append(.forMange(navn, form.limit))
    }
    opplysning.verdier = [
      .init(
        verdi: .yes, kilde: liste.kilde, dato: dag(liste.dato, "dato"),
        forelagt: forelagt(liste.forelagt, liste.forelagtUnntak, fra: liste.dato))
    ]
    for element in liste.elementer {
      var felter = Postfører(liste: form, regelsett: regelsett.id)
      element.før(&felter)
      feil += felter.feil
      opplysning.elementer.append(felter.felter)
    }
    fakta.fyll(form, opplysning, erFullstendig: liste.erFullstendig)
  }

  // MARK: Deler

  private mutating func finn(_ navn: String) -> FactID? {
    if let id = regelsett.fact(named: navn), id.index >= 3 { return id }
    feil.append(.ukjentOpplysning(navn, mente: nil, regelsett: regelsett.id))
    return nil
  }

  private mutating func verdi<Verdi>(
    _ innhold: Oppgitt<Verdi>.Innhold, _ fact: Fact
  ) -> NodeValue? {
    switch innhold {
    case .ukjent: return nil
    case .verdi(let verdi):
      return lest { () throws(Verdifeil) in try verdi.verdi(for: fact) }
    case .mellom(let minst, let høyst):
      return lest { () throws(Verdifeil) in
        guard fact.type.isNumber else { throw .annenType(fact) }
        let område = NodeValue(
          low: try minst?.verdi(for: fact).low ?? fact.range.low,
          high: try høyst?.verdi(for: fact).high ?? fact.range.high)
        guard område.low <= område.high else {
          throw Verdifeil(.utenforOmråde(fact.name, fact.type, fact.range))
        }
        return område
      }
    }
  }

  private mutating func vurdering(
    _ oppgitt: Vurdering?, _ fact: Fact, erBar: Bool
  ) -> Opplysning.Vurdering? {
    guard fact.isJudgement else {
      if oppgitt != nil { feil.append(.ikkeSkjønn("vurdering", fact.name)) }
      return nil
    }
    guard let oppgitt else { return erBar ? nil : .ingen }
    let dato = dag(oppgitt.vurdertDato, "vurdertDato")
    if let dato { vurdert.append(dato) }
    return Opplysning.Vurdering(
      vurdertAv: oppgitt.vurdertAv, vurdertDato: dato, begrunnelse: oppgitt.begrunnelse,
      momenter: oppgitt.momenter, kilder: oppgitt.kilder, hovedhensyn: oppgitt.hovedhensyn)
  }

  private mutating func forelagt(
    _ dato: Dato?, _ unntak: String?, fra opplyst: Dato?
  ) -> Forelegging? {
    if let unntak {
      if dato != nil { feil.append(.motstrid("forelagt", "forelagtUnntak")) }
      guard Forelegging.erUnntak(unntak) else {
        feil.append(
          .feilForm(
            "paragrafen, kolon og hvorfor den gjelder", eksempel: Forelegging.unntakseksempel))
        return nil
      }
      return .unntak(unntak)
    }
    guard let dag = dag(dato, "forelagt") else { return nil }
    if let opplyst = opplyst.flatMap({ $0.dager }), opplyst.isPoint, dag.number < opplyst.low {
      feil.append(.feilRekkefølge("forelagt", "dato"))
    }
    forelagt.append(dag)
    return .vist(dag)
  }

  mutating func dag(_ dato: Dato?, _ navn: String) -> Day? {
    lest { () throws(Verdifeil) in try dato?.helDag(navn) } ?? nil
  }

  mutating func lest<Verdi>(_ les: () throws(Verdifeil) -> Verdi) -> Verdi? {
    do {
      return try les()
    } catch {
      feil.append(error.melding)
      return nil
    }
  }
}

extension Oppgitt {
  fileprivate var erVerdi: Bool {
    if case .verdi = innhold { true } else { false }
  }
}

extension Opplysning.Vurdering {
  /// Ingenting er ført om vurderingen.
  static let ingen = Self(
    vurdertAv: nil, vurdertDato: nil, begrunnelse: nil, momenter: [], kilder: [])
}

/// Fører feltene i ett element av en liste.
public struct Postfører {
  let liste: FactList
  let regelsett: String
  var felter: [Opplysning.Felt] = []
  var feil: [Diagnostic.Message] = []

  init(liste: FactList, regelsett: String) {
    self.liste = liste
    self.regelsett = regelsett
  }

  /// Fører ett felt; nil er ukjent.
  public mutating func før(_ navn: String, _ verdi: (some Opplysningsverdi)?) {
    guard let verdi else { return }
    guard let nummer = liste.fields.firstIndex(where: { $0.name == navn }) else {
      return feil.append(.ukjentOpplysning(navn, mente: nil, regelsett: regelsett))
    }
    do throws(Verdifeil) {
      felter.append(.init(nummer: nummer, verdi: try verdi.verdi(for: liste.fields[nummer])))
    } catch {
      feil.append(error.melding)
    }
  }
}
