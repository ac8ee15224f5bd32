import Findings
import Foundation
import PermitInput
import PermitModel
import Testing

@testable import Casework

@Suite struct `Judgements` {
  let place: ScratchFolder

  init() throws { place = try ScratchFolder() }

  /// The clean example with judgements below it, checked.
  private func check(
    _ judgements: String, replacing old: String = "", with new: String = "",
    withFiles: Bool = false
  ) throws -> CheckReport {
    let path = try place.example(replacing: old, with: new, withFiles: withFiles)
    let name = String(path.split(separator: "/").last ?? "")
    return CaseReview().check([try place.write(try place.text(name) + judgements, to: name)])
  }

  /// The mark of the only question of a criterion in the clean example.
  private func subject(of id: String) throws -> String {
    try #require(Self.questions.first { $0.id == id }?.subject)
  }

  /// The questions of the clean example, without its files.
  private static let questions: [Finding] = {
    let url = ScratchFolder.repository.appending(path: "examples/toranomon/application.yaml")
    let bytes = (try? Data(contentsOf: url)).map { [UInt8]($0) } ?? []
    return CaseReview().examine(bytes, name: "a.yaml", studio: PaperStudio.open()).findings
      .filter { $0.severity == .human }
  }()

  private func entry(
    _ id: String, _ subject: String, _ answer: String = "適合", reviewer: String = "再生花子",
    date: String = "令和8年11月20日", grounds: String = "現物を確認"
  ) -> String {
    "  - { 項目: \(id), 対象: \(subject), 判断: \(answer), 確認者: \(reviewer), 日付: \(date), 根拠: \(grounds) }\n"
  }

  @Test(arguments: [("適合", "met"), ("対象外", "not_applicable")])
  func `an answer settles the question and changes neither verdict nor papers`(
    answer: String, word: String
  ) throws {
    let report = try check("判断:\n" + entry("Z-48", try subject(of: "Z-48"), answer))
    let judged = try #require(report.findings.first { $0.id == "Z-48" })
    #expect(judged.isSettled)
    #expect(judged.judgement?.answer.rawValue == word)
    #expect(judged.judgement?.reviewer == "再生花子")
    #expect(judged.judgement?.date == "2026-11-20")
    #expect(judged.judgement?.grounds == "現物を確認")
    #expect(report.verdict == .accept)
    #expect(report.judged == 1)
    #expect(report.count(.human) == Self.questions.count - 1)
    #expect(report.full(in: .ja).contains("判断済み 1件"))
    #expect(report.full(in: .ja).contains("（再生花子、2026-11-20）"))
  }

  @Test func `不適合 makes an error that says who found it and why`() throws {
    let report = try check(
      "判断:\n" + entry("Z-48", try subject(of: "Z-48"), "不適合", grounds: "研修が未了"))
    let judged = try #require(report.findings.first { $0.id == "Z-48" })
    #expect(judged.severity == .error && !judged.isSettled)
    #expect(judged.message.ja.contains("再生花子") && judged.message.ja.contains("研修が未了"))
    #expect(report.verdict == .reject)
  }

  @Test func `keys and words may be English, digits and letters full width`() throws {
    let mark = try subject(of: "Z-48").uppercased()
    let report = try check(
      """
      judgements:
        - { criterion: ｚ－48, subject: \(mark), judgement: met, reviewer: A, date: 2026-11-20 }

      """)
    #expect(report.judged == 1)
  }

  @Test(arguments: [
    ("氏名: 管理太郎", "氏名: 管理次郎", "Z-48 Z-49"),
    ("所属: 施設管理部, 氏名: 管理太郎", "所属: 施設部, 氏名: 管理太郎", "Z-49"),
    ("役員: [再生一郎, 再生花子]", "役員: [再生一郎, 再生三郎]", "O-15"),
    ("令和9年度:  { 繰越量: 0, 最繁忙日保管量: 6 }", "令和9年度:  { 繰越量: 1, 最繁忙日保管量: 6 }", "D-35 Y-16"),
  ])
  func `a change of what was judged opens just the questions that are about it`(
    old: String, new: String, ids: String
  ) throws {
    let signed = "判断:\n" + Self.questions.map { entry($0.id, $0.subject ?? "") }.joined()
    let report = try check(signed, replacing: old, with: new)
    let again = report.findings.filter { $0.severity == .human && !$0.isSettled }.map(\.id)
    #expect(again.sorted() == ids.split(separator: " ").map(String.init))
    let told = report.findings.filter { $0.id == "JDG-008" }
    #expect(told.count == again.count)
    #expect(told.allSatisfy { $0.severity == .warning && $0.site.path.hasPrefix("判断[") })
  }

  @Test func `another file under the same name opens the questions about it`() throws {
    let open = try check("", withFiles: true).findings.filter { $0.severity == .human }
    let signed = "判断:\n" + open.map { entry($0.id, $0.subject ?? "") }.joined()
    let path = try place.write(
      try String(
        contentsOf: ScratchFolder.repository.appending(
          path: "examples/toranomon/application.yaml"), encoding: .utf8) + signed, to: "a.yaml")
    #expect(CaseReview().check([path]).count(.human) == 0)
    let manual = place.folder.appending(path: "添付/操作マニュアル.pdf")
    try Data(contentsOf: place.folder.appending(path: "添付/取扱説明書.pdf")).write(to: manual)
    let again = CaseReview().check([path]).findings
      .filter { $0.severity == .human && !$0.isSettled }.map(\.id)
    #expect(again.sorted() == ["T-08", "T-11", "X-31", "Z-49", "Z-51"])
    // Where no file is opened, the values alone decide.
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let closed = CaseReview().examine(bytes, name: "a.yaml", studio: PaperStudio.open())
    #expect(closed.report.count(.human) == 0)
  }

  @Test func `keys of the other language, lines above and moved entries change nothing`() throws {
    let open = Self.questions
    let signed = "判断:\n" + open.map { entry($0.id, $0.subject ?? "") }.joined()
    _ = try place.example()
    let text = try place.text("事案.yaml")
    let english = try KeyFormatter.convert("# 注\n# 注\n" + text + signed, to: .en).get()
    #expect(english.contains("judgements:"))
    let report = CaseReview().check([try place.write(english, to: "english.yaml")])
    #expect(report.judged == open.count && report.count(.human) == 0)
    #expect(!report.findings.contains { $0.id.hasPrefix("JDG") })
  }

  @Test(arguments: [
    ("  - { 判断: 適合, 確認者: 甲, 日付: 2026-11-20 }\n", "JDG-001"),
    ("  - { 項目: X-99, 判断: 適合, 確認者: 甲, 日付: 2026-11-20 }\n", "JDG-002"),
    ("  - { 項目: Z-48, 対象: MARK, 判断: 適合, 日付: 2026-11-20 }\n", "JDG-003"),
    ("  - { 項目: Z-48, 対象: MARK, 判断: 適合, 確認者: ' ', 日付: 2026-11-20 }\n", "JDG-003"),
    ("  - { 項目: Z-48, 対象: MARK, 判断: 対象外, 確認者: 甲, 日付: 2026-11-20 }\n", "JDG-003"),
    ("  - { 項目: Z-48, 対象: MARK, 判断: 適合, 確認者: 甲, 日付: 令和18年11月20日 }\n", "JDG-004"),
    ("  - { 項目: Z-48, 対象: MARK, 判断: 適合, 確認者: 甲, 日付: 平成26年11月20日 }\n", "JDG-004"),
    ("  - { 項目: A-17, 対象: MARK, 判断: 適合, 確認者: 甲, 日付: 2026-11-20 }\n", "JDG-006"),
    ("  - { 項目: Z-48, 判断: 適合, 確認者: 甲, 日付: 2026-11-20 }\n", "JDG-007"),
    ("  - { 項目: Z-48, 対象: 00000000, 判断: 適合, 確認者: 甲, 日付: 2026-11-20 }\n", "JDG-008"),
    ("  - { 項目: Z-48, 対象: MARK, 判断: はい, 確認者: 甲, 日付: 2026-11-20 }\n", "INP-028"),
    ("  - { 項目: Z-48, 対象: MARK, 判断: 適合, 確認者: 甲, 日付: 2026-11-31 }\n", "INP-022"),
  ])
  func `a judgement that does not hold is told and leaves its question open`(
    entry: String, id: String
  ) throws {
    let mark = try subject(of: "Z-48")
    let before = Self.questions.count
    let report = try check("判断:\n" + entry.replacing("MARK", with: mark))
    #expect(report.judged == 0 && report.count(.human) == before)
    let told = report.findings.filter { $0.id.hasPrefix("JDG") || $0.id.hasPrefix("INP") }
    // A day that the calendar does not have is no day either.
    #expect(told.map(\.id).contains(id), "\(told.map(\.id))")
    #expect(told.allSatisfy { $0.site.path.hasPrefix("判断") && $0.remedy.ja.contains("ください") })
    if id == "JDG-007" { #expect(told[0].remedy.ja.contains(mark)) }
    if id.hasPrefix("JDG") { #expect(report.verdict == .accept) }
  }

  @Test func `an entry that is not filled in yet is silent`() throws {
    let mark = try subject(of: "Z-48")
    let report = try check("判断:\n  - { 項目: Z-48, 対象: \(mark), 判断: , 確認者: , 日付: }\n")
    #expect(report.judged == 0)
    #expect(!report.findings.contains { $0.id.hasPrefix("JDG") || $0.id.hasPrefix("INP") })
  }

  @Test func `nobody can sign an error away`() throws {
    let report = try check(
      "判断:\n" + entry("A-11", "00000000"), replacing: "  電話番号: 123(456)7890\n", with: "")
    #expect(report.verdict == .reject)
    #expect(report.findings.contains { $0.id == "JDG-005" })
    #expect(report.findings.contains { $0.id == "A-11" && $0.severity == .error })
  }

  @Test func `two answers that differ leave the question open, the same one twice does not`() throws
  {
    let mark = try subject(of: "Z-48")
    let differ = try check("判断:\n" + entry("Z-48", mark) + entry("Z-48", mark, "不適合"))
    #expect(differ.judged == 0 && differ.verdict == .accept)
    #expect(differ.findings.count { $0.id == "JDG-009" } == 1)
    let same = try check("判断:\n" + entry("Z-48", mark) + entry("Z-48", mark, reviewer: "乙"))
    #expect(same.judged == 1)
    #expect(same.findings.count { $0.id == "JDG-009" } == 1)
  }

  @Test func `the sheet of questions, added and answered, settles them all`() throws {
    let path = try place.example()
    let sheet = QuestionSheet(path)
    #expect(sheet.questions.count > 15)
    let text = sheet.text(keys: .ja, in: .ja, reviewer: "甲: 乙", day: LawDay("2026-11-20"))
    let answered = text.replacing("    判断:\n", with: "    判断: 適合\n")
    try place.write(try place.text("事案.yaml") + answered, to: "事案.yaml")
    let report = CaseReview().check([path])
    #expect(report.count(.human) == 0 && report.judged == sheet.questions.count)
    #expect(report.findings.first?.judgement?.reviewer == "甲: 乙")
    #expect(QuestionSheet(path).questions.isEmpty)
    let english = sheet.text(keys: .en, in: .en)
    try place.write(try place.text("事案.yaml") + english, to: "両方.yaml")
    #expect(english.contains("judgements:\n") && english.contains("  - criterion: B-10\n"))
    // What is compared with the manuals is one look.
    let ids = sheet.questions.map(\.id)
    let manuals = ["X-31", "Z-51", "T-08", "T-11", "Z-49"]
    let start = try #require(ids.firstIndex(of: "X-31"))
    #expect(Array(ids[start..<(start + 5)]) == manuals)
    #expect(text.components(separatedBy: "取扱説明書・操作マニュアルと照らし合わせること").count == 2)
  }

  @Test func `papers and their data are the same with and without judgements`() throws {
    let path = try place.example(withFiles: true)
    var rendering = PaperRendering()
    rendering.options.attachesData = true
    _ = rendering.render(path, into: place.path("前"))
    let text = QuestionSheet(path)
      .text(keys: .ja, in: .ja, reviewer: "甲", day: LawDay("2026-11-20"))
    try place.write(
      try place.text("事案.yaml") + text.replacing("    判断:\n", with: "    判断: 適合\n"),
      to: "事案.yaml")
    _ = rendering.render(path, into: place.path("後"))
    let names = try place.names(in: "前").filter { $0.hasSuffix(".pdf") }
    #expect(names.count == 12)
    for name in names {
      #expect(
        try Data(contentsOf: URL(filePath: place.path("前/\(name)")))
          == Data(contentsOf: URL(filePath: place.path("後/\(name)"))), "\(name)")
    }
  }

  @Test func `a baseline with the open question does not hide that it was found 不適合`() throws {
    let mark = try subject(of: "Z-48")
    _ = try place.example()
    let old = try place.write(try place.text("事案.yaml"), to: "前.yaml")
    let path = try place.write(
      try place.text("事案.yaml") + "判断:\n" + entry("Z-48", mark, "不適合"), to: "後.yaml")
    let report = try Baseline(old).leftOut(of: CaseReview().check([path]))
    #expect(report.findings.map(\.id) == ["Z-48"])
    #expect(report.verdict == .reject)
    let json = try place.write(CaseReview().check([path]).json.text(), to: "報告.json")
    #expect(try Baseline(json).leftOut(of: CaseReview().check([path])).findings.isEmpty)
  }
}
