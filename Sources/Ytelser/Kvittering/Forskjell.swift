/// Det første stedet to JSON-verdier er ulike.
struct Forskjell: Hashable {
  /// Veien dit: `vilkår[8].utfall`; indeksene teller fra null. Tom for hele verdien.
  var sti: String
  /// Verdien på én linje; nil når feltet eller leddet ikke finnes.
  var før: String?
  var nå: String?

  /// Nil når verdiene er like. Rekkefølgen av felter i et objekt er ingen forskjell.
  ///
  /// - Parameter unntatt: Felter på øverste nivå som ikke holdes mot hverandre.
  init?(_ før: JSONValue, _ nå: JSONValue, unntatt: [String] = []) {
    guard let funnet = Self.første(før, nå, "", unntatt: unntatt) else { return nil }
    self = funnet
  }

  private init(_ sti: String, _ før: JSONValue?, _ nå: JSONValue?) {
    self.sti = sti
    self.før = før?.påEnLinje
    self.nå = nå?.påEnLinje
  }

  private static func første(
    _ før: JSONValue, _ nå: JSONValue, _ sti: String, unntatt: [String] = []
  ) -> Forskjell? {
    switch (før.kind, nå.kind) {
    case (.object(let gamle), .object(let nye)):
      for felt in gamle where !unntatt.contains(felt.key) {
        let vei = sti.isEmpty ? felt.key : "\(sti).\(felt.key)"
        guard let ny = nå[felt.key]?.value else { return Self(vei, felt.value, nil) }
        if let funnet = første(felt.value, ny, vei) { return funnet }
      }
      let ukjent = nye.first { før[$0.key] == nil && !unntatt.contains($0.key) }
      return ukjent.map { Self(sti.isEmpty ? $0.key : "\(sti).\($0.key)", nil, $0.value) }
    case (.array(let gamle), .array(let nye)):
      for (nummer, par) in zip(gamle, nye).enumerated() {
        if let funnet = første(par.0, par.1, "\(sti)[\(nummer)]") { return funnet }
      }
      guard gamle.count != nye.count else { return nil }
      let nummer = min(gamle.count, nye.count)
      return Self(
        "\(sti)[\(nummer)]", gamle.dropFirst(nummer).first, nye.dropFirst(nummer).first)
    case (.object, _), (.array, _), (.null, _), (.bool, _), (.number, _), (.string, _):
      // Byte for byte: Swift regner tegn som er satt sammen på ulike måter, for like.
      return før.påEnLinje.utf8.elementsEqual(nå.påEnLinje.utf8) ? nil : Self(sti, før, nå)
    }
  }
}
