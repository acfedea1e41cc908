import Rules
import Testing
import Ytelser

/// A period is each day by itself, put together where nothing changes.
@Suite struct TimelineTests {
  private static let first = Day(year: 2026, month: 6, day: 1)
  private static let last = Day(year: 2027, month: 3, day: 31)

  @Test(arguments: ["fyller-67", "under-18", "mangler-opplysninger", "gammel-sak-2015"])
  func `a time line is its days`(navn: String) throws {
    let (first, last) = (try #require(Self.first), try #require(Self.last))
    let vedtak = try Saker.eksempel(navn)
    let (rules, root) = (vedtak.regelsett, vedtak.avgjørelse.node)
    let spans = rules.timeline(of: root, vedtak.sak.fakta, from: first, through: last).spans
    let watched = [root] + rules.conditions.map(\.node)

    #expect(spans.first?.first == first)
    #expect(spans.last?.last == last)
    for (a, b) in zip(spans, spans.dropFirst()) {
      #expect(a.last.adding(days: 1) == b.first)
      #expect(!b.changed.isEmpty && !b.causes.isEmpty, "\(b.first)")
    }
    for span in spans {
      var day = span.first
      while day <= span.last {
        let trace = rules.evaluate(vedtak.sak.fakta.on(day))
        for node in watched { #expect(trace[node] == span.trace[node], "\(day)") }
        day = day.adding(days: 1)
      }
    }
  }

  @Test func `the right ends with the month of the 67th birthday, and that is the cause`() throws {
    let (first, last) = (try #require(Self.first), try #require(Self.last))
    let vedtak = try Saker.eksempel("fyller-67")
    let line = try #require(
      Saker.regelverk.tidslinje(vedtak.sak, vedtak.regelsett, fra: first, til: last))
    let text = line.tekst()
    #expect(text.contains("2026-06-01 – 2026-09-28  arbeidsavklaringspenger: oppfylt"))
    #expect(text.contains("2026-12-01"))
    #expect(text.contains("årsak: vurderingsdag ≤ månedsslutt(fødselsdato + 67 år) er nå nei"))
  }

  @Test func `a refusal tells how far off a number is`() throws {
    let vedtak = try Saker.eksempel("avslag-40-prosent")
    let distance = try #require(vedtak.avgjørende.first?.avstander.first)
    #expect(distance.type.written(distance.required) == "50 %")
    #expect(distance.type.written(distance.found) == "40 %")
    #expect(distance.lacking == 10 * NodeValue.one)
    #expect(!distance.comparison.isStrict)
  }
}
