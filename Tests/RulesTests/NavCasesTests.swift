import Foundation
import Testing

/// Cases with outcomes that NAV has written for its own code, held against our rules. They are
/// read from a folder beside the checkout; without it the test says so and passes.
///
/// Where NAV's code and the law differ, the law decides: each disagreement has its reason in the
/// tables of ``NavArea``.
@Suite struct NavCasesTests {
  private static let cases: [NavCase?] = {
    let url = Golden.root.deletingLastPathComponent()
      .appending(path: "shared/cases/nav-tests.jsonl")
    guard let data = try? Data(contentsOf: url) else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
      .map { NavCase(line: String($0)) }
  }()

  @Test func `each case stands in one table, and each table's cases are there`() {
    guard !Self.cases.isEmpty else {
      print("skipped: no folder of cases beside the checkout")
      return
    }
    let ids = Self.cases.map { $0?.id ?? "no case" }
    #expect(ids.sorted() == NavArea.all.flatMap { Array($0.table.keys) }.sorted())
    var counts = [0, 0, 0]
    for verdict in NavArea.all.flatMap({ Array($0.table.values) }) {
      switch verdict {
      case .agrees: counts[0] += 1
      case .disagrees: counts[1] += 1
      case .notCovered: counts[2] += 1
      }
    }
    print(
      "\(ids.count) of NAV's cases: \(counts[0]) agree, \(counts[1]) disagree for a reason, "
        + "\(counts[2]) are not covered")
  }

  @Test(arguments: cases.compactMap { $0 })
  func `a case agrees, or disagrees for a reason, or is not covered for one`(
    navCase: NavCase
  ) throws {
    let area = try #require(NavArea.all.first { $0.table[navCase.id] != nil }, "\(navCase.id)")
    let answer = try area.answer(navCase)
    switch area.table[navCase.id] {
    case .agrees:
      #expect(answer != nil, "it is not answered")
      #expect(answer?.found == answer?.wanted)
    case .disagrees(let found, let reason):
      #expect(answer?.found == found)
      #expect(answer?.found != answer?.wanted, "it agrees by now")
      #expect(reason.contains("§"), "the reason names no law")
    case .notCovered(let reason):
      #expect(answer == nil, "it is answered by now")
      #expect(reason.count > 20, "it has no reason")
    case nil: break
    }
  }
}
