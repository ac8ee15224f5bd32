import Findings
import Foundation
import PermitModel
import Testing

@testable import Casework
@testable import Criteria

@Suite struct `The reviewer's checklist` {
  let place: ScratchFolder

  init() throws { place = try ScratchFolder() }

  private func checklist(_ path: String) throws -> ReviewChecklist {
    let studio = PaperStudio.open()
    var review = CaseReview()
    review.keepsPapers = true
    let examined = review.examine(path, studio: studio)
    return try #require(ChecklistPrint.checklist(of: examined, fonts: studio.get().fonts))
  }

  private func rows(_ checklist: ReviewChecklist) -> [String: ChecklistRow] {
    Dictionary(
      checklist.groups.flatMap(\.rows).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: ["toranomon/application.yaml", "individual/application.yaml", "deficient.yaml"])
  func `has a row for each criterion of the case's families, none twice`(example: String) throws {
    let path = ScratchFolder.repository.appending(path: "examples/" + example).path
    let checklist = try checklist(path)
    let expected = Catalogue.entries.filter { !$0.family.isOfLaterDocuments }.map(\.id)
    let listed = checklist.groups.flatMap(\.rows).map(\.id).filter { Catalogue.entry($0) != nil }
    #expect(listed == expected)
    #expect(checklist.totals.reduce(0, +) == checklist.groups.flatMap(\.rows).count)
    #expect(checklist.groups.flatMap(\.rows).allSatisfy { !$0.requirement.isEmpty })
  }

  @Test func `says of a clean case what is met, open, answered elsewhere and not concerned`() throws
  {
    let rows = rows(try checklist(try place.example()))
    #expect(rows["A-11"]?.result == .met)
    let seen = try #require(rows["A-11"]?.evidence.first)
    #expect(seen.hasPrefix("見た箇所：申請者.郵便番号（12行）「123-4567」、"))
    #expect(seen.hasSuffix("か所"))
    #expect(rows["A-43"]?.evidence.first?.hasPrefix("見た箇所：印字される書類（") == true)
    for row in rows.values where row.result == .met || row.result == .notApplicable {
      #expect(!row.evidence.isEmpty, "\(row.id)")
    }
    #expect(rows["X-01"]?.result == .met)
    #expect(rows["X-01"]?.evidence.first?.contains("様式") == true)
    #expect(rows["Z-48"]?.result == .open)
    #expect(rows["Z-48"]?.evidence.first?.contains("管理責任者.氏名、183行") == true)
    #expect(rows["G-18"]?.result == .elsewhere)
    #expect(rows["G-18"]?.evidence.first?.hasPrefix("X-28で点検する（適合）") == true)
    #expect(rows["O-12"]?.result == .notApplicable)
    #expect(rows["O-12"]?.evidence == ["申請者が個人ではない"])
    #expect(rows["O-12"]?.source.contains("手引き") == true)
    #expect(!rows.values.contains { $0.result == .deficient || $0.result == .unchecked })
  }

  @Test(arguments: [
    ("certificate/application.yaml", "再生証明書", "K", "K-02"),
    ("yearly-report/application.yaml", "定期報告", "N", "N-09"),
    ("purity-notice/application.yaml", "純度等の通知", "Z", "Z-42"),
    ("change/notice.yaml", "変更届出", "C", "C-23"),
    ("closing/closure.yaml", "廃業等届出", "C", "C-33"),
    ("renewal/application.yaml", "更新", "C", "C-06"),
    ("change/new.yaml", "変更許可", "C", "C-20"),
  ])
  func `lists every kind of case under its own families`(
    example: String, procedure: String, family: String, id: String
  ) throws {
    let path = ScratchFolder.repository.appending(path: "examples/" + example).path
    let checklist = try checklist(path)
    #expect(checklist.procedure == procedure)
    #expect(checklist.applicant != "（未記入）" && checklist.place != "（未記入）")
    let titles = checklist.groups.map(\.title)
    #expect(titles.contains { $0.hasPrefix(family + "　") }, "\(titles)")
    let isApplication = checklist.groups.contains { $0.title.hasPrefix("X　") }
    #expect(isApplication == ["更新", "変更許可"].contains(procedure))
    let rows = rows(checklist)
    #expect(rows[id] != nil)
    for row in rows.values where row.result == .met || row.result == .notApplicable {
      #expect(!row.evidence.isEmpty, "\(row.id)")
    }
    #expect(!rows.values.contains { $0.result == .unchecked })
    // Of an attached file its pages are told.
    let seen = rows.values.flatMap(\.evidence)
    #expect(procedure != "更新" || seen.contains { $0.contains("（PDF、") })
  }

  @Test func `says of errors what to write, and of answers who gave them`() throws {
    let mark = try #require(
      CaseReview().check([try place.example()]).findings.first { $0.id == "Z-48" }?.subject)
    let path = try place.example(replacing: "部数: 2", with: "部数: 1")
    try place.write(
      try place.text("事案.yaml") + "判断:\n  - { 項目: Z-48, 対象: \(mark), 判断: 適合, "
        + "確認者: 再生花子, 日付: 2026-11-20, 根拠: 面談 }\n", to: "事案.yaml")
    let rows = rows(try checklist(path))
    #expect(rows["A-09"]?.result == .deficient)
    #expect(rows["A-09"]?.evidence.last?.hasPrefix("→") == true)
    #expect(rows["Z-48"]?.result == .judged)
    #expect(rows["Z-48"]?.evidence.last == "判断：適合（再生花子、2026-11-20）：面談")
    let files = try #require(rows["ATT-001"])
    #expect(files.result == .doubtful)
    // Many files are missing, and the advice is the same for each.
    #expect(files.evidence.count > 3 && files.evidence.count { $0.hasPrefix("→") } == 1)
  }

  @Test func `prints a case whose characters no font has, by their code points`() throws {
    let path = try place.example(replacing: "氏名: 管理太郎", with: "氏名: \"管\u{E000}\"")
    let checklist = try checklist(path)
    let row = rows(checklist)["A-43"]
    #expect(row?.result == .deficient)
    #expect(row?.evidence.first?.contains("〔U+E000〕") == true)
    let (report, result) = ChecklistPrint().print(path, into: place.path("表"))
    #expect(report.verdict == .reject)
    guard case .written(let file, let pages) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(file == "点検表.pdf" && pages > 5)
    #expect(try place.names(in: "表") == ["点検表.pdf"])
    let first = try Data(contentsOf: URL(filePath: place.path("表/点検表.pdf")))
    _ = ChecklistPrint().print(path, into: place.path("又"))
    #expect(try Data(contentsOf: URL(filePath: place.path("又/点検表.pdf"))) == first)
  }

  @Test func `a file that cannot be read has no checklist`() throws {
    let path = try place.write("手続: [", to: "壊れ.yaml")
    let (report, result) = ChecklistPrint().print(path, into: place.path("表"))
    #expect(report.verdict == .unchecked)
    guard case .unreadable = result else {
      Issue.record("\(result)")
      return
    }
  }
}
