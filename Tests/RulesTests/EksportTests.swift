import RuleDSL
import Rules
import Testing
import Ytelser

/// What a checker without the engine reads: the rules as JSON, and the proof in a vedtak.
@Suite struct EksportTests {
  private static func eksport(_ id: String) throws -> JSONValue {
    let regelverk = Regelverk.innebygd.lest(id)
    let regelsett = try #require(regelverk.regelsett(id).0)
    let tekst = regelverk.eksport(av: regelsett)
    #expect(tekst == regelverk.eksport(av: regelsett))
    return try Self.lest(tekst)
  }

  private static func lest(_ tekst: String) throws -> JSONValue {
    let (json, feil) = JSONParser.parse(SourceFile(name: "x.json", text: tekst), index: 0)
    #expect(feil.isEmpty)
    return try #require(json)
  }

  private static func liste(_ felt: JSONValue.Member?) throws -> [JSONValue] {
    guard case .array(let liste)? = felt?.value.kind else { throw Mangler() }
    return liste
  }

  private static func tekst(_ felt: JSONValue.Member?) -> String {
    if case .string(let tekst)? = felt?.value.kind { tekst } else { "" }
  }

  private struct Mangler: Error {}

  @Test(arguments: Regelverk.innebygd.bibliotek.ruleSetIDs)
  func `no two nodes of a rule set have the same name, and each stands after what it builds on`(
    id: String
  ) throws {
    let noder = try Self.liste(try Self.eksport(id)["noder"])
    #expect(Set(noder.map { Self.tekst($0["id"]) }).count == noder.count)
    for (nummer, node) in noder.enumerated() where node["av"] != nil {
      for del in try Self.liste(node["av"]) {
        guard case .number(let tall) = del.kind else { throw Mangler() }
        let plass = try #require(Int(tall.text))
        #expect(plass < nummer, "\(Self.tekst(node["id"]))")
      }
    }
  }

  @Test func `the export tells what a list has room for, and the steps of a distance`() throws {
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  skal gis når alle:\n    - båt",
      hode: Prøvesak.opplysning("lengde", "heltall", "område 0 til og med 100"),
      regler: "vilkår båt\n  oppfylt når lengde ≥ 20")
    let regelsett = try #require(regelverk.regelsett("prove").0)
    let noder = try Self.liste(try Self.lest(regelverk.eksport(av: regelsett))["noder"])
    let krav = try #require(noder.first { Self.tekst($0["art"]) == "sammenlign" })
    #expect(Self.tekst(krav["tegn"]) == "≥" && Self.tekst(krav["regel"]) == "lengde ≥ 20")
    guard case .number(let trinn)? = krav["trinn"]?.value.kind else { throw Mangler() }
    #expect(trinn.text == "1000000")
  }

  @Test func `a proof ends in the decision, and its values are those of the trace`() throws {
    for navn in ["avslag-40-prosent", "innvilget", "mangler-opplysninger"] {
      let vedtak = try Saker.eksempel(navn)
      #expect(vedtak.bevis.noder.last == vedtak.avgjørelse.node)
      #expect(vedtak.bevis.noder.map { vedtak.spor[$0] } == vedtak.bevis.verdier)
      #expect(vedtak.bevis.noder.count < vedtak.spor.values.count)
    }
  }

  @Test func `a refusal that stands without a stopped condition is proved without it`() throws {
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  skal gis når alle:\n    - båt\n    - ror",
      hode: Prøvesak.opplysning("harBåt", "ja/nei") + Prøvesak.opplysning("harRor", "ja/nei")
        + "ikke kodet «§ 8: dispensasjon fra båt» ved avslag gjelder båt",
      regler: "vilkår båt\n  oppfylt når harBåt\nvilkår ror\n  oppfylt når harRor")
    let vedtak = try Prøvesak.vedtak(regelverk, ["harBåt": "false", "harRor": "false"])
    let båt = try #require(vedtak.vilkår.first { $0.navn == "båt" }).node
    let ror = try #require(vedtak.vilkår.first { $0.navn == "ror" }).node
    #expect(vedtak.spor[båt] == Outcomes.notMet.value)
    #expect(!vedtak.bevis.noder.contains(båt) && vedtak.bevis.noder.contains(ror))
  }

  @Test func `an open outcome says what it can become`() throws {
    let regelverk = Prøvesak.regelverk(
      avgjørelse: "  skal gis når alle:\n    - båt",
      hode: Prøvesak.opplysning("harBåt", "ja/nei") + Prøvesak.opplysning("erEier", "ja/nei"),
      regler: "vilkår båt\n  gjelder når erEier\n  oppfylt når harBåt")
    let spor = try Self.liste(try Self.lest(Prøvesak.vedtak(regelverk, [:]).json())["spor"])
    let båt = try #require(spor.first { Self.tekst($0["id"]) == "båt" })
    #expect(Self.tekst(båt["verdi"]) == "oppfylt eller ikke oppfylt eller gjelder ikke")
  }

  @Test func `the checker is one file of at most 500 lines with nothing but Python`() {
    let linjer = Repository.text("Integrations/checker/check.py").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect((300...501).contains(linjer.count))
    let moduler = linjer.filter { $0.hasPrefix("import ") || $0.hasPrefix("from ") }
      .flatMap { $0.split { " ,".contains($0) } }.map(String.init)
    let kjente = [
      "import", "from", "__future__", "annotations", "argparse", "calendar", "functools", "hashlib",
      "itertools", "json", "math", "re", "sys", "datetime", "date", "decimal", "Decimal",
      "fractions", "Fraction", "typing", "Any", "Callable", "Iterable", "Iterator", "NoReturn",
    ]
    #expect(moduler.allSatisfy(kjente.contains))
  }
}
