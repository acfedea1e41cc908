import Rules

/// En setning i brevet, og det den bygger på: stedet i loven, nodene med verdier, opplysningene med
/// kilde, og lovens egne ord.
struct Grunnlag {
  let vedtak: Vedtak
  let målform: Målform
  let setning: Begrunnelse.Setning
  /// Plassen i brevet, fra 1; navnet på setningen i siden.
  let nummer: Int
  /// Om den neste setningen bygger på de samme nodene; på papir står grunnlaget da bare én gang.
  var erSomNeste = false

  var regelsett: RuleSet { vedtak.regelsett }

  /// Setningen, som åpnes uten skript.
  var setningen: Markup { åpnes(setning.tekst, klasse: erSomNeste ? "s samme" : "s") }

  /// En overskrift skal være overskrift og ikke en knapp, så grunnlaget for den åpnes under.
  var underOverskriften: Markup {
    åpnes(Nettsideord.tittelgrunnlag[målform], klasse: "s tittel")
  }

  private func åpnes(_ ord: String, klasse: String) -> Markup {
    .element(
      "details", ["class": klasse, "id": "s\(nummer)"],
      [
        .element("summary", [:], ord),
        .element("div", ["class": "grunn"], [.element("dl", [:], [innhold])]),
      ])
  }

  private var innhold: Markup {
    let steder = self.steder
    let deler: [(Nettsideord, [Markup])] = [
      (.hvorDetStår, steder.map { .element("dd", [:], $0.omtale(målform)) }),
      (.utregning, [.element("dd", ["lang": "nb"], [Sportre(vedtak).liste(av: setning.noder)])]),
      (.opplysningene, opplysningsliste),
      (.lovensOrd, lovensOrd(steder)),
    ]
    return .linjer(
      deler.filter { !$0.1.isEmpty }.flatMap { ord, innhold in
        [.element("dt", [:], ord[målform])] + innhold
      })
  }

  /// Om setningen sier så mye på en gang at det ikke er noe å vise hvert ledd for seg.
  private var erSamlet: Bool { setning.noder.count > Sportre.flestNoder }

  // MARK: Steder

  /// Der det står, i lovens rekkefølge.
  private var steder: [Sted] {
    var funnet: [Sted] = []
    for sted in egneSteder.isEmpty ? stederForOpplysningene : egneSteder
    where !funnet.contains(where: { $0.henvisning == sted.henvisning }) {
      funnet.append(sted)
    }
    return funnet.sorted { $0.henvisning < $1.henvisning }
  }

  private var egneSteder: [Sted] {
    setning.noder.flatMap { node -> [Sted] in
      if node == vedtak.avgjørelse.node {
        return [Sted(henvisning: vedtak.avgjørelse.citation)]
      }
      let krav = vedtak.vilkår.filter {
        $0.node == node || $0.versjon?.parts.harNode(node) ?? false
      }
      let unntak = vedtak.vilkår.flatMap(\.unntakene).filter { $0.node == node }
      let dokumentasjon = vedtak.dokumentasjon.filter {
        $0.krav.condition.node == node || $0.versjon?.parts.harNode(node) ?? false
      }
      let beregning = regelsett.calculations.filter { $0.node == node }
      return krav.flatMap(\.steder) + unntak.map { Sted($0.versjon) }
        + dokumentasjon.compactMap { $0.versjon.map { Sted($0) } }
        + beregning.map { Sted(henvisning: $0.citation) }
    }
  }

  /// Kravene som avgjorde, og som hviler på opplysningene som setningen sier noe om.
  private var stederForOpplysningene: [Sted] {
    let opplysninger = Set(self.opplysninger)
    return vedtak.avgjørende.filter { !opplysninger.isDisjoint(with: $0.opplysninger) }
      .flatMap(\.steder)
  }

  // MARK: Opplysninger

  /// Opplysningene som nodene hviler på; ingen for en fast setning om hele avgjørelsen.
  private var opplysninger: [FactID] {
    let noder = erSamlet ? [] : setning.noder.filter { $0 != vedtak.avgjørelse.node }
    let alle = noder.flatMap {
      regelsett.told(vedtak.spor.certificate(of: $0, in: regelsett.program))
    }
    return Set(alle).filter { $0.index >= 3 }.sorted()
  }

  private var opplysningsliste: [Markup] {
    let punkter = opplysninger.map { id in
      Opplysningsvisning(vedtak: vedtak, målform: målform, id: id).punkt
    }
    return punkter.isEmpty ? [] : [.element("dd", [:], [.element("ul", [:], [.linjer(punkter)])])]
  }

  // MARK: Lovens ord

  private func lovensOrd(_ steder: [Sted]) -> [Markup] {
    if erSamlet { return [] }
    var sitert: [LawText] = []
    return steder.flatMap { sted -> [Markup] in
      guard let ordlyd = sted.ordlyd else { return [] }
      let alle = regelsett.lawTexts(for: sted.henvisning, in: ordlyd)
      if alle.isEmpty {
        let ord =
          "\(målform.hjemmel(sted.henvisning.description)): \(Nettsideord.ikkeSitert[målform])"
        return [.element("dd", [:], ord)]
      }
      let nye = alle.filter { !sitert.contains($0) }
      sitert += nye
      return nye.map { sitat($0, sted) }
    }
  }

  private func sitat(_ tekst: LawText, _ sted: Sted) -> Markup {
    let paragraf = sted.henvisning.paragraph
    let hvor = tekst.ledd.map { "\(paragraf) \($0)" } ?? paragraf
    return .element(
      "dd", [:],
      [
        .tekst(sted.omtale(målform, hvor)),
        .element(
          "blockquote", ["lang": "no"],
          tekst.paragraphs.map { .element("p", [:], $0) }),
      ])
  }
}

/// Et sted i loven, i den ordlyden som er brukt.
struct Sted: Hashable {
  var henvisning: Citation
  var ordlyd: Wording?
  var rang: Rank?

  init(henvisning: Citation) {
    self.henvisning = henvisning
  }

  init(_ versjon: Condition.Version) {
    (henvisning, ordlyd, rang) = (versjon.citation, versjon.wording, versjon.rank)
  }

  init(_ versjon: Exception.Version) {
    (henvisning, ordlyd, rang) = (versjon.citation, versjon.wording, versjon.rank)
  }

  /// `folketrygdloven § 11-5 første ledd (lov), ordlyden fra 1. januar 2018`
  func omtale(_ målform: Målform, _ hvor: String? = nil) -> String {
    let hjemmel = målform.hjemmel(hvor ?? henvisning.description)
    guard let ordlyd, let rang else { return hjemmel }
    let verdier = [
      Begrunnelse.Verdi("hjemmel", hjemmel), .init("rang", rang.rawValue),
      .init("dag", ordlyd.from.iBrev), .init("ikraft", ordlyd.inForce?.iBrev ?? ""),
    ]
    let mal: Nettsideord = ordlyd.inForce == nil ? .ordlyd : .ordlydIKraft
    return mal[målform].utfylt(verdier)
  }
}

extension Vilkårsvurdering {
  /// Unntaket som ble brukt, og de som er prøvd.
  var unntakene: [BruktUnntak] { [unntak].compactMap { $0 } + prøvdeUnntak }

  /// Kravet, og unntaket som ble brukt.
  fileprivate var steder: [Sted] {
    [versjon.map { Sted($0) }, unntak.map { Sted($0.versjon) }].compactMap { $0 }
  }
}

extension [Part] {
  fileprivate func harNode(_ node: NodeID) -> Bool {
    contains { $0.node == node || $0.parts.harNode(node) }
  }
}
