import Rules

/// Tallene for en gruppe vedtak mens de telles.
struct Revisjonsgruppe: Sendable {
  /// Et tall og, når noen har bedt om det, vedtakene bak.
  struct Teller: Sendable {
    var antall = 0
    /// Numrene på vedtakene, stigende; tom når ingen har bedt om dem.
    var vedtak: [Int32] = []

    mutating func tell(_ nummer: Int32?) {
      antall += 1
      if let nummer { vedtak.append(nummer) }
    }

    /// Det som er her og ikke i de andre, som alle er deler av dette.
    func uten(_ andre: [Teller]) -> Teller {
      let tatt = Set(andre.flatMap(\.vedtak))
      return Teller(
        antall: antall - andre.reduce(0) { $0 + $1.antall },
        vedtak: vedtak.filter { !tatt.contains($0) })
    }
  }

  /// Hva som skiller ett dokumentasjonskrav fra et annet.
  struct Kravnøkkel: Hashable, Comparable, Sendable {
    /// Tomt for et spørsmål, som kan spørre på tvers.
    var regelsett: String
    var navn: String
    var følge: DocumentationDuty.Consequence?

    static func < (a: Self, b: Self) -> Bool {
      (a.regelsett, a.navn, a.følge?.rawValue ?? "") < (
        b.regelsett, b.navn, b.følge?.rawValue ?? ""
      )
    }
  }

  private(set) var alle = Teller()
  private(set) var mål: [Revisjonsmål: Teller] = [:]
  private(set) var regelsett: [String: Teller] = [:]
  private(set) var krav: [Kravnøkkel: [Kravstatus: Teller]] = [:]

  /// - Parameter nummer: Nil når vedtakene bak tallene ikke skal med.
  mutating func tell(
    _ vedtak: Vedtaksutdrag, _ svar: [(nøkkel: Kravnøkkel, status: Kravstatus)], _ nummer: Int32?
  ) {
    alle.tell(nummer)
    for slikt in vedtak.mål { mål[slikt, default: Teller()].tell(nummer) }
    regelsett[vedtak.regelsett, default: Teller()].tell(nummer)
    for (nøkkel, status) in svar where status != .gjelderIkke {
      krav[nøkkel, default: [:]][status, default: Teller()].tell(nummer)
    }
  }

  /// Hvordan kravet står i gruppen: ett tall for hver ``Kravstatus``.
  ///
  /// Et vedtak etter de samme reglene som ikke nevner kravet, er et det ikke gjelder for.
  func tall(_ nøkkel: Kravnøkkel) -> [Kravstatus: Teller] {
    var tall = krav[nøkkel] ?? [:]
    let grunnlag = nøkkel.regelsett.isEmpty ? alle : regelsett[nøkkel.regelsett] ?? Teller()
    tall[.gjelderIkke] = grunnlag.uten(Array(tall.values))
    return tall
  }
}
