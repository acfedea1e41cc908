extension HTML {
  /// Stilen. Tekst har minst 7:1 mot bunnen, og stolpene minst 3:1 mot hvitt.
  static let stil = """
    :root { color-scheme: light; }
    body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: #fff; color: #1b1b1b;
      font: 1rem/1.5 system-ui, sans-serif; }
    h1 { font-size: 1.6rem; line-height: 1.25; }
    h2 { font-size: 1.15rem; margin: 2.5rem 0 0; }
    a { color: #0a3d91; }
    a:focus-visible, summary:focus-visible, .rulle:focus-visible { outline: 3px solid #0a3d91;
      outline-offset: 2px; }
    .hopp { position: absolute; left: -999rem; }
    .hopp:focus { position: static; }
    .forbehold { border-left: .4rem solid #9b1c1c; padding-left: .8rem; }
    .under { color: #444; margin: .2rem 0; }
    .tegn { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; list-style: none; padding: 0; }
    .tegn svg { width: 1.6rem; height: .9rem; vertical-align: baseline; }
    .rulle { overflow-x: auto; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; width: 100%; }
    th, td { padding: .25rem .6rem; text-align: right; vertical-align: top;
      border-bottom: 1px solid #767676; }
    th[scope=row], th[scope=rowgroup] { text-align: left; font-weight: normal; }
    th[scope=rowgroup] { font-weight: bold; padding-top: 1rem; }
    .stolpe { width: 26%; min-width: 9rem; text-align: left; }
    td { white-space: nowrap; }
    .stolpe svg { width: 100%; height: 1.1rem; margin-top: .2rem; display: block;
      box-sizing: border-box; border: 1px solid #767676; }
    .m, .k0 { fill: #0b5a3c; }
    .k0, .k1, .k2, .k3 { stroke: #fff; stroke-width: 4; }
    .k1 { fill: url(#skra); }
    .k2 { fill: url(#prikk); }
    .k3 { fill: url(#strek); }
    summary { cursor: pointer; color: #0a3d91; text-decoration: underline; }
    details ul { margin: .2rem 0; padding: 0; list-style: none; text-align: left; }
    @page { size: A4; margin: 15mm; }
    @media print {
      body { max-width: none; padding: 0; font-size: 9pt; }
      nav, .hopp { display: none; }
      h2 { break-after: avoid; }
      tr { break-inside: avoid; }
      .rulle { overflow: visible; }
      .stolpe svg, .tegn svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """

  /// Mønstrene som skiller delene av en stolpe.
  static let mønstre = """
    <svg width="0" height="0" aria-hidden="true" focusable="false" style="position:absolute"><defs>
    <pattern id="skra" width="40" height="40" patternUnits="userSpaceOnUse">\
    <rect width="40" height="40" fill="#9b1c1c"/>\
    <path d="M0 40 40 0" stroke="#fff" stroke-width="6"/></pattern>
    <pattern id="prikk" width="30" height="30" patternUnits="userSpaceOnUse">\
    <rect width="30" height="30" fill="#fff"/><circle cx="15" cy="15" r="9" fill="#444"/></pattern>
    <pattern id="strek" width="30" height="30" patternUnits="userSpaceOnUse">\
    <rect width="30" height="30" fill="#0a3d91"/>\
    <path d="M15 0V30" stroke="#fff" stroke-width="6"/></pattern>
    </defs></svg>
    """

  /// Hva mønstrene betyr.
  static let tegnforklaring: String = {
    let deler = Kravstatus.allCases.dropLast().enumerated().map { nummer, status in
      "<li><svg viewBox=\"0 0 60 60\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
        + "<rect class=\"k\(nummer)\" width=\"60\" height=\"60\"/></svg> \(status.rawValue)</li>"
    }
    return "<ul class=\"tegn\" aria-label=\"Tegnforklaring\">\(deler.joined())</ul>\n"
  }()
}
