extension Stilark {
  /// Utskrift på A4: bare brevet, med lukkede setninger, og merket øverst på hver side. Er valget
  /// om å skrive ut alt krysset av, følger resten med.
  ///
  /// Arket er en tabell i utskriften, for hodet i en tabell gjentas på hver side i alle nettlesere.
  static let utskrift = """
    @page {
      size: A4; margin: 20mm 22mm 22mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; }
    }
    @media print {
      :root { color-scheme: light; }
      body { background: none; font-size: 11pt; line-height: 1.45; orphans: 3; widows: 3; }
      .ark { display: table; width: 100%; max-width: none; padding: 0; }
      .hode { display: table-header-group; break-inside: avoid; }
      .spalter { display: table-row-group; }
      .hode .utkast { display: block; margin-bottom: 6mm; text-align: center; }
      .hopp, .hode h1, .hode .svak, main > .utkast, .hint, .valg, aside, .tittel { display: none; }
      .s > .grunn { display: none; }
      aside, main { padding: 0; margin: 0; border: 0; background: none; font-size: 11pt; }
      main > * { max-width: none; }
      main > h2 { font-size: 16pt; }
      h2, h3, dt { break-after: avoid; }
      h3 { font-size: 12pt; margin: 5mm 0 1mm; }
      li, dd, blockquote { break-inside: avoid; }
      .s > summary, .s[open] > summary { text-decoration: none; background: none; }
      :root:has(#skriv-alt:checked) {
        aside { display: block; break-after: page; font-size: 10pt; }
        .tittel { display: block; }
        .s:not(.samme) > .grunn { display: block; font-size: 9.5pt; }
        details::details-content { content-visibility: visible; display: block; }
        .samme::details-content { display: none; }
        li, dd { break-inside: auto; }
      }
    }

    """
}
