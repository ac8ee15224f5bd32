import Findings
import FormLayout
import Foundation
import Testing

@testable import Casework

@Suite struct `A warm review` {
  /// The examples, and cases that have little in common with them: blank, odd, not printable.
  private static func cases() throws -> [[UInt8]] {
    let folder = ScratchFolder.repository.appending(path: "examples")
    let texts = try [
      "toranomon/application.yaml", "individual/application.yaml", "two-methods/application.yaml",
      "deficient.yaml",
    ].map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    let odd = texts[0].replacing("再生一郎", with: "再生\u{6C38}\u{E0103}𠮷👨\u{200D}👩郎")
      .replacing("凝縮器", with: "凝縮器\u{FA19}か\u{3099}")
    let long = texts[1].replacing(
      "桜台工場内のボンベ置場", with: String(repeating: "桜台工場内のボンベ置場、", count: 60))
    return (texts + [odd, long, "手続: 新規許可\n", "手続: [", "a: &x 1\nb: *x\n"]).map {
      Array($0.utf8)
    }
  }

  @Test(arguments: [false, true])
  func `says of each case what a fresh one says`(substitutes: Bool) throws {
    let cases = try Self.cases()
    let warm = PaperStudio.open()
    let review = CaseReview(asOf: LawDay("2026-12-01"), substitutes: substitutes, target: .egov)
    // Backwards the second time, so that each case stands behind others.
    for bytes in cases + cases.reversed() {
      let known = review.examine(bytes, name: "case.yaml", studio: warm)
      let fresh = review.examine(bytes, name: "case.yaml", studio: PaperStudio.open())
      #expect(known.findings == fresh.findings)
      #expect(known.input == fresh.input)
    }
  }

  @Test func `says on trial what it says when the papers are kept`() throws {
    let studio = PaperStudio.open()
    let review = CaseReview(asOf: LawDay("2026-12-01"))
    var keeping = review
    keeping.keepsPapers = true
    for bytes in try Self.cases() {
      let tried = review.examine(bytes, name: "case.yaml", studio: studio)
      let kept = keeping.examine(bytes, name: "case.yaml", studio: studio)
      #expect(tried.findings == kept.findings)
      // Papers are set on trial only where something may stand against printing them.
      let isDoubtful = kept.papers.contains { !$0.problems.isEmpty }
      #expect(tried.papers.isEmpty || tried.papers.map(\.pages) == kept.papers.map(\.pages))
      #expect(!isDoubtful || !tried.papers.isEmpty)
      #expect(tried.papers.allSatisfy { $0.document.text.allSatisfy(\.isNewline) })
    }
  }

  @Test func `says with the criteria beside the papers what it says without`() throws {
    let studio = PaperStudio.open()
    let beside = CaseReview(asOf: LawDay("2026-12-01"), target: .egov)
    var after = beside
    after.worksAside = false
    #expect(beside.worksAside)
    for bytes in try Self.cases() {
      let one = beside.examine(bytes, name: "case.yaml", studio: studio)
      let other = after.examine(bytes, name: "case.yaml", studio: studio)
      #expect(one.findings == other.findings)
      #expect(one.input == other.input)
    }
  }

  @Test func `says on several threads what it says on one`() throws {
    let cases = try Self.cases()
    let studio = PaperStudio.open()
    let review = CaseReview(asOf: LawDay("2026-12-01"))
    let many = Workers.map(cases.count * 6, jobs: 4) { index in
      review.examine(cases[index % cases.count], name: "case.yaml", studio: studio).findings
    }
    for (index, findings) in many.enumerated() {
      #expect(findings == many[index % cases.count])
    }
  }
}
