extension Formelprøver {
  /// Hvorfor ingen setning er konkret, sagt til den som har skrevet den.
  static func hvorfor(_ setninger: [Setning]) -> String {
    let egne = setninger.flatMap(\.egne).unike
    let vanlig = "ord fra loven, regelen, tiltaket eller vanlig standardtekst"
    guard !egne.isEmpty else { return "alt som står, er \(vanlig)" }
    let ord = egne.prefix(5).map { "«\($0)»" }.oppramset
    return setninger.contains(where: \.harNokEgne)
      ? "bare \(ord) er sagt om denne personen, uten tall, dag eller navn, og det er for lite"
      : "bare \(ord) er sagt om denne personen; resten er \(vanlig)"
  }
}

extension [String] {
  /// Hvert ord én gang, i rekkefølgen de kom.
  var unike: [String] {
    var sett: Set<String> = []
    return filter { sett.insert($0).inserted }
  }
}
