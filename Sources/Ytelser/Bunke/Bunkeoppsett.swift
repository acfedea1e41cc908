package import Rules

/// Det som er likt for alle linjene i en bunke.
package struct Bunkeoppsett: Sendable {
  /// Hva en linje er.
  package enum Form: Sendable {
    /// En hel sak, slik `rulecheck run` tar den.
    case saker
    /// Bare navn og verdier; resten står her.
    case flat(Flatform)
  }

  /// Hva som skrives for hver linje.
  package enum Nivå: Sendable {
    /// Bare utfallet.
    case utfall
    /// Utfallet, og vilkårene som ikke er oppfylt eller er åpne.
    case grunner
    /// Hele vedtaket.
    case vedtak
  }

  /// Når mange linjer avgjøres sammen, i kolonner. Svarene er de samme.
  package enum Kolonner: Sendable {
    case nårDetLønnerSeg, alltid, aldri
  }

  package var form: Form
  package var nivå: Nivå
  /// Om opplysningene som kan avgjøre et åpent utfall, skrives; bare sammen med grunnene.
  package var medMangler = false
  /// Om den første feilen stanser alt; ellers får linjen en linje som sier hva som er galt.
  package var stanserVedFeil = false
  /// Kolonnene, når linjene er CSV.
  package var csv: CSVhode?
  package var kolonner = Kolonner.nårDetLønnerSeg
  package var regelverk: Regelverk

  package init(_ form: Form, _ nivå: Nivå, _ regelverk: Regelverk) {
    self.form = form
    self.nivå = nivå
    self.regelverk = regelverk
  }
}

/// Det en flat linje ikke sier selv.
package struct Flatform: Sendable {
  package var regelsett: RuleSet
  /// Navnet på avgjørelsen.
  package var avgjørelse: String
  /// Dagene for de linjene som ikke har sine egne. Uten vedtaksdato gjelder vurderingsdagen.
  package var vurderingsdag: Day?
  package var kravdato: NodeValue?
  package var vedtaksdato: Day?

  package init(_ regelsett: RuleSet, avgjørelse: String) {
    self.regelsett = regelsett
    self.avgjørelse = avgjørelse
  }

  /// Navnene som en flat linje kan ha, utenom `id`.
  package var navn: [String] {
    Linjeskjema.dager + regelsett.facts.dropFirst(3).filter { !$0.isPart }.map(\.name)
  }

  /// En dag slik den skrives i en sak; nil når den ikke finnes eller er utenfor 1900–2199.
  package static func dag(_ skrevet: String) -> Day? {
    Day(iso: skrevet.utf8).flatMap {
      (Day.tidligste...Day.seneste).contains($0.number) ? $0 : nil
    }
  }
}

/// Hvor mange linjer som er avgjort, og hvordan det gikk.
package struct Bunketelling: Equatable, Sendable {
  package var oppfylt = 0
  package var ikkeOppfylt = 0
  package var åpne = 0
  package var feil = 0

  package init() {}

  /// Linjene som ikke var tomme.
  package var alle: Int { oppfylt + ikkeOppfylt + åpne + feil }

  /// Teller med et utfall.
  @inline(__always)
  mutating func tell(_ utfall: Outcome) {
    switch utfall {
    case .met: oppfylt &+= 1
    case .notMet: ikkeOppfylt &+= 1
    case .notRelevant, .open: åpne &+= 1
    }
  }

  package static func += (a: inout Self, b: Self) {
    a.oppfylt += b.oppfylt
    a.ikkeOppfylt += b.ikkeOppfylt
    a.åpne += b.åpne
    a.feil += b.feil
  }
}
