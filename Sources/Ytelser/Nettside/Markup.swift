/// Ferdig HTML. Navn på elementer og attributter står i koden, og alt annet blir escapet, så ingen
/// tekst fra en sak kan bli til markup.
struct Markup: Hashable, Sendable {
  let kode: String

  private init(kode: String) {
    self.kode = kode
  }

  /// Ord, slik de skal leses. Styretegn blir mellomrom, som i utkastet for en terminal, og et
  /// paragraftegn skilles ikke fra tallet sitt.
  static func tekst(_ ord: String) -> Markup {
    Markup(kode: ord.erstatt("§ ", med: "§\u{A0}").escapet)
  }

  static func element(
    _ navn: StaticString, _ attributter: KeyValuePairs<StaticString, String> = [:],
    _ innhold: [Markup] = []
  ) -> Markup {
    let åpning = attributter.reduce("<\(navn)") { $0 + " \($1.key)=\"\($1.value.escapet)\"" }
    return Markup(kode: "\(åpning)>\(innhold.map(\.kode).joined())</\(navn)>")
  }

  /// Et element med ett stykke tekst.
  static func element(
    _ navn: StaticString, _ attributter: KeyValuePairs<StaticString, String> = [:], _ ord: String
  ) -> Markup {
    element(navn, attributter, [.tekst(ord)])
  }

  /// Et element som ikke har noe i seg og ikke lukkes.
  static func tom(
    _ navn: StaticString, _ attributter: KeyValuePairs<StaticString, String>
  ) -> Markup {
    let åpning = attributter.reduce("<\(navn)") { $0 + " \($1.key)=\"\($1.value.escapet)\"" }
    return Markup(kode: åpning + ">")
  }

  /// Hver på sin linje, så siden kan leses også som tekst. Mellom setninger er linjeskiftet et
  /// mellomrom.
  static func linjer(_ deler: [Markup]) -> Markup {
    Markup(kode: deler.filter { !$0.kode.isEmpty }.map { $0.kode + "\n" }.joined())
  }

  static func samlet(_ deler: [Markup]) -> Markup {
    Markup(kode: deler.map(\.kode).joined())
  }

  static let ingenting = Markup(kode: "")

  /// Stilarket, som er det eneste som ikke er escapet.
  static let stil = Markup(kode: "<style>\n\(Stilark.kode)</style>")
}

extension String {
  /// Med tegnene som betyr noe i HTML, satt ut av spill.
  fileprivate var escapet: String {
    var tekst = ""
    for tegn in self {
      switch tegn {
      case "&": tekst += "&amp;"
      case "<": tekst += "&lt;"
      case ">": tekst += "&gt;"
      case "\"": tekst += "&quot;"
      case "'": tekst += "&#39;"
      case _ where tegn.erSkille: tekst += " "
      default: tekst.append(tegn)
      }
    }
    return tekst
  }
}
