import RuleDSL
public import Rules

/// Det som er avgjort i en sak, med alt det bygger på.
///
/// Alt er lest av sporet (``Trace``): ingenting blir regnet ut på nytt for å forklares.
public struct Vedtak: Sendable {
  public var sak: Sak
  public var regelsett: RuleSet
  /// Reglene som program, til å regne ut saken med noe endret.
  let program: Programpeker
  /// Det som bare hviler på reglene, når de er lest på forhånd.
  let forberedt: Forberedt?
  public var avgjørelse: Decision
  /// Verdien av hver node.
  public var spor: Trace
  /// Den delen av sporet som avgjørelsen hviler på.
  public var bevis: Bevis
  public var utfall: Outcome
  /// Alle vilkår i avgjørelsen, i lovens rekkefølge.
  public var vilkår: [Vilkårsvurdering]
  /// Resultatene som avgjørelsen fastsetter.
  public var fastsatt: [Fastsatt]
  /// Opplysningene som avgjørelsen hviler på, eller som den mangler.
  public var mangler: [Mangel]
  /// Lov som ikke er kodet eller ikke er for hånden, og som holder svaret åpent.
  public var ukjentLov: [NotEncoded]
  /// Paragrafer som avgjør retten, men som ingen har vurdert her.
  public var ikkeVurdert: [NotEncoded]
  /// Det mennesker har vurdert utenfor reglene, og som vedtaket hviler på.
  public var vurdertUtenfor: [VurdertLinje] = []
  /// Dokumentasjonskravene som gjelder, i lovens rekkefølge.
  public var dokumentasjon: [Dokumentasjonsfunn] = []
  /// Om vedtaket kan fattes, og om en maskin kan gjøre det alene.
  public var kanFattes: KanFattes
  /// Organet som avgjør en klage; nil når det ikke er oppgitt.
  public var klageinstans: Klageinstans?
  /// Om verdier som gjelder personen, er skjult i alt som skrives ut; se ``maskert()``.
  public internal(set) var erMaskert = false
  /// SHA-256 av regeltekstene.
  public var regelsettFingeravtrykk: String

  /// Peker på et program, så et vedtak kan kopieres uten at alle delene av programmet telles.
  final class Programpeker: Sendable {
    let program: CompiledProgram

    init(_ program: CompiledProgram) { self.program = program }
  }

  /// Det vedtaket kommer til, i vanlige ord.
  public enum Resultat: String, Hashable, Sendable, CaseIterable {
    case innvilgelse, avslag, uavklart
    /// En ytelse som løper, tar slutt. Det er ikke et krav som avslås.
    case opphør
    case pliktenErBrutt = "plikten er brutt"
    case pliktenErIkkeBrutt = "plikten er ikke brutt"
    case iMålgruppen = "i målgruppen"
    case utenforMålgruppen = "utenfor målgruppen"
    /// Svaret på det som bare er en vurdering eller et steg på veien.
    case ja, nei
  }

  public var resultat: Resultat {
    utfall == avgjørelse.modality.adverse && løper == true
      ? .opphør : Self.resultat(avgjørelse, utfall)
  }

  /// Det et utfall kommer til når ingenting løper fra før.
  static func resultat(_ avgjørelse: Decision, _ utfall: Outcome) -> Resultat {
    switch (avgjørelse.modality, utfall) {
    case (_, .open), (_, .notRelevant): .uavklart
    case (.shallBeGranted, .met) where avgjørelse.kind != .individual: .ja
    case (.shallBeGranted, .notMet) where avgjørelse.kind != .individual: .nei
    case (.shallBeGranted, .met), (.mayBeGranted, .met): .innvilgelse
    case (.shallBeGranted, .notMet), (.mayBeGranted, .notMet): .avslag
    case (.dutyIsBreached, .met): .pliktenErBrutt
    case (.dutyIsBreached, .notMet): .pliktenErIkkeBrutt
    case (.inTargetGroup, .met): .iMålgruppen
    case (.inTargetGroup, .notMet): .utenforMålgruppen
    }
  }

  /// Om det som avgjøres, løper fra før; nil når det ikke er kjent. Nei der reglene ikke spør.
  public var løper: Bool? { avgjørelse.running.map { spor[$0].truth } ?? false }

  /// Dagen et opphør virker fra: den første dagen det er vurdert at retten ikke er der.
  public var virkningFra: Day? { resultat == .opphør ? sak.vurderingsdag : nil }

  /// Vilkårene som avgjorde.
  public var avgjørende: [Vilkårsvurdering] { vilkår.filter(\.erAvgjørende) }
}

/// Noe en avgjørelse fastsetter: et beløp, en grad, en dag.
public struct Fastsatt: Hashable, Sendable {
  public var navn: String
  /// Slik maskiner leser det: `65 %`, `2026-09-30`.
  public var verdi: String
  /// Slik det står i et brev: `65 prosent`, `30. september 2026`.
  public var iBrev: String
  public var node: NodeID
}

/// En opplysning som mangler, og hvem som har den.
public struct Mangel: Hashable, Sendable {
  public var id: FactID
  public var navn: String
  public var spørsmål: String
  public var leverandører: [Fact.Supplier]
  public var erSkjønn: Bool
  /// Hvorfor den er ukjent, når noen har spurt.
  public var ukjentFordi: String?
}

/// Ett vilkår holdt opp mot saken.
public struct Vilkårsvurdering: Hashable, Sendable {
  public var navn: String
  public var node: NodeID
  public var utfall: Outcome
  /// Om det er en del av grunnen til utfallet.
  public var erAvgjørende: Bool
  /// Regler som ikke er vurdert, og som kunne gitt rett likevel: et avslag kan ikke bygge på det.
  public var stoppetAv: [NotEncoded]
  /// Ordlyden som er brukt; nil når det ikke er én.
  public var versjon: Condition.Version?
  /// Unntaket som ble brukt i stedet for hovedregelen.
  public var unntak: BruktUnntak?
  /// Unntak som er prøvd, og som ikke gjelder.
  public var prøvdeUnntak: [BruktUnntak]
  /// Opplysningene det hviler på, eller mangler.
  public var opplysninger: [FactID]
  public var avstander: [Distance]
  /// Uavklart rett som følger med.
  public var merker: [String]

  /// Der kravet står, i den ordlyden som gjelder.
  public var hjemmel: Citation? { unntak?.versjon.citation ?? versjon?.citation }

  /// Et unntak med ordlyden som er brukt.
  public struct BruktUnntak: Hashable, Sendable {
    public var navn: String
    public var node: NodeID
    public var versjon: Exception.Version
  }
}

/// Om et vedtak kan fattes. En egen akse: den endrer aldri et utfall.
public struct KanFattes: Hashable, Sendable {
  /// Noe som står i veien.
  public struct Hinder: Hashable, Sendable {
    /// Hva slags hinder det er.
    public enum Art: String, Hashable, Sendable, CaseIterable {
      /// Opplysninger mangler.
      case manglerOpplysning = "mangler opplysning"
      /// Et menneske må vurdere, eller vurderingen er ikke gjort rede for.
      case skjønn
      /// Loven er ikke kodet eller ikke for hånden.
      case ukjentLov = "ukjent lov"
      /// En paragraf er ikke vurdert.
      case ikkeVurdert = "ikke vurdert"
      /// En opplysning har ikke kilde og dato.
      case manglerKilde = "mangler kilde"
      /// Noe som skal være skrevet, er det ikke.
      case dokumentasjon
      /// Den saken gjelder, har ikke fått uttale seg.
      case varsel = "forhåndsvarsel"
      /// Den saken gjelder, har ikke fått svar, eller ikke fått se det som er brukt.
      case kontradiksjon
      /// Hvem som avgjør saken, eller hvem brevet går til, er ikke ført opp.
      case hvem = "hvem"
      /// Brevet kan ikke si det det må om klage.
      case klage = "klageadgang"
      /// Det er ikke gjort rede for hvorfor et tidligere vedtak kan endres.
      case omgjøring
    }

    public var art: Art
    public var tekst: String
    /// Hvem som kan gjøre noe med det.
    public var hvem: String
    /// Teksten uten det som er sagt om personen, der den gjengir noe av det.
    public var upersonlig: String?
  }

  public var hindre: [Hinder]
  /// Hvorfor en maskin ikke kan avgjøre saken alene (NAV-loven § 4 a).
  public var trengerMenneske: [String]

  public var ja: Bool { hindre.isEmpty }
  public var avMaskin: Bool { hindre.isEmpty && trengerMenneske.isEmpty }
}
