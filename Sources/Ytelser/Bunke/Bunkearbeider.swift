package import Rules

/// Avgjør stykker av en bunke. Hver tråd har sin egen.
///
///     var arbeider = Bunkearbeider(oppsett)
///     let ferdig = arbeider.avgjør(stykke)
///
/// Linjene kommer ut i samme rekkefølge, én for hver linje inn som ikke var tom.
package struct Bunkearbeider: ~Copyable {
  let oppsett: Bunkeoppsett
  private var regelverk: Regelverk
  private var ut = Utbuffer()
  /// Regelsettet som sist ble brukt.
  private var siste: Regelsettarbeider?
  /// Alle som er brukt; plassen til det siste er tom.
  private var hyller: [Hylle] = []
  private let skriverVedtak: Bool
  private let nivå: Bunkeoppsett.Nivå
  private var ferdig = Ferdig()
  private var csv: CSVOmskriver?

  /// Det et stykke ble til.
  package struct Ferdig: Sendable {
    package var byte: [UInt8] = []
    package var telling = Bunketelling()
    /// De første meldingene om linjer som ikke kunne avgjøres.
    package var meldinger: [String] = []
    /// Linjen som stanset alt; alt foran den er skrevet.
    package var stansetVed: Int?
    /// Regeltekstene har feil, så ingen linje kan avgjøres.
    package var regelfeil: [Diagnostic] = []
  }

  /// Fra så mange byte er det verdt å gjøre klar for mange linjer.
  private static let mange = 1 << 14
  /// Så mange meldinger tas med fra hvert stykke.
  package static let flestMeldinger = 100

  package init(_ oppsett: Bunkeoppsett) {
    self.oppsett = oppsett
    regelverk = oppsett.regelverk
    skriverVedtak = oppsett.nivå == .vedtak
    nivå = oppsett.nivå
    if case .flat(let flat) = oppsett.form {
      finnFram(flat.regelsett)
    }
    csv = oppsett.csv.map { CSVOmskriver($0) }
  }

  /// Avgjør alle linjene i et stykke.
  package mutating func avgjør(_ stykke: Bunkestykke) -> Ferdig {
    ferdig = Ferdig()
    if let lengde = stykke.forLang {
      feil(linje: stykke.førsteLinje, .fileTooLarge(lengde), kolonne: 1)
    } else if csv != nil {
      avgjørCSV(stykke)
    } else {
      unsafe stykke.byte.withUnsafeBufferPointer { byte in
        let alle = unsafe Linjebyte(byte)
        var linje = stykke.førsteLinje
        var her = 0
        while linje < stykke.fraLinje, her < stykke.antall {
          her = alle.linjeslutt(her) &+ 1
          linje &+= 1
        }
        while her < stykke.antall, ferdig.stansetVed == nil {
          her = avgjørHurtig(alle, her..<stykke.antall, &linje)
          guard her < stykke.antall else { break }
          her = avgjørUvanlig(alle, fra: her, linje: linje)
          linje &+= 1
        }
      }
    }
    ferdig.byte = ut.tøm()
    return ferdig
  }

  // MARK: En linje

  /// Avgjør linjer så lenge den hurtige leseren er sikker.
  ///
  /// - Returns: Plassen etter den siste av dem.
  private mutating func avgjørHurtig(
    _ byte: Linjebyte, _ område: Range<Int>, _ linje: inout Int
  ) -> Int {
    // Regelsettet tas ut og legges tilbake, så det ikke flyttes for hver linje.
    guard !skriverVedtak, var arbeider = siste.take() else { return område.lowerBound }
    if område.count >= Self.mange { arbeider.gjørKlarForMange(oppsett.kolonner) }
    var her = område.lowerBound
    while her < område.upperBound {
      let etter = arbeider.les(byte, fra: her)
      guard etter >= 0 else { break }
      her = etter
      linje &+= 1
      if arbeider.erFull { avgjørLeste(&arbeider, byte) }
    }
    avgjørLeste(&arbeider, byte)
    siste = consume arbeider
    return her
  }

  private mutating func avgjørLeste(_ arbeider: inout Regelsettarbeider, _ byte: Linjebyte) {
    arbeider.avgjørLeste(
      byte, nivå, medMangler: oppsett.medMangler, &ut, &ferdig.telling)
  }

  /// En tom linje, et annet regelsett, eller noe for den strenge leseren.
  @inline(never)
  private mutating func avgjørUvanlig(_ byte: Linjebyte, fra: Int, linje: Int) -> Int {
    let slutt = byte.linjeslutt(fra)
    if Hurtigleser.mellomrom(byte, fra) == slutt { return slutt &+ 1 }
    if hyller.count > 1, !skriverVedtak {
      for hylle in hyller where hylle.innhold != nil {
        ta(fra: hylle)
        var linje = linje
        let etter = avgjørHurtig(byte, fra..<slutt, &linje)
        if etter > fra { return etter }
      }
    }
    avgjørStrengt(byte.kopi(fra..<slutt), linje: linje, kolonner: nil)
    return slutt &+ 1
  }

  /// Leser en linje strengt, og avgjør den eller sier hva som er galt.
  ///
  /// - Parameter kolonner: Hvor cellene begynner, når linjen er skrevet om fra CSV.
  private mutating func avgjørStrengt(
    _ byte: [UInt8], linje: Int, kolonner: CSVOmskriver.Kolonner?
  ) {
    let fil = SourceFile(name: "linje \(linje)", bytes: byte)
    let lest: SakLest =
      switch oppsett.form {
      case .saker: Sak.les(fil, regelverk)
      case .flat(let flat): Sak.les(fil, flat, regelverk)
      }
    guard lest.regelsett != nil || !lest.regelfeil.contains(where: \.isError) else {
      ferdig.regelfeil = lest.regelfeil
      ferdig.stansetVed = linje
      return
    }
    guard let sak = lest.sak, let regler = lest.regelsett else {
      let først =
        lest.feil.first(where: \.isError)
        ?? Diagnostic(.emptyFile, at: .init(file: 0, start: 0, end: 0))
      let plass = Int(først.span.start)
      if let kolonner {
        feil(linje: linje, først.message, kolonne: kolonner.navn(ved: plass))
      } else {
        feil(linje: linje, først.message, kolonne: fil.position(of: plass).column)
      }
      return
    }
    if !regelverk.erLest(regler.id), case .saker = oppsett.form {
      regelverk = regelverk.lest(regler.id)
    }
    if oppsett.nivå == .vedtak { return skrivVedtak(sak, regler) }
    finnFram(regler)
    siste?.regnUt(sak.fakta)
    siste?.begynn(&ut)
    var id = JSONWriter(style: .compact)
    id.value(JSONValue(.string(sak.id)))
    ut.skriv(id.text.utf8.dropFirst().dropLast())
    let nummer = regler.decisions.firstIndex { $0.name == sak.avgjørelse } ?? 0
    let fakta = oppsett.medMangler ? sak.fakta : nil
    if let utfall = siste?.skriv(nummer, nivå, mangler: fakta, &ut) { ferdig.telling.tell(utfall) }
  }

  // MARK: CSV

  /// Hver linje skrives om til JSON og leses som en flat linje.
  private mutating func avgjørCSV(_ stykke: Bunkestykke) {
    var linje = stykke.førsteLinje
    var fra = 0
    while fra < stykke.antall, ferdig.stansetVed == nil {
      let (til, linjeskift) = stykke.csvLinje(fra)
      if linje >= stykke.fraLinje {
        avgjørCSV(Array(stykke.byte[fra..<(til - 1)]), linje: linje)
      }
      linje += linjeskift
      fra = til
    }
  }

  private mutating func avgjørCSV(_ celler: [UInt8], linje: Int) {
    guard !celler.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }),
      var omskriver = csv.take()
    else { return }
    defer { csv = omskriver }
    if let (melding, kolonne) = omskriver.skrivOm(celler) {
      return feil(linje: linje, melding, kolonne: kolonne)
    }
    let json = omskriver.json
    let erHurtig = unsafe (json + Linjebyte.ende).withUnsafeBufferPointer {
      var linje = linje
      return unsafe avgjørHurtig(Linjebyte($0), 0..<json.count, &linje) > 0
    }
    if erHurtig { return }
    avgjørStrengt(json, linje: linje, kolonner: omskriver.kolonner)
  }

  private mutating func skrivVedtak(_ sak: Sak, _ regler: RuleSet) {
    guard let vedtak = regelverk.avgjør(sak, regler) else { return }
    ut.skriv(vedtak.jsonlinje())
    ut.skriv(UInt8(ascii: "\n"))
    ferdig.telling.tell(vedtak.utfall)
  }

  // MARK: Regelsett

  /// Gjør et regelsett til det siste.
  private mutating func finnFram(_ regler: RuleSet) {
    if siste?.regelsett.id == regler.id { return }
    if let hylle = hyller.first(where: { $0.id == regler.id }) { return ta(fra: hylle) }
    leggTilbake()
    hyller.append(Hylle(regler.id))
    if case .flat(let flat) = oppsett.form {
      siste = Regelsettarbeider(regler, flat)
    } else {
      siste = Regelsettarbeider(regler, nil)
    }
  }

  private mutating func ta(fra hylle: Hylle) {
    leggTilbake()
    siste = hylle.innhold.take()
  }

  private mutating func leggTilbake() {
    guard let arbeider = siste.take() else { return }
    let id = arbeider.regelsett.id
    hyller.first { $0.id == id }?.innhold = consume arbeider
  }
}

// MARK: - Feil

extension Bunkearbeider {
  private mutating func feil(linje: Int, _ melding: Diagnostic.Message, kolonne: Int) {
    feil(linje: linje, melding, sted: "kolonne \(kolonne)") { $0.member("kolonne", kolonne) }
  }

  private mutating func feil(linje: Int, _ melding: Diagnostic.Message, kolonne: String) {
    feil(linje: linje, melding, sted: "kolonnen '\(kolonne)'") { $0.member("kolonne", kolonne) }
  }

  /// Fører opp en linje som ikke kan avgjøres, og skriver en linje for den.
  private mutating func feil(
    linje: Int, _ melding: Diagnostic.Message, sted: String,
    _ kolonne: (inout JSONWriter.Members) -> Void
  ) {
    ferdig.telling.feil += 1
    if ferdig.meldinger.count < Self.flestMeldinger {
      let hjelp = melding.help.map { "  = hjelp: \($0)\n" } ?? ""
      ferdig.meldinger.append(
        "feil[\(melding.code)]: linje \(linje), \(sted): \(melding.text)\n\(hjelp)")
    }
    if oppsett.stanserVedFeil {
      ferdig.stansetVed = linje
      return
    }
    var skriver = JSONWriter(style: .compact)
    skriver.object { felt in
      felt.member("linje", linje)
      felt.member("feil", melding.code)
      kolonne(&felt)
      felt.member("melding", melding.text)
      if let hjelp = melding.help { felt.member("hjelp", hjelp) }
    }
    ut.skriv(skriver.text.utf8)
    ut.skriv(UInt8(ascii: "\n"))
  }
}
