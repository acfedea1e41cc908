import Rules

/// Nodene en setning sier noe om, med verdiene de har, og det verdiene er regnet ut av.
struct Sportre {
  /// Sier en setning noe om flere noder enn dette, vises hver av dem uten det den er regnet ut av.
  static let flestNoder = 6
  /// Hvor mange ledd som vises under én setning.
  private static let flestLedd = 60

  private let vedtak: Vedtak
  private let tegner: Tretegner

  init(_ vedtak: Vedtak) {
    self.vedtak = vedtak
    tegner = Tretegner(vedtak: vedtak, pynt: .ingen)
  }

  func liste(av noder: [NodeID]) -> Markup {
    var igjen = noder.count > Self.flestNoder ? 0 : Self.flestLedd
    var vist: Set<NodeID> = []
    let punkter = noder.map { node in
      let merke = Markup.element("code", [:], vedtak.regelsett.identifiers[node.index])
      let grunn = vedtak.spor.certificate(of: node, in: vedtak.regelsett.program)
      return punkt(node, merke, grunn, &igjen, &vist)
    }
    return .element("ul", ["class": "spor"], [.linjer(punkter)])
  }

  /// Et ledd, og under det bare leddene som verdien hviler på. Det samme vises ikke to ganger.
  private func punkt(
    _ node: NodeID, _ merke: Markup, _ grunn: Certificate, _ igjen: inout Int,
    _ vist: inout Set<NodeID>
  ) -> Markup {
    if node == vedtak.avgjørelse.node {
      return .element("li", [:], [overskrift(node), .tekst(" "), merke, avgjørelsen])
    }
    let barn = tegner.barn(av: node).filter(grunn.contains)
    let erVist = !vist.insert(node).inserted
    var under: [Markup] = []
    for ledd in erVist ? [] : barn {
      guard igjen > 0 else { break }
      igjen -= 1
      under.append(punkt(ledd, .ingenting, grunn, &igjen, &vist))
    }
    if !under.isEmpty, under.count < barn.count {
      under.append(.element("li", [:], Nettsideord.flereLedd[.bokmål]))
    }
    let erKjent = erVist && !barn.isEmpty
    let slutt = Markup.tekst(erKjent ? " (\(Nettsideord.vistOver[.bokmål])) " : " ")
    let treet = under.isEmpty ? .ingenting : Markup.element("ul", [:], [.linjer(under)])
    return .element("li", [:], [overskrift(node), slutt, merke, treet])
  }

  /// Tegnet sier det samme som ordet etter, så bare ordet leses opp. Hjemmelen står etter to
  /// mellomrom.
  private func overskrift(_ node: NodeID) -> Markup {
    let linje = tegner.overskrift(node)
    guard let skille = linje.firstIndex(of: " ") else { return .tekst(linje) }
    let ord = linje[linje.index(after: skille)...]
    let deler = ord.split(separator: "  ", maxSplits: 1).map(String.init)
    return .samlet(
      [
        .element("span", ["class": "tegn", "aria-hidden": "true"], String(linje[..<skille])),
        .tekst(deler.first ?? ""),
      ] + deler.dropFirst().map { .samlet([.tekst(" "), .element("span", ["class": "svak"], $0)]) })
  }

  /// Under avgjørelsen selv står bare kravene som avgjorde den: hele treet er `explain` sitt.
  private var avgjørelsen: Markup {
    let krav = vedtak.avgjørende.map { Markup.element("li", [:], [overskrift($0.node)]) }
    return krav.isEmpty ? .ingenting : .element("ul", [:], [.linjer(krav)])
  }
}
