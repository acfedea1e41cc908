import Rules

extension Revisjonsrapport {
  /// Tallene som én nettside uten skript og uten noe som hentes.
  ///
  /// Hver stolpe står i raden med tallene sine, så den kan leses uten å ses, og hver del har et
  /// mønster så den kan skilles uten farger. Siden skrives ut på A4.
  package func html() -> String {
    let tabeller = tabeller
    var tekst = """
      <!DOCTYPE html>
      <html lang="nb">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTML.tekst(tittel))</title>
      <style>
      \(HTML.stil)
      </style>
      </head>
      <body>
      <a class="hopp" href="#tallene">Til tallene</a>
      <header>
      <h1>\(HTML.tekst(tittel))</h1>
      \(forbehold.map { "<p class=\"forbehold\"><strong>\(HTML.tekst($0))</strong></p>\n" } ?? "")\
      <nav aria-label="Innhold"><ol>

      """
    for (nummer, tabell) in tabeller.enumerated() {
      tekst += "<li><a href=\"#t\(nummer)\">\(HTML.tekst(tabell.tittel))</a></li>\n"
    }
    tekst += "</ol></nav>\n</header>\n<main id=\"tallene\">\n\(HTML.mønstre)\n"
    for (nummer, tabell) in tabeller.enumerated() { tekst += HTML.del(tabell, nummer) }
    if alle.krav.isEmpty { tekst += "<p>Ingen av vedtakene har dokumentasjonskrav.</p>\n" }
    tekst += "</main>\n<footer>\n<h2>Slik er tallene regnet</h2>\n<ul>\n"
    for forklaring in forklaringer { tekst += "<li>\(HTML.tekst(forklaring))</li>\n" }
    return tekst + "</ul>\n</footer>\n</body>\n</html>\n"
  }
}

/// Delene av nettsiden.
enum HTML {
  /// Tekst som ikke kan bli noe annet enn tekst, heller ikke i en attributt.
  static func tekst(_ tekst: String) -> String {
    var ut = ""
    for tegn in tekst.unicodeScalars {
      switch tegn {
      case "&": ut += "&amp;"
      case "<": ut += "&lt;"
      case ">": ut += "&gt;"
      case "\"": ut += "&quot;"
      case "'": ut += "&#39;"
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        ut += " "
      default: ut.unicodeScalars.append(tegn)
      }
    }
    return ut
  }

  static func del(_ tabell: Revisjonstabell, _ nummer: Int) -> String {
    let erKrav = tabell.rader.contains { $0.stolpe.count > 1 }
    var ut = "<section aria-labelledby=\"t\(nummer)\">\n"
    ut += "<h2 id=\"t\(nummer)\">\(tekst(tabell.tittel))</h2>\n"
    for linje in tabell.under { ut += "<p class=\"under\">\(tekst(linje))</p>\n" }
    if erKrav { ut += tegnforklaring }
    ut += "<div class=\"rulle\" role=\"region\" tabindex=\"0\" aria-labelledby=\"t\(nummer)\">\n"
    ut += "<table>\n<thead><tr><td></td>"
    for kolonne in tabell.kolonner { ut += "<th scope=\"col\">\(tekst(kolonne))</th>" }
    ut += "<th scope=\"col\" class=\"stolpe\">fordeling, 0–100 %</th></tr></thead>\n<tbody>\n"
    for rad in tabell.rader { ut += self.rad(rad, tabell.kolonner.count, erKrav) }
    return ut + "</tbody>\n</table>\n</div>\n</section>\n"
  }

  private static func rad(
    _ rad: Revisjonstabell.Rad, _ kolonner: Int, _ erKrav: Bool
  ) -> String {
    guard !rad.erOverskrift else {
      return "</tbody>\n<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"\(kolonner + 2)\">"
        + "\(tekst(rad.navn))</th></tr>\n"
    }
    var ut = "<tr><th scope=\"row\">\(tekst(rad.navn))</th>"
    for celle in rad.celler { ut += "<td>\(HTML.celle(celle))</td>" }
    return ut + "<td class=\"stolpe\">\(stolpe(rad.stolpe, erKrav))</td></tr>\n"
  }

  /// Tallet, og vedtakene bak det når de er med.
  private static func celle(_ celle: Revisjonstabell.Celle) -> String {
    guard let saker = celle.saker, !saker.isEmpty else { return tekst(celle.tekst) }
    let liste = saker.map { "<li>\(tekst($0.sak)), \($0.vedtaksdato)</li>" }.joined()
    return "<details><summary>\(tekst(celle.tekst))</summary><ul>\(liste)</ul></details>"
  }

  /// En stolpe på 1000 enheter. Delene er rundet av ved kantene, så de fyller den akkurat.
  private static func stolpe(_ tall: [Revisjonsrapport.Tall], _ erKrav: Bool) -> String {
    guard let av = tall.first?.av, av > 0 else { return "" }
    let ord = tall.map { "\($0.navn) \($0.andel)" }.joined(separator: ", ")
    var ut =
      "<svg viewBox=\"0 0 1000 60\" preserveAspectRatio=\"none\" role=\"img\" "
      + "aria-label=\"\(tekst(ord))\">"
    var sum = 0
    for (nummer, del) in tall.enumerated() where del.antall > 0 {
      let start = (2_000 * sum + av) / (2 * av)
      sum += del.antall
      let slutt = (2_000 * sum + av) / (2 * av)
      ut += "<rect class=\"\(erKrav ? "k\(nummer)" : "m")\" x=\"\(start)\" "
      ut += "width=\"\(max(0, slutt - start))\" height=\"60\"/>"
    }
    return ut + "</svg>"
  }
}
