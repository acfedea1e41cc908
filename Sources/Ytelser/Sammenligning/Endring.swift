/// Noe som er annerledes i to vedtak.
public struct Endring: Hashable, Sendable {
  /// Navnet på det: en opplysning, en dag, et felt.
  public var hva: String
  /// Nil der det ikke står i vedtaket.
  public var før: String?
  public var nå: String?

  /// Nil når de er like.
  init?(_ hva: String, _ før: String?, _ nå: String?) {
    guard før != nå else { return nil }
    self.hva = hva
    self.før = før
    self.nå = nå
  }

  /// `arbeidsevneNedsattMed: 40 % → 55 %`
  public var tekst: String { "\(hva): \(før ?? "ikke oppgitt") → \(nå ?? "ikke oppgitt")" }

  /// Endringene mellom navngitte verdier, de gamle navnene først.
  static func mellom(
    _ før: [(navn: String, verdi: String)], _ nå: [(navn: String, verdi: String)]
  ) -> [Endring] {
    let navn = før.map(\.navn) + nå.map(\.navn).filter { ny in !før.contains { $0.navn == ny } }
    return navn.compactMap { navn in
      Endring(
        navn, før.first { $0.navn == navn }?.verdi, nå.first { $0.navn == navn }?.verdi)
    }
  }
}
