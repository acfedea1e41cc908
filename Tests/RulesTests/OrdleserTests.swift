import Testing
import Ytelser

/// Words are read over bytes where each scalar is a character. What they must come to is said here
/// over characters.
@Suite struct OrdleserTests {
  private struct Word: Equatable {
    /// As UTF-8: strings that look alike are equal, whatever they are made of.
    var text: [UInt8]
    var isName: Bool
    var hasDigit: Bool
  }

  // MARK: The definition

  private func sentences(_ text: String) -> [[Word]] {
    let characters = Array(text)
    var sentences: [[Word]] = [[]]
    var place = 0
    while place < characters.count {
      let character = characters[place]
      if character.isLetter || character.isNumber {
        let end = end(from: place, in: characters)
        let word = String(characters[place..<end])
        let isFirst = sentences[sentences.count - 1].isEmpty
        sentences[sentences.count - 1].append(
          Word(
            text: Array(word.utf8), isName: !isFirst && character.isUppercase,
            hasDigit: word.contains(where: \.isNumber)))
        place = end
        continue
      }
      if character == "§" || character == "," {
        sentences[sentences.count - 1].append(
          Word(text: Array(String(character).utf8), isName: false, hasDigit: false))
      } else if endsSentence(place, in: characters) {
        sentences.append([])
      }
      place += 1
    }
    return sentences.filter { !$0.isEmpty }
  }

  private func end(from start: Int, in characters: [Character]) -> Int {
    let isNumber = characters[start].isNumber
    var place = start
    while place < characters.count {
      let belongs = isNumber ? characters[place].isNumber : characters[place].isLetter
      let isBetween =
        isNumber && ".,:/-–".contains(characters[place]) && place + 1 < characters.count
        && characters[place + 1].isNumber
      guard belongs || isBetween else { break }
      place += 1
    }
    return place
  }

  private func endsSentence(_ place: Int, in characters: [Character]) -> Bool {
    switch characters[place] {
    case "!", "?", ";", "\n", "\r", "\r\n": return true
    case ".":
      let next = characters[(place + 1)...].first { !$0.isWhitespace && !"»\"”)".contains($0) }
      return next.map(\.isUppercase) ?? true
    default: return false
    }
  }

  private func stem(_ word: String) -> String {
    var word = word.lowercased()
    let nynorsk = [("leg", "lig"), ("lege", "lig"), ("heit", "het"), ("heiter", "het")]
    for (from, to) in nynorsk where word.count > from.count + 3 && ends(word, from) {
      word = without(from, word) + to
    }
    for ending in Self.endings
    where word.count - ending.count >= (ending == "t" ? 4 : 3) && ends(word, ending) {
      let stem = without(ending, word)
      return ends(stem, "mm") ? without("m", stem) : stem
    }
    return word
  }

  private func ends(_ word: String, _ ending: String) -> Bool {
    word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  private func without(_ ending: String, _ word: String) -> String {
    String(decoding: word.utf8.dropLast(ending.utf8.count), as: UTF8.self)
  }

  private static let endings = [
    "hetenes", "ingenes", "hetene", "ingene", "ingane", "elsene", "ingens", "heten", "heter",
    "ingen", "inger", "ingar", "elsen", "elser", "endes", "andes", "inga", "ings", "else", "ende",
    "ande", "het", "ing", "ene", "ane", "ens", "ets", "ers", "tes", "des", "es", "en", "et", "er",
    "ar", "te", "de", "a", "e", "t", "s",
  ]

  // MARK: Held together

  private static let pieces: [String] = [
    " ", " ", " ", "\n", "\r\n", "\r", "\t", "\u{A0}", "\u{85}", ".", ". ", ",", ", ", "!", "?",
    ";",
    ":", "/", "-", "–", "§", "§ ", "»", "«", "\"", "”", ")", "(", "1", "12", "3.8", "½", "²", "Ⅷ",
    "٣",
    "A", "Å", "å", "Ørjan", "du", "legen", "ÆRLIG", "vurderinga", "rimeleg", "moglegheiter", "mm",
    "komme", "plikter", "ß", "É", "×", "÷", "Ā", "ǅ", "ŉ", "ª", "a\u{30A}", "A\u{30A}", "\u{301}",
    "İ", "Σ", "日本", "👍🏽", "\u{200D}", "\u{AD}", "heter", "ingen", "s", "e", "t",
  ]

  private func text(_ dice: inout Dice, _ most: Int) -> String {
    (0..<dice.roll(0...most)).map { _ in dice.pick(Self.pieces) }.joined()
  }

  @Test(arguments: 1...40)
  func `sentences and words are those of the definition, byte for byte`(seed: Int) {
    var dice = Dice(seed: seed)
    for _ in 0..<100 {
      let text = text(&dice, 30)
      let read = Ordleser.setninger(text)
      let wanted = sentences(text)
      #expect(
        read.map {
          $0.map { Word(text: Array($0.tekst.utf8), isName: $0.erNavn, hasDigit: $0.erTall) }
        }
          == wanted, "\(text)")
      for word in read.joined() { #expect(word.lite == word.tekst.lowercased()) }
    }
  }

  @Test(arguments: 1...40)
  func `stems, small letters and beginnings are those of the definition`(seed: Int) {
    var dice = Dice(seed: seed)
    for _ in 0..<200 {
      let (word, other) = (text(&dice, 4), text(&dice, 2))
      #expect(Array(word.ordstamme.utf8) == Array(stem(word).utf8), "\(word)")
      #expect(Array(word.medSmåBokstaver.utf8) == Array(word.lowercased().utf8), "\(word)")
      let both = dice.chance(50) ? other + word : word
      guard !(both + other).contains(where: \.isNewline) else { continue }
      #expect(both.begynner(med: other) == both.hasPrefix(other), "\(both) / \(other)")
    }
  }
}
