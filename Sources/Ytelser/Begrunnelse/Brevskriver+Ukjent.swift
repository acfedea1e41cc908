package import Rules

extension Brevskriver {
  /// Det av regelens ord som kan sies når en verdi er ukjent: setningene som ikke nevner den, og som
  /// ikke viser tilbake til en som gjør det. Hver setning er en egen del. Nil når ingen er igjen.
  func ufullstendig(_ deler: [Template.Piece], _ node: NodeID) -> Setning? {
    var kan: [Begrunnelse.Del] = []
    var noder = [node]
    var mangler = false
    for setning in deler.setninger {
      if mangler, setning.viserTilbake { continue }
      mangler = !setning.verdier.allSatisfy(erKjent)
      if mangler { continue }
      kan.append(del(setning))
      noder += setning.verdier
    }
    return kan.isEmpty ? nil : Setning(kan, noder)
  }

  /// Om verdien av noden er kjent, så den kan stå i et brev.
  func erKjent(_ id: NodeID) -> Bool {
    vedtak.spor[id].isDecided(as: regelsett.program.type(of: id))
  }

  /// Malen med verdiene som skal inn i den.
  func del(_ deler: [Template.Piece]) -> Begrunnelse.Del {
    .init(
      regelsett.mal(deler),
      deler.verdier.map { id in
        let verdi = vedtak.vist(iBrev(vedtak.spor[id], id))
        return Begrunnelse.Verdi(regelsett.identifiers[id.index], verdi)
      })
  }
}

extension RuleSet {
  /// Malen slik den står i vedtaket, med navnet på noden i hver plass.
  func mal(_ deler: [Template.Piece]) -> String {
    deler.map { del in
      switch del {
      case .text(let ord): ord
      case .value(let node): "{\(identifiers[node.index])}"
      }
    }.joined()
  }
}

extension [Template.Piece] {
  /// Nodene det er plass til.
  var verdier: [NodeID] {
    compactMap { del in
      if case .value(let id) = del { id } else { nil }
    }
  }

  /// Delt etter hver setning. Punktumet i `1. juli` slutter ingen setning.
  package var setninger: [[Template.Piece]] {
    var setninger: [[Template.Piece]] = [[]]
    for (nummer, del) in enumerated() {
      guard case .text(let tekst) = del else {
        setninger[setninger.count - 1].append(del)
        continue
      }
      var rest = tekst[...]
      while let slutt = rest.setningsslutt(erSist: nummer == count - 1) {
        setninger[setninger.count - 1].append(.text(String(rest[..<slutt])))
        setninger.append([])
        rest = rest[rest.index(after: slutt)...]
      }
      if !rest.isEmpty { setninger[setninger.count - 1].append(.text(String(rest))) }
    }
    return setninger.filter { !$0.isEmpty }
  }

  /// Om setningen begynner med et ord for noe i setningen foran.
  fileprivate var viserTilbake: Bool {
    guard case .text(let tekst)? = first else { return false }
    return Self.tilbakevisere.contains(String(tekst.prefix { $0.isLetter }))
  }

  private static let tilbakevisere: Set<String> = [
    "Det", "Den", "De", "Dette", "Denne", "Disse", "Da", "Dermed", "Derfor", "Der", "Slik",
    "Dei", "Desse", "Difor", "Ho", "Han", "Hun",
  ]
}

extension Substring {
  /// Mellomrommet etter den første setningen.
  ///
  /// - Parameter erSist: Om det ikke følger en plass, som en setning kan begynne med.
  fileprivate func setningsslutt(erSist: Bool) -> Index? {
    indices.first { sted in
      guard self[sted] == " ", sted > startIndex, ".!?".contains(self[index(before: sted)]) else {
        return false
      }
      let neste = index(after: sted)
      return neste == endIndex ? !erSist : self[neste].isUppercase || self[neste] == "«"
    }
  }
}
