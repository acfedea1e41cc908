public import Rules

/// Noe den saken gjelder, har sagt, og hva Nav svarer på det. I en klagesak er svaret en plikt
/// (forvaltningsloven § 34 andre ledd).
public struct Anførsel: Hashable, Sendable {
  public var tekst: String
  /// Nil når det ikke er besvart.
  public var svar: String?
  public var svartAv: String?
  public var dato: Day?

  public init(_ tekst: String, svar: String? = nil, svartAv: String? = nil, dato: Day? = nil) {
    self.tekst = tekst
    self.svar = svar
    self.svartAv = svartAv
    self.dato = dato
  }

  /// Om det står et svar, og hvem som har gitt det.
  var erBesvart: Bool { !(svar ?? "").erBlank && !(svartAv ?? "").erBlank }
}

/// At det ikke er varslet, fordi loven har et unntak (forvaltningsloven § 16 tredje ledd).
public struct Varselunntak: Hashable, Sendable {
  public var hjemmel: String
  public var begrunnelse: String
  public var vurdertAv: String
  public var dato: Day

  public init(hjemmel: String, begrunnelse: String, vurdertAv: String, dato: Day) {
    self.hjemmel = hjemmel
    self.begrunnelse = begrunnelse
    self.vurdertAv = vurdertAv
    self.dato = dato
  }
}

extension Opplysning {
  /// Andre kilder som sier noe annet, og hvorfor det ene er lagt til grunn.
  public struct Motstrid: Hashable, Sendable {
    /// Det de andre kildene sier.
    public var andre: [Verdi]
    /// Nil når ingen har veid dem mot hverandre.
    public var bevisvurdering: Bevisvurdering?
  }

  /// Hvem vi tror på, og hvorfor.
  public struct Bevisvurdering: Hashable, Sendable {
    public var begrunnelse: String
    public var vurdertAv: String
    public var vurdertDato: Day
  }

  /// At den saken gjelder, ikke skal få vite dette (forvaltningsloven § 19).
  public struct UnntattInnsyn: Hashable, Sendable {
    public var hjemmel: String
    public var grunn: String

    /// § 19 første ledd bokstav d: da kan en representant få vite det (§ 24 tredje ledd).
    var gjelderHelseEllerNære: Bool {
      hjemmel.contains("§ 19") && hjemmel.contains("bokstav d")
    }
  }
}
