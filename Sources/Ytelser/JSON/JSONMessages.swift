package import Rules

// R0601–R0619: JSON som tekst. Sortert etter kode.
extension Diagnostic.Message {
  /// Filen har ingen verdi.
  package static let emptyFile = Self(
    "R0601", "filen er tom", help: "skriv en JSON-verdi, for eksempel {}")

  /// Filen er større enn grensen.
  package static func fileTooLarge(_ size: Int) -> Self {
    Self(
      "R0602", "filen er på \(size) byte og kan være på høyst \(JSONParser.maximumSize)",
      help: "del innholdet på flere filer")
  }

  /// En byte som ikke er UTF-8.
  package static let invalidUTF8 = Self(
    "R0603", "tegnet her er ikke gyldig UTF-8",
    help: "lagre filen på nytt som UTF-8")

  /// `EF BB BF` først i filen.
  package static let byteOrderMark = Self(
    "R0604", "filen begynner med et usynlig merke for byterekkefølge (BOM)",
    help: "lagre filen som UTF-8 uten BOM")

  /// For mange lister og objekter i hverandre.
  package static let tooDeep = Self(
    "R0605", "mer enn \(JSONParser.maximumDepth) lister og objekter i hverandre",
    help: "ta bort nivåer")

  /// `{"alder": 41`
  package static func unexpectedEnd(isObject: Bool, from line: Int) -> Self {
    Self(
      "R0606", "teksten slutter før \(container(isObject, from: line)) er avsluttet",
      help: "sett inn det som mangler, og avslutt med '\(closer(isObject))'")
  }

  /// `[ja]`
  package static func expectedValue(found: String) -> Self {
    let help =
      switch found.prefix(10).lowercased() {
      case "true", "ja", "sann", "sant", "yes": "skriv true"
      case "false", "nei", "usann", "usant", "no": "skriv false"
      case "null", "nil", "none", "undefined": "skriv null"
      default: #"en verdi er "tekst", et tall, true, false, null, [ … ] eller { … }"#
      }
    return Self("R0607", "ventet en verdi, fant \(quoted(found))", help: help)
  }

  /// `{"alder" 41}`
  package static func expectedColon(found: String) -> Self {
    Self(
      "R0608", "ventet ':' etter nøkkelen, fant \(quoted(found))",
      help: #"skriv "nøkkel": verdi"#)
  }

  /// `[1 2]`, `[1}`
  package static func expectedSeparator(
    isObject: Bool, from line: Int, found: String
  ) -> Self {
    let help =
      switch found.utf8.first {
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        "\(container(isObject, from: line)) skal avsluttes med '\(closer(isObject))'"
      case let byte? where UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte:
        "mangler det et komma? et tall skrives uten mellomrom, som 10000"
      default: "mangler det et komma foran?"
      }
    return Self(
      "R0608", "ventet ',' eller '\(closer(isObject))', fant \(quoted(found))", help: help)
  }

  /// `[1, 2,]`
  package static func trailingComma(isObject: Bool) -> Self {
    Self(
      "R0609", "komma uten noe etter seg i \(container(isObject))", help: "ta bort kommaet")
  }

  /// `{alder: 41}`
  package static func expectedKey(found: String) -> Self {
    let isDigit = found.utf8.first.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ?? false
    return Self(
      "R0610", "ventet en nøkkel i doble anførselstegn, fant \(quoted(found))",
      help: isDigit
        ? "et desimaltall skrives med punktum, som 1.5"
        : #"skriv "nøkkel": verdi, med anførselstegn"#)
  }

  /// `['alder']`
  package static func wrongQuote(_ quote: String) -> Self {
    Self(
      "R0610", "anførselstegnet \(quote) brukes ikke i JSON",
      help: #"sett nøkler og strenger i rette, doble anførselstegn: "slik""#)
  }

  /// `{"alder": 41, "alder": 42}`
  package static func duplicateKey(_ key: String, firstLine: Int) -> Self {
    Self(
      "R0611", "nøkkelen \(quoted(key)) står alt i samme objekt, på linje \(firstLine)",
      help: "behold bare den ene")
  }

  /// De like nøklene som ikke blir meldt hver for seg.
  package static func furtherDuplicateKeys(_ count: Int) -> Self {
    Self(
      "R0611", "\(count) like nøkler til, fra og med denne",
      help: "rett de første \(JSONParser.maximumDuplicates) og prøv igjen")
  }

  /// `"oppfylt`
  package static let unclosedString = Self(
    "R0612", "strengen er ikke avsluttet på linjen",
    help: #"sett " der strengen slutter; et linjeskift inne i den skrives \n"#)

  /// En tabulator inne i en streng.
  package static func controlCharacter(_ byte: UInt8) -> Self {
    let hexadecimal = String(UInt16(byte) + 0x1_00, radix: 16).suffix(2)
    let escape = byte == UInt8(ascii: "\t") ? #"\t"# : #"\u00"# + hexadecimal
    return Self(
      "R0613", "styretegnet U+00\(hexadecimal.uppercased()) kan ikke stå slik i en streng",
      help: "ta det bort, eller skriv \(escape)")
  }

  /// Så mange aksenter på rad at det ikke er tekst.
  package static let tooManyCombiningMarks = Self(
    "R0613",
    "strengen har mer enn \(JSONParser.maximumCombiningMarks) kombinerende tegn på rad",
    help: "ta bort tegnene; ingen skrift trenger så mange")

  /// `"\x"`
  package static func unknownEscape(_ escape: String) -> Self {
    Self(
      "R0614", "ukjent escape-sekvens \(quoted(escape))",
      help: #"etter \ kan det stå " \ / b f n r t eller u; selve \ skrives \\"#)
  }

  /// `"\u12"`
  package static func unfinishedEscape(_ escape: String) -> Self {
    Self(
      "R0614", "escape-sekvensen \(quoted(escape)) mangler sifre",
      help: #"\u skal ha fire sekstentallssifre, som \u00e5"#)
  }

  /// `"\ud83d"`
  package static func loneSurrogate(_ escape: String) -> Self {
    Self(
      "R0615", "\(quoted(escape)) er bare halve tegnet",
      help: #"skriv selve tegnet, eller begge halvdelene, som \ud83d\ude00"#)
  }

  /// `007`
  package static func malformedNumber(_ text: String, _ fault: JSONNumber.Fault) -> Self {
    let help =
      switch fault {
      case .leadingZero: "ta bort nullene foran"
      case .plus: "ta bort plusstegnet"
      case .point: "sett sifre på begge sider av punktumet, som 0.5"
      case .exponent: "sett sifre etter e, som 1e6"
      case .notANumber: "sett datoer og annen tekst i anførselstegn"
      }
    return Self("R0616", "tallet \(quoted(text)) er ikke et JSON-tall", help: help)
  }

  /// Et tall med for mange sifre.
  package static func numberTooLong(_ length: Int) -> Self {
    Self(
      "R0617", "tallet er på \(length) tegn og kan være på høyst \(JSONNumber.maximumLength)",
      help: "skriv tallet kortere; et nummer som ikke er en mengde, skrives som streng")
  }

  /// `// slik`
  package static let comment = Self(
    "R0618", "JSON har ikke kommentarer", help: "ta bort kommentaren")

  /// `{} {}`
  package static func contentAfterValue(found: String) -> Self {
    Self(
      "R0619", "ventet slutten på filen, fant \(quoted(found))",
      help: "en fil har én verdi; flere settes i en liste: [ …, … ]")
  }
}

extension Diagnostic.Message {
  private static func container(_ isObject: Bool) -> String { isObject ? "objektet" : "listen" }

  /// Med linjen det begynner på, når det ikke er den første: i en strøm er hver linje sin egen tekst.
  private static func container(_ isObject: Bool, from line: Int) -> String {
    line == 1 ? container(isObject) : "\(container(isObject)) fra linje \(line)"
  }

  private static func closer(_ isObject: Bool) -> String { isObject ? "}" : "]" }

  /// Forfatterens tekst i anførselstegn, kortet til 40 tegn, med usynlige tegn gjort synlige.
  static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isLong = scalars.dropFirst(40).first != nil
    var shown = "'"
    for scalar in scalars.prefix(isLong ? 39 : 40) {
      if isVisible(scalar) {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return shown + (isLong ? "…'" : "'")
  }

  /// Usann for styretegn, skjulte skilletegn og tegn som snur skriveretningen.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    case .spaceSeparator: scalar == " "
    default: true
    }
  }
}

extension Diagnostic.Message {
  private static func explanation(
    _ code: String, wrong: String, right: String, _ text: String
  ) -> (code: String, text: String) {
    (code, "\(text)\n\nGalt:    \(wrong)\nRiktig:  \(right)")
  }

  /// En utdyping av hver kode, for `rulecheck explain --code R0601`.
  ///
  /// Linjene som begynner med `Galt:` og `Riktig:`, blir prøvd av testene.
  package static let jsonExplanations: [(code: String, text: String)] = [
    explanation(
      "R0601", wrong: "(en tom fil)",
      right: "{}",
      """
      Filen har ingen byte, eller bare mellomrom og linjeskift. En JSON-fil har nøyaktig én verdi. \
      Skal den ikke si noe, er verdien et tomt objekt.
      """),
    explanation(
      "R0602", wrong: #"[{"sak": 1}, {"sak": 2}, … en million saker i én liste]"#,
      right: #"{"sak": 1}"#,
      """
      Filen er på mer enn 16 MiB (16 777 216 byte). Grensen er der for at en fil som er blitt \
      feil, eller er laget for å skade, ikke skal ta all plass på maskinen. Mange saker legges i \
      hver sin fil, eller på hver sin linje.
      """),
    explanation(
      "R0603", wrong: #"{"sted": "Tromsø"} lagret som Latin-1, der ø er byten F8"#,
      right: #"{"sted": "Tromsø"}"#,
      """
      JSON skrives i UTF-8. Filen har en byte som ikke hører hjemme der, oftest fordi den er \
      lagret som Latin-1, Windows-1252 eller UTF-16. Lagre filen på nytt som UTF-8. Alt foran \
      plassen i meldingen er i orden.
      """),
    explanation(
      "R0604", wrong: #"EF BB BF og så {"alder": 41}"#,
      right: #"{"alder": 41}"#,
      """
      Filen begynner med bytene EF BB BF, et usynlig merke som noen programmer på Windows setter \
      først i UTF-8-filer. RFC 8259 sier at merket ikke skal være med. Velg «UTF-8 uten BOM» når \
      filen lagres.
      """),
    explanation(
      "R0605", wrong: "[[[[ … ]]]] med 65 nivåer",
      right: #"[[[["alder"]]]]"#,
      """
      Lister og objekter kan stå i hverandre i høyst 64 nivåer. En sak trenger færre enn ti, så \
      flere nivåer tyder på at filen er laget av et program som har gått i ring.
      """),
    explanation(
      "R0606", wrong: #"{"alder": 41"#,
      right: #"{"alder": 41}"#,
      """
      Filen slutter mens et objekt eller en liste står åpen. Meldingen sier hvilken linje den \
      innerste åpne begynner på. Er filen hentet fra et annet sted, kan siste del ha gått tapt.
      """),
    explanation(
      "R0607", wrong: #"{"bosatt": ja}"#,
      right: #"{"bosatt": true}"#,
      """
      Her skal det stå en verdi: en streng i doble anførselstegn, et tall, true, false, null, en \
      liste eller et objekt. Ordene skrives med små bokstaver, og på engelsk. Tekst uten \
      anførselstegn er ikke en verdi.
      """),
    explanation(
      "R0608", wrong: #"{"alder": 41 "bosatt": true}"#,
      right: #"{"alder": 41, "bosatt": true}"#,
      """
      Leddene i en liste og i et objekt skilles med komma, og nøkkelen skilles fra verdien med \
      kolon. Feilen står der skilletegnet mangler, eller der feil klamme avslutter.
      """),
    explanation(
      "R0609", wrong: #"["alder", "bosatt",]"#,
      right: #"["alder", "bosatt"]"#,
      """
      Det står et komma etter det siste leddet. Noen språk tillater det, men ikke JSON, for \
      kommaet kan også bety at et ledd er falt ut.
      """),
    explanation(
      "R0610", wrong: "{alder: 41}",
      right: #"{"alder": 41}"#,
      """
      Nøkler og strenger står i rette, doble anførselstegn ("). Enkle anførselstegn, de buede fra \
      tekstbehandlere og «gåseøyne» er ikke anførselstegn i JSON, og en nøkkel kan ikke stå \
      uten. Står det et tall der en nøkkel ventes, er det ofte et desimalkomma: skriv 1.5.
      """),
    explanation(
      "R0611", wrong: #"{"alder": 41, "alder": 42}"#,
      right: #"{"alder": 41}"#,
      """
      Den samme nøkkelen står to ganger i ett objekt. Mange lesere velger den siste i stillhet; da \
      kan en sak bli avgjort på en opplysning som ingen ser. Nøkler er like når de er det etter at \
      escape-sekvenser er løst opp, og når de ser like ut (å som ett tegn eller som a med ring).
      """),
    explanation(
      "R0612", wrong: #"{"navn": "Kari"#,
      right: #"{"navn": "Kari"}"#,
      """
      En streng begynner og slutter på samme linje. Her tar linjen eller filen slutt før det siste \
      anførselstegnet. Skal strengen ha et linjeskift, skrives det \\n.
      """),
    explanation(
      "R0613", wrong: "{\"navn\": \"Kari\tNordmann\"}",
      right: #"{"navn": "Kari\tNordmann"}"#,
      """
      Tegnene U+0000 til U+001F, som tabulator, kan ikke stå som de er i en streng. De skrives som \
      escape-sekvenser. Det samme gjelder mer enn 30 kombinerende tegn (aksenter og liknende) på \
      rad: så mange finnes ikke i tekst, men gjør det tregt å sammenlikne strenger.
      """),
    explanation(
      "R0614", wrong: #"{"sti": "saker\aap"}"#,
      right: #"{"sti": "saker\\aap"}"#,
      """
      En omvendt skråstrek i en streng begynner en escape-sekvens. Det finnes ni: \\" \\\\ \\/ \\b \
      \\f \\n \\r \\t og \\u med fire sekstentallssifre. En omvendt skråstrek som skal stå der, \
      skrives dobbelt.
      """),
    explanation(
      "R0615", wrong: #"["\ud83d"]"#,
      right: #"["\ud83d\ude00"]"#,
      """
      Tegn utenfor de første 65 536 skrives med \\u to ganger: først en høy halvdel (d800–dbff), \
      så en lav (dc00–dfff). Her står den ene alene, og det er ikke et tegn. Det er enklest å \
      skrive selve tegnet.
      """),
    explanation(
      "R0616", wrong: #"{"grunnlag": 0500, "fra": 2024-01-01}"#,
      right: #"{"grunnlag": 500, "fra": "2024-01-01"}"#,
      """
      Et tall i JSON er sifre, med minus foran om det er negativt, og med punktum som desimaltegn. \
      Det har ikke nuller foran, ikke pluss, ikke mellomrom eller enhet, og det finnes ikke NaN \
      eller Infinity. En dato er ikke et tall, men en streng.
      """),
    explanation(
      "R0617", wrong: "[0.33333333333333333333333333333333333333333]",
      right: "[0.333333]",
      """
      Tallet er på mer enn 40 tegn. Tall leses eksakt, og ingen mengde i loven trenger så mange \
      sifre. Kontonumre og andre nummer som ingen regner med, er strenger.
      """),
    explanation(
      "R0618", wrong: #"{"alder": 41} // fra folkeregisteret"#,
      right: #"{"alder": 41}"#,
      """
      JSON har ikke kommentarer, verken // …, /* … */ eller # …. Ta dem bort, eller bruk et eget \
      felt som mottakeren kjenner, slik som begrunnelsen for en opplysning.
      """),
    explanation(
      "R0619", wrong: #"{"alder": 41}}"#,
      right: #"{"alder": 41}"#,
      """
      Etter den ene verdien i filen står det mer. Det kan være en klamme for mye, eller flere \
      verdier etter hverandre. Flere verdier settes i en liste.
      """),
  ]
}
