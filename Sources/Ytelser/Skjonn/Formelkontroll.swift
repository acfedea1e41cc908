/// Om en begrunnelse sier noe om den personen saken gjelder, eller bare gjentar loven, tiltaket og
/// vanlige ord.
///
/// Forvaltningsloven § 25 krever at begrunnelsen nevner de faktiske forholdene vedtaket bygger på.
/// Riksrevisjonen fant at feltet var fylt med «tiltaket vurderes som nødvendig og hensiktsmessig».
/// En slik formel er ingen begrunnelse, hvor lang den enn er.
///
/// Kontrollen tar bort hjemler, regelens og lovens ord, navnet på tiltaket, navnet på den som har
/// vurdert, og vanlig standardtekst. Det som er igjen, er *egne ord*. En setning er konkret når den
///
/// - forteller noe som er hendt noen, med et tall eller en dag: «Du har ikke vært på jobb siden
///   3. august», eller det noen selv har sagt, med en kilde: «Du skriver at du kan jobbe», eller
/// - har egne ord, minst ett for hvert annet vanlige, og noe i den binder den til saken: et tall, et
///   navn, eller et ord fra en annen opplysning eller en kilde, eller
/// - har minst like mange egne ord som vanlige, og vurderingen har en kilde, eller de egne ordene er
///   tre eller flere og setningen er om noen.
///
/// En begrunnelse er konkret når én setning i den er det, eller svarene på to momenter er det.
/// Kontrollen sier aldri at en begrunnelse er god nok, bare at den ikke er tom.
public enum Formelkontroll {
  /// Det en begrunnelse blir holdt mot.
  public struct Grunnlag: Hashable, Sendable {
    /// Begrunnelsen og hovedhensynene.
    public var tekster: [String]
    /// Svaret på hvert moment.
    public var momenter: [String]
    /// Kildene til vurderingen. En kilde binder ord til saken, men er ingen begrunnelse selv.
    public var kilder: [String]
    /// Regelens egne ord: spørsmålet, vilkårene, navnet på tiltaket, lovens ord.
    public var regelord: [String]
    /// Verdier, navn og kilder for de andre opplysningene i saken.
    public var andre: [String]
    /// Hvem som har vurdert; navnet sier ikke noe om den saken gjelder.
    public var vurdertAv: String

    public init(
      _ tekst: String, momenter: [String] = [], hovedhensyn: [String] = [], kilder: [String] = [],
      regelord: [String] = [], andre: [String] = [], vurdertAv: String = ""
    ) {
      tekster = [tekst] + hovedhensyn
      self.momenter = momenter
      self.kilder = kilder
      self.regelord = regelord
      self.andre = andre
      self.vurdertAv = vurdertAv
    }
  }

  /// Hva kontrollen kom til, og hvorfor.
  public enum Svar: Hashable, Sendable {
    /// Ordene som sier noe om denne personen.
    case konkret(ord: [String])
    /// - Parameters:
    ///   - gjenstår: De egne ordene, når det er noen.
    ///   - hvorfor: Sagt til den som har skrevet begrunnelsen.
    case formel(gjenstår: [String], hvorfor: String)

    /// Om det er sagt noe om personen.
    public var erKonkret: Bool {
      if case .konkret = self { true } else { false }
    }
  }

  /// Prøver en begrunnelse.
  public static func prøv(_ grunnlag: Grunnlag) -> Svar {
    var ordbok = Ordbok()
    return prøv(grunnlag, &ordbok)
  }

  /// - Parameter ordbok: Tekster som alt er lest; den endrer ikke svaret.
  static func prøv(_ grunnlag: Grunnlag, _ ordbok: inout Ordbok) -> Svar {
    let prøver = Formelprøver(grunnlag, &ordbok)
    let setninger = grunnlag.tekster.flatMap(prøver.setninger)
    let konkrete = setninger.filter(\.erKonkret)
    if !konkrete.isEmpty { return .konkret(ord: konkrete.flatMap(\.egne).unike) }
    let momenter = grunnlag.momenter.map { prøver.setninger($0).filter(\.erKonkret) }
      .filter { !$0.isEmpty }
    if momenter.count >= 2 {
      return .konkret(ord: momenter.flatMap { $0 }.flatMap(\.egne).unike)
    }
    return .formel(
      gjenstår: setninger.flatMap(\.egne).unike, hvorfor: Formelprøver.hvorfor(setninger))
  }
}
