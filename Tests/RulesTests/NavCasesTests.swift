import Foundation
import Testing

/// Cases with outcomes that NAV has written for its own code, held against our rules. They are
/// read from a folder beside the checkout; without it the test says so and passes.
///
/// Where NAV's code and the law differ, the law decides: each disagreement has its reason in the
/// tables of ``NavArea``.
@Suite struct NavCasesTests {
  private static let lines: [String] = {
    let url = Golden.root.deletingLastPathComponent()
      .appending(path: "shared/cases/nav-tests.jsonl")
    guard let data = try? Data(contentsOf: url) else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }()

  @Test func `each case agrees, or disagrees for a reason, or is not covered for one`() throws {
    guard !Self.lines.isEmpty else {
      print("skipped: no folder of cases beside the checkout")
      return
    }
    var counts = [0, 0, 0]
    var seen: Set<String> = []
    for line in Self.lines {
      let navCase = try #require(NavCase(line: line), "\(line)")
      let areas = NavArea.all.filter { $0.table[navCase.id] != nil }
      #expect(areas.count == 1, "\(navCase.id) stands in \(areas.count) tables")
      #expect(seen.insert(navCase.id).inserted, "\(navCase.id) twice")
      guard let area = areas.first, let verdict = area.table[navCase.id] else { continue }
      counts[try kind(of: navCase, verdict, try area.answer(navCase))] += 1
    }
    print(
      "\(Self.lines.count) of NAV's cases: \(counts[0]) agree, \(counts[1]) disagree for a reason, "
        + "\(counts[2]) are not covered")
    let known = NavArea.all.flatMap { Array($0.table.keys) }
    #expect(known.count == counts.reduce(0, +), "the tables have cases that are not in the file")
  }

  /// Holds what was found against the table.
  private func kind(of navCase: NavCase, _ verdict: NavVerdict, _ answer: NavAnswer?) throws -> Int
  {
    switch verdict {
    case .agrees:
      #expect(answer != nil, "\(navCase.id) is not answered")
      #expect(answer?.found == answer?.wanted, "\(navCase.id)")
      return 0
    case .disagrees(let found, let reason):
      #expect(answer?.found == found, "\(navCase.id)")
      #expect(answer?.found != answer?.wanted, "\(navCase.id) agrees by now")
      #expect(reason.contains("§") || reason.contains("lov"), "\(navCase.id) names no law")
      return 1
    case .notCovered(let reason):
      #expect(answer == nil, "\(navCase.id) is answered by now")
      #expect(reason.count > 20, "\(navCase.id) has no reason")
      return 2
    }
  }
}
