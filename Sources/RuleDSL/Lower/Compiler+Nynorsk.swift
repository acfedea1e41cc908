import Rules

extension Compiler {
  /// Each text in bokmål must have its own in nynorsk, and no other, once a statement has a `nynorsk`
  /// block. A question may be left out.
  mutating func checkParity(
    _ nynorsk: NynorskSyntax?, with bokmål: [String: TextSyntax], guidance: [TextSyntax] = [],
    _ context: Context
  ) {
    guard let nynorsk else { return }
    let missing = bokmål.keys.filter {
      nynorsk.texts[$0] == nil && $0 != Keyword.question.rawValue
    }
    for key in missing.sorted() { report(.missingNynorsk(key), at: nynorsk.span, context) }
    let alone = nynorsk.texts.filter { bokmål[$0.key] == nil }
    for (key, text) in alone.sorted(by: { $0.key < $1.key }) {
      report(.nynorskAlone(key), at: text.span, context)
    }
    if nynorsk.guidance.count != guidance.count {
      report(.missingNynorsk(Keyword.guidance.rawValue), at: nynorsk.span, context)
    }
    let pairs = nynorsk.texts.compactMap { key, text in bokmål[key].map { ($0, text) } }
    for (one, other) in pairs + zip(guidance, nynorsk.guidance) where !one.text.hasPlaces {
      guard Self.numbers(in: one.text) != Self.numbers(in: other.text) else { continue }
      report(.nynorskDiffers, at: other.span, context)
    }
  }

  /// Places and numbers must be the same in both; their order may differ.
  mutating func checkParity(_ template: Template?, at span: SourceSpan, _ context: Context) {
    guard let template, let nynorsk = template.nynorsk else { return }
    if Self.said(template.pieces) != Self.said(nynorsk) {
      report(.nynorskDiffers, at: span, context)
    }
  }

  mutating func nynorsk(of syntax: FactSyntax, _ context: Context) -> Fact.Nynorsk? {
    guard let block = syntax.nynorsk else { return nil }
    let bokmål: [(Keyword, TextSyntax?)] = [
      (.label, syntax.label), (.question, syntax.question), (.sentence, syntax.sentence),
      (.yes, syntax.ifYes), (.no, syntax.ifNo),
    ]
    let choices = syntax.choices.map { ("\(Keyword.value.rawValue) \($0.name.text)", $0.text) }
    let texts = bokmål.compactMap { key, text in text.map { (key.rawValue, $0) } } + choices
    checkParity(block, with: Dictionary(texts) { one, _ in one }, context)
    var nynorsk = Fact.Nynorsk(label: block.texts[Keyword.label.rawValue]?.text ?? "")
    nynorsk.question = block.texts[Keyword.question.rawValue]?.text
    nynorsk.sentence = block.texts[Keyword.sentence.rawValue]?.text
    nynorsk.sentenceIfYes = block.texts[Keyword.yes.rawValue]?.text
    for (name, _) in syntax.choices {
      nynorsk.choiceWords[name.text] = block.texts["\(Keyword.value.rawValue) \(name.text)"]?.text
    }
    nynorsk.sentenceIfNo = block.texts[Keyword.no.rawValue]?.text
    return nynorsk
  }

  private static func said(_ pieces: [Template.Piece]) -> [String] {
    pieces.flatMap { piece in
      switch piece {
      case .text(let text): numbers(in: text)
      case .value(let node): ["{\(node.index)}"]
      }
    }.sorted()
  }

  private static func numbers(in text: String) -> [String] {
    // Most texts have no numbers, and no signs but ASCII and æ, ø and å, whose first byte is C3.
    let hasSome = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
      unsafe bytes.contains { Lexer.isDigit($0) || $0 == 0xC2 || $0 > 0xC3 }
    }
    guard hasSome ?? true else { return [] }
    var numbers: [String] = []
    var number = ""
    for scalar in text.unicodeScalars {
      if scalar.isNumber {
        number.unicodeScalars.append(scalar)
      } else if !number.isEmpty {
        numbers.append(number)
        number = ""
      }
    }
    if !number.isEmpty { numbers.append(number) }
    return numbers.sorted()
  }
}

extension Unicode.Scalar {
  /// Whether it is a digit, a fraction or the like; of the first 128, only digits are.
  fileprivate var isNumber: Bool {
    value < 0x80 ? ("0"..."9").contains(self) : properties.numericType != nil
  }
}

extension String {
  /// Whether values are put into it: those are compared where the places are known.
  fileprivate var hasPlaces: Bool { utf8.contains(UInt8(ascii: "{")) }
}

extension WordsSyntax {
  /// The texts by the word before them.
  var byWord: [String: TextSyntax] {
    Dictionary(uniqueKeysWithValues: texts.map { ($0.key.written, $0.value) })
  }
}
