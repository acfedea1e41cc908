import Rules

extension Revisjonsrapport {
  /// Ett tall på hver linje (RFC 4180, med komma): hva det er tallet på, for hvilken gruppe, hvor
  /// mange av hvor mange. Prosenten er den samme teksten som i de andre formatene.
  package func csv() -> String {
    var tekst = CSV.linje([
      "gruppert etter", "gruppe", "del", "regelsett", "navn", "krav", "følge", "svar", "antall",
      "av", "andel",
    ])
    tekst += Self.linjer(alle, "")
    for gruppering in grupperinger {
      let felt = gruppering.felt.joined(separator: " · ")
      tekst += gruppering.grupper.map { Self.linjer($0, felt) }.joined()
    }
    if hoppetOver > 0 {
      tekst += CSV.linje([
        "", "", "hoppet over", "", "", "", "", "", "\(hoppetOver)", "\(alle.antall + hoppetOver)",
        Tall(navn: "", antall: hoppetOver, av: alle.antall + hoppetOver).andel,
      ])
    }
    return tekst
  }

  private static func linjer(_ gruppe: Gruppe, _ felt: String) -> String {
    func linje(_ del: [String], _ tall: Tall) -> String {
      CSV.linje([felt, gruppe.navn] + del + ["\(tall.antall)", "\(tall.av)", tall.andel])
    }
    let vedtak = gruppe.tall.map { linje(["vedtak", "", $0.navn, "", "", "ja"], $0) }
    let krav = gruppe.krav.flatMap { krav in
      krav.tall.map { tall in
        linje(
          [
            krav.erSpørsmål ? "spørsmål" : "krav", krav.regelsett, krav.navn, krav.krav, krav.følge,
            tall.navn,
          ], tall)
      }
    }
    return (vedtak + krav).joined()
  }
}

/// Hvilke vedtak som står bak tallene, én linje for hvert vedtak og hvert tall det er med i.
///
/// Linjene kan skrives mens vedtakene leses. Tallet på linjer med et navn og et svar er tallet i
/// rapporten; bare de kravet ikke gjelder for, mangler.
package struct Revisjonsliste: Sendable {
  /// Kravet eller målet det er spurt etter; nil for alle.
  package let navn: String?
  package let felt: [Revisjonsfelt]
  package let spørsmål: [Revisjonsspørsmål]

  /// - Parameter felt: Feltene som får hver sin kolonne til slutt.
  package init(navn: String?, felt: [Revisjonsfelt], spørsmål: [Revisjonsspørsmål]) {
    self.navn = navn
    self.felt = felt.filter { $0 != .kontor && $0 != .regelsett && $0 != .avgjørelse }
    self.spørsmål = spørsmål
  }

  package var hode: String {
    CSV.linje(
      ["sak", "vedtaksdato", "kontor", "regelsett", "avgjørelse", "del", "navn", "svar"]
        + felt.map(\.navn))
  }

  /// Linjene for ett vedtak, med linjeskift; tom når det ikke er med i noe tall det er spurt etter.
  package func linjer(_ vedtak: Vedtaksutdrag) -> String {
    let svar =
      vedtak.mål.map { ("vedtak", $0.navn, "ja") }
      + vedtak.krav.map { ("krav", $0.navn, $0.status.rawValue) }
      + spørsmål.map { ("spørsmål", $0.navn, $0.svar(vedtak).rawValue) }
    return svar.filter { navn == nil || $0.1 == navn }.map { del, navn, svar in
      CSV.linje(
        [
          vedtak.sak, vedtak.vedtaksdato.description, vedtak.kontor ?? "", vedtak.regelsett,
          vedtak.avgjørelse, del, navn, svar,
        ] + felt.map { $0.verdi(vedtak) })
    }.joined()
  }
}

/// Kommadelte linjer.
enum CSV {
  static func linje(_ celler: [String]) -> String {
    celler.map(celle).joined(separator: ",") + "\n"
  }

  /// Et regneark leser en celle som begynner med `=`, `+`, `-` eller `@` som en formel; den får en
  /// apostrof foran.
  private static func celle(_ tekst: String) -> String {
    let farlig = tekst.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let trygg = farlig ? "'" + tekst : tekst
    guard trygg.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
      return trygg
    }
    let doblet = trygg.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doblet.joined(separator: "\"\"") + "\""
  }
}
