import Rules

// R03xx: types and numbers. Sorted by code.
extension Diagnostic.Message {
  static func typeMismatch(_ a: ValueType, _ b: ValueType) -> Self {
    Self(
      "R0301", "\(a.norwegian) og \(b.norwegian) kan ikke brukes sammen",
      help: "skriv begge sidene med samme enhet")
  }
  static func expected(_ type: ValueType, found: ValueType) -> Self {
    Self(
      "R0302", "her trengs \(type.norwegian), ikke \(found.norwegian)",
      help: "bruk en verdi av riktig type")
  }
  static func notAValue(of type: ValueType) -> Self {
    Self(
      "R0303", "dette er ikke \(type.norwegian)", help: "skriv verdien rett fram: \(type.example)")
  }
  static func conditionInFormula(_ name: String) -> Self {
    Self(
      "R0304", "'\(name.shortened)' er et vilkår, ikke ja eller nei",
      help: "skriv '\(name.shortened) er oppfylt', eller sett det som eget punkt i en liste")
  }
  static let conditionInGuard = Self(
    "R0305", "en liste med vilkår er ikke ja eller nei", help: "skriv 'X er oppfylt' i punktene")
  static func notOverTime(_ name: String) -> Self {
    Self(
      "R0306", "'\(name.shortened)' er ikke en ja/nei-opplysning over tid",
      help: "skriv 'over tid' etter typen, eller bruk navnet alene")
  }
  static func missingWindow(_ name: String) -> Self {
    Self(
      "R0307", "'\(name.shortened)' gjelder over tid og trenger en periode",
      help: "skriv '= ja fra 2020-01-01 til og med 2024-12-31'")
  }
  static func unknownChoice(_ name: String, closest: String?) -> Self {
    Self(
      "R0308", "'\(name.shortened)' er ikke blant valgene",
      help: closest.map { "mente du '\($0)'?" } ?? "bruk et av navnene i opplysningens type")
  }
  static let unorderedChoice = Self(
    "R0309", "valget har ingen rekkefølge", help: "bruk '=' eller '≠', eller skriv 'valg ordnet'")
  static let overflow = Self(
    "R0310", "tallet kan bli for stort", help: "gi opplysningene et trangere 'område'")
  static let zeroDivisor = Self(
    "R0311", "nevneren kan bli null eller mindre",
    help: "gi opplysningen et 'område' som begynner over null")
  static let tooManyDecimals = Self(
    "R0312", "produktet kan få mer enn seks desimaler",
    help: "gi opplysningene et grovere 'trinn', eller rund av en av dem først")
  static func missingRange(_ name: String) -> Self {
    Self(
      "R0313", "'\(name.shortened)' mangler 'område'",
      help: "skriv 'område … til og med …' med de minste og største verdiene som finnes")
  }
  static let emptyRange = Self(
    "R0314", "området eller perioden er tom eller overlapper en annen",
    help: "skriv den minste verdien først, og hver dag bare én gang")
  static let outsideRange = Self(
    "R0315", "verdien er utenfor opplysningens område", help: "bruk en verdi innenfor 'område'")
  static let baseAmountNeedsDay = Self(
    "R0316", "et antall G har ingen verdi i kroner uten en dato",
    help: "skriv for eksempel '1 G på kravdato'")
  static let nothingOnDay = Self(
    "R0317", "'på' kan bare stå etter et antall G, en sats eller en opplysning over tid",
    help: "fjern 'på …'")
  static let fractionInSum = Self(
    "R0318", "en brøk kan bare sammenlignes eller rundes av",
    help: "rund den av først: 'avrund a delt på b til nærmeste 1 %'")
  static let badRoundingStep = Self(
    "R0319", "trinnet det rundes av til, passer ikke",
    help: "skriv et tall med samme enhet, som '5 %'")
  static let uncitedRounding = Self(
    "R0320", "avrundingen har ingen hjemmel",
    help: "skriv 'hjemmel …', eller 'uavklart rett «…»' hvis loven ikke sier hvilken vei")
  static let effectMismatch = Self(
    "R0321", "følgen passer ikke til det unntaket fortrenger",
    help: "bruk 'verdi …' for en beregning og 'oppfylt når …', 'gjelder ikke' osv. for et vilkår")
  static func wrongOperand(_ type: ValueType) -> Self {
    Self(
      "R0322", "operatoren passer ikke for \(type.norwegian)",
      help: "bruk den på verdier av en annen type")
  }
}

extension ValueType {
  /// As in a sentence.
  package var norwegian: String {
    switch self {
    case .truth: "ja/nei"
    case .outcome: "et vilkår"
    case .integer: "et heltall"
    case .decimal: "et desimaltall"
    case .percent: "prosent"
    case .percentPoint: "prosentpoeng"
    case .money: "kroner"
    case .baseAmount: "et antall G"
    case .day: "en dato"
    case .choice: "et valg"
    }
  }

  /// How a value of the type is written in a rule text.
  var example: String {
    switch self {
    case .truth: "ja eller nei"
    case .outcome: "oppfylt"
    case .integer: "3"
    case .decimal: "0,5"
    case .percent: "50 %"
    case .percentPoint: "10 prosentpoeng"
    case .money: "60 699 kr"
    case .baseAmount: "1,5 G"
    case .day: "2024-02-29"
    case .choice(let names, _): names.joined(separator: " eller ")
    }
  }
}
