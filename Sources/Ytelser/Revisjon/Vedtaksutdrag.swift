package import Rules

/// Det som telles av ett vedtak.
package struct Vedtaksutdrag: Hashable, Sendable {
  /// Sakens navn; de første tegnene i fingeravtrykket når den ikke har noe.
  package var sak: String
  package var regelsett: String
  package var avgjørelse: String
  package var kontor: String?
  package var vedtaksdato: Day
  package var resultat: Vedtak.Resultat
  package var erAutomatisk: Bool
  package var kanFattes: Bool
  package var kanAvgjøresAvMaskin: Bool
  /// Hva slags hindre vedtaket har, uten gjentak.
  package var hindre: Set<KanFattes.Hinder.Art>
  /// Hvor mange skjønn saken har svar på.
  package var skjønn: Int
  /// Hvor mange av dem som har hvem, når og hvorfor.
  package var begrunnedeSkjønn: Int
  /// Begrunnelsene for skjønnene, etter navnet på opplysningen.
  package var begrunnelser: [Begrunnelse] = []
  package var krav: [Kravfunn]
  /// Verdien på vurderingsdagen av de opplysningene det er spurt etter.
  package var opplysninger: [String: String]
  /// Navnene på alle opplysningene i saken.
  package var navn: [String]

  /// En begrunnelse slik den sto.
  package struct Begrunnelse: Hashable, Sendable {
    package var opplysning: String
    package var tekst: String
  }

  /// Ett dokumentasjonskrav slik vedtaket sier det står.
  package struct Kravfunn: Hashable, Sendable {
    package var navn: String
    package var krav: String
    package var hjemmel: String
    package var rang: Rank
    package var følge: DocumentationDuty.Consequence
    package var status: Kravstatus
  }
}

/// Hvordan et dokumentasjonskrav står i ett vedtak.
public enum Kravstatus: String, Hashable, Sendable, CaseIterable {
  case påPlass = "på plass"
  case mangler
  /// Det er ikke ført opp det som må til for å kontrollere kravet.
  case ikkeFørt = "ikke ført"
  /// Kravet er ikke møtt, og noen har godkjent det.
  case fraveket
  /// Kravet gjelder ikke for vedtaket, eller fantes ikke i reglene det er laget etter.
  case gjelderIkke = "gjelder ikke"

  init(_ utfall: Outcome, erFraveket: Bool) {
    switch utfall {
    case .met: self = .påPlass
    case .notRelevant: self = .gjelderIkke
    case .notMet: self = erFraveket ? .fraveket : .mangler
    case .open: self = erFraveket ? .fraveket : .ikkeFørt
    }
  }
}
