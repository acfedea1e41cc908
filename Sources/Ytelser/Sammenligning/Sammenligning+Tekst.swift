extension Sammenligning {
  /// Som ren tekst, det viktigste først.
  public func tekst(_ pynt: Pynt = .ingen) -> String {
    var linjer = [pynt.fet("Endret fra forrige vedtak"), ""]
    guard !erLike else { return (linjer + ["Ingenting er endret."]).joined(separator: "\n") + "\n" }
    if let resultat {
      linjer.append("Resultat: \(resultat.før ?? "") → \(pynt.fet(resultat.nå ?? ""))")
      linjer += årsakene(årsaker, innrykk: "  ")
    } else {
      linjer.append("Resultatet er det samme.")
    }
    switch skade {
    case .nei: break
    case .kanVære(let hva):
      linjer += "Kan være til skade for den saken gjelder: \(hva)".linjer("")
    case .ja(let hva): linjer += "Til skade for den saken gjelder: \(hva)".linjer("")
    }
    func del(_ overskrift: String, _ nye: [String]) {
      if !nye.isEmpty { linjer += ["", pynt.fet(overskrift)] + nye }
    }
    del("Det vedtaket fastsetter", fastsatt.flatMap { $0.tekst.linjer("  ") })
    del("Vilkårene", vilkår.flatMap { self.linjer(for: $0) })
    del("Opplysningene", opplysninger.flatMap { self.linjer(for: $0) })
    del("Dokumentasjonen", dokumentasjon.flatMap { "\($0.hva): \($0.krav)".linjer("  ") })
    del("Behandlingen", behandling.flatMap { $0.tekst.linjer("  ") })
    del("Reglene", regler.flatMap { $0.tekst.linjer("  ") })
    return linjer.joined(separator: "\n") + "\n"
  }

  private func linjer(for vilkår: Vilkårsendring) -> [String] {
    let utfall = vilkår.endringer.first { $0.hva == "utfall" }
    let hode = utfall.map {
      "\(vilkår.navn): \($0.før ?? "fantes ikke") → \($0.nå ?? "finnes ikke")"
    }
    let avgjorde = vilkår.erAvgjørende ? " (avgjorde)" : ""
    var linjer = "\(hode ?? vilkår.navn)\(avgjorde)".linjer("  ")
    for endring in vilkår.endringer
    where endring.hva != "utfall" && !vilkår.årsaker.contains(endring) {
      linjer += endring.kort.linjer("      ")
    }
    return utfall == nil ? linjer : linjer + årsakene(vilkår.årsaker, innrykk: "      ")
  }

  /// Hvorfor, eller at det ikke kan leses av opplysningene.
  private func årsakene(_ årsaker: [Endring], innrykk: String) -> [String] {
    guard årsaker.isEmpty else {
      return årsaker.flatMap { "fordi \($0.kort)".linjer(innrykk) }
    }
    let hvor = regler.isEmpty ? "årsaken kan ikke leses av vedtakene" : "fordi reglene er endret"
    return hvor.linjer(innrykk)
  }

  private func linjer(for opplysning: Opplysningsendring) -> [String] {
    let verdi = opplysning.endringer.first { $0.hva == "verdi" }
    var linjer = (verdi.map { "\(opplysning.navn): \($0.pil)" } ?? opplysning.navn).linjer("  ")
    // Er hele opplysningen ny eller borte, er kilden det også.
    if verdi?.før == nil || verdi?.nå == nil, verdi != nil { return linjer }
    for endring in opplysning.endringer where endring.hva != "verdi" {
      linjer += endring.kort.linjer("      ")
    }
    return linjer
  }

  /// Som JSON, i samme rekkefølge som ``tekst(_:)``.
  public func json() -> String {
    var writer = JSONWriter(style: .pretty)
    writer.object { felt in
      felt.member("form", "sammenligning/1")
      felt.member("like", erLike)
      felt.array("resultat") { $0.skriv(resultat.map { [$0] } ?? []) }
      felt.array("årsaker") { $0.skriv(årsaker) }
      switch skade {
      case .nei: felt.member("skade", "nei")
      case .kanVære: felt.member("skade", "kan være")
      case .ja: felt.member("skade", "ja")
      }
      felt.array("fastsatt") { $0.skriv(fastsatt) }
      felt.array("vilkår") { liste in
        for vilkår in vilkår {
          liste.object {
            $0.member("navn", vilkår.navn)
            $0.member("avgjordeFør", vilkår.avgjordeFør)
            $0.member("avgjørNå", vilkår.erAvgjørendeNå)
            $0.array("endringer") { $0.skriv(vilkår.endringer) }
            $0.array("årsaker") { $0.skriv(vilkår.årsaker) }
          }
        }
      }
      felt.array("opplysninger") { liste in
        for opplysning in opplysninger {
          liste.object {
            $0.member("navn", opplysning.navn)
            $0.array("endringer") { $0.skriv(opplysning.endringer) }
          }
        }
      }
      felt.array("dokumentasjon") { $0.skriv(dokumentasjon) }
      felt.array("behandling") { $0.skriv(behandling) }
      felt.array("regler") { $0.skriv(regler) }
    }
    return writer.text
  }
}

extension JSONWriter.Elements {
  fileprivate mutating func skriv(_ endringer: [Endring]) {
    for endring in endringer {
      object {
        $0.member("hva", endring.hva)
        if let før = endring.før { $0.member("før", før) }
        if let nå = endring.nå { $0.member("nå", nå) }
      }
    }
  }
}

extension Endring {
  /// Hvordan et dokumentasjonskrav sto, og hvordan det står.
  var krav: String { "\(før ?? "gjaldt ikke") → \(nå ?? "gjelder ikke")" }

  var pil: String { "\(før ?? "ikke oppgitt") → \(nå ?? "ikke oppgitt")" }

  /// En regel og en vurdering er for lange til å stå to ganger; JSON-en har dem.
  var kort: String {
    switch hva {
    case "regel": før == nil || nå == nil ? "regelen er ny eller borte" : "regelen er skrevet om"
    case "vurdering": "vurderingen er \(før == nil ? "ny" : nå == nil ? "tatt bort" : "endret")"
    case "ordlydFra": "ordlyden fra \(før ?? "ingen") → \(nå ?? "ingen")"
    case "unntak": "unntak: \(før ?? "ingen") → \(nå ?? "ingen")"
    default: tekst
    }
  }
}

extension String {
  fileprivate func linjer(_ innrykk: String) -> [String] {
    brutt(innrykk: innrykk + "    ", først: innrykk)
  }
}
