public import Rules

extension Regelverk {
  /// Saken over en periode: tidsrom med hvert sitt svar, og dagen og årsaken til hver endring.
  ///
  /// - Parameters:
  ///   - første: Første dag.
  ///   - siste: Siste dag, som er med. Minst `første`.
  public func tidslinje(
    _ sak: Sak, _ regelsett: RuleSet, fra første: Day, til siste: Day
  ) -> Tidslinje? {
    guard let avgjørelse = regelsett.decision(named: sak.avgjørelse) else { return nil }
    let linje = regelsett.timeline(
      of: avgjørelse.node, sak.fakta, from: første, through: siste)
    return Tidslinje(regelsett: regelsett, avgjørelse: avgjørelse, linje: linje)
  }
}

/// En sak over tid.
public struct Tidslinje: Sendable {
  public var regelsett: RuleSet
  public var avgjørelse: Decision
  public var linje: Timeline

  /// Tidsrommene som tekst.
  public func tekst(_ pynt: Pynt = .ingen) -> String {
    var linjer = [pynt.fet("UTKAST – ikke et vedtak"), ""]
    for rom in linje.spans {
      let utfall = regelsett.outcome(of: avgjørelse.node, in: rom.trace)
      linjer.append(
        "\(rom.first) – \(rom.last)  \(pynt.fet(avgjørelse.name)): \(utfall.word)")
      for node in rom.changed where node != avgjørelse.node {
        guard let vilkår = regelsett.condition(at: node) else { continue }
        linjer.append(
          "    endret: \(vilkår.name) er nå \(regelsett.outcome(of: node, in: rom.trace).word)")
      }
      for node in rom.causes {
        let type = regelsett.program.type(of: node)
        linjer += "årsak: \(regelsett.text(of: node)) er nå \(type.written(rom.trace[node]))"
          .brutt(innrykk: "      ", først: "    ")
      }
    }
    return linjer.joined(separator: "\n") + "\n"
  }

  /// Tidsrommene som JSON.
  public func json() -> String {
    var writer = JSONWriter(style: .pretty)
    writer.object { felt in
      felt.member("merknad", "UTKAST – ikke et vedtak")
      felt.member("avgjørelse", avgjørelse.name)
      felt.array("tidsrom") { liste in
        for rom in linje.spans { liste.object { skriv(rom, &$0) } }
      }
    }
    return writer.text
  }

  private func skriv(_ rom: Timeline.Span, _ felt: inout JSONWriter.Members) {
    felt.member("fra", rom.first.description)
    felt.member("til", rom.last.description)
    felt.member("utfall", regelsett.outcome(of: avgjørelse.node, in: rom.trace).word)
    felt.array("endret") { liste in
      for node in rom.changed where node != avgjørelse.node {
        liste.object {
          $0.member("vilkår", regelsett.identifiers[node.index])
          $0.member("utfall", regelsett.outcome(of: node, in: rom.trace).word)
        }
      }
    }
    felt.array("årsaker") { liste in
      for node in rom.causes {
        liste.object {
          $0.member("node", regelsett.identifiers[node.index])
          $0.member("regel", regelsett.text(of: node))
          $0.member("verdi", regelsett.program.type(of: node).written(rom.trace[node]))
        }
      }
    }
  }
}
