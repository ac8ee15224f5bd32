import Findings
import PermitInput
import PermitModel
import Testing

@testable import Criteria

@Suite struct `What rules look at` {
  private func content(_ example: String, watched: Bool = true) throws -> CaseContent {
    let text = try Repository.text("examples/\(example)")
    return CaseReader.read(bytes: Array(text.utf8), file: "case.yaml", watched: watched).content
  }

  private func reading(_ example: String, watched: Bool = true) throws -> [String: [ReadPlace]] {
    Catalogue.reading(
      of: try content(example, watched: watched),
      Review(asOf: try #require(CivilDate(2026, 12, 1))))
  }

  @Test(arguments: [
    "toranomon/application.yaml", "individual/application.yaml", "two-methods/application.yaml",
    "renewal/application.yaml", "certificate/application.yaml", "yearly-report/application.yaml",
    "purity-notice/application.yaml", "change/notice.yaml", "closing/closure.yaml",
  ])
  func `every rule that concerns a case looks somewhere`(example: String) throws {
    let content = try content(example)
    let reading = try reading(example)
    #expect(reading.count >= 4)
    for (id, places) in reading where Catalogue.applicability(of: id, to: content) == .applies {
      #expect(!places.isEmpty, "\(id)")
    }
  }

  @Test func `a rule is said to read what it compares, with the text as typed`() throws {
    let places = try #require(try reading("toranomon/application.yaml")["A-09"])
    #expect(places.map(\.site.path) == ["部数"])
    #expect(places.first?.written == "2")
    let dates = try #require(try reading("toranomon/application.yaml")["A-07"])
    #expect(dates.contains { $0.site.path == "申請日" && $0.isWritten })
    let papers = try #require(try reading("toranomon/application.yaml")["A-43"])
    #expect(papers.contains { $0.isPapers })
  }

  @Test func `a case that is read for a check says nothing`() throws {
    let places = try reading("toranomon/application.yaml", watched: false)
    #expect(places.values.joined().allSatisfy { $0.isPapers })
  }

  @Test func `a watched case gets the same remarks`() throws {
    let text = try Repository.text("examples/deficient.yaml")
    let day = try #require(CivilDate(2026, 12, 1))
    let remarks = [true, false].map { watched in
      Catalogue.check(
        CaseReader.read(bytes: Array(text.utf8), file: "case.yaml", watched: watched).content,
        Review(asOf: day))
    }
    #expect(remarks[0] == remarks[1] && !remarks[0].isEmpty)
  }

  @Test func `two traces at a time do not mix`() async throws {
    let text = try Repository.text("examples/toranomon/application.yaml")
    let read = { @Sendable in
      let file = CaseReader.read(bytes: Array(text.utf8), file: "case.yaml", watched: true)
      return ReadingTrace.of { _ = file.application.copies.value }.map(\.site.path)
    }
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { read() } }
      for await paths in group { #expect(paths == ["部数"]) }
    }
  }
}
