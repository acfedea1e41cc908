/// Utseendet til siden: ett stilark i siden selv, uten skrifter eller bilder å hente.
package enum Stilark {
  /// En farge i lyst og mørkt utseende, som `#rrggbb`.
  package struct Farge: Hashable, Sendable {
    /// Hva fargen brukes til, og dermed hvor tydelig den må være (WCAG 2.2, 1.4.3 og 1.4.11).
    package enum Bruk: Hashable, Sendable {
      case flate
      /// Minst 4,5 : 1 mot hver flate.
      case tekst
      /// Rammer og streker, som er minst 3 : 1 mot hver flate.
      case strek
    }

    package var navn: String
    package var lys: String
    package var mørk: String
    package var bruk: Bruk

    init(_ navn: String, _ lys: String, _ mørk: String, _ bruk: Bruk) {
      self.navn = navn
      self.lys = lys
      self.mørk = mørk
      self.bruk = bruk
    }
  }

  package static let farger = [
    Farge("side", "#f3f1ed", "#141414", .flate), Farge("ark", "#ffffff", "#1e1e1e", .flate),
    Farge("felt", "#eaf1f8", "#26303a", .flate), Farge("utkast", "#fff0d4", "#3a2a12", .flate),
    Farge("tekst", "#1a1a1a", "#ececec", .tekst), Farge("dempet", "#4d4d4d", "#c4c4c4", .tekst),
    Farge("varsel", "#6b1d00", "#ffc9a3", .tekst), Farge("lenke", "#0b4a75", "#9ccdf2", .tekst),
    Farge("strek", "#757575", "#909090", .strek),
  ]

  /// Hele stilarket. Farger står bare i ``farger``.
  package static let kode =
    ":root {\n  color-scheme: light dark;\n\(variabler(\.lys))}\n"
    + "@media screen and (prefers-color-scheme: dark) {\n  :root {\n\(variabler(\.mørk))  }\n}\n"
    + skjerm + utskrift

  private static func variabler(_ verdi: KeyPath<Farge, String>) -> String {
    farger.map { "  --\($0.navn): \($0[keyPath: verdi]);\n" }.joined()
  }

  private static let skjerm = """
    * { box-sizing: border-box; }
    body {
      margin: 0; background: var(--side); color: var(--tekst);
      font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
      overflow-wrap: anywhere; hyphens: auto;
    }
    h1, h2, h3 { line-height: 1.25; }
    h1 { font-size: clamp(1rem, .75rem + 1.5vw, 1.25rem); margin: 0; }
    h2 { font-size: 1.375rem; margin: 0 0 .75rem; }
    h3 { font-size: 1.0625rem; margin: 1.5rem 0 .375rem; }
    p { margin: 0 0 .75rem; }
    ul { margin: 0; padding-left: 1.25rem; }
    code { hyphens: none; font: .875em/1.4 ui-monospace, "Liberation Mono", monospace; color: var(--dempet); }
    .svak { color: var(--dempet); }
    .ark { max-width: 82rem; margin: 0 auto; padding: clamp(.5rem, 3vw, 1rem); }
    .hode { margin-bottom: 1rem; }
    .hode .svak { margin: 0; }
    .utkast {
      display: inline-block; margin: 0 0 .75rem; padding: .25rem .75rem; font-weight: 700;
      background: var(--utkast); color: var(--varsel); border: 2px solid currentColor;
    }
    .hopp { position: absolute; left: -100vw; }
    .hopp:focus { position: static; }
    a { color: var(--lenke); }
    aside, main {
      background: var(--ark); padding: clamp(.75rem, 4vw, 1.25rem); margin-bottom: 1rem; border: 1px solid var(--strek);
    }
    aside { font-size: .9375rem; }
    aside h3 { font-size: 1rem; }
    aside li { margin-bottom: .375rem; }
    main { font-size: 1.125rem; }
    main > h2 { font-size: clamp(1.25rem, .75rem + 3vw, 1.625rem); }
    main > * { max-width: 42rem; }
    dl { margin: 0 0 .75rem; }
    dt { font-weight: 700; }
    dd { margin: 0 0 .5rem; }
    .valg { padding: .5rem .75rem; background: var(--felt); }
    .valg input { width: 1.125rem; height: 1.125rem; vertical-align: -.1875rem; }
    summary { cursor: pointer; }
    summary:hover { background: var(--felt); }
    .s, .s > summary { display: inline; }
    .s:not([open])::details-content { display: none; }
    .avsnitt { margin-bottom: .75rem; }
    .s > summary {
      list-style: none; -webkit-box-decoration-break: clone; box-decoration-break: clone;
      text-decoration: underline dotted var(--strek); text-underline-offset: .25em;
    }
    .s > summary::-webkit-details-marker { display: none; }
    .s[open] > summary {
      background: var(--felt); text-decoration: underline solid var(--lenke) 2px;
    }
    .tittel { font-size: 1rem; color: var(--dempet); }
    :focus-visible { outline: 3px solid var(--lenke); outline-offset: 2px; }
    main:focus { outline: none; }
    .grunn {
      margin: .5rem 0 1rem; padding: .75rem 1rem; font-size: .9375rem; line-height: 1.5;
      background: var(--felt); color: var(--tekst); border-left: 4px solid var(--lenke);
    }
    .grunn dl, .grunn dd:last-child { margin-bottom: 0; }
    .grunn ul { padding-left: 1rem; list-style: disc; }
    .grunn .spor, .grunn .spor ul, .krav { list-style: none; padding-left: 0; }
    .spor li, .krav li { padding-left: 1.25rem; text-indent: -1.25rem; }
    .tegn { display: inline-block; width: 1.25rem; text-indent: 0; }
    blockquote { margin: .25rem 0 .5rem; padding-left: .75rem; border-left: 2px solid var(--strek); }
    blockquote p { margin: 0 0 .25rem; }
    @media (min-width: 72rem) {
      .spalter {
        display: grid; grid-template-columns: minmax(0, 27rem) minmax(0, 1fr); gap: 1rem;
        align-items: start;
      }
      main { padding: 2rem 2.5rem; }
    }

    """
}
