package import Rules

/// Tallene etter at alle vedtakene er lest. Alle formater skrives av de samme tallene.
package struct Revisjonsrapport: Sendable {
  /// Et vedtak bak et tall.
  package struct Sak: Hashable, Comparable, Sendable {
    package var sak: String
    package var vedtaksdato: Day

    package static func < (a: Self, b: Self) -> Bool {
      (a.sak, a.vedtaksdato) < (b.sak, b.vedtaksdato)
    }
  }

  /// Så mange av så mange.
  package struct Tall: Hashable, Sendable {
    package var navn: String
    package var antall: Int
    package var av: Int
    /// Vedtakene bak tallet, etter navn; nil når ingen har bedt om dem.
    package var saker: [Sak]?

    package init(navn: String, antall: Int, av: Int, saker: [Sak]? = nil) {
      self.navn = navn
      self.antall = antall
      self.av = av
      self.saker = saker
    }

    /// Prosent med én desimal, regnet med hele tall og rundet av til nærmeste, en halv oppover:
    /// `33,3 %`. En strek når det ikke er noe å regne av.
    package var andel: String {
      guard av > 0 else { return "–" }
      let tideler = (2_000 * antall + av) / (2 * av)
      return "\(tideler / 10),\(tideler % 10) %"
    }
  }

  /// Et dokumentasjonskrav eller et spørsmål, med ett tall for hver ``Kravstatus``.
  package struct Krav: Hashable, Sendable {
    /// Tomt for et spørsmål.
    package var regelsett: String
    package var navn: String
    package var krav: String
    /// Der kravet står, eller der spørsmålet er stilt.
    package var hjemmel: String
    package var rang: String
    package var følge: String
    /// Kravene som svarer på et spørsmål, som `tiltak/planFørTiltaket`.
    package var besvartAv: [String]
    /// I rekkefølgen til `Kravstatus.allCases`. Andelene er av dem kravet gjelder for; for
    /// «gjelder ikke» av alle som kunne hatt det.
    package var tall: [Tall]

    package var erSpørsmål: Bool { regelsett.isEmpty }
  }

  /// Tallene for noen av vedtakene.
  package struct Gruppe: Hashable, Sendable {
    /// Verdien av hvert felt det er gruppert etter; tom for alle.
    package var verdier: [String]
    package var antall: Int
    package var tall: [Tall]
    package var krav: [Krav]
  }

  /// Gruppene etter ett eller flere felt.
  package struct Gruppering: Hashable, Sendable {
    package var felt: [String]
    package var grupper: [Gruppe]
  }

  package var alle: Gruppe
  package var grupperinger: [Gruppering]
  /// Første og siste vedtaksdato.
  package var dager: ClosedRange<Day>?
  /// Hvor mange som ikke kunne telles.
  package var hoppetOver: Int
}

extension Revisjon {
  /// Tallene så langt.
  ///
  /// - Parameter hoppetOver: Hvor mange vedtak som ikke kunne telles.
  package func rapport(hoppetOver: Int = 0) -> Revisjonsrapport {
    let mål = Revisjonsmål.alle.filter { $0.visesTomt || alle.mål[$0] != nil }
    let krav =
      spørsmål.map { Revisjonsgruppe.Kravnøkkel(regelsett: "", navn: $0.navn, følge: nil) }
      + alle.krav.keys.filter { !$0.regelsett.isEmpty }.sorted()
    func lag(_ gruppe: Revisjonsgruppe, _ verdier: [String]) -> Revisjonsrapport.Gruppe {
      .init(
        verdier: verdier, antall: gruppe.alle.antall,
        tall: mål.map { tall($0, gruppe) }, krav: krav.map { self.krav($0, gruppe) })
    }
    return Revisjonsrapport(
      alle: lag(alle, []),
      grupperinger: zip(grupperinger, grupper).map { felt, grupper in
        .init(
          felt: felt.map(\.navn),
          grupper: grupper.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map { lag($0.value, $0.key) })
      }, dager: dager, hoppetOver: hoppetOver)
  }

  private func tall(_ mål: Revisjonsmål, _ gruppe: Revisjonsgruppe) -> Revisjonsrapport.Tall {
    let iGruppen = mål == .alleVedtak ? antall : gruppe.alle.antall
    let av = mål.av.map { gruppe.mål[$0]?.antall ?? 0 } ?? iGruppen
    return tall(mål.navn, gruppe.mål[mål] ?? .init(), av)
  }

  private func tall(
    _ navn: String, _ teller: Revisjonsgruppe.Teller, _ av: Int
  ) -> Revisjonsrapport.Tall {
    .init(
      navn: navn, antall: teller.antall, av: av,
      saker: medSaker ? teller.vedtak.map { saker[Int($0)] }.sorted() : nil)
  }

  private func krav(
    _ nøkkel: Revisjonsgruppe.Kravnøkkel, _ gruppe: Revisjonsgruppe
  ) -> Revisjonsrapport.Krav {
    let tellere = gruppe.tall(nøkkel)
    let alle = tellere.values.reduce(0) { $0 + $1.antall }
    let gjelder = alle - (tellere[.gjelderIkke]?.antall ?? 0)
    let spørsmålet = spørsmål.first { nøkkel.regelsett.isEmpty && $0.navn == nøkkel.navn }
    let ord = ord[nøkkel]
    return .init(
      regelsett: nøkkel.regelsett, navn: nøkkel.navn,
      krav: spørsmålet?.spørsmål ?? ord?.krav ?? "",
      hjemmel: spørsmålet?.kilde ?? ord?.hjemmel ?? "", rang: ord?.rang ?? "",
      følge: nøkkel.følge?.rawValue ?? "", besvartAv: spørsmålet?.krav.sorted() ?? [],
      tall: Kravstatus.allCases.map { status in
        tall(
          status.rawValue, tellere[status] ?? .init(), status == .gjelderIkke ? alle : gjelder)
      })
  }
}
