package import Rules

/// Målformen et brev er skrevet i.
public enum Målform: String, Hashable, Sendable, CaseIterable {
  case bokmål = "nb"
  case nynorsk = "nn"
}

extension Målform {
  /// Navnet på en opplysning.
  func navn(_ fact: Fact) -> String {
    self == .nynorsk ? fact.nynorsk?.label ?? fact.label : fact.label
  }

  /// Spørsmålet om en opplysning.
  func spørsmål(_ fact: Fact) -> String {
    self == .nynorsk ? fact.nynorsk?.question ?? fact.question : fact.question
  }

  /// Setningen som sier en opplysning, med plass til verdien; nil der den ikke er skrevet.
  func setning(_ fact: Fact) -> String? {
    self == .nynorsk ? fact.nynorsk?.sentence ?? fact.sentence : fact.sentence
  }

  func setning(_ fact: Fact, _ svar: Bool) -> String? {
    let bokmål = svar ? fact.sentenceIfYes : fact.sentenceIfNo
    guard self == .nynorsk, let nynorsk = fact.nynorsk else { return bokmål }
    return (svar ? nynorsk.sentenceIfYes : nynorsk.sentenceIfNo) ?? bokmål
  }

  /// Navnet på det en avgjørelse gir, som i en setning.
  func navn(_ avgjørelse: Decision) -> String {
    self == .nynorsk ? avgjørelse.nynorsk?.label ?? avgjørelse.label : avgjørelse.label
  }

  func veiledning(_ avgjørelse: Decision) -> [String] {
    self == .nynorsk ? avgjørelse.nynorsk?.guidance ?? avgjørelse.guidance : avgjørelse.guidance
  }

  func navn(_ beregning: Calculation) -> String {
    self == .nynorsk ? beregning.nynorskLabel ?? beregning.label : beregning.label
  }

  func deler(_ mal: Template) -> [Template.Piece] {
    self == .nynorsk ? mal.nynorsk ?? mal.pieces : mal.pieces
  }

  /// En henvisning slik den står i et brev: `folketrygdlova § 11-5 første ledd` på nynorsk.
  func hjemmel(_ henvisning: String) -> String {
    guard self == .nynorsk else { return henvisning }
    var tekst = henvisning
    for (bokmål, nynorsk) in Self.lovord { tekst = tekst.erstatt(bokmål, med: nynorsk) }
    return tekst
  }

  private static let lovord = [
    ("arbeidsmarkeds", "arbeidsmarknads"), ("loven", "lova"), ("forskriften", "forskrifta"),
    ("standarden", "standarden"), ("slik den lød fra", "slik ho lydde frå"),
  ]

  /// `a, b og c`
  func oppramset(_ ord: [String]) -> String { ord.oppramset("og") }
}

extension Fact {
  /// En verdi av opplysningen slik den står i et brev.
  package func iBrev(_ verdi: NodeValue, _ målform: Målform = .bokmål) -> String {
    guard case .choice = type else { return type.iBrev(verdi, målform) }
    let skrevet = type.written(verdi)
    let nynorsk = målform == .nynorsk ? nynorsk?.choiceWords[skrevet] : nil
    return nynorsk ?? choiceWords[skrevet] ?? skrevet
  }
}

extension ValueType {
  /// En verdi slik den står i et brev: `50 prosent`, `136 549 kroner`, `3. september 2026`.
  package func iBrev(_ verdi: NodeValue, _ målform: Målform = .bokmål) -> String {
    switch self {
    case .percent: tall(verdi) + " prosent"
    case .money: tall(verdi) + " kroner"
    case .day:
      verdi.isPoint
        ? Day(number: verdi.low).iBrev
        : "\(Day(number: verdi.low).iBrev) til \(Day(number: verdi.high).iBrev)"
    case .integer, .decimal: tall(verdi)
    case .percentPoint: tall(verdi) + " prosentpoeng"
    case .baseAmount:
      tall(verdi) + (målform == .nynorsk ? " gonger grunnbeløpet" : " ganger grunnbeløpet")
    case .truth, .outcome, .choice: written(verdi)
    }
  }

  /// En verdi som bare er kjent som minst eller høyst noe: `høyst 45 prosent`.
  package func iBrev(
    _ verdi: NodeValue, innenfor område: NodeValue, _ målform: Målform = .bokmål
  ) -> String {
    guard isNumber || self == .day, !verdi.isPoint else { return iBrev(verdi, målform) }
    let (lav, høy) = (iBrev(NodeValue(verdi.low), målform), iBrev(NodeValue(verdi.high), målform))
    let erNynorsk = målform == .nynorsk
    if verdi.low == område.low {
      return self == .day
        ? (erNynorsk ? "seinast \(høy)" : "senest \(høy)")
        : (erNynorsk ? "høgst \(høy)" : "høyst \(høy)")
    }
    if verdi.high == område.high {
      return self == .day
        ? (erNynorsk ? "tidlegast \(lav)" : "tidligst \(lav)") : "minst \(lav)"
    }
    return
      "mellom \(self == .day ? lav : tall(NodeValue(verdi.low))) og \(høy)"
  }

  private func tall(_ verdi: NodeValue) -> String {
    if verdi.isPoint { return Self.decimal(verdi.low) }
    return "\(Self.decimal(verdi.low)) til \(Self.decimal(verdi.high))"
  }
}

extension DateStep {
  private static let tall = [
    "null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv",
  ]

  /// `seks uker`, `tre måneder`; på nynorsk `seks veker`, `tre månader`
  func iBrev(_ målform: Målform) -> String {
    let erNynorsk = målform == .nynorsk
    let (antall, én, flere): (Int64, String, String) =
      isMonths
      ? (count, erNynorsk ? "månad" : "måned", erNynorsk ? "månader" : "måneder")
      : count % 7 == 0
        ? (count / 7, erNynorsk ? "veke" : "uke", erNynorsk ? "veker" : "uker")
        : (count, "dag", erNynorsk ? "dagar" : "dager")
    let ord = Self.tall.indices.contains(Int(antall)) ? Self.tall[Int(antall)] : "\(antall)"
    return "\(erNynorsk && antall == 1 ? "éi" : ord) \(antall == 1 ? én : flere)"
  }
}
