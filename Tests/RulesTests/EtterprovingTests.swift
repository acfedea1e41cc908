import Rules
import Testing
import Ytelser

/// A stored vedtak is what its case and the rules give, or the first thing that isn't is named.
@Suite struct EtterprøvingTests {
  private func etterprøv(
    _ bytes: [UInt8], poeng: Int = 7, grense: Int = 5
  ) throws -> Etterprøving {
    let dokument = try Vedtaksdokument(SourceFile(name: "vedtak.json", bytes: bytes))
    let nå = try Kvitteringssak.vedtak(poeng: poeng, grense: grense)
    return try #require(
      Kvitteringssak.regelverk(grense: grense).etterprøv(dokument, av: nå.sak, nå.regelsett))
  }

  private func lagret() throws -> [UInt8] { try Kvitteringssak.dokument(poeng: 7).bytes }

  private func endret(_ fra: String, _ til: String) throws -> [UInt8] {
    let tekst = String(decoding: try lagret(), as: UTF8.self)
    #expect(tekst.contains(fra))
    let deler = tekst.split(separator: fra, maxSplits: 1, omittingEmptySubsequences: false)
    return Array(deler.joined(separator: til).utf8)
  }

  @Test func `what is stored is what the command writes, and is the same when replayed`() throws {
    let vedtak = try Kvitteringssak.vedtak(poeng: 7)
    #expect(try vedtak.dokument().bytes == Array((vedtak.json() + "\n").utf8))
    #expect(try etterprøv(try lagret()).erLik)
  }

  @Test(arguments: Målform.allCases, Begrunnelse.Profil.allCases)
  func `a letter in another form is replayed in that form`(
    målform: Målform, profil: Begrunnelse.Profil
  ) throws {
    let vedtak = try Kvitteringssak.vedtak(poeng: 3)
    let dokument = try vedtak.dokument(målform, profil)
    let regelverk = Kvitteringssak.regelverk()
    #expect(regelverk.etterprøv(dokument, av: vedtak.sak, vedtak.regelsett)?.erLik == true)
  }

  @Test func `any changed byte is found`() throws {
    let bytes = try lagret()
    let nå = try Kvitteringssak.vedtak(poeng: 7)
    let regelverk = Kvitteringssak.regelverk()
    var terning = Dice(seed: 41)
    for _ in 0..<150 {
      var andre = bytes
      andre[terning.roll(0...bytes.count - 1)] ^= UInt8(1 << terning.roll(0...7))
      guard let dokument = try? Vedtaksdokument(SourceFile(name: "vedtak.json", bytes: andre))
      else { continue }
      #expect(regelverk.etterprøv(dokument, av: nå.sak, nå.regelsett)?.erLik == false)
    }
  }

  @Test func `a changed value is named by its path, as claimed and as replayed`() throws {
    let funn = try etterprøv(try endret(#""utfall": "oppfylt""#, #""utfall": "åpent""#))
    #expect(funn.avvik == [.verdi(sti: "utfall", oppgitt: "\"åpent\"", nå: "\"oppfylt\"")])
    let dypt = try etterprøv(try endret(#""verdi": "7""#, #""verdi": "8""#))
    #expect(
      dypt.avvik == [.verdi(sti: "opplysninger[2].verdier[0].verdi", oppgitt: "\"8\"", nå: "\"7\"")]
    )
    #expect(dypt.tekst().contains("opplysninger[2].verdier[0].verdi"))
  }

  @Test func `a value that is gone or added is named`() throws {
    let borte = try etterprøv(try endret("  \"utfall\": \"oppfylt\",\n", ""))
    #expect(borte.avvik == [.verdi(sti: "utfall", oppgitt: nil, nå: "\"oppfylt\"")])
    let ny = try etterprøv(try endret("\"utkast\": true,", "\"utkast\": true, \"ny\": 1,"))
    #expect(ny.avvik == [.verdi(sti: "ny", oppgitt: "1", nå: nil)])
  }

  @Test func `other rule texts, another case and another engine are the cause`() throws {
    let regler = try etterprøv(try lagret(), grense: 6)
    guard case .regeltekst(let før, let nå) = regler.avvik.first else {
      Issue.record("\(regler.avvik)")
      return
    }
    #expect(før != nå && nå.count == 64)
    #expect(regler.avvik.count == 2)
    let sak = try etterprøv(try lagret(), poeng: 8)
    guard case .sak = sak.avvik.first else {
      Issue.record("\(sak.avvik)")
      return
    }
    let motor = try etterprøv(try endret("\"motor\": \"", "\"motor\": \"9"))
    #expect(
      motor.avvik == [
        .motor(oppgitt: "9" + Regelverk.motorversjon, nå: Regelverk.motorversjon)
      ])
    #expect(motor.tekst().contains("alt annet er det samme"))
  }

  @Test func `the same said in other bytes is not the same`() throws {
    let funn = try etterprøv(try endret("\"utkast\": true", "\"utkast\":  true"))
    #expect(funn.avvik == [.skrivemåte(linje: 3, kolonne: 13)])
    let uten = try etterprøv(Array(try lagret().dropLast()))
    #expect(uten.avvik.count == 1)
  }

  @Test(arguments: ["{}", "[]", "{\"form\": \"vedtak/2\"}", "{\"form\": \"vedtak/1\"}", ""])
  func `what is no vedtak is refused`(tekst: String) throws {
    #expect(throws: Vedtaksdokument.Feil.self) {
      try Vedtaksdokument(SourceFile(name: "vedtak.json", text: tekst))
    }
  }

  @Test func `a value can't forge the lines on the screen`() throws {
    let falsk = #""verdi": "7\nlikt: vedtaket er det samme""#
    let funn = try etterprøv(try endret(#""verdi": "7""#, falsk))
    #expect(!funn.tekst().contains("\nlikt"))
  }
}
