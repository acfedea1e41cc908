import RuleDSL
import Rules
import Testing
import Ytelser

/// A case in Swift's own types is the same case as one in JSON, with the same faults.
@Suite struct TyperTests {
  @Test func `a case in Swift gives the decision that its JSON gives`() throws {
    var vedtak = try AAP.avgjør(
      .arbeidsavklaringspenger, Typetsak.opplysninger, i: Typetsak.ramme, etter: Saker.regelverk
    ).vedtak
    var fraJSON = try Saker.eksempel("avslag-40-prosent")
    #expect(vedtak.sak.fingeravtrykk.count == 64)
    // Only the order they were told in is another.
    vedtak.sak.opplysninger.sort { $0.id < $1.id }
    fraJSON.sak.opplysninger.sort { $0.id < $1.id }
    vedtak.sak.fingeravtrykk = fraJSON.sak.fingeravtrykk
    #expect(vedtak.json() == fraJSON.json())
  }

  @Test func `a result is read by the names of the rule text`() throws {
    let svar = try AAP.avgjør(
      .arbeidsavklaringspenger, Typetsak.opplysninger, i: Typetsak.ramme, etter: Saker.regelverk)
    #expect(svar.utfall == .notMet)
    #expect(svar[.arbeidsevnenErNedsattNok] == .notMet)
    #expect(svar[.harFylt18År] == .met)
    #expect(svar[.sykdomErÅrsak] == .open)
  }

  @Test(arguments: Golden.names(in: "Examples/aap", ending: ".json"))
  func `a case that is written as JSON is read as the same case`(file: String) throws {
    let sak = try Saker.eksempel(String(file.dropLast(5))).sak
    let regelsett = try #require(Saker.aap)
    let lest = Saker.les(sak.json(regelsett))
    #expect(lest.feil.isEmpty)
    var igjen = try #require(lest.sak)
    #expect(igjen.fakta == sak.fakta)
    #expect(igjen.opplysninger == sak.opplysninger)
    #expect(igjen.json(regelsett) == sak.json(regelsett))
    #expect(igjen.fingeravtrykk == SHA256.hexDigest(of: Array(sak.json(regelsett).utf8)))
    igjen.fingeravtrykk = sak.fingeravtrykk
    #expect("\(igjen)" == "\(sak)")
  }

  // MARK: Invented law

  @Test func `each kind of fact is told as in JSON`() throws {
    let (sak, regelsett) = try Prøvetype.sak(
      .ytelse, Prøvetype.Opplysninger.fulle, i: Prøvetype.ramme, etter: Prøvetype.regelverk)
    let lest = Sak.les(
      SourceFile(name: "sak.json", text: Prøvetype.json), Prøvetype.regelverk)
    #expect(lest.feil.isEmpty, "\(lest.feil)")
    let fraJSON = try #require(lest.sak)
    #expect(sak.fakta == fraJSON.fakta)
    #expect(sak.opplysninger == fraJSON.opplysninger)
    #expect(sak.json(regelsett) == fraJSON.json(regelsett))
    let igjen = Sak.les(
      SourceFile(name: "x", text: sak.json(regelsett)), Prøvetype.regelverk)
    #expect(igjen.feil.isEmpty, "\(igjen.feil)")
    #expect(igjen.sak?.fakta == sak.fakta)
    #expect(igjen.sak?.fingeravtrykk == sak.fingeravtrykk)
  }

  @Test func `the types of invented law are what the generator makes`() throws {
    let regelsett = try #require(Prøvetype.regelverk.regelsett("prove").0)
    let laget = regelsett.typer
    for linje in Prøvetype.ventet { #expect(laget.contains(linje), "\(linje)\n\(laget)") }
  }

  @Test func `a fixed value is what it can be`() throws {
    func beløp(_ inntekt: Oppgitt<Kroner>?) throws -> Område<Kroner>? {
      var opplysninger = Prøvetype.Opplysninger.fulle
      opplysninger.inntekt = inntekt
      return try Prøvetype.avgjør(
        .ytelse, opplysninger, i: Prøvetype.ramme, etter: Prøvetype.regelverk
      ).fastsatt.beløp
    }
    #expect(try beløp(1000)?.verdi == 1000)
    let åpent = try #require(try beløp(.init(.mellom(minst: 500, høyst: nil))))
    #expect(åpent.verdi == nil)
    #expect(åpent.minst == 500)
    #expect(åpent.høyst == 900_000)
  }

  private static let gale:
    [(kode: String, endre: @Sendable (inout Prøvetype.Opplysninger) -> Void)] =
      [
        ("R0628", { $0.grad = 140 }), ("R0628", { $0.grad = -1 }),
        ("R0628", { $0.inntekt = Oppgitt(Kroner(.max)) }), ("R0628", { $0.barn = Oppgitt(.min) }),
        ("R0628", { $0.født = "1850-01-01" }),
        ("R0629", { $0.grad = Prosent("49.5").map { .init($0) } }),
        ("R0627", { $0.født = "1982-02-30" }), ("R0627", { $0.født = "i går" }),
        ("R0627", { $0.født?.dato = "2026-09" }),
        ("R0628", { $0.inntekt = .init(.mellom(minst: 900, høyst: 100)) }),
        ("R0626", { $0.født = .init(.mellom(minst: "2000", høyst: nil)) }),
        ("R0637", { $0.født?.vurdering = Vurdering(av: "Kari") }),
        ("R0638", { $0.grad?.vurdering?.vurdertDato = "2027-01-01" }),
        ("R0633", { $0.medlem?.tidsrom[0].til = "1999-01-01" }),
        ("R0633", { $0.medlem?.tidsrom[0].til = "2021-01-01" }),
        ("R0635", { $0.medlem?.ukjentFordi = "ikke svart" }),
        ("R0635", { $0.reiser?.ukjentFordi = "ikke svart" }),
        ("R0650", { $0.reiser?.elementer += [.init(), .init()] }),
        ("R0628", { $0.reiser?.elementer[0].pris = -1 }),
      ]

  @Test(arguments: gale.indices)
  func `what is wrong in a case is told as when it is read from JSON`(nummer: Int) throws {
    let (kode, endre) = Self.gale[nummer]
    var opplysninger = Prøvetype.Opplysninger.fulle
    endre(&opplysninger)
    #expect(Self.koder(opplysninger) == [kode])
  }

  @Test func `what is wrong about a case itself is told`() throws {
    var ramme = Prøvetype.ramme
    ramme.vurderingsdag = "2026-13-01"
    ramme.kravdato = "2026-12-31"
    ramme.forhåndsvarsel = Forhåndsvarsel(dato: Day(number: 20_001), frist: Day(number: 20_000))
    ramme.vurdertUtenfor = [
      VurdertUtenfor(
        linje: "§ 1 #abcdef", erOppfylt: true, vurdertAv: "Kari", vurdertDato: Day(number: 0),
        begrunnelse: "–")
    ]
    #expect(Self.koder(.fulle, ramme) == ["R0627", "R0638", "R0638", "R0639"])
  }

  @Test func `types that were made of another text are faults, not answers`() {
    func koder(_ opplysninger: String, gjelder: String) -> [String] {
      let regelverk = Prøvesak.regelverk(
        avgjørelse: "  skal gis når alle:\n    - krav", hode: opplysninger,
        regler: "vilkår krav\n  oppfylt når \(gjelder)")
      return Self.koder(
        .init { ($0.barn, $0.bor, $0.stand) = (1, false, Oppgitt(.ugift)) }, etter: regelverk)
    }
    let bor = Prøvesak.opplysning("bor", "ja/nei")
    let annet =
      bor + Prøvesak.opplysning("barn", "ja/nei")
      + Prøvesak.opplysning("stand", "valg gift | skilt")
    #expect(koder(bor, gjelder: "bor") == ["R0625", "R0625"])
    #expect(koder(annet, gjelder: "bor og barn og stand = gift") == ["R0626", "R0630"])
    let tomt = Regelverk(filer: [])
    #expect(Self.koder(.fulle, etter: tomt) == ["R0211"])
  }

  private static func koder(
    _ opplysninger: Prøvetype.Opplysninger, _ ramme: Saksramme = Prøvetype.ramme,
    etter regelverk: Regelverk = Prøvetype.regelverk
  ) -> [String] {
    do {
      _ = try Prøvetype.avgjør(.ytelse, opplysninger, i: ramme, etter: regelverk)
      return []
    } catch {
      #expect(!error.description.isEmpty)
      return (error.feil + error.regelfeil).map(\.message.code)
    }
  }
}
