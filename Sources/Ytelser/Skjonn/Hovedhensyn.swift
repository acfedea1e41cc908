import Rules

extension Opplysning {
  /// Det som var avgjørende i et skjønn (forvaltningsloven § 25 tredje ledd: «bør nevnes»).
  public struct Hovedhensyn: Hashable, Sendable {
    /// Det som taler for svaret.
    public var taleFor: [String]
    /// Det som taler imot svaret.
    public var taleImot: [String]
    /// Hvorfor det ene veide mest, som i «Det avgjørende er at …».
    public var avgjørende: String

    public init(for taleFor: [String] = [], imot taleImot: [String] = [], avgjørende: String) {
      self.taleFor = taleFor
      self.taleImot = taleImot
      self.avgjørende = avgjørende
    }

    /// Alt som står i det.
    var tekster: [String] { taleFor + taleImot + [avgjørende] }

    mutating func skjul() {
      taleFor = taleFor.map { _ in .maske }
      taleImot = taleImot.map { _ in .maske }
      avgjørende = .maske
    }

    func skriv(_ felt: inout JSONWriter.Members) {
      felt.object("hovedhensyn") { felt in
        felt.array("for") { liste in for hensyn in taleFor { liste.element(hensyn) } }
        felt.array("imot") { liste in for hensyn in taleImot { liste.element(hensyn) } }
        felt.member("avgjørende", avgjørende)
      }
    }
  }
}

extension SakLeser {
  /// `{"for": ["…"], "imot": ["…"], "avgjørende": "at …"}`
  mutating func hovedhensyn(_ json: JSONValue) -> Opplysning.Hovedhensyn? {
    guard let felt = json["hovedhensyn"] else { return nil }
    let eksempel = "{\"for\": [\"…\"], \"imot\": [\"…\"], \"avgjørende\": \"at …\"}"
    guard let felter = objekt(felt.value, eksempel: eksempel) else { return nil }
    sjekk(felter, mot: ["for", "imot", "avgjørende"])
    guard
      let avgjørende = tekst(felt.value, "avgjørende", eksempel: "\"avgjørende\": \"at …\"")
    else { return nil }
    return .init(
      for: hensyn(felt.value, "for"), imot: hensyn(felt.value, "imot"), avgjørende: avgjørende)
  }

  private mutating func hensyn(_ json: JSONValue, _ navn: String) -> [String] {
    guard let felt = json[navn] else { return [] }
    guard case .array(let elementer) = felt.value.kind else {
      meld(.feilForm("en liste", eksempel: "\"\(navn)\": [\"…\"]"), felt.value.span)
      return []
    }
    return elementer.compactMap { element in
      if case .string(let tekst) = element.kind { return tekst }
      meld(.feilForm("en tekst", eksempel: "\"…\""), element.span)
      return nil
    }
  }
}

extension Brevskriver {
  /// Det som taler for og imot, og det som avgjorde.
  func hovedhensynene(_ vurdering: Opplysning.Vurdering, _ noder: [NodeID]) -> [Setning] {
    guard let hensyn = vurdering.hovedhensyn else { return [] }
    func liste(_ tekster: [String], _ sagt: Fast) -> [Setning] {
      let igjen = tekster.filter { !$0.erBlank }.map(\.utenPunktum)
      guard !igjen.isEmpty else { return [] }
      return [fast(sagt, ["hensyn": igjen.joined(separator: "; ").medPunktum], noder)]
    }
    // «Det avgjørende er at …»; en hel setning står for seg.
    let erSetning = hensyn.avgjørende.first?.isUppercase ?? false
    return liste(hensyn.taleFor, .talerFor) + liste(hensyn.taleImot, .talerImot)
      + liste([hensyn.avgjørende], erSetning ? .avgjørendeErDette : .avgjørendeEr)
  }
}

extension String {
  /// Uten punktum til slutt.
  fileprivate var utenPunktum: String { hasSuffix(".") ? String(dropLast()) : self }
}
