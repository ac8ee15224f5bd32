import Findings
import Foundation
import PermitModel
import Testing

@testable import Casework

@Suite struct `Case review` {
  let place: ScratchFolder

  init() throws { place = try ScratchFolder() }

  @Test func `a clean case is accepted under the law of its own day`() throws {
    let report = CaseReview().check([try place.example(withFiles: true)])
    #expect(report.verdict == .accept)
    #expect(report.asOf == "2026-12-01")
    #expect(report.count(.error) == 0 && report.count(.warning) == 0)
    #expect(report.engine == "saisei \(Product.version)")
  }

  @Test func `an error rejects the case and a warning does not`() throws {
    let error = try place.example(replacing: "部数: 2", with: "部数: 1")
    #expect(CaseReview().check([error]).verdict == .reject)
    let warned = CaseReview().check([
      try place.example(replacing: "電話番号: 123(456)7890", with: "電話番号: 123(456)789")
    ])
    #expect(warned.findings.map(\.id).contains("A-17"))
    #expect(warned.verdict == .accept)
  }

  @Test func `without forms and fonts nothing is accepted, and the reason is said`() throws {
    let path = try place.example()
    let failures: [StudioFailure] = [
      .noAssets(tried: ["/nowhere"]), .missingForm(id: "oath", folder: "/f"), .font(reason: "?"),
    ]
    for failure in failures {
      let examined = CaseReview().examine(path, studio: .failure(failure))
      #expect(examined.input.verdict == .unchecked)
      #expect(examined.findings.contains { $0.id == "FRM-000" && $0.severity == .error })
      #expect(examined.papers.isEmpty)
    }
  }

  @Test func `a file that cannot be read is unchecked and does not stop the next one`() throws {
    let report = CaseReview().check([
      place.path("ない.yaml"), try place.write("手続: [", to: "壊れ.yaml"), try place.example(),
    ])
    #expect(report.inputs.map(\.verdict) == [.unchecked, .unchecked, .accept])
    #expect(report.verdict == .unchecked)
    #expect(report.inputs[0].sha256 == nil && report.inputs[1].sha256 != nil)
    #expect(report.findings.first?.id == "INP-014")
    #expect(report.sources.count == 2)
  }

  @Test func `the digest is that of the file's bytes`() throws {
    let report = CaseReview().check([try place.write("abc", to: "a")])
    #expect(
      report.inputs.first?.sha256
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `the day asked for wins over the application date`() throws {
    let day = try #require(LawDay("平成28年4月1日"))
    let path = try place.example(replacing: "部数: 2", with: "部数: 2\n書面: { 押印: いいえ }")
    let report = CaseReview(asOf: day).check([path])
    #expect(report.asOf == "2016-04-01")
    #expect(report.findings.contains { $0.id == "A-16" })
    #expect(!CaseReview().check([path]).findings.contains { $0.id == "A-16" })
  }

  /// A value that cannot be read and how its line is found again.
  @Test(arguments: [
    ("申請日: 令和8年12月1日", "申請日: 平成38年12月1日", "平成38年"),
    ("申請日: 令和8年12月1日", "申請日: 令和8年2月30日", "2月30日"),
    ("申請日: 令和8年12月1日", "申請日: 未定", "申請日: 未定"),
    ("部数: 2", "部数: たくさん", "たくさん"),
    ("事業開始日: 令和9年4月1日", "事業開始日: 来年の春", "来年の春"),
    ("金額: 90000円", "金額: 九万ドル", "九万ドル"),
    ("年間稼働可能時間: 4,800時間", "年間稼働可能時間: ずっと", "ずっと"),
    ("発行日: 令和8年11月10日", "発行日: 平成8年13月1日", "13月1日"),
  ])
  func `a value that cannot be read is said exactly once`(
    _ old: String, new: String, mark: String
  ) throws {
    let path = try place.example(replacing: old, with: new)
    let lines = try place.text("事案.yaml").split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains(mark) }) + 1
    let report = CaseReview().check([path])
    let said = report.findings.filter {
      $0.site.line == line && ($0.severity == .error || $0.severity == .warning)
        && new.hasSuffix(SiteText.of($0.site, in: String(lines[line - 1])))
    }
    #expect(said.count == 1, "\(said.map { "\($0.id) \($0.message.ja)" })")
    #expect(report.verdict == .reject)
  }

  @Test func `findings stand in the order of lines and ids`() throws {
    let path = ScratchFolder.repository.appending(path: "examples/deficient.yaml").path
    let places = CaseReview().check([path]).findings.map { ($0.site.line, $0.id) }
    #expect(places.count > 40)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
  }
}

/// The text that a site marks.
enum SiteText {
  static func of(_ site: Site, in line: String) -> String {
    let scalars = line.unicodeScalars.dropFirst(max(0, site.column - 1)).prefix(site.length)
    return String(String.UnicodeScalarView(scalars))
  }
}

@Suite struct `Day of the law` {
  @Test(arguments: ["2026-12-01", "令和8年12月1日", "R8.12.1", "2026/12/1", "２０２６年１２月１日"])
  func `is read in the spellings of case files`(text: String) {
    #expect(LawDay(text)?.date.iso == "2026-12-01")
  }

  @Test(arguments: ["", "明日", "2026-02-30", "平成31年5月1日", "2026"])
  func `is nothing else`(text: String) {
    #expect(LawDay(text) == nil)
  }

  @Test func `today exists`() throws {
    #expect(try #require(LawDay.today()).date.year >= 2024)
  }
}
