package import Rules

extension RuleSet {
  /// Navnet på regelsettet som type i Swift: `ReellArbeidssoker`; forkortelser som `AAP` er store.
  package var typenavn: String {
    id.utf8.count <= 3
      ? id.uppercased() : id.split(separator: "-").map { $0.description.medStor }.joined()
  }

  /// Regelsettet som typer i Swift: filen `Sources/Ytelser/Typer/<typenavn>.swift`.
  ///
  /// Filene er lagt inn, og en test holder dem mot regeltekstene, byte for byte.
  package var typer: String {
    var skriver = Typeskriver()
    let fastsatt = self.fastsatt
    skriver.linje("// Generert fra RuleSets/\(id) – ikke rediger. Oppskrift: ARCHITECTURE.md.")
    skriver.linje("")
    if fastsatt.contains(where: { program.type(of: $0.node) == .day }) {
      skriver.linje("public import Rules")
      skriver.linje("")
    }
    skriver.kommentar(title)
    skriver.blokk("public enum \(typenavn): TypetRegelsett") {
      $0.linje("public static let id = \"\(id)\"")
      $0.linje("")
      $0.opplysninger(facts.dropFirst(3).filter { !$0.isPart })
      $0.linje("")
      $0.navn(
        "Avgjørelse", "Det regelsettet kan avgjøre.", decisions.map { ($0.name, $0.label) })
      $0.linje("")
      $0.navn(
        "Vilkår", "Vilkårene, i lovens rekkefølge.",
        conditions.map { ($0.name, $0.versions.last?.citation.description ?? "") })
      $0.linje("")
      $0.fastsatt(fastsatt.map { ($0, program.type(of: $0.node)) })
    }
    return skriver.tekst
  }

  /// Beregningene som en avgjørelse fastsetter.
  private var fastsatt: [Calculation] {
    calculations.filter { beregning in decisions.contains { $0.fixes.contains(beregning.name) } }
  }
}

/// Skriver typene til et regelsett, satt opp slik `swift format` vil ha dem.
private struct Typeskriver {
  private static let bredde = 100
  private(set) var tekst = ""
  private var innrykk = 0

  // MARK: Deler

  mutating func opplysninger(_ facts: [Fact]) {
    kommentar("Opplysningene i en sak. Nil er ukjent og ikke spurt om.")
    blokk("public struct Opplysninger: TypedeOpplysninger") { skriver in
      for fact in facts {
        skriver.kommentar(fact.beskrivelse)
        skriver.linje("public var \(fact.name.navn): \(fact.innpakket)?")
      }
      skriver.linje("")
      skriver.linje("public init() {}")
      for fact in facts { skriver.egenType(fact) }
      skriver.fører("Fører opplysningene under navnet sitt.", "sak: inout Opplysningsfører", facts)
    }
  }

  /// Typen til et valg eller til postene i en liste.
  private mutating func egenType(_ fact: Fact) {
    if case .choice(let navn, _) = fact.type, fact.list == nil {
      linje("")
      kommentar(fact.question)
      blokk("public enum \(fact.name.medStor): String, Valg") { $0.tilfeller(navn) }
    }
    guard let list = fact.list else { return }
    linje("")
    kommentar("En post i \(fact.name).")
    blokk("public struct \(list.element.medStor): Post") { skriver in
      for felt in list.fields {
        skriver.kommentar(felt.beskrivelse)
        skriver.linje("public var \(felt.name.navn): \(felt.verditype)?")
      }
      skriver.linje("")
      skriver.linje("public init() {}")
      for felt in list.fields { skriver.egenType(felt) }
      skriver.fører("Fører hvert felt under navnet sitt.", "felter: inout Postfører", list.fields)
    }
  }

  private mutating func fører(_ hva: String, _ parameter: String, _ facts: [Fact]) {
    let navn = parameter.prefix { $0 != ":" }
    linje("")
    kommentar(hva)
    blokk("public func før(_ \(parameter))") { skriver in
      for fact in facts { skriver.kall("\(navn).før(", "\"\(fact.name)\",", "\(fact.name.navn))") }
    }
  }

  /// Navn i regelteksten som tilfeller i en `enum`.
  mutating func navn(_ type: String, _ hva: String, _ navn: [(navn: String, hva: String)]) {
    kommentar(hva)
    blokk("public enum \(type): String, CaseIterable, Sendable") { skriver in
      for (navn, hva) in navn {
        skriver.kommentar(hva)
        skriver.linje("case \(navn.navn)")
      }
    }
  }

  private mutating func tilfeller(_ navn: [String]) {
    for navn in navn { linje("case \(navn.navn)") }
  }

  mutating func fastsatt(_ verdier: [(Calculation, ValueType)]) {
    kommentar("Verdiene som avgjørelsene fastsetter; nil for dem denne avgjørelsen ikke gjør.")
    blokk("public struct Fastsatt: FastsatteVerdier") { skriver in
      skriver.linje("public let vedtak: Vedtak")
      skriver.linje("")
      skriver.linje("public init(_ vedtak: Vedtak) { self.vedtak = vedtak }")
      for (beregning, type) in verdier {
        skriver.linje("")
        skriver.kommentar(beregning.label.medStor + " (\(beregning.citation)).")
        let navn = beregning.name
        let fastsattType = type == .day ? "Day" : type.swift(navn)
        skriver.blokk("public var \(navn.navn): Område<\(fastsattType)>?") {
          $0.linje("verdi(\"\(navn)\")")
        }
      }
    }
  }

  // MARK: Linjer

  mutating func linje(_ linje: String) {
    if !linje.isEmpty { tekst += String(repeating: " ", count: innrykk) + linje }
    tekst += "\n"
  }

  mutating func blokk(_ hode: String, _ innhold: (inout Self) -> Void) {
    linje(hode + " {")
    innrykk += 2
    innhold(&self)
    innrykk -= 2
    linje("}")
  }

  /// Et kall på én linje, ellers på så få som det er plass til.
  private mutating func kall(_ start: String, _ a: String, _ b: String) {
    let plass = Self.bredde - innrykk
    if start.count + a.count + 1 + b.count <= plass { return linje("\(start)\(a) \(b)") }
    linje(start)
    if 2 + a.count + 1 + b.count <= plass { return linje("  \(a) \(b)") }
    linje("  " + a)
    linje("  " + b)
  }

  /// En dokumentasjonskommentar, brutt mellom ord.
  mutating func kommentar(_ tekst: String) {
    var linjen = ""
    for ord in tekst.split(whereSeparator: \.isWhitespace) {
      if !linjen.isEmpty, innrykk + 5 + linjen.count + ord.count > Self.bredde {
        linje("/// " + linjen)
        linjen = ""
      }
      linjen += (linjen.isEmpty ? "" : " ") + ord
    }
    if !linjen.isEmpty { linje("/// " + linjen) }
  }
}

extension Fact {
  /// Typen i Swift av én verdi.
  fileprivate var verditype: String { type.swift(name) }

  /// Verdien med alt en sak kan oppgi om den.
  fileprivate var innpakket: String {
    if let list { return "ListeAv<\(list.element.medStor)>" }
    return isOverTime ? "OverTid<\(verditype)>" : "Oppgitt<\(verditype)>"
  }

  fileprivate var beskrivelse: String {
    let hva = question.isEmpty ? label.medStor + "." : question
    let område =
      type.isNumber
      ? " Fra \(type.written(NodeValue(range.low))) til og med "
        + type.written(NodeValue(range.high)) + "."
      : ""
    return hva + område + (isJudgement ? " Et skjønn." : "")
  }
}

extension ValueType {
  /// Typen i Swift; et valg har en egen, etter navnet.
  fileprivate func swift(_ navn: String) -> String {
    switch self {
    case .truth, .outcome: "Bool"
    case .integer: "Int"
    case .decimal: "Desimaltall"
    case .percent: "Prosent"
    case .percentPoint: "Prosentpoeng"
    case .money: "Kroner"
    case .baseAmount: "Grunnbeløp"
    case .day: "Dato"
    case .choice: navn.medStor
    }
  }
}

extension String {
  /// Med stor forbokstav.
  fileprivate var medStor: String { prefix(1).uppercased() + dropFirst() }

  /// Som navn i Swift; ord som språket har tatt, står i `.
  fileprivate var navn: String {
    let opptatt = """
      as break case catch class default defer do else enum extension false for func if import in \
      init is let nil return self some static struct switch true try var where while
      """.split(separator: " ")
    return opptatt.contains(self[...]) ? "`\(self)`" : self
  }
}
