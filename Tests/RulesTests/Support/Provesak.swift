import RuleDSL
import Rules
import Testing
import Ytelser

/// Cases on invented law, for tests of decisions.
enum Prøvesak {
  private static let klageregel = """
    klageregel «prøveloven § 9»
      hjemmel «prøveloven § 9»
      fra 2020-01-01: 6 uker kilde «prøveloven § 9»
    """

  /// Rules with a decision `ytelse` under a head; `regler` stands under one wording.
  ///
  /// - Parameter kanPåklages: Whether the decision has a row of complaint.
  static func regelverk(
    avgjørelse: String = "", hode: String = "", regler: String, kanPåklages: Bool = true
  ) -> Regelverk {
    let text = """
      # Prøveloven. Prøve

      ```regel
      regelsett prove «Prøve»

      avgjørelse ytelse
        navn «prøvestønad»
      \(kanPåklages ? "  klage «prøveloven § 9»\n" : "")\(avgjørelse)
      \(kanPåklages ? klageregel : "")
      \(hode)
      ```

      ## § 1. Prøve

      ### Ordlyd fra 2020-01-01

      ```regel
      \(regler)
      ```
      """
    return Regelverk(filer: [SourceFile(name: "prove/prove.md", text: text)])
  }

  /// `opplysning navn: type` with what it must have.
  static func opplysning(_ navn: String, _ type: String, _ mer: String = "") -> String {
    let linjer = mer.split(separator: "\n").map { "\n  \($0)" }.joined()
    return """
      opplysning \(navn): \(type)
        navn «\(navn)»
        spørsmål «Hva er \(navn)?»
        fra søker\(linjer)

      """
  }

  static let klageinstans =
    #", "saksbehandler": "Kari Nordmann", "klageinstans": {"navn": "Prøvenemnda", "kilde": "oppnevning"}"#

  /// A case with facts by name, each with a source.
  static func les(
    _ regelverk: Regelverk, _ opplysninger: [String: String], mer: String = klageinstans,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> SakLest {
    let (_, feil) = regelverk.regelsett("prove")
    for feil in feil where feil.isError {
      Issue.record(
        "\(feil.rendered(in: regelverk.bibliotek.files))", sourceLocation: sourceLocation)
    }
    let felt = opplysninger.sorted { $0.key < $1.key }.map { navn, verdi in
      verdi.hasPrefix("{") || verdi.hasPrefix("[")
        ? "\"\(navn)\": \(verdi)"
        : "\"\(navn)\": {\"verdi\": \(verdi), \"kilde\": \"søknaden\", \"dato\": \"2026-09-01\"}"
    }
    let json = """
      {"regelsett": "prove", "avgjørelse": "ytelse", "vurderingsdag": "2026-09-28",
       "kravdato": "2026-09-03", "vedtaksdato": "2026-10-02",
       "opplysninger": {\(felt.joined(separator: ", "))}\(mer)}
      """
    return Sak.les(SourceFile(name: "sak.json", text: json), regelverk)
  }

  static func vedtak(
    _ regelverk: Regelverk, _ opplysninger: [String: String], mer: String = klageinstans,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Vedtak {
    let lest = les(regelverk, opplysninger, mer: mer, sourceLocation: sourceLocation)
    let sak = try #require(lest.sak, "\(lest.feil)", sourceLocation: sourceLocation)
    let regelsett = try #require(lest.regelsett, sourceLocation: sourceLocation)
    return try #require(regelverk.avgjør(sak, regelsett), sourceLocation: sourceLocation)
  }
}
