public import Rules

/// At et dokumentasjonskrav er fraveket i saken: hvem som har godkjent det, når og hvorfor.
///
/// Et varsel er besvart med det. Et krav som blokkerer, kan fravikes når det å vente skader den saken
/// gjelder, men aldri for et vedtak som går imot henne.
public struct Avvik: Hashable, Sendable {
  /// Navnet på dokumentasjonskravet.
  public var krav: String
  public var begrunnelse: String
  public var godkjentAv: String
  public var dato: Day

  public init(krav: String, begrunnelse: String, godkjentAv: String, dato: Day) {
    self.krav = krav
    self.begrunnelse = begrunnelse
    self.godkjentAv = godkjentAv
    self.dato = dato
  }
}
