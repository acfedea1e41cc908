import RuleDSL
import Rules
import Testing
import Ytelser

/// Cases for tests.
enum Saker {
  static let regelverk = Regelverk.innebygd.lest("aap")
  static let aap = regelverk.regelsett("aap").0

  /// An AAP case from the fields of `opplysninger`, assessed on 28 September 2026.
  static func aap(
    _ opplysninger: String, vurderingsdag: String = "2026-09-28", mer: String = ""
  ) -> SakLest {
    les(
      """
      {"regelsett": "aap", "avgjørelse": "arbeidsavklaringspenger",
       "vurderingsdag": "\(vurderingsdag)", "kravdato": "2026-09-03", "vedtaksdato": "2026-10-02",
       "opplysninger": {\(opplysninger)}\(mer)}
      """)
  }

  static func les(_ json: String) -> SakLest {
    Sak.les(SourceFile(name: "sak.json", text: json), regelverk)
  }

  static func vedtak(_ lest: SakLest) throws -> Vedtak {
    let sak = try #require(lest.sak, "\(lest.feil)")
    let regelsett = try #require(lest.regelsett)
    return try #require(regelverk.avgjør(sak, regelsett))
  }

  /// All that is not assessed in a decision, signed off.
  static func underskrevet(_ vedtak: Vedtak) -> [VurdertUtenfor] {
    vedtak.ikkeVurdert.map {
      VurdertUtenfor(
        linje: $0.linje, erOppfylt: true, vurdertAv: "Kari Nordmann, Nav Sagene",
        vurdertDato: vedtak.sak.vedtaksdato,
        begrunnelse:
          "Vi har sett på § \($0.citation.section.isEmpty ? "2-1" : $0.citation.section).")
    }
  }

  /// A committed example by its path.
  static func vedtak(path: String) throws -> Vedtak {
    try vedtak(Sak.les(SourceFile(name: path, bytes: try Golden.bytes(path)), regelverk))
  }

  /// A committed example, such as `avslag-40-prosent`.
  static func eksempel(_ navn: String) throws -> Vedtak {
    let path = "Examples/aap/\(navn).json"
    return try vedtak(
      Sak.les(SourceFile(name: path, bytes: try Golden.bytes(path)), regelverk))
  }
}
