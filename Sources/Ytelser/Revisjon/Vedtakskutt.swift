/// Tar det som ikke telles, ut av et vedtak før det leses.
///
/// Sporet er nesten hele vedtaket i byte, og ingen tall hviler på det. Verdien byttes med `0`. Bare
/// klammer og tekster følges, så det som er tatt ut, er ikke prøvd som JSON.
package enum Vedtakskutt {
  /// Medlemmene som tas ut. En nøkkel med escape-sekvenser blir stående; det koster bare tid.
  private static let utelatt = ["spor", "begrunnelse", "vilkår"].map { Array($0.utf8) }

  /// Bytene uten det som ikke telles, eller de samme bytene når klammene ikke går opp.
  package static func kuttet(_ bytes: [UInt8]) -> [UInt8] {
    var ut: [UInt8] = []
    var (plass, kopiert, dybde) = (0, 0, 0)
    while plass < bytes.count {
      switch bytes[plass] {
      case UInt8(ascii: "\""):
        guard let slutt = tekstslutt(bytes, plass) else { return bytes }
        let nøkkel = bytes[(plass + 1)..<(slutt - 1)]
        plass = slutt
        guard dybde == 1, utelatt.contains(where: nøkkel.elementsEqual),
          let verdi = verdistart(bytes, slutt)
        else { continue }
        guard let ferdig = verdislutt(bytes, verdi) else { return bytes }
        ut += bytes[kopiert..<verdi]
        ut.append(UInt8(ascii: "0"))
        (plass, kopiert) = (ferdig, ferdig)
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): dybde += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): dybde -= 1
      default: break
      }
      plass += 1
    }
    return ut + bytes[kopiert...]
  }

  /// Plassen etter teksten som begynner her; nil når den ikke slutter.
  private static func tekstslutt(_ bytes: [UInt8], _ start: Int) -> Int? {
    var plass = start + 1
    while plass < bytes.count {
      if bytes[plass] == UInt8(ascii: "\"") { return plass + 1 }
      plass += bytes[plass] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// Plassen der en liste eller et objekt begynner etter kolonet; nil når verdien er noe annet.
  private static func verdistart(_ bytes: [UInt8], _ etterNøkkel: Int) -> Int? {
    var plass = etterNøkkel
    var harKolon = false
    while plass < bytes.count {
      switch bytes[plass] {
      case 0x20, 0x09, 0x0A, 0x0D: break
      case UInt8(ascii: ":") where !harKolon: harKolon = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): return harKolon ? plass : nil
      default: return nil
      }
      plass += 1
    }
    return nil
  }

  /// Plassen etter listen eller objektet som begynner her; nil når det ikke slutter.
  private static func verdislutt(_ bytes: [UInt8], _ start: Int) -> Int? {
    var (plass, dybde) = (start, 0)
    while plass < bytes.count {
      switch bytes[plass] {
      case UInt8(ascii: "\""):
        guard let slutt = tekstslutt(bytes, plass) else { return nil }
        plass = slutt
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): dybde += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        dybde -= 1
        if dybde == 0 { return plass + 1 }
      default: break
      }
      plass += 1
    }
    return nil
  }
}
