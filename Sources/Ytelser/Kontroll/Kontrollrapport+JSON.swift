extension Kontrollrapport {
  /// Rapporten som medlemmer av et objekt.
  package func skriv(_ felt: inout JSONWriter.Members) {
    felt.member("sak", sak)
    felt.member("oppsummering", oppsummering)
    felt.array("funn") { liste in
      for funn in funn {
        liste.object {
          $0.member("kontroll", funn.kontroll)
          $0.member("hjemmel", funn.hjemmel)
          $0.member("tyngde", funn.tyngde.rawValue)
          $0.member("hva", funn.hva)
          $0.member("hvor", funn.hvor)
          $0.member("hvem", funn.hvem)
        }
      }
    }
    felt.array("gjort") { liste in
      for kontroll in gjort { liste.object(kontroll.skriv) }
    }
    felt.array("unntatt") { liste in
      for (kontroll, hjemmel) in unntatt {
        liste.object {
          kontroll.skriv(&$0)
          $0.member("unntak", hjemmel)
        }
      }
    }
    felt.array("ikkeGjort") { liste in
      for (kontroll, grunn) in ikkeGjort {
        liste.object {
          kontroll.skriv(&$0)
          $0.member("grunn", grunn)
        }
      }
    }
    felt.array("ikkeIKraft") { liste in
      for kontroll in ikkeIKraft { liste.object(kontroll.skriv) }
    }
    if let lesbarhet { felt.object("lesbarhet", lesbarhet.skriv) }
  }
}

extension Kontroll {
  fileprivate func skriv(_ felt: inout JSONWriter.Members) {
    felt.member("kontroll", id)
    felt.member("hjemmel", hjemmel)
    felt.member("navn", navn)
    felt.member("serPå", serPå)
  }
}

extension Lesbarhet {
  fileprivate func skriv(_ felt: inout JSONWriter.Members) {
    felt.object("iAlt", iAlt.skriv)
    felt.array("avsnitt") { liste in
      for avsnitt in avsnitt {
        liste.object {
          $0.member("overskrift", avsnitt.overskrift)
          avsnitt.mål.skriv(&$0)
        }
      }
    }
    felt.array("langeSetninger") { liste in
      for setning in lange {
        liste.object {
          $0.member("tekst", setning.tekst)
          $0.member("ord", setning.ord)
          $0.member("egneOrd", setning.erEgneOrd)
        }
      }
    }
  }
}

extension Lesbarhet.Mål {
  fileprivate func skriv(_ felt: inout JSONWriter.Members) {
    felt.member("lix", lix)
    felt.member("ord", ord)
    felt.member("setninger", setninger)
    felt.member("lengsteSetning", lengste)
  }
}
