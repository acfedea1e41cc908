import RuleDSL
import Rules
import Testing
import Ytelser

/// CSV lines are flat lines with the names above them.
struct BunkeCSVTests {
  private func kjør(_ csv: String, størrelse: Int = 1 << 18, fraLinje: Int = 1) throws
    -> Bunkesak.Svar
  {
    var oppsett = try Bunkesak.oppsett()
    // The header of the file takes its place.
    oppsett.csv = CSVhode.les(Array("id".utf8), try Bunkesak.flat()).hode
    return try Bunkesak.kjør(csv, oppsett, størrelse: størrelse, fraLinje: fraLinje)
  }

  @Test(arguments: [1, 5, 1 << 18])
  func `a cell is read as the value of its column`(størrelse: Int) throws {
    let csv = """
      \u{FEFF}id;fylteÅr;bosatt;født;inntekt;farge;andel\r
      1;41;JA;1982-03-14;5000,50;rød;\r
      "2;""to""\nlinjer"; 12 ;nei;"1982-03-14";0,5;;99.5\r

      3;;;;;;
      """
    let flat = """
      {"id":"1","fylteÅr":41,"bosatt":true,"født":"1982-03-14","inntekt":5000.50,"farge":"rød"}
      {"id":"2;\\"to\\"\\nlinjer","fylteÅr":12,"bosatt":false,"født":"1982-03-14","inntekt":0.5,"andel":99.5}
      {"id":"3"}
      """
    let svar = try kjør(csv, størrelse: størrelse)
    let ventet = try Bunkesak.kjør(flat, try Bunkesak.oppsett())
    #expect(svar.ut == ventet.ut)
    #expect(svar.telling.feil == 0)
    #expect(svar.linjer.count == 3)
  }

  @Test func `commas part cells where the header has no semicolon`() throws {
    let svar = try kjør("id,fylteÅr,andel\n1,41,\"12,5\"\n2,41,12.5\n3,41,12,5\n")
    #expect(svar.linjer.count == 3)
    #expect(svar.linjer[0].dropFirst(8) == svar.linjer[1].dropFirst(8))
    #expect(svar.linjer[2].hasPrefix(#"{"linje":4,"feil":"R0660""#))
  }

  @Test(arguments: [
    ("gammel;ja", "fylteÅr", "R0626"), ("41;kanskje", "bosatt", "R0626"),
    ("200;ja", "fylteÅr", "R0628"),
    ("41", "fylteÅr", "R0660"), ("41;ja;3", "bosatt", "R0660"), ("4\"1\";ja", "fylteÅr", "R0661"),
    ("41;\"ja\" nei", "bosatt", "R0661"), ("007;ja", "fylteÅr", "R0616"),
    ("1.2.3;ja", "fylteÅr", "R0616"),
  ])
  func `what is wrong with a cell is told by line and column`(
    cells: String, column: String, code: String
  ) throws {
    let svar = try kjør("fylteÅr;bosatt\n41;ja\n\(cells)\n41;ja\n")
    try #require(svar.linjer.count == 3)
    #expect(
      svar.linjer[1].hasPrefix(#"{"linje":3,"feil":"\#(code)","kolonne":"\#(column)""#),
      "\(svar.linjer[1])")
    #expect(svar.meldinger[0].hasPrefix("feil[\(code)]: linje 3, kolonnen '\(column)': "))
    #expect(svar.linjer[0] == svar.linjer[2])
  }

  @Test func `a cell that is never ended is told where it began`() throws {
    let svar = try kjør("id;fylteÅr\n1;41\n2;\"41\n3;41\n")
    #expect(svar.linjer.count == 2)
    #expect(svar.linjer[1].hasPrefix(#"{"linje":3,"feil":"R0661","kolonne":"fylteÅr""#))
  }

  @Test func `line numbers are the file's, also after a cell of many lines`() throws {
    let csv = "id;fylteÅr\n\"a\n\nb\";41\nc;x\nd;41\n"
    #expect(try kjør(csv).linjer[1].hasPrefix(#"{"linje":5,"#))
    #expect(try kjør(csv, fraLinje: 6).linjer == [try kjør(csv).linjer[2]])
    #expect(try kjør(csv, størrelse: 4, fraLinje: 5).linjer == Array(try kjør(csv).linjer[1...]))
  }

  @Test(arguments: [
    ("id;FylteÅr", "mente du 'fylteÅr'?"), ("id;fylteÅr;fylteÅr", "bare den ene"),
    ("id;", "kolonnene er"),
    ("id;medlem", "skriv linjene som JSON"), ("id;\"fylteÅr", "anførselstegn"),
  ])
  func `a header that does not fit is refused before any line`(header: String, help: String) throws
  {
    let (hode, feil) = CSVhode.les(Array(header.utf8), try Bunkesak.flat())
    #expect(hode == nil)
    #expect(feil?.melding.help?.contains(help) ?? false, "\(String(describing: feil))")
  }

  @Test func `every code of a batch is explained once, in order`() {
    let codes = Diagnostic.Message.bunkeExplanations.map(\.code)
    #expect(codes == ["R0660", "R0661", "R0662"])
    for text in Diagnostic.Message.bunkeExplanations.map(\.text) {
      #expect(text.contains("\n\nGalt:    ") && text.contains("\nRiktig:  "))
    }
  }
}
