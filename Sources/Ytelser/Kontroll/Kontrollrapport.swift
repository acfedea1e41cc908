public import Rules

/// Det kontrollene fant i ett vedtak, og hvilke som ikke ble gjort.
public struct Kontrollrapport: Sendable {
  /// Noe som mangler.
  public struct Funn: Hashable, Sendable {
    /// Kontrollen som fant det.
    public var kontroll: String
    public var hjemmel: String
    public var tyngde: Kontroll.Tyngde
    /// Hva som mangler, som en setning.
    public var hva: String
    /// Stedet i brevet eller feltet i vedtaket.
    public var hvor: String
    /// Den som kan rette det.
    public var hvem: String
  }

  public var sak: String
  /// Kontrollene som er gjort.
  public var gjort: [Kontroll]
  public var funn: [Funn]
  /// Kontrollene loven gjør unntak fra i denne saken, med stedet.
  public var unntatt: [(kontroll: Kontroll, hjemmel: String)]
  /// Kontrollene etter regler som ikke gjelder ennå, eller ikke gjaldt dagen vedtaket ble truffet.
  public var ikkeIKraft: [Kontroll]
  /// Kontrollene som ikke lot seg gjøre, med grunnen.
  public var ikkeGjort: [(kontroll: Kontroll, grunn: String)]
  /// Hvor lett brevet er å lese; nil når det ikke er noe brev.
  public var lesbarhet: Lesbarhet?

  /// `Ingen mangler funnet av disse 31 kontrollene.` Aldri at begrunnelsen er god nok.
  public var oppsummering: String {
    let antall = gjort.count == 1 ? "denne ene kontrollen" : "disse \(gjort.count) kontrollene"
    if funn.isEmpty { return "Ingen mangler funnet av \(antall)." }
    let fant = funn.count == 1 ? "Én ting er funnet" : "\(funn.count) ting er funnet"
    return "\(fant) av \(antall)."
  }
}

extension LestVedtak {
  /// Gjør alle kontrollene som gjelder for vedtaket den dagen det er truffet.
  ///
  /// - Parameter nyLovFra: Dagen forvaltningsloven av 2025 (LOV-2025-06-20-81) trer i kraft. Den er
  ///   ikke fastsatt, så til vanlig er den nil, og kontrollene etter den blir ikke gjort.
  public func kontrollert(nyLovFra: Day? = nil) -> Kontrollrapport {
    let alle = Kontroll.alle(nyLovFra: nyLovFra)
    var rapport = Kontrollrapport(
      sak: sak, gjort: [], funn: [], unntatt: [], ikkeIKraft: [], ikkeGjort: [])
    guard let grunnlag = Kontrollgrunnlag(self) else {
      return utenBrev(alle, rapport)
    }
    rapport.lesbarhet = Lesbarhet(grunnlag.brev)
    let utenNoder = !grunnlag.utenNoder.isEmpty
    for kontroll in alle.map({ $0.iBruk(for: type) }) {
      guard kontroll.gjelder(vedtaksdato) else {
        rapport.ikkeIKraft.append(kontroll)
        continue
      }
      switch kontroll.bruk(grunnlag) {
      case .gjelderIkke: continue
      case .unntatt(let hjemmel): rapport.unntatt.append((kontroll, hjemmel))
      case .ja where kontroll.krever != .ingenting && utenNoder:
        rapport.ikkeGjort.append((kontroll, "en setning mangler noden den bygger på"))
      case .ja where kontroll.krever == .begrunnelse && grunnlag.manglerBegrunnelse:
        rapport.ikkeGjort.append((kontroll, "det er ingen begrunnelse å kontrollere"))
      case .ja:
        rapport.gjort.append(kontroll)
        rapport.funn += kontroll.finn(grunnlag).map { $0.iRapport(kontroll) }
      }
    }
    return rapport
  }

  /// Uten noe brev er det bare én ting å si.
  private func utenBrev(_ alle: [Kontroll], _ tom: Kontrollrapport) -> Kontrollrapport {
    var rapport = tom
    let funn = Kontroll.Funn(
      hva: "Vedtaket har ikke noe brev.", hvor: "feltet «begrunnelse»", hvem: .brevmaler)
    for kontroll in alle {
      if !kontroll.gjelder(vedtaksdato) {
        rapport.ikkeIKraft.append(kontroll)
      } else if kontroll.id == Kontroll.skriftlig {
        rapport.gjort.append(kontroll)
        rapport.funn.append(funn.iRapport(kontroll))
      } else {
        rapport.ikkeGjort.append((kontroll, "det er ikke noe brev"))
      }
    }
    return rapport
  }
}

extension Kontroll {
  /// Reglene om begrunnelse gjelder bare for enkeltvedtak. For det andre er det likevel god skikk.
  fileprivate func iBruk(for type: Decision.Kind) -> Kontroll {
    let omBegrunnelse = ["forvaltningsloven § 25", "forvaltningsloven §§ 25"]
    guard type != .individual, omBegrunnelse.contains(where: hjemmel.hasPrefix) else {
      return self
    }
    var kontroll = self
    kontroll.hjemmel = "god forvaltningsskikk"
    return kontroll
  }

  /// Om regelen gjelder for et vedtak fra denne dagen.
  func gjelder(_ dag: Day) -> Bool {
    guard let ikraft, ikraft <= dag else { return false }
    return oppheves.map { dag < $0 } ?? true
  }
}

extension Kontroll.Funn {
  func iRapport(_ kontroll: Kontroll) -> Kontrollrapport.Funn {
    .init(
      kontroll: kontroll.id, hjemmel: kontroll.hjemmel, tyngde: kontroll.tyngde, hva: hva,
      hvor: hvor, hvem: hvem.rawValue)
  }
}
