extension Begrunnelse {
  /// Brevet som Markdown, med merket om at det er et utkast først.
  public func markdown() -> String {
    var deler = ["> **UTKAST – ikke et vedtak**", "# " + tittel.tekst.markdown]
    for avsnitt in avsnitt {
      if !avsnitt.overskrift.isEmpty { deler.append("## " + avsnitt.overskrift.markdown) }
      let setninger = avsnitt.setninger.map(\.tekst.markdown)
      switch avsnitt.form {
      case .løpende: deler.append(setninger.joined(separator: " "))
      case .liste: deler.append(setninger.map { "- " + $0 }.joined(separator: "\n"))
      }
    }
    return deler.joined(separator: "\n\n") + "\n"
  }
}

extension String {
  /// Med tegnene som betyr noe i Markdown, satt ut av spill, og på én linje.
  fileprivate var markdown: String {
    var tekst = ""
    for tegn in self {
      if "\\`*_[]<>#|~".contains(tegn) { tekst.append("\\") }
      tekst.append(tegn.isNewline ? " " : tegn)
    }
    return tekst
  }
}
