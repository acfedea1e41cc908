import RuleDSL
import Rules
import Testing
import Ytelser

/// What `rulecheck audit` counts is what is in the decisions, however they come and are shown.
@Suite struct RevisjonTests {
  private static let etter: [[Revisjonsfelt]] = [
    [.kontor], [.opplysning("tiltak")], [.kontor, .kvartal], [.regelsett], [.resultat],
    [.opplysning("tiltaketStarter")],
  ]

  // MARK: Against another count

  /// The group of a decision, found without the audit.
  private func gruppe(_ felt: [String], _ vedtak: Vedtak) -> [String] {
    felt.map { navn in
      let (år, måned, _) = vedtak.sak.vedtaksdato.civil
      switch navn {
      case "kontor": return vedtak.sak.kontor ?? "ikke oppgitt"
      case "kvartal":
        let kvartal = [1: 1, 2: 1, 3: 1, 4: 2, 5: 2, 6: 2, 7: 3, 8: 3, 9: 3][måned] ?? 4
        return "\(år)-K\(kvartal)"
      case "regelsett": return vedtak.regelsett.id
      case "resultat": return vedtak.resultat.rawValue
      default:
        let opplysning = vedtak.sak.opplysninger.first {
          vedtak.regelsett.facts[$0.id.index].name == navn
        }
        guard let verdi = opplysning?.verdier.first?.verdi, let opplysning else {
          return "ikke oppgitt"
        }
        let type = vedtak.regelsett.facts[opplysning.id.index].type
        return type == .day ? String(type.written(verdi).prefix(4)) : type.written(verdi)
      }
    }
  }

  private func status(_ krav: String, _ regelsett: String, _ vedtak: Vedtak) -> Kravstatus? {
    guard vedtak.regelsett.id == regelsett else { return nil }
    guard let funn = vedtak.dokumentasjon.first(where: { $0.krav.condition.name == krav })
    else { return .gjelderIkke }
    if funn.utfall == .met { return .påPlass }
    if funn.avvik != nil { return .fraveket }
    return funn.utfall == .open ? .ikkeFørt : .mangler
  }

  private func er(_ mål: String, _ vedtak: Vedtak) -> Bool {
    let skjønn = vedtak.sak.opplysninger.filter {
      vedtak.regelsett.facts[$0.id.index].isJudgement && !$0.verdier.isEmpty
    }
    let uten = skjønn.contains {
      ($0.vurdering?.vurdertAv ?? "").isEmpty || ($0.vurdering?.begrunnelse ?? "").isEmpty
        || $0.vurdering?.vurdertDato == nil
    }
    switch mål {
    case "alle vedtak": return true
    case "kan fattes": return vedtak.kanFattes.ja
    case "kan ikke fattes": return !vedtak.kanFattes.ja
    case "automatisk": return vedtak.erAutomatisk
    case "har skjønn": return !skjønn.isEmpty
    case "alt skjønn har skrevne grunner": return !skjønn.isEmpty && !uten
    case "skjønn uten skrevne grunner": return uten
    default:
      return mål == "resultat: \(vedtak.resultat.rawValue)"
        || vedtak.kanFattes.hindre.contains { mål == "hinder: \($0.art.rawValue)" }
    }
  }

  private func expect(
    _ gruppe: Revisjonsrapport.Gruppe, er vedtak: [Vedtak],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(gruppe.antall == vedtak.count, sourceLocation: sourceLocation)
    for tall in gruppe.tall {
      let wanted = vedtak.filter { er(tall.navn, $0) }.map(\.sak.id).sorted()
      #expect(tall.antall == wanted.count, "\(tall.navn)", sourceLocation: sourceLocation)
      #expect(tall.saker?.map(\.sak) == wanted, "\(tall.navn)", sourceLocation: sourceLocation)
    }
    for krav in gruppe.krav {
      for tall in krav.tall {
        let wanted = vedtak.filter {
          status(krav.navn, krav.regelsett, $0)?.rawValue == tall.navn
        }.map(\.sak.id).sorted()
        #expect(tall.antall == wanted.count, sourceLocation: sourceLocation)
        #expect(tall.saker?.map(\.sak) == wanted, sourceLocation: sourceLocation)
      }
    }
  }

  private func expectCounts(_ vedtak: [Vedtak], _ krav: Set<String>) throws {
    let rapport = Revisjonsvedtak.talt(
      vedtak.map { $0.json() }, etter: Self.etter, medSaker: true
    ).rapport()
    #expect(Set(rapport.alle.krav.map(\.navn)).isSuperset(of: krav))
    expect(rapport.alle, er: vedtak)
    for gruppering in rapport.grupperinger {
      let wanted = Dictionary(grouping: vedtak) { gruppe(gruppering.felt, $0) }
      #expect(
        gruppering.grupper.map(\.verdier).sorted { $0.lexicographicallyPrecedes($1) }
          == wanted.keys.sorted { $0.lexicographicallyPrecedes($1) })
      for gruppe in gruppering.grupper { expect(gruppe, er: wanted[gruppe.verdier] ?? []) }
    }
  }

  @Test(arguments: [1, 2, 3]) func `each number is what another count gives`(seed: Int) throws {
    let vedtak = try Revisjonsvedtak.tilfeldige(60, seed: seed)
    let statuser = Set(
      vedtak.flatMap { vedtak in
        ["skrevet", "plan"].compactMap { status($0, "prove", vedtak) }
      })
    #expect(statuser == Set(Kravstatus.allCases), "the random decisions have all there is")
    try expectCounts(vedtak, ["skrevet", "plan"])
  }

  @Test func `each number over the examples is what another count gives`() throws {
    #expect(Revisjonsvedtak.eksempler.count > 20)
    try expectCounts(Revisjonsvedtak.eksempler, [])
  }

  // MARK: Order and form of input

  @Test func `order, line breaks and pieces do not matter`() throws {
    var dice = Dice(seed: 4)
    var json = try Revisjonsvedtak.tilfeldige(25, seed: 4).map { $0.json() }
    func ut() -> [String] {
      let rapport = Revisjonsvedtak.talt(json, etter: Self.etter, medSaker: true).rapport()
      return [rapport.tekst(), rapport.csv(), rapport.json(), rapport.html()]
    }
    let wanted = ut()
    for _ in 0..<5 {
      json.shuffle(using: &dice)
      for nummer in json.indices where dice.chance(50) {
        json[nummer] = try Revisjonsvedtak.kompakt(json[nummer])
      }
      #expect(ut() == wanted)
    }
  }

  // MARK: One number, four forms

  @Test func `all forms have the same numbers`() throws {
    let vedtak = try Revisjonsvedtak.tilfeldige(40, seed: 5).map { $0.json() }
    let spørsmål = [
      Revisjonsspørsmål(
        navn: "V1", spørsmål: "Er det skrevet?", kilde: "rapporten", krav: ["prove/skrevet"])
    ]
    let rapport = Revisjonsvedtak.talt(vedtak, etter: Self.etter, spørsmål: spørsmål).rapport()
    let json = try #require(
      JSONParser.parse(SourceFile(name: "r.json", text: rapport.json()), index: 0).0)
    #expect(Rapportleser.csv(rapport.csv()) == Rapportleser.json(json))
    #expect(Rapportleser.csv(rapport.csv()).count > 200)
    let (tekst, html) = (Rapportleser.tekst(rapport.tekst()), Rapportleser.html(rapport.html()))
    #expect(tekst == html)
    #expect(tekst.map { $0.joined(separator: "|") }.sorted() == rader(rapport.csv()))
  }

  /// The rows of the tables as the CSV has them: a number for each measure, five and the share of
  /// the first for each duty.
  private func rader(_ csv: String) -> [String] {
    let tall = Rapportleser.csv(csv)
    let vedtak = tall.filter { $0[2] == "vedtak" }.map { "\($0[5])/\($0[6])|\($0[7])" }
    let krav = Dictionary(grouping: tall.filter { $0[2] != "vedtak" }) { Array($0[0...3]) }
    return
      (vedtak
      + krav.values.map { linjer in
        let svar = Kravstatus.allCases.compactMap { status in
          linjer.first { $0[4] == status.rawValue }
        }
        let andel = ["\(svar[0][5])/\(svar[0][6])", svar[0][7]]
        return (svar.map { $0[5] } + andel).joined(separator: "|")
      }).sorted()
  }

  @Test func `the list has one line for each decision behind each number`() throws {
    let vedtak = try Revisjonsvedtak.tilfeldige(40, seed: 6).map { $0.json() }
    let revisjon = Revisjonsvedtak.talt(vedtak)
    let liste = Revisjonsliste(navn: nil, felt: [.opplysning("tiltak"), .kontor], spørsmål: [])
    #expect(liste.hode.hasSuffix(",svar,tiltak\n"), "the office has its own column already")
    var antall: [[String]: Int] = [:]
    for (del, _) in Revisjonsvedtak.deler(vedtak.joined(separator: "\n")) {
      let lest = try #require(
        Revisjon.les(del, fil: "v", ønsket: ["tiltak"]).vedtak)
      for linje in liste.linjer(lest).split(separator: "\n") {
        antall[Array(Rapportleser.celler(String(linje))[5...7]), default: 0] += 1
      }
    }
    let alle = revisjon.rapport().alle
    for tall in alle.tall {
      #expect(antall[["vedtak", tall.navn, "ja"], default: 0] == tall.antall, "\(tall.navn)")
    }
    for krav in alle.krav {
      for tall in krav.tall where tall.navn != "gjelder ikke" {
        #expect(antall[["krav", krav.navn, tall.navn], default: 0] == tall.antall)
      }
    }
  }

  @Test func `the page is whole, and what comes from a case is only text in it`() throws {
    let vedtak = try Revisjonsvedtak.tilfeldige(10, seed: 7).map { $0.json() }
    let html = Revisjonsvedtak.talt(vedtak, etter: [[.kontor]], medSaker: true).rapport().html()
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nb\">"))
    #expect(!html.contains("<Tana>") && html.contains("Nav &lt;Tana&gt; &amp; omegn"))
    for banned in ["<script", "http:", "https:", "src=", "@import", "onclick"] {
      #expect(!html.lowercased().contains(banned), "\(banned)")
    }
    let ids = html.matches(of: /id="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    for kobling in html.matches(of: /(?:href="#|labelledby="|url\(#)([^")]+)/) {
      #expect(ids.contains(String(kobling.output.1)))
    }
    #expect(html.contains("<details><summary>"))
    let uten = Revisjonsvedtak.talt(vedtak, etter: [[.kontor]]).rapport()
    for tekst in [uten.html(), uten.csv(), uten.tekst(), uten.json()] {
      #expect(!tekst.contains("sak 1"), "no case is named unless it is asked for")
    }
  }

  // MARK: Shares

  @Test(arguments: [
    (1, 3, "33,3 %"), (2, 3, "66,7 %"), (1, 8, "12,5 %"), (1, 2_000, "0,1 %"),
    (1, 2_001, "0,0 %"), (1_999, 2_000, "100,0 %"), (0, 7, "0,0 %"), (7, 7, "100,0 %"),
    (0, 0, "–"),
  ])
  func `a share has one decimal, a half goes up`(antall: Int, av: Int, andel: String) {
    #expect(Revisjonsrapport.Tall(navn: "", antall: antall, av: av).andel == andel)
  }
}
