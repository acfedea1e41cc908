/// Deler en strøm av byte i vedtak, uten å holde mer enn ett om gangen.
///
/// En linje som begynner på et objekt, er ett vedtak (NDJSON). En linje med bare `{` begynner et
/// vedtak over flere linjer, slik `rulecheck run --json` skriver det; det slutter med en linje som
/// er `}`. Begge kan stå i samme strøm. JSON har aldri linjeskift inni en tekst, så et vedtak som
/// er kuttet, tar ikke det neste med seg.
package struct Vedtaksdeler {
  /// Bytene i ett vedtak og linjen det begynner på, fra 1.
  package struct Del {
    package var bytes: [UInt8]
    package var linje: Int
    /// Om resten er kastet fordi vedtaket er større enn grensen.
    package var erForStor: Bool

    package init(bytes: [UInt8], linje: Int, erForStor: Bool = false) {
      self.bytes = bytes
      self.linje = linje
      self.erForStor = erForStor
    }
  }

  /// Så mange byte kan ett vedtak være på.
  private let grense: Int
  /// Linjen som ikke er ferdig.
  private var linje: [UInt8] = []
  private var linjeErForStor = false
  /// Nummeret på linjen som ikke er ferdig.
  private var nummer = 1
  /// Et vedtak over flere linjer som ikke er ferdig.
  private var åpent: Del?

  package init(grense: Int = JSONParser.maximumSize) {
    self.grense = grense
  }

  /// Tar imot de neste bytene og gir fra seg vedtakene som ble ferdige.
  package mutating func ta(_ bytes: ArraySlice<UInt8>, _ gi: (Del) throws -> Void) rethrows {
    var rest = bytes
    while let skift = rest.firstIndex(of: UInt8(ascii: "\n")) {
      leggTil(rest[..<skift])
      rest = rest[(skift + 1)...]
      try avsluttLinjen(gi)
    }
    leggTil(rest)
  }

  /// Gir fra seg det som står igjen når strømmen er slutt.
  package mutating func slutt(_ gi: (Del) throws -> Void) rethrows {
    if !linje.isEmpty { try avsluttLinjen(gi) }
    if let åpent { try gi(åpent) }
    åpent = nil
  }

  private mutating func leggTil(_ bytes: ArraySlice<UInt8>) {
    let plass = grense + 1 - linje.count
    if bytes.count > plass { linjeErForStor = true }
    linje += bytes.prefix(plass)
  }

  private mutating func avsluttLinjen(_ gi: (Del) throws -> Void) rethrows {
    let (ferdig, erForStor, nummer) = (linje, linjeErForStor, nummer)
    linje.removeAll(keepingCapacity: true)
    linjeErForStor = false
    self.nummer += 1
    let innhold = ferdig.utenBlankeTilSlutt
    let begynner = innhold.elementsEqual([UInt8(ascii: "{")])
    if var del = åpent {
      guard !begynner else {
        // Det forrige ble aldri ferdig; leseren av det sier fra.
        try gi(del)
        åpent = Del(bytes: ferdig, linje: nummer)
        return
      }
      åpent = nil
      del.legg(ferdig, erForStor, grense)
      if innhold.elementsEqual([UInt8(ascii: "}")]) { try gi(del) } else { åpent = del }
    } else if begynner {
      åpent = Del(bytes: ferdig, linje: nummer)
    } else if !innhold.isEmpty {
      try gi(Del(bytes: ferdig, linje: nummer, erForStor: erForStor))
    }
  }
}

extension Vedtaksdeler.Del {
  fileprivate mutating func legg(_ linje: [UInt8], _ linjenErForStor: Bool, _ grense: Int) {
    erForStor = erForStor || linjenErForStor || bytes.count + 1 + linje.count > grense
    if erForStor { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += linje
  }
}

extension [UInt8] {
  /// Uten mellomrom, tabulator og vognretur til slutt.
  fileprivate var utenBlankeTilSlutt: ArraySlice<UInt8> {
    var rest = self[...]
    while let byte = rest.last, byte == 0x20 || byte == 0x09 || byte == 0x0D { rest.removeLast() }
    return rest
  }
}
