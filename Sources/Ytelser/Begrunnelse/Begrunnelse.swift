public import Rules

/// Brevet til den det gjelder: avsnitt av setninger, der hver setning sier hvilke noder den
/// bygger på.
public struct Begrunnelse: Hashable, Sendable {
  /// En setning og nodene den sier noe om.
  public struct Setning: Hashable, Sendable {
    public var tekst: String
    public var noder: [NodeID]

    public init(_ tekst: String, _ noder: [NodeID]) {
      self.tekst = tekst
      self.noder = noder
    }
  }

  /// Setninger under en overskrift.
  public struct Avsnitt: Hashable, Sendable {
    /// Hvordan setningene står.
    public enum Form: Hashable, Sendable {
      /// Setningene følger hverandre.
      case løpende
      /// Hver setning er et punkt.
      case liste
    }

    /// Tom for innledningen.
    public var overskrift: String
    public var form: Form
    public var setninger: [Setning]
  }

  /// Om brevet er vedtaket, eller forteller at saken ikke er avgjort.
  public enum Art: String, Hashable, Sendable {
    case vedtak, melding
  }

  public var art: Art
  public var tittel: Setning
  public var avsnitt: [Avsnitt]
}

extension Vedtak {
  /// Brevet slik den det gjelder ville fått det, på bokmål.
  ///
  /// Setningene er regelens egne ord for den grenen som ble brukt. Mangler en verdi som setningen
  /// nevner, blir setningen bygd av hjemmelen i stedet. Kan vedtaket ikke fattes, er det ikke noe
  /// vedtak å grunngi: da er brevet en melding om hva som mangler, og hvem som har det.
  public func begrunnelse() -> Begrunnelse {
    Brevskriver(vedtak: self).brev()
  }
}

/// Skriver brevet ut fra vedtaket; regner ikke ut noe.
struct Brevskriver {
  let vedtak: Vedtak
  var regelsett: RuleSet { vedtak.regelsett }

  func brev() -> Begrunnelse {
    guard vedtak.kanFattes.ja else { return melding() }
    let åpne = [innledning(), reglene(), opplysningene()].compactMap { $0 }
    let deler =
      åpne + vurderingene(etter: åpne) + utenforReglene() + [
        ikkeVurdert(), råd(), klage(), avgjortAv(),
      ]
    return Begrunnelse(art: .vedtak, tittel: tittel(), avsnitt: deler.compactMap { $0 })
  }

  private func tittel() -> Begrunnelse.Setning {
    let navn = vedtak.avgjørelse.label
    if vedtak.resultat != .opphør, let egen = overskrift() { return egen }
    if let (første, _) = delt() { return første }
    let tekst: String
    switch vedtak.resultat {
    case .innvilgelse: tekst = "Du får \(navn)"
    case .avslag: tekst = "Du får ikke \(navn)"
    case .opphør: tekst = "Du får ikke lenger \(navn)"
    case .uavklart: tekst = "Vi kan ikke avgjøre saken om \(navn) ennå"
    case .pliktenErBrutt: tekst = "Plikten er ikke fulgt: \(navn)"
    case .pliktenErIkkeBrutt: tekst = "Plikten er fulgt: \(navn)"
    case .ja: tekst = "\(navn.medStorBokstav): ja"
    case .nei: tekst = "\(navn.medStorBokstav): nei"
    case .iMålgruppen: tekst = "Du er med i gruppen for \(navn)"
    case .utenforMålgruppen: tekst = "Du er ikke med i gruppen for \(navn)"
    }
    return .init(tekst, [vedtak.avgjørelse.node])
  }

  /// Avgjørelsens egen overskrift, der reglene har en.
  func overskrift() -> Begrunnelse.Setning? {
    let ord = vedtak.avgjørelse.words
    let mal = [Outcome.met: ord.titleMet, .notMet: ord.titleNotMet, .open: ord.titleOpen]
    return setning(mal[vedtak.kanFattes.ja ? vedtak.utfall : .open] ?? nil, vedtak.avgjørelse.node)
  }

  /// Der avgjørelsen ikke er et ja eller nei til en ytelse: den første setningen av dens egne ord, som
  /// blir overskriften, og resten. «Plikten er brutt» sier ikke hvem sin plikt det er.
  func delt() -> (første: Begrunnelse.Setning, resten: String)? {
    let avgjørelse = vedtak.avgjørelse
    let erYtelse = avgjørelse.kind == .individual && avgjørelse.modality != .dutyIsBreached
    guard !erYtelse, vedtak.virkningFra == nil,
      let hele = setning(avgjørelse.words[vedtak.utfall], avgjørelse.node)
    else { return nil }
    let (første, resten) = hele.tekst.førsteSetning
    return (.init(første, hele.noder), resten)
  }

  /// Hva som er bestemt, og grunnen.
  private func innledning() -> Begrunnelse.Avsnitt? {
    var setninger = åpning()
    if let krav = vedtak.sak.kravdato, krav.isPoint, vedtak.resultat != .opphør {
      let dag = ValueType.day.iBrev(krav)
      setninger.append(.init("Det gjelder kravet ditt fra \(dag).", [vedtak.avgjørelse.node]))
    }
    setninger += vedtak.fastsatt.map { .init("\($0.navn.medStorBokstav): \($0.iBrev).", [$0.node]) }
    if vedtak.utfall == .notMet || vedtak.avgjørelse.modality == .dutyIsBreached {
      setninger += vedtak.avgjørende.flatMap { utfallssetninger($0) }
    }
    return avsnitt("", .løpende, setninger + varselet())
  }

  /// Innholdet i reglene som avgjorde, med de lavere grensene som leseren vil spørre om.
  private func reglene() -> Begrunnelse.Avsnitt? {
    var setninger: [Begrunnelse.Setning] = []
    var nevnt = ""
    for vilkår in vedtak.avgjørende {
      guard let versjon = vilkår.versjon else { continue }
      if nevnt != versjon.citation.paragraph {
        nevnt = versjon.citation.paragraph
        setninger.append(.init("Kravet står i \(nevnt).", [vilkår.node]))
      }
      if let regel = setning(versjon.words.rule, vilkår.node) { setninger.append(regel) }
      setninger += unntakene(fra: vilkår)
    }
    return avsnitt("Hva reglene sier", .løpende, setninger)
  }

  /// Unntaket som ble brukt; ved avslag også de som er prøvd, for dem vil leseren spørre om.
  private func unntakene(fra vilkår: Vilkårsvurdering) -> [Begrunnelse.Setning] {
    let erImot = vilkår.utfall == vedtak.avgjørelse.modality.adverse
    let prøvde = erImot ? vilkår.prøvdeUnntak : []
    return ([vilkår.unntak].compactMap { $0 } + prøvde).flatMap { unntak in
      let sted = "§ \(unntak.versjon.citation.section)"
      var setninger: [Begrunnelse.Setning] = []
      if var regel = setning(unntak.versjon.words.rule, unntak.node) {
        if regel.tekst.hasSuffix(".") { regel.tekst = "\(regel.tekst.dropLast()) (\(sted))." }
        setninger.append(regel)
      }
      let erBrukt = unntak.navn == vilkår.unntak?.navn
      let ord = erBrukt ? unntak.versjon.words[vilkår.utfall] : unntak.versjon.words.notApplicable
      return setninger + [setning(ord, unntak.node)].compactMap { $0 }
    }
  }

  /// Opplysningene det bygges på, med kilde og dato.
  private func opplysningene() -> Begrunnelse.Avsnitt? {
    let setninger = brukteOpplysninger.filter { !regelsett.facts[$0.index].isJudgement }
      .flatMap { opplysning($0) }
    return avsnitt("Dette bygger vi på", .liste, setninger)
  }

  /// Det som ikke er vurdert, så ingen tror at det er det.
  private func ikkeVurdert() -> Begrunnelse.Avsnitt? {
    let åpne = vedtak.vilkår.filter { $0.utfall == .open }
    guard vedtak.utfall == vedtak.avgjørelse.modality.adverse, !åpne.isEmpty else { return nil }
    return avsnitt(
      "Dette er ikke vurdert", .løpende,
      [
        .init(
          "Vi har ikke tatt stilling til alle de andre kravene i loven.", åpne.map(\.node))
      ])
  }

  private func råd() -> Begrunnelse.Avsnitt? {
    guard vedtak.utfall == vedtak.avgjørelse.modality.adverse else { return nil }
    let setninger = vedtak.avgjørelse.guidance.map {
      Begrunnelse.Setning($0, [vedtak.avgjørelse.node])
    }
    return avsnitt("Hva du kan gjøre", .løpende, setninger)
  }

  /// Klageretten, fra brevet er mottatt.
  private func klage() -> Begrunnelse.Avsnitt? {
    guard vedtak.klageadgang != .ingen else { return nil }
    let node = [vedtak.avgjørelse.node]
    let utsettelse =
      vedtak.resultat == .opphør
      ? [
        "Du kan be oss om å vente med å stanse utbetalingen til klagen er avgjort "
          + "(forvaltningsloven § 42)."
      ] : []
    return avsnitt(
      "Hvis du er uenig", .løpende, (klagesetninger() + utsettelse).map { .init($0, node) })
  }

  func avsnitt(
    _ overskrift: String, _ form: Begrunnelse.Avsnitt.Form, _ setninger: [Begrunnelse.Setning]
  ) -> Begrunnelse.Avsnitt? {
    var like: [Begrunnelse.Setning] = []
    for setning in setninger where !like.contains(where: { $0.tekst == setning.tekst }) {
      like.append(setning)
    }
    return like.isEmpty ? nil : .init(overskrift: overskrift, form: form, setninger: like)
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
