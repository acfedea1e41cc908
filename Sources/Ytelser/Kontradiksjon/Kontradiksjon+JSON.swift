import Rules

extension Sak {
  /// Det som er sagt, og hvorfor det ikke er varslet, slik saken leses og vedtaket skriver det.
  func skrivKontradiksjon(_ felt: inout JSONWriter.Members) {
    if let varselunntak {
      felt.object("varselunntak") {
        $0.member("hjemmel", varselunntak.hjemmel)
        $0.member("begrunnelse", varselunntak.begrunnelse)
        $0.member("vurdertAv", varselunntak.vurdertAv)
        $0.member("dato", varselunntak.dato.description)
      }
    }
    guard !anførsler.isEmpty else { return }
    felt.array("anførsler") { liste in
      for anførsel in anførsler {
        liste.object {
          $0.member("tekst", anførsel.tekst)
          if let svar = anførsel.svar { $0.member("svar", svar) }
          if let av = anførsel.svartAv { $0.member("svartAv", av) }
          if let dato = anførsel.dato { $0.member("dato", dato.description) }
        }
      }
    }
  }
}

extension Forhåndsvarsel {
  /// Likt i saken og i vedtaket.
  func skriv(_ felt: inout JSONWriter.Members) {
    felt.member("dato", dato.description)
    felt.member("frist", frist.description)
    switch svar {
    case .uttalelse(let tekst): felt.member("uttalelse", tekst)
    case .ingen: felt.member("ingenSvar", true)
    case nil: break
    }
    if let navsSvar { felt.member("svar", navsSvar) }
    if let svartAv { felt.member("svartAv", svartAv) }
  }
}

extension Forelegging {
  func skriv(_ felt: inout JSONWriter.Members) {
    switch self {
    case .vist(let dag): felt.member("forelagt", dag.description)
    case .unntak(let grunn): felt.member("forelagtUnntak", grunn)
    }
  }
}

extension Opplysning {
  /// Motstrid og unntak fra innsyn.
  ///
  /// - Parameter verdi: Hvordan en verdi skrives.
  func skrivSaksbehandling(
    _ felt: inout JSONWriter.Members, _ verdi: (inout JSONWriter.Members, NodeValue) -> Void
  ) {
    if let motstrid {
      felt.array("motstrid") { liste in
        for annen in motstrid.andre {
          liste.object { felt in
            verdi(&felt, annen.verdi)
            if let kilde = annen.kilde { felt.member("kilde", kilde) }
            if let dato = annen.dato { felt.member("dato", dato.description) }
          }
        }
      }
      if let veid = motstrid.bevisvurdering {
        felt.object("bevisvurdering") {
          $0.member("begrunnelse", veid.begrunnelse)
          $0.member("vurdertAv", veid.vurdertAv)
          $0.member("vurdertDato", veid.vurdertDato.description)
        }
      }
    }
    if let unntattInnsyn {
      felt.object("unntattInnsyn") {
        $0.member("hjemmel", unntattInnsyn.hjemmel)
        $0.member("grunn", unntattInnsyn.grunn)
      }
    }
  }
}
