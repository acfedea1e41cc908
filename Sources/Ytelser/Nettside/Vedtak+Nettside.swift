import Rules

extension Vedtak {
  /// Utkastet som én nettside, som står alene: uten skript, og uten noe å hente.
  ///
  /// Først det en saksbehandler må vite, så brevet. Hver setning i brevet kan åpnes, og har under
  /// seg nodene, opplysningene og lovens ord som den bygger på. Skrives siden ut, er det brevet
  /// alene som kommer på papiret, med mindre det er krysset av for alt.
  ///
  /// - Parameter endret: Det som er endret fra forrige vedtak; det står til saksbehandleren.
  public func nettside(
    _ målform: Målform = .bokmål, _ profil: Begrunnelse.Profil = .kort,
    endret: Sammenligning? = nil
  ) -> String {
    Nettside(
      vedtak: self, målform: målform, brev: begrunnelse(målform, profil), endret: endret
    ).kode
  }
}

/// Setter sammen siden; avgjør ingenting.
struct Nettside {
  /// Merket som står på alt `rulecheck` lager. Det er likt i begge målformer.
  static let merke = "UTKAST – ikke et vedtak"
  /// Ingenting hentes og ingenting kjøres, heller ikke om noe skulle sluppet inn i siden.
  private static let innholdsregler =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  let vedtak: Vedtak
  let målform: Målform
  let brev: Begrunnelse
  let endret: Sammenligning?

  var kode: String {
    "<!DOCTYPE html>\n"
      + Markup.element("html", ["lang": målform.rawValue], [.linjer([hode, kropp])]).kode + "\n"
  }

  private var navn: String {
    let sak = vedtak.sak.id.isEmpty ? "" : ", sak \(vedtak.sak.id)"
    return vedtak.regelsett.title + sak
  }

  private var hode: Markup {
    .element(
      "head", [:],
      [
        .linjer([
          .tom("meta", ["charset": "utf-8"]),
          .tom(
            "meta", ["http-equiv": "Content-Security-Policy", "content": Self.innholdsregler]),
          .tom("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
          .element("title", [:], "\(Self.merke): \(navn)"), .stil,
        ])
      ])
  }

  private var kropp: Markup {
    let topp = Markup.element(
      "header", ["class": "hode", "lang": "nb"],
      [
        .linjer([
          .element("p", ["class": "utkast"], Self.merke),
          .element("h1", [:], navn),
          .element("p", ["class": "svak"], "Vurdert for \(vedtak.sak.vurderingsdag.iBrev)"),
          .element("a", ["class": "hopp", "href": "#brev"], Nettsideord.hoppTilBrevet[målform]),
        ])
      ])
    let saksbehandler = Saksbehandlerdel(vedtak: vedtak, endret: endret).markup
    let spalter = Markup.element("div", ["class": "spalter"], [.linjer([saksbehandler, brevet])])
    return .element(
      "body", [:], [.element("div", ["class": "ark"], [.linjer([topp, spalter])])])
  }

  // MARK: Brevet

  private var brevet: Markup {
    let tittel = [
      Markup.element("p", ["class": "utkast", "lang": "nb"], Self.merke),
      .element("p", ["class": "svak hint"], Nettsideord.hint[målform]),
      .element("h2", ["id": "brevets-tittel"], brev.tittel.tekst),
      .element("div", ["class": "avsnitt"], [grunnlag(brev.tittel, 1).underOverskriften]),
    ]
    var nummer = 1
    let avsnitt = brev.avsnitt.flatMap { avsnitt in
      let neste = avsnitt.setninger.dropFirst().map(\.noder) + [[]]
      let setninger = zip(avsnitt.setninger, neste).map { setning, neste in
        nummer += 1
        var grunnlag = grunnlag(setning, nummer)
        grunnlag.erSomNeste = setning.noder == neste
        return grunnlag.setningen
      }
      let overskrift = avsnitt.overskrift
      return [
        overskrift.isEmpty ? .ingenting : Markup.element("h3", [:], overskrift),
        skriv(avsnitt.form, setninger),
      ]
    }
    return .element(
      "main", ["id": "brev", "tabindex": "-1", "aria-labelledby": "brevets-tittel"],
      [.linjer(tittel + avsnitt)])
  }

  private func grunnlag(_ setning: Begrunnelse.Setning, _ nummer: Int) -> Grunnlag {
    Grunnlag(vedtak: vedtak, målform: målform, setning: setning, nummer: nummer)
  }

  private func skriv(_ form: Begrunnelse.Avsnitt.Form, _ setninger: [Markup]) -> Markup {
    switch form {
    // Et avsnitt kan ikke ha noe som åpnes, i seg; derfor er det ikke et `p`.
    case .løpende: .element("div", ["class": "avsnitt"], [.linjer(setninger)])
    case .liste: .element("ul", [:], [.linjer(setninger.map { .element("li", [:], [$0]) })])
    }
  }
}
