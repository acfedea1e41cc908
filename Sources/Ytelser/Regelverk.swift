public import RuleDSL
public import Rules
internal import RuleTexts

/// Regelsettene, lest én gang og klare til bruk.
///
///     let regelverk = Regelverk.innebygd
///     let (vedtak, feil) = regelverk.avgjør(sak)
public struct Regelverk: Sendable {
  /// Regeltekstene og hvordan de leses.
  public let bibliotek: RuleLibrary

  /// Regeltekstene som følger med biblioteket.
  public static let innebygd = Regelverk(filer: SourceFile.ruleTexts)

  public init(filer: [SourceFile]) {
    bibliotek = RuleLibrary(files: filer)
  }

  /// Leser ett regelsett; nil hvis tekstene har feil.
  public func regelsett(_ id: String) -> (RuleSet?, [Diagnostic]) {
    bibliotek.load(id)
  }

  /// SHA-256 av regeltekstene som et regelsett er lest fra.
  public func fingeravtrykk(av regelsett: RuleSet) -> String {
    var sha = SHA256()
    for fil in bibliotek.files.sorted(by: { $0.name < $1.name })
    where regelsett.sources.contains(fil.name) {
      sha.update(Array("\(fil.name)\n\(fil.bytes.count)\n".utf8))
      sha.update(fil.bytes)
    }
    return sha.hexDigest()
  }

  /// Versjonen av motoren, som står i hvert vedtak.
  public static let motorversjon = "0.1.0"
}
