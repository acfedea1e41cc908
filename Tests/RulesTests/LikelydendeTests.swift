import Testing
import Ytelser

/// The same reason for different persons is found, however many cases there are.
@Suite struct LikelydendeTests {
  private func funn(_ tekster: [(sak: String, tekst: String)]) -> [Likelydende.Funn] {
    var likelydende = Likelydende()
    for (sak, tekst) in tekster { likelydende.add(sak: sak, krav: "nødvendig", tekst: tekst) }
    return likelydende.funn
  }

  @Test func `names, days, numbers, case and signs don't make two reasons different`() throws {
    let like = funn([
      ("1", "Du har møtt Kari 3. mai 2026, og har prøvd 2 tiltak."),
      ("2", "Du har møtt Ola 14. juni 2025 og har prøvd to tiltak"),
      ("3", "du har møtt Per Hansen 2026-01-02 og har prøvd tre tiltak!"),
    ])
    let ene = try #require(like.first)
    #expect(like.count == 1)
    #expect(ene.saker == ["1", "2", "3"])
    #expect(ene.tekst == "Du har møtt Kari 3. mai 2026, og har prøvd 2 tiltak.")
  }

  @Test func `a name that starts the sentence is left out when it is known`() {
    func funn(_ navn: [String]) -> [Likelydende.Funn] {
      var likelydende = Likelydende()
      likelydende.add(sak: "1", krav: "k", tekst: "Karis rygg tåler ikke løft.", navn: navn)
      likelydende.add(sak: "2", krav: "k", tekst: "Olas rygg tåler ikke løft.", navn: navn)
      return likelydende.funn
    }
    #expect(funn([]).isEmpty)
    #expect(funn(["Kari", "Ola Nordmann"]).count == 1)
  }

  @Test func `another word makes another reason`() {
    #expect(funn([("1", "Ryggen tåler ikke løft."), ("2", "Kneet tåler ikke løft.")]).isEmpty)
  }

  @Test func `the same case twice is no finding, and neither is no text`() {
    #expect(funn([("1", "Ryggen tåler ikke løft."), ("1", "Ryggen tåler ikke løft.")]).isEmpty)
    #expect(funn([("1", " "), ("2", ""), ("3", "12."), ("4", "3. mai")]).isEmpty)
  }

  @Test func `the same words for another requirement are counted by themselves`() {
    var likelydende = Likelydende()
    likelydende.add(sak: "1", krav: "nødvendig", tekst: "Ryggen tåler ikke løft.")
    likelydende.add(sak: "2", krav: "hensiktsmessig", tekst: "Ryggen tåler ikke løft.")
    #expect(likelydende.funn.isEmpty)
    likelydende.add(sak: "3", krav: "hensiktsmessig", tekst: "Ryggen tåler ikke løft.")
    #expect(likelydende.funn.map(\.krav) == ["hensiktsmessig"])
  }

  @Test func `the most common first, and the order of cases does not change what is found`() {
    var tekster: [(sak: String, tekst: String)] = []
    for nummer in 0..<60 {
      let ord = nummer % 3 == 0 ? "ryggen" : nummer % 7 == 0 ? "kneet" : "noe \(nummer)"
      let hale = String(repeating: "y", count: ord.hasPrefix("noe") ? nummer : 0)
      tekster.append(("\(nummer)", "Legen skriver om \(ord) og x\(hale)."))
    }
    let fram = funn(tekster)
    #expect(fram.map(\.antall) == fram.map(\.antall).sorted(by: >))
    #expect(fram.first?.antall == 20)
    let bak = funn(tekster.reversed())
    #expect(fram.map { Set($0.saker) } == bak.map { Set($0.saker) })
  }
}
