public import Rules

/// Et vedtak slik det står i JSON (form `vedtak/1`), lest for å kontrolleres uten motoren.
///
/// Det er ikke ``Vedtak``: her er ingen regler og ingenting å regne ut. Alt er det som står der, så
/// den som har fått et vedtak tilsendt, kan kontrollere det.
public struct LestVedtak: Sendable {
  /// Sakens eget navn; tomt når det ikke er oppgitt.
  public var sak: String
  public var vedtaksdato: Day
  var vurderingsdag: Day
  var avgjørelse: String
  var type: Decision.Kind
  var resultat: Vedtak.Resultat
  var erUtkast: Bool
  var merknad: String
  var kravdato: Day?
  var saksbehandler: String?
  var erAutomatisk: Bool
  var mottakere: [String]
  var svarInnen: Day?
  var virkningFra: Day?
  /// Om den saken gjelder, skal ha vært varslet etter forvaltningsloven § 16.
  var måVarsles: Bool
  /// Om avgjørelsen har egne ord om utfallet.
  var harÅpning: Bool
  /// Rådene brevet skal gi, ord for ord.
  var veiledning: [String]
  var klage: Klage?
  /// Verdiene av det som er fastsatt, med navn.
  var fastsatt: [(navn: String, verdi: String)]
  var vilkår: [Vilkår]
  var opplysninger: [Opplysning]
  var mangler: [Mangel]
  var dokumentasjon: [Dokumentasjon]
  var vurdertUtenfor: [VurdertUtenfor]
  var anførsler: [Anførsel]
  var forhåndsvarsel: Forhåndsvarsel?
  var varselunntak: Varselunntak?
  var omgjør: Omgjøring?
  var kanFattes: Bool
  /// Arten av hvert hinder.
  var hindre: [String]
  /// Hver node i sporet og verdien av den.
  var spor: [String: String]
  /// Nil når vedtaket ikke har noe brev.
  var brev: Brev?
  /// Paragrafene, dagene og tallene som står i vedtaket utenom brevet.
  var nevnt: Brevtekst

  /// Klageregelen som gjelder.
  struct Klage: Hashable, Sendable {
    var hjemmel: String
    var frist: String
    var organ: String?
    /// Det brevet må si etter regelen, ord for ord.
    var setninger: [String]
  }

  /// Et vilkår som er vurdert.
  struct Vilkår: Hashable, Sendable {
    var navn: String
    var node: String
    var utfall: String
    var erAvgjørende: Bool
    /// Der kravet står: unntaket når det er brukt.
    var hjemmel: String?
    /// Det brevet skal vise til for hovedregelen.
    var paragraf: String?
    /// Nodene som grunnen er sagt ved i innledningen; ingen når den ikke skal sies der.
    var grunner: [String]
    var unntak: Unntak?
    var prøvdeUnntak: [Unntak]
    var opplysninger: [String]
  }

  /// Et unntak som er brukt eller prøvd.
  struct Unntak: Hashable, Sendable {
    var navn: String
    var node: String
    var hjemmel: String
    /// Det brevet skal vise til; nil når det er det samme som for vilkåret.
    var paragraf: String?
    /// Så mange setninger brevet har om det.
    var setninger: Int
  }

  /// Noe det bygges på.
  struct Opplysning: Hashable, Sendable {
    var navn: String
    var node: String
    var erSkjønn: Bool
    var erUkjent: Bool
    /// Om noe av den kommer fra andre, så den saken gjelder, skal få se den.
    var skalForelegges: Bool
    var verdier: [Verdi]
    var andreKilder: Int
    var bevisvurdering: Vurdering?
    /// Hvorfor den det gjelder, ikke skal få vite det.
    var unntattInnsyn: String?
    var vurdering: Vurdering?
  }

  /// En verdi med kilde.
  struct Verdi: Hashable, Sendable {
    var verdi: String
    var fra: Day?
    var til: Day?
    var kilde: String?
    var dato: Day?
    /// Dagen den saken gjelder, fikk se den.
    var forelagt: Day?
    /// Hvorfor hun ikke fikk det.
    var forelagtUnntak: String?
  }

  /// Hva et menneske har ment, og hvorfor.
  struct Vurdering: Hashable, Sendable {
    var vurdertAv: String?
    var vurdertDato: Day?
    var begrunnelse: String?
    var momenter: [Moment] = []
    var hensyn: Hensyn?
    var kilder: [String] = []
  }

  /// Det som talte for og imot, og det som avgjorde.
  struct Hensyn: Hashable, Sendable {
    var taleFor: [String]
    var taleImot: [String]
    var avgjørende: String
  }

  /// Svaret på ett moment.
  struct Moment: Hashable, Sendable {
    var navn: String
    var svar: String
  }

  /// Noe som mangler.
  struct Mangel: Hashable, Sendable {
    var navn: String
    var node: String
    var erSkjønn: Bool
    var hvem: [String]
    var ukjentFordi: String?
  }

  /// Et dokumentasjonskrav.
  struct Dokumentasjon: Hashable, Sendable {
    var krav: String
    var node: String
    var hjemmel: String
    var følge: String
    var utfall: String
    var blokkerer: Bool
    var erFraveket: Bool
    /// Om brevet skal si at det må skrives før Nav kan svare.
    var måSkrives: Bool
    /// Så mange setninger brevet har om hva som mangler.
    var setninger: Int
    var hvem: [String]
  }

  /// Det noen har vurdert utenfor reglene.
  struct VurdertUtenfor: Hashable, Sendable {
    var linje: String
    var vurdertAv: String
    var vurdertDato: Day
    var begrunnelse: String
  }

  /// Brevet.
  struct Brev: Hashable, Sendable {
    var art: Begrunnelse.Art
    var målform: Målform
    var profil: Begrunnelse.Profil
    var tittel: Setning
    var avsnitt: [Avsnitt]
  }

  /// Setninger under en overskrift.
  struct Avsnitt: Hashable, Sendable {
    var overskrift: String
    var setninger: [Setning]
  }

  /// En setning med malene den er satt sammen av.
  struct Setning: Hashable, Sendable {
    var tekst: String
    var deler: [Begrunnelse.Del]
    var noder: [String]

    /// Malene fylt på nytt.
    var fylt: String { deler.map(\.tekst).joined(separator: " ") }
  }
}
