import RuleDSL
import Rules
import Testing
import Ytelser

/// A benefit on invented law, with an amount that it fixes, for tests of stored vedtak.
enum Kvitteringssak {
  /// - Parameter grense: How many points are enough.
  static func regelverk(grense: Int = 5) -> Regelverk {
    Prøvesak.regelverk(
      avgjørelse: """
          løper når fårStønad
          skal gis når alle:
            - båt
          fastsetter beløpet
        """,
      hode: Prøvesak.opplysning("poeng", "heltall", "område 0 til og med 20\ntrinn 1")
        + Prøvesak.opplysning("harMotor", "ja/nei") + Prøvesak.opplysning("fårStønad", "ja/nei"),
      regler: """
        vilkår båt
          oppfylt når poeng ≥ \(grense)
          begrunnelse
            ikke oppfylt «Du har for få poeng.»
        unntak motor fra båt
          hjemmel andre ledd
          når harMotor
          oppfylt når poeng ≥ 2
        beregn beløpet: kroner
          navn «beløpet»
          hjemmel første ledd
          = 100 kr × poeng
        """)
  }

  static let varsel =
    #", "forhåndsvarsel": {"dato": "2026-09-01", "frist": "2026-09-22", "ingenSvar": true}"#

  static func vedtak(
    poeng: Int?, motor: Bool = false, løper: Bool = false, grense: Int = 5, mer: String = ""
  ) throws -> Vedtak {
    var fakta = ["harMotor": "\(motor)", "fårStønad": "\(løper)"]
    fakta["poeng"] = poeng.map { "\($0)" }
    return try Prøvesak.vedtak(
      regelverk(grense: grense), fakta, mer: Prøvesak.klageinstans + mer)
  }

  static func dokument(
    poeng: Int?, motor: Bool = false, løper: Bool = false, grense: Int = 5, mer: String = ""
  ) throws -> Vedtaksdokument {
    try vedtak(poeng: poeng, motor: motor, løper: løper, grense: grense, mer: mer).dokument()
  }

  static func dag(_ tekst: String) throws -> Day { try #require(Day(iso: tekst.utf8)) }
}
