import Ytelser

/// `rulecheck subsumsjon`: a decision as Nav's subsumption messages.
struct Subsume: Command {
  static let name = "subsumsjon"
  static let summary = "skriver saken som Navs subsumsjonsmeldinger, én JSON på hver linje"
  static let usage = "rulecheck subsumsjon SAK.json --fnr FØDSELSNUMMER --time TIDSPUNKT"
  static let options: [Arguments.Option] = [
    .init(name: "--fnr", value: "FNR", help: "fødselsnummeret til den saken gjelder, 11 siffer"),
    .init(name: "--time", value: "TID", help: "tidspunktet, som 2026-10-02T09:30:00Z"),
    Texts.option,
  ]
  static let examples = [
    "rulecheck subsumsjon Examples/aap/innvilget.json --fnr 00000000000 --time 2026-10-02T09:30:00Z"
  ]

  func run(_ arguments: Arguments) throws -> Int32 {
    guard let path = arguments.rest.first, arguments.rest.count == 1 else {
      throw UsageError.wrong("feil: oppgi én sak\n  = hjelp: \(Self.usage)")
    }
    guard let number = arguments.values["--fnr"], number.count == 11,
      number.allSatisfy({ $0.isASCII && $0.isNumber })
    else { throw UsageError.wrong("feil: --fnr må være elleve siffer") }
    guard let time = arguments.values["--time"], Self.isTime(time) else {
      throw UsageError.wrong(
        "feil: --time må være et tidspunkt\n  = hjelp: skriv som 2026-10-02T09:30:00Z")
    }
    let regelverk = try Texts.regelverk(arguments)
    let (sak, regelsett) = try Cases.read(path, regelverk)
    guard let vedtak = regelverk.avgjør(sak, regelsett) else { return 1 }
    let ramme = Subsumsjon.Ramme(fødselsnummer: number, tidsstempel: time)
    for line in vedtak.subsumsjonsmeldinger(ramme) { Platform.print(line + "\n") }
    let missing = vedtak.utenSubsumsjon
    if !missing.isEmpty {
      Platform.printError(
        "merk: Navs skjema har ikke lovene som disse står i, så de er uten "
          + "melding: \(missing.joined(separator: ", "))\n")
    }
    return vedtak.kanFattes.ja ? 0 : 3
  }

  /// `2026-10-02T09:30:00Z`, with or without parts of a second and with an offset.
  private static func isTime(_ text: String) -> Bool {
    text.wholeMatch(
      of: #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)/#) != nil
  }
}
