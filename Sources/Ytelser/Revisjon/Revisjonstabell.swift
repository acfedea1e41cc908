import Rules

/// En tabell slik både terminalen og nettsiden viser den.
struct Revisjonstabell {
  struct Rad {
    var navn: String
    /// Om raden er et mellomnavn over radene under.
    var erOverskrift = false
    var celler: [Celle] = []
    /// Delene av en stolpe; tom når raden ikke har noen.
    var stolpe: [Revisjonsrapport.Tall] = []
  }

  struct Celle {
    var tekst: String
    var saker: [Revisjonsrapport.Sak]?
  }

  var tittel: String
  /// Det som må vites for å lese tabellen.
  var under: [String] = []
  var kolonner: [String]
  var rader: [Rad]
}

extension Revisjonsrapport {
  /// Alle tabellene, i rekkefølge.
  var tabeller: [Revisjonstabell] {
    [
      Revisjonstabell(
        tittel: "Vedtakene", kolonner: ["antall", "andel"],
        rader: alle.tall.map { rad($0.navn, $0) })
    ]
      + alle.krav.indices.map(kravtabell) + grupperinger.map(vedtakstabell)
  }

  /// Det som må vites for å bruke tallene.
  var forklaringer: [String] {
    [
      "Et krav er «på plass» når vedtaket viser at det er møtt, «ikke ført» når det ikke er ført "
        + "opp det som må til for å kontrollere det, og «fraveket» når noen har godkjent at det "
        + "mangler.",
      "Andelene for et krav er av vedtakene kravet gjelder for. «Gjelder ikke» er av alle vedtak "
        + "etter de samme reglene.",
      "Prosent er regnet med hele tall og rundet av til én desimal, en halv oppover.",
      "Et vedtak er ett svar på én avgjørelse i én sak på én dag. Vedtakene er utkast, slik "
        + "'rulecheck run --json' skriver dem.",
    ]
  }

  /// `Revisjon av 12 vedtak fra 2. januar 2026 til 30. juni 2026`
  var tittel: String {
    let når = dager.map { " fra \($0.lowerBound.iBrev) til \($0.upperBound.iBrev)" } ?? ""
    return "Revisjon av \(alle.antall) vedtak\(når)"
  }

  /// Det som ikke er talt; nil når alt er det.
  var forbehold: String? {
    hoppetOver == 0
      ? nil : "\(hoppetOver) av \(alle.antall + hoppetOver) er hoppet over og ikke med i tallene."
  }

  private func rad(_ navn: String, _ tall: Tall) -> Revisjonstabell.Rad {
    .init(
      navn: navn,
      celler: [
        .init(tekst: "\(tall.antall)/\(tall.av)", saker: tall.saker), .init(tekst: tall.andel),
      ], stolpe: [tall])
  }

  private func kravtabell(_ nummer: Int) -> Revisjonstabell {
    let krav = alle.krav[nummer]
    func rad(_ navn: String, _ tall: [Tall]) -> Revisjonstabell.Rad {
      .init(
        navn: navn,
        celler: tall.map { .init(tekst: "\($0.antall)", saker: $0.saker) }
          + [.init(tekst: "\(tall[0].antall)/\(tall[0].av)"), .init(tekst: tall[0].andel)],
        stolpe: Array(tall.dropLast()))
    }
    var rader = [rad("alle", krav.tall)]
    for gruppering in grupperinger {
      rader.append(
        .init(navn: "etter " + gruppering.felt.joined(separator: " og "), erOverskrift: true))
      rader += gruppering.grupper.map { rad($0.navn, $0.krav[nummer].tall) }
    }
    let under =
      krav.erSpørsmål
      ? [
        "\(krav.navn) · \(krav.hjemmel)",
        "besvart av \(krav.besvartAv.count > 1 ? "det dårligste av " : "")\(krav.besvartAv.joined(separator: ", "))",
      ] : ["\(krav.regelsett) · \(krav.navn) · \(krav.hjemmel) (\(krav.rang); \(krav.følge))"]
    return Revisjonstabell(
      tittel: krav.krav.medStorBokstav, under: under,
      kolonner: Kravstatus.allCases.map(\.rawValue) + ["på plass av", "andel"], rader: rader)
  }

  private func vedtakstabell(_ gruppering: Gruppering) -> Revisjonstabell {
    Revisjonstabell(
      tittel: "Vedtakene etter " + gruppering.felt.joined(separator: " og "),
      kolonner: ["antall", "andel"],
      rader: alle.tall.indices.flatMap { nummer in
        [.init(navn: alle.tall[nummer].navn, erOverskrift: true)]
          + gruppering.grupper.map { rad($0.navn, $0.tall[nummer]) }
      })
  }
}

extension Revisjonsrapport.Gruppe {
  /// `Nav Sagene · 2026-06`
  var navn: String { verdier.joined(separator: " · ") }
}
