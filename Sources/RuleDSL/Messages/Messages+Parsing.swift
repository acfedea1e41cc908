import Rules

// R01xx: the text itself. Sorted by code.
extension Diagnostic.Message {
  static let invalidUTF8 = Self(
    "R0101", "filen er ikke gyldig UTF-8", help: "lagre filen på nytt som UTF-8")
  static let fileTooLarge = Self(
    "R0102", "filen er større enn 16 MiB", help: "del den i flere filer")
  static let carriageReturn = Self(
    "R0103", "filen har linjeskift av typen CR", help: "lagre filen med linjeskift LF")
  static let tab = Self("R0104", "tabulator i regelteksten", help: "rykk inn med to mellomrom")
  static let indentation = Self(
    "R0105", "innrykket stemmer ikke",
    help: "rykk inn to mellomrom for hvert nivå; linjer på samme nivå står like langt inne")
  static func nearFence(_ name: String) -> Self {
    Self("R0106", "ukjent blokk '\(name.shortened)'", help: "mente du 'regel'?")
  }
  static let unclosedFence = Self(
    "R0107", "blokken blir aldri lukket", help: "sett ``` alene på en linje etter den siste regelen"
  )
  static func nearWording(_ text: String) -> Self {
    Self(
      "R0108", "overskriften '\(text.shortened)' kan ikke leses",
      help: "skriv 'Ordlyd fra 2018-01-01', 'Tilføyd fra …', 'Ordlyd ukjent fra …' eller "
        + "'Opphevet fra …', eventuelt med ', den gang § 11-13'")
  }
  static let badSectionHeading = Self(
    "R0109", "overskriften for paragrafen kan ikke leses",
    help: "skriv '## § 11-5. Overskriften til paragrafen'")
  static let secondTitle = Self(
    "R0110", "filen har mer enn én hovedoverskrift", help: "bruk '#' bare på første overskrift")
  static let wordingOutsideSection = Self(
    "R0111", "ordlyden står ikke under en paragraf", help: "sett en overskrift '## § …' over den")
  static func unexpectedCharacter(_ character: String) -> Self {
    Self("R0112", "tegnet '\(character.shortened)' har ingen mening her", help: "fjern det")
  }
  static let unclosedText = Self(
    "R0113", "teksten blir aldri lukket", help: "sett '»' der teksten slutter, på samme linje")
  static func noSuchDay(_ written: String) -> Self {
    Self(
      "R0114", "datoen '\(written.shortened)' finnes ikke",
      help: "skriv en dag som finnes, som 2024-02-29")
  }
  static func badNumber(_ written: String) -> Self {
    Self(
      "R0115", "tallet '\(written.shortened)' kan ikke brukes",
      help: "bruk høyst tolv sifre og høyst seks desimaler")
  }
  static func unknownStatement(_ word: String) -> Self {
    let heads = [
      "regelsett", "opplysning", "sats", "momenter", "overgang", "vilkår", "unntak", "beregn",
      "avgjørelse", "klageregel", "ikke kodet", "uten rettsvirkning", "eksempel",
    ]
    let closest = Suggestions.closest(to: word, among: heads)
    return Self(
      "R0116", "'\(word.shortened)' begynner ingen setning",
      help: closest.map { "mente du '\($0)'?" }
        ?? "en setning begynner med " + heads.map { "'\($0)'" }.joined(separator: ", "))
  }
  static func unexpected(_ word: String, wanted: String) -> Self {
    Self("R0117", "'\(word.shortened)' passer ikke her", help: "her skulle det stå \(wanted)")
  }
  static func unexpectedEnd(wanted: String) -> Self {
    Self("R0118", "linjen slutter for tidlig", help: "her skulle det stå \(wanted)")
  }
  static func unexpectedLine(_ word: String) -> Self {
    Self(
      "R0119", "linjen som begynner med '\(word.shortened)' hører ikke hjemme her",
      help: "flytt den ut, eller rett innrykket")
  }
  static func missingLine(_ line: String) -> Self {
    Self("R0120", "linjen '\(line)' mangler", help: "skriv den under setningen")
  }
  static let repeatedLine = Self(
    "R0121", "linjen står to ganger", help: "slå dem sammen, eller fjern den ene")
  static let emptyList = Self(
    "R0122", "listen er tom", help: "skriv minst ett punkt, to mellomrom lenger inn, med '- ' foran"
  )
  static let mixedAndOr = Self(
    "R0123", "'og' og 'eller' står blandet", help: "sett parentes rundt det som hører sammen")
  static let comparisonChain = Self(
    "R0124", "to sammenligninger på rad", help: "skriv 'a ≤ b og b ≤ c'")
  static let tooDeep = Self(
    "R0125", "uttrykket er mer enn 256 nivåer dypt", help: "del det opp med 'beregn' eller 'vilkår'"
  )
  static func keywordAsName(_ word: String) -> Self {
    Self(
      "R0126", "'\(word)' er et ord i språket og kan ikke være et navn", help: "velg et annet navn")
  }
  static func upperCaseName(_ word: String) -> Self {
    let lower = word.prefix(1).lowercased() + word.dropFirst()
    return Self(
      "R0127", "navnet '\(word.shortened)' begynner med stor bokstav",
      help: "skriv '\(lower.shortened)'")
  }
  static let badDuration = Self(
    "R0128", "varigheten kan ikke brukes", help: "skriv et helt tall fra 0 til 12 000")
  static let ageNeedsYears = Self(
    "R0129", "alder kan bare sammenlignes med et antall år",
    help: "skriv for eksempel 'alder(fødselsdato) ≥ 18 år'")
  static let chainedDateStep = Self(
    "R0130", "to tidssteg etter hverandre har ikke én bestemt mening",
    help: "legg til alt i ett steg, som '+ 18 måneder'")
  static let otherwiseNotLast = Self(
    "R0131", "'ellers' står ikke sist", help: "flytt 'ellers' til slutten av tabellen")
  static let badChoice = Self(
    "R0132", "valget har like navn eller mer enn 62", help: "gi hver verdi sitt eget navn")
  static let rateType = Self(
    "R0133", "verdien har ikke satsens type",
    help: "skriv verdien med satsens enhet, som '60 699 kr'")
  static let rateOrder = Self(
    "R0134", "datoene i satsen står ikke i rekkefølge", help: "skriv den eldste verdien først")
  static let notComposed = Self(
    "R0135", "bokstaven er skrevet med løst tegn over", help: "lagre filen i Unicode-formen NFC")
  static func operandCount(_ name: String, _ count: ClosedRange<Int>) -> Self {
    let wanted =
      count.count == 1 ? "\(count.lowerBound)" : "\(count.lowerBound) til \(count.upperBound)"
    return Self(
      "R0136", "'\(name)' har feil antall verdier",
      help: "skriv \(wanted) i parentesen, med komma mellom")
  }
  static let badListLimit = Self(
    "R0137", "en liste må ha plass til mellom 1 og 200", help: "skriv 'høyst 40'")
}

extension String {
  /// At most 60 characters of what the writer wrote.
  var shortened: String { count > 60 ? prefix(59) + "…" : self }
}
