import Testing
import Ytelser

/// How easy letters are to read, counted in whole numbers.
@Suite struct LesbarhetTests {
  @Test(arguments: [
    // 8 ord, 2 setninger, 1 langt: 8/2 + 100/8.
    ("Du får ikke AAP. Kravet er minst halvparten.", 8, 2, 1, 4, "16,5"),
    // 5 ord, 1 setning, ingen lange.
    ("Du har en jobb nå.", 5, 1, 0, 5, "5,0"),
    // 7 ord, 2 setninger, 3 lange: 7/2 + 300/7 = 46,36.
    ("Arbeidsevnen vurderes. Sykdom eller skade må dokumenteres.", 7, 2, 3, 5, "46,4"),
  ])
  func `words, sentences and long words give the index`(
    tekst: String, ord: Int, setninger: Int, lange: Int, lengste: Int, lix: String
  ) {
    let mål = Lesbarhet.Mål(tekst: tekst)
    #expect(mål.ord == ord)
    #expect(mål.setninger == setninger)
    #expect(mål.lange == lange)
    #expect(mål.lengste == lengste)
    #expect(mål.lix == lix)
  }

  @Test(arguments: [
    ("Vi svarer 3. september 2026. Du kan klage.", 2), ("Det står i § 8-7 a. Du må søke.", 2),
    ("Har du spørsmål? Ring oss!", 2), ("Kilde: søknaden, 1. mars 2026.", 2),
    ("Prisen er 2,5 prosent. Den øker.", 2), ("Du sa: «Jeg vil ikke.» Vi forstår det.", 3),
    ("Du er født 1. mai. Kravet er 18 år.", 2), ("", 0), ("–", 0),
  ])
  func `a full stop in a date or a paragraph ends no sentence`(tekst: String, setninger: Int) {
    #expect(Lesbarhet.Mål(tekst: tekst).setninger == setninger)
  }

  @Test func `names of benefits are not counted, in either written language`() {
    let uten = Lesbarhet.Mål(tekst: "Du får ikke.")
    for navn in ["arbeidsavklaringspenger", "dagpengar", "overgangsstønad", "uføretrygd"] {
      #expect(Lesbarhet.Mål(tekst: "Du får ikke \(navn).") == uten)
    }
  }

  @Test func `what the law says is not counted, and what a person wrote is told apart`() throws {
    let vedtak = try Saker.eksempel("avslag-40-prosent")
    let kort = vedtak.begrunnelse().lesbarhet
    let full = vedtak.begrunnelse(.bokmål, .full).lesbarhet
    // Lovens ord gir et avsnitt, men ingen ord.
    #expect(full.avsnitt.contains { $0.overskrift == "Det loven sier" && $0.mål.ord == 0 })
    #expect(full.iAlt.ord >= kort.iAlt.ord)
    let ord = Array(repeating: "ord", count: Lesbarhet.grense + 1).joined(separator: " ")
    var brev = vedtak.begrunnelse()
    brev.avsnitt = [brev.avsnitt[0]]
    brev.avsnitt[0].setninger = [
      .init([.init("{ord}", [.init("ord", ord + ".")])], []), .init([.init(ord + ".")], []),
    ]
    #expect(brev.lesbarhet.lange.map(\.erEgneOrd) == [true, false])
    #expect(brev.lesbarhet.lange.map(\.ord) == [26, 26])
    #expect(brev.lesbarhet.avsnitt.count == brev.avsnitt.count)
  }

  @Test(arguments: Kontrollsaker.alle)
  func `each letter is easy to read, and no sentence of ours is long`(
    vedtak: Kontrollsaker.Vedtakstekst
  ) throws {
    for json in [vedtak.bokmål, vedtak.nynorsk] {
      let lesbarhet = try #require(try KontrollTests.rapport(json).lesbarhet)
      #expect(lesbarhet.iAlt.lixTideler < 400, "LIX \(lesbarhet.iAlt.lix)")
      let våre = lesbarhet.lange.filter { !$0.erEgneOrd }
      #expect(våre.isEmpty, "\(våre.map(\.tekst))")
      #expect(lesbarhet.iAlt.ord > 20)
    }
  }
}
