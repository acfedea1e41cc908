public import RuleDSL
public import Rules
internal import RuleTexts

/// Regelsettene som saker avgjøres etter.
///
///     let regelverk = Regelverk.innebygd.lest("aap")
///     let lest = Sak.les(fil, regelverk)
///
/// Et regelsett leses når det trengs. En tjeneste leser det én gang med ``lest(_:)`` og bruker
/// verdien så lenge den vil, fra så mange tråder den vil.
public struct Regelverk: Sendable {
  /// Regeltekstene og hvordan de leses.
  public let bibliotek: RuleLibrary
  /// Hvem som avgjør klager, etter klageregelens navn.
  public var klageinstanser = Klageinstans.kjente
  private var leste: [String: Lest] = [:]

  private struct Lest: Sendable {
    var regelsett: RuleSet?
    var feil: [Diagnostic]
    var fingeravtrykk: String
    var program: CompiledProgram?
    var forberedt: Forberedt?
  }

  /// Regeltekstene som følger med biblioteket.
  public static let innebygd = Regelverk(
    bibliotek: RuleLibrary(embedded: EmbeddedText.ruleTexts))

  public init(filer: [SourceFile]) {
    self.init(bibliotek: RuleLibrary(files: filer))
  }

  private init(bibliotek: RuleLibrary) {
    self.bibliotek = bibliotek
  }

  /// Det samme regelverket, med ett regelsett ferdig lest.
  public func lest(_ id: String) -> Regelverk {
    var kopi = self
    let (regelsett, feil) = bibliotek.load(id)
    kopi.leste[id] = Lest(
      regelsett: regelsett, feil: feil,
      fingeravtrykk: regelsett.map { beregnet(av: $0) } ?? "",
      program: regelsett.map { CompiledProgram($0) },
      forberedt: regelsett.map { Forberedt($0) })
    return kopi
  }

  /// Om et regelsett alt er lest.
  public func erLest(_ id: String) -> Bool { leste[id] != nil }

  /// Ett regelsett; nil hvis tekstene har feil. Spennene i feilene peker inn i
  /// ``bibliotek``ets filer.
  public func regelsett(_ id: String) -> (RuleSet?, [Diagnostic]) {
    if let lest = leste[id] { return (lest.regelsett, lest.feil) }
    return bibliotek.load(id)
  }

  /// Reglene som program: det som alt er gjort, når regelsettet er lest.
  func program(for regelsett: RuleSet) -> CompiledProgram {
    if let lest = leste[regelsett.id]?.program, lest.ruleSet == regelsett { return lest }
    return CompiledProgram(regelsett)
  }

  /// Det som bare hviler på reglene; nil når regelsettet ikke er lest på forhånd.
  func forberedt(for regelsett: RuleSet) -> Forberedt? {
    guard let lest = leste[regelsett.id], lest.regelsett == regelsett else { return nil }
    return lest.forberedt
  }

  /// SHA-256 av regeltekstene som et regelsett er lest fra.
  public func fingeravtrykk(av regelsett: RuleSet) -> String {
    leste[regelsett.id]?.fingeravtrykk ?? beregnet(av: regelsett)
  }

  private func beregnet(av regelsett: RuleSet) -> String {
    var sha = SHA256()
    for fil in bibliotek.files(named: regelsett.sources) {
      sha.update(Array("\(fil.name)\n\(fil.bytes.count)\n".utf8))
      sha.update(fil.bytes)
    }
    return sha.hexDigest()
  }

  /// Versjonen av motoren, som står i hvert vedtak.
  public static let motorversjon = "0.1.0"
}
