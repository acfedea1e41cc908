import Rules

/// Teller vedtak, ett om gangen: hva de går ut på, hva som står i veien, og hvordan hvert
/// dokumentasjonskrav står.
///
/// Bare tallene holdes, og for hvert vedtak det som må til for å se at det ikke telles to ganger.
/// Rekkefølgen vedtakene kommer i, har ikke noe å si for rapporten.
package struct Revisjon: Sendable {
  /// Så mange grupper kan det bli i alt før noe er galt med det det grupperes etter.
  package static let høyestAntallGrupper = 20_000

  package let grupperinger: [[Revisjonsfelt]]
  package let spørsmål: [Revisjonsspørsmål]
  /// Om vedtakene bak hvert tall skal med.
  package let medSaker: Bool
  private let ønsket: Set<String>

  private(set) var alle = Revisjonsgruppe()
  /// For hver gruppering: gruppene, etter verdiene av feltene.
  private(set) var grupper: [[[String]: Revisjonsgruppe]]
  private(set) var ord: [Revisjonsgruppe.Kravnøkkel: Kravord] = [:]
  private(set) var saker: [Revisjonsrapport.Sak] = []
  private(set) var dager: ClosedRange<Day>?
  /// Opplysningene det er spurt etter, som minst én sak har.
  private(set) var funnet: Set<String> = []
  private(set) var kjente: Set<String> = []
  private var sett: [Identitet: Sted] = [:]
  private var arter: [String: Int32] = [:]
  private var filer: [String] = []

  /// Det som står om et krav: i vedtaket med den seneste datoen.
  struct Kravord: Hashable, Sendable {
    var dato: Day
    var krav: String
    var hjemmel: String
    var rang: String

    fileprivate func erFør(_ annet: Self) -> Bool {
      (dato, krav, hjemmel, rang) < (annet.dato, annet.krav, annet.hjemmel, annet.rang)
    }
  }

  /// Hva som gjør to vedtak til det samme: sak, regelsett, avgjørelse og dato.
  private struct Identitet: Hashable {
    var sak: String
    var art: Int32
    var dag: Int64
  }

  private struct Sted {
    var fil: Int32
    var linje: Int32
  }

  package init(
    etter grupperinger: [[Revisjonsfelt]] = [], spørsmål: [Revisjonsspørsmål] = [],
    medSaker: Bool = false
  ) {
    self.grupperinger = grupperinger
    self.spørsmål = spørsmål
    self.medSaker = medSaker
    ønsket = Set(grupperinger.joined().compactMap(\.opplysning))
    grupper = grupperinger.map { _ in [:] }
  }

  /// Teller ett vedtak.
  ///
  /// - Returns: Det som ble talt, eller hvorfor ingenting ble det.
  package mutating func tell(
    _ del: Vedtaksdeler.Del, fil: String
  ) -> (vedtak: Vedtaksutdrag?, feil: Revisjonsfeil?) {
    let (lest, feil) = Self.les(del, fil: fil, ønsket: ønsket)
    guard let vedtak = lest else { return (nil, feil) }
    if let feil = husk(vedtak, fil, del.linje) { return (nil, feil) }
    let svar = svar(vedtak)
    var nummer: Int32?
    if medSaker {
      nummer = Int32(clamping: saker.count)
      saker.append(.init(sak: vedtak.sak, vedtaksdato: vedtak.vedtaksdato))
    }
    alle.tell(vedtak, svar, nummer)
    for (plass, felt) in grupperinger.enumerated() {
      let verdier = felt.map { $0.verdi(vedtak) }
      grupper[plass][verdier, default: Revisjonsgruppe()].tell(vedtak, svar, nummer)
    }
    funnet.formUnion(ønsket.intersection(vedtak.navn))
    kjente.formUnion(vedtak.navn)
    let dag = vedtak.vedtaksdato
    dager = dager.map { min($0.lowerBound, dag)...max($0.upperBound, dag) } ?? dag...dag
    return (vedtak, nil)
  }

  /// Hvor mange vedtak som er talt.
  package var antall: Int { alle.alle.antall }

  /// Det vedtakene er gruppert for fint etter, om noe er det.
  package var forFin: [Revisjonsfelt]? {
    let plass = grupper.firstIndex { $0.count > Self.høyestAntallGrupper }
    return plass.map { grupperinger[$0] }
  }

  /// Opplysninger det er gruppert etter, som ingen sak har, med navnet som ligner mest.
  package var ukjente: [(navn: String, kjente: [String])] {
    antall == 0 ? [] : ønsket.subtracting(funnet).sorted().map { ($0, kjente.sorted()) }
  }

  // MARK: Ett vedtak

  /// Leser vedtaket uten å telle det.
  package static func les(
    _ del: Vedtaksdeler.Del, fil: String, ønsket: Set<String>
  ) -> (vedtak: Vedtaksutdrag?, feil: Revisjonsfeil?) {
    guard !del.erForStor else {
      return (
        nil, Revisjonsfeil(fil: fil, linje: del.linje, tekst: "vedtaket er større enn 16 MiB")
      )
    }
    let kilde = SourceFile(name: fil, bytes: Vedtakskutt.kuttet(del.bytes))
    let (json, meldinger) = JSONParser.parse(kilde, index: 0)
    guard let json, meldinger.isEmpty else {
      return (nil, jsonfeil(del, fil, meldinger))
    }
    var leser = Utdragsleser(ønsket: ønsket)
    guard let vedtak = leser.les(json) else {
      return (
        nil,
        Revisjonsfeil(
          fil: fil, linje: del.linje, tekst: leser.feil ?? "dette er ikke et vedtak",
          hjelp: "'rulecheck run --json SAK.json' lager vedtak som kan telles")
      )
    }
    return (vedtak, nil)
  }

  /// Feilen i JSON-teksten slik den er, ikke slik den er kuttet.
  private static func jsonfeil(
    _ del: Vedtaksdeler.Del, _ fil: String, _ meldinger: [Diagnostic]
  ) -> Revisjonsfeil {
    let kilde = SourceFile(name: fil, bytes: del.bytes)
    let hele = JSONParser.parse(kilde, index: 0).1
    guard let melding = hele.first ?? meldinger.first else {
      return Revisjonsfeil(fil: fil, linje: del.linje, tekst: "dette er ikke JSON")
    }
    var feil = Revisjonsfeil(melding, i: kilde, førsteLinje: del.linje)
    let erKuttet =
      del.bytes.first == UInt8(ascii: "{") && Int(melding.span.end) == del.bytes.count
    guard erKuttet else { return feil }
    feil.tekst = "vedtaket som begynner på linje \(del.linje), er kuttet før det er ferdig"
    feil.hjelp =
      "hent filen på nytt; '--on-error skip' teller resten og sier hvor mange som mangler"
    return feil
  }

  private mutating func husk(
    _ vedtak: Vedtaksutdrag, _ fil: String, _ linje: Int
  ) -> Revisjonsfeil? {
    let art = "\(vedtak.regelsett)/\(vedtak.avgjørelse)"
    let nummer = arter[art] ?? Int32(clamping: arter.count)
    arter[art] = nummer
    let identitet = Identitet(sak: vedtak.sak, art: nummer, dag: vedtak.vedtaksdato.number)
    if let før = sett[identitet] {
      return Revisjonsfeil(
        fil: fil, linje: linje,
        tekst:
          "vedtaket i sak '\(vedtak.sak.forkortet)' (\(art), \(vedtak.vedtaksdato)) er talt før",
        hjelp: "det første står i \(filer[Int(før.fil)]):\(før.linje)")
    }
    if filer.last != fil { filer.append(fil) }
    sett[identitet] = Sted(
      fil: Int32(clamping: filer.count - 1), linje: Int32(clamping: linje))
    return nil
  }

  /// Svarene på kravene vedtaket nevner, og på spørsmålene.
  private mutating func svar(
    _ vedtak: Vedtaksutdrag
  ) -> [(nøkkel: Revisjonsgruppe.Kravnøkkel, status: Kravstatus)] {
    let krav = vedtak.krav.map { funn in
      let nøkkel = Revisjonsgruppe.Kravnøkkel(
        regelsett: vedtak.regelsett, navn: funn.navn, følge: funn.følge)
      let nytt = Kravord(
        dato: vedtak.vedtaksdato, krav: funn.krav, hjemmel: funn.hjemmel, rang: funn.rang.rawValue)
      if ord[nøkkel].map({ $0.erFør(nytt) }) ?? true { ord[nøkkel] = nytt }
      return (nøkkel, funn.status)
    }
    return krav
      + spørsmål.map {
        (.init(regelsett: "", navn: $0.navn, følge: nil), $0.svar(vedtak))
      }
  }
}
