// Det som er endret fra forrige vedtak, til saksbehandlerens del av nettsiden.
extension Sammenligning {
  /// Overskrifter med punkter under, i samme rekkefølge som ``tekst(_:)``.
  var punkter: [(overskrift: String, punkter: [String])] {
    guard !erLike else { return [("Endret fra forrige vedtak", ["Ingenting er endret."])] }
    let deler = [
      ("Endret fra forrige vedtak", resultatet),
      ("Endret i det vedtaket fastsetter", fastsatt.map(\.tekst)),
      ("Endret i vilkårene", vilkår.map(punkt)),
      ("Endret i opplysningene", opplysninger.map(punkt)),
      ("Endret i dokumentasjonen", dokumentasjon.map { "\($0.hva): \($0.krav)" }),
      ("Endret i behandlingen", behandling.map(\.tekst)),
      ("Endret i reglene", regler.map(\.tekst)),
    ]
    return deler.filter { !$0.1.isEmpty }
  }

  private var resultatet: [String] {
    let selve =
      resultat.map {
        "Resultat: \($0.før ?? "") → \($0.nå ?? "")\(grunn(årsaker))"
      } ?? "Resultatet er det samme."
    switch skade {
    case .nei: return [selve]
    case .kanVære(let hva): return [selve, "Kan være til skade for den saken gjelder: \(hva)"]
    case .ja(let hva): return [selve, "Til skade for den saken gjelder: \(hva)"]
    }
  }

  /// `, fordi poeng: 7 → 3`
  private func grunn(_ årsaker: [Endring]) -> String {
    guard årsaker.isEmpty else { return ", fordi " + årsaker.map(\.kort).oppramset }
    return regler.isEmpty
      ? ". Årsaken kan ikke leses av vedtakene" : ", fordi reglene er endret"
  }

  private func punkt(_ vilkår: Vilkårsendring) -> String {
    let utfall = vilkår.endringer.first { $0.hva == "utfall" }
    let andre = vilkår.endringer.filter { $0.hva != "utfall" && !vilkår.årsaker.contains($0) }
    let hode = utfall.map { ": \($0.før ?? "fantes ikke") → \($0.nå ?? "finnes ikke")" } ?? ""
    let avgjorde = vilkår.erAvgjørende ? " (avgjorde)" : ""
    return vilkår.navn + hode + avgjorde + andre.map { "; \($0.kort)" }.joined()
      + (utfall == nil ? "" : grunn(vilkår.årsaker))
  }

  private func punkt(_ opplysning: Opplysningsendring) -> String {
    let verdi = opplysning.endringer.first { $0.hva == "verdi" }
    let erNyEllerBorte = verdi.map { $0.før == nil || $0.nå == nil } ?? false
    let andre = erNyEllerBorte ? [] : opplysning.endringer.filter { $0.hva != "verdi" }
    return opplysning.navn + (verdi.map { ": \($0.pil)" } ?? "")
      + andre.map { "; \($0.kort)" }.joined()
  }
}
