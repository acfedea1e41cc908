public import Rules

/// Det som skal føres i en logg.
public struct Føring: Sendable {
  public var art: Loggpost.Art
  public var vedtak: Vedtaksdokument
  /// Hvem som fører.
  public var av: String
  public var tid: Day
  /// Nummeret på posten som rettes.
  public var retter: Int?
  /// Når disse er nil, gjelder det vedtaket selv sier i `omgjør`.
  public var hjemmel: String?
  public var begrunnelse: String?
  public var erTilUgunst: Bool?

  public init(_ vedtak: Vedtaksdokument, art: Loggpost.Art = .vedtak, av: String, tid: Day) {
    self.art = art
    self.vedtak = vedtak
    self.av = av
    self.tid = tid
  }
}

/// Hvorfor noe ikke kan føres.
public struct Loggfeil: Error, Hashable, Sendable {
  public var tekst: String
  /// Hva som kan gjøres.
  public var hjelp: String
  /// Om det er vedtaket som ikke kan fattes.
  public var kanIkkeFattes = false
}

extension Logg {
  /// Posten som blir den neste. Loggen selv er den samme; linjen legges til av den som har filen.
  ///
  /// At vedtaket er det saken og reglene gir, er ikke prøvd her, se ``Regelverk/etterprøv(_:av:_:)``.
  public func ny(_ føring: Føring) throws(Loggfeil) -> Loggpost {
    if let funn = funn.first {
      throw Loggfeil(
        tekst: "loggen henger ikke sammen: linje \(funn.linje): \(funn.tekst)",
        hjelp: "finn ut hva som er skjedd med 'rulecheck log check' før noe mer føres")
    }
    try sjekk(føring)
    let retting = try retting(føring)
    return Loggpost(
      nr: (poster.last?.nr ?? 0) + 1, tid: føring.tid, art: føring.art, av: føring.av,
      vedtak: føring.vedtak.fingeravtrykk, innhold: føring.vedtak.innhold,
      avtrykk: føring.vedtak.avtrykk, retting: retting, forrige: hode)
  }

  private func sjekk(_ føring: Føring) throws(Loggfeil) {
    let vedtak = føring.vedtak
    if føring.av.erBlank {
      throw Loggfeil(tekst: "den som fører, er ikke oppgitt", hjelp: "skriv --by 'Kari Nordmann'")
    }
    if let siste = poster.last, føring.tid < siste.tid {
      throw Loggfeil(
        tekst: "loggen har alt en post fra \(siste.tid.iBrev)",
        hjelp: "skriv --date \(siste.tid) eller senere")
    }
    if føring.tid < vedtak.innhold.vedtaksdato {
      throw Loggfeil(
        tekst: "vedtaket er fra \(vedtak.innhold.vedtaksdato.iBrev), og kan ikke føres før det",
        hjelp: "rett --date, eller vedtaksdato i saken")
    }
    if !vedtak.kanFattes {
      throw Loggfeil(
        tekst: "vedtaket kan ikke fattes ennå, så det er ikke noe å føre",
        hjelp: "'rulecheck run' viser hva som står i veien", kanIkkeFattes: true)
    }
    if let alt = poster.first(where: { $0.vedtak == vedtak.fingeravtrykk }) {
      throw Loggfeil(
        tekst: "vedtaket er alt ført som nr \(alt.nr)", hjelp: "et vedtak føres én gang")
    }
  }

  private func retting(_ føring: Føring) throws(Loggfeil) -> Loggpost.Retting? {
    let omgjør = føring.vedtak.omgjør
    guard føring.art != .vedtak else {
      guard omgjør == nil, føring.retter == nil else {
        throw Loggfeil(
          tekst: "et vedtak som kommer i stedet for et annet, føres ikke som et nytt",
          hjelp: "skriv --kind omgjøring --corrects NR, med nummeret på det som endres")
      }
      return nil
    }
    let rettet = try rettet(føring)
    let skade = føring.vedtak.innhold.skade(fra: rettet.innhold)
    guard let begrunnelse = føring.begrunnelse ?? omgjør?.begrunnelse, !begrunnelse.erBlank else {
      throw Loggfeil(
        tekst: "det er ikke sagt hvorfor nr \(rettet.nr) rettes", hjelp: "skriv --reason '…'")
    }
    guard føring.art != .feilregistrering else {
      try sjekkFeilregistrering(rettet, skade)
      return .init(
        nr: rettet.nr, vedtak: rettet.vedtak, begrunnelse: begrunnelse, erTilUgunst: false)
    }
    let erTilUgunst = try ugunst(føring, skade)
    let hjemmel = try hjemmel(føring, erTilUgunst: erTilUgunst)
    return .init(
      nr: rettet.nr, vedtak: rettet.vedtak, hjemmel: hjemmel, begrunnelse: begrunnelse,
      erTilUgunst: erTilUgunst, varsel: erTilUgunst ? try varsel(føring.vedtak) : nil)
  }

  /// Posten som rettes: den siste i sin rekke, om det samme i den samme saken.
  private func rettet(_ føring: Føring) throws(Loggfeil) -> Loggpost {
    guard let nr = føring.retter else {
      throw Loggfeil(
        tekst: "det er ikke sagt hvilken post som rettes", hjelp: "skriv --corrects NR")
    }
    guard let rettet = post(nr) else {
      throw Loggfeil(
        tekst: "loggen har ingen nr \(nr)", hjelp: "'rulecheck log show' viser numrene")
    }
    if let senere = retter(nr) {
      throw Loggfeil(
        tekst: "nr \(nr) er alt rettet av nr \(senere.nr)",
        hjelp: "rett nr \(senere.nr), som er det som gjelder nå")
    }
    guard rettet.innhold.gjelderDetSamme(som: føring.vedtak.innhold) else {
      throw Loggfeil(
        tekst: "nr \(nr) gjelder \(rettet.innhold.avgjørelse) i saken '\(rettet.innhold.sak)', og "
          + "vedtaket gjelder noe annet",
        hjelp: "en retting gjelder det samme i den samme saken; alt annet føres som et nytt vedtak")
    }
    if let omgjør = føring.vedtak.omgjør, omgjør.vedtak.erAvtrykk, omgjør.vedtak != rettet.vedtak {
      throw Loggfeil(
        tekst: "vedtaket sier at det gjør om \(omgjør.vedtak), men nr \(nr) er \(rettet.vedtak)",
        hjelp: "rett nummeret, eller 'omgjør' i saken")
    }
    return rettet
  }

  /// En feil i føringen kan rettes, men ikke det noen har fått.
  private func sjekkFeilregistrering(_ rettet: Loggpost, _ skade: Skade) throws(Loggfeil) {
    let hva: String
    switch skade {
    case .nei: return
    case .kanVære(let endring), .ja(let endring): hva = endring
    }
    throw Loggfeil(
      tekst: "en feilregistrering kan ikke endre det nr \(rettet.nr) gir: \(hva)",
      hjelp:
        "«feilregistrert» er ingen hjemmel for å ta fra noen en rett: treff et nytt vedtak, og før "
        + "det med --kind omgjøring, hjemmelen (forvaltningsloven § 35 eller annen lov), hvem det er "
        + "til skade for, og varselet")
  }

  /// Om endringen er til ugunst, slik vedtakene viser det eller noen har sagt.
  private func ugunst(_ føring: Føring, _ skade: Skade) throws(Loggfeil) -> Bool {
    let omgjør = føring.vedtak.omgjør
    let sagt = føring.erTilUgunst ?? omgjør?.erTilUgunst
    if let sagt, let iVedtaket = omgjør?.erTilUgunst, sagt != iVedtaket {
      throw Loggfeil(
        tekst: "vedtaket sier at endringen er til \(iVedtaket ? "ugunst" : "gunst")",
        hjelp: "ta bort --effect, eller rett 'omgjør' i saken")
    }
    switch (skade, sagt) {
    case (.nei, let sagt): return sagt ?? false
    case (.ja, true), (.kanVære, true): return true
    case (.kanVære, false): return false
    case (.ja(let hva), false):
      throw Loggfeil(
        tekst: "endringen er til ugunst: \(hva)",
        hjelp: "skriv --effect ugunst, og se kravene til det")
    case (.ja(let hva), nil), (.kanVære(let hva), nil):
      throw Loggfeil(
        tekst: "det er ikke sagt om endringen er til skade for noen: \(hva)",
        hjelp: "skriv --effect gunst eller --effect ugunst")
    }
  }

  private func hjemmel(_ føring: Føring, erTilUgunst: Bool) throws(Loggfeil) -> String {
    let iVedtaket = føring.vedtak.omgjør?.hjemmel
    guard let hjemmel = føring.hjemmel ?? iVedtaket, !hjemmel.erBlank else {
      throw Loggfeil(
        tekst: "det er ikke sagt hvilken hjemmel som gir adgang til å endre vedtaket",
        hjelp:
          "skriv --citation 'forvaltningsloven § 35 første ledd bokstav c', 'forvaltningsloven "
          + "§ 34' etter klage, eller en annen lov")
    }
    if let iVedtaket, hjemmel != iVedtaket {
      throw Loggfeil(
        tekst: "vedtaket sier at hjemmelen er \(iVedtaket)",
        hjelp: "ta bort --citation, eller rett 'omgjør' i saken")
    }
    if let feil = Omgjøring.feil(iHjemmel: hjemmel, erTilUgunst: erTilUgunst) {
      throw Loggfeil(tekst: feil, hjelp: "oppgi hjemmelen som gir adgang til endringen")
    }
    return hjemmel
  }

  /// Den en endring er til ugunst for, skal ha fått vite om den først, og et menneske skal ha
  /// bestemt den.
  private func varsel(_ vedtak: Vedtaksdokument) throws(Loggfeil) -> String {
    if vedtak.erAutomatisk {
      throw Loggfeil(
        tekst: "en endring til ugunst må avgjøres av et menneske",
        hjelp: "før opp 'saksbehandler' i saken, og avgjør den på nytt")
    }
    guard let varsel = vedtak.varsel else {
      throw Loggfeil(
        tekst: "den endringen er til ugunst for, er ikke varslet (forvaltningsloven § 16)",
        hjelp: "før opp 'forhåndsvarsel' i saken, med svaret, og avgjør den på nytt")
    }
    return varsel
  }
}

extension Vedtaksdokument {
  /// Det vedtaket selv sier om at det kommer i stedet for et annet.
  public var omgjør: Omgjøring? {
    guard let felt = json["omgjør"]?.value, let vedtak = felt["vedtak"]?.value.tekst,
      let hjemmel = felt["hjemmel"]?.value.tekst, let grunn = felt["begrunnelse"]?.value.tekst,
      let erTilUgunst = felt["tilUgunst"]?.value.svar
    else { return nil }
    return Omgjøring(
      vedtak: vedtak, hjemmel: hjemmel, begrunnelse: grunn, erTilUgunst: erTilUgunst)
  }

  /// Varselet som er gått foran vedtaket, når fristen er ute og svaret er vurdert, eller regelen som
  /// gjør at det ikke trengtes (forvaltningsloven § 16 tredje ledd).
  fileprivate var varsel: String? {
    if let unntak = json["varselunntak"]?.value["hjemmel"]?.value.tekst, !unntak.erBlank {
      return "ikke varslet etter \(unntak)"
    }
    guard let felt = json["forhåndsvarsel"]?.value, let dato = felt["dato"]?.value.tekst,
      let skrevet = felt["frist"]?.value.tekst,
      let frist = Day(iso: skrevet.utf8), frist < innhold.vedtaksdato,
      felt["ingenSvar"] != nil || (felt["uttalelse"] != nil && felt["svar"] != nil)
    else { return nil }
    return "sendt \(dato), frist \(skrevet)"
  }
}

extension String {
  /// Om det er et SHA-256 på 64 sekstentallssifre.
  package var erAvtrykk: Bool {
    utf8.count == 64
      && utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}
